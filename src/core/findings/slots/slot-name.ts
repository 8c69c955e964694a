// Words that name what a fact is about: "soldats russes, frontière", "discussions, Genève". From the text itself, never invented: what
// a figure counts comes first, then the words that both texts have beside it.
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { isFunctionWord } from '../../facts/quantities/nouns.ts';
import { NAMELESS } from '../../languages/filler-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { Ground } from '../../shared-ground.ts';
import { sharedHeads, termsAround, type Slot } from '../../slots.ts';
import { fold } from '../../text/words.ts';

/** Words shown at most, and heads asked where only one text tells it. */
const MOST_WORDS = 3;
const LONE_HEADS = 2;

/** Words of the slot's text: what it counts (in the words of the other where it leaves that out), then in reading order those that both facts stand by, else the nearest. Empty when nothing names it. */
export function nameSlot(slot: Slot, other: Slot | null, digest: Digest, ground: Ground): string {
  if (other) return findName(slot, other, digest, ground);
  let name = alone.get(slot);
  if (name === undefined) alone.set(slot, name = findName(slot, null, digest, ground));
  return name;
}

/** Names of slots that only one text has: the same, whatever it is compared with. */
const alone = new WeakMap<Slot, string>();

function findName(slot: Slot, other: Slot | null, digest: Digest, ground: Ground): string {
  const own = slot.heads.slice(0, LONE_HEADS);
  if (!other) return nameBy(own, slot, other, digest, ground);
  // Tied by the reports, not by the words right beside them: what their sentences share, else what this one has.
  const near = sharedHeads(slot, other);
  return nameBy(near.length > 0 ? near : ground.wordingOf(other.sentence).keys, slot, other, digest, ground) || nameBy(own, slot, other, digest, ground);
}

/** The name made of what is counted and of the words of these keys. */
function nameBy(keys: readonly string[], slot: Slot, other: Slot | null, { article, reading, language }: Digest, ground: Ground): string {
  const counted = countedBy(slot.fact) || (other ? countedBy(other.fact) : '');
  const taken = counted.toLowerCase();
  const words = new Map<string, string>(counted ? [['', counted]] : []);
  for (const term of keys.length === 0 ? [] : termsAround(slot.sentence.terms, slot.fact)) {
    if (words.size === MOST_WORDS) break;
    if (term.key.startsWith('#') || !ground.keysOf(term).some((key) => keys.includes(key))) continue;
    const word = article.text.slice(term.start, term.end);
    const folded = fold(word.toLowerCase());
    if (!taken.includes(word.toLowerCase()) && !isFunctionWord(reading, folded) && !wordSet(NAMELESS[language]).has(folded)) words.set(term.key, words.get(term.key) ?? word);
  }
  return [...words.values()].join(', ');
}

/** "soldats russes"; empty where the text leaves it out. */
const countedBy = (fact: Fact): string => (fact.kind === 'count' ? fact.value.of ?? '' : '');

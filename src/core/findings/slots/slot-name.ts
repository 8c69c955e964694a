// Words that name what a fact is about: "discussions, Genève". From the text itself, never invented.
import type { Digest } from '../../digest.ts';
import type { Ground } from '../../shared-ground.ts';
import { sharedHeads, termsAround, type Slot } from '../../slots.ts';

/** Words shown at most, and heads asked where only one text tells it. */
const MOST_WORDS = 3;
const LONE_HEADS = 2;

/** Words of the slot's text, in reading order: those that both facts stand by, else the nearest. Empty when nothing names it. */
export function nameSlot(slot: Slot, other: Slot | null, { article }: Digest, ground: Ground): string {
  const keys = other ? sharedHeads(slot, other) : slot.heads.slice(0, LONE_HEADS);
  if (keys.length === 0) return '';
  const terms = termsAround(slot.sentence.terms, slot.fact).filter((term) => !term.key.startsWith('#') && ground.keysOf(term).some((key) => keys.includes(key)));
  const words = [...new Map(terms.map((term) => [term.key, article.text.slice(term.start, term.end)])).values()];
  return words.slice(0, MOST_WORDS).join(', ');
}

// "A strike killed five", "another strike killed seven"; "two died in the crash", "84 died in crashes in 2025": figures of one kind that
// are of two occasions, or of one and of all of a year. In: two slots that differ. Out: whether the words or dates of the one say that
// it is not what the other tells. Does not see two occasions that nobody calls so.
import { wordsIn } from '../../contrast.ts';
import { daysOfIso } from '../../facts/dates/calendar.ts';
import type { Digest } from '../../digest.ts';
import { HAPPENINGS } from '../../languages/concept-words.ts';
import { ANOTHER, MORE } from '../../languages/scope-words.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import type { Word } from '../../text/words.ts';
import { compareValues } from './values.ts';

/** Days from which a date is a stretch over which one counts: a month, a year, "since January". */
const STRETCH = 27;
const HAPPENING_KEYS: ReadonlySet<string> = new Set([...HAPPENINGS].map((concept) => `~${concept}`));

/** Whether two figures are of two occasions. Symmetric. */
export const areOfTwoOccasions = (a: Slot, b: Slot, ground: Ground): boolean =>
  isOneOfMore(a, b, ground) || hasStretchOfItsOwn(a, b) || hasStretchOfItsOwn(b, a);

/** Whether only one counts those besides others told of before. Symmetric. */
export const isOneOfMore = (a: Slot, b: Slot, { here, there }: Ground): boolean => isOfAnother(a, here.digest) !== isOfAnother(b, there.digest);

const known = new WeakMap<Slot, boolean>();

/** Whether its sentence tells of another such happening than one before: the word stands right before it, or in Romance languages behind. */
function isOfAnother(slot: Slot, digest: Digest): boolean {
  let another = known.get(slot);
  if (another === undefined) known.set(slot, another = readsAnother(slot, digest));
  return another;
}

function readsAnother({ fact, sentence: { terms, words: { start, end } } }: Slot, { reading: { words }, language }: Digest): boolean {
  const another = wordsIn(ANOTHER[language]);
  const own = words.slice(start, end);
  const more = wordsIn(MORE[language]);
  if ([own.findLast((word) => word.end <= fact.start), own.find((word) => word.start >= fact.end)].some((word) => word && more.has(word.folded) && !isThan(own, word))) return true;   // "two others", "mais duas"
  return own.some((word, index) => another.has(word.folded) && terms.some((term) => term.start === own[index + 1]?.start && HAPPENING_KEYS.has(term.key)));
}

/** "More than two". */
const isThan = (words: readonly Word[], word: Word): boolean => words[words.indexOf(word) + 1]?.kind === 'letters' && words.indexOf(word) >= 0 && THAN.test(words[words.indexOf(word) + 1]?.folded ?? '');
const THAN = /^(?:than|de|que|di|do|da)$/u;

/** Whether it is counted over a stretch of time that the other sentence does not give. */
const hasStretchOfItsOwn = (a: Slot, b: Slot): boolean => a.sentence.facts.some((fact) => {
  const days = fact.kind === 'date' ? daysOfIso(fact.value.iso ?? '') : null;
  return days !== null && days.to - days.from >= STRETCH && !b.sentence.facts.some((other) => ['same', 'close'].includes(compareValues(fact, other) ?? ''));
});

// Over what time or with what other figure a figure is told: "turnout was 38 % at 5 p.m.", "three libraries will close by Christmas",
// "120 mm in six hours". In: two slots that differ. Out: whether the one is bound to a time that the other sentence does not give, or
// both stand beside a figure of another kind that differs too: two rains, two matches. Does not look beyond the sentence.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, FactKind } from '../../facts/fact.ts';
import { BOUNDS, MINUTES } from '../../languages/scope-words.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { isAge } from './report-times.ts';
import { compareValues } from './values.ts';

/** Words back from a time to the word that makes it a bound: "d'ici à la fin de". */
const LEADING = 4;
/** Figures that go along with another: a rain's depth and hours, a match's rank and length. */
const COMPANIONS: ReadonlySet<FactKind> = new Set(['measure', 'duration', 'money']);

/** Whether two figures are told of two stretches of time, or beside two other figures. Symmetric. */
export function areOfOtherSpans(a: Slot, b: Slot, { here, there }: Ground): boolean {
  if (a.fact.kind === 'date' || a.fact.kind === 'time' || isAge(a.fact)) return false;
  if (a.fact.kind === 'ordinal' && (isMinute(a, here.digest) || isMinute(b, there.digest))) return true;
  const [mine, yours] = [spansOf(a, here.digest), spansOf(b, there.digest)];
  return mine.some((span) => !isTold(span, b)) || yours.some((span) => !isTold(span, a)) || haveOtherCompanions(a, b);
}

/** "A la 71e minute": of one goal of several. */
const isMinute = ({ fact: { end }, sentence }: Slot, { reading: { words }, language }: Digest): boolean =>
  wordsIn(MINUTES[language]).has(words.slice(sentence.words.start, sentence.words.end).find((word) => word.start >= end && word.kind === 'letters')?.folded ?? '');

/** The times of its clause that bound a figure. */
function spansOf({ fact, sentence, sentence: { facts, terms, words: { start, end } } }: Slot, { reading: { words }, language }: Digest): readonly Fact[] {
  const clauseOf = (one: Fact): number | undefined => terms.find((term) => term.start < one.end && one.start < term.end)?.clause;
  const bounds = wordsIn(BOUNDS[language]);
  const isBound = (one: Fact): boolean => words.slice(start, end).filter((word) => word.kind === 'letters' && word.end <= one.start).slice(-LEADING).some(({ folded }) => bounds.has(folded)) || bounds.has(words.find((word) => word.start >= one.start)?.folded ?? '');
  return sentence.facts.length > 1 ? facts.filter((one) => one !== fact && clauseOf(one) === clauseOf(fact)
    && ((one.kind === 'time' && fact.kind === 'share') || ((one.kind === 'time' || one.kind === 'date') && isBound(one)) || (one.kind === 'duration' && fact.kind !== 'duration' && fact.kind !== 'ordinal'))) : [];
}

/** Whether the other sentence gives such a time too, or one that may be it. */
const isTold = (span: Fact, { sentence, fact }: Slot): boolean => sentence.facts.some((one) => one !== fact && ['same', 'close'].includes(compareValues(span, one) ?? ''));

/** Each beside a figure of one other kind, no two of which can be one: an age is no such figure, for two reports differ on it as on any. */
const haveOtherCompanions = (a: Slot, b: Slot): boolean => [...COMPANIONS].some((kind) => {
  const [mine, yours] = [a, b].map(({ sentence, fact }) => (fact.kind === kind ? [] : sentence.facts.filter((one) => one.kind === kind && !isAge(one))));
  return mine !== undefined && yours !== undefined && mine.length > 0 && yours.length > 0 && !mine.some((one) => yours.some((other) => compareValues(one, other) !== 'apart'));
});

// "Le FMI prévoit une croissance de 1,1 %", "la banque prévoit 0,9 %"; "a YouGov poll puts Labour on 34 %": who gives the figure is the
// subject of its clause, and two who estimate one thing may both be reported rightly. In: two slots that differ. Out: whether they are
// one thing told by two voices. Asks that all but the voices is told alike. Does not see a voice behind its verb.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { ESTIMATES } from '../../languages/scope-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { areOfOtherScope } from './scopes.ts';
import { areOfOtherSpans } from './spans.ts';
import { areOfOtherTimes } from './report-times.ts';

/** So much of the shorter sentence, voices and figures aside, in the other. */
const HELD = 0.6;
const LEAST_SHARED = 1;
/** Terms before the verb that say who it is: "le sondage Ifop". */
const NAMED_BY = 3;

type Told = Pick<Slot, 'sentence' | 'fact'>;

const known = new WeakMap<Told, readonly Term[]>();

/** The subject of the verb of estimating that leads to a figure; empty where none does. */
export function voiceOf(told: Told, digest: Digest): readonly Term[] {
  let voice = known.get(told);
  if (!voice) known.set(told, voice = findVoice(told, digest));
  return voice;
}

function findVoice({ sentence: { terms, facts, words: { start, end } }, fact }: Told, { reading: { words }, language }: Digest): readonly Term[] {
  const estimates = wordsIn(ESTIMATES[language]);
  const at = words.slice(start, end).findLastIndex((word) => word.end <= fact.start && (estimates.has(word.folded) || estimates.has(word.lower)));
  const [verb, previous] = [words[start + at], words[start + at - 1]];
  if (at < 1 || !verb || previous?.kind !== 'letters' || wordsIn(contrastOf(language).subclauses).has(previous.folded)) return [];   // "”, said", "un accord qui prévoit"
  if (facts.some(({ kind, start: at, end: to }) => kind === fact.kind && at >= verb.end && to <= fact.start)) return [];   // "spricht von 42 Prozent, 38 mehr als"
  const before = terms.filter((term) => term.end <= verb.start && !term.key.startsWith('#'));
  return before.filter(({ clause }) => clause === before.at(-1)?.clause).slice(-NAMED_BY);
}

/** Whether two figures of one thing are given by two voices. Symmetric. */
export function areOfTwoVoices(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours] = [voiceOf(a, ground.here.digest), voiceOf(b, ground.there.digest)];
  if (mine.length === 0 || yours.length === 0 || a.fact.kind === 'date') return false;
  if (!hasOwn(mine, yours, ground) || !hasOwn(yours, mine, ground)) return false;
  const [rest, others] = [restOf(a, mine, ground), restOf(b, yours, ground)];
  const shared = [...rest].filter((key) => others.has(key));
  const weigh = (keys: Iterable<string>): number => [...keys].reduce((sum, key) => sum + ground.weightOf(key), 0);
  const least = Math.min(weigh(rest), weigh(others));
  return shared.length >= LEAST_SHARED && weigh(shared) >= HELD * least && !areOfOtherTimes(a, b, ground) && !areOfOtherScope(a, b, ground) && !areOfOtherSpans(a, b, ground);
}

/** Whether one of the terms is none of the others. */
const hasOwn = (terms: readonly Term[], others: readonly Term[], ground: Ground): boolean => {
  const keys = new Set(others.flatMap(ground.keysOf));
  return terms.some((term) => !ground.keysOf(term).some((key) => keys.has(key)));
};

/** Keys of the sentence without the voice and the figure. */
const restOf = ({ sentence: { terms }, fact }: Slot, voice: readonly Term[], ground: Ground): ReadonlySet<string> =>
  new Set(terms.filter((term) => !voice.includes(term) && !overlaps(term, fact)).flatMap(ground.keysOf));

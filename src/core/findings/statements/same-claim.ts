// Whether two sentences say the same of one thing but for two words in question: the ground that a denial and an opposite need.
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Ground } from '../../shared-ground.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import { agreement, surroundingsOf } from '../../slots.ts';
import type { Span } from '../../text/span.ts';
import { claimOf, coverage, haveSameFigures } from './claims.ts';
import { daypartsOf } from '../slots/dayparts.ts';
import type { Side } from './sides.ts';
import { compareValues } from '../slots/values.ts';

/** So much of the shorter sentence the longer must hold. */
const HELD = 0.62;
/** Terms that must be shared, the one in question included. */
const LEAST_SHARED = 2;
/** How far the surroundings of the two words must agree: the sentence may hold the words in another clause. */
const AROUND = 0.45;
/** A sentence that the other holds whole is of it, in whatever clause. */
const HELD_WHOLE = 0.95;
const AROUND_WHOLE = 0.3;

/** Whether two sentences say the same of one thing, but for the two words in question. `whole`: the agreement asked of a sentence that is held whole. */
export function isSameClaim(a: Side, one: Span, b: Side, other: Span, ground: Ground, whole = AROUND_WHOLE): boolean {
  const [mine, yours] = [claimOf(a, one), claimOf(b, other)];
  if (!haveSameFigures(mine, yours) || areOfOtherDays(a, b) || areOfOtherNames(a, b, ground)) return false;
  const { held, shared } = coverage(mine, yours, ground);
  if (shared + 1 < LEAST_SHARED || held < HELD) return false;
  return agreement(surroundingsOf(one, a.sentence, ground), surroundingsOf(other, b.sentence, ground), ground) >= (held >= HELD_WHOLE ? whole : AROUND);
}

/** Whether each names somebody or some place that the other does not: "l'Espagne a gagné la finale", "l'Angleterre a perdu la finale". Bodies have too many names to tell. */
export function areOfOtherNames(a: Told, b: Told, ground: Ground): boolean {
  const hasOwn = ({ sentence }: Told, other: Told): boolean => {
    const names = namesIn(sentence);
    const stands = ground.weightsOf(other.sentence);
    return names.some((term) => !ground.keysOf(term).some((key) => stands.has(key)));
  };
  return hasOwn(a, b) && hasOwn(b, a);
}

const named = new WeakMap<OutlineSentence, readonly Term[]>();

function namesIn(sentence: OutlineSentence): readonly Term[] {
  let names = named.get(sentence);
  if (!names) named.set(sentence, names = sentence.terms.filter(({ key }) => /^@(?:person|place):/u.test(key)));
  return names;
}

/** A sentence of an article. */
interface Told { readonly sentence: OutlineSentence; readonly digest: Digest }

/** Whether both sentences name days or years, and no day of the one can be a day of the other: they tell of two times. */
export function areOfOtherDays(a: Told, b: Told): boolean {
  const [mine, yours] = [yearsIn(a), yearsIn(b)];
  if (mine.length > 0 && yours.length > 0 && !mine.some((year) => yours.includes(year))) return true;
  const [parts, otherParts] = [daypartsOf(a.sentence, a.digest), daypartsOf(b.sentence, b.digest)];
  if (parts.length > 0 && otherParts.length > 0 && !parts.some((part) => otherParts.includes(part))) return true;   // "le matin", "l'après-midi"
  const [days, others] = [datesIn(a.sentence), datesIn(b.sentence)];
  if (days.length === 0 || others.length === 0) return false;
  return !days.some((one) => others.some((other) => ['same', 'close'].includes(compareValues(one, other) ?? '')));
}

const dated = new WeakMap<OutlineSentence, readonly Fact[]>();

function datesIn(sentence: OutlineSentence): readonly Fact[] {
  let dates = dated.get(sentence);
  if (!dates) dated.set(sentence, dates = sentence.facts.filter(({ kind }) => kind === 'date'));
  return dates;
}

/** Bare years, which are dates only in some places: "den Vertrag 2018". */
export function yearsIn({ sentence, digest: { reading } }: Told): readonly string[] {
  let years = known.get(sentence);
  if (!years) known.set(sentence, years = reading.words.slice(sentence.words.start, sentence.words.end).flatMap(({ text }) => (YEAR.test(text) ? [text] : [])));
  return years;
}
const known = new WeakMap<OutlineSentence, readonly string[]>();
/** Whether a sentence names a day or a year. */
export const isDated = (told: Told): boolean => yearsIn(told).length > 0 || told.sentence.facts.some(({ kind }) => kind === 'date');
const YEAR = /^(?:19|20)\d\d$/u;

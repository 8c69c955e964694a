// Two facts by their values alone: equal, possible at once, or not. Each kind compares its own; here only what makes two values
// unfit to be set side by side: other units, currencies, scales. Says nothing of whether they are about one thing.
import { daysOfIso } from '../../facts/dates/calendar.ts';
import { compareCounts } from '../../facts/quantities/counts.ts';
import { compareDates } from '../../facts/dates/dates.ts';
import { compareDurations } from '../../facts/dates/duration-values.ts';
import type { Fact, FactOf, ValueRelation } from '../../facts/fact.ts';
import { compareMeasures } from '../../facts/quantities/measures.ts';
import { compareMoney } from '../../facts/quantities/money.ts';
import { compareOrdinals } from '../../facts/quantities/ordinals.ts';
import { compareShares } from '../../facts/quantities/shares.ts';
import { compareTimes } from '../../facts/dates/times.ts';
import { isRoundedTo, ofExactness, precisionOf } from './rounding.ts';

/** Values by number, and relations already told by the numbers of both: texts of one event name the same few values again and again. */
const numbers = new Map<string, number>();
let numbered = new WeakMap<Fact, number>();
const told = new Map<number, ValueRelation | null>();
/** Beyond so many the tables start afresh. The first bounds the numbers, so that two make one key, and a small one. */
const MOST_VALUES = 2 ** 15;
const MOST_TOLD = 200_000;

/** Equal for facts that are compared alike: by kind, value, hedge and how exactly it is written. */
function valueNumber(fact: Fact): number {
  let known = numbered.get(fact);
  if (known === undefined) {
    const writing = JSON.stringify([fact.kind, fact.hedge, fact.kind === 'date' && fact.certainty === 'planned', precisionOf(fact), fact.kind === 'count' ? { ...fact.value, of: undefined } : fact.value]);
    known = numbers.get(writing) ?? numbers.size;
    numbers.set(writing, known);
    numbered.set(fact, known);
  }
  return known;
}

/** How two facts of one kind relate by value; null when they cannot be compared: other kind, unit, currency, scale. Symmetric. */
export function compareValues(here: Fact, there: Fact): ValueRelation | null {
  if (here.kind !== there.kind) return null;
  forgetWhenFull(2);
  return relationOf(valueNumber(here), here, valueNumber(there), there);
}

/** `compareValues` of every two facts of one kind: a row for each of the first, in order of the second. Facts of one value share a row. */
export function compareAll(here: readonly Fact[], there: readonly Fact[]): readonly (readonly (ValueRelation | null)[])[] {
  forgetWhenFull(here.length + there.length);
  const others = there.map(valueNumber);
  const rows = new Map<number, readonly (ValueRelation | null)[]>();
  return here.map((fact) => {
    const own = valueNumber(fact);
    let row = rows.get(own);
    if (!row) rows.set(own, row = there.map((other, index) => (fact.kind === other.kind ? relationOf(own, fact, others[index] ?? 0, other) : null)));
    return row;
  });
}

/** Makes room for so many values more. */
function forgetWhenFull(more: number): void {
  if (numbers.size + more < MOST_VALUES && told.size < MOST_TOLD) return;
  numbers.clear();
  told.clear();
  numbered = new WeakMap();
}

function relationOf(own: number, here: Fact, other: number, there: Fact): ValueRelation | null {
  const key = own * MOST_VALUES + other;
  let relation = told.get(key);
  if (relation === undefined) told.set(key, relation = areOfOtherScale(here, there) ? null : evenOut(relate(here, there), here, there));
  return relation;
}

/** "40.000 millones $", "$40 miljard": the same digits a thousand, a million, a thousand million times over are one figure whose scale was not read. */
function areOfOtherScale(here: Fact, there: Fact): boolean {
  const [a, b] = [numberOf(here), numberOf(there)];
  if (!a || !b || here.kind === 'share') return false;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return SCALE_WORDS.some((scale) => Math.abs(ratio / scale - 1) < 1e-9);
}
const SCALE_WORDS: readonly number[] = [1e3, 1e6, 1e9];

/** What rounding, and the exactness that two writings share, make of two numbers: beyond what each kind knows. Symmetric. */
const evenOut = (relation: ValueRelation | null, here: Fact, there: Fact): ValueRelation | null =>
  (relation === 'apart' && isRoundedTo(here, there) ? 'close' : relation === 'close' ? ofExactness(here, there) : relation);

function relate(here: Fact, there: Fact): ValueRelation | null {
  if (here.kind === 'date' && there.kind === 'date') return relateDates(here, there);
  if (here.kind === 'time' && there.kind === 'time') return compareTimes(here, there);
  if (here.kind === 'duration' && there.kind === 'duration') return relateDurations(here, there);
  if (here.kind === 'ordinal' && there.kind === 'ordinal') return compareOrdinals(here, there);
  if (here.kind === 'count' && there.kind === 'count') return compareCounts(here, there);
  if (here.kind === 'share' && there.kind === 'share') return areOneFall(here, there) ? 'same' : compareShares(here, there);
  if (here.kind === 'money' && there.kind === 'money') return here.value.currency === there.value.currency ? compareMoney(here, there) : null;
  if (here.kind === 'measure' && there.kind === 'measure') return relateMeasures(here, there);
  return null;
}

/** Kilometres and miles may be one length; metres and degrees are nothing to each other. */
function relateMeasures(here: FactOf<'measure'>, there: FactOf<'measure'>): ValueRelation | null {
  const relation = compareMeasures(here, there);
  return here.value.unit === there.value.unit || relation === 'same' ? relation : null;
}

/** "Fallen by -3.16%" and "sceso del 3,16%": the sign and the verb say one thing. */
const areOneFall = (here: FactOf<'share'>, there: FactOf<'share'>): boolean => here.value.ratio !== undefined && there.value.ratio !== undefined && here.value.ratio === -there.value.ratio;

/** "50 minutes" is how long a call took, "moins d'un mois" how soon after another: lengths of two scales are of two things. */
function relateDurations(here: FactOf<'duration'>, there: FactOf<'duration'>): ValueRelation | null {
  const relation = compareDurations(here, there);
  if (relation === 'apart' && (areRoundDecades(here, there) || isHalfOf(here, there) || isHalfOf(there, here))) return 'close';
  const scale = (fact: FactOf<'duration'>): number => SCALES.findIndex((one) => one.test(fact.value.iso));
  return relation === 'same' || scale(here) === scale(there) ? relation : null;
}

/** "Sei anni e mezzo", "sei anni e cinque mesi": half a year is rounded to. */
function isHalfOf(half: FactOf<'duration'>, exact: FactOf<'duration'>): boolean {
  const [one, other] = [half, exact].map(({ value }) => YEARS_MONTHS.exec(value.iso)?.groups);
  return one?.['months'] === '6' && other !== undefined && one['years'] === other['years'] && Math.abs(Number(other['months']) - 6) <= MONTHS_WITHIN;
}
const YEARS_MONTHS = /^P(?<years>\d+)Y(?<months>\d+)M$/u;
/** Months that are told as half a year: four to eight, the nearer to a half than to a whole one. */
const MONTHS_WITHIN = 2;

/** "Two decades" and "21 years": a whole number of tens of years is as much rounded as counted. */
function areRoundDecades(here: FactOf<'duration'>, there: FactOf<'duration'>): boolean {
  const [a, b] = [here, there].map(({ value }) => Number(/^P(?<years>\d+)Y$/u.exec(value.iso)?.groups?.['years'] ?? 0));
  return Boolean(a && b) && (a ?? 0) >= ROUND_YEARS && (b ?? 0) >= ROUND_YEARS && ((a ?? 0) % 10 === 0) !== ((b ?? 0) % 10 === 0) && Math.abs((a ?? 0) - (b ?? 0)) <= ROUND_WITHIN;
}
const ROUND_YEARS = 18;
const ROUND_WITHIN = 2;

/** Hours and less; days and weeks; months; years. The first that fits. */
const SCALES: readonly RegExp[] = [/^PT/u, /^P\d+(?:[.,]\d+)?[DW]/u, /^P\d+(?:[.,]\d+)?M/u, /^P\d+(?:[.,]\d+)?Y/u];

/** The number of a numeric fact, where it is one number; null for ranges and other kinds. */
export function numberOf(fact: Fact): number | null {
  switch (fact.kind) {
    case 'count': case 'measure': return fact.value.number ?? null;
    case 'share': return fact.value.ratio ?? null;
    case 'money': return typeof fact.value.amount === 'number' ? fact.value.amount : null;
    default: return null;
  }
}

/** Up to here a count is of anything: "deux dirigeants", "deux projets"; that both reports have it somewhere says nothing. */
export const SMALL_COUNT = 20;

/** A measure in a unit of length. */
export const isLength = (fact: Fact): boolean => fact.kind === 'measure' && LENGTH.test(fact.value.unit);
const LENGTH = /^(?:kilo|centi)?meter$|^(?:foot|yard|mile|inch)$/u;

/** "27 arrests", "72 arrests": the same digits in another order, noughts aside, of two or more. */
export function areTurnedAround(a: Fact, b: Fact): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one === null || other === null || one === other || String(one).length !== String(other).length) return false;
  const [mine, yours] = [one, other].map((number) => [...String(number)].filter((digit) => digit !== '0').sort().join(''));
  return mine === yours && (mine ?? '').length > 1;
}

/**
 * Two dates as things that may be one. Beyond `compareDates`: days that share nothing are never `close`, though no written
 * part excludes it ("dimanche", "les 10 et 11 janvier"): null, for they may be of two things or of two weeks.
 */
function relateDates(here: FactOf<'date'>, there: FactOf<'date'>): ValueRelation | null {
  if (isBareYear(here) !== isBareYear(there) && isYearless(isBareYear(here) ? there : here)) return null;
  const relation = compareDates(...withoutBound(asDecade(here), asDecade(there)));
  if (isPlannedBefore(here, there) || isPlannedBefore(there, here)) return 'apart';
  const [a, b] = [daysOfIso(here.value.iso ?? ''), daysOfIso(there.value.iso ?? '')];
  if (!a || !b) return relation;
  if (relation === 'same' && Math.abs((a.to - a.from) - (b.to - b.from)) >= MOST_APART) return null;   // "the 1970s", "28 June" of a year that nobody wrote
  return relation === 'close' && (a.from > b.to || b.from > a.to) ? null : relation;
}
/** "Until 20 June", "until 22 June": of two last days one is wrong, and of two first days, though neither is a day on which anything happens. */
function withoutBound(here: FactOf<'date'>, there: FactOf<'date'>): readonly [FactOf<'date'>, FactOf<'date'>] {
  if (here.hedge !== there.hedge || (here.hedge !== 'at-most' && here.hedge !== 'at-least')) return [here, there];
  const [{ hedge: _mine, ...one }, { hedge: _yours, ...other }] = [here, there];
  return [one, other];
}
/** "Starts on 12 May", "from 15 May on", both to come: what is to begin on the one day does not begin later. */
function isPlannedBefore(day: FactOf<'date'>, first: FactOf<'date'>): boolean {
  if (day.hedge !== undefined || first.hedge !== 'at-least' || day.certainty !== 'planned' || first.certainty !== 'planned') return false;
  const [one, other] = [daysOfIso(day.value.iso ?? ''), daysOfIso(first.value.iso ?? '')];
  return one !== null && other !== null && one.to < other.from;
}
/** Days by which two stretches of time that are one may differ in length. */
const MOST_APART = 300;

/** "In October" and "in 1974" say nothing of each other: the year of the one is not written, the other has nothing else. */
const isBareYear = ({ value: { iso } }: FactOf<'date'>): boolean => /^\d{4}(?:\/\d{4})?$/u.test(iso ?? '');
const isYearless = ({ value: { iso, implied } }: FactOf<'date'>): boolean => (iso?.startsWith('--') ?? false) || (implied?.includes('year') ?? false);

/** "The fifties" leaves the century to the reader, and no reader errs: its years are as good as written. */
function asDecade(fact: FactOf<'date'>): FactOf<'date'> {
  const [, first, last] = /^(\d{3}0)\/(\d{3}9)$/u.exec(fact.value.iso ?? '') ?? [];
  return first && last && fact.value.implied && Number(last) - Number(first) === 9 ? { ...fact, value: { iso: fact.value.iso ?? '' } } : fact;
}

// Finds, compares and prints facts of kind date. The grammar is in date-places (what stands at a place, ranges, resolving),
// date-points (dates by their own name), date-relative (counted from the day of publication) and date-stretches (parts of
// longer times). What a day means to the event it dates is not decided here.
import { civilDay, dayNumber, daysOfIso, weekdayOf, type Days } from './calendar.ts';
import { hedgeOf, termsOf, type Term, type Terms } from './calendar-terms.ts';
import type { Anchor } from './date-anaphora.ts';
import { referenceOf } from './date-reference.ts';
import { placesAt, type Place } from './date-places.ts';
import type { DatePart, DateValue, FactOf, Hedge, ValueRelation } from '../fact.ts';
import type { Reading } from '../reading.ts';

/** Every date of the text, with its span and normalised value. A day without year goes to the year nearest to publication; what was inferred is in `implied`. */
export const findDates = (reading: Reading): readonly FactOf<'date'>[] => {
  let known = found.get(reading);
  if (!known) found.set(reading, known = allDates(reading));
  return known;
};

/** Dates are asked for twice: by `findFacts`, and by times that want their day. */
const found = new WeakMap<Reading, readonly FactOf<'date'>[]>();

function allDates(reading: Reading): readonly FactOf<'date'>[] {
  const terms = termsOf(reading);
  const reference = referenceOf(terms);
  const found: FactOf<'date'>[] = [];
  let anchor: Anchor | null = null;
  for (let index = 0; index < terms.words.length;) {
    if (!terms.isStart(index)) { index++; continue; }
    const places = placesAt(terms, index, reference, anchor);
    if (!places.length) { index++; continue; }
    for (const place of places) {
      found.push(factOf(reading, terms, place));
      if (!place.isAside) anchor = anchorOf(place, anchor);
    }
    index = Math.max(index + 1, ...places.map(({ end }) => end));
  }
  return found;
}

/** What other dates may be told from: the days of a place. */
function anchorOf({ end, value }: Place, last: Anchor | null): Anchor | null {
  const days = value.iso === undefined ? null : daysOfIso(value.iso);
  return days ? { days, end, lone: days.from === days.to ? { day: days.from, end } : last?.lone ?? null, isTold: isImplied(value, 'day') } : last;
}

function factOf(reading: Reading, terms: Terms, { first, end, value, isVague, isRange }: Place): FactOf<'date'> {
  const [start, stop] = [terms.words[first]?.start ?? 0, terms.words[end - 1]?.end ?? 0];
  const before = (terms.has(first, 'lone-day') ? terms.at(first, 'date-hedge') : null) ?? terms.before(first, 'date-hedge') ?? (terms.words[first - 1] && terms.has(first - 1, 'the') ? terms.before(first - 1, 'date-hedge') : null);
  const astride = before ? null : terms.before(first + 1, 'date-hedge');   // "jusqu'À la fin du mois"
  const said = hedgeAt(before ?? (astride && astride.first < first && stop > (terms.words[first]?.end ?? 0) ? astride : null));
  const hedge: Hedge | null = said && !(isRange && said === 'at-least') ? said : isVague ? 'about' : null;   // "dal 3 al 5" begins, it does not hedge
  const text = reading.original.slice(start, stop);
  return hedge ? { kind: 'date', start, end: stop, text, value, hedge } : { kind: 'date', start, end: stop, text, value };
}

const hedgeAt = (term: Term | null): Hedge | null => term && hedgeOf(term);

// ---- comparing -----------------------------------------------------------------------------------------------------------------------

export interface HedgedDate { readonly value: DateValue; readonly hedge?: Hedge }

/** A vague stretch reaches this much further than its edges say, in days. */
const VAGUE_EDGE = 31;

/**
 * Two dates by what their words say. `apart` only where written parts exclude each other: two different days or lists
 * of days ("10 et 11 janvier" and "9 et 10 janvier"), months, years, or weekdays. Symmetric.
 */
export function compareDates(a: HedgedDate, b: HedgedDate): ValueRelation {
  const isFirm = a.hedge === b.hedge;
  if (a.value.iso === b.value.iso && a.value.weekday === b.value.weekday) return isFirm ? 'same' : 'close';
  if (a.value.weekday !== undefined || b.value.weekday !== undefined) return compareWeekdays(a.value, b.value);
  const [first, second] = [monthDays(a.value.iso), monthDays(b.value.iso)];
  if (!first || !second) return 'close';
  const isYearless = first.isYearless || second.isYearless || isImplied(a.value, 'year') || isImplied(b.value, 'year');
  if (first.from === second.from && first.to === second.to) return isFirm ? 'same' : 'close';
  if (isImplied(a.value, 'day') || isImplied(b.value, 'day')) return bothWeekdays(a.value, b.value) ? 'apart' : 'close';
  const edge = [a.hedge, b.hedge].includes('about') ? VAGUE_EDGE : 0;
  const isOpen = [a.hedge, b.hedge].some((hedge) => hedge !== undefined && hedge !== 'about');
  if (!isYearless) return isOpen ? 'close' : relationOf(first, second, edge);
  const shifted = aligned(first, second);
  if (shifted.from === second.from && shifted.to === second.to) return isFirm ? 'same' : 'close';
  return isOpen ? 'close' : relationOf(shifted, second, edge);
}

const isImplied = (value: DateValue, part: DatePart): boolean => value.implied?.includes(part) ?? false;

function compareWeekdays(a: DateValue, b: DateValue): ValueRelation {
  const [first, second] = [weekdayIn(a), weekdayIn(b)];
  return first === null || second === null || first === second ? 'close' : a.weekday !== undefined && b.weekday !== undefined ? 'apart' : 'close';
}

/** The weekday that the words name: alone, or behind a day that was resolved from it. */
function weekdayIn(value: DateValue): number | null {
  if (value.weekday !== undefined) return value.weekday;
  const days = value.iso === undefined ? null : daysOfIso(value.iso);
  return days && days.from === days.to && isImplied(value, 'day') && !isImplied(value, 'weekday') ? weekdayOf(days.from) : null;
}

const bothWeekdays = (a: DateValue, b: DateValue): boolean => {
  const [first, second] = [weekdayIn(a), weekdayIn(b)];
  return first !== null && second !== null && first !== second;
};

interface MonthDays extends Days { readonly isYearless: boolean }

/** Days of an ISO writing; of one without year in the leap year 2000. */
function monthDays(iso: string | undefined): MonthDays | null {
  if (iso === undefined) return null;
  const isYearless = iso.startsWith('--');
  const days = daysOfIso(isYearless ? iso.replaceAll('--', '2000-') : iso);
  return days && { ...days, isYearless };
}

/** The first stretch in the year that brings it nearest to the second, for years that are not written. */
function aligned(first: Days, second: Days): Days {
  const { month, day } = civilDay(first.from);
  if (first.to - first.from > 400 || second.to - second.from > 400) return second;   // a whole year against a day of no certain year
  const target = civilDay(second.from).year;
  const moved = [target - 1, target, target + 1].map((each) => dayNumber(each, month, day) - first.from).sort((a, b) => Math.abs(first.from + a - second.from) - Math.abs(first.from + b - second.from))[0] ?? 0;
  return { from: first.from + moved, to: first.to + moved };
}

/** Equal, one within the other, or apart; days that only overlap are two lists and exclude each other, longer stretches do not. */
function relationOf(a: Days, b: Days, edge: number): ValueRelation {
  if (a.from === b.from && a.to === b.to) return 'same';
  const isWithin = (inner: Days, outer: Days): boolean => inner.from >= outer.from && inner.to <= outer.to;
  if (isWithin(a, b) || isWithin(b, a)) return 'close';
  const isOverlapping = a.from <= b.to + edge && b.from <= a.to + edge;
  if (!isOverlapping) return 'apart';
  return edge === 0 && isDayList(a) && isDayList(b) ? 'apart' : 'close';
}

/** A few days named one by one; longer stretches are told loosely ("du 3 au 28 mars"). */
const isDayList = (days: Days): boolean => days.to - days.from < 7;

// ---- printing ------------------------------------------------------------------------------------------------------------------------

type Grain = 'day' | 'month' | 'year' | 'yearless-day' | 'yearless-month' | 'weekday';
const SHAPES: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' }, month: { month: 'long', year: 'numeric' }, year: { year: 'numeric' },
  'yearless-day': { day: 'numeric', month: 'long' }, 'yearless-month': { month: 'long' }, weekday: { weekday: 'long' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string, grain: Grain): Intl.DateTimeFormat {
  const key = `${language} ${grain}`;
  let known = formats.get(key);
  if (!known) formats.set(key, known = new Intl.DateTimeFormat(language, { ...SHAPES[grain], timeZone: 'UTC' }));
  return known;
}

const DAY_MS = 86_400_000;
/** 1970-01-05, a Monday. */
const SOME_MONDAY = 4;

/** A date for people: "10–11 janvier 2022", "January 2022", "Donnerstag". `language` is a BCP 47 tag. */
export function printDate(value: DateValue, language: string): string {
  if (value.weekday !== undefined) return formatFor(language, 'weekday').format((SOME_MONDAY + value.weekday - 1) * DAY_MS);
  const days = monthDays(value.iso);
  if (!days || value.iso === undefined) return '';
  const first = value.iso.split('/')[0] ?? '';
  const grain = days.isYearless ? (first.length > 4 ? 'yearless-day' : 'yearless-month') : first.includes('W') || first.length === 10 ? 'day' : first.length === 7 ? 'month' : 'year';
  const format = formatFor(language, grain);
  const [from, to] = [days.from * DAY_MS, days.to * DAY_MS];
  return value.iso.includes('/') || first.includes('W') ? format.formatRange(from, to) : format.format(from);
}

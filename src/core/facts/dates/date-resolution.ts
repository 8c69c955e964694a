// What a date stands for: written parts against the day of publication, stretches, weekdays. In: a point as read, and the reference.
// Out: its days and which parts are inferred, or its value. What stands at a place, and ranges, is for date-places.ts.
import { civilDay, dayNumber, daysOfMonths, daysOfYears, isoOf, type Days } from './calendar.ts';
import type { Terms } from './calendar-terms.ts';
import { directionAt, isPast, nearestWeekday, yearOf, type Direction } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import { nearestYear } from './date-parts.ts';
import type { Parts } from './date-points.ts';
import type { Stretch, Symbolic } from './date-relative.ts';
import type { DatePart, DateValue } from '../fact.ts';

/** A place read as a date: written parts, or days already resolved, or a weekday nothing resolves. */
export type Point = Parts | Stretch | Symbolic;

/** Whether a point is days already. */
export const isStretch = (point: Point): point is Stretch => 'days' in point && 'implied' in point;
/** Whether a point is a weekday that nothing resolves. */
export const isSymbolic = (point: Point): point is Symbolic => !('days' in point) && 'weekday' in point && !('month' in point);
/** Whether a point is parts as written. */
export const isWritten = (point: Point): point is Parts => !isStretch(point) && !isSymbolic(point);

/** Days, and which of their parts are inferred. */
export interface Resolved { readonly days: Days; readonly implied: readonly DatePart[] }

/** The days of a point; null where they need a reference that is not there, or are none of the calendar. */
export function resolve(terms: Terms, index: number, point: Point, reference: Reference | null): Resolved | null {
  if (isStretch(point)) return point;
  if (isSymbolic(point)) {
    if (!reference?.isDay) return null;
    const day = nearestWeekday(reference.days.from, point.weekday, directionAt(terms, index, point.end));
    return { days: { from: day, to: day }, implied: ['year', 'month', 'day'] };
  }
  const { month, day, until, weekday = null } = point;
  const swapped: readonly DatePart[] = point.isAmbiguous ? ['month', 'day'] : [];
  if (month === undefined) return point.year === undefined ? null : { days: daysOfYears(point.year), implied: point.told ? ['year'] : [] };
  if (point.year === undefined && !reference) return null;
  const isImplied = point.year === undefined;
  const implied: readonly DatePart[] = point.told === 'month' ? ['year', 'month'] : isImplied || point.told ? ['year', ...swapped] : swapped;
  const direction = isImplied ? directionAt(terms, index, point.end) : 'open';
  if (day === undefined) return { days: daysOfMonths(point.year ?? (reference ? monthYear(terms, index, reference, month, direction) : 0), month), implied };
  const year = point.year ?? (reference && point.side ? yearBeside(reference, month, day, point.side) : null) ?? (reference ? yearOf(reference, month, day, weekday, direction) : 0);
  const from = dayNumber(year, month, day);
  if (civilDay(from).day !== day) return null;
  if (until === undefined) return { days: { from, to: from }, implied };
  // "28 au 3 mars": the first day is of the month before
  return until > day ? { days: { from, to: dayNumber(year, month, until) }, implied } : { days: { from: dayNumber(year, month - 1, day), to: dayNumber(year, month, until) }, implied };
}

/** The year of a month alone; "has risen SINCE December", "sank bis Mai", which is over, is of the last one, however near the next is. */
function monthYear(terms: Terms, index: number, reference: Reference, month: number, direction: Direction): number {
  const hedge = direction === 'past' ? terms.before(index, 'date-hedge') : null;
  const isSince = hedge?.name === 'at-most' || (hedge?.name === 'at-least' && (terms.has(hedge.first, 'was') || isPast(terms, hedge.first - 1)));   // "depuis", "è salito da"; not "à partir de janvier, a-t-il dit"
  return isSince ? yearBeside(reference, month, 1, 'last') : nearestYear(reference, month, direction);
}

/** The year of the last or the next such day, that of publication itself included. */
function yearBeside({ days }: Reference, month: number, day: number, side: 'last' | 'next'): number {
  const { year } = civilDay(days.from);
  if (side === 'last') return dayNumber(year, month, day) <= days.to ? year : year - 1;
  return dayNumber(year, month, day) >= days.from ? year : year + 1;
}

/** The inferred parts as a value has them: none, or a list. */
export const impliedOf = (implied: readonly DatePart[]): Pick<DateValue, 'implied'> => implied.length ? { implied } : {};
/** "03". */
export const pad = (number: number): string => String(number).padStart(2, '0');

/** The value of a point; null where nothing can be said of it. */
export function valueOf(terms: Terms, index: number, point: Point, reference: Reference | null): DateValue | null {
  if (isSymbolic(point)) return { weekday: point.weekday };
  const resolved = resolve(terms, index, point, reference);
  if (resolved) return { iso: isStretch(point) && point.iso !== undefined ? point.iso : isoOf(resolved.days), ...impliedOf(resolved.implied) };
  if (isStretch(point) || reference || point.month === undefined) return null;
  const { month, day, until } = point;
  if (day === undefined) return { iso: `--${pad(month)}` };
  if (until === undefined) return { iso: `--${pad(month)}-${pad(day)}` };
  return until > day ? { iso: `--${pad(month)}-${pad(day)}/--${pad(month)}-${pad(until)}` } : null;
}

// Weekdays, alone or with what tells them apart: "dimanche", "lundi de la semaine prochaine", "mardi en huit", "mercredi 13".
// In: a word and the reference. Out: the day meant, all but the weekday inferred; without reference the weekday alone.
import { civilDay, dayNumber, weekOf, weekdayOf } from './calendar.ts';
import { type Term, type Terms } from './calendar-terms.ts';
import { directionAt, nearestWeekday } from './date-context.ts';
import { isNear, type Anchor } from './date-anaphora.ts';
import type { Reference } from './date-reference.ts';
import { isStretch, type Point } from './date-resolution.ts';
import { dayAt } from './date-points.ts';
import { ALL, BUT_WEEKDAY, countedAt, modifiedAt, oneDay, type Stretch, type Symbolic } from './date-relative.ts';

/** "dimanche", "lundi de la semaine prochaine", "mardi en huit", "mercredi 13", "nesta quarta-feira (12)". */
export function weekdayAt(terms: Terms, index: number, reference: Reference | null): Stretch | Symbolic | null {
  const weekday = terms.at(index, 'weekday') ?? shortWeekday(terms, index);
  if (!weekday || isAbbreviated(terms, weekday)) return null;
  if (terms.at(terms.after(weekday.end, 'of', 'the'), 'unit')?.name === 'month') return null;   // "am ersten Mittwoch des Monats"
  const numbered = numberedWeekday(terms, weekday, reference);
  if (numbered) return numbered;
  if (!reference?.isDay) return { end: weekday.end, weekday: weekday.number };
  const today = reference.days.from;
  const week = weekAfter(terms, weekday.end, reference);
  if (week) return { end: week.end, days: oneDay(week.days.from + weekday.number - weekdayOf(week.days.from)), implied: BUT_WEEKDAY };
  const later = terms.at(weekday.end, 'in-a-week') ?? terms.at(weekday.end, 'in-a-fortnight');
  if (later) return { end: later.end, days: oneDay(today + (weekday.number - weekdayOf(today) + 7) % 7 + (later.tag === 'in-a-fortnight' ? 14 : 7)), implied: BUT_WEEKDAY };
  const day = nearestWeekday(today, weekday.number, directionAt(terms, index, weekday.end));
  return { end: weekday.end, days: oneDay(day), implied: BUT_WEEKDAY };
}

/** "Commence DIMANCHE et dure jusqu'à MERCREDI": of two weekdays to come, the one until which something lasts is not before the one told just before it. */
export function endBehindStart(terms: Terms, index: number, point: Point, reference: Reference | null, anchor: Anchor | null): Point {
  const start = anchor?.isTold ? anchor.lone : null;
  if (!start || !reference?.isDay || !isStretch(point) || point.implied !== BUT_WEEKDAY || terms.before(index, 'date-hedge')?.name !== 'at-most') return point;
  const [today, end] = [reference.days.from, point.days.from];
  return start.day > today && end >= today && end < start.day && isNear(terms, start.end, index) ? { ...point, days: oneDay(end + WEEK_DAYS) } : point;
}
const WEEK_DAYS = 7;

/** "mer." may end a sentence, "Sun" is a star: alone, such a form is a weekday only at the head of a line or before a figure. */
function isAbbreviated(terms: Terms, { first, end }: Term): boolean {
  if (!terms.isMark(end - 1, '.') && !terms.has(first, 'doubtful')) return false;
  const isStopped = terms.isMark(end - 1, '.') && terms.has(first - 1, 'the') && terms.isLetters(end) && !terms.isCapital(end);   // "el sáb. a las 5"
  return first > 0 && !terms.isMark(first - 1, '(') && !terms.isDigits(end) && !isStopped;
}

/** "segunda" is Monday only where no noun follows: "na segunda, …" but "a segunda volta", "a segunda do grupo". */
function shortWeekday(terms: Terms, index: number): Term | null {
  const short = terms.at(index, 'short-weekday');
  if (!short || !terms.isLetters(short.end) || terms.has(short.end, 'daypart')) return short;
  const of = terms.at(short.end, 'of');
  if (!of) return terms.has(short.end, 'after-hour') ? short : null;
  const next = terms.after(of.end, 'the');
  return terms.isDigits(next) || terms.has(next, 'day-number') || terms.has(next, 'unit') || modifiedAt(terms, next) !== null ? short : null;   // "a quarta DO grupo" is the fourth
}

function weekAfter(terms: Terms, index: number, reference: Reference): Stretch | null {
  const at = terms.after(index, 'of', 'the');
  const found = modifiedAt(terms, at);
  if (found && found.target.name === 'week' && !found.amount) return { end: found.end, days: weekOf(reference.days.from + 7 * found.modifier.shift), implied: ALL };
  const counted = countedAt(terms, at, reference);
  return counted && terms.at(counted.end - 1, 'unit')?.name === 'week' ? { ...counted, days: weekOf(counted.days.from) } : null;
}

/** A weekday with a day of the month and no month: the nearest month where the two fit. */
function numberedWeekday(terms: Terms, weekday: Term, reference: Reference | null): Stretch | null {
  const isBracketed = terms.isMark(weekday.end, '(');
  const comma = terms.isMark(weekday.end, ',') && (terms.has(weekday.end + 1, 'the') || terms.has(weekday.end + 1, 'day-number')) ? 1 : 0;   // "Dienstag, der 25.", "terça-feira, DIA 7"
  const at = terms.after(terms.after(weekday.end + comma + (isBracketed ? 1 : 0), 'the'), 'day-number');
  const text = terms.text(at);
  if (!terms.isDigits(at)) return reference && !isBracketed ? spelledWeekday(terms, weekday, at, reference) : null;
  if (text.length > 2 || !reference || (isBracketed && !terms.isMark(at + 1, ')'))) return null;
  const isMarked = terms.isGlued(at + 1) && (terms.calendar.ordinalMarks.split('|').includes(terms.text(at + 1)) || (terms.calendar.isDayDotted === true && terms.isMark(at + 1, '.') && !(terms.isDigits(at + 2) && (terms.isGlued(at + 2) || terms.isMark(at + 3, '.')))));
  const next = at + (isMarked ? 2 : 1);
  const isOther = terms.isGlued(next) && !terms.isMark(next, '.,;)!?»"') || terms.has(next, 'hour-mark') || terms.isMark(next, '%€$') || (terms.isMark(next, '.,') && terms.isGlued(next) && terms.isDigits(next + 1) && terms.isGlued(next + 1));
  if (!isMarked && !isBracketed && (isOther || (terms.isLetters(next) && !terms.has(next, 'after-hour') && !terms.has(next, 'to')))) return null;
  return fittingDay(weekday, Number(text), isBracketed ? next + 1 : next, reference, isBracketed ? [0, -1, 1] : NEAR_MONTHS);   // "(23)" beside a weekday is of these weeks
}

const NEAR_MONTHS: readonly number[] = [0, 1, -1, 2, 3, 4, 5, 6];

function fittingDay(weekday: Term, number: number, end: number, reference: Reference, reach: readonly number[]): Stretch | null {
  const { year, month } = civilDay(reference.days.from);
  const fitting = reach.map((by) => dayNumber(year, month + by, number)).find((day) => civilDay(day).day === number && weekdayOf(day) === weekday.number);
  return fitting === undefined ? null : { end, days: oneDay(fitting), implied: ['year', 'month'] };
}

/** "martes once", "monday the twenty fourth", "lunedì quindici": in words only where the two fit in this month or the next. */
function spelledWeekday(terms: Terms, weekday: Term, at: number, reference: Reference): Stretch | null {
  const day = terms.isMark(at, ',') || terms.has(at, 'short-weekday') ? null : dayAt(terms, at, true);   // "segunda a SEXTA"
  if (!day || terms.has(day.end, 'unit') || terms.has(day.end, 'of') || (terms.isLetters(day.end) && !terms.has(day.end, 'after-hour') && !terms.has(day.end, 'at') && terms.number(day.end) === null)) return null;
  return fittingDay(weekday, day.day, day.end, reference, [0, 1]);
}

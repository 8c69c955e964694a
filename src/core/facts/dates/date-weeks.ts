// Weeks and what is told inside them: "Week 31 to Week 35", "KW 12", "2021-W52", "next week from Tuesday to Thursday",
// "diesen Monat vom 4. bis zum 22.", "the weekend of March 5", "labor day weekend". In: a word, the reference. Out: the days meant.
import { dayNumber, daysOfMonths, civilDay, isoWeek, weekOf, weekdayOf, type Days } from './calendar.ts';
import { unitOf, type Terms } from './calendar-terms.ts';
import type { Reference } from './date-reference.ts';
import { daysAt } from './date-points.ts';
import type { DatePart } from '../fact.ts';

interface Told { readonly end: number; readonly days: Days; readonly implied: readonly DatePart[]; readonly iso?: string }
/** Reads a year named after a stretch: "of 2021", "of last year". */
export type ReadYear = (index: number) => { readonly year: number; readonly end: number; readonly implied: readonly DatePart[] } | null;

const YEAR: readonly DatePart[] = ['year'];
const MAX_WEEK = 53;

/** The week of a number in a year, as ISO 8601 counts them: the first holds 4 January. */
const weekNumbered = (year: number, week: number): Days => weekOf(dayNumber(year, 1, 4) + (week - 1) * 7);

/** "Week 31 to Week 35", "KW 12", "the week 27 of last year", "2021-W52"; of the year of publication where none is named. */
export function weekNumberAt(terms: Terms, index: number, reference: Reference | null, readYear: ReadYear): Told | null {
  const iso = isoWeekAt(terms, index);
  if (iso) return iso;
  const first = numberedAt(terms, index) ?? ordinalWeek(terms, index);
  if (!first) return null;
  const to = terms.at(first.end, 'to')?.end ?? terms.at(first.end, 'and')?.end ?? (terms.isMark(first.end, '-–') ? first.end + 1 : null);
  const last = to === null ? null : numberedAt(terms, to) ?? (first.isSure || first.isMany || terms.has(index - 1, 'the') ? weekFigure(terms, to) : null);
  const end = last?.end ?? first.end;
  const year = readYear(end) ?? (reference && { year: civilDay(reference.days.from).year, end, implied: YEAR });
  if (!year || (!first.isSure && !last && year.end === end && isCounted(terms, end))) return null;
  const days = { from: weekNumbered(year.year, first.week).from, to: weekNumbered(year.year, (last ?? first).week).to };
  return last && last.week <= first.week ? null : { end: year.end, days, implied: year.implied, ...(last ? {} : { iso: isoWeek(days.from) }) };
}

/** "week 12 of the trial", "semaine 12 de grossesse": a week of something else. */
const isCounted = (terms: Terms, end: number): boolean => terms.has(end, 'of') || (terms.isLetters(end) && !terms.has(end, 'after-hour')) || terms.isMark(end, '%€$£°');

interface Numbered { readonly week: number; readonly end: number; readonly isSure: boolean; readonly isMany: boolean }

/** "week 12", not a league's "Week 12". */
function numberedAt(terms: Terms, index: number): Numbered | null {
  const sure = terms.at(index, 'week-number');
  const unit = sure ? null : terms.at(index, 'unit');
  const lead = sure ?? (unit?.name === 'week' ? unit : null);
  const isName = unit !== null && terms.isCapital(index) && index > 0 && terms.calendar.isDayDotted !== true && !terms.has(index - 1, 'to') && !terms.has(index - 1, 'and') && terms.before(index, 'before-year') === null;
  const figure = lead && !isName ? weekFigure(terms, lead.end) : null;
  return figure && { ...figure, isSure: sure !== null, isMany: unit?.number === 2 };
}

/** "in der 23. Kalenderwoche". */
function ordinalWeek(terms: Terms, index: number): Numbered | null {
  const figure = weekFigure(terms, index);
  const dot = figure && terms.isMark(figure.end, '.') ? figure.end + 1 : figure?.end ?? index;
  const unit = figure && terms.at(dot, 'week-number');
  return figure && unit ? { ...figure, end: unit.end, isSure: true } : null;
}

function weekFigure(terms: Terms, index: number): Numbered | null {
  const week = Number(terms.text(index));
  const isFigure = terms.isDigits(index) && terms.text(index).length <= 2 && week >= 1 && week <= MAX_WEEK && !(terms.isMark(index + 1, '.,:') && terms.isGlued(index + 1) && terms.isDigits(index + 2) && terms.isGlued(index + 2));
  return isFigure ? { week, end: index + 1, isSure: false, isMany: false } : null;
}

function isoWeekAt(terms: Terms, index: number): Told | null {
  const at = terms.isMark(index + 1, '-') ? index + 2 : index + 1;
  if (terms.text(at) !== 'W' || !terms.isGlued(at + 1) || terms.text(at + 1).length !== 2 || !/^\d{4}$/u.test(terms.text(index))) return null;
  const week = weekFigure(terms, at + 1);
  const days = week && weekNumbered(Number(terms.text(index)), week.week);
  return days && { end: at + 2, days, implied: [], iso: isoWeek(days.from) };
}

/** Skips at most two small words between a week and its day: "next week on", "questa settimana da", "la semaine prochaine, entre". */
function skipLinks(terms: Terms, index: number): number {
  let at = terms.isMark(index, '-–') ? index + 1 : index;
  for (let i = 0; i < 2; i++) {
    const next = terms.after(at, 'on-day', 'between', 'before-year', 'of', 'the');
    if (next === at) break;
    at = next;
  }
  return at;
}

/** "Monday 13" has a day of its own; "Mon 9 am" and "lunedì alle 9" do not. */
const isNumbered = (terms: Terms, index: number): boolean => terms.isDigits(index) && !terms.has(index + 1, 'am') && !terms.has(index + 1, 'pm') && !terms.has(index + 1, 'hour-mark') && !terms.isMark(index + 1, ':');

/** "nächste Woche am Mittwoch", "this week from Tue to Thur.", "last week - Monday": days of the week told before them. */
export function daysInWeek(terms: Terms, end: number, week: Days): Told | null {
  const at = skipLinks(terms, terms.isMark(end, ',') && skipLinks(terms, end + 1) > end + 1 ? end + 1 : end);
  const first = terms.at(at, 'weekday') ?? terms.at(at, 'short-weekday');
  if (!first || (terms.isMark(first.end - 1, '.') && terms.isDigits(first.end)) || isNumbered(terms, terms.after(first.end, 'the'))) return null;
  const to = terms.at(first.end, 'to')?.end ?? (terms.isMark(first.end, '-–') ? first.end + 1 : terms.has(at - 1, 'between') || terms.before(at, 'between') ? terms.at(first.end, 'and')?.end ?? null : null);
  const last = to === null ? null : terms.at(terms.after(to, 'the', 'and'), 'weekday');
  const day = (weekday: number): number => week.from - weekdayOf(week.from) + weekday;
  if (last && last.number > first.number) return { end: last.end, days: { from: day(first.number), to: day(last.number) }, implied: ['year', 'month', 'day'] };
  return { end: first.end, days: { from: day(first.number), to: day(first.number) }, implied: ['year', 'month', 'day'] };
}

/** "diesen Monat vom 4. bis zum 22.", "this month from the 4th to the 22nd". */
export function daysInMonth(terms: Terms, end: number, month: Days): Told | null {
  const at = skipLinks(terms, end);
  const list = at > end ? daysAt(terms, at) : null;
  const [first, last] = [list?.days[0], list?.days.at(-1)];
  if (!list?.isRange || !first || !last || last.day <= first.day || terms.has(terms.after(list.end, 'of'), 'month') || month.from + last.day - 1 > month.to) return null;
  return { end: list.end, days: { from: month.from + first.day - 1, to: month.from + last.day - 1 }, implied: ['year', 'month'] };
}

/** The Saturday and Sunday that lie at a day, or next to it. */
export function weekendAround(day: number): Days {
  const weekday = weekdayOf(day);
  const saturday = weekday <= 2 ? day - weekday - 1 : day - weekday + 6;
  return { from: saturday, to: saturday + 1 };
}

/** Weeks of a month are those that have their Thursday in it, as ISO 8601 gives weeks to years; counted from its end where `nth` is negative. */
export function weekOfMonth(year: number, month: number, nth: number): Days | null {
  const whole = daysOfMonths(year, month);
  const thursdays = [0, 1, 2, 3, 4].map((i) => whole.from + (4 - weekdayOf(whole.from) + 7) % 7 + 7 * i).filter((day) => day <= whole.to);
  const thursday = nth > 0 ? thursdays[nth - 1] : thursdays.at(nth);
  return thursday === undefined ? null : weekOf(thursday);
}

/** Whether the word at an index is a week or week-end of one. */
export const weekUnitAt = (terms: Terms, index: number): 'week' | 'weekend' | null => {
  const unit = terms.at(index, 'unit');
  const name = unit && unit.number !== 2 ? unitOf(unit) : null;
  return name === 'week' || name === 'weekend' ? name : null;
};


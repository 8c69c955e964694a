// The day, month or year that a text's dates are read against: that of its publication, as given, as a dateline completes it, or as
// the text says itself near its head. In: the words of a text. Out: the reference, or null when nothing is known of it.
import { civilDay, dayNumber, daysOfIso, type Days } from './calendar.ts';
import { termsOf, type Terms } from './calendar-terms.ts';
import { numericAt } from './date-numeric.ts';
import { namedAt } from './date-points.ts';
import { openReading } from '../reading.ts';

/** The stretch of publication: one day, or the month or year where no more is known. */
export interface Reference { readonly days: Days; readonly isDay: boolean }

/** The reference of a text; null when nothing is known of its publication. */
export function referenceOf(terms: Terms): Reference | null {
  const published = terms.reading.publishedAt;
  const days = published === null ? null : daysOfIso(published.slice(0, 10)) ?? wordedDay(terms, published);
  if (!days) return datedLine(terms);
  if (days.from === days.to) return { days, isDay: true };
  const dateline = datelineDay(terms, days);
  return dateline === null ? { days, isDay: false } : { days: { from: dateline, to: dateline }, isDay: true };
}

/** A day of publication given in words, as lists from elsewhere have it: "August 15, 2021, 20:00", "le 15 août 2021"; not "03-02-2009", which may be of two months. */
function wordedDay(terms: Terms, published: string): Days | null {
  const own = termsOf(openReading({ text: published.slice(0, LONGEST_DAY), publishedAt: null }, terms.pack));
  for (let i = 0; i < own.words.length; i++) {
    const { year, month, day, until, isAmbiguous } = namedAt(own, i) ?? numericAt(own, i, false) ?? { end: i };
    if (year === undefined || month === undefined || day === undefined || until !== undefined || isAmbiguous) continue;
    const on = dayNumber(year, month, day);
    return { from: on, to: on };
  }
  return null;
}
/** Longer fields are no date. */
const LONGEST_DAY = 60;

/** Lines and words at the head of a text in which it may give its own day. */
const HEAD_LINES = 4;
const HEAD_WORDS = 60;

/** The day that a text without publication date gives in a line of its own near its head: "February 3, 2009". */
function datedLine(terms: Terms): Reference | null {
  const { words, reading } = terms;
  const isBreak = (index: number): boolean => index >= words.length || reading.text.slice(words[index - 1]?.end, words[index]?.start).includes('\n');
  for (let i = 0, line = 0; i < Math.min(words.length, HEAD_WORDS) && line < HEAD_LINES; i++) {
    if (i > 0 && !isBreak(i)) continue;
    line++;
    const { year, month, day, until, end } = namedAt(terms, i) ?? numericAt(terms, i, false) ?? { end: i };
    if (year === undefined || month === undefined || day === undefined || until !== undefined || !isBreak(end)) continue;
    const on = dayNumber(year, month, day);
    return { days: { from: on, to: on }, isDay: true };
  }
  return null;
}

/** The day that an agency's dateline gives where the page gives only a month: "KIEV, 9 janv. (Reuters) -". */
function datelineDay(terms: Terms, within: Days): number | null {
  for (let i = 0; i < 14; i++) {
    const month = terms.at(i, 'month');
    if (!month) continue;
    const isBefore = terms.isDigits(i - 1);
    const at = isBefore ? i - 1 : month.end;
    const end = isBefore ? month.end : at + 1;
    if (!terms.isDigits(at) || !terms.isMark(end, '(') || !terms.isMark(Math.min(at, i) - 1, ',')) continue;
    const { year } = civilDay(within.from);
    const day = dayNumber(year, month.number, Number(terms.text(at)));
    if (day >= within.from && day <= within.to) return day;
  }
  return null;
}

// Day arithmetic for dates: civil days as numbers since 1970-01-01, stretches of days, and their ISO 8601 writing.
// Proleptic Gregorian, years 1 to 9999, no time zones, no clock. Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms" (2013).

/** First and last day, both included; days since 1970-01-01. */
export interface Days { readonly from: number; readonly to: number }
/** A civil day in its parts; months and days count from 1. */
export interface CivilDay { readonly year: number; readonly month: number; readonly day: number }

/** Number of a civil day; overflowing months and days carry on ("month 13", "day 0"). */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12) - (months - Math.floor(months / 12) * 12 < 2 ? 1 : 0);
  const m = months - Math.floor(months / 12) * 12 + 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Parts of a day number. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7 + 1;

export const monthLength = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** The same day of another month, or that month's last day: 31 January and one month is 28 February. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDay(number);
  const there = civilDay(dayNumber(year, month + months, 1));
  return dayNumber(there.year, there.month, Math.min(day, monthLength(there.year, there.month)));
}

export const daysOfYears = (first: number, last = first): Days => ({ from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) });
/** `months` months from the first of `month` on. */
export const daysOfMonths = (year: number, month: number, months = 1): Days => ({ from: dayNumber(year, month, 1), to: dayNumber(year, month + months, 1) - 1 });
/** Monday to Sunday of the week that holds the day. */
export const weekOf = (number: number): Days => ({ from: number - weekdayOf(number) + 1, to: number - weekdayOf(number) + 7 });

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** "2022-01-10". */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
export const isoMonth = (number: number): string => isoDay(number).slice(0, 7);

/** "2021-W52" for the week that holds the day; its year is that of the week's Thursday. */
export function isoWeek(number: number): string {
  const { year } = civilDay(weekOf(number).from + 3);
  return `${pad(year, 4)}-W${pad(Math.floor((number - weekOf(dayNumber(year, 1, 4)).from) / 7) + 1, 2)}`;
}

/** A stretch in its shortest ISO writing: a year, a month, a day, or an interval of two of one kind. */
export function isoOf({ from, to }: Days): string {
  const a = civilDay(from);
  const b = civilDay(to);
  const isWholeMonths = a.day === 1 && b.day === monthLength(b.year, b.month);
  const write = isWholeMonths && a.month === 1 && b.month === 12 ? (n: number) => isoDay(n).slice(0, 4) : isWholeMonths ? isoMonth : isoDay;
  return write(from) === write(to) ? write(from) : `${write(from)}/${write(to)}`;
}

const ISO = /^(?<year>\d{4})(?:-W(?<week>\d\d)|-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u;

/** Writings already read: two texts of one event set the same few days against each other again and again. */
const read = new Map<string, Days | null>();
const MOST_READ = 10_000;

/** The days an ISO writing of ours covers; null for "--01-10" and anything that names no year. */
export function daysOfIso(iso: string): Days | null {
  if (iso === '') return null;
  let days = read.get(iso);
  if (days === undefined) {
    if (read.size >= MOST_READ) read.clear();
    read.set(iso, days = readDays(iso));
  }
  return days;
}

function readDays(iso: string): Days | null {
  const [first = '', last] = iso.split('/');
  const from = daysOfOne(first);
  const to = last === undefined ? from : daysOfOne(last);
  return from && to ? { from: from.from, to: to.to } : null;
}

function daysOfOne(iso: string): Days | null {
  const groups = ISO.exec(iso)?.groups;
  if (!groups) return null;
  const year = Number(groups['year']);
  if (groups['week'] !== undefined) return weekOf(dayNumber(year, 1, 4) + (Number(groups['week']) - 1) * 7);
  if (groups['month'] === undefined) return daysOfYears(year);
  if (groups['day'] === undefined) return daysOfMonths(year, Number(groups['month']));
  const day = dayNumber(year, Number(groups['month']), Number(groups['day']));
  return { from: day, to: day };
}

/** The nth weekday of a month; a negative n counts from the end. Null when the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number | null {
  const { from, to } = daysOfMonths(year, month);
  const day = n > 0 ? from + (weekday - weekdayOf(from) + 7) % 7 + (n - 1) * 7 : to - (weekdayOf(to) - weekday + 7) % 7 + (n + 1) * 7;
  return day >= from && day <= to ? day : null;
}

// Day arithmetic for dates: civil days as numbers since 1970-01-01, stretches of days, and their ISO 8601 writing.
// Proleptic Gregorian, years 1 to 9999, no time zones, no clock. Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms" (2013).
import type { Feast } from '../languages/calendar-words.ts';

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

/** The days an ISO writing of ours covers; null for "--01-10" and anything that names no year. */
export function daysOfIso(iso: string): Days | null {
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

/** Easter Sunday of the western churches (anonymous Gregorian computus, Nature, 20 April 1876). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday of a month; a negative n counts from the end. Null when the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number | null {
  const { from, to } = daysOfMonths(year, month);
  const day = n > 0 ? from + (weekday - weekdayOf(from) + 7) % 7 + (n - 1) * 7 : to - (weekdayOf(to) - weekday + 7) % 7 + (n + 1) * 7;
  return day >= from && day <= to ? day : null;
}

/** Month and day; or days after Easter; or the nth weekday of a month. */
type FeastRule = readonly ['fixed', number, number] | readonly ['easter', number] | readonly ['nth', number, number, number];

const FEASTS: Readonly<Record<Feast, FeastRule>> = {
  'new-year': ['fixed', 1, 1], 'new-year-eve': ['fixed', 12, 31], epiphany: ['fixed', 1, 6], valentine: ['fixed', 2, 14], 'carnival-monday': ['easter', -48], 'shrove-tuesday': ['easter', -47], 'ash-wednesday': ['easter', -46],
  'palm-sunday': ['easter', -7], 'maundy-thursday': ['easter', -3], 'good-friday': ['easter', -2], easter: ['easter', 0], 'easter-monday': ['easter', 1], 'labour-day': ['fixed', 5, 1], ascension: ['easter', 39],
  pentecost: ['easter', 49], 'whit-monday': ['easter', 50], 'trinity-sunday': ['easter', 56], 'corpus-christi': ['easter', 60], assumption: ['fixed', 8, 15], 'all-saints': ['fixed', 11, 1], 'all-souls': ['fixed', 11, 2], armistice: ['fixed', 11, 11],
  immaculate: ['fixed', 12, 8], nicholas: ['fixed', 12, 6], halloween: ['fixed', 10, 31], 'christmas-eve': ['fixed', 12, 24], christmas: ['fixed', 12, 25], 'boxing-day': ['fixed', 12, 26], 'bastille-day': ['fixed', 7, 14],
  'german-unity': ['fixed', 10, 3], reformation: ['fixed', 10, 31], 'independence-day-us': ['fixed', 7, 4], thanksgiving: ['nth', 11, 4, 4], 'black-friday': ['nth', 11, 4, 4], 'martin-luther-king': ['nth', 1, 1, 3], 'memorial-day': ['nth', 5, 1, -1],
  patrick: ['fixed', 3, 17], 'liberation-it': ['fixed', 4, 25], 'republic-it': ['fixed', 6, 2], 'hispanic-day': ['fixed', 10, 12], 'constitution-es': ['fixed', 12, 6], 'carnation-revolution': ['fixed', 4, 25], 'independence-br': ['fixed', 9, 7],
  'women-day': ['fixed', 3, 8], 'mothers-day': ['nth', 5, 7, 2], juneteenth: ['fixed', 6, 19], 'columbus-day': ['nth', 10, 1, 2], 'presidents-day': ['nth', 2, 1, 3], 'guy-fawkes': ['fixed', 11, 5], 'april-fools': ['fixed', 4, 1], 'saint-john': ['fixed', 6, 24],
};

/** The day a feast falls on in a year. */
export function feastDay(feast: Feast, year: number): number {
  const rule = FEASTS[feast];
  if (rule[0] === 'fixed') return dayNumber(year, rule[1], rule[2]);
  if (rule[0] === 'easter') return easterOf(year) + rule[1];
  const day = nthWeekday(year, rule[1], rule[2], rule[3]) ?? dayNumber(year, rule[1], 1);
  return feast === 'black-friday' ? day + 1 : day;
}

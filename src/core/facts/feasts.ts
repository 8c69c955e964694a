// The days feasts fall on: of the Gregorian year, of Easter west and east, of the Hebrew, Islamic and Chinese calendars, and Diwali.
// Pure arithmetic: no tables of years, no engine's calendars (Node and browsers ship different ones).
// Sources: E. M. Reingold, N. Dershowitz, "Calendrical Calculations" (1997); J. Meeus, "Astronomical Algorithms" (1991), ch. 49.
// Islamic days follow the tabular calendar: where the moon is watched, a feast may come a day off.
import { civilDay, dayNumber, nthWeekday, type Days } from './calendar.ts';
import type { Feast } from '../languages/calendar-words.ts';

/** Easter Sunday of the western churches (anonymous Gregorian computus, Nature, 20 April 1876). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the eastern churches: the Julian computus, thirteen days on; good for 1900 to 2099. */
function orthodoxEasterOf(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return dayNumber(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1) + 13;
}

/** A day of the tabular Islamic calendar. */
const islamicDay = (year: number, month: number, day: number): number => Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day - 492_533;

/** Days from the Hebrew epoch to the mean new year, put off where the rest day asks for it. */
function hebrewDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** 1 Tishri of a Hebrew year. */
function hebrewNewYear(year: number): number {
  const [before, here, after] = [hebrewDays(year - 1), hebrewDays(year), hebrewDays(year + 1)];
  return here + (after - here === 356 ? 2 : here - before === 382 ? 1 : 0) - 2_092_590;
}

const RADIANS = Math.PI / 180;

/** The new moon of lunation `k` since January 2000, in days since 1970 and parts of a day, to a few minutes. */
function newMoon(k: number): number {
  const [sun, moon, node] = [2.5534 + 29.1053567 * k, 201.5643 + 385.81693528 * k, 160.7108 + 390.67050284 * k].map((angle) => angle * RADIANS) as [number, number, number];   // three in, three out
  const shift = -0.4072 * Math.sin(moon) + 0.17241 * Math.sin(sun) + 0.01608 * Math.sin(2 * moon) + 0.01039 * Math.sin(2 * node) + 0.00739 * Math.sin(moon - sun) - 0.00514 * Math.sin(moon + sun) + 0.00208 * Math.sin(2 * sun);
  return 2_451_550.09766 + 29.530588861 * k + shift - 2_440_587.5;
}

/** The first new moon from a day on, counted in days that begin `offset` days after midnight UTC. */
function newMoonFrom(day: number, offset: number): number {
  let k = Math.floor((day - 10_962) / 29.530588861) - 1;
  while (Math.floor(newMoon(k) - offset) < day) k++;
  return Math.floor(newMoon(k) - offset);
}

/** Month and day; days after Easter; the nth weekday of a month; a day of another calendar, with how many days it lasts. */
type FeastRule = readonly ['fixed', number, number] | readonly ['easter' | 'orthodox', number] | readonly ['nth', number, number, number] | readonly ['islamic', number, number, number] | readonly ['hebrew', number, number] | readonly ['moon', number, number, number];

const FEASTS: Readonly<Record<Feast, FeastRule>> = {
  'new-year': ['fixed', 1, 1], 'new-year-eve': ['fixed', 12, 31], epiphany: ['fixed', 1, 6], valentine: ['fixed', 2, 14], 'carnival-monday': ['easter', -48], 'shrove-tuesday': ['easter', -47], 'ash-wednesday': ['easter', -46],
  'palm-sunday': ['easter', -7], 'maundy-thursday': ['easter', -3], 'good-friday': ['easter', -2], easter: ['easter', 0], 'easter-monday': ['easter', 1], 'labour-day': ['fixed', 5, 1], ascension: ['easter', 39],
  pentecost: ['easter', 49], 'whit-monday': ['easter', 50], 'trinity-sunday': ['easter', 56], 'corpus-christi': ['easter', 60], assumption: ['fixed', 8, 15], 'all-saints': ['fixed', 11, 1], 'all-souls': ['fixed', 11, 2], armistice: ['fixed', 11, 11],
  immaculate: ['fixed', 12, 8], nicholas: ['fixed', 12, 6], halloween: ['fixed', 10, 31], 'christmas-eve': ['fixed', 12, 24], christmas: ['fixed', 12, 25], 'boxing-day': ['fixed', 12, 26], 'bastille-day': ['fixed', 7, 14],
  'german-unity': ['fixed', 10, 3], reformation: ['fixed', 10, 31], 'independence-day-us': ['fixed', 7, 4], thanksgiving: ['nth', 11, 4, 4], 'black-friday': ['nth', 11, 4, 4], 'martin-luther-king': ['nth', 1, 1, 3], 'memorial-day': ['nth', 5, 1, -1],
  patrick: ['fixed', 3, 17], 'liberation-it': ['fixed', 4, 25], 'republic-it': ['fixed', 6, 2], 'hispanic-day': ['fixed', 10, 12], 'constitution-es': ['fixed', 12, 6], 'carnation-revolution': ['fixed', 4, 25], 'independence-br': ['fixed', 9, 7],
  'women-day': ['fixed', 3, 8], 'mothers-day': ['nth', 5, 7, 2], juneteenth: ['fixed', 6, 19], 'columbus-day': ['nth', 10, 1, 2], 'presidents-day': ['nth', 2, 1, 3], 'guy-fawkes': ['fixed', 11, 5], 'april-fools': ['fixed', 4, 1], 'saint-john': ['fixed', 6, 24], 'holy-saturday': ['easter', -1],
  'orthodox-easter': ['orthodox', 0], 'orthodox-good-friday': ['orthodox', -2], 'orthodox-christmas': ['fixed', 1, 7],
  ramadan: ['islamic', 9, 1, 29], 'laylat-al-qadr': ['islamic', 9, 27, 0], 'eid-al-fitr': ['islamic', 10, 1, 0], 'eid-al-adha': ['islamic', 12, 10, 0], 'islamic-new-year': ['islamic', 1, 1, 0], ashura: ['islamic', 1, 10, 0], mawlid: ['islamic', 3, 12, 0], 'isra-miraj': ['islamic', 7, 27, 0],
  // days after 1 Tishri up to Sukkot and Hanukkah, else before the next; each begins on the evening before
  'rosh-hashanah': ['hebrew', 0, 1], 'yom-kippur': ['hebrew', 9, 0], sukkot: ['hebrew', 14, 7], 'simchat-torah': ['hebrew', 22, 0], hanukkah: ['hebrew', 83, 7], purim: ['hebrew', -193, 0], passover: ['hebrew', -163, 7], 'yom-hashoah': ['hebrew', -151, 0], shavuot: ['hebrew', -113, 1], 'tisha-bav': ['hebrew', -51, 0],
  'lunar-new-year': ['moon', 1, 21, -8 / 24], diwali: ['moon', 10, 17, 12.25 / 24],
};

/** The days of a feast in a year, its eve included where the calendar counts from evening; the first of two that fall into one year. */
export function feastDays(feast: Feast, year: number): Days {
  const rule = FEASTS[feast];
  const one = (day: number): Days => ({ from: day, to: day });
  switch (rule[0]) {
    case 'fixed': return one(dayNumber(year, rule[1], rule[2]));
    case 'easter': return one(easterOf(year) + rule[1]);
    case 'orthodox': return one(orthodoxEasterOf(year) + rule[1]);
    case 'nth': return one((nthWeekday(year, rule[1], rule[2], rule[3]) ?? dayNumber(year, rule[1], 1)) + (feast === 'black-friday' ? 1 : 0));
    case 'islamic': return islamicFeast(year, rule[1], rule[2], rule[3]);
    case 'hebrew': return hebrewFeast(year, rule[1], rule[2]);
    case 'moon': return one(newMoonFrom(dayNumber(year, rule[1], rule[2]), rule[3]));
  }
}

/** Whether the day is only known to a day: the moon is watched, or the rite differs. */
export const isMovableByMoon = (feast: Feast): boolean => ['islamic', 'moon'].includes(FEASTS[feast][0]);

function islamicFeast(year: number, month: number, day: number, length: number): Days {
  let islamic = Math.floor((year - 622) * 33 / 32);
  while (civilDay(islamicDay(islamic, month, day)).year < year) islamic++;
  const from = islamicDay(islamic, month, day);
  return { from, to: from + length };
}

function hebrewFeast(year: number, offset: number, length: number): Days {
  const next = hebrewNewYear(year + 3761);   // 1 Tishri of this Gregorian autumn
  const isLongHeshvan = (hebrewNewYear(year + 3762) - next) % 10 === 5;
  const day = next + offset + (offset === 83 && isLongHeshvan ? 1 : 0);
  return { from: day - 1, to: day + length };
}

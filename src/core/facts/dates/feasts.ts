// The days feasts fall on: of the Gregorian year, of Easter west and east, of the Hebrew, Islamic, Chinese and Hindu calendars.
// Pure arithmetic: no tables of years, no engine's calendars (Node and browsers ship different ones). Source: E. M. Reingold,
// N. Dershowitz, "Calendrical Calculations" (1997). Islamic months begin as in the calendar of Umm al-Qura, on the day after the new
// moon, Hindu ones with the new moon before the sun enters a sign: where the moon is watched, a feast may come a day off.
import { civilDay, dayNumber, nthWeekday, weekdayOf, type Days } from './calendar.ts';
import { lunarDay, newMoonFrom, newMoonNear, newMoonUpTo } from './moon.ts';
import type { Feast } from '../../languages/calendar-words.ts';

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

/** A day of the tabular Islamic calendar, to find the new moon by. */
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

/**
 * Month and day; days after Easter, up to another; the nth weekday of a month and days after it; the Sunday of Advent, and days
 * after it; a day of another calendar, with how many days it lasts. `hindu`: the month that runs on the day given, when the sun enters a sign, the thirtieth
 * part of it that must have come, at which hour UT, and which day then, up to which.
 */
type FeastRule = readonly ['fixed', number, number] | readonly ['easter' | 'orthodox', number, number?] | readonly ['nth', number, number, number, number?] | readonly ['advent', number, number] | readonly ['islamic', number, number, number] | readonly ['hebrew', number, number]
  | readonly ['chinese', number, number] | readonly ['hindu', number, number, number, number, number?, number?];

/** Sunrise, noon, dusk and midnight of India, in hours UT. */
const [SUNRISE, NOON, DUSK, MIDNIGHT] = [0.6, 6.5, 12.5, 18.5];

const FEASTS: Readonly<Record<Feast, FeastRule>> = {
  'new-year': ['fixed', 1, 1], 'new-year-eve': ['fixed', 12, 31], epiphany: ['fixed', 1, 6], valentine: ['fixed', 2, 14], 'carnival-monday': ['easter', -48], 'shrove-tuesday': ['easter', -47], 'ash-wednesday': ['easter', -46],
  'palm-sunday': ['easter', -7], 'maundy-thursday': ['easter', -3], 'good-friday': ['easter', -2], easter: ['easter', 0], 'holy-week': ['easter', -7, 0], carnival: ['easter', -50, -47], 'easter-monday': ['easter', 1], 'labour-day': ['fixed', 5, 1], 'labor-day-us': ['nth', 9, 1, 1], ascension: ['easter', 39],
  pentecost: ['easter', 49], 'whit-monday': ['easter', 50], 'trinity-sunday': ['easter', 56], 'corpus-christi': ['easter', 60], assumption: ['fixed', 8, 15], 'all-saints': ['fixed', 11, 1], 'all-souls': ['fixed', 11, 2], armistice: ['fixed', 11, 11],
  immaculate: ['fixed', 12, 8], nicholas: ['fixed', 12, 6], halloween: ['fixed', 10, 31], 'christmas-eve': ['fixed', 12, 24], christmas: ['fixed', 12, 25], 'boxing-day': ['fixed', 12, 26], 'bastille-day': ['fixed', 7, 14],
  'german-unity': ['fixed', 10, 3], reformation: ['fixed', 10, 31], 'independence-day-us': ['fixed', 7, 4], thanksgiving: ['nth', 11, 4, 4], 'black-friday': ['nth', 11, 4, 4, 1], 'cyber-monday': ['nth', 11, 4, 4, 4], 'martin-luther-king': ['nth', 1, 1, 3], 'memorial-day': ['nth', 5, 1, -1],
  patrick: ['fixed', 3, 17], 'liberation-it': ['fixed', 4, 25], 'republic-it': ['fixed', 6, 2], 'hispanic-day': ['fixed', 10, 12], 'constitution-es': ['fixed', 12, 6], 'carnation-revolution': ['fixed', 4, 25], 'independence-br': ['fixed', 9, 7],
  'women-day': ['fixed', 3, 8], 'mothers-day': ['nth', 5, 7, 2], juneteenth: ['fixed', 6, 19], 'columbus-day': ['nth', 10, 1, 2], 'presidents-day': ['nth', 2, 1, 3], 'guy-fawkes': ['fixed', 11, 5], 'april-fools': ['fixed', 4, 1], 'saint-john': ['fixed', 6, 24], 'holy-saturday': ['easter', -1],
  'orthodox-easter': ['orthodox', 0], 'orthodox-good-friday': ['orthodox', -2], 'orthodox-christmas': ['fixed', 1, 7],
  ramadan: ['islamic', 9, 1, 29], 'laylat-al-qadr': ['islamic', 9, 27, 0], 'eid-al-fitr': ['islamic', 10, 1, 0], 'eid-al-adha': ['islamic', 12, 10, 0], 'islamic-new-year': ['islamic', 1, 1, 0], ashura: ['islamic', 1, 10, 0], mawlid: ['islamic', 3, 12, 0], 'isra-miraj': ['islamic', 7, 27, 0],
  // days after 1 Tishri up to Sukkot and Hanukkah, else before the next; each begins on the evening before
  'rosh-hashanah': ['hebrew', 0, 1], 'yom-kippur': ['hebrew', 9, 0], sukkot: ['hebrew', 14, 7], 'simchat-torah': ['hebrew', 22, 0], hanukkah: ['hebrew', 83, 7], purim: ['hebrew', -193, 0], passover: ['hebrew', -163, 7], 'yom-hashoah': ['hebrew', -151, 0], shavuot: ['hebrew', -113, 1], 'tisha-bav': ['hebrew', -51, 0],
  'fathers-day': ['nth', 6, 7, 3], 'saint-joseph': ['fixed', 3, 19], 'mothers-day-fr': ['nth', 5, 7, -1], 'earth-day': ['fixed', 4, 22], 'boss-day': ['fixed', 10, 16],
  'advent-1': ['advent', 1, 0], 'advent-2': ['advent', 2, 0], 'advent-3': ['advent', 3, 0], 'advent-4': ['advent', 4, 0], volkstrauertag: ['advent', 1, -14], 'repentance-day': ['advent', 1, -11], totensonntag: ['advent', 1, -7],
  weiberfastnacht: ['easter', -52], lent: ['easter', -46, -1], 'clean-monday': ['orthodox', -48], 'great-lent': ['orthodox', -48, -9], 'lazarus-saturday': ['orthodox', -8],
  'shemini-atzeret': ['hebrew', 21, 0], 'tu-bishvat': ['hebrew', -222, 0], 'lunar-new-year': ['chinese', 1, 21],
  'guru-gobind-singh': ['hindu', 1, 14, 7, SUNRISE], lohri: ['fixed', 1, 13], sankranti: ['fixed', 1, 14], 'mattu-pongal': ['fixed', 1, 15], 'kaanum-pongal': ['fixed', 1, 16], 'guru-ravidass': ['hindu', 2, 13, 15, SUNRISE], 'maha-shivaratri': ['hindu', 2, 13, 29, MIDNIGHT], 'holika-dahan': ['hindu', 3, 15, 15, DUSK], holi: ['hindu', 3, 15, 15, DUSK, 1],
  ugadi: ['hindu', 4, 14, 1, SUNRISE], 'rama-navami': ['hindu', 4, 14, 9, NOON], 'mahavir-jayanti': ['hindu', 4, 14, 13, SUNRISE], vaisakhi: ['fixed', 4, 14], 'rabindra-jayanti': ['fixed', 5, 9], vesak: ['hindu', 5, 15, 15, DUSK], 'ratha-yatra': ['hindu', 7, 17, 2, SUNRISE],
  'raksha-bandhan': ['hindu', 8, 17, 15, SUNRISE], janmashtami: ['hindu', 8, 17, 23, MIDNIGHT], 'parsi-new-year': ['fixed', 8, 16], 'ganesh-chaturthi': ['hindu', 9, 17, 4, NOON], navaratri: ['hindu', 10, 18, 10, 10, -9, 0], 'maha-saptami': ['hindu', 10, 18, 7, SUNRISE], dussehra: ['hindu', 10, 18, 10, 10],
  'valmiki-jayanti': ['hindu', 10, 18, 15, DUSK], 'karva-chauth': ['hindu', 10, 18, 19, DUSK], dhanteras: ['hindu', 10, 18, 30, DUSK, -2], 'choti-diwali': ['hindu', 10, 18, 30, DUSK, -1], diwali: ['hindu', 10, 18, 30, DUSK], govardhan: ['hindu', 10, 18, 30, DUSK, 1], 'bhai-dooj': ['hindu', 10, 18, 30, DUSK, 2], chhath: ['hindu', 10, 18, 30, DUSK, 6],
};

/** The days of a feast in a year, its eve included where the calendar counts from evening; the first of two that fall into one year. */
export function feastDays(feast: Feast, year: number): Days {
  const rule = FEASTS[feast];
  const stretch = (day: number, from = 0, to = from): Days => ({ from: day + from, to: day + to });
  switch (rule[0]) {
    case 'fixed': return stretch(dayNumber(year, rule[1], rule[2]));
    case 'easter': return stretch(easterOf(year), rule[1], rule[2]);
    case 'orthodox': return stretch(orthodoxEasterOf(year), rule[1], rule[2]);
    case 'nth': return stretch(nthWeekday(year, rule[1], rule[2], rule[3]) ?? dayNumber(year, rule[1], 1), rule[4]);
    case 'advent': return stretch(fourthAdvent(year) + 7 * (rule[1] - 4), rule[2]);
    case 'islamic': return islamicFeast(year, rule[1], rule[2], rule[3]);
    case 'hebrew': return hebrewFeast(year, rule[1], rule[2]);
    case 'chinese': return stretch(Math.floor(newMoonFrom(dayNumber(year, rule[1], rule[2]) - CHINA) + CHINA));
    case 'hindu': return stretch(lunarDay(newMoonUpTo(dayNumber(year, rule[1], rule[2])), rule[3], rule[4] / 24), rule[5], rule[6]);
  }
}

/** Part of a day by which China is ahead of UT. */
const CHINA = 8 / 24;

/** Whether the day is only known to a day: the moon is watched, or the rite differs. */
export const isMovableByMoon = (feast: Feast): boolean => ['islamic', 'chinese', 'hindu'].includes(FEASTS[feast][0]);

/** The last Sunday before Christmas. */
const fourthAdvent = (year: number): number => dayNumber(year, 12, 25) - weekdayOf(dayNumber(year, 12, 25));

/** A day of the Islamic calendar: its month begins on the day after a new moon that comes before the evening of Mecca. */
function islamicDayOf(year: number, month: number, day: number): number {
  const newMoon = newMoonNear(islamicDay(year, month, 1) - 1);
  return Math.floor(newMoon + EVENING) + day;
}

/** From the evening of Mecca to midnight UT, in parts of a day. */
const EVENING = 8.5 / 24;

function islamicFeast(year: number, month: number, day: number, length: number): Days {
  let islamic = Math.floor((year - 622) * 33 / 32) - 1;
  while (civilDay(islamicDayOf(islamic, month, day)).year < year) islamic++;
  const from = islamicDayOf(islamic, month, day);
  return { from, to: from + length };
}

function hebrewFeast(year: number, offset: number, length: number): Days {
  const next = hebrewNewYear(year + 3761);   // 1 Tishri of this Gregorian autumn
  const isLongHeshvan = (hebrewNewYear(year + 3762) - next) % 10 === 5;
  const isLeap = (7 * (year + 3760) + 1) % 19 < 7;   // a second Adar, after which all but Tu Bishvat comes
  const day = next + offset + (offset === 83 && isLongHeshvan ? 1 : 0) - (offset < -200 && isLeap ? 30 : 0);
  return { from: day - 1, to: day + length };
}

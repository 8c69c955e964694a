// Dates that name a day, month or year by its own name, as parts: "10 et 11 janvier", "March 3, 2015", "9 de agosto del 87".
// In: a word. Out: the parts written there and where they end; nothing is resolved, nothing inferred.
import { monthLength } from './calendar.ts';
import type { Term, Terms } from './calendar-terms.ts';
import { nounAfter } from '../quantities/nouns.ts';
import { aroundOf } from '../quantities/quantities.ts';

/** Parts of one date as written. `until` is the last day of a list or range within one month; `isAmbiguous` when day and month may be swapped. */
export interface Parts {
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly until?: number;
  readonly weekday?: number;
  readonly untilWeekday?: number;
  /** Days of a list that is no stretch: "les 10 et 13 janvier". */
  readonly days?: readonly DayAt[];
  readonly isAmbiguous?: true;
  /** What was told from today, with the year: "in March last year", "le 15 du mois prochain". */
  readonly told?: 'year' | 'month';
  /** The last or the next of that day: "el pasado 3 de enero", "le 3 janvier prochain". */
  readonly side?: 'last' | 'next';
}
interface DayAt { readonly day: number; readonly first: number; readonly end: number; readonly weekday: number | null; readonly isOrdinal: boolean }

/** January 1. */
export const isMonth = (month: number): boolean => month >= 1 && month <= 12;
/** Whether a month has such a day; any month and year where they are not known. */
export const isDay = (day: number, month = 1, year = 2000): boolean => day >= 1 && day <= monthLength(year, month);
/** Two-digit years: up to 49 this century. */
export const fullYear = (text: string): number => text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);
/** Four figures are a year from here on, and up to here. */
export const MIN_YEAR = 1000;
export const MAX_YEAR = 2199;
const MAX_LIST = 8;

/** A year in four digits: not glued to other figures, not a part of a longer number. */
export function yearAt(terms: Terms, index: number): number | null {
  if (!terms.isDigits(index) || terms.text(index).length !== 4) return null;
  const year = Number(terms.text(index));
  if (year < MIN_YEAR || year > MAX_YEAR) return null;
  const isDecimal = terms.isMark(index + 1, '.,:') && terms.isGlued(index + 1) && terms.isDigits(index + 2) && terms.isGlued(index + 2);
  const isTail = terms.isGlued(index) && terms.isMark(index - 1, '.,:/$€£+#') && (terms.isDigits(index - 2) || terms.isMark(index - 1, '$€£+#'));
  const isUnit = terms.isMark(index + 1, '%€$£°') || (terms.isGlued(index + 1) && terms.isLetters(index + 1));
  return isDecimal || isTail || isUnit ? null : year;
}

/** The number of a day, in digits with or without mark ("1er", "3.", "22nd") or in words ("quinze", "third"). */
export function dayAt(terms: Terms, index: number, isAnchored = false): DayAt | null {
  if (terms.isDigits(index)) {
    const text = terms.text(index);
    const day = Number(text);
    if (text.length > 2 || !isDay(day) || (terms.isGlued(index) && terms.isMark(index - 1, '.,:/$€£+') && terms.isDigits(index - 2))) return null;
    const dot = terms.isMark(index + 1, '.') && terms.isGlued(index + 1) && terms.isGlued(index + 2) && /^[ºª°]$/u.test(terms.text(index + 2)) ? 1 : 0;   // "1.º de enero"
    const isMarked = terms.isGlued(index + 1) && ordinalMarks(terms).has(terms.words[index + 1 + dot]?.lower ?? '');
    const isDotted = terms.calendar.isDayDotted === true && terms.isMark(index + 1, '.') && terms.isGlued(index + 1);
    return { day, first: index, end: index + (isMarked || isDotted ? 2 : 1) + dot, weekday: null, isOrdinal: isMarked || isDotted };
  }
  if (!terms.isLetters(index) || isArticle(terms, index) || !(isAnchored || terms.isNearAnchor(index))) return null;
  const number = terms.number(index);
  return number && typeof number.value === 'number' && Number.isInteger(number.value) && isDay(number.value) ? { day: number.value, first: index, end: number.last + 1, weekday: null, isOrdinal: number.isOrdinal } : null;
}

/** "am Montag EINE Frau"; but "uno de marzo". */
const isArticle = (terms: Terms, index: number): boolean => terms.has(index, 'single') && !terms.has(terms.after(index + 1, 'of'), 'month');

const marks = new WeakMap<object, ReadonlySet<string>>();
function ordinalMarks(terms: Terms): ReadonlySet<string> {
  let known = marks.get(terms.calendar);
  if (!known) marks.set(terms.calendar, known = new Set(terms.calendar.ordinalMarks.split('|')));
  return known;
}

/** "le", "den", "the", with a comma before it where a weekday came before. */
const skipArticle = (terms: Terms, index: number): number => terms.after(terms.isMark(index, ',') ? index + 1 : index, 'the', 'day-number');

/** A day with its weekday, if any: "samedi 13", "Sonntag, den 3.". */
function namedDayAt(terms: Terms, index: number, isAnchored = false): DayAt | null {
  const weekday = terms.at(index, 'weekday') ?? terms.at(index, 'short-weekday') ?? briefWeekday(terms, index);
  const day = dayAt(terms, weekday ? skipArticle(terms, weekday.end) : index, isAnchored);
  return day && { day: day.day, isOrdinal: day.isOrdinal, end: day.end, first: index, weekday: weekday?.number ?? null };
}

/** "jeu 15 sept": a game, if no day stood behind it; whoever asks wants a month, too. */
const briefWeekday = (terms: Terms, index: number): Term | null => terms.isDigits(index + 1) ? terms.at(index, 'brief-weekday') : null;

/** Days of one month in a row: "10", "10 et 11", "du 3 au 5", "13-15", "samedi 13 au dimanche 15", "10, 11 et 12". */
export function daysAt(terms: Terms, index: number, isAnchored = false): { readonly days: readonly DayAt[]; readonly isRange: boolean; readonly end: number } | null {
  const first = namedDayAt(terms, index, isAnchored);
  if (!first) return null;
  const days = [first];
  let end = first.end;
  let isRange = false;
  while (days.length < MAX_LIST) {
    const to = terms.at(end, 'to')?.end ?? (terms.isMark(end, '-–—/') ? end + 1 : null) ?? (first.weekday !== null && terms.isMark(end, ',') ? terms.at(end + 1, 'to')?.end ?? null : null);   // "Montag, 3., bis Freitag, 7. Juni"
    const joined: number | null = to ?? terms.at(end, 'and')?.end ?? (terms.isMark(end, '&') ? end + 1 : null);
    if (joined === null) break;
    const next = namedDayAt(terms, terms.after(terms.after(joined, 'and'), 'the', 'to'), isAnchored);
    if (!next || (to === null && (spelledYear(terms, joined) || (terms.isDigits(first.first) && terms.isLetters(next.first) && !next.isOrdinal && !terms.has(next.end, 'month'))))) break;   // "September 10, nineteen zero one", "January 12 and one more"
    isRange ||= to !== null || terms.before(index, 'between') !== null || (terms.has(index - 1, 'the') && terms.before(index - 1, 'between') !== null);
    days.push(next);
    end = next.end;
  }
  return { days, isRange, end };
}

/** The parts of a list of days: one day, a stretch, or days that stand apart. */
export const asParts = (days: readonly DayAt[], isRange: boolean): Omit<Parts, 'end'> | null => {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const weekday = first.weekday === null ? {} : { weekday: first.weekday };
  if (days.length === 1) return { day: first.day, ...weekday };
  const isRow = isRange || days.every((each, i) => i === 0 || each.day === (days[i - 1]?.day ?? 0) + 1);
  const untilWeekday = last.weekday === null ? {} : { untilWeekday: last.weekday };
  return isRow ? { day: first.day, until: last.day, ...weekday, ...untilWeekday } : { day: first.day, days };
};

/** A year after a day or month: four digits, two after an apostrophe or a day, or words; "of" and a comma before it. */
function trailingYear(terms: Terms, index: number, hasDay: boolean): { readonly year: number; readonly end: number } | null {
  let at = terms.isMark(index, ',') || (terms.isMark(index, "-/'") && terms.isGlued(index)) ? index + 1 : index;
  const of = terms.after(at, 'of');
  at = terms.after(of, 'year-word');
  const year = yearAt(terms, at);
  if (year !== null) return isHour(terms, at) || (hasDay && isCounted(terms, at, year)) ? null : { year, end: terms.after(at + 1, 'era-ad') };
  if (terms.isMark(at, "'")) at++;
  const text = terms.text(at);
  const isLate = of > index && Number(text) > 31 && (!terms.isLetters(at + 1) || terms.has(at + 1, 'after-hour'));   // "en abril del 87"
  const isShort = terms.isDigits(at) && text.length === 2 && !isOpeningChange(terms, at) && !terms.isMark(index, ',') && (isLate || terms.isMark(at - 1, "'") || (hasDay && !terms.isLetters(at + 1) && !terms.isMark(at + 1, ':-–h%€$£°') && !(terms.isMark(at + 1, '.') && terms.isGlued(at + 2))));
  if (isShort) return { year: fullYear(text), end: at + 1 };
  if (hasDay && terms.isDigits(at) && terms.has(at + 1, 'era-ad')) return { year: Number(text), end: terms.at(at + 1, 'era-ad')?.end ?? at + 1 };
  return spelledYear(terms, at) ?? afterClock(terms, index, hasDay);
}

/** Years of news are no older: "vom 23. bis 27. Oktober 1502 WAHLBERECHTIGTE" counts. */
export const OLD_YEAR = 1900;
const isCounted = (terms: Terms, index: number, year: number): boolean => year < OLD_YEAR && nounAfter(terms.reading, index + 1, false)?.isPlural === true;

/** "Zum 1. Januar von 12,82 auf 13,90 Euro": two figures with decimals, or with one to follow, tell from what something rises. */
const isOpeningChange = (terms: Terms, index: number): boolean => {
  if (terms.isMark(index + 1, '.,') && terms.isGlued(index + 1) && terms.isDigits(index + 2) && terms.isGlued(index + 2)) return true;
  const { to, changedTo } = aroundOf(terms.pack.quantity);
  const joint = terms.words[index + 1]?.lower ?? '';
  return (to.has(joint) || changedTo.has(joint)) && terms.isDigits(index + 2) && !terms.isMark(index - 1, "'") && !terms.has(terms.after(index + 3, 'of'), 'month');
};

/** "Wed Oct 26 15:50:06 2016": the year behind the hour; what is between stays the hour's. */
function afterClock(terms: Terms, index: number, hasDay: boolean): { readonly year: number; readonly end: number } | null {
  if (!hasDay || !terms.isDigits(index) || !terms.isMark(index + 1, ':') || !terms.isMark(index + 3, ':') || !terms.isDigits(index + 4)) return null;
  const at = terms.isMark(index + 5, '+') ? index + 7 : index + 5;
  const year = yearAt(terms, at);
  return year === null ? null : { year, end: index };
}

/** A year in words: "mil novecientos noventa", "two thousand ten", "nineteen ninety-six", "nineteen oh five". */
export function spelledYear(terms: Terms, index: number): { readonly year: number; readonly end: number } | null {
  const first = terms.isLetters(index) ? terms.number(index) : null;
  if (!first || typeof first.value !== 'number' || first.isOrdinal || !Number.isInteger(first.value)) return null;
  const { value, last } = first;
  if (value >= 1100 && value <= 2100) return { year: value, end: last + 1 };
  if (value < 11 || value > 20) return null;
  const zero = terms.has(last + 1, 'zero') ? 1 : 0;
  const second = terms.isLetters(last + 1 + zero) ? terms.number(last + 1 + zero) : null;
  const rest = second && typeof second.value === 'number' && !second.isOrdinal ? second.value : 0;
  return second && Number.isInteger(rest) && (zero ? rest >= 1 && rest <= 9 : rest >= 10 && rest <= 99) ? { year: value * 100 + rest, end: second.last + 1 } : null;
}

/** "2030 GMT", "1530 Uhr": four figures that are an hour. */
const isHour = (terms: Terms, index: number): boolean => terms.has(index + 1, 'hour-mark') || /^(?:GMT|UTC|E[SD]?T|CES?T|BST)$/u.test(terms.text(index + 1));

/** The date by name that begins at a word; null when none does. A date before our era is none (it ends in `era-bc`). */
export function namedAt(terms: Terms, index: number): Parts | null {
  const parts = dayFirst(terms, index) ?? monthFirst(terms, index);
  return parts && terms.has(parts.end, 'era-bc') ? null : parts;
}

function dayFirst(terms: Terms, index: number): Parts | null {
  const list = daysAt(terms, index);
  const dot = list && terms.isMark(list.end, '.') && terms.isGlued(list.end) && !terms.isGlued(list.end + 1) && terms.has(list.end + 1, 'month') ? 1 : 0;   // "16. Nov."
  const at = list && terms.after(skipHyphen(terms, list.end + dot), 'of', 'the');
  const month = at === null ? null : terms.at(at, 'month') ?? (terms.isDigits(at - 1) && !terms.isLetters(at + 1) ? terms.at(at, 'brief-month') : null);
  const days = list && asParts(list.days, list.isRange);
  if (!month || !days) return null;
  const year = trailingYear(terms, month.end, true);
  if (!list.days.every(({ day }) => isDay(day, month.number, year?.year))) return null;
  return Object.assign({}, days, { month: month.number, end: year?.end ?? month.end }, year ? { year: year.year } : {});
}

const skipHyphen = (terms: Terms, index: number): number => terms.isMark(index, '-/') && terms.isGlued(index) ? index + 1 : index;

function monthFirst(terms: Terms, index: number): Parts | null {
  const weekday = terms.at(index, 'weekday');
  const lead = weekday ? skipArticle(terms, weekday.end) : index;
  const written = yearAt(terms, lead);
  const behind = terms.isMark(lead + 1, ',') ? lead + 2 : skipHyphen(terms, lead + 1);
  const month = terms.at(written === null ? lead : behind, 'month');
  if (!month) return null;
  const named = { month: month.number, ...(weekday ? { weekday: weekday.number } : {}) };
  const at = terms.after(skipHyphen(terms, month.end), 'the');
  const list = terms.isMark(month.end, ',') ? null : daysAt(terms, at, true);
  const year = list && (written === null ? trailingYear(terms, list.end, true) : { year: written, end: list.end });
  if (list && isDayAfterMonth(terms, month.first, list.end, list.days[0], Boolean(year) || Boolean(weekday))) {
    const days = asParts(list.days, list.isRange || terms.before(index, 'between') !== null);   // "between June 3 and 5"
    const isReal = list.days.every(({ day }) => isDay(day, month.number, year?.year));
    return days && isReal ? { ...days, ...named, end: year?.end ?? list.end, ...(year ? { year: year.year } : {}) } : null;
  }
  if (weekday) return null;
  if (written !== null) return isMonthBehind(terms, month) ? { ...named, year: written, end: month.end } : null;
  const alone = trailingYear(terms, month.end, false);
  return alone ? { ...named, year: alone.year, end: alone.end } : { ...named, end: month.end };
}

/** "2016, nov", "2015 April and 2018"; a month that is another word only where the clause ends. */
const isMonthBehind = (terms: Terms, { first, end }: Term): boolean =>
  terms.has(first, 'doubtful') ? !terms.isLetters(end) && !terms.isDigits(end) : !terms.isDigits(end) && (!terms.isLetters(end) || terms.has(end, 'after-hour'));

/** After a month a number is a day where the language writes so ("March 15"); elsewhere, and after "in", it may count something: "en mars 15 soldats", "in March 15 soldiers". */
function isDayAfterMonth(terms: Terms, first: number, end: number, day: DayAt | undefined, isDated: boolean): boolean {
  if (!day || terms.isMark(end, '%€$£°') || (terms.isMark(end, ':.') && terms.isGlued(end) && terms.isDigits(end + 1) && terms.isGlued(end + 1))) return false;
  const isNoun = terms.isLetters(end) && (terms.calendar.isDayDotted === true || !terms.isCapital(end));
  if (isDated || day.isOrdinal || !isNoun) return true;
  if (terms.has(end, 'hour-mark') || terms.has(end, 'am') || terms.has(end, 'pm')) return false;
  return terms.has(end, 'after-hour') || (terms.calendar.isMonthFirst === true && !terms.has(first - 1, 'ahead'));
}

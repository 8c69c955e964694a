// Dates in figures: "14/03/2021", "2021-03-14", "20210314", "04/2016", "2020/23/Sep", "14./15.10.2018", "le 3/3", "vom 3. bis 5.10.2021".
// In: a word, and whether the words around it say that two bare figures are a date. Out: the parts as written; nothing is resolved.
// Two figures alone may be a fraction, a score or a decimal: those that nothing vouches for are left.
import type { Terms } from './calendar-terms.ts';
import { fullYear, isDay, isMonth, MAX_YEAR, MIN_YEAR, yearAt, type Parts } from './date-points.ts';

/** The numeric date that begins at a word, in the order of the language. */
export function numericAt(terms: Terms, index: number, isTrusted: boolean): Parts | null {
  if (terms.isGlued(index) && terms.isMark(index - 1, '/.-+$€£:,') && terms.isDigits(index - 2) && !(isTrusted && terms.isMark(index - 1, '-'))) return null;
  if (!terms.isDigits(index)) return monthInside(terms, index);
  return compactAt(terms, index) ?? monthInside(terms, index) ?? daysOfNumeric(terms, index) ?? glued(terms, index, isTrusted) ?? spacedAt(terms, index);
}

/** "20161016", also behind a hyphen or a low line, as in names of files. */
function compactAt(terms: Terms, index: number): Parts | null {
  const text = terms.text(index);
  if (text.length !== 8 || (terms.isMark(index - 1, '/') && terms.isGlued(index)) || !/^(?:19|20)\d{6}$/u.test(text) || terms.isMark(index + 1, '%€$£°') || (terms.isMark(index + 1, '.,') && terms.isGlued(index + 2) && terms.isDigits(index + 2))) return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
  return isMonth(month) && isDay(day, month, year) ? { end: index + 1, year, month, day } : null;
}

/** Three parts with one mark between them, the month by its name: "10-Jan-2022", "2020/23/Sep", "September-2020-23", "23-2020-septembre". */
function monthInside(terms: Terms, index: number): Parts | null {
  let at = index;
  let mark = '';
  const parts: { month?: number; year?: number; day?: number } = {};
  for (let i = 0; i < 3; i++) {
    if (i > 0) {
      if (!terms.isMark(at, mark || '/-.') || !terms.isGlued(at) || !terms.isGlued(at + 1)) return null;
      mark = terms.text(at++);
    }
    const month = parts.month === undefined ? terms.at(at, 'month') : null;
    const text = terms.text(at);
    if (!month && !terms.isDigits(at)) return null;
    if (month) parts.month = month.number;
    else if (text.length === 4 && parts.year === undefined) parts.year = Number(text);
    else if (text.length <= 2 && parts.day === undefined) parts.day = Number(text);
    else if (text.length === 2 && i === 2 && parts.year === undefined) parts.year = fullYear(text);
    else return null;
    at = month?.end ?? at + 1;
  }
  const { month, year, day } = parts;
  if (month === undefined || year === undefined || day === undefined || year < MIN_YEAR || year > MAX_YEAR || !isDay(day, month, year)) return null;
  return { end: at, year, month, day };
}

/** "14./15.10.2018", "3-5/10/2021", "3. bis 5.10.2021", "3 al 5/10/2021": days before a numeric date with its year. */
function daysOfNumeric(terms: Terms, index: number): Parts | null {
  const text = terms.text(index);
  if (text.length > 2) return null;
  const dot = terms.calendar.isDayDotted === true && terms.isMark(index + 1, '.') && terms.isGlued(index + 1) ? index + 2 : index + 1;
  if (terms.isMark(dot, ',')) return null;
  const joined = terms.isMark(dot, '-–/') ? dot + 1 : terms.at(dot, 'to')?.end ?? terms.at(dot, 'and')?.end ?? null;
  if (joined === null) return null;
  const until = terms.after(joined, 'the');
  const last = terms.isDigits(until) && terms.text(until).length <= 2 ? glued(terms, until, false) : null;
  const isOwn = terms.isMark(dot, '/') && dot === index + 1 && terms.isMark(until + 1, '/');   // "10/11/12/2013"
  const [from, to] = [Number(text), last?.day ?? 0];
  return last && !isOwn && last.year !== undefined && last.month !== undefined && from < to && from > 0 ? { end: last.end, year: last.year, month: last.month, day: from, until: to } : null;
}

/** Two or three figures with marks and no blanks between them. */
function glued(terms: Terms, index: number, isTrusted: boolean): Parts | null {
  const mark = terms.text(index + 1);
  if (!terms.isMark(index + 1, '/.-') || !terms.isGlued(index + 1) || !terms.isGlued(index + 2) || !terms.isDigits(index + 2)) return null;
  const [a, b] = [terms.text(index), terms.text(index + 2)];
  const isComma = terms.isMark(index + 3, ',') && terms.text(index + 4).length === 4 && mark === '/';   // "08/12,2015"
  const isThree = (terms.isMark(index + 3, mark) || isComma) && terms.isGlued(index + 3) && terms.isDigits(index + 4) && terms.isGlued(index + 4);
  if (!isThree) return twoNumbers(terms, index, mark, isTrusted);
  if (!isThreePart(terms, index + 4, mark)) return null;
  const c = terms.text(index + 4);
  const end = index + 5;
  if (a.length === 4) return isMonth(Number(b)) && isDay(Number(c), Number(b), Number(a)) ? { end, year: Number(a), month: Number(b), day: Number(c) } : null;
  const isBare = mark !== '/' && (a.length < 2 || b.length < 2) && !(mark === '.' && terms.calendar.isDayDotted === true) && !isTrusted;
  if (c.length !== 4 && (c.length !== 2 || b.length > 2 || isBare)) return null;
  const year = fullYear(c);
  return a.length > 2 || year < MIN_YEAR || year > MAX_YEAR ? null : ordered(terms, Number(a), Number(b), end, year);
}

/** No fourth number glued on: "192.168.10.12" is no date. */
const isThreePart = (terms: Terms, last: number, mark: string): boolean => !(terms.isMark(last + 1, mark) && terms.isGlued(last + 1) && terms.isDigits(last + 2) && terms.isGlued(last + 2));

/** Marks at school: "12/20" is no 20 December. */
const OUT_OF = 20;

function ordered(terms: Terms, a: number, b: number, end: number, year?: number): Parts | null {
  const isMonthFirst = terms.calendar.isMonthFirst === true;
  const fits = (day: number, month: number): boolean => isMonth(month) && isDay(day, month, year);
  const isSwapped = isMonthFirst ? fits(b, a) : !fits(a, b) && (year !== undefined || b !== OUT_OF);   // "04/21/2016" is a day of April in any language
  const [day, month] = isSwapped ? [b, a] : [a, b];
  if (!fits(day, month)) return null;
  const isAmbiguous = isMonthFirst && a <= 12 && b <= 12 && a !== b;
  return { end, month, day, ...(year === undefined ? {} : { year }), ...(isAmbiguous ? { isAmbiguous } : {}) };
}

/** "04/2016", "17/02", "15.2.", "2016.05": of two numbers only what cannot be a fraction, a score or a decimal, or what a word before it vouches for. */
function twoNumbers(terms: Terms, index: number, mark: string, isTrusted: boolean): Parts | null {
  const [a, b] = [terms.text(index), terms.text(index + 2)];
  const end = index + 3;
  const byMonth = monthOfYear(terms, index, a, b, mark);
  if (byMonth !== undefined) return byMonth;
  if (a.length > 2 || b.length > 2) return null;
  const isChapter = terms.isLetters(index - 1) && terms.isCapital(index - 1) && !terms.isKnown(index - 1);   // "Kapitel 4.5."
  const isDotted = mark === '.' && !isChapter && terms.calendar.isDayDotted === true && terms.isMark(end, '.') && terms.isGlued(end) && !(terms.isDigits(end + 1) && terms.isGlued(end + 1));
  if (isDotted) return ordered(terms, Number(a), Number(b), end + 1);
  if (terms.isMark(end, '.,') && terms.isGlued(end) && terms.isDigits(end + 1) && terms.isGlued(end + 1)) return null;   // "8/1,5"
  if (a === '9' && b === '11' && mark === '/' && terms.calendar.isMonthFirst === true) return { end, year: 2001, month: 9, day: 11, told: 'year' };
  if (terms.has(end, 'of') || terms.isMark(end, '%')) return null;   // "3/4 of the town"
  const isSlashed = mark === '/' && (isTrusted || (a.length === 2 && b.startsWith('0')) || isUnlikeShare(terms, index));
  const isDashed = mark === '-' && isTrusted && (Number(a) > 12 || Number(b) > 12) && !(terms.isMark(end, '-') && terms.isGlued(end));   // "on 4-22"
  return isSlashed || isDashed ? ordered(terms, Number(a), Number(b), end) : null;
}

/** Ratios that are no day: round the clock, the shape of a screen. */
const RATIOS = new Set(['24/7', '16/9']);

/** "I'll be back 4/22.": past twelve, in the language's own order, with nothing after it that it could be a part of. */
function isUnlikeShare(terms: Terms, index: number): boolean {
  const [a, b] = [terms.text(index), terms.text(index + 2)];
  const isNatural = terms.calendar.isMonthFirst === true ? Number(b) > 12 && Number(a) <= 12 : Number(a) > 12 && Number(b) <= 12;
  const isClosed = !terms.isLetters(index + 3) && !terms.isMark(index + 3, '%€$£°/-–');
  return isNatural && isClosed && !RATIOS.has(`${a}/${b}`) && terms.isLetters(index - 1) && !terms.isKnown(index - 2);
}

/** A month and its year in figures; undefined where the two are something else. */
function monthOfYear(terms: Terms, index: number, a: string, b: string, mark: string): Parts | null | undefined {
  const end = index + 3;
  const isYearFirst = a.length === 4;
  const [year, month] = isYearFirst ? [a, b] : [b, a];
  if (year.length !== 4 || month.length > 2) return undefined;
  if (isYearFirst && (mark === '.' ? b.length !== 2 : mark === '-' && b.length === 1 && terms.isLetters(end) && !terms.has(end, 'after-hour'))) return null;   // "2016.5 points"
  if (!isYearFirst && (mark === '-' || (mark === '.' && terms.calendar.isMonthFirst === true))) return null;
  const isPath = mark === '/' && ((terms.isMark(index - 1, '/') && terms.isGlued(index)) || (terms.isMark(end, '/') && terms.isGlued(end)));   // ".../uploads/2018/10/port.jpg"
  const isOther = isPath || terms.isMark(end, '%€$£°') || (isYearFirst && yearAt(terms, index) === null && mark !== '.') || (isYearFirst && terms.isMark(end, '-/.') && terms.isGlued(end) && terms.isGlued(end + 1) && terms.isDigits(end + 1));
  return !isOther && isMonth(Number(month)) && Number(year) > 1900 && Number(year) < 2100 ? { end, year: Number(year), month: Number(month) } : null;
}

/** With blanks: "11 / 2016", "2016 - 05", "2016 - 12 - 22", "27. 11.", "le 17 02". */
function spacedAt(terms: Terms, index: number): Parts | null {
  const text = terms.text(index);
  const mark = terms.text(index + 1);
  const next = terms.text(index + 2);
  const follows = terms.isDigits(index + 2) && !terms.isMark(index + 3, '%€$£°:');
  if (terms.isMark(index + 1, '/-') && follows && text.length === 4 && next.length === 2) {
    const third = terms.isMark(index + 3, mark) && terms.isDigits(index + 4) && terms.text(index + 4).length === 2 ? Number(terms.text(index + 4)) : null;
    const [year, month] = [Number(text), Number(next)];
    if (yearAt(terms, index) === null || year < 1900 || !isMonth(month)) return null;
    if (third !== null) return isDay(third, month, year) ? { end: index + 5, year, month, day: third } : null;
    return terms.isLetters(index + 3) && !terms.has(index + 3, 'after-hour') ? null : { end: index + 3, year, month };
  }
  if (terms.isMark(index + 1, '/') && follows && text.length <= 2 && next.length === 4 && !terms.isMark(index - 1, '/')) return isMonth(Number(text)) && Number(next) > 1900 && Number(next) < 2100 ? { end: index + 3, year: Number(next), month: Number(text) } : null;
  const isDotted = mark === '.' && terms.calendar.isDayDotted === true && terms.isGlued(index + 1) && follows && !terms.isGlued(index + 2) && terms.isMark(index + 3, '.') && terms.isGlued(index + 3) && text.length <= 2 && next.length <= 2;
  if (isDotted) {
    const year = yearAt(terms, index + 4);
    return year === null ? ordered(terms, Number(text), Number(next), index + 4) : ordered(terms, Number(text), Number(next), index + 5, year);
  }
  const byWords = wordsBetween(terms, index);
  if (byWords) return byWords;
  return terms.isDigits(index + 1) && terms.has(index - 1, 'the') && isPair(terms, index) ? ordered(terms, Number(text), Number(terms.text(index + 1)), index + 2) : null;
}

/** "9 de 8 de 1971". */
function wordsBetween(terms: Terms, index: number): Parts | null {
  const [first, second] = [terms.after(index + 1, 'of'), terms.after(index + 3, 'of')];
  const year = first === index + 2 && second === index + 4 && terms.isLetters(index + 1) ? yearAt(terms, index + 4) : null;
  const [day, month] = [Number(terms.text(index)), Number(terms.text(index + 2))];
  return year !== null && isMonth(month) && isDay(day, month, year) ? { end: index + 5, year, month, day } : null;
}

/** "le 17 02": two times two figures between blanks, and no more of them. */
function isPair(terms: Terms, index: number): boolean {
  const isTwo = (at: number): boolean => terms.isDigits(at) && terms.text(at).length === 2;
  return isTwo(index) && isTwo(index + 1) && Number(terms.text(index + 1)) <= 12 && !terms.isDigits(index + 2) && !terms.isMark(index + 2, '%€$£°:,') && (!terms.isLetters(index + 2) || terms.has(index + 2, 'after-hour'));
}

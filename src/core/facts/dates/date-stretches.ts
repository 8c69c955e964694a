// Dates named by their place in a longer stretch: "deuxième trimestre 2022", "first Tuesday of October", "les années 1990",
// "XXe siècle". "Début décembre" and its like stand in date-parts.ts.
// In: a word and the reference. Out: the days meant and which parts are inferred. Vague words give a stretch wide enough to hold every sense.
import { addMonths, civilDay, dayNumber, daysOfMonths, daysOfYears, nthWeekday, weekOf, type Days } from './calendar.ts';
import { unitOf, type Term, type Terms } from './calendar-terms.ts';
import { directionAt } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import { nearestYear, partOf, yearAfter, type YearBehind } from './date-parts.ts';
import { yearAt } from './date-points.ts';
import { YEAR, modifiedAt, oneDay, type Stretch } from './date-relative.ts';
import { weekOfMonth } from './date-weeks.ts';
import type { DatePart } from '../fact.ts';
import type { Unit } from '../../languages/calendar-words.ts';

/** Days from which on a half of a year to come is likelier that of the year before. */
const HALF_YEAR = 150;

/** "deuxième trimestre 2022", "second half of 2025", "Q3 2021", "first Tuesday of October", "letzte Woche im September 2014". */
export function ordinalStretch(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const row = rowOf(terms, terms.after(index, 'the'), reference);
  if (row) return row;
  const ordinal = ordinalAt(terms, terms.after(index, 'the'));
  if (!ordinal) return null;
  const named = terms.isMark(ordinal.end, '-') && terms.isGlued(ordinal.end) && terms.isGlued(ordinal.end + 1) ? terms.at(ordinal.end + 1, 'unit') : null;
  const half = terms.at(ordinal.end, 'half-of');
  if (half) return halfOf(terms, index, half.end, ordinal.nth, reference);
  const joined = terms.at(ordinal.end, 'month-unit');   // "der zweiten Junihälfte"
  if (joined) return ofMonthIn(terms, index, joined, ordinal.nth, reference);
  const unit = (named && unitOf(named) === 'quarter' ? named : null) ?? terms.at(ordinal.end, 'unit') ?? terms.at(ordinal.end, 'weekday') ?? terms.at(ordinal.end, 'short-weekday');
  if (!unit) return null;
  const name = unit.tag === 'unit' ? unitOf(unit) : null;
  if (name === 'quarter' || name === 'half-year') {
    const months = name === 'quarter' ? 3 : 6;
    const ofMonth = name === 'half-year' ? halfOfMonth(monthAfter(terms, index, unit.end, reference), ordinal.nth) : null;   // "the second half of June"
    if (ofMonth) return ofMonth;
    const year = yearAfter(terms, unit.end, reference) ?? (reference && ordinal.nth > 0 && !isOfOther(terms, unit.end) ? partOfYear(terms, index, unit.end, reference, ordinal.nth, months) : null);
    return year && quarters(year, ordinal.nth, months);
  }
  if (name === 'century') return ordinal.nth > 0 && ordinal.nth <= 22 ? { end: unit.end, days: daysOfYears(ordinal.nth * 100 - 99, ordinal.nth * 100), implied: [] } : null;
  if (name === 'year') return null;   // "i primi anni Duemila" are a decade's
  const ends = unit.tag === 'unit' && ordinal.nth === -1 && (unit.number === 2 || (name === 'month' && terms.text(ordinal.end - 1).endsWith('s'))) ? 2 : unit.tag === 'unit' && ordinal.nth === 1 && (unit.number === 2 || (name === 'month' && terms.text(ordinal.end - 1).endsWith('s'))) ? 0 : null;
  const some = ends === null ? null : endsOf(terms, index, unit.end, ends, reference);
  if (some) return some;
  const ofYear = name === 'month' ? yearAfter(terms, unit.end, reference) : null;
  if (ofYear) return ordinal.nth <= 12 ? { end: ofYear.end, days: daysOfMonths(ofYear.year, ordinal.nth < 0 ? 13 + ordinal.nth : ordinal.nth), implied: ofYear.implied } : null;
  const inYear = name === 'week' ? yearAfter(terms, unit.end, reference) : null;
  if (inYear) return { end: inYear.end, days: weekInYear(inYear.year, ordinal.nth), implied: inYear.implied };
  const month = monthAfter(terms, index, unit.end, reference);
  const days = month && nthIn(month.year, month.month, ordinal.nth, name, unit.number);
  return days && { end: month.end, days, implied: month.implied };
}

/** "les derniers mois de 2021", "the first days of May": some at an end of a year or month, none counts how many. */
function endsOf(terms: Terms, first: number, end: number, part: 0 | 2, reference: Reference | null): Stretch | null {
  const year = yearAfter(terms, end, reference);
  if (year) return partOf(daysOfYears(year.year), part, year.end, year.implied);
  const month = monthAfter(terms, first, end, reference);
  return month && partOf(daysOfMonths(month.year, month.month), part, month.end, month.implied);
}

/** The year of a quarter or half of so many months: of publication, or the one before where the sentence looks back and it has not begun, or hardly. */
function yearOfPart(terms: Terms, first: number, end: number, reference: Reference, nth: number, months: number): number {
  const { year } = civilDay(reference.days.from);
  const direction = directionAt(terms, first, end);
  const begins = dayNumber(year, (nth - 1) * months + 1, 1);
  if (begins > reference.days.to) {
    const over = addMonths(begins, months - 12) - 1;   // the last day of that of the year before
    const isOver = months === 3 ? begins - reference.days.to > reference.days.from - over : begins - reference.days.to > HALF_YEAR;   // results are told of quarters
    return direction === 'past' || (direction === 'open' && isOver) ? year - 1 : year;
  }
  const isYoung = reference.isDay && reference.days.to - begins < months * HARDLY_BEGUN;
  return isYoung && direction === 'past' ? year - 1 : year;
}

/** Days a month of it: of a half that is two months old nobody tells the result. */
const HARDLY_BEGUN = 15;

/** "the first half", "im zweiten Halbjahr des Jahres": the year is that of publication, or of the tense. */
const partOfYear = (terms: Terms, first: number, end: number, reference: Reference, nth: number, months: number): YearBehind =>
  ({ year: yearOfPart(terms, first, end, reference, nth, months), end: thisYear(terms, end, reference, 1)?.end ?? end, implied: YEAR });

/** "Q3 2021", "H1 2016", "2017 Q1", "T2 2022": a quarter or half by its letter. */
export function quarterAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const isFigureFirst = /^[1-4]$/u.test(terms.text(index)) && terms.isGlued(index + 1) && /^[QTH]$/u.test(terms.text(index + 1)) && !terms.isGlued(index + 2);
  const told = isFigureFirst ? yearAfter(terms, index + 2, null) : null;
  if (told) return quarters(told, Number(terms.text(index)), terms.text(index + 1) === 'H' ? 6 : 3);   // "2T 2023", "1H 2016"
  const written = yearAt(terms, index) ?? gluedYear(terms, index);
  const at = written === null ? index : terms.isMark(index + 1, '-/') ? index + 2 : index + 1;
  const isShort = /^[qths]$/iu.test(terms.text(at)) && terms.isGlued(at + 1) && /^[1-4]$/u.test(terms.text(at + 1)) && !(terms.isGlued(at + 2) && !terms.isMark(at + 2, '.,;:)/-?!»"”'));
  if (!isShort) return null;
  const isBare = written === null && reference !== null && terms.text(at) === 'Q' && terms.before(at, 'before-year') !== null;   // "in Q3"
  const year = (written === null ? yearAfter(terms, at + 2, terms.isCapital(at) ? reference : null) : { year: written, end: at + 2, implied: [] })
    ?? (isBare ? { year: yearOfPart(terms, index, at + 2, reference, Number(terms.text(at + 1)), 3), end: at + 2, implied: YEAR } : null);
  return year && quarters(year, Number(terms.text(at + 1)), /[qt]/iu.test(terms.text(at)) ? 3 : 6);
}

/** "2016H2": no year elsewhere, for letters glued to it make a code. */
function gluedYear(terms: Terms, index: number): number | null {
  const year = Number(terms.text(index));
  return terms.isDigits(index) && terms.text(index).length === 4 && year > 1900 && year < 2100 && terms.isGlued(index + 1) && /^[QH]$/u.test(terms.text(index + 1)) ? year : null;
}

/** "seconda metà del 2016", "première moitié de mars", "la segunda mitad del año"; `first` is the phrase's first word. */
function halfOf(terms: Terms, first: number, index: number, nth: number, reference: Reference | null): Stretch | null {
  const year = yearAfter(terms, index, reference) ?? (reference && nth > 0 && thisYear(terms, index, reference, 1) ? partOfYear(terms, first, index, reference, nth, 6) : null);
  if (year) return quarters(year, nth, 6);
  return halfOfMonth(monthAfter(terms, index, index, reference), nth);
}

/** Up to the 15th, and from the 16th on. */
function halfOfMonth(month: MonthBehind | null, nth: number): Stretch | null {
  const whole = month && daysOfMonths(month.year, month.month);
  if (!month || !whole || nth < 1 || nth > 2) return null;
  const middle = whole.from + 14;
  return { end: month.end, days: nth === 1 ? { from: whole.from, to: middle } : { from: middle + 1, to: whole.to }, implied: month.implied };
}

/** Words from "of" to "year": "of ITS FISCAL year". */
const YEAR_REACH = 3;

/** "the second half OF THE MATCH", "the fourth quarter of the game": no part of a year. */
function isOfOther(terms: Terms, end: number): boolean {
  const of = terms.at(end, 'of');
  if (!of) return false;
  for (let at = of.end; at <= of.end + YEAR_REACH; at++) if (terms.has(at, 'year-word') || terms.at(at, 'unit')?.name === 'year') return false;
  return true;
}

/** "in der ersten JUNIWOCHE", "der zweiten Märzhälfte": German joins month and part. */
function ofMonthIn(terms: Terms, first: number, { number: month, name, end }: Term, nth: number, reference: Reference | null): Stretch | null {
  const year = yearAfter(terms, end, reference) ?? (reference && { year: nearestYear(reference, month, directionAt(terms, first, end)), end, implied: YEAR });
  if (!year) return null;
  if (name === 'half-year') return halfOfMonth({ ...year, month }, nth);
  const days = nthIn(year.year, month, nth, name === 'weekend' ? 'weekend' : 'week', 0);
  return days && { end: year.end, days, implied: year.implied };
}

function quarters(year: YearBehind, nth: number, months: number): Stretch | null {
  const count = 12 / months;
  const place = nth < 0 ? count + nth + 1 : nth;
  return place >= 1 && place <= count ? { end: year.end, days: daysOfMonths(year.year, (place - 1) * months + 1, months), implied: year.implied } : null;
}

/** "les six premiers mois de 2021", "the last two weeks of March", "nei primi nove mesi dell'anno": some units in a row, of a year or month. */
function rowOf(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const before = endOfRow(terms, index);
  const amount = cardinalAt(terms, before?.end ?? index);
  const end = before ?? (amount && endOfRow(terms, amount.end));
  const unit = amount && end && terms.at(Math.max(amount.end, end.end), 'unit');
  if (!amount || !end || !unit || unit.number !== 2 && unit.name !== 'month') return null;
  const name = unitOf(unit);
  const ofYear = yearAfter(terms, unit.end, reference) ?? thisYear(terms, unit.end, reference, name === 'month' && !end.isLast ? amount.count : 1);
  const ofMonth = ofYear || name === 'month' ? null : monthAfter(terms, index, unit.end, reference);
  const whole = ofYear ? daysOfYears(ofYear.year) : ofMonth && daysOfMonths(ofMonth.year, ofMonth.month);
  const told = ofYear ?? ofMonth;
  if (!whole || !told) return null;
  const { year } = civilDay(whole.from);
  if (name === 'month') return amount.count < 12 ? { end: told.end, days: daysOfMonths(year, end.isLast ? 13 - amount.count : 1, amount.count), implied: told.implied } : null;
  const length = amount.count * (name === 'week' ? 7 : name === 'day' ? 1 : 0);
  if (length === 0 || length > whole.to - whole.from) return null;
  return { end: told.end, days: end.isLast ? { from: whole.to - length + 1, to: whole.to } : { from: whole.from, to: whole.from + length - 1 }, implied: told.implied };
}

/** "first", "premiers", "last": which end of the year or month a row lies at. */
function endOfRow(terms: Terms, index: number): { readonly isLast: boolean; readonly end: number } | null {
  const last = terms.at(index, 'last') ?? terms.at(index, 'final');
  if (last) return { isLast: true, end: last.end };
  const first = terms.at(index, 'first');
  return first && { isLast: false, end: first.end };
}

function cardinalAt(terms: Terms, index: number): { readonly count: number; readonly end: number } | null {
  const number = terms.isNearAnchor(index) ? terms.number(index) : null;
  return number && typeof number.value === 'number' && !number.isOrdinal && Number.isInteger(number.value) && number.value >= 2 && number.value < 100 ? { count: number.value, end: number.last + 1 } : null;
}

/** "de l'année", "of the year": that of publication, or the one before where so many months of it are far from over. */
function thisYear(terms: Terms, index: number, reference: Reference | null, months: number): YearBehind | null {
  const at = terms.after(index, 'of');
  const unit = at > index && reference ? terms.at(terms.after(at, 'the'), 'unit') : null;
  if (!unit || !reference || unit.name !== 'year' || unit.number === 2) return null;
  const { year, month } = civilDay(reference.days.from);
  return { year: months > month ? year - 1 : year, end: unit.end, implied: YEAR };
}

function ordinalAt(terms: Terms, index: number): { readonly nth: number; readonly end: number } | null {
  const last = terms.at(index, 'last') ?? terms.at(index, 'final');
  if (last) return { nth: -1, end: last.end };
  const penult = terms.at(index, 'penult');
  if (penult) return { nth: -2, end: penult.end };
  const number = terms.isNearAnchor(index) ? terms.number(index) : null;
  const isMarked = number !== null && terms.isGlued(number.last + 1) && (terms.calendar.ordinalMarks.split('|').includes(terms.words[number.last + 1]?.lower ?? '') || (terms.calendar.isDayDotted === true && terms.isMark(number.last + 1, '.')));
  if (number && typeof number.value === 'number' && number.value >= 1 && (number.isOrdinal || isMarked)) {
    const end = number.last + 1 + (isMarked ? 1 : 0);
    const back = number.value > 1 ? terms.at(end, 'last') : null;   // "the third last week of 2018"
    return back ? { nth: -number.value, end: back.end } : { nth: number.value, end };
  }
  const roman = romanAt(terms, index);
  return roman && { nth: roman.value, end: roman.end };
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI', 'XXII'];

/** "XXe", "XX": centuries are counted so in the Romance languages. */
function romanAt(terms: Terms, index: number): { readonly value: number; readonly end: number } | null {
  const text = terms.text(index);
  if (!/^[IVX]/u.test(text)) return null;
  const value = ROMANS.indexOf(text.replace(/(?:ème|e|º)$/u, '')) + 1;
  return value > 0 ? { value, end: index + 1 } : null;
}

/** ISO weeks of a year, from its first or its last on. */
const weekInYear = (year: number, nth: number): Days => nth > 0 ? weekOf(dayNumber(year, 1, 4) + (nth - 1) * 7) : weekOf(dayNumber(year, 12, 28) + (nth + 1) * 7);

interface MonthBehind { readonly year: number; readonly month: number; readonly end: number; readonly implied: readonly DatePart[] }

function monthAfter(terms: Terms, first: number, index: number, reference: Reference | null): MonthBehind | null {
  const at = terms.after(terms.after(index, 'of', 'before-year'), 'the');
  const month = terms.at(terms.after(terms.after(at, 'month-word'), 'of'), 'month');
  if (month) {
    const year = yearAfter(terms, month.end, reference);
    if (year) return { ...year, month: month.number };
    return reference && { year: nearestYear(reference, month.number, directionAt(terms, first, month.end)), month: month.number, end: month.end, implied: YEAR };
  }
  const bare = reference && at > index ? terms.at(at, 'unit') : null;
  if (bare?.name === 'month' && bare.number === 1 && reference?.isDay && terms.at(index - 1, 'unit')?.name === 'day') return { ...civilDay(reference.days.from), end: bare.end, implied: ['year', 'month'] };   // "the last day of the month"
  const found = reference && (modifiedAt(terms, at) ?? modifiedAt(terms, index));   // "deste mês" is "de" and "este"
  if (!found || found.target.name !== 'month' || found.amount) return null;
  const { year, month: today } = civilDay(addMonths(reference.days.from, found.modifier.shift));
  return { year, month: today, end: found.end, implied: ['year', 'month'] };
}

/** Nth weekday, week, week-end or day of a month. */
function nthIn(year: number, month: number, nth: number, unit: Unit | null, weekday: number): Days | null {
  if (unit === null) {
    const day = nthWeekday(year, month, weekday, nth);
    return day === null ? null : oneDay(day);
  }
  const whole = daysOfMonths(year, month);
  if (unit === 'day') return nth < 0 ? oneDay(whole.to) : nth <= whole.to - whole.from + 1 ? oneDay(whole.from + nth - 1) : null;
  if (unit === 'fortnight') return nth === 1 ? { from: whole.from, to: whole.from + 14 } : { from: whole.from + 15, to: whole.to };
  const saturday = unit === 'weekend' ? nthWeekday(year, month, 6, nth) : null;
  if (saturday !== null) return { from: saturday, to: saturday + 1 };
  return unit === 'week' ? weekOfMonth(year, month, nth) : null;
}

/** "les années 1990", "the 90s", "die 1990er Jahre", "XXe siècle", "siglo XX". */
export function longStretch(terms: Terms, index: number): Stretch | null {
  const told = terms.at(index, 'decade');
  if (told && terms.has(index - 1, 'the-many') && !isDecadeLed(terms, index, told.end)) return null;
  if (told) return terms.has(index - 1, 'the') || terms.calendar.isDayDotted === true ? decade(told.number % 100, told.end) : null;   // "in the nineties", not "in his nineties"
  const lead = terms.at(index, 'before-decade');
  if (lead) {
    const at = terms.isMark(lead.end, "'") ? lead.end + 1 : lead.end;
    const number = terms.number(at);
    return number && typeof number.value === 'number' ? decade(number.value, number.last + 1) : null;
  }
  const isPlural = terms.isDigits(index) && terms.text(index).length === 4 && terms.has(index - 1, 'the-many') && !terms.isMark(index + 1, '%€$£°') && !(terms.isMark(index + 1, '.,') && terms.isGlued(index + 1) && terms.isDigits(index + 2)) && (!terms.isLetters(index + 1) || terms.has(index + 1, 'after-hour'));
  if (isPlural) return decade(Number(terms.text(index)), index + 1);   // "en los 1970"
  const suffix = terms.isDigits(index) ? terms.at(index + 1, 'after-decade') : null;
  if (suffix && terms.isGlued(index + 1) && terms.before(index, 'not-decade') === null) return decade(Number(terms.text(index)), suffix.end);
  const century = terms.at(index, 'unit');
  const roman = century?.name === 'century' ? romanAt(terms, century.end) : null;
  return roman && { end: roman.end, days: daysOfYears(roman.value * 100 - 99, roman.value * 100), implied: [] };
}

/** Spanish "EN los noventa", "A FINALES DE los ochenta"; not "de los ochenta, cinco", "en los noventa pueblos". */
function isDecadeLed(terms: Terms, index: number, end: number): boolean {
  const lead = index - 2;
  const isLed = terms.has(lead, 'of') ? terms.before(lead, 'part') !== null || terms.before(lead + 1, 'part') !== null : terms.has(lead, 'before-year');
  return isLed && (!terms.isLetters(end) || terms.has(end, 'of') || terms.has(end, 'and'));
}

function decade(number: number, end: number): Stretch | null {
  const year = number < 100 ? 1900 + number : number;
  return year % 10 === 0 && year >= 1500 && year < 2100 ? { end, days: daysOfYears(year, year + 9), implied: number < 100 ? YEAR : [] } : null;
}

// Days named by their number alone: "no dia 15", "on the 27th", "avant le 15", and those of a month told from today: "les 4 et 5 du mois
// prochain". In: a word and the reference. Out: the day, its month inferred; null where the number may as well count something.
import { addMonths, civilDay, dayNumber } from './calendar.ts';
import type { Term, Terms } from './calendar-terms.ts';
import type { Anchor } from './date-anaphora.ts';
import { directionAt } from './date-context.ts';
import { spanAt } from '../../text/span.ts';
import type { Reference } from './date-reference.ts';
import { asParts, dayAt, daysAt, type Parts } from './date-points.ts';
import { modifiedAt, oneDay, type Stretch } from './date-relative.ts';
import type { DatePart } from '../fact.ts';
import { DENYING } from '../../languages/plan-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

const isSameSentence = (terms: Terms, before: number, index: number): boolean => {
  const here = spanAt(terms.reading.sentences, terms.words[index]?.start ?? 0);
  return here !== null && (terms.words[before - 1]?.start ?? -1) >= here.start;
};

const BUT_DAY: readonly DatePart[] = ['year', 'month'];

/** "no dia 15", "on the 27th", "am 15. um 8 Uhr", "tornerà il 15", "jusqu'au 15": of the month nearest to publication; nothing is counted after it. */
export function dayOfMonthAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const lead = terms.at(index, 'day-number') ?? terms.at(index, 'lone-day') ?? dayAfterClock(terms, index);
  if (!lead || !reference?.isDay) return null;
  const day = dayAt(terms, lead.end, lead.tag === 'day-number');
  if (!day || !isAlone(terms, day.end)) return null;
  const isMarked = terms.calendar.isMonthFirst === true || terms.calendar.isDayDotted === true;   // "on the 27th", "am 15."; "il 15" has nothing to show, and "il 10, Rossi" is a player
  if (lead.tag === 'lone-day' && (terms.has(day.end, 'of') || !terms.isDigits(day.first) || terms.text(day.first).startsWith('0') || (isMarked ? !day.isOrdinal : terms.has(day.end, 'after-hour') || terms.isMark(day.end, ',')))) return null;
  const direction = directionAt(terms, index, day.end);
  return lead.tag === 'lone-day' && !/past|future/u.test(direction) && !isMarked ? null : nearestDay(terms, index, day.day, day.end, reference);
}

/**
 * "Il est arrivé le 12 mars et reparti LE 14", "the meeting is on 12 March, not THE 13TH": behind a day of the same sentence, the day of that
 * number nearest to it, whatever today is.
 */
export function dayBesideDate(terms: Terms, index: number, anchor: Anchor | null): Stretch | null {
  const isDenied = wordSet(DENYING[terms.pack.code]).has(terms.words[index - 1]?.lower ?? '');
  const lead = terms.at(index, 'day-number') ?? terms.at(index, 'lone-day') ?? (isDenied ? terms.at(index, 'the') : null);
  if (!lead || !anchor?.lone || !isSameSentence(terms, anchor.lone.end, index)) return null;
  const day = dayAt(terms, lead.end, lead.tag === 'day-number');
  const isMarked = terms.calendar.isMonthFirst === true || terms.calendar.isDayDotted === true;
  if (!day || !isAlone(terms, day.end) || !terms.isDigits(day.first) || terms.has(day.end, 'of') || (isMarked && !day.isOrdinal)) return null;
  const { year, month } = civilDay(anchor.lone.day);
  const near = [0, 1, -1].map((by) => dayNumber(year, month + by, day.day)).filter((each) => civilDay(each).day === day.day).sort((a, b) => Math.abs(a - (anchor.lone?.day ?? 0)) - Math.abs(b - (anchor.lone?.day ?? 0)))[0];
  return near === undefined ? null : { end: day.end, days: oneDay(near), implied: BUT_DAY };
}

/** "a las siete de la tarde del 15", "às sete do dia 15": what binds a day to the hour before it. */
function dayAfterClock(terms: Terms, index: number): Term | null {
  const of = terms.at(index, 'of');
  if (!of || terms.isMark(index, ',') || !/[lo]$/u.test(terms.text(of.end - 1))) return null;
  const isClock = terms.before(index, 'am') ?? terms.before(index, 'pm') ?? terms.before(index, 'hour-mark') ?? terms.before(index, 'daypart') ?? (terms.number(index - 1) ? terms.before(index - 1, 'at') : null);
  const number = terms.at(of.end, 'day-number');
  return isClock ? { ...of, tag: 'day-number', end: number?.end ?? of.end } : null;
}

/** The day of that number nearest to publication, on the side that the sentence looks to. */
export function nearestDay(terms: Terms, first: number, day: number, end: number, reference: Reference): Stretch | null {
  const today = reference.days.from;
  const { year, month } = civilDay(today);
  const direction = directionAt(terms, first, end);
  const days = [0, -1, 1].map((by) => dayNumber(year, month + by, day)).filter((each) => civilDay(each).day === day);
  const wanted = days.filter((each) => direction === 'past' ? each <= today : direction === 'open' || each >= today).sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return wanted === undefined ? null : { end, days: oneDay(wanted), implied: BUT_DAY };
}

/** Whether no noun, unit, further figure or month stands after a day. */
export function isAlone(terms: Terms, end: number): boolean {
  const isCounting = terms.isLetters(end) && !terms.has(end, 'after-hour') && !terms.has(end, 'at');
  if (isCounting || terms.isMark(end, '%€$£°/:') || (terms.isMark(end, '-–') && (terms.isGlued(end) || terms.isGlued(end + 1))) || (terms.isGlued(end) && (terms.isDigits(end) || terms.isDigits(end + 1)))) return false;
  if (terms.calendar.isDayDotted === true && terms.isDigits(end) && terms.isMark(end + 1, '.') && terms.isGlued(end + 1)) return false;   // "am 27. 11."
  const next = terms.after(end, 'of', 'and', 'to');
  return next === end || !(terms.has(next, 'month') || terms.isDigits(terms.after(next, 'the', 'day-number')));   // "los días 10 y 11 de enero"
}

/** "le 15 du mois prochain", "the 4th and 5th of this month", "dal 4 al 23 del prossimo mese". */
export function dayOfToldMonth(terms: Terms, index: number, reference: Reference | null): Parts | null {
  if (!reference) return null;
  const list = daysAt(terms, terms.after(index, 'day-number'));
  const isMarked = terms.isDigits(index) || list?.days.every(({ isOrdinal }) => isOrdinal) === true || terms.has(index, 'day-number');   // not "by nine to one last month"
  const found = list && (isMarked || terms.has(list.end, 'of')) && (modifiedAt(terms, list.end) ?? modifiedAt(terms, terms.after(terms.after(list.end, 'of'), 'the')));   // "am 3. dieses Monats": a word that is both
  const days = found && !found.amount && found.target.name === 'month' && found.target.number === 1 ? asParts(list.days, list.isRange) : null;
  if (!found || !days) return null;
  const { year, month } = civilDay(addMonths(reference.days.from, found.modifier.shift));
  const isReal = list.days.every(({ day }) => civilDay(dayNumber(year, month, day)).day === day);
  return isReal ? { ...days, year, month, end: found.end, told: 'month' } : null;
}

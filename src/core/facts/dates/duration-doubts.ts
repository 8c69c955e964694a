// What is written like a length and is none: an age ("âgé de 45 ans", "ein Mann von 45 Jahren"), an hour behind "until" ("jusqu'à 16h"),
// the minutes that an article takes to be read. In: the words of a text and those of the length. Out: claims about it.
import type { Term, Terms } from './calendar-terms.ts';
import { isLasting } from './stopwatch.ts';
import { WITH } from '../../languages/age-words.ts';
import { DURABLE, READ } from '../../languages/length-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

/** "Lecture 4 min", "Lesezeit: 4 Min.", "4 min read". */
export function isReadingTime(terms: Terms, index: number, end: number): boolean {
  if (terms.at(end - 1, 'unit')?.name !== 'minute' && terms.at(end - 2, 'unit')?.name !== 'minute') return false;
  const told = wordSet(READ[terms.pack.code]);
  return terms.calendar.isMonthFirst === true ? told.has(terms.words[end]?.folded ?? '') : told.has(terms.words[terms.isMark(index - 1, ':') ? index - 2 : index - 1]?.folded ?? '');
}

/** From so many hours on, "jusqu'à 20 heures" tells when; "jusqu'à 3 heures" how long as often. */
const DAYTIME = 6;

/** "La vigilance vaut JUSQU'À 16h": a hedge that ends in a preposition of time; not "durer jusqu'à 20 heures", "jusqu'à 12 heures par jour". */
export function isUntil(terms: Terms, { first, end: behind }: Term, index: number, end: number): boolean {
  if (behind !== index || terms.before(index, 'at') === null || isLasting(terms, first)) return false;
  const isShort = terms.text(end - 1) === 'h';
  const hours = terms.number(index)?.value;
  const isEnd = !terms.isLetters(end) || terms.has(end, 'weekday') || terms.has(end, 'day') || (terms.has(end, 'after-hour') && !terms.has(end, 'of') && !terms.has(end + 1, 'unit'));
  return isEnd && typeof hours === 'number' && hours < 24 && (isShort || hours >= DAYTIME);
}

/** "âgé de 45 ans", "45 years old", "a 45-year-old", ", 45 ans,", "20 ans d'âge", "25 Jahre alt"; "fête ses 20 ans". */
export function isAge(terms: Terms, first: number, end: number): boolean {
  if (terms.has(end, 'after-age') || terms.has(end, 'after-anniversary') || (terms.before(first, 'before-age') && isLived(terms, first, end))) return true;
  if (terms.at(end - 1, 'unit')?.name === 'year' && isOfAge(terms, first, end)) return true;
  const isBetween = terms.isMark(first - 1, ',(') && terms.isMark(end, ',)');
  return isBetween && terms.at(end - 1, 'unit')?.name === 'year';
}

/** Units that an age is told in. */
const LIVED: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'decade']);

/** "elle avait 12 ans", "com 3 meses"; not "avait 15 MINUTES de retard", "tiene 20 años DE EXPERIENCIA". */
function isLived(terms: Terms, first: number, end: number): boolean {
  const { ages } = terms.pack.quantity;
  const lead = terms.words[first - 1];
  const isHad = lead !== undefined && (wordSet(WITH[terms.pack.code]).has(lead.folded) || wordSet(ages.having).has(lead.lower));
  return !isHad || (LIVED.has(terms.at(end - 1, 'unit')?.name ?? '') && !terms.has(end, 'of'));
}

/** From so many years on, "un homme de 45 ans" tells an age more often than a length ("une peine de 20 ans"): then nothing is said. */
const GROWN = 16;

function isOfAge(terms: Terms, first: number, end: number): boolean {
  const years = terms.number(end - 2);
  const count = years && typeof years.value === 'number' ? years.value : 0;
  const of = terms.before(first, 'of')?.first ?? first;
  const noun = terms.words[terms.isMark(of - 1, ',') ? of - 2 : of - 1]?.folded ?? '';
  if (noun && wordSet(DURABLE[terms.pack.code]).has(noun)) return false;
  const isApposed = terms.isMark((terms.before(first, 'of')?.first ?? 0) - 1, ',');   // "Inês, de 15 anos,"
  if (isApposed && terms.before(first, 'of')) return true;
  const isBound = terms.before(first, 'of') !== null || isTopOfRange(terms, first) || terms.before(terms.before(end - 1, 'hedge')?.first ?? first, 'of') !== null;
  return count >= GROWN && count < 110 && isBound && !terms.has(end, 'of');
}

/** "jeunes de 16 À 25 ans"; not "sentenced TO 25 years". */
function isTopOfRange(terms: Terms, first: number): boolean {
  const to = terms.before(first, 'to');
  return to !== null && (terms.isDigits(to.first - 1) || terms.number(to.first - 1) !== null);
}

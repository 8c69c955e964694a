// Years on their own: "en 2014", "(2014)", "season 2021-22", "nel '68", "in nineteen ninety-six", "en el año 247".
// In: a word. Out: the year, where a word or mark beside it says that it is one; "2014 soldats" is a count, "2030 GMT" an hour.
import { daysOfYears } from './calendar.ts';
import type { Terms } from './calendar-terms.ts';
import { fullYear, spelledYear, yearAt, type Parts } from './date-points.ts';
import type { Stretch } from './date-relative.ts';
import { DATED_BY } from '../../languages/plan-words.ts';
import { isFunctionWord, nounAfter } from '../quantities/nouns.ts';
import { isWhole } from '../quantities/quantities.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { wordsOf } from '../quantities/numerals.ts';

/** "2021-22", "2010/11": a season or a school year; ISO would read the second as a month of that year. */
export function twoYears(terms: Terms, index: number): Stretch | null {
  const year = yearAt(terms, index);
  const text = terms.text(index + 2);
  if (year !== null && isSpan(terms, index, year)) return { end: index + 3, days: daysOfYears(year, year - year % 100 + Number(text)), implied: [] };
  if (year === null || !terms.isMark(index + 1, '-–/') || !terms.isGlued(index + 2) || text.length !== 2 || Number(text) !== (year + 1) % 100 || (terms.isGlued(index + 3) && terms.isMark(index + 3, '-–/'))) return null;
  return { end: index + 3, days: daysOfYears(year, year + 1), implied: [] };
}

/** Written so short, years lie no further apart: "2015-32" is a number of something. */
const LONGEST_SPAN = 10;

/** "the 1914-18 war", "(1939-45)": years of one century, the second no month, behind a word or mark that goes before years. */
function isSpan(terms: Terms, index: number, year: number): boolean {
  const [text, end] = [terms.text(index + 2), index + 3];
  const isShort = terms.isMark(index + 1, '-–') && terms.isGlued(index + 1) && terms.isGlued(index + 2) && terms.isDigits(index + 2) && text.length === 2;
  const isOpen = terms.isGlued(end) && !terms.isMark(end, '.,;:)!?»”');
  const isLed = terms.has(index - 1, 'the') || terms.isMark(index - 1, '(') || terms.before(index, 'before-year') !== null || terms.before(index, 'of') !== null;
  return isShort && year >= 1500 && year < 2100 && Number(text) > 12 && Number(text) > year % 100 && Number(text) - year % 100 <= LONGEST_SPAN && isLed && !isOpen;
}

/** A year on its own needs a word that says so: "en 2014", "(2014)", "seit 2014", "2014 annektierte"; "2014 soldats" is a count. */
export function yearAlone(terms: Terms, index: number): Parts | null {
  const late = shortYear(terms, index);
  if (late) return late;
  const early = terms.text(index).length === 3 && terms.before(index, 'year-word') !== null && !terms.isLetters(index + 1) && !terms.isMark(index + 1, '.,') ? Number(terms.text(index)) : null;   // "en el año 247"
  const year = early ?? yearAt(terms, index);
  if (year === null) return null;
  const end = index + 1;
  const isBracketed = terms.isMark(index - 1, '(') && terms.isMark(end, '):');   // "(2021: 64,2 Prozent)"
  const followsNoun = terms.isLetters(end) && !terms.isCapital(end) && !terms.has(end, 'after-hour') && !terms.has(end, 'was') && !terms.has(end, 'will') && !terms.has(end, 'of') && !terms.has(end, 'and');
  const isNamed = (!followsNoun && isListed(terms, index)) || terms.before(index, 'before-year') !== null || terms.before(index, 'year-word') !== null || terms.before(index, 'date-hedge') !== null;
  const isRange = terms.isMark(end, '-–') && yearAt(terms, end + 1) !== null && year < (yearAt(terms, end + 1) ?? 0) && year > 1500;
  const isCode = (terms.isMark(index - 1, '-') && terms.isDigits(index - 2)) || terms.isMark(end, '-–') && terms.isDigits(end + 1) && terms.isMark(end + 2, '-–') && terms.isDigits(end + 3);
  const isCompared = terms.isMark(index - 1, '=<>≤≥') && (index < 3 || !terms.isDigits(index - 2)) && year > 1800 && year < 2100;   // ">= 2019"
  if (isCompared && !followsNoun) return { end, year };
  if (isCode || (year < 1500 && !terms.before(index, 'year-word'))) return null;
  const isHourly = terms.has(end, 'zone') || terms.has(end, 'hour-mark') || /^(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST)$/u.test(terms.text(end));
  if (isHourly || terms.has(end, 'unit') || isWhole(terms.reading, index)) return null;
  if (isBracketed || isRange || (isNamed && !(followsNoun && year % 100 === 0))) return { end, year };
  if (isBareGerman(terms, index, year)) return { end, year };
  if (isOfNoun(terms, index, year)) return { end, year };
  if (followsNoun || year < 1700 || year > 2099) return null;
  const isHead = index === 0 || terms.isMark(index - 1, '.!?');
  if (isHead) return terms.has(end, 'was') || terms.has(end, 'will') ? { end, year } : null;
  return terms.before(index, 'of') !== null ? { end, year } : null;
}

/** Years that stand beside what is named after them; older and later figures are as often numbers of things. */
const NAMED_FROM = 1950;
const NAMED_TO = 2049;

/**
 * "le budget 2025", "la présidentielle 2022": behind a noun without a capital, and before none; English "the 2025 budget", "a 2019
 * study": behind an article, before a noun. Not "la page 1984", nor round thousands; German nouns all have capitals, as names of cars have.
 */
function isOfNoun(terms: Terms, index: number, year: number): boolean {
  if (year < NAMED_FROM || year > NAMED_TO || year === 2000 || terms.calendar.isDayDotted === true) return false;
  const end = index + 1;
  if (terms.isMark(end, "-–/:%€$£°'") && terms.isGlued(end) || (terms.isGlued(end) && !terms.isMark(end, '.,;!?)»”"')) || terms.isGlued(index)) return false;
  if (terms.calendar.isMonthFirst === true) return isBeforeNoun(terms, index);
  const word = terms.words[index - 1];
  const isNoun = word?.kind === 'letters' && word.text.length >= SHORT_NOUN && !terms.isCapital(index - 1) && !terms.isKnown(index - 1) && !isFunctionWord(terms.reading, word.folded) && !labelsOf(terms).has(word.folded) && terms.number(index - 1) === null;
  const isClosed = !terms.isLetters(end) || terms.has(end, 'after-hour') || terms.has(end, 'was') || terms.has(end, 'will') || terms.has(end, 'of');
  return isNoun && isClosed && !terms.isMark(end, '%€$£°') && !terms.isDigits(end);
}
/** English "the 2025 budget", "a 2019 study", "the 2012 Olympics"; not "the 1980 workers", who may be so many. */
function isBeforeNoun(terms: Terms, index: number): boolean {
  const end = index + 1;
  if (!terms.isLetters(end) || terms.has(end, 'after-hour') || terms.has(end, 'unit') || isFunctionWord(terms.reading, terms.words[end]?.folded ?? '')) return false;
  const isOne = terms.words[end]?.folded.endsWith('s') !== true;   // whatever else it may be: "the 2025 green budget"
  if (terms.has(index - 1, 'the')) return isOne || terms.isCapital(end) || nounAfter(terms.reading, end, false)?.isPlural === false;
  return terms.has(index - 1, 'single') || (isOne && !terms.isCapital(end) && POSSESSIVE.has(terms.words[index - 1]?.folded ?? ''));   // "his 2014 conviction"
}

const POSSESSIVE: ReadonlySet<string> = new Set(DATED_BY.possessives.split(' '));

/** "euro 2024" and "mayo 2024" have four letters; shorter words are seldom nouns. */
const SHORT_NOUN = 4;

const labels = new WeakMap<LanguagePack, ReadonlySet<string>>();
/** Words whose number names a place in a row: "page 1984", "résolution 1973". */
function labelsOf(terms: Terms): ReadonlySet<string> {
  let known = labels.get(terms.pack);
  if (!known) labels.set(terms.pack, known = new Set(wordsOf(`${terms.pack.quantity.counts.labels} ${terms.pack.quantity.counts.looseLabels}`)));
  return known;
}

/** "in 1964, 2008 AND 2012": behind a comma or "and", another year, and a word before the first that says so. */
function isListed(terms: Terms, index: number): boolean {
  let at = index;
  for (let years = 0; years < MOST_LISTED; years++) {
    const joint = terms.isMark(at - 1, ',') ? at - 1 : terms.before(at, 'and')?.first ?? at;
    const first = terms.isMark(joint - 1, ',') ? joint - 2 : joint - 1;   // "1964, 2008, and 2012"
    if (joint === at || yearAt(terms, first) === null || terms.text(first) >= terms.text(index)) return false;
    if (terms.before(first, 'before-year') !== null || terms.before(first, 'year-word') !== null || isBareGerman(terms, first, yearAt(terms, first) ?? 0)) return true;
    at = first;
  }
  return false;
}
const MOST_LISTED = 8;

/** German years stand bare: "wurde 2018 gebaut", "2018 kam er"; nouns have capitals, and counts this large a dot: "2018 Stühle", "2.018 neue Stühle". */
function isBareGerman(terms: Terms, index: number, year: number): boolean {
  if (terms.calendar.isDayDotted !== true || year < 1800 || year > 2099) return false;
  const listed = terms.isMark(index - 1, ',') ? terms.at(index + 1, 'and') : null;
  if (listed && yearAt(terms, listed.end) === year + 1) return true;   // "zwei Jahre in Folge, 2001 und 2002"
  const isVouched = isAheadOfYear(terms, index) || (terms.isMark(index - 1, ',') && (terms.has(index + 1, 'was') || terms.has(index + 1, 'will')));   // "Schon 2015 hatte er", "400, 2022 waren es 380"
  const isAfterWord = isVouched || index === 0 || terms.isMark(index - 1, '.!?') || (terms.isLetters(index - 1) && !terms.isCapital(index - 1) && !terms.before(index, 'hedge'));
  const next = index + 1;
  if (isOfEvent(terms, index)) return true;
  const isAuxiliary = terms.has(index - 1, 'was') || terms.has(index - 1, 'will');   // "war 2019 ZU einer Strafe verurteilt worden"
  const isBeforeVerb = terms.isLetters(next) && !terms.isCapital(next) && (terms.text(next).length > 2 || isAuxiliary || isVouched) && !terms.has(next, 'unit');
  const isHead = (index === 0 || terms.isMark(index - 1, '.!?')) && terms.isMark(next, ',') && terms.isLetters(next + 1);   // "2019, drei Jahre nach der Wahl, ging sie"
  return isHead || isAfterWord && (isBeforeVerb || (index > 0 && terms.isMark(next, '.,;!?') && !terms.isGlued(next + 1)));
}

/** "DAS 1998 eröffnete Museum", "SCHON 2015 hatte er": with its capital at the head of a sentence too. */
const isAheadOfYear = (terms: Terms, index: number): boolean =>
  terms.isCapital(index - 1) && (index === 1 || !terms.isLetters(index - 2)) && (YEAR_LEADS.has(terms.words[index - 1]?.folded ?? '') || (terms.has(index - 1, 'the') && (PARTICIPLE.test(terms.words[index + 1]?.folded ?? '') || (terms.isCapital(index + 2) && PARTICIPLE.test(terms.words[index + 3]?.folded ?? '')))));   // "Die 1948 in Odern GEBORENE Autorin"
const PARTICIPLE = /(?:t|en)e[nrs]?$/u;
const YEAR_LEADS: ReadonlySet<string> = new Set(DATED_BY.leads.split(' '));

/** "Bei der WAHL 2021", "der HAUSHALT 2027 steht": behind a noun of what there is once a year or was once; not "der Golf 2000". */
function isOfEvent(terms: Terms, index: number): boolean {
  const [noun, next] = [terms.words[index - 1]?.folded ?? '', index + 1];
  const isNoun = terms.isCapital(index - 1) && DATED_NOUNS.some((each) => each.startsWith('-') ? noun.endsWith(each.slice(1)) : noun === each);
  return isNoun && !(terms.isLetters(next) && terms.isCapital(next)) && !terms.has(next, 'unit') && !terms.isMark(next, '%€$-–/:');
}
const DATED_NOUNS: readonly string[] = DATED_BY.nouns.split(' ');

/** No noun that a number could count stands at a word; German nouns have capitals. */
const isNounless = (terms: Terms, index: number): boolean => !terms.isLetters(index) || terms.reading.text.slice(terms.words[index - 1]?.end, terms.words[index]?.start).includes('\n') || terms.has(index, 'after-hour') || terms.has(index, 'was') || (terms.calendar.isDayDotted === true && !terms.isCapital(index));

/** "in '82", "nel '68": the century is inferred. */
function shortYear(terms: Terms, index: number): Parts | null {
  const late = sinceYear(terms, index);
  if (late) return late;
  const isShort = terms.text(index).length === 2 && terms.isMark(index - 1, "'") && terms.isGlued(index) && !terms.isGlued(index - 1) && terms.before(index - 1, 'before-year') !== null;
  return isShort && isNounless(terms, index + 1) && !(terms.isGlued(index + 1) && terms.isLetters(index + 1)) && !terms.isMark(index + 1, "'%€$£°-") ? { end: index + 1, year: fullYear(terms.text(index)), told: 'year' } : null;
}

/** "depuis 82", "desde el 82": too large for a day, and nothing behind it that it could count. */
function sinceYear(terms: Terms, index: number): Parts | null {
  const number = Number(terms.text(index));
  if (terms.text(index).length !== 2 || number < 32) return null;
  const hedge = terms.before(index, 'date-hedge') ?? (terms.has(index - 1, 'the') ? terms.before(index - 1, 'date-hedge') : null);
  const isSince = hedge?.name === 'at-least';
  const isClosed = terms.isMark(index + 1, '.,;!?)') ? !terms.isGlued(index + 2) || !terms.isDigits(index + 2) : index + 1 >= terms.words.length || (isNounless(terms, index + 1) && !terms.isLetters(index + 1) && !terms.isMark(index + 1, "'%€$£°-/:"));
  return isSince && isClosed ? { end: index + 1, year: 1900 + number, told: 'year' } : null;
}

/** "en mil novecientos noventa", "in nineteen ninety-six": behind a word that goes before years, and no noun after it. */
export function yearInWords(terms: Terms, index: number): Parts | null {
  const spelled = terms.before(index, 'before-year') ?? terms.before(index, 'year-word') ? spelledYear(terms, index) : null;
  return spelled && isNounless(terms, spelled.end) && !terms.isMark(spelled.end, '%€$£°') ? spelled : null;
}

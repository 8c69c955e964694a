// Finds facts of kind duration: numbers of seconds to centuries, in figures or words, added up.
// In: a reading. Out: ISO 8601, halves and quarters in the next smaller unit ("anderthalb Stunden" is PT1H30M).
// Ages ("âgé de 45 ans", "45-year-old"), anniversaries and vague amounts ("quelques jours") are none. "Il y a trois jours" is a date.
import { GATES, termsOf, unitOf, type Term, type Terms } from './calendar-terms.ts';
import { isSaid } from './clock-context.ts';
import { timeAt } from './clocks.ts';
import { isAge, isReadingTime, isUntil } from './duration-doubts.ts';
import { isChangedTo, partOfSecond, stopwatchAt } from './stopwatch.ts';
import { writeLength, type Length } from './duration-values.ts';
import type { FactOf, Hedge } from '../fact.ts';
import { isFunctionWord, nounAfter } from '../quantities/nouns.ts';
import { readNumber } from '../quantities/number-words.ts';
import { OF_DOING, PARTLY } from '../../languages/length-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import { openReading, type Reading } from '../reading.ts';
import type { Unit } from '../../languages/calendar-words.ts';
import { carriesSum } from '../quantities/sum-carriers.ts';

interface Amount { readonly count: number; readonly end: number; readonly isWords: boolean; readonly unit?: Term }

const SECONDS: Readonly<Partial<Record<Unit, number>>> = { second: 1, minute: 60, 'quarter-hour': 900, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600 };
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12, decade: 120, century: 1200 };
const MAX_PARTS = 5;

/** Every duration of the text. A hedge before it belongs to its span: "moins d'un mois". */
export const findDurations = (reading: Reading): readonly FactOf<'duration'>[] => {
  const terms = termsOf(reading);
  const found: FactOf<'duration'>[] = [];
  const isGluing = reading.pack.clock.lengthEnds !== undefined;
  for (let index = 0; index < terms.words.length;) {
    if (!isGluing && !terms.may(index, GATES.length | GATES.stretch)) { index++; continue; }
    const read = stopwatchIn(terms, index) ?? durationAt(terms, index) ?? stretchAt(terms, index) ?? gluedAt(terms, index);
    if (!read) { index++; continue; }
    const bound = terms.before(index, 'hedge');
    const hedge = bound?.name === 'more-than' && bound.first === index - 1 && carriesSum(reading.pack, terms.words[index - 2]?.folded) ? null : bound;
    const bend = hedge ? hedge.name as Hedge : read.isRough ? 'about' : null;   // hedges are stored under their own names
    const start = terms.words[hedge?.first ?? index]?.start ?? 0;
    const end = terms.words[read.end - 1]?.end ?? start;
    const isClock = (terms.before(hedge?.first ?? index, 'at') !== null || (hedge !== null && isSaid(terms, index)) || (hedge !== null && isUntil(terms, hedge, index, read.end))) && timeAt(terms, index)?.isSure === true;   // "à environ 10h", "à sept heures et vingt minutes"
    if (!isClock && !isAge(terms, hedge?.first ?? index, read.end) && !isReadingTime(terms, index, read.end)) found.push({ kind: 'duration', start, end, text: reading.original.slice(start, end), value: { iso: writeLength(read.length) }, ...(bend ? { hedge: bend } : {}) }, ...(hedge ? [] : partnersOf(reading, terms, index, read.end)), ...changedFrom(reading, terms, index));
    if (!isClock) found.push(...partBehind(reading, terms, index, read.end));
    index = read.end;
  }
  return found.sort((a, b) => a.start - b.start);
};

/** "des peines de 15 ET 17 ans": a plain figure that "and" joins to a length has its unit too, and further ones behind commas. */
function partnersOf(reading: Reading, terms: Terms, index: number, end: number): readonly FactOf<'duration'>[] {
  const number = terms.number(index);
  const unit = number && terms.at(number.last + 1, 'unit');
  if (unit?.end !== end || terms.text(index - 1) === ',') return [];
  const found: FactOf<'duration'>[] = [];
  let first = index;
  for (let at = index - 2; found.length < MAX_PARTS && terms.isDigits(at) && !terms.isGlued(at) && terms.text(at).length < 4 && (terms.has(at + 1, 'and') || terms.isMark(at + 1, ',')); at -= 2) {
    const [word, count] = [terms.words[at], Number(terms.text(at))];
    if (word && count > 0) found.push({ kind: 'duration', start: word.start, end: word.end, text: reading.original.slice(word.start, word.end), value: { iso: writeLength(lengthIn(unitOf(unit), count)) } });
    first = at;
  }
  const isOther = terms.has(first - 1, 'the') || terms.before(first, 'between') !== null || terms.isCapital(first - 1) || terms.before(first, 'month') !== null;
  return isOther || isAge(terms, first, end) ? [] : found;
}

/** "Réduit la grève DE 24 à 18 heures": the figure before has the unit of the one behind. */
function changedFrom(reading: Reading, terms: Terms, index: number): readonly FactOf<'duration'>[] {
  const [number, word] = [terms.number(index), terms.words[index - 2]];
  const unit = number && isChangedTo(terms, index) ? terms.at(number.last + 1, 'unit') : null;
  return unit && word ? [{ kind: 'duration', start: word.start, end: word.end, text: reading.original.slice(word.start, word.end), value: { iso: writeLength(lengthIn(unitOf(unit), Number(word.text))) } }] : [];
}

/** Words between a length and a part of it: "quatre ans de prison, dont deux". */
const PART_REACH = 8;

/** "quatre ans de prison, DONT DEUX ferme", "four years, TWO OF THEM suspended": a number of the units told before it, smaller, with no noun of its own. */
function partBehind(reading: Reading, terms: Terms, index: number, end: number): readonly FactOf<'duration'>[] {
  const [whole, unit] = [terms.number(index), terms.at(end - 1, 'unit')];
  if (!whole || typeof whole.value !== 'number' || !unit) return [];
  for (let at = end; at < end + PART_REACH && terms.words[at] && !terms.isMark(at, '.;:!?'); at++) {
    const before = partAfter(terms, at);
    const number = before === null ? null : terms.number(before);
    const last = number && number.last + 1;
    const isBehind = number === null && terms.isMark(at - 1, ',') && partAfter(terms, (terms.number(at)?.last ?? at) + 1) !== null;
    const part = number ?? (isBehind ? terms.number(at) : null);
    if (!part) continue;
    const isOwn = last !== null && (nounAfter(reading, last, false)?.isPlural === true || terms.has(last, 'unit') || terms.isMark(last, '%€$'));
    const [start, stop] = [terms.words[part.first], terms.words[part.last]];
    if (isOwn || typeof part.value !== 'number' || !Number.isInteger(part.value) || part.isOrdinal || part.value < 2 || part.value >= whole.value || !start || !stop) return [];
    return [{ kind: 'duration', start: start.start, end: stop.end, text: reading.original.slice(start.start, stop.end), value: { iso: writeLength(lengthIn(unitOf(unit), part.value)) } }];
  }
  return [];
}

/** The word behind "dont", "of which", "di cui", "davon"; null where none of them stands. */
function partAfter(terms: Terms, index: number): number | null {
  for (const phrase of PARTLY[terms.pack.code].split('|')) {
    const words = phrase.split(' ');
    if (words.every((word, i) => terms.words[index + i]?.folded === word)) return index + words.length;
  }
  return null;
}

/** "4'28\"61" as a length. */
function stopwatchIn(terms: Terms, index: number): Read | null {
  const stopped = stopwatchAt(terms, index);
  return stopped && { length: { months: 0, seconds: stopped.seconds }, end: stopped.end };
}

/** A length and where it ends. */
interface Read { readonly length: Length; readonly end: number; readonly isRough?: boolean }
/** Lengths are asked for by dates and times too. */
const known = new WeakMap<Terms, (Read | null | undefined)[]>();

/** The length that begins exactly at a word, hedges not included; null when none does. Read once. */
export function durationAt(terms: Terms, index: number): Read | null {
  if (!terms.may(index, GATES.length) || !terms.isNearAnchor(index) || !(terms.isDigits(index) || (terms.isLetters(index) && (terms.isKnown(index) || terms.number(index) !== null)))) return null;
  let lengths = known.get(terms);
  if (!lengths) known.set(terms, lengths = new Array<undefined>(terms.words.length));
  let read = lengths[index];
  if (read === undefined) lengths[index] = read = readLength(terms, index);
  return read;
}

function readLength(terms: Terms, index: number): Read | null {
  let length: Length = { months: 0, seconds: 0 };
  let end = 0;
  let last: Unit | null = null;
  for (let parts = 0, at = index; parts < MAX_PARTS; parts++) {
    const part = partAt(terms, at, last);
    if (!part || (last !== null && (rank(part.unit) >= rank(last) || sizeOf(part.length) >= rank(last)))) break;   // "three years, 18 months of them suspended"
    length = { months: length.months + part.length.months, seconds: length.seconds + part.length.seconds };
    [end, last] = [part.end, part.unit];
    at = terms.after(terms.isMark(end, ',') ? end + 1 : end, 'and');
  }
  const part = last === 'second' ? partOfSecond(terms, end) : null;
  if (part) [length, end] = [{ ...length, seconds: length.seconds + part.seconds }, part.end];
  const isBroken = last !== null && terms.isMark(end, ':') && terms.isGlued(end) && terms.isDigits(end + 1);   // "12h12:99s"
  const isWritable = length.months < LONGEST_MONTHS && length.seconds < Number.MAX_SAFE_INTEGER;
  return last === null || isBroken || !isWritable ? null : { length, end, isRough: terms.has(index, 'couple') };
}

/** A thousand billion years: what is longer is no length but a code before a unit. */
const LONGEST_MONTHS = 12e12;

const lengthIn = (name: Unit, count: number): Length => ({ months: count * (MONTHS[name] ?? 0), seconds: count * (SECONDS[name] ?? 0) });

/** "all week", "toute la journée", "den ganzen Tag": about as long as its unit; "toute l'année 2021", "tout le mois de mai" are dates. */
function stretchAt(terms: Terms, index: number): Read | null {
  if (!terms.may(index, GATES.stretch)) return null;
  const behind = terms.has(index, 'the') ? terms.at(index + 1, 'unit') : null;   // "o dia inteiro", "la semana entera"
  const last = behind && terms.at(behind.end, 'entire-behind');
  if (behind && last && behind.number === 1 && WHOLE.has(unitOf(behind))) return { length: lengthIn(unitOf(behind), 1), end: last.end, isRough: true };
  const entire = terms.at(index, 'entire');
  const at = entire && (terms.isMark(entire.end, '-') && terms.isGlued(entire.end) ? entire.end + 1 : entire.end);
  const unit = at === null ? null : terms.at(at, 'unit');
  if (entire && at !== entire.end && unit?.name === 'year') return null;   // "full-year profit" is of a year, and lasts none
  if (!unit || unit.number !== 1 || !WHOLE.has(unitOf(unit)) || terms.has(unit.end, 'of') || terms.isDigits(unit.end) || terms.isLetters(index - 1) && terms.has(index - 1, 'entire')) return null;
  return { length: lengthIn(unitOf(unit), 1), end: unit.end, isRough: true };
}
/** Units that are lived through as a whole. */
const WHOLE: ReadonlySet<Unit> = new Set<Unit>(['hour', 'day', 'week', 'month', 'year']);

/** German "dreitägig", "eineinhalbstündige", "40-minütig": the number is part of the word. Of years only what lasts: "vierjährige Haft", not "vierjährige Tochter". */
function gluedAt(terms: Terms, index: number): Read | null {
  const ends = terms.pack.clock.lengthEnds;
  if (!ends) return null;
  const isFigure = terms.isDigits(index) && terms.isMark(index + 1, '-') && terms.isGlued(index + 1) && terms.isGlued(index + 2);
  const at = isFigure ? index + 2 : index;
  const word = terms.words[at];
  if (word?.kind !== 'letters' || word.text.length > LONGEST_GLUED || !GLUED.test(word.lower)) return null;
  const stem = word.lower.replace(ENDING, '');
  const found = Object.entries(ends).find(([, end]) => (isFigure ? stem === end : stem.endsWith(end)));
  if (!found) return null;
  const unit = found[0] as Unit;   // Object.entries widens the keys of a Record
  const number = isFigure ? Number(terms.text(index)) : spelledNumber(terms, stem.slice(0, -found[1].length));
  const next = terms.words[at + 1]?.folded ?? '';
  const isLasting = unit !== 'year' || terms.pack.quantity.ages.lasting.split(' ').some((tail) => next.endsWith(tail));
  return number !== null && number > 0 && isLasting ? { length: lengthIn(unit, number), end: at + 1 } : null;
}
/** "einhundertfünfundzwanzigminütigen" has 33 letters. */
const LONGEST_GLUED = 40;
const GLUED = /ig(?:e[nrms]?)?$/u;
const ENDING = /(?:e[nrms]?)$/u;

/** A number in words that is all of a text: "drei", "eineinhalb", "vierundzwanzig"; null for "mehr", "ganz". */
export function spelledNumber(terms: Terms, text: string): number | null {
  if (!text) return null;
  if (text === 'halb') return 0.5;
  const number = readNumber(openReading({ text, publishedAt: null }, terms.pack), 0);
  return number && typeof number.value === 'number' && number.value > 0 && number.last === 0 ? number.value : null;
}

/** About how long, in seconds. */
const sizeOf = ({ months, seconds }: Length): number => seconds + months * 2_600_000;

const rank = (unit: Unit): number => sizeOf(lengthIn(unit, 1));

/** One number with its unit: "2 heures et demie", "une demi-heure", "5 and a half minutes", "three quarters of an hour"; after hours also "fifteen". */
function partAt(terms: Terms, index: number, previous: Unit | null): { readonly unit: Unit; readonly length: Length; readonly end: number } | null {
  const amount = amountAt(terms, index);
  if (!amount) return null;
  const unit = amount.unit ?? unitAfter(terms, amount);
  if (!unit) {
    const isFigures = terms.isDigits(index) && terms.text(index).length === 2;   // "2 h 04"
    const isMinutes = previous === 'hour' && Number.isInteger(amount.count) && (amount.count >= 5 || isFigures) && amount.count < 60 && (!terms.isLetters(amount.end) || (isFigures && wordSet(OF_DOING[terms.pack.code]).has(terms.words[amount.end]?.folded ?? '')) || (isFigures && terms.isGlued(index) && !terms.isGlued(amount.end))) && !terms.isMark(amount.end, '%€$');
    return isMinutes ? { unit: 'minute', length: { months: 0, seconds: amount.count * 60 }, end: amount.end } : null;
  }
  const name = unitOf(unit);
  if (rank(name) === 0 || isIdiom(terms, index, amount, unit)) return null;
  const half = terms.at(unit.end, 'and-half');
  const rest = half ?? (terms.has(terms.at(unit.end, 'and-quarter')?.end ?? 0, 'unit') ? null : terms.at(unit.end, 'and-quarter'));
  const count = amount.count + (rest && amount.count >= 1 ? (half ? 0.5 : 0.25) : 0);
  const end = rest ? rest.end : unit.end;
  return { unit: name, length: lengthIn(name, count), end };
}

/** The unit of a number: at once, after a hyphen ("50-minute"), or after words that only stress it ("two more minutes"). */
function unitAfter(terms: Terms, { end: index, count }: Amount): Term | null {
  const isHyphened = terms.isMark(index, '-') && terms.isGlued(index);
  if (isHyphened && (terms.words[index + 1]?.text.length ?? 0) < 3) return null;   // "2019-H2"
  const at = isHyphened ? index + 1 : terms.after(index, 'whole', 'stress');
  const of = terms.after(at, 'of');
  const counted = terms.at(at, 'unit') ?? terms.at(of > at && count < 1 ? terms.after(of, 'single') : of, 'unit');   // "two tenths OF A second"
  return counted && (counted.first === at || counted.number === 2 || unitOf(counted) === 'month' || !Number.isInteger(count)) ? counted : null;   // "une dizaine de jours"; not "às sete do dia 15"
}

/** "un jour" (some day), "a second" (another), "une quinzaine de" (fifteen or so), "a quarter", "the first half": no lengths. */
function isIdiom(terms: Terms, index: number, amount: Amount, unit: Term): boolean {
  const name = unitOf(unit);
  if (name === 'weekend' || (name === 'half-year' && amount.count < 2 && terms.text(unit.first) === 'half')) return true;
  if (name === 'fortnight') return terms.has(unit.end, 'of');
  if (amount.count >= 1900 && amount.count < 2100 && unit.number === 1) return true;   // "2017 trimestre 1"
  if (name === 'quarter') return amount.count < 2;
  if (name === 'second' && unit.number === 1 && amount.count >= 2 && terms.isLetters(unit.end) && (amount.isWords || terms.has(unit.end, 'the'))) return true;   // "tremila SECONDO gli organizzatori"
  if (!amount.isWords || amount.count !== 1 || terms.has(unit.end, 'entire-behind') || terms.has(amount.end, 'stress')) return false;
  const isOrdinal = terms.has(index, 'single') && terms.isLetters(unit.end) && !terms.has(unit.end, 'after-hour');   // "a second man", "une seconde fois"; German has no such word
  return (name === 'second' && !terms.calendar.isDayDotted && isOrdinal) || (name === 'day' && !terms.before(index, 'hedge') && !terms.before(index, 'within') && !terms.before(index, 'ahead'));
}

/** Parts of a unit, and one with a half, told before it. */
const PARTS = [['three-quarters-of', 0.75], ['quarter-of', 0.25], ['one-and-half', 1.5], ['half', 0.5]] as const;

function amountAt(terms: Terms, index: number): Amount | null {
  if (!terms.isKnown(index)) return amountInFigures(terms, index);
  for (const [tag, count] of PARTS) {
    const term = terms.at(index, tag);
    const at = term && (terms.isMark(term.end, '-') ? term.end + 1 : terms.after(term.end, 'single'));
    const unit = at ? terms.at(at, 'unit') : null;
    if (term && unit) return { count, end: unit.first, isWords: true, unit };
  }
  const couple = terms.at(index, 'couple');
  if (couple && terms.at(couple.end, 'unit')?.number === 2) return { count: 2, end: couple.end, isWords: true };
  const another = terms.at(index, 'another');
  if (another && ANOTHER.has(terms.at(another.end, 'unit')?.name ?? '')) return { count: 1, end: another.end, isWords: true };
  const bare = terms.at(index, 'unit');
  if (bare?.number === 1 && terms.has(bare.end, 'and-half')) return { count: 1, end: index, isWords: true, unit: bare };   // "duró HORA Y MEDIA"
  const one = terms.at(index, 'single');
  if (one && terms.has(terms.after(one.end, 'stress'), 'unit')) return isRate(terms, index) ? null : { count: 1, end: one.end, isWords: true };
  if (one && !terms.number(index)) {
    const inner = amountFraction(terms, one.end);
    if (inner) return inner;
  }
  return amountInFigures(terms, index);
}

/** A number with its half or quarter, or a fraction. */
function amountInFigures(terms: Terms, index: number): Amount | null {
  const number = terms.number(index);
  if (!number || typeof number.value !== 'number' || number.value <= 0 || number.isOrdinal || isTail(terms, index)) return amountFraction(terms, index);
  const half = terms.at(number.last + 1, 'and-half');
  const quarter = half ? null : terms.at(number.last + 1, 'and-quarter');
  const isQuarter = quarter !== null && terms.has(terms.after(quarter.end, 'of'), 'unit');   // "one and a quarter hours", "uno y cuarto años"
  const end = half?.end ?? (isQuarter ? quarter?.end : undefined) ?? number.last + 1;
  return { count: number.value + (half ? 0.5 : isQuarter ? 0.25 : 0), end, isWords: !number.isDigits };
}

/** "another week" lasts one; "another day", "otro minuto" are some other one. */
const ANOTHER: ReadonlySet<string> = new Set(['hour', 'week', 'month', 'year']);

/** "once a week", "$15 an hour", "five days a week", "£2.1bn a year", "3 million tonnes of grain a year"; not "sold 300 cars a week later". */
function isRate(terms: Terms, index: number): boolean {
  if (terms.has(index - 1, 'before-rate') || terms.isDigits(index - 1) || terms.at(index - 1, 'unit')?.number === 2) return true;
  const unit = terms.calendar.isMonthFirst === true ? terms.at(terms.after(index, 'single'), 'unit') : null;
  if (!unit || (['later', 'earlier', 'thereafter', 'therebefore', 'after-ago', 'after-ahead'] as const).some((tag) => terms.has(unit.end, tag))) return false;
  for (let at = index - 1; at > index - 1 - RATE_REACH; at--) {
    if (terms.isDigits(at) || terms.isMark(at, '%')) return true;
    if (terms.isMark(at, '-') && terms.isGlued(at)) continue;   // "16 gigawatt-hours a year"
    if (!terms.isLetters(at) || (isFunctionWord(terms.reading, terms.words[at]?.folded ?? '') && !terms.has(at, 'of'))) return false;
  }
  return false;
}
/** Words of what is counted, from its figure to "a year". */
const RATE_REACH = 7;

/** "1/2 hour". */
function amountFraction(terms: Terms, index: number): Amount | null {
  const isFraction = terms.isDigits(index) && terms.isMark(index + 1, '/') && terms.isDigits(index + 2) && terms.isGlued(index + 1) && terms.isGlued(index + 2);
  const [over, under] = [Number(terms.text(index)), Number(terms.text(index + 2))];
  return isFraction && under > over && under <= 4 ? { count: over / under, end: index + 3, isWords: false } : null;
}

/** The end of a longer figure: "1,5" is not "5", "F-16" is no 16. */
const isTail = (terms: Terms, index: number): boolean => terms.isGlued(index) && terms.isMark(index - 1, '.,:/-') && terms.isGlued(index - 1) && (terms.isDigits(index - 2) || terms.isLetters(index - 2)) && !(terms.isMark(index - 1, '-') && terms.isDigits(index - 2));

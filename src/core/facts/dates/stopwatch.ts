// Lengths as a stopwatch shows them: "4'28\"61", "10\"45", "4:28.61", "2:04:15 Stunden", "2h 04m 15s", and "3 h 30" beside a word of lasting.
// In: a place in the words. Out: seconds and the end, or null. An hour of the day is another file's affair: it asks here first, for "il dure
// 3 h 30" and "il part à 3 h 30" are written alike. Feet and inches ("5'10\"") are left alone.
import { decimalParts } from '../quantities/fractions.ts';
import type { Terms } from './calendar-terms.ts';
import { isAfterAt } from './clock-context.ts';
import { numeralsOf } from '../quantities/numerals.ts';
import { aroundOf, isChange } from '../quantities/quantities.ts';
import { IN, LASTING, OF_DOING } from '../../languages/length-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

/** Seconds, and the word behind the last. */
export interface Stopped { readonly seconds: number; readonly end: number }

/** Minutes and seconds by their marks: "1h04'28\"", "4'28\"61", "4'28''61". */
const MARKED = /^(?:(?<h>\d{1,2}) ?h ?)?(?<m>\d{1,3}) ?['′] ?(?<s>\d{2}) ?(?:["″”]|''|′′)(?<f>\d{1,3}(?!\d))?/u;
/** "10\"45": figures before and behind the mark. */
const SECONDS = /^(?<s>\d{1,2})(?:["″”]|'')(?<f>\d{2}(?!\d))/u;
/** "4:28.61", "4:28,61": no hour of the day has decimals. */
const DECIMAL = /^(?<m>\d{1,2}):(?<s>\d{2})[.,](?<f>\d{1,3})(?![\d\p{L}:])/u;
/** "2:04:15" and "4:28", which a word must make a length. */
const COLONS = /^(?:(?<h>\d{1,2}):)?(?<m>\d{1,2}):(?<s>\d{2})(?:[.,](?<f>\d{1,3}))?(?![\d\p{L}:])/u;
/** "2h 04m 15s", "2 h 04 min 15 s"; and with hours and minutes alone. */
const LETTERED = /^(?<h>\d{1,2}) ?h ?(?<m>\d{2})(?: ?(?:min|mn|(?<letter>m)))?(?: ?(?<s>\d{2}) ?(?:sec|s))?(?![\d\p{L}])/u;
/** The longest of them has so many units. */
const LONGEST = 24;
/** How many words a word of lasting may stand before: "le TEMPS D'ATTENTE médian est de 4 h 20". */
const LASTING_REACH = 5;
/** A foot has so many inches, and nobody is taller than so many feet. */
const INCHES = 12;
const FEET = 8;

/** The length that begins exactly at a figure and that its marks or the words around it tell from an hour of the day; null for none. */
export function stopwatchAt(terms: Terms, index: number): Stopped | null {
  const word = terms.words[index];
  if (word?.kind !== 'digits' || (terms.isGlued(index) && !terms.isMark(index - 1, '(«"“'))) return null;
  const text = terms.reading.text.slice(word.start, word.start + LONGEST);
  if (!/^\d{1,3} ?[h'′"″”:]/u.test(text)) return null;
  const marked = MARKED.exec(text);
  if (marked && !isHeight(marked)) return stopped(terms, index, marked);
  const shown = SECONDS.exec(text) ?? DECIMAL.exec(text);
  if (shown) return stopped(terms, index, shown);
  const colons = COLONS.exec(text);
  if (colons) return told(terms, index, colons);
  const lettered = LETTERED.exec(text);
  if (!lettered) return null;
  const isDone = isOfDoing(terms, endOf(terms, index, lettered[0].length));
  if (isDone && terms.before(index, 'date-hedge')?.name === 'more-than') return stopped(terms, index, lettered);   // "après" goes before an hour, too
  const isLength = (lettered.groups?.['letter'] !== undefined && lettered.groups['s'] === undefined) || (lettered.groups?.['s'] !== undefined && index > 0) || isDone || isLasting(terms, index) || isBesideLength(terms, index);
  return isLength && !isAfterAt(terms, index) ? stopped(terms, index, lettered) : null;
}

const isHeight = ({ groups }: RegExpExecArray): boolean => groups?.['f'] === undefined && groups?.['h'] === undefined && Number(groups?.['m']) < FEET && Number(groups?.['s']) < INCHES;

/** "2:04:15 Stunden", "4:28 Minuten": the unit says what the first figure is; without one "in 2:04:15" is a length. */
function told(terms: Terms, index: number, match: RegExpExecArray): Stopped | null {
  const end = endOf(terms, index, match[0].length);
  const unit = terms.at(end, 'unit');
  const isHours = unit !== null && terms.has(end, 'hour-mark') && (isAfterAt(terms, index) || !isLasting(terms, index));   // "15:30 horas"
  const isUnit = unit !== null && !isHours && !terms.isGlued(end) && unit.number === 2 && (unit.name === 'hour' || unit.name === 'minute');
  if (!isUnit) return match.groups?.['h'] !== undefined && wordSet(IN[terms.pack.code]).has(terms.words[index - 1]?.folded ?? '') ? stopped(terms, index, match) : null;
  const scale = unit.name === 'hour' && match.groups?.['h'] === undefined ? 60 : 1;   // "4:20 Stunden"
  const read = stopped(terms, index, match);
  return read && { seconds: read.seconds * scale, end: unit.end };
}

function stopped(terms: Terms, index: number, { 0: written, groups }: RegExpExecArray): Stopped | null {
  const { h = '0', m = '0', s = '0', f } = groups ?? {};
  const [minutes, seconds] = [Number(m), Number(s)];
  if (seconds > 59 || (h !== '0' && minutes > 59)) return null;
  return { seconds: Number(h) * 3600 + minutes * 60 + Number(`${seconds}.${f ?? '0'}`), end: endOf(terms, index, written.length) };
}

function endOf(terms: Terms, index: number, length: number): number {
  const stop = (terms.words[index]?.start ?? 0) + length;
  let end = index + 1;
  while ((terms.words[end]?.start ?? Infinity) < stop) end++;
  return end;
}

/** "La réunion a DURÉ 3 h 30": a word of lasting shortly before, with no mark between. */
export function isLasting(terms: Terms, index: number): boolean {
  const stems = LASTING[terms.pack.code].split(' ');
  for (let at = index - 1; at > index - 1 - LASTING_REACH; at--) {
    const word = terms.words[at];
    if (!word || (word.kind !== 'letters' && word.text !== "'")) return false;
    if (stems.some((stem) => word.folded.startsWith(stem))) return true;
  }
  return false;
}

/** "Réduit la grève de 24 À 18 heures", "von 24 AUF 18 Stunden": the second of two plain figures of which a change tells; neither is an hour of the day. */
export function isChangedTo(terms: Terms, index: number): boolean {
  const around = aroundOf(terms.pack.quantity);
  const joint = terms.words[index - 1]?.lower ?? '';
  if (!terms.isDigits(index) || !terms.isDigits(index - 2) || !around.from.has(terms.words[index - 3]?.folded ?? '')) return false;
  return around.changedTo.has(joint) || (around.to.has(joint) && (isChange(terms.words, around, index - 2) || isFalling(terms, index)));
}

/** "da 39 a 37 ore": no range falls, and no day has so many hours. */
const isFalling = (terms: Terms, index: number): boolean => terms.text(index - 2).length < 4 && Number(terms.text(index - 2)) > Math.max(24, Number(terms.text(index))) && terms.at(index + 1, 'unit')?.number === 2;

/** "après 3 h 30 DE DÉBATS": what is done so long; not "3 h 30 du matin", "de l'après-midi". */
const isOfDoing = (terms: Terms, end: number): boolean =>
  wordSet(OF_DOING[terms.pack.code]).has(terms.words[end]?.folded ?? '') && !terms.has(end, 'daypart') && noun(terms, terms.isMark(end + 1, "'") ? end + 2 : end + 1);
const noun = (terms: Terms, at: number): boolean => terms.isLetters(at) && !terms.isCapital(at) && !terms.isKnown(at) && terms.text(at).length > 3;

/** "est de 4 h 20 contre 5 H 10 il y a un an": behind another of the same writing that a word tells to last. */
function isBesideLength(terms: Terms, index: number): boolean {
  for (let at = index - 3; at >= index - 1 - LASTING_REACH; at--) if (terms.isDigits(at) && terms.text(at + 1) === 'h') return isLasting(terms, at) && !isAfterAt(terms, at);
  return false;
}

/** What stands behind whole seconds and is part of one: "28 secondi E 61 CENTESIMI", "one second and two tenths", "28 s 61". */
export function partOfSecond(terms: Terms, index: number): Stopped | null {
  const at = terms.after(index, 'and');
  const number = terms.number(at);
  if (!number || typeof number.value !== 'number' || number.isOrdinal) return null;
  const numerals = numeralsOf(terms.pack.quantity.numbers);
  const inside = number.isFraction === true ? decimalParts(numerals, terms.words[number.last]?.folded ?? '') : null;
  if (inside !== null && number.value < 1) return { seconds: number.value, end: number.last + 1 };
  const behind = decimalParts(numerals, terms.words[number.last + 1]?.folded ?? '');   // hundredths that are cents elsewhere
  if (behind !== null && number.value < behind) return { seconds: number.value / behind, end: number.last + 2 };
  const isBare = at === index && terms.text(index - 1) === 's' && terms.text(at).length === 2 && number.isDigits && number.last === at && !terms.isLetters(at + 1);
  return isBare ? { seconds: number.value / 100, end: at + 1 } : null;
}

// Numbers that begin with figures: ordinal endings ("2e"), short magnitudes ("15k", "2,5 Mio."), magnitude words ("1,2 milliard"),
// powers ("1,3 × 10^6"), glyphs ("2½"). Plain grouping and decimals are `digits.ts`.
import type { Word } from '../../text/words.ts';
import { extend, JOINS, startSum, tidy, wholeOf } from './cardinals.ts';
import { currencyOfCode } from './currencies.ts';
import { readDigits } from './digits.ts';
import { isFunctionWord, nounAfter } from './nouns.ts';
import { wordAt, type Cursor, type Whole } from './number-cursor.ts';

/** Fractions of one sign. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8]]);

/** ",75" and ".25": a decimal mark that begins a figure. */
export function isLeadingMark(cursor: Cursor, index: number): boolean {
  const [mark, next, before] = [wordAt(cursor, index), wordAt(cursor, index + 1), wordAt(cursor, index - 1)];
  return Boolean(mark && (mark.text === ',' || mark.text === '.') && next?.kind === 'digits' && next.glued && (!mark.glued || before?.text === '-' || before?.text === '('));
}

/** ",75" as 0.75. */
export function readLeadingMark(cursor: Cursor, index: number): Whole | null {
  const digits = wordAt(cursor, index + 1);
  if (!digits || digits.text.length > 12) return null;
  const plain: Whole = { first: index, last: index + 1, value: Number(`0.${digits.text}`), scale: 1, isOrdinal: false, isDigits: true, isMarked: true };
  return withMagnitude(cursor, plain) ?? plain;
}

/** `depth` counts the figures with magnitudes before these in one number. Digits, then ordinal ending, short magnitude or magnitude words: "2e", "15k", "1,2 milliard", "3 hundred and 21". */
export function readFigures(cursor: Cursor, index: number, depth = 0): Whole | null {
  const word = wordAt(cursor, index);
  const digits = word && readDigits(cursor.reading.text, word.start, cursor.numerals.words.decimal);
  if (!digits) return null;
  let last = index;
  while ((wordAt(cursor, last + 1)?.start ?? Infinity) < digits.end) last++;
  const plain: Whole = digits.isGrouped || digits.isDecimal ? { first: index, last, value: digits.value, scale: 1, isOrdinal: false, isDigits: true, isMarked: true } : { first: index, last, value: digits.value, scale: 1, isOrdinal: false, isDigits: true };
  const next = wordAt(cursor, last + 1);
  if (!next) return plain;
  const power = readPower(cursor, plain);
  if (power) return power;
  if (next.glued && isEnding(cursor, next, wordAt(cursor, last + 2)) && !digits.isDecimal) return { ...plain, last: last + 1, isOrdinal: true };
  if (next.text === '.' && next.glued && isStoppedEnding(cursor, last + 2) && !digits.isDecimal) return { ...plain, last: last + 2, isOrdinal: true };
  const glyph = GLYPHS.get(next.text);
  if (glyph !== undefined) {
    const mixed: Whole = { ...plain, last: last + 1, value: plain.value + glyph, isDigits: false };
    return withMagnitude(cursor, mixed, depth) ?? mixed;
  }
  return withMagnitude(cursor, plain, depth) ?? (plain.isMarked ? null : readSpokenPoint(cursor, plain)) ?? plain;
}

/** "3 virgule cinq", "1 ponto cinco"; a preposition ("1 con cinco") is a mark only where nothing follows. */
function readSpokenPoint(cursor: Cursor, plain: Whole): Whole | null {
  const point = wordAt(cursor, plain.last + 1);
  const unit = wordAt(cursor, plain.last + 2);
  const atoms = point && cursor.numerals.points.has(point.folded) && unit?.kind === 'letters' ? cursor.numerals.atomsOf(unit.folded) : null;
  const digit = atoms?.length === 1 ? atoms[0] : undefined;
  if (!digit || digit.role !== 'add' || digit.isOrdinal || digit.value > 9 || (isFunctionWord(cursor.reading, point?.folded ?? '') && wordAt(cursor, plain.last + 3))) return null;
  const decimal: Whole = { ...plain, last: plain.last + 2, value: Number(`${plain.value}.${digit.value}`), isDigits: false };
  return withMagnitude(cursor, decimal) ?? decimal;
}

/** "1e10", "1,3 × 10^6", "2,5^-1": powers, with at most three digits above. */
function readPower(cursor: Cursor, plain: Whole): Whole | null {
  const match = POWER.exec(cursor.reading.text.slice(cursor.reading.words[plain.last]?.end, (cursor.reading.words[plain.last]?.end ?? 0) + 14));
  const { mantissa, ten, exponent } = match?.groups ?? {};
  if (!match || exponent === undefined) return null;
  const end = (cursor.reading.words[plain.last]?.end ?? 0) + match[0].length;
  let last = plain.last;
  while ((wordAt(cursor, last + 1)?.start ?? Infinity) < end) last++;
  const power = Number(exponent.replace(/^(?:\+|--)/u, ''));
  if (mantissa && !plain.isMarked && exponent.length < 2) return null;   // "7e7" is a name
  const value = mantissa ?? ten ? plain.value * 10 ** power : plain.value ** power;
  return Number.isFinite(value) ? { ...plain, last, value, isDigits: false } : null;
}

const POWER = /^(?:(?<mantissa>[eE])(?=-?\d)| ?(?<ten>[x×·*]) ?10\^|\^)(?<exponent>(?:\+|--?)?\d{1,3})(?![\d\p{L}])/u;

/** "2e", "3rd", Italian "5°" but not "5°C". */
const isEnding = ({ numerals }: Cursor, word: Word, next: Word | undefined): boolean =>
  numerals.digitOrdinals.has(word.folded) && (word.kind === 'letters' || (word.text === '°' && !/^[CF]$/iu.test(next?.text ?? '')));

/** Spanish "3.ª", Portuguese "3.º": the sign behind a stop; "3.o" and "3.a" would take a sentence's first word. */
function isStoppedEnding(cursor: Cursor, at: number): boolean {
  const sign = wordAt(cursor, at);
  return sign?.glued === true && /^[ºª]$/u.test(sign.text) && cursor.numerals.digitOrdinals.has(sign.folded);
}

function withMagnitude(cursor: Cursor, plain: Whole, depth = 0): Whole | null {
  const at = plain.last + 1;
  const next = wordAt(cursor, at);
  const short = next?.kind === 'letters' ? cursor.numerals.short.get(next.text) : undefined;
  if (next && short !== undefined && isShort(cursor, plain, next)) return { ...plain, last: endOfShort(cursor, at), value: tidy(plain.value * 10 ** short), scale: 10 ** short, isDigits: false };
  const hyphen = next?.text === '-' && next.glued ? at + 1 : at;
  const atom = cursor.numerals.atomsOf(wordAt(cursor, hyphen)?.folded ?? '')?.[0];
  if (atom?.role !== 'times' || atom.isOrdinal) return null;
  const sum = Object.assign(startSum(), { group: plain.value, isStarted: true, depth });
  const last = extend(cursor, sum, plain.last, hyphen, JOINS);
  return last > plain.last ? wholeOf(sum, plain.first, last, false) : null;
}

/** "15k" and "10M" are glued, "2,5 Mio." may stand apart; one letter apart ("3 M") may be an initial. */
function isShort(cursor: Cursor, plain: Whole, next: Word): boolean {
  if (next.text === 'G' && !(plain.value >= 10 || plain.isMarked)) return false;   // "5G" is a network
  if (next.text === 'K' && next.glued && plain.value < 100) return isCountable(cursor, plain);   // "4K video"
  if (next.text === 'M' && !next.glued) return plain.isMarked === true || cursor.numerals.of.has(wordAt(cursor, plain.last + 2)?.folded ?? '') || isCurrencySign(wordAt(cursor, plain.last + 2), true) || isCurrencySign(wordAt(cursor, plain.first - 1), false);   // "2,5 M", "3 M€", "$3 M"
  const before = wordAt(cursor, plain.first - 1);
  if (next.text === 'm') return isCurrencySign(before, false) || (before !== undefined && currencyOfCode(before.text) !== undefined) || (next.glued && isPluralAhead(cursor, plain.last + 2));   // "$1.2 m", "EUR500m"
  return next.glued || next.text.length > 1 || next.text === 'k';
}

const isCurrencySign = (word: Word | undefined, mustTouch: boolean): boolean => /^\p{Sc}$/u.test(word?.text ?? '') && (!mustTouch || word?.glued === true);

/** "$5K", "15K people", a cell's "15K". */
const isCountable = (cursor: Cursor, { first, last }: Whole): boolean => wordAt(cursor, last + 2)?.kind !== 'letters' || isCurrencySign(wordAt(cursor, first - 1), false) || nounAfter(cursor.reading, last + 2, false)?.isPlural === true;

/** English "5m people" is five million, "5m tall" five metres. */
function isPluralAhead(cursor: Cursor, at: number): boolean {
  const noun = nounAfter(cursor.reading, at, false);
  return noun !== null && noun.isPlural && noun.last === at;
}

/** "2,5 Mio. Euro": the stop belongs to the short word when the sentence goes on. */
function endOfShort(cursor: Cursor, at: number): number {
  const [short, stop, next] = [wordAt(cursor, at), wordAt(cursor, at + 1), wordAt(cursor, at + 2)];
  return short && short.text.length > 1 && stop?.text === '.' && stop.glued && next ? at + 1 : at;
}

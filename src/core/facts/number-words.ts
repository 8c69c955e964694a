// Reads a number that starts at a word: digits with any grouping, number words, or both mixed ("1,2 milliard", "trois
// millions et demi"), fractions, round groups ("une dizaine") and orders of magnitude ("dizaines de milliers").
// Hedges and ranges around it are `quantities.ts`; whether it counts anything is for the finders of each kind.
import type { Hedge } from './fact.ts';
import { readDigits } from './digits.ts';
import { nounAfter } from './nouns.ts';
import { numeralsOf, wordsOf, type Atom, type Numerals } from './numerals.ts';
import type { Reading } from './reading.ts';
import type { Word } from '../words.ts';

/** A number as read: its value, or a range; `first`..`last` are word indices, both included. */
export interface NumberPhrase {
  readonly first: number;
  readonly last: number;
  readonly value: number | { readonly min?: number; readonly max?: number };
  readonly hedge?: Hedge;
  readonly isOrdinal: boolean;
  /** Written with digits only, without magnitude word: such a number may also be a year, an hour or a page. */
  readonly isDigits: boolean;
  /** Ends in a fraction ("deux tiers", "3/4"). */
  readonly isFraction?: boolean;
  /** Digits with group marks or decimals, which years, hours and pages do not have. */
  readonly isMarked?: boolean;
}

/** The longest number phrase that begins exactly at word `index`, hedges not included; null when none begins there. */
export function readNumber(reading: Reading, index: number): NumberPhrase | null {
  return readSigned(cursorOf(reading), index, true);
}

/** The same, but "and" joins nothing: "between one hundred and fifty thousand" begins with one hundred. */
export function readNumberBeforeAnd(reading: Reading, index: number): NumberPhrase | null {
  return readSigned(cursorOf(reading), index, false);
}

/** "one million AND one hundred AND three", each joined part again joined: more is a list, and endless on hostile text. */
const JOINS = 4;

interface Cursor { readonly reading: Reading; readonly numerals: Numerals; /** Hundredths of money are no fractions: Italian "50 centesimi". */ readonly cents: ReadonlySet<string> }

const cursors = new WeakMap<Reading, Cursor>();

function cursorOf(reading: Reading): Cursor {
  const known = cursors.get(reading);
  if (known) return known;
  const plain = wordsOf(reading.pack.quantity.cents).filter((word) => word.endsWith('o'));
  const cursor = { reading, numerals: numeralsOf(reading.pack.quantity.numbers), cents: new Set(plain.flatMap((word) => [word, `${word}s`, `${word.slice(0, -1)}i`])) };
  cursors.set(reading, cursor);
  return cursor;
}

const wordAt = ({ reading }: Cursor, index: number): Word | undefined => reading.words[index];

function readSigned(cursor: Cursor, index: number, mayJoin: boolean): NumberPhrase | null {
  const word = wordAt(cursor, index);
  if (!word) return null;
  const isSign = word.text === '-' ? isSignPlace(cursor, index) : cursor.numerals.minus.has(word.folded) && !cursor.numerals.notMinusAfter.has(wordAt(cursor, index - 1)?.folded ?? '');
  if (!isSign) return readUnsigned(cursor, index, mayJoin);
  const number = readUnsigned(cursor, index + 1, mayJoin);
  return number && typeof number.value === 'number' && !number.isOrdinal ? { ...number, first: index, value: -number.value } : null;
}

/** A table's cell, "- 5": in a longer text a dash apart begins a list or an aside. */
const SHORT = 6;

/** "-5" after a blank; not "10-5", not "Covid-19", not a list's "- 5". */
function isSignPlace(cursor: Cursor, index: number): boolean {
  const [word, before, next] = [wordAt(cursor, index), wordAt(cursor, index - 1), wordAt(cursor, index + 1)];
  if (index === 0 && word && cursor.reading.words.length <= SHORT) return true;
  return Boolean(word && next?.glued && (next.kind === 'digits' || isLeadingMark(cursor, index + 1)) && (!word.glued || before?.text === '(' || before?.text === '<'));
}

/** ",75" and ".25": a decimal mark that begins a figure. */
function isLeadingMark(cursor: Cursor, index: number): boolean {
  const [mark, next, before] = [wordAt(cursor, index), wordAt(cursor, index + 1), wordAt(cursor, index - 1)];
  return Boolean(mark && (mark.text === ',' || mark.text === '.') && next?.kind === 'digits' && next.glued && (!mark.glued || before?.text === '-' || before?.text === '('));
}

function readUnsigned(cursor: Cursor, index: number, mayJoin: boolean): NumberPhrase | null {
  if (cursor.numerals.vague.has(wordAt(cursor, index)?.folded ?? '')) return readVague(cursor, index);
  const few = readSeveral(cursor, index);
  if (few) return few;
  const plain = readCardinal(cursor, index, mayJoin);
  if (!plain) return readHalf(cursor, index) ?? readVague(cursor, index);
  if (cursor.numerals.several.has(wordAt(cursor, index - 1)?.folded ?? '') && startsWithMagnitude(cursor, index)) return { ...plain, value: severalOf(plain.value), hedge: 'about' };
  if (plain.isOrdinal) return oneOver(cursor, plain) ?? plain;
  return readSlash(cursor, plain) ?? readMultiplied(cursor, plain) ?? readMixed(cursor, plain) ?? (plain.isArticle ? null : plain);
}

/** "un millième", "a trillionth": one part of many, unless a noun makes it the thousandth. */
function oneOver(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const first = wordAt(cursor, plain.first);
  const isOne = plain.last === plain.first + 1 && (cursor.numerals.ones.has(first?.folded ?? '') || cursor.numerals.atomsOf(first?.folded ?? '')?.[0]?.value === 1);
  if (!isOne || plain.value < 100 || isNounAhead(cursor, plain.last + 1)) return null;
  return { first: plain.first, last: plain.last, value: 1 / plain.value, isOrdinal: false, isDigits: false, isFraction: true };
}

// ---- whole numbers ---------------------------------------------------------------------------------------------------

interface Whole extends NumberPhrase {
  readonly value: number;
  /** The last magnitude word's value, 1 without one: what "et demi" is half of. */
  readonly scale: number;
  /** "a", "an": one only before something that is counted in ones. */
  readonly isArticle?: boolean;
}

/** The parts of a number while it is read: "deux millions trois cent" is [2 000 000] and a group of 300. */
interface Sum {
  parts: { value: number; scale: number }[];
  group: number;
  isStarted: boolean;
  isOrdinal: boolean;
  isFraction: boolean;
  scale: number;
  /** Below a fraction line: plural ordinals belong to it ("three twenty-firsts"). */
  isBelow: boolean;
  /** Inside a group, after "and": the magnitude that follows multiplies the whole group ("two hundred and two thousand"). */
  isInner: boolean;
}

function readCardinal(cursor: Cursor, index: number, mayJoin: boolean): Whole | null {
  const word = wordAt(cursor, index);
  if (!word) return null;
  if (word.kind === 'digits') return readFigures(cursor, index);
  if (isLeadingMark(cursor, index)) return readLeadingMark(cursor, index);
  const glyph = word.kind === 'mark' ? GLYPHS.get(word.text) : undefined;
  if (glyph !== undefined) return { first: index, last: index, value: glyph, scale: 1, isOrdinal: false, isDigits: false, isFraction: true };
  if (word.kind !== 'letters') return null;
  const sum = startSum();
  const last = extend(cursor, sum, index - 1, index, mayJoin ? JOINS : 0);
  if (last >= index) return wholeOf(sum, index, last, false);
  if (!cursor.numerals.ones.has(word.folded)) return null;
  const rest = readCardinal(cursor, index + 1, mayJoin);
  if (rest && !rest.isDigits && !rest.isArticle && startsWithMagnitude(cursor, index + 1)) return { ...rest, first: index };
  return { first: index, last: index, value: 1, scale: 1, isOrdinal: false, isDigits: false, isArticle: true };
}

const startSum = (): Sum => ({ parts: [], group: 0, isStarted: false, isOrdinal: false, isFraction: false, scale: 1, isBelow: false, isInner: false });

const totalOf = (sum: Sum): number => sum.group + sum.parts.reduce((total, part) => total + part.value, 0);

const wholeOf = (sum: Sum, first: number, last: number, isDigits: boolean): Whole =>
  ({ first, last, value: totalOf(sum), scale: sum.scale, isOrdinal: sum.isOrdinal, isDigits, ...(sum.isFraction ? { isFraction: true } : {}) });

const startsWithMagnitude = (cursor: Cursor, index: number): boolean => cursor.numerals.atomsOf(wordAt(cursor, index)?.folded ?? '')?.[0]?.role === 'times';

/** Takes words into the sum from `index` on; gives the last word taken. */
function extend(cursor: Cursor, sum: Sum, taken: number, index: number, joins: number): number {
  let last = taken;
  for (let at = index; ;) {
    const word = wordAt(cursor, at);
    if (!word || (sum.isOrdinal && sum.isFraction)) return last;
    const atoms = word.kind === 'letters' ? cursor.numerals.atomsOf(word.folded) : null;
    if (atoms && !isForeign(cursor, sum, at, atoms) && takeAll(sum, atoms)) {
      last = at;
      at = afterHyphen(cursor, last, sum);
      continue;
    }
    if (sum.isOrdinal || last < index) return last;
    const joined = (joins > 0 && readJoined(cursor, sum, at, joins - 1)) || readLater(cursor, sum, at) || (!sum.isInner && readPoint(cursor, sum, last, at));
    if (!joined) return last;
    last = joined;
    at = afterHyphen(cursor, last, sum);
  }
}

/** A sum broken by a sentence end, a line or a comma never gets here: marks are no atoms. Lines are not marks. */
function isForeign(cursor: Cursor, sum: Sum, at: number, atoms: readonly Atom[]): boolean {
  const [word, before] = [wordAt(cursor, at), wordAt(cursor, at - 1)];
  if (!sum.isStarted || !word || !before) return false;
  if (cursor.reading.text.slice(before.end, word.start).includes('\n')) return true;
  return atoms[0]?.value === 0;
}

/** "vingt-deux", "vingt - deux": the place after the hyphen; other marks end the number by not being words. */
function afterHyphen(cursor: Cursor, last: number, sum: Sum): number {
  const [mark, next] = [wordAt(cursor, last + 1), wordAt(cursor, last + 2)];
  if (mark?.text !== '-' || !next) return last + 1;
  if (mark.glued && next.glued) return last + 2;
  return !mark.glued && !next.glued && sum.group >= 20 && sum.group % 10 === 0 ? last + 2 : last + 1;
}

/** All atoms of one word, or none of them. */
function takeAll(sum: Sum, atoms: readonly Atom[]): boolean {
  const trial: Sum = { ...sum, parts: [...sum.parts] };
  for (const atom of atoms) if (!take(trial, atom)) return false;
  Object.assign(sum, trial);
  return true;
}

function take(sum: Sum, atom: Atom): boolean {
  if (sum.isOrdinal && !atom.isOrdinal) return false;
  if (atom.isPlural && sum.isStarted && !sum.isOrdinal && !sum.isBelow) return false;
  if (sum.isInner && atom.role === 'times' && atom.value > 100) return false;
  if (atom.role === 'half') {
    if (!sum.isStarted) return false;
    sum.group += sum.group === 0 ? sum.scale / 2 : 0.5;
    return true;
  }
  const done = atom.role === 'add' ? takeUnit(sum, atom) : atom.value === 100 ? takeHundred(sum, atom) : takeMagnitude(sum, atom.value);
  if (!done) return false;
  sum.isStarted = true;
  sum.isOrdinal = sum.isOrdinal || atom.isOrdinal;
  sum.isFraction = sum.isFraction || atom.isFraction;
  return true;
}

function takeUnit(sum: Sum, { value }: Atom): boolean {
  if (sum.isOrdinal && sum.group % 10 === 0 && value < 10 && sum.group > 0) {
    sum.group += value;   // "décimo primeiro"
    return true;
  }
  if (!Number.isInteger(value)) {
    if (sum.isStarted) return false;
    sum.group = value;
    return true;
  }
  const tail = sum.group % 100;
  if (value === 20 && tail === 4) sum.group += 76;   // quatre-vingts
  else if (!sum.isStarted || fits(sum, value)) sum.group += value;
  else return false;
  return true;
}

/** Whether a unit may follow a group: "cent" + "dix", "vingt" + "deux", "soixante" + "dix", "dix" + "sept"; not "deux" + "trois". */
function fits({ group, parts }: Pick<Sum, 'group' | 'parts'>, value: number): boolean {
  if (!Number.isInteger(group) || value === 0 || (group === 0 && !parts.length)) return false;
  const tail = group % 100;
  if (value >= 100) return group === 0;
  if (tail === 0) return true;
  if (value < 10) return (tail >= 20 && tail % 10 === 0) || (tail % 20 === 10 && (value >= 7 || tail >= 30));
  return value < 20 && (tail === 60 || tail === 80);
}

function takeHundred(sum: Sum, { isOrdinal }: Atom): boolean {
  if (sum.group >= (isOrdinal ? 100 : 20)) return false;   // "dix-neuf cents", but "quarante-cinq cents" are coins
  sum.group = (sum.group || 1) * 100;
  return true;
}

/** "deux mille" multiplies the group, "mille millions" all smaller parts too: in Spanish that is how a billion is said. */
function takeMagnitude(sum: Sum, scale: number): boolean {
  let amount = sum.group;
  const parts = [...sum.parts];
  while ((parts.at(-1)?.scale ?? Infinity) < scale) amount += parts.pop()?.value ?? 0;
  if (parts.at(-1)?.scale === scale) return false;
  if (amount >= scale && scale < 1e6) return false;
  parts.push({ value: tidy((amount || 1) * scale), scale });
  sum.parts = parts;
  sum.group = 0;
  sum.scale = scale;
  return true;
}

/** "1,1" × 1000000 is 1100000.0000000002 in binary; news figures have no 15 digits. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/** "vingt ET un", "one hundred AND three": what follows must be smaller than the last part's unit. */
function readJoined(cursor: Cursor, sum: Sum, at: number, joins: number): number {
  const word = wordAt(cursor, at);
  if (!word || !cursor.numerals.ands.has(word.folded) || sum.isFraction) return 0;
  const start = wordAt(cursor, at + 1)?.text === '-' && wordAt(cursor, at + 1)?.glued ? at + 2 : at + 1;
  const next: Sum = { ...startSum(), isInner: sum.group > 0 };
  const last = extend(cursor, next, at, start, joins);
  if (last <= at || !next.isStarted || next.isFraction || (!isUsualJoin(cursor.numerals, sum, next) && isNumerator(cursor, last, next))) return 0;
  const value = totalOf(next);
  if (!isJoinable(cursor.numerals, sum, value)) return 0;
  sum.group += value;
  sum.isOrdinal = next.isOrdinal;
  return last;
}

/** Where tens and units are always joined, "vinte e três quintos" is 23 fifths; elsewhere "twenty and three fifths" is mixed. */
const isUsualJoin = ({ words }: Numerals, sum: Sum, next: Sum): boolean => words.and.isUsual && sum.group % 100 >= 20 && totalOf(next) < 10;

/** "five billion and three QUARTERS": what follows "and" stands over a fraction line. */
const isNumerator = (cursor: Cursor, last: number, sum: Sum): boolean => !sum.isOrdinal && (readDenominator(cursor, afterGlue(cursor, last), wholeOf(sum, last, last, false))?.value ?? 0) > totalOf(sum);

function isJoinable({ words }: Numerals, sum: Sum, value: number): boolean {
  if (!Number.isInteger(value) || value < 1) return false;
  if (sum.group === 0) return value < sum.scale && (words.and.scope === 'anywhere' || value === 1);
  if (sum.group % 100 === 0) return value < 100 && words.and.scope === 'anywhere';
  const tail = sum.group % 100;
  return tail === 10 ? value > 5 && value < 10 : tail > 10 && fits({ group: tail, parts: [] }, value);
}

/** Figures after a magnitude: "3 millions 200 000", "2 million 300 thousand". */
function readLater(cursor: Cursor, sum: Sum, at: number): number {
  const word = wordAt(cursor, at);
  if (word?.kind !== 'digits' || sum.scale < 1e6 || sum.group) return 0;
  const digits = readFigures(cursor, at);
  if (!digits || digits.isMarked === undefined && digits.isDigits || digits.value >= sum.scale || digits.value < 1000) return 0;
  sum.parts.push({ value: digits.value, scale: 1 });
  return digits.last;
}

/** "deux cent virgule trois": the words after the mark are read as the digits they spell. */
function readPoint(cursor: Cursor, sum: Sum, last: number, at: number): number {
  if (at !== last + 1 || !cursor.numerals.points.has(wordAt(cursor, at)?.folded ?? '')) return 0;
  let spelled = '';
  let end = 0;
  for (let place = at + 1; spelled.length < 6;) {
    const next: Sum = { ...startSum(), isInner: true };   // no mark after a mark
    const taken = extend(cursor, next, place - 1, place, 1);
    if (taken < place || next.isOrdinal || isNumerator(cursor, taken, next)) break;
    spelled += String(totalOf(next));
    end = taken;
    place = taken + 1;
  }
  if (!end || !/^\d+$/u.test(spelled)) return 0;
  sum.group = Number(`${sum.group}.${spelled}`);
  return end;
}

function readLeadingMark(cursor: Cursor, index: number): Whole | null {
  const digits = wordAt(cursor, index + 1);
  if (!digits || digits.text.length > 12) return null;
  const plain: Whole = { first: index, last: index + 1, value: Number(`0.${digits.text}`), scale: 1, isOrdinal: false, isDigits: true, isMarked: true };
  return withMagnitude(cursor, plain) ?? plain;
}

// ---- figures ---------------------------------------------------------------------------------------------------------

const GLYPHS: ReadonlyMap<string, number> = new Map([['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8]]);

/** Digits, then ordinal ending, short magnitude or magnitude words: "2e", "15k", "1,2 milliard", "3 hundred and 21". */
function readFigures(cursor: Cursor, index: number): Whole | null {
  const word = wordAt(cursor, index);
  const digits = word && readDigits(cursor.reading.text, word.start, cursor.numerals.words.decimal);
  if (!digits) return null;
  let last = index;
  while ((wordAt(cursor, last + 1)?.start ?? Infinity) < digits.end) last++;
  const plain: Whole = { first: index, last, value: digits.value, scale: 1, isOrdinal: false, isDigits: true, ...(digits.isGrouped || digits.isDecimal ? { isMarked: true } : {}) };
  const next = wordAt(cursor, last + 1);
  if (!next) return plain;
  const power = readPower(cursor, plain);
  if (power) return power;
  if (next.glued && isEnding(cursor, next, wordAt(cursor, last + 2)) && !digits.isDecimal) return { ...plain, last: last + 1, isOrdinal: true };
  if (GLYPHS.has(next.text)) return { ...plain, last: last + 1, value: plain.value + (GLYPHS.get(next.text) ?? 0), isDigits: false };
  return withMagnitude(cursor, plain) ?? plain;
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

function withMagnitude(cursor: Cursor, plain: Whole): Whole | null {
  const at = plain.last + 1;
  const next = wordAt(cursor, at);
  const short = next?.kind === 'letters' ? cursor.numerals.short.get(next.text) : undefined;
  if (next && short !== undefined && isShort(cursor, plain, next)) return { ...plain, last: endOfShort(cursor, at), value: tidy(plain.value * 10 ** short), scale: 10 ** short, isDigits: false };
  const hyphen = next?.text === '-' && next.glued ? at + 1 : at;
  const atom = cursor.numerals.atomsOf(wordAt(cursor, hyphen)?.folded ?? '')?.[0];
  if (atom?.role !== 'times' || atom.isOrdinal) return null;
  const sum: Sum = { ...startSum(), group: plain.value, isStarted: true };
  const last = extend(cursor, sum, plain.last, hyphen, JOINS);
  return last > plain.last ? wholeOf(sum, plain.first, last, false) : null;
}

/** "15k" and "10M" are glued, "2,5 Mio." may stand apart; one letter apart ("3 M") may be an initial. */
function isShort(cursor: Cursor, plain: Whole, next: Word): boolean {
  if (next.text === 'G' && !(plain.value >= 10 || plain.isMarked)) return false;   // "5G" is a network
  if (next.text === 'm') return next.glued && (/\p{Sc}/u.test(wordAt(cursor, plain.first - 1)?.text ?? '') || isPluralAhead(cursor, plain.last + 2));
  return next.glued || next.text.length > 1 || next.text === 'k';
}

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

// ---- fractions and groups --------------------------------------------------------------------------------------------

/** "3/4": a small proper fraction; "12/05" and "24/7" are none. */
function readSlash(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const [slash, next, after] = [wordAt(cursor, plain.last + 1), wordAt(cursor, plain.last + 2), wordAt(cursor, plain.last + 3)];
  if (!plain.isDigits || plain.isMarked || slash?.text !== '/' || !slash.glued || next?.kind !== 'digits' || !next.glued) return null;
  const below = Number(next.text);
  if (next.text.startsWith('0') || below > 100 || plain.value >= below || plain.value === 0 || (after?.glued && after.text === '/')) return null;
  return { ...plain, last: plain.last + 2, value: plain.value / below, isDigits: false, isFraction: true };
}

/** A number times what it counts: "deux tiers", "une dizaine", "trois douzaines", "un demi-million", "drei halbe". */
function readMultiplied(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const at = afterGlue(cursor, plain.last);
  const unit = readDenominator(cursor, at, plain);
  if (unit) {
    const value = plain.value / unit.value;
    return overMagnitude(cursor, { first: plain.first, last: unit.last, value, isOrdinal: false, isDigits: false, isFraction: true });
  }
  const group = cursor.numerals.collectives.get(wordAt(cursor, at)?.folded ?? '');
  if (group === undefined || plain.isFraction || (group === 2 && !cursor.numerals.of.has(wordAt(cursor, at + 1)?.folded ?? ''))) return null;
  const counted = { first: plain.first, last: at, value: plain.value * group, isOrdinal: false, isDigits: false, hedge: 'about' as const };
  return overMagnitude(cursor, counted);
}

const afterGlue = (cursor: Cursor, last: number): number => (wordAt(cursor, last + 1)?.text === '-' && wordAt(cursor, last + 1)?.glued ? last + 2 : last + 1);

interface Denominator { readonly value: number; readonly last: number }

/** What a numerator may stand over: a word of its own, or an ordinal of three and more ("cinquièmes", "twenty-firsts"). */
function readDenominator(cursor: Cursor, at: number, plain: Whole): Denominator | null {
  const folded = wordAt(cursor, at)?.folded ?? '';
  const own = cursor.numerals.fractions.get(folded) ?? (cursor.numerals.halves.has(folded) ? 2 : undefined);
  if (own !== undefined) return { value: own, last: at };
  if (wordAt(cursor, at)?.kind !== 'letters' || !cursor.numerals.atomsOf(folded) || (plain.isDigits && plain.isMarked)) return null;
  const ordinal = readBelow(cursor, at);
  if (ordinal && !ordinal.isOrdinal && cursor.numerals.avos.has(wordAt(cursor, ordinal.last + 1)?.folded ?? '')) return { value: ordinal.value, last: ordinal.last + 1 };
  if (!ordinal?.isOrdinal || ordinal.isDigits || ordinal.value < 3) return null;
  const isNamed = ordinal.isFraction === true;
  if (!isNamed && plain.value > 1 && ordinal.value >= 100 && !isPluralAt(cursor, ordinal.last)) return null;   // "dos milésimo" is the two thousandth
  return isNamed || plain.value > 1 || !isNounAhead(cursor, ordinal.last + 1) ? { value: ordinal.value, last: ordinal.last } : null;
}

const isPluralAt = (cursor: Cursor, at: number): boolean => cursor.numerals.atomsOf(wordAt(cursor, at)?.folded ?? '')?.at(-1)?.isPlural === true;

function readBelow(cursor: Cursor, at: number): Whole | null {
  if (cursor.cents.has(wordAt(cursor, at)?.folded ?? '')) return null;
  const sum: Sum = { ...startSum(), isBelow: true };
  const last = extend(cursor, sum, at - 1, at, 1);
  return last < at ? null : wholeOf(sum, at, last, false);
}

/** "un cinquième mandat" is the fifth, "un cinquième des voix" a part: a noun that follows at once takes the ordinal. */
const isNounAhead = (cursor: Cursor, at: number): boolean => nounAfter(cursor.reading, at, false) !== null;

/** "a quarter OF a million", "une dizaine DE milliers", "un demi-MILLION", "half A DOZEN". */
function overMagnitude(cursor: Cursor, counted: NumberPhrase & { readonly value: number }): NumberPhrase {
  let at = afterGlue(cursor, counted.last);
  for (let skipped = 0; skipped < 3 && isLink(cursor, at); skipped++) at++;
  const folded = wordAt(cursor, at)?.folded ?? '';
  const group = cursor.numerals.collectives.get(folded);
  if (group !== undefined) return { ...counted, last: at, value: tidy(counted.value * group), hedge: 'about', isFraction: false };
  if (!startsWithMagnitude(cursor, at)) {
    const vague = cursor.numerals.vague.get(folded);
    return vague === undefined || vague < 1000 ? counted : { ...counted, last: at, value: tidy(counted.value * vague), isFraction: false };
  }
  const sum: Sum = { ...startSum(), group: counted.value, isStarted: true };
  const last = extend(cursor, sum, at - 1, at, 0);
  return last < at ? counted : { ...counted, last, value: tidy(totalOf(sum)), isFraction: false };
}

function isLink(cursor: Cursor, at: number): boolean {
  const word = wordAt(cursor, at);
  return Boolean(word && (cursor.numerals.of.has(word.folded) || cursor.numerals.ones.has(word.folded) || (word.text === "'" && word.glued)));
}

/** A number and a part of its last magnitude: "trois millions et demi", "five billion and three quarters", "1 1/2". */
function readMixed(cursor: Cursor, plain: Whole): NumberPhrase | null {
  if (plain.isFraction) return null;
  const and = wordAt(cursor, plain.last + 1);
  if (!and || !(cursor.numerals.ands.has(and.folded) || cursor.numerals.points.has(and.folded))) return readGlyphTail(cursor, plain);
  let at = plain.last + 2;
  if (cursor.numerals.ones.has(wordAt(cursor, at)?.folded ?? '') && cursor.numerals.fractions.get(wordAt(cursor, at + 1)?.folded ?? '') === 2) at++;
  const half = cursor.numerals.fractions.get(wordAt(cursor, at)?.folded ?? '');
  const part = half === 2 ? { value: 0.5, last: at } : readPart(cursor, plain.last + 2);
  if (!part) return null;
  const mixed = { first: plain.first, last: part.last, value: tidy(plain.value + part.value * plain.scale), isOrdinal: false, isDigits: false };
  return plain.scale === 1 ? overOwnMagnitude(cursor, plain, mixed, part.value) : mixed;
}

function readPart(cursor: Cursor, at: number): { readonly value: number; readonly last: number } | null {
  const numerator = readCardinal(cursor, at, false);
  const whole = numerator && !numerator.isOrdinal && !numerator.isFraction ? readDenominator(cursor, numerator.last + 1, numerator) : null;
  return numerator && whole && numerator.value < whole.value ? { value: numerator.value / whole.value, last: whole.last } : null;
}

/** "2 1/4", "10 1/2": a whole and a fraction in figures. */
function readGlyphTail(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const next = wordAt(cursor, plain.last + 1);
  if (!plain.isDigits || plain.isMarked || next?.kind !== 'digits' || next.text.length > 2) return null;
  const part = readFigures(cursor, plain.last + 1);
  const fraction = part && readSlash(cursor, part);
  return fraction && typeof fraction.value === 'number' ? { ...fraction, first: plain.first, value: plain.value + fraction.value, isFraction: false } : null;
}

/** "three and a half million". */
function overOwnMagnitude(cursor: Cursor, _plain: Whole, mixed: NumberPhrase & { readonly value: number }, _part: number): NumberPhrase {
  if (!startsWithMagnitude(cursor, mixed.last + 1)) return mixed;
  return overMagnitude(cursor, mixed);
}

/** "la moitié", "half", and "half a million", "quart de million" without a numerator. */
function readHalf(cursor: Cursor, index: number): NumberPhrase | null {
  const word = wordAt(cursor, index);
  if (!word || word.kind !== 'letters') return null;
  const isHalf = cursor.numerals.halves.has(word.folded);
  const below = isHalf ? 2 : cursor.numerals.fractions.get(word.folded);
  if (below === undefined) return null;
  const half = { first: index, last: index, value: 1 / below, isOrdinal: false, isDigits: false, isFraction: true };
  const times = overMagnitude(cursor, half);
  return times.last > index || isHalf ? times : null;
}

/** "dizaines de milliers" is 20 000 to 99 999: at least two of them, and fewer than the next order that has a name. */
function readVague(cursor: Cursor, index: number): NumberPhrase | null {
  let order = 1;
  let last = index - 1;
  for (let at = index, chained = 0; chained < 3; chained++) {
    const folded = wordAt(cursor, at)?.folded ?? '';
    const value = cursor.numerals.vague.get(folded);
    if (value === undefined) break;
    order *= value;
    last = at;
    at++;
    while (last < at && isLink(cursor, at) && at - last < 3) at++;
  }
  if (last < index) return null;
  return { first: index, last, value: severalOf(order), hedge: 'about', isOrdinal: false, isDigits: false };
}

/** Italian "qualche centinaio di milioni": a group in the singular after a word for several. */
function readSeveral(cursor: Cursor, index: number): NumberPhrase | null {
  const group = cursor.numerals.collectives.get(wordAt(cursor, index)?.folded ?? '');
  if (group === undefined || !cursor.numerals.several.has(wordAt(cursor, index - 1)?.folded ?? '')) return null;
  const counted = overMagnitude(cursor, { first: index, last: index, value: group, isOrdinal: false, isDigits: false });
  return typeof counted.value === 'number' ? { ...counted, value: severalOf(counted.value), hedge: 'about' } : null;
}

const severalOf = (order: number): { readonly min: number; readonly max: number } => ({ min: 2 * order, max: (order % 12 === 0 ? (order / 12) * 100 : order * 10) - 1 });

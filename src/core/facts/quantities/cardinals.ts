// Number words composed into whole numbers: "deux millions trois cent vingt et un", "dreihunderttausend", "mil e duzentos".
// Comes in: a cursor and a place. Goes out: the number and its last word. Atoms of words come from `numerals.ts`; figures
// ("3 hundred and 21") from `figures.ts`, which comes back here for the magnitude words after them.
import { GLYPHS, isLeadingMark, readFigures, readLeadingMark } from './figures.ts';
import { afterGlue, readDenominator } from './fractions.ts';
import { wordAt, type Cursor, type Whole } from './number-cursor.ts';
import type { Atom, Numerals } from './numerals.ts';

/** "one million AND one hundred AND three", each joined part again joined: more is a list, and endless on hostile text. */
export const JOINS = 4;
/** "3 millions 200 mille 50": figures behind figures, no deeper; a page of nothing else would fill the stack. */
const LATER = 4;

/** The parts of a number while it is read: "deux millions trois cent" is [2 000 000] and a group of 300. */
export interface Sum {
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
  /** How many figures with magnitudes stand before it in the same number. */
  depth: number;
}

/** An empty sum. */
export const startSum = (): Sum => ({ parts: [], group: 0, isStarted: false, isOrdinal: false, isFraction: false, scale: 1, isBelow: false, isInner: false, depth: 0 });

/** What the sum has come to. */
export const totalOf = (sum: Sum): number => sum.group + sum.parts.reduce((total, part) => total + part.value, 0);

/** The sum as a phrase over the words `first`..`last`. */
export const wholeOf = (sum: Sum, first: number, last: number, isDigits: boolean): Whole =>
  (sum.isFraction ? { first, last, value: totalOf(sum), scale: sum.scale, isOrdinal: sum.isOrdinal, isDigits, isFraction: true } : { first, last, value: totalOf(sum), scale: sum.scale, isOrdinal: sum.isOrdinal, isDigits });

/** Whether the word multiplies what stands before it: "cent", "mille", "million". */
export const startsWithMagnitude = (cursor: Cursor, index: number): boolean => cursor.numerals.atomsOf(wordAt(cursor, index)?.folded ?? '')?.[0]?.role === 'times';

/** The whole number, in words or figures, that begins at a word; null for none. `mayJoin` lets "and" join parts. */
export function readCardinal(cursor: Cursor, index: number, mayJoin: boolean): Whole | null {
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
  const rest = startsWithMagnitude(cursor, index + 1) ? readCardinal(cursor, index + 1, mayJoin) : null;
  if (rest) return { ...rest, first: index };
  return { first: index, last: index, value: 1, scale: 1, isOrdinal: false, isDigits: false, isArticle: true };
}

/** Takes words into the sum from `index` on; gives the last word taken. */
export function extend(cursor: Cursor, sum: Sum, taken: number, index: number, joins: number): number {
  let last = taken;
  for (let at = index; ;) {
    const word = wordAt(cursor, at);
    if (!word || (sum.isOrdinal && sum.isFraction)) return last;
    const atoms = word.kind === 'letters' ? cursor.numerals.atomsOf(word.folded) : null;
    const isOver = atoms?.at(-1)?.isFraction === true && sum.isStarted && !sum.isBelow;   // "cien treintaicincoavos": 100 over 35
    if (atoms && !isOver && !isForeign(cursor, sum, at, atoms) && takeAll(sum, atoms)) {
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

const crossesLine = ({ reading }: Cursor, first: number, last: number): boolean => reading.text.slice(reading.words[first]?.end, reading.words[last]?.start).includes('\n');

/** A sum broken by a sentence end, a line or a comma never gets here: marks are no atoms. Lines are not marks. */
function isForeign(cursor: Cursor, sum: Sum, at: number, atoms: readonly Atom[]): boolean {
  const [word, before] = [wordAt(cursor, at), wordAt(cursor, at - 1)];
  if (!sum.isStarted || !word || !before) return false;
  if (crossesLine(cursor, at - 1, at)) return true;
  return atoms[0]?.value === 0 || isArticleBehind(cursor, sum, at, atoms) || isAccordingTo(cursor, sum, at, atoms);
}

/** Italian "tremila SECONDO gli organizzatori": before an article a word of rank behind a cardinal is a preposition. */
const isAccordingTo = ({ reading, articles }: Cursor, sum: Sum, at: number, atoms: readonly Atom[]): boolean =>
  atoms.at(-1)?.isOrdinal === true && !sum.isOrdinal && articles.has(reading.words[at + 1]?.folded ?? '');

/** "2,5 millions UN an plus tôt": behind millions a one that multiplies nothing is the article of what follows. */
const isArticleBehind = ({ numerals, reading }: Cursor, sum: Sum, at: number, [atom, more]: readonly Atom[]): boolean =>
  sum.scale >= 1e6 && sum.group === 0 && atom?.value === 1 && atom.role === 'add' && !atom.isOrdinal && !more && reading.words[at + 1]?.kind === 'letters' && numerals.atomsOf(reading.words[at + 1]?.folded ?? '') === null;

/** "vingt-deux", "vingt - deux": the place after the hyphen; other marks end the number by not being words. */
function afterHyphen(cursor: Cursor, last: number, sum: Sum): number {
  const [mark, next] = [wordAt(cursor, last + 1), wordAt(cursor, last + 2)];
  if (mark?.text !== '-' || !next) return last + 1;
  if (mark.glued && next.glued) return last + 2;
  return !mark.glued && !next.glued && sum.group >= 20 && sum.group % 10 === 0 ? last + 2 : last + 1;
}

/** All atoms of one word, or none of them. */
function takeAll(sum: Sum, atoms: readonly Atom[]): boolean {
  const trial = Object.assign(startSum(), sum, { parts: [...sum.parts] });
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

function takeHundred(sum: Sum, { isOrdinal, below = 20 }: Atom): boolean {
  if (sum.group >= (isOrdinal ? 100 : below)) return false;
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
export const tidy = (value: number): number => Number(value.toPrecision(15));

/** "vingt ET un", "one hundred AND three": what follows must be smaller than the last part's unit. */
function readJoined(cursor: Cursor, sum: Sum, at: number, joins: number): number {
  const word = wordAt(cursor, at);
  if (!word || !cursor.numerals.ands.has(word.folded) || sum.isFraction) return 0;
  const start = wordAt(cursor, at + 1)?.text === '-' && wordAt(cursor, at + 1)?.glued ? at + 2 : at + 1;
  const next = Object.assign(startSum(), { isInner: sum.group > 0 });
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

/**
 * Figures after a magnitude: "3 millions 200 000", "2 million 300 thousand", "5 mil 300"; after "and" only with a magnitude word of
 * their own ("um milhão e 500 mil") or, below a hundred, after hundreds ("3 hundred and 21").
 */
function readLater(cursor: Cursor, sum: Sum, start: number): number {
  const isJoined = cursor.numerals.ands.has(wordAt(cursor, start)?.folded ?? '');
  const at = isJoined ? start + 1 : start;
  if (wordAt(cursor, at)?.kind !== 'digits' || sum.isOrdinal || sum.isFraction || wordAt(cursor, at)?.glued) return 0;
  if (sum.depth >= LATER || crossesLine(cursor, start - 1, at)) return 0;
  const digits = readFigures(cursor, at, sum.depth + 1);
  if (!digits || digits.isOrdinal || !Number.isInteger(digits.value)) return 0;
  if (!(sum.group ? isRest(cursor, sum, digits, isJoined) : isLower(cursor, sum, digits, isJoined))) return 0;
  if (sum.group) sum.group += digits.value;
  else sum.parts.push({ value: digits.value, scale: 1 });
  return digits.last;
}

/** "3 hundred AND 21" where hundreds are joined so. */
const isRest = ({ numerals }: Cursor, sum: Sum, { isDigits, isMarked, value }: Whole, isJoined: boolean): boolean =>
  isJoined && numerals.words.and.scope === 'anywhere' && sum.group % 100 === 0 && isDigits && !isMarked && value > 0 && value < 100;

/** What may follow a magnitude: thousands below a million, three figures below a thousand. */
function isLower({ numerals }: Cursor, { scale }: Sum, { value, isDigits, isMarked, first, last }: Whole, isJoined: boolean): boolean {
  if (value >= scale || scale < 1000) return false;
  if (scale >= 1e6 && value >= 1000) return isJoined ? !isDigits : isMarked === true || !isDigits;
  const { isUsual, scope } = numerals.words.and;
  return scale === 1000 && (!isJoined || (isUsual && scope === 'anywhere')) && isDigits && !isMarked && first === last && value >= 100;
}

/** "deux cent virgule trois": the words after the mark are read as the digits they spell. */
function readPoint(cursor: Cursor, sum: Sum, last: number, at: number): number {
  if (at !== last + 1 || !cursor.numerals.points.has(wordAt(cursor, at)?.folded ?? '')) return 0;
  let spelled = '';
  let end = 0;
  for (let place = at + 1; spelled.length < 6;) {
    const next = Object.assign(startSum(), { isInner: true });   // no mark after a mark
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

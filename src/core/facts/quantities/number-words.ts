// Reads a number that starts at a word: digits with any grouping, number words, or both mixed ("1,2 milliard", "trois
// millions et demi"), fractions, round groups ("une dizaine") and orders of magnitude ("dizaines de milliers").
// Hedges and ranges around it are `quantities.ts`; whether it counts anything is for the finders of each kind.
import { readCardinal, startsWithMagnitude } from './cardinals.ts';
import { isLeadingMark } from './figures.ts';
import { oneOver, readMixed, readMultiplied, readSlash } from './fractions.ts';
import { cursorOf, wordAt, type Cursor, type NumberPhrase } from './number-cursor.ts';
import type { Reading } from '../reading.ts';
import { readHalf, readSeveral, readVague, severalOf } from './vague-numbers.ts';

export type { NumberPhrase } from './number-cursor.ts';

/** Marks that begin no number: most marks of a text. */
const NEVER = new Set('"«»“”„‘’‹›\'()[]{}:;!?…–—/*&%€$£|_=^@#'.split(''));

/** The longest number phrase that begins exactly at word `index`, hedges not included; null when none begins there. */
export function readNumber(reading: Reading, index: number): NumberPhrase | null {
  const word = reading.words[index];
  if (!word || (word.kind === 'mark' && NEVER.has(word.text))) return null;
  const cursor = cursorOf(reading);
  const known = cursor.numbers[index];
  if (known !== undefined) return known;
  return cursor.numbers[index] = word.kind === 'letters' && !cursor.numerals.mayBegin(word.folded) ? null : readSigned(cursor, index, true);
}

/** The same, but "and" joins nothing: "between one hundred and fifty thousand" begins with one hundred. */
export function readNumberBeforeAnd(reading: Reading, index: number): NumberPhrase | null {
  return readSigned(cursorOf(reading), index, false);
}

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

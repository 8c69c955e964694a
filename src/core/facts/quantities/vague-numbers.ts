// Numbers without a numeral: "la moitié", "dizaines de milliers", "qualche centinaio". A bare order of magnitude is a range.
import { isLink, overMagnitude } from './fractions.ts';
import { wordsOf } from './numerals.ts';
import { wordAt, type Cursor, type NumberPhrase } from './number-cursor.ts';

/** "la moitié", "half", and "half a million", "quart de million" without a numerator. */
export function readHalf(cursor: Cursor, index: number): NumberPhrase | null {
  const word = wordAt(cursor, index);
  if (!word || word.kind !== 'letters') return null;
  const isHalf = cursor.numerals.halves.has(word.folded);
  const below = isHalf ? 2 : cursor.numerals.fractions.get(word.folded);
  if (below === undefined) return null;
  const half = { first: index, last: index, value: 1 / below, isOrdinal: false, isDigits: false, isFraction: true };
  const times = overMagnitude(cursor, half);
  const isOfPoint = (): boolean => wordsOf(cursor.reading.pack.quantity.shares.bare).includes(wordAt(cursor, index + 1)?.folded ?? '');   // "mezzo punto"
  return times.last > index || isHalf || isOfPoint() ? times : null;
}

/** "dizaines de milliers" is 20 000 to 99 999: at least two of them, and fewer than the next order that has a name. */
export function readVague(cursor: Cursor, index: number): NumberPhrase | null {
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
export function readSeveral(cursor: Cursor, index: number): NumberPhrase | null {
  const group = cursor.numerals.collectives.get(wordAt(cursor, index)?.folded ?? '');
  if (group === undefined || !cursor.numerals.several.has(wordAt(cursor, index - 1)?.folded ?? '')) return null;
  const counted = overMagnitude(cursor, { first: index, last: index, value: group, isOrdinal: false, isDigits: false });
  return typeof counted.value === 'number' ? { ...counted, value: severalOf(counted.value), hedge: 'about' } : null;
}

/** At least two of an order, and fewer than ten: the next order has a name of its own. */
export const severalOf = (order: number): { readonly min: number; readonly max: number } => ({ min: 2 * order, max: (order % 12 === 0 ? (order / 12) * 100 : order * 10) - 1 });

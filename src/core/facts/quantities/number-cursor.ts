// What the readers of numbers share: the place in a text with the pack's number words at hand, and the shape of what they read.
import type { QuantityWords } from '../../languages/quantity-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { Word } from '../../text/words.ts';
import type { Hedge } from '../fact.ts';
import { nounAfter } from './nouns.ts';
import { numeralsOf, wordsOf, type Numerals } from './numerals.ts';
import type { Reading } from '../reading.ts';

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

/** A reading with its number words opened. */
export interface Cursor {
  readonly reading: Reading;
  readonly numerals: Numerals;
  /** Hundredths of money are no fractions: Italian "50 centesimi". */
  readonly cents: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Numbers by their first word, null for none: dates, hours and quantities ask at the same places. */
  readonly numbers: (NumberPhrase | null | undefined)[];
}

const cursors = new WeakMap<Reading, Cursor>();

/** The cursor of a reading, built once. */
export function cursorOf(reading: Reading): Cursor {
  const known = cursors.get(reading);
  if (known) return known;
  const { quantity } = reading.pack;
  const cursor = { reading, numerals: numeralsOf(quantity.numbers), cents: centsOf(quantity), articles: wordSet(quantity.ranges.articles), numbers: new Array<undefined>(reading.words.length) };
  cursors.set(reading, cursor);
  return cursor;
}

const cents = new WeakMap<QuantityWords, ReadonlySet<string>>();

function centsOf(words: QuantityWords): ReadonlySet<string> {
  let known = cents.get(words);
  if (!known) {
    const plain = Object.values(words.cents).flatMap(wordsOf).filter((word) => word.endsWith('o'));
    cents.set(words, known = new Set(plain.flatMap((word) => [word, `${word}s`, `${word.slice(0, -1)}i`])));
  }
  return known;
}

/** The word of an index; undefined outside the text. */
export const wordAt = ({ reading }: Cursor, index: number): Word | undefined => reading.words[index];

/** A single number, not a range. */
export interface Whole extends NumberPhrase {
  readonly value: number;
  /** The last magnitude word's value, 1 without one: what "et demi" is half of. */
  readonly scale: number;
  /** "a", "an": one only before something that is counted in ones. */
  readonly isArticle?: boolean;
}

/** "un cinquième mandat" is the fifth, "un cinquième des voix" a part: a noun that follows at once takes the ordinal. */
export const isNounAhead = (cursor: Cursor, at: number): boolean => nounAfter(cursor.reading, at, false) !== null;

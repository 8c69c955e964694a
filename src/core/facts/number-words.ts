// Reads a number that starts at a word: digits with any grouping, number words, or both mixed. (Stub: plain digits.)
import type { Reading } from './reading.ts';
import type { Hedge } from './fact.ts';

/** A number as read: its value, or a range; `first`..`last` are word indices, both included. */
export interface NumberPhrase {
  readonly first: number;
  readonly last: number;
  readonly value: number | { readonly min?: number; readonly max?: number };
  readonly hedge?: Hedge;
  readonly isOrdinal: boolean;
  /** Written with digits only, without magnitude word: such a number may also be a year, an hour or a page. */
  readonly isDigits: boolean;
}

/** The longest number phrase that begins exactly at word `index`, hedges not included; null when none begins there. */
export function readNumber(reading: Reading, index: number): NumberPhrase | null {
  const word = reading.words[index];
  if (word?.kind !== 'digits') return null;
  return { first: index, last: index, value: Number(word.text), isOrdinal: false, isDigits: true };
}

// The shape of a pack's section: numbers, hedges, units, currencies. A list of words is one string, parted by blanks, in the
// folded form of `words.ts` ("premiere", "funf"); a phrase of several words is parted by "|". Values are language-free.
import type { Hedge } from '../facts/fact.ts';

/** Spellings by value: `{ 7: 'sept' }`. */
export type Spellings = Readonly<Record<number, string>>;

export interface NumberWords {
  /** 0 to 99 where each has a word of its own; Spanish "doscientos" and the like too. */
  readonly cardinals: Spellings;
  /** Words for a hundred that multiply what stands before ("trois cents"). */
  readonly hundred: string;
  /** Power of ten to word: `{ 3: 'mille', 6: 'million millions' }`. */
  readonly magnitudes: Spellings;
  /** The same, short and case-sensitive, after digits only: `{ 3: 'k', 6: 'M' }`. */
  readonly shortMagnitudes: Spellings;
  /** What joins parts of one number ("vingt et un"), and whether anywhere or only between tens and units. */
  readonly and: { readonly words: string; readonly scope: 'tens' | 'anywhere' };
  /** French: 60 and 80 take 10 to 19, "quatre-vingts" is 80. */
  readonly isVigesimal: boolean;
  /** Numbers are written as one word ("zweiundzwanzigtausend", "trecentomila"); the word between unit and ten, if any. */
  readonly glued: { readonly unitsFirst: string; readonly elided: Spellings } | null;
  /** Articles that stand for one before a magnitude or a fraction: "a million". */
  readonly ones: string;
  readonly ordinals: Spellings;
  /** Endings that make an ordinal of a cardinal, and what to give the stem back: "onz|ième" + "e". */
  readonly ordinalEndings: string;
  readonly stemEndings: string;
  /** Endings of fractions made of cardinals: German "fünf|tel". */
  readonly fractionEndings: string;
  /** Written against digits: "2e", "3rd", "4º". */
  readonly digitOrdinals: string;
  /** Denominators with words of their own: `{ 3: 'tiers', 4: 'quart quarts' }`; 2 holds what may follow "and a". */
  readonly fractions: Spellings;
  /** Words for a half that stand alone ("la moitié"). */
  readonly half: string;
  /** Round groups: `{ 10: 'dizaine', 12: 'douzaine' }`; "une dizaine" is about ten, and exact groups are in `exact`. */
  readonly collectives: Spellings;
  /** Plurals that alone mean an order of magnitude: `{ 10: 'dizaines', 1000: 'milliers' }`. */
  readonly vague: Spellings;
  /** Between a group and what it holds: "dizaines DE milliers". */
  readonly of: string;
  /** Spoken decimal mark: "deux virgule trois". */
  readonly point: string;
  /** Spoken minus sign. */
  readonly minus: string;
  /** Written decimal mark; the other one groups. */
  readonly decimal: ',' | '.';
}

export interface QuantityWords {
  readonly code: string;
  readonly numbers: NumberWords;
  /** Before the number ("plus de"), parted by "|". */
  readonly hedgesBefore: Readonly<Partial<Record<Hedge, string>>>;
  /** After the number ("ou plus"), parted by "|". */
  readonly hedgesAfter: Readonly<Partial<Record<Hedge, string>>>;
}

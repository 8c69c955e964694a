// What is known of the words of one language as they are written, looked up once for all texts: under which keys they count,
// how much they tell. All by number, in columns of plain numbers: an object for each of some hundred thousand words took four
// times the memory, and reading a text spent half its time waiting for them.
import type { LanguageCode } from '../languages/pack.ts';
import { hashWord } from '../origins/fingerprints.ts';
import { hashOf, WordTable, type WordHash } from './word-table.ts';

/** No word, no key. */
export const NONE = -1;

/** A place of known country: the hashes of its words after the first ("Unis" of "États-Unis"), and the country's key. */
export interface Place { readonly rest: readonly number[]; readonly country: string }

/** Keys by number, each with its tally in the text being read. */
export class Keys {
  readonly #numbers = new WordTable();
  readonly #keys: string[] = [];
  #weights = new Float64Array(1024);

  /** The key's number; NONE for the empty one. */
  numberOf(key: string): number {
    if (!key) return NONE;
    const hash = hashOf(key);
    const known = this.#numbers.find(hash.one, hash.other);
    if (known >= 0) return known;
    const number = this.#numbers.add(hash, hashWord(key));
    this.#keys.push(key);
    if (number >= this.#weights.length) {
      const larger = new Float64Array(this.#weights.length * 2);
      larger.set(this.#weights);
      this.#weights = larger;
    }
    return number;
  }

  key(number: number): string { return this.#keys[number] ?? ''; }

  /** The same as `hashWord` gives of the key. */
  hash(number: number): number { return this.#numbers.tag(number) >>> 0; }

  weight(number: number): number { return this.#weights[number] ?? 0; }

  /** Counts the key; whether it is the first time in this round. Its weight is the highest boost. */
  tally(number: number, count: number, boost: number, round: number): boolean {
    const isFirst = this.#numbers.meet(number, round, count);
    if (isFirst || boost > this.weight(number)) this.#weights[number] = boost;
    return isFirst;
  }

  /** Once all is counted: what comes again weighs more, by the logarithm. */
  settle(number: number, round: number): void {
    const count = this.#numbers.count(number, round);
    if (count > 1) this.#weights[number] = this.weight(number) * (1 + Math.log(count));
  }
}

/** A word to be taken in: numbers of the word in lower case (NONE when it is written so) and of its keys. */
export interface Known {
  readonly lower: number;
  readonly asWord: number;
  /** Set where a capital may make it a name. */
  readonly asName: number;
  readonly telling: number;
  /** Countries that it names, or begins to name; null for most words. */
  readonly places: readonly Place[] | null;
  /** 1 to 12; 0 for any other word. */
  readonly month: number;
}

/** Fields of a word in its table, and whether it has places beside its month. */
const FIELD = { lower: 0, asWord: 1, asName: 2, month: 3, telling: 4 } as const;
const FIELDS = 5;
const HAS_PLACES = 16;

/** Words by number, and the keys they give. A word's tag is the hash of its folded form, for fingerprints. */
export class Lexicon {
  readonly language: LanguageCode;
  readonly words = new WordTable(FIELDS);
  readonly keys = new Keys();
  #former: Lexicon | null;
  readonly #places = new Map<number, readonly Place[]>();
  /** How much words tell: few different numbers, which a word has by their place here. */
  readonly #tellings: number[] = [];

  constructor(language: LanguageCode, former: Lexicon | null) {
    this.language = language;
    this.#former = former;
    if (former) former.#former = null;
  }

  /** The table before this one, until the next: what is met again is taken over, what is not is forgotten. */
  get former(): Lexicon | null { return this.#former; }

  add(hash: WordHash, tag: number, { lower, asWord, asName, telling, places, month }: Known): number {
    let place = this.#tellings.indexOf(telling);
    if (place < 0) place = this.#tellings.push(telling) - 1;
    const number = this.words.add(hash, tag, [lower, asWord, asName, month + (places ? HAS_PLACES : 0), place]);
    if (places) this.#places.set(number, places);
    return number;
  }

  lower(number: number): number { return this.words.field(number, FIELD.lower); }
  asWord(number: number): number { return this.words.field(number, FIELD.asWord); }
  asName(number: number): number { return this.words.field(number, FIELD.asName); }
  month(number: number): number { return this.words.field(number, FIELD.month) % HAS_PLACES; }
  telling(number: number): number { return this.#tellings[this.words.field(number, FIELD.telling)] ?? 0; }
  places(number: number): readonly Place[] | null { return this.words.field(number, FIELD.month) < HAS_PLACES ? null : this.#places.get(number) ?? null; }
}

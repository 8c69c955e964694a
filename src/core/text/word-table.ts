// A table of words that is asked by two hashes of a word, without cutting it out of its text: a Map needs the string, and
// making, hashing and comparing strings was half the time of indexing. Two hashes of 32 bits are trusted: of a hundred
// thousand words known, a new one is taken for another once in 10^14. Open addressing over plain numbers, so that a word
// that most texts have costs two looks at memory.

/** The two hashes of a word. Different multipliers, so that what meets in one does not in the other. */
export interface WordHash { readonly one: number; readonly other: number }

/** Where the hashes begin. */
export const HASH_START: WordHash = { one: 0x811c9dc5 | 0, other: 0x2545f491 };

/** The first hash with one more UTF-16 unit (FNV-1a). */
export const hashOne = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** The second. */
export const hashOther = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x5bd1e995);

/** The hashes of a whole word. */
export function hashOf(word: string): WordHash {
  let { one, other } = HASH_START;
  for (let i = 0; i < word.length; i++) {
    one = hashOne(one, word.charCodeAt(i));
    other = hashOther(other, word.charCodeAt(i));
  }
  return { one, other };
}

const FIRST_SLOTS = 4096;
/** Numbers of a slot: two hashes, and the word's number and one more (0: free). */
const SLOT = 3;
/** First numbers of a word: the round it was met in last, how often in it, and its tag. */
const TALLY = 3;

/**
 * Words by number from 0 on. `tag` is a number of the caller's that is asked at every meeting; `fields` more of the caller's stand
 * beside it, so that all that is known of a word is one look at memory.
 */
export class WordTable {
  readonly #width: number;
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #words: Int32Array;
  #size = 0;

  constructor(fields = 0) {
    this.#width = TALLY + fields;
    this.#words = new Int32Array(FIRST_SLOTS / 2 * this.#width);   // no more than half of the slots are ever taken
  }

  get size(): number { return this.#size; }

  /** The number of the word with these hashes; -1 when it is not known. */
  find(one: number, other: number): number {
    const slots = this.#slots;
    const last = slots.length / SLOT - 1;
    for (let slot = spread(one) & last; ; slot = (slot + 1) & last) {
      const at = slot * SLOT;
      const number = (slots[at + 2] ?? 0) - 1;
      if (number < 0 || (slots[at] === one && slots[at + 1] === other)) return number;
    }
  }

  /** Keeps a word that is not there yet; gives its number. */
  add({ one, other }: WordHash, tag: number, fields: readonly number[] = []): number {
    const number = this.#size++;
    if (this.size * 2 * SLOT > this.#slots.length) this.#grow();
    this.#put(one, other, number);
    this.#words[number * this.#width + 2] = tag;
    this.#words.set(fields, number * this.#width + TALLY);
    return number;
  }

  tag(number: number): number { return this.#words[number * this.#width + 2] ?? 0; }

  /** One of the caller's fields. */
  field(number: number, field: number): number { return this.#words[number * this.#width + TALLY + field] ?? 0; }

  /** Counts the word in a round, above 0; whether it is the first time. `times`: as often as that. */
  meet(number: number, round: number, times = 1): boolean {
    const words = this.#words;
    const at = number * this.#width;
    const isFirst = words[at] !== round;
    words[at] = round;
    words[at + 1] = isFirst ? times : (words[at + 1] ?? 0) + times;
    return isFirst;
  }

  /** How often the word was met in a round. */
  count(number: number, round: number): number {
    const at = number * this.#width;
    return this.#words[at] === round ? this.#words[at + 1] ?? 0 : 0;
  }

  #put(one: number, other: number, number: number): void {
    const slots = this.#slots;
    const last = slots.length / SLOT - 1;
    let slot = spread(one) & last;
    while (slots[slot * SLOT + 2] !== 0) slot = (slot + 1) & last;
    slots.set([one, other, number + 1], slot * SLOT);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += SLOT) if (before[at + 2]) this.#put(before[at] ?? 0, before[at + 1] ?? 0, (before[at + 2] ?? 0) - 1);
    const words = new Int32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
  }
}

/** High bits into the low ones, which choose the slot. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

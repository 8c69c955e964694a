// A table of words that is asked by a place in a text, without cutting the word out of it: a Map needs the string, and making
// and hashing strings was half the time of indexing. Open addressing; a word is compared, never trusted by its hash alone.

/** Anything kept by a word as written. */
export interface Written { readonly written: string }

/** Where a hash begins. */
export const HASH_START = 0x811c9dc5 | 0;

/** A hash with one more UTF-16 unit (FNV-1a). */
export const hashMore = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashMore(hash, word.charCodeAt(i));
  return hash;
}

const FIRST_SLOTS = 4096;

export class WordTable<Value extends Written> {
  #slots: (Value | undefined)[] = Array.from({ length: FIRST_SLOTS }, () => undefined);
  #hashes = new Int32Array(FIRST_SLOTS);
  size = 0;

  /** What is kept of the word `text.slice(start, end)`, whose hash is given. */
  find(text: string, start: number, end: number, hash: number): Value | undefined {
    const last = this.#slots.length - 1;
    for (let at = spread(hash) & last; ; at = (at + 1) & last) {
      const value = this.#slots[at];
      if (value === undefined) return undefined;
      if (this.#hashes[at] === hash && isWrittenAt(value.written, text, start, end)) return value;
    }
  }

  /** Keeps a word that is not there yet. */
  add(value: Value, hash: number): void {
    if (this.size * 2 > this.#slots.length) this.#grow();
    this.#put(value, hash);
    this.size++;
  }

  #put(value: Value, hash: number): void {
    const last = this.#slots.length - 1;
    let at = spread(hash) & last;
    while (this.#slots[at] !== undefined) at = (at + 1) & last;
    this.#slots[at] = value;
    this.#hashes[at] = hash;
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = Array.from({ length: slots.length * 2 }, () => undefined);
    this.#hashes = new Int32Array(slots.length * 2);
    slots.forEach((value, i) => { if (value !== undefined) this.#put(value, hashes[i] ?? 0); });
  }
}

/** High bits into the low ones, which choose the slot. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** `startsWith` on a place costs four times as much for words of usual length. */
function isWrittenAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

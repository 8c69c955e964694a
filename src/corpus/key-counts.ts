// How many reports of a segment have a key: a short table in memory, so that the rarity of thousands of keys can be asked
// without reading postings. Learned from the corpus itself; keys that few reports have are left out of large segments,
// for rare is rare. Fingerprints (odd hashes) are never counted: almost every one is met once.

/** From so many reports on, keys of fewer than LEAST_COUNT reports are left out: they are most of all keys. */
const LARGE_SEGMENT = 8192;
const LEAST_COUNT = 4;

/** Counts of a segment by key hash, ascending. */
export interface KeyCounts { readonly hashes: Uint32Array; readonly counts: Uint32Array }

/** Collects counts in order of hash. */
export class KeyCounter {
  readonly #least: number;
  readonly #hashes: number[] = [];
  readonly #counts: number[] = [];

  constructor(reports: number) { this.#least = reports < LARGE_SEGMENT ? 1 : LEAST_COUNT; }

  add(hash: number, reports: number): void {
    if (reports < this.#least || hash % 2 === 1) return;
    this.#hashes.push(hash);
    this.#counts.push(reports);
  }

  /** The counts as bytes; `readCounts` reads them. */
  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(new Uint32Array([...this.#hashes, ...this.#counts]).buffer);
  }
}

/** The counts that `KeyCounter.bytes` wrote. */
export function readCounts(bytes: Uint8Array): KeyCounts {
  const both = new Uint32Array(bytes.slice().buffer);
  return { hashes: both.subarray(0, both.length / 2), counts: both.subarray(both.length / 2) };
}

/** Reports that have the key, as far as counted; 0 when it was left out. */
export function countOf({ hashes, counts }: KeyCounts, hash: number): number {
  const at = lowerBound(hashes, hash);
  return hashes[at] === hash ? counts[at] ?? 0 : 0;
}

/** Whether a segment of this size counts the key even when a single report has it. */
export const areComplete = (size: number, hash: number): boolean => size < LARGE_SEGMENT && hash % 2 === 0;

/** First place in ascending numbers that is not below `wanted`. */
export function lowerBound(ascending: Uint32Array | Float64Array, wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

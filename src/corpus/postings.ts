// Postings as bytes: which reports of a segment have which key. Comes in: (key hash, place in the segment) pairs. Goes out:
// blocks of some 4 KB, each a stretch of hashes in order. A list of one, which most are, stands in the block's directory.
//
//   block      varint keys, varint bytes of the directory, directory, lists
//   directory  for each key: varint hash - hash before, varint count, then the place itself (count 1) or the list's bytes
//   list       varint first place, varint gaps
//
// Pure: knows neither SQLite nor reports. Half the bytes and a tenth of the time of FTS5 without details (ARCHITECTURE.md).

/** A stretch of the index: all keys from `first` to the next block's. */
export interface PostingBlock { readonly first: number; readonly bytes: Uint8Array }

/** A key's reports: places within the segment, ascending. Only `count` numbers of `places` are meant, from `from` on (0 when absent). */
export interface PostingList { readonly hash: number; readonly places: Uint32Array; readonly count: number; readonly from?: number }

/** A block fills a page of 4 KiB. A single long list may make a block larger. */
const BLOCK_BYTES = 4000;

const HASHES = 2 ** 32;
/** Places of a segment in one exact number beside a hash: 32 + 21 bits. */
const PLACES = 2 ** 21;

/** Bytes that grow. */
class Bytes {
  #bytes = new Uint8Array(BLOCK_BYTES * 2);
  length = 0;

  varint(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(this.length + 5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  append(other: Bytes): void {
    if (this.length + other.length > this.#bytes.length) this.#grow(this.length + other.length);
    this.#bytes.set(other.#bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  taken(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.length);
    this.length = 0;
    return bytes;
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }
}

/** Writes blocks from lists that come in order of hash. */
export class BlockWriter {
  readonly #emit: (block: PostingBlock) => void;
  readonly #directory = new Bytes();
  readonly #lists = new Bytes();
  readonly #list = new Bytes();
  readonly #head = new Bytes();
  #first = 0;
  #last = 0;
  #keys = 0;

  constructor(emit: (block: PostingBlock) => void) { this.#emit = emit; }

  /** Hashes must ascend; places must ascend; an empty list is passed over. */
  add({ hash, places, count, from = 0 }: PostingList): void {
    if (count === 0) return;
    if (this.#keys > 0 && this.#directory.length + this.#lists.length + count > BLOCK_BYTES) this.end();
    if (this.#keys === 0) this.#first = this.#last = hash;
    this.#directory.varint(hash - this.#last);
    this.#directory.varint(count);
    if (count === 1) this.#directory.varint(places[from] ?? 0);
    else {
      let before = 0;
      for (let i = from; i < from + count; i++) {
        const place = places[i] ?? 0;
        this.#list.varint(place - before);
        before = place;
      }
      this.#directory.varint(this.#list.length);
      this.#lists.append(this.#list);
      this.#list.length = 0;
    }
    this.#last = hash;
    this.#keys++;
  }

  /** Emits what is left. */
  end(): void {
    if (this.#keys === 0) return;
    this.#head.varint(this.#keys);
    this.#head.varint(this.#directory.length);
    this.#head.append(this.#directory);
    this.#head.append(this.#lists);
    this.#emit({ first: this.#first, bytes: this.#head.taken() });
    this.#directory.length = this.#lists.length = this.#keys = 0;
  }
}

/** A pair for `writeBlocks`: `hash` below 2^32, `place` below 2^21. */
export const pairOf = (hash: number, place: number): number => hash * PLACES + place;

/** Pairs sorted and written in one step: some 10 ms. Those of two thousand reports at once would keep a question waiting for a tenth of a second. */
const STEP_PAIRS = 32_768;

type Emit = (block: PostingBlock) => void;
type Count = (hash: number, reports: number) => void;

/** Writes blocks of pairs in any order (equal ones count once), step by step; `count` is told every key with its number of reports. */
export function* writeBlocks(pairs: Float64Array, emit: Emit, count: Count): Generator<void, void, void> {
  const writer = new BlockWriter(emit);
  for (const slice of slicesOf(pairs)) {
    writeSorted(slice.sort(), writer, count);
    yield;
  }
  writer.end();
}

/** The pairs by stretches of hashes, which are spread evenly. */
function slicesOf(pairs: Float64Array): readonly Float64Array[] {
  const slices = Math.ceil(pairs.length / STEP_PAIRS);
  const sliceOf = (pair: number): number => Math.floor(Math.floor(pair / PLACES) / HASHES * slices);   // all of a key in one
  const sizes = new Uint32Array(slices);
  for (const pair of pairs) sizes[sliceOf(pair)] = (sizes[sliceOf(pair)] ?? 0) + 1;
  const all = new Float64Array(pairs.length);
  let start = 0;
  const parts = Array.from(sizes, (size) => all.subarray(start, start += size));
  const filled = new Uint32Array(slices);
  for (const pair of pairs) {
    const slice = sliceOf(pair);
    const at = filled[slice] ?? 0;
    const part = parts[slice];
    if (part) part[at] = pair;
    filled[slice] = at + 1;
  }
  return parts;
}

function writeSorted(pairs: Float64Array, writer: BlockWriter, count: Count): void {
  let places = new Uint32Array(1024);
  for (let i = 0; i < pairs.length;) {
    const hash = Math.floor((pairs[i] ?? 0) / PLACES);
    let found = 0;
    for (let before = -1; i < pairs.length; i++) {
      const pair = pairs[i] ?? 0;
      if (pair >= (hash + 1) * PLACES) break;
      if (pair === before) continue;
      before = pair;
      if (found === places.length) places = grown(places);
      places[found++] = pair - hash * PLACES;
    }
    writer.add({ hash, places, count: found });
    count(hash, found);
  }
}

export function grown(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(places.length * 2);
  larger.set(places);
  return larger;
}

/** Reads one block key by key, in order of hash; cheap to step, a list is decoded only when asked for. */
export class BlockReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #left: number;
  #listAt: number;
  #listBytes = 0;
  #single = 0;
  hash: number;
  count = 0;

  constructor({ first, bytes }: PostingBlock) {
    this.#bytes = bytes;
    this.#left = this.#varint();
    this.hash = first;
    const directoryBytes = this.#varint();
    this.#listAt = this.#at + directoryBytes;
  }

  /** Steps to the next key; false at the end. */
  next(): boolean {
    if (this.#left === 0) return false;
    this.#left--;
    this.#listAt += this.#listBytes;
    this.hash += this.#varint();
    this.count = this.#varint();
    if (this.count === 1) {
      this.#single = this.#varint();
      this.#listBytes = 0;
    } else this.#listBytes = this.#varint();
    return true;
  }

  /**
   * Steps to a key; false when the block does not have it. One loop over plain numbers: a question seeks hundreds of keys among
   * hundreds each, and stepping with `next` took half of its time.
   */
  seek(wanted: number): boolean {
    const bytes = this.#bytes;
    let [at, listAt, listBytes, hash] = [this.#at, this.#listAt, this.#listBytes, this.hash];
    for (let left = this.#left; left > 0; left--) {
      listAt += listBytes;
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let scale = 128; byte > 127; scale *= 128) value += ((byte = bytes[at++] ?? 0) & 127) * scale;
      hash += value;
      const entry = at;
      let count = byte = bytes[at++] ?? 0;
      if (byte > 127) {
        count &= 127;
        for (let scale = 128; byte > 127; scale *= 128) count += ((byte = bytes[at++] ?? 0) & 127) * scale;
      }
      byte = bytes[at++] ?? 0;
      value = byte & 127;
      for (let scale = 128; byte > 127; scale *= 128) value += ((byte = bytes[at++] ?? 0) & 127) * scale;
      listBytes = count === 1 ? 0 : value;
      if (hash < wanted) continue;
      this.#land({ entry, left, listAt, hash });
      return hash === wanted;
    }
    this.#left = 0;
    return false;
  }

  /** Stands at a key whose count begins at `entry`. */
  #land({ entry, left, listAt, hash }: { readonly entry: number; readonly left: number; readonly listAt: number; readonly hash: number }): void {
    [this.#at, this.#left, this.#listAt, this.hash] = [entry, left - 1, listAt, hash];
    this.count = this.#varint();
    const value = this.#varint();
    [this.#single, this.#listBytes] = this.count === 1 ? [value, 0] : [0, value];
  }

  /** Puts the places from `from` to before `to` of the key stepped to into `into`, ascending, and gives how many; `into` has room for `count`. */
  within(from: number, to: number, into: Uint32Array): number {
    if (this.count === 1) {
      into[0] = this.#single;
      return Number(this.#single >= from && this.#single < to);
    }
    const bytes = this.#bytes;
    let [place, found] = [0, 0];
    for (let i = 0, at = this.#listAt; i < this.count && at < bytes.length; i++) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) gap |= ((byte = bytes[at++] ?? 0) & 127) << shift;   // places have 21 bits
      place += gap;
      if (place >= to) break;
      if (place >= from) into[found++] = place;
    }
    return found;
  }

  #varint(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let shift = 0; this.#at < bytes.length; shift += 7) {
      const byte = bytes[this.#at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    return value;
  }
}

/** The reader stepped to a key, or null when the block does not have it. */
export function findKey(block: PostingBlock, hash: number): BlockReader | null {
  const reader = new BlockReader(block);
  return reader.seek(hash) ? reader : null;
}

// The index over all segments: keys and fingerprints to reports, names to rows, counts of keys. Comes in: rows with their
// terms, in the caller's transaction. Goes out: rows, best first. Segments are merged as in a log-structured tree: four of
// one size become one of the next, so that a million reports stand in some ten.
import { dayOfRow, type RowRange } from './day-rowid.ts';
import { KeyCounter } from './key-counts.ts';
import { beginSegment, mergeSegments, packNames, sweepDead, writeInto, type Merged } from './merge.ts';
import { pairOf, writeBlocks, type BlockReader, type PostingBlock } from './postings.ts';
import { Segment, SEGMENT_STATE } from './segment.ts';
import type { Database } from './sqlite.ts';

/** A report as the index takes it: all numbers are hashes below 2^32. */
export interface Indexed {
  readonly row: number;
  readonly names: readonly number[];
  /** Keys (even) and fingerprints (odd). */
  readonly terms: readonly number[];
}

export interface WeighedTerm { readonly hash: number; readonly gain: number }
export interface FoundRow { readonly row: number; readonly score: number }

/** Segments of one tier that become one of the next. */
const FAN = 4;
/** Reports of the lowest tier. */
const LOWEST_TIER = 500;
/** A merged segment holds no more: places have 21 bits. */
const MOST_IN_SEGMENT = 2_000_000;
/** Merged at once, within the call that brought them: some 30 ms. Larger ones are merged step by step, with questions answered in between. */
const SMALL = 2048;
/** Share of rows gone from which a segment is written anew. */
const WORN = 0.3;
const PLACES = 2 ** 21;

/** Rows as the bytes of a segment. */
export interface EncodedRows { readonly rows: Float64Array<ArrayBuffer>; readonly names: Uint32Array<ArrayBuffer>; readonly blocks: readonly PostingBlock[]; readonly counts: Uint8Array<ArrayBuffer> }

/** Encodes rows, each once: before the transaction that adds them, for it takes half as long as that. */
export function encodeRows(entries: readonly Indexed[]): EncodedRows {
  const sorted = [...entries].sort((a, b) => a.row - b.row);
  const names = Float64Array.from(sorted.flatMap((entry, place) => entry.names.map((name) => name * PLACES + place)));
  const pairs = new Float64Array(sorted.reduce((sum, { terms }) => sum + terms.length, 0));
  let at = 0;
  sorted.forEach(({ terms }, place) => { for (const term of terms) pairs[at++] = pairOf(term, place); });
  const blocks: PostingBlock[] = [];
  const counter = new KeyCounter(sorted.length);
  writeBlocks(pairs, (block) => { blocks.push(block); }, (hash, reports) => { counter.add(hash, reports); });
  return { rows: Float64Array.from(sorted, ({ row }) => row), names: packNames(names, PLACES), blocks, counts: counter.bytes() };
}

export class KeyIndex {
  readonly #database: Database;
  /** Number of the extractor that gives the keys now. */
  readonly #extractor: number;
  #segments: Segment[] = [];
  #gone = new Set<number>();
  /** Rows gone by segment id, to know which is worn. */
  #goneOf = new Map<number, number>();
  /** By day; never lowered, for a number too high does no harm. */
  readonly #highestGone = new Map<number, number>();
  #job: Generator<void, void, void> | null = null;
  #scores = new Float64Array(0);
  /** A segment merged away, or one never finished when the browser was killed, still has its blocks. */
  #hasDead = false;

  constructor(database: Database, extractor: number) {
    this.#database = database;
    this.#extractor = extractor;
    this.reload();
  }

  /** Reads the state from the database: at the start, and after a transaction that failed. */
  reload(): void {
    this.#job = null;
    this.#segments = this.#database.rows('SELECT id, size, extractor FROM segment WHERE state = ? ORDER BY id', [SEGMENT_STATE.live])
      .map(([id, size, extractor]) => new Segment(this.#database, { id: Number(id), size: Number(size), extractor: Number(extractor) }));
    this.#hasDead = this.#database.rows('SELECT 1 FROM segment WHERE state <> ? LIMIT 1', [SEGMENT_STATE.live]).length > 0;
    this.#gone = new Set(this.#database.rows('SELECT row FROM gone').map(([row]) => Number(row)));
    this.#goneOf.clear();
    for (const row of this.#gone) this.#countGone(row);
  }

  /** Puts rows in as one segment. Within a transaction. */
  add({ rows, names, blocks, counts }: EncodedRows): void {
    if (!rows.length) return;
    const id = beginSegment(this.#database, { rows, names, extractor: this.#extractor });
    writeInto(this.#database, id, blocks);
    this.#database.run('UPDATE segment SET counts = ?, state = ? WHERE id = ?', [counts, SEGMENT_STATE.live, id]);
    this.#segments.push(new Segment(this.#database, { id, size: rows.length, extractor: this.#extractor }));
  }

  /** Takes rows out: they are passed over from now on, and leave the disk with the next merge. Within a transaction. */
  remove(rows: readonly number[]): void {
    for (const row of rows) {
      this.#database.run('INSERT OR IGNORE INTO gone (row) VALUES (?)', [row]);
      this.#gone.add(row);
      this.#countGone(row);
    }
  }

  /** Rows that may bear the name with this hash. */
  rowsNamed(hash: number): readonly number[] {
    return this.#segments.flatMap((segment) => segment.rowsNamed(hash)).filter((row) => !this.#gone.has(row));
  }

  /** Highest row of a day that is gone and may still be in a segment, or -1: its number may not be used again. */
  highestGone(day: number): number {
    return this.#highestGone.get(day) ?? -1;
  }

  /** Reports that have the key: learned from the corpus, exact while it is small; a few too many after removals. */
  count(hash: number): number {
    let reports = 0;
    for (const segment of this.#segments) reports += segment.count(hash);
    return reports;
  }

  /** Rows in the ranges by the sum of their terms' gains, best first, then by row; `most` of them at most. */
  search(terms: readonly WeighedTerm[], ranges: readonly RowRange[], most: number): readonly FoundRow[] {
    const found = new Best(most);
    for (const segment of this.#segments) {
      const stretches = ranges.map((range) => segment.placesOf(range)).filter(({ from, to }) => from < to);
      if (stretches.length) this.#scan(segment, terms, stretches, found);
    }
    return found.sorted();
  }

  #scan(segment: Segment, terms: readonly WeighedTerm[], stretches: readonly Stretch[], found: Best): void {
    if (this.#scores.length < segment.size) this.#scores = new Float64Array(segment.size);
    const scores = this.#scores;
    const touched: number[] = [];
    for (const { hash, gain } of terms) {
      const list = segment.find(hash);
      if (list) addGain(list, gain, stretches, scores, touched);
    }
    const rows = segment.rows();
    for (const place of touched) {
      const score = scores[place] ?? 0;
      scores[place] = 0;
      if (score >= found.least && !this.#gone.has(rows[place] ?? 0)) found.add({ row: rows[place] ?? 0, score });
    }
  }

  /** Rows whose keys another extractor gave, some of them; none when all are of now. */
  findStale(most: number): readonly number[] {
    const stale = this.#segments.find(({ id, size, extractor }) => extractor !== this.#extractor && (this.#goneOf.get(id) ?? 0) < size);
    const found: number[] = [];
    for (const row of stale?.rows() ?? []) if (!this.#gone.has(row) && found.push(row) === most) break;
    return found;
  }

  /** Rows indexed and not gone. */
  countRows(): number {
    return this.#segments.reduce((sum, { size }) => sum + size, 0) - this.#gone.size;
  }

  /** Whether a merge, or sweeping after one, is under way or due. */
  isWorkDue(): boolean {
    return this.#job !== null || this.#hasDead || this.#dueSources() !== null;
  }

  /** Goes one step on with merging: one transaction of some 20 ms. False when there was nothing to do. */
  work(): boolean {
    this.#job ??= this.#begin();
    if (!this.#job) return false;
    try {
      if (this.#job.next().done) this.#job = null;
    } catch (error) {
      this.reload();
      throw error;
    }
    return true;
  }

  /** Merges at once what is small. */
  tidy(): void {
    while (this.#job === null && (this.#dueSources()?.reduce((sum, { size }) => sum + size, 0) ?? Infinity) <= SMALL) {
      while (this.work() && this.#job !== null);
    }
  }

  /** Begins to merge everything into one segment, without what is gone: for a corpus that is being compacted. */
  compact(): void {
    if (this.#job === null && this.#segments.length && (this.#segments.length > 1 || this.#gone.size > 0)) this.#job = this.#merging(this.#withinLimit(this.#segments));
  }

  #begin(): Generator<void, void, void> | null {
    const sources = this.#dueSources();
    if (sources) return this.#merging(sources);
    return this.#hasDead ? this.#sweeping() : null;
  }

  *#sweeping(): Generator<void, void, void> {
    yield* sweepDead(this.#database);
    this.#hasDead = false;
  }

  *#merging(sources: readonly Segment[]): Generator<void, void, void> {
    const merged: Merged = yield* mergeSegments(this.#database, sources, (row) => this.#gone.has(row));
    for (const row of merged.purged) this.#gone.delete(row);
    this.#segments = [...this.#segments.filter((segment) => !sources.includes(segment)), ...merged.segment ? [merged.segment] : []];
    this.#goneOf.clear();
    for (const row of this.#gone) this.#countGone(row);
    yield;
    yield* this.#sweeping();
  }

  #dueSources(): readonly Segment[] | null {
    const worn = this.#segments.find(({ id, size }) => (this.#goneOf.get(id) ?? 0) > size * WORN);
    if (worn) return [worn];
    const tiers = [...new Set(this.#segments.map(({ size }) => tierOf(size)))].sort((a, b) => a - b);
    for (const tier of tiers) {
      const segments = this.#segments.filter(({ size }) => tierOf(size) === tier);
      if (segments.length >= FAN && segments.reduce((sum, { size }) => sum + size, 0) <= MOST_IN_SEGMENT) return segments;
    }
    return null;
  }

  #withinLimit(segments: readonly Segment[]): readonly Segment[] {
    let sum = 0;
    return segments.filter(({ size }) => (sum += size) <= MOST_IN_SEGMENT);
  }

  #countGone(row: number): void {
    const day = dayOfRow(row);
    this.#highestGone.set(day, Math.max(row, this.#highestGone.get(day) ?? -1));
    const segment = this.#segments.find((each) => {
      const { from, to } = each.placesOf({ first: row, last: row });
      return from < to;
    });
    if (segment) this.#goneOf.set(segment.id, (this.#goneOf.get(segment.id) ?? 0) + 1);
  }
}

const tierOf = (size: number): number => Math.max(0, Math.floor(Math.log(size / LOWEST_TIER) / Math.log(FAN)));

/** Places of a segment, half open. */
interface Stretch { readonly from: number; readonly to: number }

function addGain(list: BlockReader, gain: number, stretches: readonly Stretch[], scores: Float64Array, touched: number[]): void {
  const end = Math.max(...stretches.map(({ to }) => to));
  const isWhole = stretches.length === 1 && stretches[0]?.from === 0;
  list.each((place) => {
    if (place >= end) return false;
    if (!isWhole && !stretches.some(({ from, to }) => place >= from && place < to)) return true;
    const before = scores[place] ?? 0;
    if (before === 0) touched.push(place);
    scores[place] = before + gain;
    return true;
  });
}

/** Keeps the best rows of many: all are added, those that cannot be among them any more are dropped now and then. */
class Best {
  readonly #most: number;
  #found: FoundRow[] = [];
  /** A row with less need not be added. */
  least = 0;

  constructor(most: number) { this.#most = most; }

  add(row: FoundRow): void {
    this.#found.push(row);
    if (this.#found.length >= 4 * this.#most + 64) this.#cut();
  }

  sorted(): readonly FoundRow[] {
    this.#cut();
    return this.#found;
  }

  #cut(): void {
    this.#found = this.#found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, this.#most);
    if (this.#found.length === this.#most) this.least = this.#found.at(-1)?.score ?? 0;
  }
}

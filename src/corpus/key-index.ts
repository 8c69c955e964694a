// The index over all segments: keys and fingerprints to reports, names to rows, counts of keys. Comes in: rows with their
// terms, in the caller's transaction. Goes out: what a question finds. Segments are merged as in a log-structured tree, four of
// one size to one of the next; what grows large is parted by day (`day-tree.ts`), and merged within its days from then on.
import { dayOfRow, type RowRange } from './day-rowid.ts';
import { ALL_DAYS, PART_SIZES, type DayStretch, type PartSizes } from './day-tree.ts';
import { KeyCounter } from './key-counts.ts';
import { beginSegment, mergeSegments, packNames, sweepDead, writeInto, type Merged } from './merge.ts';
import { pairOf, writeBlocks, type PostingBlock } from './postings.ts';
import { Lookup } from './search.ts';
import { readHeads, Segment, SEGMENT_STATE } from './segment.ts';
import type { Database } from './sqlite.ts';

/** A report as the index takes it: all numbers are hashes below 2^32. */
export interface Indexed {
  readonly row: number;
  readonly names: readonly number[];
  /** Keys (even) and fingerprints (odd). */
  readonly terms: readonly number[];
}

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

/** How rare keys are among some segments; `ids` is the same for the same segments. */
export interface Counted { readonly reports: number; readonly count: (hash: number) => number; readonly ids: string }

/** The terms of some rows as the bytes of a segment, by the rows' order. */
export interface EncodedTerms { readonly names: Uint32Array<ArrayBuffer>; readonly blocks: readonly PostingBlock[]; readonly counts: Uint8Array<ArrayBuffer> }

/** The same with the rows, ascending. */
export interface EncodedRows extends EncodedTerms { readonly rows: Float64Array<ArrayBuffer> }

/** Encodes rows, each once, in steps of some 10 ms: before the transaction that adds them, for it takes half as long as that. */
export function* encodeRows(entries: readonly Indexed[]): Generator<void, EncodedRows, void> {
  const sorted = [...entries].sort((a, b) => a.row - b.row);
  const names = Float64Array.from(sorted.flatMap((entry, place) => entry.names.map((name) => name * PLACES + place)));
  const pairs = new Float64Array(sorted.reduce((sum, { terms }) => sum + terms.length, 0));
  let at = 0;
  sorted.forEach(({ terms }, place) => { for (const term of terms) pairs[at++] = pairOf(term, place); });
  yield;
  const blocks: PostingBlock[] = [];
  const counter = new KeyCounter(sorted.length);
  yield* writeBlocks(pairs, (block) => { blocks.push(block); }, (hash, reports) => { counter.add(hash, reports); });
  return { rows: Float64Array.from(sorted, ({ row }) => row), names: packNames(names, PLACES), blocks, counts: counter.bytes() };
}

export class KeyIndex {
  readonly #database: Database;
  /** Number of the extractor that gives the keys now. */
  readonly #extractor: number;
  readonly #sizes: PartSizes;
  #segments: Segment[] = [];
  #gone = new Set<number>();
  /** Rows gone by segment id, to know which is worn; null until somebody asks, for it reads the rows of segments. */
  #goneOf: Map<number, number> | null = null;
  /** By day; never lowered, for a number too high does no harm. */
  readonly #highestGone = new Map<number, number>();
  #job: Generator<void, void, void> | null = null;
  #isCompacting = false;
  /** A segment merged away, or one never finished when the browser was killed, still has its blocks. */
  #hasDead = false;

  constructor(database: Database, extractor: number, sizes: PartSizes = PART_SIZES) {
    this.#database = database;
    this.#extractor = extractor;
    this.#sizes = sizes;
    this.reload();
  }

  /** Reads the state from the database: at the start, and after a transaction that failed. */
  reload(): void {
    this.#job = null;
    this.#segments = readHeads(this.#database).map((head) => new Segment(this.#database, head));
    this.#hasDead = this.#database.rows('SELECT 1 FROM segment WHERE state <> ? LIMIT 1', [SEGMENT_STATE.live]).length > 0;
    this.#gone = new Set(this.#database.rows('SELECT row FROM gone').map(([row]) => Number(row)));
    this.#goneOf = null;
    for (const row of this.#gone) this.#raiseHighest(row);
  }

  /** Puts rows in as one segment. Within a transaction. */
  add({ rows, names, blocks, counts }: EncodedRows): void {
    if (!rows.length) return;
    const head = beginSegment(this.#database, { rows, names, extractor: this.#extractor, stretch: ALL_DAYS });
    writeInto(this.#database, head.id, blocks);
    this.#database.run('UPDATE segment SET counts = ?, state = ? WHERE id = ?', [counts, SEGMENT_STATE.live, head.id]);
    this.#segments.push(new Segment(this.#database, head));
  }

  /** Takes rows out: they are passed over from now on, and leave the disk with the next merge. Within a transaction. */
  remove(rows: readonly number[]): void {
    for (const row of rows) {
      this.#database.run('INSERT OR IGNORE INTO gone (row) VALUES (?)', [row]);
      this.#gone.add(row);
      this.#raiseHighest(row);
      if (this.#goneOf) this.#countGone(row, this.#goneOf);
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

  /** How many reports the segments with rows in the ranges hold, and how many of those have a key: exact while they are small; a few too many after removals. */
  counted(ranges: readonly RowRange[]): Counted {
    const segments = this.#segments.filter(({ span }) => ranges.some(({ first, last }) => first <= span.last && last >= span.first));
    return {
      reports: segments.reduce((sum, { size }) => sum + size, 0),
      count: (hash) => segments.reduce((sum, segment) => sum + segment.count(hash), 0),
      ids: segments.map(({ id }) => id).join(' '),
    };
  }

  /** Looks terms up, for the rows in the ranges. */
  lookUp(hashes: readonly number[], ranges: readonly RowRange[]): Lookup {
    return new Lookup(this.#segments, hashes, ranges, (row) => this.#gone.has(row));
  }

  /** Rows whose keys another extractor gave, some of them; none when all are of now. */
  findStale(most: number): readonly number[] {
    const stale = this.#segments.find(({ id, size, extractor }) => extractor !== this.#extractor && (this.#gonePerSegment().get(id) ?? 0) < size);
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
    for (let due = this.#dueSources(); this.#job === null && due && sizeOf(due) <= SMALL; due = this.#dueSources()) {
      while (this.work() && this.#job !== null);
    }
  }

  /** Asks for as few segments as can be, without what is gone. */
  compact(): void { this.#isCompacting = true; }

  #begin(): Generator<void, void, void> | null {
    const sources = this.#dueSources();
    if (sources?.[0]) return this.#merging(sources, sources[0].stretch);
    return this.#hasDead ? this.#sweeping() : null;
  }

  *#sweeping(): Generator<void, void, void> {
    yield* sweepDead(this.#database);
    this.#hasDead = false;
  }

  *#merging(sources: readonly Segment[], stretch: DayStretch): Generator<void, void, void> {
    const merged: Merged = yield* mergeSegments(this.#database, { sources, stretch, sizes: this.#sizes, isGone: (row) => this.#gone.has(row) });
    for (const row of merged.purged) this.#gone.delete(row);
    this.#segments = [...this.#segments.filter((segment) => !sources.includes(segment)), ...merged.segments];
    this.#hasDead = true;
    this.#goneOf = null;
    yield;
    yield* this.#sweeping();
  }

  /** What is to be merged next: a worn segment, one that is still to be parted, or the smallest of one size and one stretch of days; when compacting, whatever is worn at all, and all of one stretch. */
  #dueSources(): readonly Segment[] | null {
    const share = this.#isCompacting ? 0 : WORN;
    const alone = this.#segments.find(({ id, size, stretch }) => (this.#gonePerSegment().get(id) ?? 0) > size * share || (size >= this.#sizes.splitFrom && stretch.days > 1));
    if (alone) return [alone];
    const alike = new Map<string, Segment[]>();
    for (const segment of this.#segments) {
      const kind = `${this.#isCompacting ? '' : tierOf(segment.size)} ${segment.stretch.days} ${segment.stretch.first}`;
      const segments = alike.get(kind);
      if (segments) segments.push(segment);
      else alike.set(kind, [segment]);
    }
    const least = this.#isCompacting ? 2 : FAN;
    const due = [...alike.values()].filter((segments) => segments.length >= least && sizeOf(segments) <= MOST_IN_SEGMENT);
    if (due.length === 0) this.#isCompacting = false;
    return due.sort((a, b) => tierOf(a[0]?.size ?? 0) - tierOf(b[0]?.size ?? 0))[0] ?? null;
  }

  #raiseHighest(row: number): void {
    const day = dayOfRow(row);
    this.#highestGone.set(day, Math.max(row, this.#highestGone.get(day) ?? -1));
  }

  #gonePerSegment(): ReadonlyMap<number, number> {
    if (!this.#goneOf) {
      this.#goneOf = new Map();
      for (const row of this.#gone) this.#countGone(row, this.#goneOf);
    }
    return this.#goneOf;
  }

  #countGone(row: number, goneOf: Map<number, number>): void {
    const segment = this.#segments.find((each) => each.has(row));
    if (segment) goneOf.set(segment.id, (goneOf.get(segment.id) ?? 0) + 1);
  }
}

const tierOf = (size: number): number => Math.max(0, Math.floor(Math.log(size / LOWEST_TIER) / Math.log(FAN)));

const sizeOf = (segments: readonly Segment[]): number => segments.reduce((sum, { size }) => sum + size, 0);

// One segment of the index as read from the database: which rows it holds, in order, under which names they are found, how
// many have a key. A segment is written once and never changed; what goes is listed elsewhere until a merge leaves it out.
import type { RowRange } from './day-rowid.ts';
import { ALL_DAYS, type DayStretch } from './day-tree.ts';
import { areComplete, countOf, lowerBound, readCounts, type KeyCounts } from './key-counts.ts';
import { BlockReader, findKey } from './postings.ts';
import type { Cell, Database } from './sqlite.ts';

/** Whether a segment is looked into: one being made is not yet, one merged into another is no more. */
export const SEGMENT_STATE = { making: 0, live: 1, dead: 2 } as const;

/** Blocks of a segment have the places from `id * HASHES` on. */
const HASHES = 2 ** 32;

/** Place of a block in the table of postings. */
export const placeOfBlock = (segment: number, hash: number): number => segment * HASHES + hash;

/** Places of a segment, half open. */
export interface Places { readonly from: number; readonly to: number }

/** What is stored of a report's place in a segment: its names (id, address) hashed, sorted, each with the place. */
export interface SegmentNames { readonly hashes: Uint32Array; readonly places: Uint32Array }

/** What is known of a segment before anything of it is read. */
export interface SegmentHead {
  readonly id: number;
  readonly size: number;
  /** Number of the extractor that gave its keys. */
  readonly extractor: number;
  /** Days of the tree that it belongs to: it is merged with segments of the same ones. */
  readonly stretch: DayStretch;
  /** First and last row: a question about other days need not read it. */
  readonly span: RowRange;
}

/** Asks for what a start reads of every segment; the index `segment_head` answers it alone. */
export const HEADS_QUERY = 'SELECT id, size, extractor, first_day, days, first_row, last_row FROM segment WHERE state = ? ORDER BY id';

/** Heads of all segments that are looked into, oldest first. */
export const readHeads = (database: Database): readonly SegmentHead[] =>
  database.rows(HEADS_QUERY, [SEGMENT_STATE.live]).map((row) => {
    const [id = 0, size = 0, extractor = 0, day = 0, days = ALL_DAYS.days, first = 0, last = 0] = row.map(Number);
    return { id, size, extractor, stretch: { first: day, days }, span: { first, last } };
  });

export class Segment implements SegmentHead {
  readonly id: number;
  readonly size: number;
  readonly extractor: number;
  readonly stretch: DayStretch;
  readonly span: RowRange;
  readonly #database: Database;
  #rows: Float64Array | null = null;
  #names: SegmentNames | null = null;
  #counts: KeyCounts | null = null;

  constructor(database: Database, { id, size, extractor, stretch, span }: SegmentHead) {
    this.#database = database;
    this.id = id;
    this.size = size;
    this.extractor = extractor;
    this.stretch = stretch;
    this.span = span;
  }

  /** Row numbers, ascending: a place in the segment is an index into them. 8 bytes a report, kept. */
  rows(): Float64Array {
    return this.#rows ??= new Float64Array(this.#blob('row_numbers').slice().buffer);
  }

  names(): SegmentNames {
    if (!this.#names) {
      const both = new Uint32Array(this.#blob('names').slice().buffer);
      this.#names = { hashes: both.subarray(0, both.length / 2), places: both.subarray(both.length / 2) };
    }
    return this.#names;
  }

  /** Reports that have the key, as far as counted (`key-counts.ts`). */
  count(hash: number): number {
    this.#counts ??= readCounts(this.#blob('counts'));
    return countOf(this.#counts, hash);
  }

  /** False when it is known, without reading anything, that no report here has the key. */
  mayHave(hash: number): boolean {
    return this.#counts === null || !areComplete(this.size, hash) || countOf(this.#counts, hash) > 0;
  }

  /** Rows found under a name's hash; another name may share it. */
  rowsNamed(hash: number): readonly number[] {
    const { hashes, places } = this.names();
    const rows: number[] = [];
    for (let i = lowerBound(hashes, hash); hashes[i] === hash; i++) rows.push(this.rows()[places[i] ?? 0] ?? 0);
    return rows;
  }

  /** The places of a range of rows, half open. */
  placesOf({ first, last }: RowRange): Places {
    if (last < this.span.first || first > this.span.last) return { from: 0, to: 0 };
    if (first <= this.span.first && last >= this.span.last) return { from: 0, to: this.size };
    return { from: lowerBound(this.rows(), first), to: lowerBound(this.rows(), last + 1) };
  }

  has(row: number): boolean {
    return row >= this.span.first && row <= this.span.last && this.rows()[lowerBound(this.rows(), row)] === row;
  }

  /** The key's list, or null when no report here has it. One look-up in the database. */
  find(hash: number): BlockReader | null {
    const found = this.#database.numberedBlob('SELECT place, bytes FROM posting WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1', [placeOfBlock(this.id, 0), placeOfBlock(this.id, hash)]);
    return found && findKey({ first: found.number - placeOfBlock(this.id, 0), bytes: found.bytes }, hash);
  }

  /** Every key in order of hash, block by block: for merges. */
  *keys(): Generator<BlockReader, void, void> {
    for (let from = placeOfBlock(this.id, 0); ;) {
      const found = this.#database.numberedBlob('SELECT place, bytes FROM posting WHERE place BETWEEN ? AND ? ORDER BY place LIMIT 1', [from, placeOfBlock(this.id, HASHES - 1)]);
      if (!found) return;
      const reader = new BlockReader({ first: found.number - placeOfBlock(this.id, 0), bytes: found.bytes });
      while (reader.next()) yield reader;
      from = found.number + 1;
    }
  }

  #blob(column: 'row_numbers' | 'names' | 'counts'): Uint8Array {
    const [row] = this.#database.rows(`SELECT ${column} FROM segment WHERE id = ?`, [this.id]);
    return bytesOf(row?.[0]);
  }
}

export const bytesOf = (cell: Cell | undefined): Uint8Array<ArrayBuffer> => cell instanceof Uint8Array ? new Uint8Array(cell.buffer as ArrayBuffer, cell.byteOffset, cell.byteLength) : new Uint8Array();

// Merging segments: several small ones become one, or several of fewer days each, without the rows that are gone, in steps of
// some 20 ms, so that a reader's question is answered in between. What is new is not looked into until all of it is whole; a
// kill costs the work, nothing else.
import { partRows, type DayStretch, type Part, type PartSizes } from './day-tree.ts';
import { KeyCounter, lowerBound } from './key-counts.ts';
import { BlockWriter, grown, type BlockReader, type PostingBlock } from './postings.ts';
import { placeOfBlock, Segment, SEGMENT_STATE, type SegmentHead } from './segment.ts';
import type { Database } from './sqlite.ts';

/** Postings written in one transaction: 100,000 take some 20 ms. */
export const STEP_POSTINGS = 100_000;
/** Blocks deleted in one transaction. */
const STEP_BLOCKS = 2000;

const GONE = 0xffffffff;

/** What came of a merge. */
export interface Merged { readonly segments: readonly Segment[]; readonly purged: readonly number[] }

export interface Merge {
  readonly sources: readonly Segment[];
  /** Days that all of them belong to. */
  readonly stretch: DayStretch;
  readonly sizes: PartSizes;
  readonly isGone: (row: number) => boolean;
}

/** A segment being made: its rows are numbered from `start` on among those of all parts. */
interface Making { readonly head: SegmentHead; readonly start: number; readonly end: number; readonly writer: BlockWriter; readonly counter: KeyCounter }

/** Merges segments step by step: every `next` is one transaction at most; the last gives the new segments (none when nothing is left). */
export function* mergeSegments(database: Database, { sources, stretch, sizes, isGone }: Merge): Generator<void, Merged, void> {
  const purged: number[] = [];
  const rows = mergeRows(sources, (row) => {
    const gone = isGone(row);
    if (gone) purged.push(row);
    return gone;
  });
  const parts = partRows(rows, stretch, sizes);
  yield;
  const maps = sources.map((source) => placesIn(parts, source.rows()));
  yield;
  const names: Uint32Array<ArrayBuffer>[] = [];
  for (const pairs of mergeNames(sources, maps, parts)) {
    names.push(packNames(Float64Array.from(pairs), PLACES));
    yield;
  }
  const extractor = Math.min(...sources.map((source) => source.extractor));   // old keys among new ones are old
  const waiting: { readonly id: number; readonly block: PostingBlock }[] = [];
  const making = database.transaction(() => begin(database, { parts, names, extractor }, (id, block) => { waiting.push({ id, block }); }));
  yield;
  const write = (): void => {
    for (const { id, block } of waiting) writeInto(database, id, [block]);
    waiting.length = 0;
  };
  let postings = 0;
  for (const list of mergeLists(sources, maps)) {
    share(list, making);
    postings += list.count;
    if (postings < STEP_POSTINGS) continue;
    database.transaction(write);
    postings = 0;
    yield;
  }
  for (const { writer } of making) writer.end();
  database.transaction(() => {
    write();
    for (const { head, counter } of making) database.run('UPDATE segment SET counts = ?, state = ? WHERE id = ?', [counter.bytes(), SEGMENT_STATE.live, head.id]);
    for (const source of sources) database.run('UPDATE segment SET state = ? WHERE id = ?', [SEGMENT_STATE.dead, source.id]);
    for (const row of purged) database.run('DELETE FROM gone WHERE row = ?', [row]);
  });
  return { segments: making.map(({ head }) => new Segment(database, head)), purged };
}

interface Wanted { readonly parts: readonly Part[]; readonly names: readonly Uint32Array<ArrayBuffer>[]; readonly extractor: number }

/** Writes the heads of all parts. Within a transaction. */
function begin(database: Database, { parts, names, extractor }: Wanted, emit: (id: number, block: PostingBlock) => void): readonly Making[] {
  let start = 0;
  return parts.map(({ stretch, rows }, i): Making => {
    const head = beginSegment(database, { rows: rows.slice(), names: names[i] ?? new Uint32Array(), extractor, stretch });
    const made = { head, start, end: start + rows.length, counter: new KeyCounter(rows.length), writer: new BlockWriter((block) => { emit(head.id, block); }) };
    start = made.end;
    return made;
  });
}

/** Gives every part what a key's list has for it; places come ascending, part after part. */
function share({ hash, places, count }: Merging, making: readonly Making[]): void {
  for (let from = 0; from < count;) {
    const place = places[from] ?? 0;
    const part = making.find(({ end }) => place < end);
    if (!part) return;
    let to = from;
    while (to < count && (places[to] ?? 0) < part.end) {
      places[to] = (places[to] ?? 0) - part.start;
      to++;
    }
    part.writer.add({ hash, places, from, count: to - from });
    part.counter.add(hash, to - from);
    from = to;
  }
}

/** Takes dead segments out of the tables, step by step, and those that a kill left half made: while this runs nothing is being made. */
export function* sweepDead(database: Database): Generator<void, void, void> {
  for (;;) {
    const [dead] = database.rows('SELECT id FROM segment WHERE state <> ? LIMIT 1', [SEGMENT_STATE.live]);
    if (!dead) return;
    const id = Number(dead[0]);
    database.transaction(() => {
      database.run('DELETE FROM posting WHERE place IN (SELECT place FROM posting WHERE place BETWEEN ? AND ? LIMIT ?)', [placeOfBlock(id, 0), placeOfBlock(id + 1, 0) - 1, STEP_BLOCKS]);
      const [left] = database.rows('SELECT 1 FROM posting WHERE place BETWEEN ? AND ? LIMIT 1', [placeOfBlock(id, 0), placeOfBlock(id + 1, 0) - 1]);
      if (!left) database.run('DELETE FROM segment WHERE id = ?', [id]);
    });
    yield;
  }
}

/** Writes a segment's head, not yet to be looked into. At least one row. Within a transaction. */
export function beginSegment(database: Database, { rows, names, extractor, stretch }: { readonly rows: Float64Array<ArrayBuffer>; readonly names: Uint32Array<ArrayBuffer>; readonly extractor: number; readonly stretch: DayStretch }): SegmentHead {
  const span = { first: rows[0] ?? 0, last: rows.at(-1) ?? 0 };
  database.run(`INSERT INTO segment (state, extractor, size, first_day, days, first_row, last_row, row_numbers, names, counts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, x'')`,
    [SEGMENT_STATE.making, extractor, rows.length, stretch.first, stretch.days, span.first, span.last, new Uint8Array(rows.buffer), new Uint8Array(names.buffer)]);
  return { id: Number(database.rows('SELECT last_insert_rowid()')[0]?.[0] ?? 0), size: rows.length, extractor, stretch, span };
}

/** Writes blocks of a segment. Within a transaction. */
export function writeInto(database: Database, segment: number, blocks: readonly PostingBlock[]): void {
  for (const { first, bytes } of blocks) database.run('INSERT INTO posting (place, bytes) VALUES (?, ?)', [placeOfBlock(segment, first), bytes]);
}

/** Names as stored: all hashes ascending, then their places. */
export function packNames(pairs: Float64Array, placesPerHash: number): Uint32Array<ArrayBuffer> {
  pairs.sort();
  const packed = new Uint32Array(pairs.length * 2);
  pairs.forEach((pair, i) => {
    const hash = Math.floor(pair / placesPerHash);
    packed[i] = hash;
    packed[pairs.length + i] = pair - hash * placesPerHash;
  });
  return packed;
}

function mergeRows(sources: readonly Segment[], isLeftOut: (row: number) => boolean): Float64Array<ArrayBuffer> {
  const all = new Float64Array(sources.reduce((sum, { size }) => sum + size, 0));
  let kept = 0;
  for (const source of sources) for (const row of source.rows()) if (!isLeftOut(row)) all[kept++] = row;
  return all.slice(0, kept).sort();
}

/** For each place in a source its place among all parts, one after the other, or GONE. */
function placesIn(parts: readonly Part[], source: Float64Array): Uint32Array {
  const map = new Uint32Array(source.length).fill(GONE);
  let start = 0;
  for (const { rows } of parts) {
    let at = 0;
    for (let i = lowerBound(source, rows[0] ?? 0); i < source.length && at < rows.length; i++) {
      const row = source[i] ?? 0;
      while (at < rows.length && (rows[at] ?? 0) < row) at++;
      if (rows[at] === row) map[i] = start + at;
    }
    start += rows.length;
  }
  return map;
}

const PLACES = 2 ** 21;

/** The names of each part, as pairs for `packNames`. */
function mergeNames(sources: readonly Segment[], maps: readonly Uint32Array[], parts: readonly Part[]): readonly (readonly number[])[] {
  const pairs: number[][] = parts.map(() => []);
  const ends: number[] = [];
  for (const { rows } of parts) ends.push((ends.at(-1) ?? 0) + rows.length);
  sources.forEach((source, s) => {
    const { hashes, places } = source.names();
    hashes.forEach((hash, i) => {
      const place = maps[s]?.[places[i] ?? 0] ?? GONE;
      const part = ends.findIndex((end) => place < end);   // none for GONE
      pairs[part]?.push(hash * PLACES + place - (ends[part - 1] ?? 0));
    });
  });
  return pairs;
}

interface Merging { readonly hash: number; readonly places: Uint32Array; readonly count: number }

/** All lists of all sources, those of one key joined, in order of hash. The same array is used again for every list. */
function* mergeLists(sources: readonly Segment[], maps: readonly Uint32Array[]): Generator<Merging, void, void> {
  const heads = sources.map((source, s) => {
    const keys = source.keys();
    return { keys, map: maps[s] ?? new Uint32Array(), reader: step(keys) };
  });
  let [places, old] = [new Uint32Array(4096), new Uint32Array(4096)];
  for (;;) {
    let hash = Infinity;
    for (const { reader } of heads) if (reader && reader.hash < hash) hash = reader.hash;
    if (hash === Infinity) return;
    let count = 0;
    let isAscending = true;
    for (const head of heads) {
      const { reader, map } = head;
      if (reader?.hash !== hash) continue;
      while (old.length < reader.count) old = grown(old);
      const found = reader.within(0, PLACES, old);
      while (places.length < count + found) places = grown(places);
      for (let i = 0; i < found; i++) {
        const place = map[old[i] ?? 0] ?? GONE;
        if (place === GONE) continue;
        if (count > 0 && (places[count - 1] ?? 0) > place) isAscending = false;
        places[count++] = place;
      }
      head.reader = step(head.keys);
    }
    if (!isAscending) places.subarray(0, count).sort();
    yield { hash, places, count };
  }
}

function step(keys: Generator<BlockReader, void, void>): BlockReader | null {
  const { value } = keys.next();
  return value ?? null;
}

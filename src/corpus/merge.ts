// Merging segments: several small ones become one, without the rows that are gone, in steps of some 20 ms, so that a reader's
// question is answered in between. The new segment is not looked into until it is whole; a kill costs the work, nothing else.
import { KeyCounter } from './key-counts.ts';
import { BlockWriter, grown, type BlockReader, type PostingBlock } from './postings.ts';
import { placeOfBlock, Segment, SEGMENT_STATE } from './segment.ts';
import type { Database } from './sqlite.ts';

/** Postings written in one transaction: 100,000 take some 20 ms. */
export const STEP_POSTINGS = 100_000;
/** Blocks deleted in one transaction. */
const STEP_BLOCKS = 2000;

const GONE = 0xffffffff;

/** What came of a merge. */
export interface Merged { readonly segment: Segment | null; readonly purged: readonly number[] }

/** Merges segments step by step: every `next` is one transaction at most; the last gives the new segment (null when nothing is left). */
export function* mergeSegments(database: Database, sources: readonly Segment[], isGone: (row: number) => boolean): Generator<void, Merged, void> {
  const purged: number[] = [];
  const rows = mergeRows(sources, (row) => {
    const gone = isGone(row);
    if (gone) purged.push(row);
    return gone;
  });
  yield;
  const maps = sources.map((source) => placesIn(rows, source.rows()));
  yield;
  const names = mergeNames(sources, maps);
  yield;
  const extractor = Math.min(...sources.map((source) => source.extractor));   // old keys among new ones are old
  const id = database.transaction(() => beginSegment(database, { rows, names, extractor }));
  yield;
  const counter = new KeyCounter(rows.length);
  const blocks: PostingBlock[] = [];
  let postings = 0;
  const writer = new BlockWriter((block) => { blocks.push(block); });
  for (const list of mergeLists(sources, maps)) {
    writer.add(list);
    counter.add(list.hash, list.count);
    postings += list.count;
    if (postings < STEP_POSTINGS) continue;
    database.transaction(() => { writeInto(database, id, blocks); });
    blocks.length = postings = 0;
    yield;
  }
  writer.end();
  database.transaction(() => {
    writeInto(database, id, blocks);
    database.run('UPDATE segment SET counts = ?, state = ? WHERE id = ?', [counter.bytes(), rows.length ? SEGMENT_STATE.live : SEGMENT_STATE.dead, id]);
    for (const source of sources) database.run('UPDATE segment SET state = ? WHERE id = ?', [SEGMENT_STATE.dead, source.id]);
    for (const row of purged) database.run('DELETE FROM gone WHERE row = ?', [row]);
  });
  return { segment: rows.length ? new Segment(database, { id, extractor, size: rows.length }) : null, purged };
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

/** Writes a segment's head, not yet to be looked into. Within a transaction. Gives its id. */
export function beginSegment(database: Database, { rows, names, extractor }: { readonly rows: Float64Array<ArrayBuffer>; readonly names: Uint32Array<ArrayBuffer>; readonly extractor: number }): number {
  database.run(`INSERT INTO segment (state, extractor, size, row_numbers, names, counts) VALUES (?, ?, ?, ?, ?, x'')`, [SEGMENT_STATE.making, extractor, rows.length, new Uint8Array(rows.buffer), new Uint8Array(names.buffer)]);
  return Number(database.rows('SELECT last_insert_rowid()')[0]?.[0] ?? 0);
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

/** For each place in a source its place in the merged segment, or GONE. Both are ascending. */
function placesIn(rows: Float64Array, source: Float64Array): Uint32Array {
  const map = new Uint32Array(source.length).fill(GONE);
  let at = 0;
  for (let i = 0; i < source.length; i++) {
    const row = source[i] ?? 0;
    while (at < rows.length && (rows[at] ?? 0) < row) at++;
    if (rows[at] === row) map[i] = at;
  }
  return map;
}

const PLACES = 2 ** 21;

function mergeNames(sources: readonly Segment[], maps: readonly Uint32Array[]): Uint32Array<ArrayBuffer> {
  const pairs: number[] = [];
  sources.forEach((source, s) => {
    const { hashes, places } = source.names();
    hashes.forEach((hash, i) => {
      const place = maps[s]?.[places[i] ?? 0] ?? GONE;
      if (place !== GONE) pairs.push(hash * PLACES + place);
    });
  });
  return packNames(Float64Array.from(pairs), PLACES);
}

interface Merging { readonly hash: number; readonly places: Uint32Array; readonly count: number }

/** All lists of all sources, those of one key joined, in order of hash. The same array is used again for every list. */
function* mergeLists(sources: readonly Segment[], maps: readonly Uint32Array[]): Generator<Merging, void, void> {
  const heads = sources.map((source, s) => {
    const keys = source.keys();
    return { keys, map: maps[s] ?? new Uint32Array(), reader: step(keys) };
  });
  let places = new Uint32Array(4096);
  for (;;) {
    let hash = Infinity;
    for (const { reader } of heads) if (reader && reader.hash < hash) hash = reader.hash;
    if (hash === Infinity) return;
    let count = 0;
    let isAscending = true;
    for (const head of heads) {
      const { reader, map } = head;
      if (reader?.hash !== hash) continue;
      reader.each((old) => {
        const place = map[old] ?? GONE;
        if (place === GONE) return;
        if (count === places.length) places = grown(places);
        if (count > 0 && (places[count - 1] ?? 0) > place) isAscending = false;
        places[count++] = place;
      });
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

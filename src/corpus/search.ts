// A question to the index: hashes and ranges of rows in; how many reports have each, and then, once the caller has weighed
// them, the rows with the most weight. A list is looked up once, for counting and for scoring alike, and only where it can
// change what comes out: looking up is most of the time.
import type { RowRange } from './day-rowid.ts';
import type { BlockReader } from './postings.ts';
import type { Places, Segment } from './segment.ts';

export interface FoundRow { readonly row: number; readonly score: number }

/** Segments asked how many of their reports have a term; a question about a few weeks meets no more, one about all days of a large corpus takes them for the rest. */
const MOST_COUNTED = 8;

/** A segment with rows in the ranges, and its lists by term, looked up when first asked for; null where no report has it. */
class Opened {
  readonly segment: Segment;
  readonly stretches: readonly Places[];
  readonly #hashes: readonly number[];
  readonly #lists: (BlockReader | null | undefined)[] = [];

  constructor(segment: Segment, stretches: readonly Places[], hashes: readonly number[]) {
    this.segment = segment;
    this.stretches = stretches;
    this.#hashes = hashes;
  }

  list(term: number): BlockReader | null {
    const known = this.#lists[term];
    if (known !== undefined) return known;
    const hash = this.#hashes[term];
    return this.#lists[term] = hash !== undefined && this.segment.mayHave(hash) ? this.segment.find(hash) : null;
  }
}

/** Sums in another order differ in their last digits. */
const SLACK = 1 + 1e-9;

/** Scores by place, all 0 between two questions: the largest segment's size, made once. */
let scores = new Float64Array(0);
let touched = new Uint32Array(0);
let places = new Uint32Array(0);

/** Terms looked up in the segments that have rows in the ranges. Holds until the index changes. */
export class Lookup {
  /** Those counted first. */
  readonly #opened: readonly Opened[];
  readonly #counted: readonly Opened[];
  readonly #isGone: (row: number) => boolean;
  /** Reports of the segments counted, those gone included. */
  readonly reports: number;

  constructor(segments: readonly Segment[], hashes: readonly number[], ranges: readonly RowRange[], isGone: (row: number) => boolean) {
    this.#isGone = isGone;
    this.#opened = segments.flatMap((segment) => {
      const stretches = ranges.map((range) => segment.placesOf(range)).filter(({ from, to }) => from < to);
      return stretches.length ? [new Opened(segment, stretches, hashes)] : [];
    }).sort((a, b) => b.segment.size - a.segment.size);
    this.#counted = this.#opened.slice(0, MOST_COUNTED);
    this.reports = this.#counted.reduce((sum, { segment }) => sum + segment.size, 0);
  }

  /** Of the reports counted, those that have a term. */
  count(term: number): number {
    return this.#counted.reduce((sum, opened) => sum + (opened.list(term)?.count ?? 0), 0);
  }

  /** Rows in the ranges by the sum of their terms' gains, best first, then by row; `most` of them at most. A gain of 0 leaves its term out. */
  best(gains: readonly number[], most: number): readonly FoundRow[] {
    const found = new Best(most);
    const counts = gains.map((_, term) => this.count(term));
    const order = gains.map((_, term) => term).filter((term) => (gains[term] ?? 0) > 0).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
    let left = 0;
    const weighed = order.reverse().map((term): Weighed => ({ term, gain: gains[term] ?? 0, left: left += (gains[term] ?? 0) * SLACK })).reverse();
    for (const opened of this.#opened) {
      this.#score(opened, weighed, found);
      found.cut();
    }
    return found.sorted();
  }

  /**
   * Rare terms first. Once the best rows so far have more than all terms that are left can give, no other row begins to count;
   * once no row met has enough to catch up, the segment is left, its other lists unread (after MaxScore: Turtle and Flood, 1995).
   */
  #score(opened: Opened, weighed: readonly Weighed[], found: Best): void {
    const { segment, stretches } = opened;
    if (scores.length < segment.size) [scores, touched, places] = [new Float64Array(segment.size), new Uint32Array(segment.size), new Uint32Array(segment.size)];
    const tally: Tally = { met: 0, top: 0 };
    for (const { term, gain, left } of weighed) {
      if (tally.top + left < found.least) break;
      const list = opened.list(term);
      if (list) for (const { from, to } of stretches) addGain(tally, gain, list.within(from, to, places), left >= found.least);
    }
    if (tally.met === 0) return;   // its rows need not be read
    const rows = segment.rows();
    for (let i = 0; i < tally.met; i++) {
      const place = touched[i] ?? 0;
      const score = scores[place] ?? 0;
      scores[place] = 0;
      if (score < found.least) continue;
      const row = rows[place] ?? 0;
      if (!this.#isGone(row)) found.add({ row, score });
    }
  }
}

/** `left`: what this term and those after it can give together. */
interface Weighed { readonly term: number; readonly gain: number; readonly left: number }

/** Places touched in a segment, and the best score of one. */
interface Tally { met: number; top: number }

/** Adds a gain to the first `count` of `places`; to those not met before only when they may still count. */
function addGain(tally: Tally, gain: number, count: number, takesNew: boolean): void {
  let { met, top } = tally;
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0;
    const before = scores[place] ?? 0;
    if (before === 0) {
      if (!takesNew) continue;
      touched[met++] = place;
    }
    const score = scores[place] = before + gain;
    if (score > top) top = score;
  }
  tally.met = met;
  tally.top = top;
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
    if (this.#found.length >= 4 * this.#most + 64) this.cut();
  }

  sorted(): readonly FoundRow[] {
    this.cut();
    return this.#found;
  }

  /** Drops what is not among the best. */
  cut(): void {
    this.#found = this.#found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, this.#most);
    if (this.#found.length === this.#most) this.least = this.#found.at(-1)?.score ?? 0;
  }
}

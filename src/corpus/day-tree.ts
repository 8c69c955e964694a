// Days as a tree: all days, their four quarters, the quarters of those, down to single days. Comes in: rows of a merge, in
// order. Goes out: the same in parts of a bearable size, each of one stretch of days, so that a question about two weeks
// passes over the parts of other years. The stretches are the same for every merge: parts of one stretch are merged with
// each other and with nothing else.
import { rowsOfDay } from './day-rowid.ts';
import { lowerBound } from './key-counts.ts';

/** `days` days from `first` on, as `dayOf` counts them; a power of four, and `first` a multiple of it. */
export interface DayStretch { readonly first: number; readonly days: number }

/** Every day that a report can have, and day 0 for those without. */
export const ALL_DAYS: DayStretch = { first: 0, days: 4 ** 11 };

/** How large parts are, in rows. A stretch is quartered from `splitFrom` on; a quarter with fewer than `least` stays with the others: at most a quarter of `splitFrom`, or a split might part nothing. */
export interface PartSizes { readonly splitFrom: number; readonly least: number }

/** 65,536: with 16,384 a question over all days looks into four times as many parts, with 262,144 one within two weeks reads lists four times as long. */
export const PART_SIZES: PartSizes = { splitFrom: 65_536, least: 16_384 };

export interface Part { readonly stretch: DayStretch; readonly rows: Float64Array }

/** The rows (ascending, all of the stretch) in parts; each part is ascending, and what was too little for a part of its own stands in one of the whole stretch. */
export function partRows(rows: Float64Array, stretch: DayStretch, sizes: PartSizes): readonly Part[] {
  if (rows.length < sizes.splitFrom || stretch.days === 1) return rows.length ? [{ stretch, rows }] : [];
  const parts: Part[] = [];
  const left: Float64Array[] = [];
  const days = stretch.days / 4;
  for (let first = stretch.first; first < stretch.first + stretch.days; first += days) {
    const within = rows.subarray(lowerBound(rows, rowsOfDay(first).first), lowerBound(rows, rowsOfDay(first + days).first));
    if (within.length < sizes.least) left.push(within);
    else parts.push(...partRows(within, { first, days }, sizes));
  }
  const rest = joined(left);
  return rest.length ? [...parts, { stretch, rows: rest }] : parts;
}

function joined(stretches: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(stretches.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of stretches) {
    all.set(each, at);
    at += each.length;
  }
  return all;
}

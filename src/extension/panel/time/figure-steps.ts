// How a figure moved from report to report: the values of one row of the ledger against the time of publication, as points and a line of
// steps. A figure that is only approximate is a point and moves nothing; where two firm ones stand at one time, no line tells which came first.
import type { Certainty } from '../../../core/facts/fact.ts';
import type { VariedRow, VariedValue } from '../../../corpus/overview.ts';
import type { Column } from '../ledger/ledger-rows.ts';
import { extentOf } from '../scale.ts';

export interface Point { readonly column: Column; readonly value: VariedValue; /** "figure", "EUR": equal for all points of a figure. */ readonly axis: string; readonly atMs: number; readonly low: number; readonly high: number; readonly isFirm: boolean; readonly isOpenAbove: boolean; readonly isOpenBelow: boolean }
/** Points in order of time; `steps`: those the line goes through, in order, one a time. */
export interface Figure { readonly row: VariedRow; readonly points: readonly Point[]; readonly steps: readonly Point[] }

const MOST_FIGURES = 4;
const NOON = 'T12:00:00Z';

/** Figures that two reports give at different times with values that exclude each other, in the order of the rows. */
export function figuresOf(rows: readonly VariedRow[], columns: readonly Column[]): readonly Figure[] {
  return rows.filter(({ isContested }) => isContested).map((row) => figureOf(row, columns)).filter((figure) => figure !== null).slice(0, MOST_FIGURES);
}

function figureOf(row: VariedRow, columns: readonly Column[]): Figure | null {
  const placed = row.values.flatMap((value) => pointOf(value, columns));
  const points = placed.filter(({ axis }) => axis === placed[0]?.axis).sort((a, b) => a.atMs - b.atMs || a.low - b.low);
  const firm = points.filter(({ isFirm }) => isFirm);
  const alone = [...new Map(firm.map((point) => [point.atMs, point])).values()].filter(({ atMs, low }) => firm.every((other) => other.atMs !== atMs || other.low === low));
  const steps: Point[] = [];
  for (const point of alone) if (moves(steps.at(-1), point)) steps.push(point);
  const isMoving = new Set(steps.map(({ low }) => low)).size > 1 && new Set(points.map(({ column }) => column)).size > 1;
  return isMoving ? { row, points, steps } : null;
}

/** "More than 300" after "312" moves nothing: both can be true. */
const moves = (before: Point | undefined, { low, isOpenAbove, isOpenBelow }: Point): boolean => before === undefined || !((isOpenAbove && low <= before.low) || (isOpenBelow && low >= before.low));

function pointOf(value: VariedValue, columns: readonly Column[]): readonly Point[] {
  const column = columns.find(({ report }) => report === value.report);
  const published = column?.publishedAt ?? null;
  const atMs = published === null ? Number.NaN : Date.parse(/^\d{4}-\d{2}-\d{2}$/u.test(published) ? `${published}${NOON}` : published);
  const extent = extentOf(value.fact);
  if (!column || !extent || extent.axis === 'day' || extent.axis === 'minute' || Number.isNaN(atMs) || !published?.includes('-', 5)) return [];
  const { axis, min, max, hedge, isOpenAbove, isOpenBelow } = extent;
  return [{
    column, value, axis, atMs, low: min, high: max,
    isOpenAbove: isOpenAbove || hedge === 'at-least' || hedge === 'more-than', isOpenBelow: isOpenBelow || hedge === 'at-most' || hedge === 'less-than',
    isFirm: min === max && hedge !== 'about' && hedge !== 'nearly' && !NOT_FIRM.includes(value.fact.certainty ?? 'stated'),
  }];
}

const NOT_FIRM: readonly Certainty[] = ['possible', 'conditional', 'planned'];

/** Round values from below the least to above the greatest, four or five of them; from nought where that hides no movement. */
export function roundTicks(low: number, high: number): readonly number[] {
  const from = low >= 0 && low < 0.6 * high ? 0 : low;
  const rough = Math.max((high - from) / 4, Number.MIN_VALUE);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

// Two values of one kind on one axis: days, hours, figures. Gives places from 0 to 1; a view draws them.
// Gives null when the values have no common axis, or when one of them is not certain enough to be a place on it.
import type { Fact, Hedge } from '../../core/facts/fact.ts';

export interface Bar { readonly from: number; readonly to: number; readonly isOpenBelow: boolean; readonly isOpenAbove: boolean; readonly isVague: boolean }
export interface Scale { readonly here: Bar; readonly there: Bar; readonly ticks: readonly { readonly at: number; readonly label: string }[] }

/** Where a value stands on its axis. `axis` must be equal for two values to be compared: "day", "EUR", "kilometer". */
export interface Extent { readonly axis: string; readonly min: number; readonly max: number; readonly hedge: Hedge | undefined; readonly isOpenBelow: boolean; readonly isOpenAbove: boolean }

const DAY_MS = 86_400_000;
/** More days than this and their figures no longer fit 320 pixels. */
const MOST_DAYS = 12;
/** Room on both sides of the outermost value, as a share of what lies between. */
const MARGIN = 0.2;

/** The scale of two facts, ticks written in `language`. */
export function scaleOf(here: Fact, there: Fact, language: string): Scale | null {
  const a = extentOf(here);
  const b = extentOf(there);
  if (!a || !b || a.axis !== b.axis) return null;
  if (a.axis === 'day') return dayScale(a, b, language);
  if (a.min === b.min && a.max === b.max) return null;
  const low = Math.min(a.min, b.min);
  const high = Math.max(a.max, b.max);
  const margin = (high - low) * MARGIN;
  const from = low >= 0 ? Math.max(0, low - margin) : low - margin;
  const to = high + margin;
  const place = (value: number): number => (value - from) / (to - from);
  const write = a.axis === 'minute' ? writeTime : writeFigure(a.axis, language);
  const values = [...new Set([a.min, a.max, b.min, b.max])].sort((x, y) => x - y);
  return { here: barOf(a, place), there: barOf(b, place), ticks: spread(values.map((value) => ({ at: place(value), label: write(value) }))) };
}

function dayScale(a: Extent, b: Extent, language: string): Scale | null {
  const from = Math.min(a.min, b.min) - 1;
  const to = Math.max(a.max, b.max) + 1;
  if (to - from > MOST_DAYS) return null;
  const place = (day: number): number => (day - from) / (to - from);
  const write = (day: number, style: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(new Date(day * DAY_MS));
  const ticks = Array.from({ length: to - from }, (_, i) => {
    const day = from + i;
    const startsMonth = i === 0 || new Date(day * DAY_MS).getUTCDate() === 1;
    return { at: place(day + 0.5), label: startsMonth ? write(day, { day: 'numeric', month: 'short' }) : String(new Date(day * DAY_MS).getUTCDate()) };
  });
  return { here: barOf(a, place), there: barOf(b, place), ticks };
}

const barOf = ({ min, max, hedge, isOpenBelow, isOpenAbove }: Extent, place: (value: number) => number): Bar => ({
  from: place(min),
  to: place(max),
  isOpenBelow: isOpenBelow || hedge === 'less-than' || hedge === 'at-most',
  isOpenAbove: isOpenAbove || hedge === 'more-than' || hedge === 'at-least',
  isVague: hedge === 'about' || hedge === 'nearly',
});

/** The place of a fact on its axis; null for kinds without one. */
export function extentOf(fact: Fact): Extent | null {
  const { hedge } = fact;
  switch (fact.kind) {
    case 'date': return dayExtent(fact.value.iso ?? '', hedge);
    case 'time': return minuteExtent(fact.value.local, hedge);
    case 'count': return numberExtent('figure', fact.value.number, fact.value.min, fact.value.max, hedge);
    case 'share': return numberExtent('percent', fact.value.ratio, fact.value.min, fact.value.max, hedge);
    case 'measure': return numberExtent(`unit ${fact.value.unit}`, fact.value.number, fact.value.min, fact.value.max, hedge);
    case 'money': return typeof fact.value.amount === 'number'
      ? numberExtent(fact.value.currency, fact.value.amount, undefined, undefined, hedge)
      : numberExtent(fact.value.currency, undefined, fact.value.amount.min, fact.value.amount.max, hedge);
    default: return null;
  }
}

const DAYS = /^(?<from>\d{4}-\d{2}-\d{2})(?:\/(?<to>\d{4}-\d{2}-\d{2}))?$/u;
function dayExtent(iso: string, hedge: Hedge | undefined): Extent | null {
  const days = DAYS.exec(iso)?.groups;
  const from = Date.parse(days?.['from'] ?? '') / DAY_MS;
  const to = Date.parse(days?.['to'] ?? days?.['from'] ?? '') / DAY_MS;
  return Number.isNaN(from) || Number.isNaN(to) || to < from ? null : { axis: 'day', min: from, max: to + 1, hedge, isOpenBelow: false, isOpenAbove: false };
}

function minuteExtent(local: string, hedge: Hedge | undefined): Extent | null {
  const [hours = NaN, minutes = NaN] = local.split(':').map(Number);
  const at = hours * 60 + minutes;
  return Number.isNaN(at) ? null : { axis: 'minute', min: at, max: at, hedge, isOpenBelow: false, isOpenAbove: false };
}

function numberExtent(axis: string, exact: number | undefined, min: number | undefined, max: number | undefined, hedge: Hedge | undefined): Extent | null {
  const low = exact ?? min ?? max;
  const high = exact ?? max ?? min;
  if (low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  return { axis, min: low, max: high, hedge, isOpenBelow: exact === undefined && min === undefined, isOpenAbove: exact === undefined && max === undefined };
}

const writeTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
/** A tick of an axis: "12 %", "1,2 M". */
export const writeFigure = (axis: string, language: string) => (value: number): string => new Intl.NumberFormat(language, axis === 'percent'
  ? { style: 'percent', maximumFractionDigits: 1 }
  : { maximumFractionDigits: 2, ...(value >= 1e6 ? { notation: 'compact' as const } : {}) }).format(value);

/** Drops ticks whose labels would run into the one before. */
function spread(ticks: Scale['ticks']): Scale['ticks'] {
  const kept: { readonly at: number; readonly label: string }[] = [];
  for (const tick of ticks) if (tick.at - (kept.at(-1)?.at ?? -1) > 0.14) kept.push(tick);
  return kept;
}

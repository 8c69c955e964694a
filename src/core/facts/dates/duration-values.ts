// Lengths as values: written as ISO 8601, compared, printed. In: months and seconds, or the ISO writing with its hedge. Out: text, or
// what two lengths say of each other. How lengths are found in a text stands in durations.ts.
import type { DurationValue, Hedge, ValueRelation } from '../fact.ts';

/** Months and seconds are kept apart: a month has no length. */
export interface Length { readonly months: number; readonly seconds: number }

/** ISO 8601: years and months; weeks when whole and alone; else days, hours, minutes, seconds. */
export function writeLength({ months, seconds }: Length): string {
  const whole = Math.floor(months);
  const rest = seconds + Math.round((months - whole) * 30) * 86_400;   // half a month: fifteen days
  const [years, inYear] = [Math.floor(whole / 12), whole % 12];
  const head = `${years ? `${years}Y` : ''}${inYear ? `${inYear}M` : ''}`;
  if (!head && rest >= 604_800 && rest % 604_800 === 0) return `P${rest / 604_800}W`;
  const [days, ofDay] = [Math.floor(rest / 86_400), rest % 86_400];
  const [hours, minutes, left] = [Math.floor(ofDay / 3600), Math.floor(ofDay % 3600 / 60), Math.round(ofDay % 60 * 1000) / 1000];
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${left ? `${left}S` : ''}`;
  return `P${head}${days ? `${days}D` : ''}${time ? `T${time}` : ''}` || 'PT0S';
}

// ---- comparing and printing --------------------------------------------------------------------------------------------------------------

const PART = /(?<count>\d+(?:\.\d+)?)(?<unit>[YMWDHS])/gu;

/** Months and seconds of an ISO duration of ours. */
function lengthOf(iso: string): Length {
  const [date = '', time = ''] = iso.slice(1).split('T');
  let months = 0;
  let seconds = 0;
  for (const { groups } of date.matchAll(PART)) {
    const count = Number(groups?.['count']);
    if (groups?.['unit'] === 'Y') months += 12 * count;
    else if (groups?.['unit'] === 'M') months += count;
    else seconds += count * (groups?.['unit'] === 'W' ? 604_800 : 86_400);
  }
  for (const { groups } of time.matchAll(PART)) seconds += Number(groups?.['count']) * (groups?.['unit'] === 'H' ? 3600 : groups?.['unit'] === 'M' ? 60 : 1);
  return { months, seconds };
}

export interface HedgedDuration { readonly value: DurationValue; readonly hedge?: Hedge }

/** Average length in seconds, for lengths in different units: "un mois" and "30 jours". */
const MONTH_SECONDS = 2_629_800;
/** Rounded units: half of the larger one ("un mois" for five weeks), and a fifth of any figure told as "about". */
const ROUNDING = 0.2;

/** Two lengths: the same, close when a hedge or the rounding of a unit can bridge them, else apart. Symmetric. */
export function compareDurations(a: HedgedDuration, b: HedgedDuration): ValueRelation {
  const [first, second] = [lengthOf(a.value.iso), lengthOf(b.value.iso)];
  const isFirm = a.hedge === b.hedge;
  if (first.months === second.months && first.seconds === second.seconds) return isFirm ? 'same' : 'close';
  const [x, y] = [first, second].map(({ months, seconds }) => months * MONTH_SECONDS + seconds) as [number, number];   // one length a side
  if (bounds(a, x).min <= bounds(b, y).max && bounds(b, y).min <= bounds(a, x).max) return 'close';
  const isOtherUnit = (first.months === 0) !== (second.months === 0);
  return Math.abs(x - y) <= Math.max(x, y) * (isOtherUnit ? ROUNDING : ROUNDING / 2) && (isOtherUnit || !isFirm) ? 'close' : 'apart';
}

/** "about two weeks", "all day": of so few units, one more or less is still about as long. */
const FEW = 3;

function roundingOf({ iso }: DurationValue, length: number): number {
  const parts = [...iso.matchAll(PART)];
  const count = Number(parts[0]?.groups?.['count']);
  return parts.length === 1 && count <= FEW ? length / count : length * ROUNDING;
}

function bounds({ hedge, value }: HedgedDuration, length: number): { readonly min: number; readonly max: number } {
  switch (hedge) {
    case 'at-least': case 'more-than': return { min: length, max: Infinity };
    case 'at-most': case 'less-than': return { min: 0, max: length };
    case 'nearly': return { min: length * (1 - ROUNDING), max: length };
    case 'about': return { min: Math.max(0, length - roundingOf(value, length)), max: length + roundingOf(value, length) };
    default: return { min: length, max: length };
  }
}

const UNIT_NAMES: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

/** A duration for people: "8 ans", "1 Stunde 30 Minuten". `language` is a BCP 47 tag. */
export function printDuration(value: DurationValue, language: string): string {
  const [date = '', time = ''] = value.iso.slice(1).split('T');
  const parts = [...[...date.matchAll(PART)].map((match) => [match.groups?.['unit'] ?? '', match] as const), ...[...time.matchAll(PART)].map((match) => [`T${match.groups?.['unit'] ?? ''}`, match] as const)];
  return parts.map(([unit, match]) => new Intl.NumberFormat(language, { style: 'unit', unit: UNIT_NAMES[unit] ?? 'second', unitDisplay: 'long' }).format(Number(match.groups?.['count']))).join(' ');
}

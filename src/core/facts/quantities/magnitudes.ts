// Compares and prints numbers and ranges. A hedge opens a number into an interval; intervals that meet are close. A rounder
// figure and a finer one that rounds to it are close too ("1,2 million" / "1 234 500"). When in doubt: close, for a false
// conflict costs more than a missed one.
import type { Hedge, Range, ValueRelation } from '../fact.ts';
import type { LanguageCode } from '../../languages/pack.ts';

/** A value with the hedge of its fact. */
export interface Hedgeable<V> { readonly value: V; readonly hedge?: Hedge | undefined }

/** A number or a range of them. */
export type Magnitude = number | Range;

/** How far "about" and "nearly" reach: "une centaine" may be 85 or 115. On invented pairs; wider hid real differences. */
const ABOUT = 0.2;
/** Rounding is granted from here on: "100" and "104" may be one count, "20" and "21" are two. */
const ROUND_FROM = 100;
/** And only as far as this: "1 000" is no rounding of 1 400. */
const ROUND_REACH = 0.05;
/** Binary fractions: 0.1 + 0.2. */
const EXACT = 1e-9;

/** Number or range of a value that holds either. */
export const magnitudeOf = (value: Range & { readonly number?: number; readonly ratio?: number }): Magnitude => value.number ?? value.ratio ?? { ...(value.min === undefined ? {} : { min: value.min }), ...(value.max === undefined ? {} : { max: value.max }) };

/** `same`, `close` or `apart`; symmetric. */
export function compareMagnitudes(a: Hedgeable<Magnitude>, b: Hedgeable<Magnitude>): ValueRelation {
  const alike = isAlike(a.value, b.value);
  if (alike && a.hedge === b.hedge) return 'same';
  if (alike) return 'close';
  if (typeof a.value === 'number' && typeof b.value === 'number' && (rounds(a.value, b.value) || rounds(b.value, a.value))) return 'close';
  const [one, two] = [opened(a), opened(b)];
  return one.min <= two.max && two.min <= one.max ? 'close' : 'apart';
}

const equal = (a: number | undefined, b: number | undefined): boolean => (a === undefined || b === undefined ? a === b : Math.abs(a - b) <= EXACT * Math.max(Math.abs(a), Math.abs(b)));

const isAlike = (a: Magnitude, b: Magnitude): boolean => (typeof a === 'number' || typeof b === 'number' ? typeof a === 'number' && typeof b === 'number' && equal(a, b) : equal(a.min, b.min) && equal(a.max, b.max));

/** The interval that a hedge makes of a value. */
function opened({ value, hedge }: Hedgeable<Magnitude>): { readonly min: number; readonly max: number } {
  const [low, high] = typeof value === 'number' ? [value, value] : [value.min ?? -Infinity, value.max ?? Infinity];
  if (hedge === 'more-than' || hedge === 'at-least') return { min: low, max: Infinity };
  if (hedge === 'less-than' || hedge === 'at-most') return { min: -Infinity, max: high };
  if (hedge === 'about') return { min: low - Math.abs(low) * ABOUT, max: high + Math.abs(high) * ABOUT };
  return hedge === 'nearly' ? { min: low - Math.abs(low) * ABOUT, max: high } : { min: low, max: high };
}

/** Whether `round` is `fine` written with fewer digits. */
function rounds(round: number, fine: number): boolean {
  if (Math.abs(round - fine) > ROUND_REACH * Math.abs(fine) || Math.abs(round) >= 1e15) return false;
  const digits = Math.abs(round).toExponential().split('e')[0]?.replace('.', '').length ?? 1;
  const finer = Math.abs(fine).toExponential().split('e')[0]?.replace('.', '').length ?? 1;
  if (finer <= digits || (Number.isInteger(fine) && Math.abs(round) < ROUND_FROM)) return false;
  return equal(Number(fine.toPrecision(digits)), round) || digits === 1;
}

const GROUP: Readonly<Record<LanguageCode, string>> = { fr: '\u202F', en: ',', de: '.', es: '.', it: '.', pt: '.' };

/** A number for reading: grouped and with the language's decimal mark, no locale of the machine; at most four decimals. */
export function printNumber(value: number, language: LanguageCode): string {
  const [whole = '0', decimals] = String(Number(Math.abs(value).toFixed(4))).split('.');
  const grouped = whole.includes('e') || (whole.length < 5 && language !== 'en') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, GROUP[language]);
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : (language === 'en' ? '.' : ',') + decimals}`;
}

/** A number, "10-15", "≥ 10" or "≤ 15". */
export function printMagnitude(value: Magnitude, language: LanguageCode): string {
  if (typeof value === 'number') return printNumber(value, language);
  if (value.min === undefined) return value.max === undefined ? '?' : `≤ ${printNumber(value.max, language)}`;
  return value.max === undefined ? `≥ ${printNumber(value.min, language)}` : `${printNumber(value.min, language)}–${printNumber(value.max, language)}`;
}

// The day of a report inside its row number, so that "within fourteen days" is one stretch of rows: rowid = day * 2^24 + serial.
// A report whose day is not known ("2022-01", null) stands on day 0 and belongs to every window.

/** Room for 16 million reports a day; the day itself stays well below 2^28, the sum below 2^53. */
const SERIALS_PER_DAY = 2 ** 24;

/** Later than any year of four digits. */
const LAST_DAY = 2 ** 28 - 1;

/** Shifts 1970 up, so that no written year gives a day below 1 (day 0: not known). */
const DAYS_BEFORE_1970 = 1_000_000;

const MS_PER_DAY = 86_400_000;

// "2022-01-02", "2022-01-02T17:05:00Z"; not "2022-01".
const ISO_DAY = /^(?<day>\d{4}-\d{2}-\d{2})(?:T|$)/u;

/** First and last row number of a stretch, both included. */
export interface RowRange { readonly first: number; readonly last: number }

/** The day of an ISO date as a number, in the date's own words (no zone is applied); 0 when it does not name a day that exists. */
export function dayOf(iso: string | null): number {
  const day = iso === null ? undefined : ISO_DAY.exec(iso)?.groups?.['day'];
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? 0 : ms / MS_PER_DAY + DAYS_BEFORE_1970;
}

/** Row numbers of the days, both included. A bound that names no day leaves its side open. */
export function rowsOfDays(days: { readonly from: string; readonly to: string }): RowRange {
  return { first: (dayOf(days.from) || 1) * SERIALS_PER_DAY, last: ((dayOf(days.to) || LAST_DAY) + 1) * SERIALS_PER_DAY - 1 };
}

/** Row numbers of the reports whose day is not known. */
export const ROWS_WITHOUT_DAY: RowRange = { first: 0, last: SERIALS_PER_DAY - 1 };

/** Row numbers of one day as `dayOf` gives it. */
export const rowsOfDay = (day: number): RowRange => ({ first: day * SERIALS_PER_DAY, last: (day + 1) * SERIALS_PER_DAY - 1 });

/** The day that a row number carries, as `dayOf` gives it. */
export const dayOfRow = (row: number): number => Math.floor(row / SERIALS_PER_DAY);

/** The ISO day some days away; null when `iso` names no day. Negative: earlier. */
export function shiftDay(iso: string | null, days: number): string | null {
  const day = dayOf(iso);
  return day === 0 ? null : new Date((day - DAYS_BEFORE_1970 + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

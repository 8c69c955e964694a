// How many letters stand beside each other under each day, so that all days have room beside each other where the view is a popup's width. A wider
// view gives each column more in the same shares.
import type { TimeLine } from './time-line.ts';

/** Room of the days in a popup, without its edges, its scroll bar and the column of names; what a letter takes, and what a column takes beside them. */
const [ROOM_PX, LETTER_PX, EDGE_PX] = [546, 20, 12];
/** More letters beside each other make no column easier to read. */
const MOST_LETTERS = 5;
/** A month's name, with its year, is about so wide. */
const MONTH_LETTERS = 3;

/** Letters a column is wide, one number a day. */
export function columnWidths({ days, rows }: TimeLine): readonly number[] {
  const least = days.map(({ day }, at) => (isCrowded(day, days[at - 1]?.day, days[at + 1]?.day) ? MONTH_LETTERS : 1));
  const most = days.map((_, at) => Math.max(0, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
  const widths = most.map((letters, at) => Math.max(least[at] ?? 1, lettersWide(letters)));
  const room = (ROOM_PX - days.length * EDGE_PX) / LETTER_PX;
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const heights = widths.map((width, at) => (width > (least[at] ?? 1) ? (most[at] ?? 0) / (width - 1) : Infinity));   // were it a letter narrower
    const lowest = heights.indexOf(Math.min(...heights));
    if (heights[lowest] === Infinity) break;   // as narrow as it gets
    widths[lowest] = (widths[lowest] ?? 1) - 1;
  }
  return widths;
}

/** Ten letters one under the other make a row that is nothing but height. */
const lettersWide = (most: number): number => Math.min(MOST_LETTERS, Math.max(1, Math.ceil(most / 2)));

/** Whether a day's month is not that of the day before it in the table. */
export const opensMonth = (day: string, before: string | undefined): boolean => before?.slice(0, 7) !== day.slice(0, 7);
/** A month's name has no room to reach into where the next column has its own. */
const isCrowded = (day: string, before: string | undefined, after: string | undefined): boolean => opensMonth(day, before) && after !== undefined && opensMonth(after, day);

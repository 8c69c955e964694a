// What Readability is shown of a page, as plain values: elements that hold lines, and the lines, each with
// its number. Tags, names, roles and words; no addresses, handlers, styles or pictures. Here its shape; draw-skeleton.ts makes it, readability.ts reads it.

/** An element that holds others: place of the one around it among the parts, -1 for the body; tag, names, role. */
export type Holder = readonly [around: number, tag: string, names: string, role: string];
/** A line: place of the element around it, tag, names; its number among the page's lines; how many characters are links; its words. */
export type NumberedLine = readonly [around: number, tag: 'p' | 'h3', names: string, number: number, linked: number, words: string];
/** Parts in the order in which they stand, each after the one around it. */
export type Skeleton = readonly (Holder | NumberedLine)[];

/** Characters shown of a line. Readability counts no more than 300 of them, and commas. */
export const MOST_TEXT = 500;
/** Of a longer page only prose is shown, and no more lines of it: the rest of their element follows the verdict anyway. No news text has as many. */
export const MOST_LINES = 1500;

/** Lines and elements in all: real pages have two elements a line. */
export const MOST_PARTS = 30 * MOST_LINES;

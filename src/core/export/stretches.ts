// The stretches of a text between given spans: what a comparison has no partner for.
import type { Span } from '../text/span.ts';

/** A letter or a figure: "»." and "–" are no words. */
export const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What lies outside the spans, in order of the text, a line at a time; stretches without words are left out. Spans may overlap. */
export function stretchesBetween(text: string, taken: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }].sort((a, b) => a.start - b.start)) {
    for (const line of start > from ? text.slice(from, start).matchAll(/[^\n]+/gu) : []) stretches.push({ start: from + line.index, end: from + line.index + line[0].length });
    from = Math.max(from, end);
  }
  return stretches.filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
}

// The lines around the headline, where pages put byline, dateline and agency.
import type { Block } from './blocks.ts';
import { isSame } from './body.ts';

/** Lines before and after the headline that are looked at. */
const BEFORE = 4;
const AFTER = 12;

/** Lines after the headline, then those before it; none when the page does not show its headline. */
export function linesNear(lines: readonly Block[], title: string | null): readonly Block[] {
  const first = lines.findIndex(({ text, element }) => element.tag === 'h1' && isSame(text, title));
  const at = first < 0 ? lines.findIndex(({ text }) => isSame(text, title)) : first;
  return at < 0 ? [] : [...lines.slice(at + 1, at + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at)];
}

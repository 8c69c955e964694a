// The marks' lines: one highlight a relation in the page's registry, and the rules that paint them. The page's elements are not touched.
import type { Relation } from '../../core/relations.ts';
import { highlightName, MARKED, markRules, OPEN } from './palette.ts';
import { adoptRules } from './style-sheets.ts';

export interface Painted { readonly relation: Relation; readonly range: Range }

let removeRules: (() => void) | null = null;

/** Paints these ranges and no others. The ground is read off the first one's text: a page may be light in a dark system. */
export function paint(marks: readonly Painted[]): void {
  const [first] = marks;
  removeRules ??= adoptRules(document, markRules(first ? groundOf(first.range) : 'light'));
  for (const relation of MARKED) {
    const ranges = marks.filter((mark) => mark.relation === relation).map(({ range }) => range);
    if (!ranges.length) CSS.highlights.delete(highlightName(relation));
    else CSS.highlights.set(highlightName(relation), prioritised(ranges, MARKED.length - MARKED.indexOf(relation)));
  }
}

/** Tells the mark whose card is open from the others; null for none. */
export function paintOpen(range: Range | null): void {
  if (range) CSS.highlights.set(OPEN, prioritised([range], MARKED.length + 1));
  else CSS.highlights.delete(OPEN);
}

/** Takes everything out of the registry and the rules out of the page. */
export function unpaint(): void {
  for (const name of [...MARKED.map(highlightName), OPEN]) CSS.highlights.delete(name);
  removeRules?.();
  removeRules = null;
}

/** Where two marks overlap the stronger relation's line shows. */
function prioritised(ranges: readonly Range[], priority: number): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  return highlight;
}

/** Light or dark ground, told by the colour of the words on it; the system's when the colour is written otherwise than rgb. */
function groundOf(range: Range): 'light' | 'dark' {
  const element = range.startContainer.parentElement;
  const channels = element && /^rgba?\((?<red>\d+), (?<green>\d+), (?<blue>\d+)/u.exec(getComputedStyle(element).color)?.groups;
  if (!channels) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const brightness = 0.299 * Number(channels['red']) + 0.587 * Number(channels['green']) + 0.114 * Number(channels['blue']);
  return brightness > 128 ? 'dark' : 'light';
}

// Lines of a page to the skeleton that Readability is shown: the lines with their numbers, and the elements around them. Of a very long page
// only the prose is drawn.
import type { Block } from './blocks.ts';
import { namesForReadability } from './furniture.ts';
import type { PageElement } from './page-tree.ts';
import { MOST_LINES, MOST_PARTS, MOST_TEXT, type Holder, type NumberedLine, type Skeleton } from './skeleton.ts';

/** Elements that are a line themselves: the numbered line stands in their place. */
const LINE = /^(?:p|h[1-6])$/u;

/** More parts than one line brings: the tree is less deep. */
const DEEPEST = 200;

/** The skeleton of a page's lines, at most `MOST_PARTS` long. Linear. */
export function drawSkeleton(blocks: readonly Block[]): Skeleton {
  const parts: (Holder | NumberedLine)[] = [];
  const places = new Map<PageElement, number>();
  const placeOf = (element: PageElement): number => {
    const known = places.get(element);
    if (known !== undefined) return known;
    if (!element.parent) return -1;
    const place = parts.push([placeOf(element.parent), element.tag, element.names && namesForReadability(element), element.role]) - 1;
    places.set(element, place);
    return place;
  };
  for (const { index, kind, linkShare, text, element } of fewer(blocks)) {
    if (parts.length > MOST_PARTS - DEEPEST) break;
    const own = LINE.test(element.tag) ? element : null;
    const around = placeOf(own?.parent ?? element);
    const words = text.slice(0, MOST_TEXT);
    parts.push([around, kind === 'heading' ? 'h3' : 'p', own?.names ?? '', index, Math.round(words.length * linkShare), words]);
  }
  return parts;
}

function fewer(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= MOST_LINES) return blocks;
  const prose = blocks.filter(({ text, linkShare }) => text.length > 80 && linkShare < 0.5);
  return (prose.length ? prose : blocks).slice(0, MOST_LINES);
}

// The lines of a page in the elements that hold them, and nothing else: what readability.ts judges. Elements without words, attributes that tell
// nothing and inline markup are gone; a line is a paragraph or a heading. Made anew for each attempt, which takes parts out and renames them.
import type { Block } from './blocks.ts';
import { namesForReadability } from './furniture.ts';
import type { PageElement } from './page-tree.ts';

export interface Part {
  tag: string;
  readonly names: string;
  readonly role: string;
  parent: Part | null;
  parts: Part[];
  /** The line it is; null for an element around lines. */
  readonly block: Block | null;
  /** Characters, those in links, and commas, under it. Kept by `measure`. */
  length: number;
  linked: number;
  commas: number;
  /** Whether anything below makes a block of its own. Kept by `measure`. */
  isAroundBlocks: boolean;
  /** Points as a candidate; null while it is none. */
  score: number | null;
}

/** Characters counted of a line, so that one endless line is no article. Readability gives points for 300 of them, and for commas. */
export const MOST_TEXT = 500;

/** Elements that Readability judges by their tag; every other one is a div to it, custom elements above all. */
export const KNOWN_TAGS: ReadonlySet<string> = new Set('article section main aside header footer nav div p ul ol li dl dt dd table tbody thead tfoot tr td th blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 details summary address form'.split(' '));
/** Elements that are a line themselves. */
const LINE = /^(?:p|h[1-6])$/u;
const BLOCKS = new Set('blockquote dl div ol p pre table ul'.split(' '));
const COMMAS = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/gu;

/** The body of the page with all its lines, not yet measured. Linear. */
export function partsOf(blocks: readonly Block[]): Part {
  const body = partNamed('body', '', '', null, null);
  const made = new Map<PageElement, Part>();
  const partOf = (element: PageElement): Part => {
    const known = made.get(element);
    if (known) return known;
    if (!element.parent) return body;
    const part = partNamed(KNOWN_TAGS.has(element.tag) ? element.tag : 'div', element.names && namesForReadability(element), element.role, partOf(element.parent), null);
    made.set(element, part);
    return part;
  };
  for (const block of blocks) {
    const own = LINE.test(block.element.tag) ? block.element : null;
    addLine(block, partOf(own?.parent ?? block.element), own?.names ?? '');
  }
  return body;
}

function partNamed(tag: string, names: string, role: string, parent: Part | null, block: Block | null): Part {
  const part: Part = { tag, names, role, parent, parts: [], block, length: 0, linked: 0, commas: 0, isAroundBlocks: false, score: null };
  parent?.parts.push(part);
  return part;
}

function addLine(block: Block, parent: Part, names: string): void {
  const line = partNamed(block.kind === 'heading' ? 'h3' : 'p', names, '', parent, block);
  const text = block.text.length > MOST_TEXT ? block.text.slice(0, MOST_TEXT).trim() : block.text;
  line.length = text.length;
  line.linked = Math.round(text.length * block.linkShare);
  line.commas = text.match(COMMAS)?.length ?? 0;
}

/** Counts anew what lies under a part, after parts were taken out. */
export function measure(part: Part): void {
  if (part.block) return;
  let [length, linked, commas, isAroundBlocks] = [0, 0, 0, false];
  for (const inner of part.parts) {
    measure(inner);
    length += inner.length;
    linked += inner.linked;
    commas += inner.commas;
    isAroundBlocks ||= BLOCKS.has(inner.tag) || inner.isAroundBlocks;
  }
  Object.assign(part, { length, linked, commas, isAroundBlocks });
}

/** 0..1: how much of it is links. */
export const linkDensity = ({ length, linked }: Part): number => (length ? linked / length : 0);

/** Whether one of the four elements around it has the tag. */
export function isInside({ parent }: Part, tag: string): boolean {
  for (let at = parent, up = 0; at && up < 4; at = at.parent, up++) if (at.tag === tag) return true;
  return false;
}

/** The words of all lines under it, as far as they count. */
export const wordsUnder = ({ block, parts }: Part): string => (block ? block.text.slice(0, MOST_TEXT) : parts.map(wordsUnder).join(''));

/** Every part below, in page order, the part itself left out. */
export function* below(part: Part): Generator<Part, void, void> {
  for (const inner of part.parts) {
    yield inner;
    yield* below(inner);
  }
}

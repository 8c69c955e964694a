// Page tree to blocks: the lines a reader sees, in page order. A block ends where a block-level element starts or ends,
// at two line breaks, and at one line break after a finished sentence.
import { isElement, type PageElement } from './page-tree.ts';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'cell';

/** One line of the page with words in it. */
export interface Block {
  /** Its place among all blocks of the page. */
  readonly index: number;
  /** Blanks collapsed, soft hyphens and direction marks taken out. */
  readonly text: string;
  readonly kind: BlockKind;
  /** 0..1: how much of it is links. */
  readonly linkShare: number;
  /** The block-level element it stands in. */
  readonly element: PageElement;
}

const INLINE = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr ruby rb o-topic'.split(' '));
const HEADING = /^h[1-6]$/u;

/** A line break after one of these ends a paragraph; elsewhere it only wraps a line ("12, rue de la Gare<br>Lausanne"). */
const FINISHED = /[.!?:;…»”"’)\]]\s*$/u;

/** Characters that are drawn as nothing: soft hyphen, zero width space and joiners' kin, byte order mark, direction overrides and isolates. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Blanks to one space, unseen characters out. No-break spaces stay: they are part of figures. */
export const cleanText = (raw: string): string => raw.replace(UNSEEN, '').replace(/[\t\n\f\r \u2028\u2029]+/gu, ' ').trim();

/** All blocks of a tree, in order. Elements that `isLeftOut` names give none. Linear. */
export function findBlocks(root: PageElement, isLeftOut: (element: PageElement) => boolean): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let linked = 0;
  let breaks = 0;
  const flush = (element: PageElement): void => {
    const text = cleanText(words.join(''));
    if (/[\p{L}\p{N}]/u.test(text)) {
      blocks.push({ index: blocks.length, text, kind: kindOf(element), linkShare: Math.min(1, linked / Math.max(1, text.length)), element });
    }
    words = [];
    linked = 0;
    breaks = 0;
  };
  const visit = (element: PageElement, block: PageElement, isLink: boolean): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        if (breaks > 0 && child.text.trim()) {
          if (breaks > 1 || FINISHED.test(words.slice(-3).join(''))) flush(block);
          else words.push(' ');
          breaks = 0;
        }
        words.push(child.text);
        if (isLink) linked += child.text.trim().length;
      } else if (child.tag === 'br') breaks++;
      else if (isLeftOut(child)) {
        if (!INLINE.has(child.tag)) flush(block);
      } else if (INLINE.has(child.tag)) visit(child, block, isLink || child.tag === 'a');
      else {
        flush(block);
        visit(child, child, isLink);
        flush(child);
      }
    }
  };
  visit(root, root, false);
  flush(root);
  return blocks;
}

function kindOf(element: PageElement): BlockKind {
  for (let at: PageElement | null = element, up = 0; at && up < 3; at = at.parent, up++) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
    if (at.tag === 'td' || at.tag === 'th') return 'cell';
    if (at.tag === 'p') return 'paragraph';
  }
  return 'paragraph';
}

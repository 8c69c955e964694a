// Page tree to blocks: the lines a reader sees, in page order. A block ends where a block-level element starts or ends,
// at two line breaks, and at one line break after a finished sentence.
import { goThrough, isElement, type PageElement, type PageText } from './page-tree.ts';
import type { Steps } from './steps.ts';

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
export const cleanText = (raw: string): string => (UNCLEAN.test(raw) ? raw.replace(UNSEEN, '').replace(/[\t\n\f\r \u2028\u2029]+/gu, ' ') : raw).trim();
/** What either would change; most lines of large pages hold nothing of it. */
const UNCLEAN = /[\t\n\f\r\u2028\u2029\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]| {2}/u;

/** All blocks of a tree, or the first so many, in order. Elements that `isLeftOut` names give none. Linear. Rests on large pages. */
export function* findBlocks(root: PageElement, isLeftOut: (element: PageElement) => boolean, most = Infinity): Steps<readonly Block[]> {
  const blocks: Block[] = [];
  let words: string[] = [];
  let linked = 0;
  let breaks = 0;
  let links = 0;
  const holders = [root];   // the block-level elements gone into, the innermost last
  const holder = (): PageElement => holders.at(-1) ?? root;
  const flush = (element: PageElement): void => {
    const text = words.length ? cleanText(words.join('')) : '';
    if (text && WORDY.test(text)) blocks.push({ index: blocks.length, text, kind: kindOf(element), linkShare: Math.min(1, linked / Math.max(1, text.length)), element });
    words = [];
    linked = 0;
    breaks = 0;
  };
  const write = (text: string): void => {
    if (breaks > 0 && text.trim()) {
      if (breaks > 1 || FINISHED.test(words.slice(-3).join(''))) flush(holder());
      else words.push(' ');
      breaks = 0;
    }
    words.push(text);
    if (links > 0) linked += text.trim().length;
  };
  const enter = (child: PageElement | PageText): boolean => {
    if (blocks.length >= most) return false;
    if (!isElement(child)) write(child.text);
    else if (child.tag === 'br') breaks++;
    else if (isLeftOut(child)) {
      if (!INLINE.has(child.tag)) flush(holder());
    } else {
      if (child.tag === 'a') links++;
      if (!INLINE.has(child.tag)) {
        flush(holder());
        holders.push(child);
      }
      return true;
    }
    return false;
  };
  yield* goThrough(root, enter, (element) => {
    if (element.tag === 'a') links--;
    if (INLINE.has(element.tag) && element !== root) return;
    flush(element);
    holders.pop();
  });
  return blocks;
}
const WORDY = /[\p{L}\p{N}]/u;

function kindOf(element: PageElement): BlockKind {
  for (let at: PageElement | null = element, up = 0; at && up < 3; at = at.parent, up++) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
    if (at.tag === 'td' || at.tag === 'th') return 'cell';
    if (at.tag === 'p') return 'paragraph';
  }
  return 'paragraph';
}

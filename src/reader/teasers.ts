// Boxes of other articles within a page, told by their shape where no name tells them: cards (a linked title, and beside it a sentence or two), and
// boxes whose first line heads other articles ("Sur le même sujet"). A card alone is none: sections of an article have linked headings too; nor
// is what most of the page is made of, a list of ten films: furniture.ts believes no more than a part of the page.
import { headsOthers } from './furniture-lines.ts';
import { isElement, type PageElement } from './page-tree.ts';
import { wordsUnder } from './telling-elements.ts';

const BOX_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'li', 'td', 'ul', 'aside']);

/** Characters of a card in all, and of the title in it. */
const LONGEST_CARD = 500;
const SHORTEST_TITLE = 10;
const LONGEST_TITLE = 200;

/** Whether an element is one of several cards beside each other. */
export const isOneOfCards = (element: PageElement): boolean => element.parent !== null && isCard(element) && holdsCards(element.parent);

/** A title that is a link, and beside it words that are none: each in an element of its own, nothing around them. */
function isCard({ tag, size, linkSize, children }: PageElement): boolean {
  if (!BOX_TAGS.has(tag) || size > LONGEST_CARD || linkSize < SHORTEST_TITLE || linkSize > LONGEST_TITLE || linkSize === size) return false;
  const parts = children.filter((child): child is PageElement => isElement(child) && child.size > 0);
  const hasOwnWords = children.some((child) => !isElement(child) && child.text.trim() !== '');
  const titles = parts.filter((part) => part.linkSize === part.size);
  return !hasOwnWords && parts.length >= 2 && titles.length > 0 && parts.every((part) => part.linkSize === 0 || part.linkSize === part.size) && parts.slice(0, 2).some((part) => part.linkSize === part.size && part.size >= SHORTEST_TITLE);
}

function holdsCards(parent: PageElement): boolean {
  const known = CARDED.get(parent);
  if (known !== undefined) return known;
  const cards = parent.children.filter((child) => isElement(child) && isCard(child));
  CARDED.set(parent, cards.length >= 2);
  return cards.length >= 2;
}
/** Parents with thousands of children are asked by each. */
const CARDED = new WeakMap<PageElement, boolean>();

/** Characters of a headed box, and of the line that heads it. */
const LONGEST_BOX = 1500;
const LONGEST_HEAD = 60;

/** Whether an element starts with a line that heads other articles, and holds a link to one. */
export function isHeadedBox(element: PageElement): boolean {
  if (!BOX_TAGS.has(element.tag) || element.size > LONGEST_BOX || element.linkSize < SHORTEST_TITLE) return false;
  const head = firstPart(element);
  return head !== null && head.linkSize === 0 && headsOthers(wordsUnder(head, 2 * LONGEST_HEAD));
}

/** The innermost element that holds the first words, and others than which stand behind it. */
function firstPart(box: PageElement): PageElement | null {
  for (let at = box; ;) {
    const first = at.children.find((child) => (isElement(child) ? child.size > 0 : child.text.trim() !== ''));
    if (!first || !isElement(first)) return null;
    if (first.size <= LONGEST_HEAD) return first;
    at = first;
  }
}

// A page as plain objects: elements that may hold text, their words, how much text and link text lies under each.
// One pass over the live document, which is only read. Scripts, forms' fields and drawings are left behind here.
// Nothing is copied that could load or run: the tree knows tag, names, role and text, not addresses or handlers.

import { above, firstInside, isHidden, LEFT_BEHIND } from './walk.ts';

export interface PageText { readonly text: string }

export interface PageElement {
  readonly tag: string;
  /** class and id, as written; for telling furniture by its names. */
  readonly names: string;
  readonly role: string;
  readonly itemprop: string;
  readonly isHidden: boolean;
  readonly parent: PageElement | null;
  readonly children: (PageElement | PageText)[];
  /** Characters under it that are not blank. */
  size: number;
  /** Those of them inside links. */
  linkSize: number;
}

/** Deeper elements are given to their ancestor at this depth: hostile pages nest 100,000 deep, real ones under 60. */
const DEPTH_LIMIT = 150;

const NODE_ELEMENT = 1;
const NODE_TEXT = 3;

/** The tree of a document's body; null when it has none (frameset, empty). Linear. */
export function readTree(document: Document): PageElement | null {
  // Not document.body: linkedom's makes one where it finds none.
  const body = document.querySelector('body');
  if (!body) return null;
  const root = elementOf(body, null);
  let here = root;
  const owners: PageElement[] = [];
  for (let node: Node | null = firstInside(body); node; ) {
    const child: PageElement | null = node.nodeType === NODE_ELEMENT && !LEFT_BEHIND.has((node as Element).localName) ? elementOf(node as Element, here) : null;
    if (node.nodeType === NODE_TEXT && node.nodeValue) here.children.push({ text: node.nodeValue });
    if (child && (child.tag === 'br' || child.tag === 'hr')) here.children.push(child);
    const inside: Node | null = child ? firstInside(node) : null;
    if (child && inside) {
      owners.push(here);
      if (owners.length < DEPTH_LIMIT) {
        here.children.push(child);
        here = child;
      }
      node = inside;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = above(node);
      here = owners.pop() ?? root;
    }
    node = !node || node === body ? null : node.nextSibling;
  }
  measure(root);
  return root;
}

/** Most elements have no attribute or one: asking for each of seven is half of the time that a page takes. */
function elementOf(element: Element, parent: PageElement | null): PageElement {
  const tag = element.localName.toLowerCase();
  if (!element.hasAttributes()) return { tag: tag === 'a' ? 'span' : tag, names: '', role: '', itemprop: '', isHidden: false, parent, children: [], size: 0, linkSize: 0 };
  // An anchor that leads nowhere marks a place: "<a name="2">2. The vote</a>".
  const isPlace = tag === 'a' && !element.hasAttribute('href') && element.hasAttribute('name');
  return {
    tag: isPlace ? 'span' : tag, names: `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400).trim(), role: element.getAttribute('role') ?? '',
    itemprop: element.getAttribute('itemprop') ?? '', isHidden: isHidden(element), parent, children: [], size: 0, linkSize: 0,
  };
}

function measure(element: PageElement): void {
  for (const child of element.children) {
    if (!isElement(child)) element.size += countInk(child.text);
    else {
      measure(child);
      element.size += child.size;
      element.linkSize += child.linkSize;
    }
  }
  if (element.tag === 'a') element.linkSize = element.size;
}

function countInk(text: string): number {
  let ink = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0xA0) ink++;
  return ink;
}

/** Whether a child is an element, not words. */
export const isElement = (child: PageElement | PageText): child is PageElement => 'children' in child;

/** Characters under it that are neither blank nor in links. */
export const prose = (element: PageElement): number => element.size - element.linkSize;

/** Whether `inner` is `outer` or stands in it. */
export function isWithin(inner: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** Whether something below, or the element itself, passes the test. Stops at the first. */
export const holds = (element: PageElement, test: (inner: PageElement) => boolean): boolean =>
  test(element) || element.children.some((child) => isElement(child) && holds(child, test));

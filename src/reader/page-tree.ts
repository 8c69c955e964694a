// A page as plain objects: elements that may hold text, their words, how much text and link text lies under each.
// One pass over the document, which is only read. Scripts, forms' fields and drawings are left behind here.
// Nothing is copied that could load or run: the tree knows tag, names, role and text, not addresses or handlers.
import { SLICE, type Steps } from './steps.ts';
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

/** The tree of a document's body; null when it has none (frameset, empty). Linear. Rests on large pages; the document must stay as it is meanwhile. */
export function* readTree(document: Document): Steps<PageElement | null> {
  // Not document.body: linkedom's makes one where it finds none.
  const body = document.querySelector('body');
  if (!body) return null;
  const root = elementOf(body, null);
  let here = root;
  let seen = 0;
  const owners: PageElement[] = [];
  for (let node: Node | null = firstInside(body); node; ) {
    if (++seen % SLICE === 0) yield;
    const child: PageElement | null = node.nodeType === NODE_ELEMENT && !LEFT_BEHIND.has((node as Element).localName) ? elementOf(node as Element, here) : null;
    if (node.nodeType === NODE_TEXT && node.nodeValue) {
      here.children.push({ text: node.nodeValue });
      here.size += countInk(node.nodeValue);
    }
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
      here = leave(here, owners.pop() ?? root);
    }
    node = !node || node === body ? null : node.nextSibling;
  }
  return root;
}

/** Counts what an element holds towards the one around it. */
function leave(element: PageElement, owner: PageElement): PageElement {
  if (element.tag === 'a') element.linkSize = element.size;
  if (element === owner) return owner;
  owner.size += element.size;
  owner.linkSize += element.linkSize;
  return owner;
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

/** Goes through all that lies below an element, in page order, resting on large pages. What `enter` says no to is not gone into; `leave` is told of
 *  every element that was. Without recursion: it could not rest. */
export function* goThrough(root: PageElement, enter: (child: PageElement | PageText) => boolean, leave: (element: PageElement) => void): Steps<void> {
  const path = [root];
  const places = [0];
  let seen = 0;
  for (let at = root; ; ) {
    const place = places.length - 1;
    const child = at.children[places[place] ?? 0];
    places[place] = (places[place] ?? 0) + 1;
    if (++seen % SLICE === 0) yield;
    if (!child) {
      leave(at);
      path.pop();
      places.pop();
      const outer = path.at(-1);
      if (!outer) return;
      at = outer;
    } else if (enter(child) && isElement(child)) {
      path.push(child);
      places.push(0);
      at = child;
    }
  }
}

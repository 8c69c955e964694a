// A page as plain objects: elements that may hold text, their words, how much text and link text lies under each.
// Scripts, forms' fields and drawings are no part of it. Nothing is copied that could load or run: the tree knows tag, names, role and text, not
// addresses or handlers. It grows in growth.ts, from a document or from HTML.
import { SLICE, type Steps } from './steps.ts';

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

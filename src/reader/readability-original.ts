// Mozilla's own Readability over the same lines: what readability.ts is held against by its test, and in no bundle. The only file that knows the library.
// It is given a new, empty document with every line in a numbered paragraph or heading: it can mangle that as it likes, the numbers come back.
/// <reference path="./mozilla-readability.d.ts" />
import Readability from '@mozilla/readability/Readability.js';   // not the package's index, which brings a second program along
import type { Block } from './blocks.ts';
import { namesForReadability } from './furniture.ts';
import type { PageElement } from './page-tree.ts';
import { KNOWN_TAGS, MOST_TEXT } from './parts.ts';

const NUMBER = 'data-line';

/** Numbers of the lines that the original keeps, in page order. `page` is a document with an empty body and is used up. */
export function readWithOriginal(blocks: readonly Block[], page: Document): readonly number[] {
  const made = new Map<PageElement, Element>();
  const copyOf = (element: PageElement): Element => {
    const known = made.get(element);
    if (known) return known;
    if (!element.parent) return page.body;
    const copy = page.createElement(KNOWN_TAGS.has(element.tag) ? element.tag : 'div');
    if (element.names) copy.setAttribute('class', namesForReadability(element));
    if (element.role) copy.setAttribute('role', element.role);
    copyOf(element.parent).appendChild(copy);
    made.set(element, copy);
    return copy;
  };
  for (const block of blocks) {
    const own = /^(?:p|h[1-6])$/u.test(block.element.tag) ? block.element : null;
    copyOf(own?.parent ?? block.element).appendChild(lineOf(block, own?.names ?? '', page));
  }
  const article = new Readability<Node>(page, { disableJSONLD: true, charThreshold: 250, serializer: (node) => node }).parse();
  return article?.content ? [...(article.content as Element).querySelectorAll(`[${NUMBER}]`)].map((line) => Number(line.getAttribute(NUMBER))).sort((a, b) => a - b) : [];
}

function lineOf({ kind, text, linkShare, index }: Block, names: string, page: Document): Element {
  const line = page.createElement(kind === 'heading' ? 'h3' : 'p');
  line.setAttribute(NUMBER, String(index));
  if (names) line.setAttribute('class', names);
  const shown = text.slice(0, MOST_TEXT);
  const linked = Math.round(shown.length * linkShare);
  const link = page.createElement('a');
  link.textContent = shown.slice(0, linked);
  if (linked > 0) line.appendChild(link);
  line.appendChild(page.createTextNode(shown.slice(linked)));
  return line;
}

// Which lines of a page Mozilla's Readability takes for the article. The only file that knows the library; it runs in any document with a parser:
// the extension's own, not the page's, and linkedom's for the command line.
// It is given a new, empty document made of the skeleton, every line a numbered <p>: it can mangle that as it likes, the numbers come back.
// The skeleton's words are those of a page that may mean harm: whatever it says, nothing that could load or run is made of it.
/// <reference path="./mozilla-readability.d.ts" />
import Readability from '@mozilla/readability/Readability.js';   // not the package's index, which brings a second program along
import type { Skeleton } from './skeleton.ts';

/** Attribute that carries a line's number through Readability. */
const NUMBER = 'data-block';

/** Readability looks again, less strictly, while it finds fewer characters than this. */
const ENOUGH = 250;

/** Numbers of the lines that Readability keeps; empty when it finds no article. `page` is an empty document, which is filled and spoilt. */
export function linesKept(skeleton: Skeleton, page: Document): readonly number[] {
  fill(page, skeleton);
  const article = new Readability<Node>(page, { disableJSONLD: true, charThreshold: ENOUGH, serializer: (node) => node }).parse();
  if (!article?.content) return [];
  return [...(article.content as Element).querySelectorAll(`[${NUMBER}]`)].map((line) => Number(line.getAttribute(NUMBER)));
}

/** A document that belongs to no window: browsers neither run scripts nor fetch anything in it. Without a window to lend its parser, ours. */
export function emptyDocument(window?: (Window & typeof globalThis) | null): Document {
  return new (window?.DOMParser ?? DOMParser)().parseFromString('<!doctype html><html><head><title></title></head><body></body></html>', 'text/html');
}

/** Elements that Readability judges by their tag; every other one becomes a div, custom elements above all. */
const KNOWN = new Set('article section main aside header footer nav div p ul ol li dl dt dd table tbody thead tfoot tr td th blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 details summary address form'.split(' '));

function fill(page: Document, skeleton: Skeleton): void {
  const made: Element[] = [];
  for (const part of skeleton) {
    const isLine = part.length === 6;
    const element = page.createElement(KNOWN.has(part[1]) ? part[1] : 'div');
    if (part[2]) element.setAttribute('class', part[2]);
    if (isLine) write(element, part[3], part[4], part[5]);
    else if (part[3]) element.setAttribute('role', part[3]);
    (made[part[0]] ?? page.body).appendChild(element);
    made.push(element);
  }
}

/** A line's number and its words, the linked ones first. */
function write(line: Element, number: number, linked: number, words: string): void {
  line.setAttribute(NUMBER, String(number));
  if (linked > 0) {
    const link = line.ownerDocument.createElement('a');
    link.textContent = words.slice(0, linked);
    line.appendChild(link);
  }
  line.appendChild(line.ownerDocument.createTextNode(words.slice(linked)));
}

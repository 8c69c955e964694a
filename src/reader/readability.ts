// Which blocks Mozilla's Readability takes for the article. The only file that knows the library.
// It is given a new, empty document made of our tree, with every block in a numbered <p>: it can mangle that as it likes, the numbers come back.
// Without scripts, addresses, handlers and pictures in it, nothing can load or run.
/// <reference path="./mozilla-readability.d.ts" />
import Readability from '@mozilla/readability/Readability.js';   // not the package's index, which brings a second program along
import type { Block } from './blocks.ts';
import { namesForReadability } from './furniture.ts';
import type { PageElement } from './page-tree.ts';

/** Attribute that carries a block's number through Readability. */
const NUMBER = 'data-block';

/** Readability looks again, less strictly, while it finds fewer characters than this. */
const ENOUGH = 250;

/** Of a longer page only prose is shown, and no more of it: the rest of its element follows the verdict anyway. No news text has as many paragraphs. */
const MOST_BLOCKS = 2500;
/** Characters shown of a block. Readability counts no more than 300 of them, and commas. */
const MOST_TEXT = 500;

/** Numbers of the blocks that Readability keeps; empty when it finds no article. `document` only lends its parser. */
export function readWithReadability(document: Document, blocks: readonly Block[]): ReadonlySet<number> {
  if (!blocks.length) return new Set();
  const page = emptyDocument(document);
  fill(page, fewer(blocks));
  const kept = new Set<number>();
  const article = new Readability<Node>(page, { disableJSONLD: true, charThreshold: ENOUGH, serializer: (node) => node }).parse();
  if (!article?.content) return kept;
  for (const line of (article.content as Element).querySelectorAll(`[${NUMBER}]`)) kept.add(Number(line.getAttribute(NUMBER)));
  return kept;
}

function fewer(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= MOST_BLOCKS) return blocks;
  const prose = blocks.filter(({ text, linkShare }) => text.length > 80 && linkShare < 0.5);
  return (prose.length ? prose : blocks).slice(0, MOST_BLOCKS);
}

/** A document that belongs to no window: browsers neither run scripts nor fetch anything in it. */
function emptyDocument(document: Document): Document {
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString('<!doctype html><html><head><title></title></head><body></body></html>', 'text/html');
}

/** Elements that Readability judges by their tag; every other one becomes a div, custom elements above all. */
const KNOWN = new Set('article section main aside header footer nav div p ul ol li dl dt dd table tbody thead tfoot tr td th blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 details summary address form'.split(' '));

/** Elements that are a line themselves: the numbered line stands in their place. */
const LINE = /^(?:p|h[1-6])$/u;

function fill(page: Document, blocks: readonly Block[]): void {
  const made = new Map<PageElement, Element>();
  const copyOf = (element: PageElement): Element => {
    const known = made.get(element);
    if (known) return known;
    if (!element.parent) return page.body;
    const copy = page.createElement(KNOWN.has(element.tag) ? element.tag : 'div');
    if (element.names) copy.setAttribute('class', namesForReadability(element));
    if (element.role) copy.setAttribute('role', element.role);
    copyOf(element.parent).appendChild(copy);
    made.set(element, copy);
    return copy;
  };
  for (const block of blocks) {
    const line = page.createElement(block.kind === 'heading' ? 'h3' : 'p');
    line.setAttribute(NUMBER, String(block.index));
    const text = block.text.slice(0, MOST_TEXT);
    const linked = Math.round(text.length * block.linkShare);
    if (linked > 0) {
      const link = page.createElement('a');
      link.textContent = text.slice(0, linked);
      line.appendChild(link);
    }
    line.appendChild(page.createTextNode(text.slice(linked)));
    const own = LINE.test(block.element.tag) ? block.element : null;
    if (own?.names) line.setAttribute('class', own.names);
    copyOf(own?.parent ?? block.element).appendChild(line);
  }
}

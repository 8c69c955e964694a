// A page as the reader takes it in, once, whether from a document or from HTML: its body as a tree, the elements that tell of the article, and what
// stands in its head for machines. Nothing behind this knows a document.
import { Growth } from './growth.ts';
import type { PageElement } from './page-tree.ts';
import { SLICE, type Steps } from './steps.ts';
import { Gathering, type TellingElements } from './telling-elements.ts';
import { above, firstInside, LEFT_BEHIND } from './walk.ts';

/** What a page tells outside of its text, as written. */
export interface PageHead {
  /** Of the html element. */
  readonly language: string | null;
  readonly title: string | null;
  /** The canonical link's address. */
  readonly canonical: string | null;
  /** Meta elements with a content, wherever they stand. */
  readonly metas: readonly PageMeta[];
  /** JSON-LD, wherever it stands. */
  readonly scripts: readonly string[];
}

/** A meta element: its content, and what it is called by property, name, itemprop and http-equiv, in this order. */
export interface PageMeta { readonly content: string; readonly names: readonly string[] }

export interface Page {
  /** The body; null when there is none (frameset, empty). */
  readonly tree: PageElement | null;
  readonly telling: TellingElements;
  readonly head: PageHead;
}

export const META_NAMES = ['property', 'name', 'itemprop', 'http-equiv'] as const;
export const JSON_LD = 'application/ld+json';

const NODE_ELEMENT = 1;
const NODE_TEXT = 3;

/** The page of a document, which is only read. Linear. Rests on large pages; the document must stay as it is meanwhile. */
export function* pageOf(document: Document): Steps<Page> {
  const root = document.documentElement;
  const head = {
    language: root?.getAttribute('lang') || root?.getAttribute('xml:lang') || null,
    title: document.querySelector('title')?.textContent ?? null,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    metas: [...document.querySelectorAll('meta[content]')].map((meta) => ({ content: meta.getAttribute('content') ?? '', names: META_NAMES.map((name) => meta.getAttribute(name) ?? '') })),
    scripts: [...document.querySelectorAll(`script[type="${JSON_LD}"]`)].map(({ textContent }) => textContent ?? ''),
  };
  // Not document.body: linkedom's makes one where it finds none.
  const body = document.querySelector('body');
  if (!body) return { tree: null, telling: new Gathering().found, head };
  const growth = new Growth(body);
  yield* walk(body, growth);
  return { tree: growth.root, telling: growth.telling, head };
}

function* walk(body: Element, growth: Growth): Steps<void> {
  let seen = 0;
  for (let node: Node | null = firstInside(body); node; ) {
    if (++seen % SLICE === 0) yield;
    const element: Element | null = node.nodeType === NODE_ELEMENT && !LEFT_BEHIND.has((node as Element).localName) ? node as Element : null;
    if (node.nodeType === NODE_TEXT && node.nodeValue) growth.text(node.nodeValue);
    const inside: Node | null = element && firstInside(element);
    if (element && inside) {
      growth.enter(element);
      node = inside;
      continue;
    }
    if (element) growth.empty(element);
    while (node && node !== body && !node.nextSibling) {
      node = above(node);
      growth.leave();
    }
    node = !node || node === body ? null : node.nextSibling;
  }
}

// A live page taken down as HTML, in pieces that messages can carry, so that it can be read in another document. The browser writes the HTML itself,
// a part of the page at a time: a script that goes through a page node by node needs thirty times as long in Firefox, where each node is
// wrapped for it. Of the head comes what tells of the article; open shadow roots stand where the reader would enter them.
// The page is only read. Nothing is left out of the body but what is never text and stands between large parts.
import { SLICE, type Steps } from './steps.ts';
import { above, firstInside } from './walk.ts';

/** Characters of the longest piece: a message of a few milliseconds. One of this length is cut anywhere and goes on in the next; a shorter one ends
 *  where a part of the page does, so that it can be scanned before the next is there. */
export const PIECE = 200_000;
/** Characters of all pieces; what stands behind them is not read. The longest pages of the press have a third. */
export const MOST_TAKEN = 30_000_000;

/** Elements that the browser writes in one go, a few milliseconds; whoever holds more is opened. */
const AT_A_TIME = 4000;
/** Parts, and characters of them, between two rests. */
const PARTS = 100;
const CHARACTERS = 60_000;
/** On pages of more elements only those are asked for a shadow root that are custom or hold nothing else: nearly all hosts are, and to ask each of
 *  100,000 takes Firefox 200 ms and its collector as long again. */
const EACH_ASKED = 15_000;
const CUSTOM = '//*[contains(local-name(), "-")]';
const EMPTY = 'div:empty, span:empty, section:empty, article:empty, aside:empty, main:empty, p:empty, header:empty, footer:empty, nav:empty';
/** What of the head tells of the article. */
const HEAD = 'head meta, head title, head link[rel="canonical"], head script[type="application/ld+json"]';
/** Never text, and often large. */
const UNREAD = new Set('style noscript template svg math canvas iframe object select textarea map'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/** A part of a page's HTML and its place among the others, counted from 0. */
export interface Piece { readonly at: number; readonly html: string }

/** The HTML of a page in pieces, to be put together again: each is given as soon as it is full, the last one in the end. Linear. Rests on large pages,
 *  also without a piece to give; where the page takes away the place it rested at, it begins anew, with a piece 0, and rests no more. */
export function* takeDown(document: Document): Generator<Piece | undefined, Piece, unknown> {
  const opened = yield* findOpened(document);
  const steps = writeOnce(document, opened);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if ('at' in step.value) {
      yield step.value;
      continue;
    }
    yield;
    if (!step.value.isConnected) return yield* writeNow(document, opened);
  }
}

/** The same in one go: no piece is given before the last is written, for whoever gets one lets the page work. */
function* writeNow(document: Document, opened: ReadonlySet<Node>): Generator<Piece, Piece, unknown> {
  const full: Piece[] = [];
  const steps = writeOnce(document, opened);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      yield* full;
      return step.value;
    }
    if ('at' in step.value) full.push(step.value);
  }
}

/** Elements that cannot be written in one go: they, or others in them, hold an open shadow root, or more than `AT_A_TIME` elements. Of these many, one
 *  stands at a round number in the page's order, so that only those around such a one are opened and nobody need count what lies under each. */
function* findOpened(document: Document): Steps<ReadonlySet<Node>> {
  const opened = new Set<Node>();
  const open = (within: Node | null): void => {
    for (let node = within; node && !opened.has(node); node = above(node)) opened.add(node);
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at] ?? document;
    const all = root.querySelectorAll('*');
    yield;
    for (let round = AT_A_TIME - 1; round < all.length; round += AT_A_TIME) open(all[round] ?? null);
    const mayHost = yield* hostsIn(root, all);
    for (let seen = 0; seen < mayHost.length; seen++) {
      const element = mayHost[seen];
      if (seen % SLICE === SLICE - 1) yield;
      if (!element?.shadowRoot) continue;
      roots.push(element.shadowRoot);
      open(element);
    }
  }
  return opened;
}

/** Elements that may be hosts of shadow roots. */
function* hostsIn(root: Document | ShadowRoot, all: NodeListOf<Element>): Steps<ArrayLike<Element>> {
  if (all.length < EACH_ASKED || !('evaluate' in root)) return all;
  const custom = root.evaluate(CUSTOM, root, null, XPATH_SNAPSHOT, null);
  yield;
  return [...Array.from({ length: custom.snapshotLength }, (_, at) => custom.snapshotItem(at) as Element), ...root.querySelectorAll(EMPTY)];
}
const XPATH_SNAPSHOT = 7;

/** The pieces as they fill, and after every rest the node it was at: the page may have taken that away. */
function* writeOnce(document: Document, opened: ReadonlySet<Node>): Generator<Node | Piece, Piece, unknown> {
  const pieces = new Pieces();
  const body = document.querySelector('body');
  if (document.compatMode !== 'BackCompat') pieces.add('<!doctype html>');
  pieces.add(`${openTag(document.documentElement)}<head>`);
  for (const part of document.querySelectorAll(HEAD)) pieces.add(part.outerHTML);
  pieces.add(`</head>${body ? openTag(body) : '<frameset>'}`);
  let parts = 0;
  let rested = 0;
  for (let node: Node | null = body && firstInside(body); node && pieces.length < MOST_TAKEN; ) {
    const element: Element | null = node.nodeType === ELEMENT ? node as Element : null;
    const inside: Node | null = element && opened.has(element) ? firstInside(element) : null;
    if (element && inside) {
      pieces.add(openTag(element));
      node = inside;
      continue;
    }
    if (element && !isUnread(element)) pieces.add(withoutContents(element.outerHTML));
    else if (!element && node.nodeType === TEXT) pieces.add(escaped(node.nodeValue ?? ''));
    const full = pieces.full();
    yield* full;
    if (full.length > 0 || ++parts % PARTS === 0 || pieces.length - rested > CHARACTERS) {
      rested = pieces.length;
      yield node;
    }
    while (node && node !== body && !node.nextSibling) {
      node = above(node);
      if (node && node !== body) pieces.add(`</${(node as Element).localName}>`);
    }
    node = !node || node === body ? null : node.nextSibling;
  }
  pieces.add(body ? '</body></html>' : '</frameset></html>');
  yield* pieces.full();
  return pieces.last();
}

const isUnread = (element: Element): boolean => UNREAD.has(element.localName) || (element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json');

const openTag = (element: Element): string => `<${element.localName}${[...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')}>`;

const escaped = (text: string): string => text.replace(/[&"<>]/gu, (sign) => ENTITIES[sign] ?? sign);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A part's HTML without the pictures and fonts that are written into its attributes: `src="data:…"`, `style="background: url(data:…)"`. */
function withoutContents(html: string): string {
  return html.includes('data:') ? html.replace(CONTENTS, (whole, start: string, at: number) => (isInTag(html, at) ? start : whole)) : html;
}
/** Up to the next bracket or quotation mark: were brackets let in, "url(data:url(data:…" would be read to its end from each. */
const CONTENTS = /(?<start>="data:|url\((?:&quot;|')?data:)[^"()]{200,}/gu;
/** In a text, "<" and ">" are entities; in an attribute they may stand, and then more is sent than need be. */
function isInTag(html: string, at: number): boolean {
  const before = html.slice(Math.max(0, at - LONGEST_TAG), at);
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}
const LONGEST_TAG = 5000;

/** Parts put together into pieces. */
class Pieces {
  /** Characters in all. */
  length = 0;
  #parts: string[] = [];
  #size = 0;
  #full: string[] = [];
  #given = 0;

  /** Puts a part behind the others, as far as it may still be taken. */
  add(part: string): void {
    const taken = part.slice(0, MOST_TAKEN - this.length);
    this.length += taken.length;
    if (this.#size + taken.length >= PIECE) this.#fill(taken);
    else {
      this.#parts.push(taken);
      this.#size += taken.length;
    }
  }

  /** What was put together is a piece; a part that is longer than one is cut. */
  #fill(part: string): void {
    if (this.#size > 0) this.#full.push(this.#parts.join(''));
    const cuts = Math.floor(part.length / PIECE);
    for (let at = 0; at < cuts; at++) this.#full.push(part.slice(at * PIECE, (at + 1) * PIECE));
    this.#parts = [part.slice(cuts * PIECE)];
    this.#size = part.length - cuts * PIECE;
  }

  /** The pieces that are full, which go. */
  full(): readonly Piece[] {
    if (!this.#full.length) return NONE;
    const full = this.#full.map((html) => ({ at: this.#given++, html }));
    this.#full = [];
    return full;
  }

  last(): Piece { return { at: this.#given, html: this.#parts.join('') }; }
}
const NONE: readonly Piece[] = [];

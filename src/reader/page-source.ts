// A live page taken down as HTML, in pieces that messages can carry, so that it can be read in another document. The browser writes the HTML itself,
// a part of the page at a time: a script that goes through a page node by node needs thirty times as long in Firefox, where each node is
// wrapped for it. Of the head comes what tells of the article; open shadow roots stand where the reader would enter them.
// The page is only read. Nothing is left out of the body but what is never text and stands between large parts.
import { SLICE, type Steps } from './steps.ts';
import { above, firstInside } from './walk.ts';

/** Characters of a piece: a message of a few milliseconds. */
export const PIECE = 200_000;
/** Characters of all pieces; what stands behind them is not read. The longest pages of the press have a third. */
export const MOST_TAKEN = 30_000_000;

/** Elements that the browser writes in one go, a few milliseconds; whoever holds more is opened. */
const AT_A_TIME = 4000;
/** Parts between two rests. */
const PARTS = 25;
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
    const all = roots[at]?.querySelectorAll('*') ?? [];
    for (let seen = 0; seen < all.length; seen++) {
      const element = all[seen] ?? null;
      if (seen % AT_A_TIME === AT_A_TIME - 1) open(element);
      if (seen % SLICE === SLICE - 1) yield;
      if (!element?.shadowRoot) continue;
      roots.push(element.shadowRoot);
      open(element);
    }
  }
  return opened;
}

/** The pieces as they fill, and after every rest the node it was at: the page may have taken that away. */
function* writeOnce(document: Document, opened: ReadonlySet<Node>): Generator<Node | Piece, Piece, unknown> {
  const pieces = new Pieces();
  const body = document.querySelector('body');
  if (document.compatMode !== 'BackCompat') pieces.add('<!doctype html>');
  pieces.add(`${openTag(document.documentElement)}<head>`);
  for (const part of document.querySelectorAll(HEAD)) pieces.add(part.outerHTML);
  pieces.add(`</head>${body ? openTag(body) : '<frameset>'}`);
  let parts = 0;
  for (let node: Node | null = body && firstInside(body); node && pieces.length < MOST_TAKEN; ) {
    const element: Element | null = node.nodeType === ELEMENT ? node as Element : null;
    const inside: Node | null = element && opened.has(element) ? firstInside(element) : null;
    if (element && inside) {
      pieces.add(openTag(element));
      node = inside;
      continue;
    }
    if (element && !isUnread(element)) pieces.add(element.outerHTML);
    if (node.nodeType === TEXT) pieces.add(escaped(node.nodeValue ?? ''));
    const full = pieces.full();
    yield* full;
    if (full.length > 0 || ++parts % PARTS === 0) yield node;
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

/** Text put together and cut into pieces of equal length. */
class Pieces {
  #parts: string[] = [];
  #size = 0;
  #given = 0;

  /** Characters in all. */
  get length(): number { return this.#given * PIECE + this.#size; }

  /** Puts a text behind the others, as far as it may still be taken. */
  add(text: string): void {
    const taken = text.slice(0, MOST_TAKEN - this.length);
    this.#parts.push(taken);
    this.#size += taken.length;
  }

  /** The pieces that are full, which go. */
  full(): readonly Piece[] {
    if (this.#size < PIECE) return [];
    const whole = this.#parts.join('');
    const full = Array.from({ length: Math.floor(whole.length / PIECE) }, (_, at) => ({ at: this.#given + at, html: whole.slice(at * PIECE, (at + 1) * PIECE) }));
    this.#given += full.length;
    this.#parts = [whole.slice(full.length * PIECE)];
    this.#size = this.#parts[0]?.length ?? 0;
    return full;
  }

  last(): Piece { return { at: this.#given, html: this.#parts.join('') }; }
}

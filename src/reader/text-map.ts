// Where a stretch of the article's text stands in the live page. The article and the page are both reduced to their letters and figures
// without blanks, so that line breaks, inline markup, soft hyphens and entities make no difference; each line of the article is then looked
// for as a whole, in order, from the longest one outwards. A line that changed since is searched by the words around the span.
import type { Span } from '../core/text/span.ts';
import { atOnce } from '../core/steps.ts';
import { SLICE, type Steps } from './steps.ts';
import { above, firstInside, isHidden, LEFT_BEHIND } from './walk.ts';

export interface TextMap {
  /** Goes through the page beforehand, with rests; without it the first place that is asked for takes as long as the page is large. */
  prepare(): Steps<void>;
  /** The live range of a span of the text; null when it cannot be located (any more). */
  rangeOf(span: Span): Range | null;
  /** The span of the text that a live range covers, what lies outside the article left out; null when it holds nothing of it. */
  spanOf(range: Range): Span | null;
}

/** A text node and where its letters start in the page's letters. */
interface Piece { readonly node: Text; readonly start: number }
interface Page { readonly letters: string; readonly pieces: readonly Piece[] }

/** A line of the article: its letters' place among the article's letters, and in the page's; -1 when it is not there as a whole. */
interface Line { readonly letters: string; readonly start: number; at: number }

/** Blanks and what is drawn as nothing, in UTF-16 units: they are in no letters. */
const SKIPPED = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** The same for one unit; most are settled by a comparison. */
const isSkipped = (unit: number): boolean => unit <= 32 || (unit >= 0x7F && SKIPPED.test(String.fromCharCode(unit)));
const SKIPPED_ALL = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
const lettersOf = (text: string): string => text.replace(SKIPPED_ALL, '');

/** Letters on each side of a span by which it is looked for when its line has changed; the more the surer, the fewer the hardier. */
const CONTEXTS = [60, 30, 15, 8] as const;

/** Maps an article's text to the live document: by words, so that it holds after the page changed. Elements that `isOurs` names are not searched. */
export function mapText(text: string, document: Document, isOurs: (element: Element) => boolean = () => false): TextMap {
  const article = lettersOf(text);
  const offsets = offsetsOf(text);
  let page: Page | null = null;
  let lines: readonly Line[] = [];
  const place = function* placeIn(isLeftOut: (element: Element) => boolean): Steps<Page> {
    const read = yield* readPage(document, isLeftOut);
    lines = yield* placeLines(linesOf(text), read.letters);
    return page = read;
  };
  const buildInSteps = function* buildPage(): Steps<Page> {
    const shown = yield* place((element) => isOurs(element) || isHidden(element));
    const placed = lines.reduce((sum, { at, letters }) => sum + (at < 0 ? 0 : letters.length), 0);
    return placed > 0.5 * article.length ? shown : yield* place(isOurs);
  };
  const build = (): Page => atOnce(buildInSteps());
  const locate = (from: number, to: number, known: Page): Found | null => {
    const place = placeOf(article, lines, known.letters, from, to);
    return place < 0 ? null : rangeIn(document, known, place, place + to - from);
  };
  return {
    * prepare() {
      yield* buildInSteps();
    },
    rangeOf({ start, end }) {
      const [from, to] = [firstAtOrAfter(offsets, start), firstAtOrAfter(offsets, end)];
      if (to <= from) return null;
      const wanted = article.slice(from, to);
      const first = locate(from, to, page ?? build());
      if (first && first.words === wanted) return first.range;
      const again = first ? locate(from, to, build()) : null;
      return again && again.words === wanted ? again.range : null;
    },
    spanOf({ startContainer, startOffset, endContainer, endOffset }) {
      const known = page ?? build();
      const [from, to] = [letterAt(known, startContainer, startOffset), letterAt(known, endContainer, endOffset)];
      const covered = lines.filter(({ at, letters }) => at >= 0 && letters.length > 0 && at < to && at + letters.length > from);
      const [first, last] = [covered[0], covered.at(-1)];
      const start = first && offsets[first.start + Math.max(0, from - first.at)];
      const end = last && offsets[last.start + Math.min(last.letters.length, to - last.at) - 1];
      return start === undefined || end === undefined || end < start ? null : { start, end: end + 1 };
    },
  };
}

/** Offsets in the text of its letters, in order. */
function offsetsOf(text: string): Int32Array {
  const offsets = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isSkipped(text.charCodeAt(at))) offsets[count++] = at;
  return offsets.subarray(0, count);
}

/** How many of the rising numbers lie under a limit, which is the place of the first at or after it. */
function firstAtOrAfter(numbers: Int32Array, limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the page's letters lie before a place in the live document. */
function letterAt({ pieces, letters }: Page, container: Node, offset: number): number {
  const piece = container.nodeType === NODE_TEXT ? pieces.find(({ node }) => node === container) : undefined;
  if (piece) return piece.start + lettersOf(piece.node.data.slice(0, offset)).length;
  const child = container.childNodes[offset] ?? null;
  const follows = ({ node }: Piece): boolean => child === null ? (container.compareDocumentPosition(node) & (FOLLOWING | CONTAINED)) === FOLLOWING : child === node || (child.compareDocumentPosition(node) & (FOLLOWING | CONTAINED)) !== 0;
  return pieces.find(follows)?.start ?? letters.length;
}
const FOLLOWING = 4;
const CONTAINED = 16;

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const letters = lettersOf(line);
    start += letters.length;
    return { letters, start: start - letters.length, at: -1 };
  });
}

/** Finds each line in the page: the longest that stands there once first, then its neighbours before and after it in order. */
function* placeLines(lines: Line[], page: string): Steps<readonly Line[]> {
  const byLength = lines.filter(({ letters }) => letters.length > 0).sort((a, b) => b.letters.length - a.letters.length);
  const seed = byLength.slice(0, SEEDS).find(({ letters }) => isOnce(page, letters)) ?? byLength.slice(0, SEEDS).find(({ letters }) => page.includes(letters));
  if (!seed) return lines;
  seed.at = page.indexOf(seed.letters);
  const middle = lines.indexOf(seed);
  yield;
  const misses = { left: MOST_MISSES };
  let after = seed.at + seed.letters.length;
  for (const [at, line] of lines.slice(middle + 1).entries()) {
    if (at % LINES === 0) yield;
    line.at = line.letters ? seekAfter(page, line.letters, after, misses) : -1;
    if (line.at >= 0 && line.at - after < FAR) after = line.at + line.letters.length;
  }
  yield;
  let before = seed.at;
  for (const line of lines.slice(0, middle).reverse()) {
    line.at = line.letters && before >= line.letters.length && misses.left > 0 ? page.lastIndexOf(line.letters, before - line.letters.length) : -1;
    if (line.at < 0) misses.left--;
    if (line.at >= 0 && before - line.at < FAR + line.letters.length) before = line.at;
  }
  return lines;
}
/** Lines sought between two rests. */
const LINES = 50;
/** Near first; through the whole rest of the page only while few lines were sought there in vain. */
function seekAfter(page: string, letters: string, after: number, misses: { left: number }): number {
  const near = page.slice(after, after + FAR + letters.length).indexOf(letters);
  if (near >= 0) return after + near;
  return misses.left-- > 0 ? page.indexOf(letters, after) : -1;
}
/** Searches to the page's end, each of its length. */
const MOST_MISSES = 100;
/** Longest lines tried as the first; a page can lose some of them. */
const SEEDS = 12;
/** A line found further from its neighbour than this may be another's words: it does not move the order on. */
const FAR = 20_000;

function isOnce(page: string, letters: string): boolean {
  const at = page.indexOf(letters);
  return at >= 0 && page.indexOf(letters, at + 1) < 0;
}

/** Where the article's letters from..to stand among the page's; -1 when not, or when it is not sure which of several places. */
function placeOf(article: string, lines: readonly Line[], page: string, from: number, to: number): number {
  const line = lines.find(({ start, letters }) => start <= from && to <= start + letters.length);
  if (line && line.at >= 0) return line.at + from - line.start;
  for (const context of CONTEXTS) {
    const [left, right] = [Math.max(0, from - context, line?.start ?? 0), Math.min(article.length, to + context, line ? line.start + line.letters.length : article.length)];
    const before = article.slice(left, to);
    const after = article.slice(from, right);
    for (const [words, lead] of [[article.slice(left, right), from - left], [before, from - left], [after, 0]] as const) {
      if (words.length >= to - from + Math.min(context, LEAST_CONTEXT) && isOnce(page, words)) return page.indexOf(words) + lead;
    }
  }
  return -1;
}
/** A span without at least this much beside it could be the same words of another sentence. */
const LEAST_CONTEXT = 8;

/** All letters of the page with the text nodes they come from. Linear. Where the page takes away the place of a rest, it begins anew and rests no more. */
function* readPage(document: Document, isOurs: (element: Element) => boolean): Steps<Page> {
  const steps = readOnce(document, isOurs);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield;
    if (!step.value.isConnected) return atOnce(readOnce(document, isOurs));
  }
}

function* readOnce(document: Document, isOurs: (element: Element) => boolean): Generator<Node, Page, unknown> {
  const pieces: Piece[] = [];
  const letters: string[] = [];
  let length = 0;
  let seen = 0;
  const body = document.querySelector('body');
  for (let node: Node | null = body && firstInside(body); node; ) {
    if (++seen % SLICE === 0) yield node;
    if (node.nodeType === NODE_TEXT) {
      const own = lettersOf(node.nodeValue ?? '');
      if (own) pieces.push({ node: node as Text, start: length });
      letters.push(own);
      length += own.length;
    }
    const isOpen = node.nodeType === NODE_ELEMENT && !LEFT_BEHIND.has((node as Element).localName) && !isOurs(node as Element);
    const inside: Node | null = isOpen ? firstInside(node) : null;
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== body && !node.nextSibling) node = above(node);
    node = !node || node === body ? null : node.nextSibling;
  }
  return { letters: letters.join(''), pieces };
}

const NODE_ELEMENT = 1;
const NODE_TEXT = 3;

/** A live range and the letters that stand in it now, without what is never text: a script in the middle of a sentence is in the range, not in its words. */
interface Found { readonly range: Range; readonly words: string }

function rangeIn(document: Document, { pieces }: Page, from: number, to: number): Found | null {
  const [first, last] = [pieceAt(pieces, from), pieceAt(pieces, to - 1)];
  const [a, b] = [pieces[first], pieces[last]];
  if (!a || !b || a.node.getRootNode() !== b.node.getRootNode() || !a.node.isConnected) return null;
  const start = offsetOf(a.node.data, from - a.start);
  const end = offsetOf(b.node.data, to - 1 - b.start);
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(a.node, start);
  range.setEnd(b.node, end + 1);
  const within = pieces.slice(first, last + 1).map(({ node }) => (node.isConnected ? node.data.slice(node === a.node ? start : 0, node === b.node ? end + 1 : undefined) : ''));
  return { range, words: lettersOf(within.join('')) };
}

/** Place of the piece that holds a letter: the last that starts at it or before. */
function pieceAt(pieces: readonly Piece[], letter: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset in a node's text of its nth letter; null when the node changed and has fewer. */
function offsetOf(text: string, nth: number): number | null {
  for (let at = 0, seen = 0; at < text.length; at++) {
    if (isSkipped(text.charCodeAt(at))) continue;
    if (seen === nth) return at;
    seen++;
  }
  return null;
}

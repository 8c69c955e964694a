// Which lines of a page Mozilla's Readability takes for the article: its scoring (github.com/mozilla/readability 0.6.0, Copyright (c) 2010 Arc90 Inc,
// Apache License 2.0) on the page's lines instead of a document of their own. Changed: no DOM is built, so that it is a third of the size, several times
// as fast, linear, the same in every browser, and can rest between its steps; what concerns pictures, scripts, line breaks and metadata is left
// out, for none of them is in its parts. A test holds it against the original.
import type { Block } from './blocks.ts';
import { clean } from './readability-clean.ts';
import { isInside, linkDensity, measure, partsOf, wordsUnder, type Part } from './parts.ts';

/** How strictly a page is read: names that tell furniture end it, names weigh, fishy parts are cleaned out. */
export interface Strictness { readonly strips: boolean; readonly weighs: boolean; readonly cleans: boolean }

/** It looks again, less strictly, while it finds fewer characters than ENOUGH; at last the longest find counts. */
const ATTEMPTS: readonly Strictness[] = [
  { strips: true, weighs: true, cleans: true }, { strips: false, weighs: true, cleans: true }, { strips: false, weighs: false, cleans: true }, { strips: false, weighs: false, cleans: false },
];
const ENOUGH = 250;

/** Numbers of the lines that it keeps; none when it finds no article. Rests between its steps. */
export function* readWithReadability(all: readonly Block[]): Generator<void, ReadonlySet<number>, void> {
  const blocks = fewer(all);
  let best: readonly Part[] = [];
  let most = 0;
  let isBylineSought = true;
  let wasBodyScored = false;
  for (const strictness of ATTEMPTS) {
    const body = partsOf(blocks);
    measure(body);
    yield;
    const { scored, hasByline } = sift(body, strictness, isBylineSought);
    isBylineSought &&= !hasByline;
    measure(body);
    yield;
    const candidates = score(scored, strictness).filter((part) => part !== body || !wasBodyScored);   // once only, as in the original
    wasBodyScored ||= body.score !== null;
    yield;
    const kept = clean(withSiblings(bestOf(candidates, body, strictness), strictness), strictness);
    yield;
    const length = kept.reduce((sum, part) => sum + part.length, 0);
    if (length > most) [best, most] = [kept, length];
    if (length >= ENOUGH) break;
  }
  return new Set(best.flatMap(numbersUnder));
}

/** Of a longer page only prose is looked at, and no more of it: the rest of its element follows the verdict anyway. No news text has as many paragraphs. */
const MOST_LINES = 2500;

function fewer(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= MOST_LINES) return blocks;
  const prose = blocks.filter(({ text, linkShare }) => text.length > 80 && linkShare < 0.5);
  return (prose.length ? prose : blocks).slice(0, MOST_LINES);
}

const numbersUnder = ({ block, parts }: Part): readonly number[] => (block ? [block.index] : parts.flatMap(numbersUnder));

const UNLIKELY = /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/iu;
const MAYBE = /and|article|body|column|content|main|shadow/iu;
const UNLIKELY_ROLES = new Set('menu menubar complementary navigation alert alertdialog dialog'.split(' '));
const BYLINE = /byline|author|dateline|writtenby|p-author/iu;
const SCORED = new Set('section h2 h3 h4 h5 h6 p td pre'.split(' '));

interface Sifted { readonly scored: readonly Part[]; readonly hasByline: boolean }

/** Takes out what its names tell to be no article, and the first byline; gives the parts that are worth points, in page order. Divs that are a
 *  paragraph in all but name become one. */
function sift(body: Part, { strips }: Strictness, isBylineSought: boolean): Sifted {
  const scored: Part[] = [];
  let hasByline = false;
  const isByline = ({ names, length }: Part): boolean => isBylineSought && !hasByline && length > 0 && length < 100 && BYLINE.test(names) && (hasByline = true);
  const isOut = (part: Part): boolean => isByline(part) || (strips && isUnlikely(part));
  const visit = (outer: Part): void => {
    const stay: Part[] = [];
    for (const part of outer.parts) {
      if (isOut(part)) continue;
      const kept = asParagraph(part);
      kept.parent = outer;
      if (SCORED.has(kept.tag)) scored.push(kept);
      stay.push(kept);
      visit(kept);
    }
    outer.parts = stay;
  };
  visit(body);
  return { scored, hasByline };
}

const isUnlikely = (part: Part): boolean => UNLIKELY_ROLES.has(part.role) || (UNLIKELY.test(part.names) && !MAYBE.test(part.names) && !isInside(part, 'table'));

/** A div around one paragraph is the paragraph; one without blocks in it is a paragraph. */
function asParagraph(part: Part): Part {
  if (part.tag !== 'div') return part;
  const [only, second] = part.parts;
  if (only && !second && only.tag === 'p' && linkDensity(part) < 0.25) return only;
  if (!part.isAroundBlocks) part.tag = 'p';
  return part;
}

/** Points of a candidate before any words: by its tag. */
const POINTS: Readonly<Record<string, number>> = { div: 5, pre: 3, td: 3, blockquote: 3, address: -3, ol: -3, ul: -3, dl: -3, dd: -3, dt: -3, li: -3, form: -3, h1: -5, h2: -5, h3: -5, h4: -5, h5: -5, h6: -5, th: -5 };
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/iu;
const NEGATIVE = /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/iu;

/** What an element's names say for it or against it: -25, 0 or 25; always 0 where names do not weigh. */
export const weightOf = ({ names }: Part, { weighs }: Strictness): number => (weighs && names ? (POSITIVE.test(names) ? 25 : 0) - (NEGATIVE.test(names) ? 25 : 0) : 0);

const startOf = (part: Part, strictness: Strictness): number => (POINTS[part.tag] ?? 0) + weightOf(part, strictness);

/** Shorter parts say nothing. */
const LEAST_TEXT = 25;
/** How far up the points of a paragraph reach: all to its parent, half to the next, then a sixth, a ninth, a twelfth. */
const DIVIDERS = [1, 2, 6, 9, 12] as const;

/** Gives the elements around long lines their points; those that got any, without the share of their links. */
function score(scored: readonly Part[], strictness: Strictness): readonly Part[] {
  const candidates: Part[] = [];
  for (const { length, commas, parent } of scored) {
    if (length < LEAST_TEXT) continue;
    const points = 2 + commas + Math.min(Math.floor(length / 100), 3);
    let at = parent;
    for (const divider of DIVIDERS) {
      if (!at) break;
      if (at.score === null) candidates.push(at);
      at.score = (at.score ?? startOf(at, strictness)) + points / divider;
      at = at.parent;
    }
  }
  for (const part of candidates) part.score = scoreOf(part) * (1 - linkDensity(part));
  return candidates;
}

const scoreOf = ({ score }: Part): number => score ?? 0;

/** Candidates compared with the best. */
const MOST_CANDIDATES = 5;
/** So near the best, and so many of them, that what holds them all is better. */
const ALIKE = 0.75;
const LEAST_ALIKE = 3;

/** The best candidate, or an element around it that holds more of the text. A body that is itself the best is put into a div. */
function bestOf(candidates: readonly Part[], body: Part, strictness: Strictness): Part {
  const [best, ...others] = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, MOST_CANDIDATES);
  if (!best || best === body) return wrapped(body);
  const alike = others.filter((other) => scoreOf(other) / scoreOf(best) >= ALIKE);
  let top = best;
  if (alike.length >= LEAST_ALIKE) top = firstAround(best, body, (around) => alike.filter((other) => isUnder(other, around)).length >= LEAST_ALIKE) ?? best;
  let last = top.score ??= startOf(top, strictness);
  const least = last / 3;
  top = firstAround(top, body, ({ score }) => {
    if (score === null) return false;
    if (score < least) return null;
    const isBetter = score > last;
    last = score;
    return isBetter;
  }) ?? top;
  while (top.parent && top.parent !== body && top.parent.parts.length === 1) top = top.parent;
  return top;
}

/** The first element around a part, the body left out, that passes the test; null when none does or the test says null: no further. */
function firstAround(part: Part, body: Part, test: (around: Part) => boolean | null): Part | null {
  for (let at = part.parent; at && at !== body; at = at.parent) {
    const verdict = test(at);
    if (verdict !== false) return verdict ? at : null;
  }
  return null;
}

function isUnder(part: Part, outer: Part): boolean {
  for (let at = part.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

function wrapped(body: Part): Part {
  const div: Part = { ...body, tag: 'div', parent: body, score: null };
  for (const part of div.parts) part.parent = div;
  body.parts = [div];
  return div;
}

/** Tags that stay what they are; any other part taken into the article becomes a div there. */
const UNALTERED = new Set('div article section p ol ul'.split(' '));
const SENTENCE = /\.(?: |$)/u;

/** The best candidate with those beside it that are like it: enough points, or a paragraph of prose. */
function withSiblings(top: Part, strictness: Strictness): readonly Part[] {
  const points = top.score ?? startOf(top, strictness);
  const least = Math.max(10, points * 0.2);
  const isLike = (part: Part): boolean => {
    const bonus = part.names !== '' && part.names === top.names ? points * 0.2 : 0;
    return part === top || (part.score !== null && part.score + bonus >= least) || (part.tag === 'p' && isProse(part));
  };
  const kept = (top.parent?.parts ?? []).filter(isLike);
  for (const part of kept) {
    if (!UNALTERED.has(part.tag)) part.tag = 'div';
    part.parent = null;
  }
  return kept;
}

const isProse = (part: Part): boolean => (part.length > 80 ? linkDensity(part) < 0.25 : part.length > 0 && part.length < 80 && part.linked === 0 && SENTENCE.test(wordsUnder(part)));

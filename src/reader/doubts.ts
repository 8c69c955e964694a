// How sure a reading is, and why not: signs that the text is not the whole article, or not one article.
import type { Block } from './blocks.ts';
import { isUnderline } from './body.ts';
import { furnitureLine, isPaywall } from './furniture-lines.ts';
import type { PageElement } from './page-tree.ts';
import type { Doubt } from './read-article.ts';
import { descriptionsOf, type Told } from './self-description.ts';

export interface Signs {
  readonly body: readonly Block[];
  /** The page's first lines, furniture included; and all without it. */
  readonly lines: readonly Block[];
  readonly blocks: readonly Block[];
  readonly told: Told;
  readonly meta: ReadonlyMap<string, string>;
  /** Whether the publisher's own text agrees with the reading. */
  readonly agrees: boolean;
  readonly address: string | null;
}

/** What is left of a confidence of 1 for each doubt; they multiply. Under DOUBTFUL is whatever can lack a paragraph: its absences mean nothing. Set by
 *  174 pages whose article is known (F1 without a doubt 0.97 on 157 of them, short 0.94 on 9, lost lead 0.73 on 3), and by what those pages cannot
 *  tell: behind a paywall the text is right as far as it goes. A short text alone is whole more often than not. */
const LEFT: Readonly<Record<Doubt, number>> = { paywall: 0.4, short: 0.7, 'list-page': 0.3, 'video-page': 0.5, 'lost-lead': 0.55, 'witnesses-disagree': 0.55 };

/** Characters under which a news text is short: two or three paragraphs. */
const SHORT = 600;
/** A text longer than this is read whole even where a line invites to subscribe: metered pages show everything. */
const METERED = 2500;

/** Doubts in a fixed order, and the confidence they leave. */
export function doubtsOf(signs: Signs): { readonly confidence: number; readonly doubts: readonly Doubt[] } {
  const doubts = (Object.keys(LEFT) as Doubt[]).filter((doubt) => SIGNS[doubt](signs));
  const confidence = doubts.reduce((rest, doubt) => rest * LEFT[doubt], 1);
  return { confidence: Math.round(confidence * 100) / 100, doubts };
}

const SIGNS: Readonly<Record<Doubt, (signs: Signs) => boolean>> = {
  paywall: ({ body, lines, told }) => sizeOf(body) < METERED && (!told.isFree || isCutOff(body) || lines.some((block) => isPaywall(block.text) && isShown(block))),
  short: ({ body }) => sizeOf(body) < SHORT,
  'list-page': isListPage,
  'video-page': ({ body, told, meta }) => sizeOf(body) < 2 * SHORT && (told.genre === 'video' || /^video/u.test(meta.get('og:type') ?? '')),
  'lost-lead': ({ body, blocks, meta, told }) => descriptionsOf(told, meta).some((words) => isLostLead(words, body, blocks)),
  'witnesses-disagree': ({ agrees }) => !agrees,
};

/** Not in something hidden: pages carry their paywall's words for those who have not paid, and hide them from the others. */
function isShown({ element }: Block): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.isHidden) return false;
  return true;
}

/** The last line breaks off: "the missions and characters. All...", "…" */
const isCutOff = (body: readonly Block[]): boolean => /(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(body.at(-1)?.text.slice(-20) ?? '');

/** Most of the lines are links or stand under headings that are links; or the address is a site's front page. */
function isListPage({ body, lines, told, meta, address }: Signs): boolean {
  if (told.genre === 'article' || meta.has('article:published_time')) return false;
  const linked = lines.filter(({ kind, linkShare }) => kind === 'heading' && linkShare > 0.8).length;
  const sentences = body.filter(({ text }) => text.length > 200).length;
  const isFront = address !== null && /^\/?(?:index\.\w+)?$/u.test(new URL(address).pathname);
  return isFront ? sentences < 8 : body.filter(({ kind, linkShare }) => kind === 'heading' && linkShare > 0.8).length >= 3 || (linked >= 6 && sentences < 1 && sizeOf(body) < SHORT);
}

/** The page's description is its first sentence in the text; it stands in the page, but not in what was read. */
function isLostLead(description: string, body: readonly Block[], blocks: readonly Block[]): boolean {
  const start = squash(description.slice(0, 90));
  if (start.length < 50) return false;
  const holds = ({ text }: Block): boolean => text.length > 60 && squash(text.slice(0, 200)).startsWith(start);
  return !body.some(holds) && blocks.some((block) => block.text.length > 120 && block.linkShare < 0.3 && !furnitureLine(block) && !isUnderline(block) && holds(block));
}
const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

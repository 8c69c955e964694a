// Page to article. Works on a tree of its own: the live document is only read. Runs in browsers and in linkedom alike.
// Readability is the first witness, the publisher's own articleBody the second; what is known to go wrong is mended in body.ts.
import type { Article } from '../core/article.ts';
import { findBlocks, type Block } from './blocks.ts';
import { bodyOf } from './body.ts';
import { doubtsOf } from './doubts.ts';
import { formOf, type Form } from './form.ts';
import { furnitureOf, type Belief } from './furniture.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { atOnce, readTree, type PageElement } from './page-tree.ts';
import { readWithReadability } from './readability.ts';
import { readMeta, readTold } from './self-description.ts';
import { hearWitness } from './witness.ts';

/** Why a reading is doubtful; the interface has one sentence for each. */
export type Doubt = 'paywall' | 'short' | 'list-page' | 'video-page' | 'lost-lead' | 'witnesses-disagree';

export interface PageReading {
  readonly article: Article;
  /** 0..1: how sure it is that `text` is the whole article and nothing else. Below `DOUBTFUL` the reader is told. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** When the page says it was last changed, ISO 8601; null when it does not, or when that is its publication. */
  readonly modifiedAt?: string | null;
  /** A live blog, a gallery, or null: running text. */
  readonly form?: Form | null;
  /** The news agency the page credits outside the text ("AFP"); null when none. */
  readonly agency?: string | null;
  /** Who on the page said each part of the metadata; null for parts that nobody said. */
  readonly from?: Metadata['from'];
}

/** Why a page gives no article at all. */
export type Unreadable = 'not-article' | 'too-short';

/** Fewer characters are no article: a headline and a line of a paywall have more. */
const TOO_SHORT = 100;

/** Lines of the page in which its metadata are looked for. */
const METADATA_WITHIN = 3000;

export type Reading = PageReading | { readonly unreadable: Unreadable };

/** Reads the article of a page in one go. `url` is used for the canonical address and the source's name when the page tells neither. */
export function readArticle(document: Document, url: string | null): Reading {
  return atOnce(readInSteps(document, url));
}

/** The same reading with rests: `rest` is awaited between steps, so that the page answers its user meanwhile. What the page changes after the
 *  first step, in which its words are taken down, is not read. */
export async function readArticleWithRests(document: Document, url: string | null, rest: () => Promise<void>): Promise<Reading> {
  const steps = readInSteps(document, url);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await rest();
  }
}

function* readInSteps(document: Document, url: string | null): Generator<void, Reading, void> {
  const tree = yield* readTree(document);
  if (!tree) return { unreadable: 'not-article' };
  const told = readTold(document);
  const meta = readMeta(document);
  yield;
  const lines = yield* findBlocks(tree, () => false);
  yield;
  const { from, modifiedAt, agency, ...about } = readMetadata({ document, url, told, meta, lines: lines.slice(0, METADATA_WITHIN) });
  yield;
  const { body: read, blocks } = yield* readBody(document, tree, about.title, about.byline?.split(', ') ?? []);
  const { body, agrees } = hearWitness(read, blocks, told.body);
  yield;
  const text = body.map((block) => block.text).join('\n');
  if (!body.length) return { unreadable: tree.size < TOO_SHORT ? 'too-short' : 'not-article' };
  if (text.length < TOO_SHORT) return { unreadable: 'too-short' };
  const { confidence, doubts } = doubtsOf({ body, lines, blocks, told, meta, agrees, address: about.url });
  yield;
  const form = yield* formOf(tree, told, text.length);
  return { article: { text, ...about }, confidence, doubts, modifiedAt, agency, from, form };
}

/** A body shorter than this is read again, believing fewer names. */
const SUSPECT = 500;

interface BodyRead { readonly body: readonly Block[]; readonly blocks: readonly Block[] }

function* readBody(document: Document, tree: PageElement, headline: string | null, authors: readonly string[]): Generator<void, BodyRead, void> {
  const read = function* readBelieving(belief: Belief): Generator<void, BodyRead, void> {
    const isFurniture = yield* furnitureOf(tree, belief);
    yield;
    const blocks = yield* findBlocks(tree, isFurniture);
    yield;
    const kept = readWithReadability(document, blocks);
    yield;
    const body = bodyOf(blocks, kept, headline, authors);
    yield;
    return { body, blocks };
  };
  const strict = yield* read('names');
  if (sizeOf(strict.body) >= SUSPECT) return strict;
  const loose = yield* read('tags');
  return sizeOf(loose.body) > 2 * sizeOf(strict.body) ? loose : strict;
}

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

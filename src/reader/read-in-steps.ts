// The way from page to article, in steps that a caller can put rests between: lines, metadata, what is furniture, the body, what is doubted.
// Which lines are the article Readability says, from a skeleton of the page.
import { findBlocks, type Block } from './blocks.ts';
import { bodyOf, upTo } from './body.ts';
import { doubtsOf } from './doubts.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import { formOf } from './form.ts';
import { furnitureOf, type Belief } from './furniture.ts';
import { readMetadata } from './metadata.ts';
import type { Page } from './page.ts';
import type { PageElement } from './page-tree.ts';
import { linesKept } from './readability.ts';
import type { Reading } from './read-article.ts';
import { descriptionsOf, readMeta, readTold } from './self-description.ts';
import type { Steps } from './steps.ts';
import { hearWitness } from './witness.ts';

/** Fewer characters are no article: a headline and a line of a paywall have more. */
const TOO_SHORT = 100;

/** Characters of the longest article that is given; it ends with the line before them. Three times what is compared, and longer than any news text. */
const LONGEST = 400_000;

/** Lines of the page in which its metadata and signs of doubt are looked for. */
const LOOKED_THROUGH = 3000;

/** The reading of a page, step by step. Readability works in what `newDocument` makes. */
export function* readInSteps(page: Page, url: string | null, newDocument: () => Document): Steps<Reading> {
  const { tree, telling, head } = page;
  if (!tree) return { unreadable: 'not-article' };
  const told = readTold(head);
  const meta = readMeta(head);
  yield;
  const lines = yield* findBlocks(tree, () => false, LOOKED_THROUGH);
  yield;
  const { from, modifiedAt, agency, ...about } = yield* readMetadata({ head, telling, url, told, meta, lines });
  yield;
  const { body: read, blocks } = yield* readBody(newDocument, tree, { headline: about.title, authors: about.byline?.split(', ') ?? [], descriptions: descriptionsOf(told, meta) });
  const { body: whole, agrees } = hearWitness(read, blocks, told.body);
  const body = upTo(LONGEST, whole);
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

/** What the page says of its article elsewhere than in it. */
interface About { readonly headline: string | null; readonly authors: readonly string[]; readonly descriptions: readonly string[] }

function* readBody(newDocument: () => Document, tree: PageElement, { headline, authors, descriptions }: About): Steps<BodyRead> {
  const read = function* readBelieving(belief: Belief): Steps<BodyRead> {
    const isFurniture = yield* furnitureOf(tree, belief, descriptions);
    yield;
    const blocks = yield* findBlocks(tree, isFurniture);
    yield;
    const skeleton = drawSkeleton(blocks);
    yield;
    const kept = blocks.length ? linesKept(skeleton, newDocument()) : [];
    yield;
    const body = yield* bodyOf(blocks, new Set(kept), headline, authors);
    yield;
    return { body, blocks };
  };
  const strict = yield* read('names');
  if (sizeOf(strict.body) >= SUSPECT) return strict;
  const loose = yield* read('tags');
  return sizeOf(loose.body) > 2 * sizeOf(strict.body) ? loose : strict;
}

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

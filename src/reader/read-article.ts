// Page to article. Works on a tree of its own: the live document is only read. Runs in browsers and in linkedom alike.
import type { Article } from '../core/article.ts';
import { findBlocks, type Block } from './blocks.ts';
import { bodyOf } from './body.ts';
import { furnitureOf, type Belief } from './furniture.ts';
import { readTree, type PageElement } from './page-tree.ts';
import { readWithReadability } from './readability.ts';

/** Why a reading is doubtful; the interface has one sentence for each. */
export type Doubt = 'paywall' | 'short' | 'list-page' | 'video-page' | 'lost-lead' | 'witnesses-disagree';

export interface PageReading {
  readonly article: Article;
  /** 0..1: how sure it is that `text` is the whole article and nothing else. Below `DOUBTFUL` the reader is told. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** Under this confidence absences are not reported as findings. */
export const DOUBTFUL = 0.6;

/** Why a page gives no article at all. */
export type Unreadable = 'not-article' | 'too-short';

/** Reads the article of a page. `url` is used for the canonical address and the source's name when the page tells neither. */
export function readArticle(document: Document, url: string | null): PageReading | { readonly unreadable: Unreadable } {
  const tree = readTree(document);
  if (!tree) return { unreadable: 'not-article' };
  const headline = document.querySelector('h1')?.textContent ?? null;
  const body = readBody(document, tree, headline);
  return { article: { text: body.map(({ text }) => text).join('\n'), title: null, byline: null, source: null, publishedAt: null, language: null, url }, confidence: 1, doubts: [] };
}

/** A body shorter than this is read again, believing fewer names. */
const SUSPECT = 500;

function readBody(document: Document, tree: PageElement, headline: string | null): readonly Block[] {
  const read = (belief: Belief): readonly Block[] => {
    const blocks = findBlocks(tree, furnitureOf(tree, belief));
    return bodyOf(blocks, readWithReadability(document, blocks), headline);
  };
  const strict = read('names');
  if (sizeOf(strict) >= SUSPECT) return strict;
  const loose = read('tags');
  return sizeOf(loose) > 2 * sizeOf(strict) ? loose : strict;
}

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

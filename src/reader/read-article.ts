// Page to article. (Stub.) Works on a clone: the live document is never touched. Runs in browsers and in linkedom alike.
import type { Article } from '../core/article.ts';

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
export function readArticle(_document: Document, _url: string | null): PageReading | { readonly unreadable: Unreadable } {
  return { unreadable: 'not-article' };
}

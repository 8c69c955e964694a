// Page to article. Works on a tree of its own: the document is only read. Runs in browsers and in linkedom alike.
// Readability is the first witness, the publisher's own articleBody the second; what is known to go wrong is mended in body.ts.
import type { Article } from '../core/article.ts';
import { atOnce, inTurns } from '../core/steps.ts';
import type { Form } from './form.ts';
import type { Metadata } from './metadata.ts';
import { pageOf, type Page } from './page.ts';
import { emptyDocument } from './readability.ts';
import { readInSteps } from './read-in-steps.ts';
import type { Steps } from './steps.ts';

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

export type Reading = PageReading | { readonly unreadable: Unreadable };

/** Reads the article of a page in one go. `url` is used for the canonical address and the source's name when the page tells neither. */
export const readArticle = (document: Document, url: string | null): Reading => atOnce(readDocument(document, url));

/** The same with rests: `rest` is awaited between its steps, so that other work of the thread is done meanwhile. */
export const readArticleWithRests = (document: Document, url: string | null, rest: () => Promise<void>): Promise<Reading> => inTurns(readDocument(document, url), rest);

/** The same of a page that comes otherwise (scan-page.ts). */
export const readPageWithRests = (page: Steps<Page>, url: string | null, rest: () => Promise<void>): Promise<Reading> => inTurns(readPage(page, url), rest);

function* readDocument(document: Document, url: string | null): Steps<Reading> {
  return yield* readInSteps(yield* pageOf(document), url, () => emptyDocument(document.defaultView));
}

function* readPage(page: Steps<Page>, url: string | null): Steps<Reading> {
  return yield* readInSteps(yield* page, url, emptyDocument);
}

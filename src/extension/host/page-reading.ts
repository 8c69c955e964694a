// Reads a page from its HTML, as the page itself sent it: scanned, never made into a document that could run or load anything. A bundle of its
// own, which a question to the corpus need not wait for.
import { readArticleWithRests, readSourceWithRests, type Reading } from '../../reader/read-article.ts';
import type { PageSource } from '../protocol.ts';
import { givingTurns } from '../turns.ts';

/** The reading of a page's HTML. Rests, for the document that runs it may show a view beside. */
export function readSource(html: string, { url, type }: PageSource): Promise<Reading> {
  const page = type === 'text/html' ? null : new DOMParser().parseFromString(html, type);   // XML is written in other ways
  // What the page changed since it was parsed may be no XML any more.
  return page && !page.querySelector('parsererror') ? readArticleWithRests(page, url, givingTurns()) : readSourceWithRests(html, url, givingTurns());
}

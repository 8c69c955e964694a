// Reads a page from its HTML, as the page itself sent it: parsed into a document of its own that runs nothing and loads nothing. A bundle of its
// own, which a question to the corpus need not wait for.
import { readArticleWithRests, type Reading } from '../../reader/read-article.ts';
import type { PageSource } from '../protocol.ts';
import { givingTurns } from '../turns.ts';

/** The reading of a page's HTML. Rests, for the document that runs it may show a view beside. */
export const readSource = (html: string, { url, type }: PageSource): Promise<Reading> => readArticleWithRests(parse(html, type), url, givingTurns());

function parse(html: string, type: PageSource['type']): Document {
  const page = new DOMParser().parseFromString(html, type);
  // What the page changed since it was parsed may be no XML any more.
  return type !== 'text/html' && page.querySelector('parsererror') ? new DOMParser().parseFromString(html, 'text/html') : page;
}

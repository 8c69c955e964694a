// Reads a page from its HTML, as the page itself sends it in pieces: scanned, never made into a document that could run or load anything. A bundle of
// its own, which a question to the corpus need not wait for.
import { readPageWithRests, type Reading } from '../../reader/read-article.ts';
import { givingTurns } from '../turns.ts';
import { PagePieces } from './page-pieces.ts';

const pieces = new PagePieces();

/** A piece of a page; most are scanned before the next is there. */
export const takePiece = (reading: string, at: number, html: string): void => pieces.take(reading, at, html);

/** The reading of a page of `count` pieces and the last; null when some were lost. Rests, for the document that runs it may show a view beside. */
export async function readPieces(reading: string, count: number, last: string, url: string): Promise<Reading | null> {
  const page = pieces.finish(reading, count, last);
  return page && readPageWithRests(page, url, givingTurns());
}

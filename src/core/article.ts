// What the reader hands over and everything else works on: one news text and what is known of it.
// Unknown is null, never a guess. All positions anywhere are offsets into `text`.
import type { LanguageCode } from './languages/pack.ts';

/** The text being read ("here"), or a report's. Plain values, JSON-safe. */
export interface Article {
  /** Body: paragraphs, headings and list items inside it, joined by "\n". No title, byline, captions, related links. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** The publication's own name. */
  readonly source: string | null;
  /** ISO 8601, as precise as known: "2022-01", "2022-01-02", "2022-01-02T17:05:00Z". */
  readonly publishedAt: string | null;
  /** ISO 639-1; null when the page does not say and it could not be told. */
  readonly language: LanguageCode | null;
  readonly url: string | null;
}

/** Another publication's text on the story ("there"), as held in the corpus. */
export interface Report extends Article {
  /** Stable within one corpus; the same id again replaces the report. */
  readonly id: string;
  /** The source it came in by, the unit that settings switch: "dossier:geneva", "feed:…", "file:…". */
  readonly sourceId: string;
}

/** An article of which only some parts are known: what the command line and tests give. */
export type PartialArticle = Pick<Article, 'text'> & { readonly [K in Exclude<keyof Article, 'text'>]?: Article[K] | undefined };

/** Fills what is missing with null. */
export function articleOf(given: PartialArticle): Article {
  const { text, title = null, byline = null, source = null, publishedAt = null, language = null, url = null } = given;
  return { text, title, byline, source, publishedAt, language, url };
}

// What a feed says, whatever it is written in: plain values, texts without markup, addresses whole. Unknown is null, never a guess.
import type { LanguageCode } from '../../core/languages/pack.ts';

export interface FeedEntry {
  /** As the feed gives it; else the address, for the same entry read again must be known again. Null when there is neither. */
  readonly id: string | null;
  readonly title: string | null;
  /** Of the article itself: http or https, absolute when the feed or its own address says against what. */
  readonly link: string | null;
  /** ISO 8601, as precise as given; without a zone where none was given. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly author: string | null;
  /** The teaser, without markup. */
  readonly summary: string | null;
  /** All of the text that the feed holds, paragraphs one a line: the article where the feed carries it, else the summary. */
  readonly text: string | null;
  /** Written in a place meant for the whole article ("content:encoded", Atom's content): it may still be a teaser. */
  readonly isContent: boolean;
  readonly categories: readonly string[];
  /** The entry's own, else the feed's. */
  readonly language: LanguageCode | null;
}

export interface Feed {
  readonly title: string | null;
  /** The site's address, not the feed's. */
  readonly link: string | null;
  readonly language: LanguageCode | null;
  readonly updated: string | null;
  /** Of the bytes it was read from. */
  readonly encoding: string;
  /** In the feed's order. */
  readonly entries: readonly FeedEntry[];
  /** What was left out, in words; empty when all was read. */
  readonly troubles: readonly string[];
}

/** Why something is no feed. */
export interface NoFeed { readonly unreadable: 'not-a-feed' | 'empty'; readonly message: string }

/** Entries read of one feed; no publication lists more at a time. */
export const MOST_ENTRIES = 5000;
/** Of a feed's bytes so many are read. The largest full-text feeds known are 5 MB. */
export const MOST_BYTES = 8 * 1024 * 1024;

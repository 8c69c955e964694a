// What a refresh of a feed does with its answer: which entries are new, when to ask again, what report an entry gives. No network, no clock:
// the time is an argument.
import type { Article, Report } from '../../core/article.ts';
import { hashWord } from '../../core/origins/fingerprints.ts';
import type { LanguageCode } from '../../core/languages/pack.ts';
import type { FeedEntry } from './feed.ts';

/** Entries of one feed that are looked at: newest come first, and archives of years stand in some feeds. */
export const MOST_LOOKED_AT = 200;

/** Shorter than this, what a feed holds is a teaser. UTF-16 units; of the feeds at hand teasers have 60 to 450. */
const SHORTEST_ARTICLE = 700;
/** A report has at least so much text. UTF-16 units. */
const SHORTEST_REPORT = 80;

/** By fingerprints: entries that were taken, each with a stamp of what it said. Holds only what the feed still lists. */
export type SeenEntries = Readonly<Record<string, string>>;

/** Short, and the same for the same words. */
export const printOf = (words: string): string => `${hashWord(words).toString(36)}${(words.length % 1296).toString(36)}`;

/** What tells an entry from the others of its feed; null when nothing does. */
export const keyOf = ({ id, link, title }: FeedEntry): string | null => id ?? link ?? title;

/** What an entry says; its own date of change is no part of it, for many feeds give the time they were asked. */
const stampOf = ({ title, summary, text }: FeedEntry): string => printOf([title, summary, text].join('\n'));

export interface FreshEntries {
  /** New or changed, in the feed's order. */
  readonly fresh: readonly FeedEntry[];
  /** What is known of the others. */
  readonly known: SeenEntries;
}

/** The entries that were not seen as they stand. `notBefore`: older ones are passed over (ISO); they would expire at once. */
export function findFresh(entries: readonly FeedEntry[], seen: SeenEntries, notBefore: string | null): FreshEntries {
  const fresh: FeedEntry[] = [];
  const known: Record<string, string> = {};
  const keys = new Set<string>();
  for (const entry of entries.slice(0, MOST_LOOKED_AT)) {
    const key = keyOf(entry);
    if (key === null || keys.has(key)) continue;
    keys.add(key);
    const [name, stamp] = [printOf(key), stampOf(entry)];
    const date = entry.published ?? entry.updated;
    if (seen[name] === stamp) known[name] = stamp;
    else if (notBefore === null || date === null || date >= notBefore) fresh.push(entry);
  }
  return { fresh, known };
}

/** With these entries taken. */
export const withSeen = (seen: SeenEntries, taken: readonly FeedEntry[]): SeenEntries => ({
  ...seen, ...Object.fromEntries(taken.map((entry) => [printOf(keyOf(entry) ?? ''), stampOf(entry)])),
});

/** Whether the feed itself holds the article, not a teaser. */
export const isWhole = ({ text }: FeedEntry): boolean => (text?.length ?? 0) >= SHORTEST_ARTICLE;

export interface EntrySource { readonly id: string; readonly title: string; readonly language: LanguageCode | null }

/** Longer names are cut, and told apart by a fingerprint. */
const LONGEST_KEY = 300;

/** The report of an entry, its page's article where it was read; null when both together say too little. */
export function reportOfEntry(source: EntrySource, entry: FeedEntry, page: Article | null): Report | null {
  const key = keyOf(entry) ?? '';
  const isPageBetter = page !== null && page.text.length > (entry.text?.length ?? 0);
  const text = isPageBetter ? page.text : entry.text ?? '';
  if (text.length < SHORTEST_REPORT) return null;
  return {
    id: `${source.id}/${key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}~${printOf(key)}` : key}`, sourceId: source.id, source: source.title,
    title: entry.title ?? page?.title ?? null, byline: entry.author ?? page?.byline ?? null,
    // The page's date is often more precise than a feed that gives a day; without a page the feed's is all there is.
    publishedAt: longest(entry.published ?? entry.updated, page?.publishedAt ?? null),
    language: (isPageBetter ? page.language : null) ?? entry.language ?? source.language, url: entry.link ?? page?.url ?? null, text,
  };
}

const longest = (feed: string | null, page: string | null): string | null => (page !== null && page.length > (feed?.length ?? 0) ? page : feed);

const HOUR_MS = 60 * 60_000;
/** However often it failed, and whatever a server says: once a day it is tried. */
const LONGEST_WAIT_MS = 24 * HOUR_MS;
/** Entries whose pages had to wait for the next time. */
const SOON_MS = 5 * 60_000;

export interface RefreshOutcome {
  /** Refreshes that failed one after the other, this one included. */
  readonly failures: number;
  /** Seconds, as servers said them; null when they did not. */
  readonly retryAfter: number | null;
  readonly maxAge: number | null;
  readonly isMoreWaiting: boolean;
}

/** When to ask again, milliseconds since 1970: after the reader's interval, later where the server says so, twice as late after each failure. */
export function nextRefresh(now: number, minutes: number, { failures, retryAfter, maxAge, isMoreWaiting }: RefreshOutcome): number {
  if (isMoreWaiting && failures === 0) return now + SOON_MS;
  const interval = minutes * 60_000 * 2 ** Math.min(failures, 10);
  return now + Math.min(LONGEST_WAIT_MS, Math.max(interval, (retryAfter ?? 0) * 1000, (maxAge ?? 0) * 1000));
}

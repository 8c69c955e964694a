// A JSON Feed (1.0, 1.1): every field checked, for it is somebody else's file.
import { languageCode } from '../../core/languages/pack.ts';
import { evenLines, textOfHtml } from '../text-of-markup.ts';
import { readBrokenJson } from './broken-json.ts';
import { readFeedDate } from './feed-dates.ts';
import { oneLine, wholeAddress } from './feed-entry.ts';
import { MOST_ENTRIES, type Feed, type FeedEntry } from './feed.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The feed in a text of JSON; `address` is the feed's own. Null when it is no JSON, or not a feed's. */
export function readJsonFeed(json: string, address: string | null): Omit<Feed, 'encoding'> | null {
  const feed = parseObject(json) ?? readBrokenJson(json);
  if (!feed || !Array.isArray(feed['items'])) return null;
  const entries = feed['items'].filter(isFields);
  const language = languageCode(words(feed, 'language'));
  const site = wholeAddress(words(feed, 'home_page_url') ?? '', address);
  const kept = entries.slice(0, MOST_ENTRIES);
  return {
    title: oneLine(words(feed, 'title')), link: site, language, updated: null,
    entries: kept.map((entry) => entryOf(entry, address ?? site, language ?? null)),
    troubles: entries.length > kept.length ? [`entries after the first ${MOST_ENTRIES} were left out`] : [],
  };
}

function entryOf(entry: Fields, address: string | null, language: FeedEntry['language']): FeedEntry {
  const link = wholeAddress(words(entry, 'url') ?? words(entry, 'external_url') ?? '', address);
  const html = words(entry, 'content_html');
  const plain = words(entry, 'content_text');
  const content = html === null ? plain && evenLines(plain) : textOfHtml(html);
  const summary = words(entry, 'summary');
  const authors = [...(Array.isArray(entry['authors']) ? entry['authors'] : []), entry['author']].filter(isFields);
  return {
    id: words(entry, 'id') ?? link,
    title: oneLine(words(entry, 'title')),
    link,
    published: dateOf(entry, 'date_published'), updated: dateOf(entry, 'date_modified'),
    author: authors.flatMap((author) => words(author, 'name') ?? []).join(', ') || null,
    summary, text: content || summary, isContent: Boolean(content),
    categories: (Array.isArray(entry['tags']) ? entry['tags'] : []).filter((tag): tag is string => typeof tag === 'string').slice(0, 50),
    language: languageCode(words(entry, 'language')) ?? language,
  };
}

const dateOf = (entry: Fields, field: string): string | null => readFeedDate(words(entry, field) ?? '');

/** A field's text; ids may be numbers. */
function words(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() || null : typeof value === 'number' && name === 'id' ? String(value) : null;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseObject(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

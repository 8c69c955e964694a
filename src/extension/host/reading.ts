// What a host reads: feeds and pages of the network, files of the reader. A bundle of its own, loaded when the first is asked for, so that a
// question to the corpus waits for none of it.
import type { Article, PartialArticle } from '../../core/article.ts';
import { readArticle } from '../../reader/read-article.ts';
import { decodeBytes } from '../../sources/decode.ts';
import { MOST_BYTES } from '../../sources/feeds/feed.ts';
import { readFeed } from '../../sources/feeds/read-feed.ts';
import type { FeedFetched, FeedRead, HostRequest, PageFetched } from '../protocol.ts';
import { hostOf } from '../source-state.ts';
import { request, type Body } from './request.ts';

export { FileImports } from './file-imports.ts';

/** Pages of publications have up to 3 MB, most of it scripts. */
const MOST_PAGE_BYTES = 8 * 1024 * 1024;
const FEED_ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.1';
const PAGE_ACCEPT = 'text/html, application/xhtml+xml;q=0.9';
/** What no feed and no page is: not even looked at. */
const OTHER_TYPES = /^\s*(?:image|audio|video|font)\/|^\s*application\/(?:pdf|zip|octet-stream)\b/iu;

/** One request for a feed, and what it says. */
export async function fetchFeed(asked: HostRequest): Promise<FeedFetched> {
  const body = await request(asked, { mostBytes: MOST_BYTES, accept: FEED_ACCEPT });
  if ('failed' in body) return body;
  if (body.status === 304) return { unchanged: true, address: body.address, bytes: 0, maxAge: body.maxAge };
  const told = { address: body.address, etag: body.etag, lastModified: body.lastModified, maxAge: body.maxAge, bytes: body.bytes.length };
  if (OTHER_TYPES.test(body.contentType ?? '')) return notFeed(told, `${asked.address} is "${body.contentType}", not a feed; look for the feed's address on the site`);
  const feed = readFeed(body.bytes, { address: body.address, contentType: body.contentType });
  if (!('unreadable' in feed)) return { ...told, feed, named: [] };
  const named = namedFeeds(body);
  return named.length ? { ...told, feed: null, named } : notFeed(told, `${asked.address}: ${feed.message}`);
}

const notFeed = ({ address, bytes }: Pick<FeedRead, 'address' | 'bytes'>, message: string): FeedFetched => ({ failed: 'not-a-feed', message, status: null, bytes, retryAfter: null, address });

/** One request for a page, and its article. */
export async function fetchPage(asked: HostRequest): Promise<PageFetched> {
  const body = await request(asked, { mostBytes: MOST_PAGE_BYTES, accept: PAGE_ACCEPT });
  if ('failed' in body) return body;
  const article = OTHER_TYPES.test(body.contentType ?? '') ? null : readPage(decodeBytes(body.bytes, body.contentType).text, body.address);
  return { article, address: body.address, bytes: body.bytes.length };
}

/** The article of a page, by the reader that also reads live pages; null when there is none. The document runs nothing and loads nothing. */
export function readPage(html: string, url: string | null): Article | null {
  try {
    const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), url);
    return 'unreadable' in reading ? null : reading.article;
  } catch (error) {
    if (error instanceof RangeError) return null;   // tags nested deeper than the stack: no publication's page
    throw error;
  }
}

export type PageReader = (html: string, url: string | null) => PartialArticle | null;

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/iu;
/** A link of a page that is called like a feed: "/rss.xml", "/feed/", "/atom". */
const FEED_PATH = /\/(?:rss|feeds?|atom)(?:[./_-][\w.-]*)?\/?$|\.(?:rss|atom)$/iu;
const MOST_NAMED = 10;

/** Feeds that a page names: in its head, else by its links. */
function namedFeeds({ bytes, contentType, address }: Body): FeedRead['named'] {
  const document = new DOMParser().parseFromString(decodeBytes(bytes, contentType).text, 'text/html');
  const links = [...document.querySelectorAll('link[href]')].filter((link) => /(?:^|\s)alternate(?:\s|$)/iu.test(link.getAttribute('rel') ?? '') && FEED_TYPE.test(link.getAttribute('type')?.trim() ?? ''));
  const anchors = links.length ? [] : [...document.querySelectorAll('a[href]')].filter((anchor) => FEED_PATH.test(anchor.getAttribute('href')?.replace(/[?#].*$/u, '') ?? ''));
  const named = new Map([...links, ...anchors].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const whole = URL.canParse(href, address) ? new URL(href, address).href : '';
    return hostOf(whole) ? [[whole, link.getAttribute('title')?.trim() || link.textContent?.trim().slice(0, 100) || null] as const] : [];
  }));
  return [...named].slice(0, MOST_NAMED).map(([feed, title]) => ({ address: feed, title }));
}

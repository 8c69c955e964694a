// One entry of an XML feed, RSS's item or Atom's entry, to what is known of it: which of its tags says what, the best first.
import { languageCode } from '../../core/languages/pack.ts';
import { readFeedDate } from './feed-dates.ts';
import { childrenOf, textOf, wordsOf, type FeedElement } from './feed-element.ts';
import type { FeedEntry } from './feed.ts';

/** Places meant for the whole text, then those for a teaser. */
const CONTENT = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem'] as const;
const SUMMARY = ['description', 'summary', 'abstract', 'dc:description', 'itunes:summary', 'media:description', 'itunes:subtitle'] as const;
const TITLE = ['title', 'dc:title', 'media:title', 'itunes:title'] as const;
const PUBLISHED = ['pubdate', 'published', 'issued', 'dcterms:issued', 'created', 'dcterms:created', 'dc:date', 'date'] as const;
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'lastbuilddate', 'dc:date', 'pubdate'] as const;
const AUTHOR = ['author', 'dc:creator', 'creator', 'itunes:author', 'managingeditor', 'dc:contributor'] as const;
const CATEGORY = ['category', 'dc:subject', 'subject'] as const;
const MOST_CATEGORIES = 50;

/** An entry; `address` is what relative links are relative to where the entry itself does not say. */
export function entryOf(element: FeedElement, address: string | null): FeedEntry {
  const content = firstText(element, CONTENT);
  const summary = firstText(element, SUMMARY) ?? textInGroup(element);
  const link = linkOf(element, address);
  return {
    id: firstWords(element, ['id', 'guid']) ?? (element.attributes.get('rdf:about')?.trim() || null) ?? link,
    title: oneLine(firstText(element, TITLE)),
    link,
    published: firstDate(element, PUBLISHED), updated: firstDate(element, UPDATED),
    author: authorOf(element),
    summary, text: content ?? summary, isContent: content !== null,
    categories: categoriesOf(element),
    language: languageCode(firstWords(element, ['dc:language', 'language']) ?? element.language),
  };
}

/** YouTube and others put all of an entry into one media:group, some into the picture that goes with it. */
const textInGroup = (element: FeedElement): string | null => ['media:group', 'media:content'].flatMap((tag) => childrenOf(element, tag)).map((group) => firstText(group, ['media:description'])).find(Boolean) ?? null;

/** The first tag of the list that holds a text. */
export function firstText(element: FeedElement, tags: readonly string[]): string | null {
  for (const tag of tags) for (const child of childrenOf(element, tag)) {
    const text = textOf(child);
    if (text) return text;
  }
  return null;
}

function firstWords(element: FeedElement, tags: readonly string[]): string | null {
  for (const tag of tags) for (const child of childrenOf(element, tag)) {
    const words = wordsOf(child);
    if (words) return words;
  }
  return null;
}

export function firstDate(element: FeedElement, tags: readonly string[]): string | null {
  for (const tag of tags) for (const child of childrenOf(element, tag)) {
    const date = readFeedDate(wordsOf(child));
    if (date) return date;
  }
  return null;
}

export const oneLine = (text: string | null): string | null => text?.replace(/\n/gu, ' ') ?? null;

/** The address of what the element stands for: Atom's alternate link, RSS's text link, a guid that is one. */
export function linkOf(element: FeedElement, address: string | null): string | null {
  const links = childrenOf(element, 'link');
  const withAddress = links.filter(({ attributes }) => attributes.has('href'));
  const alternate = withAddress.filter(({ attributes }) => (attributes.get('rel') ?? 'alternate').toLowerCase().replace(/^.*\//u, '') === 'alternate');
  const page = alternate.find(({ attributes }) => /html/iu.test(attributes.get('type') ?? 'html')) ?? alternate[0];
  const guid = childrenOf(element, 'guid').find(({ attributes }) => attributes.get('ispermalink')?.toLowerCase() !== 'false');
  const written: readonly (readonly [FeedElement, string | undefined])[] = [
    ...links.filter((link) => !link.attributes.has('href')).map((link) => [link, wordsOf(link) || wordsAfter(element, link)] as const),
    ...(page ? [[page, page.attributes.get('href')] as const] : []),
    ...childrenOf(element, 'url').map((url) => [url, wordsOf(url)] as const),
    ...(guid && /^https?:/iu.test(wordsOf(guid)) ? [[guid, wordsOf(guid)] as const] : []),
    [element, element.attributes.get('href')], [element, element.attributes.get('rdf:about')],
    ...childrenOf(element, 'content').map((content) => [content, content.attributes.get('src')] as const),
    // Atom's id is an address nobody need answer at; where there is no other, most do.
    ...childrenOf(element, 'id').filter((id) => /^https?:/iu.test(wordsOf(id))).map((id) => [id, wordsOf(id)] as const),
  ];
  for (const [where, link] of written) {
    const whole = link && wholeAddress(link, where.address ?? address);
    if (whole) return whole;
  }
  return null;
}

/** "<link/>https://ledger.example/1", as a program writes it that takes the feed for HTML, where a link holds nothing. */
function wordsAfter(element: FeedElement, link: FeedElement): string {
  const next = element.children[element.children.indexOf(link) + 1];
  return typeof next === 'string' && /^\s{0,40}https?:\/\//iu.test(next) ? next.trim() : '';
}

/** An address as it can be opened; null for what is no page of the web ("javascript:", "urn:") or is relative to nothing. */
export function wholeAddress(link: string, address: string | null): string | null {
  try {
    const url = new URL(/^www\.[\w-]+\./iu.test(link.trim()) ? `http://${link.trim()}` : link.trim(), address ?? undefined);
    if (!/^https?:$/u.test(url.protocol)) return null;
    // As written where it is whole already: sites compare addresses by their letters.
    return /^https?:\/\/[^\s]+$/u.test(link.trim()) ? link.trim() : url.href;
  } catch {
    return null;
  }
}

/** "Ada Lindqvist"; of RSS's "ada@ledger.example (Ada Lindqvist)" the name. */
function authorOf(element: FeedElement): string | null {
  for (const tag of AUTHOR) for (const child of childrenOf(element, tag)) {
    const written = oneLine(firstText(child, ['name']) ?? textOf(child));
    if (written) return /^\S+@\S+\s*\((?<name>[^()]+)\)$/u.exec(written)?.groups?.['name'] ?? written;
  }
  return null;
}

function categoriesOf(element: FeedElement): readonly string[] {
  const written = CATEGORY.flatMap((tag) => childrenOf(element, tag)).map((child) => child.attributes.get('label') ?? child.attributes.get('term') ?? oneLine(textOf(child)));
  return [...new Set(written.flatMap((category) => category?.trim() || []))].slice(0, MOST_CATEGORIES);
}

// Title, byline, source, date and language of a page. Each has an order of witnesses; the first that says anything usable is believed,
// and where none does the answer is null.
//   title      visible h1 that a machine's field agrees with, JSON-LD headline, og:title, the only h1, title element, first h1; without the site's name
//   byline     JSON-LD author, meta author, rel=author, itemprop author
//   source     og:site_name, JSON-LD publisher, application-name, host of the address
//   published  JSON-LD, article:published_time and its kin, itemprop, time element by the headline, line by the headline, day in the address
//   language   html lang
import { languageCode, type LanguageCode } from '../core/languages/pack.ts';
import { cleanText, type Block } from './blocks.ts';
import { isSame } from './body.ts';
import { parseDate } from './date-written.ts';
import { plainText, type Told } from './self-description.ts';

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly language: LanguageCode | null;
  readonly url: string | null;
}

/** All that the page says of its article. `lines` are all lines of the page, furniture included. */
export function readMetadata(document: Document, url: string | null, told: Told, meta: ReadonlyMap<string, string>, lines: readonly Block[]): Metadata {
  const language = languageCode(document.documentElement?.getAttribute('lang'));
  const address = addressOf(document, url);
  const source = sourceOf(told, meta, address);
  const title = titleOf(document, told, meta, source, address);
  return { title, byline: bylineOf(document, told, meta, source), source, publishedAt: publishedOf(document, told, meta, lines, title, language, address), language, url: address };
}

const LONGEST_NAME = 120;

function sourceOf(told: Told, meta: ReadonlyMap<string, string>, address: string | null): string | null {
  const names = [meta.get('og:site_name'), told.publisher, meta.get('application-name')].map((name) => cleanText((name ?? '').slice(0, 300)));
  return names.find((name) => name && name.length <= LONGEST_NAME && !/^https?:/u.test(name)) ?? hostOf(address);
}

/** "lemonde.fr"; null for a number or a machine of the house. */
function hostOf(address: string | null): string | null {
  const host = address === null ? '' : new URL(address).hostname.replace(/^(?:www|m|amp)\./u, '');
  return /\.\p{L}{2,}$/u.test(host) ? host : null;
}

/** The page's canonical address when it is of the same site, else the one it was read from. */
function addressOf(document: Document, url: string | null): string | null {
  const given = httpUrl(url, undefined);
  const canonical = httpUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, given?.href);
  const isOwn = canonical && (!given || canonical.hostname.replace(/^(?:www|m|amp)\./u, '') === given.hostname.replace(/^(?:www|m|amp)\./u, '')) && canonical.pathname !== '/';
  return (isOwn ? canonical : given)?.href ?? null;
}

function httpUrl(written: string | null, base: string | undefined): URL | null {
  try {
    const url = written ? new URL(written, base) : null;
    return url && /^https?:$/u.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function titleOf(document: Document, told: Told, meta: ReadonlyMap<string, string>, source: string | null, address: string | null): string | null {
  const clean = (text: string | null | undefined): string | null => withoutSite(cleanText((text ?? '').slice(0, 1000)), source, address);
  const fields = [told.headline, meta.get('og:title'), meta.get('twitter:title')].map(clean).filter((title): title is string => title !== null);
  const page = clean(document.querySelector('title')?.textContent);
  const written = page === null ? fields : [...fields, page];
  const seen = [...document.querySelectorAll('h1')].slice(0, 10).map((h1) => clean(h1.textContent)).filter((title): title is string => title !== null);
  return seen.find((title) => written.some((other) => isSame(title, other))) ?? fields[0] ?? (seen.length === 1 ? seen[0] : undefined) ?? page ?? seen[0] ?? null;
}

/** "Un titre | Le Journal", "Le Journal - Un titre" without what is the site's name or host. */
function withoutSite(title: string, source: string | null, address: string | null): string | null {
  const names = [source, hostOf(address), hostOf(address)?.split('.')[0]].map((name) => squash(name ?? '')).filter(Boolean);
  const isSite = (part: string | undefined): boolean => part !== undefined && names.some((name) => squash(part) === name || (name.length > 4 && squash(part).startsWith(name) && squash(part).length <= name.length + SITE_TAIL));
  const parts = title.split(/(?<=\s)[|–—·»:-](?=\s)|\|/u);
  if (parts.length < 2) return title || null;
  const bars = [...title.matchAll(/(?<=\s)[|–—·»:-](?=\s)|\|/gu)];
  const last = bars.at(-1)?.index ?? 0;
  if (isSite(parts.at(-1))) return withoutSite(title.slice(0, last).trim(), source, address);
  if (isSite(parts[0])) return title.slice((bars[0]?.index ?? 0) + 1).trim() || null;
  return title;
}
/** "Le Journal" is the site in "Le Journal Actualités"; not in "The Journal view on a city on the brink". */
const SITE_TAIL = 14;
const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words before a name in a byline, six languages. */
const BY = /^(?:by|par|von|por|di|de|da|text|texte|texto|testo|author|auteur|autor|autore|written by|propos recueillis par|a cura di)\s*:?\s+/iu;

function bylineOf(document: Document, told: Told, meta: ReadonlyMap<string, string>, source: string | null): string | null {
  const elements = [...document.querySelectorAll('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]')].filter((element) => !isAside(element)).slice(0, 1);
  const witnesses = [told.authors.slice(0, 8), [meta.get('author') ?? ''], [meta.get('article:author') ?? ''], [meta.get('parsely-author') ?? meta.get('sailthru.author') ?? ''], elements.map((element) => element.textContent ?? '')];
  for (const witness of witnesses) {
    const names = witness.map((name) => cleanText(plainText(name.slice(0, 500))).replace(BY, '')).filter((name) => name.length > 1 && name.length <= LONGEST_NAME && !/^https?:|^@|[<>{}]|\S\/\S/u.test(name));
    const unique = [...new Set(names)];
    if (unique.length && !(unique.length === 1 && squash(unique[0] ?? '') === squash(source ?? '') && witness !== witnesses[0])) return unique.join(', ');
  }
  return null;
}

const DATE_FIELDS = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'pubdate', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'article.published', 'article_date_original', 'date_published', 'displaydate', 'originalpublicationdate', 'date'] as const;

function publishedOf(document: Document, told: Told, meta: ReadonlyMap<string, string>, lines: readonly Block[], title: string | null, language: LanguageCode | null, address: string | null): string | null {
  const written = [told.published, ...DATE_FIELDS.map((name) => meta.get(name)), ...[...document.querySelectorAll('[itemprop="datePublished"]')].slice(0, 3).flatMap(dateTexts)];
  for (const text of written) {
    const date = text ? parseDate(text, language) : null;
    if (date) return date;
  }
  return timeElement(document, language) ?? dateline(lines, title, language) ?? inAddress(address);
}

const dateTexts = (element: Element): readonly string[] => [element.getAttribute('content'), element.getAttribute('datetime'), element.textContent].flatMap((text) => text?.slice(0, 200) ?? []);

/** The first time element in the article, or the page's only ones, that is not an update's. */
function timeElement(document: Document, language: LanguageCode | null): string | null {
  const within = [...document.querySelectorAll('article time, main time, header time, [role="main"] time')];
  const times = (within.length ? within : [...document.querySelectorAll('time')]).slice(0, 20).filter((time) => !isAside(time));
  const [first] = [...times.filter((time) => time.hasAttribute('pubdate')), ...times.filter((time) => !/(?:updated|modified|modif)/iu.test(time.getAttribute('class') ?? ''))];
  return first ? parseDate(first.getAttribute('datetime') ?? first.textContent ?? '', language) : null;
}

/** In a comment, a teaser or a margin. A wrapper that holds the headline is neither, whatever it is called ("comments-open"). */
function isAside(element: Element): boolean {
  const aside = element.closest('aside, nav, footer, li, [class*="comment"], [id*="comment"], [class*="related"]');
  return aside !== null && !aside.querySelector('h1');
}

/** Lines before and after the headline among which a dateline stands. */
const DATELINE_BEFORE = 4;
const DATELINE_AFTER = 12;
const UPDATE_ONLY = /^\W*(?:updated|last updated|mis à jour|mise à jour|modifié|aktualisiert|actualizado|atualizado|aggiornato)/iu;

function dateline(lines: readonly Block[], title: string | null, language: LanguageCode | null): string | null {
  const at = lines.findIndex(({ text, element }) => element.tag === 'h1' && isSame(text, title));
  const from = at < 0 ? lines.findIndex(({ text }) => isSame(text, title)) : at;
  if (from < 0) return null;
  const near = [...lines.slice(from + 1, from + DATELINE_AFTER), ...lines.slice(Math.max(0, from - DATELINE_BEFORE), from)].filter(({ text }) => text.length < 140);
  for (const { text } of near.filter((line) => !UPDATE_ONLY.test(line.text))) {
    const date = parseDate(text, language);
    if (date) return date;
  }
  return null;
}

/** "/2021/12/31/", "/2021-12-31-" in the address. */
function inAddress(address: string | null): string | null {
  const found = /\/(?<year>(?:19|20)\d\d)[/-](?<month>0[1-9]|1[0-2])[/-](?<day>0[1-9]|[12]\d|3[01])(?!\d)/u.exec(address ?? '')?.groups;
  return found ? parseDate(`${found['year']}-${found['month']}-${found['day']}`, null) : null;
}

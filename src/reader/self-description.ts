// What a page says of itself to machines: JSON-LD (schema.org) and meta elements, as plain strings. Parsed, never run; what does not parse is left out.

import type { PageHead } from './page.ts';

/** The article as JSON-LD tells it; absent parts are null. Texts have entities and tags resolved. */
export interface Told {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Language as written ("fr-FR"). */
  readonly language: string | null;
  /** Whose text it is, beside the authors: creditText, sourceOrganization. */
  readonly credit: string | null;
  readonly body: string | null;
  readonly description: string | null;
  /** Main thing of the page: an article, a video, a list of articles; null when it is none of them. */
  readonly genre: 'article' | 'video' | 'list' | null;
  /** A live blog or a gallery by its type; null for running text. */
  readonly form: 'live' | 'gallery' | null;
  /** Only false when the page says so. */
  readonly isFree: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

/** Larger scripts are not parsed: an article of 200,000 words is smaller. */
const LARGEST_SCRIPT = 2_000_000;
/** Things looked at in all, against pages that nest without end. */
const MOST_THINGS = 5000;

const ARTICLE = /(?:Article|Posting|Report|ReportageNews|Review)$/u;
const GENRES: readonly (readonly [NonNullable<Told['genre']>, RegExp])[] = [['article', ARTICLE], ['video', /^VideoObject$/u], ['list', /^(?:ItemList|CollectionPage)$/u]];

/** What the page's JSON-LD says of its article. */
export function readTold({ scripts }: PageHead): Told {
  const things = scripts.flatMap((script) => thingsOf(parseLoosely(script)));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.sort((a, b) => Number('datePublished' in b) - Number('datePublished' in a) || Number('articleBody' in b) - Number('articleBody' in a))[0];
  const genre = GENRES.find(([, pattern]) => things.some((thing) => typesOf(thing).some((type) => pattern.test(type))))?.[0] ?? null;
  const site = things.find((thing) => typesOf(thing).some((type) => /^(?:NewsMediaOrganization|WebSite)$/u.test(type)));
  return {
    headline: textOf(article?.['headline']) ?? textOf(article?.['name']), authors: namesOf(article?.['author'], things), publisher: namesOf(article?.['publisher'], things)[0] ?? textOf(site?.['name']),
    published: textOf(article?.['datePublished']), modified: textOf(article?.['dateModified']), language: textOf(article?.['inLanguage']),
    credit: textOf(article?.['creditText']) ?? namesOf(article?.['sourceOrganization'] ?? article?.['provider'], things)[0] ?? null, body: textOf(article?.['articleBody']) ?? updatesOf(article), description: textOf(article?.['description']), genre,
    form: things.some((thing) => typesOf(thing).includes('LiveBlogPosting')) ? 'live' : things.some((thing) => typesOf(thing).some((type) => /^(?:Image|Media)Gallery$/u.test(type))) ? 'gallery' : null,
    isFree: !/^false$/iu.test(String(article?.['isAccessibleForFree'] ?? true)),
  };
}

/** JSON as pages write it: in comments or CDATA, with raw line breaks inside strings. Undefined when it is none. */
function parseLoosely(source: string): unknown {
  if (source.length > LARGEST_SCRIPT) return undefined;
  const bare = source.replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|<!\[CDATA\[|\]\]>/gu, '').trim().replace(/;$/u, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001F]+/gu, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or nothing: a page's broken JSON-LD is no witness.
    }
  }
  return undefined;
}

function thingsOf(root: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [root];
  for (let looked = 0; waiting.length && looked < MOST_THINGS; looked++) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, 500) as unknown[]);
    else if (isThing(next)) {
      found.push(next);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (typeof next[key] === 'object') waiting.push(next[key]);
    }
  }
  return found;
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (thing: Thing): readonly string[] => [thing['@type']].flat().filter((type): type is string => typeof type === 'string');

/** The entries of a live blog as one text, a line each. */
function updatesOf(article: Thing | undefined): string | null {
  const updates = [article?.['liveBlogUpdate']].flat().filter(isThing).slice(0, 500);
  return updates.flatMap((update) => [textOf(update['headline']), textOf(update['articleBody'])]).filter((text) => text !== null).join('\n') || null;
}

/** Names of people or organisations: a string, a thing with a name, a reference to another thing, or several. */
function namesOf(value: unknown, things: readonly Thing[]): readonly string[] {
  return [value].flat().flatMap((one: unknown) => {
    if (!isThing(one)) return textOf(one) ?? [];
    const whole = 'name' in one ? one : things.find((thing) => thing['@id'] !== undefined && thing['@id'] === one['@id']);
    return [whole?.['name']].flat().flatMap((name: unknown) => textOf(name) ?? []);
  });
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? plainText(value) : '';
  return text || null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: '\'', lt: '<', gt: '>', nbsp: '\u00A0', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', uuml: 'ü', ouml: 'ö', auml: 'ä', szlig: 'ß', ntilde: 'ñ', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', atilde: 'ã', ecirc: 'ê' };

/** Text that was written as HTML into a JSON string or an attribute: tags out ("</p>" as a line end), entities resolved. Linear. */
export function plainText(source: string): string {
  return source.replace(/<\/(?:p|div|li|h[1-6])>|<br[^<>]{0,20}>/giu, '\n').replace(/<[a-z/!][^<>]*>/giu, '')
    .replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}));/giu, (whole: string, ...groups: unknown[]) => {
      const { decimal, hex, name } = groups.at(-1) as Record<'decimal' | 'hex' | 'name', string | undefined>;
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      return name ? ENTITIES[name] ?? whole : code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : whole;
    }).trim();
}

/** Contents of meta elements by lower-case name, property or itemprop; the first of each that says anything. */
export function readMeta({ metas }: PageHead): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { content: written, names } of metas) {
    const content = plainText(written).slice(0, 2000);
    for (const name of names.map((one) => one.trim().toLowerCase())) if (name && content && !told.has(name)) told.set(name, content);
  }
  return told;
}

/** The page's descriptions of its article, which often are its first sentence. */
export const descriptionsOf = (told: Told, meta: ReadonlyMap<string, string>): readonly string[] =>
  [meta.get('og:description'), meta.get('description'), told.description].flatMap((words) => words ?? []);

// Lists of feeds in OPML, in and out. In: any OPML there is, folders in folders, broken ones as far as they can be read; only addresses of
// the web come through, nothing is followed (an "include" least of all). Out: OPML 2.0 that other readers of feeds take.
import { languageCode, type LanguageCode } from '../core/languages/pack.ts';
import { decodeBytes } from './decode.ts';
import { hostOf } from './hosts.ts';
import { decodeNamed, scanXml } from './markup.ts';

export interface ListedFeed {
  /** As the list calls it, one line; its host when the list does not. */
  readonly title: string;
  /** http or https. */
  readonly address: string;
  readonly homepage: string | null;
  readonly language: LanguageCode | null;
  /** Names of the folders it is in, the outermost first. */
  readonly folders: readonly string[];
}

export interface FeedList {
  readonly title: string | null;
  /** Each address once, in the list's order. */
  readonly feeds: readonly ListedFeed[];
  /** What was left out, a sentence each; empty when all was read. */
  readonly troubles: readonly string[];
}

/** Why something is no list of feeds. */
export interface NoFeedList { readonly unreadable: 'empty' | 'not-opml'; readonly message: string }

/** Nobody reads more; what comes after is left out and told. */
const MOST_FEEDS = 5000;
/** A list of so many feeds is 2 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
const LONGEST_ADDRESS = 2000;
const LONGEST_TITLE = 300;
/** Troubles told one by one. */
const MOST_TROUBLES = 50;

/** The list in these bytes, or why there is none. Never throws. */
export function readOpml(bytes: Uint8Array): FeedList | NoFeedList {
  const { text } = decodeBytes(bytes.subarray(0, MOST_BYTES));
  const xml = text.replace(/\u0000/gu, '');
  if (!xml.trim()) return { unreadable: 'empty', message: 'the list is empty; export it again' };
  const reader = new OpmlReader();
  const end = scanXml(xml, reader);
  // Outlines that nobody closed lie one within the other: told apart then by their tags alone, without their folders.
  if (end === 'too-deep') readTagsOf(xml, reader);
  if (!reader.isList) return { unreadable: 'not-opml', message: 'this is no list of feeds (OPML); export one from your reader of feeds' };
  if (bytes.length > MOST_BYTES) reader.tell(`only the first ${MOST_BYTES / 1024 / 1024} MB were read`);
  return reader.list();
}

const OUTLINE = /<outline\s[^<>]{1,10000}>/giu;

function readTagsOf(xml: string, reader: OpmlReader): void {
  for (const [tag] of xml.matchAll(OUTLINE)) scanXml(tag, { open: (name, attributes) => reader.open(name, attributes), close: (name) => { reader.close(name); }, text: () => {} });
}

class OpmlReader {
  /** Folder names of the outlines that are open; null for a feed, which is no folder whatever stands in it. */
  readonly #open: (string | null)[] = [];
  readonly #feeds = new Map<string, ListedFeed>();
  readonly #troubles: string[] = [];
  #title = '';
  #isInTitle = false;
  isList = false;

  open(tag: string, written: Readonly<Record<string, string>>): boolean {
    if (tag === 'opml' || tag === 'outline') this.isList = true;
    if (tag === 'title' && !this.#open.length) this.#isInTitle = true;
    if (tag !== 'outline') return true;
    const attributes = new Map(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value.trim()]));
    const given = attributes.get('xmlurl') || feedInLink(attributes);
    if (!given) {
      this.#open.push(nameIn(attributes));
      if (attributes.get('type') === 'include') this.tell(`"${nameIn(attributes) ?? attributes.get('url') ?? ''}" is a list elsewhere; fetch it yourself and add it`);
      return true;
    }
    this.#open.push(null);
    return this.#take(given, attributes);
  }

  close(tag: string): void {
    if (tag === 'title') this.#isInTitle = false;
    if (tag === 'outline') this.#open.pop();
  }

  text(part: string): void {
    if (this.#isInTitle) this.#title += part;
  }

  tell(trouble: string): void {
    if (this.#troubles.length < MOST_TROUBLES) this.#troubles.push(trouble);
  }

  list(): FeedList {
    return { title: oneLine(this.#title) || null, feeds: [...this.#feeds.values()], troubles: this.#troubles };
  }

  #take(given: string, attributes: ReadonlyMap<string, string>): boolean {
    const address = webAddress(given);
    if (address === null) this.tell(`"${nameIn(attributes) ?? ''}" has no address of the web: ${given.slice(0, 100)}`);
    else if (!this.#feeds.has(address)) {
      if (this.#feeds.size >= MOST_FEEDS) {
        this.tell(`feeds after the first ${MOST_FEEDS} were left out; cut the list`);
        return false;
      }
      this.#feeds.set(address, {
        title: nameIn(attributes) ?? hostOf(address) ?? address, address, homepage: webAddress(attributes.get('htmlurl') ?? ''), language: languageCode(attributes.get('language') ?? null),
        folders: this.#open.filter((name) => name !== null),
      });
    }
    return true;
  }
}

/** "text" is what OPML asks for, "title" what some readers write beside it. */
const nameIn = (attributes: ReadonlyMap<string, string>): string | null => oneLine(attributes.get('title') || attributes.get('text') || '').slice(0, LONGEST_TITLE) || null;

/** Old lists give a feed's address as a link: type="rss" url="…". */
const feedInLink = (attributes: ReadonlyMap<string, string>): string | undefined => (/^(?:rss|atom|rdf)/iu.test(attributes.get('type') ?? '') ? attributes.get('url') : undefined);

const oneLine = (text: string): string => decodeNamed(text.slice(0, 10_000)).replace(/[\s\u0000-\u001F\u007F]+/gu, ' ').trim();

/** "feed://relais.example/rss" and "feed:https://…" are web addresses to readers of feeds; "javascript:", "file:" and what is relative are none. */
function webAddress(given: string): string | null {
  const address = given.replace(/^feed:(?=https?:)/iu, '').replace(/^feed:(?:\/\/)?/iu, 'http://');
  if (address.length > LONGEST_ADDRESS || hostOf(address) === null) return null;
  const { href, username, password } = new URL(address);
  return username || password ? null : href;
}

/** A list as OPML 2.0, folders as given, feeds in their order within each. `createdAt`: for its head, RFC 822; left out when null. */
export function writeOpml(feeds: readonly ListedFeed[], title: string, createdAt: string | null = null): string {
  const root: Folder = { name: '', feeds: [], folders: new Map() };
  for (const feed of feeds) folderFor(root, feed.folders).feeds.push(feed);
  const head = [`<title>${escapeXml(title)}</title>`, ...(createdAt === null ? [] : [`<dateCreated>${escapeXml(createdAt)}</dateCreated>`])];
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', '  <head>', ...head.map((line) => `    ${line}`), '  </head>', '  <body>', ...linesOf(root, '    '), '  </body>', '</opml>', ''].join('\n');
}

interface Folder { readonly name: string; readonly feeds: ListedFeed[]; readonly folders: Map<string, Folder> }

function folderFor(root: Folder, names: readonly string[]): Folder {
  let at = root;
  for (const name of names) {
    const next = at.folders.get(name) ?? { name, feeds: [], folders: new Map<string, Folder>() };
    at.folders.set(name, next);
    at = next;
  }
  return at;
}

function linesOf({ feeds, folders }: Folder, indent: string): readonly string[] {
  const inside = [...folders.values()].flatMap((folder) => [`${indent}<outline${attribute('text', folder.name)}>`, ...linesOf(folder, `${indent}  `), `${indent}</outline>`]);
  return [...inside, ...feeds.map(({ title, address, homepage, language }) => `${indent}<outline type="rss"${[['text', title], ['title', title], ['xmlUrl', address], ['htmlUrl', homepage], ['language', language]].map(([name, value]) => attribute(name ?? '', value ?? null)).join('')}/>`)];
}

const attribute = (name: string, value: string | null): string => (value === null ? '' : ` ${name}="${escapeXml(value)}"`);

const SIGNS: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']]);
/** What XML cannot hold is left out, not escaped: a control sign, half of a pair. */
const escapeXml = (text: string): string => text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/gu, (sign) => SIGNS.get(sign) ?? sign);

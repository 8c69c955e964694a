// A feed in XML (RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF), well-formed or not: a tree of what stands around the entries, and each
// entry taken out of it as it ends, so that a feed of any length needs the room of its largest entry. A tag nobody closed ends where
// the one around it ends, and an entry where the next begins.
import { languageCode } from '../../core/languages/pack.ts';
import { DEEPEST, scanXml, type ScanEnd } from '../markup.ts';
import { entryOf, firstDate, firstText, linkOf, oneLine } from './feed-entry.ts';
import { wordsOf, childrenOf, type FeedElement } from './feed-element.ts';
import { prefixesWith, tagOf, type Prefixes } from './feed-tags.ts';
import { MOST_ENTRIES, type Feed, type FeedEntry } from './feed.ts';

const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
const HEADS: ReadonlySet<string> = new Set(['channel', 'feed']);
/** Tags that only feeds have. */
const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed', 'channel']);

const TROUBLES: Readonly<Record<ScanEnd, readonly string[]>> = {
  whole: [],
  'too-deep': [`tags are nested deeper than ${DEEPEST}; what comes after was not read`],
  enough: [`entries after the first ${MOST_ENTRIES} were left out`],
};

/** What an entry says in words and never in one another: where one begins, the one before was left open. */
const LEAVES: ReadonlySet<string> = new Set(['title', 'link', 'description', 'guid', 'id', 'pubdate', 'published', 'updated', 'dc:date', 'dc:creator', 'category']);

/** An open tag: as written, for its end is found by that. */
interface Open { readonly written: string; readonly element: FeedElement; readonly prefixes: Prefixes }

/** The feed in a text of XML; `address` is the feed's own. Null when nothing in it is a feed's. */
export function readXmlFeed(xml: string, address: string | null): Omit<Feed, 'encoding'> | null {
  const reader = new XmlFeedReader(address);
  const end = scanXml(xml, reader);
  reader.end();
  return reader.feed(end);
}

class XmlFeedReader {
  readonly #address: string | null;
  readonly #root: Open;
  readonly #open: Open[] = [];
  readonly #entries: FeedEntry[] = [];
  #head: FeedElement | null = null;
  #isFeed = false;

  constructor(address: string | null) {
    this.#address = address;
    this.#root = { written: '', prefixes: new Map(), element: { tag: '', attributes: new Map(), children: [], language: null, address: null } };
  }

  open(written: string, attributes: Readonly<Record<string, string>>): boolean {
    const around = this.#open.at(-1) ?? this.#root;
    const prefixes = prefixesWith(around.prefixes, attributes);
    const tag = tagOf(written, prefixes);
    if (ENTRIES.has(tag)) this.#endEntryLeftOpen();
    else if (LEAVES.has(tag) && LEAVES.has(around.element.tag)) this.#endFrom(this.#open.length - 1);
    if (ENTRIES.has(tag) && this.#entries.length >= MOST_ENTRIES) return false;
    const parent = (this.#open.at(-1) ?? this.#root).element;
    const element = elementOf(tag, attributes, { parent, prefixes, address: this.#address });
    if (!ENTRIES.has(tag)) parent.children.push(element);
    if (ROOTS.has(tag)) this.#isFeed = true;
    if (HEADS.has(tag)) this.#head ??= element;
    this.#open.push({ written, element, prefixes });
    return true;
  }

  close(written: string): void {
    const at = this.#open.findLastIndex((open) => open.written === written);
    if (at >= 0) this.#endFrom(at);
  }

  text(part: string): void {
    const open = this.#open.at(-1);
    open?.element.children.push(part);
  }

  end(): void { this.#endFrom(0); }

  feed(end: ScanEnd): Omit<Feed, 'encoding'> | null {
    if (!this.#isFeed && !this.#entries.length) return null;
    const head = this.#head ?? this.#root.element;
    const language = languageCode(childrenOf(head, 'language').concat(childrenOf(head, 'dc:language')).map(wordsOf).find(Boolean) ?? head.language);
    return {
      title: oneLine(firstText(head, ['title', 'dc:title'])), link: linkOf(head, this.#address), language,
      updated: firstDate(head, ['lastbuilddate', 'updated', 'modified', 'pubdate', 'dc:date', 'dcterms:modified']),
      entries: this.#entries.map((entry) => (entry.language ? entry : { ...entry, language })),
      troubles: TROUBLES[end],
    };
  }

  #endEntryLeftOpen(): void {
    const at = this.#open.findIndex(({ element }) => ENTRIES.has(element.tag));
    if (at >= 0) this.#endFrom(at);
  }

  #endFrom(at: number): void {
    const entry = this.#open.slice(at).find(({ element }) => ENTRIES.has(element.tag))?.element;
    this.#open.length = at;
    if (entry) this.#entries.push(entryOf(entry, this.#siteAddress()));
  }

  /** What links without an address of their own are relative to: the feed's own address, else its site. */
  #siteAddress(): string | null { return this.#address ?? (this.#head ? linkOf(this.#head, null) : null); }
}

interface Around { readonly parent: FeedElement; readonly prefixes: Prefixes; readonly address: string | null }

function elementOf(tag: string, written: Readonly<Record<string, string>>, { parent, prefixes, address }: Around): FeedElement {
  const attributes = new Map(Object.entries(written).map(([name, value]) => [name.includes(':') ? tagOf(name, prefixes) : name.toLowerCase(), value]));
  const [language, link] = [attributes.get('xml:lang'), attributes.get('xml:base')];
  return {
    tag, attributes, children: [],
    language: language === undefined ? parent.language : language.trim() || null,
    address: link === undefined ? parent.address : resolved(link, parent.address ?? address),
  };
}

function resolved(link: string, address: string | null): string | null {
  try {
    return new URL(link.trim(), address ?? undefined).href;
  } catch {
    return address;
  }
}

// HTML as a browser writes it (page-source.ts) to the page that it is: every element is closed there, raw text and entities are few, so that one look
// at each character is enough. Parsing it into a document and walking that takes five times as long, in Firefox ten. It is no parser of HTML as
// publications write it: what is left open there closes too late here.
import { Growth, type Tag } from './growth.ts';
import { JSON_LD, META_NAMES, type Page, type PageHead } from './page.ts';
import { Gathering } from './telling-elements.ts';
import type { Steps } from './steps.ts';
import { LEFT_BEHIND } from './walk.ts';

/** Never closed. */
const VOID: ReadonlySet<string> = new Set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '));
/** Text up to the end tag, whatever stands in it. */
const RAW: ReadonlySet<string> = new Set('script style noscript iframe noembed noframes xmp textarea title'.split(' '));
/** What of an element the reader asks for. */
const ASKED = ['class', 'id', 'role', 'itemprop', 'hidden', 'aria-hidden', 'style', 'href', 'rel', 'datetime', 'pubdate', 'content', 'type', 'lang', 'xml:lang', 'property', 'name', 'http-equiv'] as const;
const PLACES: ReadonlyMap<string, number> = new Map(ASKED.map((name, place) => [name, place]));

/** Tags and texts between two rests. */
const SLICE = 2000;

/** The page that was written. Linear. Rests on large pages. */
export function* scanPage(html: string): Steps<Page> {
  const scan = new PageScan();
  yield* scan.read(html);
  return scan.page();
}

/** A page whose HTML comes in several texts, none of which ends within a tag, a text or an element of raw text. */
export class PageScan {
  readonly #tag = new ScannedTag();
  /** Names of the elements that are open in the body, and how often each is. */
  readonly #open: string[] = [];
  readonly #openOf = new Map<string, number>();
  readonly #head: { -readonly [K in keyof PageHead]: PageHead[K] } & { metas: { content: string; names: readonly string[] }[]; scripts: string[] } = { language: null, title: null, canonical: null, metas: [], scripts: [] };
  #growth: Growth | null = null;
  #html = '';
  #at = 0;

  /** Takes in the next text. Linear. Rests on long ones. */
  * read(html: string): Steps<void> {
    this.#html = html;
    this.#at = 0;
    for (let seen = 1; this.#next(); seen++) if (seen % SLICE === 0) yield;
  }

  /** What was read; elements that are still open end here. */
  page(): Page {
    while (this.#leave() !== undefined);
    return { tree: this.#growth?.root ?? null, telling: this.#growth?.telling ?? new Gathering().found, head: this.#head };
  }

  /** Reads a text and the tag behind it; false at the end. */
  #next(): boolean {
    const html = this.#html;
    const start = html.indexOf('<', this.#at);
    const end = start < 0 ? html.length : start;
    if (end > this.#at) this.#growth?.text(plain(html.slice(this.#at, end)));
    if (start < 0) return false;
    const first = html.charCodeAt(start + 1);
    if (first === SLASH) this.#readEnd(start + 2);
    else if (first === BANG || first === QUESTION) this.#readBeside(start);
    else this.#readTag(start + 1);
    return true;
  }

  /** Comments, and in XML texts that are written as they are. */
  #readBeside(start: number): void {
    const html = this.#html;
    if (html.startsWith('<![CDATA[', start)) {
      this.#at = after(html, ']]>', start);
      this.#growth?.text(html.slice(start + 9, this.#at - 3));
    } else this.#at = html.startsWith('<!--', start) ? after(html, '-->', start + 4) : after(html, '>', start);
  }

  #readEnd(start: number): void {
    const end = after(this.#html, '>', start);
    const name = this.#html.slice(start, end - 1);
    this.#at = end;
    if (this.#openOf.get(name)) while (this.#leave() !== name);
  }

  /** Closes the innermost element; its name. */
  #leave(): string | undefined {
    const name = this.#open.pop();
    if (name === undefined) return name;
    this.#openOf.set(name, (this.#openOf.get(name) ?? 1) - 1);
    this.#growth?.leave();
    return name;
  }

  #readTag(start: number): void {
    const html = this.#html;
    const tag = this.#tag;
    this.#at = tag.read(html, start);
    const name = tag.localName;
    if (name === 'html') this.#head.language = tag.getAttribute('lang') || tag.getAttribute('xml:lang') || null;
    if (name === 'body' && !this.#growth) {
      this.#growth = new Growth(tag);
      return;
    }
    if (name === 'meta' || name === 'link') this.#readHead(tag);
    const isEmpty = tag.isClosed || VOID.has(name);
    if (RAW.has(name) && !isEmpty) return this.#readRaw(name);
    if (!this.#growth) return;
    if (LEFT_BEHIND.has(name)) {
      if (!isEmpty) this.#at = pastElement(html, name, this.#at);
    } else if (isEmpty) this.#growth.empty(tag);
    else if (html.startsWith('</', this.#at)) {
      this.#growth.empty(tag);
      this.#at = after(html, '>', this.#at);
    } else {
      this.#growth.enter(tag);
      this.#open.push(name);
      this.#openOf.set(name, (this.#openOf.get(name) ?? 0) + 1);
    }
  }

  #readRaw(name: string): void {
    const start = this.#at;
    const end = this.#html.indexOf(`</${name}`, start);
    const to = end < 0 ? this.#html.length : end;
    this.#at = end < 0 ? to : after(this.#html, '>', end);
    if (name === 'title' && this.#head.title === null) this.#head.title = plain(this.#html.slice(start, to));
    if (name === 'script' && this.#tag.getAttribute('type') === JSON_LD) this.#head.scripts.push(this.#html.slice(start, to));
  }

  #readHead(tag: ScannedTag): void {
    const content = tag.localName === 'meta' ? tag.getAttribute('content') : null;
    if (content !== null) this.#head.metas.push({ content, names: META_NAMES.map((name) => tag.getAttribute(name) ?? '') });
    if (tag.localName === 'link' && tag.getAttribute('rel') === 'canonical') this.#head.canonical ??= tag.getAttribute('href');
  }
}

/** A start tag; one is read after the other into the same. What is asked of an attribute stands at its place among those asked for. */
class ScannedTag implements Tag {
  localName = '';
  /** Written as "<path/>", which some do within drawings. */
  isClosed = false;
  readonly #values: (string | null)[] = ASKED.map(() => null);
  readonly #given: number[] = [];

  hasAttributes(): boolean { return this.#given.length > 0; }
  hasAttribute(name: string): boolean { return this.getAttribute(name) !== null; }
  getAttribute(name: string): string | null { return this.#values[PLACES.get(name) ?? ASKED.length] ?? null; }

  /** Reads the tag whose name starts there; the place behind its ">". */
  read(html: string, start: number): number {
    let at = start;
    while (at < html.length && !isNameEnd(html.charCodeAt(at))) at++;
    this.localName = html.slice(start, at);
    for (let place = this.#given.pop(); place !== undefined; place = this.#given.pop()) this.#values[place] = null;
    for (;;) {
      while (html.charCodeAt(at) <= BLANK || html.charCodeAt(at) === SLASH) at++;
      if (at >= html.length || html.charCodeAt(at) === GREATER) {
        this.isClosed = html.charCodeAt(at - 1) === SLASH;
        return at + 1;
      }
      at = this.#readAttribute(html, at);
    }
  }

  #readAttribute(html: string, start: number): number {
    let at = start;
    while (at < html.length && html.charCodeAt(at) !== EQUALS && !isNameEnd(html.charCodeAt(at))) at++;
    const place = PLACES.get(html.slice(start, at));
    let value = '';
    if (html.charCodeAt(at) === EQUALS) {
      const from = at + 2;
      const to = html.indexOf(html[at + 1] ?? '"', from);
      at = to < 0 ? html.length : to + 1;
      if (place !== undefined) value = plain(html.slice(from, to < 0 ? undefined : to));
    }
    if (place !== undefined) {
      this.#values[place] = value;
      this.#given.push(place);
    }
    return Math.max(at, start + 1);
  }
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const GREATER = 62;
const EQUALS = 61;
const BLANK = 32;
const isNameEnd = (unit: number): boolean => unit <= BLANK || unit === SLASH || unit === GREATER;

/** The place behind the next of these words; the end where there is none. */
function after(html: string, words: string, from: number): number {
  const at = html.indexOf(words, from);
  return at < 0 ? html.length : at + words.length;
}

/** The place behind the end of an element that is open: others of its name may stand in it. */
function pastElement(html: string, name: string, from: number): number {
  const skipped = new ScannedTag();
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const start = html.indexOf('<', at);
    if (start < 0) return html.length;
    if (html.startsWith('<!--', start)) at = after(html, '-->', start + 4);
    else if (html.charCodeAt(start + 1) === SLASH) {
      at = after(html, '>', start);
      if (html.slice(start + 2, at - 1) === name) depth--;
    } else {
      at = skipped.read(html, start + 1);
      if (skipped.isClosed) continue;
      if (RAW.has(skipped.localName)) at = after(html, `</${skipped.localName}>`, at);
      else if (skipped.localName === name) depth++;
    }
  }
  return at;
}

/** Texts as browsers write them hold five entities, others (linkedom) a few more. */
function plain(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#(?<code>\d{1,7})|(?<name>[a-z]{2,4}));/gu, (whole: string, code: string | undefined, name: string | undefined) => (code ? String.fromCodePoint(Number(code)) : ENTITIES[name ?? ''] ?? whole)) : text;
}
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00A0' };

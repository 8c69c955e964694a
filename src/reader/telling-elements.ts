// Elements of a page's body that tell of its article: headlines, times, microdata, bylines. Gathered while the tree grows: to look for each kind in
// the whole of a large page, by a selector, takes as long as to read it.
import type { PageElement } from './page-tree.ts';
import type { Tag } from './growth.ts';

/** An element and what its attributes say. */
export interface TellingElement {
  readonly element: PageElement;
  readonly content: string | null;
  readonly datetime: string | null;
  /** A time element that says it is the publication's. */
  readonly isPublication: boolean;
}

/** What an element tells: it is a headline, by microdata or by a link the author, called a byline, one of the two days, a time (within the article). */
export type Telling = 'headline' | 'author' | 'authorLink' | 'byline' | 'published' | 'modified' | 'time' | 'articleTime';

export type TellingElements = Readonly<Record<Telling, readonly TellingElement[]>>;

/** Of each kind the first are looked at; there can be thousands. */
const MOST_LOOKED_AT = 20;
/** Times among which those within the article are looked for: teasers before it have one each. */
const MOST_TIMES = 2000;

/** Elements called so hold names and little else; a longer one holds a portrait. */
const CALLED_BYLINE = /(?:^|\s)(?:byline|author|auteurs?|autore?|firma)(?=\s|$)|author-name|author__name|signature/u;
/** hCard's name, in an element called author. */
const CARD_NAME = /(?:^|\s)fn(?=\s|$)/u;
const CALLED_AUTHOR = /(?:^|\s)author(?=\s|$)/u;

/** Gathers them in page order. */
export class Gathering {
  readonly found: Record<Telling, TellingElement[]> = { headline: [], author: [], authorLink: [], byline: [], published: [], modified: [], time: [], articleTime: [] };

  #times = 0;

  /** Keeps the element where it tells something. */
  look(tag: Tag, element: PageElement): void {
    if (element.tag === 'h1') this.#add('headline', tag, element);
    if (element.tag === 'time' && this.#times++ < MOST_TIMES) {
      this.#add('time', tag, element);
      if (isIn(element, isArticle)) this.#add('articleTime', tag, element);
    }
    if (element.itemprop) this.#lookAtMicrodata(tag, element);
    if (tag.hasAttribute('rel') && /(?:^|\s)author(?:\s|$)/u.test(tag.getAttribute('rel') ?? '')) this.#add('authorLink', tag, element);
    if (element.names && (CALLED_BYLINE.test(element.names) || (CARD_NAME.test(element.names) && isIn(element, ({ names }) => CALLED_AUTHOR.test(names))))) this.#add('byline', tag, element);
  }

  #lookAtMicrodata(tag: Tag, element: PageElement): void {
    const properties = element.itemprop.split(/\s+/u);
    if (element.itemprop === 'author' || (element.itemprop === 'name' && isIn(element, ({ itemprop }) => itemprop === 'author'))) this.#add('author', tag, element);
    if (properties.includes('datePublished')) this.#add('published', tag, element);
    if (properties.includes('dateModified')) this.#add('modified', tag, element);
  }

  #add(telling: Telling, tag: Tag, element: PageElement): void {
    if (this.found[telling].length < MOST_LOOKED_AT) this.found[telling].push({ element, content: tag.getAttribute('content'), datetime: tag.getAttribute('datetime'), isPublication: tag.hasAttribute('pubdate') });
  }
}

const isArticle = ({ tag, role }: PageElement): boolean => tag === 'article' || tag === 'main' || tag === 'header' || role === 'main';

function isIn(element: PageElement, test: (around: PageElement) => boolean): boolean {
  for (let at = element.parent; at; at = at.parent) if (test(at)) return true;
  return false;
}

/** Lists, margins and forms, and what is called so. */
const BESIDE_TAGS: ReadonlySet<string> = new Set(['aside', 'nav', 'footer', 'li', 'form']);
const BESIDE_NAMES = /comment|related|sidebar/u;

/** A test for elements that are in no comment, teaser or margin. A wrapper that holds a headline is none, whatever it is called ("comments-open"). */
export function besideNone({ headline }: TellingElements): (told: TellingElement) => boolean {
  const aroundHeadlines = new Set<PageElement>();
  for (const { element } of headline) for (let at: PageElement | null = element; at; at = at.parent) aroundHeadlines.add(at);
  return ({ element }) => {
    let aside: PageElement | null = element;
    while (aside && !BESIDE_TAGS.has(aside.tag) && !BESIDE_NAMES.test(aside.names)) aside = aside.parent;
    return aside === null || aroundHeadlines.has(aside);
  };
}

/** The words under an element, no more characters than asked for. */
export function wordsUnder(element: PageElement, most: number): string {
  let words = '';
  for (const child of element.children) {
    if (words.length >= most) break;
    words += 'text' in child ? child.text : wordsUnder(child, most - words.length);
  }
  return words.slice(0, most);
}

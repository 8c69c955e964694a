// How the tree of a page grows: told of tags and texts in page order, by whoever walks a document or scans HTML. On the way the elements are
// gathered that the metadata are asked of, so that nobody need look for them again.
import type { PageElement } from './page-tree.ts';
import { Gathering, type TellingElements } from './telling-elements.ts';
import { isHidden } from './walk.ts';

/** An element as far as the reader asks: the DOM's are such, and so is a scanned tag. */
export interface Tag {
  readonly localName: string;
  hasAttributes(): boolean;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
}

/** Deeper elements are given to their ancestor at this depth: hostile pages nest 100,000 deep, real ones under 60. */
const DEPTH_LIMIT = 150;

/** A body that grows. What is never text (walk.ts) it must not be told of. */
export class Growth {
  readonly root: PageElement;
  readonly #gathering = new Gathering();
  readonly #owners: PageElement[] = [];
  #here: PageElement;

  constructor(body: Tag) {
    this.root = elementOf(body, null);
    this.#here = this.root;
  }

  /** Elements that tell of the article, in page order, the first of each kind. */
  get telling(): TellingElements { return this.#gathering.found; }

  text(text: string): void {
    this.#here.children.push({ text });
    this.#here.size += countInk(text);
  }

  /** An element that holds nothing at all: only line breaks are part of the text. */
  empty(tag: Tag): void {
    const child = this.#made(tag);
    if (child.tag === 'br' || child.tag === 'hr') this.#here.children.push(child);
  }

  /** An element begins; what follows stands in it until `leave`. */
  enter(tag: Tag): void {
    const child = this.#made(tag);
    this.#owners.push(this.#here);
    if (this.#owners.length >= DEPTH_LIMIT) return;
    this.#here.children.push(child);
    this.#here = child;
  }

  /** The innermost element ends: what it holds counts towards the one around it. */
  leave(): void {
    const element = this.#here;
    const owner = this.#owners.pop() ?? this.root;
    if (element.tag === 'a') element.linkSize = element.size;
    if (element === owner) return;
    owner.size += element.size;
    owner.linkSize += element.linkSize;
    this.#here = owner;
  }

  #made(tag: Tag): PageElement {
    const element = elementOf(tag, this.#here);
    if (tag.hasAttributes() || element.tag === 'h1' || element.tag === 'time') this.#gathering.look(tag, element);
    return element;
  }
}

/** Most elements have no attribute or one: asking for each of seven is half of the time that a page takes. */
function elementOf(tag: Tag, parent: PageElement | null): PageElement {
  const name = tag.localName.toLowerCase();
  if (!tag.hasAttributes()) return { tag: name === 'a' ? 'span' : name, names: '', role: '', itemprop: '', isHidden: false, parent, children: [], size: 0, linkSize: 0 };
  // An anchor that leads nowhere marks a place: "<a name="2">2. The vote</a>".
  const isPlace = name === 'a' && !tag.hasAttribute('href') && tag.hasAttribute('name');
  return {
    tag: isPlace ? 'span' : name, names: `${tag.getAttribute('class') ?? ''} ${tag.getAttribute('id') ?? ''}`.slice(0, 400).trim(), role: tag.getAttribute('role') ?? '',
    itemprop: tag.getAttribute('itemprop') ?? '', isHidden: isHidden(tag), parent, children: [], size: 0, linkSize: 0,
  };
}

function countInk(text: string): number {
  let ink = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 32 && unit !== 0xA0) ink++;
  }
  return ink;
}

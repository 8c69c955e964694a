// A tag of a feed with what it holds, and how its text is to be understood: plain, HTML written as text, tags inside, base64.
import { isHtml, evenLines, textOfHtml, TextWriter } from '../text-of-markup.ts';

export interface FeedElement {
  /** As `tagOf` gives it. */
  readonly tag: string;
  /** Names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (FeedElement | string)[];
  /** "xml:lang" and "xml:base" in force here; null when nothing says. */
  readonly language: string | null;
  readonly address: string | null;
}

/** Elements directly inside, by tag. */
export const childrenOf = (element: FeedElement, tag: string): readonly FeedElement[] =>
  element.children.filter((child): child is FeedElement => typeof child !== 'string' && child.tag === tag);

/** The words of an element as they stand, whatever they mean: for addresses, ids, dates. */
export const wordsOf = (element: FeedElement): string => element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('').trim();

const isMarkup = (type: string): boolean => /html/u.test(type);

/** The text of an element for a reader, paragraphs one a line; null when it holds none. */
export function textOf(element: FeedElement): string | null {
  const type = (element.attributes.get('type') ?? '').toLowerCase();
  if (element.children.some((child) => typeof child !== 'string')) return textOfTags(element) || null;
  const words = decodedWords(element, type);
  if (words === null) return null;
  return textOfWords(words, type, element.attributes.get('mode')) || null;
}

function textOfWords(words: string, type: string, mode: string | undefined): string {
  const isPlain = type === 'text' || type === 'text/plain' && mode !== 'escaped';
  if (isPlain) return evenLines(words);
  if (!isMarkup(type) && !isHtml(words)) return evenLines(textWithEntities(words));
  const text = textOfHtml(words);
  // Escaped twice over ("&amp;lt;p&amp;gt;"), as some systems do: what is left is still HTML.
  return isHtml(text) ? textOfHtml(text) : text;
}

/** Of a text without tags the line breaks stand: many a feed has plain paragraphs. */
const textWithEntities = (words: string): string => words.includes('&') ? words.split('\n').map(textOfHtmlLine).join('\n') : words;
const textOfHtmlLine = (line: string): string => line.includes('&') ? textOfHtml(line.replace(/</gu, '&lt;')) : line;

function textOfTags(element: FeedElement): string {
  const writer = new TextWriter();
  write(element.children, writer);
  return writer.result();
}

function write(children: FeedElement['children'], writer: TextWriter): void {
  for (const child of children) {
    if (typeof child === 'string') {
      writer.text(child);
      continue;
    }
    const name = child.tag.replace(/^xhtml:/u, '');
    writer.open(name);
    write(child.children, writer);
    writer.close(name);
  }
}

const BASE64 = /^[A-Za-z0-9+/=\s]{8,}$/u;

/** Atom allows base64 for what is neither text nor markup, Atom 0.3 for anything; null for bytes that are no text. */
function decodedWords(element: FeedElement, type: string): string | null {
  const words = wordsOf(element);
  const isOpaque = type.includes('/') && !/^text\/|xml|html/u.test(type);
  if (element.attributes.get('mode') !== 'base64' && !isOpaque) return words;
  if (!BASE64.test(words)) return words;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(words), (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

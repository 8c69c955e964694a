// Markup of a feed or mail to plain text, without a document: paragraphs one a line, entities decoded, nothing of scripts, styles and
// embedded things. For summaries and bodies that hold one article; a whole page goes through the reader, which knows what is furniture.
import { scanHtml } from './markup.ts';

/** Their end and their start end a line. */
const BLOCKS = new Set('address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(' '));
/** What they hold is no text of an article. */
const SILENT = new Set('applet audio button canvas embed head iframe math noembed noscript object script select style svg template textarea video'.split(' '));
/** Of those, what may stand open: its text is for programs that cannot show it. */
const FALLBACK = new Set(['applet', 'audio', 'canvas', 'noembed', 'noscript', 'object', 'video']);
const CELLS = new Set(['td', 'th']);

/** Text of markup that is told tag by tag. */
export class TextWriter {
  readonly #parts: string[] = [];
  #silent: string[] = [];
  /** What stands inside a thing that has its text for those who cannot show it. */
  #beside: string[] = [];

  open(tag: string): void {
    if (SILENT.has(tag)) {
      if (!this.#silent.length) this.#beside = [];
      this.#silent.push(tag);
    } else this.#break(tag);
  }

  /** `isImplied`: nobody wrote that it ends; one that stands open would swallow the rest of the article. */
  close(tag: string, isImplied = false): void {
    if (this.#silent.at(-1) === tag) {
      this.#silent.pop();
      if (isImplied && FALLBACK.has(tag) && !this.#silent.length) this.#parts.push(...this.#beside);
    } else this.#break(tag);
  }

  text(part: string): void {
    // Line breaks of the source are blanks: only tags end lines.
    this.#put(part.replace(/\s+/gu, ' '));
  }

  #break(tag: string): void { if (BLOCKS.has(tag)) this.#put(CELLS.has(tag) ? ' ' : '\n'); }

  #put(words: string): void {
    const [outer] = this.#silent;
    if (outer === undefined) this.#parts.push(words);
    else if (FALLBACK.has(outer)) this.#beside.push(words);
  }

  /** Lines without outer blanks, none empty. */
  result(): string { return evenLines(this.#parts.join('')); }
}

/** "<p>Le pont&nbsp;:</p><p>fermé.</p>" -> "Le pont :\nfermé."; what is nested too deep is left out. */
export function textOfHtml(html: string): string {
  const writer = new TextWriter();
  scanHtml(html, { open: (tag) => { writer.open(tag); }, close: (tag, isImplied) => { writer.close(tag, isImplied); }, text: (part) => { writer.text(part); } });
  return writer.result();
}

/** A tag that HTML knows; "a < b" and "the <grin> smile" hold none. */
const TAG = /<(?:\/?(?:a|abbr|acronym|applet|article|aside|audio|b|base|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|marquee|math|meta|nav|noscript|object|ol|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?=[\s/>])[^<>]{0,2000}>|!--)/iu;

/** Whether a text is written in HTML, by its tags. */
export const isHtml = (text: string): boolean => TAG.test(text);

/** The lines of a text, each without outer and doubled blanks, none empty. */
export const evenLines = (text: string): string => text.split(/[\n\r\u2028\u2029]+/u).map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n');

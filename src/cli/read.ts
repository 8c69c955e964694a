// `recoupe read`: the article of an HTML page, given as text, as a file's name (bytes: the page says its own charset), or on the command line.
import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { readArticle, type PageReading } from '../reader/read-article.ts';
import { decodeBytes } from '../sources/decode.ts';
import { InputError, UsageError, type Command, type Fields } from './run.ts';

type Answer = PageReading['article'] & Omit<PageReading, 'article'>;

export const readCommand: Command = {
  fieldsOf([file, ...more], options) {
    if (!file || more.length) throw new UsageError('give one HTML file, or - for standard input');
    return file.name === '-' ? { html: file.text, url: options.url } : { html_path: file.name, url: options.url };
  },
  async answer(fields) {
    const url = fields['url'] ?? null;
    if (url !== null && typeof url !== 'string') throw new InputError('bad-field', 'url must be a string');
    const reading = readPage(await htmlOf(fields), url);
    if ('unreadable' in reading) throw new InputError(reading.unreadable, reading.why);
    const { article: { title, byline, source, publishedAt, language, text, url: address }, confidence, doubts, modifiedAt, agency, from, form } = reading;
    return { title, byline, source, publishedAt, language, text, confidence, doubts, modifiedAt, agency, url: address, form, from };
  },
  print({ title, byline, source, publishedAt, text, confidence, doubts }: Answer) {
    const head = [source, byline, publishedAt].filter(Boolean).join(' · ');
    const doubt = doubts.length ? `[confidence ${confidence.toFixed(2)}: ${doubts.join(', ')}]` : '';
    return [title, head, doubt, '', text].filter((line) => line !== null).join('\n');
  },
};

const WHY = { 'not-article': 'nothing on the page reads like an article', 'too-short': 'the page holds too little text to be an article' } as const;

async function htmlOf(fields: Fields): Promise<string> {
  const { html, html_path: path } = fields;
  if (typeof html === 'string') return html;
  if (typeof path !== 'string') throw new InputError('bad-field', 'give html or html_path as a string');
  try {
    return decodePage(await readFile(path));
  } catch (error) {
    throw new InputError('cannot-read', `cannot read ${path}: ${(error as Error).message}`);
  }
}

/** The article of a page, or why there is none. `url` is the page's own address, for what is told relative to it. */
export function readPage(html: string, url: string | null): PageReading | { readonly unreadable: keyof typeof WHY; readonly why: string } {
  const reading = readArticle(parsePage(html), url);
  return 'unreadable' in reading ? { ...reading, why: WHY[reading.unreadable] } : reading;
}

/** Bytes of a page to text, in the encoding they prove or state. */
export const decodePage = (bytes: Uint8Array): string => decodeBytes(bytes).text;

/** A page as a document that runs nothing and loads nothing. A page without a body gets an empty one. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html.includes('<') ? withoutForeword(html) : `<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}

/** A server's complaints before the page begins ("Warning: … on line 12"), as far as they are looked for. */
const LONGEST_FOREWORD = 100_000;

/** With what stands before the doctype put into the body, where browsers put it; linkedom's parser would take it for the page and lose the rest. */
function withoutForeword(html: string): string {
  const start = html.slice(0, LONGEST_FOREWORD).search(/<!doctype\s|<html[\s>]/iu);
  const foreword = html.slice(0, Math.max(0, start));
  if (!foreword.replace(/<!--[^]*?-->|<\?[^<>]*>|\uFEFF/gu, '').trim()) return html;
  const body = /<body(?:\s[^<>]*)?>/iu.exec(html.slice(start));
  const at = body ? start + body.index + body[0].length : html.length;
  return html.slice(start, at) + foreword + html.slice(at);
}

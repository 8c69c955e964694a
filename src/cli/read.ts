// `recoupe read`: the article of an HTML page, given as text, as a file's name (bytes: the page says its own charset), or on the command line.
import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { readArticle, type PageReading } from '../reader/read-article.ts';
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
    const reading = readArticle(parsePage(await htmlOf(fields)), url);
    if ('unreadable' in reading) throw new InputError(reading.unreadable, WHY[reading.unreadable]);
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

/** How far into a page its charset may be told: HTML says 1024 bytes; pages in the wild are later. */
const CHARSET_WITHIN = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}(?<name>[\w:-]{2,40})/iu;

/** Bytes of a page to text: byte order mark, else its own charset, else UTF-8 where it is valid, else Windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return new TextDecoder('utf-16be').decode(bytes);
  const told = CHARSET.exec(Buffer.from(bytes.subarray(0, CHARSET_WITHIN)).toString('latin1'))?.groups?.['name'];
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoder = decoderOf(told ?? 'windows-1252');
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/gu, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80)) : text;
  }
}

/** 0x80 to 0x9F in Windows-1252. Node 20 decodes them as Latin-1's control characters, and quotation marks and the euro sign are lost. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decoderOf(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** A page as a document that runs nothing and loads nothing. A page without a body gets an empty one. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html.includes('<') ? html : `<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}

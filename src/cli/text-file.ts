// A file to an article for comparison. Of a text file the head is blanked out, not cut, so that offsets into the file hold; a saved
// page is read as `recoupe read` does, and offsets are into its article.
import { basename } from 'node:path';
import { readFileHead } from '../sources/file-head.ts';
import { isPage } from '../sources/read-file.ts';
import { decodePage, readPage } from './read.ts';
import { InputError, type File } from './run.ts';

/** An article's fields as far as a file gives them. */
export interface FileArticle { readonly text: string; readonly title?: string; readonly source: string; readonly publishedAt?: string; readonly language?: string; readonly url?: string }

/** The article of a file; `published` given on the command line wins over what the file says. Throws InputError for a page without an article. */
export function articleOfFile(file: File, published?: string): FileArticle {
  return isPage(file.text) ? articleOfPage(file, published) : articleOfText(file, published);
}

function articleOfPage({ name, text: html, bytes }: File, published?: string): FileArticle {
  const reading = readPage(bytes ? decodePage(bytes) : html, null);
  if ('unreadable' in reading) throw new InputError(reading.unreadable, `${name}: ${reading.why}; give the text of the article in a text file`);
  const { text, title, source, publishedAt, language, url } = reading.article;
  const known = { title, language, url, publishedAt: published?.trim() || publishedAt };
  return { text, source: source ?? nameOf(name), ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)) };
}

function articleOfText({ name, text }: File, published?: string): FileArticle {
  const head = readFileHead(text);
  const publishedAt = published?.trim() || head.publishedAt;
  return {
    text: text.slice(0, head.length).replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length)) + text.slice(head.length),
    source: head.source ?? nameOf(name),
    ...(head.title ? { title: head.title } : {}), ...(head.language ? { language: head.language } : {}), ...(publishedAt ? { publishedAt } : {}),
  };
}

const nameOf = (name: string): string => (name === '-' ? 'stdin' : basename(name));

// A text file to an article for comparison: its head is blanked out, not cut, so that offsets into the file hold.
import { basename } from 'node:path';
import { readFileHead } from '../sources/file-head.ts';
import type { File } from './run.ts';

/** An article's fields as far as a file gives them. */
export interface FileArticle { readonly text: string; readonly title?: string; readonly source: string; readonly publishedAt?: string; readonly language?: string }

/** The article of a file; `published` given on the command line wins over what the file says. */
export function articleOfFile({ name, text }: File, published?: string): FileArticle {
  const head = readFileHead(text);
  const publishedAt = published?.trim() || head.publishedAt;
  return {
    text: text.slice(0, head.length).replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length)) + text.slice(head.length),
    source: head.source ?? (name === '-' ? 'stdin' : basename(name)),
    ...(head.title ? { title: head.title } : {}), ...(head.language ? { language: head.language } : {}), ...(publishedAt ? { publishedAt } : {}),
  };
}

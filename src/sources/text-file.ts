// A plain text file as an article for the corpus: its head read and taken off, its paragraphs one a line.
import type { PartialArticle } from '../core/article.ts';
import { readFileHead } from './file-head.ts';

/** The article of a text file. With front matter, paragraphs are separated by blank lines; otherwise the text stands as it is. */
export function readTextFile(file: string): PartialArticle {
  const { length, ...known } = readFileHead(file);
  const body = file.slice(length);
  const hasFrontMatter = file.slice(0, length).includes('---');
  return { ...known, text: hasFrontMatter ? joinParagraphs(body) : body };
}

const joinParagraphs = (body: string): string => body.split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n');

// A plain text file as an article: front matter between two lines of "---", or a leading "date 2022-01", or nothing but text.
import type { PartialArticle } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n(?<fields>[\s\S]*?)\r?\n---\r?\n/u;
const FIELD = /^(?<key>\w+)\s*:\s*(?<value>.*\S)\s*$/gmu;
// " date 2022-01 WILMINGTON, …"; not "date de la visite"
const DATE = /^\uFEFF?\s*date\s+(?<date>\d{4}-\d{2}(?:-\d{2})?)\b[^\S\n]*\n?/iu;

/** The article of a text file: what its head says of it, and the rest as text. Nothing is invented: no head, no date. */
export function readTextFile(file: string): PartialArticle {
  const front = FRONT_MATTER.exec(file);
  if (front) return fromFrontMatter(new Map([...(front.groups?.['fields'] ?? '').matchAll(FIELD)].map(({ groups }) => [(groups?.['key'] ?? '').toLowerCase(), groups?.['value'] ?? ''])), file.slice(front[0].length));
  const dated = DATE.exec(file);
  return dated ? { text: file.slice(dated[0].length), publishedAt: dated.groups?.['date'] } : { text: file };
}

function fromFrontMatter(fields: ReadonlyMap<string, string>, body: string): PartialArticle {
  return {
    text: body.split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n'),
    title: fields.get('title'), byline: fields.get('byline'), source: fields.get('source'), url: fields.get('url'),
    publishedAt: fields.get('published') ?? fields.get('publishedat') ?? fields.get('date'),
    language: languageCode(fields.get('language') ?? fields.get('lang')),
  };
}

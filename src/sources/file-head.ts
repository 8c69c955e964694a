// What a text file says of its text before the text begins: front matter between two lines of "---", or "date 2022-01".
import type { PartialArticle } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';

/** `length`: UTF-16 units of the head, 0 when there is none. What the head does not say is absent. */
export interface FileHead extends Omit<PartialArticle, 'text'> { readonly length: number }

const FRONT_MATTER = /^\uFEFF?---\r?\n(?<fields>[\s\S]{0,4000}?)\r?\n---(?:\r?\n|$)/u;
const FIELD = /^(?<key>[a-z]+)[ \t]*:[ \t]*(?<value>.*)$/gimu;
// " date 2022-01 WILMINGTON, …", "Date: 2022-01-02"; not "Date de publication inconnue"
const DATE_LINE = /^\uFEFF?\s*date\s*:?\s+(?<date>\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?)(?=\s|$)[^\S\n]*\n?/iu;

/** The head of a text file. Nothing is invented: no head, no date. */
export function readFileHead(file: string): FileHead {
  const front = FRONT_MATTER.exec(file);
  if (!front) {
    const dated = DATE_LINE.exec(file);
    return dated ? { length: dated[0].length, publishedAt: dated.groups?.['date'] } : { length: 0 };
  }
  const fields = new Map([...(front.groups?.['fields'] ?? '').matchAll(FIELD)].map(({ groups }) => [(groups?.['key'] ?? '').toLowerCase(), (groups?.['value'] ?? '').trim()]));
  const given = (...keys: readonly string[]): string | undefined => keys.map((key) => fields.get(key)).find(Boolean);
  return {
    length: front[0].length,
    title: given('title'), byline: given('byline'), source: given('source'), url: given('url'),
    publishedAt: given('published', 'publishedat', 'date'),
    language: languageCode(given('language', 'lang')),
  };
}

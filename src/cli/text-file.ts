// A text file to an article: what stands before the text (front matter, or "date 2022-01") gives its date, title and source.
// Such a head is blanked out, not cut, so that offsets into the file hold.
import { basename } from 'node:path';
import type { File } from './run.ts';

/** An article's fields as far as a file gives them. */
export interface FileArticle { readonly text: string; readonly title?: string; readonly source: string; readonly publishedAt?: string; readonly language?: string }

// " date 2022-01 WILMINGTON, …", "Date: 2022-01-02"; not "Date de publication inconnue"
const DATE_LINE = /^\s*date\s*:?\s+(?<date>\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?)(?=\s|$)/iu;
const FRONT_MATTER = /^---\r?\n(?<fields>[\s\S]{0,4000}?)\r?\n---(?:\r?\n|$)/u;
const FIELD = /^(?<key>[a-z]+):[ \t]*(?<value>.*)$/gmu;

/** The article of a file; `published` given on the command line wins over what the file says. */
export function articleOfFile({ name, text }: File, published?: string): FileArticle {
  const front = FRONT_MATTER.exec(text);
  const fields = new Map([...(front?.groups?.['fields'] ?? '').matchAll(FIELD)].map(({ groups }) => [groups?.['key'] ?? '', (groups?.['value'] ?? '').trim()]));
  const line = front ? null : DATE_LINE.exec(text);
  const head = (front ?? line)?.[0] ?? '';
  const publishedAt = published?.trim() || (fields.get('published') ?? fields.get('date') ?? line?.groups?.['date']);
  const [title, language] = [fields.get('title'), fields.get('language')];
  return {
    text: head.replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length)) + text.slice(head.length),
    source: fields.get('source') ?? (name === '-' ? 'stdin' : basename(name)),
    ...(title ? { title } : {}), ...(language ? { language } : {}), ...(publishedAt ? { publishedAt } : {}),
  };
}

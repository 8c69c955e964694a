// Files that a reader adds to the corpus: text files and JSON Lines, into reports; what cannot be read is told line by line.
import { articleOf, type PartialArticle, type Report } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';
import { fold } from '../core/words.ts';
import { readTextFile } from './text-file.ts';

export interface ImportFile { readonly name: string; readonly text: string }

export interface Import {
  readonly reports: readonly Report[];
  /** What was left out, a sentence each: file, line, why, what to do. */
  readonly failures: readonly string[];
}

/** Less than this is no report: a headline, a stub. UTF-16 units. */
const SHORTEST = 80;
const FIELDS = ['title', 'byline', 'source', 'publishedAt', 'url'] as const;

/** The reports of a file: `.jsonl` holds one object a line ({id, text, title?, language?, publishedAt?, source?, url?}), anything else is one text. */
export function readImport({ name, text }: ImportFile): Import {
  if (!/\.jsonl$|\.ndjson$/iu.test(name)) return collect([() => reportOf(readTextFile(text), name, name)]);
  const lines = text.split('\n').map((line, i) => ({ line, place: `${name}, line ${i + 1}` })).filter(({ line }) => line.trim());
  return collect(lines.map(({ line, place }) => () => reportOfLine(line, place)));
}

class ImportFailure extends Error {}

function collect(readers: readonly (() => Report)[]): Import {
  const reports: Report[] = [];
  const failures: string[] = [];
  for (const read of readers) {
    try {
      reports.push(read());
    } catch (error) {
      if (!(error instanceof ImportFailure)) throw error;
      failures.push(error.message);
    }
  }
  return { reports, failures };
}

function reportOfLine(line: string, place: string): Report {
  const fields = parseObject(line, place);
  const { id, text } = fields;
  if (typeof text !== 'string') throw new ImportFailure(`${place}: "text" is missing; give the report's text as a string`);
  if (typeof id !== 'string' && typeof id !== 'number') throw new ImportFailure(`${place}: "id" is missing; give each report an id of its own`);
  const known = Object.fromEntries(FIELDS.flatMap((field) => (typeof fields[field] === 'string' ? [[field, fields[field]]] : [])));
  return reportOf({ ...known, text, language: typeof fields['language'] === 'string' ? languageCode(fields['language']) : null }, String(id), place);
}

function parseObject(line: string, place: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch { /* told below */ }
  throw new ImportFailure(`${place}: not a JSON object; write one report a line`);
}

function reportOf(given: PartialArticle, id: string, place: string): Report {
  // Lists need something to call it: a file without title and source goes by its own name.
  const article = articleOf({ ...given, title: given.title ?? (given.source ? null : id), text: given.text.trim() });
  if (article.text.length < SHORTEST) throw new ImportFailure(`${place}: ${article.text.length} characters are too few for a report; at least ${SHORTEST} are needed`);
  return { ...article, id: `import:${id}`, sourceId: `import:${slug(article.source ?? id)}` };
}

const slug = (name: string): string => fold(name).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'file';

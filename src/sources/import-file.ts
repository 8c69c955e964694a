// Files that a reader adds to the corpus: text files and JSON Lines, into reports; what cannot be read is told line by line.
import type { Report } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';
import { ImportProblem, reportOf, type Problem } from './report-of.ts';
import { readTextFile } from './text-file.ts';

export interface ImportFile { readonly name: string; readonly text: string }

export interface Import {
  readonly reports: readonly Report[];
  /** What was left out, a sentence each: file, line, why, what to do. */
  readonly failures: readonly string[];
  /** The same, each with its code. */
  readonly problems: readonly Problem[];
}

const FIELDS = ['title', 'byline', 'source', 'publishedAt', 'url'] as const;

/** The reports of a file: `.jsonl` holds one object a line ({id, text, title?, language?, publishedAt?, source?, url?}), anything else is one text. */
export function readImport({ name, text }: ImportFile): Import {
  if (!/\.jsonl$|\.ndjson$/iu.test(name)) return collect([() => reportOf(readTextFile(text), name, name)]);
  const lines = text.split('\n').map((line, i) => ({ line, place: `${name}, line ${i + 1}` })).filter(({ line }) => line.trim());
  return collect(lines.map(({ line, place }) => () => reportOfLine(line, place)));
}

function collect(readers: readonly (() => Report)[]): Import {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  for (const read of readers) {
    try {
      reports.push(read());
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      problems.push({ place: error.place, code: error.code, message: error.message });
    }
  }
  return { reports, failures: problems.map(({ message }) => message), problems };
}

/** The report of a line of JSON Lines. Throws ImportProblem. */
export function reportOfLine(line: string, place: string): Report {
  return reportOfFields(parseObject(line, place), place);
}

/** The report in an object of somebody else's. Throws ImportProblem. */
export function reportOfFields(fields: Readonly<Record<string, unknown>>, place: string): Report {
  const { id, text } = fields;
  if (typeof text !== 'string') throw new ImportProblem('bad-field', place, '"text" is missing; give the report\'s text as a string');
  if (typeof id !== 'string' && typeof id !== 'number') throw new ImportProblem('bad-field', place, '"id" is missing; give each report an id of its own');
  const known = Object.fromEntries(FIELDS.flatMap((field) => (typeof fields[field] === 'string' ? [[field, fields[field]]] : [])));
  // A corpus that was exported comes in again under the ids it had.
  return reportOf({ ...known, text, language: typeof fields['language'] === 'string' ? languageCode(fields['language']) : null }, String(id).replace(/^import:/u, ''), place);
}

function parseObject(line: string, place: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch { /* told below */ }
  throw new ImportProblem('not-json', place, 'not a JSON object; write one report a line');
}

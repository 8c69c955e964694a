// A dossier's files to reports: `dossier.txt` (front matter only) and one text a report: front matter between two lines of
// "---", then paragraphs separated by blank lines. Used by the build and by the command line, so that both read alike.
import type { Report } from '../core/article.ts';
import { LANGUAGES, languageCode, type LanguageCode } from '../core/languages/pack.ts';

/** What stands in `dossier.txt`. */
export interface DossierHead {
  readonly id: string;
  /** The dossier's name by interface language; at least one. */
  readonly labels: Readonly<Partial<Record<LanguageCode, string>>>;
  /** Its reports are invented, to show how Recoupe works. */
  readonly isInvented: boolean;
}

/** A file of a dossier that cannot be read; the message names the file, what is wrong and what to do. */
export class ReportFileError extends Error {}

const REPORT_FIELDS = ['id', 'title', 'source', 'language', 'published', 'credit', 'url', 'byline'] as const;
const DOSSIER_FIELDS = ['id', 'invented', ...LANGUAGES.map((code) => `label_${code}`)];

// "2022-01", "2022-01-02", "2022-01-02T17:05:00Z", "2022-01-02T18:05+01:00"; not "02/01/2022".
const PUBLISHED = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u;

/** A report file's text as a report of the source "dossier:<dossierId>". `name` is the file's, for messages. Throws ReportFileError. */
export function parseReportFile(text: string, name: string, dossierId: string): Report {
  const { fields, body } = splitFrontMatter(text, name, REPORT_FIELDS);
  const language = languageCode(required(fields, 'language', name));
  if (!language) throw new ReportFileError(`${name}: language "${fields.get('language')}" is not one of ${LANGUAGES.join(', ')}; write one of these`);
  const publishedAt = required(fields, 'published', name);
  if (!PUBLISHED.test(publishedAt)) throw new ReportFileError(`${name}: published "${publishedAt}" is not ISO 8601; write it like 2022-01-02 or 2022-01-02T17:05:00Z`);
  const paragraphs = paragraphsOf(body);
  if (!paragraphs.length) throw new ReportFileError(`${name}: there is no text below the front matter; add paragraphs separated by blank lines`);
  return {
    id: `${dossierId}/${required(fields, 'id', name)}`,
    sourceId: `dossier:${dossierId}`,
    title: required(fields, 'title', name),
    byline: joined(fields.get('byline'), fields.get('credit')),
    source: required(fields, 'source', name),
    publishedAt,
    language,
    url: fields.get('url') ?? null,
    text: paragraphs.join('\n'),
  };
}

/** `dossier.txt` as the head of a dossier. Throws ReportFileError. */
export function parseDossierFile(text: string, name: string): DossierHead {
  const { fields } = splitFrontMatter(text, name, DOSSIER_FIELDS);
  const labels = Object.fromEntries(LANGUAGES.flatMap((code) => {
    const label = fields.get(`label_${code}`);
    return label === undefined ? [] : [[code, label]];
  }));
  if (!Object.keys(labels).length) throw new ReportFileError(`${name}: no label; add one a language, like "label_fr: …"`);
  const invented = required(fields, 'invented', name);
  if (invented !== 'yes' && invented !== 'no') throw new ReportFileError(`${name}: invented is "${invented}"; write yes or no`);
  return { id: required(fields, 'id', name), labels, isInvented: invented === 'yes' };
}

interface FrontMatter { readonly fields: ReadonlyMap<string, string>; readonly body: string }

function splitFrontMatter(text: string, name: string, known: readonly string[]): FrontMatter {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) throw new ReportFileError(`${name}: no front matter; begin with "---", one "key: value" a line, "---"`);
  const fields = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    if (!line.trim()) continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0)).trim();
    if (!known.includes(key)) throw new ReportFileError(`${name}: "${line}" in the front matter is not "key: value" with one of ${known.join(', ')}`);
    if (fields.has(key)) throw new ReportFileError(`${name}: "${key}" stands twice in the front matter; keep one`);
    const value = line.slice(colon + 1).trim();
    if (value) fields.set(key, value);
  }
  return { fields, body: lines.slice(end + 1).join('\n') };
}

const paragraphsOf = (body: string): readonly string[] => body.split(/\n[^\S\n]*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).filter(Boolean);

function required(fields: ReadonlyMap<string, string>, key: string, name: string): string {
  const value = fields.get(key);
  if (value === undefined) throw new ReportFileError(`${name}: "${key}" is missing; add it to the front matter`);
  return value;
}

// A credit ("avec AFP") is read where a byline is: `credits.ts` looks into both.
const joined = (byline: string | undefined, credit: string | undefined): string | null => [byline, credit].filter(Boolean).join(' · ') || null;

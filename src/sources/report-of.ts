// What a file says of one text to a report of the corpus, or why there is none: a code for the program, words and what to do for people.
import { articleOf, type PartialArticle, type Report } from '../core/article.ts';
import { fold } from '../core/text/words.ts';
import { printOf } from './feeds/refresh-plan.ts';
import { hostOf } from './hosts.ts';

/** Why a file, or a part of one, gave no report. */
export type ProblemCode = 'empty' | 'too-short' | 'too-large' | 'not-json' | 'bad-field' | 'not-article' | 'not-a-feed' | 'no-reports' | 'unknown-kind' | 'damaged' | 'bomb' | 'path-out' | 'newer' | 'cannot-read';

/** Why something gave no report, as plain values. */
export interface Problem { readonly place: string; readonly code: ProblemCode; readonly message: string }

/** A text that gives no report; the message names the place, why, and what to do. */
export class ImportProblem extends Error {
  constructor(readonly code: ProblemCode, readonly place: string, why: string) { super(`${place}: ${why}`); }
}

/** A problem as one line, where nothing but text can pass: "[too-short] clips.jsonl, line 3: 12 characters are too few …". */
export const lineOfProblem = ({ code, message }: Pick<Problem, 'code' | 'message'>): string => `[${code}] ${message}`;

const PROBLEM_LINE = /^\[(?<code>[a-z-]{3,20})\] (?<message>[^]*)$/u;

/** The problem in such a line; one without a code is a file's damage. `place`: where, when the line does not say. */
export function problemOfLine(line: string, place: string): { readonly place: string; readonly code: string; readonly message: string } {
  const { code = 'damaged', message = line } = PROBLEM_LINE.exec(line)?.groups ?? {};
  return { place: /^(?<place>[^]{1,400}?): /u.exec(message)?.groups?.['place'] ?? place, code, message };
}

/** Less than this is no report: a headline, a stub. UTF-16 units. */
const SHORTEST = 80;

/** What is wrong with a text that is too short to be a report; null when nothing is. */
function lackOf(text: string): { readonly code: ProblemCode; readonly why: string } | null {
  if (!text) return { code: 'empty', why: 'there is no text in it; leave it out' };
  return text.length < SHORTEST ? { code: 'too-short', why: `${text.length} characters are too few for a report; at least ${SHORTEST} are needed` } : null;
}

/** The same as a problem, without an error's cost: a table may have a million rows that hold no report. */
export function shortageOf(text: string, place: string): Problem | null {
  const lack = lackOf(text.trim());
  return lack && { place, code: lack.code, message: `${place}: ${lack.why}` };
}

/** A report under `import:<id>`. Throws ImportProblem when the text is too short to be one. */
export function reportOf(given: PartialArticle, id: string, place: string): Report {
  // Lists need something to call it: a file without title and source goes by its own name, without its folders.
  const article = articleOf({ ...given, title: given.title ?? (given.source ? null : id.replace(/^.*\/(?=.)/u, '')), text: given.text.trim() });
  const lack = lackOf(article.text);
  if (lack) throw new ImportProblem(lack.code, place, lack.why);
  return { ...article, id: `import:${id}`, sourceId: `import:${slug(article.source ?? whereFrom(article.url, id))}` };
}

/** "1", "b-17": many files number their reports from one. An address, a URN, a path, a file ("a.txt", in an export that comes back) and what was told apart before are nobody else's. */
const ANYBODYS = /^import:(?<id>(?![^:/#]*\.[a-z][a-z0-9]{0,9}$)[^:/#]{1,200})$/iu;

/** The report under an id that no report of another file has: two tables with a report "1" each hold two, and one must not take the place of the other. */
export function withOwnId(report: Report, name: string): Report {
  const id = ANYBODYS.exec(report.id)?.groups?.['id'];
  return id === undefined || id.startsWith(name) ? report : { ...report, id: `import:${name}#${id}` };
}

/** The same for a file that goes by a name that other files may have, wherever they lie: told apart by what it says, so that nothing comes in twice and nothing is lost. */
export function withContentId(report: Report, name: string): Report {
  const own = withOwnId(report, name);
  return own === report ? report : { ...own, id: `${own.id}~${printOf(own.text)}` };
}

/** What a report without a publication's name is listed under: its site, the folder it was in, else with all of its kind: ten thousand notes are not ten thousand sources. */
function whereFrom(url: string | null, id: string): string {
  const host = hostOf(url ?? id);
  return host ?? (id.includes('/') ? id.replace(/^\/+/u, '').replace(/\/[^]*$/u, '') : UNNAMED);
}

/** Reports that nothing is known of but their texts: `import:files`. */
const UNNAMED = 'files';

const slug = (name: string): string => fold(name).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'file';

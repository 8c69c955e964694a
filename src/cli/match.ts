// `recoupe match`: the reports of a corpus that tell the same event as an article, or as each report of it (--all).
// The corpus is a JSON Lines file; it is indexed in memory, each report digested once.
import { articleOf, type Report } from '../core/article.ts';
import { digest, type Digest } from '../core/digest.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { printReason } from '../core/reasons.ts';
import { findJudged, type Judged } from '../corpus/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { openCorpusInMemory } from '../corpus/open-memory.ts';
import { checkArticle, InputError, interfaceLanguage, oneFile, readNamed, UsageError, type Command, type Fields, type Options } from './run.ts';
import { articleOfFile } from './text-file.ts';
import { readWasm } from './wasm.ts';

/** What a candidate looks like in the output. */
interface Listed { readonly id: string; readonly score: number; readonly sameEvent: boolean; readonly because: readonly string[]; readonly title?: string; readonly source?: string }

/** Reports indexed in one transaction. */
const BATCH = 200;

export const matchCommand: Command = {
  fieldsOf: (files, options) => options.all ? {} : { ...articleOfFile(oneFile(files), options.published), ...(options.language ? { language: options.language } : {}) },
  async answer(fields, options) {
    const [limit, language] = [limitOf(options), interfaceLanguage(options)];
    const { corpus } = await openNamed(options);
    if (!options.all) return { candidates: await candidatesOf(corpus, digest(checkArticle(fields)), { limit, language }) };
    const reports: object[] = [];
    for await (const result of matchAll(options)) reports.push(result);
    return { reports };
  },
  print(answer: { readonly candidates?: readonly Listed[]; readonly reports?: readonly { readonly id: unknown; readonly candidates?: readonly Listed[] }[] }) {
    if (answer.candidates) return printList(answer.candidates);
    return (answer.reports ?? []).map(({ id, candidates = [] }) => `${String(id)}\n${printList(candidates.filter(({ sameEvent }) => sameEvent))}`).join('\n');
  },
  stream: (_files, options) => options.all ? matchAll(options) : null,
};

/** The reports of an article's event in the corpus of --corpus, best first, at most --limit; its own text, held there too, is left out. Throws InputError, UsageError. */
export async function findReportsOfEvent(article: unknown, options: Options): Promise<readonly Report[]> {
  const limit = limitOf(options);
  const { corpus } = await openNamed(options);
  const here = digest(checkArticle(article, 'here.'));
  const judged = await findJudged(here, corpus, { most: Math.max(limit, MOST_JUDGED) });
  return judged.filter(({ verdict, report }) => verdict.isSameEvent && report.text.trim() !== here.article.text.trim()).slice(0, limit).map(({ report }) => ({ ...report, id: JSON.parse(report.id) as string }));   // written by `keyOf` below
}

const printList = (candidates: readonly Listed[]): string => candidates.length
  ? candidates.map(({ id, score, sameEvent, because }) => `${sameEvent ? '=' : ' '} ${score.toFixed(2)}  ${id}  ${because.join('; ')}`).join('\n')
  : '  no report of this event';

/** One result a line of the corpus, in its order; a line that cannot be read gives an error. */
async function* matchAll(options: Options): AsyncIterable<object> {
  const [limit, language] = [limitOf(options), interfaceLanguage(options)];
  const { corpus, lines } = await openNamed(options);
  for (const line of lines) {
    if ('error' in line) yield { id: line.id, error: line.error };
    else yield { id: line.id, candidates: await candidatesOf(corpus, await heldDigest(corpus, line.key), { limit, language, exceptId: line.key }) };
  }
}

async function heldDigest(corpus: Corpus, key: string): Promise<Digest> {
  const [held] = await corpus.digests([key]);
  if (!held) throw new Error(`report ${key} went missing from the corpus`);
  return held.digest;
}

interface Asked { readonly limit: number; readonly language: LanguageCode; readonly exceptId?: string }

async function candidatesOf(corpus: Corpus, here: Digest, { limit, language, exceptId }: Asked): Promise<readonly Listed[]> {
  const judged = await findJudged(here, corpus, { most: Math.max(limit, MOST_JUDGED), fromAfar: true, ...(exceptId === undefined ? {} : { exceptId }) });
  return judged.slice(0, limit).map((candidate) => listed(candidate, language));
}

const listed = ({ report, verdict }: Judged, language: LanguageCode): Listed => ({
  id: JSON.parse(report.id) as string,   // written by `keyOf` below
  score: Number(verdict.score.toFixed(4)),
  sameEvent: verdict.isSameEvent,
  because: verdict.because.map((reason) => printReason(reason, language)),
});

function limitOf({ limit = '10' }: Options): number {
  const number = Number(limit);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`--limit must be a whole number above 0, not "${limit}"`);
  return number;
}

/** A line of the corpus: the id as given and the key it is held under, or why it is not. */
type Line = { readonly id: unknown; readonly key: string } | { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } };

/** Candidates judged: all digests are at hand, so more than the extension does. */
const MOST_JUDGED = 120;

interface Opened { readonly corpus: Corpus; readonly lines: readonly Line[] }

let opened: Promise<Opened> | null = null;

/** The corpus named by --corpus; read once, for every line of a stream asks it. */
function openNamed({ corpus }: Options): Promise<Opened> {
  if (corpus === undefined) throw new UsageError('--corpus FILE.jsonl is missing');
  return opened ??= openFile(corpus);
}

async function openFile(name: string): Promise<Opened> {
  const { text } = await readNamed(name);
  const { corpus } = await openCorpusInMemory({ name, wasm: { bytes: await readWasm() }, mostDigests: Number.POSITIVE_INFINITY });
  const lines: Line[] = [];
  const reports: Report[] = [];
  const seen = new Set<string>();
  text.split('\n').forEach((line, i) => {
    if (!line.trim()) return;
    const read = readReport(line, `${name}:${i + 1}`, seen);
    lines.push(read.line);
    if (read.report) reports.push(read.report);
  });
  for (let start = 0; start < reports.length; start += BATCH) await corpus.add(reports.slice(start, start + BATCH));
  return { corpus, lines };
}

function readReport(line: string, place: string, seen: Set<string>): { readonly line: Line; readonly report?: Report } {
  let id: unknown = null;
  try {
    const fields = parseLine(line);
    id = fields['id'] ?? null;
    if (typeof id !== 'string' && typeof id !== 'number') throw new InputError('bad-field', 'id must be a string or a number');
    const key = JSON.stringify(id);
    if (seen.has(key)) throw new InputError('bad-field', `id ${key} stands on an earlier line too`);
    const report = { ...articleOf(checkArticle(fields)), id: key, sourceId: 'file' };
    seen.add(key);
    return { line: { id, key }, report };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`recoupe: ${place}: ${error.message}; the line is passed over\n`);
    return { line: { id, error: { code: error.code, message: error.message } } };
  }
}

function parseLine(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  } catch { /* told below */ }
  throw new InputError('not-json', `not a JSON object: ${line.slice(0, 60)}`);
}

// `recoupe corpus add|list|remove|export|stats --corpus FILE.jsonl`: the reports of files and folders into one corpus file, which `match`
// uses. Stopped at any moment and started again it goes on: what is held is passed over. Exit 3 when a file named could not be read.
import { stat } from 'node:fs/promises';
import type { Report } from '../core/article.ts';
import type { Problem } from '../sources/read-file.ts';
import { CorpusFile, readCorpus } from './corpus-file.ts';
import { outcomesOf } from './corpus-input.ts';
import { InputError, UsageError, type Options } from './run.ts';

/** Reports, and their characters, that go to the disk together. */
const BATCH = 200;
const BATCH_LENGTH = 4_000_000;

/** What `add` did, as `--json` prints it. */
interface AddAnswer { readonly files: number; readonly added: number; readonly replaced: number; readonly held: number; readonly problems: readonly Problem[]; readonly problemCount: number }

/** Problems kept for the answer; all of them are told on standard error as they come. */
const MOST_KEPT = 1000;

/** Runs `recoupe corpus …`; gives the exit code. */
export async function runCorpus([action, ...names]: readonly string[], options: Options): Promise<number> {
  const run = action === undefined ? undefined : ACTIONS[action];
  if (!run) throw new UsageError(`corpus needs one of ${Object.keys(ACTIONS).join(', ')}`);
  if (options.corpus === undefined) throw new UsageError(`corpus ${action} needs --corpus FILE.jsonl`);
  try {
    return await run(options.corpus, names, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`recoupe: ${error.message}\n`);
    return 3;
  }
}

type Action = (corpus: string, names: readonly string[], options: Options) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = { add: addFiles, list: listReports, remove: removeReports, export: exportReports, stats: printStats };

async function addFiles(path: string, names: readonly string[], options: Options): Promise<number> {
  if (!names.length) throw new UsageError('corpus add needs files or folders');
  const corpus = await CorpusFile.open(path);
  const total = { files: 0, added: 0, replaced: 0, held: 0, problemCount: 0, problems: [] as Problem[] };
  const stop = stoppedByReader();
  let batch: Report[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const taken = await corpus.add(batch);
    [batch, length] = [[], 0];
    for (const name of ['added', 'replaced', 'held'] as const) total[name] += taken[name];
    tellProgress(`${total.files} files, ${total.added} added, ${total.held} held already, ${total.problemCount} left out`);
  };
  try {
    for await (const outcome of outcomesOf(names, () => { total.files++; })) {
      if ('report' in outcome) {
        batch.push(outcome.report);
        length += outcome.report.text.length;
        if (batch.length >= BATCH || length >= BATCH_LENGTH) await flush();
      } else {
        if (total.problemCount++ < MOST_KEPT) total.problems.push(outcome.problem);
        tell(outcome.problem.message);
      }
      if (stop.isAsked) break;
    }
    await flush();
  } finally {
    stop.end();
    tellProgress('');
    await corpus.close();
  }
  print(options, total satisfies AddAnswer, `${total.added} added, ${total.replaced} replaced, ${total.held} held already, ${total.problemCount} left out; ${total.files} files`);
  if (stop.isAsked) {
    tell(`stopped; what was read is in ${path}. The same command again goes on from there`);
    return INTERRUPTED;
  }
  return total.problems.some(({ code }) => code === 'cannot-read') ? 3 : 0;
}

/** As shells have it for a program that the reader stopped. */
const INTERRUPTED = 130;

/** Ctrl-C asks for an end after the report under way; a second one ends at once, and loses nothing that is on the disk. */
function stoppedByReader(): { readonly isAsked: boolean; end(): void } {
  let isAsked = false;
  const ask = (): void => { isAsked = true; };
  process.once('SIGINT', ask);
  return { get isAsked() { return isAsked; }, end: () => { process.off('SIGINT', ask); } };
}

const tell = (words: string): void => {
  tellProgress('');
  process.stderr.write(`recoupe: ${words}\n`);
};

/** One line that is written over; only for somebody who looks. */
function tellProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
}

async function listReports(path: string, _names: readonly string[], options: Options): Promise<number> {
  const heads: object[] = [];
  for await (const { text, ...head } of readCorpus(path)) {
    if (options.json) heads.push({ ...head, length: text.length });
    else await write(options.jsonl ? JSON.stringify({ ...head, length: text.length }) : [head.publishedAt?.slice(0, 10) ?? '          ', head.id, head.source, head.title].filter(Boolean).join('  '));
  }
  if (options.json) await write(JSON.stringify(heads, null, 1));
  return 0;
}

async function removeReports(path: string, names: readonly string[], options: Options): Promise<number> {
  if (!names.length && options.source === undefined) throw new UsageError('corpus remove needs ids, or --source NAME');
  const ids = new Set(names);
  for await (const _ of readCorpus(path)) break;   // tells when there is no such file, rather than making one
  const corpus = await CorpusFile.open(path);
  const gone: Set<string> = new Set();
  try {
    await corpus.remove(({ id, source, sourceId }) => {
      const isGone = ids.has(id) || options.source !== undefined && (source === options.source || sourceId === options.source);
      if (isGone) gone.add(id);
      return isGone;
    });
  } finally {
    await corpus.close();
  }
  for (const id of names) if (!gone.has(id)) process.stderr.write(`recoupe: no report "${id}" in ${path}; recoupe corpus list shows what there is\n`);
  print(options, { removed: gone.size }, `${gone.size} removed`);
  return 0;
}

async function exportReports(path: string): Promise<number> {
  for await (const report of readCorpus(path)) await write(JSON.stringify(report));
  return 0;
}

async function printStats(path: string, _names: readonly string[], options: Options): Promise<number> {
  const sources = new Map<string, number>();
  const languages = new Map<string, number>();
  let [reports, characters, undated, first, last] = [0, 0, 0, '', ''];
  for await (const { text, source, sourceId, language, publishedAt } of readCorpus(path)) {
    reports++;
    characters += text.length;
    count(sources, source ?? sourceId);
    count(languages, language ?? 'unknown');
    if (publishedAt === null) undated++;
    else [first, last] = [!first || publishedAt < first ? publishedAt : first, publishedAt > last ? publishedAt : last];
  }
  const bytes = (await stat(path)).size;
  const stats = { reports, bytes, characters, undated, first: first || null, last: last || null, languages: Object.fromEntries(sorted(languages)), sources: Object.fromEntries(sorted(sources)) };
  print(options, stats, [
    `${reports} reports, ${(bytes / 1024 / 1024).toFixed(1)} MB`, !first ? 'no dates' : `${first.slice(0, 10)} to ${last.slice(0, 10)}, ${undated} without a date`,
    `languages: ${sorted(languages).map(([name, held]) => `${name} ${held}`).join(', ') || 'none'}`, ...sorted(sources).map(([name, held]) => `${String(held).padStart(6)}  ${name}`),
  ].join('\n'));
  return 0;
}

const count = (counts: Map<string, number>, name: string): void => { counts.set(name, (counts.get(name) ?? 0) + 1); };
const sorted = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => [...counts].sort(([one, a], [two, b]) => b - a || (one < two ? -1 : 1));

const print = (options: Options, answer: object, words: string): void => { process.stdout.write(`${options.json || options.jsonl ? JSON.stringify(answer, null, options.json ? 1 : 0) : words}\n`); };

const write = (line: string): Promise<void> => new Promise((resolve) => {
  if (process.stdout.write(`${line}\n`)) resolve();
  else process.stdout.once('drain', resolve);
});

// `recoupe corpus add|list|remove|export|stats --corpus FILE.jsonl`: the reports of files and folders into one corpus file, which `match`
// uses. Stopped at any moment and started again it goes on: what is held is passed over. Exit 3 when a file named could not be read.
import { lstat, open, opendir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { PartialArticle, Report } from '../core/article.ts';
import { readArticle } from '../reader/read-article.ts';
import { readReports, type FileToRead, type Problem } from '../sources/read-file.ts';
import { CorpusFile, readCorpus } from './corpus-file.ts';
import { parsePage } from './read.ts';
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
  let batch: Report[] = [];
  const flush = async (): Promise<void> => {
    const taken = await corpus.add(batch);
    batch = [];
    for (const name of ['added', 'replaced', 'held'] as const) total[name] += taken[name];
  };
  try {
    let length = 0;
    for await (const outcome of outcomesOf(names, () => { total.files++; })) {
      if ('report' in outcome) {
        batch.push(outcome.report);
        length += outcome.report.text.length;
        if (batch.length < BATCH && length < BATCH_LENGTH) continue;
        await flush();
        length = 0;
      } else {
        if (total.problemCount++ < MOST_KEPT) total.problems.push(outcome.problem);
        process.stderr.write(`recoupe: ${outcome.problem.message}\n`);
      }
    }
    await flush();
  } finally {
    await corpus.close();
  }
  print(options, total satisfies AddAnswer, `${total.added} added, ${total.replaced} replaced, ${total.held} held already, ${total.problemCount} left out; ${total.files} files`);
  return total.problems.some(({ code }) => code === 'cannot-read') ? 3 : 0;
}

type Outcome = { readonly report: Report } | { readonly problem: Problem };

async function* outcomesOf(names: readonly string[], count: () => void): AsyncIterable<Outcome> {
  for (const name of names) for await (const found of filesOf(name)) {
    if ('problem' in found) {
      yield found;
      continue;
    }
    count();
    yield* readOne(found);
  }
}

async function* readOne({ path, name }: Found): AsyncIterable<Outcome> {
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      const slice = (from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> } => ({
        async arrayBuffer() {
          const bytes = new ArrayBuffer(to - from);
          const { bytesRead } = await handle.read(new Uint8Array(bytes), 0, to - from, from);
          return bytesRead < to - from ? bytes.slice(0, bytesRead) : bytes;
        },
      });
      yield* readReports({ name, size, slice } satisfies FileToRead, { readPage });
    } finally {
      await handle.close();
    }
  } catch (error) {
    yield { problem: cannotRead(path, error) };
  }
}

const cannotRead = (place: string, error: unknown): Problem => ({ place, code: 'cannot-read', message: `cannot read ${place}: ${(error as Error).message}` });

function readPage(html: string, url: string | null): PartialArticle | null {
  try {
    const reading = readArticle(parsePage(html), url);
    return 'unreadable' in reading ? null : reading.article;
  } catch (error) {
    if (error instanceof RangeError) return null;   // tags nested deeper than the stack: no publication's page, and no reason to lose the rest
    throw error;
  }
}

/** A file, and what it is called. */
interface Found { readonly path: string; readonly name: string }

/** The path from where the program runs, else the whole: two folders of one name are two, and a file that changed is the same. */
function labelOf(path: string): string {
  const from = relative(process.cwd(), resolve(path));
  return (from.startsWith('..') || isAbsolute(from) ? resolve(path) : from).replaceAll('\\', '/');
}

/** The files of a name, in order of name; links inside folders are not followed, nor what begins with a dot. */
async function* filesOf(path: string, name = labelOf(path)): AsyncIterable<Found | { readonly problem: Problem }> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { path, name };
      return;
    }
    const inside: string[] = [];
    for await (const { name: child } of await opendir(path)) if (!child.startsWith('.')) inside.push(child);
    for (const child of inside.sort()) {
      const below = join(path, child);
      const kind = await lstat(below);
      if (kind.isDirectory() || kind.isFile()) yield* filesOf(below, name ? `${name}/${child}` : child);
    }
  } catch (error) {
    yield { problem: cannotRead(path, error) };
  }
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

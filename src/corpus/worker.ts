// Entry of the dedicated worker that owns the corpus: typed calls in, replies by id out. A call that fails is answered with
// its code; nothing is ever left unanswered while the worker lives.
import type { Article } from '../core/article.ts';
import { forgetWords } from '../core/index-terms.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { answerFor, type Answer } from './answer.ts';
import { makeReady } from './batch.ts';
import { breathe } from './breathe.ts';
import { importBundle } from './bundled.ts';
import { checkReport } from './check-bundle.ts';
import type { Corpus, SourceHeld } from './corpus.ts';
import { asFailure, CorpusFailure } from './failure.ts';
import { ImportJob } from './import-job.ts';
import { openReportLines, type ReportSource } from '../sources/report-lines.ts';
import { isSqliteFile, MOST_DATABASE_BYTES, openCorpusReports } from './read-corpus.ts';
import { batchesAhead, preparersOf, threadsFor, type PreparerPort } from './preparers.ts';
import { CancelledQuestions } from './rest.ts';
import { overviewFor, type Overview } from './overview.ts';
import { openCorpusInOpfs, readCorpusFiles } from './open-opfs.ts';
import { warmUp } from './warm-up.ts';
import type { OpenOptions, WorkerCalls, WorkerReply, WorkerRequest, WorkerState } from './worker-calls.ts';

type Answering = { readonly [Call in keyof WorkerCalls]: (...values: Parameters<WorkerCalls[Call]>) => Promise<ReturnType<WorkerCalls[Call]>> };

/** Long enough for a question that was waiting for the corpus to arrive. */
const WARM_UP_AFTER_MS = 20;
/** Calls that ask nothing of the corpus: it may warm up meanwhile. */
const SILENT: ReadonlySet<string> = new Set<keyof WorkerCalls>(['open', 'engine', 'state']);
/** Whether anything else was asked. */
let isAsked = false;
/** What a stop left undone may wait until the first answer is given. */
const UPKEEP_AFTER_MS = 5000;

const cancelled = new CancelledQuestions();
const imports = new Map<string, ImportJob>();
let state: WorkerState = { state: 'opening' };
let opening: Promise<Corpus> | null = null;
let wasmUrl: string | null = null;
let importing: Promise<void> = Promise.resolve();
let giveEngine: (compiled: WebAssembly.Module | null) => void = () => {};
const engineGiven = new Promise<WebAssembly.Module | null>((resolve) => { giveEngine = resolve; });

const calls: Answering = {
  async open(options: OpenOptions): Promise<WorkerState> {
    wasmUrl ??= options.wasmUrl;
    opening ??= openAndImport(options);
    await opening;
    return state;
  },
  engine: async (compiled: WebAssembly.Module | null): Promise<void> => { giveEngine(compiled); },
  async answer(article: Article, without: readonly string[], question?: string): Promise<Answer> {
    const corpus = await theCorpus();
    await importing;
    return answerFor(article, corpus, without, cancelled.restsOf(question));
  },
  async overview(article: Article, without: readonly string[], question?: string): Promise<Overview> {
    const corpus = await theCorpus();
    await importing;
    return overviewFor(article, corpus, without, cancelled.restsOf(question));
  },
  cancel: async (question) => cancelled.cancel(question),
  sources: async (language: LanguageCode): Promise<readonly SourceHeld[]> => (await theCorpus()).sources(language),
  state: async (): Promise<WorkerState> => state,
  add: async (reports, options) => afterwards((await theCorpus()).add(reports.map((report, i) => checkReport(report, `reports[${i}]`)), options)),
  remove: async (ids) => afterwards((await theCorpus()).remove(ids)),
  removeSource: async (sourceId) => afterwards(removeSource(await theCorpus(), sourceId)),
  read: async (ids) => (await theCorpus()).read(ids),
  declare: async (sources) => (await theCorpus()).declare(sources),
  find: async (query) => (await theCorpus()).find(query),
  findCopies: async (article, limit) => (await theCorpus()).findCopies(article, limit),
  versions: async (id) => (await theCorpus()).versions(id),
  expire: async (expiry) => afterwards((await theCorpus()).expire(expiry)),
  compact: async () => afterwards((await theCorpus()).compact()),
  size: async () => (await theCorpus()).size(),
  check: async () => (await theCorpus()).check(),
  export: async (after, limit) => (await theCorpus()).export(after, limit),
  exportFiles: (options) => readCorpusFiles(options),
  async importFile(name, file) {
    const corpus = await theCorpus();
    const running = imports.get(name);
    if (running?.progress().state === 'running' || running?.progress().state === 'paused') return running.progress();
    const job = new ImportJob(corpus, await openImport(name, file));
    imports.set(name, job);
    void job.run().then(startUpkeep);
    return job.progress();
  },
  imports: async () => [...imports.values()].map((job) => job.progress()),
  async steerImport(name, order) {
    const job = imports.get(name);
    if (!job) throw new CorpusFailure('bad-call', `no import "${name}" is under way`);
    job[order]();
    return job.progress();
  },
};

/** Bytes of a file that become one batch, some eight hundred reports: they are written in one transaction of 30 ms, which a question may have to wait for. */
const STRETCH_BYTES = 2 * 1024 * 1024;

/** One report a line, or a corpus that another Recoupe exported, by the file's first bytes. */
async function openImport(name: string, file: Blob): Promise<ReportSource> {
  const isCorpus = isSqliteFile(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (!isCorpus || wasmUrl === null) return openReportLines(name, file, STRETCH_BYTES);
  // The files beside it come in all the same.
  const untaken = (why: string): ReportSource => ({ name, total: file.size, read: async (from) => (from === 0 ? { reports: [], failures: [why], next: file.size } : null) });
  if (file.size > MOST_DATABASE_BYTES) return untaken(`[too-large] ${name}: ${Math.ceil(file.size / 1024 / 1024)} MB are too many for a database at once; export it as JSON Lines`);
  try {
    return await openCorpusReports(name, new Uint8Array(await file.arrayBuffer()), { url: wasmUrl });
  } catch (error) {
    if (!(error instanceof CorpusFailure)) throw error;
    return untaken(`[${/another version/u.test(error.message) ? 'newer' : 'damaged'}] ${error.message}`);
  }
}

/** Reports taken out in one transaction. */
const REMOVED_AT_ONCE = 500;

async function removeSource(corpus: Corpus, sourceId: string): Promise<number> {
  const ids = await corpus.idsOf(sourceId);
  let removed = 0;
  for (let at = 0; at < ids.length; at += REMOVED_AT_ONCE) {
    removed += await corpus.remove(ids.slice(at, at + REMOVED_AT_ONCE));
    await breathe();
  }
  return removed;
}

/** The change, and after it what it left to do behind the scenes. */
async function afterwards<T>(change: Promise<T>): Promise<T> {
  const done = await change;
  startUpkeep();
  return done;
}

let isKeptUp = false;

/** Merges, packs and gives back space while nothing else is asked: each step lets waiting calls through. */
function startUpkeep(): void {
  if (isKeptUp) return;
  isKeptUp = true;
  void keepUp().catch((error: unknown) => { console.error(error); }).finally(() => { isKeptUp = false; });
}

async function keepUp(): Promise<void> {
  const corpus = await theCorpus();
  while (await corpus.work()) await breathe();
}

async function openAndImport(options: OpenOptions): Promise<Corpus> {
  try {
    const corpus = await openCorpusInOpfs({ ...options, elsewhere: { makeReady: preparersOf(startPreparer, threads, { makeReady, rest: forgetWords }), most: batchesAhead(threads) }, compiled: engineGiven });
    setTimeout(warmUpUnlessAsked, WARM_UP_AFTER_MS);
    setTimeout(startUpkeep, UPKEEP_AFTER_MS);
    if (options.bundleUrl === null) state = { state: 'ready' };
    else {
      state = { state: 'importing', done: 0, total: 0 };
      importing = importFrom(corpus, options.bundleUrl);
      importing.catch(() => {});   // told by `state`, and to every call that waits for it
    }
    return corpus;
  } catch (error) {
    state = { state: 'failed', message: asFailure(error).message };
    throw error;
  }
}

/** Threads beside this one, for imports. */
const threads = threadsFor(navigator.hardwareConcurrency);
const startPreparer = (): PreparerPort => new Worker(new URL('prepare.js', self.location.href), { type: 'module', name: 'recoupe-prepare' });

/** While the page is still being read there is time for it; a question that is here already warms up by itself. */
function warmUpUnlessAsked(): void {
  if (!isAsked) void warmUp().catch((error: unknown) => { console.error(error); });   // the question that comes will tell it
}

async function importFrom(corpus: Corpus, url: string): Promise<void> {
  try {
    await importBundle(corpus, await fetchBundle(url), (done, total) => { state = { state: 'importing', done, total }; });
    state = { state: 'ready' };
  } catch (error) {
    state = { state: 'failed', message: asFailure(error).message };
    throw error;
  }
}

async function fetchBundle(url: string): Promise<unknown> {
  try {
    const response = await fetch(url);   // the extension's own package: no request leaves the machine
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json() as unknown;
  } catch (error) {
    throw new CorpusFailure('corpus-unavailable', `cannot read the bundled dossiers from ${url}: ${error instanceof Error ? error.message : String(error)}; install the extension again`, { cause: error });
  }
}

function theCorpus(): Promise<Corpus> {
  return opening ?? Promise.reject(new CorpusFailure('bad-call', 'the corpus was asked before it was opened; call open first'));
}

async function reply({ id, call, values }: WorkerRequest): Promise<WorkerReply> {
  if (!SILENT.has(call)) isAsked = true;
  try {
    if (!Object.hasOwn(calls, call)) throw new CorpusFailure('bad-call', `the corpus worker knows no call "${call}"`);
    const answering = calls[call] as (...values: readonly unknown[]) => Promise<unknown>;   // only our own client sends; arguments are typed there
    return { id, ok: true, value: await answering(...values) };
  } catch (error) {
    const failure = asFailure(error);
    if (failure.code === 'internal') console.error(error);
    return { id, ok: false, code: failure.code, message: failure.message };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void reply(data).then((answer) => { self.postMessage(answer); });
});

// Entry of the dedicated worker that owns the corpus: typed calls in, replies by id out. A call that fails is answered with
// its code; nothing is ever left unanswered while the worker lives.
import type { Article, Report } from '../core/article.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { answerFor, type Answer } from './answer.ts';
import { importBundle } from './bundled.ts';
import { checkReport } from './check-bundle.ts';
import type { Added, Corpus, SourceDeclared, SourceHeld } from './corpus.ts';
import { asFailure, CorpusFailure } from './failure.ts';
import { openCorpusInOpfs } from './open-opfs.ts';
import { warmUp } from './warm-up.ts';
import type { OpenOptions, WorkerCalls, WorkerReply, WorkerRequest, WorkerState } from './worker-calls.ts';

type Answering = { readonly [Call in keyof WorkerCalls]: (...values: Parameters<WorkerCalls[Call]>) => Promise<ReturnType<WorkerCalls[Call]>> };

let state: WorkerState = { state: 'opening' };
let opening: Promise<Corpus> | null = null;
let importing: Promise<void> = Promise.resolve();

const calls: Answering = {
  async open(options: OpenOptions): Promise<WorkerState> {
    opening ??= openAndImport(options);
    await opening;
    return state;
  },
  async answer(article: Article, without: readonly string[]): Promise<Answer> {
    const corpus = await theCorpus();
    await importing;
    return answerFor(article, corpus, without);
  },
  sources: async (language: LanguageCode): Promise<readonly SourceHeld[]> => (await theCorpus()).sources(language),
  state: async (): Promise<WorkerState> => state,
  add: async (reports: readonly Report[]): Promise<Added> => (await theCorpus()).add(reports.map((report, i) => checkReport(report, `reports[${i}]`))),
  remove: async (ids: readonly string[]): Promise<number> => (await theCorpus()).remove(ids),
  declare: async (sources: readonly SourceDeclared[]): Promise<void> => (await theCorpus()).declare(sources),
};

async function openAndImport(options: OpenOptions): Promise<Corpus> {
  try {
    const corpus = await openCorpusInOpfs(options);
    setTimeout(warmUp);   // after the reply to "open"
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

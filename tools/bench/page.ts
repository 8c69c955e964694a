// Runs inside the browser: drives the corpus worker that the extension ships, with generated reports, and posts what it
// measured. One task a page: ?task=build|query|peer&…
import { indexTerms } from '../../src/core/index-terms.ts';
import '../../src/core/languages/all-packs.ts';
import type { Report } from '../../src/core/article.ts';
import { breathe } from '../../src/corpus/breathe.ts';
import { connectCorpus, type ConnectedCorpus } from '../../src/corpus/client.ts';
import type { CandidateQuery } from '../../src/corpus/corpus.ts';
import { openGenerator } from './generator.ts';

/** As many as an import writes at once. */
const BATCH = 1000;
/** Batches on their way at once: one is written while threads make others ready. */
const IN_FLIGHT = 4;
/** Batches generated, while the clock stands still, before they are added: on two processors the generator would take a third of the time. */
const GENERATED = 20;
/** Between two questions while reports come in. */
const ASKED_EVERY_MS = 700;
/** Starts of a corpus that was stopped: with fewer, the 95th of a hundred would be the worst of them. */
const COLD_STARTS = 20;
const WINDOW_DAYS = 14;
const MS_PER_DAY = 86_400_000;

const asked = new URLSearchParams(location.search);
const count = Number(asked.get('count'));
/** A build ends when it has taken so long, with as many reports as are in by then. */
const mostMinutes = Number(asked.get('minutes') ?? Infinity);
const directory = asked.get('directory') ?? 'bench';
const generator = openGenerator(Number(asked.get('seed') ?? 1));

const post = async (path: string, body: unknown): Promise<void> => { await fetch(path, { method: 'POST', body: JSON.stringify(body) }); };
/** Lets Node measure the memory of this process. */
const mark = (name: string): Promise<void> => post('/mark', name);
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

function percentiles(times: readonly number[]): { readonly p50: number; readonly p95: number; readonly max: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

async function openCorpus(): Promise<ConnectedCorpus> {
  const corpus = connectCorpus(new Worker('/worker.js', { type: 'module' }));
  await corpus.open({ directory, wasmUrl: new URL('/sqlite3.wasm', location.href).href, bundleUrl: null });
  return corpus;
}

/** The question a reader of report `i` asks. */
function questionOf(i: number, isWindowed: boolean): CandidateQuery {
  const report = generator.report(i);
  const day = Date.parse(report.publishedAt ?? '');
  const shifted = (days: number): string => new Date(day + days * MS_PER_DAY).toISOString().slice(0, 10);
  return { keys: indexTerms(report).keys, limit: 40, ...isWindowed ? { days: { from: shifted(-WINDOW_DAYS), to: shifted(WINDOW_DAYS) } } : {} };
}

/** Reports, some at a time: the page that makes them also hears the answers, and must not be deaf for a second. */
async function generated(from: number, many: number): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (let i = 0; i < many; i++) {
    reports.push(generator.report(from + i));
    if (i % 10 === 9) await breathe();
  }
  return reports;
}

const spread = (n: number, of: number): readonly number[] => Array.from({ length: n }, (_, i) => Math.floor((i * 0.618034 % 1) * of));

async function timed(questions: readonly CandidateQuery[], corpus: ConnectedCorpus): Promise<readonly number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await corpus.find(question);
    times.push(performance.now() - start);
  }
  return times;
}

/** Memory of the worker alone, JavaScript and WebAssembly, after a collection; 0 where the browser does not tell (Firefox). */
async function workerBytes(): Promise<number> {
  const measure = (performance as { measureUserAgentSpecificMemory?: () => Promise<{ readonly breakdown: readonly { readonly bytes: number; readonly attribution: readonly { readonly scope: string }[] }[] }> }).measureUserAgentSpecificMemory;
  if (!measure || !crossOriginIsolated) return 0;
  const { breakdown } = await measure.call(performance);
  return breakdown.filter(({ attribution }) => attribution.some(({ scope }) => scope === 'DedicatedWorkerGlobalScope')).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Adds batches, some of them on their way at once. */
async function added(batches: readonly (readonly Report[])[], corpus: ConnectedCorpus): Promise<void> {
  const waiting: Promise<unknown>[] = [];
  for (const batch of batches) {
    waiting.push(corpus.add(batch, { isBulk: true }));
    if (waiting.length >= IN_FLIGHT) await waiting.shift();
  }
  await Promise.all(waiting);
}

async function build(): Promise<unknown> {
  const corpus = await openCorpus();
  await mark('opened');
  const meanwhile: number[] = [];
  let [isAdding, isDone] = [false, false];
  const asking = (async () => {
    for (let i = 0; !isDone; i++) {
      await pause(ASKED_EVERY_MS);
      if (isAdding) meanwhile.push(...await timed([questionOf(i % Math.min(count, 1000), true)], corpus));
    }
  })();
  let worker = 0;
  let seconds = 0;
  const begun = performance.now();
  const marks: { readonly reports: number; readonly seconds: number }[] = [];
  for (let from = 0; from < count && performance.now() - begun < mostMinutes * 60_000; from += BATCH * GENERATED) {
    const batches: (readonly Report[])[] = [];
    for (let at = from; at < Math.min(count, from + BATCH * GENERATED); at += BATCH) batches.push(await generated(at, Math.min(BATCH, count - at)));
    isAdding = true;
    const start = performance.now();
    await added(batches, corpus);
    seconds += (performance.now() - start) / 1000;
    isAdding = false;
    marks.push({ reports: from, seconds: Math.round(seconds) });
    await post('/progress', `${from + BATCH * GENERATED} reports after ${Math.round(seconds)} s, ${Math.round((performance.now() - begun) / 1000)} s with the generator`);
  }
  isDone = true;
  await asking;
  await mark('built');
  worker = await workerBytes();
  for (let before = -1, quiet = 0; quiet < 2;) {   // what merging is left
    await pause(1000);
    const { fileBytes, freeBytes } = await corpus.size();
    quiet = fileBytes - freeBytes === before ? quiet + 1 : 0;
    before = fileBytes - freeBytes;
  }
  const { reports, fileBytes, freeBytes } = await corpus.size();
  corpus.stop();
  return { reports, worker, rate: reports / seconds, seconds, bytesPerReport: (fileBytes - freeBytes) / reports, fileBytesPerReport: fileBytes / reports, meanwhile: percentiles(meanwhile), marks };
}

async function query(): Promise<unknown> {
  const ids = spread(200, count);
  const questions = { windowed: ids.map((i) => questionOf(i, true)), everywhere: ids.map((i) => questionOf(i, false)) };
  const cold: number[] = [];
  const opened: number[] = [];
  for (let i = 0; i < COLD_STARTS; i++) {
    const start = performance.now();
    const fresh = await openCorpus();
    opened.push(performance.now() - start);
    await fresh.find(questions.windowed[i] ?? questionOf(0, true));
    cold.push(performance.now() - start);
    fresh.stop();
    await pause(300);
  }
  const corpus = await openCorpus();
  const first = { windowed: percentiles(await timed(questions.windowed, corpus)), everywhere: percentiles(await timed(questions.everywhere, corpus)) };
  await mark('asking');
  const windowed = percentiles(await timed(questions.windowed, corpus));
  await mark('asked');
  const everywhere = percentiles(await timed(questions.everywhere, corpus));
  const found = await recall(corpus, ids);
  const copies: number[] = [];
  const answers: number[] = [];
  for (const i of ids.slice(0, 40)) {
    let start = performance.now();
    await corpus.findCopies(generator.report(i), 20);
    copies.push(performance.now() - start);
    start = performance.now();
    await corpus.answer(generator.report(i), []);
    answers.push(performance.now() - start);
  }
  await mark('queried');
  const worker = await workerBytes();
  corpus.stop();
  return { cold: percentiles(cold), opened: percentiles(opened), worker, first, windowed, everywhere, recall: found, copies: percentiles(copies), answers: percentiles(answers) };
}

/** Share of the other reports of the event among the 40 candidates, over events of at most 40. */
async function recall(corpus: ConnectedCorpus, ids: readonly number[]): Promise<number> {
  let [found, wanted] = [0, 0];
  for (const i of ids.slice(0, 60)) {
    const event = generator.eventOf(i);
    const others = Array.from({ length: 60 }, (_, k) => event + k).filter((k) => k !== i && k < count && generator.eventOf(k) === event);
    if (!others.length || others.length > 39) continue;
    const candidates = new Set((await corpus.find(questionOf(i, true))).map(({ id }) => Number(id.split('/')[1])));
    wanted += others.length;
    found += others.filter((k) => candidates.has(k)).length;
  }
  return wanted ? found / wanted : 1;
}

/** Words a search box would be given: the longest words of a report, twenty of them. */
function wordsOf(i: number): readonly string[] {
  const words = [...new Set(generator.report(i).text.toLowerCase().match(/[a-z]{4,}|\d{3,}/gu) ?? [])];
  return words.sort((a, b) => b.length - a.length).slice(0, 20);
}

async function peer(): Promise<unknown> {
  const worker = new Worker('/peers.js', { type: 'module' });
  const call = (message: object): Promise<{ readonly ms: number; readonly bytes?: number }> => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => data.error ? reject(new Error(data.error)) : resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message);
  });
  const engine = asked.get('engine');
  await call({ does: 'open', engine });
  let ms = 0;
  for (let from = 0; from < count; from += 1000) ms += (await call({ does: 'add', reports: Array.from({ length: Math.min(1000, count - from) }, (_, i) => generator.report(from + i)) })).ms;
  const { bytes } = await call({ does: 'size' });
  const times: number[] = [];
  for (const i of spread(60, count)) times.push((await call({ does: 'find', words: wordsOf(i) })).ms);
  await mark('queried');
  worker.terminate();
  return { rate: count / (ms / 1000), bytesPerReport: (bytes ?? 0) / count, query: percentiles(times) };
}

const TASKS: Readonly<Record<string, () => Promise<unknown>>> = { build, query, peer };
const task = TASKS[asked.get('task') ?? ''];
if (task) void task().then((value) => post('/done', { value }), (error: unknown) => post('/done', { error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }));

// How long the core takes, as ratios against peers measured in the same run. Times alone depend on the machine.
// Texts are the bundled reports, strung together to the length wanted. Facts are timed in each language over many different
// texts, by the time of the processor, once all languages have been read often enough to make the code warm: whichever came
// first would else be charged for the engine's compiling. What is "for the first time" is digested anew before each run, outside
// of the time, for what a comparison finds out of a digest is kept with it. Best and median of warm runs, by the time of the
// thread that does the work: that is what a reader waits for. All threads together take longer, for V8 goes on compiling and
// collecting beside it: half as much again in the first thirty runs, hardly anything after the sixtieth. Their median stands beside.
import * as chrono from 'chrono-node';
import DiffMatchPatch from 'diff-match-patch';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../src/core/compare.ts';
import '../../src/core/languages/all-packs.ts';
import { digest, type Digest } from '../../src/core/digest.ts';
import { findFacts } from '../../src/core/facts/find.ts';
import { ledgerOf } from '../../src/core/findings/ledger.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import type { Report } from '../../src/core/article.ts';
import { parseReportFile } from '../../src/sources/report-file.ts';
import { groupOrigins } from '../../src/core/origins/origins.ts';
import { answerFor } from '../../src/corpus/answer.ts';
import { openCorpusInMemory } from '../../src/corpus/open-memory.ts';

const CORPUS = 'assets/corpus';
const reports: readonly Report[] = readdirSync(CORPUS).flatMap((folder) => readdirSync(join(CORPUS, folder)).filter((name) => name.endsWith('.txt') && name !== 'dossier.txt')
  .map((name) => parseReportFile(readFileSync(join(CORPUS, folder, name), 'utf8'), name, folder)));

/** Milliseconds; `all` the median of all threads together. */
interface Times { readonly best: number; readonly median: number; readonly all: number }
/** What one run took: the thread that worked, and all threads. */
interface Run { readonly own: number; readonly all: number }
interface Measured { readonly what: string; readonly took: Times; readonly peer: string; readonly peerTook: Times }

/** Measures and prints the core. */
export async function benchCore(): Promise<void> {
  const french = textOf('fr', 3000);
  const [here, there] = [digest({ text: halfOf('fr', 0), language: 'fr', publishedAt: '2021-12-31' }), digest({ text: halfOf('fr', 1), language: 'fr', publishedAt: '2022-01-02' })];
  const differ = new DiffMatchPatch();
  const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
  const { corpus } = await openCorpusInMemory({ name: 'bench', wasm: { bytes: new Uint8Array(readFileSync('node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm')) } });
  await corpus.add(reports);
  const asked = reports.find(({ language }) => language === 'fr');
  if (!asked) throw new Error('no French report is bundled');

  const ten = Array.from({ length: 10 }, (_, i) => digest({ text: wordsFrom('fr', 100 * (i + 1)), language: 'fr', publishedAt: `2022-01-${String(i + 1).padStart(2, '0')}` }));
  const one: Parameters<typeof digest>[0] = { text: wordsFrom('fr', 0), language: 'fr', publishedAt: '2021-12-31' };
  const anew = (digests: readonly Digest[]): readonly Digest[] => digests.map(({ article }) => digest({ ...article }));
  const againstTen = (others: readonly Digest[]): void => {
    const read = digest(one);
    for (const other of others) compare(read, other);
  };
  const origins = groupOrigins(ten, () => null);

  const [chronoTook, diffTook] = [time(() => chrono.fr.parse(french, new Date('2021-12-31T12:00:00Z'))), time(() => differ.diff_main(here.article.text, there.article.text))];
  for (let i = 0; i < WARM; i++) for (const language of LANGUAGES) readFacts(language, i);
  const beside = (what: string, took: Times): Measured => ({ what, took, peer: 'diff-match-patch, characters of two', peerTook: diffTook });
  const rows: Measured[] = [
    ...LANGUAGES.map((language) => ({ what: `all facts of 3,000 characters in "${language}"`, took: factsTime(language), peer: 'chrono-node, dates of French alone', peerTook: chronoTook })),
    { what: 'sentences of 3,000 characters', took: time(() => splitSentences(french, packOf('fr'))), peer: 'Intl.Segmenter', peerTook: time(() => [...segmenter.segment(french)]) },
    beside('two digested articles of 1,000 words, for the first time', longTime(([mine, yours]) => { if (mine && yours) compare(mine, yours); }, () => anew([here, there]))),
    beside('the same two once more', time(() => compare(here, there))),
    beside('the same two, digested and compared', time(() => compare(digest({ ...here.article }), digest({ ...there.article })))),
    beside('one article digested and compared with ten, 1,000 words each', longTime(againstTen, () => ten)),
    beside('the same, with ten that were compared with nothing before', longTime(againstTen, () => anew(ten))),
    beside('the ledger of ten reports of 1,000 words', longTime((digests) => ledgerOf(digests, origins), () => anew(ten))),
    beside(`one article against the bundled corpus (${reports.length} reports)`, await timeAsync(() => answerFor(asked, corpus, []))),
  ];
  await corpus.close();

  const line = (cells: readonly string[]): string => `${cells[0]?.padEnd(64)}${cells[1]?.padStart(9)}${cells[2]?.padStart(11)}${cells[3]?.padStart(13)}   ${cells[4]?.padEnd(38)}${cells[5]?.padStart(11)}${cells[6]?.padStart(9)}`;
  console.log(line(['what', 'best, ms', 'median, ms', 'all threads', 'peer in the same run', 'median, ms', 'ratio']));
  for (const { what, took, peer, peerTook } of rows) console.log(line([what, took.best.toFixed(2), took.median.toFixed(2), took.all.toFixed(2), peer, peerTook.median.toFixed(2), (took.median / peerTook.median).toFixed(2)]));
}

/** Texts of each language read before any is timed, and those timed: the curve is nearly flat from a hundred of each on. */
const [WARM, TIMED] = [150, 40];
/** Runs of longer work before any is timed, and those timed: what takes ten comparisons falls until the thirtieth run or so, the engine's compiling until the sixtieth. */
const [WARM_RUNS, TIMED_RUNS] = [40, 15];

/** Over different texts of 3,000 characters. */
const factsTime = (language: LanguageCode): Times => timesOf(Array.from({ length: TIMED }, (_, i) => readFacts(language, WARM + i)));

/** What the facts of the i-th stretch of a language's reports take. */
function readFacts(language: LanguageCode, i: number): Run {
  const all = textOf(language, Infinity);
  const from = i * 97 % all.length;
  const text = (all + all + all).slice(from, from + 3000);   // stretches run over the end
  return processed(() => findFacts({ text, language, publishedAt: '2021-12-31' }));
}

/** Time of the processor that a piece of work takes, in milliseconds. */
function processed(work: () => unknown): Run {
  const [began, own] = [process.cpuUsage(), ownTime()];
  work();
  const took = ownTime() - own;
  const { user, system } = process.cpuUsage(began);
  const all = (user + system) / 1000;
  return { own: own < 0 ? all : took, all };
}

/** Time that this thread has had, in milliseconds: Linux tells it; elsewhere -1, and the time of all threads stands for it. */
function ownTime(): number {
  try {
    Atomics.wait(REST, 0, 0, 0.01);   // the kernel adds up a thread's time when it rests, else every few milliseconds
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return -1;
  }
}

/** Warm runs; what is prepared for each is not counted. */
function longTime<T>(work: (given: T) => unknown, prepare: () => T): Times {
  const run = (): Run => {
    const given = prepare();
    return processed(() => work(given));
  };
  for (let i = 0; i < WARM_RUNS; i++) run();
  return timesOf(Array.from({ length: TIMED_RUNS }, run));
}

/** The same of short work, for which nothing is prepared. */
function time(work: () => unknown): Times {
  for (let i = 0; i < 10; i++) work();
  return timesOf(Array.from({ length: 30 }, () => processed(work)));
}

/** Warm runs, in milliseconds of the clock. */
async function timeAsync(work: () => Promise<unknown>): Promise<Times> {
  const runs: Run[] = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    await work();
    const took = performance.now() - start;
    if (i >= 5) runs.push({ own: took, all: took });
  }
  return timesOf(runs);
}

const REST = new Int32Array(new SharedArrayBuffer(4));

function timesOf(runs: readonly Run[]): Times {
  const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);
  const [own, all] = [sorted(runs.map((run) => run.own)), sorted(runs.map((run) => run.all))];
  return { best: own[0] ?? 0, median: own[own.length >> 1] ?? 0, all: all[all.length >> 1] ?? 0 };
}

function textOf(language: LanguageCode, length: number): string {
  return reports.filter((report) => report.language === language).map(({ text }) => text).join('\n').slice(0, length);
}

/** About 1,000 words: every second report of a language, so that both halves tell of the same events. */
function halfOf(language: LanguageCode, half: 0 | 1): string {
  const words = reports.filter((report) => report.language === language).filter((_, i) => i % 2 === half).flatMap(({ text }) => text.split(/(?<=\s)/u));
  return words.slice(0, 1000).join('');
}

/** 1,000 words of a language's reports from a word on, beginning again at the end: ten of them tell of the same events in other order and share. */
function wordsFrom(language: LanguageCode, from: number): string {
  const words = textOf(language, Infinity).split(/(?<=\s)/u);
  return [...words.slice(from), ...words].slice(0, 1000).join('');
}

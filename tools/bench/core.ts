// How long the core takes, as ratios against peers measured in the same run. Times alone depend on the machine.
// Texts are the bundled reports, strung together to the length wanted. Facts are timed in each language over many different
// texts, by the time of the processor, once all languages have been read often enough to make the code warm: whichever came
// first would else be charged for the engine's compiling. Digested articles are copied before each comparison, for what a
// comparison finds out of a digest is kept with it.
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

interface Measured { readonly what: string; readonly ms: number; readonly peer: string; readonly peerMs: number }

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
  const againstTen = (others: readonly Digest[]): void => {
    const read = digest(one);
    for (const other of others) compare(read, other);
  };
  const copied = (digests: readonly Digest[]): readonly Digest[] => digests.map((each) => ({ ...each }));
  const origins = groupOrigins(ten, () => null);

  const [chronoMs, diffMs] = [time(() => chrono.fr.parse(french, new Date('2021-12-31T12:00:00Z'))), time(() => differ.diff_main(here.article.text, there.article.text))];
  for (let i = 0; i < WARM; i++) for (const language of LANGUAGES) readFacts(language, i);
  const rows: Measured[] = [
    ...LANGUAGES.map((language) => ({ what: `all facts of 3,000 characters in "${language}"`, ms: factsTime(language), peer: 'chrono-node, dates of French alone', peerMs: chronoMs })),
    { what: 'sentences of 3,000 characters', ms: time(() => splitSentences(french, packOf('fr'))), peer: 'Intl.Segmenter', peerMs: time(() => [...segmenter.segment(french)]) },
    { what: 'two digested articles of 1,000 words', ms: processorTime(() => compare({ ...here }, { ...there })), peer: 'diff-match-patch, characters of both', peerMs: diffMs },
    { what: 'the same two once more', ms: time(() => compare(here, there)), peer: 'the same', peerMs: diffMs },
    { what: 'digest and compare two articles of 1,000 words', ms: time(() => compare(digest({ ...here.article }), digest({ ...there.article }))), peer: 'the same', peerMs: diffMs },
    { what: 'one article digested and compared with ten, 1,000 words each', ms: processorTime(() => againstTen(ten)), peer: 'the same', peerMs: diffMs },
    { what: 'the same, with ten that were compared with nothing before', ms: processorTime(() => againstTen(copied(ten))), peer: 'the same', peerMs: diffMs },
    { what: 'the ledger of ten reports of 1,000 words', ms: processorTime(() => ledgerOf(copied(ten), origins)), peer: 'the same', peerMs: diffMs },
    { what: `one article against the bundled corpus (${reports.length} reports)`, ms: await timeAsync(() => answerFor(asked, corpus, [])), peer: 'the same', peerMs: diffMs },
  ];
  await corpus.close();

  const line = (cells: readonly string[]): string => `${cells[0]?.padEnd(64)}${cells[1]?.padStart(10)}   ${cells[2]?.padEnd(40)}${cells[3]?.padStart(10)}${cells[4]?.padStart(9)}`;
  console.log(line(['what', 'ms', 'peer in the same run', 'ms', 'ratio']));
  for (const { what, ms, peer, peerMs } of rows) console.log(line([what, ms.toFixed(2), peer, peerMs.toFixed(2), (ms / peerMs).toFixed(2)]));
}

/** Texts of each language read before any is timed, and those timed: the curve is nearly flat from a hundred of each on. */
const [WARM, TIMED] = [150, 40];
/** Runs of longer work before any is timed, and those timed: what takes ten comparisons falls until the twentieth run or so. */
const [WARM_RUNS, TIMED_RUNS] = [20, 9];

/** Median over different texts of 3,000 characters, in milliseconds of the processor. */
const factsTime = (language: LanguageCode): number => median(Array.from({ length: TIMED }, (_, i) => readFacts(language, WARM + i)));

/** What the facts of the i-th stretch of a language's reports take, in milliseconds of the processor. */
function readFacts(language: LanguageCode, i: number): number {
  const all = textOf(language, Infinity);
  const from = i * 97 % all.length;
  const text = (all + all + all).slice(from, from + 3000);   // stretches run over the end
  return processed(() => findFacts({ text, language, publishedAt: '2021-12-31' }));
}

/** Time of the processor that a piece of work takes, in milliseconds. */
function processed(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Median of warm runs, in milliseconds of the processor. */
function processorTime(work: () => unknown): number {
  for (let i = 0; i < WARM_RUNS; i++) work();
  return median(Array.from({ length: TIMED_RUNS }, () => processed(work)));
}

/** The same of short work. */
function time(work: () => unknown): number {
  for (let i = 0; i < 10; i++) work();
  return median(Array.from({ length: 30 }, () => processed(work)));
}

/** Median of warm runs, in milliseconds of the clock. */
async function timeAsync(work: () => Promise<unknown>): Promise<number> {
  const runs: number[] = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    await work();
    if (i >= 5) runs.push(performance.now() - start);
  }
  return median(runs);
}

function median(runs: readonly number[]): number {
  return [...runs].sort((a, b) => a - b)[runs.length >> 1] ?? 0;
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

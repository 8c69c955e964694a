// How long the core takes, as ratios against peers measured in the same run. Times alone depend on the machine.
// Texts are the bundled reports, strung together to the length wanted. Facts are timed in each language over many different
// texts, by the time of the processor, once as many have been read as make the code warm.
import * as chrono from 'chrono-node';
import DiffMatchPatch from 'diff-match-patch';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../src/core/compare.ts';
import '../../src/core/languages/all-packs.ts';
import { digest } from '../../src/core/digest.ts';
import { findFacts } from '../../src/core/facts/find.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import type { Report } from '../../src/core/article.ts';
import { parseReportFile } from '../../src/sources/report-file.ts';
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

  const rows: Measured[] = [
    ...LANGUAGES.map((language) => ({ what: `all facts of 3,000 characters in "${language}"`, ms: factsTime(language), peer: 'chrono-node, dates of French alone', peerMs: time(() => chrono.fr.parse(french, new Date('2021-12-31T12:00:00Z'))) })),
    { what: 'sentences of 3,000 characters', ms: time(() => splitSentences(french, packOf('fr'))), peer: 'Intl.Segmenter', peerMs: time(() => [...segmenter.segment(french)]) },
    { what: 'two digested articles of 1,000 words', ms: time(() => compare(here, there)), peer: 'diff-match-patch, characters of both', peerMs: time(() => differ.diff_main(here.article.text, there.article.text)) },
    { what: 'digest and compare two articles of 1,000 words', ms: time(() => compare(digest({ ...here.article }), digest({ ...there.article }))), peer: 'the same', peerMs: time(() => differ.diff_main(here.article.text, there.article.text)) },
    { what: `one article against the bundled corpus (${reports.length} reports)`, ms: await timeAsync(() => answerFor(asked, corpus, [])), peer: 'the same', peerMs: time(() => differ.diff_main(here.article.text, there.article.text)) },
  ];
  await corpus.close();

  const line = (cells: readonly string[]): string => `${cells[0]?.padEnd(58)}${cells[1]?.padStart(10)}   ${cells[2]?.padEnd(40)}${cells[3]?.padStart(10)}${cells[4]?.padStart(9)}`;
  console.log(line(['what', 'ms', 'peer in the same run', 'ms', 'ratio']));
  for (const { what, ms, peer, peerMs } of rows) console.log(line([what, ms.toFixed(2), peer, peerMs.toFixed(2), (ms / peerMs).toFixed(2)]));
}

/** Texts read before any is timed, and those timed. */
const [WARM, TIMED] = [300, 60];

/** Median over different texts of 3,000 characters, in milliseconds of the processor. */
function factsTime(language: LanguageCode): number {
  const all = textOf(language, Infinity);
  const round = all + all + all;   // windows run over the end
  const read = (i: number): number => {
    const text = round.slice(i * 97 % all.length).slice(0, 3000);
    const began = process.cpuUsage();
    findFacts({ text, language, publishedAt: '2021-12-31' });
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  for (let i = 0; i < WARM; i++) read(i);
  return median(Array.from({ length: TIMED }, (_, i) => read(WARM + i)));
}

/** Median of warm runs, in milliseconds. */
function time(work: () => unknown): number {
  const runs: number[] = [];
  for (let i = 0; i < 40; i++) {
    const start = performance.now();
    work();
    if (i >= 10) runs.push(performance.now() - start);
  }
  return median(runs);
}

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

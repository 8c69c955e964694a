// A large file into the corpus: stretch by stretch, paused, cancelled, killed and gone on with, nothing twice and nothing lost.
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { CorpusFailure } from '../../src/corpus/failure.ts';
import { ImportJob } from '../../src/corpus/import-job.ts';
import { openReportLines, type ReportSource } from '../../src/sources/report-lines.ts';
import { openHeld } from './held.ts';

const line = (i: number): string => JSON.stringify({ id: `n${i}`, source: 'Harbour Ledger', publishedAt: '2025-10-14', text: `Report ${i}: the ferry of Tilbourg sank off Vellum – eleven of its passengers were saved by fishermen, the harbour master said.` });
const fileOf = (lines: readonly string[]): Blob => new Blob([`${lines.join('\n')}\n`]);
const reports = fileOf(Array.from({ length: 60 }, (_, i) => line(i)));
const STRETCH = 1500;   // bytes: seven lines

async function imported(corpus: Corpus): Promise<readonly string[]> {
  return (await corpus.export(0, 1000)).reports.map(({ id }) => id.replace(/~\w+$/u, '')).sort();   // without what tells their texts apart
}
const all = Array.from({ length: 60 }, (_, i) => `import:wire.jsonl#n${i}`).sort();

/** The source, calling `before` ahead of every stretch. */
const watched = (source: ReportSource, before: (stretch: number) => void): ReportSource => {
  let stretch = 0;
  return { ...source, read: (from) => { before(stretch++); return source.read(from); } };
};

describe('an import', () => {
  it('brings in every line once and tells how far it is', async () => {
    const { corpus } = await openHeld();
    const job = new ImportJob(corpus, openReportLines('wire.jsonl', reports, STRETCH));
    expect(job.progress()).toMatchObject({ state: 'running', done: 0, total: reports.size });
    await job.run();
    expect(job.progress()).toMatchObject({ state: 'done', done: reports.size, added: 60, replaced: 0, failed: 0 });
    expect(await imported(corpus)).toEqual(all);
    expect(await corpus.sources()).toMatchObject([{ label: 'Harbour Ledger', reports: 60, isDemonstration: false }]);
  });

  it('keeps the reports of two files apart that are numbered alike, also where both go by one name, and takes a file that comes again once', async () => {
    const { corpus } = await openHeld();
    const added: number[] = [];
    for (const [name, report] of [['a/wire.jsonl', 1], ['b/wire.jsonl', 2], ['a/wire.jsonl', 1], ['a/wire.jsonl', 3], ['a/wire.jsonl', 3]] as const) {
      const job = new ImportJob(corpus, openReportLines(name, fileOf([line(report).replace(/n\d/u, 'n1')])));
      await job.run();
      added.push(job.progress().added);
    }
    expect(added).toEqual([1, 1, 0, 1, 0]);
    expect(await imported(corpus)).toEqual(['import:a/wire.jsonl#n1', 'import:a/wire.jsonl#n1', 'import:b/wire.jsonl#n1']);
  });

  it('goes on where it was when it is killed after any stretch', async () => {
    const { corpus } = await openHeld();
    const starts: number[] = [];
    for (let killed = 0; ; killed++) {
      const source = openReportLines('wire.jsonl', reports, STRETCH);
      const dying: ReportSource = { ...watched(source, (stretch) => { if (stretch === 2) throw new Error('killed'); }), read: async (from) => {
        if (starts.at(-1) === -1) starts[starts.length - 1] = from;
        return reader(from);
      } };
      const reader = watched(source, (stretch) => { if (stretch === 2) throw new Error('killed'); }).read;
      starts.push(-1);
      const job = new ImportJob(corpus, dying);
      await job.run();
      if (job.progress().state === 'done') break;
      expect(job.progress()).toMatchObject({ state: 'failed', message: 'killed' });
      expect(killed).toBeLessThan(20);
    }
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.length).toBeGreaterThan(3);
    expect(await imported(corpus)).toEqual(all);
  });

  it('pauses between two stretches, answers questions meanwhile, and goes on', async () => {
    const { corpus } = await openHeld();
    const job: ImportJob = new ImportJob(corpus, watched(openReportLines('wire.jsonl', reports, STRETCH), (stretch) => { if (stretch === 2) job.pause(); }));
    const ended = job.run();
    while (job.progress().added < 20) await new Promise((resolve) => { setTimeout(resolve, 5); });
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    const { state, added } = job.progress();
    expect(state).toBe('paused');
    expect(await corpus.count()).toBe(added);
    expect(added).toBeLessThan(60);
    job.resume();
    await ended;
    expect(await imported(corpus)).toEqual(all);
  });

  it('cancelled keeps what came in, and the next one begins anew', async () => {
    const { corpus } = await openHeld();
    const job: ImportJob = new ImportJob(corpus, watched(openReportLines('wire.jsonl', reports, STRETCH), (stretch) => { if (stretch === 1) job.cancel(); }));
    await job.run();
    expect(job.progress().state).toBe('cancelled');
    const kept = await corpus.count();
    expect(kept).toBeGreaterThan(5);
    expect(kept).toBeLessThan(60);
    const again = new ImportJob(corpus, openReportLines('wire.jsonl', reports, STRETCH));
    await again.run();
    expect(again.progress()).toMatchObject({ state: 'done', added: 60 - kept, replaced: kept });
  });

  it('tells a full disk in words, keeps what came before, and goes on when there is room', async () => {
    const { corpus } = await openHeld();
    let adds = 0;
    const add: Corpus['add'] = (...values) => (adds++ === 3 ? Promise.reject(new CorpusFailure('storage-full', 'no room left')) : corpus.add(...values));
    const full = new Proxy(corpus, { get: (target, name) => {
      const own: unknown = name === 'add' ? add : Reflect.get(target, name, target);
      return typeof own === 'function' ? own.bind(target) : own;
    } });
    const job = new ImportJob(full, openReportLines('wire.jsonl', reports, STRETCH));
    await job.run();
    expect(job.progress()).toMatchObject({ state: 'failed', message: 'no room left' });
    expect(await corpus.count()).toBe(job.progress().added);
    const again = new ImportJob(corpus, openReportLines('wire.jsonl', reports, STRETCH));
    await again.run();
    expect(await imported(corpus)).toEqual(all);
    expect(again.progress().replaced).toBe(0);
  });

  it('leaves out lines that are no reports, and tells which', async () => {
    const { corpus } = await openHeld();
    const mixed = fileOf([line(1), '{"id": 2}', 'not JSON', JSON.stringify({ id: 'long', text: 'x'.repeat(4000) }), line(3)]);
    const job = new ImportJob(corpus, openReportLines('mixed.jsonl', mixed, STRETCH));
    await job.run();
    expect(await imported(corpus)).toEqual(['import:mixed.jsonl#n1', 'import:mixed.jsonl#n3']);
    const { failed, failures } = job.progress();
    expect(failed).toBe(3);
    expect(failures.join('\n')).toMatch(/line 2.*"text" is missing[\s\S]*line 3.*not a JSON object[\s\S]*a line of more than 1500 bytes/u);
  });
});

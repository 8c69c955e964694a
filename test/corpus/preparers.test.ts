// Batches made ready on other threads: the corpus is the same as without them, whatever comes twice, fails or is slow; threads
// are few, share the work, and go when there is none.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/article.ts';
import { makeReady, type MakeReady } from '../../src/corpus/batch.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { ImportJob } from '../../src/corpus/import-job.ts';
import { preparersOf, threadsFor, type Prepared, type PreparerPort, type Preparing } from '../../src/corpus/preparers.ts';
import { openInMemory, startSqlite } from '../../src/corpus/sqlite.ts';
import { openStore } from '../../src/corpus/store.ts';
import { openReportLines } from '../../src/sources/report-lines.ts';
import { report, wasm } from './held.ts';

const engine = startSqlite(wasm);
const open = async (work?: MakeReady): Promise<Corpus> =>
  openStore(openInMemory(await engine, 'test'), { isDurable: false, now: () => 1_760_000_000_000, ...work ? { elsewhere: { makeReady: work, most: 2 } } : {} });

const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const DAYS = [null, '2025-10-14', '2025-10-12', '2025-11-02', '2024'];
/** Report `i` as told the `n`-th time. */
const told = (i: number, n = 0): Report => report(`r${i}`, `Report zq${letters(i)} of the Tilbourg ferry${n ? `, told again ${'once more '.repeat(n)}` : ''}: eleven were saved off Vellum.`, { publishedAt: DAYS[i % DAYS.length] ?? null, url: i % 3 ? `https://ledger.example/${i % 40}` : null });

/** Enough of them to go to another thread. */
const batchOf = (numbers: readonly number[], n: number): readonly Report[] => [...Array.from({ length: 100 }, (_, k) => told(1000 + k, n)), ...numbers.map((i) => told(i, n))];

/** All there is to see. */
async function seen(corpus: Corpus): Promise<unknown> {
  const { reports, failures } = await corpus.export(0, 10_000);
  const found = await Promise.all([7, 12, 1042].map((i) => corpus.find({ keys: [{ key: `sk${letters(i)}`, weight: 1 }, { key: 'tilbur', weight: 0.2 }], limit: 500 })));
  const versions = await Promise.all(reports.map(({ id }) => corpus.versions(id)));
  return { reports, failures, found, versions, wrong: await corpus.check() };
}

/** A thread played on this one: what crosses is copied, and answers take their time. */
function played(started: PreparerPort[], answer: (asked: Preparing) => Promise<Prepared | Event>): PreparerPort {
  const heard: Partial<Record<string, (event: never) => void>> = {};
  const port: PreparerPort = {
    postMessage: (message) => {
      void answer(structuredClone(message)).then((told) => {
        if (told instanceof Event) heard['error']?.(told as never);
        else heard['message']?.({ data: structuredClone(told) } as never);
      });
    },
    addEventListener: (type: string, listener: (event: never) => void) => { heard[type] = listener; },
    terminate: vi.fn(),
  };
  started.push(port);
  return port;
}
const after = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
const working = async ({ id, batch }: Preparing): Promise<Prepared> => {
  await after((id * 7) % 5);
  return { id, ready: await makeReady(batch) };
};

describe('a corpus whose batches are made ready elsewhere', () => {
  it('is the same as one that does all itself, with reports and addresses that come again', async () => {
    const batches = fc.array(fc.array(fc.nat(60), { maxLength: 30 }), { minLength: 2, maxLength: 4 });
    await fc.assert(fc.asyncProperty(batches, async (numbers) => {
      const [alone, helped] = [await open(), await open(preparersOf(() => played([], working), 2))];
      for (const [n, each] of numbers.entries()) await alone.add(batchOf(each, n), { isBulk: true });
      await Promise.all(numbers.map((each, n) => helped.add(batchOf(each, n), { isBulk: true })));
      expect(await seen(helped)).toEqual(await seen(alone));
    }), { numRuns: 8 });
  });

  it('is the same when its own thread makes some ready beside one', async () => {
    const [alone, helped] = [await open(), await open(preparersOf(() => played([], working), 1, { makeReady, rest: () => {} }))];
    const numbers = [[1, 2], [2, 3], [], [4, 41, 1], [7, 12], [12]];
    for (const [n, each] of numbers.entries()) await alone.add(batchOf(each, n), { isBulk: true });
    await Promise.all(numbers.map((each, n) => helped.add(batchOf(each, n), { isBulk: true })));
    expect(await seen(helped)).toEqual(await seen(alone));
  });

  it.each<readonly [string, (asked: Preparing) => Promise<Prepared | Event>]>([
    ['cannot be started', async () => new Event('error')],
    ['fails at its work', async ({ id }) => ({ id, message: 'out of memory' })],
  ])('is the same when a thread %s; it is not asked again', async (_, answer) => {
    const started: PreparerPort[] = [];
    const asked = vi.fn(answer);
    const [alone, helped] = [await open(), await open(preparersOf(() => played(started, asked), 1))];
    for (const n of [0, 1, 2]) await Promise.all([alone, helped].map((corpus) => corpus.add(batchOf([n, 7, 12], n), { isBulk: true })));
    expect(await seen(helped)).toEqual(await seen(alone));
    expect([started.length, asked.mock.calls.length]).toEqual([1, 1]);
    expect(started[0]?.terminate).toHaveBeenCalled();
  });

  it.each<readonly [string, number, (started: PreparerPort[]) => PreparerPort]>([
    ['the first thread is refused', 1, () => { throw new Error('refused'); }],
    ['the second thread is refused', 2, (started) => {
      if (started.length) throw new Error('refused');
      return played(started, working);
    }],
    ['the copy of a batch is refused', 1, (started) => ({ ...played(started, working), postMessage: () => { throw new Error('no memory'); } })],
  ])('is the same when %s, and no batch is left waiting', async (_, starts, start) => {
    const started: PreparerPort[] = [];
    const asked = vi.fn(() => start(started));
    const [alone, helped] = [await open(), await open(preparersOf(asked, 2))];
    for (const n of [0, 1, 2, 3]) await alone.add(batchOf([n], n), { isBulk: true });
    await Promise.all([0, 1, 2, 3].map((n) => helped.add(batchOf([n], n), { isBulk: true })));
    await helped.add(batchOf([4], 4), { isBulk: true });
    await alone.add(batchOf([4], 4), { isBulk: true });
    expect(await seen(helped)).toEqual(await seen(alone));
    expect(asked).toHaveBeenCalledTimes(starts);
  });
});

describe('an import read ahead', () => {
  const lines = (count: number): Blob => new Blob(Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `n${i}`, text: `Report zq${letters(i)}: the ferry of Tilbourg sank off Vellum – eleven of its passengers were saved by fishermen.` })}\n`));
  const STRETCH = 20_000;   // some 130 lines

  it('brings in every line once, and what cannot be read is told when all before it is in', async () => {
    const corpus = await open(preparersOf(() => played([], working), 2));
    const source = openReportLines('wire.jsonl', lines(900), STRETCH);
    let reads = 0;
    const broken = new ImportJob(corpus, { ...source, read: async (from) => { if (reads++ === 3) throw new Error('the file is gone'); return source.read(from); } });
    await broken.run();
    const { added, state, message } = broken.progress();
    expect({ state, message }).toEqual({ state: 'failed', message: 'the file is gone' });
    expect(added).toBeGreaterThan(2 * 100);
    expect(await corpus.count()).toBe(added);
    const again = new ImportJob(corpus, source);
    await again.run();
    expect(again.progress()).toMatchObject({ state: 'done', added: 900, replaced: 0 });
    expect(await corpus.count()).toBe(900);
  });

  it('cancelled takes nothing of what was read ahead', async () => {
    const corpus = await open(preparersOf(() => played([], working), 2));
    const source = openReportLines('wire.jsonl', lines(900), STRETCH);
    let reads = 0;
    const job: ImportJob = new ImportJob(corpus, { ...source, read: (from) => { if (reads++ === 2) job.cancel(); return source.read(from); } });
    await job.run();
    expect(job.progress().state).toBe('cancelled');
    expect(await corpus.count()).toBe(job.progress().added);
    expect(job.progress().added).toBeLessThan(200);
  });
});

describe('threads that prepare', () => {
  afterEach(() => { vi.useRealTimers(); });

  it.each([[1, 1], [2, 1], [3, 2], [8, 3], [Number.NaN, 1]])('of a machine with %d processors are %d', (processors, threads) => {
    expect(threadsFor(processors)).toBe(threads);
  });

  it('leave what they have no time for to the corpus’s own, which takes one batch at a time and is told when none came for a minute', async () => {
    vi.useFakeTimers();
    const nothing = { encoded: { names: new Uint32Array(), blocks: [], counts: new Uint8Array() }, packed: [] };
    const told: string[] = [];
    const rest = vi.fn();
    const prepare = preparersOf(() => played([], async ({ id }) => {
      await after(100);
      return { id, ready: nothing };
    }), 1, { rest, makeReady: async () => {
      told.push('begun');
      await after(150);
      told.push('ended');
      return nothing;
    } });
    const batches = Array.from({ length: 2 }, () => prepare([]));
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([]);
    batches.push(...Array.from({ length: 4 }, () => prepare([])));
    await vi.advanceTimersByTimeAsync(120);   // the thread has ended two, and has two more
    expect(told).toEqual(['begun']);
    await vi.advanceTimersByTimeAsync(100);   // and the sixth is left
    expect(told).toEqual(['begun', 'ended', 'begun']);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await Promise.all(batches)).toHaveLength(6);
    expect(rest).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(rest).toHaveBeenCalledTimes(1);
  });

  it('share the work, are not started before it comes, and are stopped when none came for a minute', async () => {
    vi.useFakeTimers();
    const started: PreparerPort[] = [];
    const asked: number[] = [];
    const prepare = preparersOf(() => {
      const number = started.length;
      return played(started, async ({ id }) => {
        asked.push(number);
        await after(100);
        return { id, ready: { encoded: { names: new Uint32Array(), blocks: [], counts: new Uint8Array() }, packed: [] } };
      });
    }, 2);
    const stops = (): readonly number[] => started.map(({ terminate }) => vi.mocked(terminate).mock.calls.length);
    expect(started).toHaveLength(0);
    for (let batch = 0; batch < 4; batch++) void prepare([]);
    await vi.advanceTimersByTimeAsync(59_000);
    expect([asked, stops()]).toEqual([[0, 1, 0, 1], [0, 0]]);
    void prepare([]);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(stops()).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(stops()).toEqual([1, 1]);
    void prepare([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect([asked, stops()]).toEqual([[0, 1, 0, 1, 0, 2], [1, 1, 0]]);
  });
});

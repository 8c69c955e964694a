// What happens behind the scenes: segments merge, old reports go, space comes back, and everything stays findable.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { openInMemory, startSqlite } from '../../src/corpus/sqlite.ts';
import { openStore } from '../../src/corpus/store.ts';
import { openHeld, report, wasm } from './held.ts';

const finish = async (corpus: Corpus): Promise<void> => { while (await corpus.work()); };
const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const numbered = (i: number, more: Partial<Report> = {}): Report => report(`r${i}`, `Report zq${letters(i)} tells of the Tilbourg ferry, page ${i}.`, { publishedAt: `2025-${String(1 + i % 12).padStart(2, '0')}-15`, ...more });

describe('a corpus that changes', () => {
  it('finds exactly what it holds, whatever came, went and was merged in between', async () => {
    const step = fc.oneof(
      fc.record({ does: fc.constant('add' as const), from: fc.nat(120), count: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ does: fc.constant('remove' as const), from: fc.nat(120), count: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ does: fc.constantFrom('work' as const, 'compact' as const), from: fc.nat(3), count: fc.nat(3) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { corpus, bytes } = await openHeld();
      const held = new Set<number>();
      for (const { does, from, count } of steps) {
        const numbers = Array.from({ length: count }, (_, i) => from + i);
        if (does === 'add') {
          await corpus.add(numbers.map((i) => numbered(i)), { isBulk: true });
          numbers.forEach((i) => held.add(i));
        } else if (does === 'remove') {
          expect(await corpus.remove(numbers.map((i) => `r${i}`))).toBe(numbers.filter((i) => held.delete(i)).length);
        } else {
          if (does === 'compact') await corpus.compact();
          for (let i = 0; i < count; i++) await corpus.work();
        }
      }
      expect(await corpus.check()).toEqual([]);
      const wanted = [...held].map((i) => `r${i}`).sort();
      for (const one of [corpus, (await openHeld(bytes())).corpus]) {
        const found = await one.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 500 });
        expect(found.map(({ id }) => id).sort()).toEqual(wanted);
        expect(await one.count()).toBe(wanted.length);
        expect(await one.check()).toEqual([]);
      }
    }), { numRuns: 40 });
  }, 60_000);   // forty corpora: a busy machine takes its time

  it('drops what is older than a day, but no undated report and no demonstration', async () => {
    const { corpus } = await openHeld();
    await corpus.declare([{ sourceId: 'dossier:x', labels: { en: 'X' }, isDemonstration: true }]);
    await corpus.add([numbered(1, { publishedAt: '2025-01-31' }), numbered(2, { publishedAt: '2025-02-01' }), numbered(3, { publishedAt: null }), numbered(4, { publishedAt: '2020-01-01', sourceId: 'dossier:x' })]);
    expect(await corpus.expire({ before: '2025-02-01' })).toBe(1);
    expect((await corpus.read(['r1', 'r2', 'r3', 'r4'])).map(({ id }) => id)).toEqual(['r2', 'r3', 'r4']);
  });

  it('drops nothing of sources that are spared, however old or large', async () => {
    const { corpus } = await openHeld();
    await corpus.add([numbered(1, { publishedAt: '2020-01-31', sourceId: 'saved:ledger' }), numbered(2, { publishedAt: '2020-01-31', sourceId: 'saving-banks' }), numbered(3, { publishedAt: null }), numbered(4, { publishedAt: null, sourceId: 'saved:ledger' })]);
    expect(await corpus.expire({ before: '2025-01-01', spared: 'saved:' })).toBe(1);
    expect(await corpus.expire({ mostBytes: 1, spared: 'saved:' })).toBe(1);
    expect((await corpus.read(['r1', 'r2', 'r3', 'r4'])).map(({ id }) => id)).toEqual(['r1', 'r4']);
    expect(await corpus.expire({ mostBytes: 1 })).toBe(2);
  });

  it('keeps to a size by dropping the oldest, and gives the space back', async () => {
    const { corpus } = await openHeld();
    for (let from = 0; from < 1200; from += 300) {
      await corpus.add(Array.from({ length: 300 }, (_, i) => numbered(from + i, { text: `Report zq${letters(from + i)} of Tilbourg. ${Array.from({ length: 200 }, (_, w) => `w${((from + i) * 7919 + w * 104729) % 9973}`).join(' ')}` })), { isBulk: true });
    }
    await finish(corpus);
    const before = await corpus.size();
    const expired = await corpus.expire({ mostBytes: before.fileBytes / 2 });
    expect(expired).toBeGreaterThan(500);
    expect(expired).toBeLessThan(700);
    await finish(corpus);
    expect((await corpus.size()).fileBytes).toBeLessThan(before.fileBytes * 0.7);
    expect(await corpus.check()).toEqual([]);
    const left = await corpus.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 2000 });
    expect(left).toHaveLength(1200 - expired);
    expect((await corpus.read(left.map(({ id }) => id))).map(({ publishedAt }) => publishedAt).sort()[0]).not.toBe('2025-01-15');
  });

  it('exports everything in steps, and tells of texts that are damaged', async () => {
    const { corpus } = await openHeld();
    await corpus.add(Array.from({ length: 45 }, (_, i) => numbered(i)));
    const exported: string[] = [];
    for (let after: number | null = 0; after !== null;) {
      const { reports, failures, next } = await corpus.export(after, 10);
      expect(failures).toEqual([]);
      exported.push(...reports.map(({ id }) => id));
      after = next;
    }
    expect(exported.sort()).toEqual(Array.from({ length: 45 }, (_, i) => `r${i}`).sort());
  });
});

describe('a new extractor of keys', () => {
  it('indexes every report anew behind the scenes, and loses nothing on the way', async () => {
    const database = openInMemory(await startSqlite(wasm), 'test');
    const old = await openStore(database, { isDurable: false, extractor: 1, now: () => Date.UTC(2025, 0, 1) });
    const url = (i: number): string => `https://ledger.example/${i}`;
    await old.add(Array.from({ length: 150 }, (_, i) => numbered(i, { url: url(i) })), { isBulk: true });
    await old.add([numbered(3, { url: url(3), text: 'A second text of the Tilbourg ferry.' })], { isBulk: true });
    const exported = async (one: Corpus): Promise<readonly string[]> => (await one.export(0, 500)).reports.map((each) => JSON.stringify(each)).sort();
    const before = await exported(old);
    const rows = (): number => Number(database.rows('SELECT count(*) FROM segment WHERE extractor = 2')[0]?.[0]);
    const corpus = await openStore(database, { isDurable: false, extractor: 2 });
    expect(rows()).toBe(0);
    await finish(corpus);
    expect(database.rows('SELECT DISTINCT extractor FROM segment')).toEqual([[2]]);
    expect(await exported(corpus)).toEqual(before);
    expect((await corpus.versions('r3')).map(({ capturedAt }) => capturedAt)).toEqual(['2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z']);
    expect(await corpus.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 500 })).toHaveLength(150);
    expect(await corpus.check()).toEqual([]);
  });
});

describe('copies', () => {
  const words = Array.from({ length: 400 }, (_, i) => `w${letters(i * 37 % 1000)}`);
  const original = words.join(' ');
  it('are found anywhere in the corpus, in a part or with a part more, and strangers are not', async () => {
    const { corpus } = await openHeld();
    await corpus.add([
      report('whole', `Something stands before. ${original} And after.`, { publishedAt: '2012-01-01' }),
      report('half', words.slice(150).join(' '), { publishedAt: '2025-01-01' }),
      report('stranger', [...words].reverse().join(' '), { publishedAt: '2025-01-01' }),
    ]);
    (await corpus.rarity())('k:asked');   // fingerprints are never counted: their absence from the counts says nothing
    const copies = await corpus.findCopies({ title: null, text: original, language: 'en' }, 9);
    expect(copies.map(({ id }) => id)).toEqual(['whole', 'half']);
    expect(copies[0]?.share).toBeGreaterThan(copies[1]?.share ?? 1);
  });
});

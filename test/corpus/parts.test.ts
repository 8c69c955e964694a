// Large segments parted by day: every row in one part, parts of a bearable size, and a corpus that has been parted finds what
// one that has not does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms } from '../../src/core/index-terms.ts';
import { dayOf, dayOfRow, rowsOfDay } from '../../src/corpus/day-rowid.ts';
import { ALL_DAYS, partRows } from '../../src/corpus/day-tree.ts';
import { openInMemory, startSqlite, type Database } from '../../src/corpus/sqlite.ts';
import { openStore } from '../../src/corpus/store.ts';
import { report, wasm } from './held.ts';

const SIZES = { splitFrom: 64, least: 16 };
const day = fc.oneof(fc.constant(0), fc.integer({ min: 1_016_000, max: 1_016_060 }), fc.integer({ min: 1_010_000, max: 1_020_000 }), fc.integer({ min: 1, max: 3_932_896 }));

describe('rows parted by day', () => {
  it('stand each in one part, in order, within its days; only a single day is too large, only what is left over too small', () => {
    fc.assert(fc.property(fc.array(day, { maxLength: 600 }), (days) => {
      const rows = Float64Array.from(days, (each, i) => rowsOfDay(each).first + i).sort();
      const parts = partRows(rows, ALL_DAYS, SIZES);
      expect(parts.flatMap((part) => [...part.rows]).sort((a, b) => a - b)).toEqual([...rows]);
      for (const { stretch, rows: within } of parts) {
        expect([...within]).toEqual([...within].sort((a, b) => a - b));
        for (const row of within) expect(dayOfRow(row) >= stretch.first && dayOfRow(row) < stretch.first + stretch.days).toBe(true);
        expect(within.length < SIZES.splitFrom || stretch.days === 1).toBe(true);
        expect(stretch.first % stretch.days).toBe(0);
      }
      expect(new Set(parts.map(({ stretch }) => `${stretch.first} ${stretch.days}`)).size).toBe(parts.length);
    }), { numRuns: 100 });
  });

  it('hold every day there is', () => {
    expect(dayOf('9999-12-31')).toBeLessThan(ALL_DAYS.days);
    expect(dayOf('0001-01-01')).toBeGreaterThan(0);
  });
});

describe('a corpus parted by day', () => {
  const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  const numbered = (i: number, publishedAt: string | null) => report(`r${i}`, `Report zq${letters(i)} tells of the Tilbourg ferry.`, { publishedAt });
  const dates = fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 8, arbitrary: fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)) });
  const parted = async (): Promise<Database> => openInMemory(await engine, 'test');
  const engine = startSqlite(wasm);

  it('finds the same, whatever was added, removed and merged, within any days and after it was opened again', async () => {
    const batches = fc.array(fc.record({ dated: fc.array(dates, { minLength: 20, maxLength: 60 }), removed: fc.array(fc.nat(400), { maxLength: 8 }), steps: fc.nat(12) }), { minLength: 5, maxLength: 10 });
    let parts = 0;
    await fc.assert(fc.asyncProperty(batches, fc.nat(690), fc.boolean(), async (steps, from, isCompacted) => {
      const database = await parted();
      const corpus = await openStore(database, { isDurable: false, partSizes: SIZES });
      const held = new Map<string, string | null>();
      let next = 0;
      for (const { dated, removed, steps: count } of steps) {
        const reports = dated.map((publishedAt) => numbered(next++, publishedAt));
        await corpus.add(reports, { isBulk: true });
        for (const { id, publishedAt } of reports) held.set(id, publishedAt);
        await corpus.remove(removed.map((i) => `r${i}`));
        for (const i of removed) held.delete(`r${i}`);
        for (let i = 0; i < count; i++) await corpus.work();
      }
      if (isCompacted) await corpus.compact();
      while (await corpus.work());
      parts += Number(database.rows('SELECT count(*) FROM segment WHERE days < ?', [ALL_DAYS.days])[0]?.[0]);
      const days = { from: new Date(Date.UTC(2024, 0, 1 + from)).toISOString().slice(0, 10), to: new Date(Date.UTC(2024, 0, 15 + from)).toISOString().slice(0, 10) };
      const wanted = [...held].filter(([, publishedAt]) => publishedAt === null || (publishedAt >= days.from && publishedAt <= days.to)).map(([id]) => id).sort();
      for (const one of [corpus, await openStore(database, { isDurable: false, partSizes: SIZES })]) {
        expect((await one.find({ keys: [{ key: 'tilbur', weight: 1 }], days, limit: 900 })).map(({ id }) => id).sort()).toEqual(wanted);
        expect(await one.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 900 })).toHaveLength(held.size);
        const [first] = held.keys();
        const { keys } = indexTerms({ title: null, text: [...held.keys()].slice(0, 12).map((id) => numbered(Number(id.slice(1)), null).text).join(' '), language: 'en' });
        expect(await one.find({ keys, limit: 3 })).toEqual((await one.find({ keys, limit: 900 })).slice(0, 3));
        if (first !== undefined) expect(await one.read([first])).toHaveLength(1);
        expect(await one.check()).toEqual([]);
      }
    }), { numRuns: 12 });
    expect(parts).toBeGreaterThan(12);   // else nothing of this was tried
  }, 120_000);   // a busy machine takes half a minute
});

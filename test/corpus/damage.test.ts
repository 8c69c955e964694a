// What can go wrong with a disk: no room, bytes overwritten. It is told in words, nothing that was held is lost, the rest works.
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { deflate, inflate } from '../../src/corpus/deflate.ts';
import { openInMemory, startSqlite, type Database } from '../../src/corpus/sqlite.ts';
import { openStore } from '../../src/corpus/store.ts';
import { report, wasm } from './held.ts';

async function openBoth(): Promise<{ readonly database: Database; readonly corpus: Corpus }> {
  const database = openInMemory(await startSqlite(wasm), 'test');
  return { database, corpus: await openStore(database, { isDurable: false }) };
}

const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const large = (i: number) => report(`r${i}`, `The ferry of Tilbourg. ${Array.from({ length: 900 }, (_, w) => `w${letters((i * 7919 + w * 104_729) % 99_991)}`).join(' ')}`);
const batch = (from: number, count = 20) => Array.from({ length: count }, (_, i) => large(from + i));

describe('a full disk', () => {
  it('refuses a batch whole, in words, keeps what is held, and takes more when there is room', async () => {
    const { database, corpus } = await openBoth();
    await corpus.add(batch(0), { isBulk: true });
    const { fileBytes } = await corpus.size();
    database.rows(`PRAGMA max_page_count=${Math.ceil(fileBytes / 4096) + 3}`);
    await expect(corpus.add(batch(100, 60), { isBulk: true, note: { name: 'far', value: '60' } })).rejects.toMatchObject({ code: 'storage-full', message: expect.stringContaining('nothing of this batch was stored') });
    expect(await corpus.note('far')).toBeNull();
    expect(await corpus.count()).toBe(20);
    expect(await corpus.check()).toEqual([]);
    expect(await corpus.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 99 })).toHaveLength(20);
    expect((await corpus.export(0, 99)).reports).toHaveLength(20);
    database.rows('PRAGMA max_page_count=100000');
    await corpus.add(batch(100, 60), { isBulk: true });
    expect(await corpus.count()).toBe(80);
    expect(await corpus.check()).toEqual([]);
  });
});

describe('damaged texts', () => {
  it('are told by block; all other reports are read, found and exported', async () => {
    const { database, corpus } = await openBoth();
    await corpus.add(batch(0, 40), { isBulk: true });
    const blocks = database.rows('SELECT id FROM block ORDER BY id').map(([id]) => Number(id));
    expect(blocks.length).toBeGreaterThan(2);
    database.run(`UPDATE block SET texts = x'00112233' WHERE id = ?`, [blocks[0] ?? 0]);
    const again = await openStore(database, { isDurable: false });
    await expect(again.read(['r0'])).rejects.toMatchObject({ code: 'corpus-unavailable', message: expect.stringContaining(`block ${blocks[0]}`) });
    expect((await again.read(['r39'])).map(({ id }) => id)).toEqual(['r39']);
    const { reports, failures } = await again.export(0, 99);
    expect(reports.length).toBeGreaterThan(10);
    expect(reports.length).toBeLessThan(40);
    expect(failures).toEqual([expect.stringContaining(`block ${blocks[0]}`)]);
    expect(await again.remove(['r0'])).toBe(1);
    await again.compact();
    for (let steps = 0; await again.work(); steps++) expect(steps).toBeLessThan(50);
    expect(await again.count()).toBe(39);
  });
});

describe('a text that inflates without end', () => {
  it('is left before it fills the memory', async () => {
    const words = 'Le viaduc de Tarnaisse est fermé. '.repeat(9999);
    const bytes = await deflate(words);
    expect(bytes.length).toBeLessThan(10_000);
    await expect(inflate(bytes, 100_000)).rejects.toThrow(RangeError);
    expect(await inflate(bytes)).toBe(words);
  });
});

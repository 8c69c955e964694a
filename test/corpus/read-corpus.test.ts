// A corpus file of another Recoupe's into this one: its reports once each, gone on with after a kill, the bundled dossiers left out, what is none refused.
import { describe, expect, it } from 'vitest';
import { ImportJob } from '../../src/corpus/import-job.ts';
import { isSqliteFile, openCorpusReports } from '../../src/corpus/read-corpus.ts';
import { openInMemory, startSqlite } from '../../src/corpus/sqlite.ts';
import { openHeld, report, wasm } from './held.ts';

const story = (i: number): string => `Report ${i}: the ferry of Tilbourg sank off Vellum – eleven of its passengers were saved by fishermen, the harbour master said.`;

/** The bytes of a corpus of so many reports, and of one dossier. */
async function exported(count: number): Promise<Uint8Array> {
  const { corpus, bytes } = await openHeld();
  await corpus.add(Array.from({ length: count }, (_, i) => report(`feed:${i}`, story(i), { sourceId: 'feed:ledger', source: 'Harbour Ledger', publishedAt: `2025-10-${String(1 + (i % 28)).padStart(2, '0')}` })), { isBulk: true });
  await corpus.add([report('dossier:bac/1', story(-1), { sourceId: 'dossier:bac' })]);
  return bytes();
}
/** As a file without a log beside it. */
const alone = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 18 || at === 19 ? 1 : byte));
const idsIn = async (corpus: Awaited<ReturnType<typeof openHeld>>['corpus']): Promise<readonly string[]> => (await corpus.export(0, 10_000)).reports.map(({ id }) => id).sort();

describe('a corpus file of another Recoupe', () => {
  it('gives its own reports once each, under names of imports, and tells how far it is', async () => {
    const bytes = await exported(450);
    const { corpus } = await openHeld();
    const job = new ImportJob(corpus, await openCorpusReports('old.sqlite', bytes, wasm));
    await job.run();
    expect(job.progress()).toMatchObject({ state: 'done', done: bytes.length, total: bytes.length, added: 450, failed: 0 });
    expect(await idsIn(corpus)).toEqual(Array.from({ length: 450 }, (_, i) => `import:feed:${i}`).sort());
    expect(await corpus.sources()).toMatchObject([{ label: 'Harbour Ledger', reports: 450 }]);
  });

  it('is gone on with where a kill left it', async () => {
    const bytes = await exported(450);
    const { corpus } = await openHeld();
    const source = await openCorpusReports('old.sqlite', bytes, wasm);
    let reads = 0;
    const killed = new ImportJob(corpus, { ...source, read: (from) => (++reads > 2 ? new Promise(() => {}) : source.read(from)) });   // a job that is never heard of again
    void killed.run();
    while (reads < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = (await idsIn(corpus)).length;
    expect(before).toBeGreaterThan(0);
    const job = new ImportJob(corpus, await openCorpusReports('old.sqlite', bytes, wasm));
    await job.run();
    expect(job.progress()).toMatchObject({ state: 'done', added: 450 });
    expect(await idsIn(corpus)).toHaveLength(450);
  });

  it('that has a log beside it is read without it', async () => {
    const bytes = await exported(3);
    [bytes[18], bytes[19]] = [2, 2];
    const source = await openCorpusReports('wal.sqlite', bytes, wasm);
    expect((await source.read(0))?.reports).toHaveLength(3);
    expect([bytes[18], bytes[19]]).toEqual([2, 2]);
  });

  it('must be one: what is torn, of a newer version or somebody else’s is refused by name, with what to do', async () => {
    const bytes = await exported(3);
    await expect(openCorpusReports('torn.sqlite', bytes.slice(0, 9000), wasm)).rejects.toThrow(/^torn\.sqlite: .*damaged; export it again/u);
    const newer = bytes.slice();
    newer[63] = 99;   // user_version
    await expect(openCorpusReports('newer.sqlite', newer, wasm)).rejects.toThrow(/^newer\.sqlite: .*update Recoupe/u);
    const other = bytes.slice();
    other[71] = 0;   // application_id
    await expect(openCorpusReports('other.sqlite', other, wasm)).rejects.toThrow(/no corpus of Recoupe/u);
  });

  it('runs nothing of its own: one with a view or a trigger is refused', async () => {
    for (const made of ['CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n', 'CREATE TRIGGER t AFTER INSERT ON report BEGIN DELETE FROM report; END']) {
      const database = openInMemory(await startSqlite(wasm), 'made', alone(await exported(3)));
      database.run(made);
      await expect(openCorpusReports('made.sqlite', database.bytes(), wasm), made).rejects.toThrow(/no corpus of Recoupe/u);
      database.close();
    }
  });

  it('is told from other files by its first bytes', async () => {
    expect(isSqliteFile(await exported(0))).toBe(true);
    expect([new Uint8Array(), new TextEncoder().encode('SQLite format 3'), new TextEncoder().encode('{"id": 1}')].map(isSqliteFile)).toEqual([false, false, false]);
  });
});

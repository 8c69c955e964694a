// A corpus of the first released version opens as one of the present, with everything that was in it.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { HEADS_QUERY, SEGMENT_STATE } from '../../src/corpus/segment.ts';
import { openInMemory, startSqlite } from '../../src/corpus/sqlite.ts';
import { openHeld, report, wasm } from './held.ts';

// Written by Recoupe 0.1.0: 42 reports of two sources, one report removed, a note.
const first = (): Uint8Array => new Uint8Array(gunzipSync(readFileSync('test/corpus/schema-1.sqlite.gz')));

describe('a corpus of version 1', () => {
  it('keeps reports, sources and notes, and finds them by their keys', async () => {
    const { corpus } = await openHeld(first());
    expect(await corpus.count()).toBe(42);
    expect(await corpus.read(['import:1', 'import:2'])).toEqual([
      { id: 'import:1', sourceId: 'import:relais', title: 'Le bac de Tilbourg coule', byline: null, source: 'Le Relais', publishedAt: '2025-10-14', language: 'fr', url: 'https://relais.example/bac',
        text: 'Le bac de Tilbourg a coulé mardi au large de Vellum avec quarante passagers. La préfète Hélène Marchetti a ouvert une enquête.' },
      { id: 'import:2', sourceId: 'import:relais', title: null, byline: 'A. Orvane', source: 'Le Relais', publishedAt: '2025-06-10T08:30:00Z', language: 'fr', url: null,
        text: 'Norvik rachète Helvora pour 1,4 milliard d’euros, a annoncé Ingrid Solheim jeudi.' },
    ]);
    expect(await corpus.sources('fr')).toEqual([
      { sourceId: 'dossier:bac', label: 'Le bac', reports: 39, languages: ['fr'], isDemonstration: true },
      { sourceId: 'import:relais', label: 'Le Relais', reports: 3, languages: ['fr'], isDemonstration: false },
    ]);
    expect(JSON.parse(await corpus.note('bundled') ?? '')).toMatchObject({ version: 'v1', done: 40 });
    const { keys } = digest({ text: 'Hélène Marchetti enquête sur le bac', language: 'fr' });
    expect((await corpus.find({ keys, limit: 1 }))[0]?.id).toBe('import:1');
    expect(await corpus.check()).toEqual([]);
  });

  it('opens once more as it is now', async () => {
    const { bytes } = await openHeld(first());
    const { corpus } = await openHeld(bytes());
    expect(await corpus.count()).toBe(42);
    expect(await corpus.check()).toEqual([]);
  });
});

// Written by the Recoupe before the days of segments: 90 reports of one source, two of 92 removed, one with a former text, one without a day.
const second = (): Uint8Array => new Uint8Array(gunzipSync(readFileSync('test/corpus/schema-2.sqlite.gz')));

describe('a corpus of version 2', () => {
  it('keeps reports, versions and notes, and finds them by key, day and id', async () => {
    const { corpus } = await openHeld(second());
    expect(await corpus.count()).toBe(90);
    expect(await corpus.read(['feed:ledger/undated', 'feed:ledger/3', 'feed:ledger/12'])).toMatchObject([{ text: 'A ferry sank off Vellum with forty passengers.' }, { publishedAt: '2025-01-04' }]);
    expect((await corpus.versions('feed:ledger/bridge')).map(({ text }) => text.slice(-24))).toEqual(['fect Helen Marchetti said.'.slice(-24), 'chetti opened an inquiry.'.slice(-24)]);
    expect(await corpus.note('kept')).toBe('a note');
    const { keys } = digest({ text: 'the Tilbourg ferry', language: 'en' });
    const found = await corpus.find({ keys, days: { from: '2025-06-01', to: '2025-06-30' }, limit: 50 });
    expect(found.map(({ id }) => id).sort()).toEqual(['17', '29', '41', '5', '53', '65', '89'].map((i) => `feed:ledger/${i}`).concat('feed:ledger/undated').sort());
    expect((await corpus.idsOf('feed:ledger'))[0]).toBe('feed:ledger/undated');
    expect(await corpus.check()).toEqual([]);
  });

  it('goes on: takes more, replaces, removes, and is made small', async () => {
    const { corpus, bytes } = await openHeld(second());
    await corpus.add([report('feed:ledger/new', 'The Tilbourg ferry is back.', { publishedAt: '2025-06-02' }), report('feed:ledger/12', 'The Tilbourg ferry is sold.', { publishedAt: '2025-06-03' })]);
    expect(await corpus.remove(['feed:ledger/5'])).toBe(1);
    await corpus.compact();
    while (await corpus.work());
    for (const one of [corpus, (await openHeld(bytes())).corpus]) {
      expect(await one.count()).toBe(90);
      const found = await one.find({ keys: digest({ text: 'the Tilbourg ferry', language: 'en' }).keys, days: { from: '2025-06-01', to: '2025-06-03' }, limit: 50 });
      expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['feed:ledger/new', 'feed:ledger/12']));
      expect(await one.check()).toEqual([]);
    }
  });
});

describe('a corpus of version 3', () => {
  it('opens as one of the present, which reads the heads of segments from their index alone', async () => {
    const sqlite = await startSqlite(wasm);
    const { corpus, bytes } = await openHeld();
    await corpus.add([report('feed:ledger/1', 'The Tilbourg ferry sank off Vellum.', { publishedAt: '2025-06-02' })]);
    const third = openInMemory(sqlite, 'third', bytes());
    for (const statement of ['DROP INDEX segment_head', 'PRAGMA user_version=3']) third.run(statement);   // all that version 4 added
    const opened = await openHeld(third.bytes());
    expect(await opened.corpus.check()).toEqual([]);
    expect(await opened.corpus.count()).toBe(1);
    const now = openInMemory(sqlite, 'now', opened.bytes());
    expect(now.rows('PRAGMA user_version')[0]?.[0]).toBe(4);
    const plan = now.rows(`EXPLAIN QUERY PLAN ${HEADS_QUERY}`, [SEGMENT_STATE.live]).map((row) => String(row[3]));
    expect(plan).toEqual([expect.stringContaining('USING COVERING INDEX segment_head')]);
  });
});

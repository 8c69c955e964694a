// The corpus on a real SQLite: what goes in comes out, is found, replaced, removed; what is not a whole corpus is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/article.ts';
import { digest } from '../../src/core/digest.ts';
import type { CandidateQuery } from '../../src/corpus/corpus.ts';
import { startSqlite, openInMemory } from '../../src/corpus/sqlite.ts';
import { openHeld, report, wasm } from './held.ts';

const BRIDGE = report('bridge', 'The Sarvenne bridge collapsed on Tuesday. Eleven people from Tilbourg were hurt, the prefect Hélène Marchetti said.', { title: 'Bridge of Sarvenne collapses', publishedAt: '2025-10-14', source: 'Harbour Ledger' });
const MERGER = report('merger', 'Norvik buys the battery maker Helvora for 1.4 billion euros. Ingrid Solheim will lead both companies.', { publishedAt: '2025-06-10', sourceId: 'dossier:merger' });
const UNDATED = report('undated', 'A ferry sank off Vellum with forty passengers from Tilbourg.', { language: null });

const keysOf = (text: string): CandidateQuery['keys'] => digest({ text, language: 'en' }).keys;
const idsFound = async (corpus: Awaited<ReturnType<typeof openHeld>>['corpus'], query: CandidateQuery): Promise<readonly string[]> => (await corpus.find(query)).map(({ id }) => id);

describe('a corpus', () => {
  it('gives back every field of a report', async () => {
    const { corpus } = await openHeld();
    const full = { ...BRIDGE, byline: 'A. Orvane — Ëß', url: 'https://example.org/?a=b', text: 'Ligne 1\nLigne 2 “€” 😀' };
    await corpus.add([full, UNDATED]);
    expect(await corpus.read(['undated', 'nobody', 'bridge'])).toEqual([UNDATED, full]);
  });

  it('finds by words in any inflection and leaves out what shares none', async () => {
    const { corpus } = await openHeld();
    await corpus.add([BRIDGE, MERGER, UNDATED]);
    expect(await idsFound(corpus, { keys: keysOf('Sarvenne: bridges collapse'), limit: 5 })).toEqual(['bridge']);
  });

  it('replaces by id, text and index, without leaving the old one findable', async () => {
    const { corpus } = await openHeld();
    expect(await corpus.add([BRIDGE])).toEqual({ added: 1, replaced: 0, versions: 0 });
    expect(await corpus.add([{ ...BRIDGE, text: 'Kestrels nest on the lighthouse.', title: null, publishedAt: '2024-01-01' }])).toEqual({ added: 0, replaced: 1, versions: 0 });
    expect(await corpus.count()).toBe(1);
    expect(await idsFound(corpus, { keys: keysOf('Sarvenne bridge Marchetti'), limit: 5 })).toEqual([]);
    expect(await idsFound(corpus, { keys: keysOf('kestrels'), limit: 5 })).toEqual(['bridge']);
    expect((await corpus.digests(['bridge']))[0]?.report.text).toBe('Kestrels nest on the lighthouse.');
  });

  it('removes what it has and counts only that', async () => {
    const { corpus } = await openHeld();
    await corpus.add([BRIDGE, MERGER]);
    expect(await corpus.remove(['bridge', 'nobody'])).toBe(1);
    expect(await idsFound(corpus, { keys: keysOf('Sarvenne bridge'), limit: 5 })).toEqual([]);
    expect(await corpus.read(['bridge'])).toEqual([]);
    expect(await corpus.count()).toBe(1);
  });

  it('keeps a day window, both ends included, and lets undated reports through', async () => {
    const { corpus } = await openHeld();
    const on = (publishedAt: string | null): Report => report(String(publishedAt), 'The Tilbourg ferry sank off Vellum.', { publishedAt });
    await corpus.add(['2025-10-13T23:59:00Z', '2025-10-14', '2025-10-16T23:59:00+02:00', '2025-10-17', '2025-10', null].map(on));
    const found = await idsFound(corpus, { keys: keysOf('Tilbourg ferry Vellum'), days: { from: '2025-10-14', to: '2025-10-16' }, limit: 9 });
    expect([...found].sort()).toEqual(['2025-10', '2025-10-14', '2025-10-16T23:59:00+02:00', 'null']);
  });

  it('passes over sources that are switched off and still fills the limit', async () => {
    const { corpus } = await openHeld();
    const near = Array.from({ length: 6 }, (_, i) => report(`near${i}`, 'The Tilbourg ferry sank off Vellum.', { sourceId: i < 3 ? 'feed:off' : 'feed:on' }));
    await corpus.add(near);
    expect(await idsFound(corpus, { keys: keysOf('Tilbourg ferry Vellum'), without: ['feed:off'], limit: 2 })).toEqual(['near3', 'near4']);
  });

  it('tells its sources by the label of the language asked', async () => {
    const { corpus } = await openHeld();
    await corpus.declare([{ sourceId: 'dossier:merger', labels: { fr: 'Le rachat', en: 'The takeover' }, isDemonstration: true }]);
    await corpus.add([BRIDGE, MERGER, { ...MERGER, id: 'other', language: 'fr' }]);
    expect(await corpus.sources('fr')).toEqual([
      { sourceId: 'dossier:merger', label: 'Le rachat', reports: 2, languages: ['en', 'fr'], isDemonstration: true },
      { sourceId: 'file:test', label: 'file:test', reports: 1, languages: ['en'], isDemonstration: false },
    ]);
    expect((await corpus.sources('pt'))[0]?.label).toBe('The takeover');
    expect(await corpus.idsOf('dossier:merger')).toEqual(['merger', 'other']);
  });

  it('stores all of a batch or nothing', async () => {
    const { corpus } = await openHeld();
    const broken = { ...MERGER, sourceId: null } as unknown as Report;
    await expect(corpus.add([BRIDGE, broken])).rejects.toMatchObject({ name: 'CorpusFailure' });
    expect(await corpus.count()).toBe(0);
    expect(await idsFound(corpus, { keys: keysOf('Sarvenne bridge'), limit: 5 })).toEqual([]);
  });

  it('holds a key that many reports have less telling than a rare one, until they are gone', async () => {
    const { corpus } = await openHeld();
    const common = Array.from({ length: 12 }, (_, i) => ({ ...UNDATED, id: `ferry${i}` }));
    await corpus.add([BRIDGE, ...common]);
    const rarity = await corpus.rarity();
    const key = (text: string): string => keysOf(text)[0]?.key ?? '';
    expect(rarity(key('Vellum'))).toBeLessThan(rarity(key('Sarvenne')));
    await corpus.remove(common.map(({ id }) => id));
    expect((await corpus.rarity())(key('Vellum'))).toBe((await corpus.rarity())(key('Sarvenne')));
  });
});

describe('the index', () => {
  const word = fc.constantFrom('Alder', 'Birken', 'Cormo', 'Dravel', 'Elvina', 'Fosk', 'Grendal', 'Hulm', 'Istrad', 'Jorvel', 'Kaldun', 'Lomax');
  const day = fc.option(fc.integer({ min: 1, max: 9 }).map((n) => `2025-03-0${n}`), { nil: null });
  const held = fc.array(fc.record({ words: fc.array(word, { minLength: 1, maxLength: 8 }), publishedAt: day }), { minLength: 1, maxLength: 25 });

  it('ranks as a search that reads every report does', async () => {
    await fc.assert(fc.asyncProperty(held, fc.array(word, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean(), async (texts, asked, isWindowed, isCounted) => {
      const { corpus } = await openHeld();
      const reports = texts.map(({ words, publishedAt }, i) => report(`r${i}`, words.join(' '), { publishedAt }));
      await corpus.add(reports);
      const keys = keysOf(asked.join(' '));
      if (isCounted) (await corpus.rarity())('k:asked');   // once counts are read, keys known to be absent are not looked up
      const days = { from: '2025-03-03', to: '2025-03-05' };
      const found = await corpus.find({ keys, limit: 100, ...isWindowed ? { days } : {} });
      const wanted = scanAll(reports, keys, isWindowed ? days : null);
      expect(new Map(found.map(({ id, score }) => [id, score.toFixed(9)]))).toEqual(wanted);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    }), { numRuns: 40 });
  }, 60_000);   // forty corpora: a busy machine takes its time

  it('gives the first of all when few are asked for, from however many segments, whatever was removed', async () => {
    await fc.assert(fc.asyncProperty(fc.array(held, { minLength: 2, maxLength: 3 }), fc.array(word, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(60), { maxLength: 4 }), async (batches, asked, limit, removed) => {
      const { corpus } = await openHeld();
      let next = 0;
      for (const texts of batches) await corpus.add(texts.map(({ words, publishedAt }) => report(`r${next++}`, words.join(' '), { publishedAt })), { isBulk: true });
      await corpus.remove(removed.map((i) => `r${i}`));
      const keys = keysOf(asked.join(' '));
      const all = await corpus.find({ keys, limit: 100 });
      expect(await corpus.find({ keys, limit })).toEqual(all.slice(0, limit));
    }), { numRuns: 60 });
  }, 60_000);

  /** Every report read, every key counted: what the index must come to. */
  function scanAll(reports: readonly Report[], keys: CandidateQuery['keys'], days: { from: string; to: string } | null): ReadonlyMap<string, string> {
    const open = reports.filter(({ publishedAt }) => !days || publishedAt === null || (publishedAt >= days.from && publishedAt <= days.to));
    const having = reports.map(({ id, text }) => ({ id, keys: new Set(keysOf(text).map(({ key }) => key)) }));
    const isOpen = new Set(open.map(({ id }) => id));
    const scores = new Map<string, number>();
    for (const { key, weight } of keys) {
      const hits = having.filter((each) => each.keys.has(key));
      for (const { id } of hits) if (isOpen.has(id)) scores.set(id, (scores.get(id) ?? 0) + weight * Math.log(1 + reports.length / (hits.length + 0.5)));
    }
    return new Map([...scores].map(([id, score]) => [id, score.toFixed(9)]));
  }
});

describe('a corpus file', () => {
  const filled = async (): Promise<Uint8Array> => {
    const { corpus, bytes } = await openHeld();
    await corpus.add(Array.from({ length: 120 }, (_, i) => report(`r${i}`, `Report ${i} of the Tilbourg ferry off Vellum, ${'with a long tail of words '.repeat(8)}.`)));
    return bytes();
  };

  it('opens again with all it holds', async () => {
    const { corpus } = await openHeld(await filled());
    expect(await corpus.count()).toBe(120);
    expect((await corpus.find({ keys: keysOf('Tilbourg ferry'), limit: 200 })).length).toBe(120);
  });

  it('written only by half is refused as damaged', async () => {
    const whole = await filled();
    await expect(openHeld(whole.slice(0, Math.floor(whole.length / 2 / 8192) * 8192))).rejects.toMatchObject({ code: 'corpus-unavailable', message: expect.stringContaining('damaged') });
  });

  it('with pages overwritten is refused as damaged', async () => {
    const bytes = await filled();
    bytes.fill(0x5a, 8192 * 2, 8192 * 6);
    await expect(openHeld(bytes)).rejects.toMatchObject({ code: 'corpus-unavailable', message: expect.stringContaining('damaged') });
  });

  it('that is no database at all is refused', async () => {
    await expect(openHeld(new TextEncoder().encode('<html>not a corpus</html>'.repeat(400)))).rejects.toMatchObject({ code: 'corpus-unavailable' });
  });

  it('of another program is refused by name', async () => {
    const bytes = await foreign(['CREATE TABLE address (name TEXT)']);
    await expect(openHeld(bytes)).rejects.toMatchObject({ message: expect.stringContaining('not a corpus of Recoupe') });
  });

  it('of a newer version is refused by number and left as it is', async () => {
    const bytes = await foreign(['PRAGMA application_id=0x52637065', 'PRAGMA user_version=7', 'CREATE TABLE report (id TEXT)']);
    const before = bytes.slice();
    await expect(openHeld(bytes)).rejects.toMatchObject({ message: expect.stringMatching(/version 7.*knows version 4/u) });
    expect(bytes).toEqual(before);
  });

  async function foreign(statements: readonly string[]): Promise<Uint8Array> {
    const sqlite = await startSqlite(wasm);
    const database = openInMemory(sqlite, 'foreign');
    for (const statement of statements) database.run(statement);
    return database.bytes();
  }
});

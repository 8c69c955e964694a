// The bundled dossiers into the corpus: once a version, going on where it stopped, without what an update dropped.
import { describe, expect, it } from 'vitest';
import { importBundle } from '../../src/corpus/bundled.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { openHeld, report } from './held.ts';

const reportsOf = (dossier: string, count: number, word = 'ferry'): readonly object[] =>
  Array.from({ length: count }, (_, i) => report(`${dossier}/${i}`, `Report ${i} of the Tilbourg ${word}.`, { sourceId: `dossier:${dossier}` }));
const bundle = (version: string, dossiers: Readonly<Record<string, readonly object[]>>): object =>
  ({ version, dossiers: Object.entries(dossiers).map(([id, reports]) => ({ id, labels: { fr: `Dossier ${id}`, en: `File ${id}` }, isInvented: true, reports })) });

/** The corpus, with every batch written down; the n-th may be made to fail, as when the browser stops the worker. */
function watched(corpus: Corpus, failAt = Number.POSITIVE_INFINITY): { readonly corpus: Corpus; readonly batches: number[] } {
  const batches: number[] = [];
  const add: Corpus['add'] = async (reports) => {
    if (batches.length >= failAt) throw new Error('stopped');
    batches.push(reports.length);
    return corpus.add(reports);
  };
  return { batches, corpus: new Proxy(corpus, { get: (target, name) => name === 'add' ? add : (...values: never[]) => (Reflect.get(target, name) as (...values: never[]) => unknown).apply(target, values) }) };
}

describe('the bundled dossiers', () => {
  it('come in with their label, and progress is told to the end', async () => {
    const { corpus } = await openHeld();
    const told: [number, number][] = [];
    await importBundle(corpus, bundle('v1', { ferry: reportsOf('ferry', 90) }), (done, total) => told.push([done, total]));
    expect(told).toEqual([[40, 90], [80, 90], [90, 90]]);
    expect(await corpus.sources('fr')).toMatchObject([{ sourceId: 'dossier:ferry', label: 'Dossier ferry', reports: 90, isDemonstration: true }]);
  });

  it('come in once a version', async () => {
    const { corpus } = await openHeld();
    await importBundle(corpus, bundle('v1', { ferry: reportsOf('ferry', 3) }));
    const again = watched(corpus);
    await importBundle(again.corpus, bundle('v1', { ferry: reportsOf('ferry', 3) }));
    expect(again.batches).toEqual([]);
  });

  it('go on after a stop with the batch that was under way', async () => {
    const { corpus } = await openHeld();
    const given = bundle('v1', { ferry: reportsOf('ferry', 100) });
    const stopped = watched(corpus, 1);
    await expect(importBundle(stopped.corpus, given)).rejects.toThrow('stopped');
    const resumed = watched(corpus);
    await importBundle(resumed.corpus, given);
    expect(resumed.batches).toEqual([40, 20]);
    expect(await corpus.count()).toBe(100);
  });

  it('of a new version replace the old, and what was dropped goes, but nothing of other sources', async () => {
    const { corpus } = await openHeld();
    await corpus.add([report('own', 'A lighthouse of my own.')]);
    await importBundle(corpus, bundle('v1', { ferry: reportsOf('ferry', 5), bridge: reportsOf('bridge', 2) }));
    await importBundle(corpus, bundle('v2', { ferry: reportsOf('ferry', 3, 'steamer') }));
    expect(await corpus.idsOf('dossier:ferry')).toEqual(['ferry/0', 'ferry/1', 'ferry/2']);
    expect(await corpus.idsOf('dossier:bridge')).toEqual([]);
    expect((await corpus.read(['ferry/0', 'own'])).map(({ text }) => text)).toEqual(['Report 0 of the Tilbourg steamer.', 'A lighthouse of my own.']);
  });

  it('are refused with the place that is wrong, and nothing comes in', async () => {
    const { corpus } = await openHeld();
    const wrong = [report('ferry/0', 'Text.', { sourceId: 'dossier:ferry' }), { id: 'ferry/1', sourceId: 'dossier:ferry' }];
    await expect(importBundle(corpus, bundle('v1', { ferry: wrong }))).rejects.toMatchObject({ code: 'bad-call', message: expect.stringContaining('dossiers[0].reports[1].text') });
    await expect(importBundle(corpus, bundle('v1', { ferry: reportsOf('bridge', 1) }))).rejects.toThrow('dossiers[0].reports[0].sourceId must be "dossier:ferry"');
    await expect(importBundle(corpus, null)).rejects.toMatchObject({ code: 'bad-call' });
    expect(await corpus.count()).toBe(0);
  });
});

// A corpus of the first released version opens as one of the present, with everything that was in it.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { openHeld } from './held.ts';

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

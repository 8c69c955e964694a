// The quick way to index a text gives what the slow way gives, but for what only facts know; and copies share fingerprints.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../src/core/digest.ts';
import { fingerprintsOf, hashWord } from '../src/core/fingerprints.ts';
import { indexTerms } from '../src/core/index-terms.ts';
import { salientKeys } from '../src/core/keys.ts';
import { parseReportFile } from '../src/sources/report-file.ts';

const CORPUS = 'assets/corpus';
const bundled = readdirSync(CORPUS).flatMap((folder) => readdirSync(join(CORPUS, folder)).filter((name) => name.endsWith('.txt') && name !== 'dossier.txt')
  .map((name) => parseReportFile(readFileSync(join(CORPUS, folder, name), 'utf8'), name, folder)));

describe('index terms', () => {
  it.each(bundled)('are the keys that a digest without facts has: $id', (report) => {
    const slow = salientKeys({ ...digest(report), facts: [] });
    const quick = indexTerms(report);
    expect(quick.keys.map(({ key }) => key).sort()).toEqual(slow.map(({ key }) => key).sort());
  });

  it('stay linear on hostile text', () => {
    for (const text of ['7'.repeat(1_000_000), 'Aé'.repeat(500_000), '1 000 '.repeat(160_000), '"'.repeat(1_000_000), '1.'.repeat(500_000)]) {
      const start = performance.now();
      indexTerms({ title: null, text, language: 'fr' });
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

describe('fingerprints', () => {
  const word = fc.integer({ min: 0, max: 5000 }).map((n) => hashWord(`w${n}`));
  it('of a long shared stretch are shared, whatever stands around it', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 94, maxLength: 200 }), fc.array(word, { maxLength: 300 }), fc.array(word, { maxLength: 300 }), (shared, before, after) => {
      const one = new Set(fingerprintsOf([...before, ...shared]));
      expect(fingerprintsOf([...shared, ...after]).filter((print) => one.has(print)).length).toBeGreaterThan(0);
    }));
  });

  it('are few, odd, each once', () => {
    const prints = fingerprintsOf(Array.from({ length: 450 }, (_, i) => hashWord(`w${i}`)));
    expect(prints.length).toBeGreaterThan(4);
    expect(prints.length).toBeLessThan(16);
    expect(prints.filter((print) => print % 2 === 0)).toEqual([]);
    expect(new Set(prints).size).toBe(prints.length);
    expect(fingerprintsOf([1, 2, 3, 4])).toEqual([]);
  });
});

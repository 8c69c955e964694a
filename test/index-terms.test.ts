// The quick way to index a text gives what the slow way gives, but for what only facts know; and copies share fingerprints.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../src/core/digest.ts';
import { fingerprintsOf, hashWord } from '../src/core/origins/fingerprints.ts';
import { indexHashes, indexTerms } from '../src/core/index-terms.ts';
import { KEYS_PER_REPORT, salientKeys } from '../src/core/keys.ts';
import { LANGUAGES } from '../src/core/languages/pack.ts';
import { hashOf, WordTable } from '../src/core/text/word-table.ts';
import { parseReportFile } from '../src/sources/report-file.ts';

const CORPUS = 'assets/corpus';
const bundled = readdirSync(CORPUS).flatMap((folder) => readdirSync(join(CORPUS, folder)).filter((name) => name.endsWith('.txt') && name !== 'dossier.txt')
  .map((name) => parseReportFile(readFileSync(join(CORPUS, folder, name), 'utf8'), name, folder)));

/** Countries and days: a digest knows them by its facts. */
const OF_FACTS = /^[cd]:/u;

describe('index terms', () => {
  it.each(bundled)('are the keys that a digest without facts has, with countries and days among them: $id', (report) => {
    const slow = new Set(salientKeys({ ...digest(report), facts: [] }).map(({ key }) => key));
    const keys = indexTerms(report).keys.map(({ key }) => key);
    const ofFacts = keys.filter((key) => OF_FACTS.test(key));
    expect(keys.filter((key) => !slow.has(key))).toEqual(ofFacts);
    expect(keys).toHaveLength(Math.min(KEYS_PER_REPORT, slow.size + ofFacts.length));
  });

  it.each([
    ['fr', 'Les États-Unis et la Hongrie se parlent le 10 janvier à Tokyo. Rendez-vous le 1er mars.', 'c:hu c:jp c:us d:0110 d:0301'],
    ['en', 'The United States and Hungary talk on January 10 in Tokyo, again on 1 March.', 'c:hu c:jp c:us d:0110 d:0301'],
    ['de', 'Die Vereinigten Staaten und Ungarn sprechen am 10. Januar in Tokio, wieder am 1. März.', 'c:hu c:jp c:us d:0110 d:0301'],
    ['es', 'Estados Unidos y Hungría hablan el 10 de enero en Tokio y el 1 de marzo.', 'c:hu c:jp c:us d:0110 d:0301'],
    ['it', 'Gli Stati Uniti e l’Ungheria parlano il 10 gennaio a Tokyo e il 1º marzo.', 'c:hu c:jp c:us d:0110 d:0301'],
    ['pt', 'Os Estados Unidos e a Hungria falam a 10 de janeiro em Tóquio e a 1 de março.', 'c:hu c:jp c:us d:0110 d:0301'],
    ['fr', 'Les états généraux, unis, durent 10 jours ; en janvier, rien. Le 45 mars non plus.', ''],
    ['en', 'The turkey of chile may cost 12 dollars to 7 of us in March 2024.', ''],
  ] as const)('hold across languages for countries and days: %s, %s', (language, text, expected) => {
    expect(indexTerms({ title: null, text, language }).keys.map(({ key }) => key).filter((key) => OF_FACTS.test(key)).sort().join(' ')).toBe(expected);
  });

  it('as numbers are the hashes of the keys', () => {
    for (const report of bundled) {
      const { keys, fingerprints } = indexTerms(report);
      expect(indexHashes(report)).toEqual({ keys: keys.map(({ key }) => hashWord(key)), fingerprints });
    }
  });

  it('stay linear on hostile text', () => {
    for (const text of ['7'.repeat(1_000_000), 'Aé'.repeat(500_000), '1 000 '.repeat(160_000), '"'.repeat(1_000_000), '1.'.repeat(500_000)]) {
      const start = performance.now();
      indexTerms({ title: null, text, language: 'fr' });
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

describe('a table of words', () => {
  it('knows what a Map knows, in every round', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...'abéß') }), { maxLength: 200 }), { maxLength: 8 }), (rounds) => {
      const table = new WordTable();
      const numbers = new Map<string, number>();
      rounds.forEach((words, i) => {
        const counts = new Map<string, number>();
        for (const word of words) {
          const hash = hashOf(word);
          const found = table.find(hash.one, hash.other);
          expect(found).toBe(numbers.get(word) ?? -1);
          if (found < 0) numbers.set(word, table.add(hash, word.length));
          expect(table.meet(numbers.get(word) ?? -1, i + 1)).toBe(!counts.has(word));
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
        for (const [word, number] of numbers) expect([table.tag(number), table.count(number, i + 1)]).toEqual([word.length, counts.get(word) ?? 0]);
      });
    }));
  });

  it('holds many', () => {
    const table = new WordTable();
    for (let i = 0; i < 50_000; i++) table.add(hashOf(`w${i}`), i);
    for (let i = 0; i < 50_000; i += 7) expect(table.find(hashOf(`w${i}`).one, hashOf(`w${i}`).other)).toBe(i);
    expect(table.find(hashOf('w50000').one, hashOf('w50000').other)).toBe(-1);
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

describe('words met in a large import', () => {
  it('give the same keys when so many were met that the table of words began anew, and once more', () => {
    const text = 'Le maire de Genève et Anna Lorvin ont signé à Vellum, en Albanie, le 10 janvier ; 1 200 habitants de Genève étaient là.';
    for (const language of LANGUAGES) indexTerms({ title: null, text, language });   // the more languages are read, the fewer words are kept of each: 60,000 of six
    const before = indexTerms({ title: null, text, language: 'fr' });
    const letters = (n: number): string => [...String(n)].map((digit) => 'bcdfgklmnp'.charAt(Number(digit))).join('a');
    for (let round = 0; round < 2; round++) {
      for (let from = 0; from < 66_000; from += 6000) {
        indexTerms({ title: null, language: 'fr', text: Array.from({ length: 6000 }, (_, i) => `${letters(from + i + 66_000 * round)} ${letters(from + i + 66_000 * round).toUpperCase()}`).join(' ') });
      }
      expect(indexTerms({ title: null, text, language: 'fr' }), `round ${round}`).toEqual(before);
      // A new inflection of a word that was taken over: one key, counted for both.
      const { keys } = indexTerms({ title: null, text: `${text} ${round === 0 ? 'Un habitant' : 'Les habitante'} du lac.`, language: 'fr' });
      expect(keys.map(({ key }) => key).filter((key, at, all) => all.indexOf(key) !== at), `round ${round}`).toEqual([]);
    }
  });
});

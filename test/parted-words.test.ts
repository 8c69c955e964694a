// Tables of six languages taken apart by language give every language the words that the whole table gives it, once these were held.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdColumns, partedRow } from '../src/core/languages/parted-words.ts';
import { LANGUAGES } from '../src/core/languages/pack.ts';
import { ARTICLES, DIRECTIONS } from '../src/core/languages/scope-words.ts';
import { partTable } from '../tools/parted-words.mjs';

const TABLE = `import type { LanguageCode } from './pack.ts';
type Row = Readonly<Record<LanguageCode, string>>;
export const HAS: Row = { fr: 'a {', en: "has 'been", de: 'hat', es: 'ha', it: 'ha', pt: 'tem' };   // "{ fr: no row }"
export const NEAR = 4;
const shared = 'x';
export const MADE: Row = { fr: shared, en: shared, de: '', es: '', it: '', pt: '' };
export const FEW: Partial<Row> = { fr: 'un', en: 'one' };
export const NESTED: Readonly<Record<string, Row>> = { start: { en: 'from', fr: 'de', de: 'von', es: 'de', it: 'da', pt: 'de' } };`;

describe('tables taken apart by language', () => {
  it('lose the rows that are written out for all six, and nothing else', () => {
    const { code, rows } = partTable(TABLE, 'few-words', LANGUAGES);
    expect(rows).toEqual([
      { fr: 'a {', en: "has 'been", de: 'hat', es: 'ha', it: 'ha', pt: 'tem' },
      { fr: 'de', en: 'from', de: 'von', es: 'de', it: 'da', pt: 'de' },
    ]);
    expect(code).toContain("const HAS = partedRow('few-words', 0)");
    expect(code).toMatch(/start: partedRow\('few-words', 1\)/u);
    expect(code).toMatch(/MADE = \{\s*fr: shared/u);
    expect(code).toMatch(/FEW = \{\s*fr: "un"/u);
    expect(code).not.toContain('hat');
  });

  it('are refused when no row is left to take out', () => {
    expect(() => partTable('export const NEAR = 4;', 'few-words', LANGUAGES)).toThrow('few-words.ts: no row of six languages');
  });

  it('give each language its own words back, and tell when they were not loaded', () => {
    const { rows } = partTable(readFileSync(new URL('../src/core/languages/scope-words.ts', import.meta.url), 'utf8'), 'scope-words', LANGUAGES);
    const row = (words: unknown): number => rows.findIndex((each: unknown) => JSON.stringify(each) === JSON.stringify(words));
    const [articles, start] = [partedRow('scope-words', row(ARTICLES)), partedRow('scope-words', row(DIRECTIONS.start))];
    expect(() => articles.de).toThrow('the tables of "de" are not loaded');
    for (const code of LANGUAGES) {
      holdColumns(code, { columns: { 'scope-words': rows.map((each: Readonly<Record<string, unknown>>) => each[code]) } });
      expect([articles[code], start[code]]).toEqual([ARTICLES[code], DIRECTIONS.start[code]]);
    }
  });
});

// The catalogue as the corpus worker has it: it tells every report's family as the whole one does.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indexPublications, parseCatalogue } from '../src/sources/catalogue.ts';
import { leanCatalogue } from '../tools/lean-catalogue.mjs';

it('tells the family of every publication, by name and by address, in much fewer bytes', () => {
  const text = readFileSync('assets/sources.json', 'utf8');
  const lean = leanCatalogue(text);
  const [whole, small] = [parseCatalogue(JSON.parse(text)), parseCatalogue(JSON.parse(lean))];
  const [find, findLean] = [indexPublications(whole), indexPublications(small)];
  const asked = whole.flatMap(({ name, homepage }) => [{ source: name, url: null }, { source: null, url: `${homepage}2025/report.html` }]);
  expect(asked.map((report) => findLean(report)?.family)).toEqual(asked.map((report) => find(report)?.family));
  expect(new Set(small.map(({ family }) => family)).size).toBeGreaterThan(20);
  expect(lean.length).toBeLessThan(text.length * 0.8);
});

// The ledger as views set it: which words of several values differ, which columns, which rows; and how the corpus numbers the values.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../src/core/languages/all-packs.ts';
import { digest } from '../src/core/digest.ts';
import { overviewOf } from '../src/corpus/overview.ts';
import { runsOf, sharedWords } from '../src/extension/panel/differing-words.ts';
import { partRows } from '../src/extension/panel/ledger/ledger-rows.ts';
import { OVERVIEW } from './views/story.ts';

const heavy = (texts: readonly string[]): readonly string[] => texts.map((text) => runsOf(text, sharedWords(texts)).filter(({ isShared }) => !isShared).map((run) => run.text.trim()).join('|'));

test('only the words that differ are set heavy', () => {
  expect(heavy(['les 10 et 11 janvier', 'les 9 et 10 janvier'])).toEqual(['11', '9']);
  expect(heavy(['plus de 1 200 morts', '1,5 million de morts'])).toEqual(['plus|1 200', '1,5 million']);
  expect(heavy(['Kiew', 'kiew'])).toEqual(['', '']);
  expect(heavy(['12 blessés'])).toEqual(['12 blessés']);
});

test('the runs of a value join to it', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', ',', ' ', '\u00A0', '—', 'é') }), { minLength: 1, maxLength: 4 }), (texts) => {
    const shared = sharedWords(texts);
    for (const text of texts) expect(runsOf(text, shared).map((run) => run.text).join('')).toBe(text);
  }));
});

test('a row that only one of the shown texts tells is left out, what is contested stands apart', () => {
  const column = (report: number) => ({ side: 'there', siglum: String(report), name: '', text: '', language: 'fr', publishedAt: null, report, origin: report, title: null, capturedAt: null }) as const;
  const { contested, agreed } = partRows(OVERVIEW.rows, [column(0), column(2)]);
  expect(contested.map(({ about }) => about)).toEqual(['départ, Port-Sauvage', 'blessés']);
  expect(agreed.map(({ about }) => about)).toEqual(['passagers']);
});

test('values that say the same share a variant, and each that is contradicted stands apart', async () => {
  const read = (text: string) => digest({ text, language: 'fr', publishedAt: '2023-03-07' });
  const { rows, leftOut, contradictions } = await overviewOf(read('L’incendie de l’usine de Brévans a fait 12 blessés mardi. L’usine employait 340 salariés.'), [
    read('L’incendie de l’usine de Brévans a fait 15 blessés, ont dit les pompiers. L’usine employait 340 salariés.'),
    read('Quinze ouvriers sont indemnes. L’incendie de l’usine de Brévans a fait 12 blessés.'),
  ]);
  const injured = rows.find(({ isContested }) => isContested);
  expect(injured?.values.map(({ report, variant, isApart }) => [report, variant, isApart])).toEqual([[0, 0, true], [1, 1, true], [2, 0, true]]);
  const workers = rows.find(({ values }) => values.some(({ fact }) => fact.text.startsWith('340')));
  expect(workers?.values.map(({ variant, isApart }) => [variant, isApart])).toEqual([[0, false], [0, false]]);
  expect(leftOut.every(({ told }) => told.every(({ report }) => report > 0))).toBe(true);
  expect(contradictions).toEqual([]);
});

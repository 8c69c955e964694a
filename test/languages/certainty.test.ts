import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/core/article.ts';
import { settleCertainty } from '../../src/core/facts/certainty.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { findFacts } from '../../src/core/facts/find.ts';
import { openReading } from '../../src/core/facts/reading.ts';
import { LANGUAGES, packOf } from '../../src/core/languages/pack.ts';
import { CERTAINTY } from './certainty.cases.ts';

const read = (marked: string, language: (typeof LANGUAGES)[number]): string => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const fact: Fact = { kind: 'count', start, end, text: text.slice(start, end), value: { number: Number(text.slice(start, end)) } };
  const [settled] = settleCertainty(openReading(articleOf({ text }), packOf(language)), [fact]);
  return `${settled?.negated ? 'not ' : ''}${settled?.certainty ?? 'stated'}`;
};

describe.each(Object.entries(CERTAINTY))('%s', (wanted, byLanguage) => {
  it.each(LANGUAGES.flatMap((language) => byLanguage[language].map((text) => ({ language, text }))))('$language: $text', ({ language, text }) => {
    expect(read(text, language)).toBe(wanted.replace(/ (?:beside|where) .*$/u, ''));
  });
});

it('leaves names and quotations alone, and gives facts in their order', () => {
  const text = 'Odrin fermera 2 ponts, puis 3.';
  const facts: readonly Fact[] = [
    { kind: 'person', start: 0, end: 5, text: 'Odrin', value: { name: 'Odrin', key: 'odrin' } },
    { kind: 'count', start: 14, end: 15, text: '2', value: { number: 2 } },
    { kind: 'count', start: 28, end: 29, text: '3', value: { number: 3 } },
  ];
  const settled = settleCertainty(openReading(articleOf({ text }), packOf('fr')), facts);
  expect(settled.map(({ text: words, certainty }) => [words, certainty])).toEqual([['Odrin', undefined], ['2', 'planned'], ['3', 'planned']]);
});

it.each([['2024-03-05', 'planned'], ['2024-03-12', 'stated'], ['2024-03', 'stated']] as const)('a day is a plan in an article from before it: %s', (publishedAt, certainty) => {
  const text = 'Le pont ferme le 12 mars 2024.';
  const fact: Fact = { kind: 'date', start: 17, end: 29, text: '12 mars 2024', value: { iso: '2024-03-12' } };
  const [settled] = settleCertainty(openReading({ ...articleOf({ text }), publishedAt }, packOf('fr')), [fact]);
  expect(settled?.certainty ?? 'stated').toBe(certainty);
});

it.each([
  ['fr', 'Le prévenu devra verser 900 euros à la famille de Paul Odrin, mort à 61 ans le 4 mai 2021.'],
  ['en', 'The defendant will pay 900 euros to the family of Paul Odrin, killed aged 61 on 4 May 2021.'],
  ['es', 'El acusado deberá pagar 900 euros a la familia de Luis Odrin, muerto a los 61 años el 4 de mayo de 2021.'],
  ['it', 'L’imputato dovrà versare 900 euro alla famiglia di Paolo Odrin, morto a 61 anni il 4 maggio 2021.'],
  ['pt', 'O réu deverá pagar 900 euros à família de Rui Odrin, morto aos 61 anos em 4 de maio de 2021.'],
] as const)('what befell somebody before is no plan, beside one that is: %s', (language, text) => {
  const { facts } = findFacts({ text, publishedAt: '2026-11-12', language });
  expect(facts.filter(({ kind }) => kind !== 'person').map(({ kind, certainty }) => [kind, certainty ?? 'stated'])).toEqual([['money', 'planned'], ['measure', 'stated'], ['date', 'stated']]);
});

it.each([
  ['fr', '« Tout a brûlé », raconte Nora Quill, 72 ans.'],
  ['de', '«Alles ist weg», sagt Nora Quill, 72 Jahre alt.'],
  ['es', '«Lo perdimos todo», cuenta Nora Quill, de 72 años.'],
  ['it', '«Abbiamo perso tutto», racconta Nora Quill, 72 anni.'],
  ['pt', '«Perdemos tudo», conta Nora Quill, de 72 anos.'],
] as const)('the age of whoever speaks is the paper’s own word: %s', (language, text) => {
  const age = findFacts({ text, language }).facts.find(({ kind }) => kind === 'measure');
  expect([age?.certainty, age?.claimant]).toEqual([undefined, undefined]);
  expect(age?.kind === 'measure' && age.value.unit).toBe('year-person');
});

it('a day of somebody’s death belongs to the past, whatever is planned in the sentence', () => {
  const { facts } = findFacts({ text: 'Le ministre recevra demain la veuve du policier tué le 3 mars.', publishedAt: '2026-11-12', language: 'fr' });
  expect(facts.filter(({ kind }) => kind === 'date').map(({ text, value }) => [text, 'iso' in value ? value.iso : null])).toEqual([['demain', '2026-11-13'], ['3 mars', '2026-03-03']]);
});

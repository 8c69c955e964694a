// Lengths of time: one value, every wording, six languages; what two lengths say of each other.
import { describe, expect, it } from 'vitest';
import { compareDurations, printDuration, type HedgedDuration } from '../../src/core/facts/dates/duration-values.ts';
import { findDurations } from '../../src/core/facts/dates/durations.ts';
import { openReading } from '../../src/core/facts/reading.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { DURATIONS } from './durations.cases.ts';

const durationsIn = (text: string, language: LanguageCode): readonly string[] => findDurations(openReading({ text, publishedAt: null }, packOf(language))).map(({ text: words, value, hedge }) => `[${words}]=${value.iso}${hedge ? ` ${hedge}` : ''}`);

describe.each(LANGUAGES)('durations in %s', (language) => {
  for (const [value, row] of Object.entries(DURATIONS)) {
    it.each(row[language])(`${value}: %s`, (marked) => {
      expect(durationsIn(marked.replace(/[[\]]/gu, ''), language)).toEqual([`[${/\[(.+)\]/u.exec(marked)?.[1]}]=${value}`]);
    });
  }
});

it.each<readonly [LanguageCode, string]>([['en', 'They meet twice a week.'], ['en', 'It costs 15 dollars an hour.'], ['fr', 'Un jour, tout changera.'], ['fr', 'Une quinzaine de marins attendent.'], ['en', 'It was a second chance.'], ['de', 'Der 20 Jahre alte Hafen ist zu.'], ['en', 'Plan 2019-H2 is out.'], ['en', 'A second man left.'], ['fr', 'Une seconde fois, il a dit non.'], ['fr', 'Toute l’année 2021 fut sèche.'], ['fr', 'Il a plu tout le mois de mai.'], ['en', 'Another day of rain began.'], ['de', 'Ihre vierjährige Tochter lacht.'], ['de', 'Eine mehrtägige Reise.'], ['pt', 'Chegou às sete do dia 15.']])('%s: no length in: %s', (language, text) => {
  expect(durationsIn(text, language)).toEqual([]);
});

describe('two durations', () => {
  it.each<readonly [string, HedgedDuration, HedgedDuration, string]>([
    ['one length in two units is the same', { value: { iso: 'P2W' } }, { value: { iso: 'P14D' } }, 'same'],
    ['a hedge that reaches it is close', { value: { iso: 'P8Y' }, hedge: 'nearly' }, { value: { iso: 'P7Y6M' } }, 'close'],
    ['a rounded unit is close', { value: { iso: 'P1M' } }, { value: { iso: 'P30D' } }, 'close'],
    ['all day and ten hours are close', { value: { iso: 'P1D' }, hedge: 'about' }, { value: { iso: 'PT10H' } }, 'close'],
    ['parts of a second count', { value: { iso: 'PT3.5S' } }, { value: { iso: 'PT5S' } }, 'apart'],
    ['another length is apart', { value: { iso: 'PT50M' } }, { value: { iso: 'PT2H' } }, 'apart'],
    ['beyond its hedge it is apart', { value: { iso: 'P1M' }, hedge: 'less-than' }, { value: { iso: 'P3M' } }, 'apart'],
  ])('%s', (_name, a, b, relation) => {
    expect([compareDurations(a, b), compareDurations(b, a)]).toEqual([relation, relation]);
  });
});

it('prints a length in words', () => {
  expect([printDuration({ iso: 'P8Y' }, 'fr'), printDuration({ iso: 'PT1H30M' }, 'de')]).toEqual(['8 ans', '1 Stunde 30 Minuten']);
});

import { describe, expect, it } from 'vitest';
import { compareCounts, findCounts, printCount } from '../../src/core/facts/quantities/counts.ts';
import type { Fact, ValueRelation } from '../../src/core/facts/fact.ts';
import { compareMeasures, findMeasures, printMeasure } from '../../src/core/facts/quantities/measures.ts';
import { compareMoney, findMoney, printMoney } from '../../src/core/facts/quantities/money.ts';
import { findOrdinals, printOrdinal } from '../../src/core/facts/quantities/ordinals.ts';
import { openReading } from '../../src/core/facts/reading.ts';
import { compareShares, findShares, printShare } from '../../src/core/facts/quantities/shares.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { CHANGES, NOTHING, NOUNS, VALUES } from './quantities.cases.ts';

const FINDERS = [findMoney, findShares, findMeasures, findOrdinals, findCounts];

/** The longest fact of the text, for shorter ones inside it lose in `findFacts`. */
function longest(text: string, language: LanguageCode): Fact | undefined {
  const reading = openReading({ text, publishedAt: null }, packOf(language));
  const found = FINDERS.flatMap((find) => find(reading));
  for (const fact of found) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  return found.sort((a, b) => (b.end - b.start) - (a.end - a.start))[0];
}

const round = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toPrecision(value < 1 && value > 0 && String(value).length > 8 ? 2 : 12))));

function written(fact: Fact | undefined): string {
  if (!fact) return 'nothing';
  const value = fact.value as { number?: number; ratio?: number; amount?: number | { min?: number; max?: number }; min?: number; max?: number; of?: string; unit?: string; currency?: string };
  const plain = value.number ?? value.ratio ?? (typeof value.amount === 'number' ? value.amount : undefined);
  const range = typeof value.amount === 'object' ? value.amount : value;
  return [fact.kind, plain === undefined ? `${round(range.min)}..${round(range.max)}` : round(plain), value.of === undefined ? '' : 'of', value.unit ?? value.currency ?? '', fact.hedge ?? ''].filter(Boolean).join(' ');
}

describe.each(Object.entries(VALUES))('%s', (_group, rows) => {
  const cases = Object.entries(rows).flatMap(([wanted, row]) => LANGUAGES.map((language) => ({ wanted: wanted.trim(), language, text: row[language] })));
  it.each(cases)('$language: "$text" is $wanted', ({ wanted, language, text }) => {
    expect(written(longest(text, language))).toBe(wanted);
  });
});

/** Every fact in order, as they stand in the text. */
const all = (text: string, language: LanguageCode): string => {
  const reading = openReading({ text, publishedAt: null }, packOf(language));
  return FINDERS.flatMap((find) => find(reading)).filter((fact, _, facts) => !facts.some((other) => other !== fact && other.start <= fact.start && other.end >= fact.end && other.end - other.start > fact.end - fact.start))
    .filter((fact, i, facts) => facts.findIndex((other) => other.start === fact.start) === i).sort((a, b) => a.start - b.start).map(written).join(', ');
};

describe('a change tells two figures', () => {
  it.each(Object.entries(CHANGES).flatMap(([wanted, row]) => LANGUAGES.map((language) => ({ wanted, language, text: row[language] }))))('$language: "$text" is $wanted', ({ wanted, language, text }) => {
    expect(all(text, language)).toBe(wanted);
  });
});

describe('the noun that is counted', () => {
  it.each(LANGUAGES.flatMap((language) => Object.entries(NOUNS[language]).map(([text, noun]) => ({ language, text, noun }))))('$language: "$text" counts $noun', ({ language, text, noun }) => {
    const count = findCounts(openReading({ text, publishedAt: null }, packOf(language)))[0];
    expect(count?.kind === 'count' ? count.value.of : undefined).toBe(noun);
  });
});

describe('nothing is counted or measured', () => {
  it.each(LANGUAGES.flatMap((language) => NOTHING[language].map((text) => ({ language, text }))))('$language: "$text"', ({ language, text }) => {
    expect(written(longest(text, language))).toBe('nothing');
  });
});

describe('values of two reports', () => {
  const counts: readonly (readonly [ValueRelation, string, string])[] = [
    ['same', '100 000 barques', '100.000 barques'], ['close', 'plus de 100 000 barques', 'quelque 100.000 barques'], ['close', 'environ 40 barques', '44 barques'], ['apart', '40 barques', '44 barques'],
    ['close', 'des dizaines de barques', '45 barques'], ['apart', 'des dizaines de barques', '450 barques'], ['close', '1,2 million de barques', '1 234 500 barques'], ['apart', '20 barques', '21 barques'],
    ['close', 'entre 10 et 15 barques', '12 barques'], ['apart', 'entre 10 et 15 barques', '18 barques'], ['apart', 'plus de 100 barques', 'moins de 50 barques'],
  ];
  it.each(counts)('are %s: "%s" and "%s"', (wanted, one, two) => {
    const [a, b] = [one, two].map((text) => findCounts(openReading({ text, publishedAt: null }, packOf('fr')))[0]);
    if (a?.kind !== 'count' || b?.kind !== 'count') throw new Error('no count');
    expect(compareCounts(a, b)).toBe(wanted);
    expect(compareCounts(b, a)).toBe(wanted);
  });

  it('are converted exactly, and a converted figure is about', () => {
    expect(compareMeasures({ value: { number: 1, unit: 'mile' } }, { value: { number: 1609.344, unit: 'meter' } })).toBe('same');
    expect(compareMeasures({ value: { number: 32, unit: 'fahrenheit' } }, { value: { number: 0, unit: 'celsius' } })).toBe('same');
    expect(compareMeasures({ value: { number: 30, unit: 'mile' } }, { value: { number: 48, unit: 'kilometer' } })).toBe('close');
    expect(compareMeasures({ value: { number: 30, unit: 'mile' } }, { value: { number: 30, unit: 'kilometer' } })).toBe('apart');
  });

  it('of two currencies cannot be told apart', () => {
    expect(compareMoney({ value: { amount: 5, currency: 'EUR' } }, { value: { amount: 900, currency: 'USD' } })).toBe('close');
    expect(compareMoney({ value: { amount: 5, currency: 'EUR' } }, { value: { amount: 900, currency: 'EUR' } })).toBe('apart');
    expect(compareShares({ value: { ratio: 0.1 + 0.2 } }, { value: { ratio: 0.3 } })).toBe('same');
  });
});

describe('printed values', () => {
  it('follow the language', () => {
    expect([printCount({ number: 1234567.5 }, 'fr'), printCount({ number: 1234567.5 }, 'en'), printCount({ min: 20000, max: 99999 }, 'de')]).toEqual(['1\u202F234\u202F567,5', '1,234,567.5', '20.000–99.999']);
    expect([printOrdinal({ number: 1 }, 'fr'), printOrdinal({ number: 22 }, 'en'), printOrdinal({ number: 12 }, 'en'), printOrdinal({ number: 3 }, 'de')]).toEqual(['1er', '22nd', '12th', '3.']);
    expect([printShare({ ratio: 0.335 }, 'fr'), printShare({ ratio: 0.07 }, 'en'), printMoney({ amount: 12000, currency: 'EUR' }, 'es'), printMeasure({ number: 37, unit: 'celsius' }, 'it')]).toEqual(['33,5\u202F%', '7%', '12.000\u202FEUR', '37\u202F°C']);
  });
});

it('stays linear on pages of digits and number words', () => {
  for (const text of ['7'.repeat(300_000), '123.'.repeat(75_000), 'mille et '.repeat(3_000), 'x'.repeat(300_000), 'virgule un '.repeat(3_000)]) {
    const reading = openReading({ text, publishedAt: null }, packOf('fr'));
    const started = performance.now();
    FINDERS.forEach((find) => find(reading));
    expect(performance.now() - started).toBeLessThan(4_000);
  }
});

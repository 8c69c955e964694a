import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/core/article.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { findQuotes } from '../../src/core/facts/speech/quotes.ts';
import { openReading } from '../../src/core/facts/reading.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { PASSED_ON } from './passed-on.cases.ts';
import { MARKS, SPEAKERS } from './quotes.cases.ts';

// Names are another finder's: here they are the invented ones of the cases.
const NAMES = /(?:Paul |Emma )?Odrin/gu;
const namesIn = (text: string): readonly Fact[] => [...text.matchAll(NAMES)].map((match) => (
  { kind: 'person', start: match.index, end: match.index + match[0].length, text: match[0], value: { name: match[0], key: match[0].startsWith('Emma') ? 'emma odrin' : 'odrin' } }));

const quotesOf = (text: string, language: LanguageCode): readonly Extract<Fact, { kind: 'quote' }>[] =>
  findQuotes(openReading(articleOf({ text }), packOf(language)), namesIn(text)).filter((fact) => fact.kind === 'quote');

const rows = (table: Readonly<Partial<Record<LanguageCode, readonly (readonly [string, ...(readonly (readonly [string, (string | null)?])[])])[]>>>) =>
  LANGUAGES.flatMap((language) => (table[language] ?? []).map(([text, ...quotes]) => ({ language, text, quotes })));

describe.each(Object.entries({ ...MARKS, ...SPEAKERS, ...PASSED_ON }))('%s', (_habit, table) => {
  it.each(rows(table))('$language: $text', ({ language, text, quotes }) => {
    const found = quotesOf(text, language);
    expect(found.map(({ value }) => value.words)).toEqual(quotes.map(([words]) => words));
    for (const [at, [, speaker]] of quotes.entries()) if (speaker !== undefined) expect(found[at]?.value.speaker ?? null).toBe(speaker);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });
});

it('is linear on pages of marks, dashes and verbs', () => {
  for (const unit of ['"', '« ', '“a” ', "'a ", '— a ?\n', 'a dit ', 'selon le ', 'a, ', 'de ']) {
    const started = performance.now();
    findQuotes(openReading(articleOf({ text: unit.repeat(100_000 / unit.length) }), packOf('fr')));
    expect(performance.now() - started, JSON.stringify(unit)).toBeLessThan(5000);
  }
}, 60_000);

import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/core/article.ts';
import { settleCertainty } from '../../src/core/facts/certainty.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { findNames } from '../../src/core/facts/names/names.ts';
import { openReading } from '../../src/core/facts/reading.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { CLAIMANTS } from './claimants.cases.ts';

const claimantOf = (marked: string, language: LanguageCode): Fact['claimant'] | null => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/gu, '');
  const figure: Fact = { kind: 'count', start, end: marked.indexOf(']') - 1, text: '12', value: { number: 12 } };
  const reading = openReading(articleOf({ text }), packOf(language));
  return settleCertainty(reading, [...findNames(reading), figure].sort((a, b) => a.start - b.start)).find((fact) => fact.kind === 'count')?.claimant ?? null;
};

describe.each(Object.entries(CLAIMANTS))('%s', (_place, byLanguage) => {
  it.each(LANGUAGES.flatMap((language) => byLanguage[language].map(([text, wanted]) => ({ language, text, wanted }))))('$language: $text', ({ language, text, wanted }) => {
    const found = claimantOf(text, language);
    expect(found?.text ?? null).toBe(wanted);
    if (found) expect(text.replace(/[[\]]/gu, '').slice(found.start, found.end)).toBe(found.text);
  });
});

// README's column "what it gets wrong" is true: each gap of each kind is still there, in all six languages.
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/core/facts/find.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { GAPS, type GapRow } from './gaps.cases.ts';

function given(kind: GapRow['kind'], text: string, language: LanguageCode): readonly unknown[] {
  if (kind === 'sentences') return [splitSentences(text, packOf(language))];
  return findFacts({ text, language }).facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
}

describe.each(Object.entries(GAPS))('what it gets wrong in %s', (_, { kind, cases }) => {
  it.each(LANGUAGES)('is so in %s', (language) => {
    const [sentence, gives] = cases[language];
    const found = given(kind, sentence, language);
    expect(found).toEqual(gives === null ? [] : expect.arrayContaining([expect.objectContaining(gives)]));
  });
});

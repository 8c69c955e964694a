// Runs the cases of matching.cases.ts: each line by itself, in its language.
import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../src/core/background-table.ts';
import { cognate } from '../../src/core/cognates.ts';
import { creditOf } from '../../src/core/credits.ts';
import { digest } from '../../src/core/digest.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { isStopWord, stem } from '../../src/core/stems.ts';
import { COGNATES, CREDITS, NO_CREDITS } from './matching.cases.ts';

const BODY = 'Tilbourg Vellum Orvane '.repeat(40).trim();
const creditIn = (text: string, language: LanguageCode): string | null => creditOf(digest({ text, language }));

describe.each(LANGUAGES)('%s', (language) => {
  it.each(CREDITS[language])('"%s" credits %s', (words, agency) => {
    const [head = '', tail = ''] = words.split('|');
    expect(creditIn(`${head}${BODY}.\n${tail}`, language)).toBe(agency);
  });

  it.each(NO_CREDITS[language])('"%s" credits nobody, at the head or at the end', (sentence) => {
    expect(creditIn(`${sentence}\n${BODY}.`, language)).toBeNull();
    expect(creditIn(`${BODY}.\n${sentence}`, language)).toBeNull();
  });

  it('credits the agency of its byline', () => {
    expect(creditOf(digest({ text: BODY, byline: 'A. Orvane · AFP', language }))).toBe('AFP');
    expect(creditOf(digest({ text: BODY, byline: 'A. Orvane', language }))).toBeNull();
  });

  it('lists its frequent words folded, and they weigh little', () => {
    const words = packOf(language).matching.frequent.split(' ');
    expect(words.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
    expect(words.some((word) => tellingOf(word, language) > 0 && tellingOf(word, language) < 1)).toBe(true);
  });
});

describe('words', () => {
  it.each([['négociations', 'NEGOCIATION', 'fr'], ['bridges', 'bridge', 'en'], ['Häuser', 'Haus', 'de'], ['negociaciones', 'negociación', 'es'], ['governi', 'governo', 'it'], ['cidades', 'cidade', 'pt']] as const)('%s and %s have one stem', (one, two, language) => {
    expect(stem(one.toLowerCase(), language)).toBe(stem(two.toLowerCase(), language));
  });

  it('stop words are known folded', () => {
    expect([isStopWord('meme', 'fr'), isStopWord('fur', 'de'), isStopWord('pont', 'fr')]).toEqual([true, true, false]);
  });

  it.each(COGNATES)('"%s" meet', (line) => {
    const words = line.split(' ');
    expect(new Set(words.map(cognate)).size).toBe(1);
    const others = COGNATES.filter((other) => other !== line).flatMap((other) => other.split(' '));
    expect(others.filter((other) => cognate(other) === cognate(words[0] ?? ''))).toEqual([]);
  });
});

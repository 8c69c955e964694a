// Runs the cases of matching.cases.ts: each line by itself, in its language.
import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../src/core/background-table.ts';
import { cognate } from '../../src/core/text/cognates.ts';
import { creditOf } from '../../src/core/origins/credits.ts';
import { digest } from '../../src/core/digest.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { wordsOfList } from '../../src/core/languages/speech-words.ts';
import { figureKey, salientKeys } from '../../src/core/keys.ts';
import { isStopWord, stem } from '../../src/core/text/stems.ts';
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
    const words = wordsOfList(packOf(language).matching.frequent);
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

describe('figures', () => {
  const keysIn = (text: string, language: LanguageCode): readonly string[] => salientKeys(digest({ text, language })).map(({ key }) => key).filter((key) => key.startsWith('n:'));

  it.each([['fr', '16\u202f000 hectares ont brûlé'], ['en', '16,000 hectares burned'], ['de', '16.000 Hektar verbrannten'], ['de', 'In der Schweiz brannten 16’000 Hektar'], ['es', 'Ardieron 16 000 hectáreas']] as const)('%s: "%s" gives one key, the same as everywhere', (language, text) => {
    expect(keysIn(text, language)).toEqual(['n:16000']);
  });

  it.each([['fr', 'un taux de 1,7 %', 'n:1d7'], ['en', 'a rate of 1.7 %', 'n:1d7'], ['fr', 'quatorze morts', 'n:14'], ['en', 'fourteen dead', 'n:14'], ['de', 'vierzehn Tote', 'n:14']] as const)('%s: "%s" gives %s', (language, text, key) => {
    expect(keysIn(text, language)).toEqual([key]);
  });

  it('are none of one digit, and none longer than a number', () => {
    expect([figureKey('7'), figureKey('1'.repeat(13)), figureKey('007')]).toEqual([null, null, null]);
    expect([...keysIn('en 2022 100 personnes', 'fr')].sort()).toEqual(['n:100', 'n:2022']);
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES, packOf } from '../../src/core/languages/pack.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { SENTENCES } from './sentences.cases.ts';

const pieces = (text: string, language: (typeof LANGUAGES)[number]): readonly string[] => splitSentences(text, packOf(language)).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(SENTENCES))('%s', (_habit, byLanguage) => {
  it.each(Object.entries(byLanguage).flatMap(([language, cases]) => cases.map((text) => ({ language, text }))))('$language: $text', ({ language, text }) => {
    const code = LANGUAGES.find((known) => known === language) ?? 'fr';
    const wanted = text.split('|').map((sentence) => sentence.trim());
    // A bar right after a letter or stop marks a blank that the text lacks.
    expect(pieces(text.replace(/(?<=\S)\| /gu, '').replace(/\| /gu, ''), code)).toEqual(wanted);
  });
});

describe('any text', () => {
  const hostile = ['', ' \n\t ', '...', '«', '"', '“ “ “', '(((', '1.\n2.\n', 'A. B. C. D.', '\r\nx\r\n', 'é'.repeat(50), '. '.repeat(40)];
  it.each(hostile)('spans stand in order, touch no white space and miss nothing: %j', (text) => {
    let end = 0;
    for (const span of splitSentences(text, packOf('fr'))) {
      expect(text.slice(end, span.start).trim()).toBe('');
      expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });

  it('is read in linear time, however hostile', () => {
    const length = 300_000;
    for (const unit of ['x', '.', '"', "'a", '«', '(', '. A', '1. ', 'A.', '?!', '“a” ', '• ', '[1]', '\n']) {
      const started = performance.now();
      splitSentences(unit.repeat(length / unit.length), packOf('de'));
      expect(performance.now() - started, JSON.stringify(unit)).toBeLessThan(6000);
    }
  });
});

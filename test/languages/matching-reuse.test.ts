// How much was taken from a source, on texts of four degrees in six languages (matching-reuse.cases.ts).
import { describe, expect, it } from 'vitest';
import { digest, type Digest } from '../../src/core/digest.ts';
import { groupOrigins } from '../../src/core/origins/origins.ts';
import { findReuse, measureReuse } from '../../src/core/origins/reuse.ts';
import { REUSE_CASES, type ReuseCase } from './matching-reuse.cases.ts';

const cases = Object.entries(REUSE_CASES);
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?»]) (?=\p{Lu}|«)/u);

const reader = ({ language }: ReuseCase) => (text: string): Digest => digest({ text, language });
const shareOf = (each: ReuseCase, text: string): number => measureReuse(reader(each)(text), reader(each)(each.source)).here;

describe.each(cases)('%s', (_name, each) => {
  const read = reader(each);

  it('falls from copy to light revision to retelling to own words', () => {
    const shares = [each.copied, each.light, each.heavy, each.own].map((text) => shareOf(each, text));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(new Set(shares).size).toBe(4);
  });

  it('is nearly all of a copy, a good part of a light revision, next to nothing of own words', () => {
    expect(shareOf(each, each.copied)).toBeGreaterThan(0.85);
    expect(shareOf(each, each.light)).toBeGreaterThan(0.45);
    expect(shareOf(each, each.light)).toBeLessThan(0.85);
    expect(shareOf(each, each.own)).toBeLessThan(0.06);
  });

  it('stays with cuts, with sentences moved, and is seen in a long text that took one paragraph', () => {
    const sentences = sentencesOf(each.copied);
    expect(shareOf(each, sentences.filter((_, i) => i % 2 === 0).join(' '))).toBeGreaterThan(0.8);
    expect(shareOf(each, [...sentences].reverse().join(' '))).toBeGreaterThan(0.8);
    const long = measureReuse(read(`${each.own}\n${each.copied}\n${each.own}`), read(each.source));
    expect(long.here).toBeLessThan(0.6);
    expect(long.there).toBeGreaterThan(0.5);
  });

  it('shows passages that stand in both, in order, apart from each other', () => {
    const [here, there] = [read(each.copied), read(each.source)];
    const { passages, ...shares } = findReuse(here, there);
    expect(shares).toEqual(measureReuse(here, there));
    expect(passages.length).toBeGreaterThan(0);
    for (const [i, passage] of passages.entries()) {
      expect(passage.kind).toBe('copied');
      expect(passage.here.start).toBeGreaterThanOrEqual(passages[i - 1]?.here.end ?? 0);
      const words = each.copied.slice(passage.here.start, passage.here.end).split(' ');
      const other = each.source.slice(passage.there.start, passage.there.end);
      expect(words.filter((word) => other.includes(word)).length / words.length).toBeGreaterThan(0.8);
    }
    expect(findReuse(read(each.own), there).passages).toEqual([]);
  });
});

describe('names and quotations', () => {
  const QUOTE = '“We shall not close the school, we shall not sell its garden, and we shall not speak about this matter again before the summer”';
  const one = `The council met late. ${QUOTE}, said Ada Lindqvist of the Vellum Teachers Association after the vote in Karsholm. Parents had filled the gallery since the afternoon.`;
  const two = `Outside, drums. ${QUOTE}, Ada Lindqvist of the Vellum Teachers Association told the crowd that had walked through Karsholm with lanterns. A band played until the rain came.`;

  it('make no copy, however long', () => {
    expect(findReuse(digest({ text: one, language: 'en' }), digest({ text: two, language: 'en' }))).toMatchObject({ passages: [] });
    expect(measureReuse(digest({ text: one, language: 'en' }), digest({ text: two, language: 'en' })).here).toBeLessThan(0.06);
  });
});

describe('retelling', () => {
  it('is located sentence by sentence', () => {
    const each = REUSE_CASES['a theft'];
    if (!each) throw new Error('the case "a theft" is gone');
    const told = findReuse(digest({ text: each.heavy, language: each.language }), digest({ text: each.source, language: each.language })).passages.filter(({ kind }) => kind === 'retold');
    expect(told.map(({ here }) => each.heavy.slice(here.start, here.end)).join(' ')).toContain('zerschlagene Vitrinen');
  });
});

describe('one sentence taken over', () => {
  const each = REUSE_CASES['a court'];
  if (!each) throw new Error('the case "a court" is gone');
  const [first = ''] = sentencesOf(each.source);
  const read = (text: string, credit: string): Digest => digest({ text: `${text}\n${credit}`, language: each.language });
  const codesOf = (credit: string, familyOf?: () => string | null): readonly string[] =>
    groupOrigins([read(each.source, credit), read(`${each.own} ${first}`, credit)], familyOf).flatMap(({ because }) => because.map(({ code }) => code));

  it('makes no origin by itself', () => {
    expect(codesOf('')).toEqual([]);
  });

  it('makes one where both credit one agency, or come from one publisher', () => {
    expect(codesOf('(ANSA)')).toEqual(['origin-credit']);
    expect(codesOf('', () => 'Editoriale Vellum')).toEqual(['origin-family']);
    expect(codesOf('', () => null)).toEqual([]);
  });

  it('is no reason for two texts that share nothing, whoever publishes them', () => {
    const others = [read(each.source, '(ANSA)'), read(each.own, '(ANSA)')];
    expect(groupOrigins(others, () => 'Editoriale Vellum')).toHaveLength(2);
  });
});

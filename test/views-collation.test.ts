// How two whole texts run beside each other, before it is drawn: moved sentences, the place beside a place, paragraphs of stretches.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoves, placeBeside, scrollBeside } from '../src/extension/panel/wording/collation.ts';
import { linesOf } from '../src/extension/panel/wording/text-lines.ts';

/** Pairs of a sentence here, in order, with one of that place there; all of ten letters but where `long` says. */
const pairsTo = (places: readonly number[], long: readonly number[] = []) => places.map((place, at) => {
  const size = long.includes(at) ? 80 : 10;
  return { here: { start: at * 100, end: at * 100 + size }, there: { start: place * 100, end: place * 100 + size }, likeness: 1 };
});
const movesOf = (places: readonly number[], long?: readonly number[]): string => {
  const pairs = pairsTo(places, long);
  const moves = findMoves(pairs);
  return pairs.map((pair) => moves.get(pair)?.[0] ?? '.').join('');
};

describe('moved sentences', () => {
  test.each([
    ['nothing moves in one order', [0, 1, 2, 5], [], '....'],
    ['the last one told first', [1, 2, 3, 0], [], '...u'],
    ['the first one told last', [3, 0, 1, 2], [], 'd...'],
    ['one in the middle pulled up', [0, 2, 3, 1, 4], [], '...u.'],
    ['the long one stays, the short ones moved round it', [1, 2, 0], [2], 'dd.'],
    ['a sentence split in two', [1, 1, 2], [], '...'],
    ['no pairs', [], [], ''],
  ] as const)('%s', (_, places, long, moves) => expect(movesOf(places, long)).toBe(moves));

  test('what is called unmoved keeps the order of both texts, whatever the order of the other', () => {
    fc.assert(fc.property(fc.array(fc.nat(30), { maxLength: 25 }), (places) => {
      const pairs = pairsTo(places);
      const moves = findMoves(pairs);
      const stayed = pairs.filter((pair) => !moves.has(pair)).map(({ there }) => there.start);
      expect(stayed).toEqual([...stayed].sort((a, b) => a - b));
      expect(stayed.length).toBeGreaterThanOrEqual(Math.min(1, pairs.length));
    }));
  });
  test('two thousand pairs in the worst order are told in a second', () => {
    const started = process.cpuUsage().user;
    findMoves(pairsTo(Array.from({ length: 2000 }, (_, at) => 2000 - at)));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(1);
  });
});

describe('locked scrolling', () => {
  const ties = [{ from: 0, to: 0 }, { from: 100, to: 300 }, { from: 200, to: 320 }, { from: 1000, to: 1000 }];
  test.each([[0, 0], [50, 150], [100, 300], [150, 310], [1000, 1000], [1500, 1000]])('beside %i stands %i', (at, beside) => expect(placeBeside(ties, at)).toBe(beside));
  test('without ties a place is its own', () => expect(placeBeside([], 70)).toBe(70));

  test('both texts begin and end together, and neither ever runs back', () => {
    const window = { height: 1000, seen: 200 };
    const tops = Array.from({ length: 81 }, (_, at) => scrollBeside(ties, { ...window, top: at * 10 }, window));
    expect([tops[0], tops.at(-1)]).toEqual([0, 800]);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
  test('a text that needs no scrolling stays where it is', () => expect(scrollBeside(ties, { height: 1000, seen: 200, top: 300 }, { height: 150, seen: 200 })).toBe(0));
});

describe('paragraphs of stretches', () => {
  const text = 'Un. Deux.\n\nTrois ; quatre.\nCinq.';
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const drawn = (spans: readonly string[]): readonly string[] => linesOf(text, spans.map(spanOf)).map((line) => line.map(({ span, tied }) => `${text.slice(span.start, span.end)}${tied.length > 0 ? `[${tied.join()}]` : ''}`).join('|'));

  test.each([
    ['no ties', [], ['Un. Deux.', 'Trois ; quatre.', 'Cinq.']],
    ['tied sentences, in the order given', ['Cinq.', 'Deux.'], ['Un. |Deux.[1]', 'Trois ; quatre.', 'Cinq.[0]']],
    ['one sentence in two pairs', ['Deux.', 'Deux.'], ['Un. |Deux.[0,1]', 'Trois ; quatre.', 'Cinq.']],
    ['a part of a sentence that is tied itself', ['Trois ; quatre.', 'quatre.'], ['Un. Deux.', 'Trois ; quatre.[0,1]', 'Cinq.']],
  ] as const)('%s', (_, spans, lines) => expect(drawn(spans)).toEqual(lines));

  test('no letter is lost or doubled', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.') }), fc.array(fc.tuple(fc.nat(40), fc.nat(12))), (words, spans) => {
      const lines = linesOf(words, spans.map(([start, length]) => ({ start, end: start + length })));
      expect(lines.map((line) => line.map(({ span }) => words.slice(span.start, span.end)).join('')).join('\n')).toBe(words.split('\n').filter((line) => line.trim() !== '').join('\n'));
    }));
  });
});

// Posting blocks and merged segments against the plainest way to do the same: a map from key to places.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockReader, findKey, pairOf, writeBlocks, type PostingBlock } from '../../src/corpus/postings.ts';

const hash = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constant(2 ** 32 - 1));
const place = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 21 - 1 }));

function written(pairs: readonly (readonly [number, number])[]): { readonly blocks: readonly PostingBlock[]; readonly counts: ReadonlyMap<number, number> } {
  const blocks: PostingBlock[] = [];
  const counts = new Map<number, number>();
  const steps = writeBlocks(Float64Array.from(pairs, ([key, at]) => pairOf(key, at)), (block) => { blocks.push(block); }, (key, count) => { counts.set(key, count); });
  while (!steps.next().done);
  return { blocks, counts };
}

function placesOf(reader: BlockReader): readonly number[] {
  const places = new Uint32Array(reader.count);
  return [...places.subarray(0, reader.within(0, 2 ** 21, places))];
}

describe('postings', () => {
  it('give back every key with its places in order, and nothing else', () => {
    fc.assert(fc.property(fc.array(fc.tuple(hash, place), { maxLength: 3000 }), (pairs) => {
      const wanted = new Map<number, number[]>();
      for (const [key, at] of pairs) wanted.set(key, [...wanted.get(key) ?? [], at]);
      const { blocks, counts } = written(pairs);
      const found = blocks.flatMap((block) => {
        const reader = new BlockReader(block);
        const lists: [number, readonly number[]][] = [];
        while (reader.next()) lists.push([reader.hash, placesOf(reader)]);
        return lists;
      });
      const ascending = [...wanted].map(([key, places]): [number, readonly number[]] => [key, [...new Set(places)].sort((a, b) => a - b)]).sort(([a], [b]) => a - b);
      expect(found).toEqual(ascending);
      expect([...counts]).toEqual(ascending.map(([key, places]) => [key, places.length]));
    }), { numRuns: 60 });
  });

  it('stay in blocks of a page, each found by its first key', () => {
    const pairs = Array.from({ length: 60_000 }, (_, i): [number, number] => [(i * 2_654_435_761) % 2 ** 32, i]);
    const { blocks } = written(pairs);
    expect(blocks.length).toBeGreaterThan(50);
    expect(Math.max(...blocks.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(4020);
    const [key, at] = pairs[31_000] ?? [0, 0];
    const block = blocks.findLast(({ first }) => first <= key);
    const reader = block && findKey(block, key);
    expect(reader && placesOf(reader)).toEqual([at]);
    expect(block && findKey(block, key + 1)).toBeNull();
  });

  it('are one list a key, wherever the steps that write them part', () => {
    const key = Math.floor(2 ** 32 / 3);   // 70,000 pairs are sorted in three stretches of hashes; the first one ends within this key
    const { counts, blocks } = written([...Array.from({ length: 69_000 }, (_, i): [number, number] => [(i * 2_654_435_761) % 2 ** 32, i]), ...Array.from({ length: 1000 }, (_, i): [number, number] => [key, i * 2000])]);
    expect(counts.get(key)).toBe(1000);
    expect([...counts.keys()]).toEqual([...counts.keys()].sort((a, b) => a - b));
    expect(blocks.map(({ first }) => first)).toEqual(blocks.map(({ first }) => first).sort((a, b) => a - b));
  });

  it('give the places of a stretch and no others, for a list of any length', () => {
    for (const count of [1, 2, 900]) {
      const { blocks: [block] } = written(Array.from({ length: count }, (_, i): [number, number] => [7, i * 3]));
      const reader = block && findKey(block, 7);
      const places = new Uint32Array(count);
      const between = (from: number, to: number): readonly number[] => [...places.subarray(0, reader?.within(from, to, places))];
      const all = Array.from({ length: count }, (_, i) => i * 3);
      for (const [from, to] of [[0, 1], [0, 10], [3, 9], [4, 9], [2000, 9999], [9, 9]] as const) expect(between(from, to), `${count}: ${from} to ${to}`).toEqual(all.filter((at) => at >= from && at < to));
    }
  });

  it('are found for every key of a block, and for no other', () => {
    fc.assert(fc.property(fc.array(fc.tuple(hash, place), { minLength: 1, maxLength: 600 }), fc.array(hash, { maxLength: 20 }), (pairs, strangers) => {
      const { blocks } = written(pairs);
      const sought = [...new Set([...pairs.map(([key]) => key), ...strangers])].sort((a, b) => a - b);
      const [block = { first: 0, bytes: new Uint8Array(1) }, next] = blocks;
      for (const key of sought.filter((each) => next === undefined || each < next.first)) {
        const reader = findKey(block, key);
        expect(reader ? placesOf(reader) : []).toEqual([...new Set(pairs.filter(([one]) => one === key).map(([, at]) => at))].sort((a, b) => a - b));
      }
    }), { numRuns: 60 });
  });
});

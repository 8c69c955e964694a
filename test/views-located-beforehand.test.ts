// Places of marks are found with rests, asked for once, and looked for again where the page has taken their words away meanwhile.
import { expect, test } from 'vitest';
import { locateBeforehand } from '../src/extension/page/located-beforehand.ts';
import type { TextMap } from '../src/reader/text-map.ts';

interface Place { readonly startContainer: { isConnected: boolean }; readonly endContainer: { isConnected: boolean }; readonly collapsed: boolean; readonly start: number }

/** A page of which every span has a place but those from 900 on; the spans asked for, in order. */
function playMap() {
  const asked: number[] = [];
  const places: Place[] = [];
  const map: TextMap = {
    * prepare() { yield; },
    rangeOf({ start }) {
      asked.push(start);
      if (start >= 900) return null;
      const place: Place = { startContainer: { isConnected: true }, endContainer: { isConnected: true }, collapsed: false, start };
      places.push(place);
      return place as unknown as Range;
    },
    spanOf: () => null,
  };
  return { asked, places, map };
}

const spansOf = (...starts: readonly number[]) => starts.map((start) => ({ start, end: start + 5 }));

function run(map: TextMap, starts: readonly number[]): { readonly rests: number; readonly located: TextMap } {
  const steps = locateBeforehand(map, spansOf(...starts));
  for (let rests = 0; ; rests++) {
    const step = steps.next();
    if (step.done) return { rests, located: step.value };
  }
}

test('rests come between places, and a place found is not looked for again', () => {
  const { asked, map } = playMap();
  const starts = Array.from({ length: 100 }, (_, at) => at * 7);
  const { rests, located } = run(map, starts);
  expect(rests).toBeGreaterThanOrEqual(5);
  expect(asked).toEqual(starts);
  for (const span of spansOf(...starts)) expect((located.rangeOf(span) as unknown as Place).start).toBe(span.start);
  expect(asked).toEqual(starts);
});

test('a place whose words have left the page, one never found and one not asked for are looked for again', () => {
  const { asked, places, map } = playMap();
  const { located } = run(map, [1, 2, 950]);
  const [first] = places;
  if (first) first.startContainer.isConnected = false;
  asked.length = 0;
  for (const span of spansOf(1, 2, 950, 3)) located.rangeOf(span);
  expect(asked).toEqual([1, 950, 3]);
});

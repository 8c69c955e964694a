// Groups by average link on small tables of likeness: how close each article was to the first one's group when it joined it.
import { expect, it } from 'vitest';
import { joinsOfFirst } from '../src/core/events/event-group.ts';

const rounded = (joins: readonly number[]): readonly number[] => joins.map((join) => Math.round(join * 1000) / 1000);

it('what is close to the group of the first joins before what is close to the first alone', () => {
  expect(rounded(joinsOfFirst([
    [0, 0.5, 0.1, 0.15],
    [0.5, 0, 0.4, 0],
    [0.1, 0.4, 0, 0],
    [0.15, 0, 0, 0],
  ]))).toEqual([1, 0.5, 0.25, 0.05]);
});

it('two that were a group before join together, and a stranger never does', () => {
  expect(rounded(joinsOfFirst([
    [0, 0.2, 0.4, 0],
    [0.2, 0, 0.6, 0],
    [0.4, 0.6, 0, 0],
    [0, 0, 0, 0],
  ]))).toEqual([1, 0.3, 0.3, 0]);
});

// Long works in steps: whoever runs one may let the page do something else wherever it yields, or run it in one go (core/steps.ts).

/** A long work in steps, which ends with a T. What it is told at a step it does not hear. */
export type Steps<T> = Generator<undefined, T, unknown>;

/** Nodes, or lines, between two rests: a millisecond or two, ten on a slow machine. */
export const SLICE = 500;

/** Those of a list that pass a test, in order. Rests on long lists. */
export function* sift<T>(list: readonly T[], passes: (one: T) => boolean): Steps<readonly T[]> {
  const passed: T[] = [];
  for (const [at, one] of list.entries()) {
    if (passes(one)) passed.push(one);
    if (at % SLICE === SLICE - 1) yield;
  }
  return passed;
}

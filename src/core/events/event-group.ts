// Which of a handful of articles tell the event of the first one: groups grown by average link. A report that uses other
// words joins through those it is close to; one that only one member resembles stays out, which single link would let in.

/** Likeness of articles i and j, symmetric; 0 is "nothing in common". */
export type Likenesses = readonly (readonly number[])[];

/**
 * Indices of the group that 0 belongs to, itself left out, in rising order. Two groups merge, closest first, while the mean
 * likeness of their pairs is at least `enough`. Cubic: for some forty articles.
 */
export function groupOfFirst(likenesses: Likenesses, enough: number): readonly number[] {
  const sums = likenesses.map((row) => [...row]);
  const groups = new Map(likenesses.map((_, i) => [i, [i]]));
  for (;;) {
    const closest = closestGroups(sums, groups, enough);
    if (!closest) break;
    merge(sums, groups, closest);
  }
  const own = [...groups.values()].find((members) => members.includes(0)) ?? [];
  return own.filter((i) => i !== 0).sort((a, b) => a - b);
}

type Groups = Map<number, number[]>;
type Two = readonly [number, number];

function closestGroups(sums: readonly (readonly number[])[], groups: Groups, enough: number): Two | null {
  let best: Two | null = null;
  let most = enough;
  for (const [i, { length: sizeI }] of groups) {
    for (const [j, { length: sizeJ }] of groups) {
      if (j <= i) continue;
      const mean = (sums[i]?.[j] ?? 0) / (sizeI * sizeJ);
      if (mean < most || (best && mean === most)) continue;
      most = mean;
      best = [i, j];
    }
  }
  return best;
}

function merge(sums: number[][], groups: Groups, [into, from]: Two): void {
  groups.get(into)?.push(...groups.get(from) ?? []);
  groups.delete(from);
  const [rowInto, rowFrom] = [sums[into] ?? [], sums[from] ?? []];
  for (const k of groups.keys()) {
    if (k === into) continue;
    const sum = (rowInto[k] ?? 0) + (rowFrom[k] ?? 0);
    rowInto[k] = sum;
    const row = sums[k];
    if (row) row[into] = sum;
  }
}

// Which of a handful of articles tell the event of the first one: groups grown by average link. A report that uses other
// words joins through those it is close to; one that only one member resembles stays out, which single link would let in.

/** Likeness of articles i and j, symmetric; 0 is "nothing in common". */
export type Likenesses = readonly (readonly number[])[];

/**
 * How close each article was to the group of article 0 when it joined it: the mean likeness of their pairs, 0 for what never
 * joins; for 0 itself 1. Two groups merge, closest first, as long as they have anything in common. Those that joined at `enough`
 * or above are the group that `enough` parts off: by average link a later merge is never closer. Cubic: for some forty articles.
 */
export function joinsOfFirst(likenesses: Likenesses): readonly number[] {
  const sums = likenesses.map((row) => [...row]);
  const groups = new Map(likenesses.map((_, i) => [i, [i]]));
  const joins = likenesses.map((_, i) => Number(i === 0));
  for (let closest = closestGroups(sums, groups); closest; closest = closestGroups(sums, groups)) {
    const [into, from, mean] = closest;
    // The first article's group stands under the lower number, 0, for it merges into that.
    if (into === 0) for (const i of groups.get(from) ?? []) joins[i] = mean;
    merge(sums, groups, closest);
  }
  return joins;
}

type Groups = Map<number, number[]>;
type Two = readonly [into: number, from: number, mean: number];

function closestGroups(sums: readonly (readonly number[])[], groups: Groups): Two | null {
  let best: Two | null = null;
  let most = 0;
  for (const [i, { length: sizeI }] of groups) {
    for (const [j, { length: sizeJ }] of groups) {
      if (j <= i) continue;
      const mean = (sums[i]?.[j] ?? 0) / (sizeI * sizeJ);
      if (mean <= most) continue;
      most = mean;
      best = [i, j, mean];
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

// Two texts as bars with bands between the passages they share, drawn to the length of each text; and, for the texts of one origin, which
// two to draw: each text beside the one before it that it shares most with. Gives places from 0 to 1.
import type { Span } from '../../../core/text/span.ts';
import type { SharedText } from '../../../corpus/overview.ts';

export interface Band { readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly isRetold: boolean }

/** Bands from text `a`, `lengthA` letters long, to text `b`. */
export function bandsOf({ passages }: SharedText, lengthA: number, lengthB: number): readonly Band[] {
  const part = ({ start, end }: Span, length: number): readonly [number, number] => [start / Math.max(1, length), Math.min(1, end / Math.max(1, length))];
  return passages.map(({ kind, here, there }) => ({ from: part(here, lengthA), to: part(there, lengthB), isRetold: kind === 'retold' }));
}

/** What two texts share, told from either side; null for texts of two languages. */
export function sharedOf(shared: readonly SharedText[], one: number, other: number): SharedText | null {
  const found = shared.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  if (!found || found.a === one) return found ?? null;
  return { a: found.b, b: found.a, here: found.there, there: found.here, passages: found.passages.map(({ kind, here, there }) => ({ kind, here: there, there: here })).sort((x, y) => x.here.start - y.here.start) };
}

/** The text that shares most with `report`, of those given; null when none shares anything. */
export function closestTo(report: number, others: readonly number[], shared: readonly SharedText[]): SharedText | null {
  const all = others.map((other) => sharedOf(shared, other, report)).filter((one) => one !== null);
  const best = all.sort((x, y) => Math.max(y.here, y.there) - Math.max(x.here, x.there))[0];
  return best && Math.max(best.here, best.there) > 0 ? best : null;
}

// How the sentences of two texts run together: which pairs keep the order of both and which were moved, and which place of one text stands
// beside a place of the other. Sentences in, places out; a view draws them.
import type { AlignedPair } from '../../../core/alignment.ts';

/** `up`: the sentence comes earlier there, seen from its neighbours that stayed; `down`: later. */
export type Move = 'up' | 'down';

/**
 * The pairs that stand in another order there, in a map with their direction. Those that stay are the chain of pairs in order of both texts that
 * holds the most words, so that one long paragraph moved to the top is the move, not the five short ones it passed. Quadratic in pairs.
 */
export function findMoves<P extends AlignedPair>(pairs: readonly P[]): ReadonlyMap<P, Move> {
  const stayed = longestChain(pairs);
  const moved = pairs.filter((pair) => !stayed.includes(pair));
  return new Map(moved.map((pair): [P, Move] => [pair, stayed.some(({ here, there }) => here.start < pair.here.start && there.start > pair.there.start) ? 'up' : 'down']));
}

/** The heaviest chain of pairs in which neither text goes back. A sentence that was split stands in several pairs of a chain. */
function longestChain<P extends AlignedPair>(pairs: readonly P[]): readonly P[] {
  const ordered = [...pairs].sort((a, b) => a.here.start - b.here.start || a.there.start - b.there.start);
  const chains: { readonly weight: number; readonly before: number }[] = [];
  let best = -1;
  ordered.forEach((pair, at) => {
    let [weight, before] = [0, -1];
    chains.forEach((chain, i) => {
      if (chain.weight > weight && (ordered[i]?.there.start ?? 0) <= pair.there.start) [weight, before] = [chain.weight, i];
    });
    chains.push({ weight: weight + weightOf(pair), before });
    if (best < 0 || weight + weightOf(pair) > (chains[best]?.weight ?? 0)) best = at;
  });
  const chain: P[] = [];
  for (let at = best; at >= 0; at = chains[at]?.before ?? -1) {
    const pair = ordered[at];
    if (pair) chain.unshift(pair);
  }
  return chain;
}

const weightOf = ({ here, there }: AlignedPair): number => here.end - here.start + there.end - there.start;

/** A place of one side (`from`) and the place of the other (`to`) that stands beside it, in pixels or letters. */
export interface Tie { readonly from: number; readonly to: number }

/** The place beside `at`: between two ties in proportion. Ties in order of both sides; the first and last should be the ends of the texts. */
export function placeBeside(ties: readonly Tie[], at: number): number {
  const next = ties.findIndex(({ from }) => from > at);
  const [a, b] = next < 0 ? [ties.at(-1), undefined] : [ties[next - 1], ties[next]];
  if (!a) return b?.to ?? at;
  if (!b || b.from === a.from) return a.to;
  return a.to + (at - a.from) / (b.from - a.from) * (b.to - a.to);
}

/** Where one column and its window are: all its height, what of it is seen, and how far it is scrolled. */
export interface Column { readonly height: number; readonly seen: number; readonly top: number }

/**
 * How far the other column must be scrolled so that what is read stands at one height. The line of reading is the top of the window at the
 * top of the text and its bottom at the end, so that both ends can be reached: a fixed line would leave the last sentences without partner.
 */
export function scrollBeside(ties: readonly Tie[], { height, seen, top }: Column, other: Omit<Column, 'top'>): number {
  const room = height - seen;
  const share = room > 0 ? Math.min(1, Math.max(0, top / room)) : 0;
  return Math.min(Math.max(0, other.height - other.seen), Math.max(0, placeBeside(ties, top + share * seen) - share * other.seen));
}

// Pages on their way: the pieces of their HTML, until all have come. What a page leaves unfinished makes room for others.
import { MOST_TAKEN, PIECE } from '../../reader/page-source.ts';

/** Readings under way at the same time; a window of tabs has fewer clicks. */
const MOST_READINGS = 8;

/** Holds the pieces of pages by the names of their readings. */
export class PagePieces {
  readonly #held = new Map<string, Map<number, string>>();

  /** Keeps a piece. A piece that comes twice counts once. */
  take(reading: string, at: number, html: string): void {
    const pieces = this.#held.get(reading) ?? new Map<number, string>();
    this.#held.delete(reading);
    this.#held.set(reading, pieces.set(at, html));
    if (pieces.size > MOST_TAKEN / PIECE + 1) this.#held.delete(reading);
    for (const oldest of [...this.#held.keys()].slice(0, -MOST_READINGS)) this.#held.delete(oldest);
  }

  /** The whole HTML of `count` pieces and the last, which are then forgotten; null when pieces are missing. */
  join(reading: string, count: number, last: string): string | null {
    const pieces = this.#held.get(reading) ?? new Map<number, string>();
    this.#held.delete(reading);
    const all = Array.from({ length: Math.min(count, pieces.size) }, (_, at) => pieces.get(at));
    return all.length === count && !all.includes(undefined) ? all.join('') + last : null;
  }
}

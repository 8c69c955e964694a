// Pages on their way: the pieces of their HTML, until all have come. What a page leaves unfinished makes room for others.
import { MOST_TAKEN, PIECE } from '../../reader/page-source.ts';

/** Readings under way at the same time; a window of tabs has fewer clicks. */
const MOST_READINGS = 8;

/** Pieces of all readings together: two of the longest pages. */
const MOST_HELD = 2 * MOST_TAKEN / PIECE;

/** Holds the pieces of pages by the names of their readings. */
export class PagePieces {
  readonly #held = new Map<string, Map<number, string>>();

  /** Keeps a piece; the readings that were given one longest ago go where there are too many. A piece that comes twice counts once. */
  take(reading: string, at: number, html: string): void {
    const pieces = this.#held.get(reading) ?? new Map<number, string>();
    this.#held.delete(reading);
    this.#held.set(reading, pieces.set(at, html));
    if (pieces.size > MOST_TAKEN / PIECE + 1) this.#held.delete(reading);
    let count = [...this.#held.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [oldest, { size }] of this.#held) {
      if (this.#held.size <= MOST_READINGS && count <= MOST_HELD) break;
      this.#held.delete(oldest);
      count -= size;
    }
  }

  /** The whole HTML of `count` pieces and the last, which are then forgotten; null when pieces are missing. */
  join(reading: string, count: number, last: string): string | null {
    const pieces = this.#held.get(reading) ?? new Map<number, string>();
    this.#held.delete(reading);
    const all = Array.from({ length: Math.min(count, pieces.size) }, (_, at) => pieces.get(at));
    return all.length === count && !all.includes(undefined) ? all.join('') + last : null;
  }
}

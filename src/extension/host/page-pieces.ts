// Pages on their way: each piece of their HTML is scanned as soon as those before it have come. What a page leaves unfinished makes room for others.
import { atOnce } from '../../core/steps.ts';
import type { Page } from '../../reader/page.ts';
import { MOST_TAKEN, PIECE } from '../../reader/page-source.ts';
import { PageScan } from '../../reader/scan-page.ts';
import type { Steps } from '../../reader/steps.ts';

/** Readings under way at the same time; a window of tabs has fewer clicks. */
const MOST_READINGS = 8;

/** Pieces of all readings together: two of the longest pages, or one whose parts fill each piece by a half only. */
const MOST_HELD = 2 * MOST_TAKEN / PIECE;

/** Holds the pieces of pages by the names of their readings. */
export class PagePieces {
  readonly #held = new Map<string, Arriving>();

  /** Keeps a piece; the readings that were given one longest ago go where there are too many. A piece that comes twice counts once. */
  take(reading: string, at: number, html: string): void {
    const page = this.#held.get(reading) ?? new Arriving();
    this.#held.delete(reading);
    this.#held.set(reading, page);
    page.take(at, html);
    if (page.size > MOST_HELD) this.#held.delete(reading);
    let count = [...this.#held.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [oldest, { size }] of this.#held) {
      if (this.#held.size <= MOST_READINGS && count <= MOST_HELD) break;
      this.#held.delete(oldest);
      count -= size;
    }
  }

  /** The page of `count` pieces and the last, which are then forgotten; null when pieces are missing. */
  finish(reading: string, count: number, last: string): Steps<Page> | null {
    const page = this.#held.get(reading) ?? new Arriving();
    this.#held.delete(reading);
    return page.finish(count, last);
  }
}

/** One page, as far as it has come. */
class Arriving {
  readonly #scan = new PageScan();
  /** Pieces that came before others which they follow. */
  readonly #early = new Map<number, string>();
  /** How many were put behind each other. */
  #count = 0;
  /** Pieces of full length, which go on in the next (page-source.ts). */
  #unfinished: string[] = [];
  /** What is too long to be scanned at once, and what came after it. */
  readonly #waiting: string[] = [];

  get size(): number { return this.#count + this.#early.size; }

  take(at: number, html: string): void {
    if (at >= this.#count) this.#early.set(at, html);
    for (let next = this.#early.get(this.#count); next !== undefined; next = this.#early.get(this.#count)) {
      this.#early.delete(this.#count++);
      this.#put(next, next.length < PIECE);
    }
  }

  finish(count: number, last: string): Steps<Page> | null {
    if (this.#count !== count) return null;
    this.#put(last, true);
    return this.#read();
  }

  #put(html: string, isWhole: boolean): void {
    this.#unfinished.push(html);
    if (!isWhole) return;
    const text = this.#unfinished.join('');
    this.#unfinished = [];
    if (this.#waiting.length > 0 || text.length > PIECE) this.#waiting.push(text);
    else atOnce(this.#scan.read(text));
  }

  * #read(): Steps<Page> {
    for (const text of this.#waiting) yield* this.#scan.read(text);
    return this.#scan.page();
  }
}

// What keeps a corpus small and whole behind the scenes, in steps of some 20 ms: old reports out, worn blocks packed anew,
// segments merged, free pages given back; and a check of all that must be true of the file.
import { packEntries, type Blocks, type Entry, type Spot } from './blocks.ts';
import type { Size } from './corpus.ts';
import { dayOf, rowsOfDay, ROWS_WITHOUT_DAY, type RowRange } from './day-rowid.ts';
import type { KeyIndex } from './key-index.ts';
import { numberOf } from './schema.ts';
import type { Database } from './sqlite.ts';
import type { Placed, Tables } from './tables.ts';
import { nameOfId } from './terms.ts';

/** Reports taken out in one transaction. */
const EXPIRED_AT_ONCE = 500;
/** Pages given back in one transaction: 4 MB. */
const PAGES_AT_ONCE = 512;
/** Share of the file that may be free: what is given back must be asked for again by the next import. */
const FREE_SHARE = 0.1;

const DATED: RowRange = { first: ROWS_WITHOUT_DAY.last + 1, last: Number.MAX_SAFE_INTEGER };

interface Wanted extends Spot { readonly entry: Entry; readonly row: number | null }

export class Upkeep {
  readonly #database: Database;
  readonly #tables: Tables;
  readonly #index: KeyIndex;
  readonly #blocks: Blocks;
  #isCompacting = false;

  constructor({ database, tables, index, blocks }: { readonly database: Database; readonly tables: Tables; readonly index: KeyIndex; readonly blocks: Blocks }) {
    this.#database = database;
    this.#tables = tables;
    this.#index = index;
    this.#blocks = blocks;
  }

  size(): Size {
    const page = numberOf(this.#database, 'PRAGMA page_size');
    return { reports: this.#tables.held(), fileBytes: page * numberOf(this.#database, 'PRAGMA page_count'), freeBytes: page * numberOf(this.#database, 'PRAGMA freelist_count') };
  }

  /** How many reports have to go for the corpus to take no more than this; their space comes back as blocks and segments are made anew. */
  countTooMany(mostBytes: number): number {
    const { reports, fileBytes, freeBytes } = this.size();
    const perReport = (fileBytes - freeBytes) / Math.max(1, reports);
    return Math.max(0, Math.min(reports, Math.ceil((fileBytes - freeBytes - mostBytes) / perReport)));
  }

  /** The oldest reports of days before this one, some at a time; demonstrations, undated reports and spared sources stay. */
  findOld(before: string, spared: string | null): readonly Placed[] {
    const day = dayOf(before);
    return day > 0 ? this.#oldest({ first: DATED.first, last: rowsOfDay(day).first - 1 }, EXPIRED_AT_ONCE, spared) : [];
  }

  /** The oldest reports, undated ones last; none of spared sources. */
  findOldest(count: number, spared: string | null): readonly Placed[] {
    const dated = this.#oldest(DATED, Math.min(count, EXPIRED_AT_ONCE), spared);
    return dated.length ? dated : this.#oldest(ROWS_WITHOUT_DAY, Math.min(count, EXPIRED_AT_ONCE), spared);
  }

  #oldest({ first, last }: RowRange, limit: number, spared: string | null): readonly Placed[] {
    return this.#tables.oldest(first, last, limit, spared);
  }

  /** Asks for everything to be as small as it can. */
  compact(): void {
    this.#isCompacting = true;
    this.#index.compact();
  }

  /** One step of what is due; false when nothing is. */
  async work(): Promise<boolean> {
    if (this.#index.isWorkDue()) return this.#index.work();
    const worn = this.#blocks.findWorn(this.#isCompacting);
    if (worn.length) {
      await this.#packAnew(worn);
      return true;
    }
    return this.#giveBack();
  }

  /** Packs what is wanted of worn blocks into new ones. */
  async #packAnew(blocks: readonly number[]): Promise<void> {
    const read = await Promise.all(blocks.map(async (block) => ({ block, found: await this.#wantedOf(block) })));
    const wanted = read.flatMap(({ found }) => found ?? []);
    const packed = await packEntries(wanted.map(({ entry }) => entry));
    this.#database.transaction(() => {
      const spots = this.#blocks.write(packed);
      wanted.forEach(({ entry, row, block, place }, i) => {
        const spot = spots[i];
        if (!spot) return;
        if (row !== null) this.#database.run('UPDATE report SET block = ?, place = ?, id = ? WHERE row = ?', [spot.block, spot.place, entry.id, row]);
        else this.#database.run('UPDATE version SET block = ?, place = ? WHERE block = ? AND place = ?', [spot.block, spot.place, block, place]);
      });
      for (const { block, found } of read) if (found) this.#blocks.drop(block);
    });
  }

  /** The entries of a block that a report (`row`) or a version still has; null when the block is damaged. */
  async #wantedOf(block: number): Promise<readonly Wanted[] | null> {
    try {
      const versions = new Set(this.#database.rows('SELECT place FROM version WHERE block = ?', [block]).map(([place]) => Number(place)));
      return (await this.#blocks.readAll(block)).flatMap((entry, place): readonly Wanted[] => {
        const row = this.#rowAt(entry, { block, place });
        return row !== null || versions.has(place) ? [{ entry, row, block, place }] : [];
      });
    } catch {   // damaged: nothing to be saved from it, and it must not be tried again and again
      this.#database.run('UPDATE block_use SET size = live WHERE id = ?', [block]);
      return null;
    }
  }

  /** The row whose text stands there; null when it was given up. */
  #rowAt({ id }: Entry, { block, place }: Spot): number | null {
    return this.#index.rowsNamed(nameOfId(id)).find((row) => {
      const placed = this.#tables.at(row);
      return placed?.block === block && placed.place === place;
    }) ?? null;
  }

  #giveBack(): boolean {
    const { fileBytes, freeBytes } = this.size();
    if (freeBytes <= (this.#isCompacting ? 0 : fileBytes * FREE_SHARE) || numberOf(this.#database, 'PRAGMA auto_vacuum') !== 2) {
      this.#isCompacting = false;
      this.#database.rows('PRAGMA wal_checkpoint(TRUNCATE)');   // a browser that is closed never closes the file: the next start would read the log through
      return false;
    }
    this.#database.rows(`PRAGMA incremental_vacuum(${PAGES_AT_ONCE})`);
    return true;
  }

  /** What is wrong, in words. */
  check(): readonly string[] {
    const wrong: string[] = [];
    const [[verdict] = []] = this.#database.rows('PRAGMA integrity_check(1)');
    if (verdict !== 'ok') wrong.push(`the file is damaged: ${String(verdict)}`);
    const count = (sql: string): number => numberOf(this.#database, sql);
    const held = count('SELECT count(*) FROM report');
    if (held !== count('SELECT sum(reports) FROM tally')) wrong.push('the tally of reports is wrong');
    const indexed = this.#index.countRows();
    if (held !== indexed) wrong.push(`${held} reports are held, ${indexed} are indexed`);
    const lost = count('SELECT count(*) FROM report WHERE block NOT IN (SELECT id FROM block)');
    if (lost) wrong.push(`the texts of ${lost} reports are missing`);
    const used = count('SELECT count(*) FROM report') + count('SELECT count(*) FROM version');
    const counted = count('SELECT sum(live) FROM block_use');
    if (used !== counted) wrong.push(`${used} texts are wanted, ${counted} are counted`);
    return wrong;
  }
}

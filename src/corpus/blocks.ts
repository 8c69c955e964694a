// Texts at rest: a dozen reports, head and text, deflated together, which takes a third less than each alone. Comes in:
// entries and rows. Goes out: the same, by block and place. Blocks read last are kept inflated.
// An entry that goes leaves its bytes behind until so much of its block is dead that the rest is packed anew.
import type { Report } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';
import { deflate, inflate } from './deflate.ts';
import { CorpusFailure } from './failure.ts';
import { Recent } from './recent.ts';
import { bytesOf } from './segment.ts';
import type { Database } from './sqlite.ts';

/** A report as it stands in a block. */
export type Entry = Omit<Report, 'sourceId'>;

/** Where an entry stands. */
export interface Spot { readonly block: number; readonly place: number }

/** Entries deflated together, not yet in the database. */
export interface Packed { readonly bytes: Uint8Array; readonly size: number }

/** UTF-16 units of a block: 64,000 take 6 % less room than 32,000, and twice the time of the reader of one report. */
const BLOCK_UNITS = 48_000;
/** Blocks kept inflated: 6 MB. */
const MOST_KEPT = 64;
/** Share of a block's entries below which it is packed anew; when the corpus is being compacted. */
const WORN = 0.5;
const WORN_WHEN_COMPACTING = 0.95;
/** Worn blocks whose rest goes into new ones together: half-full blocks take more room than full ones. */
const PACKED_TOGETHER = 6;

type Fields = readonly [id: string, title: string | null, byline: string | null, source: string | null, publishedAt: string | null, language: string | null, url: string | null, text: string];

/** Packs entries in their order; the first `packed[0].size` stand in the first block. */
export async function packEntries(entries: readonly Entry[]): Promise<readonly Packed[]> {
  const groups: Entry[][] = [];
  let units = Infinity;
  for (const entry of entries) {
    if (units > BLOCK_UNITS) {
      groups.push([]);
      units = 0;
    }
    groups.at(-1)?.push(entry);
    units += entry.text.length;
  }
  const packed: Packed[] = [];
  for (const group of groups) packed.push({ bytes: await deflate(JSON.stringify(group.map(fieldsOf))), size: group.length });
  return packed;
}

const fieldsOf = ({ id, title, byline, source, publishedAt, language, url, text }: Entry): Fields => [id, title, byline, source, publishedAt, language, url, text];

export class Blocks {
  readonly #database: Database;
  readonly #kept = new Recent<Promise<readonly Entry[]>>(MOST_KEPT);
  #mayBeWorn = true;

  constructor(database: Database) { this.#database = database; }

  /** Writes packed entries; gives where each stands, in order. Within a transaction. */
  write(packed: readonly Packed[]): readonly Spot[] {
    return packed.flatMap(({ bytes, size }) => {
      this.#database.run('INSERT INTO block (bytes) VALUES (?)', [bytes]);
      const block = Number(this.#database.rows('SELECT last_insert_rowid()')[0]?.[0] ?? 0);
      this.#database.run('INSERT INTO block_use (id, live, size) VALUES (?1, ?2, ?2)', [block, size]);
      this.#kept.delete(String(block));   // a number given back by a transaction that failed
      return Array.from({ length: size }, (_, place) => ({ block, place }));
    });
  }

  /** Gives up an entry. The block goes with its last one. Within a transaction. */
  release({ block }: Spot): void {
    this.#mayBeWorn = true;
    this.#database.run('UPDATE block_use SET live = live - 1 WHERE id = ?', [block]);
    const [row] = this.#database.rows('SELECT live FROM block_use WHERE id = ?', [block]);
    if (Number(row?.[0] ?? 1) <= 0) this.drop(block);
  }

  /** Takes a block out, whoever still points into it. Within a transaction. */
  drop(block: number): void {
    this.#database.run('DELETE FROM block WHERE id = ?', [block]);
    this.#database.run('DELETE FROM block_use WHERE id = ?', [block]);
    this.#kept.delete(String(block));
  }

  /** The entry there. Throws CorpusFailure when its bytes are damaged. */
  async read({ block, place }: Spot): Promise<Entry> {
    const entry = (await this.readAll(block))[place];
    if (!entry) throw this.#damaged(block);
    return entry;
  }

  /** All entries of a block, also those given up. */
  readAll(block: number): Promise<readonly Entry[]> {
    let entries = this.#kept.get(String(block));
    if (!entries) {
      this.#kept.set(String(block), entries = this.#inflate(block));
      entries.catch(() => { this.#kept.delete(String(block)); });
    }
    return entries;
  }

  /** Some blocks much of which is dead. Looks through all only after something was given up. */
  findWorn(isCompacting: boolean): readonly number[] {
    if (!this.#mayBeWorn && !isCompacting) return [];
    const rows = this.#database.rows('SELECT id FROM block_use WHERE live < size * ? LIMIT ?', [isCompacting ? WORN_WHEN_COMPACTING : WORN, PACKED_TOGETHER]);
    this.#mayBeWorn = rows.length > 0;
    return rows.map(([id]) => Number(id));
  }

  async #inflate(block: number): Promise<readonly Entry[]> {
    const [row] = this.#database.rows('SELECT bytes FROM block WHERE id = ?', [block]);
    try {
      const entries = JSON.parse(await inflate(bytesOf(row?.[0]))) as readonly Fields[];   // written by `packEntries` only
      return entries.map(([id, title, byline, source, publishedAt, language, url, text]) => ({ id, title, byline, source, publishedAt, language: languageCode(language), url, text }));
    } catch (error) {
      throw this.#damaged(block, error);
    }
  }

  #damaged(block: number, cause?: unknown): CorpusFailure {
    return new CorpusFailure('corpus-unavailable', `texts in the corpus "${this.#database.name}" are damaged (block ${block}): the reports in it cannot be read, all others can; import their source again`, { cause });
  }
}

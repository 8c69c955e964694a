// Reports at rest: two dozen deflated together, which takes a quarter less than each alone; heads apart from texts, for a
// question needs forty heads and ten texts. Comes in: entries. Goes out: the same, by block and place. Blocks read last are
// kept inflated.
// An entry that goes leaves its bytes behind until so much of its block is dead that the rest is packed anew.
import type { Report } from '../core/article.ts';
import { languageCode } from '../core/languages/pack.ts';
import { breathe } from './breathe.ts';
import { deflate, inflate } from './deflate.ts';
import { CorpusFailure } from './failure.ts';
import { Recent } from './recent.ts';
import { bytesOf } from './segment.ts';
import type { Database } from './sqlite.ts';

/** A report as it stands in a block. */
export type Entry = Omit<Report, 'sourceId'>;
export type EntryHead = Omit<Entry, 'text'>;

/** Where an entry stands. */
export interface Spot { readonly block: number; readonly place: number }

/** Entries deflated together, not yet in the database. */
export interface Packed { readonly heads: Uint8Array; readonly texts: Uint8Array; readonly size: number }

/** UTF-16 units of a block: 64,000 take 6 % less room than 32,000, and twice the time of the reader of one text. */
const BLOCK_UNITS = 64_000;
/** Blocks kept inflated: 8 MB of texts, 2 MB of heads. */
const MOST_TEXTS = 64;
const MOST_HEADS = 400;
/** Share of a block's entries below which it is packed anew; when the corpus is being compacted. */
const WORN = 0.5;
const WORN_WHEN_COMPACTING = 0.95;
/** Worn blocks whose rest goes into new ones together: half-full blocks take more room than full ones. */
const PACKED_TOGETHER = 6;

type Fields = readonly [id: string, title: string | null, byline: string | null, source: string | null, publishedAt: string | null, language: string | null, url: string | null];

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
  for (const group of groups) {
    packed.push({ heads: await deflate(JSON.stringify(group.map(fieldsOf))), texts: await deflate(JSON.stringify(group.map(({ text }) => text))), size: group.length });
    await breathe();   // Chromium deflates while it is waited for: two thousand reports in one go kept a question waiting for half a second
  }
  return packed;
}

const fieldsOf = ({ id, title, byline, source, publishedAt, language, url }: Entry): Fields => [id, title, byline, source, publishedAt, language, url];

export class Blocks {
  readonly #database: Database;
  readonly #heads = new Recent<Promise<readonly EntryHead[]>>(MOST_HEADS);
  readonly #texts = new Recent<Promise<readonly string[]>>(MOST_TEXTS);
  #mayBeWorn = true;

  constructor(database: Database) { this.#database = database; }

  /** Writes packed entries; gives where each stands, in order. Within a transaction. */
  write(packed: readonly Packed[]): readonly Spot[] {
    return packed.flatMap(({ heads, texts, size }) => {
      this.#database.run('INSERT INTO block (heads, texts) VALUES (?, ?)', [heads, texts]);
      const block = Number(this.#database.rows('SELECT last_insert_rowid()')[0]?.[0] ?? 0);
      this.#database.run('INSERT INTO block_use (id, live, size) VALUES (?1, ?2, ?2)', [block, size]);
      this.#forget(block);   // a number given back by a transaction that failed
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
    this.#forget(block);
  }

  /** The entry there. Throws CorpusFailure when its bytes are damaged. */
  async read(spot: Spot): Promise<Entry> {
    const [head, texts] = await Promise.all([this.readHead(spot), this.#readTexts(spot.block)]);
    const text = texts[spot.place];
    if (text === undefined) throw this.#damaged(spot.block);
    return { ...head, text };
  }

  /** The entry without its text. */
  async readHead({ block, place }: Spot): Promise<EntryHead> {
    const head = (await this.#readHeads(block))[place];
    if (!head) throw this.#damaged(block);
    return head;
  }

  /** All entries of a block, also those given up. */
  async readAll(block: number): Promise<readonly Entry[]> {
    const [heads, texts] = await Promise.all([this.#readHeads(block), this.#readTexts(block)]);
    return heads.map((head, place) => ({ ...head, text: texts[place] ?? '' }));
  }

  /** Some blocks much of which is dead. Looks through all only after something was given up. */
  findWorn(isCompacting: boolean): readonly number[] {
    if (!this.#mayBeWorn && !isCompacting) return [];
    const rows = this.#database.rows('SELECT id FROM block_use WHERE live < size * ? LIMIT ?', [isCompacting ? WORN_WHEN_COMPACTING : WORN, PACKED_TOGETHER]);
    this.#mayBeWorn = rows.length > 0;
    return rows.map(([id]) => Number(id));
  }

  #readHeads(block: number): Promise<readonly EntryHead[]> {
    return kept(this.#heads, block, async () => (await this.#inflate<readonly Fields[]>(block, 'heads'))
      .map(([id, title, byline, source, publishedAt, language, url]) => ({ id, title, byline, source, publishedAt, language: languageCode(language), url })));
  }

  #readTexts(block: number): Promise<readonly string[]> {
    return kept(this.#texts, block, () => this.#inflate<readonly string[]>(block, 'texts'));
  }

  #forget(block: number): void {
    this.#heads.delete(String(block));
    this.#texts.delete(String(block));
  }

  async #inflate<T>(block: number, column: 'heads' | 'texts'): Promise<T> {
    const [row] = this.#database.rows(`SELECT ${column} FROM block WHERE id = ?`, [block]);
    try {
      return JSON.parse(await inflate(bytesOf(row?.[0]))) as T;   // written by `packEntries` only
    } catch (error) {
      throw this.#damaged(block, error);
    }
  }

  #damaged(block: number, cause?: unknown): CorpusFailure {
    return new CorpusFailure('corpus-unavailable', `texts in the corpus "${this.#database.name}" are damaged (block ${block}): the reports in it cannot be read, all others can; import their source again`, { cause });
  }
}

/** What is kept of a block, else read now; a failure is not kept. */
function kept<T>(recent: Recent<Promise<T>>, block: number, read: () => Promise<T>): Promise<T> {
  let value = recent.get(String(block));
  if (!value) {
    recent.set(String(block), value = read());
    value.catch(() => { recent.delete(String(block)); });
  }
  return value;
}

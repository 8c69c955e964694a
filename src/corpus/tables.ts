// The rows of a corpus: which report stands where, of which source, how many there are. Small statements, all within the
// caller's transaction; what is remembered between them is read anew after a transaction that failed.
import { rowsOfDay } from './day-rowid.ts';
import { CorpusFailure } from './failure.ts';
import { numberOf } from './schema.ts';
import type { Spot } from './blocks.ts';
import type { Cell, Database, Row } from './sqlite.ts';

/** A report's row, without its text. `id` is null in rows from before version 3: it stands in the block alone. */
export interface Placed extends Spot { readonly row: number; readonly source: number; readonly language: string; readonly captured: number; readonly id: string | null }

const COLUMNS = 'row, source, language, block, place, captured, report.id';

export class Tables {
  readonly #database: Database;
  readonly #sources = new Map<string, number>();
  readonly #names = new Map<number, string>();
  /** The next free row of days asked for. */
  readonly #next = new Map<number, number>();
  /** Changes of the tally in this transaction. */
  readonly #changes = new Map<string, { readonly source: number; readonly language: string; by: number }>();
  #held: number | null = null;

  constructor(database: Database) { this.#database = database; }

  /** Forgets what was remembered: a transaction failed. */
  reload(): void {
    this.#sources.clear();
    this.#names.clear();
    this.#next.clear();
    this.#changes.clear();
    this.#held = null;
  }

  /** How many reports are held. */
  held(): number {
    return this.#held ??= numberOf(this.#database, 'SELECT sum(reports) FROM tally');
  }

  /** The source's number, made known if it is not. */
  sourceOf(name: string): number {
    let id = this.#sources.get(name);
    if (id === undefined) {
      this.#database.run(`INSERT INTO source (name, labels, is_demonstration) VALUES (?, '{}', 0) ON CONFLICT (name) DO NOTHING`, [name]);
      id = Number(this.#database.rows('SELECT id FROM source WHERE name = ?', [name])[0]?.[0] ?? 0);
      this.#sources.set(name, id);
    }
    return id;
  }

  /** The source's name by its number. */
  nameOf(source: number): string {
    let name = this.#names.get(source);
    if (name === undefined) this.#names.set(source, name = String(this.#database.rows('SELECT name FROM source WHERE id = ?', [source])[0]?.[0] ?? ''));
    return name;
  }

  /** A row of the day that no report has, nor one that is gone but still indexed (`highestGone`). */
  nextRow(day: number, highestGone: (day: number) => number): number {
    const range = rowsOfDay(day);
    let row = this.#next.get(day);
    if (row === undefined) {
      const highest = this.#database.rows('SELECT max(row) FROM report WHERE row BETWEEN ? AND ?', [range.first, range.last])[0]?.[0] ?? null;
      row = Math.max(range.first, highest === null ? 0 : Number(highest) + 1, highestGone(day) + 1);
    }
    if (row > range.last) throw new CorpusFailure('storage-full', `the corpus "${this.#database.name}" holds as many reports of one day as it can; nothing of this batch was stored`);
    this.#next.set(day, row + 1);
    return row;
  }

  at(row: number): Placed | null {
    const [found] = this.#database.rows(`SELECT ${COLUMNS} FROM report WHERE row = ?`, [row]);
    return found ? placedOf(found) : null;
  }

  /** Reports of a stretch of rows, in order. */
  between(first: number, last: number, limit: number): readonly Placed[] {
    return this.#database.rows(`SELECT ${COLUMNS} FROM report WHERE row BETWEEN ? AND ? ORDER BY row LIMIT ?`, [first, last, limit]).map(placedOf);
  }

  /** Reports of a source, in order. */
  ofSource(name: string): readonly Placed[] {
    return this.#database.rows(`SELECT ${COLUMNS} FROM report WHERE source = (SELECT id FROM source WHERE name = ?) ORDER BY row`, [name]).map(placedOf);
  }

  /** The oldest reports of a stretch of rows; none of demonstrations, nor of sources whose name begins with `spared`. */
  oldest(first: number, last: number, limit: number, spared: string | null): readonly Placed[] {
    return this.#database.rows(`SELECT ${COLUMNS} FROM report JOIN source ON source.id = report.source
      WHERE is_demonstration = 0 AND (?1 IS NULL OR substr(name, 1, length(?1)) <> ?1) AND row BETWEEN ?2 AND ?3 ORDER BY row LIMIT ?4`, [spared, first, last, limit]).map(placedOf);
  }

  /** Writes rows, in one statement and in their order: one by one, two thousand of them took longer than their index. */
  put(placed: readonly Placed[]): void {
    const rows = [...placed].sort((a, b) => a.row - b.row).map(({ row, source, language, block, place, captured, id }) => [row, source, language, block, place, captured, id]);
    this.#database.run(`INSERT INTO report (row, source, language, block, place, captured, id)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(?)`, [JSON.stringify(rows)]);
    for (const { source, language } of placed) this.#count(source, language, 1);
  }

  /** Takes a report's row out; its text is the caller's. */
  take({ row, source, language }: Placed): void {
    this.#database.run('DELETE FROM report WHERE row = ?', [row]);
    this.#database.run('DELETE FROM outline WHERE row = ?', [row]);
    this.#count(source, language, -1);
  }

  /** Writes the tally's changes, likewise: the last thing in a transaction. */
  settle(): void {
    const changes = [...this.#changes.values()];
    this.#database.run(`INSERT INTO tally (source, language, reports) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
      ON CONFLICT DO UPDATE SET reports = reports + excluded.reports`, [JSON.stringify(changes.map(({ source, language, by }) => [source, language, by]))]);
    if (changes.some(({ by }) => by < 0)) this.#database.run('DELETE FROM tally WHERE reports = 0');
    this.#changes.clear();
    this.#held = null;
  }

  #count(source: number, language: string, by: number): void {
    const key = `${source} ${language}`;
    const change = this.#changes.get(key);
    if (change) change.by += by;
    else this.#changes.set(key, { source, language, by });
  }
}

const placedOf = ([row, source, language, block, place, captured, id]: Row): Placed =>
  ({ row: number(row), source: number(source), language: String(language), block: number(block), place: number(place), captured: number(captured), id: typeof id === 'string' ? id : null });

const number = (cell: Cell | undefined): number => Number(cell ?? 0);

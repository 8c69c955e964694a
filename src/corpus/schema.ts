// The shape of a corpus file and its version. Comes in: an open database, new, ours, or somebody else's. Goes out: the same,
// ready, or a refusal by name that leaves every byte as it was.
import { CorpusFailure } from './failure.ts';
import type { Database } from './sqlite.ts';

/** Version of the tables below; goes up with any change to them, and a step is added to `migrate.ts`. */
const SCHEMA_VERSION = 4;

/** "Rcpe": tells a corpus of ours from any other SQLite file. */
const APPLICATION_ID = 0x52637065;

/** 4 KiB: blocks of postings fill a page, and the ends of long texts waste half of what they do in 8 KiB (1,322 bytes a report instead of 1,435). Can only be chosen before the first table. */
const PAGE_SIZE_BYTES = 4096;

/** SQLite's own page cache. 2 MB, its default, read the same inner pages again for every key of a question. */
const CACHE_KIB = 24_576;

/** A larger corpus, of more than 4 MB, is not read whole at every start (32 MB take 100 ms, or 500 on a busy machine): SQLite then reports damage where it meets it. */
const MOST_PAGES_CHECKED = 1024;

/** What a start reads of every segment. The table's own rows have 24 bytes a report before it, which SQLite must walk through: 6,000 pages at a million reports. */
export const SEGMENT_HEADS = 'CREATE INDEX segment_head ON segment (state, id, size, extractor, first_day, days, first_row, last_row)';

/*
 * `report.row` carries the day (see `day-rowid.ts`), so a day window is a stretch of rows. No name, address or key of a
 * report has an index of SQLite's: at a million reports each would write a page anew for every row that comes in. Names and
 * keys stand in segments, written once and merged (`key-index.ts`); `gone` lists rows that a segment still has. A segment
 * whose keys another extractor gave is indexed anew, row by row, behind the scenes. A segment belongs to a stretch of days
 * (`first_day`, `days`: `day-tree.ts`) and holds rows from `first_row` to `last_row`.
 * `report.id` is there to name what a question finds without unpacking forty blocks; null in rows from before version 3,
 * whose ids stand in their blocks only.
 * `block` holds heads and texts of some reports deflated together; `block_use` how many of a block's entries are wanted still.
 * `outline` keeps what a digest gave for the same-event test, with the number of the extractor that gave it.
 */
const TABLES: readonly string[] = [
  `CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, labels TEXT NOT NULL, is_demonstration INTEGER NOT NULL) STRICT`,
  `CREATE TABLE report (row INTEGER PRIMARY KEY, source INTEGER NOT NULL, language TEXT NOT NULL, block INTEGER NOT NULL, place INTEGER NOT NULL, captured INTEGER NOT NULL, id TEXT) STRICT`,
  `CREATE TABLE tally (source INTEGER NOT NULL, language TEXT NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY (source, language)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE block (id INTEGER PRIMARY KEY, heads BLOB NOT NULL, texts BLOB NOT NULL) STRICT`,
  `CREATE TABLE block_use (id INTEGER PRIMARY KEY, live INTEGER NOT NULL, size INTEGER NOT NULL) STRICT`,
  `CREATE TABLE version (block INTEGER NOT NULL, place INTEGER NOT NULL, row INTEGER NOT NULL, captured INTEGER NOT NULL, PRIMARY KEY (block, place)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX version_by_row ON version (row)`,
  `CREATE TABLE outline (row INTEGER PRIMARY KEY, extractor INTEGER NOT NULL, keys TEXT NOT NULL, weights BLOB NOT NULL, facts BLOB NOT NULL) STRICT`,
  `CREATE TABLE segment (id INTEGER PRIMARY KEY AUTOINCREMENT, state INTEGER NOT NULL, extractor INTEGER NOT NULL, size INTEGER NOT NULL, row_numbers BLOB NOT NULL, names BLOB NOT NULL, counts BLOB NOT NULL,
    first_day INTEGER NOT NULL, days INTEGER NOT NULL, first_row INTEGER NOT NULL, last_row INTEGER NOT NULL) STRICT`,
  SEGMENT_HEADS,
  `CREATE TABLE posting (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT`,
  `CREATE TABLE gone (row INTEGER PRIMARY KEY) STRICT`,
];
const NOTES = `CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`;

/** Tables that a migration makes: all but those that the first version had already. */
export const TABLES_SINCE_1: readonly string[] = TABLES.slice(1);

/** Makes a new database a corpus, or gives the version of the one there is, at most ours. `isDurable`: on a disk of its own. Throws CorpusFailure. */
export function prepareSchema(database: Database, isDurable: boolean): number {
  // WAL reopens in a SAH pool only if this is the very first statement: without shared memory there is no other lock.
  if (isDurable) database.run('PRAGMA locking_mode=exclusive');
  const found = versionOf(database);
  if (found !== null) checkPages(database);
  if (found === null) {
    database.run(`PRAGMA page_size=${PAGE_SIZE_BYTES}`);
    database.run('PRAGMA auto_vacuum=INCREMENTAL');
  }
  if (isDurable) {
    database.rows('PRAGMA journal_mode=WAL');
    database.run('PRAGMA synchronous=NORMAL');   // a power cut may lose the last batch, a killed browser nothing
  }
  database.run('PRAGMA temp_store=MEMORY');
  database.run(`PRAGMA cache_size=-${CACHE_KIB}`);
  if (found === null) createTables(database);
  return found ?? SCHEMA_VERSION;
}

/** Marks the tables as those of this version. Within a transaction. */
export function markVersion(database: Database): void {
  database.run(`PRAGMA application_id=${APPLICATION_ID}`);
  database.run(`PRAGMA user_version=${SCHEMA_VERSION}`);
}

/** Version of the corpus there is; null for a new database. */
function versionOf(database: Database): number | null {
  const version = numberOf(database, 'PRAGMA user_version');
  const owner = numberOf(database, 'PRAGMA application_id');
  const tables = numberOf(database, 'SELECT count(*) FROM sqlite_schema');
  if (owner === 0 && version === 0 && tables === 0) return null;
  // Views and triggers run what they were written to, at any length; a corpus has none.
  if (owner !== APPLICATION_ID || numberOf(database, `SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')`)) throw new CorpusFailure('corpus-unavailable', `"${database.name}" is a SQLite file but not a corpus of Recoupe; it was left as it is`);
  if (version < 1 || version > SCHEMA_VERSION) throw new CorpusFailure('corpus-unavailable', `the corpus "${database.name}" has version ${version}, this Recoupe knows version ${SCHEMA_VERSION}; it was left as it is: update Recoupe, or export the file`);
  return version;
}

function checkPages(database: Database): void {
  if (numberOf(database, 'PRAGMA page_count') > MOST_PAGES_CHECKED) return;
  const [[verdict] = []] = database.rows('PRAGMA quick_check(1)');
  if (verdict !== 'ok') throw new CorpusFailure('corpus-unavailable', `the corpus "${database.name}" is damaged (${String(verdict)}); erase it in the settings, its sources are then imported again`);
}

function createTables(database: Database): void {
  database.transaction(() => {
    for (const table of [...TABLES, NOTES]) database.run(table);
    markVersion(database);
  });
}

/** One number of one row; 0 when there is none. */
export const numberOf = (database: Database, sql: string): number => Number(database.rows(sql)[0]?.[0] ?? 0);

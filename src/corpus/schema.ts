// The shape of a corpus file and its version. Comes in: an open database, new, ours, or somebody else's. Goes out: the same,
// ready, or a refusal by name that leaves every byte as it was.
import { CorpusFailure } from './failure.ts';
import type { Database } from './sqlite.ts';

/** Version of the tables below; goes up with any change to them or to what keys mean, and a migration is added. */
export const SCHEMA_VERSION = 1;

/** "Rcpe": tells a corpus of ours from any other SQLite file. */
const APPLICATION_ID = 0x52637065;

/** 8 KiB: measured best for the index; it can only be chosen before the first table. */
const PAGE_SIZE_BYTES = 8192;

/** A larger corpus is not read whole at every start (32 MB take 100 ms): SQLite then reports damage where it meets it. */
const MOST_PAGES_CHECKED = 4096;

/*
 * `report.rowid` carries the day (see `day-rowid.ts`), so a day window is a stretch of rowids, in this table and in the index.
 * `body` is the text, deflated: text is nine tenths of the disk.
 * `salient` is contentless: only postings, 130 bytes a report. `contentless_delete` costs a few bytes a report more than
 * `columnsize=0`, which it excludes, but lets a report go without its old keys, which would cost 500 bytes to keep.
 */
const TABLES: readonly string[] = [
  `CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, labels TEXT NOT NULL, is_demonstration INTEGER NOT NULL) STRICT`,
  `CREATE TABLE report (rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source INTEGER NOT NULL REFERENCES source(id), title TEXT, byline TEXT,
     publication TEXT, published TEXT, language TEXT, url TEXT, body BLOB NOT NULL) STRICT`,
  `CREATE INDEX report_by_source ON report (source, language)`,
  `CREATE VIRTUAL TABLE salient USING fts5(keys, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars ':'")`,
  `CREATE VIRTUAL TABLE salient_words USING fts5vocab(salient, row)`,
  `CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`,
];

/** Makes a new database a corpus, or checks that it is one of this version. `isDurable`: on a disk of its own. Throws CorpusFailure. */
export function prepareSchema(database: Database, isDurable: boolean): void {
  // WAL reopens in a SAH pool only if this is the very first statement: without shared memory there is no other lock.
  if (isDurable) database.run('PRAGMA locking_mode=exclusive');
  const isNew = checkOwner(database);
  if (!isNew) checkPages(database);
  if (isNew) database.run(`PRAGMA page_size=${PAGE_SIZE_BYTES}`);
  if (isDurable) {
    database.rows('PRAGMA journal_mode=WAL');
    database.run('PRAGMA synchronous=NORMAL');   // a crash may lose the last batch, never the file
  }
  database.run('PRAGMA temp_store=MEMORY');
  if (isNew) createTables(database);
}

function checkOwner(database: Database): boolean {
  const version = numberOf(database, 'PRAGMA user_version');
  const owner = numberOf(database, 'PRAGMA application_id');
  const tables = numberOf(database, 'SELECT count(*) FROM sqlite_schema');
  if (owner === 0 && version === 0 && tables === 0) return true;
  if (owner !== APPLICATION_ID) throw new CorpusFailure('corpus-unavailable', `"${database.name}" is a SQLite file but not a corpus of Recoupe; it was left as it is`);
  if (version !== SCHEMA_VERSION) throw new CorpusFailure('corpus-unavailable', `the corpus "${database.name}" has version ${version}, this Recoupe knows version ${SCHEMA_VERSION}; it was left as it is: update Recoupe`);
  return false;
}

function checkPages(database: Database): void {
  if (numberOf(database, 'PRAGMA page_count') > MOST_PAGES_CHECKED) return;
  const [[verdict] = []] = database.rows('PRAGMA quick_check(1)');
  if (verdict !== 'ok') throw new CorpusFailure('corpus-unavailable', `the corpus "${database.name}" is damaged (${String(verdict)}); erase it in the settings, its sources are then imported again`);
}

function createTables(database: Database): void {
  database.transaction(() => {
    for (const table of TABLES) database.run(table);
    database.run(`PRAGMA application_id=${APPLICATION_ID}`);
    database.run(`PRAGMA user_version=${SCHEMA_VERSION}`);
  });
}

const numberOf = (database: Database, sql: string): number => Number(database.rows(sql)[0]?.[0] ?? 0);

// From an older corpus file to the present tables. First the tables, in one transaction; then the reports, batch by batch, each
// batch added and taken from where it was. A kill in between loses nothing: the next start goes on with what is left.
import { languageCode } from '../core/languages/pack.ts';
import type { Report } from '../core/article.ts';
import type { Corpus } from './corpus.ts';
import { ALL_DAYS } from './day-tree.ts';
import { inflate } from './deflate.ts';
import { markVersion, numberOf, SEGMENT_HEADS, TABLES_SINCE_1 } from './schema.ts';
import { bytesOf } from './segment.ts';
import type { Cell, Database, Row } from './sqlite.ts';

/** Reports moved at once. */
const BATCH = 200;
/** From so many on, reports are moved the quick way. */
const MANY = 1000;

/** Brings the tables to the present version. */
export function migrateTables(database: Database, version: number): void {
  if (version === 1) from1(database);
  if (version === 2) from2(database);
  if (version === 3) from3(database);
}

/** Version 2 (0.1.0 too) did not say which days a segment holds: it may be any, and is parted by the next merge. */
function from2(database: Database): void {
  database.transaction(() => {
    database.run('ALTER TABLE report ADD COLUMN id TEXT');
    for (const [column, unknown] of [['first_day', ALL_DAYS.first], ['days', ALL_DAYS.days], ['first_row', 0], ['last_row', Number.MAX_SAFE_INTEGER]] as const) {
      database.run(`ALTER TABLE segment ADD COLUMN ${column} INTEGER NOT NULL DEFAULT ${unknown}`);
    }
    database.run(SEGMENT_HEADS);
    markVersion(database);
  });
}

/** Version 3 read every segment through to know how large it is. */
function from3(database: Database): void {
  database.transaction(() => {
    database.run(SEGMENT_HEADS);
    markVersion(database);
  });
}

/** Version 1 (0.1.0) kept one deflated text a row and its keys in FTS5. */
function from1(database: Database): void {
  database.transaction(() => {
    database.run('DROP INDEX report_by_source');
    database.run('ALTER TABLE report RENAME TO report_1');
    database.run('DROP TABLE salient_words');
    database.run('DROP TABLE salient');
    for (const table of TABLES_SINCE_1) database.run(table);
    markVersion(database);
  });
}

/** Moves what still stands in tables of version 1. */
export async function moveReports(database: Database, corpus: Corpus): Promise<void> {
  if (!numberOf(database, `SELECT count(*) FROM sqlite_schema WHERE name = 'report_1'`)) return;
  const isBulk = numberOf(database, 'SELECT count(*) FROM report_1') > MANY;
  for (;;) {
    const rows = database.rows(`SELECT report_1.rowid, report_1.id, source.name, title, byline, publication, published, language, url, body
      FROM report_1 JOIN source ON source.id = report_1.source ORDER BY report_1.rowid LIMIT ?`, [BATCH]);
    if (!rows.length) break;
    await corpus.add(await Promise.all(rows.map(reportOf)), { isBulk });
    database.transaction(() => { for (const [row] of rows) database.run('DELETE FROM report_1 WHERE rowid = ?', [row ?? null]); });
  }
  database.run('DROP TABLE report_1');
}

async function reportOf([, id, sourceId, title, byline, source, publishedAt, language, url, body]: Row): Promise<Report> {
  const optional = (cell: Cell | undefined): string | null => typeof cell === 'string' ? cell : null;
  return {
    id: String(id), sourceId: String(sourceId), text: await inflate(bytesOf(body)), title: optional(title), byline: optional(byline), source: optional(source),
    publishedAt: optional(publishedAt), language: languageCode(optional(language)), url: optional(url),
  };
}

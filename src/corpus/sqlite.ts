// SQLite in our words: open a database in memory or in the origin's private file system, run statements, one transaction
// around many. The only file that imports @sqlite.org/sqlite-wasm. Knows nothing of reports.
import loadSqlite, { type Database as SqliteDatabase, type PreparedStatement, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { CorpusFailure } from './failure.ts';

/** What a cell holds. */
export type Cell = string | number | bigint | Uint8Array | null;
export type Row = readonly Cell[];

/** One open database. Statements are prepared once and kept; every failure is a `CorpusFailure` that names the database. */
export interface Database {
  readonly name: string;
  /** Runs one statement; its rows are thrown away. */
  run(sql: string, values?: readonly Cell[]): void;
  /** All rows of one statement. */
  rows(sql: string, values?: readonly Cell[]): readonly Row[];
  /** The first row of a statement that gives a number and a blob, null when there is none: half the time of `rows`, for what is asked a thousand times a question. */
  numberedBlob(sql: string, values: readonly Cell[]): { readonly number: number; readonly bytes: Uint8Array } | null;
  /** Runs `work` as one transaction: all of it or, when it throws, nothing. */
  transaction<T>(work: () => T): T;
  /** The database as the bytes of its file. */
  bytes(): Uint8Array;
  close(): void;
}

/** Where the engine's WebAssembly is: its bytes, the same compiled, or where to fetch it from. */
export type Wasm = { readonly bytes: Uint8Array } | { readonly module: WebAssembly.Module } | { readonly url: string };

/** One of three ways to the engine. */
interface EngineFrom {
  readonly wasmBinary?: Uint8Array;
  readonly locateFile?: () => string;
  readonly instantiateWasm?: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => object;
}
interface LoadOptions extends EngineFrom { readonly print: () => void; readonly printErr: () => void }

// The published type leaves out the options, the published documentation does not.
const load = loadSqlite as (options: LoadOptions) => Promise<Sqlite3Static>;
const silent = (): void => {};

/** Why the browser's storage failed last: SQLite itself says "disk I/O error" whatever it was. */
let storageFailure: Error | null = null;

function rememberFailure(...told: readonly unknown[]): void {
  storageFailure = told.find((part) => part instanceof Error) ?? null;
}

/** The quota is used up: the handle throws, or writes less than it was given. */
const isNoRoom = (failure: Error | null): boolean => failure !== null && (failure.name === 'QuotaExceededError' || failure.message.includes('write() failure'));

/** Starts the engine (60 ms in Node). Throws CorpusFailure when its WebAssembly cannot be had. */
export async function startSqlite(wasm: Wasm): Promise<Sqlite3Static> {
  try {
    Object.assign(globalThis, { sqlite3ApiConfig: { error: rememberFailure } });   // the door SQLite documents; it takes it away again
    const sqlite = await load({ ...engineFrom(wasm), print: silent, printErr: silent });
    sqlite.config.warn = silent;   // every failed statement comes back as an error; it need not stand on the console too
    return sqlite;
  } catch (error) {
    throw new CorpusFailure('corpus-unavailable', `cannot start SQLite from ${'url' in wasm ? wasm.url : 'the bytes given'}: ${messageOf(error)}; reload the extension`, { cause: error });
  }
}

function engineFrom(wasm: Wasm): EngineFrom {
  if ('bytes' in wasm) return { wasmBinary: wasm.bytes };
  if ('url' in wasm) return { locateFile: () => wasm.url };
  return {
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(wasm.module, imports);   // at once: the loader never hears of a promise that fails
      done(instance, wasm.module);
      return instance.exports;
    },
  };
}

/** A database in memory: empty, or from the bytes of a file. The bytes are not checked here. */
export function openInMemory(sqlite: Sqlite3Static, name: string, bytes?: Uint8Array): Database {
  const database = new sqlite.oo1.DB(':memory:', 'c');
  if (bytes) {
    const { capi, wasm } = sqlite;
    const start = wasm.allocFromTypedArray(bytes);
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
    database.checkRc(capi.sqlite3_deserialize(database, 'main', start, bytes.length, bytes.length, flags));
  }
  return new OpenDatabase(sqlite, database, name);
}

/** Files that one database needs at most: itself, its WAL, a journal, temporary ones. */
const POOL_CAPACITY = 6;

const poolOf = (sqlite: Sqlite3Static, directory: string) =>
  // Without `preserveOnInitFailure` a start that fails would delete what is stored.
  sqlite.installOpfsSAHPoolVfs({ name: `recoupe-${directory}`, directory: `/${directory}`, initialCapacity: POOL_CAPACITY, preserveOnInitFailure: true });

/** The files of a database as they stand, whether it can be opened or not; none when there are none. Only in the worker that owns them. */
export async function readPoolFiles(sqlite: Sqlite3Static, directory: string): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const pool = await poolOf(sqlite, directory);
  return pool.getFileNames().map((path) => ({ name: path.replace(/^\/+/u, ''), bytes: pool.exportFile(path) }));
}

/** A database in a directory of the origin's private file system; only in a dedicated worker, one opener at a time. Throws CorpusFailure. */
export async function openInPool(sqlite: Sqlite3Static, directory: string): Promise<Database> {
  try {
    const pool = await poolOf(sqlite, directory);
    return new OpenDatabase(sqlite, new pool.OpfsSAHPoolDb('/corpus.sqlite'), directory);
  } catch (error) {
    if (error instanceof Error && isNoRoom(error)) throw noRoom(directory, error);
    throw new CorpusFailure('corpus-unavailable', `cannot open the corpus "${directory}" in the browser's storage: ${messageOf(error)}; close other windows that hold it, then reload the extension`, { cause: error });
  }
}

const noRoom = (name: string, cause: unknown): CorpusFailure =>
  new CorpusFailure('storage-full', `no room left for the corpus "${name}": nothing of this batch was stored; free some space, then try again`, { cause });

const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error);

class OpenDatabase implements Database {
  readonly #sqlite: Sqlite3Static;
  readonly #database: SqliteDatabase;
  readonly #statements = new Map<string, PreparedStatement>();
  readonly name: string;

  constructor(sqlite: Sqlite3Static, database: SqliteDatabase, name: string) {
    this.#sqlite = sqlite;
    this.#database = database;
    this.name = name;
  }

  run(sql: string, values: readonly Cell[] = []): void {
    this.#step(sql, values, () => {});
  }

  rows(sql: string, values: readonly Cell[] = []): readonly Row[] {
    const rows: Row[] = [];
    this.#step(sql, values, (statement) => { rows.push(statement.get([]) as readonly Cell[]); });
    return rows;
  }

  numberedBlob(sql: string, values: readonly Cell[]): { readonly number: number; readonly bytes: Uint8Array } | null {
    let found: { readonly number: number; readonly bytes: Uint8Array } | null = null;
    const { capi, wasm } = this.#sqlite;
    this.#step(sql, values, (statement) => {
      const start = Number(capi.sqlite3_column_blob(statement, 1));
      found = { number: capi.sqlite3_column_double(statement, 0), bytes: wasm.heap8u().slice(start, start + capi.sqlite3_column_bytes(statement, 1)) };
    });
    return found;
  }

  transaction<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run('COMMIT');
      return result;
    } catch (error) {
      // A full disk has rolled back already; a second ROLLBACK would hide the first error.
      if (!this.#sqlite.capi.sqlite3_get_autocommit(this.#database)) this.run('ROLLBACK');
      throw error;
    }
  }

  bytes(): Uint8Array {
    return this.#sqlite.capi.sqlite3_js_db_export(this.#database);
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#database.close();
  }

  #step(sql: string, values: readonly Cell[], visit: (statement: PreparedStatement) => void): void {
    try {
      const statement = this.#prepared(sql);
      try {
        if (values.length) statement.bind([...values]);
        while (statement.step()) visit(statement);
      } finally {
        statement.reset(true);
      }
    } catch (error) {
      throw this.#failure(error, sql);
    }
  }

  #prepared(sql: string): PreparedStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #failure(error: unknown, sql: string): CorpusFailure {
    const { capi, SQLite3Error } = this.#sqlite;
    if (!(error instanceof SQLite3Error)) return new CorpusFailure('internal', `the corpus "${this.name}" failed at "${sql.slice(0, 60)}": ${messageOf(error)}`, { cause: error });
    const code = error.resultCode & 0xff;   // the extended part says which call failed, not what to do
    if (code === capi.SQLITE_FULL || (code === capi.SQLITE_IOERR && isNoRoom(storageFailure))) return noRoom(this.name, error);
    if (code === capi.SQLITE_CORRUPT || code === capi.SQLITE_NOTADB) return new CorpusFailure('corpus-unavailable', `the corpus "${this.name}" is damaged (${error.message}); erase it in the settings, its sources are then imported again`, { cause: error });
    return new CorpusFailure('corpus-unavailable', `the corpus "${this.name}" failed at "${sql.slice(0, 60)}": ${error.message}; reload the extension`, { cause: error });
  }
}

// A corpus in memory: for the command line and tests, empty or from the bytes of a corpus file. Nothing is written anywhere.
import type { Corpus } from './corpus.ts';
import { CorpusFailure } from './failure.ts';
import { openInMemory, startSqlite, type Database, type Wasm } from './sqlite.ts';
import { openStore } from './store.ts';

export interface MemoryOptions {
  /** What messages call it. */
  readonly name: string;
  readonly wasm: Wasm;
  /** The bytes of a corpus file; empty corpus when absent. */
  readonly bytes?: Uint8Array;
  /** Digests kept at most. */
  readonly mostDigests?: number;
  /** Milliseconds since 1970; the machine's when absent. */
  readonly now?: () => number;
}

/** A corpus in memory and the bytes of its file as it stands. Throws CorpusFailure on bytes that are not a whole corpus of this version. */
export async function openCorpusInMemory({ name, wasm, bytes, mostDigests, now }: MemoryOptions): Promise<{ readonly corpus: Corpus; readonly bytes: () => Uint8Array }> {
  const sqlite = await engine(wasm);
  const database = openInMemory(sqlite, name, bytes);
  try {
    const corpus = await openStore(database, { isDurable: false, ...(mostDigests === undefined ? {} : { mostDigests }), ...(now ? { now } : {}) });
    return { corpus, bytes: () => database.bytes() };
  } catch (error) {
    closeQuietly(database);
    if (error instanceof CorpusFailure) throw error;
    throw new CorpusFailure('corpus-unavailable', `cannot read "${name}" as a corpus`, { cause: error });
  }
}

/** One engine for the same bytes: to start it takes longer than to fill a small corpus. */
const engines = new WeakMap<Wasm, ReturnType<typeof startSqlite>>();

function engine(wasm: Wasm): ReturnType<typeof startSqlite> {
  let started = engines.get(wasm);
  if (!started) engines.set(wasm, started = startSqlite(wasm));
  started.catch(() => { engines.delete(wasm); });
  return started;
}

// A database that would not open may not close either; the first error is the one to tell.
function closeQuietly(database: Database): void {
  try {
    database.close();
  } catch { /* told already */ }
}

// A corpus in the browser's own storage (OPFS): only in a dedicated worker, for only there are synchronous file handles.
import type { Corpus } from './corpus.ts';
import { openInPool, startSqlite } from './sqlite.ts';
import { openStore } from './store.ts';

export interface OpfsOptions {
  /** Directory in the origin's private file system that holds nothing else. */
  readonly directory: string;
  /** `sqlite3.wasm` in the extension's own package. */
  readonly wasmUrl: string;
}

/** Opens the corpus, made new when there is none. One opener at a time. Throws CorpusFailure; what is stored stays as it is. */
export async function openCorpusInOpfs({ directory, wasmUrl }: OpfsOptions): Promise<Corpus> {
  const database = await openInPool(await startSqlite({ url: wasmUrl }), directory);
  try {
    return await openStore(database, { isDurable: true });
  } catch (error) {
    database.close();
    throw error;
  }
}

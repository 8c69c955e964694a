// A corpus in the browser's own storage (OPFS): only in a dedicated worker, for only there are synchronous file handles.
import type { Corpus } from './corpus.ts';
import type { PartSizes } from './day-tree.ts';
import { openInPool, readPoolFiles, startSqlite } from './sqlite.ts';
import { openStore, type Elsewhere } from './store.ts';

export interface OpfsOptions {
  /** Directory in the origin's private file system that holds nothing else. */
  readonly directory: string;
  /** `sqlite3.wasm` in the extension's own package. */
  readonly wasmUrl: string;
  /** The same compiled, by whoever could begin sooner; null when it could not. */
  readonly compiled?: Promise<WebAssembly.Module | null>;
  readonly partSizes?: PartSizes;
  /** Threads that make batches ready. */
  readonly elsewhere?: Elsewhere;
}

let started: ReturnType<typeof startSqlite> | null = null;

/** One engine a worker: a second one could not have the files that the first holds. */
function engine(url: string, compiled: Promise<WebAssembly.Module | null> = Promise.resolve(null)): ReturnType<typeof startSqlite> {
  started ??= compiled.then((module) => startSqlite(module ? { module } : { url }));
  started.catch(() => { started = null; });
  return started;
}

/** The corpus' files as they stand, for a corpus that cannot be opened (damaged, of a newer version). Whole in memory. */
export const readCorpusFiles = async ({ directory, wasmUrl }: OpfsOptions): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> =>
  readPoolFiles(await engine(wasmUrl), directory);

/** Opens the corpus, made new when there is none. One opener at a time. Throws CorpusFailure; what is stored stays as it is. */
export async function openCorpusInOpfs({ directory, wasmUrl, compiled, partSizes, elsewhere }: OpfsOptions): Promise<Corpus> {
  const database = await openInPool(await engine(wasmUrl, compiled), directory);
  try {
    return await openStore(database, { isDurable: true, ...(partSizes ? { partSizes } : {}), ...(elsewhere ? { elsewhere } : {}) });
  } catch (error) {
    database.close();
    throw error;
  }
}

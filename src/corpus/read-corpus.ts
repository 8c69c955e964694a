// A corpus of Recoupe's as a file (SQLite, of this version or an older one) to the reports in it, in memory, the file left as it is. What
// belongs to Recoupe itself, the bundled dossiers, is passed over: it is there already, and partly invented.
import type { Report } from '../core/article.ts';
import type { Corpus } from './corpus.ts';
import { CorpusFailure } from './failure.ts';
import { openCorpusInMemory } from './open-memory.ts';
import type { Wasm } from './sqlite.ts';

/** What a SQLite file begins with. */
const MAGIC = 'SQLite format 3\u0000';
/** Where a file says that a log beside it may hold more (2); a file alone must say that none does (1). */
const LOG_BYTES = [18, 19] as const;
/** Reports read at once. */
const BATCH = 200;

/** Whether these are the first bytes of a SQLite file; sixteen are enough. */
export const isSqliteFile = (start: Uint8Array): boolean => start.length >= MAGIC.length && [...MAGIC].every((sign, i) => start[i] === sign.charCodeAt(0));

/** Reports in order of day, and what could not be read, in words. Throws CorpusFailure when it is no corpus of Recoupe's, damaged, or of a newer version. */
export async function* readCorpusFile(name: string, bytes: Uint8Array, wasm: Wasm): AsyncIterable<Report | string> {
  const alone = bytes.slice();
  for (const at of LOG_BYTES) if (alone[at] === 2) alone[at] = 1;
  const { corpus } = await openCorpusInMemory({ name, wasm, bytes: alone, mostDigests: 1 }).catch((error: unknown) => { throw toldApart(name, error); });
  try {
    yield* reportsOf(corpus);
  } finally {
    await corpus.close();
  }
}

async function* reportsOf(corpus: Corpus): AsyncIterable<Report | string> {
  for (let next: number | null = 0; next !== null;) {
    const part: Awaited<ReturnType<Corpus['export']>> = await corpus.export(next, BATCH);
    yield* part.failures;
    for (const report of part.reports) if (!report.sourceId.startsWith('dossier:')) yield report;
    next = part.next;
  }
}

/** The store's advice is for the reader's own corpus ("erase it"); this file is somebody's export. */
function toldApart(name: string, error: unknown): unknown {
  if (!(error instanceof CorpusFailure)) return error;
  const why = /newer|version/iu.test(error.message) ? 'it was written by another version of Recoupe; update Recoupe' : 'it is no corpus of Recoupe, or damaged; export it again';
  return new CorpusFailure(error.code, `${name}: ${why}`, { cause: error });
}

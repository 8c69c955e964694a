// A corpus of Recoupe's as a file (SQLite, of this version or an older one) to the reports in it, in memory, the file left as it is. What
// belongs to Recoupe itself, the bundled dossiers, is passed over: it is there already, and partly invented.
import { reportOfFields } from '../sources/import-file.ts';
import type { ReportSource, Stretch } from '../sources/report-lines.ts';
import { ImportProblem } from '../sources/report-of.ts';
import type { Corpus } from './corpus.ts';
import { CorpusFailure } from './failure.ts';
import { openCorpusInMemory } from './open-memory.ts';
import type { Wasm } from './sqlite.ts';

/** What a SQLite file begins with. */
const MAGIC = 'SQLite format 3\u0000';
/** Where a file says that a log beside it may hold more (2); a file alone must say that none does (1). */
const LOG_BYTES = [18, 19] as const;
/** A file is read whole into memory, and once more to be opened. */
export const MOST_DATABASE_BYTES = 1024 * 1024 * 1024;
/** Reports read at once. */
const BATCH = 200;

/** Whether these are the first bytes of a SQLite file; sixteen are enough. */
export const isSqliteFile = (start: Uint8Array): boolean => start.length >= MAGIC.length && [...MAGIC].every((sign, i) => start[i] === sign.charCodeAt(0));

/**
 * The file as a source of reports, in order of day, under ids of imports. Positions are bytes as far as anybody can tell: reports read, as a
 * share of the file. Throws CorpusFailure when it is no corpus of Recoupe's, damaged, or of a newer version.
 */
export async function openCorpusReports(name: string, bytes: Uint8Array, wasm: Wasm): Promise<ReportSource> {
  const alone = bytes.slice();
  for (const at of LOG_BYTES) if (alone[at] === 2) alone[at] = 1;
  const { corpus } = await openCorpusInMemory({ name, wasm, bytes: alone, mostDigests: 1 }).catch((error: unknown) => { throw toldApart(name, error); });
  const [total, count] = [bytes.length, Math.max(1, await corpus.count())];
  const cursor = new Cursor(corpus, name);
  return {
    name, total,
    async read(from) {
      const wanted = Math.round((from * count) / total);
      while (cursor.read < wanted && await cursor.next());   // an import that goes on: what is in already is read and let go
      const stretch = await cursor.next();
      if (!stretch) {
        await corpus.close();
        return null;
      }
      return { ...stretch, next: Math.floor((cursor.read * total) / count) };
    },
  };
}

/** Goes through a corpus once. */
class Cursor {
  readonly #corpus: Corpus;
  readonly #name: string;
  #row: number | null = 0;
  /** Rows passed so far, readable or not. */
  read = 0;

  constructor(corpus: Corpus, name: string) {
    this.#corpus = corpus;
    this.#name = name;
  }

  async next(): Promise<Pick<Stretch, 'reports' | 'failures'> | null> {
    if (this.#row === null) return null;
    const { reports, failures, next } = await this.#corpus.export(this.#row, BATCH);
    this.#row = next;
    this.read += next === null ? reports.length + failures.length : BATCH;
    const own = reports.filter(({ sourceId }) => !sourceId.startsWith('dossier:')).map((report) => {
      try {
        return reportOfFields({ ...report }, `${this.#name}, ${report.id}`);
      } catch (error) {
        if (error instanceof ImportProblem) return error.message;
        throw error;
      }
    });
    return { reports: own.filter((one) => typeof one !== 'string'), failures: [...failures.map((words) => `${this.#name}: ${words}`), ...own.filter((one) => typeof one === 'string')] };
  }
}

/** The store's advice is for the reader's own corpus ("erase it"); this file is somebody's export. */
function toldApart(name: string, error: unknown): unknown {
  if (error instanceof RangeError) return new CorpusFailure('corpus-unavailable', `${name}: ${error.message}, as a bomb does; nothing of it was read`, { cause: error });
  if (!(error instanceof CorpusFailure)) return error;
  const why = /has version/u.test(error.message) ? 'it was written by another version of Recoupe; update Recoupe' : 'it is no corpus of Recoupe, or damaged; export it again';
  return new CorpusFailure(error.code, `${name}: ${why}`, { cause: error });
}

// Files and folders named on the command line to the reports they hold. Nothing is kept: a file of any size needs the room of one of its
// pieces, but for a database, which SQLite reads whole.
import { lstat, open, opendir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { PartialArticle } from '../core/article.ts';
import { CorpusFailure } from '../corpus/failure.ts';
import { isSqliteFile, MOST_DATABASE_BYTES, openCorpusReports } from '../corpus/read-corpus.ts';
import { readArticle } from '../reader/read-article.ts';
import { readReports, type FileToRead, type Outcome, type Problem } from '../sources/read-file.ts';
import { parsePage } from './read.ts';
import { readWasm } from './wasm.ts';

/** Everything that files and folders hold, file by file, in order of name; `count` is called at each file. */
export async function* outcomesOf(names: readonly string[], count: () => void): AsyncIterable<Outcome> {
  for (const name of names) for await (const found of filesOf(name)) {
    if ('problem' in found) {
      yield found;
      continue;
    }
    count();
    yield* readOne(found);
  }
}

async function* readOne({ path, name }: Found): AsyncIterable<Outcome> {
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      const slice = (from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> } => ({
        async arrayBuffer() {
          const bytes = new ArrayBuffer(to - from);
          const { bytesRead } = await handle.read(new Uint8Array(bytes), 0, to - from, from);
          return bytesRead < to - from ? bytes.slice(0, bytesRead) : bytes;
        },
      });
      const start = new Uint8Array(await slice(0, Math.min(size, 16)).arrayBuffer());
      const outcomes = isSqliteFile(start) ? readDatabase(name, size, slice) : readReports({ name, size, slice } satisfies FileToRead, { readPage });
      yield* outcomes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    yield { problem: cannotRead(path, error) };
  }
}

async function* readDatabase(name: string, size: number, slice: FileToRead['slice']): AsyncIterable<Outcome> {
  if (size > MOST_DATABASE_BYTES) {
    yield { problem: { place: name, code: 'too-large', message: `${name}: ${Math.ceil(size / 1024 / 1024)} MB are too many for a database at once; export it as JSON Lines` } };
    return;
  }
  try {
    const source = await openCorpusReports(name, new Uint8Array(await slice(0, size).arrayBuffer()), { bytes: await readWasm() });
    for (let stretch = await source.read(0); stretch; stretch = await source.read(stretch.next)) {
      for (const message of stretch.failures) yield { problem: { place: name, code: 'damaged', message } };
      for (const report of stretch.reports) yield { report };
    }
  } catch (error) {
    if (!(error instanceof CorpusFailure)) throw error;
    yield { problem: { place: name, code: 'damaged', message: error.message } };
  }
}

const cannotRead = (place: string, error: unknown): Problem => ({ place, code: 'cannot-read', message: `cannot read ${place}: ${(error as Error).message}` });

function readPage(html: string, url: string | null): PartialArticle | null {
  try {
    const reading = readArticle(parsePage(html), url);
    return 'unreadable' in reading ? null : reading.article;
  } catch (error) {
    if (error instanceof RangeError) return null;   // tags nested deeper than the stack: no publication's page, and no reason to lose the rest
    throw error;
  }
}

/** A file, and what it is called. */
interface Found { readonly path: string; readonly name: string }

/** The path from where the program runs, else the whole: two folders of one name are two, and a file that changed is the same. */
function labelOf(path: string): string {
  const from = relative(process.cwd(), resolve(path));
  return (from.startsWith('..') || isAbsolute(from) ? resolve(path) : from).replaceAll('\\', '/');
}

/** The files of a name, in order of name; links inside folders are not followed, nor what begins with a dot. */
async function* filesOf(path: string, name = labelOf(path)): AsyncIterable<Found | { readonly problem: Problem }> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { path, name };
      return;
    }
    const inside: string[] = [];
    for await (const { name: child } of await opendir(path)) if (!child.startsWith('.')) inside.push(child);
    for (const child of inside.sort()) {
      const below = join(path, child);
      const kind = await lstat(below);
      if (kind.isDirectory() || kind.isFile()) yield* filesOf(below, name ? `${name}/${child}` : child);
    }
  } catch (error) {
    yield { problem: cannotRead(path, error) };
  }
}

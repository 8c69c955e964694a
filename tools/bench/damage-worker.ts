// Spoils a corpus in the browser's own storage, for the test of a disk that fails: gives it a version that no Recoupe knows, or
// writes over some of its pages. Answers '' when it is done, else what went wrong.
import { openInPool, startSqlite } from '../../src/corpus/sqlite.ts';

interface Spoiling { readonly does: 'newer' | 'torn'; readonly directory: string; readonly wasmUrl: string }
interface Handle { read(to: Uint8Array, options: { at: number }): number; write(from: Uint8Array, options: { at: number }): number; flush(): void; close(): void }
interface FileHandle { createSyncAccessHandle(): Promise<Handle> }

/** Before each file of the pool. */
const HEADER = 4096;
const PAGE = 4096;
const MOST_TRIES = 50;

/** Every handle that this worker opens: the pool keeps its own to itself. */
const handles: Handle[] = [];
const prototype = (self as unknown as { readonly FileSystemFileHandle: { readonly prototype: FileHandle } }).FileSystemFileHandle.prototype;
const create = prototype.createSyncAccessHandle;
prototype.createSyncAccessHandle = async function (this: FileHandle) {
  for (let tries = 0; ; tries++) {   // a worker just stopped may hold its files for some moments
    try {
      const handle = await create.call(this);
      handles.push(handle);
      return handle;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }
};

self.addEventListener('message', ({ data }: MessageEvent<Spoiling>) => {
  void spoil(data).then(() => { self.postMessage(''); }, (error: unknown) => { self.postMessage(String(error)); });
});

async function spoil({ does, directory, wasmUrl }: Spoiling): Promise<void> {
  const database = await openInPool(await startSqlite({ url: wasmUrl }), directory);
  database.run('PRAGMA locking_mode=exclusive');
  if (does === 'newer') database.run('PRAGMA user_version=99');
  database.rows('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  if (does === 'torn') tear();
  for (const handle of handles) handle.close();
}

/** Writes over the pages after the first three. */
function tear(): void {
  const head = new Uint8Array(15);
  const file = handles.find((handle) => isOpen(handle) && handle.read(head, { at: HEADER }) === head.length && new TextDecoder().decode(head) === 'SQLite format 3');
  if (!file) throw new Error('the pool holds no database');
  file.write(new Uint8Array(20 * PAGE).fill(0xaa), { at: HEADER + 3 * PAGE });
  file.flush();
}

/** The pool tries a handle once and closes it. */
function isOpen(handle: Handle): boolean {
  try {
    handle.read(new Uint8Array(1), { at: 0 });
    return true;
  } catch {
    return false;
  }
}

// The bytes of SQLite's WebAssembly: beside the program, where the build puts it; else from the package, as in a checkout.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { InputError } from './run.ts';

/** Throws InputError when it is in neither place. */
export async function readWasm(): Promise<Uint8Array> {
  try {
    return await readFile(new URL('./sqlite3.wasm', import.meta.url));
  } catch {
    return readInstalled();
  }
}

async function readInstalled(): Promise<Uint8Array> {
  const tried = [import.meta.url, `file://${process.cwd()}/`];
  for (const from of tried) {
    try {
      return await readFile(createRequire(from).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'));
    } catch { /* the next place */ }
  }
  throw new InputError('cannot-read', `cannot read sqlite3.wasm beside ${import.meta.url}; build Recoupe again (npm run build)`);
}

// The engine comes from its bytes or already compiled by another context; either way it is the same engine.
import { expect, it } from 'vitest';
import { openInMemory, startSqlite } from '../../src/corpus/sqlite.ts';
import { wasm } from './held.ts';

it('an engine compiled elsewhere starts without a look at any address', async () => {
  const sqlite = await startSqlite({ module: await WebAssembly.compile(wasm.bytes) });
  expect(openInMemory(sqlite, 'compiled').rows('SELECT 6 * 7')).toEqual([[42]]);
});

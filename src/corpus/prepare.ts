// Entry of a thread that makes batches of an import ready (`preparers.ts`): batches in, bytes out, handed over without a copy.
import { makeReady, type Ready } from './batch.ts';
import type { Prepared, Preparing } from './preparers.ts';

async function reply({ id, batch }: Preparing): Promise<void> {
  try {
    const ready = await makeReady(batch);
    self.postMessage({ id, ready } satisfies Prepared, { transfer: buffersOf(ready) });
  } catch (error) {
    self.postMessage({ id, message: error instanceof Error ? error.message : String(error) } satisfies Prepared);
  }
}

/** Each array has a buffer of its own, but may share it by chance: one that is told twice is refused. */
const buffersOf = ({ encoded: { names, blocks, counts }, packed }: Ready): Transferable[] =>
  [...new Set([names, counts, ...blocks.map(({ bytes }) => bytes), ...packed.flatMap(({ heads, texts }) => [heads, texts])].map(({ buffer }) => buffer as ArrayBuffer))];   // none is shared memory

let turn: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Preparing>) => { turn = turn.then(() => reply(data)); });   // one after the other: each keeps its whole text in memory

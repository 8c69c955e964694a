// Threads that make batches of an import ready while the corpus's own thread writes those before. Comes in: batches. Goes out:
// what `makeReady` gives, byte for byte. Threads are started for the first batch and stopped when none comes any more: each
// keeps some 40 MB of words. One that fails is not asked again: the corpus's own thread does its work.
import type { Coming, MakeReady, Ready } from './batch.ts';

/** A message to a thread; the answer bears the same id. */
export interface Preparing { readonly id: number; readonly batch: readonly Coming[] }
export type Prepared = { readonly id: number; readonly ready: Ready } | { readonly id: number; readonly message: string };

/** What of a `Worker` is used; a test gives its own. */
export interface PreparerPort {
  postMessage(message: Preparing): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Prepared }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

/** More gain nothing: one thread writes what three make ready. */
const MOST_THREADS = 3;
/** A pause in an import is shorter; the words of a stopped thread must be learned anew. */
const IDLE_MS = 60_000;

/** Threads for a machine with so many processors: one is left to whoever writes, and to a reader's question meanwhile. */
export const threadsFor = (processors: number): number => Math.max(1, Math.min(MOST_THREADS, (processors || 1) - 1));   // a browser may not tell

interface Waiting { readonly resolve: (ready: Ready) => void; readonly reject: (error: Error) => void }

class Thread {
  readonly #port: PreparerPort;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(port: PreparerPort, onFailure: () => void) {
    this.#port = port;
    const fail = (why: string): void => {
      for (const { reject } of this.#waiting.values()) reject(new Error(why));
      this.#waiting.clear();
      port.terminate();
      onFailure();
    };
    port.addEventListener('message', ({ data }) => {
      if ('message' in data) return fail(data.message);
      this.#waiting.get(data.id)?.resolve(data.ready);
      this.#waiting.delete(data.id);
    });
    port.addEventListener('error', () => { fail('a thread that prepares imports could not be started, or died'); });
    port.addEventListener('messageerror', () => { fail('a thread that prepares imports sent what could not be read'); });
  }

  get load(): number { return this.#waiting.size; }

  prepare(batch: readonly Coming[]): Promise<Ready> {
    const id = ++this.#last;
    const ready = new Promise<Ready>((resolve, reject) => { this.#waiting.set(id, { resolve, reject }); });
    this.#port.postMessage({ id, batch });
    return ready;
  }

  stop(): void { this.#port.terminate(); }
}

/** Asks `most` threads at most, the one with the least to do; rejects once a thread has failed. */
export function preparersOf(start: () => PreparerPort, most: number): MakeReady {
  const threads: Thread[] = [];
  let isBroken = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const stopIdle = (): void => { if (threads.every(({ load }) => load === 0)) for (const thread of threads.splice(0)) thread.stop(); };
  return async (batch) => {
    if (isBroken) throw new Error('a thread that prepares imports failed before');
    let least = threads.toSorted((a, b) => a.load - b.load)[0];
    if (!least || (least.load > 0 && threads.length < most)) threads.push(least = new Thread(start(), () => { isBroken = true; }));
    clearTimeout(idle);
    try {
      return await least.prepare(batch);
    } finally {
      clearTimeout(idle);
      idle = setTimeout(stopIdle, IDLE_MS);
    }
  };
}

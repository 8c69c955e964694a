// Threads that make batches of an import ready while the corpus's own thread writes those before. Comes in: batches. Goes out:
// what `makeReady` gives, byte for byte. To make a batch ready takes four times as long as to write it: where threads are few,
// the corpus's own thread makes some ready too, whenever all of them have enough to do. Threads are started for the first batch
// and stopped when none comes any more: each keeps some 40 MB of words. One that fails is not asked again: the corpus's own
// thread does its work.
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
/** Batches that a thread has at a time: the next is there when it ends one. */
const AT_ONCE = 2;
/** A pause in an import is shorter; the words of a stopped thread must be learned anew. */
const IDLE_MS = 60_000;

/** Threads for a machine with so many processors: one is left to whoever writes, and to a reader's question meanwhile. */
export const threadsFor = (processors: number): number => Math.max(1, Math.min(MOST_THREADS, (processors || 1) - 1));   // a browser may not tell

/** Batches to be asked for ahead, so that so many threads and the corpus's own never wait for one. */
export const batchesAhead = (threads: number): number => threads * AT_ONCE + 1;

/** The corpus's own thread. `rest`: called when no batch came for a minute. */
export interface OwnThread { readonly makeReady: MakeReady; readonly rest: () => void }

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

  async prepare(batch: readonly Coming[]): Promise<Ready> {
    const id = ++this.#last;
    this.#port.postMessage({ id, batch });   // throws when there is no memory for a copy: then nothing waits for an answer
    return new Promise<Ready>((resolve, reject) => { this.#waiting.set(id, { resolve, reject }); });
  }

  stop(): void { this.#port.terminate(); }
}

/** A batch that nobody has begun. */
interface Asked { readonly batch: readonly Coming[]; readonly resolve: (ready: Ready) => void; readonly reject: (error: unknown) => void }

/** Asks `most` threads at most, the one with the least to do, and `own` when each has enough; rejects once a thread has failed. */
export function preparersOf(start: () => PreparerPort, most: number, own?: OwnThread): MakeReady {
  const preparers = new Preparers(start, most, own ?? null);
  return (batch) => preparers.prepare(batch);
}

class Preparers {
  readonly #start: () => PreparerPort;
  readonly #most: number;
  readonly #own: OwnThread | null;
  readonly #threads: Thread[] = [];
  readonly #asked: Asked[] = [];
  #isBroken = false;
  #isOwnBusy = false;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => PreparerPort, most: number, own: OwnThread | null) {
    this.#start = start;
    this.#most = most;
    this.#own = own;
  }

  prepare(batch: readonly Coming[]): Promise<Ready> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ batch, resolve, reject });
      this.#giveOut();
    });
  }

  #giveOut(): void {
    for (let taker = this.#taker(); taker; taker = this.#taker()) {
      const asked = this.#asked.shift();
      if (!asked) return;
      clearTimeout(this.#idle);
      void taker(asked.batch).then(asked.resolve, asked.reject).finally(() => {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => { this.#rest(); }, IDLE_MS);
        this.#giveOut();
      });
    }
  }

  /** Who takes the next batch; null when nobody is free, or nothing waits. */
  #taker(): MakeReady | null {
    if (!this.#asked.length) return null;
    const thread = this.#leastBusy();
    if (this.#isBroken) return () => Promise.reject(new Error('a thread that prepares imports failed before'));
    if (thread && thread.load < AT_ONCE) return (batch) => thread.prepare(batch);
    const own = this.#own;
    if (!own || this.#isOwnBusy) return null;
    return (batch) => {
      this.#isOwnBusy = true;
      return own.makeReady(batch).finally(() => { this.#isOwnBusy = false; });
    };
  }

  /** The thread with the least to do; another one while all have something to do and there may be more. */
  #leastBusy(): Thread | undefined {
    const least = this.#threads.toSorted((a, b) => a.load - b.load)[0];
    if (this.#isBroken || least?.load === 0 || this.#threads.length >= this.#most) return least;
    try {
      const thread = new Thread(this.#start(), () => { this.#isBroken = true; });
      this.#threads.push(thread);
      return thread;
    } catch {
      this.#isBroken = true;   // refused at once, by a policy or for want of memory: every batch that waits must be told
      return least;
    }
  }

  #rest(): void {
    if (this.#isOwnBusy || this.#threads.some(({ load }) => load > 0)) return;
    for (const thread of this.#threads.splice(0)) thread.stop();
    this.#own?.rest();
  }
}

// The corpus worker as its owner sees it: plain async calls. Every call ends: by its reply, or, when the worker dies or is
// stopped, by a `corpus-unavailable` for all that wait.
import { CorpusFailure } from './failure.ts';
import type { OpenOptions, WorkerCall, WorkerCalls, WorkerReply, WorkerRequest, WorkerState } from './worker-calls.ts';

/** What of a `Worker` is used; a test gives its own. */
export interface WorkerPort {
  postMessage(message: WorkerRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerReply>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

type CalledFromAfar = { readonly [Call in WorkerCall]: (...values: Parameters<WorkerCalls[Call]>) => Promise<ReturnType<WorkerCalls[Call]>> };

/** All calls of the worker, and `stop`. */
export interface ConnectedCorpus extends CalledFromAfar {
  /** Whether the worker has died or was stopped; a new one must then be connected. */
  isDead(): boolean;
  /** Ends the worker; whatever waits fails with `corpus-unavailable`. */
  stop(): void;
}

interface Waiting { readonly resolve: (value: unknown) => void; readonly reject: (failure: CorpusFailure) => void }

/** SQLite compiled here while the worker still reads its own script: a tenth of a second sooner. Null where that cannot be. */
async function compileEngine(url: string): Promise<WebAssembly.Module | null> {
  try {
    return await WebAssembly.compileStreaming(fetch(url));   // the extension's own package: no request leaves the machine
  } catch {
    return null;   // the worker tries itself, and tells why not
  }
}

/** Connects to a corpus worker just started. Calls reject with `CorpusFailure` and nothing else. */
export function connectCorpus(worker: WorkerPort): ConnectedCorpus {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let death: CorpusFailure | null = null;
  let isOpening = false;

  function die(reason: string): void {
    death ??= new CorpusFailure('corpus-unavailable', `the corpus worker ${reason}; try again`);
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
    worker.terminate();
  }

  function call<Call extends WorkerCall>(name: Call, ...values: Parameters<WorkerCalls[Call]>): Promise<ReturnType<WorkerCalls[Call]>> {
    if (death) return Promise.reject(death);
    const id = ++lastId;
    const reply = new Promise<unknown>((resolve, reject) => { waiting.set(id, { resolve, reject }); });
    worker.postMessage({ id, call: name, values });
    return reply as Promise<ReturnType<WorkerCalls[Call]>>;   // the worker's answers are held to the same type
  }

  function open(options: OpenOptions): Promise<WorkerState> {
    if (isOpening) return call('open', options);
    isOpening = true;
    const opened = call('open', options);   // at once: calls that follow must find it begun
    void compileEngine(options.wasmUrl).then((compiled) => call('engine', compiled)).catch(() => {});   // dead by now: `opened` tells
    return opened;
  }

  worker.addEventListener('message', ({ data }) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) waiter?.resolve(data.value);
    else waiter?.reject(new CorpusFailure(data.code, data.message));
  });
  worker.addEventListener('error', (event) => { die(`failed: ${'message' in event ? String(event.message) : 'it could not be started'}`); });
  worker.addEventListener('messageerror', () => { die('sent a message that could not be read'); });

  return {
    open,
    engine: (compiled) => call('engine', compiled),
    answer: (...values) => call('answer', ...values),
    overview: (...values) => call('overview', ...values),
    cancel: (question) => call('cancel', question),
    sources: (language) => call('sources', language),
    state: () => call('state'),
    add: (...values) => call('add', ...values),
    remove: (ids) => call('remove', ids),
    removeSource: (sourceId) => call('removeSource', sourceId),
    read: (ids) => call('read', ids),
    declare: (sources) => call('declare', sources),
    find: (query) => call('find', query),
    findCopies: (article, limit) => call('findCopies', article, limit),
    versions: (id) => call('versions', id),
    expire: (expiry) => call('expire', expiry),
    compact: () => call('compact'),
    size: () => call('size'),
    check: () => call('check'),
    export: (after, limit) => call('export', after, limit),
    exportFiles: (options) => call('exportFiles', options),
    importFile: (name, file) => call('importFile', name, file),
    imports: () => call('imports'),
    steerImport: (name, order) => call('steerImport', name, order),
    isDead: () => death !== null,
    stop: () => { die('was stopped'); },
  };
}

// Owns the corpus worker: starts it at the first call, starts a new one when it died, turns its failures into ours.
import { connectCorpus, type ConnectedCorpus } from '../../corpus/client.ts';
import { CorpusFailure } from '../../corpus/failure.ts';
import { browser } from '../browser.ts';
import { CallError } from '../wire.ts';
import type { Host } from './host.ts';

const DIRECTORY = 'recoupe-corpus';

/** From so many reports on, they come in the quick way: their facts would take minutes. */
const MANY = 300;

/** A host in this document. It must be the only one of the extension. `whileBusy` is given every import until it ends. */
export function openCorpusHost(_whileBusy: (work: Promise<void>) => Promise<void> = (work) => work): Host {
  let corpus: ConnectedCorpus | null = null;

  async function connected(): Promise<ConnectedCorpus> {
    if (!corpus || corpus.isDead()) {
      corpus = connectCorpus(new Worker(browser.runtime.getURL('worker.js'), { type: 'module', name: 'recoupe-corpus' }));
      void navigator.storage.persist?.().catch(() => false);   // asks nothing of the reader with unlimitedStorage
    }
    const opening = corpus;
    try {
      await opening.open({ directory: DIRECTORY, wasmUrl: browser.runtime.getURL('sqlite3.wasm'), bundleUrl: browser.runtime.getURL('corpus.json') });
    } catch (error) {
      opening.stop();   // the next call tries again with a new worker
      throw error;
    }
    return opening;
  }

  const call = async <T>(work: (corpus: ConnectedCorpus) => Promise<T>): Promise<T> => {
    try {
      return await work(await connected());
    } catch (error) {
      throw error instanceof CorpusFailure ? new CallError(error.code, error.message) : error;
    }
  };

  return {
    answer: (article, without) => call((held) => held.answer(article, without)),
    overview: (article, without) => call((held) => held.overview(article, without)),
    sources: (language) => call((held) => held.sources(language)),
    add: (reports) => call(async (held) => {
      const names = new Map(reports.map(({ sourceId, source }) => [sourceId, source]));
      await held.declare([...names].map(([sourceId, name]) => ({ sourceId, labels: { en: name ?? sourceId.replace(/^\w+:/u, '') }, isDemonstration: false })));
      return held.add(reports, { isBulk: reports.length > MANY });
    }),
    heldOf: (ids) => call(async (held) => (await held.read(ids)).map(({ id }) => id)),
    fetchFeed: async () => ({ failed: 'unreachable', message: 'not yet', status: null, bytes: 0, retryAfter: null }),
    fetchPage: async () => ({ failed: 'unreachable', message: 'not yet', status: null, bytes: 0, retryAfter: null }),
    fileImports: async () => [],
    steerImport: async (id) => { throw new CallError('bad-call', `no import ${id} is under way`); },
    removeSource: (sourceId) => call((held) => held.removeSource(sourceId)),
    expire: (expiry) => call((held) => held.expire(expiry)),
    size: () => call((held) => held.size()),
    export: (after, limit) => call((held) => held.export(after, limit)),
    async erase() {
      corpus?.stop();
      corpus = null;
      const root = await navigator.storage.getDirectory();
      await root.removeEntry(DIRECTORY, { recursive: true }).catch(() => undefined);
    },
    async state() {
      if (!corpus) void connected().catch(() => undefined);
      return corpus && !corpus.isDead() ? corpus.state() : { state: 'opening' };
    },
  };
}

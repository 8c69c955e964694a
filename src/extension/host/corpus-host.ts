// Owns the corpus worker: starts it at the first call, starts a new one when it died, turns its failures into ours.
import { connectCorpus, type ConnectedCorpus } from '../../corpus/client.ts';
import { CorpusFailure } from '../../corpus/failure.ts';
import { browser } from '../browser.ts';
import { takeFiles } from '../import-channel.ts';
import type { FileImports } from './file-imports.ts';
import type { Report } from '../../core/article.ts';
import type { Added } from '../../corpus/corpus.ts';
import { messageOf } from '../message-of.ts';
import { CallError } from '../wire.ts';
import type { Host } from './host.ts';

const DIRECTORY = 'recoupe-corpus';

/** Feeds, pages and files are read by a bundle of its own, which a question to the corpus need not wait for. */
const loadReading = (): Promise<typeof import('./reading.ts')> => import('./reading.ts');

/** What reads the page of a tab, likewise. */
export const loadPageReading = (): Promise<typeof import('./page-reading.ts')> => import('./page-reading.ts');

const ERASE_TRIES = 20;
const ERASE_PAUSE_MS = 100;

/** From so many reports on, they come in the quick way: their facts would take minutes. */
const MANY = 300;

/** A host in this document. It must be the only one of the extension. `whileBusy` is given every import until it ends. */
export function openCorpusHost(whileBusy: (work: Promise<void>) => Promise<void> = (work) => work): Host {
  let corpus: ConnectedCorpus | null = null;
  let imports: Promise<FileImports> | null = null;
  /** Ends the imports under way when everything is deleted: what they read must not come into the new corpus. */
  let erasure = new AbortController();
  /** A corpus that is opened while the former is deleted would hold its files. */
  let erasing: Promise<unknown> = Promise.resolve();

  async function connected(): Promise<ConnectedCorpus> {
    await erasing;
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

  const add = (reports: readonly Report[], isBulk: boolean): Promise<Added> => call(async (held) => {
    const names = new Map(reports.map(({ sourceId, source }) => [sourceId, source]));
    await held.declare([...names].map(([sourceId, name]) => ({ sourceId, labels: { en: name ?? sourceId.replace(/^\w+:/u, '') }, isDemonstration: false })));
    return held.add(reports, { isBulk });
  });

  const theImports = (): Promise<FileImports> => imports ??= loadReading().then(({ FileImports: Imports, readPage }) => {
    const { signal } = erasure;
    const unlessErased = <T>(work: () => Promise<T>): Promise<T> => (signal.aborted ? Promise.reject(new CallError('corpus-unavailable', 'the corpus was deleted; choose the files again')) : work());
    return new Imports({
      add: (reports, isBulk) => unlessErased(() => add(reports, isBulk)),
      read: (ids) => unlessErased(() => call((held) => held.read(ids))),
      importFile: (name, file) => unlessErased(() => call((held) => held.importFile(name, file))),
      imports: () => unlessErased(() => call((held) => held.imports())),
      steerImport: (name, order) => unlessErased(() => call((held) => held.steerImport(name, order))),
    }, readPage);
  });

  takeFiles((files) => { void whileBusy(theImports().then((all) => all.take(files))).catch((error: unknown) => { console.error('recoupe: files could not be imported', error); }); });

  return {
    answer: (...asked) => call((held) => held.answer(...asked)),
    overview: (...asked) => call((held) => held.overview(...asked)),
    cancel: (question) => call((held) => held.cancel(question)),
    sources: (language) => call((held) => held.sources(language)),
    add: (reports) => add(reports, reports.length > MANY),
    heldOf: (ids) => call(async (held) => (await held.read(ids)).map(({ id }) => id)),
    fetchFeed: async (asked) => (await loadReading()).fetchFeed(asked),
    fetchPage: async (asked) => (await loadReading()).fetchPage(asked),
    async takePiece(reading, at, html) {
      (await loadPageReading()).takePiece(reading, at, html);
    },
    readPieces: async (reading, count, last, url) => (await loadPageReading()).readPieces(reading, count, last, url),
    fileImports: async () => (imports ? (await imports).list() : []),
    async steerImport(id, order) {
      const progress = (await theImports()).steer(id, order);
      if (!progress) throw new CallError('bad-call', `no import ${id} is known; the browser was restarted since: choose the files again`);
      return progress;
    },
    removeSource: (sourceId) => call((held) => held.removeSource(sourceId)),
    expire: (expiry) => call((held) => held.expire(expiry)),
    size: () => call((held) => held.size()),
    export: (after, limit) => call((held) => held.export(after, limit)),
    async erase() {
      erasure.abort();
      erasure = new AbortController();
      corpus?.stop();
      [corpus, imports] = [null, null];
      const erased = removeDirectory();
      erasing = erased.catch(() => undefined);
      await erased;
    },
    async state() {
      if (!corpus) void connected().catch(() => undefined);
      return corpus && !corpus.isDead() ? corpus.state() : { state: 'opening' };
    },
  };
}

/** A worker that was ended lets go of its files a little later. */
async function removeDirectory(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (let tries = 1; ; tries++) {
    try {
      return await root.removeEntry(DIRECTORY, { recursive: true });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return;
      if (tries === ERASE_TRIES) throw new CallError('corpus-unavailable', `the corpus could not be deleted: ${messageOf(error)}; close the other windows of Recoupe and try again`);
      await new Promise((resolve) => { setTimeout(resolve, ERASE_PAUSE_MS); });
    }
  }
}

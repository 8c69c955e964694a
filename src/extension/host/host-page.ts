// Entry of Chromium's offscreen document: it owns the corpus worker and outlives the stops of the service worker.
import { answer } from '../wire.ts';
import { loadPageReading, openCorpusHost } from './corpus-host.ts';

const host = openCorpusHost();
void loadPageReading();
void host.state();   // begins to open the corpus now: this page is only made when somebody is about to ask

answer('background>host', {
  answer: (_sender, ...asked) => host.answer(...asked),
  overview: (_sender, ...asked) => host.overview(...asked),
  cancel: (_sender, question) => host.cancel(question),
  sources: (_sender, language) => host.sources(language),
  state: () => host.state(),
  add: (_sender, reports) => host.add(reports),
  heldOf: (_sender, ids) => host.heldOf(ids),
  fetchFeed: (_sender, request) => host.fetchFeed(request),
  fetchPage: (_sender, request) => host.fetchPage(request),
  takePiece: (_sender, reading, at, html) => host.takePiece(reading, at, html),
  readPieces: (_sender, reading, count, last, url) => host.readPieces(reading, count, last, url),
  fileImports: () => host.fileImports(),
  steerImport: (_sender, id, order) => host.steerImport(id, order),
  removeSource: (_sender, sourceId) => host.removeSource(sourceId),
  expire: (_sender, expiry) => host.expire(expiry),
  size: () => host.size(),
  export: (_sender, after, limit) => host.export(after, limit),
  erase: () => host.erase(),
});

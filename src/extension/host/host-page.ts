// Entry of Chromium's offscreen document: it owns the corpus worker and outlives the stops of the service worker.
import { answer } from '../wire.ts';
import { openCorpusHost } from './corpus-host.ts';

const host = openCorpusHost();
void host.state();   // begins to open the corpus now: this page is only made when somebody is about to ask

answer('background>host', {
  answer: (_sender, article, without) => host.answer(article, without),
  overview: (_sender, article, without) => host.overview(article, without),
  sources: (_sender, language) => host.sources(language),
  state: () => host.state(),
  add: (_sender, reports) => host.add(reports),
});

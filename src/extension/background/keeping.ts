// Articles the reader keeps: into the corpus under the source "saved:<publication>", by their address, so that the same article read again
// takes its own place and leaves its former text as a version.
import type { Article } from '../../core/article.ts';
import { fold } from '../../core/words.ts';
import type { Host } from '../host/host.ts';
import type { Kept } from '../source-state.ts';

/** Keeps an article as it was read. */
export async function keepArticle(host: Host, article: Article): Promise<Kept> {
  const name = article.source ?? (article.url && URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./u, '') : 'Recoupe');
  const { added, versions } = await host.add([{ ...article, source: name, id: `saved:${article.url ?? `${name}:${article.title ?? article.text.slice(0, 80)}`}`, sourceId: `saved:${fold(name).replace(/[^a-z0-9]+/gu, '-')}` }]);
  return { isNew: added > 0, isChanged: versions > 0 };
}

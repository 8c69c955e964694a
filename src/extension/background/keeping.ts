// Articles the reader keeps, by the popup, the context menu or a key, or every one that is compared: into the corpus under the source
// "saved:<publication>", by their address, so that the same article read again takes its own place and leaves its former text as a version.
import type { Article } from '../../core/article.ts';
import { fold } from '../../core/text/words.ts';
import { browser, type Tabs } from '../browser.ts';
import type { Host } from '../host/host.ts';
import { say } from '../locale.ts';
import type { Kept } from '../source-state.ts';
import { askPage } from '../wire.ts';
import { flashBadge } from './badge.ts';
import { reachPage } from './reach-page.ts';
import { keepReading } from './tab-readings.ts';

const MENU = 'keep-article';
/** What the ids of kept articles and of their sources begin with. */
export const SAVED = 'saved:';

/** Keeps an article as it was read. */
export async function keepArticle(host: Host, article: Article): Promise<Kept> {
  const name = article.source ?? (article.url && URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./u, '') : 'Recoupe');
  const id = `${SAVED}${article.url ?? `${name}:${article.title ?? article.text.slice(0, 80)}`}`;
  const { added, versions } = await host.add([{ ...article, source: name, id, sourceId: `${SAVED}${fold(name).replace(/[^a-z0-9]+/gu, '-')}` }]);
  return { isNew: added > 0, isChanged: versions > 0 };
}

/** The context menu and the key. Call it at the top level. Both grant `activeTab`, as a click on the icon does. */
export function followMenu(host: Host): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu().catch((error: unknown) => console.error('recoupe: no entry in the context menu', error)));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => { if (menuItemId === MENU) void keepTab(host, tab); });
  browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => { if (command === MENU) void keepTab(host, tab); });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();   // an update installs again
  browser.contextMenus.create({ id: MENU, title: say('menu_keep'), contexts: ['page', 'selection'] });
}

/** Reads the page of a tab and keeps it; the icon says for a moment whether that went well. */
async function keepTab(host: Host, tab: Tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  try {
    await reachPage(tabId);
    const reading = { ...await askPage(tabId, 'readPage'), tabId };
    await keepReading(reading);
    await keepArticle(host, reading.article);
    await flashBadge(tabId, true);
  } catch (error) {
    console.error(`recoupe: the article of tab ${tabId} could not be kept`, error);
    await flashBadge(tabId, false).catch(() => undefined);   // the tab may be gone
  }
}

// What was read in each tab, in session storage: the browser may stop the background between any two calls.
import { browser } from '../browser.ts';
import type { TabReading } from '../protocol.ts';
import { CallError } from '../wire.ts';

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** Keeps what was read in a tab, and forgets tabs that are gone: no listener has to wake the background for it. */
export async function keepReading(reading: TabReading): Promise<void> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const open = new Set(tabs.map(({ id }) => keyOf(id ?? -1)));
  const gone = Object.keys(kept).filter((key) => key.startsWith('tab:') && !open.has(key));
  if (gone.length) await browser.storage.session.remove(gone);
  await browser.storage.session.set({ [keyOf(reading.tabId)]: reading });
}

/** Tabs whose article was read, as far as they are still open. */
export async function tabsRead(): Promise<readonly number[]> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  return tabs.flatMap(({ id }) => (id !== undefined && keyOf(id) in kept ? [id] : []));
}

/** What was last read in a tab. Fails with `page-gone` when nothing was. */
export async function findReading(tabId: number): Promise<TabReading> {
  const reading = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  if (!reading) throw new CallError('page-gone', `nothing was read in tab ${tabId} yet, or the browser was restarted since`);
  return reading as TabReading;
}

// Where else a comparison can be seen: beside the page, in a tab of its own, and the settings. One line per browser.
import { browser } from '../browser.ts';
import { FIRST_PAGE } from '../first-page.ts';
import { addressOf } from './address.ts';
import type { Look } from './looks.ts';

/** Chromium's side panel, which the polyfill's types do not know yet. */
interface SidePanel {
  readonly setOptions: (options: { readonly tabId: number; readonly path: string; readonly enabled: boolean }) => Promise<void>;
  readonly open: (options: { readonly tabId: number }) => Promise<void>;
}
const findSidePanel = (): SidePanel | undefined => (browser as unknown as { readonly sidePanel?: SidePanel }).sidePanel;

/**
 * Opens the comparison beside the page. Must be called in the click itself, before anything is awaited: both browsers
 * open a panel only while the reader's click lasts. Rejects when the browser refuses.
 */
export function keepBeside(tabId: number): Promise<void> {
  const sidePanel = findSidePanel();
  if (sidePanel) {
    const isSet = sidePanel.setOptions({ tabId, path: addressOf('side', tabId), enabled: true });
    return Promise.all([isSet, sidePanel.open({ tabId })]).then(() => undefined);
  }
  const isSet = browser.sidebarAction.setPanel({ tabId, panel: browser.runtime.getURL(addressOf('side', tabId)) });
  return Promise.all([isSet, browser.sidebarAction.open()]).then(() => undefined);
}

/** Opens the comparison in a tab of its own, at the look it is seen in now. */
export async function openFullPage(tabId: number, look: Look = 'pair'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(addressOf('tab', tabId, look)) });
}

/** Opens the settings. */
export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the page with the example, which is also the first page a reader meets. */
export async function openExample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(FIRST_PAGE) });
}

/** The active tab of this window, null when there is none (a window of the developer tools). */
export async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

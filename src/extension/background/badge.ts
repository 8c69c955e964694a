// The number on the toolbar icon: conflicts found, nothing when there are none. It goes with the page by itself.
import { browser } from '../browser.ts';

const COLOUR = '#95201d';   // --conflict of the light theme: 8.2 to 1 against white
const INK = '#ffffff';

/** Shows the number of conflicts on the icon of one tab. */
export async function showBadge(tabId: number, conflicts: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId, color: INK });
  await browser.action.setBadgeText({ tabId, text: conflicts > 0 ? String(conflicts) : '' });
}

const KEPT = '#464a53';   // --same of the light theme: 8.9 to 1 against white
const FLASH_MS = 2500;

/** Says on the icon of a tab, for a moment, whether something was done; then what stood there before stands there again. */
export async function flashBadge(tabId: number, isDone: boolean): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeBackgroundColor({ tabId, color: isDone ? KEPT : COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId, color: INK });
  await browser.action.setBadgeText({ tabId, text: isDone ? '✓' : '!' });
  setTimeout(() => { void showBadge(tabId, /^\d+$/u.test(before) ? Number(before) : 0).catch(() => undefined); }, FLASH_MS);
}

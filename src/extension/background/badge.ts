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

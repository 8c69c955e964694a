// Puts the content script into a tab. `activeTab` allows it after the click, and only then.
import { browser } from '../browser.ts';
import { CallError, messageOf } from '../wire.ts';

const GONE = /no tab with id|invalid tab id/iu;

/** Injects the reader into the page of the tab; a second time does nothing there. Fails: no-tab, forbidden-page. */
export async function reachPage(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['page.js'] });
  } catch (error) {
    const message = messageOf(error);
    throw GONE.test(message)
      ? new CallError('no-tab', `tab ${tabId} is gone: ${message}`)
      : new CallError('forbidden-page', `the browser lets no extension read the page of tab ${tabId}: ${message}`);
  }
}

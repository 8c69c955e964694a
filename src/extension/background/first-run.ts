// Opens the first page after the installation, when there is a reader to see it (`first-page.ts`).
import { browser } from '../browser.ts';
import { FIRST_PAGE, opensFirstPage } from '../first-page.ts';

/** Listens for the installation. Call it at the top level of the background. */
export function greetFirstTime(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void greet(reason).catch((error: unknown) => console.error('recoupe: the first page could not be opened', error)));
}

async function greet(reason: string): Promise<void> {
  if (reason !== 'install') return;   // `getSelf` needs no permission
  const { installType } = await browser.management.getSelf();
  if (opensFirstPage({ reason, installType, isSteered: navigator.webdriver })) await browser.tabs.create({ url: browser.runtime.getURL(FIRST_PAGE) });
}

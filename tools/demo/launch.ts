// The demonstration page in a browser with the extension: what `npm start` and `npm run screenshots` begin with.
import { readFileSync } from 'node:fs';
import { launchChromium } from '../drive/chromium.ts';
import { waitFor, type Driver } from '../drive/driver.ts';
import type { BrowserName } from '../drive/find-browsers.ts';
import { launchFirefox } from '../drive/firefox.ts';
import type { Page } from '../drive/news-site.ts';

const LAUNCH: Readonly<Record<BrowserName, (program: string, headless: boolean) => Promise<Driver>>> = {
  chromium: (program, headless) => launchChromium({ program, headless, extension: 'dist/chromium' }),
  firefox: (program, headless) => launchFirefox({ program, headless, extension: 'dist/recoupe-firefox.xpi' }),
};

/** Starts a browser with the extension as it was built. */
export const launchBuilt = (name: BrowserName, program: string, headless: boolean): Promise<Driver> => LAUNCH[name](program, headless);

/** The demonstration article, as a site serves it. */
export const DEMO_PAGE: Page = { body: readFileSync('tools/demo/article.html') };

/** Waits until the popup has an end state; gives it. */
export const popupState = (driver: Driver): Promise<string> => waitFor('the popup to settle', async () => {
  const state = await driver.inPopup<string | null>('return document.documentElement.dataset.state ?? null');
  return state !== null && ['answered', 'nothing', 'failed'].includes(state) ? state : null;
}, 60_000);

// `npm start`: builds, opens a browser with the extension on a demonstration news page, the comparison open.
// Without a display it does the same headless in every browser found, prints the comparison and saves screenshots.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { launchChromium } from './drive/chromium.ts';
import { waitFor, type Driver } from './drive/driver.ts';
import { ensureBrowsers, type BrowserName } from './drive/find-browsers.ts';
import { launchFirefox } from './drive/firefox.ts';
import { serveNews } from './drive/news-site.ts';

const PICTURES = 'screenshots';
const LAUNCH: Readonly<Record<BrowserName, (program: string, headless: boolean) => Promise<Driver>>> = {
  chromium: (program, headless) => launchChromium({ program, headless, extension: 'dist/chromium' }),
  firefox: (program, headless) => launchFirefox({ program, headless, extension: 'dist/recoupe-firefox.xpi' }),
};

const built = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const browsers = ensureBrowsers();
const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (!browsers.size) process.exitCode = 1;
else if (hasDisplay && !process.env['CI']) await showOnScreen();
else await showHeadless();

/** One browser, in a window, until the reader closes it. */
async function showOnScreen(): Promise<void> {
  const [name, program] = [...browsers][0] as [BrowserName, string];
  const site = await serveNews({ '/': { body: readFileSync('tools/demo/article.html') } });
  const driver = await LAUNCH[name](program, false);
  await driver.open(`${site.origin}/`);
  await driver.click();
  console.log(`\n${driver.version} shows ${site.origin}/ with the comparison open. Close the browser, or press Ctrl+C, to end.`);
  await driver.closed;
  await site.close();
}

async function showHeadless(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const site = await serveNews({ '/': { body: readFileSync('tools/demo/article.html') } });
  for (const [name, program] of browsers) {
    const driver = await LAUNCH[name](program, true);
    try {
      await driver.open(`${site.origin}/`);
      await driver.click();
      const text = await waitFor('the comparison', () => driver.inPopup<string | null>('return document.querySelector("[data-state=answered]") ? document.body.innerText : null'));
      await driver.screenshotPopup(`${PICTURES}/${name}-popup.png`);
      await driver.closePopup();
      await driver.screenshotPage(`${PICTURES}/${name}-page.png`);
      console.log(`\n── ${driver.version}: the popup on ${site.origin}/\n\n${text.replace(/\n{3,}/gu, '\n\n')}\n\nsaved ${PICTURES}/${name}-popup.png and ${PICTURES}/${name}-page.png`);
    } finally {
      await driver.close();
    }
  }
  await site.close();
}

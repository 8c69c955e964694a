// `npm start`: builds, opens a browser with the extension on a demonstration news page, the comparison open.
// Without a display it does the same headless in every browser found, prints the comparison and saves screenshots.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { DEMO_PAGE, launchBuilt, popupState } from './demo/launch.ts';
import { ensureBrowsers, type BrowserName } from './drive/find-browsers.ts';
import { serveNews } from './drive/news-site.ts';

const PICTURES = 'screenshots';

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
  const site = await serveNews({ '/': DEMO_PAGE });
  const driver = await launchBuilt(name, program, false);
  await driver.open(`${site.origin}/`);
  await driver.click();
  console.log(`\n${driver.version} shows ${site.origin}/ with the comparison open. Close the browser, or press Ctrl+C, to end.`);
  await driver.closed;
  await site.close();
}

async function showHeadless(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const site = await serveNews({ '/': DEMO_PAGE });
  for (const [name, program] of browsers) {
    const driver = await launchBuilt(name, program, true);
    try {
      await driver.open(`${site.origin}/`);
      await driver.click();
      const state = await popupState(driver);
      const text = await driver.inPopup<string>('return document.body.innerText');
      await driver.screenshotPopup(`${PICTURES}/${name}-popup.png`);
      await driver.closePopup();
      await driver.screenshotPage(`${PICTURES}/${name}-page.png`);
      console.log(`\n── ${driver.version}: the popup on ${site.origin}/\n\n${text.replace(/\n{2,}/gu, '\n')}\n\nsaved ${PICTURES}/${name}-popup.png and ${PICTURES}/${name}-page.png`);
      if (state !== 'answered') process.exitCode = 1;
    } finally {
      await driver.close();
    }
  }
  await site.close();
}

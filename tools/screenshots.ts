// `npm run screenshots`: every view in both browsers, light and dark, narrow and wide, into screenshots/ (build first).
// Then the states that a real browser is seldom in (full storage, a starting engine), with the browser's API played. `chromium` or `firefox` takes
// one browser's only; `--readme` takes the one picture that README shows.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { DEMO_PAGE, launchBuilt, popupState } from './demo/launch.ts';
import { waitFor, type Driver } from './drive/driver.ts';
import { ensureBrowsers } from './drive/find-browsers.ts';
import { newsPage, serveNews, type NewsSite } from './drive/news-site.ts';

const PICTURES = 'screenshots';
const SIZES = [{ width: 320, height: 900 }, { width: 780, height: 900 }, { width: 1440, height: 1000 }];
const LOOKS = ['pair', 'facts', 'sources', 'time'];
const PAGES = {
  '/': DEMO_PAGE,
  '/elsewhere': newsPage({ title: 'Une fête de la courge à Brignac', source: 'Le Relais', publishedAt: '2024-10-05', text: 'La fête de la courge a réuni trois cents visiteurs samedi dans le village de Brignac, où les jardiniers ont pesé leurs plus belles récoltes.\n'.repeat(6) }),
  '/short': newsPage({ title: 'Brève', source: 'Le Relais', text: 'Le marché est annulé.' }),
};

mkdirSync(PICTURES, { recursive: true });
const isForReadme = process.argv.includes('--readme');
const wanted = (['chromium', 'firefox'] as const).filter((name) => process.argv.includes(name));
const site = await serveNews(PAGES);
for (const [name, program] of ensureBrowsers(isForReadme ? ['chromium'] : wanted.length > 0 ? wanted : undefined)) {
  const driver = await launchBuilt(name, program, true);
  try {
    if (isForReadme) await pictureOfPopup(driver, 'assets/popup.png');
    else await pictures(driver, site);
  } finally {
    await driver.close();
  }
}
await site.close();
if (!isForReadme && !wanted.includes('firefox')) spawnSync(process.execPath, ['test/views/preview.mjs', `${PICTURES}/states`], { stdio: 'inherit' });

async function pictureOfPopup(driver: Driver, file: string): Promise<void> {
  await driver.open(`${site.origin}/`);
  await driver.click();
  await popupState(driver);
  await driver.screenshotPopup(file);
  console.log(file);
}

async function pictures(driver: Driver, { origin }: NewsSite): Promise<void> {
  const file = (what: string): string => `${PICTURES}/${driver.name}-${what}.png`;
  for (const [path, what] of [['/elsewhere', 'nothing'], ['/short', 'too-short'], ['about:blank', 'forbidden']] as const) {
    await driver.open(path.startsWith('/') ? `${origin}${path}` : path);
    await driver.click();
    await popupState(driver);
    await driver.screenshotPopup(file(`popup-${what}`));
    await driver.closePopup();
  }
  await pictureOfPopup(driver, file('popup'));
  const tab = await driver.inPopup<number>('const api = globalThis.browser ?? chrome; const [tab] = await api.tabs.query({ active: true, currentWindow: true }); return tab.id');
  await driver.closePopup();
  await waitFor('the marks', () => driver.inPage<boolean>('return CSS.highlights.has("recoupe-conflict")'));
  await driver.screenshotPage(file('page'));
  const [x, y] = await driver.inPage<readonly [number, number]>('const box = [...CSS.highlights.get("recoupe-conflict")][0].getBoundingClientRect(); return [Math.round(box.left + 12), Math.round(box.top + box.height / 2)]');
  await driver.hover(x, y);
  await new Promise((done) => setTimeout(done, 600));
  await driver.screenshotPage(file('page-card'));
  for (const isDark of [false, true]) {
    for (const size of SIZES) {
      const name = `${size.width}-${isDark ? 'dark' : 'light'}`;
      for (const look of LOOKS) await driver.screenshotExtension(`panel/panel.html?view=tab&tab=${tab}&look=${look}`, file(`${look}-${name}`), size, isDark);
      await driver.screenshotExtension('options/options.html', file(`options-${name}`), size, isDark);
      await driver.screenshotExtension('first-run/first-run.html', file(`first-run-${name}`), size, isDark);
    }
  }
  console.log(`${driver.name}: ${PICTURES}/${driver.name}-*.png`);
}

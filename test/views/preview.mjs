// Pictures of every state of the views, to look at: node test/views/preview.mjs [folder] [part of a name]. Ships nowhere, asserts nothing.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const [folder = 'screenshots/views', wanted = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const stageFile = resolve('out/stage.mjs');
await build({ entryPoints: ['test/views/stage.ts'], outfile: stageFile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
const { openStage, PANEL_STATES } = await import(stageFile);

const stage = await openStage();
const page = await stage.browser.newPage();
page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
page.on('console', (message) => { if (message.type() === 'error') console.error(`${page.url()}: ${message.text()}`); });

const SIZES = { popup: [780, 600], side: [320, 900], tab: [1440, 900] };
for (const theme of ['light', 'dark']) {
  for (const [view, size] of Object.entries(SIZES)) {
    for (const state of view === 'popup' ? [...PANEL_STATES, 'copied'] : ['answered', 'long', 'doubtful', 'nothing', 'importing', 'storage-full']) await shoot(`panel/panel.html?view=${view}&tab=7&state=${state}${view === 'popup' ? '&popup' : ''}`, `${view}-${state}-${theme}`, theme, size, view !== 'popup');
  }
  for (const look of ['facts', 'sources', 'time']) await shoot(`panel/panel.html?view=side&tab=7&state=answered&look=${look}`, `side-${look}-${theme}`, theme, SIZES.side, true);
  for (const width of [320, 780, 1440]) await shoot('panel/panel.html?view=tab&tab=7&state=long', `whole-${width}-${theme}`, theme, [width, 900], true, '.manners button:last-child');
  await shoot('options/options.html', `options-${theme}`, theme, [1200, 900], true);
  await shoot('options/options.html', `options-narrow-${theme}`, theme, [360, 900], true);
}
await stage.close();

/** `pressed`: what is clicked before the picture is taken. */
async function shoot(path, name, theme, [width, height], fullPage, pressed = null) {
  if (!name.includes(wanted)) return;
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`${stage.address}/${path}`);
  await new Promise((done) => setTimeout(done, 450));
  if (pressed !== null) await page.click(pressed);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}

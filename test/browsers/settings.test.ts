// The settings in a real Chromium, their background played (test/views/settings-story.ts): titles switched, asked for, added and taken
// out, lists in and out, files, network, deletion; by keyboard where a reader would; readable by everyone in every state (axe).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from '../views/stage.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'recoupe-settings-'));
let stage: Stage;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  stage = await openStage();
  page = await stage.browser.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => errors.push(String(error)));
  const devtools = await page.createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

async function open(state = 'answered', { width = 1100, theme = 'light', language = 'fr' } = {}): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${stage.address}/options/options.html?state=${state}&lang=${language}`);
  await page.waitForSelector('.zero, .refused');
  await page.waitForSelector('.sources, .refused, #titles .held');
}
const calls = (name: string): Promise<readonly (readonly unknown[])[]> => page.evaluate((wanted) => (globalThis as unknown as { calls: unknown[][] }).calls.filter(([call]) => call === wanted), name);
const says = (selector: string, words: string): Promise<unknown> => page.waitForFunction((where, what) => [...document.querySelectorAll(where)].some((element) => element.textContent?.includes(what)), {}, selector, words);
const isOn = (selector: string): Promise<boolean> => page.$eval(selector, (input) => (input as HTMLInputElement).checked);
const becomes = (selector: string, on: boolean): Promise<unknown> => page.waitForFunction((where, wanted) => (document.querySelector(where) as HTMLInputElement | null)?.checked === wanted, {}, selector, on);
const focusIs = (name: string): Promise<unknown> => page.waitForFunction((wanted) => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) === wanted, {}, name);
const press = (words: string, within = 'body'): Promise<void> => page.evaluate((what, where) => { [...document.querySelectorAll<HTMLElement>(`${where} button`)].find((button) => button.textContent === what)?.click(); }, words, within);
const upload = async (selector: string, ...files: readonly string[]): Promise<void> => { await (await page.waitForSelector(selector) as ElementHandle<HTMLInputElement>).uploadFile(...files); };
const SWITCH = (id: string): string => `[data-source="${id}"] .switch input`;

async function findViolations(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** Everything that can be opened at once: details, a question, a language of the catalogue, the dialog last. */
async function openAll(): Promise<void> {
  await page.click('[data-source="feed:matin"] .twist');
  await page.click(SWITCH('feed:canular'));
  await page.click('.catalogue .twist');
  await page.waitForSelector('[data-publication]');
  await page.click('[data-publication="le-soir"] .switch input');
  await page.waitForSelector('.catalogue .asking');
}

for (const [theme, width] of [['light', 320], ['dark', 1440]] as const) {
  test(`everything opened, ${theme}, ${width} pixels: axe finds nothing to mend, nothing reaches over the edge`, async () => {
    await open('files', { theme, width });
    await openAll();
    expect(await findViolations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test.each(['fresh', 'corpus-unavailable'])('a reader without sources (%s) has settings that axe finds nothing in', async (state) => {
  await open(state, { width: 780 });
  expect(await findViolations()).toEqual([]);
});

test('by keyboard alone: a title is switched on, the reason told, the browser asked in that very press', async () => {
  await open();
  await page.focus(SWITCH('feed:canular'));
  await page.keyboard.press('Space');
  await page.waitForSelector('.asking');
  expect(await isOn(SWITCH('feed:canular'))).toBe(false);
  await focusIs('Demander l’accès');
  expect(await page.$eval('.asking', (element) => element.textContent)).toContain('canular.example');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.asking'));
  await focusIs('Le Canular');
  expect(await calls('permissions.request')).toEqual([]);
  await page.keyboard.press('Space');
  await focusIs('Demander l’accès');
  await page.keyboard.press('Enter');
  await becomes(SWITCH('feed:canular'), true);
  expect(await calls('permissions.request')).toEqual([['permissions.request', ['*://canular.example/*']]]);
  expect(await calls('switchSource')).toEqual([['switchSource', 'feed:canular', true]]);
});

test('a title that the reader does not allow stays off, and says so', async () => {
  await open('refused');
  await page.click(SWITCH('feed:canular'));
  await page.waitForSelector('.asking');
  await press('Demander l’accès');
  await says('.asking', 'le titre reste éteint');
  expect(await isOn(SWITCH('feed:canular'))).toBe(false);
  expect(await calls('switchSource')).toEqual([]);
});

test('a branch is switched off at once; on again it leaves out what must be asked for', async () => {
  await open();
  const BRANCH = '[aria-label^="Tous les titres"][aria-label$="France"]';
  expect(await page.$eval(BRANCH, (input) => (input as HTMLInputElement).indeterminate)).toBe(true);
  await page.click(BRANCH);
  await says('[role="status"]', '1 titre reste éteint');
  expect(await calls('switchSource')).toEqual([]);
  await page.click('[aria-label="Le ferry de Brenne"]');
  await says('[role="status"]', '6 utilisés');
  await press('Tout éteindre');
  await says('[role="status"]', '1 utilisé');
  expect((await calls('switchSource')).every(([, , isUsed]) => isUsed === false)).toBe(true);
});

test('a title shows what it brings, and goes with its reports only after a question', async () => {
  await open();
  await page.click('[data-source="feed:estafette"] .twist');
  await says('.detail', '14 au dernier passage');
  await says('.detail', 'https://www.estafette.example/rss/international.xml');
  await press('Retirer…', '.detail');
  await says('.detail', '3\u202F120 articles gardés disparaissent');
  expect(await calls('removeSource')).toEqual([]);
  await press('Retirer', '.detail .asking');
  await page.waitForFunction(() => !document.querySelector('[data-source="feed:estafette"]'));
});

test('a publication of the catalogue is found, its kind told, added and switched on', async () => {
  await open('fresh');
  await page.type('#catalogue input[type="search"]', 'gorafi');
  await says('[data-publication="le-gorafi"]', 'satire');
  await page.click('[data-publication="le-gorafi"] .switch input');
  await page.waitForSelector('.asking');
  await press('Demander l’accès');
  await becomes('[data-publication="le-gorafi"] .switch input', true);
  expect(await calls('permissions.request')).toEqual([['permissions.request', ['*://www.legorafi.fr/*']]]);
  expect((await calls('addSources'))[0]?.[1]).toMatchObject([{ title: 'Le Gorafi', medium: 'satire', country: 'FR', feeds: ['https://www.legorafi.fr/feed/'] }]);
  await says('.sources', 'Le Gorafi');
});

test('an address is asked for, its feeds are shown, one is taken; what is none, and what has none, is told', async () => {
  await open('fresh');
  const FIELD = '#add-title input';
  await page.type(FIELD, 'le relais');
  await page.keyboard.press('Enter');
  await says('#add-title', 'pas une adresse du web');
  await page.$eval(FIELD, (input) => { (input as HTMLInputElement).value = ''; });
  await page.type(FIELD, 'relais.example/nothing');
  await page.keyboard.press('Enter');
  await focusIs('Demander l’accès');
  await page.keyboard.press('Enter');
  await says('#add-title [role="alert"]', 'Aucun flux à cette adresse');
  await page.$eval(FIELD, (input) => { (input as HTMLInputElement).value = ''; });
  await page.type(FIELD, 'relais.example');
  await page.keyboard.press('Enter');
  await focusIs('Demander l’accès');
  await page.keyboard.press('Enter');
  await says('#add-title', '1 flux trouvé');
  await press('Ajouter et activer', '#add-title');
  await says('.sources', 'Une');
  expect((await calls('findFeeds')).map(([, address]) => address)).toEqual(['https://relais.example/nothing', 'https://relais.example/']);
  await page.waitForFunction(() => (document.querySelector('[aria-label="Une"]') as HTMLInputElement | null)?.checked);
});

test.each(['answered', 'nothing'])('under a reading (%s) the article is kept, and its site’s feed leads to the settings, which tell why before they ask', async (state) => {
  await page.goto(`${stage.address}/panel/panel.html?view=side&tab=7&state=${state}`);
  await page.waitForSelector('.keeping a');
  await press('Garder cet article', '.keeping');
  await says('.keeping', 'Gardé dans le fonds');
  expect(await calls('keepTab')).toEqual([['keepTab', 7]]);
  const address = await page.$eval('.keeping a', (link) => (link as HTMLAnchorElement).href);
  await page.goto(address);
  await says('#add-title .asking', 'relais.example');
  expect(await calls('findFeeds')).toEqual([]);
});

test('lists of feeds come in switched off and go out as they were', async () => {
  await open('fresh');
  writeFileSync(join(folder, 'list.opml'), '<opml><body><outline text="Presse"><outline text="Le Relais" xmlUrl="https://relais.example/rss"/></outline><outline text="odd" xmlUrl="file:///x"/></body></opml>');
  await upload('input[accept*=".opml,.xml"]', join(folder, 'list.opml'));
  await says('.asking', '1 flux dans la liste');
  await says('.asking details', '1 laissé de côté');
  await press('Ajouter 1 titre, éteint');
  await says('.outcome', '1 titre ajouté, éteint');
  expect(await isOn('[aria-label="Le Relais"]')).toBe(false);
  await press('Exporter OPML');
  const written = join(folder, `recoupe-${new Date().toISOString().slice(0, 10)}.opml`);
  await expect.poll(() => readIfThere(written), { timeout: 10_000 }).toContain('xmlUrl="https://relais.example/rss"');
  writeFileSync(join(folder, 'page.opml'), '<html></html>');
  await upload('input[accept*=".opml,.xml"]', join(folder, 'page.opml'));
  await says('.outcome', 'pas une liste de flux');
});

test('files go to the corpus with their names; what was left out says why and what to do; an import is paused and stopped', async () => {
  await open();
  for (const name of ['un.txt', 'deux.md', 'trois.jsonl']) writeFileSync(join(folder, name), 'Un texte inventé.');
  await upload('#files input[type="file"]', ...['un.txt', 'deux.md', 'trois.jsonl'].map((name) => join(folder, name)));
  await says('#files .outcome', '2 articles ajoutés · 1 laissé de côté');
  await says('.problems', 'ligne 1 n’est pas du JSON valable : écrivez un article par ligne.');
  mkdirSync(join(folder, 'coupures'));
  writeFileSync(join(folder, 'coupures', 'note.txt'), 'Un texte inventé.');
  await upload('#files label:nth-of-type(2) input', join(folder, 'coupures'));
  await says('.file-name', 'coupures/note.txt');
  await open('files');
  await press('Pause', '#files');
  await press('Arrêter', '#files li:first-child');
  await says('#files li:first-child', 'arrêté');
  expect((await calls('steerImport')).map(([, , order]) => order)).toEqual(['pause', 'cancel']);
});

test('the network page tells whom, for what, when and how much, and blocks a host for good', async () => {
  await open('fresh');
  expect(await page.$eval('.zero', (element) => element.textContent)).toBe('Aucune requête');
  await open();
  await says('.zero', '798 requêtes');
  await says('.hosts', 'Le Fil du matin et adresse que vous avez donnée');
  await page.click('[aria-label="Plus jamais www.estafette.example"]');
  await page.waitForSelector('[aria-label="Permettre de nouveau www.estafette.example"]');
  expect(await calls('blockHost')).toEqual([['blockHost', 'www.estafette.example', true]]);
});

test('how long and how much is kept is stored at once and carried out; the corpus is written whole', async () => {
  await open();
  await page.select('[aria-label="Garder pendant"]', '90');
  await page.select('[aria-label="Taille au plus"]', '500');
  await page.click('[aria-label="Garder chaque article lu"]');
  await becomes('[aria-label="Garder chaque article lu"]', true);
  await says('#privacy', 'gardée dans le fonds');
  expect((await calls('expireNow')).length).toBe(2);
  await press('Exporter', '#stored');
  await says('#stored', '240 articles exportés');
  await expect.poll(() => readIfThere(join(folder, `recoupe-${new Date().toISOString().slice(0, 10)}.jsonl`)), { timeout: 10_000 }).toBe('{"id":"a"}\n{"id":"b"}\n');
});

test('everything is deleted only after a question that names what is lost, on which "no" has the focus', async () => {
  await open();
  await page.click('[aria-haspopup="dialog"]');
  await page.waitForSelector('dialog[open]');
  expect(await findViolations()).toEqual([]);
  await focusIs('Annuler');
  await says('dialog', '7\u202F705 articles');
  await says('dialog', '6 flux');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  expect(await calls('deleteEverything')).toEqual([]);
  await page.click('[aria-haspopup="dialog"]');
  await press('Tout effacer', 'dialog');
  await says('#stored [role="status"]', 'Tout est effacé');
  expect(await calls('deleteEverything')).toHaveLength(1);
});

test('nothing has thrown', () => { expect(errors).toEqual([]); });

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

// The reader in the documents of real browsers: Chromium and Firefox give what the command line gives on every fixture page, and change none of them.
// Taken down as HTML and scanned, each is the same article. The pages are parsed by the browser inside one page, for loading fifty takes a minute;
// one is opened and read where it is shown.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodePage, parsePage } from '../../src/cli/read.ts';
import { readArticle, type Reading } from '../../src/reader/read-article.ts';
import { launchChromium } from '../../tools/drive/chromium.ts';
import type { Driver } from '../../tools/drive/driver.ts';
import { findBrowser, type BrowserName } from '../../tools/drive/find-browsers.ts';
import { launchFirefox } from '../../tools/drive/firefox.ts';
import { serveNews, type NewsSite } from '../../tools/drive/news-site.ts';

const FOLDER = new URL('../pages/', import.meta.url);
const PAGES = readdirSync(FOLDER).map((name) => ({ name, html: decodePage(readFileSync(new URL(`${name}/page.html`, FOLDER))) }));
const ADDRESS = 'https://a.example/b';
const SHOWN = 'fr-daily';

const LAUNCH: Readonly<Record<BrowserName, (program: string) => Promise<Driver>>> = {
  chromium: (program) => launchChromium({ program, headless: true, extension: 'dist/chromium' }),
  firefox: (program) => launchFirefox({ program, headless: true, extension: 'dist/recoupe-firefox.xpi' }),
};

interface Read { readonly reading: Reading; readonly again: Reading; readonly isSame: boolean }

/** Runs before each script: the reader, a reading there and one of what was taken down, and whether the document stayed as it was. */
const READER = 'const readIn = (page, address) => { const before = page.documentElement.outerHTML; const reading = readArticle(page, address); let source = ""; const steps = takeDown(page); for (let step = steps.next(); ; step = steps.next()) { source += step.value?.html ?? ""; if (step.done) break; } return { reading, again: atOnce(readInSteps(atOnce(scanPage(source)), address, emptyDocument)), isSame: before === page.documentElement.outerHTML }; };';

let reader: string;
let site: NewsSite;

beforeAll(async () => {
  const parts = { readArticle: 'reader/read-article', takeDown: 'reader/page-source', scanPage: 'reader/scan-page', readInSteps: 'reader/read-in-steps', emptyDocument: 'reader/readability', atOnce: 'core/steps' };
  const entry = { contents: Object.entries(parts).map(([name, file]) => `export { ${name} } from './src/${file}.ts';`).join(' '), resolveDir: '.', loader: 'ts' as const };
  const { outputFiles } = await build({ stdin: entry, bundle: true, format: 'iife', globalName: 'reading', target: ['chrome120', 'firefox140'], write: false, logLevel: 'silent' });
  reader = `${outputFiles[0]?.text ?? ''}; const { readArticle, takeDown, scanPage, readInSteps, emptyDocument, atOnce } = reading; ${READER}`;
  const shown = PAGES.find(({ name }) => name === SHOWN)?.html ?? '';
  site = await serveNews({ '/shown': { body: shown, headers: { 'content-security-policy': "script-src 'none'; img-src 'none'" } } });
});
afterAll(async () => site?.close());

const asThere = (html: string): Reading => readArticle(parsePage(html), ADDRESS);

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await LAUNCH[name](findBrowser(name) ?? name);
    await driver.open(`${site.origin}/shown`);
  });
  afterAll(async () => driver?.close());

  test('reads what is shown, and leaves it as it was', async () => {
    const { reading, again, isSame } = await driver.inPage<Read>(`${reader} return readIn(document, args[0]);`, ADDRESS);
    expect(isSame).toBe(true);
    expect(reading).toEqual(asThere(PAGES.find((page) => page.name === SHOWN)?.html ?? ''));
    expect(again).toEqual(reading);
  });

  test('finds open roots among very many elements: of custom ones, and of such as hold nothing else', async () => {
    const taken = await driver.inPage<string>(`${reader}
      const page = new DOMParser().parseFromString('<article>' + '<p>Un</p>'.repeat(20_000) + '<my-story></my-story><div></div></article>', 'text/html');
      for (const host of page.querySelectorAll('my-story, div')) host.attachShadow({ mode: 'open' }).append('Dans ' + host.localName);
      let source = ''; const steps = takeDown(page); for (let step = steps.next(); ; step = steps.next()) { source += step.value?.html ?? ''; if (step.done) break; }
      return source;`);
    expect(taken).toContain('<my-story>Dans my-story</my-story><div>Dans div</div>');
    expect(taken.match(/<p>Un<\/p>/gu)).toHaveLength(20_000);
  });

  test('reads every fixture page as the command line does, and leaves it as it was', async () => {
    const read = await driver.inPage<readonly Read[]>(`${reader} return args[0].map((html) => readIn(new DOMParser().parseFromString(html, 'text/html'), args[1]));`, PAGES.map(({ html }) => html), ADDRESS);
    expect(read.map(({ reading, again, isSame }, at) => ({ name: PAGES[at]?.name, isSame, reading, again }))).toEqual(PAGES.map((page) => ({ name: page.name, isSame: true, reading: asThere(page.html), again: asThere(page.html) })));
  });
});

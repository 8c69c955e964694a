// Chromium under test: puppeteer over a pipe, the unpacked extension, a true click on the toolbar icon.
import puppeteer, { TimeoutError, type Browser, type Extension, type Page } from 'puppeteer-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROMPT_REST_MS, rest, waitFor, type Driver, type LaunchOptions, type Script } from './driver.ts';
import { NATIVE_UI, openNativeUi, viewsNamed, type NativeUi } from './native-ui.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-search-engine-choice-screen',
  '--screen-info={1600x1200}'];   // a headless screen is 800 by 600 otherwise, and a popup may not leave it

/** Starts Chromium with the extension on a new profile. */
export async function launchChromium({ program, extension, headless, proxy, nativeUi = false, width = 1280, height = 900 }: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'recoupe-chromium-'));
  const folder = resolve(extension);
  let browser = await start();
  let own = await findExtension(browser);
  let page = await firstPage(browser);
  let popup: Page | null = null;

  async function start(): Promise<Browser> {
    return puppeteer.launch({
      executablePath: program, headless, pipe: true, userDataDir: profile, enableExtensions: [folder],
      defaultViewport: headless ? { width, height } : null, args: [...QUIET, ...(nativeUi ? NATIVE_UI : []), `--window-size=${width},${height}`, ...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'])],
    });
  }
  const urlOf = (path: string): string => `chrome-extension://${own.id}/${path}`;
  const openOwn = async (path: string): Promise<Page> => {
    const opened = await browser.newPage();
    await opened.goto(urlOf(path));
    return opened;
  };
  /** By the browser's page of extensions, which nobody may open but the reader; what was granted there `permissions.request` then has without asking. */
  const onExtensionsPage = async (script: string): Promise<void> => {
    const opened = await browser.newPage();
    await opened.goto('chrome://extensions/');
    await opened.evaluate(script);
    await opened.close();
  };
  const inNativeUi = async <T>(work: (ui: NativeUi) => Promise<T>): Promise<T> => {
    const ui = await openNativeUi(profile);
    try {
      return await work(ui);
    } finally {
      ui.close();
    }
  };
  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker' && target.url().includes(own.id));

  return {
    name: 'chromium',
    version: await browser.version(),
    async open(url) {
      try {
        await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
      } catch (failure) {
        if (!(failure instanceof TimeoutError)) throw failure;
        const stuck = page;   // a tab that shows a PDF may never leave it on a busy machine
        page = await browser.newPage();
        await stuck.close().catch(() => undefined);
        await page.goto(url, { waitUntil: 'load' });
      }
    },
    async click() {
      await popup?.close().catch(() => undefined);   // a click while it is open would only close it
      await page.bringToFront();
      const shown = browser.waitForTarget((target) => target.url().startsWith(urlOf('panel/panel.html')) && target.type() !== 'service_worker', { timeout: 15_000 });
      await page.triggerExtensionAction(own);
      popup = await (await shown).asPage();
    },
    inPage: (script, ...args) => run(page, script, args),
    inPopup: (script, ...args) => run(open(popup), script, args),
    async closePopup() {
      await popup?.close().catch(() => undefined);
      popup = null;
    },
    async inExtension(path, script, ...args) {
      const opened = await openOwn(path);
      try {
        return await run(opened, script, args);
      } finally {
        await opened.close();
        await page.bringToFront();
      }
    },
    async openView(path) {
      const opened = await openOwn(path);
      return {
        run: (script, ...args) => run(opened, script, args),
        async click(selector) {
          await opened.bringToFront();
          await (await opened.waitForSelector(selector))?.click();
        },
        async press(key) {
          await opened.bringToFront();
          await opened.keyboard.press(key as 'Enter');
        },
        close: () => opened.close(),
      };
    },
    answerPrompt: (isAllowed) => inNativeUi(async (ui) => {
      let wasThere = false;
      await waitFor('the prompt to be answered', async () => {
        const [buttons] = viewsNamed(await ui.tree(), 'DialogClientView::ButtonRowContainer');
        const button = buttons && viewsNamed(buttons, 'MdTextButton').at(isAllowed ? -1 : 0);
        if (!button) return wasThere;
        wasThere = true;
        await rest(PROMPT_REST_MS);
        await ui.click(button);
        return false;
      });
    }),
    chooseFromMenu: () => inNativeUi(async (ui) => {
      await page.bringToFront();
      await page.mouse.click(200, 200, { button: 'right' });
      let wasThere = false;
      await waitFor('the entry of the menu to be taken', async () => {
        const [menu] = viewsNamed(await ui.tree(), 'MenuHostRootView');
        if (!menu) return wasThere;
        // Entries of extensions are the last that have an icon; below them is what developers want.
        const own = viewsNamed(menu, 'MenuItemView').filter((entry) => viewsNamed(entry, 'ImageView').length).at(-1);
        if (!own) return false;
        wasThere = true;
        await rest(PROMPT_REST_MS);   // a menu, too, heeds no press right after it came
        await ui.clickEntry(menu, own);
        return false;
      });
    }),
    pressKeepKey: () => Promise.reject(new Error('Chromium takes its keys from no remote control')),
    hover: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    press: (key) => page.keyboard.press(key as 'Enter'),
    async screenshotPage(file) { writeFileSync(file, await page.screenshot()); },
    async screenshotPopup(file) { writeFileSync(file, await open(popup).screenshot()); },
    async screenshotExtension(path, file, size, dark = false) {
      const opened = await openOwn(path);
      await opened.setViewport(size);
      await opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await waitFor('the view to settle', () => run(opened, 'return document.body.innerText.trim().length > 40 && !["reading", "searching"].includes(document.documentElement.dataset.state) && !document.querySelector(".progress")', []));
      // As high as all it holds: in a picture of a whole page what sticks to the window's edge stands in the middle.
      await opened.setViewport({ width: size.width, height: Math.max(size.height, await run<number>(opened, 'return document.documentElement.scrollHeight', [])) });
      writeFileSync(file, await opened.screenshot());
      await opened.close();
      await page.bringToFront();
    },
    async allow(...hosts) {
      const origins = JSON.stringify(hosts.map((host) => `*://${host}/*`));
      await onExtensionsPage(`Promise.all(${origins}.map((origin) => new Promise((done) => chrome.developerPrivate.addHostPermission(${JSON.stringify(own.id)}, origin, done))))`);
      const opened = await openOwn('options/options.html');
      await opened.evaluate(`chrome.permissions.request({ origins: ${origins} })`);
      await opened.close();
      await page.bringToFront();
    },
    async forbid(host) {
      await onExtensionsPage(`new Promise((done) => chrome.developerPrivate.removeHostPermission(${JSON.stringify(own.id)}, ${JSON.stringify(`*://${host}/*`)}, done))`);
      await page.bringToFront();
    },
    async limitStorage(bytes) {
      const session = await page.createCDPSession();   // the limit lasts as long as the session: it stays open
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, ...bytes === null ? {} : { quotaSize: bytes } });
    },
    async stopBackground() {
      const running = workers();
      // A view that waits for an answer wakes it again at once: only the one that ran must be gone. One that is still starting does not heed the first call.
      await waitFor('the service worker to stop', async () => {
        const left = workers().filter((target) => running.includes(target));
        for (const target of left) await target.worker().then((worker) => worker?.close()).catch(() => undefined);
        return left.length === 0;
      });
    },
    async restart() {
      await browser.close();
      browser = await start();
      own = await findExtension(browser);
      page = await firstPage(browser);
      popup = null;
    },
    async kill() {
      const gone = new Promise((done) => browser.once('disconnected', done));
      browser.process()?.kill('SIGKILL');
      await gone;
      await new Promise((done) => setTimeout(done, 500));   // its other processes notice and go
      browser = await start();
      own = await findExtension(browser);
      page = await firstPage(browser);
      popup = null;
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function open(page: Page | null): Page {
  if (!page || page.isClosed()) throw new Error('the popup is not open');
  return page;
}

const run = async <T>(page: Page, script: Script, args: readonly unknown[]): Promise<T> =>
  await page.evaluate(`(async (...args) => {${script}})(...${JSON.stringify(args)})`) as T;

async function findExtension(browser: Browser): Promise<Extension> {
  return waitFor('the extension to be loaded', async () => [...(await browser.extensions()).values()].find(({ name }) => name === 'Recoupe'));
}

const firstPage = async (browser: Browser): Promise<Page> => (await browser.pages())[0] ?? browser.newPage();

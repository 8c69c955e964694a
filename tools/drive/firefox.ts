// Firefox under test: the real archive installed in a new profile, a true click on the toolbar button, by Marionette.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROMPT_REST_MS, rest, waitFor, type Driver, type LaunchOptions, type Script } from './driver.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

const ADDON = 'recoupe@recoupe.example';
const WIDGET = 'recoupe_recoupe_example';
const UUID = '7ec0c0de-1111-4222-8333-444455556666';
const TIMEOUT_MS = 120_000;

// ESR lets an unsigned extension in when asked; everything that would ask the network or the user is off.
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0, 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'app.update.auto': false, 'app.update.disabledForTesting': true, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.reportingpolicy.firstRun': false,
  'browser.shell.checkDefaultBrowser': false, 'browser.startup.page': 0, 'browser.aboutwelcome.enabled': false, 'datareporting.policy.firstRunURL': '',
  'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.getAddons.cache.enabled': false, 'browser.safebrowsing.downloads.remote.enabled': false, 'startup.homepage_welcome_url': '', 'termsofuse.bypassNotification': true,
  'browser.tabs.remote.separatePrivilegedMozillaWebContentProcess': false, 'ui.popup.disable_autohide': true, 'extensions.background.idle.timeout': 30_000,
};

const proxyPreferences = (port: number): typeof PREFERENCES => ({
  'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true, 'network.proxy.no_proxies_on': '', 'network.proxy.failover_direct': false,
});

/** Starts Firefox with the extension installed in a new profile. */
export async function launchFirefox({ program, extension, headless, proxy, width = 1280, height = 900 }: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'recoupe-firefox-'));
  let running = await start();
  await running.marionette.send('Addon:Install', { path: resolve(extension), temporary: false });
  let news = await handle();

  async function start(): Promise<{ readonly child: ChildProcess; readonly marionette: Marionette; readonly version: string }> {
    const port = await freePort();
    writeFileSync(join(profile, 'user.js'), Object.entries({ ...PREFERENCES, ...(proxy === undefined ? {} : proxyPreferences(proxy)), 'marionette.port': port }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
    const child = spawn(program, ['--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile, ...(headless ? ['--headless'] : []), 'about:blank'], {
      stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
    });
    const marionette = await connectMarionette(port);
    const session = await marionette.send('WebDriver:NewSession', {}) as { capabilities: { browserVersion: string } };
    await marionette.send('WebDriver:SetTimeouts', { script: TIMEOUT_MS, pageLoad: 60_000 });
    return { child, marionette, version: `Firefox/${session.capabilities.browserVersion}` };
  }

  function send(command: string, parameters?: object): Promise<unknown> { return running.marionette.send(command, parameters); }
  async function handle(): Promise<string> { return (await send('WebDriver:GetWindowHandle') as { value: string }).value; }

  /** In the page's own sandbox by default, where its objects are seen as they are; `system` for the browser's window. */
  async function run<T>(script: Script, args: readonly unknown[], sandbox: 'system' | null = null): Promise<T> {
    const wrapped = `const done = arguments[arguments.length - 1]; (async (...args) => {${script}})(...Array.prototype.slice.call(arguments, 0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
    const { value } = await send('WebDriver:ExecuteAsyncScript', { script: wrapped, args, newSandbox: false, sandbox, scriptTimeout: TIMEOUT_MS }) as { value: { value?: T; error?: string } };
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as T;
  }

  async function inChrome<T>(script: Script, ...args: readonly unknown[]): Promise<T> {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await run<T>(`const win = Services.wm.getMostRecentWindow('navigator:browser'); ${script}`, args, 'system');
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Runs in the popup's document by a frame script: the popup is no tab that WebDriver could switch to. */
  const inPopup = <T>(script: Script, args: readonly unknown[], patienceMs = 15_000): Promise<T> => inChrome<T>(`
    const shown = [...win.document.querySelectorAll('browser.webextension-popup-browser')].filter((one) => one.getBoundingClientRect().width > 0).pop();
    if (!shown) throw new Error('the popup is not open');
    const [script, given, patience] = args;
    const name = 'recoupe:' + Math.random();
    const frame = \`(async () => { try { const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); const value = await Cu.evalInSandbox("(async (...args) => {" + \${JSON.stringify(script)} + "})(..." + \${JSON.stringify(JSON.stringify(given))} + ")", box); sendAsyncMessage(\${JSON.stringify(name)}, JSON.stringify({ value })); } catch (error) { sendAsyncMessage(\${JSON.stringify(name)}, JSON.stringify({ error: String(error) })); } })()\`;
    const reply = await new Promise((resolve, reject) => {
      shown.messageManager.addMessageListener(name, (message) => resolve(JSON.parse(message.data)));
      shown.messageManager.loadFrameScript('data:,' + encodeURIComponent(frame), false);
      setTimeout(() => reject(new Error('the popup does not answer')), patience);
    });
    if (reply.error) throw new Error(reply.error);
    return reply.value;`, script, args, patienceMs);

  /** What the browser's own prompt and its page of add-ons do. */
  const changeHosts = (change: 'add' | 'remove', hosts: readonly string[]): Promise<void> => inChrome(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions[args[0]]('${ADDON}', { origins: args[1].map((host) => '*://' + host + '/*'), permissions: [], data_collection: [] }, WebExtensionPolicy.getByID('${ADDON}').extension);
    return null;`, change, hosts);

  async function clickButton(): Promise<void> {
    await inChrome('win.focus(); return true;');
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await send('WebDriver:FindElement', { using: 'css selector', value: `#${WIDGET}-BAP, #${WIDGET}-browser-action .unified-extensions-item-action-button` }) as { value: Readonly<Record<string, string>> };
      await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  async function closePopup(): Promise<void> {
    await waitFor('the popup to close', () => inChrome<boolean>(`
      for (const panel of win.document.querySelectorAll('panel')) if (panel.state === 'open' || panel.state === 'showing') panel.hidePopup();
      return ![...win.document.querySelectorAll('panel')].some((panel) => panel.state !== 'closed') && ![...win.document.querySelectorAll('browser.webextension-popup-browser')].some((one) => one.getBoundingClientRect().width > 0);`));
  }

  let lastInTab: Promise<unknown> = Promise.resolve();
  /** In another tab than the tests' own, which is shown again afterwards; one after another. */
  function inTab<T>(tab: string, work: () => Promise<T>): Promise<T> {
    const done = lastInTab.then(async () => {
      await send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
      try {
        return await work();
      } finally {
        await send('WebDriver:SwitchToWindow', { handle: news, focus: true });
      }
    });
    lastInTab = done.catch(() => undefined);
    return done;
  }

  async function click(selector: string): Promise<void> {
    const { value } = await waitFor(`"${selector}"`, () => send('WebDriver:FindElement', { using: 'css selector', value: selector })) as { value: Readonly<Record<string, string>> };
    await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
  }

  async function withOwnTab<T>(path: string, work: () => Promise<T>): Promise<T> {
    const { handle: tab } = await send('WebDriver:NewWindow', { type: 'tab', focus: true }) as { handle: string };
    await send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
    try {
      await send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${path}` });
      return await work();
    } finally {
      await send('WebDriver:CloseWindow');
      await send('WebDriver:SwitchToWindow', { handle: news, focus: true });
    }
  }

  async function shoot(file: string): Promise<void> {
    const { value } = await send('WebDriver:TakeScreenshot', { full: false }) as { value: string };
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  async function act(actions: object): Promise<void> {
    await send('WebDriver:PerformActions', { actions: [actions] });
  }

  const press = (key: string): Promise<void> => act({ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: KEYS[key] ?? key }, { type: 'keyUp', value: KEYS[key] ?? key }] });

  async function stop(): Promise<void> {
    const gone = new Promise((done) => running.child.once('exit', done));
    await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined), gone]);
    const killer = setTimeout(() => running.child.kill('SIGKILL'), 10_000);
    if (running.child.exitCode === null && running.child.signalCode === null) await gone;
    clearTimeout(killer);
    running.marionette.close();
  }

  return {
    name: 'firefox',
    version: running.version,
    async open(url) { await send('WebDriver:Navigate', { url }); },
    async click() {
      await closePopup();
      for (let tries = 0; ; tries++) {
        await clickButton();
        const shown = await waitFor('the popup', () => inPopup<boolean>('return document.readyState === "complete" && location.href.includes("panel.html")', [], 1000), 8000).catch((error: unknown) => {
          if (tries === 2) throw error;   // a click that comes while the last popup fades away is lost
          return false;
        });
        if (shown) return;
      }
    },
    inPage: (script, ...args) => run(script, args),
    inPopup: (script, ...args) => inPopup(script, args),
    closePopup,
    inExtension: (path, script, ...args) => withOwnTab(path, () => run(script, args)),
    async openView(path) {
      const { handle: tab } = await send('WebDriver:NewWindow', { type: 'tab', focus: false }) as { handle: string };
      await inTab(tab, () => send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${path}` }));
      return {
        run: (script, ...args) => inTab(tab, () => run(script, args)),
        // The tab stays: what the browser asks then, it asks there.
        async click(selector) {
          await lastInTab;
          await send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
          await click(selector);
        },
        press: (key) => inTab(tab, () => press(key)),
        close: () => inTab(tab, async () => { await send('WebDriver:CloseWindow'); }),
      };
    },
    async answerPrompt(isAllowed) {
      let wasThere = false;
      await waitFor('the prompt to be answered', async () => {
        const press = (isPressed: boolean): Promise<boolean> => inChrome(`
          const shown = win.document.querySelector('#notification-popup popupnotification:not([hidden])');
          if (args[1]) shown?.querySelector(args[0] ? '.popup-notification-primary-button' : '.popup-notification-secondary-button').click();
          return shown !== null;`, isAllowed, isPressed);
        if (!await press(false)) return wasThere;
        wasThere = true;
        await rest(PROMPT_REST_MS);
        await press(true);
        return false;
      });
      await send('WebDriver:SwitchToWindow', { handle: news, focus: true });
    },
    async chooseFromMenu() {
      await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', duration: 0, x: 200, y: 200, origin: 'viewport' }, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }] });
      await waitFor('the entry of the menu', () => inChrome<boolean>(`
        const menu = win.document.getElementById('contentAreaContextMenu');
        const entry = menu.state === 'open' && menu.querySelector('menuitem[id^="${WIDGET}-menuitem"]');
        if (entry) menu.activateItem(entry);
        return Boolean(entry);`));
    },
    async pressKeepKey() {
      const keys = ['\uE00A', '\uE008', 'K'];
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        await act({ type: 'key', id: 'keyboard', actions: [...keys.map((value) => ({ type: 'keyDown', value })), ...[...keys].reverse().map((value) => ({ type: 'keyUp', value }))] });
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    hover: (x, y) => act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', duration: 0, x: x - 2, y, origin: 'viewport' }, { type: 'pointerMove', duration: 20, x, y, origin: 'viewport' }] }),
    press,
    screenshotPage: shoot,
    async screenshotPopup(file) {
      const picture = await waitFor('a picture of the popup', () => inChrome<string>(`
        const shown = [...win.document.querySelectorAll('browser.webextension-popup-browser')].filter((one) => one.getBoundingClientRect().width > 0).pop();
        const bounds = shown.getBoundingClientRect();
        const image = await shown.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, bounds.width, bounds.height), 1, 'white');
        const canvas = new win.OffscreenCanvas(image.width, image.height);
        canvas.getContext('2d').drawImage(image, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
        let text = '';
        for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
        return win.btoa(text);`));
      writeFileSync(file, Buffer.from(picture, 'base64'));
    },
    async screenshotExtension(path, file, size, dark = false) {
      await inChrome(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0] ? 0 : 1); return true;`, dark);
      await withOwnTab(path, async () => {
        // A window of Firefox is never narrower than 500 pixels: the page inside it is.
        await send('WebDriver:SetWindowRect', { width: Math.max(500, size.width), height: size.height + 90 });
        await inChrome(`win.gBrowser.selectedBrowser.style.maxWidth = args[0] + 'px'; return true;`, size.width);
        await waitFor('the view to settle', () => run<boolean>('return document.body.innerText.trim().length > 40 && !["reading", "searching"].includes(document.documentElement.dataset.state) && !document.querySelector(".progress")', []));
        await shoot(file);
      });
      await send('WebDriver:SetWindowRect', { width, height });
      await inChrome(`Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override'); return true;`);
    },
    allow: (...hosts) => changeHosts('add', hosts),
    forbid: (host) => changeHosts('remove', [host]),
    limitStorage: () => Promise.reject(new Error('Firefox has no way to limit the room of one origin')),
    async stopBackground() {
      await inChrome(`
        const { extension } = WebExtensionPolicy.getByID('${ADDON}');
        await extension.terminateBackground({ disableResetIdleForTest: true });
        return true;`);
    },
    async restart() {
      await stop();
      running = await start();
      news = await handle();
      await waitFor('the extension to start', () => inChrome<boolean>(`return WebExtensionPolicy.getByID('${ADDON}')?.active === true`));
    },
    async kill() {
      const gone = new Promise((done) => running.child.once('exit', done));
      running.child.kill('SIGKILL');
      await gone;
      running.marionette.close();
      await new Promise((done) => setTimeout(done, 500));   // its other processes notice and go
      running = await start();
      news = await handle();
    },
    closed: new Promise((done) => running.child.once('exit', () => done())),
    async close() {
      await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const KEYS: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowDown: '\uE015', ArrowUp: '\uE013' };

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(port));
  });
});

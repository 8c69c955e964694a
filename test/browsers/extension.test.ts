// End to end in both real browsers: a news page on localhost, a true click on the toolbar icon, and everything after it.
import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/drive/chromium.ts';
import { waitFor, type Driver } from '../../tools/drive/driver.ts';
import { findBrowser, type BrowserName } from '../../tools/drive/find-browsers.ts';
import { launchFirefox } from '../../tools/drive/firefox.ts';
import { newsPage, serveNews, type NewsSite } from '../../tools/drive/news-site.ts';

const DIST = process.env['RECOUPE_DIST'] ?? 'dist';
const PICTURES = 'screenshots/tests';
const DEMO = readFileSync('tools/demo/article.html', 'utf8');
const BIDI = '\u202Eevil\u202C';

const LAUNCH: Readonly<Record<BrowserName, (program: string) => Promise<Driver>>> = {
  chromium: (program) => launchChromium({ program, headless: true, extension: `${DIST}/chromium` }),
  firefox: (program) => launchFirefox({ program, headless: true, extension: `${DIST}/recoupe-firefox.xpi` }),
};

const HOSTILE = newsPage({
  title: `<img src=x onerror="window.hacked=1"> ${BIDI}`, source: '<script>window.hacked=1</script>', publishedAt: '2021-12-31',
  text: Array.from({ length: 12 }, (_, i) => `Le président Joe Biden <script>window.hacked = 1</script> a parlé de l’Ukraine ${BIDI} avec Volodymyr Zelensky, javascript:alert(${i}), et plus de 100 000 soldats russes.`).join('\n'),
});
const PAGES = {
  '/demo': { body: DEMO },
  '/elsewhere': newsPage({ title: 'Une fête de la courge à Brignac', source: 'Le Relais', publishedAt: '2024-10-05', text: Array.from({ length: 8 }, (_, i) => `La fête de la courge a réuni ${300 + i} visiteurs samedi dans le village de Brignac, où les jardiniers ont pesé leurs plus belles récoltes avant le concours de soupes.`).join('\n') }),
  '/short': newsPage({ title: 'Brève', source: 'Le Relais', text: 'Le marché est annulé.' }),
  '/empty': { body: '' },
  '/list': { body: `<!doctype html><html lang="fr"><title>Accueil</title><body><ul>${Array.from({ length: 60 }, (_, i) => `<li><a href="/${i}">Titre numéro ${i} de la une</a></li>`).join('')}</ul></body></html>` },
  '/frames': { body: '<!doctype html><html><head><title>Cadres</title></head><frameset cols="50%,50%"><frame src="/demo"><frame src="/short"></frameset></html>' },
  '/hostile': HOSTILE,
  '/large': newsPage({ title: 'Très longue page', source: 'Le Relais', publishedAt: '2021-12-31', text: Array.from({ length: 9000 }, (_, i) => `Paragraphe ${i} : le conseil a voté ${i} mesures après un long débat sur les comptes, les routes, les écoles, les forêts, les rivières et les ponts de la région, puis il a levé la séance. Les élus reviendront dans ${i} jours pour en parler encore, ont-ils dit en sortant de la salle des fêtes, et ils ont promis de répondre à chaque lettre reçue. Le public, venu nombreux, a écouté jusqu’au bout puis a posé ses questions sur les travaux du pont et sur la date de la réouverture de la piscine, fermée depuis l’hiver dernier à cause d’une fuite.`).join('\n') }),
  '/one-line': newsPage({ title: 'Une seule ligne', source: 'Le Relais', text: 'x'.repeat(1_000_000) }),
  '/restless': { body: DEMO.replace('</body>', '<script>setInterval(() => { for (const p of document.querySelectorAll("article p")) { const copy = p.cloneNode(true); p.replaceWith(copy); } }, 3);</script></body>') },
  '/file.pdf': { body: Buffer.from('%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj\ntrailer<</Root 1 0 R>>\n'), type: 'application/pdf' },
};

const STATE = 'return document.querySelector("[data-state]")?.dataset.state ?? null';
const TAB = 'const [tab] = await (globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }); return tab.id';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Runs axe on the page as it is, and once more with the rules for a dark system; `inks`: the colour of the text each time. */
const IN_BOTH_THEMES = `
  const inks = [], found = [];
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') {
      document.styleSheets[0].insertRule('* { transition: none !important }');   // else buttons are caught between two colours
      for (const { cssRules } of document.styleSheets) for (const rule of cssRules) if (rule.media?.mediaText.includes('prefers-color-scheme: dark')) rule.media.mediaText = 'all';
      document.documentElement.style.colorScheme = 'dark';
    }
    inks.push(getComputedStyle(document.body).color);
    const { violations } = await window.axe.run({ resultTypes: ['violations'] });
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => theme + ' ' + id + ': ' + html.slice(0, 120))));
  }
  return { found, inks };`;
const SETTLED = 'for (let i = 0; i < 200 && (!document.querySelector("h2, .lead, .ledger") || document.querySelector(".progress")); i++) await new Promise((done) => setTimeout(done, 50))';
const ENDED = ['answered', 'nothing', 'failed'];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: NewsSite;
  let driver: Driver;

  beforeAll(async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed: run "node tools/run.mjs tools/ensure-browsers.ts"`);
    mkdirSync(PICTURES, { recursive: true });
    site = await serveNews(PAGES);
    driver = await LAUNCH[name](program);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const settled = (): Promise<string> => waitFor('the popup to settle', async () => {
    const state = await driver.inPopup<string | null>(STATE);
    return state !== null && ENDED.includes(state) ? state : null;
  }, 30_000);

  async function clickOn(path: string): Promise<string> {
    await driver.open(path.startsWith('/') ? `${site.origin}${path}` : path);
    await driver.click();
    return settled();
  }
  const popupText = (): Promise<string> => driver.inPopup('return document.body.innerText');
  const highlights = (): Promise<readonly string[]> => driver.inPage('return [...CSS.highlights.keys()].filter((name) => CSS.highlights.get(name).size > 0)');

  it('does nothing to a page before the click', async () => {
    await driver.open(`${site.origin}/demo`);
    expect(await highlights()).toEqual([]);
    expect(await driver.inPage('return document.documentElement.children.length')).toBe(2);
  });

  it('shows on a click what other reports say, the conflict of the Geneva dates first', async () => {
    expect(await clickOn('/demo')).toBe('answered');
    const text = await popupText();
    expect(text).toContain('10 et 11 janvier');
    expect(text).toContain('9 et 10 janvier');
    expect(text).toContain('L’Estafette');
    await driver.screenshotPopup(`${PICTURES}/${name}-popup.png`);
    const badge = await driver.inExtension<string>('options/options.html', 'const api = globalThis.browser ?? chrome; const tabs = await api.tabs.query({}); const texts = await Promise.all(tabs.map((tab) => api.action.getBadgeText({ tabId: tab.id }))); return texts.join("");');
    expect(Number(badge)).toBeGreaterThanOrEqual(1);
  });

  it('marks the page without touching its text, styles or structure, and takes the marks off again', async () => {
    await driver.open(`${site.origin}/demo`);
    const before = await driver.inPage<string>('return document.querySelector("main").outerHTML + document.head.innerHTML');
    await driver.click();
    await settled();
    await waitFor('the marks', async () => (await highlights()).includes('recoupe-conflict') || null);
    await driver.closePopup();
    expect(await driver.inPage('return document.querySelector("main").outerHTML + document.head.innerHTML')).toBe(before);
    const marked = await driver.inPage<readonly string[]>('return [...CSS.highlights.get("recoupe-conflict")].map((range) => range.toString())');
    expect(marked).toContain('10 et 11 janvier');
    await driver.screenshotPage(`${PICTURES}/${name}-marks.png`);

    const [x, y] = await driver.inPage<readonly [number, number]>('const [range] = CSS.highlights.get("recoupe-conflict"); range.startContainer.parentElement.scrollIntoView({ block: "center" }); await new Promise((done) => setTimeout(done, 300)); const box = range.getBoundingClientRect(); return [Math.round(box.left + 12), Math.round(box.top + box.height / 2)]');
    await driver.hover(x, y);
    await new Promise((done) => setTimeout(done, 500));
    await driver.screenshotPage(`${PICTURES}/${name}-card.png`);
  });

  it('leads a first-time reader by keyboard alone from the conflict to its place in the page, its dismissal and the file', async () => {
    expect(await clickOn('/demo')).toBe('answered');
    const tab = await driver.inPopup<number>(TAB);
    await driver.closePopup();
    const view = await driver.openView(`panel/panel.html?view=side&tab=${tab}`);
    const seen = (what: string): Promise<unknown> => waitFor(what, () => view.run(`return document.querySelector(${JSON.stringify(what)}) !== null`));
    const reach = async (what: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        if (await view.run<boolean>(`return document.activeElement?.matches(${JSON.stringify(what)}) === true`)) return;
        await view.press('Tab');
      }
      throw new Error(`60 times Tab do not reach ${what}`);
    };
    const conflicts = (): Promise<boolean> => driver.inPage('return [...CSS.highlights.get("recoupe-conflict") ?? []].some((range) => range.toString() === "10 et 11 janvier")');
    try {
      await seen('.lead.conflict');
      await view.press('j');
      expect(await view.run('return document.activeElement.textContent')).toMatch(/10 et 11 janvier[^]*9 et 10 janvier/u);
      await reach('.lead .acts button');
      await view.press('Enter');
      await waitFor('the card of the passage', async () => (await highlights()).includes('recoupe-open') || null);
      await view.press('f');
      await seen('.ledger .conflict');
      await view.press('j');
      await view.press('Enter');
      await seen('.evidence-row:not([hidden]) .passage');
      await view.press('w');
      await seen('.lead.conflict');
      await view.press('j');
      await view.press('e');
      await waitFor('the mark to go', async () => !(await conflicts()) || null);
      await view.press('z');
      await waitFor('the mark to come back', conflicts);
      await view.run('HTMLAnchorElement.prototype.click = function keep() { document.title = this.download; }; return true');
      await reach('.foot [aria-controls]');
      await view.press('Enter');
      await reach('.exports button');
      await view.press('Enter');
      await waitFor('the file', () => view.run('return document.title.endsWith(".html")'));
    } finally {
      await view.close();
    }
  });

  // In Chromium the views are looked at one by one, state by state: views.test.ts.
  it.runIf(name === 'firefox')('shows no view in which axe finds anything to mend', async () => {
    expect(await clickOn('/demo')).toBe('answered');
    const tab = await driver.inPopup<number>(TAB);
    await driver.closePopup();
    const panels = ['pair', 'facts', 'sources', 'time'].map((look) => `panel/panel.html?view=tab&tab=${tab}&look=${look}`);
    for (const path of [...panels, 'options/options.html', 'first-run/first-run.html']) {
      const { found, inks } = await driver.inExtension<{ readonly found: readonly string[]; readonly inks: readonly string[] }>(path, `${AXE}\n${SETTLED}; ${IN_BOTH_THEMES}`);
      expect(found, path).toEqual([]);
      expect(new Set(inks).size, `${path}: light, then dark`).toBe(2);
    }
  });

  it('takes a source out of the next comparison when it is switched off, and back in', async () => {
    const SWITCH = 'const find = () => document.querySelector(`[data-source="${args[0]}"] input, input[data-source="${args[0]}"]`); for (let i = 0; i < 100 && !find(); i++) await new Promise((done) => setTimeout(done, 50)); find().click(); await new Promise((done) => setTimeout(done, 300)); return find().checked';
    expect(await driver.inExtension('options/options.html', SWITCH, 'dossier:geneve-2022')).toBe(false);
    expect(await clickOn('/demo')).toBe('nothing');
    expect(await popupText()).not.toContain('L’Estafette');
    await driver.closePopup();
    expect(await driver.inExtension('options/options.html', SWITCH, 'dossier:geneve-2022')).toBe(true);
    expect(await clickOn('/demo')).toBe('answered');
    await driver.closePopup();
  });

  it('goes on when the background is stopped in the middle', async () => {
    await driver.open(`${site.origin}/demo`);
    await driver.click();
    await driver.stopBackground();
    expect(await settled()).toBe('answered');
    await driver.stopBackground();
    await driver.closePopup();
    expect(await clickOn('/demo')).toBe('answered');
    await driver.closePopup();
  });

  it.each([
    ['/elsewhere', 'nothing'], ['/short', 'failed'], ['/empty', 'failed'], ['/list', 'failed'], ['/frames', 'failed'], ['/one-line', 'failed|nothing'], ['/large', 'nothing'], ['/restless', 'answered'], ['/file.pdf', 'failed'], ['about:blank', 'failed'], ['about:license', 'failed'],
  ])('says what it can about %s: %s', async (path, expected) => {
    if (path === 'about:license' && name === 'chromium') return driver.open('chrome://version/').then(() => driver.click()).then(async () => expect(await settled()).toBe('failed')).finally(() => driver.closePopup());
    expect(await clickOn(path)).toMatch(new RegExp(`^(?:${expected})$`, 'u'));
    expect((await popupText()).trim().length).toBeGreaterThan(40);
    await driver.screenshotPopup(`${PICTURES}/${name}-state${path.replace(/[^a-z]+/gu, '-')}.png`);
    await driver.closePopup();
  });

  it('executes nothing that a hostile page brings', async () => {
    await clickOn('/hostile');
    expect(await driver.inPopup('return window.hacked ?? null')).toBeNull();
    expect(await driver.inPopup('return document.querySelectorAll("script:not([src]), img[onerror], a[href^=javascript]").length')).toBe(0);
    await driver.closePopup();
    expect(await driver.inPage('return window.hacked ?? null')).toBeNull();
  });

  it('asks the network for nothing but the pages that were opened', () => {
    const opened = new Set([...Object.keys(PAGES), '/favicon.ico']);
    expect(site.asked.filter((path) => !opened.has(path))).toEqual([]);
  });

  it('finds settings and corpus again after the browser was restarted', async () => {
    await driver.inExtension('options/options.html', 'const api = globalThis.browser ?? chrome; const { settings = {} } = await api.storage.local.get("settings"); await api.storage.local.set({ settings: { ...settings, version: 1, sourcesOff: ["dossier:pont-sarvenne"] } }); return true');
    await driver.restart();
    const stored = await driver.inExtension<{ sourcesOff: readonly string[] }>('options/options.html', 'return (await (globalThis.browser ?? chrome).storage.local.get("settings")).settings');
    expect(stored.sourcesOff).toEqual(['dossier:pont-sarvenne']);
    expect(await clickOn('/demo')).toBe('answered');
    expect(await popupText()).toContain('L’Estafette');
    await driver.closePopup();
  });
});

// Feeds in both real browsers: switched on, allowed, refreshed, compared with, shut out, taken back; and silence without them. Every request of
// the browser passes a proxy of ours, so what it was asked is all that left.
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/drive/chromium.ts';
import { waitFor, type Driver } from '../../tools/drive/driver.ts';
import { findBrowser, type BrowserName } from '../../tools/drive/find-browsers.ts';
import { launchFirefox } from '../../tools/drive/firefox.ts';
import { newsPage } from '../../tools/drive/news-site.ts';
import type { PanelToBackground } from '../../src/extension/protocol.ts';
import type { FileProgress, HostContact, SourceState } from '../../src/extension/source-state.ts';
import { openPress, type Given, type Press, type Publication } from './press.ts';

const LAUNCH: Readonly<Record<BrowserName, (program: string, proxy: number) => Promise<Driver>>> = {
  chromium: (program, proxy) => launchChromium({ program, proxy, headless: true, extension: 'dist/chromium' }),
  firefox: (program, proxy) => launchFirefox({ program, proxy, headless: true, extension: 'dist/recoupe-firefox.xpi' }),
};

const DAY = new Date().toISOString().slice(0, 10);
const STORY = (injured: string): string => [
  `Le viaduc de Tarnaisse s’est effondré mercredi matin dans la vallée de l’Orvane, a annoncé la préfète Hélène Vasseroy.`,
  `Selon la préfecture, ${injured} personnes ont été blessées dans l’effondrement du viaduc, dont trois grièvement.`,
  `Les secours de Tarnaisse ont évacué 240 habitants du quartier de la gare vers le gymnase municipal.`,
  `La ministre des Transports, Claire Dambrun, s’est rendue sur place dans l’après-midi avec le président de la région.`,
  `Le viaduc, construit en 1964, devait être rénové l’an prochain pour 18 millions d’euros, a rappelé Hélène Vasseroy.`,
  `Une enquête a été ouverte par le parquet de Tarnaisse, qui a saisi les gendarmes de la section de recherches.`,
].join('\n');
const page = (source: string, injured: string): Given => ({ body: String(newsPage({ title: `Le viaduc de Tarnaisse s’effondre, ${injured} blessés`, source, publishedAt: DAY, text: STORY(injured) }).body) });

const withFeed = ({ body = '' }: Given): Given => ({ body: body.replace('</head>', '<link rel="alternate" type="application/atom+xml" title="Tout" href="/atom"></head>') });

const rss = (title: string, entries: readonly string[]): Given => ({ body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>http://ledger.example/</link><language>fr</language>${entries.join('')}</channel></rss>`, headers: { 'content-type': 'application/rss+xml', etag: `"${entries.length}-${entries.join('').length}"` } });
const entry = (path: string, title: string, summary: string): string => `<item><title>${title}</title><link>http://ledger.example${path}</link><guid>${path}</guid><pubDate>${new Date(`${DAY}T08:00:00Z`).toUTCString()}</pubDate><description>${summary}</description></item>`;
const SUMMARY = 'Le viaduc de Tarnaisse s’est effondré mercredi, plusieurs personnes sont blessées.';

/** What the publications say now; the tests change it. */
const FIRST = { injured: '14', entries: [entry('/viaduc', 'Le viaduc de Tarnaisse s’effondre', SUMMARY)] };
const now = { ...FIRST };
const here = { injured: '12' };

const ledger: Publication = (path, headers) => {
  const feed = rss('Le Grand Livre', now.entries);
  if (path === '/feed.xml') return headers['if-none-match'] === feed.headers?.['etag'] ? { status: 304 } : feed;
  if (path === '/') return { body: '<!doctype html><title>Le Grand Livre</title><link rel="alternate" type="application/rss+xml" title="À la une" href="/feed.xml"><p>Une</p>' };
  return path === '/viaduc' ? { ...page('Le Grand Livre', now.injured), headers: { 'set-cookie': 'seen=1' }, delayMs: 300 } : null;
};
const many: Publication = (path) => path === '/feed.json' ? {
  headers: { 'content-type': 'application/feed+json' },
  body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Cent Brèves', items: Array.from({ length: 8 }, (_, i) => ({ id: `b${i}`, url: `http://many.example/b${i}`, title: `Brève ${i}`, content_text: 'Courte.', date_published: `${DAY}T09:00:00Z` })) }),
} : { ...page('Cent Brèves', path.replace(/\D+/gu, '') || '1'), delayMs: 50 };
const PUBLICATIONS: Readonly<Record<string, Publication>> = {
  'ledger.example': ledger,
  'many.example': many,
  'reader.example': (path) => (path === '/viaduc' ? withFeed(page('Le Relais', here.injured)) : null),
  'away.example': () => ({ status: 302, headers: { location: 'http://127.0.0.1:9/secret' } }),
  'cross.example': () => ({ status: 301, headers: { location: 'http://shut.example/feed.xml' } }),
  'broken.example': () => ({ status: 503, headers: { 'retry-after': '7200' } }),
  'large.example': () => ({ body: '<rss>'.padEnd(9 * 1024 * 1024) }),
  'shop.example': () => ({ body: '<!doctype html><title>Boutique</title><p>Des chaussures.</p>' }),
};

const told = (of: string): string => `Le marché de ${of} a réuni 240 personnes samedi, selon la mairie, qui en attendait 300 pour cette nouvelle édition du printemps.\n`;
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const FILES: Readonly<Record<string, Uint8Array>> = {
  'archive/a.txt': bytesOf(`date 2022-01\nMarché\n${told('Brignac')}`),
  'archive/b.md': bytesOf(`---\ntitle: Marché\ndate: 2022-01-02\n---\n\n${told('Lorvane')}`),
  'archive/c.html': bytesOf(String(newsPage({ title: 'Marché', source: 'Le Relais', publishedAt: '2022-01-03', text: told('Tarnaisse').repeat(4) }).body)),
  'archive/d.eml': bytesOf(`From: Le Relais <relais@relais.example>\nSubject: March=?utf-8?q?=C3=A9?=\nDate: Tue, 04 Jan 2022 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${told('Vaucelle')}`),
  'archive/e.csv': bytesOf(`title;text;date\nUn;"${told('Aubrac')}";2022-01-05\nDeux;"${told('Bellac')}";2022-01-05\nTrois;court;2022-01-05\n`),
  'archive/f.jsonl': bytesOf(`${JSON.stringify({ id: 1, text: told('Caylus') })}\n{"id": 2\n`),
  'archive/g.xml': bytesOf(rss('Fil', [entry('/g', 'Marché', told('Durance'))]).body ?? ''),
  'archive/h.zip': zipSync({ 'x.txt': bytesOf(told('Embrun')), 'y/z.txt': bytesOf(told('Figeac')) }),
  'archive/i.pdf': bytesOf('%PDF-1.4'),
};

/** What the browsers ask for themselves, whatever extension is installed. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|googleusercontent|mozilla|firefox|mozaws)\.(?:com|org|net)$/u;

const OPTIONS = 'options/options.html';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let press: Press;
  let driver: Driver;

  beforeAll(async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed: run "node tools/run.mjs tools/ensure-browsers.ts"`);
    Object.assign(now, FIRST);
    here.injured = '12';
    press = await openPress(PUBLICATIONS);
    driver = await LAUNCH[name](program, press.port);
  });
  afterAll(async () => {
    await driver?.close();
    await press?.close();
  });

  /** A call to the background, as a view makes it. */
  async function call<M extends keyof PanelToBackground>(call: M, ...args: Parameters<PanelToBackground[M]>): Promise<ReturnType<PanelToBackground[M]>> {
    const reply = await driver.inExtension<{ ok: boolean; value: unknown; code: string; message: string }>(OPTIONS, 'return (globalThis.browser ?? chrome).runtime.sendMessage({ channel: "panel>background", call: args[0], args: args[1] })', call, args);
    if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
    return reply.value as ReturnType<PanelToBackground[M]>;
  }
  const hostsAsked = (): readonly string[] => [...new Set(press.asked.map(({ host }) => host))].filter((host) => !BROWSERS_OWN.test(host));
  const stateOf = async (id: string): Promise<SourceState | undefined> => (await call('sourceStates')).find((one) => one.id === id);
  /** Once it was refreshed, or could not be: by what is asked of it. */
  const refreshed = (id: string, is: (state: SourceState) => boolean): Promise<SourceState> => waitFor(`"${id}" to be refreshed`, async () => {
    const state = await stateOf(id);
    return state && !state.isRefreshing && is(state) ? state : null;
  }, 60_000);
  async function switchOn(host: string, path: string, title: string): Promise<string> {
    await driver.allow(host);
    const [added] = await call('addSources', [{ title, feeds: [`http://${host}${path}`] }]);
    await call('switchSource', added?.id ?? '', true);
    return added?.id ?? '';
  }
  async function popupText(): Promise<string> {
    await driver.open('http://reader.example/viaduc');
    await driver.click();
    await waitFor('the popup to settle', async () => ['answered', 'nothing', 'failed'].includes(await driver.inPopup<string>('return document.querySelector("[data-state]")?.dataset.state ?? ""')) || null, 30_000);
    const text = await driver.inPopup<string>('return document.body.innerText');
    await driver.closePopup();
    return text;
  }

  it('lets not one request leave as long as no source is switched on', async () => {
    expect(await popupText()).not.toContain('Grand Livre');
    await call('refreshNow', null);
    await call('addSources', [{ title: 'Le Grand Livre', homepage: 'http://ledger.example/', feeds: ['http://ledger.example/feed.xml'], language: 'fr', country: 'FR' }]);
    await call('refreshNow', null);
    expect(await call('networkLog')).toEqual([]);
    expect(hostsAsked()).toEqual(['reader.example']);
    expect(await driver.inExtension(OPTIONS, 'return (await (globalThis.browser ?? chrome).alarms.getAll()).length')).toBe(0);
  });

  it('refuses to switch on what the browser was not asked to allow', async () => {
    await expect(call('switchSource', 'feed:ledger-example', true)).rejects.toThrow('no-permission');
    expect(press.count('ledger.example')).toBe(0);
  });

  it('compares with a report that a feed brought, its page read whole', async () => {
    await driver.allow('ledger.example');
    expect(await call('findFeeds', 'http://ledger.example/')).toMatchObject([{ address: 'http://ledger.example/feed.xml', title: 'À la une' }]);
    await call('switchSource', 'feed:ledger-example', true);
    const state = await refreshed('feed:ledger-example', ({ reports }) => reports > 0);
    expect(state).toMatchObject({ reports: 1, isOn: true, trouble: null, title: 'Le Grand Livre', missingOrigins: [], languages: ['fr'], lastAdded: 1 });
    expect(press.asked.filter(({ host }) => host === 'ledger.example').map(({ path }) => path)).toEqual(['/', '/feed.xml', '/viaduc']);
    const text = await popupText();
    expect(text).toContain('Grand Livre');
    expect(text).toContain('14 personnes');
    expect(await driver.inExtension(OPTIONS, 'return (await (globalThis.browser ?? chrome).alarms.getAll()).map(({ name }) => name)')).toEqual(['refresh']);
  });

  it('asks only for what changed, without cookies, and keeps the former text of what did', async () => {
    await call('refreshNow', null);
    await waitFor('an answer that nothing changed', async () => press.asked.some(({ path, headers }) => path === '/feed.xml' && headers['if-none-match']) || null);
    await refreshed('feed:ledger-example', ({ lastAdded }) => lastAdded === 0);
    Object.assign(now, { injured: '17', entries: [entry('/viaduc', 'Le viaduc de Tarnaisse s’effondre', `${SUMMARY} Le bilan s’alourdit.`)] });
    await call('refreshNow', null);
    await waitFor('the page to be read again', async () => press.asked.filter(({ path, host }) => path === '/viaduc' && host === 'ledger.example').length === 2 || null);
    await refreshed('feed:ledger-example', ({ reports }) => reports === 1);
    expect(await popupText()).toContain('17 personnes');
    expect(press.asked.filter(({ host, headers }) => host === 'ledger.example' && (headers.cookie || headers.referer)).length).toBe(0);
  });

  it('goes to no address that a feed leads on to, and tells what is wrong with each', async () => {
    const away = await switchOn('away.example', '/feed', 'Ailleurs');
    const cross = await switchOn('cross.example', '/feed', 'Plus loin');
    const broken = await switchOn('broken.example', '/feed', 'En panne');
    const large = await switchOn('large.example', '/feed', 'Sans fin');
    const shop = await switchOn('shop.example', '/', 'Boutique');
    for (const [id, code] of [[away, 'redirected'], [cross, 'redirected'], [broken, 'http'], [large, 'too-large'], [shop, 'not-a-feed']] as const) {
      expect((await refreshed(id, ({ trouble }) => trouble !== null)).trouble?.code, id).toBe(code);
    }
    expect((await stateOf(broken))?.trouble).toMatchObject({ status: 503, host: 'broken.example' });
    expect(Date.parse((await stateOf(broken))?.nextAt ?? '') - Date.now()).toBeGreaterThan(7_000_000);
    expect(press.asked.filter(({ host }) => ['127.0.0.1', 'shut.example'].includes(host))).toEqual([]);
  });

  it('loses nothing and does nothing twice when the background is stopped in the middle', async () => {
    const id = await switchOn('many.example', '/feed.json', 'Cent Brèves');
    await waitFor('some pages', async () => press.count('many.example') > 3 || null, 40_000);
    await driver.stopBackground();
    await call('refreshNow', [id]);
    expect((await refreshed(id, ({ reports }) => reports === 8)).trouble).toBeNull();
    const pages = press.asked.filter(({ host, path }) => host === 'many.example' && path !== '/feed.json').map(({ path }) => path);
    expect(new Set(pages).size).toBe(8);
    expect(pages.length).toBeLessThanOrEqual(8 + 5);   // what a stop costs: the step under way
  });

  it('writes down every request there was', async () => {
    const log = await call('networkLog');
    const told = Object.fromEntries(log.map(({ host, requests }: HostContact) => [host, requests]));
    expect(told).toEqual(Object.fromEntries(hostsAsked().filter((host) => host !== 'reader.example').map((host) => [host, press.count(host)])));
    expect(log.find(({ host }) => host === 'ledger.example')).toMatchObject({ sources: ['reader', 'feed:ledger-example'], isBlocked: false });
    expect(log.every(({ bytes, host }) => bytes > 0 || ['away.example', 'cross.example', 'broken.example'].includes(host))).toBe(true);
  });

  it('never again asks a host that was shut out, or that was taken back in the browser', async () => {
    await call('blockHost', 'many.example', true);
    await driver.forbid('ledger.example');
    expect((await refreshed('feed:ledger-example', ({ isOn }) => !isOn)).trouble?.code).toBe('no-permission');
    const before = [press.count('many.example'), press.count('ledger.example')];
    await call('refreshNow', null);
    expect((await refreshed('feed:many-example', ({ isOn }) => !isOn)).trouble?.code).toBe('blocked');
    expect([press.count('many.example'), press.count('ledger.example')]).toEqual(before);
    expect(await popupText()).not.toContain('Grand Livre');
  });

  it('keeps an article, and its former text when it changed', async () => {
    const tabId = await driver.inExtension<number>(OPTIONS, 'return Number(Object.keys(await (globalThis.browser ?? chrome).storage.session.get(null)).find((key) => key.startsWith("tab:")).slice(4))');
    expect(await call('feedsOfTab', tabId)).toMatchObject([{ address: 'http://reader.example/atom', title: 'Tout', origins: ['*://reader.example/*'] }]);
    expect(await call('keepTab', tabId)).toEqual({ isNew: true, isChanged: false });
    expect(await call('keepTab', tabId)).toEqual({ isNew: false, isChanged: false });
    here.injured = '13';
    // Its own former text is no report of another's.
    expect(await popupText()).not.toContain('12 personnes');
    expect(await call('keepTab', tabId)).toEqual({ isNew: false, isChanged: true });
    expect((await stateOf('saved:le-relais'))).toMatchObject({ kind: 'saved', title: 'Le Relais', reports: 1 });
  });

  it('takes files of many kinds, tells what gave nothing, and takes nothing twice', async () => {
    const offer = (): Promise<unknown> => driver.inExtension(OPTIONS, `
      await (globalThis.browser ?? chrome).runtime.sendMessage({ channel: 'panel>background', call: 'fileImports', args: [] });
      const files = args[0].map(([name, base64]) => ({ name, file: new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name.split('/').pop()) }));
      const channel = new BroadcastChannel('recoupe-import');
      channel.postMessage(files);
      channel.close();
      return true;`, Object.entries(FILES).map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]));
    const ended = (nth: number): Promise<FileProgress> => waitFor('the import to end', async () => (await call('fileImports'))[nth - 1] ?? null).then(() =>
      waitFor('the import to end', async () => { const told = (await call('fileImports'))[nth - 1]; return told && ['done', 'failed', 'cancelled'].includes(told.state) ? told : null; }, 60_000));
    await offer();
    const first = await ended(1);
    expect(first).toMatchObject({ state: 'done', name: 'archive', files: 9, filesDone: 9, current: null, added: 10, replaced: 0, problemCount: 3, message: null });
    expect(first.done).toBe(first.total);
    expect(first.problems.map(({ code }) => code).sort()).toEqual(['bad-line', 'too-short', 'unknown-kind']);
    await offer();
    expect(await ended(2)).toMatchObject({ state: 'done', added: 0, replaced: 10 });
  });

  it('gives hosts back with the source, and everything when all is deleted', async () => {
    await call('removeSource', 'feed:many-example');
    const origins = 'return (await (globalThis.browser ?? chrome).permissions.getAll()).origins.filter((one) => one.includes("example/"))';
    expect(await driver.inExtension(OPTIONS, origins)).not.toContain('*://many.example/*');
    await call('deleteEverything');
    expect(await driver.inExtension(OPTIONS, origins)).toEqual([]);
    expect((await call('sourceStates')).filter(({ kind }) => kind !== 'dossier')).toEqual([]);
    expect(await call('networkLog')).toEqual([]);
  });
});

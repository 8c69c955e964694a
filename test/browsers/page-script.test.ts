// The content script in a real browser, on pages of our own, with the extension API played by the test: what it paints, says, does on keys
// and on changes of the page, and that it leaves nothing behind.
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mark, PageLabels } from '../../src/extension/protocol.ts';
import type { PageReading } from '../../src/reader/read-article.ts';

const LABELS: PageLabels = { conflict: 'Divergence', updated: 'Mise à jour', close: 'Proche', same: 'Identique', onlyHere: 'Seulement ici', onlyThere: 'Absent', here: 'ici', previous: 'Précédent', next: 'Suivant', hide: 'Masquer', close_card: 'Fermer', lost: 'Sans place', missing: 'Absent d’ici', mark_of: '{n} sur {total}', dismiss: 'Écarter', undo: 'Annuler', dismissed: 'Constat écarté.' };

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Le pont</title></head><body>
<article><h1>Le pont de la Gare rouvrira en mai</h1><p>Le conseil de Valmont a dé&shy;cidé mardi, par <b>31</b> voix contre 12, de rouvrir le pont aux piétons dès le <a href="/x">3&nbsp;mai</a>, a annoncé la maire.</p>
<p id="two">Les travaux ont coûté 4,2 millions d’euros, selon la mairie.<br>Quelque 3 000 personnes l’empruntaient chaque jour avant sa fermeture, en 2019.</p></article><input id="field"><div style="height:2000px"></div></body></html>`;

let browser: Browser;
let page: Page;
let script: string;
/** What the extension does in a document of its own, played in the page. */
let judging: string;

const bundle = async (source: string): Promise<string> => {
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'iife', globalName: 'reading', target: 'chrome120', write: false, logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
};

beforeAll(async () => {
  script = await bundle('src/extension/page/page.ts');
  judging = `${await bundle('src/extension/host/page-reading.ts')} globalThis.readPieces = reading.readPieces;`;
  browser = await puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] });
});
afterAll(async () => browser?.close());

/** The extension API as far as the script needs it, and a way to look into its closed root. */
function playBrowser(): void {
  const listeners: ((message: object, sender: object, reply: (value: unknown) => void) => void)[] = [];
  const world = globalThis as unknown as Record<string, unknown>;
  world['sent'] = [];
  world['chrome'] = {
    runtime: {
      id: 'x', getManifest: () => ({}), getURL: () => '', onMessage: { addListener: (listener: never) => listeners.push(listener), removeListener() {}, hasListener: () => false },
      sendMessage: ({ call, args }: { call: string; args: unknown[] }, done: (reply: object) => void) => {
        if (call === 'readPieces') return void (world['readPieces'] as (...of: unknown[]) => Promise<unknown>)(...args).then((value) => done({ ok: true, value }));
        (world['sent'] as string[]).push(call);
        done({ ok: true });
      },
    },
    i18n: { getUILanguage: () => 'fr' },
  };
  world['send'] = (call: string, ...args: unknown[]) => new Promise((resolve) => { for (const listener of listeners) listener({ channel: 'background>page', call, args }, { id: 'x' }, resolve); });
  world['answering'] = () => listeners.length;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachSeen(options) {
    const root = attach.call(this, options);
    world['inside'] = root;
    return root;
  };
}

const inPage = <T>(expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;
const painted = (): Promise<string[]> => inPage('[...CSS.highlights].filter(([name]) => name !== "recoupe-open").flatMap(([name, ranges]) => [...ranges].map((range) => name.slice(8) + ": " + range)).sort()');
const card = (): Promise<string | null> => inPage('inside.querySelector(".card").hidden ? null : inside.querySelector(".card").getAttribute("aria-label")');
const until = async (isDone: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await isDone()); tries++) {
    if (tries > 60) throw new Error('waited 3 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

async function show(words: Readonly<Record<string, Mark['relation']>>, missing: readonly unknown[] = []): Promise<unknown> {
  const { value } = await inPage<{ value: PageReading }>('send("readPage")');
  const marks = Object.entries(words).map(([text, relation]) => {
    const start = value.article.text.indexOf(text);
    return { id: text, span: start < 0 ? { start: 90_000, end: 90_009 } : { start, end: start + text.length }, kind: 'count', relation, text, evidence: [{ reportId: 'r', source: 'L’Estafette', publishedAt: '2022-01-02', relation, because: 'autre valeur', passage: '<img src=x onerror="globalThis.wasRun=1">Le conseil a voté par 29 voix.', words: null, dismissal: text }] };
  });
  return page.evaluate((...args) => (globalThis as unknown as { send(...of: unknown[]): unknown }).send('showMarks', ...args), marks as never, missing as never, LABELS as never);
}

const ALL = { '31 voix': 'conflict', '3\u00A0mai': 'close', '4,2 millions d’euros': 'updated', 'Quelque 3 000 personnes': 'only-here' } as const;

describe('marks', () => {
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width: 900, height: 600 });
    await page.setContent(HTML);
    await page.evaluate(judging);
    await page.evaluate(playBrowser);
    await page.evaluate(script);
  });

  test('a second injection adds no second listener', async () => {
    await page.evaluate(script);
    expect(await inPage('answering()')).toBe(1);
  });
  test('are painted on the words, a highlight a relation', async () => {
    await show(ALL);
    expect(await painted()).toEqual(['close: 3\u00A0mai', 'conflict: 31 voix', 'only-here: Quelque 3 000 personnes', 'updated: 4,2 millions d’euros']);
  });
  test('that have no place are told and listed, with what is missing', async () => {
    const { value } = await show({ ...ALL, 'mots perdus': 'same' }, [{ reportId: 'r', source: 'Le Courrier', publishedAt: null, relation: 'only-there', because: '', passage: 'Le maire dément.', words: null }]) as { value: { located: string[]; lost: string[] } };
    expect(value.lost).toEqual(['mots perdus']);
    expect(value.located).toHaveLength(4);
    expect(await inPage('inside.querySelector(".list").textContent')).toMatch(/Le maire dément\.[^]*mots perdus/u);
  });
  test('change nothing in the page but one element, and take it away again', async () => {
    const before = await inPage('document.documentElement.outerHTML');
    await show(ALL);
    expect(await inPage('document.querySelectorAll("recoupe-marks").length')).toBe(1);
    expect(await inPage<string>('document.documentElement.outerHTML').then((html) => html.replace('<recoupe-marks></recoupe-marks>', ''))).toBe(before);
    await inPage('send("hideMarks")');
    expect(await inPage('document.documentElement.outerHTML')).toBe(before);
    expect(await inPage('[CSS.highlights.size, document.adoptedStyleSheets.length]')).toEqual([0, 0]);
  });
  test('open a card under the pointer, with the other report’s words as text', async () => {
    await show(ALL);
    const { x, y } = await inPage<{ x: number; y: number }>('(() => { const box = [...CSS.highlights.get("recoupe-conflict")][0].getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()');
    await page.mouse.move(x, y);
    await until(async () => (await card()) === 'Divergence: 31 voix');
    expect(await inPage('inside.querySelector(".card").textContent')).toMatch(/L’Estafette2 janv\. 2022<img src=x[^]*Le conseil a voté par 29 voix/u);
    expect(await inPage('globalThis.wasRun')).toBe(undefined);
    await page.mouse.move(x + 300, y + 300);
    await until(async () => (await card()) === null);
  });
  test('are walked by J and K in reading order, entered by Enter, left by Escape', async () => {
    await show(ALL);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await card()).toBe('Proche: 3\u00A0mai');
    await page.keyboard.press('k');
    expect(await card()).toBe('Divergence: 31 voix');
    await page.keyboard.press('Enter');
    expect(await inPage('inside.activeElement.getAttribute("aria-label")')).toBe('Fermer');
    await page.keyboard.press('Escape');
    expect(await card()).toBe(null);
    await page.keyboard.press('Escape');
    expect(await inPage('[document.querySelector("recoupe-marks"), CSS.highlights.size, sent]')).toEqual([null, 0, []]);
  });
  test('leave the keys to a field of the page', async () => {
    await show(ALL);
    await page.type('#field', 'jk');
    expect(await inPage('document.querySelector("#field").value')).toBe('jk');
    expect(await card()).toBe(null);
  });
  test('are found again when the page puts the paragraph anew', async () => {
    await show(ALL);
    await inPage('(() => { const two = document.querySelector("#two"); const copy = document.createElement("p"); copy.textContent = two.textContent + " Fin."; two.replaceWith(copy); })()');
    await until(async () => (await painted()).includes('updated: 4,2 millions d’euros'));
  });
  test('go when they are dismissed by key, and come back', async () => {
    await show(ALL);
    await inPage('send("goToMark", "31 voix")');
    await until(async () => (await card()) === 'Divergence: 31 voix');
    await page.keyboard.press('e');
    await until(async () => !(await painted()).includes('conflict: 31 voix'));
    expect(await inPage('inside.querySelector(".undo").textContent')).toBe('Constat écarté.Annuler');
    expect(await inPage('sent.filter((call) => call === "dismiss").length')).toBe(1);
    await page.keyboard.press('z');
    await until(async () => (await painted()).includes('conflict: 31 voix'));
    expect(await inPage('inside.querySelector(".undo")')).toBe(null);
    expect(await inPage('sent.filter((call) => call === "dismiss").length')).toBe(2);
  });
  test('that the reader has hidden stay hidden when they are only sent again, and come back when asked for', async () => {
    await show(ALL);
    await page.keyboard.press('Escape');
    expect(await inPage('CSS.highlights.size')).toBe(0);
    const sentAgain = (isFollowUp: boolean): Promise<unknown> => page.evaluate((labels, follows) => { const world = globalThis as unknown as { send(...of: unknown[]): unknown }; return world.send('showMarks', [], [], labels, follows); }, LABELS as never, isFollowUp);
    await sentAgain(true);
    expect(await inPage('document.querySelector("recoupe-marks")')).toBe(null);
    await sentAgain(false);
    expect(await inPage('document.querySelectorAll("recoupe-marks").length')).toBe(1);
  });
  test('on their way are shown though the panel asks for those before them meanwhile', async () => {
    const { value } = await show({ '31 voix': 'conflict' }) as { value: { located: string[] } };
    expect(value.located).toEqual(['31 voix']);
    const told = await inPage<{ value: PageReading }>('send("readPage")');
    const start = told.value.article.text.indexOf('4,2 millions');
    const mark: Mark = { id: 'later', span: { start, end: start + 12 }, kind: 'money', relation: 'updated', text: '4,2 millions', evidence: [{ reportId: 'r', source: 'Le Courrier', publishedAt: null, relation: 'updated', because: 'autre valeur', passage: 'Le pont a coûté 5 millions.', words: null, dismissal: 'x' }] };
    await page.evaluate((later, left, labels) => {
      const { send } = globalThis as unknown as { send(...of: unknown[]): unknown };
      return Promise.all([send('showMarks', [later], [], labels), send('showHints', [left]), send('goToMark', '31 voix')]);
    }, mark as never, { ...mark, id: 'left', relation: 'only-there' } as never, LABELS as never);
    expect(await painted()).toEqual(['updated: 4,2 millions']);
  });
  test('of what is left out stand beside the words before it, follow the page, and open their card', async () => {
    await show(ALL);
    const place = 'selon la mairie.';
    const sign = (): Promise<{ isSeen: boolean; dx: number; dy: number }> => inPage(`(() => { const walker = document.createTreeWalker(document.querySelector('#two'), NodeFilter.SHOW_TEXT); const node = walker.nextNode(); const at = node.data.indexOf('${place}'); const range = new Range(); range.setStart(node, at); range.setEnd(node, at + ${place.length}); const words = range.getBoundingClientRect(); const sign = inside.querySelector('.hint'); const box = sign.getBoundingClientRect(); return { isSeen: !sign.hidden, dx: box.left - words.right, dy: (box.top + box.bottom) / 2 - (words.top + words.bottom) / 2 }; })()`);
    const { value } = await inPage<{ value: PageReading }>('send("readPage")');
    await show(ALL);
    const start = value.article.text.indexOf(place);
    const hint: Mark = { id: 'left', span: { start, end: start + place.length }, kind: 'money', relation: 'only-there', text: place, about: 'Réparations', evidence: [{ reportId: 'r', source: 'Le Courrier', publishedAt: null, relation: 'only-there', because: '2 sources indépendantes', passage: 'Les réparations coûteront 2 millions.', words: null, dismissal: 'x' }] };
    await page.evaluate((given) => (globalThis as unknown as { send(...of: unknown[]): unknown }).send('showHints', [given]), hint as never);
    await until(async () => { const { isSeen, dx, dy } = await sign(); return isSeen && dx >= 0 && dx < 12 && Math.abs(dy) < 4; });
    await inPage('(() => { document.body.style.minHeight = "3000px"; scrollTo(0, 30); })()');   // the page's own policy forbids the style attribute
    await until(async () => { const { isSeen, dy } = await sign(); return isSeen && Math.abs(dy) < 4; });
    await inPage('scrollTo(0, 1500)');
    await until(async () => !(await sign()).isSeen);
    await inPage('(() => { scrollTo(0, 0); inside.querySelector(".hint").click(); })()');
    await until(async () => (await card()) === 'Absent: Réparations');
    expect(await inPage('inside.querySelector(".card").textContent')).toContain('Les réparations coûteront 2 millions.');
    await inPage('send("hideMarks")');
    expect(await inPage('document.querySelector("recoupe-marks")')).toBe(null);
  });
  test('keep their open card when what is left out comes in later', async () => {
    const { value } = await inPage<{ value: PageReading }>('send("readPage")');
    await show(ALL);
    await inPage('send("goToMark", "31 voix")');
    await until(async () => (await card()) === 'Divergence: 31 voix');
    const start = value.article.text.indexOf('selon la mairie');
    const hint: Mark = { id: 'left', span: { start, end: start + 15 }, kind: 'money', relation: 'only-there', text: 'selon la mairie', about: 'Réparations', evidence: [] };
    await page.evaluate((given) => (globalThis as unknown as { send(...of: unknown[]): unknown }).send('showHints', [given]), hint as never);
    await until(() => inPage('inside.querySelector(".hint") !== null'));
    expect(await card()).toBe('Divergence: 31 voix');
  });
  test('are looked for in what the reader selected, once that is the article', async () => {
    await show(ALL);
    expect(await inPage('(() => { getSelection().removeAllRanges(); return send("readSelection"); })()')).toMatchObject({ ok: false, code: 'too-short' });
    const { value } = await inPage<{ value: PageReading }>('(() => { getSelection().selectAllChildren(document.querySelector("#two")); return send("readSelection"); })()');
    expect(value.article.text).toBe('Les travaux ont coûté 4,2 millions d’euros, selon la mairie.\nQuelque 3 000 personnes l’empruntaient chaque jour avant sa fermeture, en 2019.');
    expect([value.confidence, value.article.title]).toEqual([1, 'Le pont de la Gare rouvrira en mai']);
  });
  test('of one relation go and come back with its entry in the legend', async () => {
    await show(ALL);
    await inPage('inside.querySelector(".legend .close button").click()');
    expect(await painted()).toEqual(['conflict: 31 voix', 'only-here: Quelque 3 000 personnes', 'updated: 4,2 millions d’euros']);
    expect(await inPage('inside.querySelector(".legend .close button").getAttribute("aria-pressed")')).toBe('false');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await card()).toBe('Mise à jour: 4,2 millions d’euros');
    await inPage('inside.querySelector(".legend .close button").click()');
    expect(await painted()).toHaveLength(4);
  });
  test('scroll into view when asked for', async () => {
    await show(ALL);
    await inPage('(() => { document.body.style.minHeight = "3000px"; scrollTo(0, 1900); })()');
    await inPage('send("goToMark", "31 voix")');
    await until(async () => inPage('(() => { const { top } = [...CSS.highlights.get("recoupe-conflict")][0].getBoundingClientRect(); return top >= 0 && top < innerHeight; })()'));
    expect(await card()).toBe('Divergence: 31 voix');
  });
});

// Two whole texts, their map, the choice of reports and what ends a wait, in a real Chromium with the background played.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { visitInTests, type Look } from '../views/visit.ts';

let page: Page;
const visit = visitInTests((begun) => { page = begun; });

const openPanel = async (state: string, seen: string, look: Look = {}, more = ''): Promise<void> => {
  await visit.open(`panel/panel.html?view=side&tab=7&state=${state}${more}`, look);
  await page.waitForSelector(seen);
};
async function openWhole(look: Look = {}): Promise<void> {
  await openPanel('long', '.manners', look);
  await page.click('.manners button:last-child');
  await page.waitForSelector('.whole-texts .moved-to');
}
const topOf = (side: 'here' | 'there'): Promise<number> => page.$eval(`[data-side="${side}"]`, (column) => column.scrollTop);
const scrollTo = (side: 'here' | 'there', top: number): Promise<void> => page.$eval(`[data-side="${side}"]`, (column, to) => { column.scrollTop = to; }, top);
const until = (side: 'here' | 'there', most: number): Promise<unknown> => page.waitForFunction((which, least) => (document.querySelector(`[data-side="${which}"]`)?.scrollTop ?? 0) >= least, {}, side, most);

for (const theme of ['light', 'dark'] as const) {
  for (const [width, forced] of [[320, false], [780, false], [1440, true]] as const) {
    test(`whole texts at ${width} pixels, ${theme}${forced ? ', forced colours' : ''}: axe finds nothing to mend, nothing is too wide`, async () => {
      await openWhole({ width, theme, forced });
      expect(await visit.findViolations()).toEqual([]);
      expect(await visit.overflowing()).toBe(0);
    });
  }
}

test('sentences that were moved are counted, told beside their pair, and lead to their partner', async () => {
  await openPanel('long', '.wording-map');
  expect(await visit.textOf('.wording .section-head .quiet')).toBe('12 phrases alignées, 3 déplacées');
  expect(await page.$eval('.wording-map svg', (map) => map.getAttribute('aria-label'))).toBe('Où A et B se répondent : 12 phrases alignées, 3 déplacées, 1 divergence');
  expect(await page.$eval('.moved-sign', (sign) => sign.getAttribute('aria-label'))).toBe('plus haut dans B');
  await openWhole();
  const last = '.column[data-side="here"] .moved-to:last-of-type';
  expect(await page.$$eval('.column .moved-to', (all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([...Array(3).fill('plus haut dans B'), ...Array(3).fill('plus bas dans A')]);
  const at = await page.$$eval(last, (all) => all.at(-1)?.getAttribute('data-moved'));
  await page.$$eval(last, (all) => (all.at(-1) as HTMLElement).focus());
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => { const { activeElement } = document; return [activeElement?.getAttribute('data-moved'), activeElement?.closest('.column')?.getAttribute('data-side')]; })).toEqual([at, 'there']);
});

test('one text takes the other along to its end, and stays where it is once they are parted', async () => {
  await openWhole({ height: 420 });
  expect(await page.$$eval('.connector', (all) => all.length)).toBeGreaterThan(5);
  await scrollTo('here', 9999);
  const [room, whole] = await page.$eval('[data-side="there"]', (column) => [column.scrollHeight - column.clientHeight, column.scrollHeight]);
  expect(whole).toBeGreaterThan(0);
  await until('there', (room ?? 0) - 1);
  await scrollTo('there', 0);
  await page.waitForFunction(() => document.querySelector('[data-side="here"]')?.scrollTop === 0);
  await page.click('.manners ~ .switch input');
  await scrollTo('here', 60);
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
  expect([await topOf('here'), await topOf('there')]).toEqual([60, 0]);
});

test('a band of the map leads to its pair', async () => {
  await openPanel('long', '.wording-map');
  expect(await page.$$eval('[data-pair]', (all) => all.length)).toBe(4);
  await page.$$eval('.tie', (all) => all[9]?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Tomas Quéré'));
});

test('the map tells which part of both texts is in view, and takes whole texts to a pair', async () => {
  await openWhole({ height: 420 });
  const inView = (): Promise<readonly number[]> => page.$$eval('.in-view', (lines) => lines.map((line) => Number(line.getAttribute('x'))));
  await page.waitForFunction(() => document.querySelectorAll('.in-view').length === 2);
  expect(await inView()).toEqual([0, 0]);
  await scrollTo('here', 9999);
  await page.waitForFunction(() => [...document.querySelectorAll('.in-view')].every((line) => Number(line.getAttribute('x')) > 100));
  expect(await page.$$eval('.in-view', (lines) => lines.map((line) => Math.round((Number(line.getAttribute('x')) + Number(line.getAttribute('width'))) / 10)))).toEqual([100, 100]);
  await page.$$eval('.tie', (all) => all[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await page.waitForFunction(() => document.querySelector('[data-side="here"]')?.scrollTop === 0);
  expect(await page.$$eval('.tied.pointed', (all) => all.length)).toBeGreaterThan(1);
  await page.click('.manners button:first-child');
  await page.waitForFunction(() => document.querySelectorAll('[data-pair]').length > 0 && !document.querySelector('.whole-texts'));
});

test('reports are left out of the looks at all and taken in again; the article stays', async () => {
  await openPanel('answered', '.chooser', {}, '&look=facts');
  const heads = (): Promise<readonly string[]> => page.$$eval('.ledger thead .siglum', (all) => all.map((one) => one.textContent ?? ''));
  expect(await heads()).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  await page.click('.chooser [aria-label^="B "]');
  await page.click('.chooser [aria-label^="G "]');
  await page.waitForFunction(() => document.querySelectorAll('.ledger thead .siglum').length === 5);
  expect(await heads()).toEqual(['A', 'C', 'D', 'E', 'F']);
  expect(await visit.findViolations()).toEqual([]);
  await page.keyboard.press('s');
  await page.waitForSelector('.matrix');
  expect(await page.$$eval('.matrix thead th', (all) => all.slice(1).map((one) => one.textContent))).toEqual(['A', 'C', 'D', 'E', 'F']);
  await page.click('.chooser .button');
  await page.waitForFunction(() => document.querySelectorAll('.matrix thead th').length === 8);
});

test.each(['reading', 'searching', 'importing'])('waiting (%s) can be stopped, and begun again', async (state) => {
  await openPanel(state, '.stop button');
  await page.click('.stop button');
  await page.waitForFunction(() => document.querySelector('.state h2')?.textContent === 'Arrêté');
  const questions = (await visit.calls()).filter(([call]) => call === 'answerTab' || call === 'cancel');
  expect(questions).toEqual(state === 'reading' ? [] : [['answerTab', 7, expect.any(String)], ['cancel', questions[0]?.[2]]]);
  expect(await visit.findViolations()).toEqual([]);
  await page.click('.do .button');
  await page.waitForSelector('.stop button');
});

test('waiting for all reports can be stopped, and begun again', async () => {
  await openPanel('ledger-loading', '.looks', {}, '&look=facts');
  await page.waitForSelector('.stop button');
  await page.click('.stop button');
  await page.waitForFunction(() => !document.querySelector('.stop'));
  const asked = (await visit.calls()).filter(([call]) => call === 'overviewTab' || call === 'cancel');
  expect(asked).toEqual([['overviewTab', 7, expect.any(String)], ['cancel', asked[0]?.[2]]]);
  await page.click('[role="status"] .button');
  await page.waitForSelector('.stop button');
});

test('the same text printed weeks away is told among the sources, and where nothing else is held', async () => {
  await openPanel('answered', '.chooser', {}, '&look=sources');
  expect(await page.$$eval('.origin-of', (all) => all.at(-1)?.textContent)).toMatch(/Le même texte, paru à d’autres dates.*La Gazette de Brenne.*2 mars 2027.*62\s%.*41\s%/u);
  await openPanel('copied', '.origin-of');
  expect(await visit.textOf('.origin-of')).toContain('La Gazette de Brenne');
  expect(await visit.findViolations()).toEqual([]);
});

for (const look of ['pair', 'facts', 'sources', 'time']) {
  test(`${look} at 200 % of a small window, with forced colours: axe finds nothing to mend, nothing is too wide`, async () => {
    for (const width of [390, 640]) {
      await openPanel('answered', look === 'pair' ? '.lead' : '.chooser', { width, height: 300, forced: true }, `&look=${look}`);
      expect(await visit.findViolations()).toEqual([]);
      expect(await visit.overflowing()).toBe(0);
    }
  });
}

test('a dozen texts stand in the table of shares without scrolling, at every width', async () => {
  for (const width of [320, 780, 1440]) {
    await openPanel('many', '.chooser', { width }, '&look=sources');
    await page.$$eval('.chooser .siglum', (all) => all.slice(10).forEach((letter) => { (letter as HTMLElement).click(); }));
    await page.waitForFunction(() => document.querySelectorAll('.matrix thead th').length === 12);
    expect(await page.$eval('.matrix', (table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)), `${width}`).toBeLessThanOrEqual(0);
  }
});

test('making a file is told while it lasts, and stopping it gives none', async () => {
  await openPanel('many', '.lead');
  await page.evaluate(() => {
    Object.assign(globalThis, { saved: 0 });
    HTMLAnchorElement.prototype.click = () => { (globalThis as unknown as { saved: number }).saved++; };
    // Stopped as soon as it is told: the next step must not save.
    new MutationObserver((_, watcher) => {
      const stop = document.querySelector<HTMLElement>('.making button');
      if (!stop) return;
      watcher.disconnect();
      stop.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.click('.foot [aria-expanded]');
  await page.click('.exports .button');
  await page.waitForFunction(() => !document.querySelector('.making'));
  await page.click('.exports .button:nth-child(2)');
  await page.waitForFunction(() => document.querySelector('.notice')?.textContent !== '');
  expect(await page.evaluate(() => (globalThis as unknown as { saved: number }).saved)).toBe(1);
});

test('no view has thrown', () => { expect(visit.errors).toEqual([]); });

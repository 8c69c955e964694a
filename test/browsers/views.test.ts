// The views in a real Chromium: every state readable by everyone (axe), at every width, by keyboard alone, in six languages.
// The background is played (test/views/fake-browser.ts); the whole extension is driven in the other tests of this folder.
import { expect, test } from 'vitest';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { LANGUAGES } from '../../src/core/languages/pack.ts';
import { PANEL_STATES } from '../views/stage.ts';
import { visitInTests, type Look } from '../views/visit.ts';

let page: Page;
const visit = visitInTests((begun) => { page = begun; });
const { open, findViolations, calls, focused, textOf, overflowing } = visit;
const panel = (state: string, more = ''): string => `panel/panel.html?view=side&tab=7&state=${state}${more}`;
const openAnswer = async (more = '', look: Look = {}): Promise<void> => {
  await open(panel('answered', more), look);
  await page.waitForSelector('.finding');
};

for (const theme of ['light', 'dark'] as const) {
  for (const state of PANEL_STATES) {
    test(`${state}, ${theme}: axe finds nothing to mend`, async () => {
      await open(panel(state), { theme });
      await new Promise((settled) => setTimeout(settled, ['importing', 'opening'].includes(state) ? 450 : 50));
      expect(await findViolations()).toEqual([]);
    });
  }
  for (const width of [320, 1440]) {
    test(`all findings opened at ${width} pixels, ${theme}: axe finds nothing to mend`, async () => {
      await openAnswer('', { width, theme });
      await openEverything();
      expect(await page.$$eval('.opened:not([hidden])', (all) => all.length)).toBeGreaterThan(6);
      expect(await findViolations()).toEqual([]);
    });
  }
  test(`settings, ${theme}: axe finds nothing to mend`, async () => {
    for (const width of [360, 1200]) {
      await open('options/options.html', { width, theme });
      await page.waitForSelector('.sources');
      expect(await findViolations()).toEqual([]);
    }
  });
}

async function openEverything(): Promise<void> {
  await page.$$eval('.folded', (folds) => folds.forEach((fold) => (fold as HTMLElement).click()));
  await page.waitForSelector('.fold.open');
  await page.$$eval('.finding', (rows) => rows.forEach((row) => (row as HTMLElement).click()));
  await page.waitForSelector('.opened .hinged');
}

for (const theme of ['light', 'dark'] as const) {
  test(`the first page, ${theme}: axe finds nothing to mend, nothing is too wide, in any language`, async () => {
    for (const [at, language] of LANGUAGES.entries()) {
      const width = [320, 780, 1440][at % 3] ?? 320;
      await open(`first-run/first-run.html?lang=${language}`, { width, theme });
      await page.waitForSelector('kbd');
      expect(await overflowing()).toBe(0);
      expect(await findViolations()).toEqual([]);
    }
  });
}

test('the first page shows the card of each mark that is reached, and the shortcuts as they are set', async () => {
  await open('first-run/first-run.html?unset', { width: 1200 });
  await page.waitForSelector('.keys .button');
  const seen: string[] = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab');
    seen.push(`${await focused()}: ${await textOf('.demo-card .rel')}`);
  }
  expect(seen).toEqual(['mardi 4 mai: Divergence', '312 passagers: Proche', 'doit reprendre la mer jeudi: Mise à jour', 'La panne a duré quarante minutes: Seulement ici']);
  expect(await page.$$eval('.keys dl:first-of-type dt', (all) => all.slice(0, 2).map((one) => one.textContent))).toEqual(['Alt R', 'sans raccourci']);
  await page.click('.keys .button');
  expect((await calls()).at(-1)).toEqual(['tabs.create', { url: 'chrome://extensions/shortcuts' }]);
});

test('with forced colours a relation keeps its line and its sign', async () => {
  await openAnswer('', { forced: true });
  expect(await findViolations()).toEqual([]);
  const [line, sign] = await page.evaluate(() => [getComputedStyle(document.querySelector('mark.conflict') ?? document.body).textDecorationLine, document.querySelectorAll('.lead .glyph.conflict').length]);
  expect(line).toBe('underline');
  expect(sign).toBeGreaterThan(0);
});

test('with reduced motion nothing moves', async () => {
  await open(panel('reading'), { still: true });
  expect(await page.evaluate(() => document.getAnimations().filter((animation) => (animation.effect?.getTiming().iterations ?? 1) > 1).length)).toBe(0);
  await open(panel('reading'), { still: false });
  await page.waitForFunction(() => document.getAnimations().length > 0);
});

for (const language of LANGUAGES) {
  test(`${language}: neither the answer nor the settings are wider than 320 pixels, and no message is missing`, async () => {
    await openAnswer(`&lang=${language}`, { width: 320 });
    await openEverything();
    expect(await overflowing()).toBe(0);
    expect(await page.evaluate(() => document.body.innerText.match(/\b[a-z]+_[a-z_]+\b/gu))).toBeNull();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const state of PANEL_STATES) {
      await open(panel(state, `&lang=${language}`), { width: 320 });
      expect(await overflowing(), state).toBe(0);
    }
    await open(`options/options.html?lang=${language}`, { width: 320 });
    await page.waitForSelector('.sources');
    expect(await overflowing()).toBe(0);
  });
}

test('each expected failure has its own words, what to do, and a way to try again', async () => {
  const titles = new Set<string>();
  for (const state of PANEL_STATES.slice(PANEL_STATES.indexOf('forbidden-page'))) {
    await open(panel(state));
    await page.waitForSelector('[role="alert"] h2');
    titles.add(await textOf('[role="alert"] h2'));
    expect(await page.$$eval('[role="alert"] p', (all) => all.length)).toBeGreaterThanOrEqual(3);
    const before = (await calls()).length;
    await page.click('.do .button.first');
    await page.waitForFunction((count) => (globalThis as unknown as { calls: unknown[] }).calls.length > count, {}, before);
  }
  expect(titles.size).toBe(9);
});

test('the first import says how far it is', async () => {
  await open(panel('importing'));
  await page.waitForSelector('[aria-valuenow="62"]');
  expect(await textOf('.state')).toContain('148 articles sur 240');
});

test('nothing held tells how many reports were looked at', async () => {
  await open(panel('nothing'));
  await page.waitForSelector('.do');
  expect(await textOf('.state')).toContain('240 articles');
});

test('a doubtful reading is told above the comparison, and nothing is called absent', async () => {
  await open(panel('doubtful'));
  await page.waitForSelector('.lead');
  expect(await textOf('.note h2')).toBe('Le texte lu semble incomplet');
  expect(await page.$eval('.note', (note) => note.compareDocumentPosition(document.querySelector('.lead') ?? note))).toBe(4 /* following */);
  expect(await page.$$('.only-there')).toEqual([]);
  await openAnswer();
  expect((await page.$$('.only-there')).length).toBeGreaterThan(0);
});

test('what was read can be looked at and mended: the text, who says what of it, the selection instead', async () => {
  await openAnswer();
  await page.click('.reading summary');
  await page.waitForFunction(() => document.querySelector('.as-read')?.checkVisibility());
  expect(await page.$$eval('.reading dd', (all) => all.map((one) => one.textContent?.trim()))).toEqual(['La Vigie json-ld', expect.stringMatching(/^5 mai 2027, /u), 'la page ne le dit pas', 'français html', expect.stringMatching(/^5 mai 2027, /u), 'Agence Littorale byline', 'direct']);
  expect(await textOf('.as-read')).toContain('raconte Ilse Varennes');
  expect(await findViolations()).toEqual([]);
  await page.click('.reading .button');
  await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('Sélectionnez d’abord'));
  await open(panel('selected'));
  await page.waitForSelector('.lead');
  await page.$eval('.reading', (fold) => { (fold as HTMLDetailsElement).open = true; });
  await page.click('.reading .button');
  await page.waitForFunction(() => (globalThis as unknown as { calls: unknown[][] }).calls.filter(([call]) => call === 'answerTab').length === 2);
});

test('J and K walk the findings in order, Enter opens one', async () => {
  await openAnswer();
  await page.keyboard.press('j');
  expect(await focused()).toContain('mercredi 5 mai');
  await page.keyboard.press('j');
  expect(await focused()).toContain('Reprise de la mer');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await focused()).toContain('Reprise de la mer');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.row.open .hinged');
  expect(await textOf('.row.open .opened')).toContain('Le navire a repris la mer jeudi, a indiqué la compagnie Lignes du Ponant.');
});

test('figures choose a report, arrows walk the tabs', async () => {
  await openAnswer();
  const chosen = (): Promise<string> => page.$eval('[aria-selected="true"]', (tab) => tab.textContent ?? '');
  expect(await chosen()).toBe('B');
  await page.keyboard.press('5');
  await page.waitForFunction(() => document.querySelector('[aria-selected="true"]')?.textContent === 'F');
  await page.focus('[aria-selected="true"]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('[aria-selected="true"]')?.textContent === 'G');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('[aria-selected="true"]')?.textContent === 'B');
  expect(await focused()).toBe('B');
});

test('M switches the marks in the page and in the settings, O opens the full page', async () => {
  await openAnswer();
  await page.keyboard.press('m');
  await page.waitForFunction(() => (globalThis as unknown as { calls: unknown[][] }).calls.some(([call]) => call === 'hideMarks'));
  expect(await page.$eval('.foot input', (input) => (input as HTMLInputElement).checked)).toBe(false);
  await page.keyboard.press('m');
  await page.waitForFunction(() => (globalThis as unknown as { calls: unknown[][] }).calls.some(([call]) => call === 'showMarks'));
  await page.keyboard.press('o');
  await page.waitForFunction(() => (globalThis as unknown as { calls: unknown[][] }).calls.some(([call]) => call === 'tabs.create'));
  expect((await calls()).at(-1)).toEqual(['tabs.create', { url: '/panel/panel.html?view=tab&tab=7' }]);
});

test('E dismisses the focused finding, counts follow, Z brings it back', async () => {
  await openAnswer();
  expect(await textOf('.counts')).toContain('1 divergence');
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.waitForFunction(() => !document.querySelector('.lead.conflict'));
  expect(await textOf('.counts')).not.toContain('divergence');
  expect(await textOf('.notice')).toContain('Constat écarté.');
  expect(await textOf('.dismissed')).toContain('1 constat écarté');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-finding'));
  expect(await findViolations()).toEqual([]);
  await page.keyboard.press('z');
  await page.waitForSelector('.lead.conflict');
  expect(await page.$('.dismissed')).toBeNull();
});

test('a finding dismissed by its button comes back for the whole article', async () => {
  await openAnswer();
  await page.click('.lead [aria-keyshortcuts="E"]');
  await page.waitForSelector('.dismissed button');
  await page.click('.dismissed button');
  await page.waitForSelector('.lead.conflict');
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [320, 780, 1440]) {
    test(`the ledger at ${width} pixels, ${theme}: axe finds nothing to mend, nothing is too wide`, async () => {
      await openAnswer('', { width, theme });
      await page.keyboard.press('l');
      await page.waitForSelector('.ledger');
      await page.$$eval('.slot-button', (all) => all.forEach((button) => (button as HTMLElement).click()));
      await page.waitForSelector('.evidence-row .passage');
      expect(await findViolations()).toEqual([]);
      expect(await overflowing()).toBe(0);
    });
    test(`sources and time at ${width} pixels, ${theme}: axe finds nothing to mend, nothing is too wide`, async () => {
      await openAnswer('', { width, theme });
      for (const [key, seen] of [['s', '.matrix'], ['t', '.versions']] as const) {
        await page.keyboard.press(key);
        await page.waitForSelector(seen);
        await page.$$eval('details', (all) => all.forEach((one) => { one.open = true; }));
        expect(await findViolations()).toEqual([]);
        expect(await overflowing()).toBe(0);
      }
    });
  }
}

test('S shows who the words came from: origins in order of publication, shares both ways, the passages themselves', async () => {
  await openAnswer();
  await page.keyboard.press('s');
  await page.waitForSelector('.matrix');
  expect(await page.$$eval('.origin-of h2', (all) => all.map((one) => one.textContent))).toEqual(['Texte propre', 'Un même texte, 2 parutions', 'Texte propre', 'Cet article', 'Crédit Agence Littorale', 'Texte propre', 'Le même texte, paru à d’autres dates']);
  expect(await textOf('.two-col .note-line')).toBe('7 articles · 6 sources indépendantes · 2 langues · 3 jours de parution');
  expect(await page.$eval('.parallel', (bands) => bands.getAttribute('aria-label')?.replace(/\s/gu, ' '))).toBe('84 % de D se lit dans E. 100 % de E se lit dans D. 4 passages communs');
  expect(await page.$$eval('.matrix tbody tr:nth-child(4) td b', (all) => all.map((one) => one.textContent?.replace(/\s/gu, ' ')))).toEqual(['84 %']);
  await page.click('.origin-of summary');
  await page.waitForFunction(() => document.querySelector('.shared')?.checkVisibility());
  expect(await textOf('.shared')).toContain('Le navire a repris la mer jeudi');
  expect(await page.$$eval('.firsts li', (all) => all.map((one) => one.textContent?.replace(/^.*?(?=[A-G])/u, '')))).toEqual(['C', 'DEGAordre inconnu', 'B', 'F']);
});

test('T shows when: letters under days, a figure in steps with its table, what the article said before', async () => {
  await openAnswer();
  await page.keyboard.press('t');
  await page.waitForSelector('.days');
  expect(await page.$$eval('.days tr.conflict td', (cells) => cells.map((cell) => cell.querySelector('.letters')?.textContent ?? ''))).toEqual(['ACF', 'B', '']);
  expect(await page.$eval('.plot', (plot) => plot.getAttribute('aria-label'))).toBe('Blessés : C un blessé, A trois blessés, B au moins quatre blessés');
  expect(await page.$$eval('.points tbody tr', (rows) => rows.map((row) => row.querySelector('.quoted')?.textContent))).toEqual(['un blessé', 'trois blessés', 'au moins quatre blessés']);
  expect(await page.$$eval('.versions del, .versions ins', (all) => all.map((one) => one.lastChild?.textContent))).toEqual(['290', '312', 'La capitainerie de Port-Sauvage a ouvert une enquête.']);
  await page.keyboard.press('f');
  await page.waitForSelector('.ledger');
  await page.keyboard.press('w');
  await page.waitForSelector('.lead');
});

test('a ledger of thirty reports and two hundred rows opens with its first rows, gives the rest when asked, and keeps its heads in sight', async () => {
  await open(panel('many'), { width: 1440 });
  await page.waitForSelector('.lead');
  await page.keyboard.press('f');
  await page.waitForSelector('.ledger');
  const rows = (): Promise<number> => page.$$eval('.rowline', (all) => all.length);
  expect(await rows()).toBe(40);
  expect(await page.$$eval('.ledger thead .siglum', (all) => all.slice(-6).map((one) => one.textContent))).toEqual(['Z', 'A1', 'B1', 'C1', 'D1', 'E1']);
  await page.$$eval('.ledger-scroll + .button', (all) => all.forEach((button) => (button as HTMLElement).click()));
  await page.waitForFunction(() => document.querySelectorAll('.rowline').length === 200);
  await page.$eval('.ledger-scroll', (ledger) => { ledger.scrollTop = 3000; });
  expect(await page.evaluate(() => (document.querySelector('.ledger thead th')?.getBoundingClientRect().top ?? 0) - (document.querySelector('.ledger-scroll')?.getBoundingClientRect().top ?? 0))).toBe(0);
});

test('a finding dismissed leaves the ledger with its value', async () => {
  await openAnswer();
  await page.click('.lead [aria-keyshortcuts="E"]');
  await page.waitForSelector('.dismissed button');
  await page.keyboard.press('f');
  await page.waitForSelector('.ledger');
  expect(await page.$('.rowline.conflict')).toBeNull();
  expect(await page.$$eval('.rowline td:nth-of-type(2)', (cells) => cells.map((cell) => cell.textContent))).toContain('constat écarté');
  await page.keyboard.press('z');
  await page.waitForSelector('.rowline.conflict');
});

test('L turns to the ledger: conflicts first, the article’s own column first, and what is left out with its place', async () => {
  await openAnswer();
  await page.keyboard.press('l');
  await page.waitForSelector('.ledger');
  expect(await page.$$eval('.ledger thead th .siglum', (all) => all.map((one) => one.textContent))).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  expect(await textOf('.ledger .rowline')).toContain('Départ, Port-Sauvage');
  expect(await page.$$eval('.ledger .rowline.conflict mark.conflict b', (all) => all.map((one) => one.textContent?.trim()))).toContain('mercredi 5');
  expect(await textOf('.missing .quoted')).toContain('Lignes du Ponant.');
  expect(await textOf('.against')).toContain('Ilse Varennes');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.evidence-row .passage');
  for (const seen of ['.matrix', '.days', '.lead']) {
    await page.keyboard.press('l');
    await page.waitForSelector(seen);
  }
});

test('a ledger that comes late says so, one that fails can be asked for again', async () => {
  await open(panel('ledger-loading'));
  await page.waitForSelector('.looks');
  await page.keyboard.press('l');
  await page.waitForSelector('.progress');
  expect(await findViolations()).toEqual([]);
  await open(panel('ledger-failed'));
  await page.waitForSelector('.looks');
  await page.keyboard.press('l');
  await page.waitForSelector('[role="alert"] button');
  expect(await findViolations()).toEqual([]);
});

test('a quotation that was cut shows the words cut and says so', async () => {
  await openAnswer();
  await page.keyboard.press('2');
  await page.waitForSelector('#report-C[aria-selected="true"]');
  await openEverything();
  expect(await page.$$eval('.row .shades', (all) => all.map((one) => one.textContent))).toContain('coupée làaffirmé ici, avec réserve là');
  expect(await page.$$eval('.row .hinged del', (all) => all.map((one) => one.lastChild?.textContent))).toContain('dans le calme');
});

test('word choices of the two texts stand under their wording', async () => {
  await openAnswer();
  await page.waitForSelector('.choices');
  expect(await page.$$eval('.choices mark', (all) => all.map((one) => one.textContent))).toEqual(['Le ferry', 'L’Aurore-Marie']);
});

test('the comparison is handed over as a file, one finding is copied with its passages', async () => {
  await openAnswer();
  await page.waitForSelector('.choices');
  await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown>;
    URL.createObjectURL = (file) => { world['file'] = (file as Blob).text(); return '#'; };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (words: string) => { world['copied'] = words; } } });
  });
  await page.click('.foot [aria-controls]');
  await page.waitForSelector('.exports:not([hidden])');
  expect(await findViolations()).toEqual([]);
  const files: string[] = [];
  for (const at of [1, 2, 3, 4, 5]) {
    await page.evaluate(() => { (globalThis as unknown as Record<string, unknown>)['file'] = null; });
    await page.click(`.exports button:nth-child(${at})`);
    await page.waitForFunction(() => (globalThis as unknown as Record<string, unknown>)['file'] !== null);
    files.push(await page.evaluate(() => (globalThis as unknown as Record<string, Promise<string>>)['file'] ?? ''));
  }
  expect(await textOf('.notice')).toContain('recoupe-un-ferry-immobilisé-quarante-minutes-au-large-de-l.json');
  const [html, markdown, csv, tei, json] = files;
  expect(html).toContain('<mark>mercredi 5 mai</mark>');
  expect(html).not.toContain('javascript:');
  expect(markdown).toContain('| ≠ départ, Port-Sauvage |');
  expect(csv).toContain('L’Estafette du Ponant');
  expect(tei).toContain('<rdg wit="#A #C">mardi 4 mai</rdg>');
  expect(html).toContain('2027-05-06T18:40:00Z');
  expect((JSON.parse(json ?? '') as { comparisons: unknown[]; ledger: unknown[] }).comparisons).toHaveLength(6);
  await page.click('.lead .acts button[aria-label^="Copier"]');
  await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('Constat copié'));
  expect(await page.evaluate(() => (globalThis as unknown as Record<string, string>)['copied'])).toContain('https://estafette.example/ferry');
});

test('a first-time reader’s path by keyboard alone: the conflict, its evidence, its place in the page, dismissed and back, the file', async () => {
  await openAnswer();
  await page.evaluate(() => { URL.createObjectURL = (file) => { Object.assign(globalThis, { file: (file as Blob).text() }); return '#'; }; });
  const reach = async (what: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, what)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`60 times Tab do not reach ${what}`);
  };
  await page.keyboard.press('j');
  expect(await focused()).toMatch(/Divergence.*mardi 4 mai.*mercredi 5 mai/u);
  await reach('.lead .acts button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (globalThis as unknown as { calls: unknown[][] }).calls.some(([call]) => call === 'goToMark'));
  await page.keyboard.press('f');
  await page.waitForSelector('.ledger');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.evidence-row .passage');
  expect(await textOf('.evidence-row:not([hidden])')).toContain('L’Estafette du Ponant');
  await page.keyboard.press('w');
  await page.waitForSelector('.lead');
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.waitForFunction(() => !document.querySelector('.lead.conflict'));
  await page.keyboard.press('z');
  await page.waitForSelector('.lead.conflict');
  await reach('.foot [aria-controls]');
  await page.keyboard.press('Enter');
  await reach('.exports button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => 'file' in globalThis);
  expect(await page.evaluate(() => (globalThis as unknown as { file: Promise<string> }).file)).toContain('<mark>mercredi 5 mai</mark>');
});

test('a key held with Ctrl is the browser’s own', async () => {
  await openAnswer();
  await page.keyboard.down('Control');
  await page.keyboard.press('m');
  await page.keyboard.up('Control');
  expect((await calls()).some(([call]) => call === 'hideMarks')).toBe(false);
});

test('every element the keyboard reaches shows that it is reached', async () => {
  await openAnswer();
  const bare: string[] = [];
  for (let i = 0; i < 24; i++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => { const { activeElement } = document; const style = activeElement && getComputedStyle(activeElement); return { html: activeElement?.outerHTML.slice(0, 80) ?? '', isSeen: style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 }; });
    if (!seen.isSeen && !seen.html.startsWith('<body')) bare.push(seen.html);
  }
  expect(bare).toEqual([]);
});

test('a report tells which source holds it, a dossier written for trial as such', async () => {
  await openAnswer();
  await page.waitForFunction(() => document.querySelector('[role="tabpanel"]')?.textContent?.includes('Le ferry de Brenne · dossier d’exemple · au fonds depuis'));
  await page.keyboard.press('2');
  await page.waitForFunction(() => document.querySelector('[role="tabpanel"]')?.textContent?.includes('Le Fil du matin · au fonds depuis'));
});

test('the outcome is read aloud when it comes', async () => {
  await openAnswer();
  expect(await textOf('#panel > [role="status"]')).toBe('7 articles, 6 sources indépendantes, 1 divergence');
  await open(panel('reading'));
  expect(await textOf('#panel > [role="status"]')).toBe('');
});

test('the tally filters: all findings of one relation, and only those', async () => {
  await openAnswer();
  await page.click('.tally button:nth-of-type(4)');
  await page.waitForFunction(() => document.querySelectorAll('.finding').length === 3);
  expect(await page.$$eval('.finding', (rows) => rows.every((row) => row.querySelector('.glyph.only-here')))).toBe(true);
  expect(await page.$('.lead')).toBeNull();
  await page.click('.tally button[aria-pressed="true"]');
  await page.waitForSelector('.lead');
});

test('the popup is 780 by 600 with everything opened, and only its middle scrolls', async () => {
  await open('panel/panel.html?tab=7&popup', { width: 780, height: 600 });
  await page.waitForSelector('.finding');
  await openEverything();
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight, document.body.offsetWidth, document.body.offsetHeight])).toEqual([780, 600, 780, 600]);
  expect(await page.$eval('.foot', (foot) => foot.getBoundingClientRect().bottom)).toBe(600);
});

test('before the view is there the popup says what is done, and has the tab in front read', async () => {
  await openAnswer();
  const { identifier } = await page.evaluateOnNewDocument(() => {
    const sent: unknown[] = [];
    const sendMessage = async (message: unknown): Promise<void> => { sent.push(message); };
    Object.assign(globalThis, { sent, browser: { i18n: { getMessage: (key: string) => `words of ${key}` }, runtime: { sendMessage }, tabs: { query: async () => [{ id: 12 }] } } });
  });
  const withheld: HTTPRequest[] = [];
  const withhold = (request: HTTPRequest): void => { if (request.url().endsWith('/panel/panel.js')) withheld.push(request); else void request.continue(); };
  await page.setRequestInterception(true);
  page.on('request', withhold);
  try {
    await page.goto(`${new URL(page.url()).origin}/panel/panel.html`);
    await page.waitForFunction(() => (globalThis as unknown as { sent: unknown[] }).sent.length > 0);
    expect(await page.evaluate(() => (globalThis as unknown as { sent: unknown[] }).sent)).toEqual([{ channel: 'panel>background', call: 'readTab', args: [12] }]);
    expect([await textOf('h1'), await textOf('h2')]).toEqual(['Recoupe', 'words of reading_title']);
  } finally {
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await page.goto('about:blank');   // nobody waits for the view any more
    for (const request of withheld) await request.abort().catch(() => undefined);
    page.off('request', withhold);
    await page.setRequestInterception(false);
  }
});

test('a finding leads to its mark in the page', async () => {
  await openAnswer();
  await page.click('.lead .acts button');
  await page.waitForFunction(() => (globalThis as unknown as { calls: unknown[][] }).calls.some(([call]) => call === 'goToMark'));
  const [, tab, mark] = (await calls()).find(([call]) => call === 'goToMark') ?? [];
  expect([tab, mark]).toEqual([7, expect.stringMatching(/^\d+-\d+-date$/u)]);
});

test('the side panel is opened within the click itself, for this tab', async () => {
  await open('panel/panel.html?tab=7', {});
  await page.waitForSelector('.finding');
  const within = await page.evaluate(() => { document.querySelector<HTMLElement>('.foot .button')?.click(); return (globalThis as unknown as { calls: unknown[][] }).calls.slice(-2); });
  expect(within).toEqual([['sidePanel.setOptions', { tabId: 7, path: 'panel/panel.html?view=side&tab=7', enabled: true }], ['sidePanel.open', { tabId: 7 }]]);
});

test('words of one side are told apart in speech, and neither is struck through', async () => {
  await openAnswer();
  expect(await textOf('.pair del')).toBe(' (seulement ici) Le ferry');
  expect(await textOf('.pair ins')).toBe(' (seulement là) L’');
  expect(await page.$$eval('del, ins', (all) => all.map((words) => getComputedStyle(words).textDecorationLine).filter((line) => line !== 'underline'))).toEqual([]);
});

test('across languages facts are compared and words are not', async () => {
  await openAnswer();
  await page.keyboard.press('5');
  await page.waitForFunction(() => document.querySelector('.wording')?.textContent?.includes('pas dans la même langue'));
  expect(await page.$$('.pair del, .pair ins')).toEqual([]);
  expect(await page.$$eval('.pair:not(.heads) .passage', (passages) => passages.map((passage) => passage.getAttribute('lang')))).toEqual(['fr', 'de']);
});

test('words written from the right stand apart from those around them', async () => {
  await openAnswer();
  await page.keyboard.press('6');
  await page.waitForFunction(() => document.querySelector('[aria-selected="true"]')?.textContent === 'G');
  expect(await page.$$eval('.pair:not(.heads) .passage', (passages) => passages.map((passage) => getComputedStyle(passage).direction))).toEqual(['ltr', 'rtl']);
});

test('a page’s words stay words, and only web addresses are opened', async () => {
  await open(panel('hostile'));
  await page.waitForSelector('.finding');
  expect(await textOf('h1')).toContain('<img src=x onerror=');
  expect(await page.$$('h1 img, h1 script')).toEqual([]);
  expect(await findViolations()).toEqual([]);
  expect(await page.$$eval('.acts a', (links) => links.map((link) => link.getAttribute('href')))).toEqual(['https://estafette.example/ferry']);
  await page.keyboard.press('5');
  await page.waitForFunction(() => document.querySelector('[aria-selected="true"]')?.textContent === 'F');
  await openEverything();
  expect(await page.$$('.acts a')).toEqual([]);
});

test('a page that was left is told; one that only changed its address is not', async () => {
  await openAnswer();
  const loads = (): Promise<void> => page.evaluate(() => (globalThis as unknown as { fire: (...args: unknown[]) => void }).fire('tabs.onUpdated', 7, { status: 'complete' }));
  await loads();
  await page.waitForFunction(() => (globalThis as unknown as { calls: unknown[][] }).calls.some(([call]) => call === 'showMarks'));
  expect(await page.$('.finding')).not.toBeNull();
  await page.evaluate(() => (globalThis as unknown as { leavePage: () => void }).leavePage());
  await loads();
  await page.waitForSelector('[role="alert"]');
  expect(await textOf('[role="alert"] h2')).toBe('La page a changé');
});

test('a mark switched off in the settings is stored at once', async () => {
  await open('options/options.html', { width: 1200 });
  await page.waitForSelector('.sources');
  await page.click('[aria-label="Proche"]');
  await page.waitForFunction(() => !(document.querySelector('[aria-label="Proche"]') as HTMLInputElement).checked);
  await page.click('[aria-label="Repères dans la page"]');
  await page.waitForFunction(() => (document.querySelector('[aria-label="Divergence"]') as HTMLInputElement).disabled);
});

test('settings tell that the corpus cannot be opened, and ask again', async () => {
  await open('options/options.html?state=corpus-unavailable', { width: 1200 });
  await page.waitForSelector('[role="alert"]');
  const before = (await calls()).length;
  await page.click('[role="alert"] button');
  await page.waitForFunction((count) => (globalThis as unknown as { calls: unknown[] }).calls.length > count, {}, before);
});

test('no view has thrown', () => { expect(visit.errors).toEqual([]); });

// A page of Chromium in which the views of the stage are opened and looked at: how it is lit, how wide it is, what axe says of it.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openStage } from './stage.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export interface Look { readonly width?: number; readonly height?: number; readonly theme?: 'light' | 'dark'; readonly forced?: boolean; readonly still?: boolean }

export interface Visit {
  readonly page: Page;
  /** Exceptions that a view has thrown since the visit began. */
  readonly errors: readonly string[];
  /** Opens a view by its path with the query that puts its state on, and waits for its heading. */
  readonly open: (path: string, look?: Look) => Promise<void>;
  /** Violations of axe as one line each: rule, element. */
  readonly findViolations: () => Promise<readonly string[]>;
  /** Calls that the view made of the background and the browser. */
  readonly calls: () => Promise<readonly (readonly unknown[])[]>;
  readonly textOf: (selector: string) => Promise<string>;
  /** Text of the element that has the focus. */
  readonly focused: () => Promise<string>;
  /** Pixels that the view is wider than its window. */
  readonly overflowing: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Puts the stage on and opens a page in it. */
async function openVisit(): Promise<Visit> {
  const stage = await openStage();
  const page = await stage.browser.newPage();
  page.setDefaultTimeout(15_000);
  const devtools = await page.createCDPSession();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    page, errors,
    async open(path, { width = 780, height = 600, theme = 'light', forced = false, still = true } = {}) {
      await page.setViewport({ width, height });
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' }, { name: 'forced-colors', value: forced ? 'active' : 'none' }],
      });
      await page.goto(`${stage.address}/${path}`);
      // panel.html holds a heading before its script has drawn anything
      await page.waitForSelector(path.startsWith('panel/') ? 'html[data-state] h1, html[data-state] h2' : 'h1, h2');
    },
    async findViolations() {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as { readonly axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run({ resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
      });
    },
    calls: () => page.evaluate(() => (globalThis as unknown as { calls: unknown[][] }).calls),
    textOf: (selector) => page.$eval(selector, (element) => element.textContent ?? ''),
    focused: () => page.evaluate(() => document.activeElement?.textContent ?? ''),
    overflowing: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    close: stage.close,
  };
}

/** The visit of a file of tests: begun before them, given its page, ended after them. */
export function visitInTests(begun: (page: Page) => void): Omit<Visit, 'page' | 'close'> {
  let visit: Visit | null = null;
  const opened = (): Visit => {
    if (!visit) throw new Error('a visit lasts from the first test to the last; it was used outside of them');
    return visit;
  };
  beforeAll(async () => {
    visit = await openVisit();
    begun(visit.page);
  });
  afterAll(() => visit?.close());
  return {
    get errors() { return opened().errors; },
    open: (path, look) => opened().open(path, look),
    findViolations: () => opened().findViolations(),
    calls: () => opened().calls(),
    textOf: (selector) => opened().textOf(selector),
    focused: () => opened().focused(),
    overflowing: () => opened().overflowing(),
  };
}

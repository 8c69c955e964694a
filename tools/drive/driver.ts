// What the tests, `npm start` and the screenshots do with a browser, the same in Chromium and Firefox.
import type { BrowserName } from './find-browsers.ts';

/** Code run inside a document: the body of an async function, its arguments under the name `args`. Values are JSON. */
export type Script = string;

export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** Goes to a page in the one tab of the tests, and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Truly clicks the toolbar icon: grants activeTab and opens the popup. Resolves when the popup's document is there. */
  click(): Promise<void>;
  /** Runs in the page opened last. */
  inPage<T>(script: Script, ...args: readonly unknown[]): Promise<T>;
  /** Runs in the popup. */
  inPopup<T>(script: Script, ...args: readonly unknown[]): Promise<T>;
  closePopup(): Promise<void>;
  /** Opens a document of the extension in a tab of its own ("options/options.html"), runs there, closes it. */
  inExtension<T>(path: string, script: Script, ...args: readonly unknown[]): Promise<T>;
  /** Opens a document of the extension in a tab that stays. */
  openView(path: string): Promise<View>;
  /** Presses a button of the question that the browser itself asks, when the extension wants to ask a host. */
  answerPrompt(isAllowed: boolean): Promise<void>;
  /** Right-clicks the page and takes the extension's entry of the browser's own menu. */
  chooseFromMenu(): Promise<void>;
  /** Presses the key of "keep this article", Alt, Shift and K, where the browser itself takes keys. Firefox only. */
  pressKeepKey(): Promise<void>;
  /** Moves the mouse to a place in the page. CSS pixels of its viewport. */
  hover(x: number, y: number): Promise<void>;
  /** Presses a key in the page ("j", "Enter", "Escape"). */
  press(key: string): Promise<void>;
  screenshotPage(path: string): Promise<void>;
  screenshotPopup(path: string): Promise<void>;
  screenshotExtension(path: string, file: string, size: { readonly width: number; readonly height: number }, dark?: boolean): Promise<void>;
  /** Lets the extension ask hosts, without a question. */
  allow(...hosts: readonly string[]): Promise<void>;
  /** Takes that back in the browser's own pages. */
  forbid(host: string): Promise<void>;
  /** Gives the origin of the page no more room on the disk than so many bytes; null: as much as it had. Chromium only. */
  limitStorage(bytes: number | null): Promise<void>;
  /** Stops the background (service worker, event page) as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Quits the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Ends the browser as a power cut of the process would: no farewell, nothing flushed; then starts it again on the same profile. */
  kill(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** A document of the extension in a tab of its own. */
export interface View {
  run<T>(script: Script, ...args: readonly unknown[]): Promise<T>;
  /** Shows the tab and truly clicks what the selector finds first. */
  click(selector: string): Promise<void>;
  /** Shows the tab and presses a key there ("j", "Enter", "Tab"). */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser. */
  readonly program: string;
  /** dist/chromium, or the archive for Firefox. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of a proxy on this machine that gets every request, whoever makes it: sites of our own under names of the web, and proof of silence. */
  readonly proxy?: number;
  /** Chromium's own prompts and menus can be clicked. */
  readonly nativeUi?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A prompt heeds no press for half a second after it came, and after each press that came too soon. */
export const PROMPT_REST_MS = 1000;

export const rest = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Asks again until the answer is not null or undefined. Throws what `what` could not be seen within the time. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null | undefined>, timeoutMs = 20_000): Promise<T> {
  const until = Date.now() + timeoutMs;
  let last: unknown = null;
  while (Date.now() < until) {
    try {
      const seen = await ask();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${timeoutMs / 1000} s for ${what}${last instanceof Error ? `; last error: ${last.message}` : ''}`);
}

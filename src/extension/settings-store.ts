// Keeps the settings in storage.local. Read anew at each use: a background that the browser stops must not remember.
import { browser } from './browser.ts';
import { checkSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The settings as stored, repaired field by field; the defaults when nothing is stored. */
export async function readSettings(): Promise<Settings> {
  return checkSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Applies a change to what is stored now and gives the result. Changes made at once in two views run one after the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  queue = queue.catch(() => undefined).then(async () => {
    const changed = change(await readSettings());
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  return queue as Promise<Settings>;
}
let queue: Promise<unknown> = Promise.resolve();

/** Calls back on every change made anywhere, with what was stored before; gives the function that ends it. */
export function onSettingsChange(listener: (settings: Settings, before: Settings) => void): () => void {
  const heard = (changes: Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown }>>, area: string): void => {
    if (area === 'local' && KEY in changes) listener(checkSettings(changes[KEY]?.newValue), checkSettings(changes[KEY]?.oldValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

// The browser's shortcuts for Recoupe as they are set now, and the way to change them, which each browser has elsewhere.
import { browser } from '../browser.ts';
import { say } from '../locale.ts';
import { useEffect, useSignal } from '../view.ts';

interface Shortcut { readonly name?: string; readonly description?: string; readonly shortcut?: string }

/** Firefox 137 and later can open its own page of shortcuts; Chromium's has an address; an older Firefox is told how to get there. */
const findOpening = (): (() => Promise<unknown>) | null => {
  const { openShortcutSettings } = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return () => openShortcutSettings();
  return browser.runtime.getURL('').startsWith('moz-') ? null : () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

export function Shortcuts() {
  const all = useSignal<readonly Shortcut[]>([]);
  const read = (): void => void browser.commands.getAll().then((found) => { all.value = found; }, () => undefined);
  useEffect(() => {
    read();
    addEventListener('focus', read);   // changed in the browser's page, the reader comes back to this one
    return () => removeEventListener('focus', read);
  }, []);
  const open = findOpening();
  return <>
    <dl class="facts-of">{all.value.map(({ name, description, shortcut }) => <><dt>{shortcut ? shortcut.split('+').map((key, i) => <>{i > 0 && ' '}<kbd>{key}</kbd></>) : <span class="faint">{say('shortcut_none')}</span>}</dt><dd>{description || (name === '_execute_action' ? say('command_compare') : name)}</dd></>)}</dl>
    {open ? <button type="button" class="button" onClick={() => void open()}>{say('shortcuts_change')}</button> : <p class="meta">{say('shortcuts_firefox')}</p>}
  </>;
}

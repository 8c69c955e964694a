// What the background does when something changes elsewhere: permissions taken back in the browser's own pages, settings changed in a view, choices
// that came from another machine.
import { browser } from '../browser.ts';
import type { Host } from '../host/host.ts';
import { onSettingsChange } from '../settings-store.ts';
import { originsOf } from '../source-state.ts';
import { receiveChoices, sendChoices } from './choices-file.ts';
import { giveBackUnneeded, missingOf } from './permissions.ts';
import { expire, setAlarms } from './schedule.ts';
import { changeProgress, changeSources, isSourcesKey, readSources } from './source-store.ts';

/** Listens from now on. Call it at the top level: a woken background must find its listeners. */
export function followChanges(host: Host): void {
  browser.runtime.onStartup.addListener(() => void setAlarms().then(giveBackUnneeded).catch(tell));   // alarms may be lost with the browser
  browser.permissions.onRemoved.addListener(() => void switchOffForbidden().catch(tell));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isSourcesKey)) void setAlarms().then(sendChoices).catch(tell);
    if (area === 'sync') void receiveChoices(Object.keys(changes).filter((key) => changes[key]?.newValue === undefined)).catch(tell);
  });
  onSettingsChange((settings, before) => {
    const isNewlySynced = settings.isSynced && !before.isSynced;
    void (isNewlySynced ? receiveChoices().then(sendChoices) : sendChoices()).catch(tell);
    if (settings.mostDays !== before.mostDays || settings.mostMegabytes !== before.mostMegabytes) void setAlarms().then(() => expire(host)).catch(tell);
  });
}

const tell = (error: unknown): void => console.error('recoupe: a change could not be followed', error);

/** Sources whose feeds the browser no longer lets us ask go off, with the reason. */
export async function switchOffForbidden(): Promise<void> {
  for (const { id, feeds, title } of (await readSources()).filter(({ isOn }) => isOn)) {
    const needed = originsOf({ feeds });
    const missing = await missingOf(needed);
    if (missing.length < needed.length) continue;
    const [host = null] = missing.map((origin) => origin.replace(/^\*:\/\/|\/\*$/gu, ''));
    await changeProgress(id, (progress) => ({ ...progress, nextAt: null, trouble: { code: 'no-permission', message: `"${title}" was switched off: the browser no longer lets Recoupe ask ${missing.join(', ')}; switch it on again to allow it`, at: new Date().toISOString(), host, status: null } }));
    // last: stopped between the two, it is found on again, and told again
    await changeSources((sources) => sources.map((one) => (one.id === id ? { ...one, isOn: false } : one)));
  }
}

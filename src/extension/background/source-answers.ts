// The calls about sources, the network log, imports and what is stored, as the background answers them.
import { browser } from '../browser.ts';
import type { Host } from '../host/host.ts';
import { interfaceLanguage } from '../locale.ts';
import { originsOf, type SourceState } from '../source-state.ts';
import { CallError, type Answers } from '../wire.ts';
import { takeChoices, withdrawChoices, writeChoices } from './choices-file.ts';
import { findFeeds } from './looking-up.ts';
import { readContacts } from './network-log.ts';
import { refresh } from './refresh.ts';
import { expire, setAlarms } from './schedule.ts';
import { addSources, changeSource, feedsOnPage, findStates, removeSource, shutOut, switchSource } from './source-calls.ts';

type Answered = 'sourceStates' | 'findFeeds' | 'feedsOfTab' | 'addSources' | 'switchSource' | 'changeSource' | 'refreshNow' | 'removeSource' | 'networkLog' | 'blockHost' | 'fileImports' | 'steerImport'
  | 'storageUsed' | 'expireNow' | 'exportReports' | 'exportChoices' | 'importChoices' | 'deleteEverything';

/** Reports in one part of an export: some megabytes, which a message can carry. */
const EXPORTED_AT_ONCE = 200;

export function answerSources(host: Host): Pick<Answers<'panel>background'>, Answered> {
  const states = (): Promise<readonly SourceState[]> => findStates(host, interfaceLanguage());
  const stateOf = async (id: string): Promise<SourceState> => {
    const found = (await states()).find((one) => one.id === id);
    if (!found) throw new CallError('bad-call', `there is no source "${id}"`);
    return found;
  };
  const startRefresh = (ids: readonly string[] | 'all'): void => void refresh(host, ids).catch((error: unknown) => console.error('recoupe: feeds could not be refreshed', error));
  return {
    sourceStates: states,
    findFeeds: (_sender, address) => findFeeds(host, address),
    feedsOfTab: async (_sender, tabId) => (await feedsOnPage(tabId)).map(({ address, title, page }) => ({ address, title, homepage: page, language: null, entries: null, origins: originsOf({ feeds: [address], homepage: page }) })),
    async addSources(_sender, sources) {
      const wanted = new Set((await addSources(sources)).map(({ id }) => id));
      return (await states()).filter(({ id }) => wanted.has(id));
    },
    async switchSource(_sender, id, isOn) {
      await switchSource(id, isOn);
      await setAlarms();
      if (isOn) startRefresh([id]);
      return stateOf(id);
    },
    async changeSource(_sender, id, change) {
      await changeSource(id, change);
      return stateOf(id);
    },
    refreshNow: async (_sender, ids) => startRefresh(ids ?? 'all'),
    removeSource: (_sender, id) => removeSource(host, id),
    networkLog: () => readContacts(),
    blockHost: (_sender, name, isBlocked) => shutOut(name, isBlocked),
    fileImports: () => host.fileImports(),
    steerImport: (_sender, id, order) => host.steerImport(id, order),
    async storageUsed() {
      const [{ reports, fileBytes, freeBytes }, stored, estimate] = await Promise.all([host.size(), browser.storage.local.get(null), navigator.storage.estimate().catch(() => null)]);
      return { reports, corpusBytes: fileBytes, freeBytes, settingsBytes: new TextEncoder().encode(JSON.stringify(stored)).length, quotaBytes: estimate?.quota ?? null };
    },
    expireNow: () => expire(host),
    async exportReports(_sender, after) {
      const { reports, failures, next } = await host.export(after, EXPORTED_AT_ONCE);
      const own = reports.filter(({ sourceId }) => !sourceId.startsWith('dossier:'));   // the dossiers are everywhere already; taken in elsewhere, they would pass for reports
      return { lines: own.map((report) => `${JSON.stringify(report)}\n`).join(''), reports: own.length, failures, next };
    },
    exportChoices: () => writeChoices(),
    importChoices: (_sender, text) => takeChoices(text),
    deleteEverything: () => deleteEverything(host),
  };
}

/** As if it had just been installed: reports, settings, sources, log, what was synchronised, hosts, alarms. */
async function deleteEverything(host: Host): Promise<void> {
  await host.erase();
  await withdrawChoices(() => Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]));
  const { origins = [] } = await browser.permissions.getAll();
  const optional = origins.filter((origin) => !origin.startsWith(browser.runtime.getURL('')));
  if (optional.length) await browser.permissions.remove({ origins: optional });
}

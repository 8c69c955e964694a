// The reader's choices as the settings show and change them. Writes go to the store at once; what is shown comes back from it, so that
// two open views never disagree.
import { DEFAULT_SETTINGS, NewerSettings, type MarkedRelation, type Settings } from '../settings.ts';
import { changeSettings, onSettingsChange, readSettings } from '../settings-store.ts';
import { signal } from '../view.ts';

/** The settings as stored; the defaults until they are read. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);
/** They were stored by a newer Recoupe and cannot be changed here. */
export const isNewer = signal(false);
/** Shows the settings from now on, whoever changes them. */
export function followSettings(): void {
  readSettings().then((stored) => { settings.value = stored; }, refuse);
  onSettingsChange((stored) => { settings.value = stored; });
}

/** Uses these sources from now on, or no longer. */
export const useSources = (ids: readonly string[], isUsed: boolean): Promise<void> => change((stored) => ({
  ...stored, sourcesOff: isUsed ? stored.sourcesOff.filter((id) => !ids.includes(id)) : [...new Set([...stored.sourcesOff, ...ids])],
}));

export const useMarks = (isOn: boolean): Promise<void> => change((stored) => ({ ...stored, marksOn: isOn }));
export const useMark = (relation: MarkedRelation, isOn: boolean): Promise<void> => change((stored) => ({ ...stored, marks: { ...stored.marks, [relation]: isOn } }));

/** Brings every dismissed finding back. */
export const bringAllBack = (): Promise<void> => change((stored) => ({ ...stored, dismissed: [] }));

/** One of the plain choices: how long reports are kept, how often feeds are asked, what is kept and synchronised. */
export const choose = (choice: Partial<Pick<Settings, 'keepsArticlesRead' | 'mostDays' | 'mostMegabytes' | 'isSynced' | 'refreshMinutes'>>): Promise<void> => change((stored) => ({ ...stored, ...choice }));

/** Shown at once, stored at once; what the store then holds is what stays. */
function change(next: (stored: Settings) => Settings): Promise<void> {
  const before = settings.value;
  settings.value = next(before);
  return changeSettings(next).then((stored) => { settings.value = stored; }, (error: unknown) => {
    settings.value = before;
    refuse(error);
  });
}

function refuse(error: unknown): void {
  if (!(error instanceof NewerSettings)) throw error;
  isNewer.value = true;
}

// The switch "Repères dans la page" and the way to one mark. What went wrong is said in one line, never thrown at the view.
import type { Finding } from '../../core/findings.ts';
import { browser } from '../browser.ts';
import { say, sayCount } from '../locale.ts';
import { changeSettings, onSettingsChange, readSettings } from '../settings-store.ts';
import { signal } from '../view.ts';
import { ask, CallError } from '../wire.ts';

/** Whether marks are on, as stored. */
export const marksOn = signal(true);
/** One line for the reader about the last thing asked of the page; empty when all went well. */
export const notice = signal('');

/** Follows the setting from now on. */
export function followMarksSetting(): void {
  void readSettings().then((settings) => { marksOn.value = settings.marksOn; }, () => undefined);
  onSettingsChange((settings) => { marksOn.value = settings.marksOn; });
}

/** Turns the marks on or off, in the settings and in the page. */
export async function switchMarks(tabId: number, isOn: boolean): Promise<void> {
  marksOn.value = isOn;
  notice.value = '';
  try {
    await changeSettings((settings) => ({ ...settings, marksOn: isOn }));
    await showMarksAgain(tabId);
  } catch {
    notice.value = say('marks_refused');
  }
}

/** Shows or hides the marks as the switch stands. Rejects with CallError when the page is gone. */
export async function showMarksAgain(tabId: number): Promise<void> {
  if (!marksOn.value) return ask('panel>background', 'hideMarks', tabId);
  const { lost } = await ask('panel>background', 'showMarks', tabId, null);
  notice.value = lost.length ? sayCount('marks_lost', lost.length) : '';
}

/** Scrolls the page to a finding's place here. `comesForward`: the tab is not the one in front. */
export async function goToFinding(tabId: number, { here, kind }: Finding, comesForward: boolean): Promise<void> {
  if (!here) return;
  try {
    if (!marksOn.value) await switchMarks(tabId, true);
    await ask('panel>background', 'goToMark', tabId, `${here.start}-${here.end}-${kind}`);
    if (comesForward) await browser.tabs.update(tabId, { active: true });
    notice.value = '';
  } catch (error) {
    notice.value = say(error instanceof CallError && error.code === 'page-gone' ? 'marks_refused' : 'mark_missing');
  }
}

// What the reader has dismissed, as the panel follows it, and the last dismissal, which can be taken back at once. Writes to the
// settings; what is shown comes back from there, so that two open views never disagree.
import { changeDismissed } from '../dismissals.ts';
import { say } from '../locale.ts';
import { changeSettings, onSettingsChange, readSettings } from '../settings-store.ts';
import { batch, signal } from '../view.ts';
import { notice } from './marks-switch.ts';

/** Dismissals as stored. */
export const dismissed = signal<readonly string[]>([]);
/** What `undo` would bring back; empty for nothing. */
export const undoable = signal<readonly string[]>([]);

/** Follows the settings from now on. */
export function followDismissals(): void {
  void readSettings().then((settings) => { dismissed.value = settings.dismissed; }, () => undefined);
  onSettingsChange((settings) => { dismissed.value = settings.dismissed; });
}

/** Dismisses a finding, named as `dismissalOf` does. The focus goes to the finding that takes its place. */
export function dismiss(dismissal: string): void {
  const at = focusedStop();
  change([dismissal], true);
  undoable.value = [dismissal];
  notice.value = say('dismissed_said');
  setTimeout(() => focusStop(at));
}

/** Brings findings back: the last one dismissed, or those given. */
export function bringBack(dismissals: readonly string[] = undoable.value): void {
  if (dismissals.length === 0) return;
  change(dismissals, false);
  undoable.value = [];
  notice.value = say('brought_back_said');
}

/** Shown before it is stored: a key pressed twice must not meet the old list. */
function change(dismissals: readonly string[], isDismissed: boolean): void {
  batch(() => { dismissed.value = changeDismissed(dismissed.value, dismissals, isDismissed); });
  changeSettings((settings) => ({ ...settings, dismissed: changeDismissed(settings.dismissed, dismissals, isDismissed) })).catch(() => { notice.value = say('settings_newer'); });
}

const stops = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
const focusedStop = (): number => stops().findIndex((stop) => stop === document.activeElement || stop.contains(document.activeElement) || stop.nextElementSibling?.contains(document.activeElement) === true);

function focusStop(at: number): void {
  if (at < 0) return;
  const all = stops();
  (all[Math.min(at, all.length - 1)] ?? document.querySelector<HTMLElement>('.notice button'))?.focus();
}

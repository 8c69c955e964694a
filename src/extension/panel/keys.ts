// The keyboard of the panel: J and K walk the findings, E dismisses one, Z takes that back, L turns to the next look and W, F, S, T to one of them, 1 to 9 choose a report, M switches the marks, O opens the full page.
// Enter and the arrows are left to the elements themselves: findings are buttons, reports are tabs.
import { lookOfKey, type Look } from './looks.ts';

export interface KeyActions {
  readonly chooseReport: (place: number) => void;
  readonly switchMarks: () => void;
  readonly openFullPage: () => void;
  /** To one way of looking, or to the next one. */
  readonly turn: (look: Look | 'next') => void;
  readonly dismiss: (dismissal: string) => void;
  readonly undo: () => void;
}

/** Attribute of every element that J and K stop at. */
const STOP = '[data-finding]';

/** Listens on the whole document; gives the function that ends it. */
export function listenToKeys(document: Document, actions: KeyActions): () => void {
  const heard = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') step(document, key === 'j' ? 1 : -1);
    else if (key === 'm') actions.switchMarks();
    else if (key === 'o') actions.openFullPage();
    else if (key === 'e' && focusedDismissal(document)) actions.dismiss(focusedDismissal(document));
    else if (key === 'z') actions.undo();
    else if (key === 'l') actions.turn('next');
    else if (lookOfKey(key)) actions.turn(lookOfKey(key) ?? 'next');
    else if (/^[1-9]$/u.test(key)) actions.chooseReport(Number(key) - 1);
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', heard);
  return () => document.removeEventListener('keydown', heard);
}

/** What the focused finding is dismissed by; empty for none. */
function focusedDismissal(document: Document): string {
  const focused = document.activeElement;
  return (focused?.closest<HTMLElement>('[data-dismissal]') ?? focused?.querySelector<HTMLElement>('[data-dismissal]'))?.dataset['dismissal'] ?? '';
}

/** Moves the focus to the next or previous finding; from outside the list to the first or last one below or above. */
function step(document: Document, by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOP)];
  const focused = document.activeElement;
  const at = stops.findIndex((stop) => stop === focused || stop.contains(focused) || stop.nextElementSibling?.contains(focused) === true);
  const next = at === -1 ? stops[by === 1 ? 0 : stops.length - 1] : stops[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type)));

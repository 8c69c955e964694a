// The bar at the foot of the page: how many marks of each relation, previous and next, what has no place in the page, and the way out.
import type { Relation } from '../../core/relations.ts';
import type { Evidence, Mark, PageLabels } from '../protocol.ts';
import { evidenceBlock, RELATION_LABELS } from './card.ts';
import { draw, make, makeButton } from './elements.ts';
import { MARKED } from './palette.ts';

export interface CounterActs { /** Marks of a relation shown, or not. */ turn(relation: Relation): void; previous(): void; next(): void; hide(): void; /** Null when nothing was dismissed just now. */ readonly undo: (() => void) | null }

export interface Counter {
  readonly element: HTMLElement;
  readonly list: HTMLElement;
  /** Says which mark is the current one: its number from 1, 0 for none yet. */
  tell(number: number): void;
}

/** The bar and its list: a legend whose entries switch the marks of a relation, `off` being those switched off. `lost` are marks that could not be located, `missing` what only other reports say. */
export function makeCounter(located: readonly Mark[], lost: readonly Mark[], missing: readonly Evidence[], labels: PageLabels, language: string, off: ReadonlySet<Relation>, acts: CounterActs): Counter {
  const place = make('span', { 'aria-live': 'polite' });
  const tell = (number: number): void => { place.textContent = labels.mark_of.replace('{n}', number === 0 ? '–' : String(number)).replace('{total}', String(located.filter(({ relation }) => !off.has(relation)).length)); };
  tell(0);
  const list = make('div', { class: 'list', role: 'region', 'aria-label': `${labels.missing}, ${labels.lost}`, tabindex: '0', hidden: '' }, ...missingList(missing, labels, language), ...lostList(lost, labels));
  const legend = make('ul', { class: 'legend' }, ...[...MARKED, 'only-there' as const].flatMap((relation) => {
    const count = located.filter((mark) => mark.relation === relation).length;
    const name = labels[RELATION_LABELS[relation]];
    return count ? [make('li', { class: relation }, makeButton({ 'aria-pressed': String(!off.has(relation)), title: name }, () => acts.turn(relation), draw(relation), String(count), make('span', { class: 'name' }, name)))] : [];
  }));
  const step = make('div', { class: 'step' }, makeButton({ 'aria-label': labels.previous, title: `${labels.previous} (K)` }, () => acts.previous(), draw('previous')), place, makeButton({ 'aria-label': labels.next, title: `${labels.next} (J)` }, () => acts.next(), draw('next')));
  const element = make('div', { class: 'counter', role: 'region', 'aria-label': 'Recoupe' }, legend, step, ...listButton(list, lost.length, missing.length, labels), ...undoButton(labels, acts), makeButton({ 'aria-label': labels.hide, title: `${labels.hide} (Esc)` }, () => acts.hide(), draw('close-it')));
  return { element, list, tell };
}

function undoButton({ dismissed, undo }: PageLabels, acts: CounterActs): readonly HTMLElement[] {
  return acts.undo ? [make('span', { class: 'undo', role: 'status' }, dismissed, makeButton({ title: `${undo} (Z)`, 'aria-keyshortcuts': 'Z' }, acts.undo, undo))] : [];
}

/** The button that opens the list; none when nothing is lost or missing. */
function listButton(list: HTMLElement, lost: number, missing: number, labels: PageLabels): readonly HTMLElement[] {
  const words = [missing ? `${labels.missing}: ${missing}` : '', lost ? `${labels.lost}: ${lost}` : ''].filter(Boolean).join(' · ');
  if (!words) return [];
  const button = makeButton({ class: 'listing', 'aria-expanded': 'false' }, () => {
    list.hidden = !list.hidden;
    button.setAttribute('aria-expanded', String(!list.hidden));
  }, words);
  return [button];
}

function missingList(missing: readonly Evidence[], labels: PageLabels, language: string): readonly HTMLElement[] {
  return missing.length ? [make('h2', {}, labels.missing), make('ul', {}, ...missing.map((evidence) => make('li', { class: 'only-there' }, evidenceBlock(evidence, language))))] : [];
}

function lostList(lost: readonly Mark[], labels: PageLabels): readonly HTMLElement[] {
  return lost.length ? [make('h2', {}, labels.lost), make('ul', {}, ...lost.map((mark) => make('li', { class: mark.relation }, draw(mark.relation), ` ${mark.text}`)))] : [];
}

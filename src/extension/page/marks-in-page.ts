// The marks shown in one page: where they are, the card of one of them, the counter. Owns all that Recoupe adds to a page, one element
// and the painted lines, and takes all of it away again. When the page changes under the marks they are looked for anew.
import type { Relation } from '../../core/relations.ts';
import { mapText, type TextMap } from '../../reader/text-map.ts';
import type { Evidence, Mark, MarksShown, PageLabels } from '../protocol.ts';
import { cardContent, cardName } from './card.ts';
import { makeCounter, type Counter } from './counter.ts';
import { make } from './elements.ts';
import { makeHintSigns, type HintSigns } from './hint-signs.ts';
import { paint, paintOpen, unpaint } from './highlights.ts';
import { listenToKeys } from './keys.ts';
import { CARD_RULES } from './palette.ts';
import { placeBeside } from './placing.ts';
import { markAt, type Placed } from './pointing.ts';
import { adoptRules } from './style-sheets.ts';

/** The one element that Recoupe adds. Its inside is closed: a page must not read which reports the reader holds. */
export const HOST = 'recoupe-marks';

/** Pages change in bursts (advertisements, live blogs): the marks are looked for once a burst is over. */
const SETTLE_MS = 400;
/** The pointer may leave the mark this long on its way to the card. */
const LEAVE_MS = 250;
/** Hovered this long, a mark opens: crossing the text with the pointer opens nothing. */
const DWELL_MS = 120;

/** The places of a text's words in this page, but for what Recoupe adds. */
export const mapOf = (text: string): TextMap => mapText(text, document, ({ localName }) => localName === HOST);

/** What the reader does with the marks that outlives them. */
export interface MarkActs {
  /** The reader took the marks away in the page itself. */
  hide(): void;
  /** Absent where nothing can be dismissed. */
  readonly dismiss?: (mark: Mark) => void;
  /** Takes the last dismissal back; null when there is none. */
  readonly undo?: (() => void) | null;
}

export interface Shown { /** Relations switched off by the reader; changed here. */ readonly off: Set<Relation>; readonly text: string; readonly marks: readonly Mark[]; readonly missing: readonly Evidence[]; readonly labels: PageLabels; readonly language: string; /** Made of the page a moment ago; absent: made when the marks are looked for. */ readonly map?: TextMap }

/** An open card, by its mark. */
export interface OpenCard { readonly id: string; readonly isPinned: boolean }

/** A mark with its place in the page. */
export interface Located extends Placed { readonly mark: Mark }

export class MarksInPage {
  private readonly host = document.createElement(HOST);
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly card = make('div', { class: 'card', role: 'dialog', tabindex: '-1', hidden: '' });
  private readonly speech = make('div', { class: 'spoken', 'aria-live': 'polite' });
  private readonly endings: (() => void)[] = [];
  private located: readonly Located[] = [];
  private signs: HintSigns | null = null;
  private counter: Counter | null = null;
  private openId: string | null = null;
  private currentId: string | null = null;
  /** Opened by key or from the panel: the pointer's leaving does not close it. */
  private isPinned = false;
  private stopPlacing: (() => void) | null = null;
  private returnFocus: HTMLElement | null = null;
  private dwell = 0;
  private leaving = 0;
  private settling = 0;

  constructor(private readonly shown: Shown, private readonly acts: MarkActs) {
    this.root.append(this.card, this.speech);
    this.endings.push(adoptRules(this.root, CARD_RULES));
    (document.documentElement ?? document).append(this.host);
    this.locate(this.shown.map);
    this.endings.push(listenToKeys(this.host, { next: () => this.step(1), previous: () => this.step(-1), enter: () => this.enterCard(), leave: () => this.leave(), dismiss: () => this.dismissOpen(), undo: () => this.undo() }));
    this.listen(document, 'mousemove', (event) => this.onMove(event as MouseEvent));
    this.listen(this.root, 'mouseleave', () => this.closeSoon());
    for (const type of ['scroll', 'resize']) this.listen(window, type, () => this.signs?.follow());
    this.watchPage();
  }

  /** Ids of the marks, by whether they have a place in the page. */
  get places(): MarksShown {
    return { located: this.located.map(({ id }) => id), lost: this.lost.map(({ id }) => id) };
  }

  /** Scrolls to a mark and opens its card; nothing happens when it has no place. */
  goTo(id: string): void {
    const found = this.located.find((mark) => mark.id === id);
    if (!found) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    found.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
    this.open(found, true);
  }

  /** The card that is open, for marks shown anew to open it again; null for none. */
  get openCard(): OpenCard | null {
    return this.openId === null ? null : { id: this.openId, isPinned: this.isPinned };
  }

  /** Opens a card again where its mark still has a place; scrolls nowhere. */
  openAgain({ id, isPinned }: OpenCard): void {
    const found = this.seen.find((mark) => mark.id === id);
    if (found) this.open(found, isPinned);
  }

  /** Takes everything away. */
  end(): void {
    this.close();
    for (const stop of this.endings.splice(0)) stop();
    this.signs?.end();
    for (const timer of [this.dwell, this.leaving, this.settling]) clearTimeout(timer);
    unpaint();
    this.host.remove();
  }

  private locate(map = mapOf(this.shown.text)): void {
    this.located = this.shown.marks.flatMap((mark) => {
      const range = map.rangeOf(mark.span);
      return range ? [{ id: mark.id, range, mark }] : [];
    });
    this.located = [...this.located].sort((a, b) => a.mark.span.start - b.mark.span.start);
    this.paintSeen();
  }

  /** Marks without a place. */
  private get lost(): readonly Mark[] {
    const located = new Set(this.located.map(({ id }) => id));
    return this.shown.marks.filter(({ id }) => !located.has(id));
  }

  /** Marks whose relation is switched on. */
  private get seen(): readonly Located[] {
    return this.located.filter(({ mark }) => !this.shown.off.has(mark.relation));
  }

  private paintSeen(): void {
    const { seen } = this;
    paint(seen.map(({ mark, range }) => ({ relation: mark.relation, range })));
    this.signs?.end();
    this.signs = makeHintSigns(this.root, seen.filter(({ mark }) => mark.relation === 'only-there'), this.shown.labels, (place, isPinned) => this.open(place, isPinned));
    this.showCounter();
  }

  private turn(relation: Relation): void {
    const { off } = this.shown;
    if (!off.delete(relation)) off.add(relation);
    this.close();
    this.paintSeen();
    this.counter?.element.querySelector<HTMLElement>(`.${relation} button`)?.focus();
  }

  private showCounter(): void {
    const { missing, labels, language } = this.shown;
    const wasOpen = this.counter?.list.hidden === false;
    this.counter?.element.remove();
    this.counter?.list.remove();
    this.counter = makeCounter(this.located.map(({ mark }) => mark), this.lost, missing, labels, language, this.shown.off, { turn: (relation) => this.turn(relation), previous: () => this.step(-1), next: () => this.step(1), hide: () => this.acts.hide(), undo: this.acts.undo ?? null });
    if (wasOpen) this.counter.list.hidden = false;
    this.root.append(this.counter.element, this.counter.list);
    this.tellPlace();
  }

  private tellPlace(): void {
    this.counter?.tell(this.seen.findIndex(({ id }) => id === this.currentId) + 1);
  }

  private step(by: 1 | -1): void {
    const { seen } = this;
    if (!seen.length) return;
    const at = seen.findIndex(({ id }) => id === this.currentId);
    const next = at < 0 ? (by > 0 ? 0 : seen.length - 1) : (at + by + seen.length) % seen.length;
    this.goTo(seen[next]?.id ?? '');
  }

  private open({ id, range, mark }: Located, isPinned: boolean): void {
    clearTimeout(this.leaving);
    this.isPinned = isPinned;
    if (this.openId === id) return;
    const isFocused = this.root.activeElement !== null && this.card.contains(this.root.activeElement);
    this.stopPlacing?.();
    this.openId = this.currentId = id;
    const { labels, language } = this.shown;
    this.card.replaceChildren(...cardContent(mark, this.shown.text, labels, language, () => this.close(), this.dismissing(mark)));
    this.card.setAttribute('aria-label', cardName(mark, labels));
    this.card.hidden = false;
    this.card.scrollTop = 0;
    this.stopPlacing = placeBeside(range, this.card);
    paintOpen(range);
    this.tellPlace();
    if (isPinned) this.speech.textContent = [cardName(mark, labels), ...mark.evidence.slice(0, 1).map(({ source, passage }) => `${source}: ${passage}`)].join('. ');
    if (isFocused) this.card.focus();
  }

  private close(): void {
    if (this.openId === null) return;
    this.stopPlacing?.();
    this.stopPlacing = null;
    this.openId = null;
    this.isPinned = false;
    this.card.hidden = true;
    this.card.replaceChildren();
    this.speech.textContent = '';
    paintOpen(null);
    this.returnFocus?.focus({ preventScroll: true });
    this.returnFocus = null;
  }

  private enterCard(): boolean {
    const current = this.located.find(({ id }) => id === this.currentId);
    if (!current) return false;
    this.open(current, true);
    const before = document.activeElement;
    this.returnFocus = before instanceof HTMLElement && before !== this.host ? before : null;
    (this.card.querySelector<HTMLElement>('.shut') ?? this.card).focus();   // not what dismisses: a second Enter would press it
    return true;
  }

  private leave(): boolean {
    if (this.openId !== null) this.close();
    else this.acts.hide();
    return true;
  }

  /** How the reader dismisses a mark; null where it cannot be. */
  private dismissing(mark: Mark): (() => void) | null {
    const { dismiss } = this.acts;
    return dismiss && mark.evidence.some(({ dismissal }) => dismissal !== undefined) ? () => { this.close(); dismiss(mark); } : null;
  }

  private dismissOpen(): boolean {
    const open = this.located.find(({ id }) => id === this.openId);
    const act = open ? this.dismissing(open.mark) : null;
    act?.();
    return act !== null;
  }

  private undo(): boolean {
    this.acts.undo?.();
    return Boolean(this.acts.undo);
  }

  private onMove(event: MouseEvent): void {
    clearTimeout(this.dwell);
    if (event.target === this.host) {
      clearTimeout(this.leaving);
      this.leaving = 0;
      return;
    }
    const { clientX, clientY } = event;
    this.dwell = setTimeout(() => {
      const id = markAt(clientX, clientY, this.seen.filter(({ mark }) => mark.relation !== 'only-there'));
      const found = this.located.find((mark) => mark.id === id);
      if (found) this.open(found, false);
      else this.closeSoon();
    }, DWELL_MS);
  }

  private closeSoon(): void {
    if (this.isPinned || this.openId === null || this.leaving) return;
    this.leaving = setTimeout(() => {
      this.leaving = 0;
      if (!this.isPinned) this.close();
    }, LEAVE_MS);
  }

  private listen(target: EventTarget, type: string, act: (event: Event) => void): void {
    target.addEventListener(type, act, { passive: true, capture: true });
    this.endings.push(() => target.removeEventListener(type, act, { capture: true }));
  }

  private watchPage(): void {
    const watcher = new MutationObserver((changes) => {
      if (this.settling || changes.every(({ target }) => target === this.host)) return;
      this.settling = setTimeout(() => {
        this.settling = 0;
        this.refresh();
      }, SETTLE_MS);
    });
    watcher.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    this.endings.push(() => watcher.disconnect());
  }

  /** Looks for the marks again where a place no longer holds its words, or some had none. */
  private refresh(): void {
    this.signs?.follow();
    if (!this.host.isConnected) document.documentElement.append(this.host);
    const isWhole = this.located.length === this.shown.marks.length && this.located.every(({ range, mark }) => range.startContainer.isConnected && sameWords(range.toString(), mark.text));
    if (isWhole) return;
    const open = this.openId;
    this.close();
    this.locate();
    const again = open === null ? undefined : this.located.find(({ id }) => id === open);
    if (again) this.open(again, this.isPinned);
  }
}

const sameWords = (a: string, b: string): boolean => squeeze(a) === squeeze(b);
const squeeze = (words: string): string => words.replace(/[\s\u00AD\u200B-\u200F\u2060]+/gu, '');

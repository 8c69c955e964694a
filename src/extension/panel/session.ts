// What one view is doing: reads the tab's article, asks for the answer, follows the corpus meanwhile. Signals tell the views.
// A call begun later makes an earlier one's answer void: the reader may press again, or the page change, at any time.
import { browser } from '../browser.ts';
import type { Answer } from '../../corpus/answer.ts';
import type { SourceHeld } from '../../corpus/corpus.ts';
import type { CorpusState, FailureCode, TabReading } from '../protocol.ts';
import { onSettingsChange, readSettings } from '../settings-store.ts';
import { say } from '../locale.ts';
import { notice, showMarksAgain } from './marks-switch.ts';
import { batch, signal, type ReadonlySignal } from '../view.ts';
import { ask, askBegun, CallError, messageOf } from '../wire.ts';
import type { Begun } from './opening.ts';
import { openQuestions, type Questions } from './questions.ts';

export type PanelState =
  | { readonly at: 'reading' }
  | { readonly at: 'searching'; readonly reading: TabReading; readonly corpus: CorpusState | null }
  | { readonly at: 'stopped'; readonly reading: TabReading | null }
  | { readonly at: 'answered'; readonly reading: TabReading; readonly answer: Answer }
  | { readonly at: 'failed'; readonly code: FailureCode; readonly message: string };

export interface Session {
  readonly state: ReadonlySignal<PanelState>;
  /** The tab whose article is compared; null when the window has none. */
  readonly tabId: ReadonlySignal<number | null>;
  /** Reads the tab anew and compares; the first reading may be on its way already. */
  readonly begin: (begun?: Begun | null) => Promise<void>;
  /** Compares what is selected in the page instead of what was read; says so where that is too little. */
  readonly correct: () => Promise<void>;
  /** Waits no longer for the reading or the answer; the work on the answer ends, what comes of the reading is dropped. */
  readonly stop: () => void;
  /** Takes another tab, and begins. */
  readonly turnTo: (tabId: number | null, begun?: Begun | null) => Promise<void>;
}

/** The sources of the corpus, for where a report comes from. Empty until they are known; nothing waits for them. */
export const heldSources = signal<readonly SourceHeld[]>([]);

/** An answer that takes longer than this shows how far the corpus is; asked again at the same pace. */
const FOLLOW_MS = 300;

/** Opens the session of a tab; `begin` starts it. */
export function openSession(firstTab: number | null): Session {
  const state = signal<PanelState>({ at: 'reading' });
  const tabId = signal(firstTab);
  let run = 0;
  const questions = openQuestions((name) => { ask('panel>background', 'cancel', name).catch(() => undefined); });   // then it ends by itself

  /** A call of its own: what was waited for before is wanted no more. */
  function beginRun(): { readonly show: (next: PanelState) => void; readonly isCurrent: () => boolean } {
    questions.drop();
    const mine = ++run;
    const isCurrent = (): boolean => mine === run;
    return { isCurrent, show: (next) => { if (isCurrent()) state.value = next; } };
  }

  async function begin(begun: Begun | null = null): Promise<void> {
    const { show, isCurrent } = beginRun();
    show({ at: 'reading' });
    try {
      const tab = tabId.value;
      if (tab === null) throw new CallError('no-tab', 'the window has no tab to read');
      const reading = await (begun?.tab === tab ? askBegun(begun.reply, 'panel>background', 'readTab', tab) : ask('panel>background', 'readTab', tab));
      show({ at: 'searching', reading, corpus: null });
      await answerInto(reading, questions, show, isCurrent);
    } catch (error) {
      show(failureOf(error));
    }
  }

  async function correct(): Promise<void> {
    const tab = tabId.value;
    if (tab === null) return;
    const { show, isCurrent } = beginRun();
    try {
      const reading = await ask('panel>background', 'readSelection', tab);
      show({ at: 'searching', reading, corpus: null });
      await answerInto(reading, questions, show, isCurrent);
    } catch (error) {
      if (error instanceof CallError && error.code === 'too-short') notice.value = say('selection_short');
      else show(failureOf(error));
    }
  }

  function stop(): void {
    const now = state.value;
    if (now.at !== 'reading' && now.at !== 'searching') return;
    beginRun().show({ at: 'stopped', reading: now.at === 'searching' ? now.reading : null });
  }

  function turnTo(tab: number | null, begun: Begun | null = null): Promise<void> {
    batch(() => { tabId.value = tab; });
    return begin(begun);
  }

  /** The same reading, compared again: other sources count now. */
  async function answerAgain(): Promise<void> {
    const now = state.value;
    if (now.at !== 'answered') return;
    const { show, isCurrent } = beginRun();
    try {
      await answerInto(now.reading, questions, (next) => { if (next.at === 'answered') show(next); }, isCurrent);
    } catch (error) {
      show(failureOf(error));
    }
  }

  let sourcesOff = '';
  void readSettings().then((settings) => { sourcesOff = settings.sourcesOff.join(); }, () => undefined);
  onSettingsChange((settings) => {
    const before = sourcesOff;
    sourcesOff = settings.sourcesOff.join();
    if (before !== sourcesOff) void answerAgain();
  });
  // "complete" also comes when a page only changes its address while one scrolls: whether the reader is still in the page
  // tells them apart. Asking it to show the marks anew reads nothing.
  browser.tabs.onUpdated.addListener((changed, { status }) => {
    if (changed !== tabId.value || status !== 'complete' || state.value.at !== 'answered') return;
    const mine = run;
    showMarksAgain(changed).catch((error: unknown) => { if (mine === run) state.value = failureOf(error); });
  });
  browser.tabs.onRemoved.addListener((removed) => {
    if (removed !== tabId.value) return;
    beginRun().show({ at: 'failed', code: 'no-tab', message: `tab ${removed} was closed` });
  });
  return { state, tabId, begin, correct, stop, turnTo };
}

async function answerInto(reading: TabReading, questions: Questions, show: (next: PanelState) => void, isCurrent: () => boolean): Promise<void> {
  let isDone = false;
  const follow = async (): Promise<void> => {
    await pause(FOLLOW_MS);
    while (!isDone && isCurrent()) {
      const corpus = await ask('panel>background', 'corpusState').catch(() => null);
      if (!isDone && corpus) show({ at: 'searching', reading, corpus });
      await pause(FOLLOW_MS);
    }
  };
  void follow();
  try {
    const answer = await questions.put((name) => ask('panel>background', 'answerTab', reading.tabId, name));
    show({ at: 'answered', reading, answer });
    if (answer.related.length > 0) ask('panel>background', 'listSources').then((held) => { heldSources.value = held; }, () => undefined);
  } finally {
    isDone = true;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
const failureOf = (error: unknown): PanelState => ({ at: 'failed', code: error instanceof CallError ? error.code : 'internal', message: messageOf(error) });

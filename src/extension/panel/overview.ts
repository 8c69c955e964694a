// All reports side by side, asked for once the answer stands: it takes longer, and nothing waits for it.
import type { Answer } from '../../corpus/answer.ts';
import type { Overview } from '../../corpus/overview.ts';
import type { FailureCode } from '../protocol.ts';
import { signal, useEffect, type Signal } from '../view.ts';
import { ask, CallError } from '../wire.ts';
import { openQuestions } from './questions.ts';

export type OverviewState = { readonly at: 'loading' } | { readonly at: 'stopped' } | { readonly at: 'ready'; readonly overview: Overview } | { readonly at: 'failed'; readonly code: FailureCode };

/** The overview that goes with the answer shown. */
export const overviewState: Signal<OverviewState> = signal({ at: 'loading' });
let run = 0;
const questions = openQuestions((name) => { ask('panel>background', 'cancel', name).catch(() => undefined); });   // then it ends by itself

/** Asks for the overview of the tab anew, whenever another answer is given. */
export function useOverview(tabId: number, answer: Answer): void {
  useEffect(() => {
    void askOverview(tabId);
    return questions.drop;   // another answer, or none any more
  }, [tabId, answer]);
}

/** The reader does not wait for it any longer: the work on it ends. */
export function stopOverview(): void {
  run++;
  questions.drop();
  overviewState.value = { at: 'stopped' };
}

/** Asks again; an answer to an earlier question is dropped. */
export async function askOverview(tabId: number): Promise<void> {
  const mine = ++run;
  const show = (state: OverviewState): void => { if (mine === run) overviewState.value = state; };
  show({ at: 'loading' });
  try {
    show({ at: 'ready', overview: await questions.put((name) => ask('panel>background', 'overviewTab', tabId, name)) });
  } catch (error) {
    show({ at: 'failed', code: error instanceof CallError ? error.code : 'internal' });
  }
}

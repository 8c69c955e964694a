// Where long work lets others through and may end: a question about eleven long reports takes seconds, and a reader who no longer waits should
// not have the next question wait behind it. Named questions, for two views may ask at once and only one of them stop.
import { breathe } from './breathe.ts';
import { CorpusFailure } from './failure.ts';

/** Awaited between two steps of long work. Rejects when nobody wants the work any more. */
export type Rest = () => Promise<void>;

/** For work that nobody stops, on a thread that nobody else needs. */
export const NO_REST: Rest = async () => undefined;

/** Questions that were cancelled, by the name that their asker gave them. */
export class CancelledQuestions {
  /** Kept for good, one short name a press of "stop": it may overtake its question on the way here. */
  readonly #names = new Set<string>();

  /** Work on this question ends at its next rest, with the code `cancelled`. */
  cancel(question: string): void { this.#names.add(question); }

  /** The rests of one question; one without a name is never stopped. */
  restsOf(question: string | undefined): Rest {
    return async () => {
      await breathe();
      if (question !== undefined && this.#names.has(question)) throw new CorpusFailure('cancelled', 'the question was cancelled by its asker; ask again');
    };
  }
}

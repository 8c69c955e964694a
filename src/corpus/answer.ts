// The whole question of a reader, answered over a corpus: an article in; related reports, origins, comparisons out.
// Runs where the corpus is (its worker, or the command line), so that texts and digests never cross a wire. (Stub.)
import type { Article } from '../core/article.ts';
import type { Comparison } from '../core/compare.ts';
import type { EventVerdict } from '../core/same-event.ts';
import type { Corpus, ReportHead } from './corpus.ts';

/** A report of the same event, with its text (for the passages) and its comparison with the article. */
export interface Related {
  readonly head: ReportHead;
  readonly text: string;
  readonly verdict: EventVerdict;
  readonly comparison: Comparison;
  /** Index into `Answer.origins`. */
  readonly origin: number;
}

export interface Answer {
  /** Closest first. Empty: nothing of this event is held. */
  readonly related: readonly Related[];
  /** Reports grouped by who the words came from; members are indices into `related`. The article itself may belong to one. */
  readonly origins: readonly { readonly members: readonly number[]; readonly isAlsoHere: boolean; readonly credit: string | null }[];
  /** Candidates looked at, for "nothing of this event among 240 reports held". */
  readonly held: number;
}

/** How many related reports an answer holds at most. */
export const MOST_RELATED = 10;

/** Finds the reports of the article's event in the corpus and compares it with each. `without`: sources switched off. */
export async function answerFor(_article: Article, corpus: Corpus, _without: readonly string[]): Promise<Answer> {
  return { related: [], origins: [], held: await corpus.count() };
}

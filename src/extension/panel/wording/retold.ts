// Pairs that say one thing in other words: where hardly a word is common, marking every word that is not would colour two whole sentences
// and show nothing. Such a pair is said to be told again, and its words are left unmarked.
import type { Pair } from '../../../core/compare.ts';

/** Share of both sentences' letters in common words below which a pair is told again: "le" and "de" alone make a sixth of a French sentence. */
const LEAST_COMMON = 0.2;

/** Whether a pair of one language shares too few words for its edits to show anything; false where there are none. */
export function isRetold({ edits }: Pair): boolean {
  let [common, all] = [0, 0];
  for (const { op, here, there } of edits) {
    const letters = here.end - here.start + there.end - there.start;
    all += letters;
    if (op === 'both') common += letters;
  }
  return all > 0 && common / all < LEAST_COMMON;
}

/** The edits of a pair; none of one that is told again. */
export const editsWorthMarking = (pair: Pair): Pair['edits'] => (isRetold(pair) ? [] : pair.edits);

// How firmly a text stands by words that are no fact of their own: a statement found by comparing. Asks the facts' own rules.
import type { Digest } from '../digest.ts';
import { settleCertainty } from '../facts/certainty.ts';
import type { Certainty, FactOf } from '../facts/fact.ts';
import type { Span } from '../text/span.ts';

/** The certainty of what begins at a stretch of an article, its own words included ("signera", "aurait refusé"). Costs one pass over the article: for the few stretches that become findings. */
export function certaintyOf({ start }: Span, { reading }: Digest): Certainty {
  const stretch: FactOf<'count'> = { kind: 'count', start, end: start, text: '', value: {} };   // the rules colour what stands beside a word, never the word itself
  return settleCertainty(reading, [stretch])[0]?.certainty ?? 'stated';
}

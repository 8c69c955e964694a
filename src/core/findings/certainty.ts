// How firmly a text stands by words that are no fact of their own: a statement found by comparing. Asks the facts' own rules.
import type { Digest } from '../digest.ts';
import { settleCertainty } from '../facts/certainty.ts';
import type { Certainty, FactOf } from '../facts/fact.ts';
import type { Span } from '../text/span.ts';

/** The certainty of any stretch of an article. Costs one pass over the article: for the few stretches that become findings. */
export function certaintyOf({ start, end }: Span, { reading, article }: Digest): Certainty {
  const stretch: FactOf<'count'> = { kind: 'count', start, end, text: article.text.slice(start, end), value: {} };
  return settleCertainty(reading, [stretch])[0]?.certainty ?? 'stated';
}

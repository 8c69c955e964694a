// Salient keys: what an article is about, in words that hold across spellings, inflection and, where possible, languages.
// They index the corpus and find candidates. (Stub: the most frequent folded words.)
import type { Digest } from './digest.ts';

/** One key and its weight in this article (tf·idf against a background table), 0..1. */
export interface SalientKey { readonly key: string; readonly weight: number }

/** How many keys of a report the index holds (`design.md`: recall 0.99 with the best 64). */
export const KEYS_PER_REPORT = 64;

/** The article's keys, best first, at most `KEYS_PER_REPORT`; ASCII letters, digits, ":" only. */
export function salientKeys({ reading }: Omit<Digest, 'keys'>): readonly SalientKey[] {
  const counts = new Map<string, number>();
  for (const word of reading.words) if (word.folded.length > 4) counts.set(word.folded, (counts.get(word.folded) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, KEYS_PER_REPORT).map(([key, count]) => ({ key, weight: Math.min(1, count / 10) }));
}

// Sentences of two texts that say the same thing. (Stub: none.)
import type { Digest } from './digest.ts';
import type { Span } from './span.ts';

export interface AlignedPair {
  readonly here: Span;
  readonly there: Span;
  /** 0..1 */
  readonly likeness: number;
}

/** Pairs in order of `here`; a sentence may stand in several (split, merged); those without a partner stand in none. Symmetric. */
export const alignSentences = (_here: Digest, _there: Digest): readonly AlignedPair[] => [];

// Facts of two articles about the same thing, and what their values say together. (Stub.)
// The main risk is a false conflict: when in doubt `close`, and an implied part never makes a conflict.
import type { AlignedPair } from './alignment.ts';
import type { Digest } from './digest.ts';
import type { Fact, FactKind } from './facts/fact.ts';
import type { Reason } from './reasons.ts';

export const RELATIONS = ['conflict', 'updated', 'close', 'only-here', 'only-there', 'same'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One comparison result with its evidence. `here`/`there` are the facts themselves: their spans show them. */
export interface Finding {
  readonly relation: Relation;
  readonly kind: FactKind;
  readonly here?: Fact;
  readonly there?: Fact;
  readonly because: Reason;
  /** What it is about, in words of the text: "discussions, Genève". Empty when nothing names it. */
  readonly about: string;
  /** What a reader should see first: 0..1. */
  readonly weight: number;
}

/** Findings, weightiest first; mirrored exactly when here and there change places. */
export const findFindings = (_here: Digest, _there: Digest, _pairs: readonly AlignedPair[]): readonly Finding[] => [];

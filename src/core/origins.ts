// Origins: reports whose words came from one place (agency copy, reprint) count once. (Stub: each its own.)
import type { Digest } from './digest.ts';
import type { Reason } from './reasons.ts';

/** Reports of one origin, by their place in the list given; the first one published stands first. */
export interface Origin {
  readonly members: readonly number[];
  /** Why they belong together; empty for a single report. */
  readonly because: readonly Reason[];
  /** The agency the text credits: "Reuters", "AFP"; null when none. */
  readonly credit: string | null;
}

/** Groups reports by origin, in order of first member. */
export const groupOrigins = (reports: readonly Digest[]): readonly Origin[] => reports.map((_, i) => ({ members: [i], because: [], credit: null }));

/** Share of each text's words that stand, in runs, in the other as well. 0..1. */
export interface Reuse { readonly here: number; readonly there: number }

/** Text reuse in both directions; only within one language. */
export const measureReuse = (_here: Digest, _there: Digest): Reuse => ({ here: 0, there: 0 });

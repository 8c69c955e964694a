// Same event, not same topic: decides whether two articles report one event. Prefers precision. (Being written.)
import type { Digest } from './digest.ts';
import type { Reason } from './reasons.ts';

export interface EventVerdict {
  readonly isSameEvent: boolean;
  /** How close the two are, 0..1; orders candidates. */
  readonly score: number;
  /** What they share or what keeps them apart, weightiest first. */
  readonly because: readonly Reason[];
  /** Publication of the report against this article's; null when either is unknown or both fall together. */
  readonly order: 'earlier' | 'later' | null;
}

/** Symmetric but for `order`. */
export function judgeEvent(_here: Digest, _there: Digest): EventVerdict {
  return { isSameEvent: false, score: 0, because: [], order: null };
}

/** Judges candidates together: one that is close to those already found of the event is of the event too. In the order given. */
export const judgeEvents = (here: Digest, candidates: readonly Digest[]): readonly EventVerdict[] => candidates.map((there) => judgeEvent(here, there));

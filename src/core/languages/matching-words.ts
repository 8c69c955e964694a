// The shape of a pack's section: words without weight, opposites, agency credits. (Stub: grows with what its finders need.)

export interface MatchingWords {
  readonly code: string;
}

// The shape of a pack's section: sentence ends, quotation marks, speech verbs, certainty, negation. (Stub: grows with what its finders need.)

export interface SpeechWords {
  readonly code: string;
}

// What can be expected to go wrong with a corpus: every such failure carries a code, so that it crosses the wire and the
// interface has a sentence for it. Anything else is a bug and is passed on whole.

/** `corpus-unavailable`: cannot be opened or read; `storage-full`: no room; `bad-call`: the caller's mistake; `cancelled`: the asker wants it no more. The same words as in `protocol.ts`. */
export type CorpusFailureCode = 'corpus-unavailable' | 'storage-full' | 'bad-call' | 'cancelled' | 'internal';

/** An expected failure. The message says what was tried, on what, why it failed, what to do. */
export class CorpusFailure extends Error {
  constructor(readonly code: CorpusFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CorpusFailure';
  }
}

/** Any thrown value as a failure: itself if it is one, else `internal` with its message. */
export const asFailure = (error: unknown): CorpusFailure => error instanceof CorpusFailure ? error
  : new CorpusFailure('internal', error instanceof Error ? error.message : String(error), { cause: error });

// Word edits inside a pair of aligned sentences of one language. (Stub.)
import type { Span } from './span.ts';

/** A run of words: in both, only here (`there` is empty, at the place it would stand), or only there. */
export interface Edit {
  readonly op: 'both' | 'only-here' | 'only-there';
  readonly here: Span;
  readonly there: Span;
}

/** Edits in reading order that together cover both spans. Spans are offsets into the texts given. */
export const wordEdits = (_here: { readonly text: string; readonly span: Span }, _there: { readonly text: string; readonly span: Span }): readonly Edit[] => [];

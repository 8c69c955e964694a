// A stretch of text cut where marks and word edits begin and end, so that each piece is one text node in one element.
import type { Span } from '../../core/text/span.ts';
import type { Relation } from '../../core/relations.ts';
import { stretchesBetween } from '../../core/export/stretches.ts';
import type { Edit } from '../../core/wording.ts';

/** `mark`: words of a finding; `alone`: words only this side has; `plain`: the rest. */
export type Piece = { readonly as: 'plain' | 'alone'; readonly text: string } | { readonly as: 'mark'; readonly text: string; readonly relation: Relation };
export interface Marked { readonly span: Span; readonly relation: Relation }
export type Side = 'here' | 'there';

/** Cuts `text` within `span`. A mark wins over an edit; of two marks that overlap the first one wins. The pieces join to the words again. */
export function cutPassage(text: string, span: Span, marks: readonly Marked[], alone: readonly Span[] = []): readonly Piece[] {
  const kept: Marked[] = [];
  for (const mark of marks) if (overlap(mark.span, span) && !kept.some((other) => overlap(other.span, mark.span))) kept.push(mark);
  const ends = (spans: readonly Span[]): readonly number[] => spans.flatMap(({ start, end }) => [start, end]);
  const outsideMarks = ends(alone).filter((at) => !kept.some(({ span: words }) => words.start < at && at < words.end));
  const cuts = [...ends(kept.map(({ span: words }) => words)), ...outsideMarks].filter((at) => at > span.start && at < span.end);
  const edges = [...new Set([span.start, ...cuts, span.end])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  edges.slice(1).forEach((end, i) => {
    const start = edges[i] ?? end;
    const mark = kept.find(({ span: words }) => words.start <= start && end <= words.end);
    const isAlone = alone.some((words) => words.start <= start && end <= words.end);
    const words = text.slice(start, end);
    pieces.push(mark ? { as: 'mark', relation: mark.relation, text: words } : { as: isAlone ? 'alone' : 'plain', text: words });
  });
  return joinAlike(pieces);
}

/** The words only one side has, without white space at their ends: an underlined blank says nothing. Empty ones are left out. */
export function aloneOn(side: Side, text: string, edits: readonly Edit[]): readonly Span[] {
  return edits.filter(({ op }) => op === `only-${side}`).map((edit) => trim(text, edit[side])).filter(({ start, end }) => start < end);
}

/** Stretches of a text outside the given spans that hold words: sentences without a partner, in runs that end with a paragraph. */
export const leftOver = (text: string, taken: readonly Span[]): readonly Span[] => stretchesBetween(text, taken).map((span) => trim(text, span)).filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
// Two letters beside each other: "à Genève." is a run of words, "»." and "4" are not.
const HAS_WORDS = /\p{L}{2}/u;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return words.trim() === '' ? { start, end: start } : { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

function joinAlike(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.as === piece.as && last.as !== 'mark') joined[joined.length - 1] = { as: last.as, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

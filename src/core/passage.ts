// The passage that shows a fact: the sentence it stands in, cut at words when it is long. For evidence in every view.
import type { Span } from './text/span.ts';

export interface Passage {
  readonly text: string;
  /** Where the fact stands in `text`. */
  readonly words: Span;
}

const ENDS = /[.!?…]["»”’')\]]*\s|\n/gu;
const CUT = '[…] ';

/** The sentence around `span`, at most about `longest` units; cuts are shown as "[…]". */
export function passageAround(text: string, span: Span, longest = 260): Passage {
  const sentence = sentenceAround(text, span);
  const room = Math.max(0, longest - (span.end - span.start));
  const start = sentence.end - sentence.start <= longest ? sentence.start : wordStart(text, Math.max(sentence.start, span.start - Math.ceil(room / 2)), sentence.start);
  const end = sentence.end - start <= longest ? sentence.end : wordEnd(text, Math.min(sentence.end, Math.max(span.end, start + longest)), sentence.end);
  const before = start > sentence.start ? CUT : '';
  const after = end < sentence.end ? ` ${CUT.trim()}` : '';
  const shift = before.length - start;
  return { text: `${before}${text.slice(start, end)}${after}`, words: { start: span.start + shift, end: span.end + shift } };
}

/** A light look for sentence ends: it may cut after an abbreviation, which shortens a passage and harms nothing. */
function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - 2000);
  let start = from;
  for (const end of text.slice(from, span.start).matchAll(ENDS)) start = from + end.index + end[0].length;
  const rest = text.slice(span.end, span.end + 2000);
  const next = rest.matchAll(ENDS).next();
  const end = next.done ? span.end + rest.length : span.end + next.value.index + next.value[0].trimEnd().length;
  return { start, end };
}

const wordStart = (text: string, at: number, least: number): number => (at === least ? at : text.indexOf(' ', at) + 1 || at);
const wordEnd = (text: string, at: number, most: number): number => (at === most ? at : Math.max(text.lastIndexOf(' ', at), 0) || at);

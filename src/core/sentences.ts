// Splits a text into sentences. (Stub: paragraphs and full stops.)
import type { LanguagePack } from './languages/pack.ts';
import type { Span } from './span.ts';

/** Sentences in order, without surrounding white space; joined with what lies between them they give the text back. */
export function splitSentences(text: string, _pack: LanguagePack): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n.!?]+[.!?]*/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const body = match[0].trim();
    if (body) spans.push({ start: match.index + lead, end: match.index + lead + body.length });
  }
  return spans;
}

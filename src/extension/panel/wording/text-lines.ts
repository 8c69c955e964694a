// A text as paragraphs of stretches: sentences that are tied to the other text, and what stands between them. Every letter is in one stretch,
// but for the line breaks themselves.
import type { Span } from '../../../core/text/span.ts';

/** `tied`: places of the spans given that begin here; empty between them. */
export interface Stretch { readonly span: Span; readonly tied: readonly number[] }
export type Line = readonly Stretch[];

/** Lines without words are left out. Of spans that overlap the earlier keeps its letters; one that stands in several pairs is one stretch. */
export function linesOf(text: string, spans: readonly Span[]): readonly Line[] {
  const sentences: { readonly span: Span; readonly tied: number[] }[] = [];
  for (const [at, span] of [...spans.entries()].sort((a, b) => a[1].start - b[1].start)) {
    const last = sentences.at(-1);
    if (last && span.start < last.span.end) last.tied.push(at);
    else sentences.push({ span, tied: [at] });
  }
  let from = 0;
  return text.split('\n').map((words) => {
    const line = { start: from, end: from + words.length };
    from = line.end + 1;
    return cutLine(line, sentences.filter(({ span }) => span.start < line.end && span.end > line.start));
  }).filter((line) => line.some(({ span }) => text.slice(span.start, span.end).trim() !== ''));
}

function cutLine(line: Span, sentences: readonly Stretch[]): Line {
  const stretches: Stretch[] = [];
  let at = line.start;
  for (const { span, tied } of sentences) {
    const own = { start: Math.max(line.start, span.start), end: Math.min(line.end, span.end) };
    if (own.start > at) stretches.push({ span: { start: at, end: own.start }, tied: [] });
    stretches.push({ span: own, tied: span.start < line.start ? [] : tied });
    at = own.end;
  }
  if (at < line.end) stretches.push({ span: { start: at, end: line.end }, tied: [] });
  return stretches;
}

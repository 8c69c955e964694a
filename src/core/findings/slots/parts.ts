// "Declared an emergency in 24 counties AND asked Washington for help": one clause, two acts. In: a figure and a span of its clause. Out:
// whether an "and" parts them, behind which another act is told. Reads no verbs: what stands next to the word is asked, for "in Paris
// and Lyon" and "on 3 and 4 May" part nothing. A span that opens the sentence is of both acts.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { AND } from '../../languages/scope-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** The noun of a figure: "in 24 Kreisen und Berlin". */
const isNextTo = (term: Term, figure: Span, terms: readonly Term[]): boolean => overlaps(term, figure) || terms.some((own) => overlaps(own, figure) && Math.abs(own.index - term.index) <= 1);

/** Whether another act is told between the two. `span` stands in the sentence, and no part of the figure. */
export function isOfOtherAct(span: Span, figure: Span, { terms, words: { start, end } }: OutlineSentence, { reading: { words }, language }: Digest): boolean {
  const and = wordsIn(AND[language]);
  const [first, last] = span.start < figure.start ? [span, figure] : [figure, span];
  if (first === span && terms[0] !== undefined && overlaps(terms[0], span)) return false;
  return words.slice(start, end).some((word) => {
    if (word.start < first.end || word.end > last.start || !and.has(word.folded)) return false;
    const [before, next] = [terms.findLast((term) => term.end <= word.start), terms.find((term) => term.start >= word.end)];
    if (next === undefined || overlaps(next, figure)) return false;
    return !overlaps(next, span) || (before !== undefined && !before.key.startsWith('@') && !isNextTo(before, figure, terms));
  });
}

// What is left out, as marks for the page: behind the sentence where it would stand, with each report's passage. What would stand before the first
// sentence has no words to stand behind and is told in the panel only.
import type { Article } from '../../core/article.ts';
import { passageAround } from '../../core/passage.ts';
import type { LeftOut } from '../../core/findings/left-out.ts';
import type { Answer } from '../../corpus/answer.ts';
import type { Overview } from '../../corpus/overview.ts';
import { dismissalOf } from '../dismissals.ts';
import type { Evidence, Mark } from '../protocol.ts';

/** Hints in one page: more, and the reader sees signs instead of a text. */
const MOST_HINTS = 12;
/** Letters of the sentence before that tell the place. */
const PLACE_LETTERS = 40;

/** Words of the view: a report's name by its id, how many sources tell a thing, what a thing is called. */
export interface HintWords { readonly nameOf: (reportId: string) => string | null; readonly sources: (count: number) => string; readonly aboutOf: (left: LeftOut) => string }

/** The hints of an overview, most origins first; those of reports that the view does not know are left out. */
export function hintsOf({ leftOut, reportIds }: Overview, answer: Answer, article: Article, words: HintWords): readonly Mark[] {
  return [...leftOut].sort((a, b) => b.origins - a.origins).slice(0, MOST_HINTS).flatMap((left): readonly Mark[] => {
    const span = placeBefore(article.text, left.after);
    const evidence = left.told.flatMap(({ report, fact }): readonly Evidence[] => {
      const related = answer.related.find(({ head }) => head.id === reportIds[report - 1]);
      const name = related ? words.nameOf(related.head.id) : null;
      if (!related || name === null) return [];
      const { text: passage, words: place } = passageAround(related.text, fact);
      const finding = related.comparison.findings.find(({ relation, there, kind }) => relation === 'only-there' && kind === fact.kind && there?.start === fact.start && there.end === fact.end);
      return [{ reportId: related.head.id, source: name, publishedAt: related.head.publishedAt, relation: 'only-there', because: words.sources(left.origins), passage, words: place, ...(finding ? { dismissal: dismissalOf(article, finding) } : {}) }];
    });
    const [first] = left.told;
    return span && first && evidence.length > 0 ? [{ id: `left-${span.start}-${span.end}-${first.report}-${first.fact.start}`, span, kind: first.fact.kind, relation: 'only-there', text: article.text.slice(span.start, span.end), about: words.aboutOf(left), evidence }] : [];
  });
}

/** The last words before a place, whole words; null at the beginning of the text. */
export function placeBefore(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const end = text.slice(0, at).trimEnd().length;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const from = Math.max(line, end - PLACE_LETTERS);
  const start = from === line ? line : text.indexOf(' ', from) + 1;
  return end === 0 ? null : { start: start > 0 && start < end ? start : line, end };
}

// An answer to marks for the page: one mark a fact of the article, with what every other report says of it.
// Where reports disagree about a fact the weightiest relation gives the line; the card lists all of them.
import { passageAround } from '../core/passage.ts';
import type { Finding } from '../core/findings.ts';
import { RELATIONS, type Relation } from '../core/relations.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import { printReason } from '../core/reasons.ts';
import { overlaps } from '../core/text/span.ts';
import { dismissalOf, type Dismissable } from './dismissals.ts';
import type { Answer, Related } from '../corpus/answer.ts';
import type { Evidence, Mark } from './protocol.ts';
import type { MarkedRelation, Settings } from './settings.ts';

export interface Marks {
  readonly marks: readonly Mark[];
  /** What reports say and the article does not: it has no place in the page and is listed. Closest reports first. */
  readonly missing: readonly Evidence[];
}

/** How many omissions the page lists; the panel holds them all. */
const MOST_MISSING = 12;

/** Marks for all related reports together, or for one. Relations switched off in the settings are left out. With `article`, each can be dismissed. */
export function marksOf(answer: Answer, settings: Settings, language: LanguageCode, reportId: string | null = null, article: Dismissable | null = null): Marks {
  const shown = answer.related.filter(({ head }) => reportId === null || head.id === reportId);
  const marks = new Map<string, Mark>();
  const missing: Evidence[] = [];
  for (const related of shown) {
    for (const finding of related.comparison.findings) {
      const evidence = { ...evidenceOf(finding, related, language), ...(article ? { dismissal: dismissalOf(article, finding) } : {}) };
      if (finding.relation === 'only-there') missing.push(evidence);
      else if (settings.marks[finding.relation]) addTo(marks, finding, finding.relation, evidence);
    }
  }
  return { marks: withoutOverlaps([...marks.values()]), missing: missing.slice(0, MOST_MISSING) };
}

function addTo(marks: Map<string, Mark>, { here, kind }: Finding, relation: MarkedRelation, evidence: Evidence): void {
  if (!here) return;
  const id = `${here.start}-${here.end}-${kind}`;
  const known = marks.get(id);
  const all = [...known?.evidence ?? [], evidence].sort((a, b) => rank(a.relation) - rank(b.relation));
  marks.set(id, { id, span: { start: here.start, end: here.end }, kind, text: here.text, evidence: all, relation: known && rank(known.relation) < rank(relation) ? known.relation : relation });
}

const rank = (relation: Relation): number => RELATIONS.indexOf(relation);

/** A quote may hold other facts: the weightier keeps the words, the shorter among equals. Reading order. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const byWeight = [...marks].sort((a, b) => rank(a.relation) - rank(b.relation) || (a.span.end - a.span.start) - (b.span.end - b.span.start));
  const kept: Mark[] = [];
  for (const mark of byWeight) if (!kept.some((other) => overlaps(mark.span, other.span))) kept.push(mark);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function evidenceOf({ relation, there, because }: Finding, { head, text }: Related, language: LanguageCode): Evidence {
  const passage = there ? passageAround(text, there) : null;
  return {
    reportId: head.id,
    source: head.source ?? head.title ?? head.id,
    publishedAt: head.publishedAt,
    relation,
    because: printReason(because, language),
    passage: passage?.text ?? '',
    words: passage?.words ?? null,
  };
}

// Findings of one comparison in the order a reader meets them: what differs first, one finding large, long lists folded.
// Nothing is judged here; the order inside a relation is the core's weight. Absences of a doubtful reading are left out.
import type { Finding } from '../../core/findings.ts';
import { foldNoise } from '../../core/findings/ranking.ts';
import { RELATIONS, type Relation } from '../../core/relations.ts';

/** How many findings of a relation stand open: the popup then shows the first folded groups without scrolling far. */
const ROOM = { close: 5, same: 0, 'only-here': 0, 'only-there': 0 } as const;

export interface Fold { readonly relation: Relation; readonly findings: readonly Finding[]; /** Others of the relation stand above. */ readonly isRest: boolean }

export interface OrderedFindings {
  /** Shown large: the first conflict, else the first update. */
  readonly lead: Finding | null;
  readonly rows: readonly Finding[];
  readonly folds: readonly Fold[];
}

/** Findings a view may show: an absence is no finding while the article was perhaps not read whole. */
export const shownFindings = (findings: readonly Finding[], isDoubtful: boolean): readonly Finding[] => (isDoubtful ? findings.filter(({ relation }) => relation !== 'only-there') : findings);

/** How many findings each relation has; relations without any are absent. */
export function countRelations(findings: readonly Finding[]): ReadonlyMap<Relation, number> {
  const counts = new Map<Relation, number>();
  for (const relation of RELATIONS) {
    const count = findings.filter((finding) => finding.relation === relation).length;
    if (count > 0) counts.set(relation, count);
  }
  return counts;
}

/** Relations of which some findings are folded, in the order of the view; what differs never is. */
const FOLDED = ['close', 'same', 'only-here', 'only-there'] as const;

/** Orders findings; with `only`, those of one relation, all of them open. */
export function orderFindings(findings: readonly Finding[], only: Relation | null = null): OrderedFindings {
  const of = (relation: Relation): readonly Finding[] => findings.filter((finding) => finding.relation === relation);
  const differing = [...of('conflict'), ...of('updated')].filter(({ relation }) => only === null || relation === only);
  const lead = differing[0] ?? null;
  const rest = differing.slice(1);
  if (only !== null) return { lead, rows: lead === null ? of(only) : rest, folds: [] };
  const { open, folded } = foldNoise(findings, ROOM);
  const folds = FOLDED.map((relation): Fold => ({ relation, findings: folded.filter((finding) => finding.relation === relation), isRest: ROOM[relation] > 0 }));
  return { lead, rows: [...rest, ...open.filter(({ relation }) => relation === 'close')], folds: folds.filter((fold) => fold.findings.length > 0) };
}

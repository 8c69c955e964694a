// The number on the badge and at the head of the popup.
import type { Answer } from '../corpus/answer.ts';

/** Facts of the article that conflict with at least one report: a fact that three reports contradict counts once. */
export function countConflicts({ related }: Answer): number {
  const conflicts = related.flatMap(({ comparison }) => comparison.findings).filter(({ relation }) => relation === 'conflict');
  return new Set(conflicts.map(({ here, kind }) => `${here?.start}-${here?.end}-${kind}`)).size;
}

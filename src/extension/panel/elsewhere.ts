// What the other reports say at the place of a finding: for "Ailleurs" beside two passages, and for "recoupé par C".
import type { Finding } from '../../core/findings.ts';
import type { Relation } from '../../core/relations.ts';
import type { Lettered } from './sigla.ts';

export interface Said { readonly siglum: string; readonly words: string; readonly relation: Relation; readonly language: string | null }

/** Longest words quoted in one line; a longer quote would push the others off it. */
const LONGEST = 60;

/** Findings of the other reports about the very same words of the article. In the order of the reports. */
export function saidElsewhere(finding: Finding, others: readonly Lettered[]): readonly Said[] {
  return others.flatMap(({ siglum, related }) => related.comparison.findings
    .filter((other) => other.there !== undefined && isSamePlace(other, finding))
    .slice(0, 1)
    .map((other) => ({ siglum, words: shorten(other.there?.text ?? ''), relation: other.relation, language: related.head.language })));
}

/** Letters of the reports that give the same value. An update or a nearness corroborates nothing. */
export const corroborating = (finding: Finding, others: readonly Lettered[]): readonly string[] => saidElsewhere(finding, others).filter(({ relation }) => relation === 'same').map(({ siglum }) => siglum);

const isSamePlace = (a: Finding, b: Finding): boolean => a.kind === b.kind && a.here !== undefined && b.here !== undefined && a.here.start === b.here.start && a.here.end === b.here.end;
const shorten = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()} […]`);

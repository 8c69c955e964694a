// Two texts give one value, and each says who has it from whom: "selon la police" here, "a annoncé le parquet" there. In: the two facts.
// Out: the two claimants in words, where they are surely two. One body goes by many names ("police", "la police nationale"; prosecutor
// Terry and the prosecutor's office; a spokesman of anybody): what may be one is left alone.
import { groupsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, FactKind } from '../../facts/fact.ts';
import { BODIES } from '../../languages/kin-words.ts';
import { overlaps } from '../../text/span.ts';
import { isStopWord, stem } from '../../text/stems.ts';
import { splitWords } from '../../text/words.ts';
import { claimantWords } from './claimants.ts';

/** To whom each text credits a value, in its words. */
export interface Claimants { readonly here: string; readonly there: string }

/** Kinds that are somebody's reckoning; a day is told by everybody. */
const RECKONED: ReadonlySet<FactKind> = new Set(['count', 'share', 'money', 'measure']);
/** The group of words that may stand for any body. */
const ANY = 0;

/** The two claimants of one value; null where one is unnamed, or both may be one. Mirrored when here and there change places. */
export function originatorsOf(here: Fact, there: Fact, hereDigest: Digest, thereDigest: Digest): Claimants | null {
  if (!here.claimant || !there.claimant || !RECKONED.has(here.kind)) return null;
  const [mine, yours] = [bodyOf(here, hereDigest), bodyOf(there, thereDigest)];
  if (!areTwoBodies(mine, yours)) return null;
  const [one, other] = [claimantWords(here, hereDigest), claimantWords(there, thereDigest)];
  return one === null || other === null ? null : { here: one, there: other };
}

/** Whether each text credits its value to somebody, in words of which none is the other's: for values that differ, where one body under two names is two rather than a false conflict. */
export function areCreditedApart(here: Fact, there: Fact, hereDigest: Digest, thereDigest: Digest): boolean {
  if (!here.claimant || !there.claimant) return false;
  const [mine, yours] = [bodyOf(here, hereDigest), bodyOf(there, thereDigest)];
  return mine.stems.size > 0 && yours.stems.size > 0 && ![...mine.stems].some((key) => yours.stems.has(key));
}

/** What a claimant is told by: stems, the groups of `BODIES` its words belong to, and the keys of names in it. */
interface Body { readonly size: number; readonly stems: ReadonlySet<string>; readonly groups: ReadonlySet<number>; readonly persons: ReadonlySet<string>; readonly organisations: ReadonlySet<string> }

function bodyOf({ claimant }: Fact, { facts, language }: Digest): Body {
  const words = claimant ? splitWords(claimant.text).filter(({ kind, folded }) => kind === 'letters' && !isStopWord(folded, language)) : [];
  const table = groupsIn(BODIES[language]);
  const named = claimant ? facts.filter((fact) => overlaps(fact, claimant)) : [];
  const keysOf = (kind: FactKind): ReadonlySet<string> => new Set(named.flatMap((fact) => (fact.kind === kind && 'key' in fact.value ? [fact.value.key] : [])));
  return {
    size: words.length, stems: new Set(words.map(({ lower }) => stem(lower, language))), groups: new Set(words.flatMap(({ folded }) => table.get(folded) ?? [])),
    persons: keysOf('person'), organisations: keysOf('organisation'),
  };
}

/** Two sorts of body; or two named persons, two named bodies. "CGT" and "la police" may be anybody to each other only by what they are, which the words do not say. */
function areTwoBodies(a: Body, b: Body): boolean {
  if ([...a.stems].some((key) => b.stems.has(key)) || a.groups.has(ANY) || b.groups.has(ANY)) return false;
  if (a.groups.size > 0 && b.groups.size > 0) return ![...a.groups].some((group) => b.groups.has(group));
  if (a.groups.size > 0 || b.groups.size > 0) return false;
  return areOthers(a.persons, b.persons) || ((a.size > 1) === (b.size > 1) && areOthers(a.organisations, b.organisations));   // "l'Insee", "l'Institut national de la statistique"
}

const areOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));

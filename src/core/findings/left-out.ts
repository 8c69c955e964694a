// What an article leaves out: facts that at least two independent origins tell and it does not, each with the place in the article
// where it would belong. Never one origin alone: what a single source says may be wrong, or its own.
import { alignSentences } from '../alignment.ts';
import type { Digest } from '../digest.ts';
import type { Origin } from '../origins/origins.ts';
import { groundOf } from '../shared-ground.ts';
import { isImpliedDay } from './implied-day.ts';
import { linkValues } from './slots/linking.ts';
import { ledgerOf, type LedgerValue } from './ledger.ts';
import { linkNames } from './naming.ts';
import { byOrigins } from './ranking.ts';

/** A fact the article lacks. */
export interface LeftOut {
  /** One mention a report, in order of the reports given. */
  readonly told: readonly LedgerValue[];
  readonly about: string;
  /** Independent origins that tell it, two or more. */
  readonly origins: number;
  /** Offset in the article behind which it would stand: the end of the sentence that tells what comes before it; 0 for the opening. */
  readonly after: number;
}

/** Origins that must tell it. */
const LEAST_ORIGINS = 2;

/**
 * What the other reports tell and the first, the article, does not: by origins, then by how early they tell it. Reports and origins are
 * counted as in the ledger, 0 is the article; its own origin does not count. Costs a comparison of every two reports.
 */
export function findLeftOut([here, ...others]: readonly Digest[], origins: readonly Origin[]): readonly LeftOut[] {
  if (!here) return [];
  // An origin keeps its place in the list; the article's own has no members here.
  const apart = origins.map((origin) => ({ ...origin, members: origin.members.includes(0) ? [] : origin.members.map((member) => member - 1) }));
  return leftOutOf(here, others, apart).map(({ told, ...left }) => ({ ...left, told: told.map((value) => ({ ...value, report: value.report + 1 })) }));
}

/** The same with the other reports, and their origins, counted from 0. */
function leftOutOf(here: Digest, others: readonly Digest[], origins: readonly Origin[]): readonly LeftOut[] {
  const missing = new Set(others.flatMap((other) => linkValues(groundOf(here, other)).flatMap(({ here: mine, there }) => (mine === null && there ? [there.fact] : []))));
  const unnamed = new Set(others.flatMap((other) => linkNames(here, other).flatMap(({ here: mine, there }) => (mine === null && there ? [there.value.key] : []))));
  const values = ledgerOf(others, origins).map(({ values: told, about }) => ({ told, about })).filter(({ told }) => told.every(({ fact }) => missing.has(fact) && !isImpliedDay(fact)));
  const lacking = [...values, ...namesOf(others, origins, unnamed)];
  return lacking.map(({ told, about }) => ({ told, about, origins: new Set(told.map(({ origin }) => origin).filter((origin) => origin >= 0)).size, after: placeFor(here, others, told) }))
    .filter((left) => left.origins >= LEAST_ORIGINS)
    .sort((a, b) => byOrigins(a, b) || earliness(a, others) - earliness(b, others));
}

/** Persons and organisations of these keys that several reports name, each by its first mention. */
function namesOf(others: readonly Digest[], origins: readonly Origin[], keys: ReadonlySet<string>): readonly { readonly told: readonly LedgerValue[]; readonly about: string }[] {
  const originOf = new Map(origins.flatMap(({ members }, origin) => members.map((member) => [member, origin] as const)));
  const byKey = new Map<string, LedgerValue[]>();
  others.forEach((digest, report) => {
    for (const fact of digest.facts) {
      if ((fact.kind !== 'person' && fact.kind !== 'organisation') || !keys.has(fact.value.key)) continue;
      const told = byKey.get(fact.value.key) ?? [];
      if (told.some((one) => one.report === report)) continue;
      byKey.set(fact.value.key, [...told, { report, origin: originOf.get(report) ?? -1, fact, claimant: null, publishedAt: digest.article.publishedAt }]);
    }
  });
  return [...byKey.values()].filter((told) => told.length > 1).map((told) => ({ told, about: '' }));
}

/** Behind the article's sentence that tells what the first report tells last before the fact. */
function placeFor(here: Digest, others: readonly Digest[], told: readonly LedgerValue[]): number {
  const [first] = told;
  const other = first && others[first.report];
  if (!first || !other) return 0;
  const before = alignSentences(here, other).filter((pair) => pair.there.start <= first.fact.start).sort((a, b) => b.there.start - a.there.start)[0];
  return before?.here.end ?? 0;
}

/** Share of its report that stands before the earliest mention. */
const earliness = ({ told }: LeftOut, others: readonly Digest[]): number => Math.min(...told.map(({ report, fact }) => fact.start / Math.max(1, others[report]?.article.text.length ?? 1)));

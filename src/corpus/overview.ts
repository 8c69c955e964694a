// All reports of an article's event side by side: the ledger of facts, what the article leaves out, where it contradicts itself, and
// other words for one thing. Runs where the corpus is. Asked for apart from the answer, for it compares every report with every other.
import type { Article } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import { compare } from '../core/compare.ts';
import { findSelfContradictions, type SelfContradiction } from '../core/findings/internal.ts';
import { findLeftOut, type LeftOut } from '../core/findings/left-out.ts';
import { ledgerOf, type LedgerRow, type LedgerValue } from '../core/findings/ledger.ts';
import { compareValues } from '../core/findings/slots/values.ts';
import { findWordChoices, type WordChoice } from '../core/findings/word-choice.ts';
import { findReuse, groupOrigins, type Origin, type Reuse, type ReusedPassage } from '../core/origins/origins.ts';
import { familyOfReport } from '../sources/publications.ts';
import { findRelated } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { captureTimes, versionsOf, type SeenVersion } from './history.ts';
import { NO_REST, type Rest } from './rest.ts';

/** A value with its place among the values of its row. */
export interface VariedValue extends LedgerValue {
  /** Equal for values that say the same, numbered as they come up; 0 is the first one's. No variant is the true one. */
  readonly variant: number;
  /** Another report's value cannot be true together with this one, by the values alone. */
  readonly isApart: boolean;
}
export interface VariedRow extends Omit<LedgerRow, 'values'> {
  readonly values: readonly VariedValue[];
  /** Reports whose value the reader dismissed: they are not silent. Never given here; the views add it. */
  readonly withheld?: readonly number[];
}

/** What two texts have in common, word for word or told again: `here` is the part of `a` that stands in `b`, `there` the part of `b`. */
export interface SharedText extends Reuse {
  readonly a: number;
  readonly b: number;
  /** In order of `a`. Only where the two share more than names and set phrases. */
  readonly passages: readonly ReusedPassage[];
}

/** `report` is 0 for the article everywhere here, and i + 1 for the report of `reportIds[i]`. */
export interface Overview {
  readonly reportIds: readonly string[];
  readonly rows: readonly VariedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly contradictions: readonly SelfContradiction[];
  /** Of the article against each report, in order of `reportIds`. */
  readonly wordChoices: readonly (readonly WordChoice[])[];
  /** Who the words came from; members count as everywhere here. */
  readonly origins: readonly Origin[];
  /** Every two texts of one language, `a` before `b`. */
  readonly shared: readonly SharedText[];
  /** When each report came into the corpus, ISO 8601, in order of `reportIds`; null when not known. */
  readonly capturedAt: readonly (string | null)[];
  /** This article as the corpus held it before, oldest first, the present text last; empty when it is not held or has not changed. */
  readonly versions: readonly SeenVersion[];
}

/** The overview of an article and the reports that an answer relates it to. Costs a comparison of every two reports; `rest` may end it. */
export async function overviewFor(article: Article, corpus: Corpus, without: readonly string[], rest: Rest = NO_REST): Promise<Overview> {
  const { here, reports } = await findRelated(article, corpus, without, rest);
  const reportIds = reports.map(({ report }) => report.id);
  const [capturedAt, versions] = await Promise.all([captureTimes(reportIds, corpus), versionsOf(here, corpus)]);
  return { ...await overviewOf(here, reports.map(({ digest }) => digest), rest), reportIds, capturedAt, versions };
}

/** Share of a text above which the passages that show it are given: less is names and set phrases. */
const SHOWN_SHARE = 0.2;

/** The same for digests at hand. Without reports only the article's own contradictions. */
export async function overviewOf(here: Digest, reports: readonly Digest[], rest: Rest = NO_REST): Promise<Omit<Overview, 'reportIds' | 'capturedAt' | 'versions'>> {
  const all = [here, ...reports];
  const origins = groupOrigins(all, familyOfReport);
  await rest();
  const rows = reports.length === 0 ? [] : ledgerOf(all, origins).map(varied);
  await rest();
  const leftOut = findLeftOut(all, origins);
  const wordChoices: (readonly WordChoice[])[] = [];
  for (const there of reports) {
    await rest();
    wordChoices.push(there.language === here.language ? findWordChoices(here, there, compare(here, there).pairs) : []);
  }
  const shared: SharedText[] = [];
  for (const [a, one] of all.entries()) {
    await rest();
    shared.push(...all.slice(a + 1).flatMap((other, offset) => (one.language === other.language ? [sharedBetween(one, other, a, a + 1 + offset)] : [])));
  }
  return { rows, leftOut, contradictions: findSelfContradictions(here), wordChoices, origins, shared };
}

function sharedBetween(one: Digest, other: Digest, a: number, b: number): SharedText {
  const { here, there, passages } = findReuse(one, other);
  return { a, b, here, there, passages: Math.max(here, there) < SHOWN_SHARE ? [] : passages };
}

/** Values numbered by what they say; which of them stand against another report's. */
function varied({ values, ...row }: LedgerRow): VariedRow {
  const firsts: LedgerValue[] = [];
  const numbered = values.map((value) => {
    const at = firsts.findIndex(({ fact }) => compareValues(fact, value.fact) === 'same');
    return { value, variant: at >= 0 ? at : firsts.push(value) - 1 };
  });
  return { ...row, values: numbered.map(({ value, variant }) => ({ ...value, variant, isApart: row.isContested && values.some((other) => other.report !== value.report && compareValues(other.fact, value.fact) === 'apart') })) };
}

// N reports of one event as a ledger: one row a thing told with a value, and in it what each report gives, with its hedge, certainty,
// claimant and time. Rows are made of the same links as a comparison of two. Origins are counted, not reports; no value is called
// the true one, however many give it.
import type { Digest } from '../digest.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import type { Origin } from '../origins/origins.ts';
import { groundOf, type Ground } from '../shared-ground.ts';
import { isWide, linkValues, type Link } from './slots/linking.ts';
import { claimantWords } from './slots/claimants.ts';
import { byOrigins } from './ranking.ts';
import type { Relation } from '../relations.ts';
import { compareValues } from './slots/values.ts';
import { nameSlot } from './slots/slot-name.ts';

/** What one report says of the thing. Hedge, certainty and words stand in `fact`. */
export interface LedgerValue {
  /** Index into the reports given. */
  readonly report: number;
  /** Index into the origins given. */
  readonly origin: number;
  readonly fact: Fact;
  /** Whose figure it is, in words of the text ("police"); null where the report gives it as its own. */
  readonly claimant: string | null;
  readonly publishedAt: string | null;
}

/** One thing told with a value. */
export interface LedgerRow {
  readonly kind: FactKind;
  /** Words that name it: "morts, incendie". Empty when nothing does. */
  readonly about: string;
  /** In order of the reports, then of the text; a report that repeats a value has it once, one that gives two has both. */
  readonly values: readonly LedgerValue[];
  /** Origins that tell it at all. */
  readonly origins: number;
  /** Whether two of the values cannot both be true, or time moved one to the other. */
  readonly isContested: boolean;
  /** Whether two of them contradict each other, and not only moved with time. */
  readonly isConflict: boolean;
}

/** Rows told by two reports or more: what is contested first, then by origins, then as the first report tells it. Costs a comparison of every two reports. */
export function ledgerOf(reports: readonly Digest[], origins: readonly Origin[]): readonly LedgerRow[] {
  const groups = new Groups();
  const names = new Map<Fact, string>();
  reports.forEach((one, i) => reports.slice(i + 1).forEach((other, offset) => {
    const ground = groundOf(one, other);
    for (const link of linkValues(ground)) if (link.here && link.there && isOfOneRow(link.here.fact, link.there.fact, link)) {
      groups.join({ report: i, fact: link.here.fact }, { report: i + 1 + offset, fact: link.there.fact }, link.verdict.relation);
      if (!names.get(link.here.fact)) names.set(link.here.fact, aboutOf(link, ground));
    }
  }));
  const originOf = new Map(origins.flatMap(({ members }, origin) => members.map((member) => [member, origin] as const)));
  return groups.all().map(({ places, isContested, isConflict }): LedgerRow => {
    const values = distinct(places).map(({ report, fact }): LedgerValue => {
      const digest = reports[report];
      return { report, origin: originOf.get(report) ?? -1, fact, claimant: digest ? claimantWords(fact, digest) : null, publishedAt: digest?.article.publishedAt ?? null };
    });
    const about = places.map(({ fact }) => names.get(fact) ?? '').find((name) => name !== '') ?? '';
    return { kind: values[0]?.fact.kind ?? 'count', about, values, origins: new Set(values.map(({ origin }) => origin)).size, isContested, isConflict };
  }).sort((a, b) => byOrigins(a, b) || placeOf(a) - placeOf(b));
}

/** "En janvier" is close to each of three days of January, and would make one row of all; a plan and its outcome may be two days of one story. */
const isOfOneRow = (a: Fact, b: Fact, { verdict }: Link): boolean => !(verdict.relation === 'close' && isWide(a) !== isWide(b)) && (verdict.reason !== 'plan-and-outcome' || compareValues(a, b) === 'same');

const placeOf = ({ values: [first] }: LedgerRow): number => (first ? first.report * FAR + first.fact.start : 0);
/** Beyond any text. */
const FAR = 1e9;

const aboutOf = ({ here, there }: Link, ground: Ground): string => (here ? nameSlot(here, there, ground.here.digest, ground) : '');

/** A fact of a report. */
interface Place { readonly report: number; readonly fact: Fact }

/** In order; a report's repetition of a value it gave before is left out. */
function distinct(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((a, b) => a.report - b.report || a.fact.start - b.fact.start);
  return sorted.filter(({ report, fact }, index) => !sorted.slice(0, index).some((one) => one.report === report && compareValues(one.fact, fact) === 'same'));
}

interface Group { places: Place[]; isContested: boolean; isConflict: boolean }

/** Facts that are linked, directly or by others. */
class Groups {
  private readonly groupOf = new Map<Fact, Group>();

  join(a: Place, b: Place, relation: Relation): void {
    const [one, other] = [this.of(a), this.of(b)];
    one.isConflict ||= relation === 'conflict';
    one.isContested ||= one.isConflict || relation === 'updated';
    if (one === other) return;
    one.isContested ||= other.isContested;
    one.isConflict ||= other.isConflict;
    for (const place of other.places) {
      one.places.push(place);
      this.groupOf.set(place.fact, one);
    }
  }

  private of(place: Place): Group {
    let group = this.groupOf.get(place.fact);
    if (!group) this.groupOf.set(place.fact, group = { places: [place], isContested: false, isConflict: false });
    return group;
  }

  all(): readonly Group[] {
    return [...new Set(this.groupOf.values())];
  }
}

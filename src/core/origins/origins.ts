// Origins: reports whose words came from one place (agency copy, reprint, one report taken over by another) count once.
// Two reports share an origin when one takes much of its text from the other, or when both credit one agency, or come from one
// publisher's titles, and still share some of it. One agency credited alone is not enough: a paper may use it for one line.
import { creditOf } from './credits.ts';
import type { Digest } from '../digest.ts';
import { publishedDays } from '../published.ts';
import type { Reason } from '../reasons.ts';
import { measureReuse, type Reuse } from './reuse.ts';

export { findReuse, measureReuse, type Reuse, type ReusedPassage, type ReuseFound } from './reuse.ts';

/** Reports of one origin, by their place in the list given; the first one published stands first. */
export interface Origin {
  readonly members: readonly number[];
  /** Why they belong together; empty for a single report. */
  readonly because: readonly Reason[];
  /** The agency the text credits: "Reuters", "AFP"; null when none. */
  readonly credit: string | null;
}

/** Share of one text taken from the other: independent reports of one event reach 0.2 by set phrases and terms, two papers' versions of one wire story begin near 0.4, light rewording near 0.5. */
const REUSED = 0.35;
/** With one agency credited by both, or one publisher, so much is enough: each has cut and reworded its own way. */
const REUSED_WITH_CREDIT = 0.22;
/** Fewer words make no reuse: a headline stands in many texts. */
const FEWEST_WORDS = 40;

interface Member { readonly digest: Digest; readonly credit: string | null; readonly family: string | null; readonly words: number }

interface Growing { members: readonly number[]; because: readonly Reason[] }

/** The publisher whose titles share their texts, from the catalogue ("Ouest-France", "RND"); null when it is not known. */
export type FamilyOf = (digest: Digest) => string | null;

/** The reuse between two reports, when it alone makes them one origin; null when it does not. */
export function sharedText(here: Digest, there: Digest): Reuse | null {
  if (Math.min(here.reading.words.length, there.reading.words.length) < FEWEST_WORDS) return null;
  const reuse = measureReuse(here, there);
  return isOneText(reuse) ? reuse : null;
}

/** The shorter text's share counts: it may be one paragraph of the longer. */
const isOneText = ({ here, there }: Reuse): boolean => Math.max(here, there) >= REUSED;

/** Groups reports by origin, in order of first member. Quadratic in the reports. */
export function groupOrigins(reports: readonly Digest[], familyOf: FamilyOf = () => null): readonly Origin[] {
  const all = reports.map((digest): Member => ({ digest, credit: creditOf(digest), family: familyOf(digest), words: digest.reading.words.length }));
  let groups: readonly Growing[] = [];
  all.forEach((member, i) => {
    const joined = groups.map((group) => ({ group, because: firstShared(member, group.members.flatMap((j) => all[j] ?? [])) }));
    const own = joined.filter(({ because }) => because !== null);
    const merged: Growing = { members: [...own.flatMap(({ group }) => group.members), i], because: own.flatMap(({ group, because }) => [...group.because, ...because ? [because] : []]) };
    groups = [...joined.filter(({ because }) => because === null).map(({ group }) => group), merged];
  });
  return groups.map(({ members, because }) => ({ members: inOrderOfTime(members, reports), because: unique(because), credit: firstCredit(members, all) }))
    .sort((a, b) => Math.min(...a.members) - Math.min(...b.members));
}

/** Why the member shares the origin of the others; null when it does not. */
function firstShared(member: Member, others: readonly Member[]): Reason | null {
  for (const other of others) {
    const because = sharedOrigin(member, other);
    if (because) return because;
  }
  return null;
}

function sharedOrigin(a: Member, b: Member): Reason | null {
  if (Math.min(a.words, b.words) < FEWEST_WORDS) return null;
  const { here, there } = measureReuse(a.digest, b.digest);
  const reuse = Math.max(here, there);
  if (isOneText({ here, there })) return { code: 'origin-reuse', values: { percent: Math.round(reuse * 100) } };
  if (reuse < REUSED_WITH_CREDIT) return null;
  if (a.credit !== null && a.credit === b.credit) return { code: 'origin-credit', values: { agency: a.credit } };
  if (a.family !== null && a.family === b.family) return { code: 'origin-family', values: { family: a.family } };
  return null;
}

/** Undated reports last; reports of one day by the hour where it is known. */
function inOrderOfTime(members: readonly number[], reports: readonly Digest[]): readonly number[] {
  const times = new Map(members.map((i) => [i, timeOf(reports[i])]));
  const timeAt = (i: number): number => times.get(i) ?? Number.POSITIVE_INFINITY;
  return [...members].sort((i, j) => timeAt(i) === timeAt(j) ? i - j : timeAt(i) - timeAt(j));
}

const MS_PER_DAY = 86_400_000;

function timeOf(report: Digest | undefined): number {
  const days = report ? publishedDays(report) : null;
  const iso = report?.article.publishedAt;
  const instant = iso?.includes('T') ? Date.parse(iso) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  return days ? days.first * MS_PER_DAY : Number.POSITIVE_INFINITY;
}

const firstCredit = (members: readonly number[], all: readonly Member[]): string | null => members.map((i) => all[i]?.credit ?? null).find((credit) => credit !== null) ?? null;

const unique = (reasons: readonly Reason[]): readonly Reason[] => [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];

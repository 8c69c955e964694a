// Same event, not same topic: decides whether two articles report one event. Prefers precision: a report left out costs the
// reader one voice, a wrong one costs the trust in all findings. Two reports are of one event when they are about the same
// people, places, figures and things, beyond what the corpus always speaks of, and were published within days of each other.
// Does not read what happened: two stages of one affair in one week, told in the same words, come out as one event.
import type { Digest } from './digest.ts';
import { groupOfFirst } from './event-group.ts';
import { eventReasons } from './event-reasons.ts';
import { likenessOf, UNKNOWN_RARITY, vectorOf, type KeyVector, type Rarity } from './likeness.ts';
import { daysBetween, publishedDays, type DaySpan } from './published.ts';
import type { Reason } from './reasons.ts';

export interface EventVerdict {
  readonly isSameEvent: boolean;
  /** How close the two are, 0..1; orders candidates. */
  readonly score: number;
  /** What they share or what keeps them apart, weightiest first. */
  readonly because: readonly Reason[];
  /** Publication of the report against this article's; null when either is unknown or both fall together. */
  readonly order: 'earlier' | 'later' | null;
}

/** Likeness from which two articles tell one event. 0.19 to 0.22 are alike on clusters of English reports; below 0.2, undated reports of one topic come together. */
const ENOUGH = 0.2;
/** A report that joins through others must still share this much with the article itself. */
const ENOUGH_AMONG_OTHERS = 0.1;
/** Further apart, two reports tell two events however alike: the next match, the next quarter, the trial after the arrest. */
const MOST_DAYS = 14;
/** A day's delay is a newspaper's; from then on likeness counts for less: half as much after six days. */
const FREE_DAYS = 1;
const HALVING_DAYS = 5;
/** A date read off the text may be a later version's or of something told: however far, it takes away so much and no more. */
const LEAST_BY_GUESS = 0.6;

/** Symmetric but for `order`. `rarity`: how rare keys are in the corpus that the two come from. */
export function judgeEvent(here: Digest, there: Digest, rarity: Rarity = UNKNOWN_RARITY): EventVerdict {
  const [verdict] = judgeEvents(here, [there], rarity);
  return verdict ?? { isSameEvent: false, score: 0, because: [], order: null };
}

interface Judging { readonly digest: Digest; readonly vector: KeyVector; readonly published: DaySpan | null }

/** So many are grouped, the closest to the article; grouping is cubic, and the far ones cannot be of its event. */
const MOST_GROUPED = 40;

/** Judges candidates together: one that is close to those already found of the event is of the event too. In the order given. */
export function judgeEvents(here: Digest, candidates: readonly Digest[], rarity: Rarity = UNKNOWN_RARITY): readonly EventVerdict[] {
  const judgingOf = (digest: Digest): Judging => ({ digest, vector: vectorOf(digest, rarity), published: publishedDays(digest) });
  const first = judgingOf(here);
  const others = candidates.map(judgingOf);
  const closest = others.map((other) => ({ other, likeness: closeness(first, other) })).sort((a, b) => b.likeness - a.likeness).slice(0, MOST_GROUPED).map(({ other }) => other);
  const group = groupAround(first, closest);
  return others.map((other) => verdictOn(first, other, group.has(other)));
}

function groupAround(first: Judging, closest: readonly Judging[]): ReadonlySet<Judging> {
  const all = [first, ...closest];
  const half = all.map((a, i) => all.map((b, j) => i < j ? closeness(a, b) : 0));
  const likenesses = half.map((row, i) => row.map((likeness, j) => i < j ? likeness : half[j]?.[i] ?? 0));
  return new Set(groupOfFirst(likenesses, ENOUGH).flatMap((i) => all[i] ?? []));
}

function closeness(a: Judging, b: Judging): number {
  return isTooFar(a, b) ? 0 : timedLikeness(a, b);
}

const isTooFar = (a: Judging, b: Judging): boolean => daysBetween(a.published, b.published) > MOST_DAYS && !isGuessed(a, b);

const isGuessed = (a: Judging, b: Judging): boolean => Boolean(a.published?.isGuess ?? b.published?.isGuess);

function timedLikeness(a: Judging, b: Judging): number {
  const late = Math.max(0, daysBetween(a.published, b.published) - FREE_DAYS);
  const factor = 1 / (1 + late / HALVING_DAYS);
  return likenessOf(a.vector, b.vector) * (isGuessed(a, b) ? Math.max(LEAST_BY_GUESS, factor) : factor);
}

function verdictOn(here: Judging, there: Judging, isOfGroup: boolean): EventVerdict {
  const likeness = timedLikeness(here, there);
  const isSameEvent = isOfGroup && likeness >= ENOUGH_AMONG_OTHERS;
  const outcome = { isSameEvent, isByOthers: isSameEvent && likeness < ENOUGH, days: daysBetween(here.published, there.published), isTooFar: isTooFar(here, there) };
  // Reports of the event stand before all others, each half ordered by likeness.
  const score = likeness / 2 + (isSameEvent ? 0.5 : 0);
  return { isSameEvent, score, because: eventReasons(here, there, outcome), order: orderOf(here.published, there.published) };
}

function orderOf(here: DaySpan | null, there: DaySpan | null): 'earlier' | 'later' | null {
  if (!here || !there || daysBetween(here, there) === 0) return null;
  return there.last < here.first ? 'earlier' : 'later';
}

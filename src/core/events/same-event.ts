// Same event, not same topic: decides whether two articles report one event. Prefers precision: a report left out costs the
// reader one voice, a wrong one costs the trust in all findings. Two reports are of one event when they are about the same
// people, places, figures and things, beyond what the corpus always speaks of, when what both say of who, where, when and
// how much agrees, and when they were published within days of each other.
// Does not read what happened: two stages of one affair in one week, told in the same words, may come out as one event.
import type { Digest } from '../digest.ts';
import { joinsOfFirst, type Likenesses } from './event-group.ts';
import { findEvidence, weighEvidence } from './event-evidence.ts';
import { eventReasons } from './event-reasons.ts';
import { likenessOf, UNKNOWN_RARITY, vectorOf, type KeyVector, type Rarity } from './likeness.ts';
import { daysBetween, publishedDays, type DaySpan } from '../published.ts';
import type { Reason } from '../reasons.ts';

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
const FREE_DAYS = 2;
const HALVING_DAYS = 7;
/** A date read off the text may be a later version's or of something told: however far, it takes away so much and no more. */
const LEAST_BY_GUESS = 0.6;
/** Less alike than this, no evidence can make two articles one event: it is not looked for. */
const WORTH_EVIDENCE = 0.04;
/** In the order of candidates, how soon one joins the article's group counts most: a report that shares little with the article, but much with those of its event, stands before one that shares a name with it and nothing with them. */
const BY_JOINING = 0.8;
/** In the rest of it, what those close to the article say of one counts as much as the article itself: a short report that shares three words with it may be word for word another's. */
const BY_OTHERS = 0.5;

/** A report of another month stands behind those of these days that share something, but by its likeness before those that share nothing: it tells how the story came about. */
const FROM_AFAR = 0.02;

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
  const others = candidates.map((candidate): Candidate => {
    const judging = judgingOf(candidate);
    return { judging, likeness: closeness(first, judging) };
  });
  const closest = [...others].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_GROUPED);
  const likenesses = likenessesOf(closest);
  const joins = joinsOfFirst(likenesses);
  const places = new Map(closest.map((candidate, i) => [candidate, { join: joins[i + 1] ?? 0, standing: standingOf(i + 1, likenesses) }]));
  return others.map((other) => verdictOn(first, other, places.get(other) ?? FAR));
}

interface Candidate { readonly judging: Judging; readonly likeness: number }

/** Where a candidate stands among the others: how close it was to the article's group when it joined it, and what they say of it. */
interface Place { readonly join: number; readonly standing: number }
const FAR: Place = { join: 0, standing: 0 };

/** Likeness of each two of the article (0) and its closest candidates. */
function likenessesOf(closest: readonly Candidate[]): Likenesses {
  const half = closest.map(({ judging }, i) => closest.map((other, j) => i < j ? closeness(judging, other.judging) : 0));
  return [[0, ...closest.map(({ likeness }) => likeness)], ...closest.map(({ likeness }, i) => [likeness, ...closest.map((_, j) => (i < j ? half[i]?.[j] : half[j]?.[i]) ?? 0)])];
}

/** What the candidates, itself among them, say of candidate `i`: its likeness to each, weighed by how sure that one is to be of the article's event. */
function standingOf(i: number, likenesses: Likenesses): number {
  const [toFirst = []] = likenesses;
  let [sum, weight] = [0, 0];
  toFirst.forEach((likeness, j) => {
    if (j === 0) return;
    sum += likeness ** 2 * (i === j ? 1 : likenesses[i]?.[j] ?? 0);
    weight += likeness ** 2;
  });
  return weight === 0 ? 0 : sum / weight;
}

function closeness(a: Judging, b: Judging): number {
  return isTooFar(a, b) ? 0 : sureLikeness(a, b);
}

const isTooFar = (a: Judging, b: Judging): boolean => daysBetween(a.published, b.published) > MOST_DAYS && !isGuessed(a, b);

const isGuessed = (a: Judging, b: Judging): boolean => Boolean(a.published?.isGuess ?? b.published?.isGuess);

function sureLikeness(a: Judging, b: Judging): number {
  const likeness = timedLikeness(a, b);
  return likeness < WORTH_EVIDENCE ? likeness : Math.min(1, likeness * weighEvidence(findEvidence(a.digest, b.digest)));
}

function timedLikeness(a: Judging, b: Judging): number {
  const late = Math.max(0, daysBetween(a.published, b.published) - FREE_DAYS);
  const factor = 1 / (1 + late / HALVING_DAYS);
  return likenessOf(a.vector, b.vector) * (isGuessed(a, b) ? Math.max(LEAST_BY_GUESS, factor) : factor);
}

function verdictOn(here: Judging, { judging: there, likeness }: Candidate, { join, standing }: Place): EventVerdict {
  const isSameEvent = join >= ENOUGH && likeness >= ENOUGH_AMONG_OTHERS;
  const outcome = { isSameEvent, isByOthers: isSameEvent && likeness < ENOUGH, days: daysBetween(here.published, there.published), isTooFar: isTooFar(here, there) };
  // Reports of the event stand before all others, each half ordered by likeness.
  const alone = (1 - BY_OTHERS) * likeness + BY_OTHERS * standing;
  const fromAfar = outcome.isTooFar ? FROM_AFAR * likenessOf(here.vector, there.vector) : 0;
  const score = ((1 - BY_JOINING) * alone + BY_JOINING * join) / 2 + (isSameEvent ? 0.5 : 0) + fromAfar;
  return { isSameEvent, score, because: eventReasons(here, there, outcome), order: orderOf(here.published, there.published) };
}

function orderOf(here: DaySpan | null, there: DaySpan | null): 'earlier' | 'later' | null {
  if (!here || !there || daysBetween(here, there) === 0) return null;
  return there.last < here.first ? 'earlier' : 'later';
}

// Why two articles are, or are not, held to tell one event, in words a reader can check: what both name, where each says
// something else, when they appeared.
import type { Digest } from '../digest.ts';
import { findEvidence, type Evidence } from './event-evidence.ts';
import type { TraitKind } from './event-traits.ts';
import { writtenAs } from '../keys.ts';
import { sharedKeys, type KeyVector } from './likeness.ts';
import type { DaySpan } from '../published.ts';
import type { Reason } from '../reasons.ts';

/** Words named in a reason: more are not read. */
const MOST_WORDS = 5;
/** Differences named: the first two or three convince, a list does not. */
const MOST_APART = 3;

interface Side { readonly digest: Digest; readonly vector: KeyVector; readonly published: DaySpan | null }
interface Outcome { readonly isSameEvent: boolean; readonly isByOthers: boolean; readonly days: number; readonly isTooFar: boolean }

/** The reasons, weightiest first: what is shared, as written here; of other events, where each says something else; then the time between. */
export function eventReasons(here: Side, there: Side, { isSameEvent, isByOthers, days, isTooFar }: Outcome): readonly Reason[] {
  const time = timeReason(here, there, days);
  if (isTooFar) return time;
  const words = sharedWords(here, there);
  const shared: readonly Reason[] = words.length ? [{ code: isSameEvent ? 'event-shared' : 'event-little-shared', values: { words: words.join(', ') } }] : [{ code: 'event-nothing-shared' }];
  const apart = isSameEvent || !words.length ? [] : apartReasons(findEvidence(here.digest, there.digest));
  return [...shared, ...apart, ...isByOthers ? [{ code: 'event-by-others' } as const] : [], ...time];
}

/** Figures that the words of an article do not show by themselves. */
const FIGURES: ReadonlySet<TraitKind> = new Set<TraitKind>(['result', 'magnitude', 'sum', 'age', 'figure', 'day']);

function sharedWords(here: Side, there: Side): readonly string[] {
  const written = writtenAs(here.digest);
  const words = sharedKeys(here.vector, there.vector).flatMap((key) => written.get(key) ?? []);
  if (words.length === 0) return [];
  const figures = findEvidence(here.digest, there.digest).filter(({ kind, isShared }) => isShared && FIGURES.has(kind)).map((evidence) => evidence.here);
  return [...new Set([...figures.slice(0, 2), ...words])].slice(0, MOST_WORDS);
}

/** A day that only the page tells is in the time between the two, and no day is told twice. */
const isTold = ({ kind, here, there }: Evidence, all: readonly Evidence[]): boolean => kind !== 'fresh' || (here !== '' && there !== '' && !all.some((other) => other.kind === 'day'));

const apartReasons = (evidence: readonly Evidence[]): readonly Reason[] => evidence.filter((each) => !each.isShared && isTold(each, evidence)).slice(0, MOST_APART)
  .map(({ here, there }) => ({ code: 'event-apart', values: { here, there } }));

function timeReason(here: Side, there: Side, days: number): readonly Reason[] {
  if (!here.published || !there.published) return [];
  return [days === 0 ? { code: 'event-same-day' } : { code: 'event-days-apart', values: { days } }];
}

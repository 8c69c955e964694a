// Why two articles are, or are not, held to tell one event, in words a reader can check: what both name, when they appeared.
import type { Digest } from './digest.ts';
import { writtenAs } from './keys.ts';
import { sharedKeys, type KeyVector } from './likeness.ts';
import type { DaySpan } from './published.ts';
import type { Reason } from './reasons.ts';

/** Words named in a reason: more are not read. */
const MOST_WORDS = 5;

interface Side { readonly digest: Digest; readonly vector: KeyVector; readonly published: DaySpan | null }
interface Outcome { readonly isSameEvent: boolean; readonly isByOthers: boolean; readonly days: number; readonly isTooFar: boolean }

/** The reasons, weightiest first: what is shared, as written here, then the time between. */
export function eventReasons(here: Side, there: Side, { isSameEvent, isByOthers, days, isTooFar }: Outcome): readonly Reason[] {
  const time = timeReason(here, there, days);
  if (isTooFar) return time;
  const written = writtenAs(here.digest);
  const words = sharedKeys(here.vector, there.vector).flatMap((key) => written.get(key) ?? []).slice(0, MOST_WORDS);
  const shared: readonly Reason[] = words.length ? [{ code: isSameEvent ? 'event-shared' : 'event-little-shared', values: { words: words.join(', ') } }] : [{ code: 'event-nothing-shared' }];
  return [...shared, ...isByOthers ? [{ code: 'event-by-others' } as const] : [], ...time];
}

function timeReason(here: Side, there: Side, days: number): readonly Reason[] {
  if (!here.published || !there.published) return [];
  return [days === 0 ? { code: 'event-same-day' } : { code: 'event-days-apart', values: { days } }];
}

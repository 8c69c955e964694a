// Which facts of two texts are about one thing, among those with a value (figures, dates, hours, durations, amounts).
// Equal values are looked for first, then values that can both be true, and only what is left over on both sides is asked
// whether it differs: a fact that the other text has anywhere is never set against another one.
import type { Ground } from '../common-ground.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { agreement, sharedHeads, slotOf, type Slot } from '../slots.ts';
import { compareValues } from './values.ts';
import { settleDifference, type Verdict } from './difference.ts';
import { startsAgree } from './starts.ts';

/** Two facts about one thing, or one fact without counterpart. */
export interface Link {
  readonly here: Slot | null;
  readonly there: Slot | null;
  readonly verdict: Verdict;
}

/** Kinds whose facts carry a value; names and quotes are linked otherwise. */
const VALUE_KINDS: readonly FactKind[] = ['time', 'date', 'duration', 'money', 'share', 'measure', 'ordinal', 'count'];
/** Equal values need little to be about one thing: two texts of one event rarely give one figure to two things. */
const SAME_LEAST = 0.1;
/** Values that can both be true: more, for "en janvier" meets every day of January. */
const CLOSE_LEAST = 0.2;
/** Facts a kind and side beyond which the rest goes unlinked: every two are compared. */
const MOST_FACTS = 400;

interface Meeting { readonly here: Slot; readonly there: Slot; readonly relation: 'same' | 'close' | 'apart'; readonly agreed: number }

/** Every fact with a value, linked or alone. Symmetric. */
export function linkValues(ground: Ground): readonly Link[] {
  return VALUE_KINDS.flatMap((kind) => linkKind(slotsOf(ground, 'here', kind), slotsOf(ground, 'there', kind), ground));
}

const slotsOf = (ground: Ground, side: 'here' | 'there', kind: FactKind): readonly Slot[] =>
  ground[side].sentences.flatMap((sentence) => sentence.facts.filter((fact) => fact.kind === kind).map((fact) => slotOf(fact, sentence, ground))).slice(0, MOST_FACTS);

function linkKind(here: readonly Slot[], there: readonly Slot[], ground: Ground): readonly Link[] {
  const meetings = meet(here, there, ground);
  const linked = new Set<Slot>();
  const links: Link[] = [];
  const take = (chosen: readonly Meeting[], verdict: (meeting: Meeting) => Verdict | null): void => {
    const found = chosen.flatMap(({ here: a, there: b, ...meeting }) => {
      const settled = verdict({ here: a, there: b, ...meeting });
      return settled ? [{ here: a, there: b, verdict: settled }] : [];
    });
    for (const link of found) linked.add(link.here).add(link.there);
    links.push(...found);
  };
  const of = (relation: Meeting['relation'], least: number): readonly Meeting[] => meetings.filter((meeting) => meeting.relation === relation && meeting.agreed >= least);
  const isFree = (slot: Slot): boolean => !linked.has(slot);
  take(bestOf(of('same', SAME_LEAST)), () => ({ relation: 'same', reason: 'same-value' }));
  take(bestOf(of('close', CLOSE_LEAST).filter(({ here: a, there: b }) => (isFree(a) || isFree(b)) && sharedHeads(a, b).length > 0), isFree), () => ({ relation: 'close', reason: 'both-possible' }));
  take(mutualBest(of('apart', 0).filter(({ here: a, there: b }) => isFree(a) && isFree(b))), ({ here: a, there: b, agreed }) => settleDifference(a, b, agreed, ground));
  const alone = (slot: Slot, others: readonly Slot[]): boolean => isFree(slot) && !others.some((other) => compareValues(slot.fact, other.fact) === 'same' && isTelling(slot.fact));
  return [
    ...links,
    ...here.filter((slot) => alone(slot, there)).map((slot): Link => ({ here: slot, there: null, verdict: { relation: 'only-here', reason: 'not-there' } })),
    ...there.filter((slot) => alone(slot, here)).map((slot): Link => ({ here: null, there: slot, verdict: { relation: 'only-there', reason: 'not-here' } })),
  ];
}

/** A figure that does not turn up by chance: its being anywhere in the other text is enough not to call it missing. */
const isTelling = (fact: Fact): boolean => fact.kind !== 'date' && fact.kind !== 'ordinal' && fact.kind !== 'duration' && (fact.value as { number?: number }).number !== 1;

function meet(here: readonly Slot[], there: readonly Slot[], ground: Ground): readonly Meeting[] {
  const meetings: Meeting[] = [];
  for (const a of here) {
    for (const b of there) {
      const relation = compareValues(a.fact, b.fact);
      if (relation === null) continue;
      const agreed = agreement(a, b, ground);
      if (agreed === 0) continue;
      meetings.push({ here: a, there: b, relation: relation === 'close' && !startsAgree(a, b, here, there) ? 'apart' : relation, agreed });
    }
  }
  return meetings;
}

/** The best meeting of every slot of both sides (of those that `isAsked`), each once. */
function bestOf(meetings: readonly Meeting[], isAsked: (slot: Slot) => boolean = () => true): readonly Meeting[] {
  const [here, there] = [bestBySide(meetings, 'here'), bestBySide(meetings, 'there')];
  return meetings.filter((meeting) => (isAsked(meeting.here) && here.get(meeting.here) === meeting) || (isAsked(meeting.there) && there.get(meeting.there) === meeting));
}

function mutualBest(meetings: readonly Meeting[]): readonly Meeting[] {
  const [here, there] = [bestBySide(meetings, 'here'), bestBySide(meetings, 'there')];
  return meetings.filter((meeting) => here.get(meeting.here) === meeting && there.get(meeting.there) === meeting);
}

function bestBySide(meetings: readonly Meeting[], side: 'here' | 'there'): ReadonlyMap<Slot, Meeting> {
  const other = side === 'here' ? 'there' : 'here';
  const best = new Map<Slot, Meeting>();
  for (const meeting of meetings) {
    const so = best.get(meeting[side]);
    if (!so || meeting.agreed > so.agreed || (meeting.agreed === so.agreed && meeting[other].fact.start < so[other].fact.start)) best.set(meeting[side], meeting);
  }
  return best;
}

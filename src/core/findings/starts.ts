// "Débuteront le 10 janvier" gives a first day, "les 9 et 10 janvier" all days: the two share a day and yet cannot both be true.
import { daysOfIso } from '../facts/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import { sharedNear, type Slot } from '../slots.ts';
import { compareValues } from './values.ts';

/** A stretch longer than this tells when something may happen, not on which days it does. */
const MOST_DAYS = 14;
/** How near the word of beginning must stand. */
const NEAR = 3;
/** Two mentions of one day are of one thing when one concept stands in both sentences. */
const FAINT = 0.1;

/** Whether two dates that share days may both be true: false when one is given as the first day and the other begins on another. */
export function startsAgree(here: Slot, there: Slot, allHere: readonly Slot[], allThere: readonly Slot[]): boolean {
  const [a, b] = [isStart(here, allHere), isStart(there, allThere)];
  if (a === b) return true;
  const [first, whole] = a ? [here, there] : [there, here];
  const [start, days] = [daysOf(first.fact), daysOf(whole.fact)];
  if (!start || !days || days.from === days.to || days.to - days.from >= MOST_DAYS) return true;
  return start.from <= days.from && days.from <= start.to;
}

const daysOf = (fact: Fact): ReturnType<typeof daysOfIso> => (fact.kind === 'date' && fact.value.iso !== undefined ? daysOfIso(fact.value.iso) : null);

/** Whether the text gives this date of this thing, here or at another mention, as its beginning. */
const isStart = (slot: Slot, all: readonly Slot[]): boolean => slot.fact.kind === 'date' && (begins(slot)
  || all.some((other) => begins(other) && compareValues(other.fact, slot.fact) === 'same' && sharedNear(other, slot, FAINT).length > 0));

const begins = ({ heads }: Slot): boolean => heads.slice(0, NEAR).includes('~begin');

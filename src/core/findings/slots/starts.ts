// "Débuteront le 10 janvier" gives a first day, "les 9 et 10 janvier" all days: the two share a day and yet cannot both be true.
import { daysOfIso } from '../../facts/dates/calendar.ts';
import type { Fact } from '../../facts/fact.ts';
import { sharedNear, type Slot } from '../../slots.ts';
import { compareValues } from './values.ts';

/** A stretch longer than this tells when something may happen, not on which days it does. */
const MOST_DAYS = 14;
/** How near the word of beginning must stand. */
const NEAR = 3;
/** Two mentions of one day are of one thing when one concept stands in both sentences. */
const FAINT = 0.1;

/** Whether two dates that share days may both be true: false when one is given as the first day and the other begins on another. */
export function startsAgree(here: Slot, there: Slot, starts: ReadonlySet<Slot>): boolean {
  const [a, b] = [starts.has(here), starts.has(there)];
  if (a === b) return true;
  const [first, whole] = a ? [here, there] : [there, here];
  const [start, days] = [daysOf(first.fact), daysOf(whole.fact)];
  if (!start || !days || days.from === days.to || days.to - days.from >= MOST_DAYS) return true;
  return start.from <= days.from && days.from <= start.to;
}

const daysOf = (fact: Fact): ReturnType<typeof daysOfIso> => (fact.kind === 'date' && fact.value.iso !== undefined ? daysOfIso(fact.value.iso) : null);

/** The dates of one text that it gives, there or at another mention of the same thing, as a beginning. */
export function startsAmong(slots: readonly Slot[]): readonly Slot[] {
  const openings = slots.filter((slot) => slot.fact.kind === 'date' && begins(slot));
  return slots.filter((slot) => openings.some((opening) => opening === slot || (compareValues(opening.fact, slot.fact) === 'same' && sharedNear(opening, slot, FAINT).length > 0)));
}

const begins = ({ heads }: Slot): boolean => heads.slice(0, NEAR).includes('~begin');

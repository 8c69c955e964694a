// "Les États-Unis et la Russie doivent se retrouver à Genève", "des représentants américains et russes ont rendez-vous à Genève":
// one gathering, though no two words for it are the same. Told by its two sides, countries or their adjectives, its place and any
// word of meeting. Does not see a side told by its capital ("Moscou").
import { daysOfIso } from '../../facts/dates/calendar.ts';
import type { Fact } from '../../facts/fact.ts';
import { GATHERINGS } from '../../languages/concept-words.ts';
import { isCountry } from '../../outline.ts';
import { sharedNear, type Slot } from '../../slots.ts';

const GATHERING_KEYS: ReadonlySet<string> = new Set([...GATHERINGS].map((concept) => `~${concept}`));
const PLACE = '@place:';
const SIDES = 2;
/** How near the sides stand, and how near the place: "les représentants américains et russes ont rendez-vous à Genève". */
const AROUND = 0.25;
const BESIDE = 0.4;
/** Days beyond which two sides meet again at the same place. */
const MOST_DAYS = 7;
/** Where neither date has a year; a leap year, for 29 February. */
const ANY_YEAR = '2000';

/** Whether two dates are of one gathering of the same sides at one place. Symmetric. */
export function areOneGathering(a: Slot, b: Slot): boolean {
  if (!isGathering(a) || !isGathering(b) || !isWithin(daysBetween(a.fact, b.fact))) return false;
  const sides = sharedNear(a, b, AROUND).filter(isCountry);
  const isAtOnePlace = sharedNear(a, b, BESIDE).some((key) => key.startsWith(PLACE) && !isCountry(key));
  return sides.length >= SIDES && isAtOnePlace && !hasBodyOfItsOwn(a, b) && !hasBodyOfItsOwn(b, a);
}

/** Whether both stand beside a gathering of the same two sides, wherever: "le 10 janvier … tenir des discussions", "des négociations en janvier". */
export const areOfOneSort = (a: Slot, b: Slot): boolean => {
  const keys = sharedNear(a, b, FAINT);
  return keys.some((key) => GATHERING_KEYS.has(key)) && keys.filter(isCountry).length >= SIDES;
};
const FAINT = 0.1;

/** Whether both are days of a gathering, too far from each other to be of one: the same sides meet again. */
export const areFarGatherings = (a: Slot, b: Slot): boolean => {
  const days = daysBetween(a.fact, b.fact);
  return days !== null && days > MOST_DAYS && isGathering(a) && isGathering(b);
};

const isWithin = (days: number | null): boolean => days !== null && days <= MOST_DAYS;

/** "Une réunion de l'OSCE" is none of the two countries alone. */
const hasBodyOfItsOwn = (a: Slot, b: Slot): boolean => a.names.some((keys) => keys.some((key) => key.startsWith('@org:')) && !keys.some((key) => b.nearness.has(key)));

const isGathering = ({ telling }: Slot): boolean => [...GATHERING_KEYS].some((key) => (telling.get(key) ?? 0) >= AROUND);

/** Days between two dates, 0 when they touch; null when one of them names no day. */
function daysBetween(a: Fact, b: Fact): number | null {
  const [one, two] = [isoOf(a), isoOf(b)];
  const [first, second] = [daysOfIso(inYear(one, two)), daysOfIso(inYear(two, one))];
  return first && second ? Math.max(0, first.from - second.to, second.from - first.to) : null;
}

const isoOf = (fact: Fact): string => (fact.kind === 'date' ? fact.value.iso ?? '' : '');

/** A page that gives no date leaves its days without a year ("--01-10/--01-11"): they are taken in the other date's year. */
function inYear(iso: string, other: string): string {
  const year = /\d{4}/u.exec(other)?.[0] ?? ANY_YEAR;
  return iso.replace(/(?<=^|\/)--/gu, `${year}-`);
}

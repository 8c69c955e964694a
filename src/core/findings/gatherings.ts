// "Les États-Unis et la Russie doivent se retrouver à Genève", "des représentants américains et russes ont rendez-vous à Genève":
// one gathering, though no two words for it are the same. Told by its two sides, countries or their adjectives, its place and any
// word of meeting. Does not see a side told by its capital ("Moscou").
import { daysOfIso } from '../facts/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import { GATHERINGS } from '../languages/concept-words.ts';
import { sharedNear, type Slot } from '../slots.ts';

const GATHERING_KEYS: ReadonlySet<string> = new Set([...GATHERINGS].map((concept) => `~${concept}`));
/** "@place:ru". */
const COUNTRY = /^@place:[a-z]{2}$/u;
const PLACE = '@place:';
const SIDES = 2;
/** How near the sides stand, and how near the place: "les représentants américains et russes ont rendez-vous à Genève". */
const AROUND = 0.25;
const BESIDE = 0.4;
/** Days beyond which two sides meet again at the same place. */
const MOST_DAYS = 7;

/** Whether two dates are of one gathering of the same sides at one place. Symmetric. */
export function areOneGathering(a: Slot, b: Slot): boolean {
  if (!isGathering(a) || !isGathering(b) || !areWithinDays(a.fact, b.fact)) return false;
  const sides = sharedNear(a, b, AROUND).filter((key) => COUNTRY.test(key));
  const isAtOnePlace = sharedNear(a, b, BESIDE).some((key) => key.startsWith(PLACE) && !COUNTRY.test(key));
  return sides.length >= SIDES && isAtOnePlace && !hasBodyOfItsOwn(a, b) && !hasBodyOfItsOwn(b, a);
}

/** Whether both are days of a gathering, too far from each other to be of one: the same sides meet again. */
export const areFarGatherings = (a: Slot, b: Slot): boolean => isGathering(a) && isGathering(b) && !areWithinDays(a.fact, b.fact);

/** "Une réunion de l'OSCE" is none of the two countries alone. */
const hasBodyOfItsOwn = (a: Slot, b: Slot): boolean => a.names.some((keys) => keys.some((key) => key.startsWith('@org:')) && !keys.some((key) => b.nearness.has(key)));

const isGathering = ({ telling }: Slot): boolean => [...GATHERING_KEYS].some((key) => (telling.get(key) ?? 0) >= AROUND);

function areWithinDays(a: Fact, b: Fact): boolean {
  const [first, second] = [a, b].map((fact) => (fact.kind === 'date' ? daysOfIso(fact.value.iso ?? '') : null));
  return Boolean(first && second && first.from - second.to <= MOST_DAYS && second.from - first.to <= MOST_DAYS);
}

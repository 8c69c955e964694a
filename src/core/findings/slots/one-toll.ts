// "Killed three skiers", and a day later "the toll of the avalanche now stands at five": a toll that no noun ties to what was counted first.
// In: two counts. Out: whether the later is told as the toll of what the earlier report opens with. Asks for a word of toll, a death on
// both sides and something else of the event in both clauses. Does not see a toll whose event has another name ("Zusammenstoß", "Zugunglück").
import type { Digest } from '../../digest.ts';
import { KILLED, TOLLS } from '../../languages/filler-words.ts';
import { isCountry } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { areOfTwoClaimants } from './claimants.ts';
import { areOfTwoOccasions } from './occasions.ts';
import { areOfOtherTimes, hasWord, orderOf } from './report-times.ts';
import { areOfOtherScope } from './scopes.ts';
import { FATES } from './tolls.ts';

/**
 * Whether the later of two counts is told as THE toll of what the earlier report opens with: "killed three skiers in the Ardal range", "the
 * toll of the avalanche now stands at five". The noun that was counted first need not come again; something else of the event must. Symmetric.
 */
export function areOneToll(a: Slot, b: Slot, ground: Ground): boolean {
  const order = orderOf(ground);
  if (order === 0 || !ground.isOneLanguage) return false;
  const [first, last, before, after] = order > 0 ? [a, b, ground.here.digest, ground.there.digest] as const : [b, a, ground.there.digest, ground.here.digest] as const;
  const [few, more] = [first.fact, last.fact].map((fact) => (fact.kind === 'count' ? fact.value.number : undefined));
  if (few === undefined || more === undefined || more <= few || first.sentence.index >= OPENING || !(first.clause.has('~dead') || hasWord(first, before, KILLED[before.language])) || first.clause.has('~injured')) return false;
  if (!isToldAsToll(last, after) || first.sentence.facts.filter(({ kind }) => kind === 'count').length > 1) return false;   // "killing six and injuring 23"
  const others = new Set(first.sentence.terms.flatMap(ground.keysOf));
  return [...last.clause].some((key) => others.has(key) && !FATES.has(key) && !/^#/u.test(key) && !isCountry(key)) && !areAtTwoPlaces(first, last) && !areOfOtherScope(a, b, ground) && !areOfTwoOccasions(a, b, ground) && !areOfTwoClaimants(a, b, ground) && !areOfOtherTimes(a, b, ground);
}
/** Sentences at the head of a report that tell what it is about. */
const OPENING = 2;

const isToldAsToll = (slot: Slot, digest: Digest): boolean => (slot.clause.has('~dead') || slot.clause.has('~victim')) && !slot.clause.has('~injured') && hasWord(slot, digest, TOLLS[digest.language]);

/** Each sentence names a place, and none is named by both. */
function areAtTwoPlaces(a: Slot, b: Slot): boolean {
  const [mine, yours] = [a, b].map(({ sentence: { terms } }) => terms.filter(({ key }) => key.startsWith('@place:')).map(({ key }) => key));
  return mine !== undefined && yours !== undefined && mine.length > 0 && yours.length > 0 && !mine.some((key) => yours.includes(key));
}

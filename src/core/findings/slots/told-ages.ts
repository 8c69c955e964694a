// "A 71-year-old man was killed when a tree fell in Alden", "a 74-year-old man crushed by a tree in Alden": the age of somebody whom not
// both reports name. In: two ages that differ, of two reports of one event. Out: whether both are of one person, since each report has
// one such person only, at one place or of one trade, and tells one thing of him: two surgeons may stand before two courts. Does not follow "the ex-notary" to his name.
import { wordsIn } from '../../contrast.ts';
import type { Fact } from '../../facts/fact.ts';
import { AGED } from '../../languages/scope-words.ts';
import { isCountry } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { isOfTwoNames } from './ages.ts';
import { NO_STANDINGS, type Standing, standingBy, tableOf } from './standings.ts';
import { areTurnedAround, numberOf } from './values.ts';

/** Years by which two reports differ on the age of one person, figures turned round aside. */
const WITHIN = 5;
/** Terms from an age to the noun that it is an age of: "ein 29 Jahre alter Mann", "un homme âgé de 34 ans". */
const NEXT_TO = 2;
const SEXES = ['~man', '~woman'] as const;

/** Whether two ages are of one person whom at least one report leaves unnamed. Symmetric. */
export function areOneToldAge(a: Slot, b: Slot, ground: Ground): boolean {
  const [one, other] = [numberOf(a.fact), numberOf(b.fact)];
  if (one === null || other === null || a.fact.hedge || b.fact.hedge || (Math.abs(one - other) > WITHIN && !areTurnedAround(a.fact, b.fact))) return false;
  if (isOfTwoNames(a, b, ground) || areOfTwoSexes(a, b)) return false;
  const [here, there] = [tableOf(ground, 'here', a.fact), tableOf(ground, 'there', b.fact)];
  const [own, others] = [here.ownOf.get(a.fact) ?? NO_STANDINGS, there.ownOf.get(b.fact) ?? NO_STANDINGS];
  const isOnly = (key: string): boolean => standingBy(key, here).every((fact) => fact === a.fact || isAgeOf(fact, a.fact)) && standingBy(key, there).every((fact) => fact === b.fact || isAgeOf(fact, b.fact));
  const ties = [...own].filter(([key]) => others.has(key) && !key.startsWith('#') && !wordsIn(AGED[ground.here.language]).has(key) && isOnly(key));
  const nouns = ties.filter(([key, { far }]) => !key.startsWith('@') && far <= NEXT_TO && (others.get(key)?.far ?? Infinity) <= NEXT_TO);
  return (ties.length > 1 || (hasFate(a) && hasFate(b))) && ties.some(([key]) => isOfPlaceOrNoun(key, nouns));
}

/** The same age again. */
const isAgeOf = (one: Fact, other: Fact): boolean => numberOf(one) === numberOf(other);

/** A town, or the noun next to the age: more than two words that any two sentences share. */
const isOfPlaceOrNoun = (key: string, nouns: readonly (readonly [string, Standing])[]): boolean => (key.startsWith('@place:') && !isCountry(key)) || nouns.some(([noun]) => noun === key);

/** Whether its sentence tells of death: "as vítimas são um homem de 56 anos", "Lopes, de 58 anos, morreu". */
const hasFate = ({ telling }: Slot): boolean => FATES.some((key) => telling.has(key));
const FATES = ['~dead', '~victim', '~murder'] as const;

const areOfTwoSexes = (a: Slot, b: Slot): boolean => SEXES.some((sex, index) => a.heads.includes(sex) && b.heads.includes(SEXES[1 - index] ?? ''));

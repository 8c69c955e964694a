// What ties two figures of two reports to one thing: words that stand by this figure of its sort alone in each, a telling value in the same
// breath, or digits turned round. In: two slots that differ. Out: whether they are tied; whether something says that they are of two
// things all the same is asked elsewhere. Names alone tie no length of time, and a word that both reports use of anything ties nothing.
import type { Fact } from '../../facts/fact.ts';
import type { OutlineSentence } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { countOneNoun } from './count-nouns.ts';
import { areMates, areNeighbours } from './neighbours.ts';
import { NO_STANDINGS, type Standing, standingBy, type Table, tableOf } from './standings.ts';
import { areTurnedAround, compareValues, isLength } from './values.ts';

/** How many words tie two figures, and what they tell together. */
const LEAST_TIES = 2;
const LEAST_TOLD = 1.2;
/** One word suffices for a measure, whose unit is a second; for a count or sum where the sentences tell this much alike. */
const UNIT_AND_WORD = 0.7;
const LEAST_ALIKE = 2;

/** The words that tie two figures: all of them, those beside both, those of the latter that are no names; how many words, and what they tell. */
interface Ties { readonly keys: readonly string[]; readonly beside: readonly string[]; readonly plain: readonly string[]; readonly words: number; readonly told: number; readonly areAlone: boolean }

/** Whether two figures are tied to one thing. Symmetric. */
export function areTied(a: Slot, b: Slot, ground: Ground): boolean {
  const ties = tiesOf(a.fact, b.fact, ground);
  if (a.fact.kind === 'count' && !countOneNoun(a, b, ground)) return areTurnedAround(a.fact, b.fact) && ties.words > LEAST_TIES && ties.plain.length >= LEAST_TIES;   // "74 treni", "47 convogli"; not "27 patients", "72 nurses"
  if (areTurnedAround(a.fact, b.fact) && ((ties.words >= LEAST_TIES && ties.keys.some((key) => !key.startsWith('@'))) || areNeighbours(a, b, ground))) return true;
  switch (a.fact.kind) {
    case 'share': return false;   // of many wholes
    case 'date': return ties.words >= LEAST_TIES && (ties.beside.length > 1 && ties.told >= LEAST_TOLD || (areMates(a, b) && a.fact.hedge === b.fact.hedge));
    case 'time': return ties.beside.length > 0 && areMany(ties) && ties.keys.some((key) => key.startsWith('~'));   // "reunion", and its day
    case 'duration': return ties.plain.length > 0 && isWhole(a.fact) && isWhole(b.fact) && (areMany(ties) || areNeighbours(a, b, ground));
    default: return ties.beside.length > 0 && (areMany(ties) || (ties.plain.length > 0 && areNeighbours(a, b, ground)) || isEnough(a, b, ties, ground));
  }
}

const areMany = ({ words, told }: Ties): boolean => words >= LEAST_TIES && told >= LEAST_TOLD;

/** Whether one word is enough: for a measure, for the only sum that either report gives, or in sentences that tell much alike. */
function isEnough({ fact: a, sentence: mine }: Slot, { sentence: yours }: Slot, { told, areAlone }: Ties, ground: Ground): boolean {
  if (a.kind === 'measure') return !isLength(a) && told >= UNIT_AND_WORD;   // everything has a length: "un bateau de onze mètres" may be another boat
  return (a.kind === 'money' && areAlone) || ((a.kind === 'money' || a.kind === 'count') && alike(mine, yours, ground) >= LEAST_ALIKE);
}

function tiesOf(a: Fact, b: Fact, ground: Ground): Ties {
  const [here, there] = [tableOf(ground, 'here', a), tableOf(ground, 'there', b)];
  const [own, others] = [here.ownOf.get(a) ?? NO_STANDINGS, there.ownOf.get(b) ?? NO_STANDINGS];
  const keys = [...own.keys()].filter((key) => others.has(key) && isOnly(a, key, here, there) && isOnly(b, key, there, here));
  const beside = keys.filter((key) => own.get(key)?.isBeside && others.get(key)?.isBeside);
  const wordsBy = (standings: ReadonlyMap<string, Standing>): number => new Set(keys.map((key) => standings.get(key)?.word)).size;   // a name is one, however many its words
  return {
    keys, beside, plain: beside.filter((key) => !key.startsWith('@')), words: Math.min(wordsBy(own), wordsBy(others)),
    told: keys.reduce((sum, key) => sum + ground.weightOf(key), 0), areAlone: here.ownOf.size === 1 && there.ownOf.size === 1,
  };
}
/** "Sei anni e cinque mesi", "sei anni e mezzo": of two parts, the second is rounded. */
const isWhole = (fact: Fact): boolean => fact.kind === 'duration' && /^PT?\d+[A-Z]$/u.test(fact.value.iso);

/** Whether all figures of a word are this one, but those that the other report gives of it too. */
const isOnly = (fact: Fact, key: string, own: Table, other: Table): boolean =>
  standingBy(key, own).every((one) => compareValues(one, fact) === 'same' || standingBy(key, other).some((theirs) => compareValues(one, theirs) === 'same'));

/** What two sentences tell alike. */
function alike(a: OutlineSentence, b: OutlineSentence, ground: Ground): number {
  const others = ground.weightsOf(b);
  return [...ground.weightsOf(a)].reduce((sum, [key, weight]) => sum + (others.has(key) ? weight : 0), 0);
}

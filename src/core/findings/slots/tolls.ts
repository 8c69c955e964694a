// How many are dead, hurt or missing after one event is told anew every few hours, in other words each time: "deux personnes sont
// mortes", "fez três mortos", "the toll has risen to four". In: two counts of one fate that differ. Out: whether the later report
// gives what the earlier one has become. Asks that both reports tell of one event; of less than all victims, of other days, places
// and claimants it says nothing. Does not know which of two reports of one time is right.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { FactOf } from '../../facts/fact.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { CALAMITIES } from '../../languages/scope-words.ts';
import { isCountry, type Outline } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { conceptOf } from '../../text/concepts.ts';
import { stem } from '../../text/stems.ts';
import { areElsewhere, areOfOtherBearing } from './bearings.ts';
import { areOfTwoClaimants } from './claimants.ts';
import type { Verdict } from './difference.ts';
import { areOfTwoOccasions } from './occasions.ts';
import { areOfOtherScope } from './scopes.ts';
import { areOfOtherSpans } from './spans.ts';
import { areOfOtherTimes, orderOf } from './report-times.ts';

/** Fates that only grow, but for a correction that nobody calls an update. */
const GROWING: ReadonlySet<string> = new Set(['~dead', '~injured']);
/** Fates that move both ways: who is missing is found. */
const MOVING: ReadonlySet<string> = new Set(['~missing']);

/** Scopes that are never of the dead: "deux morts et onze blessés, dont trois graves". */
const OF_INJURED: ReadonlySet<string> = new Set(['severe']);

/** What became of a toll; null where the two are no two states of one. `fateOf`: what befell those counted, as a key. Symmetric. */
export function settleToll(a: Slot, b: Slot, fateOf: (slot: Slot, digest: Digest) => string | null, ground: Ground): Verdict | null {
  if (a.fact.kind !== 'count' || b.fact.kind !== 'count') return null;
  const { here: { digest: here }, there: { digest: there } } = ground;
  const fate = fateOf(a, here);
  if (fate === null || fate !== fateOf(b, there)) return null;
  const order = orderOf(ground);
  const [first, last] = order > 0 ? [isOfAll(a.fact, here), isOfAll(b.fact, there)] : [isOfAll(b.fact, there), isOfAll(a.fact, here)];
  if (!first || !(last || fate === '~dead')) return null;   // "deux morts", later "trois pensionnaires sont morts": of whomever there are more now than all there were
  const [mine, yours] = [a.fact.value.number, b.fact.value.number];
  if (order === 0 || mine === undefined || yours === undefined || !(MOVING.has(fate) || (GROWING.has(fate) && (yours - mine) * order > 0))) return null;
  if (areElsewhere(a, b, ground) || areOfOtherScope(a, b, ground, undefined, fate === '~dead' ? OF_INJURED : undefined) || areOfOtherSpans(a, b, ground) || areOfOtherTimes(a, b, ground) || areOfTwoClaimants(a, b, ground) || areOfTwoOccasions(a, b, ground)) return null;
  return areOfOneEvent(a, b, ground) ? { relation: 'updated', reason: 'moved-on' } : null;
}

/** Whether the headline of a text and one of its first sentences give two tolls of one fate: "trois morts", "quatre personnes sont mortes". A hedge, a part or another time excuses it, and fewer may be a part: "two at the scene, a third in hospital". */
export function areHeadlineApart(headline: Slot, told: Slot, fateOf: (slot: Slot, digest: Digest) => string | null, ground: Ground): boolean {
  const { here: { digest } } = ground;
  const [a, b] = [headline.fact, told.fact];
  if (a.kind !== 'count' || b.kind !== 'count' || a.hedge || b.hedge || a.negated || b.negated) return false;
  const fate = fateOf(headline, digest);
  return fate !== null && fate === fateOf(told, digest) && isOfAll(a, digest) && isOfAll(b, digest) && a.value.number !== undefined && b.value.number !== undefined && b.value.number > a.value.number
    && !areOfOtherBearing(headline, told, ground) && !areOfOtherScope(headline, told, ground) && !areOfOtherSpans(headline, told, ground) && !areOfOtherTimes(headline, told, ground) && !areOfTwoOccasions(headline, told, ground) && !areOfTwoClaimants(headline, told, ground);
}

/** Whether anybody is counted: "three people", "three dead"; not "three children". */
const isOfAll = ({ value: { of } }: FactOf<'count'>, { language }: Digest): boolean => {
  const words = of?.toLowerCase().split(' ') ?? [];
  return words.length === 0 || (words.length === 1 && (wordsIn(contrastOf(language).persons).has(words[0] ?? '') || isFate(words[0] ?? '', language)));
};

const isFate = (word: string, language: LanguageCode): boolean => FATES.has(`~${conceptOf(stem(word, language), language, word) ?? ''}`);
/** What befalls those whom a toll counts. */
export const FATES: ReadonlySet<string> = new Set([...GROWING, ...MOVING, '~victim']);

/** What kills many at once, words for one thing together. */
const DISASTERS: readonly (readonly string[])[] = [['~accident', '~crash', '~collision', '~derail'], ['~fire', '~explosion'], ['~quake'], ['~flood', '~storm', '~rain'], ['~attack', '~strike', '~bombing', '~shooting', '~murder'], ['~heatwave'], ['~disease']];

/** Whether both texts tell of one disaster, and of one place or name; lone sentences that name none, of one disaster themselves. */
function areOfOneEvent(a: Slot, b: Slot, { here, there, isOfClaims, keysOf }: Ground): boolean {
  const keysIn = (outline: Outline): ReadonlySet<string> => new Set(outline.sentences.flatMap(({ terms }) => terms.flatMap(({ key, parts }) => (key.startsWith('@') ? [key, ...parts] : [key]))));
  const [mine, yours] = [keysIn(here), keysIn(there)];
  if (!DISASTERS.some((words) => words.some((word) => mine.has(word)) && words.some((word) => yours.has(word))) && !areOfOneCalamity(here.digest, there.digest)) return false;
  const namesIn = (outline: Outline): readonly string[] => outline.sentences.flatMap(({ terms }) => terms.filter(({ key }) => key.startsWith('@') && !isCountry(key)).flatMap((term) => [term.key, ...keysOf(term)]));
  const names = namesIn(here);
  return names.some((name) => yours.has(name)) || (isOfClaims && names.length === 0 && namesIn(there).length === 0 && DISASTERS.some((words) => [a, b].every(({ telling }) => words.some((word) => telling.has(word)))));
}

const areOfOneCalamity = (here: Digest, there: Digest): boolean => {
  const yours = calamitiesIn(there);
  return [...calamitiesIn(here)].some((at) => yours.has(at));
};

const calamities = new WeakMap<Digest, ReadonlySet<number>>();

/** Which calamities a text names, by their place in the table. */
function calamitiesIn(digest: Digest): ReadonlySet<number> {
  let named = calamities.get(digest);
  if (!named) {
    const beginnings = beginningsOf(digest.language);
    calamities.set(digest, named = new Set(digest.reading.words.flatMap(({ kind, folded }) => {
      const at = kind === 'letters' ? beginnings.findIndex((ways) => ways.some((way) => `${folded}.`.startsWith(way))) : -1;
      return at < 0 ? [] : [at];
    })));
  }
  return named;
}

const tables = new Map<LanguageCode, readonly (readonly string[])[]>();
function beginningsOf(language: LanguageCode): readonly (readonly string[])[] {
  let table = tables.get(language);
  if (!table) tables.set(language, table = CALAMITIES[language].split(' ').map((ways) => ways.split('+')));
  return table;
}

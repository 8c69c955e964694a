// What a count counts: "14 personnes sont mortes" are dead, "deux dirigeants" no "deux projets", a bare "27" nothing that could be told.
// In: the slot of a count. Out: the keys of its noun, or of what became of those counted, and whether two counts may be of one thing.
// Does not know that two nouns name one thing ("trains", "convois"): keys and concepts alone tell.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { aroundOf } from '../../facts/quantities/quantities.ts';
import { PEOPLE_WORDS } from '../../languages/people-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { isStopWord } from '../../text/stems.ts';
import { isGrowing } from './claimants.ts';
import { orderOf } from './report-times.ts';
import { numberOf } from './values.ts';

/** Whether two counts may count one thing: their nouns meet, or one has none. "Deux dirigeants" are no "deux projets". */
export function countAlike(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours] = [nounKeys(a, ground, ground.here.digest), nounKeys(b, ground, ground.there.digest)];
  if (mine === null || yours === null) return true;
  const areFates = mine.some(isGrowing) && yours.some(isGrowing);
  return mine.some((key) => (!areFates || isGrowing(key)) && yours.includes(key));   // "quatre personnes sont mortes", "quinze personnes ont été blessées"
}

/** Whether two counts name what they count, and name one thing: a bare "27" contradicts nothing. */
export const countOneNoun = (a: Slot, b: Slot, ground: Ground): boolean => nounKeys(a, ground, ground.here.digest) !== null && nounKeys(b, ground, ground.there.digest) !== null && countAlike(a, b, ground);

/** What became of those that a count counts; null where nothing tells it, or two things do. */
export const fateOf = (ground: Ground) => (slot: Slot, digest: Digest): string | null => {
  const fates = nounKeys(slot, ground, digest)?.filter(isGrowing) ?? [];
  return fates.length === 1 ? fates[0] ?? null : null;
};

/**
 * Whether the later report has fewer dead: no news, for the dead do not rise again. Somebody erred or corrected himself, and where no word
 * says which, it is neither told as an update nor held against either. Symmetric.
 */
export function hasFallen(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours, order] = [numberOf(a.fact), numberOf(b.fact), orderOf(ground)];
  const fate = fateOf(ground);
  return mine !== null && yours !== null && (yours - mine) * order < 0 && fate(a, ground.here.digest) === '~dead' && fate(b, ground.there.digest) === '~dead';
}

const nouns = new WeakMap<Slot, readonly string[] | null>();

/** Keys of what a count counts, from the words after it; null for other kinds and bare figures. */
export function nounKeys(slot: Slot, ground: Ground, digest: Digest): readonly string[] | null {
  if (slot.fact.kind !== 'count') return null;
  let keys = nouns.get(slot);
  if (keys === undefined) nouns.set(slot, keys = findNounKeys(slot, ground, digest));
  return keys;
}

function findNounKeys({ fact, sentence, telling, clause }: Slot, ground: Ground, digest: Digest): readonly string[] | null {
  if (fact.kind !== 'count') return null;
  const behind = fact.value.of === undefined ? sentence.terms.filter(({ start }) => start >= fact.end).slice(0, TO_FATE) : [];
  const next = behind.find(({ key, clause: at }) => isGrowing(key) && sentence.terms.some((term) => term.clause === at && term.start === fact.start));
  const own = next?.key ?? fateAmong(fact, sentence);   // "23 ont été blessées", "23 resultaron heridas"
  if (own && fact.value.of === undefined) return [own];
  if (fact.value.of === undefined) {   // "le bilan est passé à 83 morts", "the death toll rose to 83": told by what became of them
    const fates = [...telling].filter(([key, near]) => near >= BESIDE_BARE && clause.has(key) && isGrowing(key)).map(([key]) => key);
    return fates.length === 1 ? fates : null;
  }
  const end = fact.end + fact.value.of.length + NOUN_GAP;
  const words = fact.value.of.toLowerCase().split(' ');
  const isOfPersons = wordsIn(contrastOf(digest.language).persons).has(words[0] ?? '');
  // "Five gunmen killed several shoppers": where adjectives stand before their noun, a fate behind it may be a verb that has an object.
  const hasVerb = !isOfPersons && words.length > 1 && digest.reading.pack.quantity.nouns.adjectives === 'before';
  const terms = sentence.terms.filter(({ start, key }) => start >= fact.start && start < end && !key.startsWith('#'));
  const keys = terms.filter((term, at) => !(hasVerb && at > 0 && isGrowing(term.key) && hasObject(term, sentence, digest))).flatMap(ground.keysOf);
  if (words.length === 1 && isOfPersons) keys.push(...(own ? [own] : fatesIn(telling, clause)));
  else keys.push(...sufferedBehind(end - NOUN_GAP, sentence, digest));
  return keys.length > 0 ? [...new Set(keys)] : null;   // "four people died": the fate stands next to the noun, too
}

/** "Trois pensionnaires SONT MORTS": what befell whomever the noun before `from` names, where nothing but auxiliaries stands between and no object behind: bombs that "ont tué un homme", gunmen who "killed several shoppers" are not dead. */
function sufferedBehind(from: number, sentence: Slot['sentence'], digest: Digest): readonly string[] {
  const fate = sentence.terms.find(({ start, key }) => start >= from && isGrowing(key));
  if (!fate) return [];
  const between = wordsIn(PEOPLE_WORDS[digest.language].between);
  const isPlain = digest.reading.words.slice(sentence.words.start, sentence.words.end).every(({ start, folded }) => start < from || start >= fate.start || between.has(folded));
  return isPlain && !hasObject(fate, sentence, digest) ? [fate.key] : [];
}

/** Whether right behind a fate stands whom it befell: "tué UN homme", "killed SEVERAL shoppers"; not "died Monday", "killed by". */
function hasObject(fate: Term, { words, facts }: Slot['sentence'], { reading, language }: Digest): boolean {
  const own = reading.words.slice(words.start, words.end);
  const next = own[own.findIndex(({ start }) => start >= fate.start) + 1];
  if (!next || next.kind === 'digits') return next !== undefined;
  if (aroundOf(reading.pack.quantity).articles.has(next.folded)) return true;
  return next.kind === 'letters' && !isStopWord(next.folded, language) && !facts.some(({ kind, start }) => (kind === 'date' || kind === 'time') && start === next.start);
}

/** Terms behind a bare figure among which its fate stands. */
const TO_FATE = 2;

/** Of two counts and two fates in one sentence, the fate that is this count's: behind each, or before each where the first fate leads. "Vier Menschen starben und 23 wurden verletzt", "killing four and injuring 23". */
function fateAmong(fact: Fact, { terms, facts, start, end }: Slot['sentence']): string | null {
  const fates = terms.filter(({ key }) => isGrowing(key));
  const counts = facts.filter(({ kind }) => kind === 'count');
  const [at, first] = [counts.indexOf(fact), counts[0]];
  if (at < 0 || !first || counts.length < 2 || new Set(fates.map(({ key }) => key)).size < 2) return null;
  const [from, to] = [counts[at - 1]?.end ?? start, counts[at + 1]?.start ?? end];
  const before = fates.findLast((term) => term.start >= from && term.end <= fact.start);
  const after = fates.find((term) => term.start >= fact.end && term.end <= to);
  const leads = (fates[0]?.end ?? Infinity) <= first.start;
  return (leads ? before ?? after : after ?? before)?.key ?? null;
}
/** What became of those beside it; where nothing stands near, the nearest of the clause: "wurden beim Brand eines Hauses im Norden verletzt". */
function fatesIn(telling: Slot['telling'], clause: Slot['clause']): readonly string[] {
  const fates = [...telling].filter(([key]) => clause.has(key) && isGrowing(key)).sort((one, other) => other[1] - one[1]);
  const beside = fates.filter(([, near]) => near >= BESIDE_PERSONS);
  return (beside.length > 0 ? beside : fates.slice(0, 1)).map(([key]) => key);
}
/** How near what became of them stands to counted persons: "14 personnes sont mortes". */
const BESIDE_PERSONS = 0.5;
/** The same of a bare figure, whose noun opens the sentence. */
const BESIDE_BARE = 0.4;
/** Between a figure and its noun: "100 000 de ces soldats". */
const NOUN_GAP = 4;

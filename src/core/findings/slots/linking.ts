// Which facts of two texts are about one thing, among those with a value (figures, dates, hours, durations, amounts).
// Equal values are looked for first, then values that can both be true, and only what is left over on both sides is asked
// whether it differs: a fact that the other text has anywhere is never set against another one.
import type { Ground } from '../../shared-ground.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, FactKind } from '../../facts/fact.ts';
import type { Outline, OutlineSentence } from '../../outline.ts';
import { agreement, areParted, sharedNear, slotOf, type Slot } from '../../slots.ts';
import { daysOfIso } from '../../facts/dates/calendar.ts';
import { compareValues, numberOf } from './values.ts';
import { contrastOf, wordsIn } from '../../contrast.ts';
import { WAYS_MOVED } from '../../languages/scope-words.ts';
import { hasMovedOn, isGrowing } from './claimants.ts';
import { areDesignatedApart } from './designators.ts';
import { isOneOfMore } from './occasions.ts';
import { isInPoints } from './points.ts';
import { areOfOtherYears } from './report-times.ts';
import { isFarBound } from './rounding.ts';
import { areOfOneSort } from './gatherings.ts';
import { isRejected } from './rejected.ts';
import { settleDifference, type Verdict } from './difference.ts';
import { areOneFrame } from './one-frame.ts';
import { startsAgree, startsAmong } from './starts.ts';
import { settleToll } from './tolls.ts';
import { isBoth, twinsAmong } from './twins.ts';

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
/** Values that can both be true: "en janvier" meets every day of January, so the surroundings must say that it is one thing. */
const CLOSE_LEAST = 0.1;
/** A value this much wider than the other says little of it: "2021" and "jeudi". */
const COARSE_LEAST = 0.3;
/** A concept or name this near both. */
const NEAR = 0.2;
const COARSE_DAYS = 60;
/** What is left of the agreement where each side names somebody the other does not: "Russie-Otan", "Russie et États-Unis". */
const PARTED = 0.5;
/** Facts a kind and side beyond which the rest goes unlinked: every two are compared. */
const MOST_FACTS = 120;

interface Meeting { readonly here: Slot; readonly there: Slot; readonly relation: 'same' | 'close' | 'apart'; readonly agreed: number }

/** Every fact with a value, linked or alone. Symmetric. */
export function linkValues(ground: Ground): readonly Link[] {
  return VALUE_KINDS.flatMap((kind) => linkKind(slotsOf(ground, 'here', kind), slotsOf(ground, 'there', kind), ground));
}

const slotsOf = (ground: Ground, side: 'here' | 'there', kind: FactKind): readonly Slot[] => (factsByKind(ground[side]).get(kind) ?? []).map(({ fact, sentence }) => slotOf(fact, sentence, ground));

interface Placed { readonly fact: Fact; readonly sentence: OutlineSentence }
const placed = new WeakMap<Outline, ReadonlyMap<FactKind, readonly Placed[]>>();

/** The facts of an article that are linked, kind by kind. */
function factsByKind(outline: Outline): ReadonlyMap<FactKind, readonly Placed[]> {
  let kinds = placed.get(outline);
  if (!kinds) {
    const of = (kind: FactKind): readonly Placed[] => outline.digest.facts.filter((fact) => fact.kind === kind).slice(0, MOST_FACTS).flatMap((fact) => {
      const sentence = outline.sentenceOf.get(fact);
      return sentence ? [{ fact, sentence }] : [];
    });
    placed.set(outline, kinds = new Map(VALUE_KINDS.map((kind) => [kind, of(kind)])));
  }
  return kinds;
}

function linkKind(here: readonly Slot[], there: readonly Slot[], ground: Ground): readonly Link[] {
  const meetings = meet(here, there, ground);
  const linked = new Set<Slot>();
  const links: Link[] = [];
  const take = (chosen: readonly Meeting[], verdict: (meeting: Meeting) => Verdict | null): void => {
    const found = chosen.flatMap((meeting) => {
      const settled = verdict(meeting);
      return settled ? [{ here: meeting.here, there: meeting.there, verdict: settled }] : [];
    });
    for (const link of found) linked.add(link.here).add(link.there);
    links.push(...found);
  };
  const isFree = (slot: Slot): boolean => !linked.has(slot);
  const of = (relation: Meeting['relation']): readonly Meeting[] => meetings.filter((meeting) => meeting.relation === relation);
  take(bestOf(of('same').filter(({ here: a, there: b, agreed }) => (isTelling(a.fact) && isTelling(b.fact)) || (agreed >= SAME_LEAST && !(a.fact.kind === 'count' && (areOfOtherYears(a, b, ground) || isOneOfMore(a, b, ground)))))), () => ({ relation: 'same', reason: 'same-value' }));
  const near = of('close').filter(({ here: a, there: b, agreed }) => arePointsAlike(a.fact, b.fact) && !isFarBound(a.fact, b.fact) && (isFree(a) || isFree(b)) && sharedNear(a, b, NEAR).length > 0 && agreed >= (isCoarse(a.fact, b.fact) ? COARSE_LEAST : CLOSE_LEAST));
  const nearest = withMentions(mutualBest(near), near);
  const loose = nearest.filter(({ here: a, there: b }) => isWide(a.fact) !== isWide(b.fact));
  take(nearest.filter((meeting) => !loose.includes(meeting)), (meeting) => nearVerdict(meeting, ground));
  const verdicts = new Map(of('apart').filter(({ here: a, there: b }) => isFree(a) && isFree(b) && (areOneFrame(a, b, ground) || (!hasMate(a, b, ground.here.digest) && !hasMate(b, a, ground.there.digest) && (a.fact.kind !== 'count' || countOneNoun(a, b, ground)))))
    .map((meeting) => [meeting, settleDifference(meeting.here, meeting.there, meeting.agreed, ground) ?? settleToll(meeting.here, meeting.there, fateOf(ground), ground)] as const).filter(([, verdict]) => verdict !== null));
  take(mutualBest([...verdicts.keys()]), (meeting) => verdicts.get(meeting) ?? null);
  const differing = new Set(links.filter(({ verdict }) => verdict.relation === 'conflict' || verdict.relation === 'updated').flatMap(({ here: a, there: b }) => [a, b]));
  take(loose.filter(({ here: a, there: b }) => !differing.has(a) && !differing.has(b)), (meeting) => nearVerdict(meeting, ground));
  const { same: twins, silent } = twinsAmong(here.filter(isFree), there.filter(isFree), (a, b) => a.fact.kind === 'share' && moveApart(a, b, ground), ground);
  const shown = new Set(twins.flat());
  links.push(...twins.map(([a, b]): Link => ({ here: a, there: b, verdict: { relation: 'same', reason: 'same-value' } })));
  const alone = (slot: Slot, others: readonly Slot[], digest: Digest): boolean => isFree(slot) && !shown.has(slot) && !silent.has(slot) && !isBoth(slot.fact, digest) && !(isTelling(slot.fact) && others.some((other) => compareValues(slot.fact, other.fact) === 'same'));
  return [
    ...links,
    ...here.filter((slot) => alone(slot, there, ground.here.digest)).map((slot): Link => ({ here: slot, there: null, verdict: { relation: 'only-here', reason: 'not-there' } })),
    ...there.filter((slot) => alone(slot, here, ground.there.digest)).map((slot): Link => ({ here: null, there: slot, verdict: { relation: 'only-there', reason: 'not-here' } })),
  ];
}

/** Whether another fact beside the first may be what the second says: of "un tiers" and "deux tiers" one may be "moins de la moitié". */
const hasMate = ({ fact, sentence }: Slot, other: Slot, digest: Digest): boolean =>
  sentence.facts.some((mate) => mate !== fact && ((mate.kind === fact.kind && !isRejected(mate, sentence, digest) && ['same', 'close'].includes(compareValues(mate, other.fact) ?? '')) || isBareOf(mate, other.fact)));

/** "45 billion euros, of which Poland 12.3 billion": an amount whose currency is said only once. */
const isBareOf = (mate: Fact, fact: Fact): boolean => mate.kind === 'count' && fact.kind === 'money' && numberOf(mate) !== null && numberOf(mate) === numberOf(fact);

/** Two values that can both be true: of a toll, "au moins 14" and later "27" are one figure that grew. */
const nearVerdict = ({ here: a, there: b }: Meeting, ground: Ground): Verdict => (a.fact.kind === 'count' && numberOf(a.fact) !== null && numberOf(b.fact) !== null && numberOf(a.fact) !== numberOf(b.fact) && hasMovedOn(a, b, ground)
  ? { relation: 'updated', reason: 'moved-on' } : { relation: 'close', reason: 'both-possible' });

/** "A quarter of a point" is what a rate moves by, "3.25 %" where it stands. */
const arePointsAlike = (a: Fact, b: Fact): boolean => a.kind !== 'share' || b.kind !== 'share' || isInPoints(a) === isInPoints(b);

/** "En janvier" says too little to be the counterpart of "les 9 et 10 janvier" where another day stands against it. */
export function isWide(fact: Fact): boolean {
  const days = fact.kind === 'date' ? daysOfIso(fact.value.iso ?? '') : null;
  return days !== null && days.to - days.from >= WIDE_DAYS;
}
const WIDE_DAYS = 27;

/** A value that does not turn up by chance: a day written out, a figure of some size. */
function isTelling(fact: Fact): boolean {
  if (fact.kind === 'date') return fact.value.iso !== undefined && /\d/u.test(fact.text) && !fact.value.implied?.includes('day');
  const amount = numberOf(fact);
  return fact.kind === 'time' || fact.kind === 'money' || (amount !== null && (amount > SMALL || !Number.isInteger(amount)));
}
/** Up to here a count is often of something else: "deux dirigeants", "deux projets". */
const SMALL = 20;

function isCoarse(a: Fact, b: Fact): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const [first, second] = [daysOfIso(a.value.iso ?? ''), daysOfIso(b.value.iso ?? '')];
  return first !== null && second !== null && Math.abs((first.to - first.from) - (second.to - second.from)) > COARSE_DAYS;
}

/** Meetings chosen, and those in which one side is another mention of the same value: "le 10 janvier à Genève", "les discussions du 10 janvier". */
function withMentions(chosen: readonly Meeting[], all: readonly Meeting[]): readonly Meeting[] {
  const isMention = (a: Slot, b: Slot): boolean => a !== b && compareValues(a.fact, b.fact) === 'same';
  const more = all.filter(({ here, there }) => chosen.some((one) => (one.here === here && isMention(one.there, there)) || (one.there === there && isMention(one.here, here))));
  return [...new Set([...chosen, ...more])];
}

function meet(here: readonly Slot[], there: readonly Slot[], ground: Ground): readonly Meeting[] {
  const meetings: Meeting[] = [];
  if (here.length === 0 || there.length === 0) return meetings;
  const starts = new Set([...startsAmong(here), ...startsAmong(there)]);
  const others = there.filter(({ fact, sentence }) => !isRejected(fact, sentence, ground.there.digest));
  for (const a of here) {
    if (isRejected(a.fact, a.sentence, ground.here.digest)) continue;
    for (const b of others) {
      const relation = compareValues(a.fact, b.fact);
      if (relation === null || !mayMeet(a, b, relation, ground)) continue;   // refused before what costs more is asked
      const around = agreement(a, b, ground);
      const isPlain = relation === 'same' && isTelling(a.fact) && isTelling(b.fact);
      if ((around === 0 && !isPlain) || areDesignatedApart(a, b, ground) || (a.fact.kind === 'share' && relation !== 'apart' && moveApart(a, b, ground))) continue;
      const agreed = around * (around > 0 && areParted(a, b) && !(relation === 'close' && isWide(a.fact) !== isWide(b.fact) && areOfOneSort(a, b)) ? PARTED : 1);
      meetings.push({ here: a, there: b, relation: relation === 'close' && !startsAgree(a, b, starts) ? 'apart' : relation, agreed });
    }
  }
  return meetings;
}

/** Whether two counts may be of one thing; all other kinds may. */
const mayMeet = (a: Slot, b: Slot, relation: Meeting['relation'], ground: Ground): boolean => a.fact.kind !== 'count'
  || countAlike(a, b, ground) || (relation !== 'apart' && areOneRarity(a.fact, b.fact, ground) && haveNoFate(a, b, ground));

/** "1 240 conducteurs", "1,240 drivers"; "84 voyageurs", "84 passagers": a figure with two that count does not turn up twice, whatever its noun. */
const areOneRarity = (a: Fact, b: Fact, { isOneLanguage }: Ground): boolean => a.kind === 'count' && numberOf(a) === numberOf(b)
  && ((a.hedge === undefined && b.hedge === undefined && (numberOf(a) ?? 0) > SMALL && !/^\d0*$/u.test(String(numberOf(a)))) || (!isOneLanguage && (numberOf(a) ?? 0) >= LARGE));
/** From here on a round figure told in two languages is of one thing: "90 000 foyers", "90.000 Haushalte". */
const LARGE = 1000;
const haveNoFate = (a: Slot, b: Slot, ground: Ground): boolean => ![...nounKeys(a, ground, ground.here.digest) ?? [], ...nounKeys(b, ground, ground.there.digest) ?? []].some(isGrowing);

/** "Rose 5.8 %", "fell 5.8 %": no confirmation. */
function moveApart(a: Slot, b: Slot, { here, there }: Ground): boolean {
  const [mine, yours] = [wayOf(a, here.digest), wayOf(b, there.digest)];
  return mine !== null && yours !== null && mine !== yours;
}

const ways = new WeakMap<Slot, 'up' | 'down' | 'none'>();

/** The only way that the sentence tells; null where it tells none or both. */
function wayOf(slot: Slot, digest: Digest): 'up' | 'down' | null {
  let way = ways.get(slot);
  if (way === undefined) ways.set(slot, way = readWay(slot, digest) ?? 'none');
  return way === 'none' ? null : way;
}

function readWay({ clause, sentence: { words: { start, end } } }: Slot, { reading: { words }, language }: Digest): 'up' | 'down' | null {
  const tells = (way: 'up' | 'down'): boolean => words.slice(start, end).some(({ folded }) => wordsIn(WAYS_MOVED[way][language]).has(folded));
  const [up, down] = [clause.has('~rise') || tells('up'), clause.has('~fall') || tells('down')];
  return up === down ? null : up ? 'up' : 'down';
}

/** Whether two counts may count one thing: their nouns meet, or one has none. "Deux dirigeants" are no "deux projets". */
function countAlike(a: Slot, b: Slot, ground: Ground): boolean {
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

const nouns = new WeakMap<Slot, readonly string[] | null>();

/** Keys of what a count counts, from the words after it; null for other kinds and bare figures. */
function nounKeys(slot: Slot, ground: Ground, digest: Digest): readonly string[] | null {
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
  const keys = sentence.terms.filter(({ start, key }) => start >= fact.start && start < end && !key.startsWith('#')).flatMap(ground.keysOf);
  const words = fact.value.of.toLowerCase().split(' ');
  if (words.length === 1 && wordsIn(contrastOf(digest.language).persons).has(words[0] ?? '')) keys.push(...(own ? [own] : fatesIn(telling, clause)));
  return keys.length > 0 ? keys : null;
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

/** The best meeting of every slot of both sides, each once. */
function bestOf(meetings: readonly Meeting[]): readonly Meeting[] {
  const [here, there] = [bestBySide(meetings, 'here'), bestBySide(meetings, 'there')];
  return meetings.filter((meeting) => here.get(meeting.here) === meeting || there.get(meeting.there) === meeting);
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

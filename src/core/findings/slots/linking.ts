// Which facts of two texts are about one thing, among those with a value (figures, dates, hours, durations, amounts).
// Equal values are looked for first, then values that can both be true, and only what is left over on both sides is asked
// whether it differs: a fact that the other text has anywhere is never set against another one.
import type { Ground } from '../../shared-ground.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, FactKind } from '../../facts/fact.ts';
import type { Outline, OutlineSentence } from '../../outline.ts';
import { agreement, areParted, sharedNear, slotOf, type Slot } from '../../slots.ts';
import { daysOfIso } from '../../facts/dates/calendar.ts';
import { areTurnedAround, compareAll, compareValues, numberOf, SMALL_COUNT } from './values.ts';
import { wordsIn } from '../../contrast.ts';
import { WAYS_MOVED } from '../../languages/scope-words.ts';
import { hasMovedOn, isGrowing } from './claimants.ts';
import { areDesignatedApart } from './designators.ts';
import { isOneOfMore } from './occasions.ts';
import { isInPoints } from './points.ts';
import { areOfOtherYears } from './report-times.ts';
import { isFarBound } from './rounding.ts';
import { areOfOneSort } from './gatherings.ts';
import { isRejected } from './rejected.ts';
import { standingOf } from '../unstated.ts';
import { countAlike, countOneNoun, fateOf, hasFallen, nounKeys } from './count-nouns.ts';
import { settleDifference, type Verdict } from './difference.ts';
import { areOneFrame } from './one-frame.ts';
import { settleOutcome } from './outcomes.ts';
import { areOneToll } from './one-toll.ts';
import { startsAgree, startsAmong } from './starts.ts';
import { areSole } from './sole.ts';
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
/** Counts told in all but the same words need no name or concept beside them. */
const ALIKE = 0.8;
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
      return sentence && standingOf(fact, sentence, outline.digest) !== 'void' ? [{ fact, sentence }] : [];
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
  take(bestOf(of('same').filter(({ here: a, there: b, agreed }) => (isTelling(a.fact) && isTelling(b.fact)) || (agreed >= SAME_LEAST && !(a.fact.kind === 'count' && (areOfOtherYears(a, b, ground) || isOneOfMore(a, b, ground)))))), ({ here: a, there: b, agreed }) => settleOutcome(a, b, agreed, ground) ?? { relation: 'same', reason: 'same-value' });
  const near = of('close').filter(({ here: a, there: b, agreed }) => arePointsAlike(a.fact, b.fact) && !isFarBound(a.fact, b.fact) && (isFree(a) || isFree(b)) && (sharedNear(a, b, NEAR).length > 0 || (a.fact.kind === 'count' && agreed >= ALIKE)) && agreed >= (isCoarse(a.fact, b.fact) ? COARSE_LEAST : CLOSE_LEAST));
  const nearest = withMentions(mutualBest(near), near);
  const loose = nearest.filter(({ here: a, there: b }) => isWide(a.fact) !== isWide(b.fact));
  take(nearest.filter((meeting) => !loose.includes(meeting)), (meeting) => nearVerdict(meeting, ground));
  const verdicts = new Map(of('apart').filter(({ here: a, there: b }) => isFree(a) && isFree(b) && (areOneFrame(a, b, ground) || ((areOneFate(a, b, ground) || (!hasMate(a, b, ground.here.digest) && !hasMate(b, a, ground.there.digest))) && (a.fact.kind !== 'count' || countOneNoun(a, b, ground) || areTurnedCounts(a, b, ground) || areOneToll(a, b, ground)))))
    .map((meeting) => [meeting, settleDifference(meeting.here, meeting.there, meeting.agreed, ground) ?? settleToll(meeting.here, meeting.there, fateOf(ground), ground)] as const).filter(([, verdict]) => verdict !== null));
  take(mutualBest([...verdicts.keys()]), (meeting) => verdicts.get(meeting) ?? null);
  const differing = new Set(links.filter(({ verdict }) => verdict.relation === 'conflict' || verdict.relation === 'updated').flatMap(({ here: a, there: b }) => [a, b]));
  take(loose.filter(({ here: a, there: b }) => !differing.has(a) && !differing.has(b)), (meeting) => nearVerdict(meeting, ground));
  const { same: twins, silent } = twinsAmong(here.filter(isFree), there.filter(isFree), (a, b) => a.fact.kind === 'share' && moveApart(a, b, ground), ground);
  const shown = new Set(twins.flat());
  links.push(...twins.map(([a, b]): Link => ({ here: a, there: b, verdict: { relation: 'same', reason: 'same-value' } })));
  const alone = (slot: Slot, others: readonly Slot[], digest: Digest): boolean => isFree(slot) && !shown.has(slot) && !silent.has(slot) && !isBoth(slot.fact, digest) && !isAsked(slot, digest) && !isRejected(slot.fact, slot.sentence, digest) && !(isTelling(slot.fact) && others.some((other) => compareValues(slot.fact, other.fact) === 'same'));
  return [
    ...links,
    ...here.filter((slot) => alone(slot, there, ground.here.digest)).map((slot): Link => ({ here: slot, there: null, verdict: { relation: 'only-here', reason: 'not-there' } })),
    ...there.filter((slot) => alone(slot, here, ground.there.digest)).map((slot): Link => ({ here: null, there: slot, verdict: { relation: 'only-there', reason: 'not-here' } })),
  ];
}

/** "Rose to FOUR after two bodies were found": what else is counted beside a toll is no toll. */
const areOneFate = (a: Slot, b: Slot, ground: Ground): boolean => {
  const fate = fateOf(ground)(a, ground.here.digest);
  const isMate = (slot: Slot, digest: Digest): boolean => slot.sentence.facts.some((mate) => mate !== slot.fact && mate.kind === 'count' && fateOf(ground)(slotOf(mate, slot.sentence, ground), digest) === fate);
  return fate !== null && fate === fateOf(ground)(b, ground.there.digest) && !isMate(a, ground.here.digest) && !isMate(b, ground.there.digest);
};

/** Whether another fact beside the first may be what the second says: of "un tiers" and "deux tiers" one may be "moins de la moitié". */
const hasMate = ({ fact, sentence }: Slot, other: Slot, digest: Digest): boolean =>
  sentence.facts.some((mate) => mate !== fact && ((mate.kind === fact.kind && !isRejected(mate, sentence, digest) && ['same', 'close'].includes(compareValues(mate, other.fact) ?? '')) || isBareOf(mate, other.fact)));

/** "45 billion euros, of which Poland 12.3 billion": an amount whose currency is said only once. */
const isBareOf = (mate: Fact, fact: Fact): boolean => mate.kind === 'count' && fact.kind === 'money' && numberOf(mate) !== null && numberOf(mate) === numberOf(fact);

/** Two values that can both be true: of a toll, "au moins 14" and later "27" are one figure that grew; "environ 180", "190" need not have. */
const nearVerdict = ({ here: a, there: b }: Meeting, ground: Ground): Verdict => (a.fact.kind === 'count' && a.fact.hedge !== 'about' && b.fact.hedge !== 'about' && numberOf(a.fact) !== null && numberOf(b.fact) !== null && numberOf(a.fact) !== numberOf(b.fact) && hasMovedOn(a, b, ground) && !hasFallen(a, b, ground)
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
  return fact.kind === 'time' || fact.kind === 'money' || (amount !== null && (amount > SMALL_COUNT || !Number.isInteger(amount)));
}

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
  const relations = compareAll(here.map(({ fact }) => fact), others.map(({ fact }) => fact));
  for (const [at, a] of here.entries()) {
    if (isRejected(a.fact, a.sentence, ground.here.digest)) continue;
    for (const [place, b] of others.entries()) {
      const relation = relations[at]?.[place] ?? null;
      if (relation === null || (relation !== 'same' && (isAsked(a, ground.here.digest) || isAsked(b, ground.there.digest))) || !mayMeet(a, b, relation, ground)) continue;   // refused before what costs more is asked
      const around = agreement(a, b, ground);
      const isPlain = relation === 'same' && isTelling(a.fact) && isTelling(b.fact);
      if ((around === 0 && !isPlain && !(relation === 'apart' && areTurnedAround(a.fact, b.fact) && areSole(a, b, ground))) || areDesignatedApart(a, b, ground) || (a.fact.kind === 'share' && relation !== 'apart' && moveApart(a, b, ground))) continue;
      const agreed = around * (around > 0 && areParted(a, b) && !(relation === 'close' && isWide(a.fact) !== isWide(b.fact) && areOfOneSort(a, b)) ? PARTED : 1);
      meetings.push({ here: a, there: b, relation: relation === 'close' && !startsAgree(a, b, starts) ? 'apart' : relation, agreed });
    }
  }
  return meetings;
}

/** "74 treni", "47 convogli": other nouns, and the digits of one figure. */
const areTurnedCounts = (a: Slot, b: Slot, ground: Ground): boolean => a.fact.kind === 'count' && areTurnedAround(a.fact, b.fact) && areSole(a, b, ground);

/** Whether two counts may be of one thing; all other kinds may. */
const mayMeet = (a: Slot, b: Slot, relation: Meeting['relation'], ground: Ground): boolean => a.fact.kind !== 'count'
  || countAlike(a, b, ground) || (relation !== 'same' && areOneToll(a, b, ground)) || (relation === 'apart' && areTurnedCounts(a, b, ground)) || (relation !== 'apart' && areOneRarity(a.fact, b.fact, ground) && haveNoFate(a, b, ground));

/** "1 240 conducteurs", "1,240 drivers"; "84 voyageurs", "84 passagers": a figure with two that count does not turn up twice, whatever its noun. */
const areOneRarity = (a: Fact, b: Fact, { isOneLanguage }: Ground): boolean => a.kind === 'count' && numberOf(a) === numberOf(b)
  && ((a.hedge === undefined && b.hedge === undefined && (numberOf(a) ?? 0) > SMALL_COUNT && !/^\d0*$/u.test(String(numberOf(a)))) || (!isOneLanguage && (numberOf(a) ?? 0) >= LARGE));
/** From here on a round figure told in two languages is of one thing: "90 000 foyers", "90.000 Haushalte". */
const LARGE = 1000;
const haveNoFate = (a: Slot, b: Slot, ground: Ground): boolean => ![...nounKeys(a, ground, ground.here.digest) ?? [], ...nounKeys(b, ground, ground.there.digest) ?? []].some(isGrowing);

/** A question, a caption: what it holds may be confirmed, but contradicts nothing and is missed nowhere. */
const isAsked = ({ fact, sentence }: Slot, digest: Digest): boolean => standingOf(fact, sentence, digest) === 'asked';

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

// Two facts whose values cannot both be true: is it a contradiction, news that moved on, or two different things?
// Asks for much before it says conflict: one thing, told of the same people and places, by the same claimant, at one time.
import type { Ground } from '../../shared-ground.ts';
import { isImpliedDay } from '../implied-day.ts';
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { isCountry, type Term } from '../../outline.ts';
import type { Relation } from '../../relations.ts';
import type { ReasonCode } from '../../reasons.ts';
import { areParted, sharedHeads, sharedNear, type Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { areReservedAlike, coverage, haveSameFigures, type Claim } from '../statements/claims.ts';
import { areOfOtherOwners, areOneAge } from './ages.ts';
import { areOfTwoClaimants, hasMovedOn, isClaimedOnce } from './claimants.ts';
import { areCreditedApart } from './originators.ts';
import { areFarGatherings, areOneGathering } from './gatherings.ts';
import { identityIn } from '../statements/identity.ts';
import { areOneFrame } from './one-frame.ts';
import { isDoneFirst, isForeseen, isToCome } from './outcomes.ts';
import { areOneToll } from './one-toll.ts';
import { hasFallen } from './count-nouns.ts';
import { areModifiedApart } from './modifiers.ts';
import { areOfStockAndPart, areOneWordApart, areToldOfTwoActs } from './other-verbs.ts';
import { areOfTwoOccasions } from './occasions.ts';
import { denialsIn } from '../statements/polarity.ts';
import { areOfOtherHeads } from '../statements/subjects.ts';
import { areQualifiedApart } from './qualified.ts';
import { rejects } from './rejected.ts';
import { areOfOtherBearing } from './bearings.ts';
import { areOfOtherScope } from './scopes.ts';
import { isDoubtful } from './rounding.ts';
import { areSole } from './sole.ts';
import { areOfOtherTeams, areTurnedRound } from './turned.ts';
import { areTurnedAround } from './values.ts';
import { areOfOtherSpans } from './spans.ts';
import { areOfOtherSubjects } from './subjects.ts';
import { areOfTwoVoices } from './voices.ts';
import { areOfOtherDaysOfReport, areOfOtherTimes, areOfTwoDays, areOfTwoNights, isAge, isPutOff, mayHaveMoved } from './report-times.ts';

/** A relation and why. */
export interface Verdict { readonly relation: Relation; readonly reason: ReasonCode }

/** Surroundings that agree this far speak of one thing even where the sentences around them differ. */
const ONE_THING = 0.4;
/** So much of the shorter sentence in the longer one: a rewording, where what differs is the value alone. */
const HELD = 0.75;
/** Surroundings that agree less are never of one thing, whatever the sentences hold. */
const LEAST_AGREED = 0.12;
/** A share says itself what it is of: less of the sentence need be held. */
const HELD_OF_SHARE = 0.55;
const AROUND_SHARE = 0.3;
/** "36 % vivent dans la pauvreté", "la moitié vit au-dessus du seuil": a share of like words but of the others. */
const NEAR_SHARE = 0.5;
/** How near the event and its place stand to the day. */
const BESIDE = 0.4;
/** Below this the shorter sentence says too little to be held. */
const LEAST_SHARED = 2;

/** What a difference is; null when the two are not about one thing. Symmetric. */
export function settleDifference(a: Slot, b: Slot, agreed: number, ground: Ground): Verdict | null {
  if (isStamp(a, ground.here.digest) || isStamp(b, ground.there.digest) || isCutOff(a, ground.here.digest) || isCutOff(b, ground.there.digest) || (isFeast(a) && isFeast(b)) || areOfLooseMonth(a, b) || areYearsOfWorks(a, b, ground)) return null;
  if (areOfTwoVoices(a, b, ground)) return { relation: 'close', reason: 'other-claimant' };
  if (areOfOtherOwners(a, b, ground) || hasFallen(a, b, ground) || isDoneFirst(a, b, ground)) return null;
  if (areOneToll(a, b, ground)) return { relation: 'updated', reason: 'moved-on' };
  if (areOneAge(a, b, ground)) return { relation: 'conflict', reason: 'measures-differ' };
  const isOne = areOneFrame(a, b, ground) || isOneThing(a, b, agreed, ground);
  if (!isOne && !areSole(a, b, ground)) return null;
  if (isForeseen(a, ground.here.digest) !== isForeseen(b, ground.there.digest) && !areOfUnknownOrder(a, b, ground) && (isOne || areOfTwoDays(ground))) return { relation: 'updated', reason: 'plan-and-outcome' };
  if (isOneToCome(a, b, ground) || (a.fact.kind === 'date' && (areTurnedRound(a, b, ground) || areOfOtherTeams(a, b, ground)))) return null;   // what was to be and what was: never one against the other
  if (isImpliedDay(a.fact) !== isImpliedDay(b.fact)) return { relation: 'close', reason: 'both-possible' };
  if (a.fact.negated !== b.fact.negated || (!areRejected(a, b, ground) && isDeniedAround(a, ground.here.digest) !== isDeniedAround(b, ground.there.digest))) return { relation: 'close', reason: 'both-possible' };
  const isFate = !isAge(a.fact) && a.fact.kind !== 'date' && hasMovedOn(a, b, ground);   // the day of a death does not move
  if (isFate && areOfTwoOccasions(a, b, ground)) return null;
  if (a.fact.kind !== 'date' && (areOfTwoClaimants(a, b, ground) || (!isFate && areCreditedApart(a.fact, b.fact, ground.here.digest, ground.there.digest)))) return { relation: 'close', reason: 'other-claimant' };   // a toll that somebody gives moves on
  if (areOfOtherDaysOfReport(a, b, ground)) return null;
  const isLater = isFate || (isPutOff(a, b, ground) && !areOneGathering(a, b));   // two sides fix a day together: who gives another errs
  if (isLater && a.fact.kind === 'date') return { relation: 'updated', reason: 'day-moved' };
  if (isDoubtful(a.fact, b.fact) && !(areOfTwoDays(ground) && (isLater || mayHaveMoved(a, b, ground)))) return { relation: 'close', reason: 'both-possible' };
  if (!isLater && areOfTwoNights(a, b, ground)) return null;
  if (isLater || mayHaveMoved(a, b, ground)) return { relation: 'updated', reason: 'moved-on' };
  if (a.fact.kind !== 'date' && !areTurnedAround(a.fact, b.fact) && isClaimedOnce(a, b, ground)) return { relation: 'close', reason: 'both-possible' };
  return { relation: 'conflict', reason: isOfDay(a) && isOfDay(b) ? 'days-differ' : REASONS[a.fact.kind] ?? 'values-differ' };
}

/** A date told to the day, or a weekday: 1972 and 1982 are no days. */
const isOfDay = ({ fact }: Slot): boolean => fact.kind === 'date' && (fact.value.iso === undefined || fact.value.iso.split('/').every((part) => /-\d\d-\d\d$/u.test(part)));

/** Two days of one gathering in texts of which one has no date: "doivent se tenir les 10 et 11", "se tiennent les 9 et 10" may be of one day. */
const areOfUnknownOrder = (a: Slot, b: Slot, { here, there }: Ground): boolean => a.fact.kind === 'date' && (here.digest.article.publishedAt === null || there.digest.article.publishedAt === null) && areWrittenOut(a, b) && areOneGathering(a, b);

/** "Hat den Vertrag 2018 nicht unterschrieben": the clause denies, so its year is no year of the signing. */
function isDeniedAround({ fact, sentence }: Slot, digest: Digest): boolean {
  const own = sentence.terms.find(({ start, end }) => start < fact.end && fact.start < end)?.clause;
  return denialsIn(sentence, digest).some(({ term, isByVerb }) => !isByVerb && term.clause === own && term.start > fact.start);
}

/** "Monday, Sep 10, 2012 | Updated 9:01 AM", "First published: 13 June 2013": a line of the page, not of the text. */
function isStamp({ fact, sentence }: Slot, { reading: { text, words }, language }: Digest): boolean {
  if (fact.kind !== 'date') return false;
  if (/^\s?\|/u.test(text.slice(fact.end, fact.end + 3)) || /\|\s?$/u.test(text.slice(Math.max(0, fact.start - 3), fact.start))) return true;
  const stamps = wordsIn(contrastOf(language).stamps);
  const opens = words.slice(sentence.words.start, Math.min(sentence.words.end, sentence.words.start + STAMP_OPENS)).some(({ folded }) => stamps.has(folded));
  return opens && sentence.terms.filter(({ key }) => !key.startsWith('#')).length <= STAMP_TERMS;
}
/** Words within which such a line says what it is, and words it has at most beside its dates: "Last updated … EDT". */
const STAMP_OPENS = 3;
const STAMP_TERMS = 4;

/** "A 4-1 / 2-month term": what stands behind the stroke is no figure of its own. */
const isCutOff = ({ fact: { start } }: Slot, { reading: { text } }: Digest): boolean => /\d\s?\/\s?$/u.test(text.slice(Math.max(0, start - CUT), start));
const CUT = 4;

/** "Christmas", "Año Nuevo": feasts come in lists ("the Christmas and New Year sales"), of which one text reads more than the other. */
const isFeast = ({ fact }: Slot): boolean => fact.kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(fact.value.iso ?? '') && !/\d/u.test(fact.text) && !isImpliedDay(fact);

/** "On January 30", "in March": neither has a year, so they may be of two; two bare months, or two days, are told alike. */
const areOfLooseMonth = (a: Slot, b: Slot): boolean => isYearless(a) && isYearless(b) && isBareMonth(a) !== isBareMonth(b);
const isYearless = ({ fact }: Slot): boolean => fact.kind === 'date' && ((fact.value.iso?.startsWith('--') ?? false) || (fact.value.implied?.includes('year') ?? false));
const isBareMonth = ({ fact }: Slot): boolean => fact.kind === 'date' && /^(?:--|\d{4}-)\d\d$/u.test(fact.value.iso ?? '');

/** "Is a 1980 film", "the remake is a 2007 film": what a work is, its identity tells. */
const areYearsOfWorks = (a: Slot, b: Slot, { here, there }: Ground): boolean => isYearOfWork(a, here.digest) && isYearOfWork(b, there.digest);
const isYearOfWork = ({ fact, sentence }: Slot, digest: Digest): boolean => {
  if (fact.kind !== 'date' || !/^\d{4}$/u.test(fact.text)) return false;
  const year = identityIn(sentence, digest)?.year;
  return year !== undefined && year !== null && overlaps(year.span, fact);
};

/** "Est attendue lundi", "s'est rendue sur place dimanche": of two dated reports one tells of a day to come, the other of one that is over. */
const isOneToCome = (a: Slot, b: Slot, { here: { digest: here }, there: { digest: there } }: Ground): boolean =>
  here.article.publishedAt !== null && there.article.publishedAt !== null && isToCome(a, here) !== isToCome(b, there);

const REASONS: Readonly<Partial<Record<Slot['fact']['kind'], ReasonCode>>> = {
  date: 'dates-differ', time: 'hours-differ', count: 'numbers-differ', ordinal: 'ranks-differ', share: 'shares-differ', money: 'amounts-differ', measure: 'measures-differ', duration: 'durations-differ',
};

function isOneThing(a: Slot, b: Slot, agreed: number, ground: Ground): boolean {
  const heads = sharedHeads(a, b);
  if (areRejected(a, b, ground)) return heads.length > 0 && agreed >= LEAST_AGREED;
  const isGathering = a.fact.kind === 'date' && areWrittenOut(a, b) && areOneGathering(a, b);
  const isEvent = isGathering || (a.fact.kind === 'date' && isNamedEvent(a, b));
  if (!isEvent && (heads.length === 0 || agreed < LEAST_AGREED)) return false;
  if (areOfOtherSubjects(a, b, ground) || areModifiedApart(a, b, ground) || areOfStockAndPart(a, b, ground) || areOneWordApart(a, b, ground) || areOfOtherSpans(a, b, ground)) return false;
  if (isGathering) return haveSameFigures(claimOf(a, ground.here.digest), claimOf(b, ground.there.digest));
  const [mine, yours] = [claimOf(a, ground.here.digest), claimOf(b, ground.there.digest)];
  if (areOfOtherHeads(mine, a.fact, yours, b.fact, ground)) return false;
  const { held, shared, isTold } = coverage(mine, yours, ground);   // "she was ranked", "Gal Gadot was ranked": in two lone sentences, who the one names is whom the other tells of
  const areOne = isTold && held >= HELD && shared > LEAST_SHARED && ground.here.sentences.length === 1 && ground.there.sentences.length === 1;
  if (!areOne && (areParted(a, b) || areOfOthers(a, b, ground))) return false;
  if (areOfOtherKinds(a, b) || areOfOtherLives(a, b) || areOfOtherScope(a, b, ground) || (a.fact.kind !== 'date' && a.fact.kind !== 'ordinal' && (areOfOtherBearing(a, b, ground) || areQualifiedApart({ digest: ground.here.digest, ...a }, { digest: ground.there.digest, ...b }, ground)))) return false;
  if (a.fact.kind === 'date' ? !haveSameFigures(mine, yours) : areOfOtherTimes(a, b, ground)) return false;   // "En 2021, 210 accidents": the year says which figure
  if (a.fact.kind === 'ordinal' && (!haveSameFigures(mine, yours) || (hasOwnBehind(a, b, ground) && hasOwnBehind(b, a, ground)))) return false;   // "im ersten Wahlgang 36 Prozent, im zweiten 58"
  if (a.fact.kind === 'time' && hasOwnBehind(a, b, ground) && hasOwnBehind(b, a, ground)) return false;   // "à 7 heures en été", "à 9 heures en hiver"
  const isFar = a.fact.kind === 'date' && areFarGatherings(a, b);
  if (isEvent && !isFar) return true;
  const isShare = a.fact.kind === 'share' && held >= HELD_OF_SHARE && agreed >= AROUND_SHARE && heads.length > 1;
  const isReworded = held >= HELD && shared >= LEAST_SHARED;
  const areNear = (agreed >= ONE_THING && heads.length > 1 && !areToldOfTwoActs(a, b, ground) && (a.fact.kind !== 'share' || held >= NEAR_SHARE)) || (agreed >= AROUND_SHARE && areOfOneWording(a, b, heads));
  if (!isShare && !isReworded && !(areNear && !isFar && !areBothWeekdays(a, b))) return false;
  return a.fact.kind === 'date' || (areReservedAlike(mine, yours) && !isPartOfWhole(a) && !isPartOfWhole(b));
}

/** The text that gives the one value rejects the other: "41 passagers, et non 32". */
const areRejected = (a: Slot, b: Slot, ground: Ground): boolean => rejects(a.sentence, ground.here.digest, b.fact) || rejects(b.sentence, ground.there.digest, a.fact);

/** Three plain words or concepts of both, among the four next to one of the values: "dernière inspection de l'ouvrage", "un autocar transportait … passagers". */
const areOfOneWording = (a: Slot, b: Slot, heads: readonly string[]): boolean => heads.filter((key) => !/^[@#=]/u.test(key)).length >= OF_ONE_WORDING
  && a.fact.kind !== 'share' && [a, b].some((one) => one.heads.slice(0, OF_ONE_WORDING + 1).filter((key) => heads.includes(key)).length >= OF_ONE_WORDING);
const OF_ONE_WORDING = 3;

/** "Mercredi", "vendredi": people speak, travel and announce on every day of a week; only a rewording tells that it is one act. */
const areBothWeekdays = (a: Slot, b: Slot): boolean => isImpliedDay(a.fact) && isImpliedDay(b.fact);
const areWrittenOut = (a: Slot, b: Slot): boolean => !isImpliedDay(a.fact) && !isImpliedDay(b.fact);

/** Each names somebody the other does not; of two weekdays, one: "a parlé mercredi", "s'est entretenu vendredi avec Sandel". */
function areOfOthers(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours] = [personsOnlyIn(a, b, ground), personsOnlyIn(b, a, ground)];
  return areBothWeekdays(a, b) ? mine || yours : mine && yours;
}

/** "Seventh gold at the championships", "second gold in Singapore": each rank is told of a list of its own. */
function hasOwnBehind(a: Slot, b: Slot, ground: Ground): boolean {
  const others = ground.weightsOf(b.sentence);
  return a.sentence.terms.some((term) => term.start >= a.fact.end && !ground.keysOf(term).some((key) => others.has(key)));
}

const claimOf = ({ sentence, fact }: Slot, digest: Digest): Claim => ({ sentence, digest, open: fact });

/** "La moitié des six assistants": the count is the whole that a share is taken of, and no figure of those it is said of. */
const isPartOfWhole = ({ fact, sentence }: Slot): boolean =>
  sentence.facts.some(({ kind, end }) => (kind === 'share' || kind === 'count') && end <= fact.start && fact.start - end < PARTITIVE);
/** Units between a share and its whole: "la moitié des six", "half of the twenty". */
const PARTITIVE = 12;

/** "Ida Marlin, nièce de Jean Marlin, est décédée", "Jean Marlin est mort": who dies is named first, and whom the one names first the other names later. */
function areOfOtherLives(a: Slot, b: Slot): boolean {
  if (a.fact.kind !== 'date' || !LIVES.some((key) => a.heads.includes(key) && b.heads.includes(key))) return false;
  const [[mine, ...more], [yours, ...others]] = [personsIn(a), personsIn(b)];
  const isOne = (one: Term | undefined, other: Term): boolean => one?.key === other.key;
  return mine !== undefined && yours !== undefined && !isOne(mine, yours) && (more.some((person) => isOne(yours, person)) || others.some((person) => isOne(mine, person)));
}
const personsIn = ({ sentence }: Slot): readonly Term[] => sentence.terms.filter(({ key }) => key.startsWith('@person:'));
const LIVES = ['~birth', '~dead'] as const;

/** Each is told with a concept that the other sentence lacks: dead and injured, massed and withdrawn, of one fire or one border. */
const areOfOtherKinds = (a: Slot, b: Slot): boolean => conceptsOnlyIn(a, b) && conceptsOnlyIn(b, a);
const conceptsOnlyIn = (a: Slot, b: Slot): boolean => a.heads.some((key) => key.startsWith('~') && key !== '~convene' && !b.nearness.has(key));

/** An event of one kind at one place, or with one person, next to both days: "des discussions à Genève". Days must be written out. */
function isNamedEvent(a: Slot, b: Slot): boolean {
  if (isImpliedDay(a.fact) || isImpliedDay(b.fact) || (namesOnlyIn(a, b) && namesOnlyIn(b, a))) return false;
  const keys = sharedNear(a, b, BESIDE);
  return a.happening !== null && a.happening === b.happening && keys.includes(a.happening) && sharedNames(a, b).some((key) => !isCountry(key));
}

/** Names close by both; those that only one text shows to be names go by their words. */
function sharedNames(a: Slot, b: Slot): readonly string[] {
  const others = new Set(b.names.flat());
  return a.names.flat().filter((key) => others.has(key) && !key.startsWith('~'));
}

/** Somebody in the one sentence whom the other does not name: "téléphonera à Sandel", "l'appel de Brandis". */
const personsOnlyIn = (a: Slot, b: Slot, ground: Ground): boolean => {
  const others = ground.weightsOf(b.sentence);
  return a.sentence.terms.some((term) => term.key.startsWith('@person:') && !ground.keysOf(term).some((key) => others.has(key)));
};

/** Whether the one clause names somebody that the other clause does not: other participants, another event. */
const namesOnlyIn = (a: Slot, b: Slot): boolean => a.names.some((keys) => !keys.some((key) => b.clause.has(key)));

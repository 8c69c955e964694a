// What the times of two reports excuse: a price, a crowd, a fleet at work is another one the next day, a state lasts from Monday to
// Tuesday, and a minister speaks on both. In: two slots that differ. Out: whether time, and no error, may be why. Does not know
// which figures never move: a figure that both texts give for one written date is one, and may contradict.
import { daysOfIso } from '../../facts/dates/calendar.ts';
import type { Fact, FactOf } from '../../facts/fact.ts';
import { lexiconOf } from '../../facts/names/name-lists.ts';
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { BUILT, EVERY_DAY, HOLDING, LASTING, ONCE, SOLD } from '../../languages/scope-words.ts';
import type { Ground } from '../../shared-ground.ts';
import { isImpliedDay } from '../implied-day.ts';
import { sharedNear, type Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { fold } from '../../text/words.ts';
import { yearsIn } from '../statements/same-claim.ts';
import { isOfOtherAct } from './parts.ts';
import { compareValues, isLength } from './values.ts';

/** Figures that another day finds otherwise. A length, an age or a rank stays what it is. */
const MOVING: ReadonlySet<Fact['kind']> = new Set(['count', 'money', 'share', 'measure']);

const publishedOf = ({ here, there }: Ground): readonly [string | null, string | null] => [here.digest.article.publishedAt, there.digest.article.publishedAt];

/** Whether the two reports are of two times, as far as both tell theirs; `to`: of so many letters of it, 10 for the day. */
function areOfTwoTimes(ground: Ground, to = Infinity): boolean {
  const [first, second] = publishedOf(ground);
  if (first === null || second === null) return false;
  const size = Math.min(first.length, second.length, to);
  return first.slice(0, size) !== second.slice(0, size);
}

/** Which report is the later: 1 the second, -1 the first, 0 where nobody can tell. */
export function orderOf(ground: Ground): -1 | 0 | 1 {
  const [first, second] = publishedOf(ground);
  return first === null || second === null || !areOfTwoTimes(ground) ? 0 : first < second ? 1 : -1;
}

/** Whether the two reports are of two days, as far as both tell theirs. Symmetric. */
export const areOfTwoDays = (ground: Ground): boolean => areOfTwoTimes(ground, DAY);

/** Whether a later report may give the figure as it is by then: "50.000 foyers" on Monday, "27.000 foyers" on Tuesday. Symmetric. */
export const mayHaveMoved = (a: Slot, b: Slot, ground: Ground): boolean => MOVING.has(a.fact.kind) && !isAge(a.fact) && !isFixed(a, ground.here.digest) && !isFixed(b, ground.there.digest) && areOfTwoTimes(ground) && !haveOneDate(a, b);

/** Whether both figures are of what happens anew every day: "launched 470 drones overnight", told on two days. Symmetric. */
export const areOfTwoNights = (a: Slot, b: Slot, ground: Ground): boolean => areOfTwoTimes(ground, DAY) && isEveryDay(a, ground.here.digest) && isEveryDay(b, ground.there.digest);

const isEveryDay = (slot: Slot, digest: Digest): boolean => hasWord(slot, digest, EVERY_DAY[digest.language]);
/** "Le pont mesure 310 mètres", "le train transportait 140 passagers", "thieves stole 14 paintings": no hour makes them more. */
const isFixed = (slot: Slot, digest: Digest): boolean => isBuilt(slot, digest) || (slot.fact.kind === 'count' && hasWord(slot, digest, HOLDING[digest.language])) || (slot.fact.kind === 'money' && hasWord(slot, digest, SOLD[digest.language])) || hasWord(slot, digest, ONCE[digest.language]) || DONE.some((key) => slot.clause.has(key));
const DONE = ['~derail', '~theft', '~sentence'] as const;

const isBuilt = (slot: Slot, digest: Digest): boolean => isLength(slot.fact) && hasWord(slot, digest, BUILT[digest.language]);
/** Whether a slot's sentence has one of the words of a list. */
export const hasWord = ({ sentence: { words: { start, end } } }: Slot, { reading: { words } }: Digest, list: string): boolean => words.slice(start, end).some(({ folded }) => wordsIn(list).has(folded));

/** An age, by its unit. */
export const isAge = (fact: Fact): boolean => fact.kind === 'measure' && fact.value.unit.startsWith('year');

/** A month, day or year that both sentences write out. */
const haveOneDate = (a: Slot, b: Slot): boolean => writtenDates(a).some((one) => writtenDates(b).some((other) => compareValues(one, other) === 'same'));
const writtenDates = ({ sentence }: Slot): readonly FactOf<'date'>[] => datesOf(sentence.facts).filter((fact) => !isImpliedDay(fact) && /\d/u.test(fact.value.iso ?? ''));
const datesOf = (facts: readonly Fact[]): readonly FactOf<'date'>[] => facts.filter((fact): fact is FactOf<'date'> => fact.kind === 'date');

/**
 * Whether two weekdays are the days on which the reports were made, or on which somebody spoke: "were still closed on Tuesday",
 * "said on Tuesday". The day of a deed that two people do together is theirs alone: "met in Berlin on Tuesday". Symmetric.
 */
export function areOfOtherDaysOfReport(a: Slot, b: Slot, ground: Ground): boolean {
  if (a.fact.kind !== 'date' || b.fact.kind !== 'date' || !isImpliedDay(a.fact) || !isImpliedDay(b.fact) || isLastDay(a.fact) || isLastDay(b.fact) || arePlanned(a, b)) return false;
  const [mine, yours] = [isOfSaying(a, ground.here.digest), isOfSaying(b, ground.there.digest)];
  if (mine !== yours || (mine && yours)) return true;
  return areOfTwoTimes(ground, DAY) && sharedNear(a, b, FAINT).filter((key) => key.startsWith('@person:')).length < TOGETHER;
}
/** "Until Friday": no day of a report. */
const isLastDay = ({ hedge }: Fact): boolean => hedge === 'at-most';

/** Whether a later report gives a later or an earlier end of what lasts ("closed until Friday", "until Monday"), or the report of a later day a later day of what is to come: "reopens on Friday", "on Sunday". Days that overlap, or an earlier one, are no delay. Symmetric. */
export function isPutOff(a: Slot, b: Slot, ground: Ground): boolean {
  if (a.fact.kind !== 'date' || b.fact.kind !== 'date') return false;
  if (isLastDay(a.fact) && isLastDay(b.fact)) return isToCome(a, ground.here.digest) && isToCome(b, ground.there.digest) && areOfTwoTimes(ground);
  const [days, others] = [daysOfIso(a.fact.value.iso ?? ''), daysOfIso(b.fact.value.iso ?? '')];
  const order = areOfTwoDays(ground) ? orderOf(ground) : 0;
  return order !== 0 && arePlanned(a, b) && days !== null && others !== null && (order > 0 ? days.to < others.from : others.to < days.from);
}
const isToCome = ({ fact }: Slot, { article: { publishedAt } }: Digest): boolean => fact.kind === 'date' && publishedAt !== null && (fact.certainty === 'planned' || (/^\d{4}-\d\d-\d\d/u.test(fact.value.iso ?? '') && (fact.value.iso ?? '') >= publishedAt.slice(0, DAY)));
/** Both days are to come, each for its report. */
const arePlanned = (a: Slot, b: Slot): boolean => [a, b].every(({ fact }) => fact.certainty === 'planned' && !fact.negated);
const DAY = 10;
const FAINT = 0.05;
const TOGETHER = 2;

/** Whether its clause tells that something was said: the day may be that of the saying. */
function isOfSaying({ sentence, fact }: Slot, { reading }: Digest): boolean {
  const { speech } = lexiconOf(reading.pack.name);
  const own = sentence.terms.find(({ end }) => end > fact.start)?.clause;
  return sentence.terms.some(({ clause, key, start, end }) => clause === own && (key === '~announce' || speech.has(fold(reading.text.slice(start, end)))));
}

/**
 * Figures of two years, months or days are two figures: every date beside the one excludes every date beside the other. A weekday is
 * as often the day of the report. A figure of a year long past is none of an event that the other report tells as news. Symmetric.
 */
export function areOfOtherTimes(a: Slot, b: Slot, ground: Ground): boolean {
  const isNews = areOfTwoTimes(ground, DAY);
  if (isNews && a.fact.kind === 'count' && haveTwoDays(a, b) && !isRunning(a, ground.here.digest) && !isRunning(b, ground.there.digest)) return true;
  const [mine, yours] = [a, b].map(({ sentence }) => datesOf(sentence.facts).filter((fact) => !isNews || !isImpliedDay(fact)));
  const [first, second] = publishedOf(ground);
  if (mine?.length && yours?.length) return !mine.some((one) => yours.some((other) => { const relation = compareValues(one, other); return relation === 'same' || relation === 'close'; }));
  const [years, others] = [yearsIn({ digest: ground.here.digest, ...a }), yearsIn({ digest: ground.there.digest, ...b })];
  if (years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year))) return true;
  return isPast(mine, a, ground.here.digest, first) || isPast(yours, b, ground.there.digest, second);
}

/** "1 240 migrants sont arrivés lundi", "310 mardi": each clause has a day of its own. */
function haveTwoDays(a: Slot, b: Slot): boolean {
  const [mine, yours] = [datesBeside(a).filter(isOneDay), datesBeside(b).filter(isOneDay)];
  return mine.length > 0 && yours.length > 0 && !mine.some((one) => yours.some((other) => compareValues(one, other) !== 'apart'));
}

/** The dates of the figure's own clause. */
function datesBeside({ sentence: { facts, terms }, fact }: Slot): readonly FactOf<'date'>[] {
  const clauseOf = (one: Fact): number | undefined => terms.find((term) => overlaps(term, one))?.clause;
  return datesOf(facts).filter((date) => date !== fact && clauseOf(date) === clauseOf(fact));
}

/** Whether a written date stands beside the one figure that no date of the other report can be, two days that differ beside both, or a year long past beside the one only. Symmetric. */
export function areOfOtherClauseTimes(a: Slot, b: Slot, ground: Ground): boolean {
  const isApart = (slot: Slot, own: Digest, other: Digest): boolean => datesBeside(slot).some((date) => !isImpliedDay(date) && !isOfOtherAct(date, slot.fact, slot.sentence, own) && !(slot.fact.certainty === 'planned' && isOver(date, own)) && !datesOf(other.facts).some((one) => ['same', 'close'].includes(compareValues(one, date) ?? '')));
  return isApart(a, ground.here.digest, ground.there.digest) || isApart(b, ground.there.digest, ground.here.digest) || haveTwoDays(a, b) || areOfOtherYears(a, b, ground);
}
/** "The mayor from 2007 to 2019 will serve four years": what is to come is of no day that has passed. */
const isOver = ({ value: { iso } }: FactOf<'date'>, { article: { publishedAt } }: Digest): boolean => {
  const [days, now] = [daysOfIso(iso ?? ''), daysOfIso((publishedAt ?? '').slice(0, DAY))];
  return days !== null && now !== null && days.to < now.from;
};
const isOneDay = ({ value: { iso, weekday } }: FactOf<'date'>): boolean => weekday !== undefined || /^\d{4}-\d\d-\d\d$/u.test(iso ?? '');

/** A toll that is kept, or a state that lasts: "le bilan s'élevait lundi à", "étaient privés lundi": what the next day finds is the same figure, moved on. */
const isRunning = (slot: Slot, digest: Digest): boolean => slot.clause.has('~rise') || slot.clause.has('~fall') || hasWord(slot, digest, LASTING[digest.language]);

/** Whether one is of a year long past when its report is made, and the other not: "there was already one death here in 2019". Symmetric. */
export function areOfOtherYears(a: Slot, b: Slot, ground: Ground): boolean {
  const [first, second] = publishedOf(ground);
  return isPast(datesOf(a.sentence.facts), a, ground.here.digest, first) !== isPast(datesOf(b.sentence.facts), b, ground.there.digest, second);
}

/** Every year that its sentence tells is long past when the report is made. */
function isPast(dates: readonly FactOf<'date'>[] | undefined, { sentence }: Slot, { reading: { words } }: Digest, published: string | null): boolean {
  if (published === null || dates?.some(({ value: { iso, implied } }) => daysOfIso(iso ?? '') === null || implied?.includes('year'))) return false;
  const years = [...dates ?? []].map(({ value: { iso } }) => /\d{4}(?!.*\d{4})/u.exec(iso ?? '')?.[0] ?? '');
  const bare = words.slice(sentence.words.start, sentence.words.end).map(({ text }) => text).filter((text) => YEAR.test(text));   // "tötete 2016 in Verlane"
  const told = [...years, ...bare].map(Number);
  return told.length > 0 && told.every((year) => Number(published.slice(0, 4)) - year > PAST);
}
const YEAR = /^(?:19|20)\d\d$/u;
/** Years between a report and what it calls to mind: last year's figure may be the newest there is. */
const PAST = 1;

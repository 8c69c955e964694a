// Days told from another day of the story, not from today: "le lendemain", "am Tag zuvor", "three weeks later", "la veille".
// In: a word, the reference, and the last single day told before it. Out: the day meant, all of it inferred.
// The day before must stand in this sentence or the one before; without one, today serves where the sentence looks ahead or says
// nothing else ("Je reviendrai le lendemain"). Known failure: a day told in passing ("as in May 2019, …") is taken for the story's.
import { addMonths, civilDay, type Days } from './calendar.ts';
import type { Term, Terms } from './calendar-terms.ts';
import { directionAt, isPast } from './date-context.ts';
import { spanAt } from '../../text/span.ts';
import type { Reference } from './date-reference.ts';
import { yearAfter, type YearBehind } from './date-parts.ts';
import { ALL, oneDay, type Stretch } from './date-relative.ts';
import { durationAt } from './durations.ts';
import type { DatePart } from '../fact.ts';

/** The last days found, and the word where they end, for "the same period"; and the last single one, for "the next day". `isTold`: from today. */
export interface Anchor { readonly days: Days; readonly end: number; readonly lone: { readonly day: number; readonly end: number } | null; readonly isTold: boolean }

const DAY_SECONDS = 86_400;
/** Longer, nobody counts days: "two years later" is a year. */
const MAX_MONTHS = 11;

/** "le lendemain", "the day before", "drei Tage später", "two weeks earlier". */
export function toldFromStory(terms: Terms, index: number, reference: Reference | null, anchor: Anchor | null): Stretch | null {
  const same = sameAt(terms, index, reference, anchor);
  if (same) return same;
  const told = otherDay(terms, index) ?? laterAt(terms, index) ?? partOfDay(terms, index);
  const from = told && storyDay(terms, index, told, reference, anchor);
  return told && from !== null ? { end: told.end, days: oneDay(addMonths(from, told.months) + told.days), implied: ALL } : null;
}

/** Longer than a year, nothing is the same of another. */
const YEAR_DAYS = 366;
/** A single day is no period: its month is not what is compared. */
const SHORTEST = 6;

/** "in February, compared with THE SAME MONTH LAST YEAR", "contre X à la même période de 2022": what was told just before, in another year. */
function sameAt(terms: Terms, index: number, reference: Reference | null, anchor: Anchor | null): Stretch | null {
  const same = terms.at(index, 'same');
  const unit = same && (terms.at(same.end, 'unit') ?? terms.at(same.end, 'period'));
  const year = unit && yearBehind(terms, unit.end, reference);
  if (!year || !anchor || !isNear(terms, anchor.end, index) || anchor.days.to - anchor.days.from > YEAR_DAYS || anchor.days.to - anchor.days.from < SHORTEST) return null;
  const by = 12 * (year.year - civilDay(anchor.days.from).year);
  const isMonths = civilDay(anchor.days.from).day === 1 && civilDay(anchor.days.to + 1).day === 1;
  const to = isMonths ? addMonths(anchor.days.to + 1, by) - 1 : addMonths(anchor.days.to, by);
  return by === 0 ? null : { end: year.end, days: { from: addMonths(anchor.days.from, by), to }, implied: year.implied.length ? ALL : BUT_YEAR };
}
const BUT_YEAR: readonly DatePart[] = ['month', 'day', 'weekday'];

/** The year told behind "the same month": "de 2022", "last year", "a year ago". */
export const yearBehind = (terms: Terms, index: number, reference: Reference | null): YearBehind | null =>
  yearAfter(terms, terms.after(index, 'before-year'), reference) ?? yearAfter(terms, index, reference) ?? yearBack(terms, index, reference);

/** "the same month a year ago", "un an plus tôt": a length of years and a word that looks back. */
function yearBack(terms: Terms, index: number, reference: Reference | null): YearBehind | null {
  const read = reference && durationAt(terms, index);
  const back = read && (terms.at(read.end, 'after-ago') ?? terms.at(read.end, 'earlier') ?? terms.at(read.end, 'therebefore'));
  return read && back && reference && read.length.months > 0 && read.length.months % 12 === 0 ? { year: civilDay(reference.days.from).year - read.length.months / 12, end: back.end, implied: ALL } : null;
}

interface Told { readonly end: number; readonly months: number; readonly days: number }

function otherDay(terms: Terms, index: number): Told | null {
  const term = terms.at(index, 'other-day');
  const more = term && terms.at(term.end, 'and');
  if (more && terms.number(more.end)) return null;   // "over the next day or two"
  const isAdverb = term !== null && terms.calendar.isDayDotted === true && !terms.has(term.end, 'of') && !terms.isMark(term.end, "-'");   // "einen Tag später WEITERE acht Millionen"
  return term && (isAdverb || isTight(terms, term) || isClosed(terms, term.end)) ? { end: term.end, months: 0, days: term.number } : null;
}

/** "al día SIGUIENTE estaba libre", "le LENDEMAIN il part": words that take a noun by a preposition only. */
function isTight(terms: Terms, { first, end }: Term): boolean {
  let has = false;
  for (let at = first; at < end && !has; at++) has = (terms.has(at, 'then-next') || terms.has(at, 'then-last')) && !terms.has(at, 'then-not');
  return has && !terms.has(end, 'of') && !terms.isMark(end, "-'");
}

/** "by the end of the day", "en fin de journée": the day that is told of. */
function partOfDay(terms: Terms, index: number): Told | null {
  const part = terms.at(index, 'part');
  const of = part && terms.after(part.end, 'of');
  const unit = part && of !== null && of > part.end ? terms.at(terms.after(of, 'the', 'this'), 'unit') : null;
  return unit?.name === 'day' && unit.number === 1 && !terms.has(unit.end, 'of') ? { end: unit.end, months: 0, days: 0 } : null;
}

function laterAt(terms: Terms, index: number): Told | null {
  const read = terms.has(index - 1, 'the') ? null : durationAt(terms, index);
  if (!read || read.length.months > MAX_MONTHS || read.length.seconds % DAY_SECONDS !== 0) return null;
  const later = terms.at(read.end, 'later') ?? terms.at(read.end, 'thereafter');
  const told = later ?? terms.at(read.end, 'earlier') ?? terms.at(read.end, 'therebefore');
  if (!told || terms.has(told.end, 'than') || isGoverning(terms, told) || ((told.tag === 'thereafter' || told.tag === 'therebefore') && !isClosed(terms, told.end))) return null;
  const sign = later ? 1 : -1;
  return { end: told.end, months: sign * read.length.months, days: sign * read.length.seconds / DAY_SECONDS };
}

/** "tres días después DE la boda"; German "später IM Jahr" governs nothing. */
export const isGoverning = (terms: Terms, told: Term): boolean => terms.calendar.isDayDotted !== true && terms.has(told.end, 'of');

/** No noun follows: "the day before the vote", "la veille sanitaire", "next day delivery" tell another thing. */
export function isClosed(terms: Terms, end: number): boolean {
  if (terms.has(end, 'of') || terms.isMark(end, "-'")) return false;
  const isOpen = terms.before(end, 'thereafter') !== null || terms.before(end, 'therebefore') !== null || terms.before(end, 'date-hedge') !== null;
  if (!terms.isLetters(end)) return true;
  const isVerb = terms.has(end, 'is') || (terms.calendar.isMonthFirst !== true && isPast(terms, end)) || ((terms.has(end, 'was') || terms.has(end, 'will')) && !terms.has(end, 'unfinished'));
  if (isOpen && isVerb && !terms.isCapital(end)) return true;   // not "five months after Felt left"; "tre giorni dopo È tornato"
  return !isOpen && (terms.has(end, 'after-hour') || terms.has(end, 'at') || terms.has(end, 'was') || terms.has(end, 'will'));
}

/** The day that another is told from: the last one told nearby; else today, where the sentence looks ahead, or is all there is and looks back to the eve. */
function storyDay(terms: Terms, index: number, { end, days }: Told, reference: Reference | null, anchor: Anchor | null): number | null {
  if (anchor?.lone && isNear(terms, anchor.lone.end, index)) return anchor.lone.day;
  const isLone = !anchor?.lone && days < 0 && terms.reading.sentences.length === 1;   // "La date limite était la veille"
  return reference?.isDay && (isLone || /future|alone/u.test(directionAt(terms, index, end))) ? reference.days.from : null;
}

/** In one sentence, or in two that follow each other. */
export function isNear(terms: Terms, before: number, index: number): boolean {
  const { sentences } = terms.reading;
  const here = spanAt(sentences, terms.words[index]?.start ?? 0);
  const there = spanAt(sentences, terms.words[before - 1]?.start ?? 0);
  if (!here || !there) return false;
  return here.start === there.start || spanAt(sentences, here.start - 1)?.start === there.start || terms.reading.text.slice(there.end, here.start).trim() === '';
}

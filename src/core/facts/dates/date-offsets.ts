// Dates told by how far they lie from another: "trois jours après Noël", "the day before the 3rd of May", "2 years and 3 months ago",
// and weeks told by a day in them: "la semaine du 10 avril". In: a word, the reference, and what reads the other date.
// Out: the days meant, all of it inferred. The hour of "two hours ago" is in elapsed-times.ts, its day is here.
import { addMonths, civilDay, daysOfMonths, daysOfYears, weekdayOf, weekOf, type Days } from './calendar.ts';
import type { Terms } from './calendar-terms.ts';
import { directionAt, isLookedBackOn, isPast } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import { isAlone, nearestDay } from './date-days.ts';
import { dayAt } from './date-points.ts';
import { ALL, BUT_WEEKDAY, modifiedAt, oneDay, spread, unitAround, type Stretch } from './date-relative.ts';
import { weekendAround, weekUnitAt } from './date-weeks.ts';
import type { Length } from './duration-values.ts';
import { durationAt } from './durations.ts';
import { elapsedTimeAt, publishedOf, type Published } from './elapsed-times.ts';
import { STATES } from '../../languages/length-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

/** Reads the date at a word: its days and where it ends; never one that is itself told from another, so that no text is read twice over. */
export type ReadDays = (index: number) => { readonly days: Days; readonly end: number } | null;

const DAY_SECONDS = 86_400;
/** Five hundred years; beyond, nobody means a day ("2,100 years ago"). */
const MAX_MONTHS = 6000;
/** A date this long has no day after it: "three days after 2010". */
const LONG = 40;

/** "trois jours après Noël", "2 months before May 2", "le lendemain du 3 mars". */
export function offsetAt(terms: Terms, index: number, read: ReadDays): Stretch | null {
  const next = terms.at(index, 'day-after');
  const eve = next ? null : terms.at(index, 'day-before');
  const one = next ?? eve;
  if (one) return shifted(read(terms.after(one.end, 'the')), { months: 0, seconds: DAY_SECONDS }, next ? 1 : -1);
  const apart = aheadFrom(terms, index, read) ?? besideAt(terms, index, read);
  if (apart) return apart;
  const length = terms.has(index - 1, 'the') ? null : durationAt(terms, index);   // "les trois jours avant Noël" are three
  const link = length && terms.at(length.end, 'date-hedge');
  const from = length && fromDay(terms, length, read);
  if (from) return from;
  if (!length || !link || (link.name !== 'more-than' && link.name !== 'less-than') || length.length.seconds % DAY_SECONDS !== 0) return null;
  return shifted(read(terms.after(link.end, 'the')), length.length, link.name === 'more-than' ? 1 : -1);
}

/** "the week before Christmas", "le vendredi avant Noël", "das Wochenende nach dem 5. März": the next one on either side of a day. */
function besideAt(terms: Terms, index: number, read: ReadDays): Stretch | null {
  const unit = weekUnitAt(terms, index);
  const target = unit ? terms.at(index, 'unit') : terms.at(index, 'weekday');
  const link = target && terms.at(target.end, 'date-hedge');
  if (!target || !link || (link.name !== 'more-than' && link.name !== 'less-than')) return null;
  const date = read(terms.after(link.end, 'the'));
  if (!date || date.days.to - date.days.from > 1) return null;
  const isAfter = link.name === 'more-than';
  const day = isAfter ? date.days.to : date.days.from;
  if (unit === 'week') return { end: date.end, days: isAfter ? { from: day + 1, to: day + 7 } : { from: day - 7, to: day - 1 }, implied: ALL, isVague: true };
  const weekday = unit ? (isAfter ? 6 : 7) : target.number;   // a week-end after begins on Saturday, one before ends on Sunday
  const beside = isAfter ? day + 1 + (weekday - weekdayOf(day + 1) + 7) % 7 : day - 1 - (weekdayOf(day - 1) - weekday + 7) % 7;
  return { end: date.end, days: unit ? { from: beside - (isAfter ? 0 : 1), to: beside + (isAfter ? 1 : 0) } : oneDay(beside), implied: unit ? ALL : BUT_WEEKDAY };
}

/** "three weeks from Monday", "three days starting on Monday": a day so far from it, or the days from it on. */
function fromDay(terms: Terms, { length, end }: { readonly length: Length; readonly end: number }, read: ReadDays): Stretch | null {
  const link = terms.at(end, 'counted-from') ?? terms.at(end, 'starting');
  const date = link && length.seconds % DAY_SECONDS === 0 ? read(terms.after(link.end, 'the')) : null;
  if (!link || !date || date.days.from !== date.days.to) return null;
  if (link.tag === 'counted-from') return shifted(date, length, 1);
  const last = addMonths(date.days.from, Math.round(length.months)) + length.seconds / DAY_SECONDS - 1;
  return last > date.days.from ? { end: date.end, days: { from: date.days.from, to: last }, implied: ALL } : null;
}

/** "dans trois semaines à partir de demain", "en dos días a partir del lunes". */
function aheadFrom(terms: Terms, index: number, read: ReadDays): Stretch | null {
  const lead = terms.at(index, 'ahead');
  const length = lead && durationAt(terms, lead.end);
  const link = length && terms.at(length.end, 'starting');
  return link && length.length.seconds % DAY_SECONDS === 0 ? shifted(read(terms.after(link.end, 'the')), length.length, 1) : null;
}

function shifted(date: ReturnType<ReadDays>, length: Length, sign: number): Stretch | null {
  if (!date || length.months > MAX_MONTHS || (date.days.to - date.days.from > LONG && length.months < 12)) return null;
  const move = (day: number): number => addMonths(day, sign * Math.round(length.months)) + sign * length.seconds / DAY_SECONDS;
  return stretchOf({ from: move(date.days.from), to: move(date.days.to) }, length, date.end);
}

/** Years are counted loosely: the month is meant, not the day. */
function stretchOf(days: Days, { months, seconds }: Length, end: number): Stretch {
  if (months < 12 || months % 12 !== 0 || seconds > 0) return { end, days, implied: ALL };
  const [a, b] = [civilDay(days.from), civilDay(days.to)];
  return { end, days: { from: daysOfMonths(a.year, a.month).from, to: daysOfMonths(b.year, b.month).to }, implied: ALL, isVague: true };
}

/** "il y a 2 ans et 3 mois", "1 month and 21 days ago": lengths of several units, told from publication. */
export function elapsedAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const lead = terms.at(index, 'ago') ?? terms.at(index, 'ahead');
  const read = reference && durationAt(terms, lead?.end ?? index);
  const tail = read && !lead ? terms.at(read.end, 'after-ago') ?? terms.at(read.end, 'after-ahead') : null;
  const told = lead ?? tail;
  if (!read || !told || read.length.months > MAX_MONTHS || (read.length.months === 0 && read.length.seconds % (7 * DAY_SECONDS) === 0) || read.length.months + Math.floor(read.length.seconds / DAY_SECONDS) === 0) return null;
  const end = tail?.end ?? read.end;
  const sign = told.tag === 'ago' || told.tag === 'after-ago' ? -1 : 1;
  if (told.tag === 'ahead' && !terms.has(index, 'surely-ahead') && isLookedBackOn(terms, index, end, read.length.months)) return null;
  const move = (day: number): Days => oneDay(addMonths(day, sign * Math.floor(read.length.months)) + sign * Math.floor(read.length.seconds / DAY_SECONDS));
  return stretchOf(spread(reference, move), read.length, end);
}

/** "We will pay within ten months", "in un plazo de dos semanas": the days from publication up to then; a length where the sentence looks back. */
export function withinAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const lead = terms.at(index, 'deadline');
  const read = lead && reference?.isDay ? durationAt(terms, terms.after(lead.end, 'the')) : null;
  if (!read || !reference || read.length.months > MAX_MONTHS || read.length.seconds % DAY_SECONDS !== 0 || !/future|alone/u.test(directionAt(terms, index, read.end))) return null;
  const { from } = reference.days;
  return { end: read.end, days: { from, to: addMonths(from, Math.round(read.length.months)) + read.length.seconds / DAY_SECONDS }, implied: ALL };
}

/** "la semaine du 10 avril", "the week starting on May 2", "the week of the 18th", "le week-end de Pâques". */
export function weekOfDay(terms: Terms, index: number, reference: Reference | null, read: ReadDays): Stretch | null {
  const week = terms.at(index, 'unit');
  const name = weekUnitAt(terms, index);
  const link = week && name ? terms.at(week.end, 'week-from') ?? terms.at(week.end, 'of') : null;
  if (!link) return null;
  const at = terms.after(link.end, 'the');
  const date = read(at);
  const around = name === 'week' ? weekOf : weekendAround;
  if (date) return date.days.to - date.days.from <= 1 && !(date.days.to > date.days.from && name === 'week') ? { end: date.end, days: around(date.days.from), implied: ['day', 'weekday'] } : null;
  const day = reference?.isDay ? dayAt(terms, at) : null;
  const lone = day && reference && terms.isDigits(at) && isAlone(terms, day.end) && !terms.isLetters(day.end) ? nearestDay(terms, index, day.day, day.end, reference) : null;
  return lone && { end: lone.end, days: around(lone.days.from), implied: ALL };
}

/** "il y a deux heures", "in 20 minutes": the day of that hour, beside the hour itself; without an hour of publication only what stays well inside its day. */
export function hoursAway(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  if (!reference?.isDay || !(terms.has(index, 'ago') || terms.has(index, 'ahead') || durationAt(terms, index))) return null;
  let published = publications.get(terms);
  if (published === undefined) publications.set(terms, published = publishedOf(terms.reading));
  const noon: Published = { day: reference.days.from, minutes: NOON_MINUTES, zone: 'UTC' };
  const told = elapsedTimeAt(terms, index, published ?? noon);
  const instant = told?.fact.value.instant;
  if (!told || instant === undefined) return null;
  const start = published && terms.reading.publishedAt !== null ? Date.parse(terms.reading.publishedAt) : noon.day * DAY_SECONDS * 1000 + NOON_MINUTES * 60_000;
  const minutes = (published ?? noon).minutes + (Date.parse(instant) - start) / 60_000;
  const days = Math.floor(minutes / (DAY_SECONDS / 60));
  return published || days === 0 ? { end: told.end, days: oneDay((published ?? noon).day + days), implied: ALL } : null;
}

const NOON_MINUTES = 720;
const publications = new WeakMap<Terms, Published | null>();

/** Words between a verb and the length of what it tells: "ESTÁ detido em Caxias há três anos". */
const STATE_REACH = 6;

/** "parado desde HACE tres años", "está preso HÁ três anos": how long something has lasted, not when it was. */
export function isSince(terms: Terms, index: number): boolean {
  if (!terms.has(index, 'ago')) return false;
  if (terms.before(index, 'date-hedge')?.name === 'at-least') return true;
  const states = wordSet(STATES[terms.pack.code]);
  for (let at = index - 1; states.size > 0 && at >= index - STATE_REACH && terms.isLetters(at); at--) {
    if (states.has(terms.words[at]?.lower ?? '')) return true;
    if (isPast(terms, at)) return false;
  }
  return false;
}

/** "le reste de la semaine", "rest of the year": from publication to its end. */
export function restAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const rest = terms.at(index, 'rest');
  const unit = rest && terms.at(terms.after(terms.after(rest.end, 'of'), 'the', 'this'), 'unit');
  if (!unit || !reference?.isDay || unit.number === 2 || (unit.name !== 'week' && unit.name !== 'month' && unit.name !== 'year')) return null;
  return { end: unit.end, days: { from: reference.days.from, to: unitAround(reference.days.from, unit.name, 0, 'open').to }, implied: ALL };
}

/** "down 20 % in the year to date", "seit Jahresbeginn", "en lo que va de año": the year up to publication. */
export function toDateAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const told = terms.at(index, 'to-date');
  return told && reference?.isDay ? { end: told.end, days: { from: daysOfYears(civilDay(reference.days.from).year).from, to: reference.days.from }, implied: ALL } : null;
}

/** "am Wochenende", "over the weekend": that nearest to publication, on the side that the sentence looks to; none where it looks to neither. */
export function weekendAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const weekend = terms.at(index, 'on-weekend');
  if (!weekend || !reference?.isDay || terms.has(weekend.end, 'of')) return null;
  for (let at = index; at < weekend.end; at++) {   // "no fim de semana PASSADO"
    const told = terms.at(at, 'unit')?.end === weekend.end ? modifiedAt(terms, at) : null;
    if (told && told.end > weekend.end && !told.amount) return { end: told.end, days: unitAround(reference.days.from, 'weekend', told.modifier.shift, 'open'), implied: ALL };
  }
  const direction = directionAt(terms, index, weekend.end);
  if (direction === 'open') return null;
  const saturday = weekOf(reference.days.from).to - 1;
  const from = direction === 'past' && saturday > reference.days.from ? saturday - 7 : saturday;
  return { end: weekend.end, days: { from, to: from + 1 }, implied: ALL };
}

// What date stands at a word: the longest reading of the place, joined with its neighbour into a range or a list.
// In: the words of a text, an index, the reference. Out: places with their value; none where a name, a count or a code is likelier.
import { civilDay, dayNumber, daysOfIso, isoOf, weekdayOf, type Days } from './calendar.ts';
import type { Terms } from './calendar-terms.ts';
import { directionAt } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import { numericAt } from './date-numeric.ts';
import { namedAt, yearAt, type Parts } from './date-points.ts';
import { toldFromStory, type Anchor } from './date-anaphora.ts';
import { stretchFromStory } from './date-story.ts';
import { dayBesideDate, dayOfMonthAt, dayOfToldMonth } from './date-days.ts';
import { seasonOrFeast } from './date-feasts.ts';
import { elapsedAt, hoursAway, isSince, offsetAt, restAt, toDateAt, weekendAt, withinAt, weekOfDay, type ReadDays } from './date-offsets.ts';
import { ALL, BUT_WEEKDAY, countedAt, modifiedAt, modifiedDate, relativeDay, type Stretch } from './date-relative.ts';
import { impliedOf, isStretch, isSymbolic, isWritten, pad, resolve, valueOf, type Point } from './date-resolution.ts';
import { durationAt } from './durations.ts';
import { partAt, yearAfter } from './date-parts.ts';
import { isRecurring } from './date-recurring.ts';
import { longStretch, ordinalStretch, quarterAt } from './date-stretches.ts';
import { weekNumberAt } from './date-weeks.ts';
import { endBehindStart, weekdayAt } from './date-weekdays.ts';
import { twoYears, yearAlone, yearInWords } from './date-years.ts';
import type { DatePart, DateValue } from '../fact.ts';

/** Words `first` to `end` (excluded) and the value they have; vague where the words draw no line. */
export interface Place { readonly first: number; readonly end: number; readonly value: DateValue; readonly isVague: boolean; readonly isRange?: true; readonly isAside?: true }

/** The dates that begin exactly at a word: one, or each day of a list that is no stretch. */
export function placesAt(terms: Terms, index: number, reference: Reference | null, anchor: Anchor | null): readonly Place[] {
  if (!terms.isStart(index) || isRecurring(terms, index) || isLastingVerb(terms, index)) return [];
  const read = longest(terms, index, [dayBesideDate(terms, index, anchor), stretchFromStory(terms, index, reference, anchor), pointAt(terms, index, reference), toldFromStory(terms, index, reference, anchor)]);
  if (!read) return [];
  const point = endBehindStart(terms, index, read, reference, anchor);
  const range = rangeFrom(terms, index, point, reference);
  if (range) return [{ ...range, isRange: true }];
  if (!isStretch(point) && !isSymbolic(point) && point.days) return listed(terms, index, point, reference);
  const value = valueOf(terms, index, point, reference);
  return value ? [{ first: index, end: point.end, value, isVague: isStretch(point) && point.isVague === true, ...(isStretch(point) && point.isAside ? { isAside: true as const } : {}), ...(isWritten(point) && point.until !== undefined ? { isRange: true as const } : {}) }] : [];
}

/** "is expected TO LAST six weeks", "the talks may last": behind a word that looks ahead, or "to", English "last" is the verb, and "may" before it no month. */
const isLastingVerb = (terms: Terms, index: number): boolean => terms.calendar.isMonthFirst === true && !terms.isCapital(index)
  && (terms.has(index, 'last') ? terms.has(index - 1, 'will') || terms.has(index - 1, 'to') || terms.text(index - 1) === 'not' : terms.has(index, 'month') && terms.has(index, 'will') && terms.has(index + 1, 'last'));

/** So many days or months may stand in a row before what they share. */
const MOST_LISTED = 6;

/** The longest date that begins exactly at a word, or that is told from another ("two days after Easter"). */
function pointAt(terms: Terms, index: number, reference: Reference | null): Point | null {
  const own = plainAt(terms, index, reference);
  if (!terms.isStart(index) || !isTold(terms, index)) return own;
  const read: ReadDays = (at) => {
    const point = plainAt(terms, at, reference);
    const resolved = point && resolve(terms, at, point, reference);
    return point && resolved && { days: resolved.days, end: point.end };
  };
  const told = [offsetAt(terms, index, read), weekOfDay(terms, index, reference, read)];
  return longest(terms, index, [own, ...told]);
}

/** Whether a length, a neighbouring day or a week begins at a word, from which another date may be told. */
const isTold = (terms: Terms, index: number): boolean => terms.has(index, 'day-after') || terms.has(index, 'day-before') || terms.has(index, 'unit') || (terms.has(index, 'weekday') && terms.has(terms.at(index, 'weekday')?.end ?? index, 'date-hedge')) || durationAt(terms, index) !== null;

/** What was read at each word: a date is asked for as itself, as the end of a range and as what another is told from. */
const plain = new WeakMap<Terms, (Point | null | undefined)[]>();

/** The longest date that begins exactly at a word and is told from no other; read once. */
function plainAt(terms: Terms, index: number, reference: Reference | null): Point | null {
  let known = plain.get(terms);
  if (!known) plain.set(terms, known = new Array<undefined>(terms.words.length));
  let point = known[index];
  if (point === undefined) known[index] = point = terms.isStart(index) ? readPlain(terms, index, reference) : null;
  return point;
}

function readPlain(terms: Terms, index: number, reference: Reference | null): Point | null {
  const isDigits = terms.isDigits(index);
  const isKnown = terms.isKnown(index);
  const readings: (Point | null)[] = [];
  if (isDigits ? terms.isInList(index) : terms.isNearAnchor(index)) readings.push(withSide(terms, index, withListedYear(terms, withToldYear(terms, namedAt(terms, index), reference))), ordinalStretch(terms, index, reference), ...(isSince(terms, index) ? [] : [countedAt(terms, index, reference), elapsedAt(terms, index, reference), hoursAway(terms, index, reference)]), modifiedDate(terms, index, reference), dayOfToldMonth(terms, index, reference));
  if (isDigits || isKnown) readings.push(longStretch(terms, index));
  if (isDigits) readings.push(twoYears(terms, index), numericAt(terms, index, terms.isMark(index + 1, '/.-') && isVouched(terms, index)), yearAlone(terms, index));
  readings.push(quarterAt(terms, index, reference));
  if (isDigits || isKnown) readings.push(weekNumberAt(terms, index, reference, (at) => yearAfter(terms, at, reference)));
  else readings.push(yearInWords(terms, index));
  if (terms.has(index, 'month')) readings.push(numericAt(terms, index, false));
  if (isKnown) readings.push(weekendAt(terms, index, reference), relativeDay(terms, index, reference), partAt(terms, index, reference), dayOfMonthAt(terms, index, reference), seasonOrFeast(terms, index, reference), weekdayAt(terms, index, reference), restAt(terms, index, reference), toDateAt(terms, index, reference), nowAt(terms, index, reference), withinAt(terms, index, reference));
  return longest(terms, index, readings);
}

function longest(terms: Terms, index: number, readings: readonly (Point | null)[]): Point | null {
  let best: Point | null = null;
  for (const point of readings) {
    if (point && (!best || point.end > best.end) && isOneLine(terms, index, point.end) && isPlausible(terms, index, point)) best = point;
  }
  return best;
}

/** "in March last year", "im September vergangenen Jahres", "a giugno del prossimo anno". */
function withToldYear(terms: Terms, parts: Parts | null, reference: Reference | null): Parts | null {
  if (!parts || parts.year !== undefined || !reference) return parts;
  const found = modifiedAt(terms, terms.after(terms.after(parts.end, 'of'), 'the'));
  if (!found || found.amount || found.target.name !== 'year') return parts;
  return { ...parts, end: found.end, year: civilDay(reference.days.from).year + found.modifier.shift, told: 'year' };
}

/** "en mars et en mai 2023", "on 3 May and 5 June 2023": the year is said once, after the last; of the year before where the months run over its end. */
function withListedYear(terms: Terms, parts: Parts | null, depth = 0): Parts | null {
  if (!parts || parts.year !== undefined || parts.month === undefined || depth > MOST_LISTED) return parts;
  const joint = terms.at(parts.end, 'and');
  if (!joint) return parts;
  const next = terms.after(terms.after(joint.end, 'and'), 'before-year', 'on-day', 'the', 'to');
  const other = withListedYear(terms, namedAt(terms, terms.after(next, 'the')), depth + 1);
  if (other?.year === undefined || other.month === undefined || (parts.day === undefined) !== (other.day === undefined)) return parts;
  const isBefore = parts.month < other.month || (parts.month === other.month && (parts.day ?? 1) <= (other.day ?? 31));
  return { ...parts, year: other.year - (isBefore ? 0 : 1), told: 'year' };
}

/** "el pasado 3 de enero", "lo scorso 3 gennaio", "no último dia 3 de janeiro"; "le 3 janvier dernier", "il 3 gennaio prossimo". */
function withSide(terms: Terms, index: number, parts: Parts | null): Parts | null {
  if (!parts || parts.year !== undefined || parts.month === undefined || parts.day === undefined || parts.days) return parts;
  const at = terms.before(index, 'day-number')?.first ?? index;
  const isAnaphoric = terms.before(at, 'anaphoric') !== null || terms.has(parts.end, 'anaphoric');
  if (isAnaphoric) return parts;
  if (terms.before(at, 'last')) return { ...parts, side: 'last' };
  if (terms.before(at, 'next')) return { ...parts, side: 'next' };
  if (terms.calendar.isMonthFirst === true) return parts;   // "on January 3 last year", "May 5 next to the river"
  const after = terms.at(parts.end, 'last') ?? terms.at(parts.end, 'next');
  return after && !terms.has(after.end, 'unit') ? { ...parts, end: after.end, side: after.tag === 'last' ? 'last' : 'next' } : parts;
}

/** A date never runs over a line: "… in 2012\nJanuary 23, 2013 …". */
function isOneLine(terms: Terms, first: number, end: number): boolean {
  const [start, stop] = [terms.words[first]?.start ?? 0, terms.words[end - 1]?.start ?? 0];
  return !terms.reading.text.slice(start, stop).includes('\n');
}

/** Whether a word before two numbers with a slash says that they are a date: "le 3/3", "Sunday 17/2". */
const isVouched = (terms: Terms, index: number): boolean => terms.before(index, 'weekday') !== null || terms.has(index - 1, 'the') || terms.before(index, 'on-day') !== null || isInRange(terms, index) || terms.before(index, 'day-number') !== null || (index === 0 && !isFraction(terms)) || isListed(terms, index);

/** "3/4", "2/3": alone in a text, a share as likely as a day. */
const isFraction = (terms: Terms): boolean => Number(terms.text(0)) < Number(terms.text(2)) && Number(terms.text(2)) <= 8;

/** "de 25/10 a 25/1", "10/1-11/2/2017": two of a kind, one after the other. */
function isInRange(terms: Terms, index: number): boolean {
  const isPair = (at: number): boolean => at >= 0 && terms.isDigits(at) && terms.text(at).length <= 2 && terms.isMark(at + 1, '/') && terms.isGlued(at + 1) && terms.isGlued(at + 2) && terms.isDigits(at + 2);
  const to = terms.at(index + 3, 'to')?.end ?? (terms.isMark(index + 3, '-–') ? index + 4 : null);
  if (isPair(index) && to !== null && isPair(to)) return true;
  const link = terms.before(index, 'to');
  return isPair(link ? link.first - 3 : terms.isMark(index - 1, '-–') ? index - 4 : -1);
}

/** "between now and 15 November", "from now until Friday": publication, as the beginning of a stretch, or where it is all that is said of something. */
function nowAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const now = terms.at(index, 'now');
  if (!now || !reference?.isDay) return null;
  const isAlone = index === 0 && now.end === terms.words.length && !terms.has(index, 'of');
  const isSaid = terms.before(index, 'is') !== null && !terms.isLetters(now.end) && !terms.isDigits(now.end) && !terms.isMark(now.end, ',:-–');
  if (isAlone || isSaid) return { end: now.end, days: reference.days, implied: ALL };   // "the deadline is NOW."
  const isFrom = terms.before(index, 'between') !== null ? terms.has(now.end, 'and') : terms.before(index, 'before-year') !== null && terms.has(now.end, 'to');
  const next = isFrom ? terms.after(terms.after(now.end, 'and', 'to'), 'the') : now.end;
  const isDated = isFrom && (terms.isDigits(next) || terms.has(next, 'month') || terms.has(next, 'weekday') || terms.has(next, 'feast') || terms.has(next, 'day'));
  return isDated ? { end: now.end, days: reference.days, implied: ALL } : null;
}

/** "le 20/11, 22/11 ou 25/11". */
const isListed = (terms: Terms, index: number): boolean => (terms.isMark(index - 1, ',') || terms.has(index - 1, 'and')) && terms.isDigits(index - 2) && terms.isMark(index - 3, '/');

const isNameBeside = (terms: Terms, index: number): boolean => terms.isLetters(index) && terms.isCapital(index) && !terms.isKnown(index);

/** "between august and october", "Nov-Feb 2017", "March to May": two months bound to each other are months, if at least one can be nothing else. */
function isBesideMonth(terms: Terms, index: number, end: number): boolean {
  const isMonth = (at: number): boolean => terms.has(at, 'month') && (!terms.has(at, 'doubtful') || !terms.has(index, 'doubtful') || (terms.isCapital(at) && terms.isCapital(index)));
  const to = terms.at(end, 'to')?.end ?? (terms.isMark(end, '-–/') ? end + 1 : terms.before(index, 'between') ? terms.at(end, 'and')?.end ?? null : null);
  if (to !== null && isMonth(to)) return true;
  const link = terms.before(index, 'to') ?? terms.before(index, 'and');
  const named = link ? terms.before(link.first, 'month') : terms.isMark(index - 1, '-–/') ? terms.before(index - 1, 'month') : null;
  return named !== null && isMonth(named.first) && (link?.tag !== 'and' || terms.before(named.first, 'between') !== null);
}

/** A bare month is no name ("Theresa May", "April Jones"), no planet and no verb ("May not be correct"). */
function isPlausible(terms: Terms, index: number, point: Point): boolean {
  const isBesideName = terms.has(index, 'feast') && terms.isCapital(index) && ((isNameBeside(terms, index - 1) && isOneLine(terms, index - 1, index + 1)) || (isNameBeside(terms, point.end) && isOneLine(terms, index, point.end + 1)));
  if (isBesideName || (terms.has(index, 'feast') && terms.isMark(index - 1, '-'))) return false;   // "Jean-Noël", "Natale Rossi"
  if (isStretch(point) || isSymbolic(point)) return true;
  if (point.month === undefined || terms.isDigits(index)) return true;
  const isCapital = terms.isCapital(index);
  const named = terms.before(point.end, 'month');
  if (isBesideMonth(terms, index, point.end)) return true;
  if (terms.calendar.hasCapitalMonths === true && named && !terms.isCapital(named.first) && terms.has(named.first, 'doubtful') && !terms.before(named.first, 'of')) return false;   // "one may ask"
  if (point.day !== undefined) return true;
  const number = terms.text(index - 1) === '.' ? index - 2 : index - 1;
  if (terms.isDigits(number) && terms.text(number).length <= 2) return false;   // "32 août", "29 février 2014": no such day
  if (point.year !== undefined) return true;
  const isShort = (terms.words[index]?.text.length ?? 0) <= 3;
  const isShortIn = terms.calendar.hasCapitalMonths === true && isCapital && (!terms.isLetters(point.end) || terms.has(point.end, 'after-hour')) && terms.before(index, 'before-year') !== null;   // "in Jan", "in May from"
  const isIntroduced = (isShortIn || !(isShort && terms.has(index, 'doubtful'))) && (terms.before(index, 'before-year') !== null || terms.before(index, 'month-word') !== null || terms.before(index, 'of') !== null || terms.before(index, 'to') !== null);
  if (isCapital && terms.calendar.hasCapitalMonths !== true && index > 0 && (!isIntroduced || terms.has(index, 'doubtful'))) return false;   // "en Février", but "sur Mars"
  if (terms.has(index, 'doubtful') && (!isIntroduced || (terms.calendar.hasCapitalMonths === true && !isCapital))) return terms.words.length === 1 && index === 0 && terms.text(0).length > 2 && isCapital === (terms.calendar.hasCapitalMonths === true);
  const isName = isCapital && !isIntroduced && ((terms.isCapital(index - 1) && !terms.isKnown(index - 1)) || (terms.isLetters(point.end) && terms.isCapital(point.end) && !terms.isKnown(point.end)));
  return !isName;
}

/** Where the second date of a range begins: behind "to", a dash, or "and" if "between" stands before; null where nothing joins one. */
function jointOf(terms: Terms, index: number, from: Point): number | null {
  const to = terms.at(from.end, 'to');
  if (to && !(isStretch(from) && terms.has(from.end, 'and') && terms.before(index, 'between') === null && !terms.has(index - 1, 'between'))) return to.end;   // not "la próxima semana Y EL mes que viene"
  if (terms.isMark(from.end, '-–—/')) return from.end + 1;
  const isBetween = terms.before(index, 'between') !== null || terms.has(index - 1, 'between') || (terms.has(index - 1, 'the') && terms.before(index - 1, 'between') !== null);   // "entre o" holds the article of "o primeiro trimestre"
  const isOpen = isBetween && !terms.isMark(from.end, ',') && (isStretch(from) || isSymbolic(from) || from.until === undefined);
  const and = isOpen ? terms.at(from.end, 'and') : null;
  return and ? and.end : toWeekday(terms, index, from.end);
}

/** "28 février au 3 mars", "from December to May 2020", "2014-2016", "entre lundi et vendredi", "2015 bis heute". */
function rangeFrom(terms: Terms, index: number, from: Point, reference: Reference | null): Place | null {
  const to = jointOf(terms, index, from);
  if (to === null || (!isStretch(from) && !isSymbolic(from) && from.days)) return null;
  const second = terms.after(terms.after(to, 'before-year'), 'the');
  const until = (terms.has(to, 'part') ? pointAt(terms, to, reference) : null) ?? pointAt(terms, second, reference) ?? pointAt(terms, to, reference) ?? bareYear(terms, second, from) ?? untilNow(terms, to, reference);
  if (!until || (!isStretch(until) && !isSymbolic(until) && until.days)) return null;
  const twin = sameDay(terms, index, from, until, reference);
  if (twin) return twin;
  if (!reference && isWritten(from) && isWritten(until)) return yearlessRange(index, from, until) ?? yearRange(terms, index, from, until);
  return yearRange(terms, index, from, until, reference);
}

/** Portuguese "na noite de segunda PARA terça-feira". */
function toWeekday(terms: Terms, index: number, end: number): number | null {
  const isWeekday = (at: number): boolean => terms.has(at, 'weekday') || terms.has(at, 'short-weekday');
  const lead = isWeekday(index) && terms.before(index, 'of') !== null ? terms.at(end, 'aimed-at') : null;
  return lead && isWeekday(lead.end) ? lead.end : null;
}

/** "this Friday-Jun-15", "Friday – 15 June": a weekday and its own date, bound by a dash, are one day. */
function sameDay(terms: Terms, index: number, from: Point, until: Point, reference: Reference | null): Place | null {
  if (!terms.isMark(from.end, '-–—') || !isWritten(until) || until.day === undefined || until.until !== undefined) return null;
  const weekday = isSymbolic(from) ? from.weekday : isStretch(from) && from.implied === BUT_WEEKDAY ? weekdayOf(from.days.from) : null;
  const value = weekday === null ? null : valueOf(terms, from.end + 1, { ...until, weekday }, reference);
  const days = value?.iso === undefined || value.iso.startsWith('--') ? null : daysOfIso(value.iso);
  return value && (!days || weekdayOf(days.from) === weekday) ? { first: index, end: until.end, value, isVague: false } : null;
}

/** "from March to date", "entre août 2019 et maintenant". */
function untilNow(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const now = terms.at(terms.after(index, 'the'), 'now') ?? terms.at(index, 'now');
  return now && reference?.isDay ? { end: now.end, days: reference.days, implied: ALL } : null;
}

/** No stretch of news is longer. */
const FOUR_CENTURIES = 146_097;

function yearRange(terms: Terms, index: number, from: Point, until: Point, reference: Reference | null = null): Place | null {
  const days = rangeDays(terms, index, from, until, reference);
  if (!days || days.to <= days.from || days.to - days.from > FOUR_CENTURIES) return null;
  return { first: index, end: until.end, value: { iso: isoOf(days), ...impliedOf(days.implied) }, isVague: [from, until].some((point) => isStretch(point) && point.isVague === true) };
}

/** "from 16 October to 14 November" where no year can be told. */
function yearlessRange(index: number, from: Parts, until: Parts): Place | null {
  if (from.year !== undefined || until.year !== undefined || !from.month || !until.month || !from.day || !until.day || until.until !== undefined) return null;
  const isForward = from.month < until.month || (from.month === until.month && from.day < until.day);
  return isForward ? { first: index, end: until.end, value: { iso: `--${pad(from.month)}-${pad(from.day)}/--${pad(until.month)}-${pad(until.day)}` }, isVague: false } : null;
}

const bareYear = (terms: Terms, index: number, from: Point): Parts | null => {
  const year = !isStretch(from) && !isSymbolic(from) && from.year !== undefined ? yearAt(terms, index) : null;
  return year !== null && !isStretch(from) && !isSymbolic(from) && year > (from.year ?? year) ? { end: index + 1, year } : null;
};

function rangeDays(terms: Terms, index: number, from: Point, until: Point, reference: Reference | null): (Days & { readonly implied: readonly DatePart[] }) | null {
  const last = resolve(terms, index, until, reference);
  if (isWritten(from) && isWritten(until) && from.year === undefined && until.year !== undefined && from.month !== undefined && until.month !== undefined) {
    const isBefore = from.month < until.month || (from.month === until.month && (from.day ?? 1) <= (until.day ?? 31));
    const first = resolve(terms, index, { ...from, year: until.year - (isBefore ? 0 : 1) }, reference);
    return first && last && { from: first.days.from, to: last.days.to, implied: [] };
  }
  const first = resolve(terms, index, from, reference);
  if (!first || !last) return null;
  const isPlainWeekday = isStretch(from) && terms.at(index, 'weekday')?.end === from.end && isStretch(until) && until.implied === BUT_WEEKDAY;
  if (isPlainWeekday && until.end - (from.end + 1) > 2) return { from: last.days.from - (weekdayOf(last.days.from) - weekdayOf(first.days.from) + 7) % 7, to: last.days.to, implied: BUT_WEEKDAY };   // "entre miércoles y viernes de la próxima semana"
  const implied = [...new Set([...first.implied, ...last.implied])];
  if (last.days.to > first.days.from || !isInferred(until)) return { from: first.days.from, to: last.days.to, implied };
  if (isWritten(until) && until.month !== undefined) {
    const { year, month, day } = civilDay(last.days.to);
    const isOneYear = isWritten(from) && from.month !== undefined && from.month <= until.month && directionAt(terms, index, until.end) === 'past';   // "a gagné entre janvier et septembre", told in November
    const early = isOneYear ? resolve(terms, index, { ...from, year }, reference) : null;
    if (early && early.days.from < last.days.to) return { from: early.days.from, to: last.days.to, implied };
    return { from: first.days.from, to: dayNumber(year + 1, month, day), implied };
  }
  return { from: first.days.from, to: first.days.from + (weekdayOf(last.days.to) - weekdayOf(first.days.from) + 7) % 7, implied };
}

const isInferred = (point: Point): boolean => isWritten(point) ? point.year === undefined : true;

/** Days of a list that is no stretch, a fact each: "les 10 et 13 janvier". */
function listed(terms: Terms, index: number, parts: Parts, reference: Reference | null): readonly Place[] {
  const { days = [], month, year } = parts;
  const named = { ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
  return days.flatMap(({ day, first, end, weekday }, i) => {
    const value = valueOf(terms, index, { ...named, day, end: parts.end, ...(weekday === null ? {} : { weekday }) }, reference);
    return value ? [{ first, end: i === days.length - 1 ? parts.end : end, value, isVague: false }] : [];
  });
}

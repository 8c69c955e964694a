// Stretches told from another of the story, not from today: "l'année précédente", "im Vorjahr", "the following month", "two years
// later", "a year earlier", "that week", "le soir même". In: a word and the last stretch told before it. Out: the days meant, all of
// them inferred; nothing without such a stretch in this sentence or the one before, for then nobody can say which year is the previous.
// What a year later or earlier is told of keeps its grain: a quarter is compared with a quarter.
import { addMonths, civilDay, daysOfMonths, daysOfYears, isoWeek, weekOf, type Days } from './calendar.ts';
import { unitOf, type Term, type Terms } from './calendar-terms.ts';
import { isClosed, isGoverning, isNear, yearBehind, type Anchor } from './date-anaphora.ts';
import { directionAt } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import { ALL, oneDay, type Stretch } from './date-relative.ts';
import { durationAt } from './durations.ts';
import type { Unit } from '../../languages/calendar-words.ts';

/** Longer stretches than a year and a leap day have no next one. */
const YEAR_DAYS = 366;
const MONTH_DAYS = 31;
const WEEK_DAYS = 7;
const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The stretch that begins at a word and is told from the last one before it. */
export function stretchFromStory(terms: Terms, index: number, reference: Reference | null, anchor: Anchor | null): Stretch | null {
  if (!anchor || anchor.days.to - anchor.days.from > YEAR_DAYS) return null;
  const told = unitBeside(terms, index) ?? sameUnit(terms, index, reference);
  if (told) return isNear(terms, anchor.end, index) ? besideStory(told, anchor) : null;
  return isNear(terms, anchor.end, index) ? earlierPeriod(terms, index, anchor) ?? lengthFromStory(terms, index, anchor) : null;
}

/** A unit, and by how many it is off the story's own. */
interface Beside { readonly unit: Unit; readonly by: number; readonly end: number }

/** "the previous year", "l'année suivante", "im Jahr davor", "im Vormonat", "el mes anterior". */
function unitBeside(terms: Terms, index: number): Beside | null {
  const lead = terms.after(index, 'the');
  const compound = terms.at(lead, 'story-unit');
  if (compound) return { unit: unitOf(compound), by: compound.number, end: compound.end };
  const front = terms.at(index, 'then-next') ?? terms.at(index, 'then-last') ?? terms.at(lead, 'then-next') ?? terms.at(lead, 'then-last');
  const unit = terms.at(front?.end ?? lead, 'unit');
  if (!unit || unit.number === 2 || terms.has(index - 1, 'then-last') || terms.has(index - 1, 'then-next')) return null;
  const said = front ?? terms.at(unit.end, 'then-next') ?? terms.at(unit.end, 'then-last') ?? openBehind(terms, index, lead, unit);
  if (!said || terms.has(said.first, 'then-not')) return null;
  const end = Math.max(unit.end, said.end);
  if (front && terms.has(front.first, 'the') && directionAt(terms, index, end) !== 'past') return null;   // "the next year" tells of the story only where it is past
  return { unit: unitOf(unit), by: said.tag === 'then-next' || said.tag === 'thereafter' ? 1 : -1, end };
}

/** "the year before", "l'anno dopo", "im Jahr davor": words that may stand before a date or a noun, too. */
function openBehind(terms: Terms, index: number, lead: number, unit: Term): Term | null {
  const isDefinite = lead > index || terms.has(index - 1, 'the') || terms.before(index, 'before-year') !== null || terms.before(index, 'of') !== null;
  const said = terms.at(unit.end, 'thereafter') ?? terms.at(unit.end, 'therebefore');
  return said && isDefinite && isClosed(terms, said.end) ? said : null;
}

/** "that year", "cette semaine-là", "im selben Monat", "la sera stessa", "ese mismo día": the story's own. */
function sameUnit(terms: Terms, index: number, reference: Reference | null): Beside | null {
  const lead = terms.after(index, 'the');
  const pointed = terms.at(index, 'this');   // "CETTE année-là"
  const then = terms.at(index, 'then') ?? terms.at(lead, 'then');
  const first = then?.end ?? pointed?.end ?? lead;
  const same = terms.at(first, 'same');
  const target = unitOrPart(terms, same?.end ?? first, index);
  if (!target) return null;
  const behind = terms.at(target.end, 'then-behind') ?? (same ? null : terms.at(target.end, 'same'));
  if (!(then || same || behind) || (pointed && !then && !behind)) return null;
  const end = behind?.end ?? target.end;
  if (terms.has(end, 'of') || terms.has(end, 'than') || terms.has(end, 'then-not') || terms.isMark(end, "-'")) return null;   // "the same day as the vote", "le jour même de"
  if (same && yearBehind(terms, end, reference)) return null;   // "the same quarter last year"
  if (then && !same && terms.calendar.isMonthFirst === true && terms.isLetters(end) && index > 0 && terms.isLetters(index - 1) && !isClosed(terms, end)) return null;   // "said that day care …"
  return { unit: target.unit, by: 0, end };
}

/** A single unit, or a part of the day, which lies within its day. */
function unitOrPart(terms: Terms, at: number, index: number): { readonly unit: Unit; readonly end: number } | null {
  const unit = terms.at(at, 'unit');
  if (unit) return unit.number === 2 ? null : { unit: unitOf(unit), end: unit.end };
  const part = terms.at(at, 'daypart');
  return part && !terms.before(index, 'daypart') ? { unit: 'day', end: part.end } : null;
}

function besideStory({ unit, by, end }: Beside, { days, lone }: Anchor): Stretch | null {
  const length = days.to - days.from + 1;
  if (unit === 'day') return by === 0 && lone ? { end, days: oneDay(lone.day), implied: ALL } : null;
  if (unit === 'week') {
    const week = weekOf(days.from + WEEK_DAYS * by);
    return length <= WEEK_DAYS ? { end, days: week, implied: ALL, iso: isoWeek(week.from), ...asideOf(by) } : null;
  }
  const months = MONTHS_OF[unit];
  if (!months || length > (months === 1 ? MONTH_DAYS : YEAR_DAYS)) return null;
  const { year, month } = civilDay(days.from);
  if (months < 12 && months > 1 && !(isMonths(days) && monthsIn(days) === months)) return null;   // "the previous quarter" of a month is none
  if (civilDay(days.to).year !== year) return null;   // a season over two years
  return { end, days: months === 12 ? daysOfYears(year + by) : daysOfMonths(year, month + by * months, months), implied: ALL, ...asideOf(by) };
}

/** What is only looked back at moves the story nowhere: "300 in 2019, 280 the previous year and 250 two years earlier". */
const asideOf = (by: number): Pick<Stretch, 'isAside'> => by < 0 ? { isAside: true } : {};

/** Whether a stretch is one of whole months. */
const isMonths = ({ from, to }: Days): boolean => civilDay(from).day === 1 && civilDay(to + 1).day === 1;
const monthsIn = ({ from, to }: Days): number => Math.round((to - from + 1) / 30.4);

const shifted = ({ from }: Days, months: number, by: number): Days => {
  const { year, month } = civilDay(from);
  return daysOfMonths(year, month + by, months);
};

/** "im Vorjahresquartal", "the year-earlier period": the same months of the year before. */
function earlierPeriod(terms: Terms, index: number, { days }: Anchor): Stretch | null {
  const said = terms.at(terms.after(index, 'the'), 'year-before');
  return said && isMonths(days) ? { end: said.end, days: shifted(days, monthsIn(days), -12), implied: ALL, isAside: true } : null;
}

/** "two years later", "un an plus tôt", "zehn Jahre danach"; of a month also "six months later". */
function lengthFromStory(terms: Terms, index: number, { days, isTold }: Anchor): Stretch | null {
  const read = terms.has(index - 1, 'the') || terms.before(index, 'hedge') ? null : durationAt(terms, index);   // "moins d'UN AN PLUS TARD"
  if (!read || read.length.seconds !== 0 || read.length.months === 0 || !Number.isInteger(read.length.months)) return null;
  const later = terms.at(read.end, 'later') ?? terms.at(read.end, 'thereafter');
  const said = later ?? terms.at(read.end, 'earlier') ?? terms.at(read.end, 'therebefore');
  if (!said || terms.has(said.end, 'than') || isGoverning(terms, said) || ((said.tag === 'thereafter' || said.tag === 'therebefore') && !isClosed(terms, said.end))) return null;
  const by = read.length.months * (later ? 1 : -1);
  const stretch = { end: said.end, implied: ALL, ...asideOf(by) };
  const count = monthsIn(days);
  if (by % 12 !== 0) return isMonths(days) && count === 1 ? { ...stretch, days: shifted(days, 1, by), isVague: true } : null;
  const year = civilDay(days.from).year + by / 12;
  if (isMonths(days) && count === 12) return civilDay(days.from).month === 1 ? { ...stretch, days: daysOfYears(year) } : null;
  if (isMonths(days) && Math.abs(by) === 12) return { ...stretch, days: shifted(days, count, by), ...(count === 1 && later ? { isVague: true } : {}) };
  const isOfToday = isTold && Math.abs(by) === 12;   // "said on Tuesday it sold more than a year earlier": than in some quarter
  if (isOfToday) return null;
  return Math.abs(by) === 12 && days.from === days.to ? { ...stretch, days: shifted({ from: addMonths(days.from, by), to: days.to }, 1, 0), isVague: true } : { ...stretch, days: daysOfYears(year), isVague: true };
}

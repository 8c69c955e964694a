// Dates that are a part of a month, week or year, told loosely: "début décembre", "mi-mars 2022", "late 2021", "by year-end", "Monatsmitte".
// In: a word and the reference. Out: the days meant, wide enough to hold every sense, and which parts are inferred. Here stands also
// what reads the year behind a stretch ("été 2021", "… of last year"), which all finders of stretches ask.
import { civilDay, dayNumber, daysOfMonths, daysOfYears, type Days } from './calendar.ts';
import { unitOf, type Terms } from './calendar-terms.ts';
import { directionAt, yearOf, type Direction } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import { yearAt } from './date-points.ts';
import { ALL, YEAR, modifiedAt, unitAround, type Stretch } from './date-relative.ts';
import type { DatePart } from '../fact.ts';

/** A year and where its words end. */
export interface YearBehind { readonly year: number; readonly end: number; readonly implied: readonly DatePart[] }

/** Year named after a stretch ("été 2021", "premier trimestre de 2022", "… of last year"); else the one nearest to publication. */
export function yearAfter(terms: Terms, index: number, reference: Reference | null): YearBehind | null {
  let at = terms.isMark(index, ',-/') ? index + 1 : index;
  at = terms.after(terms.after(at, 'of'), 'the');
  const bare = at;   // "l'an" goes before a year, and before "dernier"
  at = terms.after(at, 'year-word');
  const written = yearAt(terms, at);
  if (written !== null) return { year: written, end: at + 1, implied: [] };
  const spelled = terms.isLetters(at) && terms.isYearWord(at) ? terms.number(at) : null;
  if (spelled && typeof spelled.value === 'number') return { year: spelled.value, end: spelled.last + 1, implied: [] };
  const found = reference && (modifiedAt(terms, at) ?? modifiedAt(terms, bare));
  if (!found || found.amount || found.target.name !== 'year') return null;
  return { year: civilDay(reference.days.from).year + found.modifier.shift, end: found.end, implied: YEAR };
}

/** First third, middle third, last third of a month, wide by a day or two: news does not count them. */
const THIRDS: readonly (readonly [number, number])[] = [[1, 10], [10, 20], [21, 31]];

/** "début décembre", "mi-mars 2022", "late 2021", "en début de semaine", "Ende nächsten Jahres". */
export function partAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const part = terms.at(index, 'part');
  if (!part) return unitPartAt(terms, index, reference);
  if (isWeekend(terms, index, part.end)) return null;
  let at = terms.isMark(part.end, '-') ? part.end + 1 : part.end;
  at = terms.after(at, 'of');
  at = terms.after(at, 'the');
  const month = terms.at(at, 'month');
  if (month) {
    const dated = yearAfter(terms, month.end, reference);
    const year = dated ?? (reference && { year: nearestYear(reference, month.number, directionAt(terms, index, month.end)), end: month.end, implied: YEAR });
    return year && partOf(daysOfMonths(year.year, month.number), part.number, year.end, year.implied);
  }
  const dated = yearAfter(terms, at, reference);
  if (dated && terms.has(at - 1, 'the-many')) return null;   // "a comienzos de los 2000" is of a decade
  if (dated && dated.end > at) return partOf(daysOfYears(dated.year), part.number, dated.end, dated.implied);
  if (!reference?.isDay) return null;
  const found = modifiedAt(terms, at);
  const unit = found && !found.amount ? found.target : terms.at(at, 'unit');
  const name = unit && unitOf(unit);
  if (!unit || unit.tag !== 'unit' || unit.number === 2 || !(name === 'week' || name === 'month' || name === 'year' || name === 'weekend')) return null;
  const end = found && !found.amount ? found.end : unit.end;
  return partOf(unitAround(reference.days.from, name, found?.modifier.shift ?? 0, 'open'), part.number, end, ALL);
}

/** The beginning (0), middle (1) or end (2) of a stretch, as loosely as news tells it. */
export function partOf(whole: Days, part: number, end: number, implied: readonly DatePart[]): Stretch {
  const length = whole.to - whole.from + 1;
  const vague = { end, implied, isVague: true } as const;
  if (length <= 2) return { ...vague, days: whole };
  if (length > 300) {
    const { year } = civilDay(whole.from);
    return { ...vague, days: daysOfMonths(year, [1, 5, 9][part] ?? 1, 4) };
  }
  if (length <= 7) return { ...vague, days: { from: whole.from + ([0, 1, 4][part] ?? 0), to: whole.from + ([2, 4, 6][part] ?? 6) } };
  const [first, last] = THIRDS[part] ?? [1, 31];
  return { ...vague, days: { from: whole.from + first - 1, to: Math.min(whole.to, whole.from + last - 1) } };
}

/** The year of a month written without one. */
export function nearestYear(reference: Reference, month: number, direction: Direction): number {
  const { year } = civilDay(reference.days.from);
  if (direction === 'alone') return dayNumber(year, month + 1, 1) > reference.days.from ? year : year + 1;
  return yearOf(reference, month, 15, null, direction);
}

/** "fines de semana", "no fim de semana": the end of a week is none of its parts. */
function isWeekend(terms: Terms, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (terms.at(at, 'unit')?.name === 'weekend') return true;
  return terms.has(first, 'unit');
}

/** Until so many months into a year, its end told of the past is that of the year before. */
const YOUNG_YEAR = 3;

/** "by year-end", "bis Jahresende 2025", "Mitte" and "Ende" in one word with their unit; "year-end bonus" is no date. */
function unitPartAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const told = terms.at(index, 'unit-part');
  if (!told || (terms.calendar.hasCapitalMonths === true && terms.calendar.isDayDotted !== true && terms.isLetters(told.end) && !terms.has(told.end, 'after-hour'))) return null;
  const unit = unitOf(told);
  const dated = unit === 'year' ? yearAfter(terms, told.end, null) : null;
  if (dated) return partOf(daysOfYears(dated.year), told.number, dated.end, dated.implied);
  if (!reference?.isDay || (unit !== 'year' && unit !== 'month' && unit !== 'week')) return null;
  const isLast = unit === 'year' && told.number === 2 && directionAt(terms, index, told.end) === 'past' && civilDay(reference.days.from).month <= YOUNG_YEAR;
  return partOf(unitAround(reference.days.from, unit, isLast ? -1 : 0, 'open'), told.number, told.end, ALL);
}

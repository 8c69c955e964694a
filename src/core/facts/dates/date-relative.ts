// Dates that are counted from the day of publication: "hier", "mardi dernier", "next week", "il y a trois jours", "in the past two months".
// In: a word and the reference. Out: the days meant and which parts are inferred. Vague words give a stretch wide enough to hold every sense.
import { addMonths, civilDay, dayNumber, daysOfMonths, daysOfYears, isoWeek, weekOf, weekdayOf, type Days } from './calendar.ts';
import { namedAt } from './date-points.ts';
import { daysInMonth, daysInWeek } from './date-weeks.ts';
import { feastOf, unitOf, type Term, type Terms } from './calendar-terms.ts';
import { feastDays } from './feasts.ts';
import { directionAt, isLookedBackOn, nearestWeekday, type Direction } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import type { DatePart } from '../fact.ts';
import type { Unit } from '../../languages/calendar-words.ts';

/** Days that a phrase stands for. `iso` where the stretch has a writing of its own (a week); `exact` the days that years are counted to, where they are told as a month; `isAside` where nothing is told from it. */
export interface Stretch { readonly end: number; readonly days: Days; readonly implied: readonly DatePart[]; readonly iso?: string; readonly isVague?: true; readonly exact?: Days; readonly isAside?: true }
/** A phrase that only a reference could resolve, and what is certain without one. */
export interface Symbolic { readonly end: number; readonly weekday: number }

/** Nothing of the date is in the words. */
export const ALL: readonly DatePart[] = ['year', 'month', 'day', 'weekday'];
/** The weekday alone is in the words. */
export const BUT_WEEKDAY: readonly DatePart[] = ['year', 'month', 'day'];
/** Only the year is inferred. */
export const YEAR: readonly DatePart[] = ['year'];

/** Applies a day's reading to the whole reference, however long: what is left open widens the stretch. */
export const spread = ({ days }: Reference, read: (day: number) => Days): Days => ({ from: read(days.from).from, to: read(days.to).to });
export const oneDay = (day: number): Days => ({ from: day, to: day });

// ---- counted from today --------------------------------------------------------------------------------------------------------

/** "hier", "today", "übermorgen": not where the word is a part of the day ("de la mañana", "am Morgen"). */
export function relativeDay(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const day = terms.at(index, 'day');
  if (!day || !reference) return null;
  const part = terms.before(day.end, 'daypart');
  if (part && part.first < index) return null;
  if (day.end > index + 2 && terms.has(day.end, 'of')) return null;   // "dans la journée de samedi"
  const isName = terms.isCapital(index) && !isHead(terms, index) && (terms.calendar.isDayDotted === true || terms.isCapital(index - 1) || (terms.isLetters(day.end) && terms.isCapital(day.end)));
  if (day.end === index + 1 && isName) return null;   // "am nächsten Morgen", "USA Today"
  const later = terms.at(day.end, 'in-a-week') ?? terms.at(day.end, 'in-a-fortnight');   // "heute in einer Woche", "tomorrow week"
  const since = day.number === 0 ? countedAt(terms, day.end, reference) : null;
  if (since?.isVague && terms.has(index, 'to-the-day')) return since.exact ? { end: since.end, days: since.exact, implied: ALL } : null;   // "heute vor einem Jahr"
  const days = day.number + (later ? later.tag === 'in-a-week' ? 7 : 14 : 0);
  return { end: later?.end ?? day.end, days: spread(reference, (today) => oneDay(today + days)), implied: ALL };
}

/** At the head of a sentence, a line, a quotation or a bracket, where anything has a capital. */
const isHead = (terms: Terms, index: number): boolean => index === 0 || (!terms.isLetters(index - 1) && !terms.isDigits(index - 1) && !terms.isMark(index - 1, "-'")) || terms.reading.text.slice(terms.words[index - 1]?.end, terms.words[index]?.start).includes('\n');

/** How many, and where the number ends; no count for a few. */
export interface Amount { readonly end: number; readonly count: number | null }

/** "deux", "3", "a"; a few ("quelques") has no count. Never a year, an hour or a decimal of years. */
function amountAt(terms: Terms, index: number): Amount | null {
  const few = terms.at(index, 'few');
  if (few) return { end: few.end, count: null };
  const pair = terms.at(index, 'pair');
  if (pair) return { end: pair.end, count: 2 };
  const one = terms.at(index, 'single');
  if (one && terms.has(one.end, 'unit')) return { end: one.end, count: 1 };
  const half = terms.at(index, 'half');
  if (half && terms.has(half.end, 'unit')) return { end: half.end, count: 0.5 };   // "mezzo secolo fa"
  const number = terms.isNearAnchor(index) ? terms.number(index) : null;
  if (!number || typeof number.value !== 'number' || number.value <= 0 || number.value >= 1000 || number.isOrdinal) return null;
  const isQuarters = number.last > index && terms.at(number.last, 'unit')?.name === 'quarter';   // "two quarters" is no half here
  return isQuarters ? { end: number.last, count: number.value * 4 } : { end: number.last + 1, count: number.value };
}

/** Days, weeks, months and years; hours and less are no dates. */
const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12, decade: 120, century: 1200 };
const DAYS_OF: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };

function shift(day: number, unit: Unit, count: number): number | null {
  const months = MONTHS_OF[unit];
  if (months !== undefined) return addMonths(day, Math.round(count * months));
  const days = DAYS_OF[unit];
  return days === undefined ? null : day + Math.round(count * days);
}

/** A few: two to nine of them, or to four where the unit is long ("recent decades"). */
const FEW: readonly [number, number] = [2, 9];
const fewAtMost = (unit: Unit): number => unit === 'decade' || unit === 'century' ? 4 : FEW[1];

/** "il y a trois jours", "two weeks ago", "in einem Monat": one day, or a month where years are counted. */
export function countedAt(terms: Terms, index: number, reference: Reference | null): Stretch | null {
  const back = terms.at(index, 'ago');
  const forth = back ? null : terms.at(index, 'ahead');
  const lead = back ?? forth;
  const hedge = terms.after(lead?.end ?? index, 'hedge', 'few');
  const amount = amountAt(terms, lead?.end ?? index) ?? amountAt(terms, hedge);
  const unit = amount && terms.at(terms.after(amount.end, 'of'), 'unit');
  if (!amount || !unit || !reference) return null;
  const tail = lead ? null : terms.at(unit.end, 'after-ago') ?? terms.at(unit.end, 'after-ahead');
  if (!lead && !tail) return null;
  const sign = back || tail?.tag === 'after-ago' ? -1 : 1;
  const end = tail?.end ?? unit.end;
  if (forth && !terms.has(index, 'surely-ahead') && isLookedBackOn(terms, index, end, (MONTHS_OF[unitOf(unit)] ?? 0) * (amount.count ?? 0))) return null;
  const told = stretchFrom(reference, unitOf(unit), amount.count, sign, end);
  const toTheDay = told?.exact && sign < 0 ? terms.at(end, 'to-the-day') : null;
  if (told?.exact && toTheDay) return { end: toTheDay.end, days: told.exact, implied: ALL };   // "il y a un an jour pour jour"
  return told && (terms.has(lead?.end ?? index, 'hedge') || terms.has(lead?.end ?? index, 'pair')) ? { ...told, isVague: true } : told;
}

function stretchFrom(reference: Reference, unit: Unit, count: number | null, sign: number, end: number): Stretch | null {
  const at = (n: number): Days | null => {
    const [from, to] = [shift(reference.days.from, unit, sign * n), shift(reference.days.to, unit, sign * n)];
    return from === null || to === null ? null : { from, to };
  };
  if (count === null) {
    const [near, far] = [at(FEW[0]), at(fewAtMost(unit))];
    return near && far && { end, days: { from: Math.min(near.from, far.from), to: Math.max(near.to, far.to) }, implied: ALL, isVague: true };
  }
  const days = at(count);
  if (!days) return null;
  const isByYears = (MONTHS_OF[unit] ?? 0) >= 12;
  return { end, days: isByYears ? monthsAround(days) : days, implied: ALL, ...(isByYears ? { isVague: true, exact: days } : {}) };
}

const monthsAround = ({ from, to }: Days): Days => {
  const [a, b] = [civilDay(from), civilDay(to)];
  return { from: dayNumber(a.year, a.month, 1), to: daysOfMonths(b.year, b.month).to };
};

// ---- last, this, next ------------------------------------------------------------------------------------------------------------

/** `isMany`: only of many ("recent weeks"); `isComing`: the very next, where "next" may skip one. */
interface Modifier { readonly shift: number; readonly first: number; readonly end: number; readonly isPlural: boolean; readonly isMany: boolean; readonly isComing: boolean }

const MODIFIERS = [['before-last', -2], ['after-next', 2], ['last', -1], ['recent', -1], ['coming', 1], ['next', 1], ['this', 0]] as const;

function modifierAt(terms: Terms, index: number): Modifier | null {
  if (!terms.isKnown(index)) return null;
  for (const [tag, by] of MODIFIERS) {
    const term = terms.at(index, tag);
    if (term) return { shift: by, first: index, end: term.end, isPlural: terms.text(term.end - 1).endsWith('s'), isMany: tag === 'recent', isComing: tag === 'coming' };
  }
  return null;
}

/** A modifier behind its stretch; English has none but "before last", "after next" and "to come": "the same month LAST year" is of the year. */
function behindAt(terms: Terms, index: number): Modifier | null {
  const found = modifierAt(terms, index);
  return found && terms.calendar.isMonthFirst === true && Math.abs(found.shift) < 2 && terms.has(found.end, 'unit') ? null : found;
}

/** A stretch with its modifier, on either side: "next week", "deux derniers mois". */
export interface Modified { readonly modifier: Modifier; readonly amount: Amount | null; readonly target: Term; readonly end: number }

/** The modified stretch that begins at a word: [the] last [two] weeks; [les] deux derniers mois; [la] semaine dernière; i due mesi scorsi. */
export function modifiedAt(terms: Terms, index: number): Modified | null {
  let known = modified.get(terms);
  if (!known) modified.set(terms, known = new Array<undefined>(terms.words.length));
  let found = known[index];
  if (found === undefined) known[index] = found = readModified(terms, index);
  return found;
}

/** Asked for by dates, years, months and weeks: read once. */
const modified = new WeakMap<Terms, (Modified | null | undefined)[]>();

function readModified(terms: Terms, index: number): Modified | null {
  let at = terms.after(index, 'the');
  let modifier = modifierAt(terms, at);
  if (modifier) at = modifier.end;
  const second = modifier?.shift === 0 ? modifierAt(terms, at) : null;   // "ces derniers jours", "this past week"
  if (second) [modifier, at] = [second, second.end];
  const amount = amountAt(terms, at);
  if (amount) at = amount.end;
  if (amount && (!modifier || modifier.shift === 0)) {
    modifier = modifierAt(terms, at) ?? modifier;
    at = modifier && modifier.end > at ? modifier.end : at;
  }
  const target = terms.at(at, 'unit') ?? terms.at(at, 'weekday') ?? terms.at(at, 'month') ?? terms.at(at, 'season') ?? terms.at(at, 'feast') ?? (modifier ? terms.at(at, 'short-weekday') : null);
  if (!target) return null;
  if (terms.has(target.end, 'then-behind')) return null;   // "cette année-là"
  if (amount && modifier && modifier.first >= amount.end && amount.count !== null && amount.count > 1 && target.number === 1 && target.tag === 'unit' && hasPlural(terms, target)) return null;   // "he will be 70 next month"
  const after = behindAt(terms, target.end);
  if ((modifier?.isMany || after?.isMany) && (amount || target.tag !== 'unit' || target.number !== 2)) return null;
  if (modifier && (modifier.shift !== 0 || !after)) return { modifier, amount, target, end: target.end };
  return after && after.shift !== 0 ? { modifier: after, amount, target, end: after.end } : after && target.tag === 'unit' ? { modifier: after, amount, target, end: after.end } : null;
}

/** Whether a unit has another form for many: French "mois" has none. */
const hasPlural = (terms: Terms, { name }: Term): boolean => terms.calendar.units[name as Unit]?.includes('/') === true;   // stored under the pack's own names

/** "mardi dernier", "la semaine prochaine", "cet été", "in the past two months", "this year". */
export function modifiedDate(terms: Terms, index: number, reference: Reference | null): Stretch | Symbolic | null {
  const found = modifiedAt(terms, index);
  if (!found) return null;
  const { modifier, amount, target, end } = found;
  const direction = (): Direction => modifier.shift < 0 ? 'past' : modifier.shift > 0 ? 'future' : directionAt(terms, index, end);
  if (terms.has(modifier.first, 'anaphoric') && (terms.has(end, 'was') || /past|open/u.test(directionAt(terms, index, end)))) return null;   // "l'année suivante, il fonde …"
  if (target.tag === 'weekday' || target.tag === 'short-weekday') {
    const isDated = namedAt(terms, target.first)?.day !== undefined || (modifier.shift === 0 && terms.isDigits(target.end) && terms.text(target.end).length <= 2 && !terms.isMark(target.end + 1, ':') && !terms.has(target.end + 1, 'hour-mark'));   // "ce mardi 31 mai", "this Friday 14"
    if (amount || isDated) return null;
    if (!reference?.isDay) return { end, weekday: target.number };
    return { end, days: oneDay(shiftedWeekday(terms, reference.days.from, target.number, modifier, direction())), implied: BUT_WEEKDAY };
  }
  if (!reference || (target.tag === 'month' && namedAt(terms, target.first)?.day !== undefined)) return null;   // "last December 3"
  if (target.tag === 'unit') return modifiedUnit(terms, found, reference);
  if (amount || (target.tag === 'season' && terms.has(target.first - 1, 'was') && !terms.has(target.first - 1, 'last'))) return null;   // "ont été écoulés"
  const side = target.tag === 'month' && modifier.shift === 0 ? 'open' : direction();   // "this September" is the nearest, told ahead or back
  return { end, days: spread(reference, (day) => named(target, day, modifier.shift, side)), implied: YEAR, ...(target.tag === 'season' ? { isVague: true } : {}) };
}

function shiftedWeekday(terms: Terms, today: number, weekday: number, { shift: by, isComing }: Modifier, direction: Direction): number {
  if (by === 0) return nearestWeekday(today, weekday, direction === 'alone' ? 'future' : direction);
  if (by < 0) return today - ((weekdayOf(today) - weekday + 6) % 7 + 1) + 7 * (by + 1);
  const coming = today + (weekday - weekdayOf(today) + 6) % 7 + 1;
  const isSameWeek = coming <= weekOf(today).to;
  return coming + (by === 2 || (isSameWeek && !isComing && terms.calendar.isNextInNextWeek) ? 7 : 0);
}

function modifiedUnit(terms: Terms, { modifier, amount, target, end }: Modified, reference: Reference): Stretch | null {
  const unit = unitOf(target);
  const isMany = target.number === 2 || (modifier.isPlural && terms.has(target.first, 'month-word'));
  if (amount === null && !isMany) {
    if (unit === 'day' || shift(0, unit, 1) === null || terms.has(end, 'hour-mark')) return null;
    const by = (day: number): number => (modifier.isComing && unit === 'weekend' && weekdayOf(day) < SATURDAY ? 0 : modifier.shift);   // "am kommenden Wochenende"
    const days = spread(reference, (day) => unitAround(day, unit, by(day), modifier.isComing ? 'future' : directionAt(terms, target.first, end)));
    const inside = !reference.isDay ? null : unit === 'week' ? daysInWeek(terms, end, weekOf(reference.days.from + 7 * modifier.shift)) : unit === 'month' ? daysInMonth(terms, end, days) : null;
    if (inside) return inside;
    const iso = unit === 'week' && weekdayOf(days.from) === 1 && days.to === days.from + 6 ? isoWeek(days.from) : undefined;
    return { end, days, implied: ALL, ...(iso === undefined ? {} : { iso }) };
  }
  if (modifier.shift === 0 || unit === 'weekend') return null;
  const count = amount?.count ?? fewAtMost(unit);
  if (unit === 'quarter' && amount?.count) return { end, days: spread(reference, (day) => quartersFrom(day, modifier.shift < 0 ? -count : 1, count)), implied: ALL };
  const [from, to] = [shift(reference.days.from, unit, -count), shift(reference.days.to, unit, count)];
  if (from === null || to === null) return null;
  const days = modifier.shift < 0 ? { from, to: reference.days.to } : { from: reference.days.from + 1, to };
  return { end, days, implied: ALL, ...(amount?.count ? {} : { isVague: true }) };
}

const SATURDAY = 6;

/** Whole quarters, as firms count them: "the past two quarters". */
function quartersFrom(day: number, shift: number, count: number): Days {
  const { year, month } = civilDay(day);
  return daysOfMonths(year, Math.floor((month - 1) / 3) * 3 + 1 + shift * 3, count * 3);
}

/**
 * The unit around a day, shifted: the month before, the coming year. A week told on a Saturday or Sunday: "last week" is
 * then mostly the one that ends, so it is read as the seven days before (ISO week 51 alone would miss the Thursday just gone).
 */
export function unitAround(day: number, unit: Unit, by: number, direction: Direction): Days {
  const { year, month } = civilDay(day);
  if (unit === 'week') return by === -1 && weekdayOf(day) >= 6 ? { from: day - 7, to: day - 1 } : weekOf(day + 7 * by);
  if (unit === 'weekend') return weekendAround(day, by, direction);
  if (unit === 'fortnight') return { from: day + 14 * by, to: day + 14 * by + 13 };
  const months = MONTHS_OF[unit] ?? 12;
  if (months > 12) {
    const span = months / 12;
    if (by === -1 && unit === 'decade') return { from: addMonths(day, -120), to: day };   // "la última década": the ten years up to now
    const first = Math.floor(year / span) * span + span * by + (unit === 'century' ? 1 : 0);
    return daysOfYears(first, first + span - 1);
  }
  return daysOfMonths(year, Math.floor((month - 1) / months) * months + 1 + by * months, months);
}

function weekendAround(day: number, by: number, direction: Direction): Days {
  const thisSaturday = weekOf(day).to - 1;
  const isJustGone = by === 0 && direction === 'past' && weekdayOf(day) <= 3;   // "ce week-end" told on Monday
  const from = thisSaturday + 7 * (isJustGone ? -1 : by);
  return { from, to: from + 1 };
}

/** A month, season or feast by its name: the last, the coming, or that of this year. */
export function named(target: Term, day: number, by: number, direction: Direction): Days {
  const { year } = civilDay(day);
  const all = [year - 2, year - 1, year, year + 1, year + 2].map((each) => namedIn(target, each));
  if (by < 0) return all.findLast(({ to }) => to < day) ?? namedIn(target, year);
  if (by > 0) return all.filter(({ from }) => from > day)[by - 1] ?? namedIn(target, year);
  const around = all.find(({ from, to }) => from <= day && day <= to);
  if (around) return around;
  const nearest = [...all].sort((a, b) => Math.abs(a.from - day) - Math.abs(b.from - day))[0];
  return (direction === 'alone' || direction === 'future' ? all.find(({ from }) => from >= day) : nearest) ?? namedIn(target, year);
}

/** Astronomical seasons, to a day; winter is named after the year it begins in. */
const SEASONS: readonly (readonly [number, number, number, number])[] = [[3, 20, 6, 20], [6, 21, 9, 23], [9, 23, 12, 20], [12, 21, 15, 20]];

/** The days of a month, season or feast in a year. */
export function namedIn(target: Term, year: number): Days {
  if (target.tag === 'month') return daysOfMonths(year, target.number);
  if (target.tag === 'feast') return feastDays(feastOf(target), year);
  const [month, day, lastMonth, lastDay] = SEASONS[target.number] ?? [1, 1, 12, 31];
  return { from: dayNumber(year, month, day), to: dayNumber(year, lastMonth, lastDay) };
}

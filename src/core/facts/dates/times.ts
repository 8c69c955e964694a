// Finds, compares and prints facts of kind time: hours of the day in any notation, their zone, and the instant where the day is known.
// In: a reading. Out: "15:30" with zone and instant. What is an hour is said in clocks.ts, zones in zones.ts.
// Ranges give two times; parts of the day alone ("dans la soirée") none.
import { daysOfIso } from './calendar.ts';
import { GATES, termsOf, type Terms } from './calendar-terms.ts';
import type { Clock } from './clock-minutes.ts';
import { timeAt } from './clocks.ts';
import { spanAt } from '../../text/span.ts';
import { referenceOf, type Reference } from './date-reference.ts';
import { findDates } from './dates.ts';
import { elapsedTimeAt, publishedOf } from './elapsed-times.ts';
import type { FactOf, Hedge, TimeValue, ValueRelation } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { instantOf, zoneAt } from './zones.ts';

/** Every hour of the text. */
export const findTimes = (reading: Reading): readonly FactOf<'time'>[] => {
  const terms = termsOf(reading);
  const found: FactOf<'time'>[] = [];
  const published = publishedOf(reading);
  let reference: Reference | null | undefined;
  const gates = published ? GATES.hour | GATES.length : GATES.hour;
  for (let index = 0; index < terms.words.length;) {
    if (!terms.may(index, gates)) { index++; continue; }
    const elapsed = published && elapsedTimeAt(terms, index, published);
    if (elapsed) {
      const [start, end] = [terms.words[index]?.start ?? 0, terms.words[elapsed.end - 1]?.end ?? 0];
      found.push({ kind: 'time', start, end, text: reading.original.slice(start, end), ...elapsed.fact });
      index = elapsed.end;
      continue;
    }
    const clock = timeAt(terms, index);
    if (!clock) { index++; continue; }
    const zone = zoneAt(terms, clock.end);
    reference ??= referenceOf(terms);
    found.push(factOf(reading, terms, index, clock, zone, reference));
    index = zone?.end ?? clock.end;
  }
  return found;
};

const pad = (number: number): string => String(number).padStart(2, '0');

function factOf(reading: Reading, terms: Terms, index: number, clock: Clock, zone: { readonly zone: string; readonly end: number } | null, reference: Reference | null): FactOf<'time'> {
  const start = terms.words[index]?.start ?? 0;
  const end = terms.words[(zone?.end ?? clock.end) - 1]?.end ?? start;
  const local = `${pad(clock.hour % 24)}:${pad(clock.minute)}${clock.second ? `:${pad(clock.second)}` : ''}`;
  const named = zone?.zone ? zone.zone : null;
  const day = named === null ? null : dayOf(reading, start, reference);
  const instant = day === null || named === null ? null : instantOf(day, clock.hour * 60 + clock.minute, named);
  const hedge = terms.has(index, 'mid-hour') ? 'about' : hedgeBefore(terms, index);
  return { kind: 'time', start, end, text: reading.original.slice(start, end), value: { local, ...(named ? { zone: named } : {}), ...(instant ? { instant } : {}) }, ...(hedge ? { hedge } : {}) };
}

function hedgeBefore(terms: Terms, index: number): Hedge | null {
  const term = terms.before(index, 'hedge') ?? terms.before(index, 'date-hedge');
  return term ? term.name as Hedge : null;   // hedges are stored under their own names
}

/** The day an hour belongs to: the nearest single day of its sentence, else the day of publication. */
function dayOf(reading: Reading, offset: number, reference: Reference | null): number | null {
  const sentence = spanAt(reading.sentences, offset);
  let best: number | null = null;
  let distance = Infinity;
  for (const { start, value } of findDates(reading)) {
    if (!sentence || start < sentence.start || start >= sentence.end || value.iso === undefined) continue;
    const days = daysOfIso(value.iso);
    if (days && days.from === days.to && Math.abs(start - offset) < distance) [best, distance] = [days.from, Math.abs(start - offset)];
  }
  return best ?? (reference?.isDay ? reference.days.from : null);
}

// ---- comparing and printing --------------------------------------------------------------------------------------------------------------

export interface HedgedTime { readonly value: TimeValue; readonly hedge?: Hedge }

/** Two times: one instant is the same however written; without a zone on both sides a difference may be one of zones. Symmetric. */
export function compareTimes(a: HedgedTime, b: HedgedTime): ValueRelation {
  const isFirm = a.hedge === b.hedge;
  const alike = isFirm ? 'same' : 'close';
  if (a.value.local === b.value.local && a.value.zone === b.value.zone) return alike;
  if (a.value.instant !== undefined && b.value.instant !== undefined) {
    if (a.value.instant === b.value.instant) return alike;
    return a.hedge !== undefined || b.hedge !== undefined ? 'close' : 'apart';
  }
  if (a.value.zone === b.value.zone) return a.hedge !== undefined || b.hedge !== undefined ? 'close' : 'apart';
  return a.value.local === b.value.local && (a.value.zone === undefined || b.value.zone === undefined) ? alike : 'close';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time for people: "15:30 (America/New_York)", "3:30 PM UTC". `language` is a BCP 47 tag. */
export function printTime(value: TimeValue, language: string): string {
  let format = formats.get(language);
  if (!format) formats.set(language, format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }));
  const [hour = 0, minute = 0] = value.local.split(':').map(Number);
  const clock = format.format((hour * 60 + minute) * 60_000);
  return value.zone === undefined ? clock : `${clock} ${value.zone === 'UTC' ? 'UTC' : `(${/^[+-]/u.test(value.zone) ? `UTC${value.zone}` : value.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? value.zone})`}`;
}

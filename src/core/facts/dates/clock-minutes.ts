// What may stand behind an hour and belongs to it: minutes in figures or words ("et demie", "y cuarto", "15"), the halves of the day
// ("a.m.", "p.m."), the word that makes a figure an hour. In: a place in the words, an hour as read. Out: the hour moved on, or null.
import type { Term, Terms } from './calendar-terms.ts';
import { nounAfter } from '../quantities/nouns.ts';
import { zoneAt } from './zones.ts';

/** An hour as read. `isSure` when its own signs make it one; otherwise a preposition must. `isTwelve` when a part of the day may still move it. */
export interface Clock { readonly hour: number; readonly minute: number; readonly second?: number; readonly end: number; readonly isSure: boolean; readonly isTwelve: boolean }

/** "h", "heures", "Uhr"; not the "heure" of "heure de Moscou", "heure locale"; that of "20 heures locales" is one. */
export const hourMarkAt = (terms: Terms, index: number): Term | null => (terms.has(index, 'time-of') && zoneAt(terms, index) !== null) || (terms.has(index, 'local-time') && !terms.has(index + 1, 'local-time')) ? null : terms.at(index, 'hour-mark');

/** Two figures below sixty. */
export const isMinute = (text: string): boolean => text.length === 2 && Number(text) < 60;

/** "3 in the morning", "8 du soir": bound to the number by a preposition. */
export const isDaypartBound = (terms: Terms, index: number): boolean => (terms.at(index, 'daypart')?.end ?? 0) > index + 1;

/** "8pm y media", "alle 9pm e tre quarti". */
export function minutesBehind(terms: Terms, clock: Clock): Clock {
  const after = !clock.isTwelve && clock.minute === 0 ? terms.at(clock.end, 'minutes-after') : null;
  return after && terms.has(clock.end - 1, 'pm') ? addMinutes(clock, after.number, after.end) : clock;
}

/** The minutes behind an hour, in figures or words: "15 Uhr 30", "trois heures et demie", "las dos menos diez". */
export function minutesAfter(terms: Terms, clock: Clock): Clock | null {
  const after = terms.at(clock.end, 'minutes-after');
  if (after) return addMinutes({ ...clock, isSure: true }, after.number, after.end);
  if (terms.isDigits(clock.end) && isMinute(terms.text(clock.end)) && (terms.has(clock.end + 1, 'local-time') || nounAfter(terms.reading, clock.end + 1, false)?.isPlural !== true) && !hourMarkAt(terms, clock.end + 1) && !terms.isMark(clock.end + 1, '%')) {
    const end = terms.after(clock.end + 1, 'minute-mark');
    const hasSeconds = end > clock.end + 1 && terms.isGlued(end) && terms.isDigits(end) && terms.text(end).length <= 2 && Number(terms.text(end)) < 60;
    const isBroken = (terms.isDigits(clock.end + 1) || (terms.isMark(clock.end + 1, ':') && terms.isDigits(clock.end + 2))) && terms.isGlued(clock.end + 1);
    if (isBroken) return null;
    const minute = Number(terms.text(clock.end));
    return hasSeconds ? { ...clock, minute, second: Number(terms.text(end)), end: terms.text(end + 1) === 's' && terms.isGlued(end + 1) ? end + 2 : terms.after(end + 1, 'unit'), isSure: true } : { ...clock, minute, end, isSure: true };
  }
  const sign = terms.at(clock.end, 'minus') ? -1 : 1;
  const at = terms.at(clock.end, 'minus')?.end ?? terms.at(clock.end, 'and')?.end ?? clock.end;
  const isFigures = at > clock.end && terms.isDigits(at) && terms.at(at + 1, 'unit')?.name === 'minute';   // "le otto e 30 minuti"
  const number = (terms.isLetters(at) && !terms.has(at, 'single')) || isFigures ? terms.number(at) : null;   // "Um 18 Uhr EIN" is the verb's

  if (!number || typeof number.value !== 'number' || number.isOrdinal || number.value < 1 || number.value > 59 || !Number.isInteger(number.value)) return null;
  const unit = terms.at(number.last + 1, 'unit');
  if (!unit && terms.isLetters(at) && nounAfter(terms.reading, number.last + 1, false)?.isPlural === true) return null;   // "um neun Uhr zwölf HÄUSER"
  if (unit && (unit.name !== 'minute' || !(clock.isSure || sign < 0))) return null;
  return addMinutes({ ...clock, isSure: true }, sign * number.value, unit?.end ?? number.last + 1);
}

/** The hour so many minutes later, read up to `end`. */
export function addMinutes(clock: Clock, minutes: number, end: number): Clock {
  const all = clock.hour * 60 + clock.minute + minutes;
  return { ...clock, hour: (Math.floor(all / 60) + 24) % 24, minute: ((all % 60) + 60) % 60, end };   // "quarter to midnight" is the day before
}

/** The hour with "a.m." or "p.m." behind it; null without. `latest` is the last hour that "p.m." may follow. */
export function withMeridiem(terms: Terms, clock: Clock, latest = 12): Clock | null {
  const isMorning = terms.at(clock.end, 'am');
  const isLater = isMorning ? null : terms.at(clock.end, 'pm');
  const term = isMorning ?? isLater;
  if (!term || clock.hour === 0 || clock.hour > (isLater ? latest : 12)) return null;
  const hour = isLater && clock.hour < 12 ? clock.hour + 12 : isMorning && clock.hour === 12 ? 0 : clock.hour;
  const end = terms.isMark(term.end, '.') && terms.isGlued(term.end) && terms.text(term.end - 1) === 'm' && terms.isMark(term.end - 2, '.') ? term.end + 1 : term.end;
  return { ...clock, hour, end, isSure: true, isTwelve: false };
}

/** "3:20p", "8:45a". */
export function withGluedLetter(terms: Terms, clock: Clock): Clock | null {
  const isLater = terms.has(clock.end, 'glued-pm');
  if (!terms.isGlued(clock.end) || clock.hour === 0 || clock.hour > 12 || !(isLater || terms.has(clock.end, 'glued-am'))) return null;
  return { ...clock, hour: clock.hour % 12 + (isLater ? 12 : 0), end: clock.end + 1, isSure: true, isTwelve: false };
}

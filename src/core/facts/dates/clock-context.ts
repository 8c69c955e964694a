// What stands around an hour: the words before that make a figure one, the words after that count something instead, and the parts of
// the day that move it. In: the words of a text, a place, an hour as read. Out: claims about the place, or the hour moved.
import type { Term, Terms } from './calendar-terms.ts';
import type { Clock } from './clock-minutes.ts';
import { isFunctionWord } from '../quantities/nouns.ts';

/** "à", "alle", "um" before the hour. */
export const isAfterAt = (terms: Terms, index: number): boolean => atBefore(terms, index) !== null;

/** The preposition of time before an hour, a hedge between allowed: "à environ 13 heures". */
export function atBefore(terms: Terms, index: number): number | null {
  const at = terms.before(index, 'at') ?? terms.before(terms.before(index, 'hedge')?.first ?? index, 'at');
  return at?.first ?? null;
}

/** Whether a day or a part of it stands right before the preposition: "tonight at 11", "lundi à 8". */
export function isAfterDay(terms: Terms, index: number): boolean {
  const at = atBefore(terms, index);
  return at !== null && (['day', 'daypart', 'weekday'] as const).some((tag) => terms.before(at, tag) !== null);
}

/**
 * "vendredi 6 heures", "dimanche 20 heures", "sábado, 21 horas": behind a day an hour that may be a length is of that day, where nothing
 * goes on that it could count: "mardi 18 heures de débats". Behind a comma the clause must end.
 */
export function isOfDay(terms: Terms, index: number, end: number): boolean {
  const isApart = terms.isMark(index - 1, ',');
  const at = isApart ? index - 1 : index;
  if (!(['weekday', 'day', 'month'] as const).some((tag) => terms.before(at, tag) !== null)) return false;
  const isEnd = terms.words[end] === undefined || terms.isMark(end, '.,;:!?)') && !(terms.isGlued(end + 1) && terms.isDigits(end + 1));
  return isEnd || (!isApart && isFree(terms, end) && terms.isLetters(end) && !terms.has(end, 'of') && !terms.has(end, 'for'));
}

/** No noun follows, so that the number counts nothing: "alle 18 di lunedì", but "alle 18 persone". */
export const isFree = (terms: Terms, index: number): boolean => !terms.isMark(index, '%€$£°') && (!terms.isLetters(index) || terms.has(index, 'after-hour') || terms.has(index, 'weekday') || terms.has(index, 'day') || terms.has(index, 'daypart') || terms.has(index, 'at') || isFunctionWord(terms.reading, terms.words[index]?.folded ?? ''));

/** "il est 20 heures", "son las ocho", "it's ten past eight": nothing but an hour is told so, a hedge between allowed. */
export const isSaid = (terms: Terms, index: number): boolean => [index, atBefore(terms, index) ?? index, terms.before(index, 'hedge')?.first ?? index].some((at) => terms.before(at, 'hour-is') !== null);

/** So many words around "um drei" a verb may make it a difference: "stieg um drei auf 17", "um 3 gekürzt". */
const CHANGE_REACH = 12;

/** German "um 7" at the end of a clause or before a small word; not "um 3 auf 17" nor beside a verb of change. */
export function isAloneAfterUm(terms: Terms, index: number, end: number): boolean {
  const isVerb = terms.has(end, 'was') || terms.has(end, 'will');   // "Um 7 begann die Sitzung"
  if (!terms.before(index, 'bare-at') || !(isFree(terms, end) || isVerb) || terms.has(end, 'to') || terms.isMark(end, '-–/*')) return false;
  const stems = (terms.pack.clock.links.change ?? '').split('|');
  for (let at = Math.max(0, index - CHANGE_REACH); at < end + CHANGE_REACH; at++) {
    const word = terms.words[at]?.lower;
    if (word !== undefined && stems.some((stem) => word.startsWith(stem))) return false;
  }
  return true;
}

/** Words between an hour and the part of a day told with its date: "7:00 do próximo domingo à tarde". */
const BEYOND = 6;

/** The part of the day behind the day that an hour is followed by. */
function daypartBeyond(terms: Terms, end: number): Term | null {
  let hasDay = false;
  for (let at = end; at < end + BEYOND;) {
    const part = hasDay ? terms.at(at, 'daypart') : null;
    if (part) return part;
    const day = terms.at(at, 'weekday') ?? terms.at(at, 'day');
    const next = day?.end ?? terms.after(at, 'of', 'the', 'this', 'next', 'last', 'after-hour');
    if (next === at) return null;
    hasDay ||= day !== null;
    at = next;
  }
  return null;
}

/** Moves "3 heures de l'après-midi", "8 de la tarde", "9 Uhr abends" to the right half of the day. */
export function withDaypart(terms: Terms, index: number, clock: Clock): Clock {
  if (!clock.isTwelve) return clock;
  const after = terms.at(clock.end, 'daypart') ?? terms.at(terms.after(terms.isMark(clock.end, ',') ? clock.end + 1 : clock.end, 'this'), 'daypart');
  const day = after ? null : terms.at(clock.end, 'day');
  const later = day && (terms.at(day.end, 'daypart') ?? terms.before(day.end, 'daypart'));   // "a las cinco mañana por la tarde", "um 8 Uhr morgen Abend"
  const part = after ?? later ?? daypartBeyond(terms, clock.end) ?? terms.before(atBefore(terms, index) ?? index, 'daypart');   // "ce soir vers 7 heures"
  if (!part) return clock;
  const { hour } = clock;
  const isLate = part.number === 1 ? hour < 4 : part.number === 2 ? hour < 12 : part.number === 3 ? hour >= 4 && hour < 12 : part.number === 4 && hour >= 6 && hour < 12;
  const isMidnight = part.number >= 3 && hour === 12;
  return { ...clock, hour: isMidnight ? 0 : isLate ? hour + 12 : hour, end: after && !terms.has(after.first, 'day') ? after.end : clock.end, isTwelve: false };   // "a las 10 esta noche": the day is a date of its own
}

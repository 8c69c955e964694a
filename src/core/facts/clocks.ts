// What hour stands at a word: "15h30", "3 p.m.", "halb vier", "a las tres y media", "midi moins cinq", "2030 GMT".
// A number is an hour only with a sign of it: a colon, "h", "Uhr", "p.m.", a zone, or a preposition of time before and no noun after.
// Twelve-hour figures without any sign of the half of the day stay as written: "half past three" is 03:30.
import type { Term, Terms } from './calendar-terms.ts';
import { zoneAt } from './zones.ts';

/** An hour as read. `isSure` when its own signs make it one; otherwise a preposition must. `isTwelve` when a part of the day may still move it. */
export interface Clock { readonly hour: number; readonly minute: number; readonly second?: number; readonly end: number; readonly isSure: boolean; readonly isTwelve: boolean }

/** The hour that begins exactly at a word; null when none does, or when it may as well count something. */
export function timeAt(terms: Terms, index: number): Clock | null {
  if (!terms.isDigits(index) && !terms.isLetters(index)) return null;
  if (!terms.isDigits(index) && !terms.isKnown(index) && !(terms.isLetters(index) && (terms.isNearAnchor(index) || isAfterAt(terms, index)))) return null;
  if (terms.before(index, 'for') && !isAfterAt(terms, index) && !terms.has(index + 2, 'am') && !terms.has(index + 2, 'pm') && isLength(terms, index)) return null;
  const read = minutesFirst(terms, index) ?? rangeStart(terms, index) ?? figures(terms, index) ?? spelled(terms, index);
  const clock = read && (read.isTwelve && read.end > index + 1 ? withMeridiem(terms, read) ?? read : read);
  if (!clock || (terms.isGlued(index) && (terms.isLetters(index - 1) || terms.isDigits(index - 1))) || (terms.isMark(index - 1, ':') && terms.isDigits(index - 2)) || (terms.isGlued(index) && terms.isMark(index - 1, '-/.,:+$€£') && (terms.isDigits(index - 2) || terms.isLetters(index - 2)) && !terms.isMark(index - 1, '-/'))) return null;
  if (terms.isGlued(clock.end) && (terms.isDigits(clock.end) || (terms.isLetters(clock.end) && !zoneAt(terms, clock.end) && !terms.has(clock.end, 'am') && !terms.has(clock.end, 'pm')))) return null;   // "~3am3io"
  const moved = withDaypart(terms, index, clock);
  if (moved.isSure) return moved;
  const isFollowed = Boolean(zoneAt(terms, moved.end)) || moved.end > clock.end || (clock.isTwelve && terms.has(terms.after(clock.end, 'this'), 'daypart'));
  return isFollowed || (isAfterAt(terms, index) && isFree(terms, moved.end)) ? moved : null;
}

/** "le marathon en 3h15", "por 3 hrs": hours that the language also counts lengths in. */
const isLength = (terms: Terms, index: number): boolean => {
  const number = terms.number(index);
  return number !== null && terms.at(number.last + 1, 'unit')?.name === 'hour';
};

/** "von 11 bis 17 Uhr", "from 3 to 5 p.m.": a bare figure that opens a range of hours. */
function rangeStart(terms: Terms, index: number): Clock | null {
  const hour = Number(terms.text(index));
  if (!terms.isDigits(index) || terms.text(index).length > 2 || hour > 24) return null;
  const to = terms.at(index + 1, 'to')?.end ?? (terms.isMark(index + 1, '-–') ? index + 2 : null) ?? (terms.before(index, 'between') ? terms.at(index + 1, 'and')?.end ?? null : null);
  const until = to === null ? null : figures(terms, terms.after(to, 'at'));
  if (!until?.isSure || terms.has(until.end - 1, 'unit')) return null;
  const isLater = until.hour > 12 && hour < 12 && (terms.has(until.end - 1, 'pm') || terms.before(until.end, 'pm') !== null) && hour + 12 <= until.hour;
  return { hour: isLater ? hour + 12 : hour, minute: 0, end: index + 1, isSure: true, isTwelve: false };
}

/** "à", "alle", "um" before the hour. */
const isAfterAt = (terms: Terms, index: number): boolean => atBefore(terms, index) !== null;

/** The preposition of time before an hour, a hedge between allowed: "à environ 13 heures". */
function atBefore(terms: Terms, index: number): number | null {
  const at = terms.before(index, 'at') ?? terms.before(terms.before(index, 'hedge')?.first ?? index, 'at');
  return at?.first ?? null;
}

/** Whether a day or a part of it stands right before the preposition: "tonight at 11", "lundi à 8". */
function isAfterDay(terms: Terms, index: number): boolean {
  const at = atBefore(terms, index);
  return at !== null && (['day', 'daypart', 'weekday'] as const).some((tag) => terms.before(at, tag) !== null);
}

/** No noun follows, so that the number counts nothing: "alle 18 di lunedì", but "alle 18 persone". */
const isFree = (terms: Terms, index: number): boolean => !terms.isMark(index, '%€$£°') && (!terms.isLetters(index) || terms.has(index, 'after-hour') || terms.has(index, 'weekday') || terms.has(index, 'day') || terms.has(index, 'daypart'));

/** "h", "heures", "Uhr"; not the "heure" of "heure de Moscou". */
const hourMarkAt = (terms: Terms, index: number): Term | null => terms.has(index, 'time-of') || terms.has(index, 'local-time') ? null : terms.at(index, 'hour-mark');

const isHour = (hour: number): boolean => hour >= 0 && hour <= 24;
const isMinute = (text: string): boolean => text.length === 2 && Number(text) < 60;

/** "15:30", "15h30", "15 h 30", "15.30 Uhr", "3 p.m.", "2030 GMT", "15 Uhr 30". */
function figures(terms: Terms, index: number): Clock | null {
  if (!terms.isDigits(index)) return null;
  const text = terms.text(index);
  if (text.length === 4) return fourFigures(terms, index, text);
  const hour = Number(text);
  if (text.length > 2 || !isHour(hour)) return null;
  const isParted = terms.isMark(index + 1, ':.,') && terms.isGlued(index + 1) && terms.isDigits(index + 2) && terms.isGlued(index + 2);
  if (isParted) return partedFigures(terms, index, hour);
  const mark = hourMarkAt(terms, index + 1);
  if (mark) return markedHour(terms, index, hour, mark.end);
  const isTwelve = hour <= 12;
  const clock = { hour, minute: 0, end: index + 1, isSure: false, isTwelve };
  const after = terms.at(index + 1, 'minutes-after');
  if (after && isAfterAt(terms, index)) return addMinutes({ ...clock, isSure: true }, after.number, after.end);
  if (isTwelve && isAfterAt(terms, index) && terms.has(index + 1, 'day') && terms.has(index + 1, 'daypart')) return { ...clock, isSure: true };   // "at 10 tonight"
  if (isTwelve && terms.at(index + 1, 'day') && terms.has(terms.at(index + 1, 'day')?.end ?? 0, 'daypart')) return { ...clock, isSure: true };   // "9 tomorrow morning"
  return withMeridiem(terms, clock) ?? (isAfterAt(terms, index) && (isBareHour(terms) || isAfterDay(terms, index)) ? minutesAfter(terms, clock) ?? clock : isDaypartBound(terms, index + 1) ? clock : null);
}

/** "3 in the morning", "8 du soir": bound to the number by a preposition. */
const isDaypartBound = (terms: Terms, index: number): boolean => (terms.at(index, 'daypart')?.end ?? 0) > index + 1;

/** Languages whose preposition of time alone makes an hour ("alle 18", "às 18"); elsewhere it has other uses ("à 15", "at 10"). */
const isBareHour = (terms: Terms): boolean => terms.calendar.hasBareHours === true;

function fourFigures(terms: Terms, index: number, text: string): Clock | null {
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  if (hour > 24 || minute > 59) return null;
  const clock = { hour, minute, end: index + 1, isSure: true, isTwelve: hour <= 12 };
  const mark = hourMarkAt(terms, index + 1);
  const isMarked = mark && mark.end === index + 2 && terms.words[index + 1]?.lower !== 'h';
  if (isMarked) return { ...clock, end: mark.end };
  return withMeridiem(terms, clock) ?? (zoneAt(terms, index + 1) && !terms.isMark(index + 1, '(,') ? clock : null);
}

function partedFigures(terms: Terms, index: number, hour: number): Clock | null {
  const [mark, minutes] = [terms.text(index + 1), terms.text(index + 2)];
  if (!isMinute(minutes) || (hour === 24 && minutes !== '00')) return null;
  let end = index + 3;
  let second = 0;
  if (terms.isMark(end, ':') && terms.isGlued(end) && terms.isDigits(end + 1) && terms.isGlued(end + 1)) {
    if (!isMinute(terms.text(end + 1))) return null;   // "12:12:99"
    second = Number(terms.text(end + 1));
    end += 2;
    if (terms.isMark(end, '.,') && terms.isGlued(end) && terms.isDigits(end + 1) && terms.isGlued(end + 1)) end += 2;
  } else if (terms.isMark(end, mark) && terms.isGlued(end) && terms.isDigits(end + 1) && terms.isGlued(end + 1)) return null;   // "12.30.2022"
  const clock = { hour, minute: Number(minutes), second, end, isTwelve: hour <= 12 };
  const hourMark = hourMarkAt(terms, end);
  const marked = { ...clock, end: hourMark?.end ?? end, isSure: mark === ':' || Boolean(hourMark) };
  const said = withMeridiem(terms, marked);
  if (said) return said;
  const isDecimal = mark === '.' && !hourMark && !terms.calendar.hasBareHours && !zoneAt(terms, end) && Number(minutes) % 15 !== 0;   // "alle 15.22", "at 7.30", but "at 4.22"
  if (isDecimal) return null;
  return marked.isSure || (mark !== ',' && isAfterAt(terms, index) && isFree(terms, end)) ? { ...marked, isSure: marked.isSure || !terms.isMark(end, '-–') } : { ...marked, isSure: false };
}

/** After "h", "heures", "Uhr", "horas": minutes in figures or words, halves and quarters. */
function markedHour(terms: Terms, index: number, hour: number, end: number): Clock | null {
  const isShort = terms.words[index + 1]?.lower === 'h' && terms.isGlued(index + 1);
  const isOnly = terms.isMark(end, '/') || terms.has(end, 'of');   // "24h/24", "15h de vol": no hour of the day
  const clock = { hour, minute: 0, end, isTwelve: hour <= 12, isSure: isDaily(terms, index + 1) || (isShort && hour < 24 && !isOnly) };
  if (terms.isDigits(end) && isMinute(terms.text(end)) && terms.isMark(end + 1, ':') && terms.isGlued(end + 1)) return null;   // "12h12:99s"
  const minutes = minutesAfter(terms, { ...clock, isSure: clock.isSure || isAfterAt(terms, index) });
  if (minutes) return minutes;
  const said = withMeridiem(terms, clock);
  return said ?? (clock.isSure || terms.isDigits(index) || isAfterAt(terms, index) ? { ...clock, isSure: clock.isSure || (isAfterAt(terms, index) && !isOnly) } : null);
}

/** "Uhr" and "o'clock" are of the day; "heures" and "horas" may be a duration. */
const isDaily = (terms: Terms, index: number): boolean => !terms.has(index, 'unit');

function minutesAfter(terms: Terms, clock: Clock): Clock | null {
  const after = terms.at(clock.end, 'minutes-after');
  if (after) return addMinutes({ ...clock, isSure: true }, after.number, after.end);
  if (terms.isDigits(clock.end) && isMinute(terms.text(clock.end)) && !hourMarkAt(terms, clock.end + 1) && !terms.isMark(clock.end + 1, '%')) {
    const end = terms.after(clock.end + 1, 'minute-mark');
    const hasSeconds = terms.isGlued(end) && terms.isDigits(end) && isMinute(terms.text(end));
    const isBroken = (terms.isDigits(clock.end + 1) || (terms.isMark(clock.end + 1, ':') && terms.isDigits(clock.end + 2))) && terms.isGlued(clock.end + 1);
    return isBroken ? null : { ...clock, minute: Number(terms.text(clock.end)), end: hasSeconds ? terms.after(end + 1, 'unit') : end, isSure: true };
  }
  const sign = terms.at(clock.end, 'minus') ? -1 : 1;
  const at = terms.at(clock.end, 'minus')?.end ?? terms.at(clock.end, 'and')?.end ?? clock.end;
  const number = terms.isLetters(at) ? terms.number(at) : null;
  if (!number || typeof number.value !== 'number' || number.isOrdinal || number.value < 1 || number.value > 59 || !Number.isInteger(number.value)) return null;
  const unit = terms.at(number.last + 1, 'unit');
  if (unit && (unit.name !== 'minute' || !clock.isSure)) return null;
  return addMinutes({ ...clock, isSure: true }, sign * number.value, unit?.end ?? number.last + 1);
}

function addMinutes(clock: Clock, minutes: number, end: number): Clock {
  const all = clock.hour * 60 + clock.minute + minutes;
  return { ...clock, hour: Math.floor(all / 60), minute: ((all % 60) + 60) % 60, end };
}

function withMeridiem(terms: Terms, clock: Clock): Clock | null {
  const isMorning = terms.at(clock.end, 'am');
  const isLater = isMorning ? null : terms.at(clock.end, 'pm');
  const term = isMorning ?? isLater;
  if (!term || clock.hour === 0 || clock.hour > 12) return null;
  const hour = isLater && clock.hour < 12 ? clock.hour + 12 : isMorning && clock.hour === 12 ? 0 : clock.hour;
  const end = terms.isMark(term.end, '.') && terms.isGlued(term.end) && terms.text(term.end - 1) === 'm' && terms.isMark(term.end - 2, '.') ? term.end + 1 : term.end;
  return { ...clock, hour, end, isSure: true, isTwelve: false };
}

/** "midi", "trois heures et demie", "a las tres y media", "drei Uhr". */
function spelled(terms: Terms, index: number): Clock | null {
  const noon = terms.at(index, 'noon');
  const midnight = noon ? null : terms.at(index, 'midnight');
  const named = noon ?? midnight;
  if (named) {
    const isPart = (terms.isGlued(index) && terms.isMark(index - 1, '-')) || (terms.before(index + 1, 'daypart')?.first ?? index) < index - 1;   // "après-midi", "l'après midi"
    const isPlace = terms.isCapital(index) && index > 0 && terms.calendar.hasCapitalMonths !== true;   // "le Midi"
    if (isPart || isPlace) return null;
    const clock = { hour: noon ? 12 : 0, minute: 0, end: named.end, isSure: true, isTwelve: false };
    return minutesAfter(terms, clock) ?? clock;
  }
  if (!terms.isLetters(index)) return null;
  const number = terms.number(index);
  if (!number || typeof number.value !== 'number' || number.isOrdinal || number.value < 0 || number.value > 24) return null;
  const part = number.value % 1;   // "tres y media" is read as 3.5
  if (part !== 0) return part * 4 % 1 === 0 && isAfterAt(terms, index) && isBareHour(terms) ? { hour: Math.floor(number.value), minute: part * 60, end: number.last + 1, isSure: false, isTwelve: number.value <= 12 } : null;
  const mark = hourMarkAt(terms, number.last + 1);
  const clock = { hour: number.value, minute: 0, end: mark?.end ?? number.last + 1, isTwelve: number.value <= 12, isSure: mark ? isDaily(terms, number.last + 1) : false };
  if (mark) return (terms.has(mark.end, 'minutes-after') && !isAfterAt(terms, index) && terms.at(mark.end, 'minutes-after')?.number === 30 ? { ...clock, isSure: false } : minutesAfter(terms, { ...clock, isSure: clock.isSure || isAfterAt(terms, index) })) ?? clock;
  const told = minutesSpelled(terms, clock);
  if (told) return told;
  if (isAfterAt(terms, index) && (isBareHour(terms) || isAfterDay(terms, index))) return minutesAfter(terms, clock) ?? clock;
  return withMeridiem(terms, clock) ?? (terms.has(clock.end, 'daypart') && terms.at(clock.end, 'daypart')?.end !== clock.end + 1 ? clock : null);
}

/** "seven thirty am", "las siete treinta pm", "huit quarante du soir": a second number is minutes where a half of the day follows. */
function minutesSpelled(terms: Terms, clock: Clock): Clock | null {
  const at = terms.at(clock.end, 'and')?.end ?? clock.end;
  const number = terms.isLetters(at) ? terms.number(at) : null;
  if (!number || typeof number.value !== 'number' || number.isOrdinal || !Number.isInteger(number.value) || number.value < 1 || number.value > 59 || (at === clock.end && number.value < 10)) return null;
  return withMeridiem(terms, { ...clock, minute: number.value, end: number.last + 1 });
}

/** "half past three", "halb vier", "quarter to noon", "20 nach 3", "ten past four p.m." */
function minutesFirst(terms: Terms, index: number): Clock | null {
  const before = terms.at(index, 'minutes-before');
  if (!before && terms.isDigits(index) && (terms.text(index).length > 2 || !(['past', 'toward', 'minute-mark'] as const).some((tag) => terms.has(index + 1, tag)))) return null;   // asked at every figure of a text
  const number = before ? null : terms.number(index);
  const count = number && typeof number.value === 'number' && !number.isOrdinal && number.value >= 1 && number.value < 60 ? number.value : null;
  const unit = count === null || !number ? index : terms.after(number.last + 1, 'minute-mark');
  const link = count === null ? null : terms.at(unit, 'past') ?? terms.at(unit, 'toward');
  const minutes = before?.number ?? (link && count !== null ? (link.tag === 'past' ? count : -count) : null);
  const at = before?.end ?? link?.end;
  if (minutes === null || at === undefined) return null;
  const hour = figuresHour(terms, at) ?? spelledHour(terms, at);
  if (!hour) return null;
  const hasUnit = number !== null && unit > number.last + 1 && isFree(terms, hour.end);
  const isSure = hasUnit || Boolean(before) && (isAfterAt(terms, index) || terms.text(index + 1) === 'past' || hour.isSure || minutes !== 30 || !terms.isLetters(hour.end) || isFree(terms, hour.end)) || hour.isSure || (isAfterAt(terms, index) && isFree(terms, hour.end));
  return isSure ? addMinutes({ ...hour, isSure: true }, minutes, hour.end) : null;
}

function figuresHour(terms: Terms, index: number): Clock | null {
  const text = terms.text(index);
  if (!terms.isDigits(index) || text.length > 2 || Number(text) > 24) return null;
  const mark = hourMarkAt(terms, index + 1);
  const clock = { hour: Number(text), minute: 0, end: mark?.end ?? index + 1, isSure: Boolean(mark), isTwelve: Number(text) <= 12 };
  return withMeridiem(terms, clock) ?? clock;
}

function spelledHour(terms: Terms, index: number): Clock | null {
  const clock = spelled(terms, index);
  if (clock) return clock;
  const number = terms.isLetters(index) ? terms.number(index) : null;
  if (!number || typeof number.value !== 'number' || number.isOrdinal || number.value < 1 || number.value > 24) return null;
  const mark = hourMarkAt(terms, number.last + 1);
  if (number.last > index && terms.has(index, 'single')) return null;   // "half a dozen"
  const bare = { hour: number.value, minute: 0, end: mark?.end ?? number.last + 1, isSure: Boolean(mark), isTwelve: number.value <= 12 };
  return withMeridiem(terms, bare) ?? bare;
}

/** Moves "3 heures de l'après-midi", "8 de la tarde", "9 Uhr abends" to the right half of the day. */
function withDaypart(terms: Terms, index: number, clock: Clock): Clock {
  if (!clock.isTwelve) return clock;
  const after = terms.at(clock.end, 'daypart') ?? terms.at(terms.after(clock.end, 'this'), 'daypart');
  const day = after ? null : terms.at(clock.end, 'day');
  const later = day && (terms.at(day.end, 'daypart') ?? terms.before(day.end, 'daypart'));   // "a las cinco mañana por la tarde", "um 8 Uhr morgen Abend"
  const part = after ?? later ?? terms.before(atBefore(terms, index) ?? index, 'daypart');   // "ce soir vers 7 heures"
  if (!part) return clock;
  const { hour } = clock;
  const isLate = part.number === 1 ? hour < 4 : part.number === 2 ? hour < 12 : part.number === 3 ? hour >= 4 && hour < 12 : part.number === 4 && hour >= 6 && hour < 12;
  const isMidnight = part.number >= 3 && hour === 12;
  return { ...clock, hour: isMidnight ? 0 : isLate ? hour + 12 : hour, end: after && !terms.has(after.first, 'day') ? after.end : clock.end, isTwelve: false };   // "a las 10 esta noche": the day is a date of its own
}

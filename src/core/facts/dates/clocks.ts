// What hour stands at a word: "15h30", "3 p.m.", "halb vier", "a las tres y media", "midi moins cinq", "2030 GMT".
// A number is an hour only with a sign of it: a colon, "h", "Uhr", "p.m.", a zone, or a preposition of time before and no noun after.
// Twelve-hour figures without any sign of the half of the day stay as written: "half past three" is 03:30.
import { GATES, type Terms } from './calendar-terms.ts';
import { isAfterAt, isAfterDay, isAloneAfterUm, isFree, isOfDay, isSaid, withDaypart } from './clock-context.ts';
import { addMinutes, hourMarkAt, isDaypartBound, isMinute, minutesAfter, minutesBehind, withGluedLetter, withMeridiem, type Clock } from './clock-minutes.ts';
import { isChangedTo, stopwatchAt } from './stopwatch.ts';
import { zoneAt } from './zones.ts';

/** The hour that begins exactly at a word; null when none does, or when it may as well count something. */
export function timeAt(terms: Terms, index: number): Clock | null {
  if (!terms.may(index, GATES.hour) || (!terms.isDigits(index) && !terms.isLetters(index))) return null;
  const middle = terms.at(index, 'mid-hour');
  if (middle) return { hour: middle.number, minute: 0, end: middle.end, isSure: true, isTwelve: false };   // "mid-morning"
  if (!terms.isDigits(index) && !mayBegin(terms, index)) return null;
  if (terms.before(index, 'for') && !isAfterAt(terms, index) && !terms.has(index + 2, 'am') && !terms.has(index + 2, 'pm') && isLength(terms, index)) return null;
  if (stopwatchAt(terms, index) || isChangedTo(terms, index)) return null;
  const read = minutesFirst(terms, index) ?? markedRange(terms, index) ?? markedEnd(terms, index) ?? rangeStart(terms, index) ?? figures(terms, index) ?? spelled(terms, index);
  const clock = read && minutesBehind(terms, read.isTwelve ? withMeridiem(terms, read) ?? read : read);
  if (!clock || (terms.isGlued(index) && (terms.isLetters(index - 1) || terms.isDigits(index - 1)) && !isIso(terms, index)) || (terms.isMark(index - 1, ':') && terms.isDigits(index - 2)) || (terms.isGlued(index) && terms.isMark(index - 1, '-/.,:+$€£') && (terms.isDigits(index - 2) || terms.isLetters(index - 2)) && !terms.isMark(index - 1, '-/'))) return null;
  if (terms.isGlued(clock.end) && (terms.isDigits(clock.end) || (terms.isLetters(clock.end) && !zoneAt(terms, clock.end) && !terms.has(clock.end, 'am') && !terms.has(clock.end, 'pm')))) return null;   // "~3am3io"
  const moved = withDaypart(terms, index, clock);
  if (moved.isSure) return moved;
  const isFollowed = Boolean(zoneAt(terms, moved.end)) || moved.end > clock.end || (clock.isTwelve && terms.has(terms.after(clock.end, 'this'), 'daypart'));
  if (terms.has(moved.end - 1, 'hour-mark') && isOfDay(terms, index, moved.end)) return { ...moved, isSure: true };
  return isFollowed || ((isAfterAt(terms, index) || isSaid(terms, index)) && isFree(terms, moved.end)) ? moved : null;
}

/** Whether an hour in words may begin here: with "midi" or "halb", or with a number. */
const mayBegin = (terms: Terms, index: number): boolean => terms.isKnown(index)
  ? terms.has(index, 'noon') || terms.has(index, 'midnight') || terms.has(index, 'minutes-before') || terms.number(index) !== null
  : terms.number(index) !== null && (terms.isNearAnchor(index) || isAfterAt(terms, index));

/** "2022-01-05T15:00". */
const isIso = (terms: Terms, index: number): boolean => terms.text(index - 1) === 'T' && terms.isGlued(index - 1) && terms.isDigits(index - 2) && terms.isMark(index - 3, '-');

/** "le marathon en 3h15", "por 3 hrs": hours that the language also counts lengths in. */
const isLength = (terms: Terms, index: number): boolean => {
  const number = terms.number(index);
  return number !== null && terms.at(number.last + 1, 'unit')?.name === 'hour';
};

/** "de 22 heures à 6 heures", "das 22 horas às 6 horas": hours that may be lengths; two of them from and to are hours where they run over a day. */
function markedRange(terms: Terms, index: number): Clock | null {
  if (!terms.isDigits(index) || !terms.has(index + 1, 'unit') || !(terms.has(index - 1, 'of') || isAfterAt(terms, index) || terms.before(index, 'between'))) return null;
  const end = hourMarkAt(terms, index + 1)?.end;
  const to = end === undefined ? null : terms.at(end, 'to') ?? (terms.before(index, 'between') ? terms.at(end, 'and') : null);
  const at = to ? terms.after(to.end, 'at') : 0;
  const [hour, until] = [Number(terms.text(index)), Number(terms.text(at))];
  const last = to && terms.isDigits(at) ? hourMarkAt(terms, at + 1) : null;
  if (!last || end === undefined || hour > 24 || until > 24 || terms.has(last.end, 'of') || !(hour > until || hour > EARLY)) return null;
  return { hour, minute: 0, end, isSure: true, isTwelve: false };
}
/** "de 10 h a 18 H": the last hour of such a range, where "to" is no preposition of time. */
function markedEnd(terms: Terms, index: number): Clock | null {
  const to = terms.isDigits(index) ? terms.before(index, 'to') : null;
  const start = to && terms.isDigits(to.first - 2) ? markedRange(terms, to.first - 2) : null;
  const mark = start && start.end === to?.first ? hourMarkAt(terms, index + 1) : null;
  return mark && { hour: Number(terms.text(index)), minute: 0, end: mark.end, isSure: true, isTwelve: false };
}

/** "De 2 heures à 3 heures" is as often a length. */
const EARLY = 5;

/** "von 11 bis 17 Uhr", "from 3 to 5 p.m.": a bare figure that opens a range of hours. */
function rangeStart(terms: Terms, index: number): Clock | null {
  const hour = Number(terms.text(index));
  if (!terms.isDigits(index) || terms.text(index).length > 2 || hour > 24) return null;
  const to = terms.at(index + 1, 'to')?.end ?? (terms.isMark(index + 1, '-–') ? index + 2 : null) ?? (terms.before(index, 'between') ? terms.at(index + 1, 'and')?.end ?? null : null);
  const until = to === null ? null : figures(terms, terms.after(to, 'at'));
  if (!until || (!isLetteredRange(terms, index) && (!until.isSure || terms.has(until.end - 1, 'unit')))) return null;
  const isLater = until.hour > 12 && hour < 12 && (terms.has(until.end - 1, 'pm') || terms.before(until.end, 'pm') !== null) && hour + 12 <= until.hour;
  return { hour: isLater ? hour + 12 : hour, minute: 0, end: index + 1, isSure: true, isTwelve: false };
}

/** "Abierto DE 9 A 17 h": two bare figures and one letter, rising. */
const isLetteredRange = (terms: Terms, index: number): boolean =>
  terms.has(index - 1, 'of') && terms.isDigits(index) && terms.at(index + 1, 'to')?.end === index + 2 && terms.isDigits(index + 2) && terms.text(index + 3) === 'h' && !terms.has(index + 4, 'of') && Number(terms.text(index)) < Number(terms.text(index + 2));

const isHour = (hour: number): boolean => hour >= 0 && hour <= 24;

/** "15:30", "15h30", "15 h 30", "15.30 Uhr", "3 p.m.", "2030 GMT", "15 Uhr 30". */
function figures(terms: Terms, index: number): Clock | null {
  if (!terms.isDigits(index)) return null;
  const text = terms.text(index);
  if (text.length === 4) return fourFigures(terms, index, text);
  if (text.length === 3) return threeFigures(terms, index, text);
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
  const told = withMeridiem(terms, clock);
  if (told) return told;
  if (isAloneAfterUm(terms, index, clock.end)) return { ...clock, isSure: true };
  if (/^(?:GMT|UTC|TU)$/u.test(terms.text(index + 1))) return { ...clock, isSure: true };   // "alle 18 (16 GMT)"
  const said = isSaid(terms, index) ? minutesAfter(terms, clock) ?? (isDaypartBound(terms, clock.end) ? clock : null) : null;
  if (said) return said;
  return isAfterAt(terms, index) && (isBareHour(terms) || isAfterDay(terms, index)) ? minutesAfter(terms, clock) ?? clock : isDaypartBound(terms, index + 1) ? clock : null;
}

/** "340pm", "at 730 in the evening". */
function threeFigures(terms: Terms, index: number, text: string): Clock | null {
  const [hour, minute] = [Number(text.slice(0, 1)), Number(text.slice(1))];
  if (hour === 0 || minute > 59) return null;
  const clock = { hour, minute, end: index + 1, isSure: true, isTwelve: true };
  return (terms.isGlued(index + 1) ? withMeridiem(terms, clock) : null) ?? (isAfterAt(terms, index) && isDaypartBound(terms, index + 1) ? clock : null);
}

/** Languages whose preposition of time alone makes an hour ("alle 18", "às 18"); elsewhere it has other uses ("à 15", "at 10"). */
const isBareHour = (terms: Terms): boolean => terms.calendar.hasBareHours === true;

function fourFigures(terms: Terms, index: number, text: string): Clock | null {
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  if (hour > 24 || minute > 59) return null;
  const clock = { hour, minute, end: index + 1, isSure: true, isTwelve: hour <= 12 };
  const mark = hourMarkAt(terms, index + 1);
  const isMarked = mark && mark.end === index + 2 && terms.words[index + 1]?.lower !== 'h';
  if (isMarked) return { ...clock, end: mark.end };
  return withMeridiem(terms, clock) ?? ((zoneAt(terms, index + 1) && !terms.isMark(index + 1, '(,')) || (isAfterAt(terms, index) && isDaypartBound(terms, index + 1)) ? clock : null);
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
  const said = withMeridiem(terms, marked) ?? withGluedLetter(terms, marked);
  if (said) return said;
  const isDecimal = mark === '.' && !hourMark && !terms.calendar.hasBareHours && !zoneAt(terms, end) && Number(minutes) % 15 !== 0;   // "alle 15.22", "at 7.30", but "at 4.22"
  if (mark === '.' && isStamp(terms, index, end)) return { ...marked, isSure: true };
  if (isDecimal) return null;
  return marked.isSure || (mark !== ',' && isAfterAt(terms, index) && isFree(terms, end)) ? { ...marked, isSure: marked.isSure || !terms.isMark(end, '-–') } : { ...marked, isSure: false };
}

/** "14.32 - Due strade chiuse": at the head of a line, before a dash, the hour of an entry. */
const isStamp = ({ reading, words }: Terms, index: number, end: number): boolean =>
  (index === 0 || reading.text.slice(words[index - 1]?.end, words[index]?.start).includes('\n')) && /^[-–—|]$/u.test(words[end]?.text ?? '') && words[end]?.glued === false && words[end + 1]?.kind === 'letters';

/** After "h", "heures", "Uhr", "horas": minutes in figures or words, halves and quarters. */
function markedHour(terms: Terms, index: number, hour: number, end: number): Clock | null {
  if (!isDaily(terms, index + 1) && isOfThing(terms, end)) return null;   // "après 10 heures de négociations"
  const isShort = terms.words[index + 1]?.lower === 'h' && terms.isGlued(index + 1);
  const isOnly = terms.isMark(end, '/') || terms.has(end, 'of');   // "24h/24", "15h de vol": no hour of the day
  const clock = { hour, minute: 0, end, isTwelve: hour <= 12, isSure: isDaily(terms, index + 1) || (isShort && hour < 24 && !isOnly) };
  if (terms.isDigits(end) && isMinute(terms.text(end)) && terms.isMark(end + 1, ':') && terms.isGlued(end + 1) && terms.isDigits(end + 2)) return null;   // "12h12:99s", but "14h32: duas"
  const isSecond = terms.has(index - 1, 'and') && hourMarkAt(terms, index - 2) !== null && terms.before(index - 3, 'between') !== null && timeAt(terms, index - 3)?.isSure === true;   // "entre 22 heures et 6 heures"
  const isTold = isSecond || isLetteredRange(terms, index - 2) || isAfterAt(terms, index) || isSaid(terms, index);
  const minutes = !isTold && isLengthToo(terms, index + 1, end) ? null : minutesAfter(terms, { ...clock, isSure: true });
  if (minutes && !isTold && isOfThing(terms, minutes.end)) return null;   // "15 h 30 de vol"
  if (minutes && (clock.isSure || isTold || isDaypartBound(terms, minutes.end) || terms.isDigits(end))) return minutes;
  const short = isTold && isShort && terms.isDigits(end) && terms.isGlued(end) && terms.text(end).length === 1 ? { ...clock, minute: Number(terms.text(end)), end: end + 1, isSure: true } : null;   // "à 11h5"
  const said = short ?? withMeridiem(terms, clock);
  if (!said && (isSecond || isSaid(terms, index)) && isFree(terms, end) && !isOnly) return { ...clock, isSure: true };   // "il est 20 heures"
  return said ?? (clock.isSure || terms.isDigits(index) || isAfterAt(terms, index) ? { ...clock, isSure: clock.isSure || ((isAfterAt(terms, index) || isLetteredRange(terms, index - 2)) && !isOnly) } : null);
}

/** "trois heures et demie", "una hora y cuarto": as often a length. */
function isLengthToo(terms: Terms, mark: number, end: number): boolean {
  const after = terms.at(end, 'minutes-after');
  return after !== null && after.number > 0 && after.number < 45 && !isDaily(terms, mark) && !isDaypartBound(terms, after.end);
}

/** A bare noun behind "of": "de vol"; not "de vendredi", "de la commission", "de Madrid". */
function isOfThing(terms: Terms, index: number): boolean {
  const of = terms.at(index, 'of');
  if (!of || of.end !== index + 1 || !terms.isLetters(of.end) || terms.isCapital(of.end)) return false;
  return !(['weekday', 'day', 'this', 'the', 'daypart', 'month'] as const).some((tag) => terms.has(of.end, tag)) && !terms.has(index, 'daypart');
}

/** "Uhr" and "o'clock" are of the day; "heures" and "horas" may be a duration. */
const isDaily = (terms: Terms, index: number): boolean => !terms.has(index, 'unit');

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
  if (part !== 0) return number.value > 1 && part * 4 % 1 === 0 && ((isAfterAt(terms, index) && isBareHour(terms)) || isSaid(terms, index) || terms.has(number.last + 1, 'daypart')) ? { hour: Math.floor(number.value), minute: part * 60, end: number.last + 1, isSure: false, isTwelve: number.value <= 12 } : null;
  const mark = hourMarkAt(terms, number.last + 1);
  if (mark && !isDaily(terms, number.last + 1) && isOfThing(terms, mark.end)) return null;   // "après neuf heures de débats"
  if (mark && terms.calendar.isMonthFirst === true && terms.at(number.last + 1, 'unit')?.number === 2) return null;   // English "after nine hours"
  const clock = { hour: number.value, minute: 0, end: mark?.end ?? number.last + 1, isTwelve: number.value <= 12, isSure: mark ? isDaily(terms, number.last + 1) : false };
  if (mark) return (isLengthToo(terms, number.last + 1, mark.end) && !isAfterAt(terms, index) && !isSaid(terms, index) ? { ...clock, isSure: false } : minutesAfter(terms, { ...clock, isSure: clock.isSure || isAfterAt(terms, index) || isSaid(terms, index) })) ?? { ...clock, isSure: clock.isSure || (isSaid(terms, index) && isFree(terms, clock.end) && !terms.has(clock.end, 'of')) };
  const told = minutesSpelled(terms, clock, isAfterAt(terms, index) || isSaid(terms, index));
  if (told) return told;
  if (isAloneAfterUm(terms, index, clock.end)) return { ...clock, isSure: true };
  if (isAfterAt(terms, index) && (isBareHour(terms) || isAfterDay(terms, index))) return minutesAfter(terms, { ...clock, isSure: isBareHour(terms) }) ?? clock;
  return withMeridiem(terms, clock) ?? (terms.has(clock.end, 'daypart') && terms.at(clock.end, 'daypart')?.end !== clock.end + 1 ? clock : null);
}

/** "seven thirty am", "las siete treinta pm", "huit quarante du soir", "at seven thirty.", "seis cero dos pm": a second number is minutes. */
function minutesSpelled(terms: Terms, clock: Clock, isTold: boolean): Clock | null {
  const and = terms.at(clock.end, 'and');
  const first = and?.end ?? clock.end;
  const zero = terms.isLetters(first) && terms.number(first)?.value === 0;
  const at = zero ? first + 1 : first;
  const number = terms.isLetters(at) && (at === clock.end || !terms.isMark(clock.end, ',')) ? terms.number(at) : null;
  if (!number || typeof number.value !== 'number' || number.isOrdinal || !Number.isInteger(number.value) || number.value < 1 || number.value > (zero ? 9 : 59) || (!and && !zero && number.value < 10)) return null;
  const read = { ...clock, minute: number.value, end: number.last + 1 };
  const isEnd = read.end >= terms.words.length || (terms.isMark(read.end, '.,;!?)') && !(terms.isGlued(read.end + 1) && terms.isDigits(read.end + 1)));
  return withMeridiem(terms, read, 23) ?? (isDaypartBound(terms, read.end) ? { ...read, isSure: true } : isTold && (!and || isSaidHour(terms)) && number.value >= 10 && isEnd ? { ...read, isSure: true } : null);
}

/** Where "and" joins minutes to the hour: "são oito e quinze". */
const isSaidHour = (terms: Terms): boolean => isBareHour(terms);

/** "half past three", "halb vier", "quarter to noon", "20 nach 3", "ten past four p.m." */
function minutesFirst(terms: Terms, index: number): Clock | null {
  const before = terms.at(index, 'minutes-before');
  if (!before && terms.isDigits(index) && (terms.text(index).length > 2 || !(['past', 'toward', 'minute-mark', 'past-said', 'toward-said'] as const).some((tag) => terms.has(index + 1, tag)))) return null;   // asked at every figure of a text
  const number = before ? null : terms.number(index);
  const count = number && typeof number.value === 'number' && !number.isOrdinal && number.value >= 1 && number.value < 60 ? number.value : null;
  const unit = count === null || !number ? index : terms.after(number.last + 1, 'minute-mark');
  const isUnited = number !== null && unit > number.last + 1;
  const usual = count === null ? null : terms.at(unit, 'past') ?? terms.at(unit, 'toward');
  const isToldOf = (at: number): boolean => isUnited || isSaid(terms, index) || (isAfterAt(terms, index) && !terms.has(index - 1, 'of') && !terms.has(at, 'at'));   // "às dez para as oito"; not "das 5 para as 8", "dalle 5 alle 14"
  const said = count === null || usual || !isToldOf(unit) ? null : terms.at(unit, 'past-said') ?? terms.at(unit, 'toward-said');
  const link = usual ?? said;
  const minutes = before?.number ?? (link && count !== null ? (link.tag.startsWith('past') ? count : -count) : null);
  const at = before?.end ?? link?.end;
  if (minutes === null || at === undefined) return null;
  const hour = figuresHour(terms, at) ?? (before ? null : halfHour(terms, at)) ?? spelledHour(terms, at);
  if (!hour) return null;
  if (minutes === -45 && !isAfterAt(terms, index) && !isSaid(terms, index)) return null;   // "viertel 8"; not "ein Viertel 8"
  if (link?.tag === 'toward' && terms.has(link.first, 'to') && !isUnited && (!hour.isSure || terms.has(hour.end - 1, 'unit')) && !isSaid(terms, index) && !terms.before(index, 'at-hour')) return null;   // "rose from 10 to 12", "ruled by five to four", "from 24 to 18 hours"
  const hasUnit = isUnited && isFree(terms, hour.end);
  const isSure = hasUnit || ((isSaid(terms, index) || isDaypartBound(terms, hour.end)) && isFree(terms, hour.end)) || Boolean(before) && (isAfterAt(terms, index) || terms.text(index + 1) === 'past' || hour.isSure || minutes !== 30 || !terms.isLetters(hour.end) || isFree(terms, hour.end)) || hour.isSure || (isAfterAt(terms, index) && isFree(terms, hour.end));
  return isSure ? addMinutes({ ...hour, isSure: true }, minutes, hour.end) : null;
}

/** "zehn nach HALB VIER". */
const halfHour = (terms: Terms, index: number): Clock | null => (terms.has(index, 'minutes-before') ? minutesFirst(terms, index) : null);

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

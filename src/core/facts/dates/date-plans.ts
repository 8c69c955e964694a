// Whether a weekday that no tense dates is that of something fixed beforehand: "Streik am Freitag", "per la gara di domenica", "is
// seeking talks on Monday". In: the words of a text and those of the weekday. Out: yes, or no where it may as well be over.
// Known failure: a headline that tells a result without figure or verb ("Finale samedi : triomphe de Lyon").
import type { Terms } from './calendar-terms.ts';
import { timeAt } from './clocks.ts';
import { deadOf } from '../quantities/ages.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { CLOSED, EVENTS, MEANWHILE } from '../../languages/plan-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

/** "TALKS with management on Monday", "am Freitag STREIK": no more words between. */
const EVENT_REACH = 8;
/** "per la GARA di domenica": no more words from the noun to the preposition. */
const LEAD_REACH = 3;

interface Events { readonly whole: ReadonlySet<string>; readonly ends: readonly string[]; readonly meanwhile: ReadonlySet<string> }
const known = new Map<LanguageCode, Events>();
function eventsOf(code: LanguageCode): Events {
  let events = known.get(code);
  if (!events) {
    const words = EVENTS[code].split(' ');
    const ends = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    known.set(code, events = { whole: new Set(words), ends, meanwhile: new Set(MEANWHILE[code].split(' ')) });
  }
  return events;
}

/** Inside a sentence a capital makes a name of it ("Partido Popular") where nouns have none. */
function isEvent(terms: Terms, index: number): boolean {
  const word = terms.words[index];
  if (word?.kind !== 'letters' || (terms.has(index, 'month') && terms.isCapital(index))) return false;
  const { whole, ends } = eventsOf(terms.pack.code);
  return whole.has(word.folded) ? terms.pack.quantity.nouns.isCapitalised || !terms.isCapital(index) || !terms.isLetters(index - 1) : ends.some((end) => word.folded.endsWith(end));
}

/** "Per la gara DI DOMENICA", "for SUNDAY's match", "für das Spiel AM SONNTAG": for what is held on the weekday `first` to `end`. */
export function isOfEventAhead(terms: Terms, first: number, end: number): boolean {
  if (!terms.has(first, 'weekday')) return false;
  if (terms.isMark(end, "'")) return isEvent(terms, end + 2) && terms.before(first, 'aimed-at') !== null;
  const of = terms.has(first - 1, 'the') || terms.has(first - 1, 'of') || terms.has(first - 1, 'on-day') ? first - 1 : first;
  const at = isEvent(terms, of - 1) ? of - 1 : -1;
  for (let lead = at - 1; at > 0 && lead >= at - LEAD_REACH && terms.isLetters(lead); lead--) if (terms.has(lead, 'aimed-at')) return true;
  return false;
}

/** Beside a noun or verb of an event, in a sentence from word `from` to `to` that looks neither way, and that counts nobody: what was counted is over. `isAny`: of any date, not of a weekday alone. */
export function isEventAhead(terms: Terms, first: number, end: number, from: number, to: number, isAny = false): boolean {
  if (!(isAny || terms.has(first, 'weekday')) || terms.before(first, 'date-hedge')?.name === 'at-least') return false;
  let event = -1;
  for (let by = 1; by <= EVENT_REACH && event < 0; by++) event = first - by >= from && isEvent(terms, first - by) ? first - by : end + by - 1 <= to && isEvent(terms, end + by - 1) ? end + by - 1 : -1;
  if (event < 0 ? !isClocked(terms, end) : isMeanwhile(terms, event, from) || isKnownEvent(terms, event, first, end)) return false;
  return !isCounting(terms, from, to);
}

/** By first word of a sentence, whether it counts somebody or tells of dead: a row of weekdays asks it of one sentence again and again. */
const counting = new WeakMap<Terms, Map<number, boolean>>();

function isCounting(terms: Terms, from: number, to: number): boolean {
  let told = counting.get(terms);
  if (!told) counting.set(terms, told = new Map());
  let known = told.get(from);
  if (known === undefined) {
    const dead = deadOf(terms.pack.quantity);
    known = terms.words.slice(from, to + 1).some(({ folded }, by) => isCount(terms, from + by) || dead.has(folded));
    told.set(from, known);
  }
  return known;
}

/** "LORS DE la grève", "after the long strike". */
function isMeanwhile(terms: Terms, event: number, from: number): boolean {
  const { meanwhile } = eventsOf(terms.pack.code);
  for (let at = event - 1; at >= Math.max(from, event - LEAD_REACH) && terms.isLetters(at); at--) if (meanwhile.has(terms.words[at]?.folded ?? '')) return true;
  return false;
}

/** "La grève DE vendredi", "Friday'S strike": told of as known, it may be over. */
const isKnownEvent = (terms: Terms, event: number, first: number, end: number): boolean =>
  (event === first - 2 && terms.has(first - 1, 'of')) || (terms.isMark(end, "'") && event === end + 2);

/** "Am Freitag UM 18 UHR findet": an hour behind the weekday. */
function isClocked(terms: Terms, end: number): boolean {
  for (let at = end; at <= end + CLOCK_REACH; at++) if (terms.isDigits(at)) return timeAt(terms, at) !== null;
  return false;
}
/** ", às 18h", "a las 18.00". */
const CLOCK_REACH = 2;

/** "Le match retour EST samedi", "Das Rückspiel IST am Samstag": a form of "to be" right before, and nothing behind that it could be the auxiliary of. */
export function isSetFor(terms: Terms, first: number, end: number): boolean {
  const lead = terms.before(first, 'on-day')?.first ?? (terms.has(first - 1, 'the') ? first - 1 : first);
  return terms.has(first, 'weekday') && terms.before(lead, 'is') !== null && (end >= terms.words.length || terms.isMark(end, '.;!?,') || isClocked(terms, end));
}

/** "Nach dem Anschlag VOM Sonntag", "After SUNDAY's attack": the weekday of what happened, whatever is to come of it; an event fixed beforehand may be to come itself. */
export function isOfPast(terms: Terms, first: number, end: number): boolean {
  if (!terms.has(first, 'weekday')) return false;
  if (terms.isMark(end, "'")) return terms.before(first, 'date-hedge')?.name === 'more-than' && !isEvent(terms, end + 2);
  if (!terms.has(first - 1, 'of') || !terms.isLetters(first - 2) || isEvent(terms, first - 2)) return false;
  if (wordSet(CLOSED[terms.pack.code]).has(terms.words[first - 2]?.folded ?? '')) return true;
  for (let at = first - 2; at >= first - 2 - LEAD_REACH; at--) if (terms.before(at, 'date-hedge')?.name === 'more-than') return true;
  return false;
}

/** A figure that is no hour, day or length. */
function isCount(terms: Terms, index: number): boolean {
  if (!terms.isDigits(index) || timeAt(terms, index) !== null || (terms.isGlued(index) && terms.isMark(index - 1, ':.'))) return false;
  const next = terms.isGlued(index + 1) && !terms.isLetters(index + 1) ? index + 2 : index + 1;   // "20:45", "14."
  return !(terms.has(next, 'unit') || terms.has(next, 'hour-mark') || terms.has(next, 'month') || terms.has(next, 'am') || terms.has(next, 'pm') || terms.has(index - 1, 'month') || terms.has(index - 1, 'weekday') || terms.isMark(index + 1, ':'));
}

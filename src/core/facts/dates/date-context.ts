// Whether the sentence of a date looks back or ahead from publication, and what that says of its year or week.
// In: the words of a text and those of a date. Out: a direction, the year a day without year belongs to, the day of a weekday.
// The direction is that of the nearest tense cue of the sentence: "téléphonera dimanche" is the next Sunday, "a déclaré dimanche" the last.
// Known failure: a present that tells the past ("Biden menace jeudi …") is read by the rule for sentences without cue: back.
import { deadOf } from '../quantities/ages.ts';
import { civilDay, dayNumber, monthLength, weekdayOf } from './calendar.ts';
import { GATES, type Terms } from './calendar-terms.ts';
import { isEventAhead, isOfEventAhead, isOfPast, isSetFor } from './date-plans.ts';
import { isDone } from './date-participles.ts';
import type { Reference } from './date-reference.ts';
import { aroundOf, isOfStem } from '../quantities/quantities.ts';
import type { CalendarWords } from '../../languages/calendar-words.ts';
import { NOUN_ENDS, WOULD } from '../../languages/plan-words.ts';
import { RARE_CALENDAR } from '../../languages/shared-calendar.ts';

/** Where a phrase stands: `alone` when its sentence says nothing else, as in an agenda, which looks ahead. */
export type Direction = 'past' | 'future' | 'open' | 'alone';

/** A clause mark costs as much as five words; a cue behind the date as much as three. */
const CLAUSE_COST = 5;
const AFTER_COST = 3;
/** No cue further off than this many words. */
const FAR = 40;
/** Endings of a language, and what words read before told by theirs: the same come again and again. */
interface Endings { readonly past: RegExp; readonly future: RegExp; readonly nouns: RegExp; readonly read: Map<string, 'past' | 'future' | null> }
const MOST_READ = 20_000;
/** In UTF-16 units: engines copy so short a slice. */
const LONGEST_KEPT = 12;
const endings = new WeakMap<CalendarWords, Endings>();

function endingsOf({ calendar, pack }: Terms): Endings {
  let known = endings.get(calendar);
  if (!known) {
    const compile = (...ends: readonly string[]): RegExp => (ends.some(Boolean) ? new RegExp(`(?:${ends.filter(Boolean).join('|')})$`, 'u') : /$^/u);
    endings.set(calendar, known = { past: compile(calendar.tense.past.ends), future: compile(calendar.tense.future.ends, WOULD[pack.code]), nouns: compile(NOUN_ENDS[pack.code]), read: new Map() });
  }
  return known;
}

/** Of every word: the nearest cue up to it and from it on; clause marks and words outside the calendar, summed up to it; its sentence's first and last word. */
interface Cues { readonly before: Int32Array; readonly after: Int32Array; readonly clauses: Int32Array; readonly strangers: Int32Array; readonly first: Int32Array; readonly last: Int32Array; readonly signs: readonly ('past' | 'future' | null)[]; readonly plans: ReadonlySet<number> }
const cuesKnown = new WeakMap<Terms, Cues>();

function cuesOf(terms: Terms): Cues {
  let known = cuesKnown.get(terms);
  if (!known) cuesKnown.set(terms, known = readCues(terms));
  return known;
}

/** One walk there and one back, so that a text full of dates costs no more than any other. */
function readCues(terms: Terms): Cues {
  const { words, reading } = terms;
  const size = words.length;
  const [before, after, clauses, strangers, first, last] = Array.from({ length: 6 }, () => new Int32Array(size + 1)) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];   // six made, six taken
  const signs = words.map((_word, i) => tenseOf(terms, i));
  const plans = new Set<number>();   // of the past: "was SCHEDULED TO be released Friday, but"
  signs.forEach((sign, i) => {
    if (sign === 'future' && (plans.has(i - 1) || terms.has(i - 1, 'had-been'))) {
      signs[i] = 'past';
      plans.add(i);
    }
    if (sign === 'past' && isAhead(terms, signs, i)) signs[i] = 'future';
  });
  let sentence = 0;
  let start = 0;
  for (let i = 0, cue = -1; i < size; i++) {
    while (sentence < reading.sentences.length - 1 && (reading.sentences[sentence]?.end ?? 0) <= (words[i]?.start ?? 0)) [sentence, start] = [sentence + 1, i];
    if (signs[i]) cue = i;
    before[i] = cue;
    first[i] = start;
    clauses[i + 1] = (clauses[i] ?? 0) + Number(terms.isMark(i, ',;:"«»“”()'));
    strangers[i + 1] = (strangers[i] ?? 0) + Number(terms.isLetters(i) && (!terms.isTerm(i) || (signs[i] === 'past' && !terms.has(i, 'was'))));   // "COMPARED with March"
  }
  after[size] = size;
  for (let i = size - 1, cue = size, end = size - 1; i >= 0; i--) {
    if (i < size - 1 && first[i] !== first[i + 1]) end = i;
    if (signs[i]) cue = i;
    after[i] = cue;
    last[i] = end;
  }
  return { before, after, clauses, strangers, first, last, signs, plans };
}

/** Looks back or ahead from the words `first` to `end` (excluded): the nearest cue wins, a clause mark between costs. */
export function directionAt(terms: Terms, first: number, end: number): Direction {
  const cues = cuesOf(terms);
  const at = (list: Int32Array, index: number): number => list[index] ?? 0;
  const [from, to] = [at(cues.first, first), at(cues.last, first)];
  const others = at(cues.strangers, first) - at(cues.strangers, from) + Math.max(0, at(cues.strangers, to + 1) - at(cues.strangers, end));
  if (others === 0 && !isToldBack(terms, cues, first, from)) return 'alone';
  if (terms.calendar.isMonthFirst === true && terms.before(terms.has(first - 1, 'the') ? first - 1 : first, 'date-hedge')?.name === 'at-most') return isDoneBy(terms, first, from, to) ? 'past' : 'future';   // "by Friday"; "by 3 percent" looks nowhere
  const joint = terms.before(first, 'to');
  if (isOfPast(terms, first, end)) return 'past';
  if (isOfEventAhead(terms, first, end) || isSetFor(terms, first, end)) return 'future';
  const isJoined = joint !== null && isDatedEnd(terms, joint.first);
  const back = isJoined ? at(cues.before, joint.first - 1) : first > 0 ? at(cues.before, first - 1) : -1;
  if (isBehindDead(terms, first)) return 'past';
  if (isAimedAt(terms, first) && !(back >= from && cues.plans.has(back))) return 'future';
  if (isDone(terms, first, end, (index) => cues.signs[index] ?? null)) return 'past';
  const ahead = at(cues.after, jointEnd(terms, end));
  const aside = asideBetween(terms, back, first);
  const marks = at(cues.clauses, first) - at(cues.clauses, back) - (aside > 0 ? 2 : 0);
  const backCost = back < from || (ahead <= to && opensClause(terms, first, end, ahead)) ? Infinity : first - 1 - back - aside + CLAUSE_COST * marks;
  const aheadCost = ahead > to || end > to ? Infinity : ahead - end + AFTER_COST + CLAUSE_COST * (at(cues.clauses, ahead) - at(cues.clauses, end));
  if (Math.min(backCost, aheadCost) > FAR) return isEventAhead(terms, first, end, from, to) ? 'future' : 'open';
  const isParted = marks === 0 && backCost < FAR && at(cues.clauses, ahead) > at(cues.clauses, end);   // "will meet the leaders of ten unions on Sunday, she SAID"
  const cue = backCost <= aheadCost || isParted ? back : ahead;
  if (cue === ahead && isReportedBehind(terms, cues, end, ahead) && isEventAhead(terms, first, end, from, to, true)) return 'future';
  if (cues.signs[cue] === 'future' && cue === back && isFallenUntil(terms, cues, first, from)) return 'past';
  return cues.plans.has(cue) ? 'open' : cues.signs[cue] ?? 'open';   // a plan of the past may be for a day to come
}

/** "L'usine ferme fin mars, A ANNONCÉ la direction": a verb of the past right behind the comma that closes the date's clause says when it was told. */
const isReportedBehind = (terms: Terms, cues: Cues, end: number, ahead: number): boolean => cues.signs[ahead] === 'past' && terms.isMark(end, ',') && ahead - end <= REPORTED_REACH;
/** ", HA ANUNCIADO". */
const REPORTED_REACH = 2;

/** Words of who or what a noun is, between two commas and with a capital: "will call his colleague, JAN VOS, on Sunday"; 0 where there is none. */
function asideBetween(terms: Terms, back: number, first: number): number {
  let [from, to] = [-1, -1];
  for (let at = first - 1; at > back && at >= first - ASIDE_REACH; at--) {
    if (!terms.isMark(at, ',')) continue;
    if (to < 0) to = at;
    else {
      from = at;
      break;
    }
  }
  return from > back && terms.isCapital(from + 1) ? to - from + 1 : 0;
}
const ASIDE_REACH = 14;

/** "HAD run out by Tuesday", "by Monday the river HAD risen"; not "had to", "had until". */
function isDoneBy(terms: Terms, first: number, from: number, to: number): boolean {
  for (let at = Math.max(from, first - DONE_REACH); at <= Math.min(to, first + DONE_REACH); at++) if (terms.has(at, 'had') && !terms.has(at + 1, 'to') && !terms.has(at + 1, 'will')) return true;
  return false;
}
/** "had been brought under control by Sunday". */
const DONE_REACH = 8;

/** "Der Absatz SANK bis Mai", "cayeron HASTA mayo": up to then something rose or fell. */
function isFallenUntil(terms: Terms, cues: Cues, first: number, from: number): boolean {
  const until = terms.before(first, 'date-hedge');
  if (until?.name !== 'at-most') return false;
  const { changes } = aroundOf(terms.pack.quantity);
  for (let at = until.first - 1; at >= from; at--) if ((cues.signs[at] === 'past' || cues.signs[at - 1] === 'past') && isOfStem(terms.words[at]?.folded ?? '', changes)) return true;
  return false;
}

/** "Anunció QUE este lunes llamará": a date at the head of a clause is its verb's, not that of the telling before it; `ahead` is the next cue behind. */
function opensClause(terms: Terms, first: number, end: number, ahead: number): boolean {
  const openers = RARE_CALENDAR[terms.pack.code].clauseOpeners;
  if (!openers.includes(terms.words[first - 1]?.lower ?? '') && !(terms.isTerm(first - 1) && openers.includes(terms.words[first - 2]?.lower ?? ''))) return false;
  for (let at = end; at < ahead; at++) if (terms.isMark(at, ',;:')) return false;
  return true;
}

/** "Von Januar BIS März sanken die Preise": what joins two ends of a stretch looks nowhere, though "bis Freitag" looks ahead. */
const isDatedEnd = (terms: Terms, index: number): boolean => terms.before(index, 'month') !== null || terms.before(index, 'weekday') !== null || terms.isDigits(index - 1);
const jointEnd = (terms: Terms, index: number): number => {
  const to = isDatedEnd(terms, index) ? terms.at(index, 'to') : null;
  return to && (terms.has(to.end, 'month') || terms.has(to.end, 'weekday') || terms.isDigits(to.end)) ? to.end : index;
};

/** Nobody dates a day so many months ahead. */
const FAR_MONTHS = 240;
/** A rank told of a length stands no more words before it: "the WORST result in ten years". */
const RANK_REACH = 8;

/**
 * "In three days", words `first` to `end` (excluded), that tells how long, not when: "zwei Tote in drei Tagen", "the highest
 * level in 22 years", "en 200 años de historia", "3 % in un anno". Where no tense tells, a figure in the sentence does: what is
 * counted was counted within a length. `months` is the length, 0 where it is shorter.
 */
export function isLookedBackOn(terms: Terms, first: number, end: number, months: number): boolean {
  const direction = directionAt(terms, first, end);
  if (direction === 'past' || months >= FAR_MONTHS || (terms.has(end, 'of') && terms.isLetters(end + 1)) || terms.isDigits(first - 1) || terms.isMark(first - 1, '%')) return true;
  const cues = cuesOf(terms);
  const [from, to] = [cues.first[first] ?? 0, cues.last[first] ?? 0];
  for (let i = Math.max(from, first - RANK_REACH); i < first; i++) if (terms.has(i, 'ranked')) return true;
  if (direction !== 'open') return false;
  for (let i = from; i <= to; i++) if ((i < first || i >= end) && terms.isDigits(i)) return true;
  return false;
}

/** "Er kam am Montag": a sentence of words that are all known, with a verb of the past before its weekday; "desde lunes" has none. */
function isToldBack(terms: Terms, cues: Cues, first: number, from: number): boolean {
  const back = first > from && (terms.has(first, 'weekday') || terms.has(first, 'feast')) ? cues.before[first - 1] ?? -1 : -1;
  return back >= from && cues.signs[back] === 'past' && !terms.has(back, 'date-hedge');
}

/** "has been called FOR Tuesday", "reporté À vendredi", whatever the tense; not "from Monday to Friday". */
function isAimedAt(terms: Terms, first: number): boolean {
  const lead = terms.has(first, 'weekday') ? terms.before(first, 'aimed-at') : null;
  return lead !== null && terms.before(lead.first, 'weekday') === null && terms.before(lead.first, 'short-weekday') === null && terms.before(lead.first, 'daypart') === null && !terms.isMark(first + 1, "'");
}

/** "la veuve du policier TUÉ le 3 mars", "un hombre MUERTO el martes": right behind a noun and what befell it. */
function isBehindDead(terms: Terms, first: number): boolean {
  const at = terms.has(first - 1, 'the') ? first - 2 : first - 1;
  return deadOf(terms.pack.quantity).has(terms.words[at]?.folded ?? '') && terms.isLetters(at - 1) && terms.text(at - 1).length > 3 && !terms.has(at - 1, 'will');
}

/** "should be COMPLETED in October", "to be held": a participle right behind a word that looks ahead. */
function isAhead(terms: Terms, signs: readonly ('past' | 'future' | null)[], index: number): boolean {
  if (!terms.isLetters(index - 1)) return false;
  if (terms.has(index - 1, 'month') || terms.has(index - 1, 'weekday')) return false;   // "bis März SANKEN die Preise"
  return signs[index - 1] === 'future' || (signs[index - 1] === null && signs[index - 2] === 'future' && terms.isLetters(index - 2));
}

function tenseOf(terms: Terms, index: number): 'past' | 'future' | null {
  const isListed = terms.may(index, GATES.tense);
  if (isListed && terms.has(index, 'will')) return (terms.has(index, 'month') && terms.isCapital(index) && terms.isLetters(index - 1)) || isCountedNoun(terms, index) ? null : 'future';   // "in May"
  if (isListed && terms.has(index, 'was')) return isThereBe(terms, index) ? null : 'past';
  const word = terms.words[index];
  if (!word || word.kind !== 'letters' || word.lower.length < 4) return null;
  if (word.text !== word.lower && terms.isLetters(index - 1)) return null;   // "Ankara" is no future; "Hablarán el viernes" is
  const participles = RARE_CALENDAR[terms.pack.code].participles;
  if (participles && (terms.has(index - 1, 'is') || terms.has(index - 2, 'is')) && endsIn(word.lower, participles)) return 'past';   // "è arrivato"
  const told = tenseOfEnding(endingsOf(terms), word.lower);
  return told === 'future' && (terms.has(index - 1, 'the') || terms.has(index - 1, 'of')) && endingsOf(terms).nouns.test(word.lower) ? null : told;
}

/** "by 289 VOTES to 240", "the PLANS": a noun where English verbs end so too. */
const isCountedNoun = (terms: Terms, index: number): boolean => terms.calendar.isMonthFirst === true && terms.text(index).endsWith('s') && (terms.isDigits(index - 1) || terms.has(index - 1, 'the'));

/** "Vendredi, il y A grève", "HÁ greve": what also tells how long ago something was, and no length behind it. */
function isThereBe(terms: Terms, index: number): boolean {
  const ago = terms.at(index, 'ago') ?? terms.before(index + 1, 'ago');
  if (!ago || ago.end > index + 1) return false;
  const number = terms.number(ago.end);
  return !terms.has(number ? number.last + 1 : terms.after(ago.end, 'few', 'hedge', 'pair'), 'unit');
}

/** The tense a word's ending tells. */
function tenseOfEnding({ past, future, read }: Endings, word: string): 'past' | 'future' | null {
  let known = read.get(word);
  if (known === undefined) {
    known = future.test(word) ? 'future' : past.test(word) ? 'past' : null;
    if (word.length > LONGEST_KEPT) return known;   // a long slice would keep its whole text alive
    if (read.size >= MOST_READ) read.clear();
    read.set(word, known);
  }
  return known;
}

/** Whether a word is one of the past by itself or by its end: "riaprì", "murió". */
export const isPast = (terms: Terms, index: number): boolean => tenseOf(terms, index) === 'past';

const endsIn = (word: string, ends: string): boolean => ends.split('|').some((end) => word.endsWith(end));

/** A weekday that disagrees with the nearest year moves the date at most so far; beyond, the weekday is likelier a slip. */
const WEEKDAY_REACH = 200;
/** A tense moves a date off its nearest year only if that lies clearly on the wrong side, and the other not too far off. */
const WRONG_SIDE = 45;
const OTHER_SIDE = 300;
/** A day that stands alone is a stamp, of the past ("12. Juli, 19:53 Uhr"), where it lies no further back than this; else an agenda. */
const STAMPED = 100;

/** Among so many years one has a 29 February (but about 1900 and 2100). */
const LEAP_REACH: readonly number[] = [-3, -2, -1, 0, 1, 2, 3];

/** The year of a month and day written without one: the nearest to publication, corrected by weekday and tense. */
export function yearOf(reference: Reference, month: number, day: number, weekday: number | null, direction: Direction): number {
  const here = reference.isDay ? reference.days.from : (reference.days.from + reference.days.to) >> 1;
  const { year } = civilDay(here);
  const distance = (candidate: number): number => dayNumber(candidate, month, day) - here;
  const isLeapDay = month === 2 && day === 29;
  const years = isLeapDay ? LEAP_REACH.map((by) => year + by).filter((each) => monthLength(each, 2) === 29) : [year - 1, year, year + 1];
  const byDistance = years.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  const nearest = byDistance[0] ?? year;
  if (weekday !== null) {
    const fitting = byDistance.find((candidate) => weekdayOf(dayNumber(candidate, month, day)) === weekday && Math.abs(distance(candidate)) <= WEEKDAY_REACH);
    return fitting ?? nearest;
  }
  if (direction === 'alone' && distance(nearest) < -STAMPED) return byDistance.filter((candidate) => distance(candidate) >= 0).sort((a, b) => a - b)[0] ?? nearest;
  const isWrong = direction === 'past' ? distance(nearest) > WRONG_SIDE : direction === 'future' && distance(nearest) < -WRONG_SIDE;
  const other = byDistance.find((candidate) => (direction === 'past' ? candidate < nearest : candidate > nearest)) ?? nearest;
  return isWrong && Math.abs(distance(other)) < OTHER_SIDE ? other : nearest;
}

/** The day of a weekday seen from publication: the last one up to that day, or the next from it on. */
export function nearestWeekday(day: number, weekday: number, direction: Direction): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (direction === 'future') return day + (7 - back) % 7;
  return direction === 'alone' ? day + 7 - back : day - back;
}

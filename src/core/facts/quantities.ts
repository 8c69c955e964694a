// Numbers of a text with what stands around them: ranges and hedges. Comes in: a reading. Goes out: quantities in order,
// none inside a name or a code ("F-16", "Covid-19", "192.168.1.2", a telephone number). The finders of each kind share them
// and add their unit; what a quantity counts is not decided here.
import { currencyOfCode } from './currencies.ts';
import type { Hedge, Range } from './fact.ts';
import { readNumber, readNumberBeforeAnd, type NumberPhrase } from './number-words.ts';
import { openBook, phraseAt, phraseBefore, type PhraseBook } from './phrases.ts';
import { numeralsOf, wordsOf } from './numerals.ts';
import type { Reading } from './reading.ts';
import type { Word } from '../words.ts';
import type { QuantityWords } from '../languages/quantity-words.ts';

/** A number or a range; `first`..`last` are word indices of the figures and their joiners, without hedge and unit. */
export interface Quantity extends NumberPhrase {
  readonly value: number | Range;
  readonly isFraction: boolean;
  readonly isMarked: boolean;
  /** Written as a range of two numbers, not as one vague word. */
  readonly isRange: boolean;
}

/** Words around a quantity, ready for look-up; `to` and `or` keep their accents: "à" is no "a", "ou" no "où". */
export interface Around {
  readonly before: PhraseBook<Hedge>;
  readonly after: PhraseBook<Hedge>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** Between the figures of a score. */
  readonly against: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly changedTo: ReadonlySet<string>;
  readonly changes: readonly string[];
  readonly phones: ReadonlySet<string>;
}

const HEDGES: readonly Hedge[] = ['more-than', 'less-than', 'at-least', 'at-most', 'about', 'nearly'];

/** Marks that hedge in any language: ">30", "<= 5", "~20". */
const MARKS_BEFORE: Readonly<Partial<Record<Hedge, string>>> = { 'more-than': '>', 'less-than': '<', 'at-least': '> =|≥|⩾', 'at-most': '< =|≤|⩽', about: '~|≈|±' };
const MARKS_AFTER: Readonly<Partial<Record<Hedge, string>>> = { 'at-least': '+' };

const known = new WeakMap<QuantityWords, Around>();

/** The pack's hedges and range words, opened once. */
export function aroundOf(words: QuantityWords): Around {
  const found = known.get(words);
  if (found) return found;
  const book = (own: Readonly<Partial<Record<Hedge, string>>>, marks: Readonly<Partial<Record<Hedge, string>>>): PhraseBook<Hedge> =>
    openBook(HEDGES.map((hedge) => [hedge, [own[hedge], marks[hedge]].filter(Boolean).join('|')] as const));
  const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
  const { between, and, from, to, or, against, articles, changedTo, changes } = words.ranges;
  const around = {
    before: book(words.hedgesBefore, MARKS_BEFORE), after: book(words.hedgesAfter, MARKS_AFTER),
    between: set(between), and: set(and), from: set(from), to: set(to), or: set(or), against: set(`${to} ${against}`), articles: set(articles), changedTo: set(changedTo), changes: wordsOf(changes), phones: set(words.counts.phones),
  };
  known.set(words, around);
  return around;
}

const scanned = new WeakMap<Reading, readonly Quantity[]>();

/** All quantities of the text in order, not overlapping. Scanned once a reading, linear. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  const found = scanned.get(reading);
  if (found) return found;
  const quantities = scan(reading);
  scanned.set(reading, quantities);
  return quantities;
}

function scan(reading: Reading): readonly Quantity[] {
  const around = aroundOf(reading.pack.quantity);
  const found: Quantity[] = [];
  for (let at = 0; at < reading.words.length;) {
    const code = Math.max(endOfCode(reading.words, at), endOfPhone(reading.words, around, at));
    if (code > at) {
      at = code;
      continue;
    }
    const isBetween = isOpened(reading.words, around, at);
    const number = isBetween ? readNumberBeforeAnd(reading, at) : readNumber(reading, at);
    if (!number) {
      at++;
      continue;
    }
    const joined = readRange(reading, around, number);
    const range = joined && !crossesLine(reading, joined.first, joined.last) ? joined : null;
    if (!isAttached(reading.words, number.first) || isMagnitude(reading, number.first)) found.push(range ?? quantityOf(number, number.first, changedFrom(reading, around, number), false));
    at = (range ?? number).last + 1;
  }
  return found;
}

/** "a magnitude-6.5 quake": no code. */
const isMagnitude = ({ words, pack }: Reading, first: number): boolean => words[first - 1]?.text === '-' && wordsOf(pack.quantity.units.magnitude).includes(words[first - 2]?.folded ?? '');

/** Whether "between" stands before, with or without an article. */
export const isOpened = (words: readonly Word[], { between, articles }: Around, first: number): boolean =>
  between.has(words[first - 1]?.folded ?? '') || (articles.has(words[first - 1]?.folded ?? '') && between.has(words[first - 2]?.folded ?? ''));

/** One shape for all, written out: spreading phrases of many shapes cost a third of the scan. */
function quantityOf({ last, hedge, isOrdinal, isDigits, isFraction = false, isMarked = false }: NumberPhrase, first: number, value: number | Range, isRange: boolean): Quantity {
  return hedge === undefined ? { first, last, value, isOrdinal, isDigits, isFraction, isMarked, isRange } : { first, last, value, isOrdinal, isDigits, isFraction, isMarked, isRange, hedge };
}

// ---- codes -----------------------------------------------------------------------------------------------------------

const JOINTS = new Set(['-', '/', '.', ':', ',']);

/** More figures in a row, with nothing between, are a table's line and not prose. */
const LONGEST_ROW = 12;

/** No number is written in more groups; longer chains are codes, unread so that a page of them stays linear. */
const LONGEST_CHAIN = 8;

/** The place after a chain of digits that is no number: "+1-222-2222", "192.168.1.2", "12/05/2022", "01 23 45 67 89". */
function endOfCode(words: readonly Word[], start: number): number {
  if (words[start]?.kind !== 'digits' || words[start - 1]?.kind === 'digits') return start;
  const glued = chain(start, 2, (at) => isMarkJoint(words, at));
  if (glued.links >= 2 && (glued.links > LONGEST_CHAIN || !isGroupedNumber(words, start, glued.end))) return glued.end;
  const slashed = chain(start, 2, (at) => words[at]?.text === '/' && words[at + 1]?.kind === 'digits');
  if (slashed.links >= 2) return slashed.end;   // "05 / 02 / 2013"
  const pairs = chain(start, 1, (at) => words[at]?.kind === 'digits' && words[at]?.text.length === 2 && words[at - 1]?.text.length === 2);
  if (pairs.links >= 2) return pairs.end;
  const row = chain(start, 1, (at) => words[at]?.kind === 'digits');
  return row.links > LONGEST_ROW ? row.end : start;
}

/** How many words may stand between "tel." and the number: "Phone number is +1 …", "Tel.: (030) …". */
const PHONE_REACH = 4;

/**
 * The place after a telephone number: digits in groups behind a word that says so ("tel. 912 345 678"), a city's code in brackets
 * ("(212) 555-0199") or a leading nought ("0800 123 456").
 */
function endOfPhone(words: readonly Word[], { phones }: Around, start: number): number {
  const [word, next] = [words[start], words[start + 1]];
  if (word?.kind !== 'digits') return start;
  const isBracketed = words[start - 1]?.text === '(' && next?.text === ')' && words[start + 2]?.kind === 'digits' && (words[start + 2]?.text.length ?? 0) >= 3;
  const isNought = /^0\d{0,4}$/u.test(word.text) && ((next?.kind === 'digits' && next.text.length > 1) || ((next?.text === '/' || next?.text === '-') && words[start + 2]?.kind === 'digits')) && !word.glued;
  if (!isBracketed && !isNought && !isAfterPhone(words, phones, start)) return start;
  let at = start + 1;
  while (words[at]?.kind === 'digits' || (/^[-/.()]$/u.test(words[at]?.text ?? '') && (words[at + 1]?.kind === 'digits' || (words[at]?.text === ')' && words[at + 1]?.text !== '(')) && at - start < LONGEST_ROW)) at++;
  return at;
}

function isAfterPhone(words: readonly Word[], phones: ReadonlySet<string>, start: number): boolean {
  for (let back = 1; back <= PHONE_REACH; back++) {
    const word = words[start - back];
    if (!word || word.kind === 'digits') return false;
    if (word.kind === 'letters' && phones.has(word.folded)) return (words[start]?.text.length ?? 0) > 2 || words[start + 1]?.kind === 'digits' || words[start - 1]?.text === '+';
    if (word.kind === 'letters' && word.text.length > 6) return false;
  }
  return false;
}

function chain(start: number, step: number, holds: (at: number) => boolean): { readonly links: number; readonly end: number } {
  let links = 0;
  let at = start + 1;
  for (; holds(at); at += step) links++;
  return { links, end: at };
}

const isMarkJoint = (words: readonly Word[], at: number): boolean => {
  const [mark, next] = [words[at], words[at + 1]];
  return Boolean(mark && next && JOINTS.has(mark.text) && mark.glued && next.glued && next.kind === 'digits');
};

/** "1.234.567" and "12,34,567" are numbers: one mark, or two with the last as decimal, and groups of two or three. */
function isGroupedNumber(words: readonly Word[], start: number, end: number): boolean {
  const marks = words.slice(start, end).filter((word) => word.kind === 'mark').map((word) => word.text);
  const inner = words.slice(start + 2, end).filter((word) => word.kind === 'digits');
  if (marks.includes('/') || marks.includes(':') || marks.includes('-')) return isRangeOfNumbers(marks);
  const groups = marks.every((mark) => mark === marks[0]) ? inner : inner.slice(0, -1);
  return new Set(marks.slice(0, -1)).size === 1 && groups.every((word) => word.text.length === 3 || (word.text.length === 2 && marks[0] === ',')) && (words[start]?.text.length ?? 9) <= 3;
}

/** "1.000-5.000", "2,5-3,5": one hyphen in the middle of the marks. */
const isRangeOfNumbers = (marks: readonly string[]): boolean => marks.filter((mark) => mark === '-').length === 1 && !marks.includes('/') && !marks.includes(':');

/** Part of a name or code: "F-16", "A380", "Covid-19", "%28", "2022-01"; not "d'1", "(3", "$5", "US$3". */
export function isAttached(words: readonly Word[], first: number): boolean {
  const [word, before, further] = [words[first], words[first - 1], words[first - 2]];
  if (!word?.glued || !before) return false;
  if (before.kind === 'letters') return word.kind === 'digits' && currencyOfCode(before.text) === undefined;
  if (before.kind === 'digits') return true;
  if (!before.glued || !further) return before.text === '#' || before.text === '_' || before.text === '@';
  if (before.text === '-' || before.text === '/') return further.kind !== 'mark';
  if (before.text === '.' && /^\p{Lu}{2,}$/u.test(further.text)) return true;   // "BA.5"
  if (before.text === '.' || before.text === ',' || before.text === ':') return further.kind === 'digits';
  return /[=%&?_#@]/u.test(before.text) || (before.text === '>' && further.text === '=');   // "=>30" is code
}

// ---- ranges ----------------------------------------------------------------------------------------------------------

/** "entre 10 et 15", "10 à 15", "10-15", "deux ou trois"; null where the two are no range. */
function readRange(reading: Reading, around: Around, number: NumberPhrase): Quantity | null {
  const { words } = reading;
  if (typeof number.value !== 'number' || number.isOrdinal) return null;
  const joiner = readJoiner(words, around, number);
  if (!joiner) return null;
  const place = joiner.isLoose || !around.articles.has(words[joiner.next]?.folded ?? '') ? joiner.next : joiner.next + 1;
  const next = readNumber(reading, place) ?? readNumber(reading, joiner.next);
  if (!next || typeof next.value !== 'number' || next.isOrdinal) return null;
  const low = scaledLow(reading, number, next);
  if (low >= next.value || (joiner.isLoose && !isTrustedRange(words, number, next))) return null;
  if (joiner.isOr && (next.value - low > Math.max(1, low) || words[next.last + 1]?.kind !== 'letters')) return null;
  if (joiner.isTo && isChange(words, around, number.first)) return null;
  const isDigits = number.isDigits && next.isDigits;
  return quantityOf({ ...next, isDigits, isMarked: number.isMarked === true || next.isMarked === true, ...(joiner.isOr ? { hedge: 'about' as const } : {}) }, number.first, { min: low, max: next.value }, true);
}

/** "von 2 auf 3 Millionen": the magnitude of a change is said once, too. */
function changedFrom(reading: Reading, around: Around, number: NumberPhrase): number | Range {
  const { words } = reading;
  const joint = words[number.last + 1]?.lower ?? '';
  if (typeof number.value !== 'number' || !around.from.has(words[number.first - 1]?.folded ?? '') || !(around.to.has(joint) || around.changedTo.has(joint))) return number.value;
  const next = readNumber(reading, number.last + 2);
  return next && typeof next.value === 'number' && !next.isOrdinal ? scaledLow(reading, number, next) : number.value;
}

interface Joiner { readonly next: number; readonly isLoose: boolean; readonly isOr: boolean; readonly isTo: boolean }

function readJoiner(words: readonly Word[], around: Around, number: NumberPhrase): Joiner | null {
  const at = number.last + 1;
  const joint = words[at];
  if (!joint) return null;
  const plain = { next: at + 1, isLoose: false, isOr: false, isTo: false };
  if (isOpened(words, around, number.first) && around.and.has(joint.folded)) return plain;
  const second = words[at + 1]?.text === "'" ? at + 2 : at + 1;
  if (around.from.has(words[number.first - 1]?.folded ?? '') && around.to.has(`${joint.lower}+${words[second]?.lower ?? ''}`)) return { ...plain, next: second + 1, isTo: true };   // "from 300 UP TO 400"
  if (joint.kind === 'letters' && (joint.glued || words[at + 1]?.glued)) return null;   // "un A380"
  if (around.to.has(joint.lower)) return { ...plain, isTo: true };
  if (around.or.has(joint.lower)) return { ...plain, isOr: true };
  if (/^[-–—~]$/u.test(joint.text) && joint.glued === words[at + 1]?.glued) return { ...plain, isLoose: true };
  return null;
}

/**
 * "2 à 3 millions", "two to three hundred": the magnitude is said once, after the second number. Not where the first would then be
 * the larger one ("cent à deux mille"). Both phrases hold single numbers.
 */
export function scaledLow(reading: Reading, low: NumberPhrase, high: NumberPhrase): number {
  const value = Number(low.value);
  if (high.isDigits || value >= 1000) return value;
  const scale = magnitudeAt(reading, high);
  return Number.isInteger(value) || low.isDigits ? (value * scale < Number(high.value) ? value * scale : value) : value;
}

/** The magnitude word that ends a number: 1000 of "three thousand", 1 of "thirty"; of short ones ("3k") by size. */
function magnitudeAt({ words, pack }: Reading, { last, value }: NumberPhrase): number {
  const word = words[last];
  const atom = word?.kind === 'letters' ? numeralsOf(pack.quantity.numbers).atomsOf(word.folded)?.at(-1) : undefined;
  if (atom) return atom.role === 'times' && !atom.isOrdinal ? atom.value : 1;
  return [1e12, 1e9, 1e6, 1e3].find((step) => Number(value) >= step) ?? 1;
}

/** A dash alone may be a score ("3-2"), a season ("2021-22") or years: numbers of some size, rising, not both like years. */
function isTrustedRange(words: readonly Word[], low: NumberPhrase, high: NumberPhrase): boolean {
  const next = words[high.last + 1];
  const isYear = (phrase: NumberPhrase): boolean => phrase.isDigits && typeof phrase.value === 'number' && phrase.value >= 1900 && phrase.value <= 2100;
  if (isYear(low) || (words[low.first]?.text.startsWith('0') ?? false) || (words[high.first]?.text.startsWith('0') ?? false)) return false;
  if (next?.text === '-' && next.glued) return false;
  if (words[low.last + 1]?.text === '~') return true;
  const isFollowed = !high.isDigits || next?.kind === 'letters' || next?.text === '%' || /\p{Sc}/u.test(next?.text ?? '');
  return isFollowed || (typeof low.value === 'number' && low.value >= 100);
}

/** "raised the number of seats from 65 to 125": how far back the verb may stand. */
const CHANGE_REACH = 8;

/** Whether "from" and a verb of change stand before: "est passé de 200 à 300" tells two figures, not a range between them. */
export function isChange(words: readonly Word[], around: Around, first: number): boolean {
  if (!around.from.has(words[first - 1]?.folded ?? '')) return false;
  for (let back = 2; back <= CHANGE_REACH; back++) {
    const folded = words[first - back]?.folded;
    if (folded !== undefined && around.changes.some((stem) => folded.startsWith(stem))) return true;
  }
  return false;
}

// ---- hedges ----------------------------------------------------------------------------------------------------------

/** Whether a line ends between two words: figures of a headline do not join those of the text. */
export const crossesLine = ({ text, words }: Reading, first: number, last: number): boolean => text.slice(words[first]?.end ?? 0, words[last]?.start ?? 0).includes('\n');

/** A span of words with what hedges it. */
export interface Hedged { readonly first: number; readonly last: number; readonly hedge?: Hedge }

/** The words `first`..`last` with the hedges around them, and the range opener ("entre", "from") before. */
export function withHedges(reading: Reading, quantity: Quantity, first: number, last: number): Hedged {
  const { words } = reading;
  const around = aroundOf(reading.pack.quantity);
  const opener = words[first - 1]?.folded ?? '';
  const isArticle = quantity.isRange && around.articles.has(opener) && isOpened(words, around, first);
  const start = quantity.isRange && (around.between.has(opener) || around.from.has(opener)) ? first - 1 : isArticle ? first - 2 : first;
  const before = phraseBefore(around.before, words, start) ?? (start < first ? phraseBefore(around.before, words, first) : null) ?? afterArticle(reading, around, quantity, start);
  const after = before && before.meaning !== 'about' ? null : hedgeAfter(around, words, last + 1);
  const hedge = after?.meaning ?? before?.meaning ?? quantity.hedge;
  const span = { first: before?.first ?? start, last: after?.last ?? last };
  if (crossesLine(reading, span.first, span.last)) return { first, last, ...(quantity.hedge ? { hedge: quantity.hedge } : {}) };
  return { ...span, ...(hedge ? { hedge } : {}) };
}

/** "500 ou plus"; not "500 or more than …", where the words hedge the next number. */
function hedgeAfter(around: Around, words: readonly Word[], start: number): ReturnType<typeof phraseAt<Hedge>> {
  const at = words[start]?.text === '-' && words[start]?.glued && words[start + 1]?.glued ? start + 1 : start;   // "300-plus", "40-odd"
  const found = phraseAt(around.after, words, at);
  const next = found && phraseAt(around.before, words, at + 1);
  return found && next && next.last > found.last ? null : found;
}

/** "près DES deux tiers", "plus DE LA moitié": an article between hedge and fraction. */
function afterArticle(reading: Reading, around: Around, quantity: Quantity, start: number): ReturnType<typeof phraseBefore<Hedge>> {
  const word = reading.words[start - 1];
  if (!quantity.isFraction || word?.kind !== 'letters' || word.text.length > 3) return null;
  return phraseBefore(around.before, reading.words, start - 1);
}

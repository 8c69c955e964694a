// Numbers of a text with what stands around them: ranges and hedges. Comes in: a reading. Goes out: quantities in order,
// none inside a name or a code ("F-16", "Covid-19", "192.168.1.2", a telephone number). The finders of each kind share them
// and add their unit; what a quantity counts is not decided here.
import type { Hedge, Range } from '../fact.ts';
import { decimalParts } from './fractions.ts';
import { endOfCode, endOfPhone, isAttached } from './number-codes.ts';
import { readNumber, readNumberBeforeAnd, type NumberPhrase } from './number-words.ts';
import { nounAfter } from './nouns.ts';
import { openBook, phraseAt, phraseBefore, type PhraseBook } from '../phrases.ts';
import { numeralsOf, wordsOf, type Atom } from './numerals.ts';
import type { Reading } from '../reading.ts';
import { carriesSum } from './sum-carriers.ts';
import type { Word } from '../../text/words.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

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
  readonly hedgeArticles: ReadonlySet<string>;
  /** An article that holds a preposition, and which: "del" and "de". */
  readonly contracted: ReadonlyMap<string, string>;
  /** Before a year and no figure of another kind: "en", "in", "nel"; "de" and "of" stand before both. */
  readonly yearLeads: ReadonlySet<string>;
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
    yearLeads: new Set(wordsOf(words.counts.beforeYear).filter((word) => !` ${from} ${articles} ${words.numbers.of} `.includes(` ${word} `))),
    hedgeArticles: set(words.hedgeArticles), contracted: new Map(words.contracted.split(' ').filter(Boolean).map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''] as const)),
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
    const code = reading.words[at]?.kind === 'digits' ? Math.max(endOfCode(reading.words, at), endOfPhone(reading.words, around.phones, at)) : at;
    if (code > at) {
      at = code;
      continue;
    }
    const alone = readNumber(reading, at);
    const number = alone && isOpened(reading.words, around, at) ? readNumberBeforeAnd(reading, at) : alone;
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

// ---- ranges ----------------------------------------------------------------------------------------------------------

/** "entre 10 et 15", "10 à 15", "10-15", "deux ou trois"; null where the two are no range. */
function readRange(reading: Reading, around: Around, number: NumberPhrase): Quantity | null {
  const { words } = reading;
  if (typeof number.value !== 'number' || number.isOrdinal || isDecimalPart(reading, number)) return null;
  const joiner = readJoiner(words, around, number);
  if (!joiner) return null;
  const place = joiner.isLoose || !around.articles.has(words[joiner.next]?.folded ?? '') ? joiner.next : joiner.next + 1;
  const next = readNumber(reading, place) ?? readNumber(reading, joiner.next);
  if (!next || typeof next.value !== 'number' || next.isOrdinal) return null;
  const low = scaledLow(reading, number, next);
  if (low >= next.value || (joiner.isLoose && !isTrustedRange(words, number, next))) return null;
  if (joiner.isTo && wordSet(reading.pack.quantity.units.magnitude).has(words[number.first - 1]?.folded ?? '')) return null;   // "magnitudo 5,8 A 10 chilometri di profondità"
  if (joiner.isOr && (next.value - low > Math.max(1, low) || words[next.last + 1]?.kind !== 'letters')) return null;
  if (joiner.isTo && next.value >= STEPS_APART * low && isSteppedBefore(words, around, number.first)) return null;
  if (joiner.isTo && (isChange(words, around, number.first) || (low >= YEARS_FROM && (next.value >= FAR_APART * low || isDated(words, around, number))))) return null;
  const isDigits = number.isDigits && next.isDigits;
  return quantityOf({ ...next, isDigits, isMarked: number.isMarked === true || next.isMarked === true, ...(joiner.isOr ? { hedge: 'about' as const } : {}) }, number.first, { min: low, max: next.value }, true);
}

/** "due decimi al 6,3%": by how much and up to what. */
const isDecimalPart = ({ words, pack }: Reading, { isFraction, last }: NumberPhrase): boolean => isFraction === true && decimalParts(numeralsOf(pack.quantity.numbers), words[last]?.folded ?? '') !== null;

/** Whole years of now: "en 2024". */
const YEARS_FROM = 1500;
const YEARS_TO = 2100;
/** "2024 à 71 millions": no range of figures from a thousand on reaches so many times its lower end. */
const FAR_APART = 100;

/** "de 96 millions EN 2024 à 71 millions": a year behind its preposition opens no range of other figures. */
const isDated = (words: readonly Word[], { yearLeads }: Around, { first, value, isDigits, isMarked }: NumberPhrase): boolean =>
  isDigits && !isMarked && Number(value) <= YEARS_TO && yearLeads.has(words[first - 1]?.folded ?? '');

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
  if (joint.text === '-' && joint.glued && !number.isDigits && around.to.has(words[at + 1]?.lower ?? '')) return { ...plain, next: at + 2, isTo: true };   // "zwei- bis dreihundert"
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
  if (high.isDigits) return value;
  const [scale, top] = [magnitudeAt(reading, high), Number(high.value)];
  if (value >= THOUSAND) return low.isDigits && value < MILLION && top / scale >= THOUSAND ? value * scale : value;   // "entre 4.000 y 4.500 MILLONES"
  const isFall = scale >= MILLION && value * scale <= MOST_FALLEN * top;   // "de 5 à 3 MILLIARDS"
  return (Number.isInteger(value) || low.isDigits) && (value * scale < top || isFall) ? value * scale : value;
}

const THOUSAND = 1000;
const MILLION = 1e6;
/** No figure of news falls to less than this part of itself, told with one magnitude. */
const MOST_FALLEN = 10;

/** The magnitude words that end a number: 1000 of "three thousand", a thousand million of "3 mil milhões", 1 of "thirty"; of short ones ("3k") by size. */
function magnitudeAt({ words, pack }: Reading, { first, last, value }: NumberPhrase): number {
  const atomAt = (at: number): Atom | undefined => (words[at]?.kind === 'letters' ? numeralsOf(pack.quantity.numbers).atomsOf(words[at]?.folded ?? '')?.at(-1) : undefined);
  if (atomAt(last)) {
    let scale = 1;
    for (let at = last; at > first; at--) {
      const atom = atomAt(at);
      if (atom?.role !== 'times' || atom.isOrdinal) break;
      scale *= atom.value;
    }
    const only = atomAt(first);
    return first === last && only?.role === 'times' && !only.isOrdinal ? only.value : scale;
  }
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

/** No range of news reaches so many times its lower end behind "fell by": "fell BY 21,000 TO 1.46 million" is a step and where it led. */
const STEPS_APART = 4;
/** "fell by", "dropped by some". */
const STEP_REACH = 3;

function isSteppedBefore(words: readonly Word[], { changes, from, between }: Around, first: number): boolean {
  for (let at = first - 1; at >= first - STEP_REACH && words[at]?.kind === 'letters'; at--) {
    const folded = words[at]?.folded ?? '';
    if (from.has(folded) || between.has(folded)) return false;
    if (isOfStem(folded, changes)) return true;
  }
  return false;
}

/** Whether a folded word begins as one of the stems; a stem that ends in "=" is a whole word ("casas" is no "ca=e"). */
export const isOfStem = (folded: string, stems: readonly string[]): boolean => stems.some((stem) => (stem.endsWith('=') ? folded === stem.slice(0, -1) : folded.startsWith(stem)));

/** Whether "from" and a verb of change stand before: "est passé de 200 à 300" tells two figures, not a range between them. */
export function isChange(words: readonly Word[], around: Around, first: number): boolean {
  if (!around.from.has(words[first - 1]?.folded ?? '')) return false;
  for (let back = 2; back <= CHANGE_REACH; back++) {
    const folded = words[first - back]?.folded;
    if (folded !== undefined && isOfStem(folded, around.changes)) return true;
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
  const before = (isFew(quantity) ? plainHedge(reading, around, start) : hedgeBefore(reading, around, start)) ?? (start < first ? phraseBefore(around.before, words, first) : null) ?? afterArticle(reading, around, quantity, start);
  const after = before && before.meaning !== 'about' ? null : hedgeAfter(around, words, last + 1);
  const hedge = after?.meaning ?? before?.meaning ?? quantity.hedge;
  const span = { first: before?.first ?? start, last: after?.last ?? last };
  if (crossesLine(reading, span.first, span.last)) return { first, last, ...(quantity.hedge ? { hedge: quantity.hedge } : {}) };
  return hedge ? { first: span.first, last: span.last, hedge } : span;
}

/** "250 DER 1800 Beschäftigten", "three OF THE 1800 workers": behind a number and "of", with plural noun behind, a figure is the whole that is counted, and no year; "one of the 2016 finalists": of years that news tells, only a round hundred. */
export function isWhole(reading: Reading, index: number): boolean {
  const { words, pack: { quantity } } = reading;
  const { articles } = aroundOf(quantity);
  if (RECENT_YEAR.test(words[index]?.text ?? '')) return false;
  const isOf = (at: number): boolean => wordSet(quantity.numbers.of).has(words[at]?.folded ?? '');
  const of = articles.has(words[index - 1]?.folded ?? '') && isOf(index - 2) ? index - 2 : index - 1;
  if (!isOf(of) || !(words[of - 1]?.kind === 'digits' || readNumber(reading, of - 1)?.last === of - 1)) return false;
  const noun = nounAfter(reading, index + 1, false);
  return noun !== null && (quantity.nouns.isCapitalised ? words[index + 1]?.text !== words[index + 1]?.lower : noun.isPlural);
}
/** "1914", "2016"; not "1800", "2000". */
const RECENT_YEAR = /^(?:19|20)(?!00)\d\d$/u;

/** "dans LES deux sens": before so small a number the article is one, and "dans les" no "about". */
const isFew = ({ value }: Quantity): boolean => typeof value === 'number' && value > 0 && value < FEW;
const FEW = 10;
function plainHedge(reading: Reading, around: Around, start: number): ReturnType<typeof phraseBefore<Hedge>> {
  const found = hedgeBefore(reading, around, start);
  return found?.meaning === 'about' && found.first < start - 1 && around.articles.has(reading.words[start - 1]?.folded ?? '') ? null : found;
}

/** The hedge that ends before `start`; none where the figure is what a paper is worth: "eine Klage ÜBER 290 Millionen". */
function hedgeBefore({ words, pack }: Reading, around: Around, start: number): ReturnType<typeof phraseBefore<Hedge>> {
  const found = phraseBefore(around.before, words, start);
  if (found?.meaning === 'at-most' && isReached(words, around, found.first, start)) return null;
  return found?.meaning === 'more-than' && found.first === start - 1 && carriesSum(pack, words[start - 2]?.folded) ? null : found;
}

/** "Subió HASTA 14,20 euros", "grimpe jusqu'à 45 euros": behind a verb of change the word tells what was reached, and no bound. */
function isReached(words: readonly Word[], { to, changes }: Around, first: number, start: number): boolean {
  const phrase = words.slice(first, start).filter(({ kind }) => kind === 'letters').map(({ lower }) => lower);
  if (!to.has(phrase.join('+')) && !to.has(phrase[0] ?? '')) return false;
  for (let back = first - 1; back >= first - REACHED_REACH; back--) {
    const word = words[back];
    if (!word || /^[.;:!?]$/u.test(word.text)) return false;
    if (word.kind === 'letters' && word.folded.length > 2 && isOfStem(word.folded, changes)) return true;
  }
  return false;
}
/** "a BAISSÉ de 12 centimes jusqu'à 4 euros". */
const REACHED_REACH = 7;

/** "500 ou plus"; not "500 or more than …", where the words hedge the next number. */
function hedgeAfter(around: Around, words: readonly Word[], start: number): ReturnType<typeof phraseAt<Hedge>> {
  const at = words[start]?.text === '-' && words[start]?.glued && words[start + 1]?.glued ? start + 1 : start;   // "300-plus", "40-odd"
  const found = phraseAt(around.after, words, at);
  if (found && words[found.last]?.text === '+' && words[found.last + 1]?.kind === 'digits' && words[found.last + 1]?.glued) return null;   // "90+2"
  const next = found && phraseAt(around.before, words, at + 1);
  return found && next && next.last > found.last ? null : found;
}

/** "menos do QUE os 4,3% projetados", "more THAN the 500 allowed": behind an article the other figure stands, and is no bound. */
const isCompared = ({ words, pack }: Reading, at: number): boolean => (pack.calendar.links.than ?? '').split('|').includes(words[at]?.folded ?? '');

/** "près DES deux tiers", "supera EL 10 %", "alrededor DEL 10 %": an article between hedge and figure, by itself or in the hedge's last word. "Hasta los 300" tells what was reached. */
function afterArticle(reading: Reading, around: Around, quantity: Quantity, start: number): ReturnType<typeof phraseBefore<Hedge>> {
  const at = reading.words[start - 1]?.text === "'" ? start - 2 : start - 1;   // "ha sfiorato L'80%"
  const word = reading.words[at];
  if (word?.kind !== 'letters' || quantity.isOrdinal || (!quantity.isFraction && isCompared(reading, at - 1))) return null;
  const isArticle = around.hedgeArticles.has(word.folded) || (quantity.isFraction && word.text.length <= 3);
  const inside = around.contracted.get(word.folded);
  const found = (isArticle ? phraseBefore(around.before, reading.words, at) : null) ?? (inside === undefined ? null : phraseBefore(around.before, reading.words, start, inside));
  return found?.meaning === 'at-most' ? null : found;
}

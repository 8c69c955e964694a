// Counts: how many of something. Comes in: a reading. Goes out: counts with hedge and noun; "dizaines de milliers" as a range.
// A figure counts unless the text shows that it names something: a year, a page, a score, a flight, a list's number.
// A lone "un" counts only beside "seul" or a noun that news counts by ones ("un mort"); everywhere else it is an article.
import type { CountValue, FactOf, Hedge, Range, ValueRelation } from '../fact.ts';
import { findPeople } from './count-people.ts';
import { countSetsOf, type CountSets } from './count-sets.ts';
import { OLD_YEAR } from '../dates/date-points.ts';
import { decimalParts } from './fractions.ts';
import { compareMagnitudes, magnitudeOf, printMagnitude, type Hedgeable } from './magnitudes.ts';
import { isProper, nameNumbers, type Names } from './named-numbers.ts';
import { nounAfter, type Noun } from './nouns.ts';
import { numeralsOf, wordsOf } from './numerals.ts';
import { phraseBefore } from '../phrases.ts';
import { aroundOf, isWhole, quantitiesOf, withHedges, type Quantity } from './quantities.ts';
import type { Finder, Reading } from '../reading.ts';
import { factAt } from '../spans.ts';
import { BASES, COUNTED_BY, PLACED } from '../../languages/people-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';

/** Every count of the text, with its span and normalised value. */
export const findCounts: Finder = (reading) => {
  const names = nameNumbers(reading);
  const counts: FactOf<'count'>[] = [];
  for (const quantity of quantitiesOf(reading)) {
    const count = isBase(reading, quantity) ? null : countOf(reading, unsigned(reading, quantity), names);
    if (count) counts.push(count);
  }
  return [...joinBounds(reading, counts), ...findPeople(reading)];
};

function countOf(reading: Reading, quantity: Quantity, names: Names): FactOf<'count'> | null {
  if (quantity.isOrdinal || isPart(quantity) || names.places.has(quantity.first)) return null;
  const sets = countSetsOf(reading.pack.quantity);
  const isLarge = typeof quantity.value !== 'number' || quantity.value >= 1e6 || (quantity.value >= 1e5 && !quantity.isDigits) || quantity.hedge === 'about';
  if (isLoneOne(reading, quantity) && !mayCountOne(reading, sets, quantity)) return null;
  const hedged = withHedges(reading, quantity, quantity.first, quantity.last);
  const after = hedged.last + 1;   // "300 OR MORE people"
  const noun = nounAfter(reading, sets.single.has(reading.words[after]?.folded ?? '') ? after + 1 : after, isLarge);
  const hedge = hedged.hedge === quantity.hedge ? undefined : hedged.hedge;
  if (hedge === undefined && names.codes.has(reading.words[quantity.first]?.text ?? '') && !noun?.isPlural) return null;
  if (!isCount(reading, sets, quantity, noun, hedge, hedged.last > quantity.last)) return null;
  const { adjectives, isCapitalised } = reading.pack.quantity.nouns;
  const isCounted = noun !== null && (noun.isPlural || (adjectives === 'before' && (isCapitalised || sets.ones.has(reading.words[noun.last]?.folded ?? ''))) || (typeof quantity.value === 'number' && quantity.value < 2));
  const of = noun && isCounted ? reading.original.slice(reading.words[noun.first]?.start, reading.words[noun.last]?.end) : undefined;
  return factAt(reading, 'count', hedged, Object.assign({}, valueOf(quantity.value), of ? { of } : {}));
}

const valueOf = (value: number | Range): CountValue => (typeof value === 'number' ? { number: value } : value);

/** "22 députés, MOINS CINQ", "menos tres mil casos": so many fewer, and no number below zero, as "the answer is minus five" tells one. */
function unsigned({ words }: Reading, quantity: Quantity): Quantity {
  const { first, last, value } = quantity;
  return typeof value === 'number' && value < 0 && words[first]?.kind === 'letters' && (words[last + 1]?.kind === 'letters' || words[first - 1]?.text === ',') ? { ...quantity, first: first + 1, value: -value } : quantity;
}

/** "112 cas POUR 100 000 habitants": a round figure of people behind the preposition of a rate is what it is reckoned by. */
function isBase({ words, pack }: Reading, { first, last, value, isOrdinal }: Quantity): boolean {
  if (isOrdinal || typeof value !== 'number' || value < 100 || !Number.isInteger(Math.log10(value))) return false;
  const { per, people } = basesOf(pack.code);
  const lead = per.has(words[first - 1]?.folded ?? '') ? words[first - 2] : undefined;
  return lead !== undefined && (people.has(words[last + 1]?.folded ?? '') || people.has(words[last + 2]?.folded ?? ''));
}

const bases = new Map<LanguageCode, { readonly per: ReadonlySet<string>; readonly people: ReadonlySet<string> }>();
function basesOf(code: LanguageCode): { readonly per: ReadonlySet<string>; readonly people: ReadonlySet<string> } {
  let known = bases.get(code);
  if (!known) {
    const [per = '', people = ''] = BASES[code].split('/');
    bases.set(code, known = { per: new Set(wordsOf(per)), people: new Set(wordsOf(people)) });
  }
  return known;
}

/** "deux tiers" is a share; "un et demi" and "-4/5" are not. */
const isPart = ({ isFraction, value }: Quantity): boolean => isFraction === true && typeof value === 'number' && value > 0 && value <= 1;

function isCount(reading: Reading, sets: CountSets, quantity: Quantity, noun: Noun | null, hedge: Hedge | undefined, isHedgedAfter: boolean): boolean {
  if (reading.words.length === quantity.last - quantity.first + 1) return true;   // a text, a table's cell, that is nothing else
  if (quantity.isDigits && !quantity.isMarked && /^0\d/u.test(reading.words[quantity.first]?.text ?? '')) return false;   // "0241 GMT", "007"
  if (isTermOfYears(reading, quantity) || isTimed(reading, sets, quantity) || (!isHedgedAfter && isCut(reading, quantity)) || isYears(quantity, noun) || isProper(reading, quantity)) return false;
  if (isStrangeDecimal(reading, quantity, noun) || (noun === null && hedge === undefined && isRate(reading, quantity))) return false;
  if (isLoneOne(reading, quantity)) return isCountedOne(reading, sets, quantity, hedge);
  const word = reading.words[quantity.last];
  if (word && sets.needsNoun.has(word.folded) && quantity.first === quantity.last) return noun?.isPlural === true || wordSet(COUNTED_BY[reading.pack.code]).has(reading.words[quantity.first - 1]?.folded ?? '');
  if (quantity.isRange) return hedge !== undefined || !isDashed(reading, quantity) || noun !== null && (noun.isPlural || reading.pack.quantity.nouns.isCapitalised);
  if (!quantity.isDigits) return true;
  if (hedge) return !(isYearLike(reading, sets, quantity, noun) && isNoRound(quantity, hedge));
  return !(isYearLike(reading, sets, quantity, noun) || isListNumber(reading, quantity) || isDecade(reading, quantity, noun) || isModel(reading, quantity, noun) || isOneThing(reading, sets, quantity, noun));
}

/** French "le 49.3": a decimal point where decimals have commas, and nothing counted behind it, is a number that names something. */
function isStrangeDecimal({ words, pack }: Reading, { first, last, value, isDigits }: Quantity, noun: Noun | null): boolean {
  const isPointed = words[first - 1]?.kind === 'letters' && words[first + 1]?.text === '.' && last === first + 2 && !noun?.isPlural;
  return isPointed && isDigits && pack.quantity.numbers.decimal === ',' && typeof value === 'number' && !Number.isInteger(value);
}

/** "CDU 30,1, SPD 20,4 Prozent", "AfD (22,3)": a bare decimal near a percentage is one too, and no count. */
function isRate({ words, pack }: Reading, { last, value, isMarked, isDigits }: Quantity): boolean {
  if (!isDigits || !isMarked || typeof value !== 'number' || Number.isInteger(value) || value > 100) return false;   // "closed at 7,114.3, down 3.4%"
  const percents = new Set(['%', ...pack.quantity.shares.percent.split('|')]);
  for (const step of [1, -1]) {
    for (let at = last + step; Math.abs(at - last) < RATE_REACH && words[at] && !(/^[.!?;]$/u.test(words[at]?.text ?? '') && !words[at + 1]?.glued); at += step) if (percents.has(words[at]?.folded ?? '')) return true;
  }
  return false;
}
/** Words of one sentence on either side. */
const RATE_REACH = 40;

/** "lost 1-2 at home", "le groupe 3-5": small figures with a dash between count only with a plural behind them. */
const isDashed = ({ words }: Reading, { first, value }: Quantity): boolean => /^[-–—]$/u.test(words[first + 1]?.text ?? '') && typeof value !== 'number' && (value.max ?? 0) < 100;

/** "entre 2003 et 2008", "attribué entre 2014 et 2019 DES marchés": an article parts years from what follows. */
const isYears = ({ value, isRange, isDigits, isMarked, last }: Quantity, noun: Noun | null): boolean =>
  isRange && isDigits && !isMarked && typeof value !== 'number' && (value.min ?? 0) >= 1500 && (value.max ?? 9999) <= 2100 && !(noun?.isPlural && noun.first === last + 1);

/** German "von 1994 bis 2002 Bürgermeister": nouns show no plural, and an opened range of years is one. */
const isTermOfYears = ({ words, pack }: Reading, quantity: Quantity): boolean => pack.quantity.nouns.isCapitalised && isYears(quantity, null) && aroundOf(pack.quantity).from.has(words[quantity.first - 1]?.folded ?? '');

/** "15 jours", "10 janvier": of another kind. */
function isTimed(reading: Reading, { clock }: CountSets, { last }: Quantity): boolean {
  const at = reading.words[last + 1]?.text === '-' || reading.words[last + 1]?.text === '.' ? last + 2 : last + 1;
  const isHalfDay = /^[ap]$/u.test(reading.words[at]?.folded ?? '') && /^\.? ?m\b/u.test(reading.text.slice(reading.words[at]?.end, (reading.words[at]?.end ?? 0) + 3));   // "5 a.m.", but "20 million a month"
  return isHalfDay || clock.has(reading.words[at]?.folded ?? '') || clock.has(reading.words[at + 1]?.folded ?? '') && reading.words[at]?.text === "'";
}

/** "15h30", "3-D", "10:30", "90°": the figure goes on as something else. */
function isCut(reading: Reading, { first, last, isDigits }: Quantity): boolean {
  if (decimalParts(numeralsOf(reading.pack.quantity.numbers), reading.words[last + 1]?.folded ?? '') !== null) return true;   // "71 centesimi dal primato"
  if (isDigits && (isClock(reading, last + 1) || isClock(reading, first - 1))) return true;
  const [next, after] = [reading.words[last + 1], reading.words[last + 2]];
  if (!next?.glued) return next?.text === '°' || next?.text === '%' || next?.text === '‰';
  if (next.kind === 'letters') return isDigits;
  if (next.kind === 'digits') return true;   // "Twenty20"
  if (next.text === '°' || next.text === '%' || (next.text === "'" && !(after?.glued && after.kind === 'letters'))) return true;   // "marque (12', 33')"
  return Boolean(after?.glued && after.kind !== 'mark' && (next.text === '-' || next.text === '/' || next.text === ':' || next.text === '_' || next.text === '('));   // "a 401(k)"
}

/** "15: 30": a colon between two figures, however it is set. */
const isClock = ({ words }: Reading, colon: number): boolean => words[colon]?.text === ':' && words[colon - 1]?.kind === 'digits' && words[colon + 1]?.kind === 'digits' && words[colon + 1]?.text.length === 2;

/** "Boeing's 787 Dreamliner": a figure between a maker and a name in the singular is part of it; "60 Boeing 787 Dreamliner aircraft" counts. */
const isModel = ({ words, pack }: Reading, { first, value }: Quantity, noun: Noun | null): boolean =>
  noun !== null && (words[first - 2]?.text === "'" || /^\p{Lu}/u.test(words[first - 1]?.text ?? '')) && !noun.isPlural && pack.quantity.nouns.adjectives === 'before' && !pack.quantity.nouns.isCapitalised && value !== 1 && /^\p{Lu}\p{Ll}/u.test(words[noun.first]?.text ?? '');

const isLoneOne = ({ words }: Reading, { first, last, value, isDigits }: Quantity): boolean => value === 1 && !isDigits && first === last && words[first]?.kind === 'letters';

/** A quick no to articles: most lone ones have neither a counted noun after them nor a hedge before. */
function mayCountOne(reading: Reading, { ones, single }: CountSets, { first, last }: Quantity): boolean {
  const next = reading.words[last + 1]?.folded ?? '';
  return ones.has(next) || single.has(next) || reading.words.length === 1 || phraseBefore(aroundOf(reading.pack.quantity).before, reading.words, first) !== null;
}

/** "un mort", "un seul", "au moins un". */
function isCountedOne({ words, pack }: Reading, { ones, single }: CountSets, { first, last }: Quantity, hedge: Hedge | undefined): boolean {
  const next = words[last + 1]?.folded ?? '';
  if (single.has(next)) return true;
  return ones.has(next) || (hedge !== undefined && !isPlace(pack.code, words, hedge, first) && hedge !== 'at-most' && hedge !== 'about' && words[last + 1]?.kind === 'letters');
}

/** "Ein Film ÜBER eine Lehrerin", "SOTTO un albero": a word of place alone before an article is no bound; "more than one", "più di un" are. */
const isPlace = (code: LanguageCode, words: Reading['words'], hedge: Hedge, first: number): boolean => (hedge === 'more-than' || hedge === 'less-than') && wordSet(PLACED[code]).has(words[first - 1]?.folded ?? '');

/** 1500 to 2100 in plain digits is a year unless a plural noun follows: "1914", "en 2022"; but "1800 manifestants". */
function isYearLike(reading: Reading, { beforeYear, clock }: CountSets, { first, value, isMarked }: Quantity, noun: Noun | null): boolean {
  const { words } = reading;
  if (isMarked || typeof value !== 'number' || value < 1500 || value > 2100 || isWhole(reading, first)) return false;
  const before = words[first - 1]?.folded ?? '';
  if (noun?.isPlural && value < OLD_YEAR && clock.has(before)) return false;   // "bis 27. Oktober 1502 Wahlberechtigte"
  return beforeYear.has(before) || !noun?.isPlural;
}

/** English "the 12000 block", "the 605 freeway": a singular behind "the" is one thing with a number; "the 16 who came" and "the 15 killed" count. */
function isOneThing({ words, pack }: Reading, { ones }: CountSets, { first, last, value, isMarked }: Quantity, noun: Noun | null): boolean {
  const { adjectives, isCapitalised } = pack.quantity.nouns;
  return adjectives === 'before' && !isCapitalised && !isMarked && value !== 1 && words[first - 1]?.lower === 'the' && noun !== null && !noun.isPlural && words[first]?.text.length !== 1 && !ones.has(words[last + 1]?.folded ?? '');
}

/** "bis 2027", "autour de 1995": a hedge makes a count of a year's figure only where it is a round one, and no limit. */
const isNoRound = ({ value }: Quantity, hedge: Hedge): boolean => hedge === 'at-most' || hedge === 'at-least' || (typeof value === 'number' && value % 100 !== 0);

/** Spanish "los 70", "a los 60", Italian "gli 80": a decade or an age, where a round ten stands alone behind an article. */
function isDecade({ words, pack }: Reading, { first, value }: Quantity, noun: Noun | null): boolean {
  const isRoundTen = typeof value === 'number' && value >= 20 && value <= 90 && value % 10 === 0;
  return isRoundTen && !noun && pack.quantity.nouns.adjectives === 'after' && aroundOf(pack.quantity).articles.has(words[first - 1]?.lower ?? '');
}

/** "1. Introduction", "2) …" at the start of a line; "28 pts, 2. Lens 25" within a table run on. */
function isListNumber({ words, text }: Reading, { first, last }: Quantity): boolean {
  const [number, mark] = [words[first], words[last + 1]];
  const startsLine = number !== undefined && /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, number.start - 4), number.start)) && (number.start < 4 || text.slice(number.start - 4, number.start).includes('\n'));
  const name = words[last + 2];
  const isRank = mark?.text === '.' && mark.glued && (number?.text.length ?? 0) <= 2 && /^[,;]$/u.test(words[first - 1]?.text ?? '') && name?.kind === 'letters' && !name.glued && name.text !== name.lower;
  return isRank || startsLine && (mark?.text === ')' || (mark?.text === '.' && words[last + 2] !== undefined)) && mark.glued;
}

/** "supérieur à 100 et inférieur à 300" is one range. */
function joinBounds(reading: Reading, counts: readonly FactOf<'count'>[]): readonly FactOf<'count'>[] {
  const joined: FactOf<'count'>[] = [];
  for (const count of counts) {
    const last = joined.at(-1);
    const [low, high] = [last?.value.number, count.value.number];
    const isPair = last !== undefined && low !== undefined && high !== undefined && low < high && LOWER.has(last.hedge) && UPPER.has(count.hedge) && /^,? ?(?:\p{L}{1,3} )?$/u.test(reading.text.slice(last.end, count.start));
    if (isPair) joined[joined.length - 1] = { kind: 'count', start: last.start, end: count.end, text: reading.original.slice(last.start, count.end), value: { min: low, max: high } };
    else joined.push(count);
  }
  return joined;
}

const LOWER = new Set<Hedge | undefined>(['more-than', 'at-least']);
const UPPER = new Set<Hedge | undefined>(['less-than', 'at-most']);

/** What two counts say by their values: nouns are the aligner's affair. */
export const compareCounts = (a: Hedgeable<CountValue>, b: Hedgeable<CountValue>): ValueRelation => compareMagnitudes({ value: magnitudeOf(a.value), hedge: a.hedge }, { value: magnitudeOf(b.value), hedge: b.hedge });

/** "100 000", "20 000-99 999". */
export const printCount = (value: CountValue, language: LanguageCode): string => printMagnitude(magnitudeOf(value), language);

// Counts: how many of something. Comes in: a reading. Goes out: counts with hedge and noun; "dizaines de milliers" as a range.
// A figure counts unless the text shows that it names something: a year, a page, a score, a flight, a list's number.
// A lone "un" counts only beside "seul" or a noun that news counts by ones ("un mort"); everywhere else it is an article.
import type { CountValue, FactOf, Hedge, Range, ValueRelation } from '../fact.ts';
import { findPeople } from './count-people.ts';
import { decimalParts } from './fractions.ts';
import { compareMagnitudes, magnitudeOf, printMagnitude, type Hedgeable } from './magnitudes.ts';
import { isFunctionWord, nounAfter, type Noun } from './nouns.ts';
import { numeralsOf, wordsOf } from './numerals.ts';
import { phraseBefore } from '../phrases.ts';
import { aroundOf, quantitiesOf, withHedges, type Around, type Quantity } from './quantities.ts';
import type { Finder, Reading } from '../reading.ts';
import type { Word } from '../../text/words.ts';
import { factAt } from '../spans.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

/** Every count of the text, with its span and normalised value. */
export const findCounts: Finder = (reading) => {
  const names = nameNumbers(reading);
  const counts: FactOf<'count'>[] = [];
  for (const quantity of quantitiesOf(reading)) {
    const count = countOf(reading, quantity, names);
    if (count) counts.push(count);
  }
  return [...joinBounds(reading, counts), ...findPeople(reading)];
};

interface CountSets { readonly labels: ReadonlySet<string>; readonly looseLabels: ReadonlySet<string>; readonly clock: ReadonlySet<string>; readonly beforeYear: ReadonlySet<string>; readonly ones: ReadonlySet<string>; readonly single: ReadonlySet<string>; readonly needsNoun: ReadonlySet<string>; readonly oneThing: ReadonlySet<string>; readonly streets: ReadonlySet<string> }

/** Names in every language of what comes in numbers: "Boeing 787", "iPhone 4", "CAC 40". */
const SERIES = 'boeing airbus iphone ipad ios macos android windows playstation xbox galaxy cac ftse nikkei stoxx ibex nasdaq apollo';

const opened = new WeakMap<QuantityWords, CountSets>();

function setsOf(words: QuantityWords): CountSets {
  const known = opened.get(words);
  if (known) return known;
  const { labels, looseLabels, clock, beforeYear, countedOnes, single, needsNoun, oneThing, streets } = words.counts;
  const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
  const sets = { labels: set(`${labels} ${SERIES}`), looseLabels: set(looseLabels), clock: set(clock), beforeYear: set(beforeYear), ones: set(countedOnes), single: set(single), needsNoun: set(needsNoun), oneThing: set(oneThing), streets: set(streets) };
  opened.set(words, sets);
  return sets;
}

function countOf(reading: Reading, quantity: Quantity, names: Names): FactOf<'count'> | null {
  if (quantity.isOrdinal || isPart(quantity) || names.places.has(quantity.first)) return null;
  const sets = setsOf(reading.pack.quantity);
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
  return factAt(reading, 'count', hedged, { ...valueOf(quantity.value), ...(of ? { of } : {}) });
}

const valueOf = (value: number | Range): CountValue => (typeof value === 'number' ? { number: value } : value);

/** "deux tiers" is a share; "un et demi" and "-4/5" are not. */
const isPart = ({ isFraction, value }: Quantity): boolean => isFraction === true && typeof value === 'number' && value > 0 && value <= 1;

function isCount(reading: Reading, sets: CountSets, quantity: Quantity, noun: Noun | null, hedge: Hedge | undefined, isHedgedAfter: boolean): boolean {
  if (reading.words.length === quantity.last - quantity.first + 1) return true;   // a text, a table's cell, that is nothing else
  if (quantity.isDigits && !quantity.isMarked && /^0\d/u.test(reading.words[quantity.first]?.text ?? '')) return false;   // "0241 GMT", "007"
  if (isTimed(reading, sets, quantity) || (!isHedgedAfter && isCut(reading, quantity)) || isYears(quantity, noun) || isProper(reading, quantity)) return false;
  if (isStrangeDecimal(reading, quantity, noun) || (noun === null && hedge === undefined && isRate(reading, quantity))) return false;
  if (isLoneOne(reading, quantity)) return isCountedOne(reading, sets, quantity, hedge);
  const word = reading.words[quantity.last];
  if (word && sets.needsNoun.has(word.folded) && quantity.first === quantity.last) return noun !== null && noun.isPlural;
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

/** Numbers that name something: their places, and the figures of three digits and more, which name it again without its noun. */
interface Names { readonly places: ReadonlySet<number>; readonly codes: ReadonlySet<string> }

/** "Boeing 787", "articles 106 et 107": a number joined to one that names is a name, too. */
function nameNumbers(reading: Reading): Names {
  const sets = setsOf(reading.pack.quantity);
  const places = new Set<number>();
  const codes = new Set<string>();
  let last = -9;
  for (const quantity of quantitiesOf(reading)) {
    const { first, isDigits, isRange } = quantity;
    if (quantity.isOrdinal) continue;
    const joint = reading.words[first - 1];
    const isJoined = first === last + 2 && isDigits && (joint?.text === ',' || joint?.text === '-' || joint?.text === '–' || joint?.text === ':' || joint?.kind === 'letters' && joint.text.length < 4);
    if (!isLabel(reading, sets, quantity) && !isJoined && !isScore(reading, quantity) && !isAddress(reading, sets, quantity) && !(isDigits && !isRange && isNamed(reading, sets, quantity))) continue;
    places.add(first);
    if (isYear(reading, sets, quantity)) continue;   // "da 320 NEL 2023 a 410": a year lends its place to no figure behind it
    last = quantity.last;
    const written = reading.words[first]?.text ?? '';
    if (first === last && written.length > 2) codes.add(written);
  }
  return { places, codes };
}

/** Four plain figures behind a word that goes before years. */
const isYear = ({ words }: Reading, { beforeYear }: CountSets, { first, value, isDigits, isMarked }: Quantity): boolean => isDigits && !isMarked && typeof value === 'number' && value >= 1500 && value <= 2100 && beforeYear.has(words[first - 1]?.folded ?? '');

/** "2 a 1", "2-1": two small figures, the second not larger. The second is a score by being joined to the first. */
function isScore({ words, pack }: Reading, { first, last, value, isDigits, isRange }: Quantity): boolean {
  const [joint, other] = [words[last + 1], words[last + 2]];
  if (isTally(words, aroundOf(pack.quantity), { first, last, isDigits, isRange })) return true;
  const isJoint = joint?.text === '-' || joint?.text === ':' || joint?.text === '–' || joint?.text === 'x' || aroundOf(pack.quantity).against.has(joint?.lower ?? '');
  return isDigits && !isRange && first === last && isJoint && other?.kind === 'digits' && other.text.length < 3 && typeof value === 'number' && value < 100 && (joint?.text === 'x' || Number(other.text) <= value);
}

/** "Calle Mayor, 5": a road's word not far before, with capitals and links between. */
function isOnStreet(words: readonly Word[], streets: ReadonlySet<string>, last: number): boolean {
  for (let at = last; at > last - 4; at--) {
    const word = words[at];
    if (word?.kind !== 'letters' || (at === last && !/^\p{Lu}/u.test(word.text))) return false;
    if (streets.has(word.folded)) return at < last;
    if (!/^\p{Lu}/u.test(word.text) && word.text.length > 3) return false;
  }
  return false;
}

/** "by 218 to 210": votes, the second not larger; "from 218 to 210" tells a change. The second is a tally by being joined to the first. */
function isTally(words: readonly Word[], { against, from }: Around, { first, last, isDigits, isRange }: Pick<Quantity, 'first' | 'last' | 'isDigits' | 'isRange'>): boolean {
  const [joint, other] = [words[last + 1], words[last + 2]];
  if (!isDigits || isRange || first !== last || !against.has(joint?.lower ?? '') || joint?.kind !== 'letters' || other?.kind !== 'digits' || words[last + 3]?.kind === 'letters' && words[last + 3]?.glued) return false;
  return !from.has(words[first - 1]?.folded ?? '') && Number(other.text) < Number(words[first]?.text) && other.text.length === words[first]?.text.length && other.text.length < 4;
}

/** "12, rue du Port", "10 Weir Street", "75011 Paris", "Weir 12, 10115 Odern": a house, or a town's code before its name. */
function isAddress({ words, pack }: Reading, { streets }: CountSets, { first, last, isDigits, isMarked }: Quantity): boolean {
  if (!isDigits || isMarked || first !== last) return false;
  const again = /^(?:bis|ter|quater)$/u.test(words[last + 1]?.folded ?? '') ? 1 : 0;
  const comma = words[last + 1 + again]?.text === ',' ? again + 1 : again;
  const [next, further, third] = [words[last + 1 + comma], words[last + 2 + comma], words[last + 3 + comma]];
  if (streets.has(next?.folded ?? '') && pack.quantity.nouns.adjectives === 'after') return true;
  if (isOnStreet(words, streets, words[first - 1]?.text === ',' ? first - 2 : first - 1)) return true;
  const isCapital = (word: Word | undefined): boolean => word?.kind === 'letters' && /^\p{Lu}/u.test(word.text);
  if (pack.quantity.nouns.adjectives === 'before' && isCapital(next) && [further, third].some((word) => isCapital(word) && streets.has(word?.folded ?? ''))) return true;
  const isCode = words[first]?.text.length === 5 && isCapital(next) && !next?.glued;
  return isCode && (words[first - 1]?.text === ',' || (!pack.quantity.nouns.isCapitalised && !/[sx]$/u.test(next?.folded ?? '')) || words[first - 2]?.kind === 'digits');
}

/** "le Club des Cinq", "the Five Hundred": a number in words with a capital, between words without, is a name. */
function isProper({ text, words, pack }: Reading, { first, last }: Quantity): boolean {
  const [before, word, next] = [words[first - 1], words[first], words[last + 1]];
  if (pack.quantity.nouns.isCapitalised || word?.kind !== 'letters' || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  if (before?.kind === 'letters' && /^\p{Lu}/u.test(before.text) && aroundOf(pack.quantity).articles.has(words[first - 2]?.lower ?? '') && next?.kind !== 'letters') return true;   // "the Fab Four."
  return before?.kind === 'letters' && /^\p{Ll}/u.test(before.text) && !(next?.kind === 'letters' && /^\p{Lu}/u.test(next.text)) && !text.slice(before.end, word.start).includes('\n');   // "Fire kills many" over "Four people died"
}

/** "entre 2003 et 2008". */
const isYears = ({ value, isRange, isDigits, isMarked }: Quantity, noun: Noun | null): boolean =>
  isRange && isDigits && !isMarked && typeof value !== 'number' && (value.min ?? 0) >= 1500 && (value.max ?? 9999) <= 2100 && !noun?.isPlural;

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

/** "article 5", "n° 5", "page 12", "#3", "[12]", "(3)". */
function isLabel(reading: Reading, { labels, looseLabels, oneThing }: CountSets, quantity: Quantity): boolean {
  const { first, last, isDigits, isMarked, hedge, value } = quantity;
  if (hedge) return false;
  const [before, further] = [reading.words[first - 1], reading.words[first - 2]];
  if (labels.has(before?.folded ?? '')) return true;
  if (looseLabels.has(before?.folded ?? '') && !nounAfter(reading, last + 1, false)?.isPlural) return true;
  if ((before?.text === '.' || before?.text === '°' || before?.text === ':') && before.glued && labels.has(further?.folded ?? '')) return true;
  if (!isDigits || isMarked) return false;
  if (typeof value === 'number' && value > 1 && oneThing.has(before?.folded ?? '') && !nounAfter(reading, last + 1, false)?.isPlural) return true;   // "el 787 de Boeing"
  if (before?.text === '§' || (before?.text === '#' && before.glued)) return true;
  if (before?.text === "'" && !before.glued && reading.words[first]?.text.length === 2) return true;   // "'11"
  const close = reading.words[last + 1]?.text;
  return (before?.text === '[' && close === ']') || (before?.text === '(' && (close === ')' || close === ',') && typeof value === 'number' && value < 100);
}

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
function isCountedOne({ words }: Reading, { ones, single }: CountSets, { last }: Quantity, hedge: Hedge | undefined): boolean {
  const next = words[last + 1]?.folded ?? '';
  if (single.has(next)) return true;
  return ones.has(next) || (hedge !== undefined && hedge !== 'at-most' && hedge !== 'about' && words[last + 1]?.kind === 'letters');
}

/** 1500 to 2100 in plain digits is a year unless a plural noun follows: "1914", "en 2022"; but "1800 manifestants". */
function isYearLike({ words }: Reading, { beforeYear }: CountSets, { first, value, isMarked }: Quantity, noun: Noun | null): boolean {
  if (isMarked || typeof value !== 'number' || value < 1500 || value > 2100) return false;
  return beforeYear.has(words[first - 1]?.folded ?? '') || !noun?.isPlural;
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

/**
 * "Apollo 11", "Ligue 1", "Boeing's 787", "Trent 900 engines": a capitalised word before, inside a sentence. With a noun after
 * it may still count after a preposition or a date: "in Texas 3 men", "on Monday 20 people".
 */
function isNamed(reading: Reading, { clock, ones }: CountSets, { first, last, isMarked }: Quantity): boolean {
  const { words } = reading;
  const at = words[first - 1]?.text === 's' && words[first - 2]?.text === "'" ? first - 3 : first - 1;
  const [before, further] = [words[at], words[at - 1]];
  if (isMarked || before?.kind !== 'letters' || !/\p{Lu}/u.test(before.text) || (before.text.length > 1 && clock.has(before.folded))) return false;
  if (isTitle(reading, first, last, at)) return true;
  if (!further || /[.!?:;«"“\n]/u.test(reading.text.slice(further.end, before.start)) || (further.kind === 'mark' && !/[,'’&-]/u.test(further.text))) return false;
  const noun = nounAfter(reading, last + 1, false);
  // "the Footsie 100 dropped": behind an article, what is no plural is the verb; German tells no plural by its ending
  const isVerb = noun !== null && !noun.isPlural && !ones.has(words[last + 1]?.folded ?? '');
  if (!noun || (isVerb && (reading.pack.quantity.nouns.adjectives === 'after' || (!reading.pack.quantity.nouns.isCapitalised && (further.text === '&' || further.lower === 'the'))))) return true;
  return !reading.pack.quantity.nouns.isCapitalised && further.kind === 'letters' && !isFunctionWord(reading, further.folded);
}

/** "Area 51", "Category 4.", "Odern 2, Weir 0": a sentence's first word before a figure and nothing counted behind it. */
function isTitle(reading: Reading, first: number, last: number, at: number): boolean {
  const { words, text } = reading;
  const [name, next] = [words[at], words[last + 1]];
  if (!name || isFunctionWord(reading, name.folded) || (next && !/^[,.;!?)»”"]$/u.test(next.text))) return false;
  const startsSentence = at === 0 || /[.!?:;«"“\n,]/u.test(text.slice(words[at - 1]?.start, name.start));
  return startsSentence && phraseBefore(aroundOf(reading.pack.quantity).before, words, first) === null;
}

/** "1. Introduction", "2) …" at the start of a line. */
function isListNumber({ words, text }: Reading, { first, last }: Quantity): boolean {
  const [number, mark] = [words[first], words[last + 1]];
  const startsLine = number !== undefined && /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, number.start - 4), number.start)) && (number.start < 4 || text.slice(number.start - 4, number.start).includes('\n'));
  return startsLine && (mark?.text === ')' || (mark?.text === '.' && words[last + 2] !== undefined)) && mark.glued;
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

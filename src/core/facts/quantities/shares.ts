// Shares of a whole: per cent, percentage points, fractions ("deux tiers"), "sept sur dix". 33 % is 0.33; a range has bounds.
// A bare fraction is a share unless it exceeds one. "points" alone (a score, an index) is none.
import type { FactOf, Range, ShareValue, ValueRelation } from '../fact.ts';
import { decimalParts } from './fractions.ts';
import { compareMagnitudes, magnitudeOf, printMagnitude, type Hedgeable, type Magnitude } from './magnitudes.ts';
import { nounAfter } from './nouns.ts';
import { numeralsOf, wordsOf } from './numerals.ts';
import { openBook, phraseAt, type PhraseBook } from '../phrases.ts';
import { aroundOf, quantitiesOf, withHedges, type Quantity } from './quantities.ts';
import type { Finder, Reading } from '../reading.ts';
import { factAt } from '../spans.ts';
import { findWithUnits, type Reckoned } from './unit-spans.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

/** Every share of the text, with its span and normalised value. */
export const findShares: Finder = (reading) => {
  const percents = findWithUnits<Sign>(reading, (quantity) => percentOf(reading, quantity), { isSame: (a, b) => a === b });
  const isOfRates = percents.some(({ unit }) => unit !== SIGNS.bare);
  const shares = percents.filter(({ unit }) => isOfRates || unit !== SIGNS.bare).map((found) => factAt(reading, 'share', found, valueOf(found.value, found.unit.factor)));
  return [...shares, ...findParts(reading, isOfRates)];
};

/** What makes a share of a figure. "By 0.1 percentage points to 4 %" has two, and is no range. */
interface Sign { readonly factor: number }
const SIGNS = { percent: { factor: 0.01 }, points: { factor: 0.01 }, bare: { factor: 0.01 }, thousandth: { factor: 0.001 }, basis: { factor: 0.0001 } } as const satisfies Readonly<Record<string, Sign>>;

interface ShareSets { readonly percent: PhraseBook<Sign>; readonly bare: ReadonlySet<string>; readonly ones: ReadonlySet<string>; readonly outOf: ReadonlySet<string>; readonly outOfNoun: ReadonlySet<string>; readonly clock: ReadonlySet<string>; readonly of: ReadonlySet<string>; readonly stages: ReadonlySet<string>; readonly parts: ReadonlySet<string>; readonly partArticles: ReadonlySet<string>; readonly every: ReadonlySet<string> }

const opened = new WeakMap<QuantityWords, ShareSets>();

function setsOf(words: QuantityWords): ShareSets {
  const known = opened.get(words);
  if (known) return known;
  const { percent, points, bare, basisPoints, outOf, outOfNoun, parts, partArticles, every } = words.shares;
  const sets = {
    percent: openBook<Sign>([[SIGNS.percent, `%|${percent}`], [SIGNS.points, points], [SIGNS.thousandth, '‰|promille|pour mille|per mille|por mil'], [SIGNS.basis, basisPoints]]),
    bare: new Set(wordsOf(bare)), ones: new Set(wordsOf(words.numbers.ones)),
    outOf: new Set(wordsOf(outOf)), outOfNoun: new Set(wordsOf(outOfNoun)), clock: new Set(wordsOf(words.counts.clock)), of: new Set(wordsOf(words.numbers.of)), stages: new Set(wordsOf(words.ordinals.notBefore)),
    parts: new Set(wordsOf(parts)), partArticles: new Set(wordsOf(partArticles)), every: new Set(wordsOf(every)),
  };
  opened.set(words, sets);
  return sets;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

function valueOf(value: number | Range, factor: number): ShareValue {
  if (typeof value === 'number') return { ratio: tidy(value * factor) };
  return { ...(value.min === undefined ? {} : { min: tidy(value.min * factor) }), ...(value.max === undefined ? {} : { max: tidy(value.max * factor) }) };
}

function percentOf(reading: Reading, quantity: Quantity): Reckoned<Sign> | null {
  if (quantity.isOrdinal) return null;
  const { percent } = setsOf(reading.pack.quantity);
  const at = afterLinks(reading, quantity);
  const sign = phraseAt(percent, reading.words, at) ?? (isBarePoint(reading, quantity, at) ? { meaning: SIGNS.bare, last: at } : null);
  return sign && { quantity, first: quantity.first, last: sign.last, unit: sign.meaning };
}

/** Where the sign of a figure may stand: behind a hyphen, and behind "of a" where the figure is a fraction: "un quart DE point", "half A percentage point". */
function afterLinks({ words, pack }: Reading, { last, isFraction }: Quantity): number {
  const { of, ones } = setsOf(pack.quantity);
  let at = words[last + 1]?.text === '-' && words[last + 1]?.glued ? last + 2 : last + 1;
  for (let skipped = 0; isFraction && skipped < 2 && (of.has(words[at]?.folded ?? '') || ones.has(words[at]?.folded ?? '')); skipped++) at++;
  return at;
}

/** "0,25 point", "un quart de point": less than one, for indices and scores move by more. */
const isBarePoint = ({ words, pack }: Reading, { value, isFraction }: Quantity, at: number): boolean =>
  setsOf(pack.quantity).bare.has(words[at]?.folded ?? '') && typeof value === 'number' && (isFraction || Math.abs(value) < 1);

/** Fractions and "sept sur dix". */
function findParts(reading: Reading, isOfRates: boolean): readonly FactOf<'share'>[] {
  const quantities = quantitiesOf(reading);
  return quantities.flatMap((quantity, i) => {
    const { value } = quantity;
    if (typeof value !== 'number') return [];
    if (quantity.isOrdinal) return partOf(reading, quantity, value);
    if (isNthHalf(quantity, quantities[i - 1])) return [];
    const parts = quantity.isFraction && value > 0 && value <= 1 ? decimalsOf(reading, quantity) : null;
    if (parts !== null) return parts === 10 && isOfRates && !isTimed(reading, quantity.last) ? [factAt(reading, 'share', withHedges(reading, quantity, quantity.first, quantity.last), { ratio: tidy(value * SIGNS.points.factor) })] : [];
    if (quantity.isFraction && value > 0 && value <= 1) return isTimed(reading, quantity.last) || isStage(reading, quantity.last) || isHyphened(reading, quantity) || percentOf(reading, quantity) ? [] : [factAt(reading, 'share', withHedges(reading, quantity, quantity.first, quantity.last), { ratio: tidy(value) })];
    const whole = quantities[i + 1];
    return whole && isOutOf(reading, quantity, whole) && typeof whole.value === 'number'
      ? [factAt(reading, 'share', withHedges(reading, quantity, quantity.first, whole.last), { ratio: tidy(value / whole.value) })] : [];
  });
}

/** "the second HALF of the match", "la première MOITIÉ": one of two parts in a row, and no share. */
const isNthHalf = ({ first, last, value }: Quantity, before: Quantity | undefined): boolean =>
  value === 0.5 && first === last && before !== undefined && before.isOrdinal && before.last === first - 1 && (before.value === 1 || before.value === 2);

/**
 * Tenths and hundredths that are no part of a whole: "subió dos décimas" of a point, "à 71 centièmes du record" of a second; how many
 * of them make one. Null for
 * "seven tenths of the vote", and for one of them, which is a part more often; but "una décima" without "parte" is of a point.
 */
function decimalsOf(reading: Reading, { first, last, value }: Quantity): number | null {
  const { words, pack } = reading;
  const parts = decimalParts(numeralsOf(pack.quantity.numbers), words[last]?.folded ?? '');
  if (parts === null || words.length === last - first + 1) return null;
  const isOf = setsOf(pack.quantity).of.has(words[last + 1]?.folded ?? '');
  const isWhole = isOf && parts === 10 && !aroundOf(pack.quantity).to.has(words[first - 1]?.lower ?? '');
  const isOne = typeof value === 'number' && value * parts < 1.5;
  return isWhole || (isOne && (isOf || !setsOf(pack.quantity).partArticles.has(words[first]?.folded ?? ''))) ? null : parts;
}

/** "una tercera parte", "jeder dritte Haushalt": a part told by an ordinal; "jeder dritte Tag" tells how often. */
function partOf(reading: Reading, quantity: Quantity, value: number): readonly FactOf<'share'>[] {
  const { parts, partArticles, every } = setsOf(reading.pack.quantity);
  const [before, next] = [reading.words[quantity.first - 1]?.folded ?? '', reading.words[quantity.last + 1]];
  const isPart = value > 2 && parts.has(next?.folded ?? '') && partArticles.has(before);
  const isEvery = value > 1 && every.has(before) && next?.kind === 'letters' && /^\p{Lu}/u.test(next.text) && !isTimed(reading, quantity.last);
  if (!isPart && !isEvery) return [];
  return [factAt(reading, 'share', withHedges(reading, quantity, quantity.first - 1, isPart ? quantity.last + 1 : quantity.last), { ratio: tidy(1 / value) })];
}

const isTimed = (reading: Reading, last: number): boolean => setsOf(reading.pack.quantity).clock.has(reading.words[last + 1]?.folded ?? '') || (reading.words[last + 2]?.text === "'" && setsOf(reading.pack.quantity).clock.has(reading.words[last + 3]?.folded ?? ''));

/** "HALF-time", "a QUARTER-final": of a word, and no part of anything. */
const isHyphened = ({ words }: Reading, { first, last }: Quantity): boolean => (first === last || words[first]?.kind === 'letters') && words[last + 1]?.text === '-' && words[last + 1]?.glued === true && words[last + 2]?.kind === 'letters' && words[last + 2]?.glued === true;

/** "un quart DE FINALE". */
function isStage(reading: Reading, last: number): boolean {
  const { of, stages } = setsOf(reading.pack.quantity);
  return of.has(reading.words[last + 1]?.folded ?? '') && stages.has(reading.words[last + 2]?.folded ?? '');
}

/** "one IN five", "sept SUR dix", "siete de cada diez"; not "3 in 2009", "2 in 10 days". */
function isOutOf(reading: Reading, part: Quantity, whole: Quantity): boolean {
  const { outOf, outOfNoun } = setsOf(reading.pack.quantity);
  const words = reading.words.slice(part.last + 1, Math.min(whole.first, part.last + 4)).map((word) => word.folded);
  const isNoun = words.length > 1 && (part.value === 1 || isRoundWhole(whole.value) || isSmallWhole(reading, whole)) && nounAfter(reading, part.last + 1, false) !== null;   // "un habitant SUR trois", "huit Français SUR dix"
  const joined = words.slice(isNoun ? 1 : 0).join('+');
  if (whole.first > part.last + 4 || !(isNoun ? outOfNoun : outOf).has(joined) || typeof part.value !== 'number' || typeof whole.value !== 'number' || whole.isOrdinal || part.isMarked || whole.isMarked) return false;
  if (joined === 'over' && reading.words[whole.last + 1]?.kind === 'letters') return false;   // "five over 20 years"
  return part.value !== 0 && Math.abs(part.value) < whole.value && Number.isInteger(part.value) && !(whole.value > 1000 && whole.isDigits) && !isTimed(reading, whole.last);
}

/** "trois contrôleurs SUR QUATRE": a small whole that counts nothing of its own, as "three people in four cars" does. */
const isSmallWhole = (reading: Reading, { value, last }: Quantity): boolean => typeof value === 'number' && value <= 10 && nounAfter(reading, last + 1, false)?.isPlural !== true;

/** Wholes that parts are told of; others are matches, votes, days. */
const isRoundWhole = (value: number | Range): boolean => value === 10 || value === 100 || value === 5 || value === 1000;

/** What two shares say by their values. */
export const compareShares = (a: Hedgeable<ShareValue>, b: Hedgeable<ShareValue>): ValueRelation =>
  compareMagnitudes({ value: inPercent(magnitudeOf(a.value)), hedge: a.hedge }, { value: inPercent(magnitudeOf(b.value)), hedge: b.hedge });

const inPercent = (value: Magnitude): Magnitude => (typeof value === 'number' ? tidy(value * 100) : valueOf(value, 100));

/** "33 %"; "33%" in English. */
export const printShare = (value: ShareValue, language: LanguageCode): string => `${printMagnitude(inPercent(magnitudeOf(value)), language)}${language === 'en' ? '' : '\u202F'}%`;

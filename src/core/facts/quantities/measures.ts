// Measures: a number with a unit, ages, temperatures, "magnitude 7,2". The value is in the unit as written; comparison converts.
// Durations are another file's: years are a measure only where somebody's age is meant ("Anna Weber, 44 ans").
import type { FactOf, Hedge, MeasureValue, Range, ValueRelation } from '../fact.ts';
import { compareMagnitudes, magnitudeOf, printMagnitude, type Hedgeable, type Magnitude } from './magnitudes.ts';
import { findAges } from './ages.ts';
import { termsOf } from '../dates/calendar-terms.ts';
import { openBook, phraseAt, type PhraseBook } from '../phrases.ts';
import { wordSet } from '../../languages/speech-words.ts';
import { numeralsOf } from './numerals.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import type { Finder, Reading } from '../reading.ts';
import { factAt } from '../spans.ts';
import { findWithUnits, type Reckoned } from './unit-spans.ts';
import { readUnit, unitSetsOf, type UnitAt } from './unit-words.ts';
import { inOwnUnit, symbolOf, unitOf } from './units.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

/** Every measure of the text, with its span and normalised value. */
export const findMeasures: Finder = (reading) => [
  ...findWithUnits<string>(reading, (quantity) => measureOf(reading, quantity), { isSame: isSameUnit, add: addParts }).map((found) => factAt(reading, 'measure', found, measure(found.value, found.unit))),
  ...findAges(reading),
  ...findMagnitudes(reading),
  ...findBareParts(reading),
];

const measure = (value: number | Range, unit: string): MeasureValue => (typeof value === 'number' ? { number: value, unit } : { ...value, unit });

const isSameUnit = (a: string, b: string): boolean => a === b || (unitOf(a)?.dimension === 'temperature' && (a === 'temperature-generic' || b === 'temperature-generic'));

const zeros = new WeakMap<QuantityWords, PhraseBook<string>>();

function belowZero(words: QuantityWords): PhraseBook<string> {
  const book = zeros.get(words) ?? openBook<string>([['below', words.units.belowZero]]);
  zeros.set(words, book);
  return book;
}

function measureOf(reading: Reading, quantity: Quantity): Reckoned<string> | null {
  if (quantity.isOrdinal && !isDegreeSign(reading, quantity)) return null;
  const { words } = reading;
  const sets = unitSetsOf(reading.pack.quantity);
  let at = quantity.isOrdinal ? quantity.last : quantity.last + 1;
  if (words[at]?.text === '-' && words[at]?.glued && !(words[at + 1]?.glued && /^\p{Lu}$/u.test(words[at + 1]?.text ?? ''))) at++;   // not "el 23-J"
  else if (words[at]?.text === '<' && words[at + 2]?.text === '>') at++;
  else if (takesOf(quantity) && sets.of.has(words[at]?.folded ?? '')) at += words[at + 1]?.text === "'" || sets.ones.has(words[at + 1]?.folded ?? '') ? 2 : 1;   // "a quarter OF A mile"
  const unit = (words[at]?.text === '°' || words[at]?.text === '˚') && isMildSign(words, at, quantity) ? { id: 'temperature-generic', last: at } : readUnit(reading, at, words[quantity.last]?.kind !== 'letters' || quantity.last > quantity.first || quantity.isOrdinal);
  const below = phraseAt(belowZero(reading.pack.quantity), words, (unit?.last ?? quantity.last) + 1);
  if (below && typeof quantity.value === 'number' && (!unit || unitOf(unit.id)?.dimension === 'temperature')) {
    return { quantity: { ...quantity, value: -Math.abs(quantity.value) }, first: quantity.first, last: below.last, unit: unit?.id ?? 'temperature-generic' };
  }
  if (unit && isMinusApart(reading, quantity, unit.id)) return { quantity: { ...quantity, value: typeof quantity.value === 'number' ? -quantity.value : quantity.value }, first: quantity.first - 1, last: unit.last, unit: unit.id };
  if (unit?.id === 'inch' && words[quantity.first - 1]?.text === "'" && words[quantity.first - 2]?.kind === 'digits') return withFeet(words, quantity, unit.last);
  const half = unit && typeof quantity.value === 'number' && Number.isInteger(quantity.value) ? termsOf(reading).at(unit.last + 1, 'and-half') : null;   // "un litro Y MEDIO"
  if (unit && half) return { quantity: { ...quantity, value: Number(quantity.value) + 0.5 }, first: quantity.first, last: half.end - 1, unit: unit.id };
  if (unit && THINGS.has(unit.id) && isOneThing(quantity)) return null;
  return unit && (withCentimetres(words, quantity, unit) ?? { quantity, first: quantity.first, last: unit.last, unit: unit.id });
}

/** Units whose word is a thing as well: of one, "devant UN BAR", "einen ZOLL auf Stahl", "un NODO ferroviario", it is the thing. */
const THINGS: ReadonlySet<string> = new Set(['bar', 'knot', 'revolution', 'cup', 'stone', 'foot', 'inch']);
const isOneThing = ({ value, isDigits, first, last }: Quantity): boolean => value === 1 && !isDigits && first === last;

/** "5'10\"": feet and inches by their marks. */
function withFeet(words: Reading['words'], quantity: Quantity, last: number): Reckoned<string> | null {
  const feet = Number(words[quantity.first - 2]?.text);
  return typeof quantity.value === 'number' && quantity.value < 12 ? { quantity: { ...quantity, value: feet * 12 + quantity.value }, first: quantity.first - 2, last, unit: 'inch' } : null;
}

/** "1 m 80", "1m80", "un mètre 80": two figures behind metres are centimetres, where nothing is counted by them. */
function withCentimetres(words: Reading['words'], quantity: Quantity, { id, last }: UnitAt): Reckoned<string> | null {
  const [and, value] = [words[last + 1]?.folded === 'e' || words[last + 1]?.folded === 'y' ? 1 : 0, quantity.value];
  const [figure, next] = [words[last + 1 + and], words[last + 2 + and]];
  if (id !== 'meter' || typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 9 || figure?.kind !== 'digits' || figure.text.length !== 2) return null;
  if (next?.glued && /^[.,:%/-]$/u.test(next.text) && words[last + 3 + and]?.glued || next?.kind === 'letters' && next.glued) return null;
  return { quantity: { ...quantity, value: value + Number(figure.text) / 100 }, first: quantity.first, last: last + 1 + and, unit: 'meter' };
}

/** "falls to - 20 °C": a hyphen between two blanks is a minus before a temperature of a named scale, unless it joins a range or the line begins with it. */
function isMinusApart({ text, words }: Reading, { first, value }: Quantity, unit: string): boolean {
  const [mark, before] = [words[first - 1], words[first - 2]];
  return (unit === 'celsius' || unit === 'fahrenheit') && typeof value === 'number' && mark?.text === '-' && before?.kind === 'letters' && !mark.glued && !text.slice(before.end, mark.start).includes('\n');
}

/** "40° à l'ombre", "an oven at 120°": a bare sign is a temperature up to what a page tells without saying which; but a right angle, a turn and a place on a map are none. */
const isMildSign = (words: Reading['words'], at: number, { value }: Quantity): boolean => typeof value === 'number' && Math.abs(value) <= WARMEST_BARE && value !== 90 && (words[at]?.glued === true || words[at + 1]?.kind !== 'letters') && words[at + 1]?.kind !== 'digits' && !/^(?:[CFK]|celsius|fahrenheit|centi.*)$/iu.test(words[at + 1]?.text ?? '');

/** In degrees of any scale; 180 and 360 are turns. */
const WARMEST_BARE = 130;

/** "37º C": the ordinal sign stands for degrees. */
const isDegreeSign = ({ words }: Reading, { last }: Quantity): boolean => words[last]?.text === 'º' && /^[CF]$/iu.test(words[last + 1]?.text ?? '');

/** "1,5 million DE gallons", "une dizaine DE kilomètres". */
const takesOf = ({ value, hedge, isFraction, isDigits }: Quantity): boolean => typeof value !== 'number' || value >= 1e6 || hedge === 'about' || isFraction === true || (!isDigits && !Number.isInteger(value));

/** "2 km et 300 m", "7 feet 10 inches": the sum in the smaller unit. */
function addParts(a: Reckoned<string>, b: Reckoned<string>): { readonly value: number; readonly unit: string } | null {
  const [whole, part] = [unitOf(a.unit), unitOf(b.unit)];
  const [large, small] = [a.quantity.value, b.quantity.value];
  if (!whole || !part || whole.dimension !== part.dimension || whole.dimension === 'temperature' || whole.factor <= part.factor || typeof large !== 'number' || typeof small !== 'number') return null;
  if (small * part.factor >= whole.factor * 10 || !Number.isInteger(large)) return null;
  return { value: Number((large * (whole.factor / part.factor) + small).toPrecision(12)), unit: b.unit };
}

/** "half a litre", "quarter-litre", "medio litro", "mezzo giro": a part without numerator before a unit's word. */
function findBareParts(reading: Reading): readonly FactOf<'measure'>[] {
  const { fractions, ones, halves } = numeralsOf(reading.pack.quantity.numbers);
  const { words } = reading;
  const found: FactOf<'measure'>[] = [];
  for (const [first, word] of words.entries()) {
    const below = fractions.get(word.folded) ?? (halves.has(word.folded) ? 2 : undefined);
    const before = words[first - 1];
    if (below === undefined || word.glued || (before && numeralsOf(reading.pack.quantity.numbers).atomsOf(before.folded))) continue;
    const next = words[first + 1]?.text === '-' ? first + 2 : first + 1;
    const unit = readUnit(reading, ones.has(words[next]?.folded ?? '') ? next + 1 : next, false);
    if (unit) found.push(factAt(reading, 'measure', { first, last: unit.last }, { number: 1 / below, unit: unit.id }));
  }
  return found;
}

/** "magnitude 7,2", "magnitude-6.1", "de magnitude 7", "a 6.5-magnitude earthquake", "6,3 grados en la escala de Richter". */
function findMagnitudes(reading: Reading): readonly FactOf<'measure'>[] {
  const { words } = reading;
  const names = wordSet(reading.pack.quantity.units.magnitude);
  const ofs = wordSet(reading.pack.quantity.numbers.of);
  const isName = (at: number): boolean => names.has(words[at]?.folded ?? '');
  return quantitiesOf(reading).flatMap((quantity) => {
    const { first, last, value } = quantity;
    if (typeof value !== 'number' || value <= 0 || value > 10 || quantity.isOrdinal || !(quantity.isDigits || isName(first - 1))) return [];   // "eine Stärke von"
    const before = words[first - 1];
    const at = before?.text === '-' || ofs.has(before?.folded ?? '') ? first - 2 : first - 1;
    const after = words[last + 1]?.text === '-' ? last + 2 : last + 1;
    const end = isName(at) ? last : isName(after) && reading.pack.quantity.nouns.adjectives === 'before' ? after : richterAfter(reading, last);
    return end === null ? [] : [factAt(reading, 'measure', { first: isName(at) ? at : first, last: end }, { number: value, unit: 'magnitude' })];
  });
}

/** How many words stand between a figure and "Richter": "grados en la escala de". */
const RICHTER_REACH = 7;

/** The word "Richter" of the figure's own phrase: words without marks, but for apostrophes, and without another figure. */
function richterAfter({ words }: Reading, last: number): number | null {
  for (let at = last + 1; at <= last + RICHTER_REACH; at++) {
    const word = words[at];
    if (word?.folded.startsWith('richter')) return at;
    if (!word || (word.kind !== 'letters' && !/^['°]$/u.test(word.text))) return null;
  }
  return null;
}

/** What two measures say: units of one dimension are converted, others cannot be told apart and are close. */
export function compareMeasures(a: Hedgeable<MeasureValue>, b: Hedgeable<MeasureValue>): ValueRelation {
  const [one, two] = [unitOf(a.value.unit), unitOf(b.value.unit)];
  if (a.value.unit === b.value.unit || !one || !two) return a.value.unit === b.value.unit ? compareMagnitudes(plain(a), plain(b)) : 'close';
  if (one.dimension !== two.dimension || a.value.unit === 'temperature-generic' || b.value.unit === 'temperature-generic') return 'close';
  const relation = compareMagnitudes(converted(a), converted(b));
  return relation === 'apart' ? compareMagnitudes({ ...converted(a), hedge: loosened(a.hedge) }, { ...converted(b), hedge: loosened(b.hedge) }) : relation;
}

/** A converted figure was rounded ("30 miles, 48 km"): it is about. */
const loosened = (hedge: Hedge | undefined): Hedge => hedge ?? 'about';

const plain = ({ value, hedge }: Hedgeable<MeasureValue>): Hedgeable<Magnitude> => ({ value: magnitudeOf(value), hedge });

function converted({ value, hedge }: Hedgeable<MeasureValue>): Hedgeable<Magnitude> {
  const unit = unitOf(value.unit);
  const into = (number: number): number => (unit ? inOwnUnit(number, unit) : number);
  const magnitude = magnitudeOf(value);
  if (typeof magnitude === 'number') return { value: into(magnitude), hedge };
  return { value: { ...(magnitude.min === undefined ? {} : { min: into(magnitude.min) }), ...(magnitude.max === undefined ? {} : { max: into(magnitude.max) }) }, hedge };
}

/** "12 km", "37 °C". */
export const printMeasure = (value: MeasureValue, language: LanguageCode): string => `${printMagnitude(magnitudeOf(value), language)}\u202F${symbolOf(value.unit)}`;

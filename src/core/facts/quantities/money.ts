// Amounts of money: symbols, codes and names before or after the figure, cents, "$3.5bn", "14 millions de dollars canadiens".
// "$" and "dollars" alone are USD: the text does not say which, and `compareMoney` never makes two dollars differ.
import type { MoneyValue, Range, ValueRelation } from '../fact.ts';
import { termsOf } from '../dates/calendar-terms.ts';
import { currencyOfCode, currencyOfDollar, currencyOfNation, currencyOfSymbol, isFamily } from './currencies.ts';
import { compareMagnitudes, printMagnitude, type Hedgeable } from './magnitudes.ts';
import { decimalParts } from './fractions.ts';
import { findBareAmounts, type Amount } from './money-bare.ts';
import { byPlural, openPlurals } from './plurals.ts';
import { numeralsOf, wordsOf } from './numerals.ts';
import { aroundOf, type Quantity } from './quantities.ts';
import { stopwatchAt } from '../dates/stopwatch.ts';
import type { Finder, Reading } from '../reading.ts';
import { factAt } from '../spans.ts';
import { findWithUnits, type Reckoned } from './unit-spans.ts';
import { UNPAID } from '../../languages/money-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

/** A currency as read: `factor` 0.01 for cents; `isDoubtful` where the word is also something else ("livres"). */
interface Currency { readonly code: string; readonly factor: number; readonly isDoubtful?: boolean; readonly isBare?: boolean }
interface CurrencyAt extends Currency { readonly first: number; readonly last: number }

/** Every amount of money of the text, with its span and normalised value. */
export const findMoney: Finder = (reading) => {
  const sums = findWithUnits<Currency>(reading, (quantity, taken) => amountOf(reading, quantity, taken), { isSame: (a, b) => a.code === b.code && a.factor === b.factor, isBare: (unit) => unit.isBare === true, add: addCents })
    .filter(({ unit }) => !unit.isBare);
  const parted = partedIn(reading, sums);
  const found = sums.map(({ unit, ...amount }): Amount => ({ ...amount, value: times(amount.value, unit.factor), code: unit.factor === 0.01 && CENTED.has(unit.code) ? parted ?? unit.code : unit.code }));
  return [...found, ...findBareAmounts(reading, found)].map((amount) => factAt(reading, 'money', amount, { amount: amount.value, currency: amount.code }));
};

/** Currencies of which a hundredth is a cent, a centime or a centavo. */
const CENTED: ReadonlySet<string> = new Set(['EUR', 'USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'CHF', 'BRL', 'ZAR', 'KES']);

/**
 * What the hundredths of a text are of, "1.85 euros, 15 CENTS more": the one currency that it names, where that has such. Null where there is
 * none, or where the language has another word for its hundredths: beside "80 dollars", of which they are "cents", "15 centimes" are no dollars'.
 * A euro's are cents in every language.
 */
function partedIn({ pack }: Reading, sums: readonly { readonly unit: Currency }[]): string | null {
  const [only, ...others] = new Set(sums.filter(({ unit }) => unit.factor === 1).map(({ unit }) => unit.code));
  if (only === undefined || others.length > 0 || !CENTED.has(only)) return null;
  return only === 'EUR' || pack.quantity.cents[only] === undefined ? only : null;
}

/** Below this, pounds that may be a weight or books are not money. */
const LARGE = 10_000;
/** Shorter names before a figure are other words: "won 3 medals", "mark 10". */
const LONG_NAME = 6;
/** "Between 2 and 3 million pounds" is money as 3 million pounds are. */
const leastOf = (value: number | Range): number => (typeof value === 'number' ? value : value.min ?? value.max ?? 0);
/** What no amount is written with: five centimes of a cent. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const times = (value: number | Range, factor: number): number | Range => (typeof value === 'number' ? tidy(value * factor)
  : { ...(value.min === undefined ? {} : { min: tidy(value.min * factor) }), ...(value.max === undefined ? {} : { max: tidy(value.max * factor) }) });

function amountOf(reading: Reading, quantity: Quantity, taken: number): Reckoned<Currency> | null {
  if (quantity.isOrdinal) return null;
  const left = currencyBefore(reading, quantity);
  const before = left && left.first > taken ? left : null;
  const right = currencyAfter(reading, quantity.last + 1);
  const after = before && right && reading.words[right.last + 1]?.kind === 'digits' ? null : right;   // "rmb 10 usd 20"
  const found = before && after && after.code !== before.code && after.factor === 1 && !isFamily(before.code) ? before : after ?? before;
  if (!found) return bareCents(reading, quantity);
  if (found.isDoubtful && (leastOf(quantity.value) < LARGE || isUnpaid(reading, found.last))) return null;
  const first = before?.first ?? quantity.first;
  const last = after?.last ?? quantity.last;
  const signed = before && isNegative(reading.words, first) && typeof quantity.value === 'number' ? { ...quantity, value: -quantity.value } : quantity;
  return withMagnitude(reading, { quantity: signed, first: signed === quantity ? first : first - 1, last, unit: { code: found.code, factor: found.factor } });
}

/** So near stands what makes books of pounds. */
const UNPAID_REACH = 10;

/** "La BIBLIOTHÈQUE compte 2 millions de livres": a word of the currency's other sense, in the same sentence. */
function isUnpaid({ words, pack }: Reading, last: number): boolean {
  const stems = wordsOf(UNPAID[pack.code]);
  const isNear = (step: 1 | -1): boolean => {
    for (let at = last + step; Math.abs(at - last) <= UNPAID_REACH && words[at] && !/^[.;!?]$/u.test(words[at]?.text ?? ''); at += step) if (stems.some((stem) => words[at]?.folded.startsWith(stem))) return true;
    return false;
  };
  return isNear(-1) || isNear(1);
}

/** "-$500m", "−€20": a sign before the symbol, after a blank. */
const isNegative = (words: Reading['words'], first: number): boolean => words[first - 1]?.text === '-' && !words[first - 1]?.glued && words[first]?.glued === true;

/** "75 USD million": the magnitude after the code. */
function withMagnitude(reading: Reading, amount: Reckoned<Currency>): Reckoned<Currency> {
  const next = reading.words[amount.last + 1];
  const scale = next?.kind === 'letters' ? numeralsOf(reading.pack.quantity.numbers).atomsOf(next.folded)?.[0] : undefined;
  const { value } = amount.quantity;
  if (scale?.role !== 'times' || scale.value < 1e6 || scale.isOrdinal || typeof value !== 'number' || value >= 1e6 || amount.last === amount.quantity.last) return amount;
  return { ...amount, last: amount.last + 1, quantity: { ...amount.quantity, value: tidy(value * scale.value) } };
}

/** "$5", "US$ 5", "EUR 5", "Rs. 20", "USD$ 15", "dollars 996". */
function currencyBefore(reading: Reading, { first, value, isDigits }: Quantity): CurrencyAt | null {
  const { words } = reading;
  const at = words[first - 1]?.text === '-' && words[first]?.glued ? first - 2 : first - 1;
  const [mark, letters] = [words[at], words[at - 1]];
  if (!mark) return null;
  if (/^[sd]$/iu.test(mark.text) && letters?.text === '$' && mark.glued && letters.glued && words[at - 2]?.folded === 'u') return { code: 'USD', factor: 1, first: at - 2, last: at };   // "U$S 5", "U$D 5"
  const symbol = currencyOfSymbol(mark.text);
  if (symbol !== undefined) {
    const dollar = symbol === 'USD' && letters?.kind === 'letters' && (mark.glued || letters.text.length === 1) && !(letters.glued && words[at - 2]?.kind === 'letters') ? currencyOfDollar(letters.text) : undefined;
    const isOwn = dollar !== undefined && (mark.glued || /^[A-Zc]$/u.test(letters?.text ?? '') && letters?.text !== 'A');
    return { code: isOwn ? dollar : symbol, factor: 1, first: isOwn ? at - 1 : at, last: at };
  }
  const stop = mark.text === '.' && mark.glued ? at - 1 : at;
  const code = words[stop]?.kind === 'letters' && !words[stop]?.glued ? currencyOfCode(words[stop]?.text ?? '') : undefined;
  if (code !== undefined && !(code === 'COP' && Number(value) < 1000)) return { code, factor: 1, first: stop, last: at };   // "COP26" is a conference
  const isYear = isDigits && typeof value === 'number' && value >= 1900 && value <= 2100;
  const name = mark.kind === 'letters' && mark.text.length >= LONG_NAME && !isYear && words[first]?.kind === 'digits' && words[at - 1]?.kind !== 'digits' ? nameAt(reading, at, at) : null;
  return name && name.last === at && !name.isDoubtful ? name : null;
}

function currencyAfter(reading: Reading, start: number): CurrencyAt | null {
  const { words } = reading;
  const { of, cents, names } = setsOf(reading.pack.quantity);
  let at = start;
  if (of.has(words[at]?.folded ?? '')) at += words[at + 1]?.text === "'" ? 2 : 1;
  else if (words[at]?.text === '-' && words[at]?.glued) at++;
  const word = words[at];
  if (!word) return null;
  const symbol = currencyOfSymbol(word.text);
  if (symbol !== undefined) {
    const letters = words[at + 1];
    const dollar = symbol === 'USD' && letters?.kind === 'letters' && letters.text.length > 1 ? currencyOfDollar(letters.text) ?? currencyOfNation('USD', letters.folded) : undefined;
    return isNextFigure(reading, at) ? null : { code: dollar ?? symbol, factor: 1, first: start, last: dollar ? at + 1 : at };
  }
  if (word.kind !== 'letters') return null;
  const next = words[at + 1];
  if (next?.glued && currencyOfSymbol(next.text) === 'USD' && currencyOfDollar(word.text) && word.text.length > 1 && word.text === word.text.toUpperCase()) return { code: currencyOfDollar(word.text) ?? 'USD', factor: 1, first: start, last: at + 1 };
  const code = currencyOfCode(word.text);
  if (code !== undefined && !(next?.glued && next.kind === 'digits')) return { code, factor: 1, first: start, last: at };
  const scaled = scaledCode(reading, word.text);
  if (scaled) return { ...scaled, first: start, last: at };
  const cent = byPlural(cents, word.folded, names.plurals);
  if (cent !== undefined && decimalParts(numeralsOf(reading.pack.quantity.numbers), word.folded) !== null && isOfSecond(reading, at)) return null;
  if (cent !== undefined && (word.text.length > 1 || (word.text === word.lower && (word.glued || next === undefined)))) return { code: cent, factor: 0.01, first: start, last: at };
  return nameAt(reading, at, start);
}

/** So far back a second may be told that hundredths are of. */
const SECOND_REACH = 30;

/** Italian "a 71 centesimi dal primato", "28 secondi e 61 centesimi": hundredths that are cents elsewhere, a little behind a time or before what they are short of. */
function isOfSecond(reading: Reading, at: number): boolean {
  const terms = termsOf(reading);
  if (aroundOf(reading.pack.quantity).from.has(terms.words[at + 1]?.folded ?? '')) return true;
  for (let back = at - 1; back > Math.max(0, at - SECOND_REACH); back--) if (terms.at(back, 'unit')?.name === 'second' || stopwatchAt(terms, back)) return true;
  return false;
}

/** "20 MUSD", "3,5 MEUR", "200 kEUR": a short magnitude written onto the code. */
function scaledCode({ pack }: Reading, written: string): Currency | null {
  const code = written.length > 3 && written.length < 7 ? written.slice(-3) : '';
  const power = numeralsOf(pack.quantity.numbers).short.get(written.slice(0, -3));
  return code === code.toUpperCase() && currencyOfCode(code) !== undefined && power !== undefined ? { code, factor: 10 ** power } : null;
}

/** "12 $ 5": the sign belongs to the figure that it touches. */
const isNextFigure = ({ words }: Reading, at: number): boolean => words[at + 1]?.kind === 'digits' && words[at + 1]?.glued === true && words[at]?.glued === false;

interface MoneySets { readonly of: ReadonlySet<string>; readonly cents: ReadonlyMap<string, string>; readonly names: { readonly words: ReadonlyMap<string, string>; readonly plurals: ReturnType<typeof openPlurals> } }

const codesByWord = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([code, list]) => wordsOf(list).map((word) => [word, code] as const)));

const opened = new WeakMap<QuantityWords, MoneySets>();

function setsOf(words: QuantityWords): MoneySets {
  const known = opened.get(words);
  if (known) return known;
  const names = codesByWord(words.currencies);
  const sets = { of: new Set(wordsOf(words.numbers.of)), cents: codesByWord(words.cents), names: { words: names, plurals: openPlurals(words.units.plurals) } };
  opened.set(words, sets);
  return sets;
}

/** "dollars canadiens", "Canadian dollars", "livres sterling". */
function nameAt(reading: Reading, at: number, start: number): CurrencyAt | null {
  const { names } = setsOf(reading.pack.quantity);
  const { words } = reading;
  const read = (place: number): string | undefined => (words[place]?.kind === 'letters' ? byPlural(names.words, words[place]?.folded ?? '', names.plurals) : undefined);
  const country = countryAt(words, at);
  if (words[at]?.folded === 'd' && words[at + 1]?.text === '-' && read(at + 2) === 'DEM') return { code: 'DEM', factor: 1, first: start, last: at + 2 };   // "D-Mark"
  const own = read(at);
  if (own === undefined && country !== null && read(country)?.replace('?', '') === 'USD') return { code: 'USD', factor: 1, first: start, last: country };
  const [place, written] = own !== undefined ? [at, own] : isNation(read(at + 1), words[at]?.folded) ? [at + 1, read(at + 1)] : [at + 2, (isNation(read(at + 2), words[at]?.folded) || isNation(read(at + 2), words[at + 1]?.folded)) && words[at + 1]?.kind === 'letters' ? read(at + 2) : undefined];
  if (written === undefined) return null;
  const code = written.replace('?', '');
  const next = words[place + 1];
  if (next?.folded === 'sterling' || next?.folded === 'esterlinas') return { code: 'GBP', factor: 1, first: start, last: place + 1 };
  if (code === 'CHF' && /^cf[ap]$/u.test(next?.folded ?? '')) return { code: next?.folded === 'cfa' ? 'XOF' : 'XPF', factor: 1, first: start, last: place + 1 };   // "francs CFA"
  const nation = (next?.kind === 'letters' ? currencyOfNation(code, next.folded) : undefined);
  const named = place > at ? currencyOfNation(code, words[at]?.folded ?? '') ?? (place > at + 1 ? currencyOfNation(code, words[at + 1]?.folded ?? '') : undefined) : undefined;   // "Hong Kong dollars", "New Zealand dollars"
  return { code: named ?? nation ?? code, factor: 1, first: start, last: named === undefined && nation !== undefined ? place + 1 : place, ...(written.endsWith('?') && !named && !nation ? { isDoubtful: true } : {}) };
}

/** "U.S. dollars", "us dollars": where the currency's word should stand. */
function countryAt(words: Reading['words'], at: number): number | null {
  if (words[at]?.folded === 'us') return words[at + 1]?.text === '-' && words[at + 1]?.glued ? at + 2 : at + 1;   // "US-Dollar"
  return words[at]?.text === 'U' && words[at + 1]?.text === '.' && words[at + 2]?.text === 'S' && words[at + 3]?.text === '.' ? at + 4 : null;
}

const isNation = (code: string | undefined, adjective: string | undefined): boolean => code !== undefined && adjective !== undefined && currencyOfNation(code.replace('?', ''), adjective) !== undefined;

/** "15 dollars 50": a figure without a unit right after an amount; kept only when it joins one. "38 euros, un 35 %" has none. */
function bareCents({ words }: Reading, quantity: Quantity): Reckoned<Currency> | null {
  const { value, first, last } = quantity;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 99 || quantity.isRange || words[last + 1]?.text === '%' || words[first - 1]?.text === ',' || (words[last + 1]?.kind === 'letters' && words[last]?.text.length !== 2)) return null;
  return { quantity, first, last, unit: { code: '', factor: 0.01, isBare: true } };
}

/** "13 euros et 45 cents", "3 CHF 4 cents", "15 dollars 50"; "10 euros, 20 cents" of another currency is no part. */
function addCents(a: Reckoned<Currency>, b: Reckoned<Currency>): { readonly value: number; readonly unit: Currency } | null {
  const [whole, part] = [a.quantity.value, b.quantity.value];
  if (typeof whole !== 'number' || typeof part !== 'number' || a.unit.factor !== 1 || b.unit.factor !== 0.01 || part >= 100 || !Number.isInteger(whole) || a.unit.isBare || whole >= 100_000) return null;
  if (b.unit.isBare && (a.last === a.quantity.last && a.quantity.isDigits && b.quantity.isDigits)) return null;
  return { value: tidy(whole + part / 100), unit: a.unit };
}

/** What two amounts say by their values: other currencies cannot be told apart without a rate, so they are close. */
export function compareMoney(a: Hedgeable<MoneyValue>, b: Hedgeable<MoneyValue>): ValueRelation {
  if (a.value.currency !== b.value.currency) return 'close';
  return compareMagnitudes({ value: a.value.amount, hedge: a.hedge }, { value: b.value.amount, hedge: b.hedge });
}

/** "1 200 EUR"; the code, for it is the same in every language. */
export const printMoney = ({ amount, currency }: MoneyValue, language: LanguageCode): string => `${printMagnitude(amount, language)}\u202F${currency}`;

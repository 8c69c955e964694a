// Ordinals: "deuxième", "2e", "XXe siècle", "second". Not "seconde" the unit, not "premier ministre", not "vice-premier".
import type { FactOf, OrdinalValue, ValueRelation } from '../fact.ts';
import type { Hedgeable } from './magnitudes.ts';
import { printNumber } from './magnitudes.ts';
import { decimalParts } from './fractions.ts';
import { numeralsOf, wordsOf } from './numerals.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import type { Finder, Reading } from '../reading.ts';
import { factAt } from '../spans.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';
import { fold } from '../../text/words.ts';

/** Every ordinal of the text, with its span and normalised value. */
export const findOrdinals: Finder = (reading) => [
  ...quantitiesOf(reading).flatMap((quantity) => (typeof quantity.value === 'number' && quantity.isOrdinal && isOrdinal(reading, quantity) ? [factAt(reading, 'ordinal', quantity, { number: quantity.value })] : [])),
  ...findDotted(reading),
  ...findRoman(reading),
];

interface OrdinalSets { readonly notBefore: ReadonlySet<string>; readonly notAfter: ReadonlySet<string>; readonly needsNoun: ReadonlySet<string>; readonly articles: ReadonlySet<string>; readonly century: ReadonlySet<string>; readonly clock: ReadonlySet<string>; readonly never: ReadonlySet<string>; readonly endings: ReadonlySet<string>; readonly ones: ReadonlySet<string> }

const opened = new WeakMap<QuantityWords, OrdinalSets>();

function setsOf(words: QuantityWords): OrdinalSets {
  const known = opened.get(words);
  if (known) return known;
  const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
  const { notBefore, notAfter, needsNoun, articles, century } = words.ordinals;
  const sets = { notBefore: set(notBefore), notAfter: set(notAfter), needsNoun: set(needsNoun), articles: set(articles), century: set(century), clock: set(words.counts.clock), never: set(words.nouns.never), endings: set(words.numbers.digitOrdinals), ones: set(words.numbers.ones) };
  opened.set(words, sets);
  return sets;
}

function isOrdinal(reading: Reading, { first, last, value }: Quantity): boolean {
  if (value === 0) return false;   // "000o"
  const { words } = reading;
  const sets = setsOf(reading.pack.quantity);
  const before = words[first - 1];
  const at = words[last + 1]?.text === '-' && words[last + 1]?.glued ? last + 2 : last + 1;
  const next = words[at];
  if (next && sets.notBefore.has(next.folded)) return false;
  if (before?.text === '-' && before.glued && words[first]?.glued) return false;
  if (before?.kind === 'digits' && decimalParts(numeralsOf(reading.pack.quantity.numbers), words[first]?.folded ?? '') !== null) return false;   // "71 CENTESIMI dal primato"
  const word = words[last];
  if (word?.text === 'º' && /^[CF]$/u.test(words[last + 1]?.text ?? '')) return false;
  const isNoun = next?.kind === 'letters' && at === last + 1 && /^\p{Ll}/u.test(next.text) && !sets.never.has(next.folded);
  const isOne = before !== undefined && sets.ones.has(before.folded) && isNoun;   // "a second victim", but "a second later"
  if (!word || !sets.needsNoun.has(word.folded) || last > first) return isOne || !(before && sets.notAfter.has(before.folded) && first === last);
  const isAlone = !before && !next;
  return isAlone || isOne || Boolean(before && sets.articles.has(before.folded) && isNoun);
}

/** German "3. Banane": a figure with a stop before a capitalised noun, not at a sentence's or a line's end, not a date. */
function findDotted(reading: Reading): readonly FactOf<'ordinal'>[] {
  const { words } = reading;
  const { endings, clock, articles } = setsOf(reading.pack.quantity);
  if (!endings.has('.')) return [];
  return words.flatMap((word, at) => {
    const [before, stop, next] = [words[at - 1], words[at + 1], words[at + 2]];
    if (word.kind !== 'digits' || word.text.length > 3 || word.glued || stop?.text !== '.' || !stop.glued || next?.kind !== 'letters' || next.glued || clock.has(next.folded)) return [];
    const isMeant = /^\p{Ll}/u.test(next.text) ? before !== undefined : before !== undefined && articles.has(before.folded);
    return isMeant && Number(word.text) > 0 ? [factAt(reading, 'ordinal', { first: at, last: at + 1 }, { number: Number(word.text) })] : [];
  });
}

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?<ending>\p{Ll}*)$/u;
const ROMAN_LETTERS = 'IVXLC';
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "XXe siècle" with its ending; "siglo XX" and "XX secolo" beside the word for century. */
function findRoman(reading: Reading): readonly FactOf<'ordinal'>[] {
  const { words } = reading;
  const { century, endings } = setsOf(reading.pack.quantity);
  const found: FactOf<'ordinal'>[] = [];
  for (const [at, word] of words.entries()) {
    const match = word.kind === 'letters' && word.text.length < 12 && ROMAN_LETTERS.includes(word.text.charAt(0)) ? ROMAN.exec(word.text) : null;
    const ending = match?.groups?.['ending'];
    if (!match || ending === undefined) continue;
    const roman = word.text.slice(0, word.text.length - ending.length);
    const isMeant = ending ? isRomanEnding(roman, ending, endings) : century.has(words[at - 1]?.folded ?? '') || century.has(words[at + 1]?.folded ?? '') || (words[at + 1]?.text === '.' && century.has(words[at + 2]?.folded ?? ''));
    if (isMeant && roman) found.push(factAt(reading, 'ordinal', { first: at, last: at }, { number: romanValue(roman) }));
  }
  return found;
}

/** "XXe", "Ier", "XXth"; not "Inde", "Le", "Cie". */
const isRomanEnding = (roman: string, ending: string, endings: ReadonlySet<string>): boolean =>
  endings.has(fold(ending)) && (roman === 'I' ? /^(?:er|re|ere|ère)$/u.test(ending) : /^(?:e|eme|ème|th)$/u.test(ending) && roman !== 'C' && roman !== 'L');

const romanValue = (roman: string): number => [...roman].reduce((sum, letter, i, letters) => {
  const [own, next] = [ROMAN_VALUES[letter] ?? 0, ROMAN_VALUES[letters[i + 1] ?? ''] ?? 0];
  return own < next ? sum - own : sum + own;
}, 0);

/** What two ordinals say by their values. */
export const compareOrdinals = (a: Hedgeable<OrdinalValue>, b: Hedgeable<OrdinalValue>): ValueRelation => (a.value.number === b.value.number ? 'same' : 'apart');

const AFTER: Readonly<Record<LanguageCode, string>> = { fr: 'e', en: '', de: '.', es: '.º', it: 'º', pt: 'º' };

/** "2e", "2nd", "2.", "2.º". */
export function printOrdinal({ number }: OrdinalValue, language: LanguageCode): string {
  if (language === 'fr' && number === 1) return '1er';
  return printNumber(number, language) + (language === 'en' ? englishEnding(number) : AFTER[language]);
}

function englishEnding(number: number): string {
  const tail = number % 100;
  if (tail > 10 && tail < 14) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
}

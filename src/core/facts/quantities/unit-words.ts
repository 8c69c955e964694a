// Reads a unit of measure at a place in a text: a symbol ("km²"), a word of the language with prefix, square, cube and speed
// ("kilomètres carrés", "Quadratmeter", "miles per hour"), degrees. Gives the CLDR identifier and where it ends.
import { isFunctionWord } from './nouns.ts';
import { byPlural, openPlurals, type PluralEnding } from './plurals.ts';
import { wordsOf } from './numerals.ts';
import type { Reading } from '../reading.ts';
import { splitPrefix, unitOf, unitOfSymbol } from './units.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';
import type { Word } from '../../text/words.ts';

/** A CLDR identifier and the last word of the unit. */
export interface UnitAt { readonly id: string; readonly last: number }

/** A pack's unit words, ready for look-up. */
export interface UnitSets {
  readonly names: ReadonlyMap<string, string>;
  readonly prefixed: ReadonlyMap<string, string>;
  readonly plurals: readonly PluralEnding[];
  readonly square: ReadonlySet<string>; readonly cubic: ReadonlySet<string>;
  readonly per: ReadonlySet<string>; readonly hour: ReadonlySet<string>; readonly second: ReadonlySet<string>;
  readonly celsius: ReadonlySet<string>; readonly fahrenheit: ReadonlySet<string>; readonly degrees: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
}

const opened = new WeakMap<QuantityWords, UnitSets>();

/** The pack's unit words, opened once. */
export function unitSetsOf(words: QuantityWords): UnitSets {
  const known = opened.get(words);
  if (known) return known;
  const { names, prefixed, square, cubic, per, hour, second, plurals, celsius, fahrenheit, degrees } = words.units;
  const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
  const table = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(lists).flatMap(([id, list]) => wordsOf(list).map((word) => [word, id] as const)));
  const sets = { names: table(names), prefixed: table(prefixed), plurals: openPlurals(plurals), square: set(square), cubic: set(cubic), per: set(per), hour: set(hour), second: set(second), celsius: set(celsius), fahrenheit: set(fahrenheit), degrees: set(degrees), of: set(words.numbers.of), ones: set(words.numbers.ones) };
  opened.set(words, sets);
  return sets;
}

/** Symbols that are no word of any language, read after a number in words, too: "dix km". */
const PLAIN_SYMBOLS = new Set(['km', 'kg', 'cm', 'mm', 'kWh', 'MWh', 'GWh', 'TWh', 'kW', 'MW', 'GW', 'kHz', 'MHz', 'GHz']);

/** The unit that begins at word `at`; `isDigits` when figures stand before, which symbols need. */
export function readUnit(reading: Reading, at: number, isDigits: boolean): UnitAt | null {
  const { words } = reading;
  const sets = unitSetsOf(reading.pack.quantity);
  return readDegrees(words, at, sets) ?? (isDigits || PLAIN_SYMBOLS.has(words[at]?.text ?? '') ? readSymbol(reading, at) : null) ?? readWords(words, at, sets);
}

/** "km/h", "m²", "kWh", "″": letters and marks without blanks. */
function readSymbol(reading: Reading, at: number): UnitAt | null {
  const { words } = reading;
  const word = words[at];
  if (!word || isVerb(reading, at)) return null;
  if (word.text === "'" && word.glued && words[at + 1]?.text === "'" && words[at + 1]?.glued) return { id: 'inch', last: at + 1 };
  if (word.text === '"' || word.text === '″') return word.glued && words[at + 1]?.glued !== true && !isOpenQuote(words, at) ? { id: 'inch', last: at } : null;
  if (word.text === 'in' && (words[at + 1] === undefined || words[at + 1]?.text === '(' || words[at + 1]?.text === ')')) return { id: 'inch', last: at };
  if (word.kind !== 'letters') return null;
  let written = word.text;
  let found: UnitAt | null = fits(words, at, at, written);
  for (let last = at + 1; last <= at + 3 && words[last]?.glued; last++) {
    written += words[last]?.text ?? '';
    found = fits(words, at, last, written) ?? found;
  }
  return found && withRate(words, found, unitSetsOf(reading.pack.quantity));
}

/** "el Ibex 35 HA caído": a symbol apart that is a small word too needs a mark or "de" behind it. */
function isVerb(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  return word?.kind === 'letters' && !word.glued && next?.kind === 'letters' && !next.glued && isFunctionWord(reading, word.folded) && !unitSetsOf(reading.pack.quantity).of.has(next.folded);
}

/** One letter must end there: "5 m" but not "5 m's", "5 C.", "5 l'eau"; and no more letters or digits follow. */
function fits(words: readonly Word[], at: number, last: number, written: string): UnitAt | null {
  const id = unitOfSymbol(written);
  const next = words[last + 1];
  if (id === undefined || (next?.glued && !(written === 'm' && next.kind === 'digits' && next.text.length === 2) && (next.kind !== 'mark' || next.text === "'" || (next.text === '-' && !isLongWord(words[last + 2]))))) return null;
  const isInitial = at === last && written.length === 1 && written === written.toUpperCase() && written !== 'W' && written !== 'V' && written !== 'L' && next?.text === '.' && next.glued;
  return isInitial ? null : { id, last };
}

/** "5m-high", "20km-long", but "5 m-e". */
const isLongWord = (word: Word | undefined): boolean => word?.kind === 'letters' && word.glued && word.text.length > 3;

/** A quotation mark after a figure closes a quotation when one is open on the same line; inches are rare in news. */
function isOpenQuote(words: readonly Word[], at: number): boolean {
  let marks = 0;
  for (let back = at - 1; back >= 0 && at - back < 40; back--) if (words[back]?.text === '"') marks++;
  return marks % 2 === 1;
}

function readDegrees(words: readonly Word[], at: number, sets: UnitSets): UnitAt | null {
  const word = words[at];
  if (!word) return null;
  const joined = /^º(?<scale>[CF])$/iu.exec(word.text)?.groups?.['scale'];
  if (joined) return { id: joined.toUpperCase() === 'C' ? 'celsius' : 'fahrenheit', last: at };
  const isSign = word.text === '°' || word.text === '˚' || (word.text === 'º' && word.glued);
  const isWord = sets.degrees.has(word.folded);
  const scale = scaleOf(words[isSign || isWord ? at + 1 : at], sets, isSign || isWord);
  if (scale) return { id: scale, last: isSign || isWord ? at + 1 : at };
  if (/^[CF]$/u.test(word.text) && word.glued && (words[at + 1]?.glued !== true || /^[.,;:!?)]$/u.test(words[at + 1]?.text ?? '')) && isWarm(words[at - 1], word.text)) return { id: word.text === 'C' ? 'celsius' : 'fahrenheit', last: at };   // "38C"
  if (word.text === '℃' || word.text === '℉') return { id: word.text === '℃' ? 'celsius' : 'fahrenheit', last: at };
  return isWord && word.kind === 'letters' ? { id: 'temperature-generic', last: at } : null;
}

/** What a thermometer shows on a day worth a report; "4C" is a seat, "13F" a form. */
const WARM = { C: [20, 60], F: [50, 135] } as const;
const isWarm = (figure: Word | undefined, scale: string): boolean => {
  const [low, high] = scale === 'C' ? WARM.C : WARM.F;
  return figure?.kind === 'digits' && Number(figure.text) >= low && Number(figure.text) <= high;
};

function scaleOf(word: Word | undefined, { celsius, fahrenheit }: UnitSets, isDegrees: boolean): string | null {
  if (!word || word.kind !== 'letters') return null;
  if (celsius.has(word.folded)) return 'celsius';
  if (fahrenheit.has(word.folded)) return 'fahrenheit';
  if (word.folded === 'kelvin' || word.folded === 'kelvins' || (isDegrees && word.text === 'K')) return 'kelvin';
  return isDegrees && /^[cf]$/iu.test(word.text) ? (word.folded === 'c' ? 'celsius' : 'fahrenheit') : null;
}

function readWords(words: readonly Word[], at: number, sets: UnitSets): UnitAt | null {
  const shape = shapeOf(words[at], sets);
  const behind = shape && words[at + 1]?.text === '.' ? at + 2 : at + 1;   // "sq. miles"
  const start = shape || isMetric(words[at]) || isNautical(words[at]) ? behind : at;
  const plain = nameOf(words[start], sets) ?? (shape ? unitOfSymbol(words[start]?.text ?? '') ?? null : null);   // "sq km"
  if (plain?.endsWith('mile') && (isNautical(words[start + 1]) || isNautical(words[start - 1]))) return { id: 'nautical-mile', last: isNautical(words[start + 1]) ? start + 1 : start };
  if (plain === 'ton' && start > at && !shape) return { id: 'tonne', last: start };
  if (plain === 'tonne' && isMetric(words[start + 1])) return { id: 'tonne', last: start + 1 };
  if (!plain) return glued(words, at, sets);
  const after = shape ? null : shapeOf(words[start + 1], sets);
  const id = shape || after ? `${shape || after}-${plain}` : plain;
  if (shape || after) return unitOf(id) ? withRate(words, { id, last: after ? start + 1 : start }, sets) : after ? { id: plain, last: start } : null;
  return withRate(words, { id: plain, last: start }, sets);
}

const isMetric = (word: Word | undefined): boolean => /^metri(?:c|qu|sch)/u.test(word?.folded ?? '');

/** "nautical miles", "milles marins", "millas náuticas". */
const isNautical = (word: Word | undefined): boolean => /^(?:nauti|marin[eis])/u.test(word?.folded ?? '');

const shapeOf = (word: Word | undefined, { square, cubic }: UnitSets): 'square' | 'cubic' | null => (word === undefined ? null : square.has(word.folded) ? 'square' : cubic.has(word.folded) ? 'cubic' : null);

/** "Quadratkilometer": square or cubic inside the word. */
function glued(words: readonly Word[], at: number, sets: UnitSets): UnitAt | null {
  const word = words[at];
  if (word?.kind !== 'letters') return null;
  for (const [shape, list] of [['square', sets.square], ['cubic', sets.cubic]] as const) {
    for (const begin of list) {
      const plain = word.folded.startsWith(begin) ? nameOf({ ...word, folded: word.folded.slice(begin.length) }, sets) : null;
      if (plain && unitOf(`${shape}-${plain}`)) return withRate(words, { id: `${shape}-${plain}`, last: at }, sets);
    }
  }
  return null;
}

function nameOf(word: Word | undefined, { names, prefixed, plurals }: UnitSets): string | null {
  if (word?.kind !== 'letters') return null;
  const own = byPlural(names, word.folded, plurals) ?? byPlural(prefixed, word.folded, plurals);
  if (own !== undefined) return own;
  const parts = splitPrefix(word.folded);
  const base = parts && byPlural(prefixed, parts[1], plurals);
  return parts && base !== undefined && base !== null && unitOf(parts[0] + base) ? parts[0] + base : null;
}

/** A unit with what it is told by, if any: "kilomètres PAR HEURE", "Liter PRO QUADRATMETER", "microgrammes PAR MÈTRE CUBE". */
const withRate = (words: readonly Word[], found: UnitAt, sets: UnitSets): UnitAt => readRate(words, found.last, found.id, sets) ?? found;

/** "kilomètres par heure", "kilomètres-heure", "km h", "litros por metro cuadrado"; "gigawatts-heure" is energy. */
function readRate(words: readonly Word[], at: number, plain: string, sets: UnitSets): UnitAt | null {
  const { per, hour, second } = sets;
  let next = at + 1;
  const hours = words[next]?.text === '-' ? next + 1 : next;
  if (plain.endsWith('watt') && (words[hours]?.text.length ?? 0) > 1 && (hour.has(words[hours]?.folded ?? '') || hour.has(words[hours]?.folded.replace(/s$/u, '') ?? ''))) return { id: `${plain}-hour`, last: hours };
  if (words[next]?.text === '-' || words[next]?.text === '/') next++;
  for (let links = 0; links < 2 && per.has(words[next]?.folded ?? ''); links++) next++;   // "à l'heure"
  if (words[next]?.text === "'") next++;
  const time = words[next]?.folded ?? '';
  const id = hour.has(time) ? `${plain}-per-hour` : second.has(time) ? `${plain}-per-second` : '';
  const isSaid = next > at + 1 || (hour.has(time) && time.length > 1);   // "130 kilomètres heure", "120 km orari"
  if (isSaid && unitOf(id)) return { id, last: next };
  const whole = next > at + 1 ? readWords(words, next, sets) : null;
  return whole && unitOf(`${plain}-per-${whole.id}`) ? { id: `${plain}-per-${whole.id}`, last: whole.last } : null;
}

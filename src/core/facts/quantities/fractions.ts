// Fractions and groups made of a number and what stands after it: "deux tiers", "3/4", "une dizaine de milliers", "trois millions
// et demi". Comes in: a number already read. Goes out: the longer phrase, or null.
import { extend, readCardinal, startSum, startsWithMagnitude, tidy, totalOf, wholeOf } from './cardinals.ts';
import { readFigures } from './figures.ts';
import { wordsOf } from './numerals.ts';
import { isNounAhead, wordAt, type Cursor, type NumberPhrase, type Whole } from './number-cursor.ts';

/** Denominators that figures are put over; "9/11" is a day. */
const USUAL = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 50, 100]);

/** "3/4": a small proper fraction; "12/05" and "24/7" are none. */
export function readSlash(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const [slash, next, after] = [wordAt(cursor, plain.last + 1), wordAt(cursor, plain.last + 2), wordAt(cursor, plain.last + 3)];
  if (!plain.isDigits || plain.isMarked || slash?.text !== '/' || !slash.glued || next?.kind !== 'digits' || !next.glued) return null;
  const below = Number(next.text);
  if (!USUAL.has(below) && plain.value !== 1) return null;
  if (next.text.startsWith('0') || below > 100 || plain.value >= below || plain.value === 0 || (after?.glued && after.text === '/')) return null;
  return { ...plain, last: plain.last + 2, value: plain.value / below, isDigits: false, isFraction: true };
}

/** A number times what it counts: "deux tiers", "une dizaine", "trois douzaines", "un demi-million", "drei halbe". */
export function readMultiplied(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const at = afterGlue(cursor, plain.last);
  const unit = readDenominator(cursor, at, plain);
  if (unit) {
    const tens = tensBelow(cursor, plain, unit);
    const value = (plain.value - tens) / (unit.value + tens);
    return overMagnitude(cursor, { first: plain.first, last: unit.last, value, isOrdinal: false, isDigits: false, isFraction: true });
  }
  const group = cursor.numerals.collectives.get(wordAt(cursor, at)?.folded ?? '');
  if (group === undefined || plain.isFraction || (group === 2 && !cursor.numerals.of.has(wordAt(cursor, at + 1)?.folded ?? '') && cursor.reading.words.length > at + 1 - plain.first)) return null;   // a table's cell "a pair", but "a couple said"
  const counted = { first: plain.first, last: at, value: plain.value * group, isOrdinal: false, isDigits: false, hedge: 'about' as const };
  return overMagnitude(cursor, counted);
}

/** "one hundred thirty-fifths" is a hundred over 35: a ten right before a plural below ten belongs to it, where something stands before the ten. */
function tensBelow(cursor: Cursor, plain: Whole, { value }: Denominator): number {
  const ten = plain.value % 100;
  const atoms = cursor.numerals.atomsOf(wordAt(cursor, plain.last)?.folded ?? '');   // "one hundred AND thirty fifths" and "centotrenta quinti" are 130 over 5
  const isTen = ten >= 20 && ten % 10 === 0 && plain.value > ten && atoms?.length === 1 && atoms[0]?.value === ten && !cursor.numerals.ands.has(wordAt(cursor, plain.last - 1)?.folded ?? '');
  return isTen && value > 2 && value < 10 && !cursor.numerals.words.and.isUsual ? ten : 0;
}

/** How many parts a whole has that are told in decimals by one word: 10 of "décimas", 100 of "centièmes", 1000 of "thousandths"; null for any other word. */
export function decimalParts({ atomsOf }: Cursor['numerals'], folded: string): number | null {
  const [part, more] = atomsOf(folded) ?? [];
  return part?.isOrdinal && !more && DECIMALS.has(part.value) ? part.value : null;
}
const DECIMALS = new Set([10, 100, 1000]);

/** The place after a word, and after the hyphen that glues the next one to it. */
export const afterGlue = (cursor: Cursor, last: number): number => (wordAt(cursor, last + 1)?.text === '-' && wordAt(cursor, last + 1)?.glued ? last + 2 : last + 1);

interface Denominator { readonly value: number; readonly last: number }

/** What a numerator may stand over: a word of its own, or an ordinal of three and more ("cinquièmes", "twenty-firsts"). */
export function readDenominator(cursor: Cursor, at: number, plain: Whole): Denominator | null {
  const folded = wordAt(cursor, at)?.folded ?? '';
  const own = cursor.numerals.fractions.get(folded) ?? (cursor.numerals.halves.has(folded) ? 2 : undefined);
  if (own !== undefined) return { value: own, last: at };
  if (wordAt(cursor, at)?.kind !== 'letters' || !cursor.numerals.atomsOf(folded) || (plain.isDigits && plain.isMarked)) return null;
  const ordinal = readBelow(cursor, at);
  if (ordinal && !ordinal.isOrdinal && cursor.numerals.avos.has(wordAt(cursor, ordinal.last + 1)?.folded ?? '')) return { value: ordinal.value, last: ordinal.last + 1 };
  if (!ordinal?.isOrdinal || ordinal.isDigits || ordinal.value < 3) return null;
  const isNamed = ordinal.isFraction === true;
  if (!isNamed && plain.value > 1 && ordinal.value >= 100 && !isPluralAt(cursor, ordinal.last)) return null;   // "dos milésimo" is the two thousandth
  if (!isNamed && plain.value === 1 && isOneOfThem(cursor, ordinal.last)) return null;
  return isNamed || plain.value > 1 || !isNounAhead(cursor, ordinal.last + 1) ? { value: ordinal.value, last: ordinal.last } : null;
}

/** "Two were hurt and a third IS missing": the third of them. */
const isOneOfThem = ({ numerals, reading }: Cursor, last: number): boolean => wordsOf(numerals.words.standing).includes(reading.words[last + 1]?.folded ?? '');

const isPluralAt = (cursor: Cursor, at: number): boolean => cursor.numerals.atomsOf(wordAt(cursor, at)?.folded ?? '')?.at(-1)?.isPlural === true;

function readBelow(cursor: Cursor, at: number): Whole | null {
  if (cursor.cents.has(wordAt(cursor, at)?.folded ?? '')) return null;
  const sum = Object.assign(startSum(), { isBelow: true });
  const last = extend(cursor, sum, at - 1, at, 1);
  return last < at ? null : wholeOf(sum, at, last, false);
}

/** "a quarter OF a million", "une dizaine DE milliers", "un demi-MILLION", "half A DOZEN". */
export function overMagnitude(cursor: Cursor, counted: NumberPhrase & { readonly value: number }): NumberPhrase {
  let at = afterGlue(cursor, counted.last);
  for (let skipped = 0; skipped < 3 && isLink(cursor, at); skipped++) at++;
  const folded = wordAt(cursor, at)?.folded ?? '';
  const group = cursor.numerals.collectives.get(folded);
  if (group !== undefined) return { ...counted, last: at, value: tidy(counted.value * group), hedge: 'about', isFraction: false };
  if (!startsWithMagnitude(cursor, at)) {
    const vague = cursor.numerals.vague.get(folded);
    return vague === undefined || vague < 1000 ? counted : { ...counted, last: at, value: tidy(counted.value * vague), isFraction: false };
  }
  const sum = Object.assign(startSum(), { group: counted.value, isStarted: true });
  const last = extend(cursor, sum, at - 1, at, 0);
  return last < at ? counted : { ...counted, last, value: tidy(totalOf(sum)), isFraction: false };
}

/** Words between a part and its whole: "de", "of a", an apostrophe. */
export function isLink(cursor: Cursor, at: number): boolean {
  const word = wordAt(cursor, at);
  return Boolean(word && (cursor.numerals.of.has(word.folded) || cursor.numerals.ones.has(word.folded) || (word.text === "'" && word.glued)));
}

/** A number and a part of its last magnitude: "trois millions et demi", "five billion and three quarters", "1 1/2". */
export function readMixed(cursor: Cursor, plain: Whole): NumberPhrase | null {
  if (plain.isFraction) return null;
  const joint = afterGlue(cursor, plain.last);   // "two-and-a-half"
  const and = wordAt(cursor, joint);
  if (!and || !(cursor.numerals.ands.has(and.folded) || cursor.numerals.points.has(and.folded))) return readGlyphTail(cursor, plain);
  let at = afterGlue(cursor, joint);
  const isHalf = (place: number): boolean => cursor.numerals.fractions.get(wordAt(cursor, place)?.folded ?? '') === 2;
  if (cursor.numerals.ones.has(wordAt(cursor, at)?.folded ?? '') && isHalf(afterGlue(cursor, at))) at = afterGlue(cursor, at);
  if (isHalf(at) && cursor.numerals.halves.has(wordAt(cursor, at)?.folded ?? '') && isOfOthers(cursor, at + 1)) return null;
  const part = isHalf(at) ? { value: 0.5, last: at } : readPart(cursor, afterGlue(cursor, joint));
  if (!part) return null;
  const lower = plain.scale > 1 ? partOfLower(cursor, plain, part) : null;
  if (lower) return lower;
  const mixed = { first: plain.first, last: part.last, value: tidy(plain.value + part.value * plain.scale), isOrdinal: false, isDigits: false };
  return plain.scale === 1 ? overOwnMagnitude(cursor, mixed) : mixed;
}

/** "one billion and a half MILLION": the part is of a magnitude of its own, below the first. */
function partOfLower(cursor: Cursor, plain: Whole, part: { readonly value: number; readonly last: number }): NumberPhrase | null {
  const whole = startsWithMagnitude(cursor, part.last + 1) ? overMagnitude(cursor, { first: plain.first, last: part.last, value: part.value, isOrdinal: false, isDigits: false }) : null;
  return whole && typeof whole.value === 'number' && whole.value < plain.scale ? { ...whole, value: tidy(plain.value + whole.value) } : null;
}

function readPart(cursor: Cursor, at: number): { readonly value: number; readonly last: number } | null {
  const numerator = readCardinal(cursor, at, false);
  const whole = numerator && !numerator.isOrdinal && !numerator.isFraction ? readDenominator(cursor, numerator.last + 1, numerator) : null;
  if (whole && isOfOthers(cursor, whole.last + 1)) return null;
  return numerator && whole && numerator.value < whole.value ? { value: numerator.value / whole.value, last: whole.last } : null;
}

/** "six trains in ten AND A THIRD OF THE buses": a part of something else joins no number; "two and three quarters OF A mile" does. */
function isOfOthers(cursor: Cursor, at: number): boolean {
  if (!cursor.numerals.of.has(wordAt(cursor, at)?.folded ?? '')) return false;
  const { hedgeArticles, contracted, ranges } = cursor.reading.pack.quantity;
  const articles = new Set(wordsOf(`${hedgeArticles} ${ranges.articles} ${contracted.replace(/=\S+/gu, '')}`));
  const [of, next] = [wordAt(cursor, at)?.folded ?? '', wordAt(cursor, at + 1)?.folded ?? ''];
  return articles.has(of) || (articles.has(next) && !cursor.numerals.ones.has(next));
}

/** "2 1/4", "10 1/2": a whole and a fraction in figures. */
function readGlyphTail(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const next = wordAt(cursor, plain.last + 1);
  if (!plain.isDigits || plain.isMarked || next?.kind !== 'digits' || next.text.length > 2) return null;
  const part = readFigures(cursor, plain.last + 1);
  const fraction = part && readSlash(cursor, part);
  return fraction && typeof fraction.value === 'number' ? { ...fraction, first: plain.first, value: plain.value + fraction.value, isFraction: false } : null;
}

/** "three and a half million". */
function overOwnMagnitude(cursor: Cursor, mixed: NumberPhrase & { readonly value: number }): NumberPhrase {
  if (!startsWithMagnitude(cursor, afterGlue(cursor, mixed.last))) return mixed;
  return overMagnitude(cursor, mixed);
}

/** "un millième", "a trillionth": one part of many, unless a noun makes it the thousandth. */
export function oneOver(cursor: Cursor, plain: Whole): NumberPhrase | null {
  const first = wordAt(cursor, plain.first);
  const isOne = plain.last === plain.first + 1 && (cursor.numerals.ones.has(first?.folded ?? '') || cursor.numerals.atomsOf(first?.folded ?? '')?.[0]?.value === 1);
  if (!isOne || plain.value < 100 || isNounAhead(cursor, plain.last + 1)) return null;
  return { first: plain.first, last: plain.last, value: 1 / plain.value, isOrdinal: false, isDigits: false, isFraction: true };
}

// Quantities with a unit beside them: what money, shares and measures have in common. Comes in: quantities and a function that
// reads a unit next to one. Goes out: spans of figure and unit, hedged, ranges with a unit on both ends made one
// ("10 % à 15 %", "de 3 km à 5 km"), parts of one amount added ("13 euros et 45 cents", "2 km et 300 m").
import type { Hedge, Range } from '../fact.ts';
import { aroundOf, crossesLine, isChange, isOfStem, isOpened, quantitiesOf, scaledLow, withHedges, type Around, type Quantity } from './quantities.ts';
import type { Reading } from '../reading.ts';
import { STEP_LEADS, STEPS } from '../../languages/money-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { wordSet } from '../../languages/speech-words.ts';

/** A quantity with its unit; `first`..`last` are word indices over both. */
export interface Reckoned<U> { readonly quantity: Quantity; readonly first: number; readonly last: number; readonly unit: U }
/** A value with its unit and hedge over the words `first`..`last`. */
export interface Hedged<U> { readonly first: number; readonly last: number; readonly value: number | Range; readonly unit: U; readonly hedge?: Hedge }

/** How two neighbours may become one. */
export interface Joining<U> {
  /** Whether both ends of a range have one unit. */
  isSame(a: U, b: U): boolean;
  /** Whether the figure has only what a part may have: no unit of its own. */
  isBare?(unit: U): boolean;
  /** The sum of a whole and its part, in the unit given; null when `b` is no part of `a`. */
  add?(a: Reckoned<U>, b: Reckoned<U>): { readonly value: number; readonly unit: U } | null;
}

/** All quantities that have a unit, joined and hedged, in order; `taken` is the last word that the quantity before has. */
export function findWithUnits<U>(reading: Reading, readUnit: (quantity: Quantity, taken: number) => Reckoned<U> | null, joining: Joining<U>): readonly Hedged<U>[] {
  const found: Reckoned<U>[] = [];
  let bare: Quantity | null = null;
  let list: Quantity[] = [];
  for (const quantity of quantitiesOf(reading)) {
    const last = found.at(-1);
    const next = readUnit(quantity, last?.last ?? -1);
    const hasUnit = next !== null && joining.isBare?.(next.unit) !== true;
    if (hasUnit && bare && isTold(reading, bare, next)) {
      if (last?.first === bare.first) found.pop();
      found.push({ quantity: { ...bare, value: scaledLow(reading, bare, next.quantity) }, first: bare.first, last: bare.last, unit: next.unit });
    }
    if (hasUnit && isListed(reading, list, next)) for (const each of list) found.push({ quantity: { ...each, value: scaledLow(reading, each, next.quantity) }, first: each.first, last: each.last, unit: next.unit });
    list = hasUnit || !isPlain(quantity) ? [] : list.length && isJoinedTo(reading, list.at(-1), quantity.first) ? [...list.slice(1 - LONGEST_LIST), quantity] : [quantity];
    bare = hasUnit ? null : quantity;
    if (!next || crossesLine(reading, next.first, next.last)) continue;
    const joined = last && !crossesLine(reading, last.last, next.first) && (joinRange(reading, last, next, joining) ?? joinParts(reading, last, next, joining));
    if (last && next && !joined && isChanged(reading, last, next) && joining.isSame(last.unit, next.unit)) found[found.length - 1] = { ...last, quantity: { ...last.quantity, value: scaledLow(reading, last.quantity, next.quantity) } };
    if (joined) found[found.length - 1] = joined;
    else if (!last || next.first > last.last) found.push(next);
  }
  return found.map(({ quantity, first, last, unit }) => {
    const span = withHedges(reading, quantity, first, last);
    return span.hedge === undefined ? { first: span.first, last: span.last, value: quantity.value, unit } : { first: span.first, last: span.last, hedge: span.hedge, value: quantity.value, unit };
  });
}

/** Figures of a list that take the unit of its last: no longer ones. */
const LONGEST_LIST = 6;

const isPlain = ({ value, isDigits, isOrdinal, isRange }: Quantity): boolean => typeof value === 'number' && value > 0 && value < YEAR_LIKE && isDigits && !isOrdinal && !isRange;
/** From here on a plain figure before "and" may be a year. */
const YEAR_LIKE = 1000;

/** "5, 10 ET 15 km": a word or comma alone between a figure and the next. */
const isJoinedTo = ({ words, pack }: Reading, before: Quantity | undefined, first: number): boolean =>
  before !== undefined && before.last + 2 === first && (words[first - 1]?.text === ',' || aroundOf(pack.quantity).and.has(words[first - 1]?.folded ?? ''));

/** "des hausses de 5 et 10 %": bare figures that "and" joins to one with a unit have it too; not behind "between", an article or a month's name. */
function isListed<U>(reading: Reading, list: readonly Quantity[], { quantity, first, last }: Reckoned<U>): boolean {
  const around = aroundOf(reading.pack.quantity);
  const [head, tail] = [list[0], list.at(-1)];
  if (!head || first !== quantity.first || quantity.isRange || !isJoinedTo(reading, tail, first) || reading.words[first - 1]?.text === ',' || crossesLine(reading, head.first, last)) return false;
  const lead = reading.words[head.first - 1];
  return !isOpened(reading.words, around, head.first) && !around.articles.has(lead?.folded ?? '') && !/^\p{Lu}/u.test(lead?.text ?? '');
}

/** "subió del 40 al 50 %", "passer de 2 à 3 millions d'euros": a change whose unit is said once. */
function isTold<U>(reading: Reading, from: Quantity, to: Reckoned<U>): boolean {
  const around = aroundOf(reading.pack.quantity);
  const [opener, joiner, article] = [reading.words[from.first - 1], reading.words[from.last + 1], reading.words[from.last + 2]];
  const gap = to.first - from.last - 1;
  const isJoined = (around.to.has(joiner?.lower ?? '') || around.changedTo.has(joiner?.lower ?? '')) && (gap === 1 || (gap === 2 && around.articles.has(article?.folded ?? '')));
  return isJoined && around.from.has(opener?.folded ?? '') && typeof from.value === 'number' && !from.isOrdinal && !crossesLine(reading, from.first, to.last);
}

/** "rose from $5 to $6 million": a change with a unit at both figures. */
function isChanged<U>(reading: Reading, a: Reckoned<U>, b: Reckoned<U>): boolean {
  const around = aroundOf(reading.pack.quantity);
  const joiner = reading.words[a.last + 1]?.lower ?? '';
  return b.first - a.last <= 3 && typeof a.quantity.value === 'number' && typeof b.quantity.value === 'number' && (around.to.has(joiner) || around.changedTo.has(joiner)) && isChange(reading.words, around, a.first);
}

/** How many words the verb may stand before: "ROSE by some $2.30 to $45.10". */
const STEP_REACH = 4;

/** "a pris 2,30 euros à 45,10 euros", "shares rose $2.30 to $45.10": a step and where it led, not a range between them. */
function isStep<U>({ words, pack }: Reading, { quantity, first }: Reckoned<U>, opener: string): boolean {
  const around = aroundOf(pack.quantity);
  if (around.between.has(opener) || (around.from.has(opener) && opener === words[quantity.first - 1]?.folded && !wordSet(STEP_LEADS[pack.code]).has(opener))) return false;
  for (let at = first - 1; at >= first - STEP_REACH; at--) {
    const word = words[at];
    if (word?.kind !== 'letters') return false;
    if (word.folded.length > 2 && isOfStem(word.folded, stepStems(pack.code, around))) return true;
  }
  return false;
}
const steps = new Map<LanguageCode, readonly string[]>();
function stepStems(code: LanguageCode, { changes }: Around): readonly string[] {
  let stems = steps.get(code);
  if (!stems) steps.set(code, stems = [...changes, ...STEPS[code].split(' ')]);
  return stems;
}

function joinRange<U>(reading: Reading, a: Reckoned<U>, b: Reckoned<U>, { isSame }: Joining<U>): Reckoned<U> | null {
  const [written, high] = [a.quantity.value, b.quantity.value];
  if (typeof written !== 'number' || typeof high !== 'number' || !isSame(a.unit, b.unit)) return null;
  const low = scaledLow(reading, a.quantity, b.quantity);   // "between $5 and $10 million"
  if (low >= high) return null;
  const around = aroundOf(reading.pack.quantity);
  const gap = b.first - a.last - 1;
  const word = reading.words[a.last + 1];
  const opener = reading.words[a.first - 1]?.folded ?? '';
  if (!word || gap < 1 || gap > 2) return null;
  if (isChanged(reading, a, b)) return null;
  const isOpen = isOpened(reading.words, around, a.first) && around.and.has(word.folded);
  const isTo = around.from.has(opener) && (around.to.has(word.lower) || around.and.has(word.folded) && gap === 1 && isOpenFrom(opener)) || (around.to.has(word.lower) && gap === 1) || (gap === 1 && /^[-–—~]$/u.test(word.text));
  if (!(isOpen || isTo) || (low === written && isStep(reading, a, opener)) || (gap === 2 && !around.articles.has(reading.words[a.last + 2]?.folded ?? '') && !isHedgeWord(reading, a.last + 2))) return null;
  return { quantity: { ...b.quantity, first: a.first, value: { min: low, max: high }, isRange: true }, first: a.first, last: b.last, unit: b.unit };
}

/** Spanish "de $10 y $20" is a range; English "from A and B" is not. */
const isOpenFrom = (opener: string): boolean => opener === 'de' || opener === 'entre';

/** "entre 2 l et ENVIRON 7 l". */
const isHedgeWord = (reading: Reading, at: number): boolean => {
  const { before } = aroundOf(reading.pack.quantity);
  return (before.byFirst.get(reading.words[at]?.folded ?? '') ?? []).some(({ words }) => words.length === 1);
};

function joinParts<U>(reading: Reading, a: Reckoned<U>, b: Reckoned<U>, { add }: Joining<U>): Reckoned<U> | null {
  if (!add) return null;
  const { ands } = { ands: aroundOf(reading.pack.quantity).and };
  let at = a.last + 1;
  if (reading.words[at]?.text === ',') at++;
  if (ands.has(reading.words[at]?.folded ?? '')) at++;
  if (at !== b.first) return null;
  const sum = add(a, b);
  return sum && { quantity: { ...a.quantity, value: sum.value, last: b.quantity.last, isFraction: false }, first: a.first, last: b.last, unit: sum.unit };
}

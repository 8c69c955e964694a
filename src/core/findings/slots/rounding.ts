// Whether a number is the other one rounded, or told by a coarse word: "half" and "48 %", "dozens" and "147", "two million" and
// "2.23 million", "four hours" and "three hours and 50 minutes". And whether two numbers are written so exactly that near is not
// enough: "4.0 %" and "4.2 %". By how they are written; the kinds themselves know hedges ("about").
import type { Fact } from '../../facts/fact.ts';

/** How many decimals a figure is written with; -1 for one in words. */
export function precisionOf({ text }: Fact): number {
  if (!DIGIT.test(text)) return -1;
  return DECIMALS.exec(text)?.groups?.['decimals']?.length ?? 0;
}
const DIGIT = /\d/u;
/** The last comma or point of a figure with one or two digits behind it, which no group of thousands has. */
const DECIMALS = /\d[.,](?<decimals>\d{1,2})(?!\d|[.,]\d)/u;

/** "Half", "two thirds": how far the share itself may lie. */
const WORD_SHARE = 0.045;
/** "Dozens", "hundreds": so many times the most they are read as. */
const OPEN_UPWARDS = 2.1;
const LEAST_OPEN = 20;
/** "Une dizaine", "a dozen": a third either way. */
const LOOSE = 0.35;
const SMALL_HEDGED = 30;
/** "Two million": half of the last place that is told, and no more than this part. */
const ROUND = 0.15;
/** From here on a number of one figure and noughts is a round one. */
const LEAST_ROUND = 1000;
/** "Four hours": within this part of what is told to the minute. */
const ROUND_HOURS = 0.1;

/** Whether one of two values that differ is the other told more coarsely. Symmetric. */
export const isRoundedTo = (here: Fact, there: Fact): boolean => isCoarser(here, there) || isCoarser(there, here);

function isCoarser(coarse: Fact, fine: Fact): boolean {
  if (coarse.kind === 'duration' && fine.kind === 'duration') return isRoundLength(coarse.value.iso, fine.value.iso);
  const [round, exact] = [amountOf(coarse), amountOf(fine)];
  if (coarse.kind === 'share') return round !== null && exact !== null && precisionOf(coarse) < 0 && precisionOf(fine) >= 0 && Math.abs(round - exact) <= WORD_SHARE;
  if (coarse.kind === 'count' && exact !== null && isOpenWord(coarse)) return exact >= (coarse.value.min ?? 0) && exact <= (coarse.value.max ?? 0) * OPEN_UPWARDS;
  if (round === null || exact === null || round <= 0) return false;
  if (coarse.hedge === 'about' && precisionOf(coarse) < 0 && round <= SMALL_HEDGED) return Math.abs(round - exact) <= round * LOOSE;
  return round >= LEAST_ROUND && figuresOf(round) === 1 && figuresOf(exact) > 1 && exact - round < placeOf(round) / 2 && Math.abs(round - exact) <= Math.min(placeOf(round) / 2, round * ROUND);   // 850 is no 800
}

/** "Dozens": from two of them to whatever the writer saw. */
const isOpenWord = (fact: Fact): boolean => fact.kind === 'count' && fact.hedge === 'about' && fact.value.min !== undefined && fact.value.min >= LEAST_OPEN && fact.value.max !== undefined && precisionOf(fact) < 0;

function amountOf(fact: Fact): number | null {
  switch (fact.kind) {
    case 'count': case 'measure': return fact.value.number ?? null;
    case 'share': return fact.value.ratio ?? null;
    case 'money': return typeof fact.value.amount === 'number' ? fact.value.amount : null;
    default: return null;
  }
}

/** Figures without the noughts behind: 2,230,000 has three. */
const figuresOf = (amount: number): number => (Number.isInteger(amount) ? String(amount).replace(/0+$/u, '').length : String(amount).length);
const placeOf = (amount: number): number => 10 ** Math.floor(Math.log10(amount));

/** Whole hours against hours and minutes. */
function isRoundLength(coarse: string, fine: string): boolean {
  const [hours, minutes] = [HOURS.exec(coarse)?.groups?.['hours'], HOURS_AND_MINUTES.exec(fine)?.groups];
  if (hours === undefined || !minutes) return false;
  const [round, exact] = [Number(hours) * 60, Number(minutes['hours'] ?? 0) * 60 + Number(minutes['minutes'])];
  return Math.abs(round - exact) <= round * ROUND_HOURS;
}
const HOURS = /^PT(?<hours>\d+)H$/u;
const HOURS_AND_MINUTES = /^PT(?:(?<hours>\d+)H)?(?<minutes>\d+)M$/u;

/** Beyond this a hedge reaches no further: "8 billion", "about 10 billion". */
const HEDGED_WITHIN = 1.2;
const SMALL = 20;

/**
 * What two values are that their kind holds for near: apart where both are written to one decimal place or more, and where two hedges would
 * have to reach too far; nothing where a bound says as little ("more than 100", "about 300"). Symmetric.
 */
export function ofExactness(here: Fact, there: Fact): 'close' | 'apart' | null {
  const [a, b] = [amountOf(here), amountOf(there)];
  if (a === null || b === null) return 'close';
  const exactness = precisionOf(here);
  if (here.hedge === undefined && there.hedge === undefined && exactness > 0 && exactness === precisionOf(there) && a !== b) return 'apart';
  if (!isBeyondHedge(here, there)) return 'close';
  return isDoubtful(here, there) ? 'apart' : null;
}

/** Whether two values as loose as "about 180" and "about 250" may be one figure or two: nobody is wrong for it. Symmetric. */
export const isDoubtful = (here: Fact, there: Fact): boolean => isBeyondHedge(here, there) && [here, there].every(({ hedge }) => hedge === undefined || hedge === 'about')
  && ratioOf(here, there) <= (here.hedge === there.hedge ? DOUBTFUL : DOUBTFUL_ONE);
/** How far two hedges reach towards each other, and how far one does: a fifth each. */
const DOUBTFUL = 1.5;
const DOUBTFUL_ONE = 1.25;

/** One is hedged, and the other further off than a hedge reaches. */
const isBeyondHedge = (here: Fact, there: Fact): boolean => (here.hedge === 'about' || there.hedge === 'about') && Math.min(amountOf(here) ?? 0, amountOf(there) ?? 0) > SMALL && ratioOf(here, there) > HEDGED_WITHIN;
const ratioOf = (here: Fact, there: Fact): number => Math.max(amountOf(here) ?? 0, amountOf(there) ?? 0) / Math.min(amountOf(here) ?? 0, amountOf(there) ?? 0);

/** "As much as 18 %" holds for every smaller figure, and says little of 4 %: beyond this many times it says nothing. */
const BOUND_WITHIN = 3;
const BOUNDS: ReadonlySet<Fact['hedge']> = new Set<Fact['hedge']>(['at-least', 'more-than', 'at-most', 'less-than']);

/** Whether one of two values is a bound so far from the other that it tells nothing of it. Symmetric. */
export function isFarBound(here: Fact, there: Fact): boolean {
  const [a, b] = [amountOf(here), amountOf(there)];
  return a !== null && b !== null && (BOUNDS.has(here.hedge) || BOUNDS.has(there.hedge)) && (Math.min(a, b) <= 0 || Math.max(a, b) / Math.min(a, b) >= BOUND_WITHIN);
}

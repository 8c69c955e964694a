// Two facts by their values alone: equal, possible at once, or not. Says nothing of whether they are about one thing.
import { daysOfIso } from '../facts/calendar.ts';
import { compareDates } from '../facts/dates.ts';
import type { Fact, FactOf, Hedge, Range, ValueRelation } from '../facts/fact.ts';

/** A closed stretch of numbers a value may lie in. */
interface Stretch { readonly min: number; readonly max: number }

/** How far "environ" and "presque" reach: a tenth either way, which joins "environ 100 000" and "95 000". */
const ABOUT = 0.1;
/** "Dizaines de milliers" may be any number of that magnitude or the next. */
const ROUND_UP = 1;

/** How two facts of one kind relate by value; null when they cannot be compared: other kind, unit, currency. */
export function compareValues(here: Fact, there: Fact): ValueRelation | null {
  if (here.kind === 'date' && there.kind === 'date') return relateDates(here, there);
  if (here.kind === 'time' && there.kind === 'time') return compareTimes(here, there);
  if (here.kind === 'duration' && there.kind === 'duration') return here.value.iso === there.value.iso ? relationOf(true, here, there) : 'apart';
  if (here.kind === 'ordinal' && there.kind === 'ordinal') return here.value.number === there.value.number ? 'same' : 'apart';
  const [mine, yours] = [amountOf(here), amountOf(there)];
  if (here.kind !== there.kind || !mine || !yours || unitOf(here) !== unitOf(there)) return null;
  return compareAmounts(stretchOf(mine, here.hedge), stretchOf(yours, there.hedge), here, there);
}

/**
 * Two dates as things that may be one. Beyond `compareDates`: days that share nothing are never `close`, though no written
 * part excludes it ("dimanche", "les 10 et 11 janvier"): null, for they may be of two things or of two weeks.
 */
function relateDates(here: FactOf<'date'>, there: FactOf<'date'>): ValueRelation | null {
  const relation = compareDates(here, there);
  const [a, b] = [daysOfIso(here.value.iso ?? ''), daysOfIso(there.value.iso ?? '')];
  if (!a || !b) return relation;
  if (a.from > b.to || b.from > a.to) return relation === 'apart' ? 'apart' : null;
  if (relation !== 'same' || (a.from === b.from && a.to === b.to)) return relation;
  const isWithin = (a.from >= b.from && a.to <= b.to) || (b.from >= a.from && b.to <= a.to);
  return isWithin ? 'close' : 'apart';
}

const unitOf = (fact: Fact): string => (fact.kind === 'money' ? fact.value.currency : fact.kind === 'measure' ? fact.value.unit : '');

/** The number or range of a numeric fact; null for other kinds. */
export function amountOf(fact: Fact): number | Range | null {
  switch (fact.kind) {
    case 'count': case 'measure': return fact.value.number ?? rangeOf(fact.value);
    case 'share': return fact.value.ratio ?? rangeOf(fact.value);
    case 'money': return fact.value.amount;
    default: return null;
  }
}

const rangeOf = ({ min, max }: Range): Range | null => (min === undefined && max === undefined ? null : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });

function stretchOf(amount: number | Range, hedge: Hedge | undefined): Stretch {
  const { min = -Infinity, max = Infinity } = typeof amount === 'number' ? { min: amount, max: amount } : amount;
  switch (hedge) {
    case 'about': return { min: min - Math.abs(min) * ABOUT, max: max + Math.abs(max) * ABOUT };
    case 'nearly': return { min: min - Math.abs(min) * ABOUT, max };
    case 'at-least': case 'more-than': return { min, max: Infinity };
    case 'at-most': case 'less-than': return { min: -Infinity, max };
    case undefined: return { min, max };
  }
}

function compareAmounts(a: Stretch, b: Stretch, here: Fact, there: Fact): ValueRelation {
  if (a.min === b.min && a.max === b.max) return relationOf(true, here, there);
  const isStrict = (here.hedge === 'more-than' && a.min === b.max) || (there.hedge === 'more-than' && b.min === a.max) || (here.hedge === 'less-than' && a.max === b.min) || (there.hedge === 'less-than' && b.max === a.min);
  if (isStrict && here.hedge !== undefined && there.hedge !== undefined) return 'apart';
  return a.min <= b.max * ROUND_UP && b.min <= a.max * ROUND_UP ? 'close' : 'apart';
}

const relationOf = (isEqual: boolean, here: Fact, there: Fact): ValueRelation => (!isEqual ? 'apart' : here.hedge === there.hedge ? 'same' : 'close');

function compareTimes({ value: a }: FactOf<'time'>, { value: b }: FactOf<'time'>): ValueRelation {
  if (a.instant !== undefined && b.instant !== undefined) return a.instant === b.instant ? 'same' : 'apart';
  return a.local === b.local ? 'same' : a.zone === b.zone ? 'apart' : 'close';
}

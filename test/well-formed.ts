// What every fact of a text must be, whatever the text: on its own words, clear of the others, its value as docs and contract say.
// In: a text and its facts. Out: each rule broken, with the facts that break it; empty when all hold.
import type { Fact } from '../src/core/facts/fact.ts';

export interface Broken { readonly rule: string; readonly shown: string }

const show = (...facts: readonly Fact[]): string => JSON.stringify(facts);

/** Every rule that a text's facts break. */
export function checkFacts(text: string, facts: readonly Fact[]): readonly Broken[] {
  const broken: Broken[] = [];
  const check = (rule: string, holds: boolean, ...about: readonly Fact[]): void => { if (!holds) broken.push({ rule, shown: show(...about) }); };
  facts.forEach((fact, at) => {
    check('a fact has words', fact.start >= 0 && fact.start < fact.end && fact.end <= text.length, fact);
    check('a fact’s text is its place', text.slice(fact.start, fact.end) === fact.text, fact);
    check('no fact splits a pair of surrogates', !splitsPair(text, fact.start) && !splitsPair(text, fact.end), fact);
    check('facts stand in order', at === 0 || (facts[at - 1]?.start ?? 0) <= fact.start, fact);
    check(`${fact.kind}: its value is well formed`, isWellFormed(fact), fact);
    check('certainty and hedge are words of the contract', (fact.hedge === undefined || HEDGES.has(fact.hedge)) && (fact.certainty === undefined || CERTAINTIES.has(fact.certainty)), fact);
  });
  for (const [one, other] of neighbours(facts)) check('facts do not overlap', mayShare(one, other), one, other);
  return broken;
}

const HEDGES: ReadonlySet<string> = new Set(['about', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly']);
const CERTAINTIES: ReadonlySet<string> = new Set(['stated', 'attributed', 'conditional', 'possible', 'planned']);

const splitsPair = (text: string, at: number): boolean => /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(at));

/** Pairs that share words. */
function neighbours(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  return facts.flatMap((one, at) => facts.slice(at + 1).filter((other) => other.start < one.end).map((other) => [one, other] as const));
}

/** A quote may hold other facts, whole or in part; "two hours ago" is a day and an hour with the same words. */
function mayShare(one: Fact, other: Fact): boolean {
  if (one.kind === 'quote' || other.kind === 'quote') return true;
  return one.start === other.start && one.end === other.end && [one.kind, other.kind].sort().join() === 'date,time';
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isRange = ({ min, max }: { readonly min?: number; readonly max?: number }): boolean => (min !== undefined || max !== undefined) && (min === undefined || isNumber(min)) && (max === undefined || isNumber(max)) && (min === undefined || max === undefined || min <= max);
const isOneOrRange = (one: number | undefined, range: { readonly min?: number; readonly max?: number }): boolean => one === undefined ? isRange(range) : isNumber(one) && range.min === undefined && range.max === undefined;

const DAY = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])|--(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/u;
const LENGTH = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/u;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u;
const ZONE = /^(?:UTC|[+-]\d\d:\d\d|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+){1,2})$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

function isWellFormed(fact: Fact): boolean {
  switch (fact.kind) {
    case 'count': return isOneOrRange(fact.value.number, fact.value) && (fact.value.of === undefined || fact.value.of.trim() !== '');
    case 'ordinal': return Number.isInteger(fact.value.number) && fact.value.number > 0;
    case 'share': return isOneOrRange(fact.value.ratio, fact.value);
    case 'money': return (typeof fact.value.amount === 'number' ? isNumber(fact.value.amount) : isRange(fact.value.amount)) && /^[A-Z]{3}$/u.test(fact.value.currency);
    case 'measure': return isOneOrRange(fact.value.number, fact.value) && /^[a-z]+(?:-[a-z0-9]+)*$/u.test(fact.value.unit);
    case 'date': return isDate(fact.value);
    case 'time': return CLOCK.test(fact.value.local) && (fact.value.zone === undefined || ZONE.test(fact.value.zone)) && (fact.value.instant === undefined || (fact.value.zone !== undefined && INSTANT.test(fact.value.instant)));
    case 'duration': return LENGTH.test(fact.value.iso);
    case 'person': case 'organisation': case 'place': return fact.value.name.trim() !== '' && fact.value.key !== '' && (fact.value.country === undefined || /^[A-Z]{2}$/u.test(fact.value.country));
    case 'quote': return fact.value.words === fact.text && fact.value.words.trim() === fact.value.words;
    case 'statement': return false;   // only findings carry it
  }
}

function isDate({ iso, weekday, implied }: Extract<Fact, { readonly kind: 'date' }>['value']): boolean {
  const isParted = implied === undefined || (implied.length > 0 && implied.every((part) => ['year', 'month', 'day', 'weekday'].includes(part)));
  if (iso === undefined) return isParted && Number.isInteger(weekday) && (weekday ?? 0) >= 1 && (weekday ?? 8) <= 7;
  const [from = '', to, ...more] = iso.split('/');
  const isOrdered = to === undefined || (DAY.test(to) && more.length === 0 && (from.startsWith('--') || from.slice(0, 4) <= to.slice(0, 4)));
  return isParted && DAY.test(from) && isOrdered;
}

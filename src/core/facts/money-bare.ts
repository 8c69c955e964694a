// Amounts told without their currency: "2,3 milliards d'euros, dont 2,1 MILLIARDS", "$3 million, up from 2.5 MILLION a year earlier".
// Comes in: the amounts found with a currency. Goes out: bare millions behind them in one sentence, in that currency.
// Only where the sentence names one currency and counts no other millions, and a small word binds the figure: "et 3 millions en
// ont profité" may be people, and stays a count.
import { termsOf } from './calendar-terms.ts';
import { isFunctionWord, nounAfter } from './nouns.ts';
import { aroundOf, quantitiesOf, withHedges, type Quantity } from './quantities.ts';
import type { Hedge, Range } from './fact.ts';
import type { Reading } from './reading.ts';

/** An amount over the words `first`..`last`, both included. */
export interface Amount { readonly first: number; readonly last: number; readonly value: number | Range; readonly code: string; readonly hedge?: Hedge }

/** Smaller figures are told without their currency too, but so is all else that is counted. */
const LARGE = 1e6;

const topOf = (value: number | Range): number => (typeof value === 'number' ? value : value.max ?? value.min ?? 0);

/** The bare amounts of a text, in order; `found` are those with a currency, in order, in its main unit. Linear. */
export function findBareAmounts(reading: Reading, found: readonly Amount[]): readonly Amount[] {
  if (!found.length) return [];
  const large = quantitiesOf(reading).filter(({ isDigits, isOrdinal, isFraction, value }) => !isDigits && !isOrdinal && !isFraction && topOf(value) >= LARGE);
  const bare = large.filter(({ first }) => !found.some((amount) => amount.first <= first && first <= amount.last));
  return bare.length ? reading.sentences.flatMap((sentence) => {
    const isInside = ({ first }: { readonly first: number }): boolean => {
      const start = reading.words[first]?.start ?? 0;
      return start >= sentence.start && start < sentence.end;
    };
    const own = bare.filter(isInside);
    return own.length ? bareIn(reading, own, found.filter(isInside)) : [];
  }) : [];
}

function bareIn(reading: Reading, bare: readonly Quantity[], amounts: readonly Amount[]): readonly Amount[] {
  const code = amounts[0]?.code;
  const opening = amounts.find(({ value }) => topOf(value) >= LARGE);
  if (code === undefined || !opening || amounts.some((amount) => amount.code !== code)) return [];
  if (bare.some((quantity) => nounAfter(reading, quantity.last + 1, true) !== null)) return [];
  return bare.flatMap((quantity) => {
    const span = withHedges(reading, quantity, quantity.first, quantity.last);
    return quantity.first > opening.last && isOfSame(reading, opening.last + 1, span.first) && isBound(reading, span.first - 1, span.last + 1) ? [{ ...span, value: quantity.value, code }] : [];
  });
}

/** "dont", "of which", "davon": what follows is a part of the sum, whoever gets it. */
const PARTS = new Set(['dont', 'which', 'davon', 'darunter', 'cuales', 'cui', 'quais']);

/** Content words that set one figure against another: "frente a", "im Vergleich zu", "compared with". */
const COMPARING = new Set(['frente', 'comparado', 'comparados', 'comparacion', 'vergleich', 'gegenuber', 'compared', 'comparison', 'comparaison', 'rapport', 'rispetto', 'confronto', 'relacao', 'comparacao', 'hausse', 'baisse']);

/** Whether nothing else is told of between two figures: "5 billion euros | and subscribers climbed to | 40 million" are people. */
function isOfSame(reading: Reading, from: number, to: number): boolean {
  const between = reading.words.slice(from, to);
  if (between.some(({ lower }) => PARTS.has(lower))) return true;
  const terms = termsOf(reading);
  return between.every(({ kind, folded }, at) => kind !== 'letters' || isFunctionWord(reading, folded) || COMPARING.has(folded) || terms.isKnown(from + at));
}

/** Whether a small word leads to the figure and no verb follows it; behind "and" or a bracket only a date or the clause's end may. */
function isBound(reading: Reading, before: number, after: number): boolean {
  const { words, pack } = reading;
  const [lead, next] = [words[before], words[after]];
  const around = aroundOf(pack.quantity);
  const isEnd = !next || (next.kind === 'mark' && /^[,.;:!?)»”"]$/u.test(next.text));
  const terms = termsOf(reading);
  const year = after + 1 + (terms.has(after + 1, 'year-word') ? 1 : 0);   // "en 2022", "im Jahr 2022"
  const isDated = words[year]?.kind === 'digits' && (terms.before(year, 'before-year') ?? terms.before(year, 'year-word')) !== null;
  if (!lead || lead.text === '(' || around.and.has(lead.folded)) return lead !== undefined && (isEnd || isDated);
  const isLead = lead.kind === 'letters' && !around.articles.has(lead.folded) && (isFunctionWord(reading, lead.folded) || around.from.has(lead.folded) || around.to.has(lead.lower) || around.changedTo.has(lead.lower) || around.against.has(lead.lower));
  return isLead && (isEnd || (next?.kind === 'letters' && (isFunctionWord(reading, next.folded) || terms.isKnown(after))));
}

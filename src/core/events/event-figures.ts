// The figures by which one event is told in any language: "80 kilos", "41 %", "quatorze voix", "forty minutes", "four cavers".
// Comes in: a fact. Goes out: the forms by which it meets another article's, none for what any text may have. Ages and large
// sums are kinds of their own.
import { tellingOf } from '../background-table.ts';
import type { Fact, FactOf } from '../facts/fact.ts';
import { keyOf } from '../keys.ts';
import type { LanguageCode } from '../languages/pack.ts';
import { splitWords } from '../text/words.ts';

/** Up to ten, and by tens up to a hundred, two texts count the same by chance ("forty people", "vingt ans"), unless they count the same thing. */
const LEAST = 11;
const LEAST_ROUND = 110;
/** "2 318" and "2.3 thousand" differ, "1,041" and "1040" do not. */
const DIGITS = 3;

/** The figure of a count, measure, share or stretch of time as forms; empty where there is none to tell. */
export function figureForms(fact: Fact, language: LanguageCode): readonly string[] {
  const figure = figureOf(fact);
  if (figure === null || isYear(figure)) return [];
  if (isTelling(figure, fact.kind)) return [String(Number(figure.toPrecision(DIGITS)))];
  return fact.kind === 'count' && figure > 1 ? smallForms(fact, figure, language) : [];
}

const isTelling = (figure: number, kind: Fact['kind']): boolean =>
  !Number.isInteger(figure) || figure >= (figure % 10 === 0 && (kind === 'count' || kind === 'duration') ? LEAST_ROUND : LEAST);

/** "vier Höhlenforscher" is told of few events, "zwei Menschen" of any. */
const smallForms = ({ value }: FactOf<'count'>, figure: number, language: LanguageCode): readonly string[] => splitWords(value.of ?? '')
  .filter(({ kind, folded }) => kind === 'letters' && tellingOf(folded, language) === 1)
  .map((word) => `${figure} ${keyOf(word, language)}`);

function figureOf(fact: Fact): number | null {
  switch (fact.kind) {
    case 'count': return fact.value.number ?? null;
    case 'measure': return fact.value.unit === 'year-person' ? null : fact.value.number ?? null;
    case 'share': return fact.value.ratio === undefined ? null : fact.value.ratio * 100;
    case 'money': return typeof fact.value.amount === 'number' ? fact.value.amount : null;
    case 'duration': return lengthOf(fact.value.iso);
    default: return null;
  }
}

// "PT40M", "P14D"; not "P1Y6M".
const LENGTH = /^PT?(?<length>\d+(?:\.\d+)?)[A-Z]$/u;

function lengthOf(iso: string): number | null {
  const { length } = LENGTH.exec(iso)?.groups ?? {};
  return length === undefined ? null : Number(length);
}

const isYear = (figure: number): boolean => figure >= 1900 && figure < 2100 && Number.isInteger(figure);

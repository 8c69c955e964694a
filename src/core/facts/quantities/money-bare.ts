// Amounts told without their currency: "2,3 milliards d'euros, dont 2,1 MILLIARDS", "$3 million, up from 2.5 MILLION a year earlier".
// Comes in: the amounts found with a currency. Goes out: bare millions behind them in one sentence, in that currency; and those of
// other sentences that a word of money stands before ("la dette tombe à 640 MILLIONS"), where all of the text is in one currency.
// Only where the sentence names one currency and counts no other millions, and a small word binds the figure: "et 3 millions en
// ont profité" may be people, and stays a count.
import { termsOf } from '../dates/calendar-terms.ts';
import { isFunctionWord, nounAfter } from './nouns.ts';
import { aroundOf, quantitiesOf, withHedges, type Quantity } from './quantities.ts';
import type { Hedge, Range } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { MONEYED } from '../../languages/money-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import { wordFrom, type Word } from '../../text/words.ts';

/** An amount over the words `first`..`last`, both included. */
export interface Amount { readonly first: number; readonly last: number; readonly value: number | Range; readonly code: string; readonly hedge?: Hedge }

/** Smaller figures are told without their currency too, but so is all else that is counted. */
const LARGE = 1e6;

/** More than there are people: in a text of one currency so many without a noun are money: "son 45.000 millones de euros … los 60.000 MILLONES". */
const VAST = 1e10;

const topOf = (value: number | Range): number => (typeof value === 'number' ? value : value.max ?? value.min ?? 0);

/** The bare amounts of a text, in order; `found` are those with a currency, in order, in its main unit. Linear. */
export function findBareAmounts(reading: Reading, found: readonly Amount[]): readonly Amount[] {
  if (!found.length) return [];
  const large = quantitiesOf(reading).filter(({ isDigits, isOrdinal, isFraction, value }) => !isDigits && !isOrdinal && !isFraction && topOf(value) >= LARGE);
  const code = found.every((amount) => amount.code === found[0]?.code) && found.some(({ value }) => topOf(value) >= LARGE) ? found[0]?.code : undefined;
  const taken = new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const bare = large.filter(({ first }) => !taken.has(first));
  if (!bare.length) return [];
  const [bareBy, foundBy] = [bySentence(reading, bare), bySentence(reading, found)];
  return [...bareBy].flatMap(([at, own]) => {
    const [sentence, amounts] = [reading.sentences[at], foundBy.get(at) ?? []];
    if (!sentence) return [];
    if (code === undefined) return bareIn(reading, own, amounts);
    const told = amounts.length ? bareIn(reading, own, amounts) : moneyedIn(reading, sentence, own, code);
    const vast = own.filter((quantity) => topOf(quantity.value) >= VAST && !told.some(({ first, last }) => first <= quantity.last && quantity.first <= last) && nounAfter(reading, quantity.last + 1, true) === null);
    return [...told, ...vast.map((quantity): Amount => ({ ...withHedges(reading, quantity, quantity.first, quantity.last), value: quantity.value, code }))];
  });
}

/** What stands in order, by the index of its sentence. */
function bySentence<T extends { readonly first: number }>({ sentences, words }: Reading, amounts: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  let at = 0;
  for (const one of amounts) {
    const start = words[one.first]?.start ?? 0;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++;
    const list = lists.get(at);
    if (list) list.push(one);
    else lists.set(at, [one]);
  }
  return lists;
}

/** The bare millions of a sentence behind a word of money, in its clause, with no noun or verb of theirs after them: "la deuda bajó a 60.000 millones"; "los gastos subieron y los abonados llegaron a 2 millones" are people. */
function moneyedIn(reading: Reading, sentence: Span, bare: readonly Quantity[], code: string): readonly Amount[] {
  const stems = stemsOf(reading);
  const from = wordFrom(reading.words, sentence.start);
  const isMoneyed = (word: Word): boolean => word.kind === 'letters' && stems.some(({ stem, isEnd }) => word.folded.startsWith(stem) || (isEnd && word.folded.endsWith(stem)));
  const around = aroundOf(reading.pack.quantity);
  const isApart = ({ text, lower }: Word): boolean => text === ',' || text === ';' || around.and.has(lower);   // "è" is no "e"
  let behind = -1;   // the last sum taken: "640 millions, contre | 910 millions"
  return bare.flatMap((quantity) => {
    const next = reading.words[quantity.last + 1];
    if (nounAfter(reading, quantity.last + 1, true) !== null || (next?.kind === 'letters' && !isFunctionWord(reading, next.folded) && !termsOf(reading).isKnown(quantity.last + 1))) return [];
    const before = reading.words.slice(behind < 0 ? from : behind + 1, quantity.first);
    const isNext = behind >= 0 && before.length <= NEXT_REACH && before.every(({ kind, folded }) => kind === 'mark' || isFunctionWord(reading, folded) || around.from.has(folded) || around.to.has(folded));
    if (!isNext && !before.slice(before.findLastIndex(isApart) + 1).some(isMoneyed)) return [];
    behind = quantity.last;
    return [{ ...withHedges(reading, quantity, quantity.first, quantity.last), value: quantity.value, code }];
  });
}

/** Words from a sum to the one it is set against. */
const NEXT_REACH = 4;

interface Stem { readonly stem: string; readonly isEnd: boolean }
const stems = new Map<LanguageCode, readonly Stem[]>();

function stemsOf({ pack: { code } }: Reading): readonly Stem[] {
  let known = stems.get(code);
  if (!known) stems.set(code, known = MONEYED[code].split(' ').map((entry) => ({ stem: entry.replace('~', ''), isEnd: entry.startsWith('~') })));
  return known;
}

function bareIn(reading: Reading, bare: readonly Quantity[], amounts: readonly Amount[]): readonly Amount[] {
  const code = amounts[0]?.code;
  const openings = amounts.filter(({ value }) => topOf(value) >= LARGE);
  if (code === undefined || !openings.length || amounts.some((amount) => amount.code !== code)) return [];
  if (bare.some((quantity) => nounAfter(reading, quantity.last + 1, true) !== null)) return [];
  return bare.flatMap((quantity) => {
    const span = withHedges(reading, quantity, quantity.first, quantity.last);
    const opening = openings.findLast(({ last }) => last < quantity.first);   // "de 1,2 à 1,5 milliard d'euros, soit 300 millions de plus"
    return opening && isOfSame(reading, opening.last + 1, span.first) && isBound(reading, span.first - 1, span.last + 1) ? [{ ...span, value: quantity.value, code }] : [];
  });
}

/** "dont", "of which", "davon": what follows is a part of the sum, whoever gets it. */
const PARTS = new Set(['dont', 'which', 'davon', 'darunter', 'cuales', 'cui', 'quais']);

/** Content words that set one figure against another: "frente a", "im Vergleich zu", "compared with". */
const COMPARING = new Set(['frente', 'comparado', 'comparados', 'comparacion', 'vergleich', 'gegenuber', 'compared', 'comparison', 'comparaison', 'rapport', 'rispetto', 'confronto', 'relacao', 'comparacao', 'hausse', 'baisse']);

/** Behind a sum by which it differs: "1,35 Milliarden Euro, 250 Millionen MEHR als geplant". */
const DIFFERING = new Set(['more', 'less', 'mehr', 'weniger', 'mas', 'menos', 'mais']);

/** Before a sum that comes to another: "zwölf Millionen Euro am Montag und WEITERE acht Millionen", "e MAIS 8 milhões". */
const ADDING = new Set(['encore', 'also', 'ossia', 'weitere', 'weiteren', 'further', 'another', 'additional', 'mais', 'otros', 'altri', 'ulteriori', 'outros']);

/** Whether nothing else is told of between two figures: "5 billion euros | and subscribers climbed to | 40 million" are people. */
function isOfSame(reading: Reading, from: number, to: number): boolean {
  const between = reading.words.slice(from, to);
  if (between.some(({ lower }) => PARTS.has(lower))) return true;
  const terms = termsOf(reading);
  for (let at = from; at < to; at++) {
    const word = reading.words[at];
    const weekday = terms.at(at, 'weekday');   // "segunda-feira" is three words, of which the calendar knows the first
    if (weekday) at = weekday.end - 1;
    else if (word?.kind === 'letters' && !isFunctionWord(reading, word.folded) && !COMPARING.has(word.folded) && !ADDING.has(word.folded) && !terms.isKnown(at)) return false;
  }
  return true;
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
  if ((lead?.text === ',' || words[before - 1]?.text === ',') && next && (DIFFERING.has(next.folded) || /^(?:piu|meno|plus|moins)$/u.test(words[after + 1]?.folded ?? ''))) return true;   // "in più"
  if (!lead || lead.text === '(' || around.and.has(lead.folded)) return lead !== undefined && (isEnd || isDated);
  const isLead = ADDING.has(lead.folded) || lead.kind === 'letters' && !around.articles.has(lead.folded) && (isFunctionWord(reading, lead.folded) || around.from.has(lead.folded) || around.to.has(lead.lower) || around.changedTo.has(lead.lower) || around.against.has(lead.lower));
  return isLead && (isEnd || (next?.kind === 'letters' && (isFunctionWord(reading, next.folded) || terms.isKnown(after))));
}

// Ages told of people by what they do, or at the head of a sentence: "un plaisancier de 41 ans", "At 61, the general begins again".
// In: a reading and the words of the years. Out: yes or no. No list of trades could be full: their endings tell, and the nouns that
// last ("un contrat de 20 ans") or end so by chance are named.
import { aroundOf, isOfStem, type Quantity } from './quantities.ts';
import { wordsOf } from './numerals.ts';
import type { Reading } from '../reading.ts';
import { AT_HEAD, TRADES } from '../../languages/age-words.ts';
import { DURABLE } from '../../languages/length-words.ts';
import { wordSet } from '../../languages/speech-words.ts';

/** Younger, it is a thing's age or a length as often. */
const GROWN = 16;
const OLDEST = 110;
const isGrown = ({ value }: Quantity): boolean => typeof value === 'number' && value >= GROWN && value < OLDEST;

/** "Un kayakiste DE 41 ans", "la panettiera DI 52 anni": behind an article and a word that ends as trades do; "une carrière de 20 ans" lasts. */
export function isOfTrade({ words, pack }: Reading, quantity: Quantity): boolean {
  const [article, noun, of] = [words[quantity.first - 3], words[quantity.first - 2], words[quantity.first - 1]];
  if (!isGrown(quantity) || !wordsOf(pack.quantity.numbers.of).includes(of?.folded ?? '') || noun?.kind !== 'letters' || !isArticle(pack, article?.folded)) return false;
  if (wordSet(DURABLE[pack.code]).has(noun.folded)) return false;
  const entries = TRADES[pack.code].split(' ').filter(Boolean);
  return !isOfStem(noun.folded, entries.filter((entry) => entry.endsWith('='))) && entries.some((end) => noun.folded.endsWith(end));
}

function isArticle({ quantity }: Reading['pack'], folded: string | undefined): boolean {
  const { ranges, numbers } = quantity;
  return folded !== undefined && wordsOf(`${ranges.articles} ${numbers.ones}`).includes(folded);
}

/** "À 61 ANS, Marc Lebrun part", "AT 34, she became minister": a sentence's first words, up to a comma; `last` is the last word of the years. */
export function isAtHead(reading: Reading, quantity: Quantity, last: number): boolean {
  const { words, pack, text } = reading;
  const lead = AT_HEAD[pack.code];
  if (!lead || !isGrown(quantity) || quantity.first !== quantity.last || words[quantity.first - 1]?.folded !== lead || words[last + 1]?.text !== ',') return false;
  const before = words[quantity.first - 2];
  const isHead = before === undefined || /[.!?\n]/u.test(text.slice(before.start, words[quantity.first - 1]?.start));
  return isHead && words[last + 2]?.kind === 'letters' && !aroundOf(pack.quantity).and.has(words[last + 2]?.folded ?? '');
}

// The noun that a number counts. Comes in: a reading and the place after the number. Goes out: the words of the noun with an
// adjective that agrees ("soldats russes", "Russian soldiers"), or null. No tagger: closed word classes, plural endings and, in
// German, capitals. Known failure: a verb that looks like a plural ("the two runs").
import { wordsOf } from './numerals.ts';
import type { Reading } from './reading.ts';
import type { Word } from '../words.ts';
import type { QuantityWords } from '../languages/quantity-words.ts';

/** Words of a noun; both included. */
export interface Noun { readonly first: number; readonly last: number; readonly isPlural: boolean }

interface NounSets { readonly never: ReadonlySet<string>; readonly irregular: ReadonlySet<string>; readonly plurals: readonly string[]; readonly singularEnds: readonly string[]; readonly of: ReadonlySet<string> }

const opened = new WeakMap<QuantityWords, NounSets>();

function setsOf(words: QuantityWords): NounSets {
  const known = opened.get(words);
  if (known) return known;
  const sets = { never: new Set(wordsOf(words.nouns.never)), irregular: new Set(wordsOf(words.nouns.irregular)), plurals: wordsOf(words.nouns.plurals), singularEnds: wordsOf(words.nouns.singularEnds), of: new Set(wordsOf(words.numbers.of)) };
  opened.set(words, sets);
  return sets;
}

/** Whether a folded word is never a noun: article, preposition, auxiliary. */
export const isFunctionWord = (reading: Reading, folded: string): boolean => setsOf(reading.pack.quantity).never.has(folded);

/** The noun counted by a number that ends before word `at`; `isLarge` numbers take "de" before it ("un million DE personnes"). */
export function nounAfter(reading: Reading, at: number, isLarge: boolean): Noun | null {
  const sets = setsOf(reading.pack.quantity);
  const { words } = reading;
  let first = at;
  let isElided = false;
  if (isLarge && sets.of.has(words[first]?.folded ?? '')) {
    first++;
    isElided = words[first]?.text === "'";
    if (isElided) first++;
  }
  const { adjectives, isCapitalised } = reading.pack.quantity.nouns;
  const head = words[first];
  if (!head || !isNounWord(isElided ? { ...head, glued: false } : head, sets) || reading.text.slice(words[at - 1]?.end, words[first]?.start).includes('\n')) return null;
  if (adjectives === 'after') return withAdjective(words, first, sets);
  for (let last = first; last < first + WINDOW; last++) {
    const word = words[last];
    if (!word || !isNounWord(word, sets)) break;
    if (isCapitalised ? /^\p{Lu}/u.test(word.text) : isPlural(word, sets)) return { first, last, isPlural: isPlural(word, sets) };
  }
  return isCapitalised ? null : { first, last: first, isPlural: false };
}

/** Adjectives before a noun: "179 new aerial refueling tankers". */
const WINDOW = 4;

const isNounWord = (word: Word | undefined, { never }: NounSets): word is Word => word?.kind === 'letters' && !word.glued && word.text.length > 1 && !never.has(word.folded);

const isPlural = (word: Word, { plurals, irregular, singularEnds }: NounSets): boolean =>
  irregular.has(word.folded) || (word.folded.length > 3 && plurals.some((ending) => word.folded.endsWith(ending)) && !singularEnds.some((ending) => word.folded.endsWith(ending)));

function withAdjective(words: readonly Word[], first: number, sets: NounSets): Noun | null {
  const [noun, next] = [words[first], words[first + 1]];
  if (!noun) return null;
  const plural = isPlural(noun, sets);
  const agrees = plural && isNounWord(next, sets) && isPlural(next, sets) && /^\p{Ll}/u.test(next.text);
  return { first, last: agrees ? first + 1 : first, isPlural: plural };
}

// The noun that a number counts. Comes in: a reading and the place after the number. Goes out: the words of the noun with an
// adjective that agrees ("soldats russes", "Russian soldiers"), or null. No tagger: closed word classes, plural endings and, in
// German, capitals. Known failure: a verb that looks like a plural ("the two runs").
import { wordsOf } from './numerals.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../../text/words.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

/** Words of a noun; both included. */
export interface Noun { readonly first: number; readonly last: number; readonly isPlural: boolean }

interface NounSets { readonly never: ReadonlySet<string>; readonly irregular: ReadonlySet<string>; readonly plurals: readonly string[]; readonly singularEnds: readonly string[]; readonly preposed: readonly string[]; readonly of: ReadonlySet<string> }

const opened = new WeakMap<QuantityWords, NounSets>();

function setsOf(words: QuantityWords): NounSets {
  const known = opened.get(words);
  if (known) return known;
  const sets = { never: new Set(wordsOf(words.nouns.never)), irregular: new Set(wordsOf(words.nouns.irregular)), plurals: wordsOf(words.nouns.plurals), singularEnds: wordsOf(words.nouns.singularEnds), preposed: wordsOf(words.nouns.preposed), of: new Set(wordsOf(words.numbers.of)) };
  opened.set(words, sets);
  return sets;
}

/** Whether a folded word is never a noun: article, preposition, auxiliary. */
export const isFunctionWord = (reading: Reading, folded: string): boolean => setsOf(reading.pack.quantity).never.has(folded);

/** The noun counted by a number that ends before word `at`; `isLarge` numbers take "de" before it ("un million DE personnes"). */
export function nounAfter(reading: Reading, at: number, isLarge: boolean): Noun | null {
  const noun = readNoun(reading, at, isLarge);
  if (!noun) return null;
  const { text, words } = reading;
  let last = noun.first;
  while (last < noun.last && !text.slice(words[last]?.end, words[last + 1]?.start).includes('\n')) last++;   // a heading's last noun and the first of the next line
  const end = words[last];
  return last === noun.last || !end ? noun : { first: noun.first, last, isPlural: isPlural(end, setsOf(reading.pack.quantity)) };
}

function readNoun(reading: Reading, at: number, isLarge: boolean): Noun | null {
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
  if (adjectives === 'before' && isAbbreviation(words, first)) return afterAbbreviation(words, first, sets);
  if (!head || !isNounWord(isElided ? { ...head, glued: false } : head, sets) || reading.text.slice(words[at - 1]?.end, words[first]?.start).includes('\n')) return null;
  if (adjectives === 'after') return withAdjective(words, first, sets);
  for (let last = first; last < first + WINDOW; last++) {
    const word = words[last];
    if (!word || !isNounWord(word, sets)) break;
    const end = pastHyphens(words, last);
    const whole = words[end] ?? word;
    if (isCapitalised) {
      if (/^\p{Lu}/u.test(word.text)) return { first, last: end, isPlural: isPlural(whole, sets) };
    } else if (isPlural(whole, sets)) {
      return { first, last: isCompound(words[end + 1], sets) ? end + 1 : end, isPlural: true };
    }
    last = end;
  }
  return isCapitalised ? null : { first, last: first, isPlural: false };
}

/** Adjectives before a noun: "179 new aerial refueling tankers". */
const WINDOW = 4;

const isNounWord = (word: Word | undefined, { never }: NounSets): word is Word => word?.kind === 'letters' && !word.glued && word.text.length > 1 && !never.has(word.folded);

const isPlural = (word: Word, { plurals, irregular, singularEnds }: NounSets): boolean =>
  irregular.has(word.folded) || (word.folded.length > 3 && plurals.some((ending) => word.folded.endsWith(ending)) && !singularEnds.some((ending) => word.folded.endsWith(ending)));

/** "10 police OFFICERS", "weapons INSPECTORS": behind an English plural another one is no verb, for verbs of many take no "s". */
const isCompound = (next: Word | undefined, sets: NounSets): boolean => isNounWord(next, sets) && /^\p{Ll}{4,}s$/u.test(next.text) && isPlural(next, sets);

/** "sapeurs-pompiers", "US-Soldaten": the last word that hyphens glue to this one; "AK-47". */
function pastHyphens(words: readonly Word[], at: number): number {
  let last = at;
  while (words[last + 1]?.text === '-' && words[last + 1]?.glued && words[last + 2]?.kind !== 'mark' && words[last + 2]?.glued) last += 2;
  return last;
}

/** "U.S.": letters with stops. */
const isAbbreviation = (words: readonly Word[], at: number): boolean => /^\p{Lu}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === '.' && /^\p{Lu}$/u.test(words[at + 2]?.text ?? '') && words[at + 2]?.glued === true && words[at + 3]?.text === '.';

/** "three U.S. soldiers": the plural right behind the letters. */
function afterAbbreviation(words: readonly Word[], first: number, sets: NounSets): Noun | null {
  const noun = words[first + 4];
  return isNounWord(noun, sets) && isPlural(noun, sets) ? { first, last: first + 4, isPlural: true } : null;
}

/** "soldats russes", "nouveaux cas confirmés": plurals in a row, three with an adjective that stands before. */
function withAdjective(words: readonly Word[], first: number, sets: NounSets): Noun | null {
  const noun = words[first];
  if (!noun) return null;
  let last = pastHyphens(words, first);
  if (!isPlural(noun, sets) && !isPlural(words[last] ?? noun, sets)) return { first, last, isPlural: false };
  const isBefore = sets.preposed.some((stem) => noun.folded.startsWith(stem));
  for (let more = isBefore ? 2 : 1; more > 0; more--) {
    const next = words[last + 1];
    if (!isNounWord(next, sets) || !isPlural(next, sets) || !/^\p{Ll}/u.test(next.text)) break;
    last = pastHyphens(words, last + 1);
  }
  return { first, last, isPlural: true };
}

// Phrases of several words looked up at a place in a text. Comes in: lists parted by "|" with a meaning each. Goes out: the
// longest phrase that ends right before, or begins right at, a word. Apostrophes and hyphens inside a phrase do not count:
// "jusqu'à" is the phrase "jusqu a".
import type { Word } from '../text/words.ts';

/** A phrase with what it means. */
export interface Phrase<M> { readonly meaning: M; readonly words: readonly string[] }
/** `first`..`last` are word indices, both included. */
export interface PhraseAt<M> { readonly meaning: M; readonly first: number; readonly last: number }

/** Phrases by their first and by their last word, longest first. */
export interface PhraseBook<M> { readonly byFirst: ReadonlyMap<string, readonly Phrase<M>[]>; readonly byLast: ReadonlyMap<string, readonly Phrase<M>[]> }

/** A book of phrases; longer ones are tried first. */
export function openBook<M>(lists: readonly (readonly [M, string])[]): PhraseBook<M> {
  const phrases = lists.flatMap(([meaning, list]) => list.split('|').filter(Boolean).map((phrase) => ({ meaning, words: phrase.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length);
  const group = (keyOf: (phrase: Phrase<M>) => string | undefined): ReadonlyMap<string, readonly Phrase<M>[]> => {
    const groups = new Map<string, Phrase<M>[]>();
    for (const phrase of phrases) groups.set(keyOf(phrase) ?? '', [...groups.get(keyOf(phrase) ?? '') ?? [], phrase]);
    return groups;
  };
  return { byFirst: group(({ words }) => words[0]), byLast: group(({ words }) => words.at(-1)) };
}

const isJoint = (word: Word | undefined): boolean => word?.kind === 'mark' && (word.text === "'" || word.text === '-') && word.glued;

/** The longest phrase whose last word is the one before `index`, or is `contracted` in it ("de" in "del"); null when there is none. */
export function phraseBefore<M>(book: PhraseBook<M>, words: readonly Word[], index: number, contracted?: string): PhraseAt<M> | null {
  const last = isJoint(words[index - 1]) ? index - 2 : index - 1;
  for (const { meaning, words: wanted } of book.byLast.get(contracted ?? words[last]?.folded ?? '') ?? []) {
    const first = contracted === undefined ? matchBack(words, last, wanted) : matchBack(words, last - 1, wanted.slice(0, -1));
    if (first !== null) return { meaning, first, last: index - 1 };
  }
  return null;
}

/** The longest phrase whose first word is at `index`; null when there is none. */
export function phraseAt<M>(book: PhraseBook<M>, words: readonly Word[], index: number): PhraseAt<M> | null {
  for (const { meaning, words: wanted } of book.byFirst.get(words[index]?.folded ?? '') ?? []) {
    const last = matchOn(words, index, wanted);
    if (last !== null) return { meaning, first: index, last };
  }
  return null;
}

function matchBack(words: readonly Word[], last: number, wanted: readonly string[]): number | null {
  let at = last;
  for (let i = wanted.length - 1; i >= 0; i--, at--) {
    if (i < wanted.length - 1 && isJoint(words[at])) at--;
    if (words[at]?.folded !== wanted[i]) return null;
  }
  return at + 1;
}

function matchOn(words: readonly Word[], first: number, wanted: readonly string[]): number | null {
  let at = first;
  for (let i = 0; i < wanted.length; i++, at++) {
    if (i > 0 && isJoint(words[at])) at++;
    if (words[at]?.folded !== wanted[i]) return null;
  }
  return at - 1;
}

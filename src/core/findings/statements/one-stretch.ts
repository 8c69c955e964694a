// Two claims that are the same word for word but for one stretch of each: "les tests sont gratuits", "les tests sont payants". In: two
// sentences. Out: the two stretches and what stands around them. All else being the same, no likeness need be weighed, and what the
// stretches say can be asked of itself. Knows no synonyms, and no second difference.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { ARTICLES } from '../../languages/scope-words.ts';
import type { OutlineSentence } from '../../outline.ts';
import { stem } from '../../text/stems.ts';
import type { Word } from '../../text/words.ts';

/** A sentence of an article. */
export interface Told { readonly sentence: OutlineSentence; readonly digest: Digest }

/** The words that differ, either list may be empty; and those that are the same, of the first claim. */
export interface Stretch { readonly mine: readonly Word[]; readonly yours: readonly Word[]; readonly before: readonly Word[]; readonly after: readonly Word[] }

/** Words of a stretch at the most, and words that are the same at the least. */
const LONGEST = 7;
const LEAST_SAME = 2;
/** Letters from which a word has endings to be told by its stem. */
const LEAST_LETTERS = 4;
/** Letters that an ending adds. */
const ENDING = 2;

/** The one stretch in which two claims differ; null when they are the same, differ twice, or share too little. Mirrored when both change places. Linear. */
export function stretchOf(a: Told, b: Told): Stretch | null {
  const [mine, yours] = [wordsOf(a), wordsOf(b)];
  const { language } = a.digest;
  const least = Math.min(mine.length, yours.length);
  if (Math.abs(mine.length - yours.length) > LONGEST) return null;
  let [first, last] = [0, 0];
  while (first < least && areOne(mine[first], yours[first], language)) first++;
  while (last < least - first && areOne(mine[mine.length - 1 - last], yours[yours.length - 1 - last], language)) last++;
  const [own, other] = [mine.slice(first, mine.length - last), yours.slice(first, yours.length - last)];
  if (first + last < LEAST_SAME || own.length + other.length === 0 || own.length > LONGEST || other.length > LONGEST) return null;
  return { mine: own, yours: other, before: mine.slice(0, first), after: mine.slice(mine.length - last) };
}

const known = new WeakMap<OutlineSentence, readonly Word[]>();

/** The words of a sentence without the stop that ends it. */
export function wordsOf({ sentence, digest: { reading } }: Told): readonly Word[] {
  let words = known.get(sentence);
  if (!words) known.set(sentence, words = reading.words.slice(sentence.words.start, sentence.words.end).filter(({ text }) => text !== '.'));
  return words;
}

/** The same word, another form of it ("rendu", "rendue"), or both an article. */
function areOne(a: Word | undefined, b: Word | undefined, language: LanguageCode): boolean {
  if (!a || !b) return false;
  if (a.folded === b.folded) return true;
  const articles = wordsIn(ARTICLES[language]);
  if (articles.has(a.folded) && articles.has(b.folded)) return true;
  return a.folded.length >= LEAST_LETTERS && b.folded.length >= LEAST_LETTERS && Math.abs(a.folded.length - b.folded.length) <= ENDING && /^\p{Ll}/u.test(a.text) && stem(a.lower, language) === stem(b.lower, language);
}

/** The folded words of a stretch, joined, without the articles it opens on. */
export function wordingOf(words: readonly Word[], language: LanguageCode): string {
  const articles = wordsIn(ARTICLES[language]);
  const bare = words.filter(({ kind, folded }) => kind !== 'mark' && !articles.has(folded));
  return bare.map(({ folded }) => folded).join('_');
}

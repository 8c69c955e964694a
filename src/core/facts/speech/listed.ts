// Words and phrases of a pack's lists looked up at a word of a sentence: "expected_to", or endings of verbs. Lists are read by `wordSet`.
import { phraseHeads, wordSet } from '../../languages/speech-words.ts';
import type { Word } from '../../text/words.ts';

const LONGEST_ENDING = 9;

/** Whether an entry of the list begins at `at`: "will", "expected_to". */
export const startsPhrase = (words: readonly Word[], at: number, list: string): boolean => phraseEnd(words, at, list) !== null;

/** Index of the last word of the list's entry that begins at `at`; null when none does. */
export function phraseEnd(words: readonly Word[], at: number, list: string): number | null {
  const set = wordSet(list);
  let phrase = words[at]?.lower ?? '';
  const alone = set.has(phrase) ? at : null;
  if (!phraseHeads(list).has(phrase)) return alone;
  let next = at;
  for (let parts = 0; parts < 4; parts++) {
    do next++; while (words[next]?.text === "'" || words[next]?.text === '-');
    phrase += `_${words[next]?.lower ?? ''}`;
    if (set.has(phrase)) return next;
  }
  return alone;
}

/** At least three letters stand before the ending: "era" is no future of anything. */
export function endsLike(word: string, list: string): boolean {
  const ends = wordSet(list);
  if (word.length < 4 || !ends.size) return false;
  for (let length = Math.min(LONGEST_ENDING, word.length); length > 1; length--) if (ends.has(word.slice(-length))) return true;
  return false;
}

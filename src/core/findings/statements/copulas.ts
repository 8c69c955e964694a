// Where a sentence says what something is: "est", "was", "è". Accents decide in Italian and Portuguese, where "e" is "and".
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { Word } from '../../text/words.ts';

/** Indices of the copulas among some words, in order. */
export function copulasAmong(words: readonly Word[], language: LanguageCode): ReadonlySet<number> {
  const copulas = wordsIn(contrastOf(language).copulas);
  const isCopula = ({ lower, folded }: Word): boolean => (folded === 'e' ? lower === 'è' || lower === 'é' : copulas.has(folded));
  return new Set(words.flatMap((word, index) => (isCopula(word) ? [index] : [])));
}

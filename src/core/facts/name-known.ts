// Which known place or organisation begins at a token, if any: the lists' longest that fits, unless the way it is written
// says that it is a word like any other ("Un", "Eta", "El paso").
import { knownNames, type KnownName, type Lexicon } from './name-lists.ts';
import { adjoins, type NameToken } from './name-tokens.ts';

/** The longest known name that begins at a token. */
export function knownAt(tokens: readonly NameToken[], lexicon: Lexicon, i: number): KnownName | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  return knownNames(token.folded).find((known) => {
    const { words } = known;
    if (words.length === 1 ? isPlainWord(token, known, lexicon) : isStep(tokens, i, known, lexicon)) return false;
    return words.every((word, n) => {
      const other = tokens[i + n];
      return other?.folded === word && (n === 0 || adjoins(other) || other.gap === '. ' || other.gap === '.');
    });
  });
}

/** "Un" and "Eta" are words, the acronyms stand in capitals; GAO is no Gao; a sentence may start with "Mars". */
function isPlainWord({ text, shape, opens, folded }: NameToken, { kind, isCountry }: KnownName, lexicon: Lexicon): boolean {
  const isCapital = shape === 'capitals';
  const isOrdinary = opens && lexicon.ordinary.has(folded);
  if (kind === 'organisation') return !isCapital && (text.length <= 3 || isOrdinary);
  return isOrdinary || (isCountry ? text.length <= 3 && !isCapital : text.length <= 4 && isCapital);
}

/** "El paso" is a step, "El Paso" a city; "Amérique latine" is written so. */
const isStep = (tokens: readonly NameToken[], i: number, { kind, words }: KnownName, lexicon: Lexicon): boolean =>
  kind === 'place' && words.length === 2 && lexicon.articles.has(words[0] ?? '') && tokens[i + 1]?.shape === 'lower';

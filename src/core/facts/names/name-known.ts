// Which known place or organisation begins at a token, if any: the lists' longest that fits, unless the way it is written
// says that it is a word like any other ("Un", "Eta", "El paso").
import { AMBIGUOUS_ACRONYMS, COUNTRY_ARTICLES, COUNTRY_BEHIND_ARTICLE } from '../../languages/shared-names.ts';
import { knownNames, type KnownName, type Lexicon } from './name-lists.ts';
import { adjoins, type NameToken } from './name-tokens.ts';

// Every reader of a text asks again for the same tokens.
const asked = new WeakMap<readonly NameToken[], (KnownName | null | undefined)[]>();

/** The longest known name that begins at a token. One text's tokens are always asked with one lexicon. */
export function knownAt(tokens: readonly NameToken[], lexicon: Lexicon, i: number): KnownName | undefined {
  let answers = asked.get(tokens);
  if (!answers) asked.set(tokens, answers = []);
  const before = answers[i];
  if (before !== undefined) return before ?? undefined;
  const known = findKnown(tokens, lexicon, i);
  answers[i] = known ?? null;
  return known;
}

function findKnown(tokens: readonly NameToken[], lexicon: Lexicon, i: number): KnownName | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  return inLists(tokens, lexicon, i, token) ?? (lexicon.nounsAreCapital ? ofGenitive(tokens, lexicon, i, token) ?? ofInflected(tokens, i, token) : undefined);
}

/** "Chinas Haltung", "des Kremls"; "des Essens" is a meal. */
function ofGenitive(tokens: readonly NameToken[], lexicon: Lexicon, i: number, { folded, shape }: NameToken): KnownName | undefined {
  if (shape !== 'capital' || folded.length < 5 || !folded.endsWith('s')) return undefined;
  const isMeal = folded.length < 8 && lexicon.articles.has(tokens[i - 1]?.folded ?? '');
  const known = knownNames(folded.slice(0, -1)).find(({ kind, words }) => words.length === 1 && (kind === 'place' ? !isMeal : folded.length > 5));
  return known && { ...known, words: [folded] };
}

/** "der Internationale Währungsfonds", "das Rote Kreuz": behind an article an adjective has not the ending of the list. */
function ofInflected(tokens: readonly NameToken[], i: number, { folded, shape }: NameToken): KnownName | undefined {
  if (shape !== 'capital' || folded.length < 4 || !folded.endsWith('e')) return undefined;
  for (const end of ['r', 's', 'n']) {
    const known = knownNames(folded + end).find(({ kind, words }) => kind === 'organisation' && words.length > 1 && words.slice(1).every((word, n) => tokens[i + 1 + n]?.folded === word && tokens[i + 1 + n]?.gap === ' '));
    if (known) return { ...known, words: [folded, ...known.words.slice(1)] };
  }
  return undefined;
}

function inLists(tokens: readonly NameToken[], lexicon: Lexicon, i: number, token: NameToken): KnownName | undefined {
  return knownNames(token.folded).find((known) => {
    const { words } = known;
    if (words.length === 1 && tokens[i - 1]?.shape === 'digits' && lexicon.ordinary.has(token.folded)) return false;   // "le 8 Mars"
    if (words.length === 1 ? isPlainWord(token, known, lexicon) && !isShortBody(tokens, i, known, lexicon) && !isReached(tokens, i, known, lexicon) : isStep(tokens, i, known, lexicon)) return false;
    if (known.isCountry && token.text.includes('.') && !DOTTED.test(token.folded)) return false;   // "J.P. Odrin" is no Japan
    if (known.isCountry && words.length === 1 && COUNTRY_BEHIND_ARTICLE.has(token.folded) && !COUNTRY_ARTICLES.has(tokens[i - 1]?.folded ?? '')) return false;
    return words.every((word, n) => {
      const other = tokens[i + n];
      return isWritten(other, word, n > 0 && n === words.length - 1 && known.kind === 'organisation') && (n === 0 || adjoins(other) || other.gap === '. ' || other.gap === '.');
    });
  });
}

/** Countries' and unions' letters that are written with stops. */
export const DOTTED = /^(?:us|usa|uk|un|eu|uae|eua|ussr|urss|ddr|rda)$/u;

/** "General Motor" is "General Motors" too. */
const isWritten = (token: NameToken | undefined, word: string, mayLoseS: boolean): token is NameToken =>
  token !== undefined && (token.folded === word || (mayLoseS && word.length > 5 && `${token.folded}s` === word));

/** "Un" and "Eta" are words, the acronyms stand in capitals; GAO is no Gao; a sentence may start with "Mars". */
function isPlainWord({ text, shape, opens, folded, isShouted }: NameToken, { kind, isCountry }: KnownName, lexicon: Lexicon): boolean {
  const isCapital = shape === 'capitals';
  const isOrdinary = (opens || lexicon.nounsAreCapital || folded.length < 4) && lexicon.ordinary.has(folded);   // the referee's "Var" is no French department
  if (kind === 'organisation' && isCapital && !isShouted && text.length > 2 && AMBIGUOUS_ACRONYMS.has(folded)) return false;   // "the WHO said"
  if (kind === 'organisation') return isOrdinary || (!isCapital && (text.length < 3 || (text.length === 3 && (opens || lexicon.nounsAreCapital || AMBIGUOUS_ACRONYMS.has(folded) || lexicon.ordinary.has(folded)))));
  return isOrdinary || (isCountry ? text.length <= 3 && !isCapital : text.length <= 4 && isCapital);
}

/** "l'Eni", "del Pd": Italian and French write acronyms as words; an article before them says so. */
const isShortBody = (tokens: readonly NameToken[], i: number, { kind }: KnownName, lexicon: Lexicon): boolean =>
  kind === 'organisation' && !lexicon.nounsAreCapital && tokens[i]?.shape === 'capital' && tokens[i]?.opens === false && !lexicon.ordinary.has(tokens[i]?.folded ?? '')
  && tokens[i - 1]?.shape === 'lower' && (lexicon.articles.has(tokens[i - 1]?.folded ?? '') || lexicon.links.has(tokens[i - 1]?.lower ?? ''));

/** German "in Essen", "nach Hof": nouns but for the preposition. */
const isReached = (tokens: readonly NameToken[], i: number, { kind }: KnownName, lexicon: Lexicon): boolean =>
  lexicon.nounsAreCapital && kind === 'place' && tokens[i]?.shape === 'capital' && tokens[i]?.gap === ' ' && lexicon.placePrepositions.has(tokens[i - 1]?.lower ?? '');

/** "El paso" is a step, "El Paso" a city, "o estado de São Paulo" no newspaper; "Amérique latine" is written so. */
const isStep = (tokens: readonly NameToken[], i: number, { kind, words }: KnownName, lexicon: Lexicon): boolean =>
  (kind === 'organisation' || words.length === 2) && lexicon.articles.has(words[0] ?? '') && tokens[i + 1]?.shape === 'lower';

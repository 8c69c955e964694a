// A city that stands for its football club. Tokens and the city in, the club out, or nothing: an article before it tells, and only in
// languages whose cities have none.
import { knownNames, type KnownName, type Lexicon } from './name-lists.ts';
import type { NameToken } from './name-tokens.ts';

/** "il Milan", "la Roma", "el Sevilla": a club, by the article; its key is that of a listed club of the city, if there is one. */
export function clubAt(tokens: readonly NameToken[], lexicon: Lexicon, first: number, known: KnownName): KnownName | undefined {
  const article = tokens[first - 1];
  if (!article || !lexicon.isClub(article.folded, known.words.join('_'))) return undefined;
  const listed = CLUB_LETTERS.flatMap((letters) => knownNames(letters)).find(({ kind, words }) => kind === 'organisation' && words.slice(1).join(' ') === known.words.join(' '));
  return { kind: 'organisation', key: listed?.key ?? `fc ${known.key}`, isCountry: false, words: known.words, ...(known.country ? { country: known.country } : {}) };
}
const CLUB_LETTERS = ['fc', 'as', 'ac', 'ssc', 'cf'];

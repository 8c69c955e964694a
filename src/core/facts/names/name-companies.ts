// What shows that a name is a company's or a club's: it cuts jobs, was founded, or stands before its town. Tokens in, yes or no out.
import { FOUNDED, JOBS } from '../../languages/shared-names.ts';
import { isGivenName, isSaint, knownNames, opensPlace, type Lexicon } from './name-lists.ts';
import { adjoins, type NameToken } from './name-tokens.ts';

/** "streicht 400 Stellen": a figure without groups (a trade's "added 34,000 jobs"), within a few words behind the subject a figure and jobs. */
export function cutsJobs(tokens: readonly NameToken[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const word = tokens[i];
    if (!word || (i < from + 1 ? word.gap !== ' ' || word.shape !== 'lower' : !adjoins(word))) return false;
    if (word.shape === 'digits') return word.text.length < 5 && tokens[i + 1]?.shape !== 'digits' && (JOBS.has(tokens[i + 1]?.folded ?? '') || JOBS.has(tokens[i + 2]?.folded ?? ''));
  }
  return false;
}

/** "fondée en 2019 par", "founded by", "2019 in Essen gegründet": within four words, behind nothing but a year and a place; "who founded" has. */
export function isFounded(tokens: readonly NameToken[], from: number, lexicon: Lexicon): boolean {
  const participle = tokens.slice(from, from + 4).find(({ shape, lower }) => shape === 'lower' && !lexicon.placePrepositions.has(lower));
  return participle !== undefined && FOUNDED.test(participle.folded);
}

/** A word that is no given name and opens no place's name, before a listed town. */
export const isTownsClub = (head: NameToken, tail: NameToken): boolean => head.shape === 'capital' && tail.folded.length > 4 && !/^(?:north|south|east|west)/u.test(head.folded) && tail.gap === ' ' && tail.shape === 'capital' && !isGivenName(head.folded) && !opensPlace(head.folded) && !isSaint(head.folded) && knownNames(head.folded).length === 0
  && knownNames(tail.folded).some(({ kind, words, isCountry }) => kind === 'place' && words.length === 1 && !isCountry);

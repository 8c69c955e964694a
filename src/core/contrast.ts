// The contrast words of a language as sets, built once.
import type { ContrastWords } from './languages/contrast-words.ts';
import { packOf, type LanguageCode } from './languages/pack.ts';

/** The contrast words of a language. */
export const contrastOf = (language: LanguageCode): ContrastWords => packOf(language).contrast;

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a blank-separated list as a set. */
export function wordsIn(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, set = new Set(list.split(' ').filter(Boolean)));
  return set;
}

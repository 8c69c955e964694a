// The contrast words of a language as sets, built once.
import { contrast as de } from './languages/de/contrast.ts';
import { contrast as en } from './languages/en/contrast.ts';
import { contrast as es } from './languages/es/contrast.ts';
import { contrast as fr } from './languages/fr/contrast.ts';
import { contrast as it } from './languages/it/contrast.ts';
import { contrast as pt } from './languages/pt/contrast.ts';
import type { ContrastWords } from './languages/contrast-words.ts';
import type { LanguageCode } from './languages/pack.ts';

const WORDS: Readonly<Record<LanguageCode, ContrastWords>> = { fr, en, de, es, it, pt };

/** The contrast words of a language. */
export const contrastOf = (language: LanguageCode): ContrastWords => WORDS[language];

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a blank-separated list as a set. */
export function wordsIn(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, set = new Set(list.split(' ').filter(Boolean)));
  return set;
}

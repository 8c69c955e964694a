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

type Firsts = Map<string, ReadonlyMap<string, readonly string[]>>;
const [added, joined]: readonly [Firsts, Firsts] = [new Map(), new Map()];

/** Of entries of two words, "ne+plus" or by another joint "no_longer", the first words by their second. One table a list: few words of a text are asked further. */
export function firstsIn(list: string, joint: '+' | '_' = '+'): ReadonlyMap<string, readonly string[]> {
  const tables = joint === '+' ? added : joined;
  let table = tables.get(list);
  if (!table) {
    const firsts = new Map<string, string[]>();
    for (const entry of wordsIn(list)) {
      const [first = '', second] = entry.split(joint);
      if (second !== undefined) firsts.set(second, [...firsts.get(second) ?? [], first]);
    }
    tables.set(list, table = firsts);
  }
  return table;
}

const groups = new Map<string, ReadonlyMap<string, number>>();

/** Which group of words for one thing a word belongs to: "situated located/shot filmed". */
export function groupsIn(list: string): ReadonlyMap<string, number> {
  let table = groups.get(list);
  if (!table) groups.set(list, table = new Map(list.split('/').flatMap((words, index) => words.split(' ').map((word) => [word, index] as const))));
  return table;
}

// Whether a figure is what a paper is worth or how long it holds: "eine Klage ÜBER 290 Millionen", "ein Vertrag ÜBER drei Jahre".
// In: the word before "über". Out: yes or no. Elsewhere the word is "more than".
import { CARRIERS } from '../../languages/carrier-words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { wordsOf } from './numerals.ts';

const opened = new WeakMap<LanguagePack, readonly string[]>();

/** Whether a folded word names such a paper: "sammelklage", "mietvertrag". */
export function carriesSum(pack: LanguagePack, folded: string | undefined): boolean {
  let ends = opened.get(pack);
  if (!ends) opened.set(pack, ends = wordsOf(CARRIERS[pack.code]));
  return folded !== undefined && ends.some((end) => folded.endsWith(end));
}

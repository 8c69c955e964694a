// An age behind a word makes a person of what a list has as a city: "Toledo, de 48 años, entrena", "Londres, 34 ans, a été arrêté".
// In: the tokens of a name. Out: yes or no. By shape alone, for a city has no such figure between two commas.
import type { Lexicon } from './name-lists.ts';
import type { NameToken } from './name-tokens.ts';

/** Whether two figures and a small word stand between two commas behind a single word, and no preposition of place before it. */
export function isAged(tokens: readonly NameToken[], lexicon: Lexicon, first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (first !== last || next?.gap !== ', ' || lexicon.placePrepositions.has(tokens[first - 1]?.lower ?? '') || lexicon.links.has(tokens[first - 1]?.lower ?? '')) return false;
  const at = next.shape === 'lower' && lexicon.links.has(next.lower) ? last + 2 : last + 1;
  const [figure, unit, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return figure?.shape === 'digits' && figure.text.length === 2 && unit?.shape === 'lower' && unit.gap === ' ' && after?.gap === ', ';
}

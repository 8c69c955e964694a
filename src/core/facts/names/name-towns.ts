// How far the name of a town reaches that goes on behind a small word: "Viana do Castelo", "São José dos Campos". Tokens and the
// words already read in, the index of the last one out. A town without such a tail is read elsewhere.
import { SHARED_TOWNS, TOWN_LINKS } from '../../languages/shared-names.ts';
import { linkedCapital } from './name-heads.ts';
import { knownAt } from './name-known.ts';
import { isGivenName, isSaint, opensPlace, type Lexicon } from './name-lists.ts';
import type { NameToken } from './name-tokens.ts';

/** Token indices, both included; `lead` with what was taken off in front. */
interface Fronted { readonly lead: number; readonly first: number; readonly last: number }

/** "São José | dos Campos", "Vila Nova | de Famalicão", "Villanueva | de la Serena": what a name that many towns share goes on with; null when it does not. */
export function chainEnd(tokens: readonly NameToken[], lexicon: Lexicon, { first, last }: Fronted): number | null {
  const isShared = isSaint(tokens[first]?.folded ?? '') || SHARED_TOWNS.has(tokens[first]?.folded ?? '');
  const joint = isShared ? linkedCapital(tokens, TOWN_LINKS, last) : null;
  return joint !== null && tokens[joint]?.shape === 'capital' && !isGivenName(tokens[joint]?.folded ?? '') && !lexicon.ordinary.has(tokens[joint]?.folded ?? '') && knownAt(tokens, lexicon, joint)?.isCountry !== true ? joint : null;
}

/** Behind a preposition of place, or "of" behind what has a seat: "en …", "alcalde de …". */
export function isAnnouncedPlace(tokens: readonly NameToken[], lexicon: Lexicon, lead: number): boolean {
  const before = tokens[lead - 1]?.lower ?? '';
  return lexicon.placePrepositions.has(before) || (lexicon.links.has(before) && lexicon.placeCues.has(tokens[lead - 2]?.folded ?? ''));
}

/** "em Viana do Castelo", "bei Wasserburg am Inn", "à Neuville-sur-Saône", "le Massif central"; null when it is no such place. `isKnown`: the lists have it. */
export function placeEnd(tokens: readonly NameToken[], lexicon: Lexicon, { lead, first, last }: Fronted, isKnown: boolean): number | null {
  for (let i = first + 1; i < last; i++) if (tokens[i]?.gap === '-' && tokens[i]?.shape === 'lower' && !lexicon.nounsAreCapital) return last;
  const before = tokens[lead - 1];
  if (isKnown || (first !== last && !opensPlace(tokens[first]?.folded ?? '')) || !before || !tokens[lead] || tokens[lead]?.gap !== ' ') return null;
  const joint = isAnnouncedPlace(tokens, lexicon, lead) ? linkedCapital(tokens, lexicon.placeLinks, last) : null;
  return joint !== null && joint <= last + 3 && tokens[joint]?.shape === 'capital' && !knownAt(tokens, lexicon, joint) && !isGivenName(tokens[joint]?.folded ?? '') && !lexicon.ordinary.has(tokens[joint]?.folded ?? '') ? joint : null;   // "in Calmar on March 14"
}

// Whose words a quotation is where the verb stands only in the clause before: "Odrin a parlé d'un « malentendu », son adjoint d'une
// « faute »", "Odrin nannte es „absurd“, Berlin dagegen „mutig“". Comes in: a sentence's tokens and where the quotation stands. Goes
// out: the phrase that spoke, or null. Both quotations must hang on the same small word: "« A », la directrice de « B »" is a title.
import type { Attribution } from './attribution-subject.ts';
import { has, isOffice, speaks } from './able-speakers.ts';
import { isCapital, isMark, phraseStartingAt, type Phrase, type View } from './noun-phrase.ts';

/** Tokens between two quotations of which the second has no verb. */
const LONGEST_CLAUSE = 18;

/** The subject of the quotation's own clause, which has no verb of its own. Bounded looks. */
export function gappedSpeaker(view: View & { readonly attributions: readonly Attribution[] }, at: number): Phrase | null {
  const { tokens, words, voice } = view;
  let before = at - 1;
  while (before > at - LONGEST_CLAUSE && before >= 0 && tokens[before]?.kind !== 'quote') before--;
  if (tokens[before]?.kind !== 'quote' || !isMark(tokens[before + 1], ',;')) return null;
  if (!view.attributions.some(({ cue }) => cue.first < before)) return null;
  const phrase = bareOf(view, phraseStartingAt(view, before + 2));
  if (!phrase || phrase.last >= at || has(voice.possessives, tokens[phrase.last])) return null;
  if (!(speaks(view, phrase) || isCapital(tokens[phrase.first]))) return null;
  let next = phrase.last + 1;
  if (isMark(tokens[next], ',') && phrase.person) next++;
  const rest = tokens.slice(next, at);
  const isSmall = rest.every((token, index) => isMark(token, "'") || has(words.determiners, token) || has(words.links, token) || has(words.prepositions, token) || (isCapital(token) && has(words.prepositions, rest[index - 1])) || isAdverb(view, next + index, rest.length));
  return isSmall && joint(view, before) === joint(view, at) ? phrase : null;
}

/** "Berlino | vuole «fatti»": without words behind the last name or office. */
function bareOf(view: View, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.person) return phrase;
  const { tokens, nameEnds } = view;
  let { last } = phrase;
  while (last > phrase.first && !isCapital(tokens[last]) && !nameEnds.has(tokens[last]?.end ?? -1) && !isOffice(view, last)) last--;
  return last > phrase.first || isCapital(tokens[last]) ? { ...phrase, last } : phrase;
}

/** "Berlin | dagegen | „mutig“": one word more, where nothing else stands between. */
const isAdverb = ({ tokens, words }: View, at: number, length: number): boolean => length === 1 && tokens[at]?.kind === 'word' && !has(words.breaks, tokens[at]) && !isCapital(tokens[at]);

/** The first letter of the small word a quotation hangs on, "d'un", "de", "von einem"; "" where none does. */
function joint({ tokens, words }: View, quote: number): string {
  let at = quote - 1;
  while (has(words.determiners, tokens[at]) && !has(words.links, tokens[at])) at--;
  while (isMark(tokens[at], "'")) at--;
  return has(words.links, tokens[at]) || has(words.prepositions, tokens[at]) ? (tokens[at]?.lower.charAt(0) ?? '') : '';
}

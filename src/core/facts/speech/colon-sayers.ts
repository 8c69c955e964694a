// Who is meant by the words before a colon and a quotation: "Odrin à Tarrow : « … »", "La réponse du ministre : « … »". Comes in: a
// sentence's tokens and the phrase that ends before the colon. Goes out: the phrase that spoke. Verbs of saying are looked at elsewhere.
import { TO_WHOM, UTTERANCES } from '../../languages/speaker-words.ts';
import { wordSet, type Attribution } from '../../languages/speech-words.ts';
import { fold } from '../../text/words.ts';
import { isCapital, isMark, phraseEndingAt, phraseStartingAt, type Phrase, type View } from './noun-phrase.ts';

/** "Odrin | à Tarrow : « … »", "Odrin to Tarrow: “…”": of two names with a preposition of telling between them the first has spoken. */
export function toldTo(view: View, phrase: Phrase | null): Phrase | null {
  if (!phrase?.person) return phrase;
  const at = TO_WHOM.has(view.tokens[phrase.first]?.lower ?? '') ? phrase.first : phrase.first - 1;   // Portuguese "a" is an article too
  return TO_WHOM.has(view.tokens[at]?.lower ?? '') && isCapital(view.tokens[at - 1]) ? phraseEndingAt(view, at - 1) ?? phrase : phrase;
}

/** Whether the name before the colon stands in a clause of its own, "X non ha parlato; lo ha fatto | Paolo Odrin: «…»", and is nobody's hearer. */
export function isSetOff(view: View, { first, person }: Phrase): boolean {
  const clause = view.tokens.slice(0, first).findLastIndex((token) => isMark(token, ';'));
  return clause >= 0 && person !== undefined && !wordSet(view.words.prepositions).has(view.tokens[first - 1]?.lower ?? '');
}

/** "Così | il premier: «…»", "So | der Minister: „…“": nothing before the speaker but the word that gives the speech over. */
export const isGivenOver = ({ tokens }: View, { accordingBehind }: Attribution, { first }: Phrase): boolean => first === 1 && wordSet(accordingBehind).has(tokens[0]?.lower ?? '');

/** "La réponse | du ministre : « … »", "E poi l'affondo di | Odrin: «…»", „Odrin | wörtlich: …“: who is meant by the phrase before a colon; null when it is words whose sayer it leaves out. */
export function sayerOf(view: View, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.person) return phrase;
  const { tokens, words, startingAt } = view;
  const named = startingAt.get(tokens[phrase.first]?.start ?? -1);
  if (named) return { first: phrase.first, last: phrase.last, person: named };
  const utterance = tokens.slice(phrase.first, phrase.last + 1).findIndex((token) => token.kind === 'word' && UTTERANCES.has(fold(token.lower)));
  if (utterance < 0) return phrase;
  let link = phrase.first + utterance + 1;
  while (link < phrase.last && !wordSet(words.links).has(tokens[link]?.lower ?? '')) link++;
  if (link >= phrase.last) return null;
  while (isMark(tokens[link + 1], "'")) link++;
  const first = wordSet(words.determiners).has(tokens[link]?.lower ?? '') ? link : link + 1;
  const own = tokens.slice(first, phrase.last + 1).map(({ start }) => startingAt.get(start)).find((person) => person);   // "il messaggio del tecnico | Odrin"
  return own ? { first, last: phrase.last, person: own } : phraseStartingAt(view, first);
}

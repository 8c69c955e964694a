// Whether a phrase of a sentence is somebody who can say something: an office, a body, a name. Comes in: tokens. Goes out: yes or no.
import { fold } from '../../text/words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import { isCapital, type Phrase, type Token, type View } from './noun-phrase.ts';

/** Whether a token is a word of the list. */
export const has = (list: string, token: Token | undefined): boolean => token?.kind === 'word' && wordSet(list).has(token.lower);

/** An office or trade, also at the end of a German compound: "Außenministerin". */
export const hasRole = (view: View, { first, last }: Phrase): boolean => view.tokens.slice(first, last + 1).some((token, index) => {
  if (token.kind !== 'word') return false;
  const { roles } = view;
  const folded = fold(token.lower);
  return isOffice(view, first + index) || [4, 5, 6, 7, 8, 9, 10].some((length) => folded.length > length + 3 && roles.has(folded.slice(-length)));
});

/** Whether the noun itself, without what hangs on it, is somebody: "el gobierno de Odrin", but not "la quiebra de Odrin". */
export function headSpeaks(view: View, phrase: Phrase): boolean {
  if (phrase.person) return true;
  const link = view.tokens.slice(phrase.first + 1, phrase.last + 1).findIndex((token) => has(view.words.links, token));
  const head = { first: phrase.first, last: link < 0 ? phrase.last : phrase.first + link };
  return speaks(view, head) || view.tokens.slice(head.first, head.last + 1).some(isCapital);
}

/** Somebody with a role or a name; any German noun may be one. */
export const speaks = (view: View, phrase: Phrase): boolean => isSomebody(view, phrase) || (view.words.areNounsCapital === true && view.tokens.slice(phrase.first, phrase.last + 1).some(isCapital));

/** Somebody with a role or a name; a German noun's capital says nothing here, nor does a determiner that is a relative elsewhere ("son"). */
export const isSomebody = (view: View, { first, last }: Phrase): boolean => view.tokens.slice(first, last + 1).some((token, index) => token.kind === 'word' && ((isOffice(view, first + index) && !has(view.words.determiners, token)) || view.nameEnds.has(token.end)));

/** Whether the word at a token is an office, a trade or a body, hyphens inside: "porte-parole". */
export function isOffice({ tokens, roles, bodies }: View, at: number): boolean {
  const folded = fold(tokens[at]?.lower ?? '');
  if (roles.has(folded) || bodies.has(folded)) return true;
  return tokens[at + 1]?.text === '-' && tokens[at + 2]?.glued === true && roles.has(`${folded}-${fold(tokens[at + 2]?.lower ?? '')}`);
}

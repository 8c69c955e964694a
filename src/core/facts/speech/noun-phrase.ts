// The noun phrase that ends or begins at a word: "un haut responsable de l'administration", "Ned Price". By small words alone
// (determiners, prepositions, conjunctions of the pack) and the names already found; no dictionary of nouns, no parse tree.
import { fold } from '../../text/words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { CLOSE_TO, NUMBERS } from '../../languages/speaker-words.ts';
import { wordSet, type PhraseWords } from '../../languages/speech-words.ts';
import type { VoiceWords } from '../../languages/voice-words.ts';
import type { Span } from '../../text/span.ts';
import type { FactOf } from '../fact.ts';

/** A word, a mark, or a whole quotation standing as one token. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly glued: boolean;
  /** Of a quotation: its number in the text. */
  readonly quote?: number;
}

export type PersonFact = FactOf<'person'>;

/** Tokens of one sentence with what is known around them. */
export interface View {
  readonly code: LanguageCode;
  readonly tokens: readonly Token[];
  readonly words: PhraseWords;
  /** Words that pass on what somebody else said. */
  readonly voice: VoiceWords;
  /** Person facts by where they start and where they end. */
  readonly startingAt: ReadonlyMap<number, PersonFact>;
  readonly endingAt: ReadonlyMap<number, PersonFact>;
  /** Offices and trades, folded: "ministre", "president". */
  readonly roles: ReadonlySet<string>;
  /** Kinds of bodies, folded: "gouvernement", "police", "company". */
  readonly bodies: ReadonlySet<string>;
  /** Where names of any kind end, with where they start. */
  readonly nameEnds: ReadonlyMap<number, number>;
}

/** Token indices, both included. `person` is its head, or stands in apposition to it. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly person?: PersonFact;
  /** Words with no capital but the sentence's: "Officials said", but also "Dagegen meinte der Politiker", "Acto seguido anunció". */
  readonly isDoubtful?: true;
}

/** No noun phrase of news is longer; keeps every look to the side constant. */
const LONGEST = 16;
/** Tokens of a complement between an office and the comma before its holder's name. */
const LONGEST_COMPLEMENT = 9;

const is = (list: string, token: Token | undefined): boolean => token?.kind === 'word' && wordSet(list).has(token.lower);
export const isMark = (token: Token | undefined, signs: string): boolean => token?.kind === 'mark' && signs.includes(token.text);
export const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Tokens that may stand inside a phrase: words that begin no clause, and the marks of names ("l'Onu", "Saint-Jean", "U.S."). */
function joins({ tokens, words }: View, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'quote') return false;
  // "May" is a month, "may" begins a clause.
  if (token.kind === 'word') return !is(words.breaks, token) || (isCapital(token) && is(words.times, token));
  if (isMark(token, "'-&/")) return true;
  const before = tokens[at - 1];
  // "ver.di"
  if (isMark(token, '.') && token.glued && tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word') return true;
  return isMark(token, '.') && token.glued && before?.kind === 'word' && before.text.length <= 4 && tokens[at + 1]?.kind === 'word' && isCapital(before);
}

/** Past apostrophes and hyphens, to the left. */
function wordBefore({ tokens }: View, at: number): number {
  let i = at - 1;
  while (isMark(tokens[i], "'-") && i >= 0) i--;
  return i;
}

/** A link between nouns. German "der", French "des" are one behind a noun ("Sprecher der Stadt", "chef des élus"), determiners elsewhere. */
function linksAt({ tokens, words }: View, at: number): boolean {
  if (!is(words.links, tokens[at])) return false;
  const before = tokens[at - 1];
  if (!is(words.determiners, tokens[at]) || isCapital(before)) return true;
  return !words.areNounsCapital && before?.kind === 'word' && ![words.times, words.prepositions, words.determiners, words.links, words.breaks].some((list) => is(list, before));
}

/** Whether the phrase starting at `at` hangs on a noun before it: "de la ministre", "du président". */
function hangsOnNoun(view: View, at: number): boolean {
  const before = wordBefore(view, at);
  return linksAt(view, before) && before > 0;
}

/**
 * Whether the name whose own words begin at `head` hangs on a noun before it: "le chef de cabinet du ministre Odrin". Behind a
 * noun that is no office ("la cheffe de l'opposition Odrin") the name stands beside the whole phrase.
 */
function isComplement(view: View, head: number, person: PersonFact): boolean {
  if (!hangsOnNoun(view, head)) return false;
  const own = view.tokens.slice(head, head + LONGEST).filter(({ kind, start }) => kind === 'word' && start < person.start);
  const nouns = own.filter((token) => !is(view.words.determiners, token));
  return nouns.length === 0 || nouns.some(({ lower, text }) => view.roles.has(fold(lower)) || text.length < 4);
}

/** Only days, hours, numbers: no one speaks. */
const isTime = (view: View, first: number, last: number): boolean => {
  const named = view.tokens.slice(first, last + 1).filter((token) => token.kind === 'word' && !is(view.words.determiners, token) && !is(view.words.links, token) && !is(view.words.prepositions, token));
  const figure = /^\p{Nd}/u.test(named[0]?.text ?? '') && !(named[1]?.glued === true && /^\p{L}/u.test(named[1].text));   // "the 45-year-old" is somebody
  return named.length === 0 || is(view.words.times, named[0]) || figure;
};

/** The phrase whose last word is token `last`; null when none ends there. One behind a preposition counts only where `isHanging` allows: "inspecté par | la direction, qui …". */
export function phraseEndingAt(view: View, last: number, isHanging = false): Phrase | null {
  const { tokens, words } = view;
  let low = last;
  while (low >= 0 && last - low < LONGEST && joins(view, low)) low--;
  low++;
  if (low > last || tokens[last]?.kind !== 'word') return null;
  const person = view.endingAt.get(tokens[last]?.end ?? -1);
  const head = person ? headOf(view, person, low, last) : null;
  if (person && head !== null && !isComplement(view, head, person)) return { first: head, last, person };
  for (let at = last; at >= low; at--) {
    if (!(is(words.determiners, tokens[at]) || isNumber(view, at, last)) || (at > low && linksAt(view, at))) continue;
    const before = tokens[wordBefore(view, at)];
    if (wordBefore(view, at) >= low && (linksAt(view, wordBefore(view, at)) || (is(words.prepositions, before) && !isHanging) || is(words.determiners, before))) continue;
    return isTime(view, at, last) || at === last ? null : { first: at, last };
  }
  if (is(words.prepositions, tokens[low]) || is(words.links, tokens[low]) || isTime(view, low, last)) return null;
  if (!tokens.slice(low, last + 1).some(isCapital)) return null;
  // "Speaking to reporters, …", "Rivolgendosi al pubblico": the capital is the sentence's, and a preposition stands inside.
  if (low === 0 && !tokens.slice(1, last + 1).some(isCapital) && tokens.slice(1, last + 1).some((token, at) => is(words.prepositions, token) && !linksAt(view, at + 1))) return null;
  const isLone = low === 0 && !tokens.slice(1, last + 1).some(isCapital) && !tokens.slice(0, last + 1).some((token) => view.nameEnds.has(token.end));
  return isLone ? { first: low, last, isDoubtful: true } : { first: low, last };
}

/** "In an open letter | ten doctors": a number right before people, as good as an article. */
const isNumber = ({ tokens, roles }: View, at: number, last: number): boolean => at < last && NUMBERS.has(tokens[at]?.lower ?? '') && roles.has(fold(tokens[at + 1]?.lower ?? ''));

/** Where the words that belong to a name begin: "le | porte-parole Ned Price". Null when its first token is not in the view. */
function headOf(view: View, person: PersonFact, low: number, from: number): number | null {
  let at = from;
  while (at >= low && (view.tokens[at]?.start ?? 0) > person.start) at--;
  if (view.tokens[at]?.start !== person.start) return null;
  while (at > low) {
    const before = view.tokens[at - 1];
    if (linksAt(view, at - 1) || is(view.words.prepositions, before)) break;
    at--;
    if (is(view.words.determiners, before)) break;
  }
  return at;
}

/** The phrase whose first word is token `first`, with a name in apposition behind it: "la porte-parole, Emily Horne"; null when none begins there. */
export function phraseStartingAt(view: View, first: number): Phrase | null {
  const { tokens, words } = view;
  // "secondo il 118", "según el 112": a service called by its number
  if (is(words.definites, tokens[first]) && /^\p{Nd}{3}$/u.test(tokens[first + 1]?.text ?? '') && (!tokens[first + 2] || isMark(tokens[first + 2], ',.'))) return { first, last: first + 1 };
  let last = first;
  let at = first;
  for (; at < first + LONGEST && joins(view, at); at++) {
    const token = tokens[at];
    const person = view.startingAt.get(token?.start ?? -1);
    if (person && !isComplement(view, headOf(view, person, first, at) ?? at, person)) return { first, last: tokenEndingAt(view, at, person.end), person };
    if (at > first && token?.kind === 'word' && !isCapital(token)) {
      const isLink = linksAt(view, at);
      const isHyphened = isMark(tokens[at + 1], '-') && tokens[at + 1]?.glued === true;   // "der 45-Jährige", "the 45-year-old"
      if ((/^\p{Nd}/u.test(token.text) && !isHyphened) || (words.areNounsCapital && !isLink && isCapital(tokens[wordBefore(view, at)]) && !is(words.determiners, token))) break;
      const isNoun = CLOSE_TO.has(fold(token.lower)) && is(words.determiners, tokens[at - 1]);   // "il suo vicino Odrin"
      if (!isLink && !isNoun && (is(words.prepositions, token) || is(words.times, token))) break;
      if (!isLink && is(words.determiners, token) && !linksAt(view, wordBefore(view, at)) && !is(words.determiners, tokens[wordBefore(view, at)])) break;
    }
    if (at > first && is(words.times, token)) break;
    if (token?.kind === 'word') last = at;
  }
  const named = nameBehindAnd(view, first, at);
  if (named) return named;
  while (last > first && (linksAt(view, last) || is(words.determiners, tokens[last]))) last--;
  while (last > first && tokens[last]?.kind === 'mark') last--;
  if (isTime(view, first, last)) return null;
  if (last > first && CLOSE_TO.has(fold(tokens[last]?.lower ?? '')) && is(words.prepositions, tokens[last + 1])) last = closeEnd(view, last);
  const apposed = apposedBehind(view, last) ?? apposedFarther(view, first, last);
  return apposed ? { first, last: tokenEndingAt(view, apposed.at, apposed.person.end), person: apposed.person } : { first, last };
}

/** "a source close | to the inquiry": the last token of an adjective's complement; a pronoun or a verb has none. */
function closeEnd(view: View, adjective: number): number {
  const complement = is(view.words.breaks, view.tokens[adjective + 2]) ? null : phraseStartingAt(view, adjective + (isMark(view.tokens[adjective + 2], "'") ? 3 : 2));
  return complement?.last ?? adjective;
}

/** "la présidente du groupe | à l'Assemblée, | Emma Odrin, …": behind an office and its complement the name that a comma or the end closes. */
function apposedFarther(view: View, first: number, last: number): Apposed | null {
  const { tokens, words } = view;
  if (!is(words.prepositions, tokens[last + 1]) || !tokens.slice(first, last + 1).some((token) => token.kind === 'word' && view.roles.has(fold(token.lower)))) return null;
  for (let at = last + 2; at < last + LONGEST_COMPLEMENT; at++) {
    const token = tokens[at];
    if (isMark(token, ',')) return closed(view, apposedBehind(view, at - 1));
    if (!token || view.startingAt.has(token.start) || is(words.breaks, token) || !(token.kind === 'word' || isMark(token, "'-"))) return null;
  }
  return null;
}

/** An apposition is closed by a comma, a full stop, a quotation or a word that begins a clause; else the name goes on as a subject. */
function closed(view: View, apposed: Apposed | null): Apposed | null {
  const behind = apposed ? view.tokens[tokenEndingAt(view, apposed.at, apposed.person.end) + 1] : undefined;
  return !behind || behind.kind === 'quote' || isMark(behind, ',.;:') || is(view.words.breaks, behind) ? apposed : null;
}

interface Apposed { readonly at: number; readonly person: PersonFact }

/** The name that stands behind a phrase and its comma, with the token it begins at; a title of few letters or an office may stand before it: "il legale, l'avvocato | Odrin", "l'avocat, Me | Odrin", "the mayor, Dr. | Odrin", "la chirurga, dott. | Odrin". */
export function apposedBehind({ tokens, words, roles, startingAt }: View, last: number): Apposed | null {
  if (!isMark(tokens[last + 1], ',')) return null;
  for (let at = last + 2; at <= last + 5; at++) {
    const person = startingAt.get(tokens[at]?.start ?? -1);
    if (person) return { at, person };
    const isTitle = (tokens[at]?.text.length ?? 0) < 6 && (isCapital(tokens[at]) || isMark(tokens[at + 1], '.'));
    const isArticle = at === last + 2 && is(words.definites, tokens[at]);
    const isRole = tokens[at]?.kind === 'word' && roles.has(fold(tokens[at]?.lower ?? '')) && at < last + 5;
    if (!isTitle && !isArticle && !isRole && !isMark(tokens[at], ".'")) return null;
  }
  return null;
}

/** "le président | et fondateur Odrin", "Vellum chief | and new manager Odrin": two offices of one person. Null where no role stands on the left, or no name soon on the right. */
function nameBehindAnd(view: View, first: number, at: number): Phrase | null {
  const { tokens, words } = view;
  if (tokens[at]?.kind !== 'word' || at === first || !tokens.slice(first, at).some(({ kind, lower }) => kind === 'word' && view.roles.has(fold(lower)))) return null;
  for (let next = at + 1; next < at + 7; next++) {
    const token = tokens[next];
    const person = token && view.startingAt.get(token.start);
    // "le maire et Odrin" are two.
    if (person) return next > at + 1 ? { first, last: tokenEndingAt(view, next, person.end), person } : null;
    if (token?.kind !== 'word' || is(words.breaks, token) || is(words.determiners, token)) return null;
  }
  return null;
}

function tokenEndingAt({ tokens }: View, from: number, end: number): number {
  let at = from;
  while ((tokens[at]?.end ?? Infinity) < end) at++;
  return at;
}

/** The subject that opens a sentence, without what the verb adds: "Le maire de Vellum | reçoit", "Mardi, l'entreprise | annonce". Null when it opens otherwise. */
export function phraseOpening(view: View): Phrase | null {
  const { tokens, words } = view;
  const isAdverbial = is(words.prepositions, tokens[0]) || is(words.times, tokens[0]);
  const first = isAdverbial ? tokens.slice(0, LONGEST).findIndex((token) => isMark(token, ',')) + 1 : 0;
  if ((isAdverbial && first === 0) || tokens[first]?.kind !== 'word') return null;
  if (!is(words.determiners, tokens[first]) && !isCapital(tokens[first])) return null;
  const phrase = phraseStartingAt(view, first);
  if (!phrase) return null;
  if (phrase.person && tokens.slice(phrase.first, phrase.last + 1).every((token) => token.kind !== 'mark' || isMark(token, "'-."))) {
    // "Le ministre rencontre Odrin": a name behind a word that is no role is the object.
    const own = tokens.slice(phrase.first, phrase.last + 1).filter(({ kind, start }) => kind === 'word' && start < (phrase.person?.start ?? 0));
    const isApposed = own.every((token) => is(words.determiners, token) || isCapital(token) || view.roles.has(fold(token.lower)) || own.length < 3 || linksAt(view, tokens.indexOf(token)));
    if (isApposed) return phrase;
  }
  // "El mediador noruego, Jens Aaberg, no sonreía": a name between two commas behind any noun
  const comma = tokens.slice(phrase.first, phrase.last + 1).findIndex((token) => isMark(token, ',')) + phrase.first;
  if (phrase.person && comma > phrase.first && tokens[comma + 1]?.start === phrase.person.start && isMark(tokens[phrase.last + 1], ',')) return phrase;
  const role = tokens.slice(phrase.first, phrase.last + 1).findIndex((token) => token.kind === 'word' && (view.roles.has(fold(token.lower)) || view.bodies.has(fold(token.lower)) || view.nameEnds.has(token.end)));
  if (role < 0) return null;
  let last = phrase.first + role;
  // "Responding to Odrin's office": no article, and no name or office from the first word on.
  const isBare = !is(words.determiners, tokens[phrase.first]);
  if (isBare && !tokens.slice(phrase.first, last + 1).every((token) => isCapital(token) || isMark(token, "'-.&") || view.roles.has(fold(token.lower)))) return null;
  while (last < phrase.last && (linksAt(view, last + 1) || linksAt(view, last) || isMark(tokens[last + 1], "'-") || isMark(tokens[last], "'-") || isCapital(tokens[last + 1]) || is(words.determiners, tokens[last]))) last++;
  while (last > phrase.first && (linksAt(view, last) || is(words.determiners, tokens[last]) || isMark(tokens[last], "'-"))) last--;
  // "Le ministre de l'Économie, Paul Odrin, a…"
  const apposed = view.roles.has(fold(tokens[phrase.first + role]?.lower ?? '')) ? closed(view, apposedBehind(view, last)) : null;
  return { first: phrase.first, last, ...(apposed ? { person: apposed.person } : {}) };
}

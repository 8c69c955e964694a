// Whose the words of a cue are: the subject of a verb of saying, before it, behind it, or named beside an apposition.
// Comes in: a sentence's tokens and the words of saying. Goes out: an attribution, or null where nobody can be told.
import { fold } from '../../text/words.ts';
import { INDEFINITES } from '../../languages/shared-names.ts';
import { FIRST_PERSONS, OTHERS } from '../../languages/speaker-words.ts';
import type { Attribution as AttributionWords } from '../../languages/speech-words.ts';
import { has, hasRole, headSpeaks, isSomebody } from './able-speakers.ts';
import { apposedBehind, isCapital, isMark, phraseEndingAt, phraseStartingAt, type Phrase, type Token, type View } from './noun-phrase.ts';

/** The subject: a phrase, a pronoun, or that of the verb before it ("…, ajoutant que"). */
export type Subject = { readonly kind: 'phrase'; readonly phrase: Phrase } | { readonly kind: 'pronoun'; readonly at: number } | { readonly kind: 'same' };

export interface Attribution {
  readonly kind: 'verb' | 'according' | 'gerund';
  readonly subject: Subject;
  /** Token indices of the words of saying, without the subject. */
  readonly cue: { readonly first: number; readonly last: number };
  /** Token indices of cue and subject together, both included. */
  readonly first: number;
  readonly last: number;
}
const SUBJECT_REACH = 14;
/** Words of a subject without article: "senior city officials". */
export const LONGEST_BARE = 4;

/** Whether a quotation, or a comma, stands right before. */
export const isBehindQuote = ({ tokens }: View, at: number): boolean => tokens[at - 1]?.kind === 'quote' || isMark(tokens[at - 1], ',');

/** Token indices, both included. */
export interface Group { readonly first: number; readonly last: number }

/** The attribution of a cue with its subject; null when it has none. Every look aside is bounded. */
export function withSubject(view: View, words: AttributionWords, cue: Group): Attribution | null {
  const { tokens } = view;
  const hyphened = pronounBehindHyphen(view, words, cue.first);
  if (hyphened !== null) return { kind: 'verb', subject: { kind: 'pronoun', at: hyphened }, cue: { first: cue.first, last: Math.max(cue.last, hyphened) }, first: cue.first, last: Math.max(cue.last, hyphened) };
  const start = skipLeft(view, words, cue.first - 1);
  const isBehind = start < 0 || tokens[start]?.kind === 'quote' || isMark(tokens[start], ',–—-!?…');
  const isOpen = isMark(tokens[cue.last + 1], ':') || has(view.words.breaks, tokens[cue.last + 1]);
  // "…, and said Congress should act": the subject of the verb before.
  if (has(words.joining, tokens[start]) && start > 0) return { kind: 'verb', subject: { kind: 'same' }, cue, first: cue.first, last: cue.last };
  const beside = besideSubject(view, words, cue, { start, isBehind, isOpen });
  // "Señaló la quiebra de Odrin como un ejemplo": the subject is dropped, and what follows is said of.
  const isObject = words.dropsPronouns && beside?.subject.kind === 'phrase' && beside.subject.phrase.first > cue.last && tokens[start]?.kind !== 'quote' && tokens[start - 1]?.kind !== 'quote' && (!headSpeaks(view, beside.subject.phrase) || (!isMark(tokens[start], ',') && isSomeBody(view, beside.subject.phrase)));
  return (isObject || isAdverbial(view, words, beside) ? null : beside) ?? (words.dropsPronouns ? { kind: 'verb', subject: { kind: 'pronoun', at: cue.first }, cue, first: cue.first, last: cue.last } : null);
}

/** "anunció | un congreso": a body with an indefinite article is what was announced. */
const isSomeBody = (view: View, phrase: Phrase): boolean => !phrase.person && INDEFINITES.has(view.tokens[phrase.first]?.lower ?? '') && view.bodies.has(fold(view.tokens[phrase.first + 1]?.lower ?? '')) && !view.roles.has(fold(view.tokens[phrase.first + 1]?.lower ?? ''));

/** "Acto seguido | anunció", "Finalmente | disse": where the subject may be dropped, words of a sentence's start that are nobody's name or office; a plural verb has a subject. */
function isAdverbial(view: View, { dropsPronouns }: AttributionWords, attribution: Attribution | null): boolean {
  if (!dropsPronouns || attribution?.subject.kind !== 'phrase' || attribution.subject.phrase.isDoubtful !== true) return false;
  const { subject: { phrase }, cue } = attribution;
  const isPlural = PLURAL_VERB.test(view.tokens[cue.first]?.lower ?? '');
  return view.tokens[phrase.last]?.lower.endsWith('mente') === true || (phrase.last > phrase.first && !isPlural && !hasRole(view, phrase));
}

/** "dijeron", "disseram", "dicono": the third person plural of the languages that drop pronouns. */
const PLURAL_VERB = /(?:[nm]|no)$/u;

function besideSubject(view: View, words: AttributionWords, cue: Group, { start, isBehind, isOpen }: { readonly start: number; readonly isBehind: boolean; readonly isOpen: boolean }): Attribution | null {
  const { tokens } = view;
  const left = subjectLeft(view, words, cue, start);
  if (!isBehind || isOpen) {
    const isDoubtful = left?.subject.kind === 'phrase' && left.subject.phrase.isDoubtful === true;
    if (left && !isDoubtful) return left;
    const isRelative = !left && has(view.words.breaks, tokens[start]) && start >= 0;   // "comme l'a dit le ministre"
    const right = words.mayInvert || isOpen || isRelative ? subjectRight(view, words, cue) : null;
    // "Odrin nannte die Vorwürfe absurd", "Dagegen nannte die Ministerin sie absurd": whether the one behind can speak tells.
    const isObject = left && right?.subject.kind === 'phrase' && !right.subject.phrase.person && !hasRole(view, right.subject.phrase);
    return isObject ? left : right ?? left;
  }
  const right = subjectRight(view, words, cue) ?? (left ? null : subjectOfLast(view, cue, start));
  if (!left || !right) return right ?? left;
  // Behind a quotation the subject follows. Behind a comma it may have come before: "Odrin, who led the study, said the results were",
  // "Le maire, Paul Odrin, a annoncé un plan".
  const isBehindQuote = tokens[start]?.kind === 'quote' || tokens[start - 1]?.kind === 'quote';
  // "La présidente du club, qui compte 230 licenciés, a dit | son inquiétude": what opens the sentence and speaks has the verb behind its aside.
  if (!isBehindQuote && left.first === 0 && headSpeaks(view, { first: 0, last: phraseLast(left) }) && right.subject.kind === 'phrase' && !isSomebody(view, right.subject.phrase)) return left;
  if (!isBehindQuote && closesAside(view, words, left, start)) return left;
  const isNamed = ({ subject }: Attribution): boolean => subject.kind === 'pronoun' || (subject.kind === 'phrase' && subject.phrase.person !== undefined);
  if (!isBehindQuote && isNamed(left) && !isNamed(right)) return left;
  // "“…,” Odrin, whose shop was looted, told the Echo"
  if ((isNamed(left) || isCapital(tokens[left.first])) && tokens[start]?.kind !== 'quote' && tokens[left.first - 1]?.kind === 'quote') return left;
  return isBehindQuote || endsThere(view, right.last) ? right : left;
}

/** "…, et le préfet, arrivé mardi, | a salué les secours": a subject, one aside between two commas, and its verb. */
function closesAside(view: View, { joining }: AttributionWords, { subject }: Attribution, comma: number): boolean {
  if (subject.kind !== 'phrase' || !isMark(view.tokens[comma], ',') || !isSomebody(view, subject.phrase)) return false;
  const { first, last } = subject.phrase;
  const isOpening = first === 0 || has(joining, view.tokens[first - 1]);
  const aside = view.tokens.slice(last + 2, comma);
  const isClause = has(view.words.breaks, aside[0]) && !has(view.words.relatives, aside[0]);   // "bestreitet, dass er …, sagte eine Quelle"
  return isOpening && isMark(view.tokens[last + 1], ',') && !isClause && !aside.some((token) => isMark(token, ',') || token.kind === 'quote');
}

const phraseLast = ({ subject, last }: Attribution): number => (subject.kind === 'phrase' ? subject.phrase.last : last);

/** "während | der Präfekt von einer „Panne“ | sprach": where the verb closes its clause, the one behind the word that opens it. */
function subjectOfLast(view: View, cue: Group, quote: number): Attribution | null {
  const { tokens, words } = view;
  if (!words.areNounsCapital || tokens[quote]?.kind !== 'quote' || !(tokens[cue.last + 1] === undefined || isMark(tokens[cue.last + 1], ',.;'))) return null;
  for (let at = quote - 1; at > quote - SUBJECT_REACH && at > 0; at--) {
    if (tokens[at]?.kind === 'quote' || isMark(tokens[at], ',;:')) return null;
    if (!has(words.breaks, tokens[at]) && !has(words.adversatives, tokens[at])) continue;
    const phrase = isMark(tokens[at - 1], ',') ? phraseStartingAt(view, at + 1) : null;
    return phrase && { kind: 'verb', subject: { kind: 'phrase', phrase }, cue, first: phrase.first, last: cue.last };
  }
  return null;
}

/** Nothing but a full stop, a preposition or a day follows. */
export const endsThere = ({ tokens, words }: View, last: number): boolean => tokens[last + 1] === undefined || isMark(tokens[last + 1], '.') || has(words.prepositions, tokens[last + 1]) || has(words.times, tokens[last + 1]);

/** The token of a pronoun joined to the verb at a token, "a-t-il", "dit-elle"; null where none is: "disse-lhe ele". */
export function pronounBehindHyphen({ tokens }: View, words: AttributionWords, verb: number): number | null {
  let at = verb + 1;
  if (!isMark(tokens[at], '-')) return null;
  at++;
  if (tokens[at]?.lower === 't' && isMark(tokens[at + 1], "-'")) at += 2;
  return has(words.pronouns, tokens[at]) ? at : null;
}

/** "celui-ci" */
const isHyphenedPronoun = ({ tokens }: View, { pronouns }: AttributionWords, at: number): boolean => isMark(tokens[at + 1], '-') && tokens[at + 2]?.glued === true && has(pronouns, { ...(tokens[at] ?? EMPTY), lower: `${tokens[at]?.lower ?? ''}-${tokens[at + 2]?.lower ?? ''}` });
const EMPTY: Token = { kind: 'word', text: '', lower: '', glued: false, start: 0, end: 0 };

function skipLeft({ tokens }: View, words: AttributionWords, from: number): number {
  let at = from;
  while (at >= 0 && ((has(words.between, tokens[at]) && !has(words.joining, tokens[at])) || isMark(tokens[at], "'") || (has(words.auxiliaries, tokens[at]) && at > from - 3))) at--;
  return at;
}

function subjectLeft(view: View, words: AttributionWords, cue: Group, start: number): Attribution | null {
  const { tokens } = view;
  const make = (subject: Subject, first: number): Attribution => ({ kind: 'verb', subject, cue, first, last: cue.last });
  const token = tokens[start];
  if (has(view.words.relatives, token)) {
    const last = isMark(tokens[start - 1], ',') ? start - 2 : start - 1;
    const phrase = phraseEndingAt(view, last) ?? phraseEndingAt(view, last, true);
    const person = view.endingAt.get(tokens[last]?.end ?? -1);
    // "rejette les accusations de | Paul Odrin, qui parle": what cannot speak leaves it to the name that hangs on it
    if (phrase && person && !headSpeaks(view, phrase)) return make({ kind: 'phrase', phrase: { first: last, last, person } }, last);
    // "Rivet répond aux accusations de | Royer, qui parle": without an article the words before hold a verb
    if (phrase && !person && isCapital(tokens[last]) && has(view.words.links, tokens[last - 1]) && !has(view.words.determiners, tokens[phrase.first])) return make({ kind: 'phrase', phrase: { first: last, last } }, last);
    return phrase && make({ kind: 'phrase', phrase }, phrase.first);
  }
  // "los sindicatos | que acusan": a conjunction elsewhere, so only right behind somebody
  if (has(view.voice.relatives, token) && start > 0 && isSomebody(view, { first: start - 1, last: start - 1 })) {
    const phrase = phraseEndingAt(view, start - 1) ?? phraseStartingAt(view, start - 1);
    if (phrase && phrase.last === start - 1) return make({ kind: 'phrase', phrase }, phrase.first);
  }
  if (has(words.pronouns, token)) return make({ kind: 'pronoun', at: start }, start);
  if (isMark(token, ')')) {
    const open = tokens.slice(0, start).findLastIndex((other, at) => isMark(other, '(') && at > start - 12);
    return open > 0 ? subjectLeft(view, words, cue, open - 1) : null;
  }
  if (isMark(token, ',')) return subjectBeforeApposition(view, start, make);
  if (has(words.accordingAfter, token)) return null;   // "Einem Zeugen zufolge | rief der Mann"
  const phrase = phraseEndingAt(view, start) ?? bareBehindQuote(view, start);
  return phrase && make({ kind: 'phrase', phrase }, phrase.first);
}

/** "“…,” city officials | said": between a quotation and its verb stands nothing but the subject, even without an article. */
function bareBehindQuote(view: View, last: number): Phrase | null {
  const { tokens, words } = view;
  let first = last;
  while (first > last - LONGEST_BARE && tokens[first]?.kind === 'word' && !isSmallWord(words, tokens[first])) first--;
  const isBody = isMark(tokens[first], ',') && isSomebody(view, { first: last, last });   // "12 people died, | police said"
  const isBehind = isBody || tokens[first]?.kind === 'quote' || (isMark(tokens[first], ',') && tokens[first - 1]?.kind === 'quote');
  const isOther = !FIRST_PERSONS.has(tokens[last]?.lower ?? '');   // "« … », je l'ai promis"
  return isBehind && isOther && first < last && !has(words.times, tokens[last]) ? { first: first + 1, last } : null;
}

/** A word that no subject holds. */
export const isSmallWord = (words: View['words'], token: Token | undefined): boolean => [words.breaks, words.determiners, words.prepositions].some((list) => has(list, token));

/** "«…», señalaron | fuentes policiales": right behind the verb and up to the end, a plural needs no article. Adverbs in "-mente" are none. */
function bareBehindVerb(view: View, words: AttributionWords, cue: Group, at: number): Phrase | null {
  const token = view.tokens[at];
  if (!view.tokens.slice(cue.last + 1, at).every((between) => has(words.between, between)) || !isBehindQuote(view, cue.first) || token?.kind !== 'word') return null;
  if (isSmallWord(view.words, token) || has(words.gerunds, token) || has(words.participles, token) || token.lower.endsWith('mente') || token.text.length < 5) return null;
  const phrase = phraseStartingAt(view, at);
  return phrase && endsThere(view, phrase.last) && (words.dropsPronouns || isSomebody(view, phrase)) ? phrase : null;   // "warns rail union"
}

/** "Le porte-parole, Ned Price, a dit", "Horne, porte-parole du Conseil, a dit": the name on either side of the comma. */
function subjectBeforeApposition(view: View, comma: number, make: (subject: Subject, first: number) => Attribution): Attribution | null {
  const { tokens } = view;
  for (let at = comma - 1; at > 0 && at > comma - 24; at--) {
    if (tokens[at]?.kind === 'quote') return null;
    if (!isMark(tokens[at], ',')) continue;
    const phrase = phraseEndingAt(view, at - 1);
    if (!phrase) continue;
    const apposed = phrase.person ? null : apposedBehind(view, at - 1);
    return make({ kind: 'phrase', phrase: apposed ? { ...phrase, person: apposed.person } : phrase }, phrase.first);
  }
  return null;
}

/** The subject behind the cue: "a déclaré | le ministre"; null when nobody is named there. */
export function subjectRight(view: View, words: AttributionWords, cue: Group): Attribution | null {
  const { tokens } = view;
  const make = (subject: Subject, last: number): Attribution => ({ kind: 'verb', subject, cue, first: cue.first, last: Math.max(last, cue.last) });
  // Of "hat der Minister gesagt" the subject stands behind the auxiliary, of "a déclaré le ministre" behind the participle.
  for (const from of cue.first === cue.last ? [cue.last] : [cue.last, cue.first]) {
    let strangers = 0;
    let isAside = false;
    for (let at = from + 1; at < from + SUBJECT_REACH; at++) {
      const token = tokens[at];
      if (isMark(token, "'-")) continue;
      // "« … », a dit à la presse, à l'issue du vote, | l'élue Odrin"
      if (isAside && isMark(token, ',') && isBehindQuote(view, cue.first)) {
        const phrase = has(view.words.prepositions, tokens[at + 1]) ? null : phraseStartingAt(view, at + 1);
        if (phrase?.person) return make({ kind: 'phrase', phrase }, phrase.last);
        if (has(view.words.prepositions, tokens[at + 1])) continue;
      }
      // "ri-se": Portuguese "se" is a conjunction elsewhere.
      if (token?.kind === 'word' && isMark(tokens[at - 1], '-') && has(words.between, token)) continue;
      if (token?.kind !== 'word' || has(view.words.breaks, token)) break;
      if (has(view.words.determiners, token) && has(view.words.times, tokens[at + 1])) {   // "advirtió | este miércoles | la ministra"
        at++;
        continue;
      }
      if ((has(words.pronouns, token) && !opensNoun(view, words, at)) || isHyphenedPronoun(view, words, at)) return make({ kind: 'pronoun', at }, at);
      if (has(view.words.times, token)) continue;
      const starts = has(view.words.determiners, token) || isCapital(token) || view.startingAt.has(token.start);
      const phrase = starts ? phraseStartingAt(view, at) : null;
      if (phrase) return make({ kind: 'phrase', phrase }, phrase.last);
      // "dit | d'une voix blanche | la mère"
      const isManner = at === cue.last + 1 && has(view.words.links, token) && isBehindQuote(view, cue.first) && INDEFINITES.has(tokens[isMark(tokens[at + 1], "'") ? at + 2 : at + 1]?.lower ?? '');
      if (has(words.between, token) && !isManner) continue;
      if (has(view.words.prepositions, token) || isManner) {
        at = skipObject(view, at);
        isAside = true;
        continue;
      }
      const soon = namesSoon(view, at) ? phraseStartingAt(view, at) : null;
      if (soon?.person) return make({ kind: 'phrase', phrase: soon }, soon.last);
      if (OTHERS.has(token.lower) && at === cue.last + 1 && isBehindQuote(view, cue.first) && (endsThere(view, at) || isMark(tokens[at + 1], ',') || has(view.words.relatives, tokens[at + 1]))) return make({ kind: 'phrase', phrase: { first: at, last: at } }, at);
      const bare = bareBehindVerb(view, words, cue, at);
      if (bare) return make({ kind: 'phrase', phrase: bare }, bare.last);
      if (++strangers > 2) break;
    }
  }
  return null;
}

/** "sagte | diese | Quelle": a pronoun that is a noun's own word here. */
const opensNoun = ({ tokens, words: { determiners, breaks, prepositions, times } }: View, { between }: AttributionWords, at: number): boolean =>
  has(determiners, tokens[at]) && tokens[at + 1]?.kind === 'word' && ![breaks, prepositions, times, between].some((list) => has(list, tokens[at + 1]));

/** "said spokeswoman Emily Horne": a name within the next words, nothing between but words. */
const namesSoon = (view: View, at: number): boolean => [1, 2, 3, 4, 5, 6].some((ahead) => view.startingAt.has(view.tokens[at + ahead]?.start ?? -1)
  && view.tokens.slice(at, at + ahead).every((token) => token.kind === 'word' || isMark(token, '-.')));

/** Tokens of a paper's name behind its first. */
const LONGEST_HEARER = 5;
/** Last token of a preposition's object: "à l'AFP | le ministre", "pour sa part | M. Odrin". */
function skipObject({ tokens, words, roles, startingAt, nameEnds }: View, preposition: number): number {
  let at = preposition + 1;
  while (has(words.determiners, tokens[at]) || has(words.links, tokens[at]) || isMark(tokens[at], "'")) at++;
  const isName = isCapital(tokens[at]);
  while (tokens[at + 1]?.kind === 'word' && !has(words.determiners, tokens[at + 1]) && !has(words.prepositions, tokens[at + 1]) && !has(words.breaks, tokens[at + 1]) && (!isCapital(tokens[at + 1]) || (isName && at < preposition + 2))) at++;
  for (let ahead = 1; ahead < LONGEST_HEARER; ahead++) if ((nameEnds.get(tokens[at + ahead]?.end ?? -1) ?? Infinity) <= (tokens[at]?.start ?? -1)) return at + ahead;   // "à | agência Lusa"
  // "ha detto al giudice | Emma Odrin": the hearer's name
  const hearer = roles.has(fold(tokens[at]?.lower ?? '')) ? startingAt.get(tokens[at + 1]?.start ?? -1) : undefined;
  while (hearer && (tokens[at + 1]?.end ?? Infinity) <= hearer.end) at++;
  return at;
}

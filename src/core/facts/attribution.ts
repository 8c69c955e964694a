// Who is said to say something in a sentence: "a indiqué un responsable", "the minister said", "laut Polizei". A verb of saying
// or a preposition, and the noun phrase on the side where the language's order puts its subject. What stands inside quotation
// marks is one token here. It does not tell who a pronoun is: `quotes.ts` does, over sentences.
import { fold } from '../words.ts';
import { phraseHeads, wordSet, type Attribution as AttributionWords } from '../languages/speech-words.ts';
import { isCapital, isMark, phraseEndingAt, phraseStartingAt, type Phrase, type Token, type View } from './noun-phrase.ts';

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

const has = (list: string, token: Token | undefined): boolean => token?.kind === 'word' && wordSet(list).has(token.lower);
/** An auxiliary stands at most so far before its participle; German puts half the sentence between. In tokens. */
const AUXILIARY_REACH = 14;
const SUBJECT_REACH = 14;
const AGENT_REACH = 8;
/** Words of a subject without article: "senior city officials". */
const LONGEST_BARE = 4;

/** Attributions of a sentence in order. Linear: every look aside is bounded. */
export function findAttributions(view: View, words: AttributionWords): readonly Attribution[] {
  const found: Attribution[] = [];
  view.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const attribution = readAccording(view, words, at) ?? readVerb(view, words, at);
    if (attribution) found.push(attribution);
  });
  return found;
}

function readAccording(view: View, words: AttributionWords, at: number): Attribution | null {
  const { tokens } = view;
  if (has(words.accordingAfter, tokens[at])) {
    const phrase = phraseEndingAt(view, at - 1);
    return phrase && { kind: 'according', subject: { kind: 'phrase', phrase }, cue: { first: at, last: at }, first: phrase.first, last: at };
  }
  const isFirst = at === 0 && has(words.accordingFirst, tokens[at]);
  const behind = isFirst || !isBehindQuote(view, at) ? null : endOfPhrase(view, words.accordingBehind, at);
  const last = isFirst ? at : behind ?? endOfPhrase(view, words.according, at);
  if (last === null) return null;
  let next = last + 1;
  while (isMark(tokens[next], "'")) next++;
  if (tokens[next]?.kind !== 'word' || has(view.words.breaks, tokens[next])) return null;
  const phrase = phraseStartingAt(view, next);
  if (isFirst && !phrase?.person) return null;
  // "« … », pour la première fois"
  if (behind !== null && phrase && !phrase.person && !speaks(view, phrase)) return null;
  return phrase && { kind: 'according', subject: { kind: 'phrase', phrase }, cue: { first: at, last }, first: at, last: phrase.last };
}

/** An office or trade, also at the end of a German compound: "Außenministerin". */
const hasRole = ({ tokens, roles, bodies }: View, { first, last }: Phrase): boolean => tokens.slice(first, last + 1).some((token) => {
  if (token.kind !== 'word') return false;
  const folded = fold(token.lower);
  return roles.has(folded) || bodies.has(folded) || [4, 5, 6, 7, 8, 9, 10].some((length) => folded.length > length + 3 && roles.has(folded.slice(-length)));
});

/** Whether the noun itself, without what hangs on it, is somebody: "el gobierno de Odrin", but not "la quiebra de Odrin". */
function headSpeaks(view: View, phrase: Phrase): boolean {
  if (phrase.person) return true;
  const link = view.tokens.slice(phrase.first + 1, phrase.last + 1).findIndex((token) => has(view.words.links, token));
  const head = { first: phrase.first, last: link < 0 ? phrase.last : phrase.first + link };
  return speaks(view, head) || view.tokens.slice(head.first, head.last + 1).some(isCapital);
}

/** Somebody with a role or a name. */
export const speaks = ({ tokens, roles, bodies, nameEnds, words }: View, { first, last }: Phrase): boolean => tokens.slice(first, last + 1).some((token) => token.kind === 'word'
  && (roles.has(fold(token.lower)) || bodies.has(fold(token.lower)) || nameEnds.has(token.end) || (words.areNounsCapital === true && isCapital(token))));

/**
 * Behind the quotation at token `at`, any verb and its subject: "« … », s'agace un élu", "«…», ha zanjado Odrin", English "“…,” Odrin
 * laughed". No list of verbs: the place tells. `endsItself`: the quotation holds its own comma or question mark; `isSentence`: it begins like one. Null where something else follows the quotation, or nobody is named.
 */
export function attributionBehind(view: View, words: AttributionWords, at: number, { endsItself, isSentence }: { readonly endsItself: boolean; readonly isSentence: boolean }): Attribution | null {
  const { tokens } = view;
  let first = at + 1;
  while (isMark(tokens[first], ',!?…–—')) first++;
  const token = tokens[first];
  if (token?.kind !== 'word' || first > at + 3) return null;
  const person = words.verbEnds ? view.startingAt.get(token.start) : undefined;
  if (person) {
    const phrase = phraseStartingAt(view, first);
    const verb = tokens[(phrase?.last ?? first) + 1];
    const isVerb = verb?.kind === 'word' && !isCapital(verb) && [...wordSet(words.verbEnds)].some((end) => verb.lower.endsWith(end)) && !has(view.words.breaks, verb);
    return phrase && isVerb ? { kind: 'verb', subject: { kind: 'phrase', phrase }, cue: { first: phrase.last + 1, last: phrase.last + 1 }, first, last: phrase.last + 1 } : null;
  }
  if (words.verbEnds && isSentence && has(view.words.determiners, token)) return verbAtEnd(view, words, first);
  // "s'est amusé", "l'a dit", but not "« … », le film de Odrin"
  let verb = first;
  while (verb < first + 5 && (isMark(tokens[verb], "'") || has(words.between, tokens[verb]) || has(words.auxiliaries, tokens[verb]))) verb++;
  if (has(view.words.determiners, token) && !isMark(tokens[first + 1], "'") && !has(words.auxiliaries, tokens[first + 1])) return null;
  if (tokens[verb]?.kind !== 'word') return null;
  const isSmall = [view.words.prepositions, view.words.links, view.words.times, view.words.breaks, view.words.determiners, words.joining, words.pronouns].some((list) => has(list, tokens[verb]));
  if (isCapital(tokens[verb]) || isSmall || /^\p{Nd}/u.test(tokens[verb]?.text ?? '')) return null;
  const attribution = subjectRight(view, words, { first: verb, last: verb });
  if (attribution?.subject.kind !== 'phrase' || has(words.gerunds, tokens[verb])) return null;
  // "« Les grandes eaux » raconte la vie d'un village": where no comma sets the verb off, a noun alone is its object.
  const { phrase } = attribution.subject;
  const isSetOff = first > at + 1 || endsItself;
  // "known as “apps”, were bought through the Odrin Store": only whole words of somebody leave room between verb and subject.
  const isFar = tokens.slice(verb + 1, phrase.first).some((token) => has(view.words.prepositions, token));
  if (isFar && !(isSetOff && isSentence)) return null;
  if (!headSpeaks(view, phrase) && !(isSetOff && (words.dropsPronouns || isCapital(tokens[phrase.first]) || has(view.words.determiners, tokens[phrase.first])) && endsThere(view, phrase.last))) return null;
  let last = attribution.subject.phrase.first - 1;
  while (last > first && (isMark(tokens[last], "'-,") || has(view.words.times, tokens[last]) || has(view.words.determiners, tokens[last]))) last--;
  return { ...attribution, cue: { first, last }, first };
}

/** "“…!” the crowd | chanted.": an article, its noun and one verb up to the end or a preposition. */
function verbAtEnd(view: View, words: AttributionWords, first: number): Attribution | null {
  let verb = first;
  while (verb < first + LONGEST_BARE + 2 && view.tokens[verb + 1]?.kind === 'word' && !isSmallWord(view.words, view.tokens[verb + 1])) verb++;
  const token = view.tokens[verb];
  if (verb < first + 2 || isCapital(token) || !endsThere(view, verb) || ![...wordSet(words.verbEnds)].some((end) => token?.lower.endsWith(end))) return null;
  return { kind: 'verb', subject: { kind: 'phrase', phrase: { first, last: verb - 1 } }, cue: { first: verb, last: verb }, first, last: verb };
}

/** Last token of an entry of the list ("de_acuerdo_con") that begins at `at`; null when none does. */
function endOfPhrase({ tokens }: View, list: string, at: number): number | null {
  const first = tokens[at]?.lower ?? '';
  if (!wordSet(list).has(first) && !phraseHeads(list).has(first)) return null;
  for (const entry of wordSet(list)) {
    if (!entry.startsWith(first)) continue;
    let end = at;
    const isWhole = entry.split('_').every((part, index) => {
      if (index > 0) end++;
      while (isMark(tokens[end], "'")) end++;
      return tokens[end]?.lower === part;
    });
    if (isWhole) return end;
  }
  return null;
}

const isBehindQuote = ({ tokens }: View, at: number): boolean => tokens[at - 1]?.kind === 'quote' || isMark(tokens[at - 1], ',');

function readVerb(view: View, words: AttributionWords, at: number): Attribution | null {
  const { tokens } = view;
  const token = tokens[at];
  if (has(words.gerunds, token)) return { kind: 'gerund', subject: { kind: 'same' }, cue: { first: at, last: at }, first: at, last: at };
  const auxiliary = has(words.participles, token) ? auxiliaryBefore(view, words, at) : null;
  if (auxiliary !== null && isPassive(view, words, { first: auxiliary, last: at })) return agentOf(view, words, { first: auxiliary, last: at });
  if (auxiliary !== null) return withSubject(view, words, { first: auxiliary, last: at });
  if (!has(words.said, token) || isNoun(view, at)) return null;
  return withSubject(view, words, { first: at, last: at });
}

const isPassive = (view: View, words: AttributionWords, cue: Group): boolean => view.tokens.slice(cue.first, cue.last).some((token) => has(words.passives, token));

/** "was described by one banker as", "wurde von einem Banker genannt": the speaker of a passive; null when it names none. */
function agentOf(view: View, words: AttributionWords, cue: Group): Attribution | null {
  for (let at = cue.first + 1; at < cue.last + AGENT_REACH; at++) {
    if (isMark(view.tokens[at], ',;:.')) return null;
    const phrase = has(words.agents, view.tokens[at]) ? phraseStartingAt(view, at + 1) : null;
    if (phrase) return { kind: 'verb', subject: { kind: 'phrase', phrase }, cue, first: cue.first, last: Math.max(cue.last, phrase.last) };
  }
  return null;
}

/** "la demande", "a note", "United States": behind a determiner or with a capital inside the sentence it is no verb. */
function isNoun({ tokens, words }: View, at: number): boolean {
  let before = at - 1;
  while (isMark(tokens[before], "'")) before--;
  if (isCapital(tokens[at]) && at > 0 && tokens[at - 1]?.kind === 'word') return true;
  const previous = tokens[before];
  // "911 calls"
  if (/^\p{Nd}/u.test(previous?.text ?? '') && previous?.kind === 'word') return true;
  return has(words.links, previous) || (has(words.determiners, previous) && !isClitic(previous, tokens[before - 1])) || has(words.prepositions, previous);
}

/** "il l'a", "lo dijo", "Odrin le dit": a determiner's form behind a subject is a pronoun. */
const isClitic = (token: Token | undefined, before: Token | undefined): boolean => token !== undefined && 'l le la les lo o a'.split(' ').includes(token.lower) && before !== undefined && (isCapital(before) || before.kind === 'quote');

function auxiliaryBefore({ tokens, words }: View, attribution: AttributionWords, at: number): number | null {
  for (let i = at - 1; i >= 0 && i > at - AUXILIARY_REACH; i--) {
    const token = tokens[i];
    // German alone puts the participle last: "hat von einem „Skandal“ gesprochen".
    if (token?.kind === 'quote' && words.areNounsCapital) continue;
    if (token?.kind === 'quote' || isMark(token, ',;:.!?()')) return null;
    if (has(attribution.auxiliaries, token)) return i;
    if (has(attribution.between, token)) continue;
    if (has(words.breaks, token) || has(attribution.participles, token)) return null;
  }
  return null;
}

interface Group { readonly first: number; readonly last: number }

function withSubject(view: View, words: AttributionWords, cue: Group): Attribution | null {
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
  const isObject = words.dropsPronouns && beside?.subject.kind === 'phrase' && beside.subject.phrase.first > cue.last && tokens[start]?.kind !== 'quote' && tokens[start - 1]?.kind !== 'quote' && !headSpeaks(view, beside.subject.phrase);
  return (isObject ? null : beside) ?? (words.dropsPronouns ? { kind: 'verb', subject: { kind: 'pronoun', at: cue.first }, cue, first: cue.first, last: cue.last } : null);
}

function besideSubject(view: View, words: AttributionWords, cue: Group, { start, isBehind, isOpen }: { readonly start: number; readonly isBehind: boolean; readonly isOpen: boolean }): Attribution | null {
  const { tokens } = view;
  const left = subjectLeft(view, words, cue, start);
  if (!isBehind || isOpen) {
    const isDoubtful = left?.subject.kind === 'phrase' && left.subject.phrase.isDoubtful === true;
    if (left && !isDoubtful) return left;
    const right = words.mayInvert || isOpen ? subjectRight(view, words, cue) : null;
    // "Odrin nannte die Vorwürfe absurd", "Dagegen nannte die Ministerin sie absurd": whether the one behind can speak tells.
    const isObject = left && right?.subject.kind === 'phrase' && !right.subject.phrase.person && !hasRole(view, right.subject.phrase);
    return isObject ? left : right ?? left;
  }
  const right = subjectRight(view, words, cue);
  if (!left || !right) return right ?? left;
  // Behind a quotation the subject follows. Behind a comma it may have come before: "Odrin, who led the study, said the results were",
  // "Le maire, Paul Odrin, a annoncé un plan".
  const isBehindQuote = tokens[start]?.kind === 'quote' || tokens[start - 1]?.kind === 'quote';
  const isNamed = ({ subject }: Attribution): boolean => subject.kind === 'pronoun' || (subject.kind === 'phrase' && subject.phrase.person !== undefined);
  if (!isBehindQuote && isNamed(left) && !isNamed(right)) return left;
  return isBehindQuote || endsThere(view, right.last) ? right : left;
}

/** Nothing but a full stop, a preposition or a day follows. */
const endsThere = ({ tokens, words }: View, last: number): boolean => tokens[last + 1] === undefined || isMark(tokens[last + 1], '.') || has(words.prepositions, tokens[last + 1]) || has(words.times, tokens[last + 1]);

/** "a-t-il", "dit-elle", "disse-lhe ele" has none. The token of the pronoun, or null. */
function pronounBehindHyphen({ tokens }: View, words: AttributionWords, verb: number): number | null {
  let at = verb + 1;
  if (!isMark(tokens[at], '-')) return null;
  at++;
  if (tokens[at]?.lower === 't' && isMark(tokens[at + 1], "-'")) at += 2;
  return has(words.pronouns, tokens[at]) ? at : null;
}

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
    const phrase = phraseEndingAt(view, isMark(tokens[start - 1], ',') ? start - 2 : start - 1);
    return phrase && make({ kind: 'phrase', phrase }, phrase.first);
  }
  if (has(words.pronouns, token)) return make({ kind: 'pronoun', at: start }, start);
  if (isMark(token, ')')) {
    const open = tokens.slice(0, start).findLastIndex((other, at) => isMark(other, '(') && at > start - 12);
    return open > 0 ? subjectLeft(view, words, cue, open - 1) : null;
  }
  if (isMark(token, ',')) return subjectBeforeApposition(view, start, make);
  const phrase = phraseEndingAt(view, start) ?? bareBehindQuote(view, start);
  return phrase && make({ kind: 'phrase', phrase }, phrase.first);
}

/** "“…,” city officials | said": between a quotation and its verb stands nothing but the subject, even without an article. */
function bareBehindQuote({ tokens, words }: View, last: number): Phrase | null {
  let first = last;
  while (first > last - LONGEST_BARE && tokens[first]?.kind === 'word' && !isSmallWord(words, tokens[first])) first--;
  const isBehind = tokens[first]?.kind === 'quote' || (isMark(tokens[first], ',') && tokens[first - 1]?.kind === 'quote');
  return isBehind && first < last && !has(words.times, tokens[last]) ? { first: first + 1, last } : null;
}

const isSmallWord = (words: View['words'], token: Token | undefined): boolean => [words.breaks, words.determiners, words.prepositions].some((list) => has(list, token));

/** "«…», señalaron | fuentes policiales": right behind the verb and up to the end, a plural needs no article. Adverbs in "-mente" are none. */
function bareBehindVerb(view: View, words: AttributionWords, cue: Group, at: number): Phrase | null {
  const token = view.tokens[at];
  if (!words.dropsPronouns || at !== cue.last + 1 || !isBehindQuote(view, cue.first) || token?.kind !== 'word') return null;
  if (isSmallWord(view.words, token) || has(words.gerunds, token) || has(words.participles, token) || token.lower.endsWith('mente') || token.text.length < 5) return null;
  const phrase = phraseStartingAt(view, at);
  return phrase && endsThere(view, phrase.last) ? phrase : null;
}

/** "Le porte-parole, Ned Price, a dit", "Horne, porte-parole du Conseil, a dit": the name on either side of the comma. */
function subjectBeforeApposition(view: View, comma: number, make: (subject: Subject, first: number) => Attribution): Attribution | null {
  const { tokens } = view;
  for (let at = comma - 1; at > 0 && at > comma - 24; at--) {
    if (tokens[at]?.kind === 'quote') return null;
    if (!isMark(tokens[at], ',')) continue;
    const phrase = phraseEndingAt(view, at - 1);
    if (!phrase) continue;
    const apposed = view.startingAt.get(tokens[at + 1]?.start ?? -1);
    return make({ kind: 'phrase', phrase: phrase.person || !apposed ? phrase : { ...phrase, person: apposed } }, phrase.first);
  }
  return null;
}

function subjectRight(view: View, words: AttributionWords, cue: Group): Attribution | null {
  const { tokens } = view;
  const make = (subject: Subject, last: number): Attribution => ({ kind: 'verb', subject, cue, first: cue.first, last: Math.max(last, cue.last) });
  // Of "hat der Minister gesagt" the subject stands behind the auxiliary, of "a déclaré le ministre" behind the participle.
  for (const from of cue.first === cue.last ? [cue.last] : [cue.last, cue.first]) {
    let strangers = 0;
    for (let at = from + 1; at < from + SUBJECT_REACH; at++) {
      const token = tokens[at];
      if (isMark(token, "'-")) continue;
      // "ri-se": Portuguese "se" is a conjunction elsewhere.
      if (token?.kind === 'word' && isMark(tokens[at - 1], '-') && has(words.between, token)) continue;
      if (token?.kind !== 'word' || has(view.words.breaks, token)) break;
      if (has(words.pronouns, token)) return make({ kind: 'pronoun', at }, at);
      if (has(view.words.times, token)) continue;
      const starts = has(view.words.determiners, token) || isCapital(token) || view.startingAt.has(token.start);
      const phrase = starts ? phraseStartingAt(view, at) : null;
      if (phrase) return make({ kind: 'phrase', phrase }, phrase.last);
      if (has(words.between, token)) continue;
      if (has(view.words.prepositions, token)) {
        at = skipObject(view, at);
        continue;
      }
      const soon = namesSoon(view, at) ? phraseStartingAt(view, at) : null;
      if (soon) return make({ kind: 'phrase', phrase: soon }, soon.last);
      const bare = bareBehindVerb(view, words, cue, at);
      if (bare) return make({ kind: 'phrase', phrase: bare }, bare.last);
      if (++strangers > 2) break;
    }
  }
  return null;
}

/** "said spokeswoman Emily Horne": a name within the next words, nothing between but words. */
const namesSoon = (view: View, at: number): boolean => [1, 2, 3, 4, 5, 6].some((ahead) => view.startingAt.has(view.tokens[at + ahead]?.start ?? -1)
  && view.tokens.slice(at, at + ahead).every((token) => token.kind === 'word' || isMark(token, '-.')));

/** Last token of a preposition's object: "à l'AFP | le ministre", "pour sa part | M. Odrin". */
function skipObject({ tokens, words }: View, preposition: number): number {
  let at = preposition + 1;
  while (has(words.determiners, tokens[at]) || has(words.links, tokens[at]) || isMark(tokens[at], "'")) at++;
  const isName = isCapital(tokens[at]);
  while (tokens[at + 1]?.kind === 'word' && !has(words.determiners, tokens[at + 1]) && !has(words.prepositions, tokens[at + 1]) && !has(words.breaks, tokens[at + 1]) && (!isCapital(tokens[at + 1]) || (isName && at < preposition + 2))) at++;
  return at;
}

// Who is said to say something in a sentence: "a indiqué un responsable", "the minister said", "laut Polizei". A verb of saying
// or a preposition, and the noun phrase on the side where the language's order puts its subject. What stands inside quotation
// marks is one token here. It does not tell who a pronoun is: `quotes.ts` does, over sentences.
import { fold } from '../../text/words.ts';
import { HAVING } from '../../languages/claim-words.ts';
import { FIRST_PERSONS } from '../../languages/speaker-words.ts';
import { beginningsOf, phraseHeads, wordSet, type Attribution as AttributionWords } from '../../languages/speech-words.ts';
import { has, headSpeaks, speaks } from './able-speakers.ts';
import { endsThere, isBehindQuote, isSmallWord, LONGEST_BARE, pronounBehindHyphen, subjectRight, withSubject, type Attribution, type Group } from './attribution-subject.ts';
import { endsIn, quotedBehind, subjectOfGerund } from './passed-on.ts';
import { isCapital, isMark, phraseEndingAt, phraseStartingAt, type Phrase, type Token, type View } from './noun-phrase.ts';

/** An auxiliary stands at most so far before its participle; German puts half the sentence between. In tokens. */
const AUXILIARY_REACH = 14;
const AGENT_REACH = 8;

/** Attributions of a sentence in order. Linear: every look aside is bounded. */
export function findAttributions(view: View, words: AttributionWords): readonly Attribution[] {
  const found: Attribution[] = [];
  const cues = cuesOf(view, words);
  view.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !cues.has(token.lower)) return;
    const attribution = readAccording(view, words, at) ?? readVerb(view, words, at);
    if (attribution) found.push(attribution);
  });
  return found;
}

const opened = new WeakMap<AttributionWords, ReadonlySet<string>>();

/** The words that an attribution is read at; most words of a text are none. */
function cuesOf({ voice }: View, words: AttributionWords): ReadonlySet<string> {
  let known = opened.get(words);
  if (!known) opened.set(words, known = beginningsOf([words.according, words.accordingAfter, words.accordingFirst, words.accordingBehind, words.said, words.participles, words.gerunds, voice.quoting, voice.citing]));
  return known;
}

function readAccording(view: View, words: AttributionWords, at: number): Attribution | null {
  const { tokens } = view;
  if (has(view.words.determiners, tokens[at - 1])) return null;   // "il secondo di questa edizione"
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
  const told = isFirst ? null : toldBehind(view, words, next);
  // "según se supo el martes": said by nobody
  if (!told && has(words.between, tokens[next]) && !has(view.words.determiners, tokens[next])) return { kind: 'according', subject: { kind: 'pronoun', at: next }, cue: { first: at, last: next }, first: at, last: next + 1 };
  if (tokens[next]?.kind !== 'word' || (!told && has(view.words.breaks, tokens[next]))) return null;
  if (told) return { kind: 'according', subject: told.subject, cue: { first: at, last: told.cue.last }, first: at, last: Math.max(last, told.last) };
  const phrase = phraseStartingAt(view, next);
  if (isFirst && !phrase?.person && !(phrase && isHolder(view, phrase))) return null;
  // "« … », pour la première fois"
  if (behind !== null && phrase && !phrase.person && !speaks(view, phrase)) return null;
  // "per l'avvocato | si tratta di «…»"
  const verb = isFirst && phrase && !phrase.person ? tokens.slice(phrase.first, phrase.last + 1).findIndex((token) => has(words.between, token) && !has(view.words.determiners, token)) : -1;
  const subject = phrase && verb > 0 ? { ...phrase, last: phrase.first + verb - 1 } : phrase;
  return subject && { kind: 'according', subject: { kind: 'phrase', phrase: subject }, cue: { first: at, last }, first: at, last: subject.last };
}

/** "selon | ce qu'a indiqué le parquet", "según informó la policía", "secondo quanto riferito dalla questura": the one a verb of saying names behind "according to"; null where no verb stands there. */
function toldBehind(view: View, words: AttributionWords, first: number): Attribution | null {
  const { tokens } = view;
  for (let verb = first; verb < first + LONGEST_LEAD; verb++) {
    const token = tokens[verb];
    const isSaid = has(words.said, token) || has(words.participles, token);
    const cue = { first: verb, last: verb };
    const bare = isSaid && !has(view.words.prepositions, tokens[verb + 1]) ? phraseStartingAt(view, verb + 1) : null;   // "han informado | fuentes del puerto"
    if (isSaid) return agentOf(view, words, cue) ?? subjectRight(view, words, cue) ?? (bare && { kind: 'verb', subject: { kind: 'phrase', phrase: bare }, cue, first: verb, last: bare.last });
    if (!isMark(token, "'") && ![words.auxiliaries, words.between, view.words.breaks].some((list) => has(list, token)) && !(has(view.words.determiners, token) && has(view.words.breaks, tokens[verb + 1])) && !has(view.voice.leads, token)) return null;
  }
  return null;
}
const LONGEST_LEAD = 6;

/** "Pour | le ministre, …": the one who holds an office; "pour la ville" is whom it is good for. */
function isHolder({ tokens, words, roles, voice }: View, { first, last }: Phrase): boolean {
  const noun = tokens[first + (isMark(tokens[first + 1], "'") ? 2 : 1)];
  return has(words.definites, tokens[first]) && (roles.has(fold(noun?.lower ?? '')) || has(voice.forWhom, noun)) && last < first + LONGEST_OFFICE;
}
const LONGEST_OFFICE = 8;

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
    return phrase && isVerbForm(words, verb) && !isCapital(verb) && !has(view.words.breaks, verb) ? { kind: 'verb', subject: { kind: 'phrase', phrase }, cue: { first: phrase.last + 1, last: phrase.last + 1 }, first, last: phrase.last + 1 } : null;
  }
  if (words.verbEnds && (has(words.feminine, token) || has(words.masculine, token)) && isVerbForm(words, tokens[first + 1]) && endsThere(view, first + 1)) return { kind: 'verb', subject: { kind: 'pronoun', at: first }, cue: { first: first + 1, last: first + 1 }, first, last: first + 1 };
  if (words.verbEnds && isSentence && has(view.words.determiners, token)) return verbAtEnd(view, words, first);
  // "s'est amusé", "l'a dit", but not "« … », le film de Odrin"
  let verb = first;
  while (verb < first + 5 && (isMark(tokens[verb], "'") || has(words.between, tokens[verb]) || has(words.auxiliaries, tokens[verb]))) verb++;
  // "«Passerà», la rassicura | il marito", but not "«…», la frase del marito"
  const isClitic = view.words.clitics !== undefined && has(view.words.clitics, token) && has(view.words.definites, tokens[first + 2]) && first > at + 1;
  if (has(view.words.determiners, token) && !isMark(tokens[first + 1], "'") && !has(words.auxiliaries, tokens[first + 1]) && !isClitic) return null;
  if (isClitic) verb = first + 1;
  if (tokens[verb]?.kind !== 'word') return null;
  const isSmall = [view.words.prepositions, view.words.links, view.words.times, view.words.breaks, view.words.determiners, words.joining, words.pronouns].some((list) => has(list, tokens[verb]));
  const isPronoun = FIRST_PERSONS.has(tokens[verb]?.lower ?? '');   // "« … », je l'ai promis"
  if (has(view.voice.silent, tokens[verb]) || isEpithet(view, at)) return null;
  if (isCapital(tokens[verb]) || isSmall || isPronoun || /^\p{Nd}/u.test(tokens[verb]?.text ?? '')) return null;
  const pronoun = pronounBehindHyphen(view, words, verb);   // "s'indigne-t-il"
  if (pronoun !== null) return { kind: 'verb', subject: { kind: 'pronoun', at: pronoun }, cue: { first, last: pronoun }, first, last: pronoun };
  // "«…», se queja.", "«…», zanjó.": any verb that nothing follows, where the subject may be dropped
  const isPerfect = verb > first && has(words.auxiliaries, tokens[first]) && endsIn(view.voice.participleEnds, tokens[verb]?.lower ?? '');   // "«…», ha confessato."
  const isHyphened = isMark(tokens[verb + 1], '-') && isReflexive(tokens[verb + 2]);   // "queixa-se"
  const last = isHyphened ? verb + 2 : verb;
  if (words.dropsPronouns && first > at + 1 && (isHyphened ? verb === first : isPerfect || (verb === first + 1 && isReflexive(tokens[first])) || (verb === first && PRETERITE.test(tokens[verb]?.lower ?? ''))) && endsThere(view, last)) return { kind: 'verb', subject: { kind: 'pronoun', at: first }, cue: { first, last }, first, last };
  const attribution = subjectRight(view, words, { first: verb, last: verb });
  if (attribution?.subject.kind !== 'phrase' || has(words.gerunds, tokens[verb])) return null;
  // "« Les grandes eaux » raconte la vie d'un village": where no comma sets the verb off, a noun alone is its object.
  const { phrase } = attribution.subject;
  if (has(view.voice.objects, tokens[phrase.first])) return null;
  const isSetOff = first > at + 1 || endsItself;
  // "known as “apps”, were bought through the Odrin Store": only whole words of somebody leave room between verb and subject.
  const isFar = tokens.slice(verb + 1, phrase.first).some((token) => has(view.words.prepositions, token));
  if (isFar && !(isSetOff && isSentence)) return null;
  if (!headSpeaks(view, phrase) && !(isSetOff && (words.dropsPronouns || isCapital(tokens[phrase.first]) || has(view.words.determiners, tokens[phrase.first])) && endsThere(view, phrase.last))) return null;
  let end = attribution.subject.phrase.first - 1;
  while (end > first && (isMark(tokens[end], "'-,") || has(view.words.times, tokens[end]) || has(view.words.determiners, tokens[end]))) end--;
  return { ...attribution, cue: { first, last: end }, first };
}

/** "“…,” he | shrugs." */
const isVerbForm = (words: AttributionWords, token: Token | undefined): boolean => token?.kind === 'word' && endsIn(words.verbEnds, token.lower);

/** "zanjó", "mormorò", "ironizou": a past tense by its end. */
const PRETERITE = /(?:[óò]|ou)$/u;

const isReflexive = (token: Token | undefined): boolean => token?.lower === 'se' || token?.lower === 'si';

/** "Wendt, einst „Banker des Jahres“, verließ den Saal", "Ruiz, « la dame de fer », quitte": between commas behind its subject a quotation is what that one is called, and the verb his. */
export function isEpithet(view: View, at: number): boolean {
  let comma = at - 1;
  while (comma > at - LONGEST_BARE && view.tokens[comma]?.kind === 'word') comma--;
  return isMark(view.tokens[comma], ',') && isMark(view.tokens[at + 1], ',') && phraseEndingAt(view, comma - 1) !== null;
}

/** "“…!” the crowd | chanted.": an article, its noun and one verb up to the end or a preposition. */
function verbAtEnd(view: View, words: AttributionWords, first: number): Attribution | null {
  let verb = first;
  while (verb < first + LONGEST_BARE + 2 && view.tokens[verb + 1]?.kind === 'word' && !isSmallWord(view.words, view.tokens[verb + 1])) verb++;
  const token = view.tokens[verb];
  if (verb < first + 2 || isCapital(token) || !endsThere(view, verb) || !isVerbForm(words, token)) return null;
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

function readVerb(view: View, words: AttributionWords, at: number): Attribution | null {
  const { tokens } = view;
  const token = tokens[at];
  const quoting = readQuoting(view, words, at);
  if (quoting) return quoting;
  if (has(words.gerunds, token)) {
    const phrase = subjectOfGerund(view, words, at);
    return { kind: 'gerund', subject: phrase ? { kind: 'phrase', phrase } : { kind: 'same' }, cue: { first: at, last: at }, first: at, last: at };
  }
  const auxiliary = has(words.participles, token) ? auxiliaryBefore(view, words, at) : null;
  if (auxiliary !== null && (isPassive(view, words, { first: auxiliary, last: at }) || isSaidOf(view, auxiliary))) return agentOf(view, words, { first: auxiliary, last: at });
  if (auxiliary !== null) return withSubject(view, words, { first: auxiliary, last: at });
  if (!has(words.said, token) || isNoun(view, words, at)) return null;
  if (has(words.naming, token) && tokens[at + 1]?.kind === 'quote' && !has(words.pronouns, tokens[at - 1]) && !view.nameEnds.has(tokens[at - 1]?.end ?? -1)) return null;   // "An operation | dubbed | “Hawk”"
  return withSubject(view, words, { first: at, last: at });
}

/** "quoted Odrin as saying", "Odrin was quoted", "citant Odrin": whoever is quoted has spoken; null for other verbs, and where what is quoted is nobody. */
function readQuoting(view: View, words: AttributionWords, at: number): Attribution | null {
  const { tokens, voice } = view;
  const isCiting = has(voice.citing, tokens[at]);
  if (!(isCiting || has(voice.quoting, tokens[at])) || (!isCiting && isNoun(view, words, at))) return null;
  const auxiliary = isCiting ? null : auxiliaryBefore(view, words, at);
  if (auxiliary !== null && isPassive(view, words, { first: auxiliary, last: at })) return withSubject(view, words, { first: auxiliary, last: at });
  const phrase = quotedBehind(view, at);
  return phrase && { kind: 'verb', subject: { kind: 'phrase', phrase }, cue: { first: auxiliary ?? at, last: at }, first: auxiliary ?? at, last: phrase.last };
}

const isPassive = (view: View, words: AttributionWords, cue: Group): boolean => view.tokens.slice(cue.first, cue.last).some((token) => has(words.passives, token));

/** "Odrin | est | accusé de « fraude »", "Odrin è accusato": an auxiliary of being without a reflexive before it, "s'est dit", "si è detto". */
function isSaidOf({ tokens, voice }: View, auxiliary: number): boolean {
  if (!has(voice.beings, tokens[auxiliary])) return false;
  return !tokens.slice(Math.max(0, auxiliary - 4), auxiliary).some((token) => has(voice.reflexives, token));
}

/** "was described by one banker as", "wurde von einem Banker genannt": the speaker of a passive; null when it names none. */
function agentOf(view: View, words: AttributionWords, cue: Group): Attribution | null {
  for (let at = cue.first + 1; at < cue.last + AGENT_REACH; at++) {
    if (isMark(view.tokens[at], ',;:.') || has(HAVING[view.code], view.tokens[at])) return null;   // "accusé d'| avoir | fait payer par le port"
    const phrase = has(words.agents, view.tokens[at]) ? phraseStartingAt(view, at + 1) : null;
    if (phrase) return { kind: 'verb', subject: { kind: 'phrase', phrase }, cue, first: cue.first, last: Math.max(cue.last, phrase.last) };
  }
  return null;
}

/** "la demande", "a note", "United States": behind a determiner or with a capital inside the sentence it is no verb. */
function isNoun({ tokens, words }: View, attribution: AttributionWords, at: number): boolean {
  let before = at - 1;
  while (isMark(tokens[before], "'")) before--;
  if (isCapital(tokens[at]) && at > 0 && tokens[at - 1]?.kind === 'word') return true;
  const previous = tokens[before];
  // "911 calls"
  if (/^\p{Nd}/u.test(previous?.text ?? '') && previous?.kind === 'word') return true;
  return has(words.links, previous) || (has(words.determiners, previous) && !isClitic(words, attribution, previous, tokens[before - 1])) || has(words.prepositions, previous);
}

/** "il l'a", "lo dijo", "Odrin le dit", "así la definió": a determiner's form behind a subject or an adverb is a pronoun. */
const isClitic = ({ clitics }: View['words'], { between }: AttributionWords, token: Token | undefined, before: Token | undefined): boolean => clitics !== undefined && has(clitics, token) && before !== undefined && (isCapital(before) || before.kind === 'quote' || isMark(before, ',') || has(between, before));

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

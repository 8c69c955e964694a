// Whose words somebody else passes on: "rejected | Ruiz's | charge of “madness”", "quoted | a spokesman | as saying", "jugé « indigne » par |
// Royer", "Khan | on strikes: “…”". Comes in: a sentence's tokens and where a quotation or a verb stands. Goes out: the phrase that
// spoke, or null where nobody is told. Every look aside is bounded.
import { UTTERANCES } from '../../languages/speaker-words.ts';
import type { Attribution as AttributionWords } from '../../languages/speech-words.ts';
import { fold } from '../../text/words.ts';
import { has, headSpeaks, isOffice, isSomebody, speaks } from './able-speakers.ts';
import type { Attribution } from './attribution-subject.ts';
import { isCapital, isMark, phraseEndingAt, phraseStartingAt, type Phrase, type Token, type View } from './noun-phrase.ts';

/** Tokens from a noun of saying to the words said: "Ruiz's claim that the whole plan was “madness”". */
const NOUN_REACH = 12;
/** Tokens from a participle to the words, and from those to its agent: "l'accusation de « folie » portée hier par Royer". */
const PARTICIPLE_REACH = 4;
/** Tokens of a subject that a form without one has for itself. */
const LONGEST_SUBJECT = 6;
/** Tokens of what a headline says somebody speaks about. */
const LONGEST_MATTER = 9;

/** A sentence with the attributions found in it. */
type Told = View & { readonly attributions: readonly Attribution[] };

/** Past apostrophes, to the right. */
const past = ({ tokens }: View, at: number): number => (isMark(tokens[at], "'") ? at + 1 : at);

/** Who is behind the noun that announces the quotation at token `at`: "Ruiz's charge of “…”", "les mots de Royer : « … »". Null for words that are answered, or nobody's. */
export function ownerOf(view: Told, at: number): Phrase | null {
  const { tokens, words, voice } = view;
  for (let noun = at - 1; noun > at - NOUN_REACH; noun--) {
    const token = tokens[noun];
    if (!token || token.kind === 'quote' || isMark(token, ';.')) return null;
    if (token.kind !== 'word' || !UTTERANCES.has(fold(token.lower)) || isMark(tokens[noun - 1], '-')) continue;
    if (view.attributions.some(({ cue }) => cue.first > noun && cue.last < at)) return null;   // "les mots d'Odrin font dire à Tarrow que…"
    const isBeside = tokens.slice(noun + 1, at).every((other) => other.kind === 'mark' || has(words.links, other) || has(words.determiners, other));
    const owner = genitiveBefore(view, noun) ?? ownerBehind(view, noun, at);
    if (!owner) return null;
    const isClause = has(words.breaks, tokens[noun + 1]);
    let before = owner.first < noun ? owner.first - 1 : noun - 1;
    while (isMark(tokens[before], "'") || has(words.determiners, tokens[before])) before--;
    const isAnswered = has(voice.towards, tokens[before]) && !has(words.links, tokens[at - 1]);
    return !isAnswered && (isBeside || isClause || owner.first > noun) ? owner : null;
  }
  return null;
}

/** "hit back at claims he is a “liar”": words that somebody else said, and the sentence's own subject answers. */
export function isAnswer({ tokens, words, voice }: View, at: number): boolean {
  for (let noun = at - 1; noun > at - NOUN_REACH; noun--) {
    const token = tokens[noun];
    if (!token || token.kind === 'quote' || isMark(token, ';.')) return false;
    if (token.kind !== 'word' || !UTTERANCES.has(fold(token.lower))) continue;
    let before = noun - 1;
    while (isMark(tokens[before], "'") || has(words.determiners, tokens[before])) before--;
    return has(voice.towards, tokens[before]);
  }
  return false;
}

/** "« … » – Odrin", "“We were poor” - Lind": who signs a quotation behind a dash, up to the end; null where more follows. */
export function signerOf(view: View, at: number): Phrase | null {
  const { tokens } = view;
  if (!isMark(tokens[at + 1], '–—-') || !isCapital(tokens[at + 2])) return null;
  const phrase = phraseStartingAt(view, at + 2);
  return phrase && phrase.last === tokens.length - 1 && (phrase.person !== undefined || phrase.first === phrase.last) ? phrase : null;
}

/** "«…», le parole di | Odrin", "« … », la réponse de | la ministre": whose noun of saying follows right behind the quotation. */
export function ownerFollowing(view: View, at: number): Phrase | null {
  const { tokens, words, voice } = view;
  let first = isMark(tokens[at + 1], ',–:') ? at + 2 : at + 1;
  if (has(voice.copulas, tokens[first])) first++;   // "“Too late” was the verdict of"
  else if (first === at + 1) return null;
  const noun = past(view, has(words.determiners, tokens[first]) ? first + 1 : first);
  return tokens[noun]?.kind === 'word' && UTTERANCES.has(fold(tokens[noun]?.lower ?? '')) ? ownerBehind(view, noun, Infinity) ?? ownerBehind(view, linkBehind(view, noun), Infinity) : null;
}

/** "le cri | d'alarme | des soignants": the last noun before the second link; the noun itself where there is none. */
function linkBehind({ tokens, words }: View, noun: number): number {
  const link = tokens.slice(noun + 2, noun + 6).findIndex((token) => has(words.links, token));
  return link < 0 ? noun : noun + 1 + link;
}

/** "Ruiz's | charge", "the workers' | charge", „Meiers | Vorwurf“ where the text knows a Meier. */
function genitiveBefore(view: View, noun: number): Phrase | null {
  const { tokens, words } = view;
  const last = isMark(tokens[noun - 1], "'") ? noun - 2 : tokens[noun - 1]?.text === 's' && tokens[noun - 1]?.glued && isMark(tokens[noun - 2], "'") ? noun - 3 : null;
  if (last !== null && words.areNounsCapital !== true && tokens[noun]?.glued !== true) {
    const phrase = phraseEndingAt(view, last);
    if (phrase?.person || has(words.determiners, tokens[phrase?.first ?? -1])) return phrase;
    let first = last;
    while (isCapital(tokens[first - 1]) && !has(words.prepositions, tokens[first - 1])) first--;
    return isCapital(tokens[last]) ? { first, last } : null;
  }
  const person = words.areNounsCapital === true ? view.endingAt.get(tokens[noun - 1]?.end ?? -1) : undefined;
  return person ? { first: noun - 1, last: noun - 1, person } : null;
}

/** "les mots | de Royer", "der Vorwurf | der Ministerin": somebody joined to the noun, up to the quotation, a comma or a clause. */
function ownerBehind(view: View, noun: number, at: number): Phrase | null {
  const { tokens, words } = view;
  if (!has(words.links, tokens[noun + 1])) return null;
  const isArticle = has(words.determiners, tokens[noun + 1]);
  const first = past(view, isArticle ? noun + 1 : noun + 2);
  if (first >= at) return null;
  const phrase = phraseStartingAt(view, first);
  if (!phrase || phrase.last >= at) return null;
  const person = phrase.person ?? tokens.slice(first, phrase.last + 1).map(({ start }) => view.startingAt.get(start)).find((each) => each);   // "il messaggio del tecnico | Odrin"
  return person ? { ...phrase, person } : headSpeaks(view, phrase) || isCapital(tokens[first]) ? phrase : null;
}

/** "qualifié de « folie » par Royer", "dubbed “madness” by Ruiz", „der von Ruiz als „Wahnsinn“ bezeichnete Plan“: who is behind a participle beside the quotation at token `at`. */
export function agentAround(view: View, words: AttributionWords, at: number): Attribution | null {
  return view.words.areNounsCapital === true ? agentBefore(view, words, at) : agentBehind(view, words, at);
}

function agentBehind(view: View, words: AttributionWords, at: number): Attribution | null {
  const { tokens, voice } = view;
  let agent = at + 1;
  while (agent < at + PARTICIPLE_REACH && !has(voice.agents, tokens[agent]) && tokens[agent]?.kind === 'word') agent++;
  if (!has(voice.agents, tokens[agent])) return null;
  const isSaid = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length > 3 && (has(words.participles, token) || endsIn(voice.participleEnds, token.lower));
  const near = tokens.slice(at + 1, agent);
  let cue = at - 1;
  while (cue > at - PARTICIPLE_REACH && tokens[cue]?.kind === 'word' && !isSaid(tokens[cue])) cue--;
  const isBehind = near.length > 0;
  // "l'accusation de « folie » portée par Royer": a noun of saying before, the participle behind
  // or one of saying: "le « retard » évoqué par Royer"
  const isBorne = (token: Token | undefined): boolean => isSaid(token) && (has(words.participles, token) || tokens.slice(Math.max(0, at - PARTICIPLE_REACH), at).some(({ lower }) => UTTERANCES.has(fold(lower))));
  if (isBehind ? !isBorne(near[0]) : !isSaid(tokens[cue])) return null;
  const phrase = withoutSubject(view, cue, phraseStartingAt(view, past(view, agent + 1)));
  if (!phrase || !(speaks(view, phrase) || isCapital(tokens[phrase.first]) || areSeveral(view, agent, phrase))) return null;
  const said = isBehind ? at + 1 : cue;
  return { kind: 'verb', subject: { kind: 'phrase', phrase }, cue: { first: said, last: said }, first: Math.min(said, at), last: phrase.last };
}

/** "Qualifié de « traître » par | ses amis |, Odrin part": behind what opens the sentence, or stands between commas, the name behind the comma is the sentence's subject. */
function withoutSubject({ tokens }: View, cue: number, phrase: Phrase | null): Phrase | null {
  const isOpening = cue === 0 || isMark(tokens[cue - 1], ',');
  const comma = phrase?.person && isOpening ? tokens.slice(phrase.first, phrase.last).findIndex((token) => isMark(token, ',')) : -1;
  return phrase && comma > 0 ? { first: phrase.first, last: phrase.first + comma - 1 } : phrase;
}

/** "par | ses anciens amis", "by | former friends", "dai | vecchi amici": people, whoever they are. */
function areSeveral({ tokens, voice }: View, agent: number, { first, last }: Phrase): boolean {
  return has(voice.possessives, tokens[first]) || has(voice.pluralAgents, tokens[agent]) || (tokens[last]?.lower.endsWith('s') === true && first < last);
}

/** Endings of a German participle that stands before its noun: "bezeichnetE". */
const INFLECTED = /(?:e|en|er|es|em)$/u;

function agentBefore(view: View, words: AttributionWords, at: number): Attribution | null {
  const { tokens, voice } = view;
  const cue = tokens[at + 1];
  if (cue?.kind !== 'word' || !has(words.participles, { ...cue, lower: cue.lower.replace(INFLECTED, '') })) return null;
  for (let agent = at - 1; agent > at - NOUN_REACH; agent--) {
    if (tokens[agent]?.kind !== 'word') return null;
    const phrase = has(voice.agents, tokens[agent]) ? phraseStartingAt(view, agent + 1) : null;
    if (phrase) return { kind: 'verb', subject: { kind: 'phrase', phrase }, cue: { first: at + 1, last: at + 1 }, first: agent, last: at + 1 };
  }
  return null;
}

/** Whether a word has one of the endings of a list; none does of an empty list. */
export const endsIn = (ends: string, word: string): boolean => ends !== '' && ends.split(' ').some((end) => word.endsWith(end));

/** Whom the verb of quoting at token `at` quotes: "quoted | a spokesman | as saying", „zitierte die Zeitung | einen Sprecher“. Null where it is no somebody. */
export function quotedBehind(view: View, at: number): Phrase | null {
  const { tokens, words, voice } = view;
  const isInverted = tokens[at - 1]?.kind === 'quote' || (isMark(tokens[at - 1], ',') && tokens[at - 2]?.kind === 'quote');
  const subject = isInverted && voice.objects !== '' ? phraseStartingAt(view, at + 1) : null;
  if (isInverted && !subject) return null;
  let first = past(view, (subject?.last ?? at) + 1);
  if (has(words.prepositions, tokens[first]) && (tokens[first]?.text.length ?? 0) < 3) first++;
  const phrase = phraseStartingAt(view, first);
  return phrase && (phrase.person || speaks(view, phrase) || (has(voice.citing, tokens[at]) && isCapital(tokens[first]))) ? phrase : null;
}

/** "with | union leaders | accusing", ", les syndicats | l'accusant": the subject that a form without one has for itself; null when it is the sentence's. */
export function subjectOfGerund(view: View, words: AttributionWords, at: number): Phrase | null {
  const { tokens, voice } = view;
  let last = at - 1;
  while (isMark(tokens[last], "'") || has(words.between, tokens[last])) last--;
  let first = last;
  while (first > last - LONGEST_SUBJECT && tokens[first]?.kind === 'word' && !has(voice.absolutes, tokens[first])) first--;
  if (first === last || !(isMark(tokens[first], ',') || has(voice.absolutes, tokens[first]))) return null;
  if (has(view.words.prepositions, tokens[first + 1]) || has(view.words.breaks, tokens[first + 1])) return null;
  const phrase = { first: first + 1, last };
  const person = view.endingAt.get(tokens[last]?.end ?? -1);
  const isAbsolute = has(voice.absolutes, tokens[first]) && isCapital(tokens[last]);
  return person ? { ...phrase, person } : speaks(view, phrase) || isAbsolute ? phrase : null;
}

/** Who speaks about something in a headline, "Khan | on strikes: “…”", „Sparer | zum Urteil: „…““: the quotation at token `at` stands behind the colon; null for anything else. */
export function headlineSpeaker(view: Told, at: number): Phrase | null {
  const { tokens, words, voice } = view;
  if (!isMark(tokens[at - 1], ':') || at > 2 * LONGEST_MATTER || view.attributions.some(({ cue }) => cue.first < at)) return null;
  const phrase = phraseStartingAt(view, 0);
  if (!phrase || !(phrase.person || isSomebody(view, phrase))) return null;
  let about = phrase.last + 1;
  if (isMark(tokens[about], ',')) about++;
  if (!has(voice.about, tokens[about])) return null;
  const matter = tokens.slice(about + 1, at - 1);
  return matter.length > 0 && matter.length < LONGEST_MATTER && matter.every((token) => token.kind === 'word' ? !has(words.breaks, token) : isMark(token, "'-")) ? phrase : null;
}

/** "Floods: | governor | urges “calm”", "Alluvione, | il prefetto | invita alla «calma»": in a headline, the office or body behind the matter's colon or comma, before a verb of any kind. */
export function headlineSubject(view: Told, at: number): Attribution | null {
  const { tokens, words } = view;
  let mark = at - 2;
  while (mark > at - LONGEST_MATTER && mark > 0 && !isMark(tokens[mark], ':,')) mark--;
  const isColon = isMark(tokens[mark], ':');
  const isTopic = isMark(tokens[mark], ',') && mark < LONGEST_TOPIC && view.attributions.length === 0 && ![words.prepositions, words.links, words.times].some((list) => has(list, tokens[0]));
  if (!isColon && !isTopic) return null;
  if (!tokens.slice(0, mark).every((token) => token.kind === 'word' || isMark(token, "'-"))) return null;
  const isBare = !has(words.definites, tokens[mark + 1]);
  if (isBare && !isColon) return null;
  const noun = past(view, isBare ? mark + 1 : mark + 2);
  if (!isOffice(view, noun) || isCapital(tokens[noun]) !== (words.areNounsCapital === true)) return null;
  let last = noun;
  while (last < at && has(words.links, tokens[last + 1]) && isCapital(tokens[last + 2])) last += 2;
  const verb = tokens[last + 1];
  const isVerb = verb?.kind === 'word' && !isCapital(verb) && ![words.breaks, words.determiners, words.prepositions, words.links, words.times].some((list) => has(list, verb));
  const isNear = tokens.slice(last + 2, at).every((token) => isMark(token, "'") || has(words.determiners, token) || has(words.prepositions, token) || has(words.links, token));
  const cue = { first: last + 1, last: last + 1 };
  return isVerb && last + 1 < at && isNear ? { kind: 'verb', subject: { kind: 'phrase', phrase: { first: mark + 1, last } }, cue, first: mark + 1, last: last + 1 } : null;
}
/** Tokens of a headline's matter before a comma. */
const LONGEST_TOPIC = 4;

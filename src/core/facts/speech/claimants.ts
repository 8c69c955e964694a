// Who is said to say a fact, as the text writes it: "la chambre régionale des comptes", "police chief Ruth Selby". Comes in: a fact with
// the attributions it is told by, reckonings of its sentence, and the sentence behind it that only says who said so. Goes out: the noun
// group of one of them. A pronoun names nobody here, and an agreement or a first toll is nobody's voice.
import { BACKWARD, COURTS, FINDING, TEXTS } from '../../languages/claim-words.ts';
import { RECKONINGS } from '../../languages/scope-words.ts';
import { wordSet, type SpeechWords } from '../../languages/speech-words.ts';
import { fold } from '../../text/words.ts';
import { has } from './able-speakers.ts';
import { endsIn } from './passed-on.ts';
import type { Attribution } from './attribution-subject.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { Claimant, Fact } from '../fact.ts';
import { isCapital, isMark, phraseEndingAt, phraseStartingAt, type Phrase, type View } from './noun-phrase.ts';
import type { Sentence } from './sentence-views.ts';

/** Tokens of a sentence that only says who said the one before, at most: "Das teilte die Bundespolizei am Dienstagabend mit." */
const LONGEST_BACKWARD = 16;

/** The attribution of a sentence that only tells whose word the one before is; null for any other sentence. */
export function backwardOf(view: Sentence | undefined, { code, certainty, attribution: words }: SpeechWords): Attribution | null {
  const { tokens = [] } = view ?? {};
  if (!view || tokens.length > LONGEST_BACKWARD || tokens.some(({ kind }) => kind === 'quote') || tokens.some((token) => isMark(token, ',:;'))) return null;
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? ''];
  if (!wordSet(BACKWARD[code]).has(first) && !wordSet(BACKWARD[code]).has(`${first}_${second === "'" ? tokens[2]?.lower ?? '' : second}`)) return null;
  // "Das Gericht sprach von Gier": an article, and no word for what was said
  if ((has(view.words.determiners, tokens[0]) || has(view.words.demonstratives, tokens[0])) && ![words.said, words.participles, words.auxiliaries, words.between].some((list) => has(list, tokens[1]))) return null;
  const attribution = view.attributions.find(({ subject }) => subject.kind === 'phrase') ?? readBackward(view, words);
  const behind = attribution && tokens.slice(attribution.last + 1).some(({ lower }) => wordSet(certainty.complementisers).has(lower));
  return attribution && !behind ? attribution : null;
}

/** "Das gab | die Staatsanwaltschaft bekannt": whoever stands right behind the verb of saying. */
function readBackward(view: View, { said, participles }: SpeechWords['attribution']): Attribution | null {
  const at = view.tokens.findIndex((token, index) => index > 0 && (has(said, token) || has(participles, token)));
  const phrase = at < 0 ? null : phraseStartingAt(view, at + 1);
  return phrase && { kind: 'verb', subject: { kind: 'phrase', phrase }, cue: { first: at, last: at }, first: at, last: phrase.last };
}

/** Whoever stands before a verb of denying that is none of saying: "Der Abgeordnete | bestreitet". Null where nobody does. */
export function denierOf(view: View, offset: number, speech: SpeechWords, text: string): Claimant | null {
  const at = view.tokens.findIndex(({ start }) => start === offset);
  let last = at - 1;
  while (last > 0 && (has(speech.attribution.between, view.tokens[last]) || has(speech.attribution.auxiliaries, view.tokens[last]))) last--;
  const phrase = phraseEndingAt(view, last);
  return phrase && claimantFrom(view, phrase, speech, text);
}

/** "Le tribunal a jugé que", "the jury found that": what a court finds is a fact in the paper's eyes. */
export function isFinding({ tokens, words }: View, { cue, subject }: Attribution, code: LanguageCode): boolean {
  if (subject.kind !== 'phrase' || !tokens.slice(cue.first, cue.last + 1).some(({ lower }) => wordSet(FINDING[code]).has(lower))) return false;
  const head = tokens.slice(subject.phrase.first, subject.phrase.last + 1).find((token) => token.kind === 'word' && !has(words.determiners, token))?.lower ?? '';
  return wordSet(COURTS[code]).has(head) || (words.areNounsCapital === true && endsIn(COURTS[code], head));   // "Landgericht"
}

/** Of the attributions that tell a fact, the one beside it: the next behind, unless another figure stands between and one stands before. */
export function nearestOf(fact: Fact, attributions: readonly Attribution[], mates: readonly Fact[], { tokens }: View): Attribution | undefined {
  const startOf = ({ first }: Attribution): number => tokens[first]?.start ?? 0;
  const behind = attributions.find((each) => startOf(each) >= fact.end);
  const before = attributions.findLast((each) => startOf(each) < fact.start);
  if (!before || !behind) return behind ?? before;
  return mates.some((mate) => mate.kind === fact.kind && mate.start >= fact.end && mate.end <= startOf(behind)) ? before : behind;
}

/** Whom an attribution names; null for a pronoun, a text or a reckoning that is nobody's. `others`: those of the sentence, for "…, adding that". */
export function claimantOf(view: View, attribution: Attribution, others: readonly Attribution[], speech: SpeechWords, text: string): Claimant | null {
  const { subject } = attribution;
  if (subject.kind === 'phrase') return claimantFrom(view, subject.phrase, speech, text);
  const own = subject.kind === 'same' ? others.findLast((each) => each.first < attribution.first && each.subject.kind === 'phrase') : undefined;
  return own?.subject.kind === 'phrase' ? claimantFrom(view, own.subject.phrase, speech, text) : null;
}

/** The words of a noun group, a German article aside ("laut | Polizei"). */
export function claimantFrom(view: View, phrase: Phrase, speech: SpeechWords, text: string): Claimant | null {
  const named = pastPapers(view, phrase, speech);
  if (!named) return null;
  const { tokens } = view;
  let { first } = named;
  while (view.words.areNounsCapital && first < named.last && has(view.words.determiners, tokens[first])) first++;
  let { last } = named;
  while (!named.person && last > first && (has(view.words.times, tokens[last]) || has(view.words.prepositions, tokens[last]) || has(speech.attribution.between, tokens[last]))) last--;   // "die Stadt | am Montag"
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}

/** "un bilan provisoire de | la préfecture": a toll is told by whoever it hangs on, and by nobody where it hangs on none; "accord", "texte" by nobody at all. */
function pastPapers(view: View, phrase: Phrase, { code }: SpeechWords): Phrase | null {
  if (phrase.person) return phrase;
  const { tokens, words } = view;
  const own = tokens.slice(phrase.first, phrase.last + 1);
  const head = own.findIndex((token) => token.kind === 'word' && !has(words.determiners, token));
  if (wordSet(TEXTS[code]).has(own[head]?.lower ?? '')) return null;
  const reckonings = wordSet(RECKONINGS[code]);
  if (!own.slice(head, head + 3).some(({ kind, lower }) => kind === 'word' && reckonings.has(fold(lower)))) return phrase;
  const link = own.findIndex((token, at) => at > head && (has(words.links, token) || has(view.voice.agents, token)));   // "figures released by"
  if (link < 0) return null;
  let first = phrase.first + link + (has(words.determiners, own[link]) && !isCapital(tokens[phrase.first + link + 1]) ? 0 : 1);
  while (isMark(tokens[first], "'")) first++;
  const owner = first <= phrase.last ? phraseStartingAt(view, first) : null;
  return owner && { ...owner, last: Math.max(owner.last, phrase.last) };
}

// Who a text is about and who spoke last, sentence by sentence: what a pronoun, a verb without subject or a quotation without
// attribution goes back to. A pronoun takes the nearest one of its gender, the subject of a sentence before its object.
import { fold } from '../../text/words.ts';
import { IMPERSONAL, IMPERSONALS } from '../../languages/speaker-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { Attribution } from './attribution-subject.ts';
import { bearsName } from './marked-names.ts';
import { isMark, phraseOpening, type PersonFact, type Phrase, type View } from './noun-phrase.ts';
import type { Known, People } from './people.ts';
import type { Gender } from './person-genders.ts';
import type { Quoted } from './quote-marks.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from './sentence-views.ts';

/** So many sentences back a pronoun may find its person. */
const PRONOUN_REACH = 3;
/** Tokens looked at for who a sentence opens with: what is longer is no sentence but a page without stops. */
const LONGEST_OPENING = 60;
/** Sentences in a row of which nobody has asked whom they are about, at most: each may go back to the one before it. */
const MOST_UNTOLD = 32;

export class Story {
  /** How many sentences were read so far. */
  length = 0;
  /** Whoever was last said to speak. */
  last: Known | null = null;
  /** Number of the last sentence that held a quotation. */
  lastQuotedAt = -2;
  // Of each sentence read. Who it opens with is worked out when it is asked for: few sentences ever are.
  private readonly past: { readonly sentence: Sentence; topic: Known | null | undefined; opening: Known | null | undefined; present: readonly Known[] | undefined }[] = [];

  constructor(readonly reading: Reading, readonly people: People, readonly quoted: readonly Quoted[], readonly speakerOf: (quote: number) => string | undefined) {}

  /** The speaker an attribution names; null for a pronoun that stands for nobody known. */
  resolve(sentence: View, attribution: Attribution, earlier: readonly (Known | null)[]): Known | null {
    const { subject } = attribution;
    if (subject.kind === 'same') return earlier.findLast((known) => known !== null) ?? (attribution.kind === 'verb' ? this.subjectOf(sentence) : null);
    if (subject.kind === 'pronoun') return this.antecedent(sentence, subject.at);
    return this.people.known(sentence, subject.phrase, this.last);
  }

  /** Who a sentence read is about, by its number; null before the first. */
  topicOf(index: number): Known | null {
    const read = this.past[index];
    if (read && read.topic === undefined) read.topic = this.openingAt(index);
    return read?.topic ?? null;
  }

  /** Who the sentences read last are about, at most so many, in order. */
  lastTopics(most: number): readonly (Known | null)[] {
    const from = Math.max(0, this.length - most);
    return Array.from({ length: this.length - from }, (_, by) => this.topicOf(from + by));
  }

  private openingAt(index: number): Known | null {
    const read = this.past[index];
    if (read && read.opening === undefined) read.opening = this.openingOf(read.sentence, LONGEST_OPENING, index);
    return read?.opening ?? null;
  }

  /** Ends a sentence: `speakers` of its attributions, `spoken` those of its quotations. Whom an attribution names is remembered before others. */
  remember(sentence: Sentence, speakers: readonly (Known | null)[], spoken: ReadonlySet<string>, hasQuotes: boolean): void {
    const named = speakers.filter((speaker) => speaker !== null);
    if (hasQuotes) this.lastQuotedAt = this.length;
    this.past.push({ sentence, topic: named[0], opening: undefined, present: undefined });
    this.length++;
    if (this.length % MOST_UNTOLD === 0) this.topicOf(this.length - 1);
    const said = named.find(({ name }) => spoken.has(name));
    const [first] = spoken;
    if (said) this.last = said;
    else if (first !== undefined) this.last = this.people.named(first);
    else if (named[0]) this.last = closing(sentence, speakers) ?? named[0];
  }

  /** Who the sentence opens with before token `end`, or the first person it names outside a quotation. `index` is its number, that of the next where none is given. */
  openingOf(whole: View, end = LONGEST_OPENING, index = this.length): Known | null {
    const sentence = upTo(whole, end);
    const phrase = phraseOpening(sentence);
    if (phrase) return this.ownersOf(sentence, phrase, index) ?? this.people.known(sentence, phrase, null);
    const first = personIn(sentence);
    return first ? this.people.person(first) : null;
  }

  /** "Su partido | perdía seis diputados": whose the body is that opens a sentence goes on being told of. Null for a person's phrase, and where nobody was named before. */
  private ownersOf({ tokens, voice, roles }: View, { first, last, person }: Phrase, index: number): Known | null {
    const isOwned = tokens.slice(first, first + 2).some(({ lower }) => wordSet(voice.possessives).has(lower));   // "il suo partito"
    if (person || !isOwned || tokens.slice(first, last + 1).some(({ lower }) => roles.has(fold(lower)))) return null;
    const topic = this.topicOf(index - 1);
    return topic?.isPerson ? topic : null;
  }

  /** "Il se tourna et lui demanda": who the sentence is about. */
  private subjectOf(sentence: View): Known | null {
    const person = personIn(sentence);
    if (person) return this.people.person(person);
    return wordSet(this.reading.pack.speech.attribution.pronouns).has(sentence.tokens[0]?.lower ?? '') ? this.antecedent(sentence, 0) : null;
  }

  /** Whom the pronoun that opens a sentence stands for, "Er wolle …", "She wants …"; null where it may be nobody: "il faut". */
  openingPronoun(sentence: View): Known | null {
    if (this.genderAt(sentence, 0) === undefined || IMPERSONAL.has(sentence.tokens[1]?.lower ?? '')) return null;
    const known = this.antecedent(sentence, 0);
    return known?.isPerson ? known : null;
  }

  /** "L'ONG alerte sur une situation « … »", "In a statement, the firm “regrets”": the body, office or paper that opens a sentence before its quotation at token `at`; null for one that bears a name in marks. */
  openingBody(sentence: View, at: number): Known | null {
    const lead = upTo(sentence, at);
    const phrase = bearsName(this.reading, sentence.tokens[at]?.start ?? 0) ? null : phraseOpening(lead);
    return phrase ? this.people.known(lead, phrase, null) : null;
  }

  /** Lines of a dialogue take turns: a pronoun is whoever did not speak the line before; nobody when that is unknown. */
  private otherThan(speaker: string | undefined): Known | null {
    return speaker === undefined ? null : this.lastTopics(2 * PRONOUN_REACH).findLast((topic) => topic && topic.name !== speaker) ?? null;
  }

  private genderAt(sentence: View, at: number): Gender | undefined {
    const { feminine, masculine } = this.reading.pack.speech.attribution;
    const word = isMark(sentence.tokens[at + 1], '-') ? `${sentence.tokens[at]?.lower ?? ''}-${sentence.tokens[at + 2]?.lower ?? ''}` : sentence.tokens[at]?.lower ?? '';   // "celui-ci"
    return wordSet(feminine).has(word) ? 'f' : wordSet(masculine).has(word) ? 'm' : undefined;
  }

  private antecedent(sentence: View, at: number): Known | null {
    const line = sentence.tokens.slice(0, LONGEST_OPENING).find(({ quote }) => quote !== undefined && this.quoted[quote]?.isDialogue)?.quote;
    if (line !== undefined) return this.otherThan(this.speakerOf(line - 1));
    if (IMPERSONALS.has(sentence.tokens[at]?.lower ?? '')) return null;
    const gender = this.genderAt(sentence, at);
    // "he" is a person or an office; "the biography" has a gender in French and is nobody.
    const isPlural = wordSet(sentence.voice.plurals).has(sentence.tokens[at]?.lower ?? '');
    const agrees = (known: Known | null): known is Known => known !== null && !(isPlural && known.isPerson)
      && (gender === undefined || ((known.isPerson || known.holdsRole === true) && (known.gender === undefined || known.gender === gender)));
    const lead = at < LONGEST_OPENING ? sentence.tokens.slice(0, at) : [];
    if (!lead.some(({ kind }) => kind === 'quote')) {
      const own = this.openingOf(sentence, at);
      if (agrees(own)) return own;
    }
    // A verb without any subject: whoever spoke before, unless the sentence before is about a person.
    const isDropped = gender === undefined && at >= 0 && !wordSet(this.reading.pack.speech.attribution.pronouns).has(sentence.tokens[at]?.lower ?? '');
    if (isDropped && this.last && !this.topicOf(this.length - 1)?.isPerson) return this.last;
    return this.nearest(gender, agrees) ?? (agrees(this.last) ? this.last : null);
  }

  /** Sentence by sentence backwards: its topic, else one it names whose gender is certain. */
  private nearest(gender: Gender | undefined, agrees: (known: Known | null) => known is Known): Known | null {
    const from = this.length - 1;
    for (let back = from; back >= 0 && back > from - PRONOUN_REACH; back--) {
      const topic = this.topicOf(back);
      const certain = gender === undefined ? undefined : this.presentAt(back).find((known) => known.gender === gender);
      if (agrees(topic) && (topic.gender === gender || !certain)) return topic;
      if (certain) return certain;
    }
    return null;
  }

  private presentAt(index: number): readonly Known[] {
    const read = this.past[index];
    return read ? read.present ??= this.personsOf(read.sentence, this.openingAt(index)) : [];
  }

  private personsOf(sentence: Sentence, opening: Known | null): readonly Known[] {
    const persons = sentence.tokens.slice(0, LONGEST_OPENING).flatMap(({ start }) => sentence.startingAt.get(start) ?? []).slice(0, 8).map((fact) => this.people.person(fact));
    return opening ? [opening, ...persons] : persons;
  }
}

/** The first tokens of a sentence, of those that are looked at. */
const upTo = ({ code, tokens, words, voice, startingAt, endingAt, nameEnds, roles, bodies }: View, end: number): View =>
  ({ code, tokens: tokens.slice(0, Math.min(end, LONGEST_OPENING)), words, voice, startingAt, endingAt, nameEnds, roles, bodies });

/** "Le maire n'exclut pas de partir, a indiqué | une source.": who closes a sentence has said all of it. */
function closing({ attributions, tokens }: Sentence, speakers: readonly (Known | null)[]): Known | null {
  const [last, index] = [attributions.at(-1), attributions.length - 1];
  const isClosing = index > 0 && last && isMark(tokens[last.first - 1], ',') && tokens.slice(last.last + 1).every(({ kind }) => kind === 'mark');
  return isClosing ? speakers[index] ?? null : null;
}

/** The first person a sentence names, before any quotation and not behind a preposition: "Interrogée par Odrin, Tarrow a…". */
export function personIn({ tokens, words, startingAt }: View): PersonFact | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || at > LONGEST_OPENING) return undefined;
    const person = startingAt.get(token.start);
    if (!person) continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (!wordSet(words.prepositions).has(before) && !wordSet(words.links).has(before)) return person;
  }
  return undefined;
}

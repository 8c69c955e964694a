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

export class Story {
  /** Who each sentence read so far is about. */
  readonly topics: (Known | null)[] = [];
  /** Whoever was last said to speak. */
  last: Known | null = null;
  /** Number of the last sentence that held a quotation. */
  lastQuotedAt = -2;
  private readonly present: (readonly Known[])[] = [];

  constructor(readonly reading: Reading, readonly people: People, readonly quoted: readonly Quoted[], readonly speakerOf: (quote: number) => string | undefined) {}

  /** The speaker an attribution names; null for a pronoun that stands for nobody known. */
  resolve(sentence: View, attribution: Attribution, earlier: readonly (Known | null)[]): Known | null {
    const { subject } = attribution;
    if (subject.kind === 'same') return earlier.findLast((known) => known !== null) ?? (attribution.kind === 'verb' ? this.subjectOf(sentence) : null);
    if (subject.kind === 'pronoun') return this.antecedent(sentence, subject.at);
    return this.people.known(sentence, subject.phrase, this.last);
  }

  /** Ends a sentence: `speakers` of its attributions, `spoken` those of its quotations. Whom an attribution names is remembered before others. */
  remember(sentence: Sentence, speakers: readonly (Known | null)[], spoken: ReadonlySet<string>): void {
    const named = speakers.filter((speaker) => speaker !== null);
    const quotes = sentence.tokens.some(({ kind }) => kind === 'quote');
    const opening = this.openingOf(sentence);
    const topic = named[0] ?? opening;
    this.present.push(this.personsOf(sentence, opening));
    if (quotes) this.lastQuotedAt = this.topics.length;
    this.topics.push(topic);
    const said = named.find(({ name }) => spoken.has(name));
    const [first] = spoken;
    if (said) this.last = said;
    else if (first !== undefined) this.last = this.people.named(first);
    else if (topic && named.length) this.last = closing(sentence, speakers) ?? topic;
  }

  /** Who the sentence opens with before token `end`, or the first person it names outside a quotation. */
  openingOf(whole: View, end = LONGEST_OPENING): Known | null {
    const sentence = { ...whole, tokens: whole.tokens.slice(0, Math.min(end, LONGEST_OPENING)) };
    const phrase = phraseOpening(sentence);
    if (phrase) return this.ownersOf(sentence, phrase) ?? this.people.known(sentence, phrase, null);
    const first = personIn(sentence);
    return first ? this.people.person(first) : null;
  }

  /** "Su partido | perdía seis diputados": whose the body is that opens a sentence goes on being told of. Null for a person's phrase, and where nobody was named before. */
  private ownersOf({ tokens, voice, roles }: View, { first, last, person }: Phrase): Known | null {
    const isOwned = tokens.slice(first, first + 2).some(({ lower }) => wordSet(voice.possessives).has(lower));   // "il suo partito"
    if (person || !isOwned || tokens.slice(first, last + 1).some(({ lower }) => roles.has(fold(lower)))) return null;
    const topic = this.topics.at(-1);
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
    const lead = { ...sentence, tokens: sentence.tokens.slice(0, Math.min(at, LONGEST_OPENING)) };
    const phrase = bearsName(this.reading, sentence.tokens[at]?.start ?? 0) ? null : phraseOpening(lead);
    return phrase ? this.people.known(lead, phrase, null) : null;
  }

  /** Lines of a dialogue take turns: a pronoun is whoever did not speak the line before; nobody when that is unknown. */
  private otherThan(speaker: string | undefined): Known | null {
    return speaker === undefined ? null : this.topics.slice(-2 * PRONOUN_REACH).findLast((topic) => topic && topic.name !== speaker) ?? null;
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
    if (isDropped && this.last && !this.topics.at(-1)?.isPerson) return this.last;
    return this.nearest(gender, agrees) ?? (agrees(this.last) ? this.last : null);
  }

  /** Sentence by sentence backwards: its topic, else one it names whose gender is certain. */
  private nearest(gender: Gender | undefined, agrees: (known: Known | null) => known is Known): Known | null {
    const from = this.topics.length - 1;
    for (let back = from; back >= 0 && back > from - PRONOUN_REACH; back--) {
      const topic = this.topics[back] ?? null;
      const certain = gender === undefined ? undefined : this.present[back]?.find((known) => known.gender === gender);
      if (agrees(topic) && (topic.gender === gender || !certain)) return topic;
      if (certain) return certain;
    }
    return null;
  }

  private personsOf(sentence: Sentence, opening: Known | null): readonly Known[] {
    const persons = sentence.tokens.slice(0, LONGEST_OPENING).flatMap(({ start }) => sentence.startingAt.get(start) ?? []).slice(0, 8).map((fact) => this.people.person(fact));
    return opening ? [opening, ...persons] : persons;
  }
}

/** "Le maire n'exclut pas de partir, a indiqué | une source.": who closes a sentence has said all of it. */
function closing({ attributions, tokens }: Sentence, speakers: readonly (Known | null)[]): Known | null {
  const [last, index] = [attributions.at(-1), attributions.length - 1];
  const isClosing = index > 0 && last && isMark(tokens[last.first - 1], ',') && tokens.slice(last.last + 1).every(({ kind }) => kind === 'mark');
  return isClosing ? speakers[index] ?? null : null;
}

/** The first person a sentence names, before any quotation and not behind a preposition: "Interrogée par Odrin, Tarrow a…". */
export function personIn({ tokens, words, startingAt }: View): PersonFact | undefined {
  for (const [at, { start, kind }] of tokens.entries()) {
    if (kind === 'quote' || at > LONGEST_OPENING) return undefined;
    const person = startingAt.get(start);
    const before = tokens[at - 1]?.lower ?? '';
    if (person && !wordSet(words.prepositions).has(before) && !wordSet(words.links).has(before)) return person;
  }
  return undefined;
}

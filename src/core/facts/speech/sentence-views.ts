// Sentences as tokens in which a quotation is one token, so that what stands inside it does not disturb who is said to say it.
import { NAMELESS_SPEAKERS } from '../../languages/shared-names.ts';
import { DOCUMENTS, RELATIVES, UTTERANCES } from '../../languages/speaker-words.ts';
import { wordsOfList } from '../../languages/speech-words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { VOICE_WORDS } from '../../languages/voice-words.ts';
import type { Span } from '../../text/span.ts';
import { wordFrom, type Word } from '../../text/words.ts';
import { findAttributions } from './attribution.ts';
import type { Attribution } from './attribution-subject.ts';
import { firstBreak } from './dialogue.ts';
import type { Fact } from '../fact.ts';
import type { Token, View } from './noun-phrase.ts';
import type { Quoted } from './quote-marks.ts';
import type { Reading } from '../reading.ts';

/** A sentence as tokens, its quotations one token each, with who is said to say what in it. */
export interface Sentence extends View { readonly span: Span; readonly attributions: readonly Attribution[] }

const opened = new WeakMap<Reading, { readonly quoted: readonly Quoted[]; readonly names: readonly Fact[]; readonly views: readonly Sentence[] }>();

/**
 * One view a sentence, in order; quotations outside all others are one token each, in every sentence they reach into. The last
 * views of a reading are kept: quotes and certainty ask for the same where no dialogue is found between.
 */
export function viewsOf(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): readonly Sentence[] {
  const known = opened.get(reading);
  if (known && isEach(known.quoted, quoted, (a, b) => a.outer.start === b.outer.start && a.outer.end === b.outer.end && a.depth === b.depth) && isEach(known.names, names, (a, b) => a === b)) return known.views;
  const views = openViews(reading, quoted, names);
  opened.set(reading, { quoted, names, views });
  return views;
}

const isEach = <T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean =>
  a.length === b.length && a.every((one, at) => { const other = b[at]; return other !== undefined && isSame(one, other); });

function openViews(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): readonly Sentence[] {
  const outer = quoted.map((quote, index) => ({ quote, index })).filter(({ quote }) => quote.depth === 0);
  const maps = nameMaps(reading, names);
  let [word, next] = [0, 0];
  return reading.sentences.map((span) => {
    const tokens: Token[] = [];
    while ((reading.words[word]?.start ?? Infinity) < span.start) word++;
    while ((outer[next]?.quote.outer.end ?? Infinity) <= span.start) next++;
    let ahead = next;
    for (; (reading.words[word]?.start ?? Infinity) < span.end; word++) {
      const each = reading.words[word];
      if (!each) break;
      while ((outer[ahead]?.quote.outer.end ?? Infinity) <= each.start) ahead++;
      const inside = outer[ahead];
      if (inside && inside.quote.outer.start <= each.start) {
        if (tokens.at(-1)?.quote !== inside.index) tokens.push(quoteToken(inside.quote, inside.index));
      } else tokens.push(wordToken(each));
    }
    return sentenceOf(reading, tokens, span, maps);
  });
}

/** Views of what stands inside a quotation that holds others. */
export function innerViews(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): readonly Sentence[] {
  const maps = nameMaps(reading, names);
  return quoted.flatMap((parent, at) => {
    const children: { readonly quote: Quoted; readonly index: number }[] = [];
    for (let i = at + 1; (quoted[i]?.start ?? Infinity) < parent.end; i++) {
      const quote = quoted[i];
      if (quote?.depth === parent.depth + 1) children.push({ quote, index: i });
    }
    if (!children.length) return [];
    const tokens: Token[] = [];
    for (let word = wordFrom(reading.words, parent.start); (reading.words[word]?.start ?? Infinity) < parent.end; word++) {
      const each = reading.words[word];
      const inside = each && children.find(({ quote: { outer } }) => outer.start <= each.start && each.start < outer.end);
      if (inside && tokens.at(-1)?.quote !== inside.index) tokens.push(quoteToken(inside.quote, inside.index));
      else if (each && !inside) tokens.push(wordToken(each));
    }
    return [sentenceOf(reading, tokens, parent, maps)];
  });
}

/** One word says nothing about anybody. */
const NOBODY: readonly Attribution[] = [];

/**
 * The teller's words inside a quotation ("« Nous irons, a dit Odrin, jusqu'au bout »"), by the quotation's number: those of the
 * first break alone. None for a stretch that is itself a line of dialogue.
 */
export function asideViews(reading: Reading, quoted: readonly Quoted[], names: readonly Fact[]): ReadonlyMap<number, Sentence> {
  const maps = nameMaps(reading, names);
  const asides = new Map<number, Sentence>();
  quoted.forEach((quote, index) => {
    if (quote.depth > 0 || quote.isDialogue) return;
    const first = wordFrom(reading.words, quote.start);
    const words = reading.words.slice(first, wordFrom(reading.words, quote.end));
    const aside = firstBreak(reading, words);
    if (aside) asides.set(index, sentenceOf(reading, aside.map(wordToken), { start: aside[0]?.start ?? 0, end: aside.at(-1)?.end ?? 0 }, maps));
  });
  return asides;
}

type NameMaps = Pick<View, 'startingAt' | 'endingAt' | 'nameEnds' | 'roles' | 'bodies'>;

const mapped = new WeakMap<readonly Fact[], NameMaps>();

function nameMaps(reading: Reading, names: readonly Fact[]): NameMaps {
  let known = mapped.get(names);
  if (!known) mapped.set(names, known = openMaps(reading, names));
  return known;
}

function openMaps({ pack }: Reading, names: readonly Fact[]): NameMaps {
  const persons = names.filter((fact) => fact.kind === 'person');
  return {
    startingAt: new Map(persons.map((person) => [person.start, person])),
    endingAt: new Map(persons.map((person) => [person.end, person])),
    nameEnds: new Map(names.map(({ start, end }) => [end, start])),
    ...somebodies(pack),
  };
}

function sentenceOf(reading: Reading, tokens: readonly Token[], span: Span, maps: NameMaps): Sentence {
  return new Spoken(reading, tokens, span, maps);
}

/** Attributions are read when they are asked for: behind the last quotation only beside a fact that they may colour. A class, so that all sentences have one shape. */
class Spoken implements Sentence {
  readonly code: View['code'];
  readonly words: View['words'];
  readonly voice: View['voice'];
  readonly startingAt: View['startingAt'];
  readonly endingAt: View['endingAt'];
  readonly nameEnds: View['nameEnds'];
  readonly roles: View['roles'];
  readonly bodies: View['bodies'];
  #attributions: readonly Attribution[] | undefined;

  constructor(private readonly reading: Reading, readonly tokens: readonly Token[], readonly span: Span, { startingAt, endingAt, nameEnds, roles, bodies }: NameMaps) {
    this.code = reading.pack.code;
    this.words = reading.pack.speech.phrase;
    this.voice = VOICE_WORDS[this.code];
    [this.startingAt, this.endingAt, this.nameEnds] = [startingAt, endingAt, nameEnds];
    [this.roles, this.bodies] = [roles, bodies];
    this.#attributions = tokens.length < 2 ? NOBODY : undefined;
  }

  get attributions(): readonly Attribution[] { return this.#attributions ??= findAttributions(this, this.reading.pack.speech.attribution); }
}

const quoteToken = ({ outer }: Quoted, quote: number): Token => ({ start: outer.start, end: outer.end, kind: 'quote', text: '', lower: '', glued: false, quote });
const wordToken = ({ start, end, kind, text, lower, glued }: Word): Token => ({ start, end, kind: kind === 'mark' ? 'mark' : 'word', text, lower, glued });

const NONE: ReadonlySet<string> = new Set();

type Somebodies = Pick<View, 'roles' | 'bodies'>;

/** Offices and trades; heads of organisations' names, small or capital, people without a name, relatives, and papers: with their plurals, as one set each a language. */
function somebodies({ code, name }: LanguagePack): Somebodies {
  let known = people.get(name);
  if (!known) {
    const { pluralEnds } = VOICE_WORDS[code];
    const bodies = [name.organisationHeads, name.smallHeads, name.organisationCues, NAMELESS_SPEAKERS, DOCUMENTS, RELATIVES.f, RELATIVES.m].flatMap((list) => wordsOfList(list));
    people.set(name, known = { roles: withPlurals(wordsOfList(name.roles), pluralEnds), bodies: withPlurals(bodies, pluralEnds, UTTERANCES) });
  }
  return known;
}
const people = new WeakMap<LanguagePack['name'], Somebodies>();

/** The words and their plurals but those of `others` ("l'accusation" is somebody, "les accusations" are words); `ends` as in `VoiceWords.pluralEnds`. */
function withPlurals(words: readonly string[], ends: string, others: ReadonlySet<string> = NONE): ReadonlySet<string> {
  const pairs = ends.split(' ').map((pair) => ({ one: pair.slice(0, pair.indexOf('>')), many: pair.slice(pair.indexOf('>') + 1) }));
  return new Set(words.flatMap((word) => [word, ...pairs.filter(({ one }) => word.endsWith(one)).map(({ one, many }) => word.slice(0, word.length - one.length) + many).filter((plural) => !others.has(plural))]));
}

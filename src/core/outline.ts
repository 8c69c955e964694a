// What an article's sentences are made of, for alignment and slots: terms that hold across inflection, spelling and, by
// names, places, dates and concepts, across languages. Computed once an article; knows nothing of the other one.
import { conceptOf } from './text/concepts.ts';
import { wordsIn } from './contrast.ts';
import type { Digest } from './digest.ts';
import type { Fact } from './facts/fact.ts';
import { lexiconOf, type Lexicon } from './facts/names/name-lists.ts';
import { NOWS } from './languages/filler-words.ts';
import type { LanguageCode } from './languages/pack.ts';
import { contains, type Span } from './text/span.ts';
import { isStopWord, stem } from './text/stems.ts';
import type { Word } from './text/words.ts';

/** A word or fact as it is compared. `key`: "~talks" a concept, "@…" a name, "#…" a value, else a stem. */
export interface Term extends Span {
  readonly key: string;
  /** The key alone, as a list: asked for so often that a new one each time would cost more than all else. */
  readonly own: readonly string[];
  /** The folded word where the key is a stem, for its cognate in another language; empty for keys that need none. */
  readonly word: string;
  /** Of a name: its words as stems, by which it is known to a text where it was not seen to be a name. Else empty. */
  readonly parts: readonly string[];
  /** Place among the terms of the text. */
  readonly index: number;
  /** Which part of the sentence it stands in, counted over the text. */
  readonly clause: number;
}

/** Whether a key is a country's, "@place:ru": too wide to tell one event from another. */
export const isCountry = (key: string): boolean => COUNTRY.test(key);
const COUNTRY = /^@place:[a-z]{2}$/u;

export interface OutlineSentence extends Span {
  /** Place among the sentences of the text. */
  readonly index: number;
  readonly terms: readonly Term[];
  /** Those of its terms that are names of several keys: `parts` beside their own. */
  readonly named: readonly Term[];
  /** In order of start; quotes and what stands in them alike. */
  readonly facts: readonly Fact[];
  /** Words of the sentence: `reading.words` from first up to but not including last. */
  readonly words: Span;
}

export interface Outline {
  readonly digest: Digest;
  readonly language: LanguageCode;
  readonly sentences: readonly OutlineSentence[];
  /** Sentence that a fact begins in. */
  readonly sentenceOf: ReadonlyMap<Fact, OutlineSentence>;
}

const outlines = new WeakMap<Digest, Outline>();

/** The outline of an article; the same object for the same digest. Linear. */
export function outlineOf(digest: Digest): Outline {
  let outline = outlines.get(digest);
  if (!outline) outlines.set(digest, outline = outline_(digest));
  return outline;
}

/** Marks that end a clause: what follows speaks of something else as often as not. */
const BREAKS = new Set([';', ':', '(', ')', '–', '—', '«', '»', '"', '“', '”', ',']);

function outline_(digest: Digest): Outline {
  const { language, reading, facts } = digest;
  const sentences: OutlineSentence[] = [];
  const sentenceOf = new Map<Fact, OutlineSentence>();
  const state = { index: 0, clause: 0 };
  const lexicon = lexiconOf(reading.pack.name);
  let [word, fact] = [0, 0];
  reading.sentences.forEach((span, index) => {
    while (word < reading.words.length && at(reading.words, word).start < span.start) word++;
    while (fact < facts.length && at(facts, fact).start < span.start) fact++;
    const first = word;
    while (word < reading.words.length && at(reading.words, word).start < span.end) word++;
    const own: Fact[] = [];
    while (fact < facts.length && at(facts, fact).start < span.end) own.push(at(facts, fact++));
    const terms = termsOf(reading.words.slice(first, word), own, language, lexicon, state);
    // Key by key: a literal that opens on `...span` and goes on gives each object a hidden class of its own in V8, and every reader of it slows down.
    const sentence = { start: span.start, end: span.end, index, terms, named: terms.filter(({ parts }) => parts.length > 0), facts: own, words: { start: first, end: word } };
    for (const one of own) sentenceOf.set(one, sentence);
    sentences.push(sentence);
  });
  return { digest, language, sentences, sentenceOf };
}

/** Element that the caller knows to be there. */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} of ${list.length}`);
  return found;
}

function termsOf(words: readonly Word[], facts: readonly Fact[], language: LanguageCode, lexicon: Lexicon, state: { index: number; clause: number }): readonly Term[] {
  const terms: Term[] = [];
  const keyed = facts.filter(({ kind }) => kind !== 'quote');
  let next = 0;
  let born: Fact | null = null;
  state.clause++;
  for (const [index, word] of words.entries()) {
    while (next < keyed.length && at(keyed, next).end <= word.start) next++;
    const fact = keyed[next];
    if (fact && contains(fact, word)) {
      const life: '~birth' | '~dead' | null = word.start === fact.start ? lifeKey(words, index, keyed, next, born) : null;
      if (life) born = life === '~birth' ? fact : null;
      if (life) terms.push({ key: life, own: [life], word: '', parts: [], index: state.index++, clause: state.clause, start: fact.start, end: fact.start });
      if (word.start === fact.start) for (const key of factKeys(fact)) terms.push({ key, own: [key], word: '', parts: partsOf(fact, words, index, language), index: state.index++, clause: state.clause, start: fact.start, end: fact.end });
      continue;
    }
    if (word.kind === 'mark') {
      if (BREAKS.has(word.text)) state.clause++;
    } else if (word.kind === 'letters' && word.folded.length > 1 && !isStopWord(word.folded, language)) {
      const key = keyOf(word, language, lexicon);
      if (key !== '') terms.push({ key, own: [key], word: LANGUAGE_FREE.has(key.charAt(0)) ? '' : word.folded, parts: [], index: state.index++, clause: state.clause, start: word.start, end: word.end });
    }
  }
  return terms;
}

/** First letters of keys that hold in every language. */
export const LANGUAGE_FREE: ReadonlySet<string> = new Set('~@#');

/** "russes" is the place Russia, "pourparlers" the concept talks; any other word its stem; empty for "désormais", which is about nothing. */
function keyOf(word: Word, language: LanguageCode, lexicon: Lexicon): string {
  let known = keys.get(language);
  if (!known || known.size >= MOST_KEYS) keys.set(language, known = new Map());
  let key = known.get(word.lower);
  if (key === undefined) known.set(word.lower, key = findKey(word, language, lexicon));
  return key;
}

/** Keys of words already met, by language: a text repeats its words, and texts of one event share them. */
const keys = new Map<LanguageCode, Map<string, string>>();
const MOST_KEYS = 40_000;

function findKey(word: Word, language: LanguageCode, lexicon: Lexicon): string {
  const country = lexicon.demonym(word.folded);
  if (country !== undefined) return `@place:${country}`;
  if (wordsIn(NOWS[language]).has(word.folded)) return '';
  const stemmed = stem(word.lower, language);
  const concept = conceptOf(stemmed, language, word.lower);
  return concept ? `~${concept}` : stemmed;
}

/** "(10 février 1894 – 29 décembre 1986)" after a name: born, then dead. Null for any other fact. */
function lifeKey(words: readonly Word[], index: number, facts: readonly Fact[], place: number, born: Fact | null): '~birth' | '~dead' | null {
  const [fact, before, after] = [at(facts, place), facts[place - 1], facts[place + 1]];
  if (fact.kind !== 'date') return null;
  if (born !== null && before === born) return '~dead';
  return opensLife(words, index) && after?.kind === 'date' && after.start - fact.end <= LIFE_GAP ? '~birth' : null;
}
/** "(10 février 1894", or behind how the name is said: "([siˈmon]; 24 July 1783". */
const opensLife = (words: readonly Word[], index: number): boolean => words[index - 1]?.text === '(' || words[index - 1]?.text === ';';
/** Units between the two dates of a life: " -- ". */
const LIFE_GAP = 4;

/** Stems of the words of a name that begins at word `first`. */
function partsOf(fact: Fact, words: readonly Word[], first: number, language: LanguageCode): readonly string[] {
  if (fact.kind !== 'person' && fact.kind !== 'organisation' && fact.kind !== 'place') return [];
  const parts: string[] = [];
  for (let index = first; index < words.length && at(words, index).start < fact.end; index++) {
    const { kind, folded, lower } = at(words, index);
    if (kind !== 'letters' || isStopWord(folded, language)) continue;
    const stemmed = stem(lower, language);
    const concept = conceptOf(stemmed, language, lower);
    parts.push(concept ? `~${concept}` : stemmed);
  }
  return parts;
}

function factKeys(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'person': case 'organisation': case 'place': return [`@${fact.value.key}`];
    case 'date': return fact.value.iso === undefined ? [`#w${fact.value.weekday}`] : [`#${fact.value.iso}`];
    case 'time': return [`#${fact.value.local}`];
    case 'duration': return [`#${fact.value.iso}`];
    case 'ordinal': return [`#n${fact.value.number}`];
    case 'count': case 'measure': return fact.value.number === undefined ? [] : [`#${fact.value.number}`];
    case 'share': return fact.value.ratio === undefined ? [] : [`#${fact.value.ratio}`];
    case 'money': return typeof fact.value.amount === 'number' ? [`#${fact.value.amount}`] : [];
    case 'quote': case 'statement': return [];
  }
}

/** Letters in which words of one origin differ between the six languages: "sanction", "sanción", "Sanktion" all begin "sansi". */
const COGNATE: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'], [/[ck]t/gu, 's'], [/c(?=[eiy])/gu, 's'], [/[ckq]u?/gu, 'c'], [/[zt](?=i)/gu, 's'], [/y/gu, 'i'], [/(?<twice>[a-z])\k<twice>/gu, '$<twice>'], [/w/gu, 'v'],
];
/** Letters kept: more parts "negociations" and "negotiations", fewer join strangers. */
const COGNATE_LENGTH = 5;

const cognates = new Map<string, readonly string[]>();
/** Words remembered; the table starts afresh beyond it. */
const MOST_COGNATES = 40_000;

/** The keys by which a folded word meets its cognates in the other languages: one, or none for a short word, which meets by chance. */
export function cognateKeys(folded: string): readonly string[] {
  let keys = cognates.get(folded);
  if (!keys) {
    if (cognates.size >= MOST_COGNATES) cognates.clear();
    cognates.set(folded, keys = folded.length < COGNATE_LENGTH + 1 ? [] : [`=${COGNATE.reduce((word, [from, to]) => word.replace(from, to), folded).slice(0, COGNATE_LENGTH)}`]);
  }
  return keys;
}

// Whether two sentences say one thing of one subject, but for a stretch of each that is in question: the rewording that a
// contradiction needs. A subject that one names and the other calls "he", "the film" is one subject where nothing speaks against it.
import type { Ground } from '../../shared-ground.ts';
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import type { OutlineSentence } from '../../outline.ts';
import { ARTICLES, LARGE_NOUNS } from '../../languages/scope-words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { reservesIn } from './polarity.ts';

/** A sentence, and the stretch of it in question. */
export interface Claim { readonly sentence: OutlineSentence; readonly digest: Digest; readonly open: Span }

/** A sentence of an article as a claim, `open` the stretch of it in question. */
export const claimOf = ({ sentence, digest }: Pick<Claim, 'sentence' | 'digest'>, open: Span): Claim => ({ sentence, digest, open });

/** How much of the shorter claim the longer holds, 0..1; how many keys they share, a subject told of by a pronoun counting as one; and whether there is such a subject. */
export interface Coverage { readonly held: number; readonly shared: number; readonly isTold: boolean }

/** What two claims share, the stretches in question aside. Symmetric. */
export function coverage(a: Claim, b: Claim, ground: Ground): Coverage {
  const [mine, yours] = [keysOf(a, b, ground), keysOf(b, a, ground)];
  let [shared, common] = [Number(mine.isNamed || yours.isNamed), 0];
  for (const key of mine.keys) {
    if (!yours.keys.has(key)) continue;
    shared++;
    common += ground.weightOf(key);
  }
  const least = Math.min(total(mine.keys, ground), total(yours.keys, ground));
  return { held: least === 0 ? 0 : common / least, shared, isTold: mine.isNamed || yours.isNamed };
}

function total(keys: ReadonlySet<string>, ground: Ground): number {
  let sum = 0;
  for (const key of keys) sum += ground.weightOf(key);
  return sum;
}

interface Kept { readonly keys: ReadonlySet<string>; /** Its subject was left out, for the other speaks of it by a pronoun. */ readonly isNamed: boolean }

function keysOf({ sentence, digest, open }: Claim, other: Claim, ground: Ground): Kept {
  const end = subjectEnd(sentence, digest);
  const isNamed = end > 0 && isSubjectTold(sentence.terms.slice(0, end).flatMap(ground.keysOf), other, ground);
  const keys = new Set<string>();
  for (const [index, term] of sentence.terms.entries()) {
    if (overlaps(term, open) || (isNamed && index < end)) continue;
    for (const key of ground.keysOf(term)) keys.add(key);
  }
  return { keys, isNamed };
}

/** Whether the other sentence has nothing of the subject's name, and yet tells of it. */
function isSubjectTold(subject: readonly string[], other: Claim, ground: Ground): boolean {
  const others = ground.weightsOf(other.sentence);
  return !subject.some((key) => others.has(key)) && isToldOf(subject, other, ground);
}

const ends = new WeakMap<OutlineSentence, number>();

/** Terms at the head of a sentence that are written as names. */
function subjectEnd(sentence: OutlineSentence, digest: Digest): number {
  let end = ends.get(sentence);
  if (end === undefined) ends.set(sentence, end = readSubjectEnd(sentence, digest));
  return end;
}

function readSubjectEnd({ terms }: OutlineSentence, { reading, language }: Digest): number {
  const end = terms.findIndex(({ start }) => !/^\p{Lu}/u.test(reading.text.slice(start, start + 2)));
  const [first, behind] = [terms[0], reading.text.slice(terms[0]?.end)];
  return end < 0 || (end === 1 && first !== undefined && !first.key.startsWith('@') && (LARGE_NOUNS.has(language) || VERB_BEFORE.test(behind))) ? 0 : end;
}
/** "Votaron 44", "Demitiram-se 9", "Respondió a 36": what opens on a word right before a figure, opens on a verb. */
const VERB_BEFORE = /^(?:-\p{Ll}{2})? (?:\p{Ll} )?\d/u;

/** Whether the other sentence opens on a pronoun or "the …", and its text, where it is longer, names the subject right before. */
function isToldOf(subject: readonly string[], { sentence, digest }: Claim, ground: Ground): boolean {
  const { pronouns, definites } = contrastOf(digest.language);
  const words = digest.reading.words.slice(sentence.words.start, sentence.words.end);
  const isBeforeName = (index: number): boolean => !LARGE_NOUNS.has(digest.language) && /^\p{Lu}/u.test(words[words[index + 1]?.text === "'" ? index + 2 : index + 1]?.text ?? '');   // "le Vietnam", "el Canadá"
  const opens = words.some(({ folded }, index) => ((index < OPENING && wordsIn(pronouns).has(folded) && (index === 0 || !wordsIn(ARTICLES[digest.language]).has(folded))) || ((index === 0 || words[index - 1]?.text === ',') && wordsIn(definites).has(folded))) && !isBeforeName(index));
  if (!opens) return false;
  const { sentences } = digest === ground.here.digest ? ground.here : ground.there;
  return sentences.length === 1 || sentences.slice(Math.max(0, sentence.index - ANTECEDENT), sentence.index).some(({ terms }) => terms.flatMap(ground.keysOf).some((key) => subject.includes(key)));
}

/** Sentences before a pronoun that name whom it stands for: further up, "she" is anybody of the report. */
const ANTECEDENT = 2;
/** "In 2013 she was ranked": words within which a pronoun is the subject. */
const OPENING = 4;

/** Whether both leave open as much: "peut-être" anywhere, "certains" in the clause in question, but for a word right before it ("only two"). */
export function areReservedAlike(a: Claim, b: Claim): boolean {
  const [mine, yours] = [reservesOf(a), reservesOf(b)];
  return mine.size === yours.size && [...mine].every((word) => yours.has(word));
}

function reservesOf({ sentence, digest, open }: Claim): ReadonlySet<string> {
  const own = sentence.terms.find((term) => overlaps(term, open))?.clause;
  return new Set(reservesIn(sentence, digest).filter(({ clause, at }) => clause === null || own === undefined || (clause === own && !(at.end <= open.start && open.start - at.end <= BEFORE))).map(({ word }) => word));
}
/** Units between a word and the figure it belongs to. */
const BEFORE = 1;

/** Whether every count and share of the shorter sentence, those in question aside, stands in the longer too. */
export function haveSameFigures(a: Claim, b: Claim): boolean {
  const [mine, yours] = [figuresOf(a), figuresOf(b)];
  const [fewer, more] = a.sentence.terms.length <= b.sentence.terms.length ? [mine, yours] : [yours, mine];
  return fewer.every((figure) => more.includes(figure));
}

const figuresOf = ({ sentence, open }: Claim): readonly string[] => sentence.facts
  .filter((fact) => (fact.kind === 'count' || fact.kind === 'share') && !overlaps(fact, open)).map(writingOf);

const writings = new WeakMap<Fact, string>();

/** A figure without its noun. */
function writingOf(fact: Fact): string {
  let writing = writings.get(fact);
  if (writing === undefined) writings.set(fact, writing = JSON.stringify({ ...fact.value, of: undefined }));
  return writing;
}

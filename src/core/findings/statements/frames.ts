// Who made a thing, and where something is or was: "directed by A", "né à B". A sentence of one subject that names another maker or
// another place contradicts the first. Places are only set against each other when neither can lie in the other: two countries, or
// two cities. What many may share is left out: producers, actors, owners.
import type { Ground } from '../../shared-ground.ts';
import { contrastOf, groupsIn, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, FactOf } from '../../facts/fact.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { fold, type Word } from '../../text/words.ts';
import { coverage } from './claims.ts';
import { copulasAmong } from './copulas.ts';
import { areOfOtherHeads } from './subjects.ts';
import { isTown } from './towns.ts';

type Name = FactOf<'person'> | FactOf<'organisation'> | FactOf<'place'>;

/** "Directed by A and B": what it says (`key`), where, and the names it gives. */
export interface Frame { readonly key: string; readonly span: Span; readonly names: readonly Name[] }

/** Words from the verb to its preposition ("written and directed by"), and from there to the last name. */
const TO_PREPOSITION = 3;
const TO_NAMES = 14;
/** Units between the last name and a verb behind it. */
const BESIDE = 2;
/** Words between two places of one list: "Lima *and* Cusco", "Tbilissi, *en* Géorgie". */
const TO_NEXT_PLACE = 1;
/** Units between two names of one list: ", singer and ". */
const LIST_GAP = 24;

/** The frames of a sentence, in order. */
export function framesIn(sentence: OutlineSentence, { reading, language }: Digest): readonly Frame[] {
  const { makers, agents, placed, situated, within } = contrastOf(language);
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const names = sentence.facts.filter((fact): fact is Name => fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place');
  const frames: Frame[] = [];
  if (names.length === 0) return [];
  const copulas = copulasAmong(words, language);
  const [making, placing, lying] = [groupsIn(makers), groupsIn(placed), wordsIn(situated)];
  words.forEach((word, index) => {
    const isLying = lying.has(word.folded) || (copulas.has(index) && wordsIn(within).has(words[index + 1]?.folded ?? ''));
    const [made, put] = [making.get(word.folded), isLying ? LYING : placing.get(word.folded)];
    if (made !== undefined) frames.push(...frameAt(`by:${made}`, words, index, agents, names.filter(({ kind }) => MAKERS.has(kind))));
    if (put !== undefined) frames.push(...frameAt(`in:${put}`, words, index, within, names.filter(({ kind }) => kind === 'place')));
  });
  return frames;
}

/** The group of words for lying somewhere. */
const LYING = -1;

function frameAt(key: string, words: readonly Word[], index: number, prepositions: string, names: readonly Name[]): readonly Frame[] {
  const verb = words[index];
  const at = prepositionAfter(words, index, prepositions);
  const list = at < 0 ? [] : listFrom(names, words, at);
  const last = list.at(-1);
  if (verb && last) return [{ key, span: { start: verb.start, end: last.end }, names: list }];
  // "Wurde von Anna Berg geschrieben": the names stand right before the verb.
  const opening = words.findLastIndex(({ folded }, place) => place < index && place >= index - TO_NAMES && wordsIn(prepositions).has(folded));
  const before = opening < 0 ? [] : listFrom(names.filter(({ end }) => verb !== undefined && end <= verb.start), words, opening);
  const [preposition, nearest] = [words[opening], before.at(-1)];
  return verb && preposition && nearest && verb.start - nearest.end <= BESIDE ? [{ key, span: { start: preposition.start, end: verb.end }, names: before }] : [];
}

const MAKERS: ReadonlySet<Fact['kind']> = new Set(['person', 'organisation']);

/** Where the preposition stands that opens the names: right behind the verb, or behind "and directed". */
function prepositionAfter(words: readonly Word[], verb: number, prepositions: string): number {
  for (let index = verb + 1; index <= verb + TO_PREPOSITION; index++) {
    const word = words[index];
    if (!word || (word.kind === 'mark' && word.text !== '-')) return -1;
    if (wordsIn(prepositions).has(word.folded)) return index;
  }
  return -1;
}

/** The names of the list that begins behind the preposition: the first close by, each next close to the one before. */
function listFrom(names: readonly Name[], words: readonly Word[], preposition: number): readonly Name[] {
  const [from, to] = [words[preposition]?.end ?? 0, words[Math.min(words.length - 1, preposition + TO_NAMES)]?.end ?? 0];
  const list: Name[] = [];
  for (const name of names.filter(({ start, end }) => start >= from && end <= to)) {
    const before = list.at(-1);
    const between = words.filter(({ start, end }) => start >= (before?.end ?? from) && end <= name.start);
    if (before && name.kind === 'place' && between.filter(({ kind }) => kind === 'letters').length > TO_NEXT_PLACE) break;   // "in Bristol, England, and moved to Canada"
    if (name.start - (before?.end ?? from) > LIST_GAP || between.some(({ kind, text }) => kind === 'mark' && text !== ',' && text !== '&' && text !== '"')) break;
    list.push(name);
  }
  return list;
}

/** The two spans in which sentences of one subject give one role to others; null when they do not. Symmetric. */
export function findOtherRole(a: Framed, b: Framed, ground: Ground): readonly [Span, Span] | null {
  for (const mine of a.frames) {
    for (const yours of b.frames) {
      if (mine.key !== yours.key || !areApart(mine, yours)) continue;
      if (haveOneSubject({ ...a, frame: mine }, { ...b, frame: yours }, ground) && !areOfOtherHeads(a, mine.span, b, yours.span, ground)) return [mine.span, yours.span];
    }
  }
  return null;
}

/** A sentence with its frames. */
export interface Framed { readonly sentence: OutlineSentence; readonly digest: Digest; readonly frames: readonly Frame[] }

function areApart(a: Frame, b: Frame): boolean {
  const isMaker = a.key.startsWith('by');
  return a.names.every((one) => b.names.every((other) => (isMaker ? areOthers(one, other) : areOtherPlaces(one, other))));
}

const areOthers = (a: Name, b: Name): boolean => a.value.key !== b.value.key && !partsOf(a).some((part) => partsOf(b).includes(part));
const partsOf = ({ value }: Name): readonly string[] => fold(value.name.toLowerCase()).split(/[^\p{L}]+/u).filter((part) => part.length > 2);

const COUNTRY = /^place:[a-z]{2}$/u;

/** In two countries, or two large cities: "Boston" may lie in "Massachusetts", "Harlem" in "New York". */
export function areOtherPlaces(a: Name, b: Name): boolean {
  if (!areOthers(a, b)) return false;
  const [mine, yours] = [a.value.country, b.value.country];
  if (mine && yours && mine !== yours) return true;
  return !COUNTRY.test(a.value.key) && !COUNTRY.test(b.value.key) && isTown(a.value.key) && isTown(b.value.key);
}

/** Whether both frames are of one subject: the name next to each; of two lone sentences, one may leave it to a pronoun or the context. */
function haveOneSubject(a: Framed & { readonly frame: Frame }, b: Framed & { readonly frame: Frame }, ground: Ground): boolean {
  const [mine, yours] = [subjectOf(a), subjectOf(b)];
  if (mine && yours && ground.keysOf(mine).some((key) => ground.keysOf(yours).includes(key))) return true;
  if (ground.here.sentences.length > 1 || ground.there.sentences.length > 1) return false;
  const { held, shared, isTold } = coverage({ ...a, open: a.frame.span }, { ...b, open: b.frame.span }, ground);
  if (a.frame.key === `in:${LYING}` && (isNarrower(a, b, ground) || isNarrower(b, a, ground))) return false;
  return isTold || (held >= HELD && shared > 0);
}
/** "The company's *European headquarters*": what the other's subject has not is more than a word for its seat. */
function isNarrower({ sentence, digest, frame }: Framed & { readonly frame: Frame }, other: Framed, ground: Ground): boolean {
  const stands = ground.weightsOf(other.sentence);
  const isHeld = (term: Term): boolean => ground.keysOf(term).some((key) => stands.has(key));
  const subject = sentence.terms.filter((term) => term.end <= frame.span.start);
  const isNamed = subject.some((term) => isHeld(term) && /^\p{Lu}/u.test(digest.reading.text.slice(term.start, term.start + 2)));   // a definition says more of a name
  const isWithin = (index: number): boolean => subject.slice(0, index).some(isHeld) && subject.slice(index + 1).some(isHeld);   // where the other is "headquartered"
  return !isNamed && (subject.filter((term) => !isHeld(term)).length > 1 || subject.some((term, index) => !isHeld(term) && isWithin(index)));
}

/** So much of the shorter sentence, the frame aside, in the longer. */
const HELD = 0.4;

/** The person, work or body next before the frame, else the first behind it. A nationality is none: "an American film directed by". */
function subjectOf({ sentence, frame }: { readonly sentence: OutlineSentence; readonly frame: Frame }): Term | undefined {
  const names = sentence.terms.filter((term) => term.key.startsWith('@') && term.parts.length > 0 && !overlaps(term, frame.span));
  return names.findLast(({ end }) => end <= frame.span.start) ?? names[0];
}

// Of whom a figure is told: "Verdan sold 300,000 cars" says nothing of what Renault sold. In: two slots that differ. Out: whether each
// clause gives the figure to somebody whom the other sentence does not name. A name is what is written as one, known to a list or not,
// so that two pollsters, unions, clubs and parties are told apart without any list of them. Does not see two bodies without a name.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { LINKS } from '../../languages/filler-words.ts';
import { ARTICLES, ARTICLE_VERBS, LARGE_NOUNS } from '../../languages/scope-words.ts';
import type { Outline, Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { ownNounsBefore } from './bearings.ts';
import { coverage } from '../statements/claims.ts';

/** Figures that a text gives of a thing it calls by a common noun in the next breath: "the film" for a film, "her debut" for an album. */
const TOLD_OF: ReadonlySet<Fact['kind']> = new Set(['date', 'ordinal']);

/** Whether each figure is given to a name that the other sentence lacks, or one to a name and the other to a thing that is not it. Symmetric. */
export function areOfOtherSubjects(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours] = [ownNames(a, ground.here, b, ground), ownNames(b, ground.there, a, ground)];
  const mayBeTold = TOLD_OF.has(a.fact.kind);
  if (mine.length > 0 && yours.length > 0) return !mayBeTold || !coverage({ sentence: a.sentence, digest: ground.here.digest, open: a.fact }, { sentence: b.sentence, digest: ground.there.digest, open: b.fact }, ground).isTold;
  if (!ground.isOneLanguage || mayBeTold) return false;
  return isOfNameless(mine, a, b, ground.there, ground) || isOfNameless(yours, b, a, ground.here, ground);
}

/** "Le FMI prévoit", "la banque prévoit": at the head of its sentence a noun in the place of a name that the noun's own text knows nowhere. */
function isOfNameless(names: readonly Term[], named: Slot, other: Slot, outline: Outline, ground: Ground): boolean {
  const before = names.filter((name) => name.end <= named.fact.start && name === named.sentence.terms[0]);
  const noun = ownNounsBefore({ sentence: other.sentence, digest: outline.digest }, other.fact, named, ground).find((term) => term === other.sentence.terms[0]);
  if (before.length === 0 || !noun) return false;
  return !outline.sentences.some(({ terms }) => terms.some((term) => before.some((name) => ground.keysOf(name).some((key) => ground.keysOf(term).includes(key)))));
}

/** The names of a figure's clause, and the one that opens its sentence, that the other sentence lacks. */
function ownNames(slot: Slot, { digest }: Outline, other: Slot, ground: Ground): readonly Term[] {
  const names = namesBeside(slot, digest);
  if (names.length === 0) return names;
  const held = ground.weightsOf(other.sentence);
  return names.filter((term) => !ground.keysOf(term).some((key) => held.has(key)) && !isHeldInPart(term, held));
}

const beside = new WeakMap<Slot, readonly Term[]>();

/** The names of a figure's clause, and the one that opens its sentence: once, whatever it is set against. */
function namesBeside(slot: Slot, digest: Digest): readonly Term[] {
  let names = beside.get(slot);
  if (!names) {
    const { sentence: { terms, words }, fact } = slot;
    const own = (terms.find((term) => overlaps(term, fact)) ?? terms.findLast(({ end }) => end <= fact.start))?.clause;
    beside.set(slot, names = terms.filter((term) => (term.clause === own || term === terms[0]) && !overlaps(term, fact) && isName(term, words, digest)));
  }
  return names;
}

/** "Marta Sol", "Sol": a name of which the other sentence has a part. */
const isHeldInPart = ({ parts }: Term, held: ReadonlyMap<string, number>): boolean => parts.some((part) => held.has(part));

function isName(term: Term, { start, end }: { readonly start: number; readonly end: number }, { reading: { words }, language }: Digest): boolean {
  if (term.key.startsWith('@')) return term.parts.length > 0;   // not "russische"
  if (LARGE_NOUNS.has(language) || term.key.startsWith('#') || term.key.startsWith('~')) return false;
  let index = start;
  while (index < end && (words[index]?.start ?? Infinity) < term.start) index++;
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && word.text !== word.lower && (index > start || opensAsName(word, next, language));
}

/** Of the first word of a sentence, whether it is more than a word with a capital: "Verdan cut", not "Chiuderanno undici", "Ganó el", "Filmed in". */
function opensAsName(word: Word, next: Word | undefined, language: Digest['language']): boolean {
  if (next?.kind !== 'letters') return false;
  const isVerb = wordsIn(ARTICLE_VERBS[language]).has(next.lower);   // "Verdan a vendu", not "à"
  return word.folded.length > 2 && (isVerb || !(wordsIn(ARTICLES[language]).has(next.folded) || wordsIn(LINKS[language]).has(next.folded)));
}

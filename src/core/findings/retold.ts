// One thing that a text tells twice: "The bridge was built in 1957. … The bridge, built in 1967, …". In: two facts of one text. Out:
// whether both are told of the thing that opens their sentences, by one act, once it was named and nothing says that it is another; or
// are ages of one person. Whether the values then contradict each other, the rules of two reports decide. Sees no pronoun and no other
// name of the thing ("the structure").
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Fact } from '../facts/fact.ts';
import { NOWS } from '../languages/filler-words.ts';
import { AGAIN, OTHERS, SET_APART } from '../languages/kin-words.ts';
import { FOR_ONCE } from '../languages/form-words.ts';
import { ANOTHER, ARTICLES, LARGE_NOUNS, ONCE } from '../languages/scope-words.ts';
import type { Digest } from '../digest.ts';
import type { OutlineSentence, Term } from '../outline.ts';
import type { Ground } from '../shared-ground.ts';
import type { Slot } from '../slots.ts';
import { overlaps } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { areOneAge } from './slots/ages.ts';
import { countOneNoun } from './slots/count-nouns.ts';
import { isAge } from './slots/report-times.ts';
import { areTurnedAround, compareValues, numberOf } from './slots/values.ts';
import { isImpliedDay } from './implied-day.ts';

/** Years between two ages of one person that a text may give by error: more, and one is of another time. */
const YEARS_WITHIN = 10;
/** Commas between the thing and its figure: "the bridge, built in 1967". */
const CLAUSES_ON = 1;

/** Whether two facts, the first before the second in one text, are told of one thing by one act. `ground`: of the text and itself. */
export function areRetold(a: Slot, b: Slot, ground: Ground): boolean {
  const { digest } = ground.here;
  if (a.fact.hedge || b.fact.hedge || isImpliedDay(a.fact) || isImpliedDay(b.fact) || isSetOff(a, digest) || isSetOff(b, digest)) return false;
  if (isAge(a.fact) || isAge(b.fact)) return areOneAge(a, b, ground) && isBesideName(a) && isBesideName(b) && areWithinYears(a.fact, b.fact) && !isOfThen(a, digest) && !isOfThen(b, digest);
  if (a.fact.certainty !== b.fact.certainty || a.fact.certainty === 'attributed') return false;
  const [one, other] = [subjectOf(a.sentence), subjectOf(b.sentence)];
  if (!one || !other || !isOne(one, other, ground) || !isDefinite(other, b.sentence, digest)) return false;
  if (!isSaidOf(a, one) || !isSaidOf(b, other) || isAnother(a, digest) || isAnother(b, digest)) return false;
  if (a.fact.kind === 'count' && !countOneNoun(a, b, ground)) return false;
  if (a.fact.kind === 'date' && ((!isAside(a, one) && !isAside(b, other) && !isOnce(a, digest)) || hasOwnName(a, b, ground) || hasOwnName(b, a, ground))) return false;
  if (isTiedToOther(b, other, a, ground) || (a.fact.kind !== 'date' && (hasOwnTime(a, b) || hasOwnTime(b, a)))) return false;
  return acts(a, one, ground).some((key) => acts(b, other, ground).includes(key));
}

/** Whether a figure stands in a quotation, whose speaker may err, or in brackets, as a sum in another currency does. */
export const isSetOff = ({ fact, sentence: { facts, start } }: Pick<Slot, 'fact' | 'sentence'>, { reading: { text } }: Digest): boolean =>
  facts.some((one) => one.kind === 'quote' && overlaps(one, fact)) || /[([][^)\]]*$/u.test(text.slice(Math.max(start, fact.start - BRACKET), fact.start));
const BRACKET = 40;

/** "Garrel, 63": who "killed the 35-year-old deputy" need not be 35. */
const isBesideName = ({ fact, sentence: { facts } }: Slot): boolean => facts.some(({ kind, start, end }) => kind === 'person' && Math.max(fact.start - end, start - fact.end) <= NAME_WITHIN && !(start < fact.end && fact.start < end));
const NAME_WITHIN = 24;

const areWithinYears = (a: Fact, b: Fact): boolean => Math.abs((numberOf(a) ?? 0) - (numberOf(b) ?? Infinity)) <= YEARS_WITHIN || areTurnedAround(a, b);

/** "Garrel, 23 at the time". */
const isOfThen = ({ fact, sentence }: Slot, { reading: { text }, language }: Digest): boolean => {
  const behind = text.slice(fact.end, Math.min(sentence.end, fact.end + THEN_WITHIN)).toLowerCase();
  return FOR_ONCE[language].split('|').some((words) => behind.includes(words));
};
const THEN_WITHIN = 24;

/** The term that opens a sentence, figures and days aside. */
const subjectOf = ({ terms }: OutlineSentence): Term | undefined => terms.find(({ key }) => !key.startsWith('#'));

const isOne = (a: Term, b: Term, ground: Ground): boolean => ground.keysOf(a).some((key) => ground.keysOf(b).includes(key));

/** "The bridge", "le pont", a name; not "a fire", "another fire". */
function isDefinite(term: Term, { words: { start, end } }: OutlineSentence, { reading: { words }, language }: Digest): boolean {
  if (term.key.startsWith('@') && term.parts.length > 0) return true;
  const before = words.slice(start, end).filter((word) => word.kind === 'letters' && word.end <= term.start);
  if (before.some(({ folded }) => wordsIn(contrastOf(language).ones).has(folded))) return false;
  return before.some(({ folded }) => LARGE_NOUNS.has(language) || wordsIn(ARTICLES[language]).has(folded));
}

/** Within its own clause or the aside right behind it. */
function isSaidOf({ fact, sentence: { terms } }: Slot, subject: Term): boolean {
  const clause = terms.find((term) => overlaps(term, fact))?.clause;
  return clause !== undefined && clause - subject.clause <= CLAUSES_ON;
}

/** Whether the value stands in an aside that tells which thing is meant. */
const isAside = ({ fact, sentence: { terms } }: Slot, subject: Term): boolean => terms.find((term) => overlaps(term, fact))?.clause !== subject.clause;

/** "Le ministre, qui s'est rendu à Nantes": a name in the clause that the other sentence lacks. */
function hasOwnName({ fact, sentence: { terms } }: Slot, { sentence }: Slot, ground: Ground): boolean {
  const [clause, held] = [terms.find((term) => overlaps(term, fact))?.clause, ground.weightsOf(sentence)];
  return terms.some((term) => term.clause === clause && term.key.startsWith('@') && !ground.keysOf(term).some((key) => held.has(key)));
}

/** "Vor zehn Jahren hatte die Schule 610 Schüler": another time opens the one sentence. */
const hasOwnTime = ({ fact, sentence: { facts } }: Slot, { sentence }: Slot): boolean => facts.some((one) => (one.kind === 'duration' || (one.kind === 'date' && !isNearDay(one))) && one.end <= fact.start
  && !sentence.facts.some((other) => compareValues(one, other) === 'same'));

/** "On Monday", "hier". */
const isNearDay = (fact: Fact): boolean => isImpliedDay(fact) && fact.kind === 'date' && /^$|-\d\d-\d\d$/u.test(fact.value.iso ?? '');

/** "Il teatro dell'opera, inaugurato", "l'indice tedesco": what the thing is told by before the aside, or right behind it, and the first telling lacks. */
function isTiedToOther(b: Slot, subject: Term, { sentence }: Slot, ground: Ground): boolean {
  const held = ground.weightsOf(sentence);
  const isIn = (term: Term): boolean => ground.keysOf(term).some((key) => held.has(key));
  const { terms } = b.sentence;
  return isAside(b, subject) ? terms.some((term) => term !== subject && term.clause === subject.clause && !isIn(term)) : terms.some((term) => term.start - subject.end === 1 && !overlaps(term, b.fact) && !isIn(term));
}

/** "Again", "another", "the former", "has now killed": a second time, a second thing, or another hour. */
function isAnother({ sentence: { words: { start, end } } }: Slot, { reading: { words }, language }: Digest): boolean {
  const apart = wordsIn(`${AGAIN[language]} ${OTHERS[language]} ${ANOTHER[language]} ${SET_APART[language]} ${NOWS[language]}`);
  return words.slice(start, end).some(({ folded }) => apart.has(folded));
}

/** Whether a sentence tells what is done once: birth, death, building. */
function isOnce({ clause, sentence: { words: { start, end } } }: Slot, { reading: { words }, language }: Digest): boolean {
  return clause.has('~birth') || clause.has('~dead') || words.slice(start, end).some(({ folded }: Word) => wordsIn(ONCE[language]).has(folded));
}

/** The keys of a figure's clause that are neither the thing nor a figure. */
function acts({ fact, sentence: { terms } }: Slot, subject: Term, ground: Ground): readonly string[] {
  const clause = terms.find((term) => overlaps(term, fact))?.clause;
  return terms.filter((term) => term.clause === clause && term !== subject && !overlaps(term, fact) && !/^[#@]/u.test(term.key)).flatMap(ground.keysOf);
}

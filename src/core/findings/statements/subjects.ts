// Whether two statements are of two things although they share words: "the mayor", "the mayor's brother"; "la tour", "un entrepôt proche de
// la tour"; "line 4", "line 12"; "the driver", "the other driver". By the head of what stands before the words in question: a word
// that is the head in one sentence and tells of another head in the other stands for nobody in common. In: two sentences and the words
// in question. Does not see a subject behind its verb, nor two words for one thing: those stand as two heads of nothing shared.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { ADVERB_ENDING, BEHIND_NOUNS, HEADED, JOINS, OTHERS, OWNERS, PARTS, SET_APART, SET_APART_BEHIND } from '../../languages/kin-words.ts';
import { TEAMS } from '../../languages/role-words.ts';
import { ARTICLES, LARGE_NOUNS } from '../../languages/scope-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { fold, type Word } from '../../text/words.ts';
import { areTurnedRound } from './contests.ts';
import { areDesignatedApart } from '../slots/designators.ts';
import type { Statement } from './sides.ts';

/** A sentence of an article. */
interface Told { readonly sentence: OutlineSentence; readonly digest: Digest }

/** Whether two statements are of two subjects. Symmetric. */
export function areOfOtherSubjects(a: Told, one: Statement, b: Told, other: Statement, ground: Ground): boolean {
  if (!ground.isOneLanguage || ground.here === ground.there) return false;
  return isOfAnotherHead(a, one, b, other, ground, one.value.denied) || isOfAnotherHead(b, other, a, one, ground, other.value.denied) || areSetApart(a, one, b, other, ground) || areSetApart(b, other, a, one, ground)
    || areTwo(a, one, b, other, ground) || areTwoPeople(a, one, b, other, ground) || areElsewhere(a, b, ground) || areDesignatedApart({ ...a, fact: lastOf(one) }, { ...b, fact: lastOf(other) }, ground);
}

/** Whether two figures or days are told of two heads: "the mayor was arrested on Monday", "the mayor's brother was arrested on Tuesday". Symmetric. */
export function areOfOtherHeads(a: Told, one: Span, b: Told, other: Span, ground: Ground): boolean {
  return ground.isOneLanguage && ground.here !== ground.there && (isOfAnotherHead(a, one, b, other, ground, true) || isOfAnotherHead(b, other, a, one, ground, true) || areTurnedRound(a, b, ground) || isAnotherTeam(a, b) || isAnotherTeam(b, a));
}

/** "Harlow Women", "la réserve de Brévin", where the other tells of Harlow or Brévin: another team of the club. */
function isAnotherTeam(a: Told, b: Told): boolean {
  const [words, theirs, teams] = [wordsOf(a), wordsOf(b), wordsIn(TEAMS[a.digest.language])];
  if (theirs.some(({ folded }) => teams.has(folded))) return false;
  return words.some(({ folded }, index) => teams.has(folded) && words.slice(Math.max(0, index - TO_CLUB), index + TO_CLUB + 1).some((word) => /^\p{Lu}\p{Ll}{2}/u.test(word.text) && theirs.some(({ text }) => text === word.text)));
}
/** Words between a team and its club: "die U 19 *des SC* Harl". */
const TO_CLUB = 4;

/** The words of a statement may begin with a number that tells its subject: "4 is closed". */
const lastOf = ({ end }: Span): Span => ({ start: end - 1, end });

/** "El Congreso aprobó", "el Senado no aprobó"; "the dam did not burst", "a dyke burst below the dam": before the words in question each has a noun of its own, and one of them no other. */
function areTwo(a: Told, one: Span, b: Told, other: Span, ground: Ground): boolean {
  const [mine, yours] = [subjectOf(a, one), subjectOf(b, other)];
  const isIn = (term: Term, terms: readonly Term[]): boolean => terms.some((their) => ground.keysOf(term).some((key) => ground.keysOf(their).includes(key)));
  if (mine.length === 0 || yours.length === 0 || mine.some((term) => isIn(term, yours))) return false;
  if (mine.length > SHORT || yours.length > SHORT || isPassive(a) !== isPassive(b)) return false;
  return isNounPhrase(mine, a) && isNounPhrase(yours, b);
}
/** "Constable Reyes was injured", "the suspect was not": somebody named with what he is, and another noun alone; or two that are named. */
function areTwoPeople(a: Told, one: Span, b: Told, other: Span, ground: Ground): boolean {
  const [mine, yours] = [subjectOf(a, one), subjectOf(b, other)];
  const isIn = (term: Term, terms: readonly Term[]): boolean => terms.some((their) => ground.keysOf(term).some((key) => ground.keysOf(their).includes(key)));
  const named = (terms: readonly Term[]): readonly Term[] => terms.filter(({ key }) => key.startsWith('@person:'));
  const [own, their] = [named(mine), named(yours)];
  const isTold = ({ start, end }: Term, from: Told, by: Told): boolean => wordsOf(by).some(({ folded }) => folded === fold(from.digest.reading.text.slice(start, end).toLowerCase()).split(' ').at(-1));   // "Cruz", "Penélope Cruz"
  if (own.length === 1 && their.length === 1) return !own.some((term) => isIn(term, their) || isTold(term, a, b)) && !their.some((term) => isTold(term, b, a));
  const [people, nobody, told] = own.length > 0 ? [mine, yours, b] : [yours, mine, a];
  const [opening] = wordsOf(told);
  return own.length + their.length === 1 && people.length > 1 && nobody.length === SHORT && nobody[0] === told.sentence.terms[0] && !nobody.some((term) => isIn(term, people)) && opening !== undefined && wordsIn(contrastOf(told.digest.language).definites).has(opening.folded);
}

/** Words of a subject that may be told otherwise at length: "les statistiques des décès", "les chiffres des morts". */
const SHORT = 1;

const isPassive = (told: Told): boolean => wordsOf(told).some(({ folded }) => wordsIn(contrastOf(told.digest.language).agents).has(folded));

/** An article opens it, and the sentence with it; capitals may be another name of the same body. */
function isNounPhrase([first]: readonly Term[], told: Told): boolean {
  const { sentence: { terms }, digest: { reading: { text }, language } } = told;
  if (!first || first !== terms[0] || /^[#~]/u.test(first.key)) return false;
  const [opening] = wordsOf(told);
  return !/^\p{Lu}{2}/u.test(text.slice(first.start, first.start + 2)) && opening !== undefined && opening.start < first.start && wordsIn(ARTICLES[language]).has(opening.folded) && !isAdverb(first, told);
}

/** "Les officiellement vaccinés": no noun, by its ending. */
const isAdverb = ({ start, end }: Term, { digest: { reading: { text }, language } }: Pick<Told, 'digest'>): boolean =>
  ADVERB_ENDING[language] !== '' && /^\p{Ll}/u.test(text.slice(start, start + 2)) && text.slice(start, end).endsWith(ADVERB_ENDING[language]);

/** "Between Ardley and Holme", "between Ardley and Wexley": behind one small word each has a name of its own. */
function areElsewhere(a: Told, b: Told, ground: Ground): boolean {
  if (LARGE_NOUNS.has(a.digest.language)) return false;
  const [mine, yours] = [ownNames(a, b, ground), ownNames(b, a, ground)];
  return mine.some((one) => yours.some((other) => one === other));
}

/** The small words right before the names that the other sentence lacks. */
function ownNames(a: Told, b: Told, ground: Ground): readonly string[] {
  const [stands, words] = [ground.weightsOf(b.sentence), wordsOf(a)];
  return a.sentence.terms.flatMap((term) => {
    if (term.start === a.sentence.start || /^#/u.test(term.key) || !/^\p{Lu}\p{Ll}/u.test(a.digest.reading.text.slice(term.start, term.start + 2)) || ground.keysOf(term).some((key) => stands.has(key)) || term.parts.some((part) => stands.has(part))) return [];
    const before = words.findLast(({ end }) => end <= term.start);
    return before && wordsIn(JOINS).has(before.folded) ? [before.folded] : [];
  });
}

/** "The mayor's brother was charged", where the other sentence has "the mayor" for its subject. */
function isOfAnotherHead(a: Told, one: Span, b: Told, other: Span, ground: Ground, isOfPart: boolean): boolean {
  const [stands, [mine, yours]] = [ground.weightsOf(b.sentence), [subjectOf(a, one), subjectOf(b, other)]];
  const isHeld = (term: Term): boolean => ground.keysOf(term).some((key) => stands.has(key));
  return mine.some((term, index) => {
    const head = isTied(term, mine[index + 1], a) ? mine[index + 1] : isOf(mine[index - 1], term, a) && !isBody(term, a) ? mine[index - 1] : undefined;
    if (!head || (!isOfPart && isPart(head, a)) || isHeld(head) || !isHeld(term) || term.key.startsWith('#') || /^@(?:place)/u.test(term.key) || /^[@#]/u.test(head.key)) return false;
    const at = yours.findIndex((their) => ground.keysOf(their).some((key) => ground.keysOf(term).includes(key)));
    return at === 0 && !isTied(yours[0] ?? term, yours[1], b);
  });
}

/** "Des parties de la protéine se retrouvent": of a part it is said, so not of nothing of the whole. */
const isPart = ({ start, end }: Term, { digest: { reading, language } }: Told): boolean => wordsIn(PARTS[language]).has(fold(reading.text.slice(start, end).toLowerCase()));

/** What stands before the words in question in its sentence, up to the first word that they hold. */
const subjectOf = ({ sentence: { terms } }: Told, span: Span): readonly Term[] => {
  const clause = terms.find((term) => overlaps(term, span))?.clause;
  const before = terms.filter((term) => term.end <= span.start && !overlaps(term, span));
  const own = before.filter((term) => term.clause === clause);
  return own.length > 0 ? own : before.filter((term) => term.clause === before[0]?.clause);
};

/** "Des représentants de l'Ostavie", "l'Ostavie": what is written as a name and is nobody acts by its people. */
const isBody = ({ key, start }: Term, { digest: { reading, language } }: Told): boolean => !key.startsWith('@person:') && (/^@/u.test(key) || (!LARGE_NOUNS.has(language) && /^\p{Lu}/u.test(reading.text.slice(start, start + 2))));

/** "Le frère *du* maire", "der Bruder *des* Bürgermeisters". */
function isOf(head: Term | undefined, { start }: Term, { digest: { reading, language } }: Told): boolean {
  if (!head) return false;
  const [first = '', second, ...more] = reading.text.slice(head.end, start).toLowerCase().split(/[ '’]/u).filter(Boolean);
  const ties = wordsIn(HEADED[language]);
  return more.length === 0 && (second === undefined ? ties.has(first) : ties.has(`${first}_${second}`) || (ties.has(first) && wordsIn(OWNERS[language]).has(second)));
}

/** "The mayor's brother"; "the church *tower* was": a noun made another's by the one behind it. */
function isTied({ end, key }: Term, head: Term | undefined, { sentence: { words }, digest }: Told): boolean {
  const { reading, language } = digest;
  const followers = wordsIn(BEHIND_NOUNS[language]);
  if (!head || followers.size === 0) return false;
  const gap = reading.text.slice(end, head.start);
  if (/^ ?['’]s /u.test(gap) || /^['’] /u.test(gap)) return true;
  if (gap !== ' ' || key.startsWith('#') || isAdverb(head, { digest })) return false;
  const next = reading.words.slice(words.start, words.end).find((word) => word.start >= head.end);
  return next !== undefined && followers.has(next.folded);
}

/** "The other driver", "the former mayor", "the deputy mayor": a word before the noun that the other sentence lacks, and whose noun both have. */
function areSetApart(a: Told, one: Span, b: Told, other: Span, ground: Ground): boolean {
  const [words, theirs] = [wordsOf(a), wordsOf(b)];
  const { language } = a.digest;
  const [apart, stands] = [wordsIn(`${SET_APART[language]} ${OTHERS[language]}`), ground.weightsOf(b.sentence)];
  return subjectOf(a, one).some((term) => {
    if (!ground.keysOf(term).some((key) => stands.has(key)) || !subjectOf(b, other).some((their) => ground.keysOf(their).some((key) => ground.keysOf(term).includes(key)))) return false;
    const at = words.findIndex(({ start }) => start >= term.start);
    const near = [words[at - 1], words[at - 2]?.text === '-' || words[at - 1]?.text === '-' ? words[at - 2] : undefined, SET_APART_BEHIND.has(language) ? words[at + 1] : undefined];
    return near.some((word) => word !== undefined && apart.has(word.folded) && !theirs.some(({ folded }) => folded === word.folded));
  });
}

const wordsOf = ({ sentence: { words: { start, end } }, digest: { reading } }: Told): readonly Word[] => reading.words.slice(start, end);

// A matter denied as a whole, where the other claim has no word of the denial: "n'ont pas changé" against "a décalé", "n'a aucun lien
// avec l'armée" against "illustre l'armée", "did not act in" against "starred in". The word denied has a partner of the same sense, or
// denies a tie, and nearly all beside it stands in the other claim. Between lone claims only: a report has many voices.
import { wordsIn, contrastOf, groupsIn } from '../../contrast.ts';
import { AGAINST, FOES, KIN, LOOSE, TIES } from '../../languages/kin-words.ts';
import { LINKS } from '../../languages/filler-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../text/words.ts';
import { haveSameFigures } from './claims.ts';
import { areReservedAlike, statement, verbGroup, type Side, type Statement } from './sides.ts';
import { areQualifiedApart } from '../slots/qualified.ts';
import { areOfOtherDays, areOfOtherNames } from './same-claim.ts';

/** Of what the denial reaches, and of its whole clause, so much stands in the other claim, by weight. */
const REACH_HELD = 0.55;
const CLAUSE_HELD = 0.55;
/** Of what a tie is denied between, the ends aside by whom it is denied. */
const TIE_HELD = 0.65;
/** Terms in common, the partner or a subject told by a pronoun counting as one. */
const LEAST_SHARED = 3;
/** Letters in which "transmissible" and "transmis" begin alike, and letters such a word has at least. */
const BEGINNING = 5;
const LEAST_LETTERS = 6;

interface Matter extends Span { readonly term: Term; readonly isTie: boolean }

/** The denied matter and the words that state it; null when there is none. Mirrored when both change places. */
export function findDeniedMatter(a: Side, b: Side, ground: Ground): { readonly here: Statement; readonly there: Statement } | null {
  if (!ground.isOfClaims || ground.here === ground.there || a.disputed || b.disputed) return null;
  const [mine, yours] = [mattersOf(a), mattersOf(b)];
  if ((mine.length === 0) === (yours.length === 0)) return null;
  const [no, yes, matters] = mine.length > 0 ? [a, b, mine] : [b, a, yours];
  if (yes.denials.length > 0 || has(yes, AGAINST) || areOfOtherDays(a, b) || !haveSameFigures({ ...no, open: NONE }, { ...yes, open: NONE })) return null;
  if (areQualifiedApart(no, yes, ground) || areOfOtherNames(no, yes, ground)) return null;
  for (const matter of matters) {
    const stated = matter.isTie ? statedTie(no, matter, yes, ground) : statedKin(no, matter, yes, ground);
    const told = stated && yes.sentence.terms.find(({ end }) => end >= stated.end);
    if (!stated || !areReservedAlike(no, yes, matter.term, told ?? undefined)) continue;
    const [denied, said] = [statement(matter, no.digest, true), statement(told?.start === stated.start ? verbGroup(told, yes) : stated, yes.digest, false)];
    return mine.length > 0 ? { here: denied, there: said } : { here: said, there: denied };
  }
  return null;
}

const has = ({ sentence: { words }, digest: { reading, language } }: Side, list: typeof AGAINST): boolean =>
  reading.words.slice(words.start, words.end).some(({ folded }) => wordsIn(list[language]).has(folded));
const NONE: Span = { start: -1, end: -1 };

function mattersOf({ denials, sentence, digest: { language, reading } }: Side): readonly Matter[] {
  const [ties, loose, ones] = [wordsIn(TIES[language]), wordsIn(LOOSE[language]), wordsIn(contrastOf(language).ones)];
  const isClass = ({ start, end }: Span): boolean => reading.text.slice(start, end).split(' ').some((one) => ones.has(one));   // "n'est pas un compte officiel": another one is
  const word = (term: Term): string => fold(reading.text.slice(term.start, term.end).toLowerCase());
  return denials.length > 0
    ? denials.filter((denial) => !isClass(denial) || groupsIn(KIN[language]).has(word(denial.term))).map(({ term, start, end }) => ({ term, start, end, isTie: ties.has(word(term)) }))
    : sentence.terms.filter((term) => loose.has(word(term))).map((term) => ({ term, start: term.start, end: term.end, isTie: true }));
}

/** The word of the other claim that states what is denied: of the same beginning or sense, with nearly all of the denied clause around it. */
function statedKin(no: Side, matter: Matter, yes: Side, ground: Ground): Span | null {
  if (/^[@#]/u.test(matter.term.key)) return null;
  const stated = yes.sentence.terms.find((term) => areKin(matter.term, no, term, yes)) ?? smallKin(matter.term, no, yes);
  if (!stated) return null;
  const { reach, subject } = partsOf(no, matter);
  const isHeld = holderOf(no, yes, ground);
  if (reach[0] && !isHeld(reach[0])) return null;   // "pas de navette *de secours*"
  const held = [...reach, ...subject].filter(isHeld);
  const isNamed = subject.length === 0 || subject.some(isHeld);
  const isTold = !isNamed && startsWithPronoun(no, yes);
  if ((!isNamed && !isTold) || areHeadedApart(no, yes, ground)) return null;
  if ([...reach, ...subject].some((term) => /^[@#]/u.test(term.key) && !isHeld(term) && !(isTold && subject.includes(term)))) return null;
  const asked = isTold ? reach : [...reach, ...subject];
  if (held.length + 1 + Number(isTold) < LEAST_SHARED) return null;
  return shareOf(reach, isHeld, ground) >= REACH_HELD && shareOf(asked, isHeld, ground) >= CLAUSE_HELD ? stated : null;
}

/** "Se encuentra", "gibt": a word of the sense that is too small to be a term. */
function smallKin(term: Term, no: Side, { sentence: { words }, digest: { reading, language } }: Side): Span | null {
  const groups = groupsIn(KIN[language]);
  const group = groups.get(wordAt(term, no));
  return group === undefined ? null : reading.words.slice(words.start, words.end).find(({ folded }) => groups.get(folded) === group) ?? null;
}

/** "Las *fechas* del examen", "los *precios* del examen": one thing in both, and another of its parts in each. */
function areHeadedApart(a: Side, b: Side, ground: Ground): boolean {
  const [mine, yours] = [headsOf(a, b, ground), headsOf(b, a, ground)];
  return mine.some((key) => yours.includes(key));
}

/** Keys that a word of its own is tied to from before. */
function headsOf(a: Side, b: Side, ground: Ground): readonly string[] {
  const { terms } = a.sentence;
  const [isHeld, links] = [holderOf(a, b, ground), wordsIn(LINKS[a.digest.language])];
  return terms.flatMap((term, index) => {
    const before = terms[index - 1];
    if (!before || before.clause !== term.clause || !isHeld(term) || isHeld(before)) return [];
    return links.has(/\p{L}+/u.exec(a.digest.reading.text.slice(before.end, term.start).toLowerCase())?.[0] ?? '') ? [term.key] : [];
  });
}

/** The last word of a claim that tells of both ends between which a tie is denied. */
function statedTie(no: Side, matter: Matter, yes: Side, ground: Ground): Term | null {
  if (has(yes, FOES)) return null;
  const { reach, subject } = partsOf(no, matter);
  const isHeld = holderOf(no, yes, ground);
  const isTold = subject.length === 0 || (!subject.some(isHeld) && startsWithPronoun(no, yes));
  if (reach.length === 0 || shareOf(reach, isHeld, ground) < TIE_HELD || (!isTold && shareOf(subject, isHeld, ground) < TIE_HELD)) return null;
  if (isTold && shareOf(yes.sentence.terms, holderOf(yes, no, ground), ground) < TIE_HELD) return null;
  return yes.sentence.terms.findLast((term) => reach.some((other) => ground.keysOf(other).some((key) => ground.keysOf(term).includes(key)))) ?? null;
}

/** What stands behind the denial in its clause, and what before it; the words of denying aside. */
function partsOf({ sentence, digest: { language, reading } }: Side, { term, start, end }: Matter): { readonly reach: readonly Term[]; readonly subject: readonly Term[] } {
  const negations = wordsIn(contrastOf(language).negations);
  const clause = sentence.terms.filter((one) => one !== term && one.clause === term.clause && !negations.has(fold(reading.text.slice(one.start, one.end).toLowerCase())));
  const before = clause.filter((one) => one.end <= Math.min(start, term.start));
  const subject = before.length > 0 ? before : sentence.terms.filter((one) => one.end <= start && one.clause === sentence.terms[0]?.clause);   // "les comptes, qui se font passer pour d'autres, ne sont pas"
  return { reach: clause.filter((one) => one.start >= Math.max(end, term.end)), subject };
}

const holderOf = (a: Side, b: Side, ground: Ground) => {
  const stands = ground.weightsOf(b.sentence);
  return (term: Term): boolean => ground.keysOf(term).some((key) => stands.has(key)) || (!/^[@#]/u.test(term.key) && b.sentence.terms.some((other) => areKin(term, a, other, b)));
};

const shareOf = (terms: readonly Term[], isHeld: (term: Term) => boolean, ground: Ground): number => {
  const weigh = (some: readonly Term[]): number => some.reduce((sum, term) => sum + Math.max(...ground.keysOf(term).map(ground.weightOf), 0), 0);
  return terms.length === 0 ? 1 : weigh(terms.filter(isHeld)) / Math.max(weigh(terms), Number.MIN_VALUE);
};

/** Whether two terms say one thing in two forms or words: "transmissible", "transmis"; "prouvé", "démontré". Names and figures have no kin. Symmetric. */
export function areKin(one: Term, a: Side, other: Term, b: Side): boolean {
  if (one.key === other.key) return true;
  if (/^[@#]/u.test(one.key) || /^[@#]/u.test(other.key)) return false;
  const [mine, yours] = [wordAt(one, a), wordAt(other, b)];
  if (mine.length >= LEAST_LETTERS && yours.length >= LEAST_LETTERS && mine.slice(0, BEGINNING) === yours.slice(0, BEGINNING)) return true;
  const group = groupsIn(KIN[a.digest.language]).get(mine);
  return group !== undefined && group === groupsIn(KIN[a.digest.language]).get(yours);
}

const wordAt = ({ start, end }: Term, { digest: { reading } }: Side): string => fold(reading.text.slice(start, end).toLowerCase());

/** Whether one of the two tells its subject by a pronoun: "she never appeared". Symmetric. */
export const startsWithPronoun = (a: Side, b: Side): boolean => [a, b].some(({ sentence: { words }, digest: { reading, language } }) =>
  reading.words.slice(words.start, Math.min(words.end, words.start + OPENING)).some(({ folded }) => wordsIn(contrastOf(language).pronouns).has(folded)));
/** Words within which a pronoun is the subject. */
const OPENING = 4;

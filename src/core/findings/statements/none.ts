// "Aucun des trois joueurs n'a abandonné", "trois joueurs ont abandonné"; "nobody died", "two residents died": of none one claim says
// what the other says of some, whatever their number. By the word for none and the noun behind it; all that the claim says of them must
// stand in the other. Between lone claims only: a report tells of several groups.
import { contrastOf, wordsIn } from '../../contrast.ts';
import { AGAINST, HUMANS, NONE, OTHERS } from '../../languages/kin-words.ts';
import { PEOPLE_WORDS } from '../../languages/people-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { fold, type Word } from '../../text/words.ts';
import { areKin } from './denied-matter.ts';
import { areOfOtherDays, areOfOtherNames, isDated } from './same-claim.ts';
import type { Side } from './sides.ts';

/** None of what; `noun` is null where nobody is meant. */
interface None extends Span { readonly noun: Term | null; readonly clause: number }

/** Words from the word for none to its noun: "aucun *des trois* joueurs". */
const TO_NOUN = 4;
/** Words between "personne" and its "ne", which make it nobody. */
const TO_NE = 6;

/** Of none in the one claim, of some in the other; null when they are not. `isHere`: the first says it of none. Mirrored when both change places. */
export function findNone(a: Side, b: Side, ground: Ground): { readonly here: Span; readonly there: Span; readonly isHere: boolean } | null {
  if (!ground.isOfClaims || ground.here === ground.there || a.disputed || b.disputed) return null;
  const [mine, yours] = [noneOf(a), noneOf(b)];
  const [no, none, yes] = mine ? [a, mine, b] : [b, yours, a];
  if (!none || (mine && yours) || yes.denials.length > 0 || isZero(yes) || no.reserves.length > 0 || isLeftOpen(no, yes) || areOfOtherNames(a, b, ground) || areOfOtherDays(a, b) || isDated(yes) !== isDated(no)) return null;
  const some = someOf(no, none, yes, ground);
  return some && (mine ? { here: none, there: some, isHere: true } : { here: some, there: none, isHere: false });
}

const isZero = ({ sentence: { facts } }: Side): boolean => facts.some(({ kind, value }) => kind === 'count' && 'number' in value && value.number === 0);

function noneOf(side: Side): None | null {
  const { sentence, digest: { reading, language } } = side;
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const denial = wordsIn(PEOPLE_WORDS[language].denial);
  const [none, nobody] = [wordsIn(NONE[language]), wordsIn(PEOPLE_WORDS[language].nobody)];
  for (const [index, word] of words.entries()) {
    if (side.denials.length === 0 && !isZero(side) && !nobody.has(word.folded)) continue;   // "un match nul contre Nantes"
    const isPair = nobody.has(`${word.folded}_${words[index + 1]?.folded ?? ''}`);   // "no one"
    const isNobody = isPair || nobody.has(word.folded);
    if ((!none.has(word.folded) && !isNobody) || (isNobody && denial.size > 0 && !isDeniedNear(words, index, denial))) continue;
    if (words.slice(index + 1, index + 1 + TO_NOUN).some(({ folded }) => wordsIn(OTHERS[language]).has(folded))) return null;
    const last = isPair ? words[index + 1] ?? word : word;
    const end = words[Math.min(words.length - 1, index + TO_NOUN)]?.end ?? 0;
    const noun = isNobody ? null : sentence.terms.find((term) => term.start >= word.end && term.end <= end && !term.key.startsWith('#')) ?? null;
    const clause = (noun ?? sentence.terms.find((term) => term.start > last.end) ?? sentence.terms.at(-1))?.clause;
    if ((isNobody || noun) && clause !== undefined) return { start: word.start, end: noun?.end ?? last.end, noun, clause };
  }
  return null;
}

const isDeniedNear = (words: readonly Word[], index: number, denial: ReadonlySet<string>): boolean => words.slice(Math.max(0, index - TO_NE), index + TO_NE).some(({ folded }) => denial.has(folded));

/** Whether one of them excepts somebody, doubts, or tells of what ceased. */
const isLeftOpen = (no: Side, yes: Side): boolean => [no, yes].some(({ sentence: { words }, digest: { reading, language }, reserves }) =>
  reserves.some(({ clause, word }) => clause === null || word.startsWith('+')) || reading.words.slice(words.start, words.end).some(({ folded }) => wordsIn(AGAINST[language]).has(folded) || wordsIn(contrastOf(language).exceptives).has(folded)));

/** Of whom the other claim says all that is said of none; null when it says less, or of others. */
function someOf(no: Side, none: None, yes: Side, ground: Ground): Span | null {
  const { language, reading } = no.digest;
  const small = wordsIn(`${NONE[language]} ${contrastOf(language).negations}`);
  const openings = wordsIn(contrastOf(language).subclauses);
  const limit = reading.words.slice(no.sentence.words.start, no.sentence.words.end).find((word) => word.start >= none.end && openings.has(word.folded))?.start ?? Infinity;
  const said = no.sentence.terms.filter((term) => term.clause === none.clause && term !== none.noun && !overlaps(term, none) && term.start < limit && !small.has(fold(reading.text.slice(term.start, term.end).toLowerCase())));
  const stands = ground.weightsOf(yes.sentence);
  const isHeld = (term: Term): boolean => ground.keysOf(term).some((key) => stands.has(key)) || yes.sentence.terms.some((other) => areKin(term, no, other, yes));
  const others = no.sentence.terms.filter((term) => term.key.startsWith('@'));
  if (said.length === 0 || ![...said, ...others].every(isHeld)) return null;
  const some = yes.sentence.terms.find((term) => (none.noun ? areOneNoun(none.noun, no, term, yes) : isHuman(term, yes)));
  const told = said.find((term) => term.start >= none.end) ?? said.at(-1);
  const stated = told && yes.sentence.terms.find((term) => areKin(told, no, term, yes) && term.clause === some?.clause);
  if (!some || !told || !stated || (told.start > none.start) !== (stated.start > some.start)) return null;   // "aucun joueur n'a blessé l'arbitre", "l'arbitre a blessé un joueur"
  const figure = yes.sentence.facts.find((fact) => fact.end <= some.start && some.start - fact.end <= 1);
  return { start: figure?.start ?? some.start, end: some.end };
}

/** By key, or as singular and plural: "passager" may be a word where "passagers" is a concept. */
function areOneNoun(one: Term, a: Side, other: Term, b: Side): boolean {
  if (one.key === other.key) return true;
  const [mine, yours] = [a.digest.reading.text.slice(one.start, one.end).toLowerCase(), b.digest.reading.text.slice(other.start, other.end).toLowerCase()];
  return Math.min(mine.length, yours.length) >= LEAST_LETTERS && Math.abs(mine.length - yours.length) <= PLURAL && (mine.startsWith(yours) || yours.startsWith(mine));
}
const LEAST_LETTERS = 4;
/** Letters that a plural adds. */
const PLURAL = 2;

const isHuman = (term: Term, { digest: { language, reading } }: Side): boolean => term.key.startsWith('@person:') || wordsIn(HUMANS[language]).has(term.word || fold(reading.text.slice(term.start, term.end).toLowerCase()));

// "The bill received 289 votes", "needed 301 votes"; "offers 45 euros a share", "the share closed at 41"; "has 450 beds", "410 beds are
// occupied": figures of one noun and of two acts. In: two slots that differ. Out: whether so little is shared beside the words that only
// one side has that no one act need be meant. No list of verbs, which would never end: what is asked is what stands there in common.
// Does not know which verbs reword each other; a few that say no more than where somebody is do ("carried 53", "49 were on board").
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { lexiconOf } from '../../facts/names/name-lists.ts';
import { ACTS } from '../../languages/act-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { HOLDING } from '../../languages/scope-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { sharedHeads, type Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { stem } from '../../text/stems.ts';
import { fold } from '../../text/words.ts';
import { isGrowing } from './claimants.ts';
import { isAge } from './report-times.ts';

/** Words that both figures must be figures of where a clause has a word of its own, and the figures themselves are all that differs else. */
const SHARED_LEAST = 3;

/** Whether a clause has a word that the other sentence lacks, and the two share too little to be of one act all the same. Symmetric. */
export function areToldOfTwoActs(a: Slot, b: Slot, ground: Ground): boolean {
  const heads = sharedHeads(a, b);
  if ((a.fact.kind === 'measure' && !isAge(a.fact)) || heads.some(isGrowing) || heads.length >= SHARED_LEAST || heads.some((key) => key.startsWith('#'))) return false;   // "gusts of 142 km/h" are gusts, whatever they do; a surgeon aged 52 is another where he does something else
  if (a.fact.kind === 'date' && a.happening !== null && a.happening === b.happening) return false;
  return ownWords(a, ground.here.digest, b, ground).length > 0 || ownWords(b, ground.there.digest, a, ground).length > 0;
}

/**
 * Whether two clauses are alike but for one word each, in one place, and it is no name and no adjective of what is counted: "sold 41,000
 * tickets", "refunded 3,200 tickets"; "a été adoptée le", "a été promulguée le". However much else they share, those are two acts. Symmetric.
 */
export function areOneWordApart(a: Slot, b: Slot, ground: Ground): boolean {
  if (!ground.isOneLanguage || a.fact.kind === 'share' || sharedHeads(a, b).some(isGrowing)) return false;   // a party wins, takes and gets its 36 %
  const [mine, yours] = [ownWords(a, ground.here.digest, b, ground), ownWords(b, ground.there.digest, a, ground)];
  const [one, other] = [mine[0], yours[0]];
  if (mine.length !== 1 || yours.length !== 1 || !one || !other || areOneAct(one, other, ground.here.digest.language)) return false;
  const [before, after] = [-1, 1].map((step) => [neighbour(one, a, step), neighbour(other, b, step)] as const);
  const isAlike = ([x, y]: readonly [Term | 'figure' | null, Term | 'figure' | null]): boolean => x === y || (x !== null && y !== null && x !== 'figure' && y !== 'figure' && ground.keysOf(x).some((key) => ground.keysOf(y).includes(key)));
  return before !== undefined && after !== undefined && (before[0] !== null || after[0] === 'figure') && isAlike(before) && isAlike(after);   // "the film was released", with its name in the other
}

const acts = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** "Votée", "adoptée". */
function areOneAct(one: Term, other: Term, language: LanguageCode): boolean {
  let groups = acts.get(language);
  if (!groups) acts.set(language, groups = new Map(ACTS[language].split('/').flatMap((words, index) => words.split(' ').map((word) => [stem(word, language), index] as const))));
  const group = groups.get(one.key);
  return group !== undefined && group === groups.get(other.key);
}

/** The term next to one in its clause, or that it is the figure, or none. */
function neighbour(term: Term, { sentence: { terms }, fact }: Slot, step: number): Term | 'figure' | null {
  const next = terms[terms.indexOf(term) + step];
  if (!next || next.clause !== term.clause) return null;
  return overlaps(next, fact) ? 'figure' : next;
}

/** Whether one clause says of those it counts what they are or do, and the other only that there are so many: "410 beds are occupied", "twelve members of the council resigned". Symmetric. */
export function areOfStockAndPart(a: Slot, b: Slot, ground: Ground): boolean {
  if (a.fact.kind !== 'count' || !ground.isOneLanguage || sharedHeads(a, b).some(isGrowing)) return false;   // a toll is told in ever other words
  const [mine, yours] = [ownWords(a, ground.here.digest, b, ground), ownWords(b, ground.there.digest, a, ground)];
  if (areSomeOf(a, mine, b, yours) || areSomeOf(b, yours, a, mine)) return true;
  if (sharedHeads(a, b).length >= SHARED_LEAST || (mine.length === 0) === (yours.length === 0)) return false;
  return mine.length > 0 ? isOfNoun(mine, a) : isOfNoun(yours, b);
}

/** "Douze élus du conseil ont démissionné", "le conseil compte 35 élus": the fewer are who does something, the more are what something has. */
function areSomeOf(part: Slot, acts: readonly Term[], whole: Slot, others: readonly Term[]): boolean {
  const [few, all] = [part.fact, whole.fact].map(({ value }) => ('number' in value ? value.number : undefined));
  return few !== undefined && all !== undefined && few < all && opensItsClause(part) && !opensItsClause(whole)
    && acts.some(({ start }) => start >= part.fact.end) && !others.some(({ start }) => start >= whole.fact.end);
}

const opensItsClause = ({ sentence: { terms }, fact }: Slot): boolean => {
  const clause = terms.find((term) => overlaps(term, fact))?.clause;
  return !terms.some((term) => term.clause === clause && term.end <= fact.start);
};

/** The plain words of a figure's clause that the other sentence lacks; no names, no figures, none that says only where those counted are. */
function ownWords({ sentence: { terms }, fact }: Slot, { reading: { text, pack }, language }: Digest, other: Slot, ground: Ground): readonly Term[] {
  const [held, clause] = [ground.weightsOf(other.sentence), terms.find((term) => overlaps(term, fact))?.clause];
  const [holding, { speech }] = [wordsIn(HOLDING[language]), lexiconOf(pack.name)];
  const written = (term: Term): string => fold(text.slice(term.start, term.end).toLowerCase());
  return terms.filter((term) => term.clause === clause && !/^[@#]/u.test(term.key) && !overlaps(term, fact) && !ground.keysOf(term).some((key) => held.has(key))
    && !speech.has(written(term)) && !(fact.kind === 'count' && holding.has(written(term))));
}

/** Whether such a word stands next to the count and its noun: "410 beds are occupied", "braucht 100.000 Unterschriften". */
const isOfNoun = (own: readonly Term[], { sentence: { terms }, fact }: Slot): boolean =>
  [terms.findLast((term) => term.end <= fact.start), ...terms.filter((term) => term.start >= fact.end).slice(0, NOUN_AND_NEXT)].some((term) => term !== undefined && own.includes(term));
const NOUN_AND_NEXT = 2;

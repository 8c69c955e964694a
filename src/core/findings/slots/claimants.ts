// Whose figure it is ("selon la police", "laut Veranstaltern"), and whether time may have moved it between two publications.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { lexiconOf } from '../../facts/names/name-lists.ts';
import { GENITIVES, RECKONINGS } from '../../languages/scope-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import { sharedNear, type Slot } from '../../slots.ts';
import type { Ground } from '../../shared-ground.ts';
import { fold, type Word } from '../../text/words.ts';

/** Terms next to "selon" that name the claimant: "les organisateurs". A second may be the verb already: "laut Polizei demonstrierten". */
const NAMED_BY = 1;

/** Whether only one of two figures has a claimant: the other text gives its own, which need not be another source's. Not where the other sentence opens on that claimant: "la CGT a revendiqué 50.000 manifestants". */
export function isClaimedOnce(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours] = [claimantOf(a, ground.here.digest, ground), claimantOf(b, ground.there.digest, ground)];
  return (mine.length === 0) !== (yours.length === 0) && !isToldBy(mine.length === 0 ? a : b, mine.length === 0 ? yours : mine, ground);
}

/** The claimant of the other sentence opens this one. */
const isToldBy = ({ sentence: { terms } }: Slot, claimant: readonly string[], ground: Ground): boolean => terms[0] !== undefined && ground.keysOf(terms[0]).some((key) => claimant.includes(key));

const claimantOf = ({ sentence, fact }: Slot, digest: Digest, ground: Ground): readonly string[] => claimantTerms(fact, sentence, digest).flatMap(ground.keysOf);

function claimantTerms(fact: Fact, sentence: OutlineSentence, digest: Digest): readonly Term[] {
  const { reading, language } = digest;
  const sources = wordsIn(contrastOf(language).sources);
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const at = markerFor(fact, words.flatMap(({ folded }, index) => (sources.has(folded) || folded.endsWith(ANGABEN) || sources.has(`${folded}_${words[index + 1]?.folded ?? ''}`) || sources.has(`${folded}_${words[index + 2]?.folded ?? ''}`) ? [index] : [])), words, sentence);
  const word = words[at];
  if (!word) return [];
  const phrase = [words[at + 1], words[at + 2]].find((next) => sources.has(`${word.folded}_${next?.folded ?? ''}`)) ?? word;   // "d'après", "nach Angaben": two words, of which the second names nobody
  const after = pastReckonings(sentence.terms.filter(({ start, key }) => start >= phrase.end && !key.startsWith('#')), digest);
  const before = sentence.terms.filter(({ end }) => end <= word.start);
  if (word.folded.endsWith(ANGABEN) && word.folded !== ANGABEN) return sentence.terms.filter((term) => term.start === word.start);
  const named = word.folded === 'zufolge' ? before.slice(-NAMED_BY) : after.filter(({ clause }) => clause === after[0]?.clause).slice(0, NAMED_BY);
  return named;
}

/** Which of the words of a sentence that name a claimant is the figure's: the first behind it, unless one stands before it and another figure between; none beyond a semicolon. */
function markerFor(fact: Fact, markers: readonly number[], words: readonly Word[], { facts }: OutlineSentence): number {
  const mates = facts.filter(({ kind }) => kind === fact.kind);
  const isParted = (from: number, to: number): boolean => words.some(({ text, start }) => text === ';' && start >= from && start < to);
  const startOf = (marker: number): number => words[marker]?.start ?? 0;
  const behind = markers.find((marker) => startOf(marker) >= fact.end);
  const before = markers.findLast((marker) => startOf(marker) < fact.start);
  if (behind !== undefined && !isParted(fact.end, startOf(behind)) && !(before !== undefined && mates.some((mate) => mate.start >= fact.end && mate.end <= startOf(behind)))) return behind;
  return before === undefined || isParted(startOf(before), fact.start) ? NONE : before;
}
const NONE = -1;

/** "Selon un nouveau bilan" names nobody, "selon un bilan provisoire de la préfecture" the last. */
function pastReckonings(terms: readonly Term[], { reading: { text, words }, language }: Digest): readonly Term[] {
  const foldedAt = ({ start }: Term): string => words.find((word) => word.start >= start)?.folded ?? '';
  const isReckoning = (term: Term | undefined): boolean => term !== undefined && wordsIn(RECKONINGS[language]).has(foldedAt(term));
  if (!terms.slice(0, 2).some(isReckoning)) return terms;   // "un dernier bilan"
  const next = terms.findIndex((term, index) => index > 0 && term.clause === terms[0]?.clause && !isReckoning(term)
    && wordsIn(GENITIVES[language]).has(fold(/(?<last>\p{L}+)\P{L}*$/u.exec(text.slice(terms[index - 1]?.end ?? 0, term.start).split(' ').slice(0, 2).join(' '))?.groups?.['last'] ?? '')));
  return next < 0 ? [] : terms.slice(next);
}

/** Whether both figures have a claimant, and not the same. */
export function areOfTwoClaimants(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours] = [claimantOf(a, ground.here.digest, ground), claimantOf(b, ground.there.digest, ground)];
  return mine.length > 0 && yours.length > 0 && !mine.some((key) => yours.includes(key));
}

/** Whose figure it is, as the text says it ("la police", German without its article); null where the text gives it as its own. A sentence's own capital is left out. */
export function claimantWords({ claimant }: Fact, { reading: { pack, sentences } }: Digest): string | null {
  if (!claimant) return null;
  const [first = '', rest = ''] = [/^\p{L}+/u.exec(claimant.text)?.[0], claimant.text.replace(/^\p{L}+/u, '')];
  const isOpening = sentences.some(({ start }) => start === claimant.start);
  const isSmall = wordSet(pack.speech.phrase.determiners).has(first.toLowerCase()) || (!pack.quantity.nouns.isCapitalised && lexiconOf(pack.name).isRole(fold(first.toLowerCase())));
  return isOpening && isSmall ? first.toLowerCase() + rest : claimant.text;
}

/** "Nach Polizeiangaben": the claimant and the word for it in one. */
const ANGABEN = 'angaben';

/** Figures that a later report knows better. */
const GROWING = new Set(['dead', 'injured', 'missing', 'victim', 'survivor', 'arrest', 'evacuate', 'rescue', 'displaced', 'hostage', 'case', 'patient', 'damage'].map((concept) => `~${concept}`));
const BESIDE = 0.3;
/** Whether a key is of a figure that grows. */
export const isGrowing = (key: string): boolean => GROWING.has(key);

/** Whether the difference is what time does to such a figure: a toll, published at two times. */
export function hasMovedOn(a: Slot, b: Slot, ground: Ground): boolean {
  const [first, second] = [ground.here.digest.article.publishedAt, ground.there.digest.article.publishedAt];
  if (first === null || second === null) return false;
  const size = Math.min(first.length, second.length);
  return first.slice(0, size) !== second.slice(0, size) && sharedNear(a, b, BESIDE).some((key) => GROWING.has(key));
}

// "Accompagné de Marta Velsin, et non d'Inna Doren", "nicht in Bern, sondern in Genf": a name put right by another of its kind. A claim
// that gives the rejected name in the same place contradicts the correction. Sees the two names of one sentence only.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { OutlineSentence } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { overlaps } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { coverage } from './claims.ts';
import { isName, type NameFact } from '../naming.ts';
import { isRejected } from '../slots/rejected.ts';
import { areOfOtherDays } from './same-claim.ts';
import type { Side } from './sides.ts';

export interface Correction { readonly wrong: NameFact; readonly right: NameFact }

/** Words from a negation to the name it rejects ("n'est pas à Lyon"), and from that name to the "but". */
const TO_NAME = 2;
const TO_BUT = 2;
/** So much of the shorter claim in the longer, both names aside. */
const HELD = 0.45;
const LEAST_SHARED = 2;

/** The corrections of a sentence, in order. */
export function correctionsIn(sentence: OutlineSentence, digest: Digest): readonly Correction[] {
  const names = sentence.facts.filter(isName);
  if (names.length < 2) return [];
  const words = digest.reading.words.slice(sentence.words.start, sentence.words.end);
  return names.flatMap((wrong, index): readonly Correction[] => {
    const isOther = (one: NameFact): boolean => one.kind === wrong.kind && one.value.key !== wrong.value.key;
    const before = names.slice(0, index).findLast(isOther);
    if (before && isRejected(wrong, sentence, digest)) return [{ wrong, right: before }];
    const right = names.slice(index + 1).find(isOther);
    return right && isPutRight(wrong, right, words, digest) ? [{ wrong, right }] : [];
  });
}

/** "N'est pas à Lyon mais à Nantes", "not Anna Berg but Lena Roth". */
function isPutRight(wrong: NameFact, right: NameFact, words: readonly Word[], { language }: Digest): boolean {
  const { negations, adversatives } = contrastOf(language);
  const before = words.filter(({ end, kind }) => end <= wrong.start && kind === 'letters').slice(-TO_NAME);
  const between = words.filter(({ start, end }) => start >= wrong.end && end <= right.start);
  return before.some(({ folded }) => wordsIn(negations).has(folded)) && between.length <= TO_BUT + TO_NAME && between.slice(0, TO_BUT).some(({ folded }) => wordsIn(adversatives).has(folded));
}

/** The names that one claim puts right and the other gives; null when there are none. Mirrored when both change places. */
export function findCorrected(a: Side, b: Side, ground: Ground): readonly [NameFact, NameFact] | null {
  const [mine, yours] = [correctedBy(a, b, ground), correctedBy(b, a, ground)];
  return mine ?? (yours ? [yours[1], yours[0]] : null);
}

function correctedBy(a: Side, b: Side, ground: Ground): readonly [NameFact, NameFact] | null {
  for (const { wrong, right } of a.corrections) {
    const names = b.sentence.facts.filter(isName);
    const given = names.find(({ value }) => value.key === wrong.value.key);
    if (!given || b.denials.length > 0 || b.corrections.length > 0 || names.some(({ value }) => value.key === right.value.key) || areOfOtherDays(a, b)) continue;
    const { held, shared } = coverage({ ...a, open: { start: Math.min(wrong.start, right.start), end: Math.max(wrong.end, right.end) } }, { ...b, open: given }, ground);
    if ((held >= HELD && shared >= LEAST_SHARED) || (ground.isOfClaims && isAllOfClause(a, wrong, b, ground))) return [right, given];
  }
  return null;
}

/** Whether the clause that rejects says no more than who is not where: "Anna Berg n'est pas à Lyon, mais à Nantes", and the other claim names her. */
function isAllOfClause({ sentence }: Side, wrong: NameFact, b: Side, ground: Ground): boolean {
  const stands = ground.weightsOf(b.sentence);
  const at = sentence.terms.find((term) => overlaps(term, wrong));
  const rest = sentence.terms.filter((term) => term !== at && term.clause === at?.clause && term.end <= wrong.start);
  return rest.some(({ key }) => key.startsWith('@')) && rest.every((term) => ground.keysOf(term).some((key) => stands.has(key)));
}

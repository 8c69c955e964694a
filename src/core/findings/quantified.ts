// "La plupart des villageois", "la moitié des villageois", "tous les élèves", "85 % des élèves": of how many a sentence says what it
// says. Words of majority, minority and totality are taken as shares and set against shares; two that cannot both be true of one
// noun in one claim contradict each other. "Some", "several", "few" have no bounds and are left alone.
import type { Ground } from '../shared-ground.ts';
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Digest } from '../digest.ts';
import type { FactOf } from '../facts/fact.ts';
import type { OutlineSentence, Term } from '../outline.ts';
import type { Span } from '../span.ts';
import { agreement, surroundingsOf } from '../slots.ts';
import { coverage, haveSameFigures, type Claim } from './claims.ts';
import { areOfOtherDays } from './same-claim.ts';
import type { Side } from './sides.ts';


/** A part of a whole, as a closed interval of 0..1, and the noun it is of. */
export interface Quantity { readonly span: Span; readonly least: number; readonly most: number; readonly isWord: boolean; readonly noun: Term }

/** How far "more than half" stands from a half, and two shares of one thing may differ by rounding. */
const MORE = 0.001;
const ROUNDING = 0.005;
/** Terms from a quantity to its noun. */
const TO_NOUN = 40;

/** The quantities of a sentence, in order: shares and words of quantity. */
export function quantitiesIn(sentence: OutlineSentence, { reading, language }: Digest): readonly Quantity[] {
  const { majorities, minorities, wholes } = contrastOf(language);
  const words = reading.words.slice(sentence.words.start, sentence.words.end).flatMap((word) => {
    const bounds = wordsIn(majorities).has(word.folded) ? [0.5 + MORE, 1] : wordsIn(minorities).has(word.folded) ? [0, 0.5 - MORE] : wordsIn(wholes).has(word.folded) ? [1, 1] : null;
    return bounds ? [{ span: { start: word.start, end: word.end }, bounds, isWord: true }] : [];
  });
  const shares = sentence.facts.flatMap((fact) => {
    const bounds = fact.kind === 'share' && !fact.negated ? boundsOf(fact) : null;
    return bounds ? [{ span: { start: fact.start, end: fact.end }, bounds, isWord: false }] : [];
  });
  const outside = words.filter(({ span }) => !shares.some((share) => share.span.start <= span.start && span.end <= share.span.end));
  return [...outside, ...shares].flatMap(({ span, bounds: [least = 0, most = 1], isWord }) => {
    const noun = sentence.terms.find((term) => term.start >= span.end && term.start - span.end <= TO_NOUN && !term.key.startsWith('#'));
    return noun ? [{ span, least, most, isWord, noun }] : [];
  });
}

/** What a share leaves possible; null for "about a third". */
function boundsOf({ value: { ratio, min, max }, hedge }: FactOf<'share'>): readonly [number, number] | null {
  if (ratio === undefined) return min === undefined && max === undefined ? null : [min ?? 0, max ?? 1];
  if (hedge === 'about' || hedge === 'nearly') return null;
  if (hedge === 'at-least' || hedge === 'more-than') return [ratio, 1];
  return hedge === 'at-most' || hedge === 'less-than' ? [0, ratio] : [ratio - ROUNDING, ratio + ROUNDING];
}

/** The spans of two quantities of one noun that cannot both be true; null when there are none. One of them is a word: two shares are two facts, and compared as such. Symmetric. */
export function findOtherQuantity(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (a.denials.length > 0 || b.denials.length > 0) return null;
  for (const mine of a.quantities) {
    for (const yours of b.quantities) {
      if (!(mine.isWord || yours.isWord) || (mine.least <= yours.most && yours.least <= mine.most) || !areOfOneNoun(mine, yours, ground) || !areReservedBeside(a, mine, b, yours)) continue;
      if (isOneClaim(a, mine.span, b, yours.span, ground)) return [mine.span, yours.span];
    }
  }
  return null;
}

const areOfOneNoun = (a: Quantity, b: Quantity, ground: Ground): boolean => ground.keysOf(a.noun).some((key) => ground.keysOf(b.noun).includes(key));

/** Whether the two leave as much open, the two quantities themselves aside. */
function areReservedBeside(a: Side, mine: Quantity, b: Side, yours: Quantity): boolean {
  const [one, other] = [reservesBeside(a, mine), reservesBeside(b, yours)];
  return one.length === other.length && one.every((word) => other.includes(word));
}

const reservesBeside = ({ reserves }: Side, { span }: Quantity): readonly string[] => [...new Set(reserves.filter(({ at }) => at.start !== span.start).map(({ word }) => word))];

/** So much of the shorter sentence in the longer, and how far the surroundings agree: the noun is one already. */
const HELD = 0.62;
const LEAST_SHARED = 2;
const AROUND = 0.25;

function isOneClaim(a: Side, one: Span, b: Side, other: Span, ground: Ground): boolean {
  const [mine, yours]: readonly [Claim, Claim] = [{ ...a, open: one }, { ...b, open: other }];
  const { held, shared } = coverage(mine, yours, ground);
  return held >= HELD && shared >= LEAST_SHARED && haveSameFigures(mine, yours) && !areOfOtherDays(a.sentence, b.sentence)
    && agreement(surroundingsOf(one, a.sentence, ground), surroundingsOf(other, b.sentence, ground), ground) >= AROUND;
}

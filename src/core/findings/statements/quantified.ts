// "La plupart des villageois", "la moitié des villageois", "tous les élèves", "85 % des élèves": of how many a sentence says what it
// says. Words of majority, minority and totality are taken as shares and set against shares; two that cannot both be true of one
// noun in one claim contradict each other. "Some", "several", "few" have no bounds and are left alone.
import type { Ground } from '../../shared-ground.ts';
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact, Hedge, Range } from '../../facts/fact.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Span } from '../../text/span.ts';
import { agreement, surroundingsOf } from '../../slots.ts';
import { coverage, haveSameFigures, type Claim } from './claims.ts';
import { areOfOtherDays } from './same-claim.ts';
import type { Side } from './sides.ts';

/** So many of a noun, as a closed interval: a part of 0..1 or a number. `isTold`: by a word or by reckoning, not by a figure that is a fact of its own. */
export interface Quantity { readonly span: Span; readonly unit: 'part' | 'number'; readonly least: number; readonly most: number; readonly isTold: boolean; readonly noun: Term }

/** How far "more than half" stands from a half, and two shares of one thing may differ by rounding. */
const MORE = 0.006;
const ROUNDING = 0.005;
/** Terms from a quantity to its noun. */
const TO_NOUN = 40;

/** Units between a share and its whole: "la moitié des six", "half of the twenty". */
const PARTITIVE = 12;
/** What stands between them: "of the", "des", "der", "de los", "dei"; not "to" in "9 % to 2,235 cars". */
const OF_WHOLE = /^\s+(?:of(?:\s+(?:the|its|their|these|those))?|the|de(?:\s+(?:ces|ses|leurs|los|las|esos|estos|sus))?|des|d'|der|dieser|von(?:\s+den)?|dei|degli|delle|dos|das|desses|destes)\s*$/u;
/** Units between "only" and the quantity it belongs to. */
const ONLY = 2;

type Bounded = Omit<Quantity, 'noun'>;

/** The quantities of a sentence, in order of their kinds: words, shares, counts, and counts that a share of a count gives. */
export function quantitiesIn(sentence: OutlineSentence, digest: Digest): readonly Quantity[] {
  const figures = sentence.facts.flatMap((fact) => figured(fact, sentence.facts, digest));
  const outside = wordsOf(sentence, digest).filter(({ span }) => !figures.some((figure) => figure.span.start <= span.start && span.end <= figure.span.end));
  return [...outside, ...figures].flatMap((quantity) => {
    const noun = sentence.terms.find((term) => term.start >= quantity.span.end && term.start - quantity.span.end <= TO_NOUN && !term.key.startsWith('#'));
    return noun ? [{ ...quantity, noun }] : [];
  });
}

function wordsOf(sentence: OutlineSentence, { reading, language }: Digest): readonly Bounded[] {
  const { majorities, minorities, wholes } = contrastOf(language);
  const lists = [[majorities, 0.5 + MORE, 1], [minorities, 0, 0.5 - MORE], [wholes, 1, 1]] as const;
  return reading.words.slice(sentence.words.start, sentence.words.end).flatMap(({ folded, start, end }) => {
    const found = lists.find(([list]) => wordsIn(list).has(folded));
    return found ? [{ span: { start, end }, unit: 'part' as const, least: found[1], most: found[2], isTold: true }] : [];
  });
}

/** A share or a count by its figure; "la moitié des six" is three. */
function figured(fact: Fact, facts: readonly Fact[], { reading }: Digest): readonly Bounded[] {
  if (fact.negated || (fact.kind !== 'share' && fact.kind !== 'count')) return [];
  const bounds = fact.kind === 'share' ? boundsOf(fact.value.ratio, fact.value, fact.hedge, ROUNDING) : boundsOf(fact.value.number, fact.value, fact.hedge, 0);
  if (!bounds) return [];
  const [least, most] = bounds;
  const whole = fact.kind === 'share' ? facts.find((other) => other.kind === 'count' && isWholeOf(other, fact, reading.text)) : undefined;
  const number = whole?.kind === 'count' && !whole.hedge ? whole.value.number : undefined;
  const reckoned: readonly Bounded[] = number === undefined ? [] : [{ span: { start: fact.start, end: whole?.end ?? fact.end }, unit: 'number', least: least * number, most: most * number, isTold: true }];
  if (fact.kind === 'count' && facts.some((share) => share.kind === 'share' && isWholeOf(fact, share, reading.text))) return [];   // "la moitié des vingt": twenty are those of whom it is not said
  return [{ span: { start: fact.start, end: fact.end }, unit: fact.kind === 'share' ? 'part' : 'number', least, most, isTold: false }, ...reckoned];
}

const isWholeOf = (count: Fact, share: Fact, text: string): boolean => count.start >= share.end && count.start - share.end <= PARTITIVE && OF_WHOLE.test(text.slice(share.end, count.start));

/** What a figure leaves possible; null for "about a third". */
function boundsOf(exact: number | undefined, { min, max }: Range, hedge: Hedge | undefined, rounding: number): readonly [number, number] | null {
  if (exact === undefined) return min === undefined && max === undefined ? null : [min ?? 0, max ?? Infinity];
  if (hedge === 'about' || hedge === 'nearly') return null;
  if (hedge === 'more-than' && rounding === 0) return [exact + 1, Infinity];   // "plus d'un chat": two
  if (hedge === 'at-least' || hedge === 'more-than') return [exact, Infinity];
  return hedge === 'at-most' || hedge === 'less-than' ? [0, exact] : [exact - rounding, exact + rounding];
}

/** The spans of two quantities of one noun that cannot both be true; null when there are none. One of them is told: two figures are two facts, and compared as such. Symmetric. */
export function findOtherQuantity(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (a.denials.length > 0 || b.denials.length > 0) return null;
  for (const mine of a.quantities) {
    for (const yours of b.quantities) {
      if (mine.unit !== yours.unit || !(mine.isTold || yours.isTold) || (mine.least <= yours.most && yours.least <= mine.most) || !areOfOneNoun(mine, yours, ground) || !areReservedBeside(a, mine, b, yours)) continue;
      if (hasPartner(mine, b, ground) || hasPartner(yours, a, ground)) continue;   // "la moitié des vingt passagers" twice: ten and twenty stand in both
      if (isOneClaim(a, mine.span, b, yours.span, ground)) return [mine.span, yours.span];
    }
  }
  return null;
}

/** Whether the other sentence says of the same noun what may be the same. */
const hasPartner = (mine: Quantity, { quantities }: Side, ground: Ground): boolean =>
  quantities.some((other) => other.unit === mine.unit && mine.least <= other.most && other.least <= mine.most && areOfOneNoun(mine, other, ground));

const areOfOneNoun = (a: Quantity, b: Quantity, ground: Ground): boolean => ground.keysOf(a.noun).some((key) => ground.keysOf(b.noun).includes(key));

/** Whether the two leave as much open, the two quantities themselves aside. */
function areReservedBeside(a: Side, mine: Quantity, b: Side, yours: Quantity): boolean {
  const [one, other] = [reservesBeside(a, mine), reservesBeside(b, yours)];
  return one.length === other.length && one.every((word) => other.includes(word));
}

const reservesBeside = ({ reserves, quantities }: Side, { span }: Quantity): readonly string[] => [...new Set(reserves.filter(({ at }) => !quantities.some((one) => one.span.start === at.start) && !(at.end <= span.start && span.start - at.end < ONLY)).map(({ word }) => word))];

/** So much of the shorter sentence in the longer, and how far the surroundings agree: the noun is one already. */
const HELD = 0.62;
const LEAST_SHARED = 2;
const AROUND = 0.25;

function isOneClaim(a: Side, one: Span, b: Side, other: Span, ground: Ground): boolean {
  const [mine, yours]: readonly [Claim, Claim] = [{ ...a, open: one }, { ...b, open: other }];
  const { held, shared } = coverage(mine, yours, ground);
  return held >= HELD && shared >= LEAST_SHARED && haveSameFigures(mine, yours) && !areOfOtherDays(a, b)
    && agreement(surroundingsOf(one, a.sentence, ground), surroundingsOf(other, b.sentence, ground), ground) >= AROUND;
}

// In which order a reader meets findings, and how many of a sort stand open before the rest is folded. One table of steps from what
// most wants a look to what least does; inside a step the central comes before the side matter. Says nothing of who is right, and
// is the same from both sides. Of several reports, what more independent origins tell comes first (`byOrigins`).
import type { Digest } from '../digest.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import type { Finding } from '../findings.ts';
import type { ReasonCode } from '../reasons.ts';
import type { Relation } from '../relations.ts';
import { fold } from '../text/words.ts';
import { isImpliedDay } from './implied-day.ts';

/** What the order is told by. */
export type Ranked = Pick<Finding, 'relation' | 'firmer'> & { readonly because: { readonly code: ReasonCode } };

/** A sort of finding: the first of the table that holds. */
export interface Step {
  readonly name: 'conflict' | 'updated' | 'shift' | 'claimant' | 'quotation' | 'close' | 'only' | 'same';
  /** How many of one relation stand open; the others are folded, never thrown away. */
  readonly open: number;
  readonly holds: (finding: Ranked) => boolean;
}

const QUOTED: ReadonlySet<ReasonCode> = new Set(['quote-cut', 'quote-merged', 'other-words']);
const CREDITED: ReadonlySet<ReasonCode> = new Set(['other-claimant', 'same-otherwise-claimed', 'quote-other-speaker']);
const isOf = (one: Relation, other = one) => ({ relation }: Ranked): boolean => relation === one || relation === other;

/** What a reader should see first. Conflicts and updates are few, and always open; agreement is what the reader expects. */
export const STEPS: readonly Step[] = [
  { name: 'conflict', open: Infinity, holds: isOf('conflict') },
  { name: 'updated', open: Infinity, holds: isOf('updated') },
  // One states what the other attributes or doubts; a "peut-être" that one version of a quotation has lost.
  { name: 'shift', open: 12, holds: ({ firmer, because }) => firmer !== undefined || because.code === 'quote-softened' || because.code === 'quote-denied' },
  { name: 'claimant', open: 12, holds: ({ because }) => CREDITED.has(because.code) },
  { name: 'quotation', open: 8, holds: ({ because }) => QUOTED.has(because.code) },
  { name: 'close', open: 12, holds: isOf('close') },
  // Two reports of one event leave out most of each other: a dozen of hundreds, the central ones.
  { name: 'only', open: 12, holds: isOf('only-here', 'only-there') },
  { name: 'same', open: 12, holds: isOf('same') },
];

/** The place of a finding's step in the table. */
const stepOf = (finding: Ranked): number => STEPS.findIndex(({ holds }) => holds(finding));

/** What makes a fact central, in parts of 1: it stands early, is told again and again, is of a kind that news is made of. */
const PARTS = { early: 0.5, repeated: 0.3, kind: 0.2 } as const;
/** Mentions from which a fact is told as often as any. */
const OFTEN = 4;
/** What a kind says of an event by itself: a toll and a sum more than the name of a country. */
const KINDS: Readonly<Record<FactKind, number>> = {
  statement: 1, count: 1, money: 0.9, date: 0.8, share: 0.8, quote: 0.7, person: 0.6, measure: 0.6, organisation: 0.5, time: 0.5, duration: 0.4, ordinal: 0.3, place: 0.2,
};

/** Of a fact that says little by itself, wherever it stands: "mardi" is the day of a report or a saying more often than news, "first" a way of telling; so that a figure at the very end still comes before. */
const SLIGHT = 0.25;
const isSlight = (fact: Fact): boolean => fact.kind === 'ordinal' || isImpliedDay(fact);

/** How central a fact is to its article, 0..1. `place`: how far into the text it stands, 0..1. */
export function centrality(fact: Fact, place: number, digest: Digest): number {
  const repeated = Math.min(1, ((mentionsIn(digest).get(nameOf(fact)) ?? 1) - 1) / (OFTEN - 1));
  return (PARTS.early * (1 - place) + PARTS.repeated * repeated + PARTS.kind * KINDS[fact.kind]) * (isSlight(fact) ? SLIGHT : 1);
}

const known = new WeakMap<Digest, ReadonlyMap<string, number>>();

function mentionsIn(digest: Digest): ReadonlyMap<string, number> {
  let mentions = known.get(digest);
  if (mentions) return mentions;
  const counted = new Map<string, number>();
  for (const fact of digest.facts) counted.set(nameOf(fact), (counted.get(nameOf(fact)) ?? 0) + 1);
  known.set(digest, mentions = counted);
  return mentions;
}

const names = new WeakMap<Fact, string>();

function nameOf(fact: Fact): string {
  if (fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place') return fact.value.key;
  let name = names.get(fact);
  if (name === undefined) names.set(fact, name = `${fact.kind} ${plainWords(fact)}`);
  return name;
}

/** The weight of a finding, 0..1: each step has its own stretch, and what is more central stands higher in it. */
export function weigh(finding: Ranked, central: number): number {
  const [step, stretch] = [stepOf(finding), 1 / STEPS.length];
  return Math.round((1 - (step + 1) * stretch + stretch * Math.min(MOST_CENTRAL, central)) * 1000) / 1000;
}
/** Below 1, so that rounding never lifts a finding into the next step. */
const MOST_CENTRAL = 0.99;

/** The step that a weight stands for. */
const stepAt = (weight: number): number => STEPS.length - 1 - Math.floor(weight * STEPS.length);

/** Findings in the order given, the first of each relation and step open, the rest folded. `room`: how many of a relation a small view has place for at all. */
export function foldNoise<T extends Pick<Finding, 'relation' | 'weight'>>(findings: readonly T[], room: Readonly<Partial<Record<Relation, number>>> = {}): { readonly open: readonly T[]; readonly folded: readonly T[] } {
  const seen = new Map<string, number>();
  const count = (name: string): number => {
    const next = (seen.get(name) ?? 0) + 1;
    seen.set(name, next);
    return next;
  };
  const [open, folded]: readonly [T[], T[]] = [[], []];
  for (const finding of findings) {
    const step = stepAt(finding.weight);
    const isOpen = count(`${finding.relation} ${step}`) <= (STEPS[step]?.open ?? 0) && count(finding.relation) <= (room[finding.relation] ?? Infinity);
    (isOpen ? open : folded).push(finding);
  }
  return { open, folded };
}

/** Of what several reports tell: what stands in conflict, then what moved, then by independent origins, the most first; 0 for equals. */
export const byOrigins = (a: Told, b: Told): number => Number(b.isConflict ?? false) - Number(a.isConflict ?? false) || Number(b.isContested ?? false) - Number(a.isContested ?? false) || b.origins - a.origins;
interface Told { readonly origins: number; readonly isConflict?: boolean; readonly isContested?: boolean }

const plain = new WeakMap<Fact, string>();
const NO_WORDS = /[^\p{L}\p{N}]+/gu;

/** The words of a fact without case, accents and marks. */
export function plainWords(fact: Fact): string {
  let words = plain.get(fact);
  if (words === undefined) plain.set(fact, words = fold(fact.text).replace(NO_WORDS, ' ').trim());
  return words;
}

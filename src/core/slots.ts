// What a fact is about, told by the words around it: the nearer a word and the rarer, the more it says. Two facts belong to
// one slot when their surroundings agree; never because their values are near. Stays inside the sentence, and counts a word
// beyond a comma for less: "le 12 janvier d'une rencontre Russie-Otan, puis le 13 janvier d'une réunion".
import type { Ground, Wording } from './shared-ground.ts';
import type { Fact } from './facts/fact.ts';
import { HAPPENINGS } from './languages/concept-words.ts';
import { LANGUAGE_FREE, type OutlineSentence, type Term } from './outline.ts';
import { overlaps, type Span } from './text/span.ts';

/** What stands around some words of a sentence. */
export interface Surroundings {
  /** How near the nearest such word is, by key: 1 beside the fact, less with every word and every comma between. */
  readonly nearness: ReadonlyMap<string, number>;
  /** The same as lists, key by key. */
  readonly keys: readonly string[];
  readonly nears: readonly number[];
  /** The nearest words, nearest first: what the fact is a fact of. */
  readonly heads: readonly string[];
  /** Keys of its own clause: up to the next comma on both sides. */
  readonly clause: ReadonlySet<string>;
  /** The happening nearest to it, as a key; null when none stands in the sentence. */
  readonly happening: string | null;
  /** Concepts and names around it, and how near: what an event is told by. */
  readonly telling: ReadonlyMap<string, number>;
  /** The names close by in its own clause, each by its keys: a name that the other text lacks goes by its words. */
  readonly names: readonly (readonly string[])[];
}

/** A fact and its surroundings. */
export interface Slot extends Surroundings {
  readonly fact: Fact;
  readonly sentence: OutlineSentence;
}

/** Words after which a word counts half. */
const HALF = 4;
/** What is left of a word's say beyond a comma, and beyond all commas. */
const BEYOND = 0.6;
const LEAST_BEYOND = 0.3;
/** Words taken for what the fact is a fact of. */
const HEADS = 7;
/** Terms on each side beyond which none is looked at. */
const REACH = 80;
/** Words within which a name takes part in what the fact is of. */
const CLOSE_BY = 6;

// Every finder of a comparison asks for the same facts, and every comparison in which the names of the sentence go by the same keys.
const asked = new WeakMap<Wording, Map<Fact, Slot>>();

/** The slot of a fact that stands in the sentence. */
export function slotOf(fact: Fact, sentence: OutlineSentence, ground: Ground): Slot {
  const wording = ground.wordingOf(sentence);
  let slots = asked.get(wording);
  if (!slots) asked.set(wording, slots = new Map());
  let slot = slots.get(fact);
  if (!slot) slots.set(fact, slot = { fact, sentence, ...surroundingsOf(fact, sentence, ground) });
  return slot;
}

/** What stands around a span of the sentence. */
export function surroundingsOf(span: Span, sentence: OutlineSentence, ground: Ground): Surroundings {
  const terms = termsAround(sentence.terms, span);
  const own = terms.filter((term) => overlaps(term, span));
  const [first, last] = boundsOf(own, terms, span);
  const at = own[0]?.clause ?? nearestClause(terms, span);
  const nearness = new Map<string, number>();
  const clause = new Set<string>();
  const names: (readonly string[])[] = [];
  for (const term of terms) {
    if (overlaps(term, span)) continue;
    const distance = Math.max(0, first - term.index, term.index - last);
    const near = fadeOf(Math.abs(term.clause - at)) / (1 + distance / HALF);
    const keys = ground.keysOf(term);
    for (const key of keys) {
      if (near > (nearness.get(key) ?? 0)) nearness.set(key, near);
      if (term.clause === at) clause.add(key);
    }
    if (term.clause === at && distance <= CLOSE_BY && term.key.startsWith('@')) names.push(keys);
  }
  const telling = new Map<string, number>();
  for (const [key, near] of nearness) if (LANGUAGE_FREE.has(key.charAt(0))) telling.set(key, near);
  return { nearness, keys: [...nearness.keys()], nears: [...nearness.values()], heads: nearestOf(nearness), happening: nearestHappening(telling), telling, clause, names };
}

/** What is left of a word's say so many commas away. */
const fadeOf = (commas: number): number => (commas === 0 ? 1 : Math.max(LEAST_BEYOND, BEYOND ** commas));

/** The nearest keys, nearest first; of two as near the one that stands first. */
function nearestOf(nearness: ReadonlyMap<string, number>): readonly string[] {
  const heads: string[] = [];
  const nears: number[] = [];
  for (const [key, near] of nearness) {
    let place = heads.length;
    while (place > 0 && near > (nears[place - 1] ?? 0)) place--;
    if (place >= HEADS) continue;
    heads.splice(place, 0, key);
    nears.splice(place, 0, near);
    if (heads.length > HEADS) { heads.pop(); nears.pop(); }
  }
  return heads;
}

/** The terms within reach of a span: all of them in any honest sentence. */
export function termsAround(terms: readonly Term[], { start }: Span): readonly Term[] {
  if (terms.length <= REACH) return terms;
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return terms.slice(Math.max(0, low - REACH), low + REACH);
}

function boundsOf(own: readonly Term[], all: readonly Term[], span: Span): readonly [number, number] {
  const [first, last] = [own[0], own.at(-1)];
  if (first && last) return [first.index, last.index];
  const before = all.findLast((term) => term.end <= span.start);
  const at = (before?.index ?? (all[0]?.index ?? 1) - 1) + 0.5;
  return [at, at];
}

const nearestClause = (terms: readonly Term[], { start }: Span): number =>
  terms.reduce<Term | null>((best, term) => (!best || Math.abs(term.start - start) < Math.abs(best.start - start) ? term : best), null)?.clause ?? 0;

/** How far two slots agree, 0..1: shared surroundings against all of them. Symmetric. */
export function agreement(a: Surroundings, b: Surroundings, ground: Ground): number {
  const { weights, total } = weigh(a, ground);
  let shared = 0;
  for (let i = 0; i < weights.length; i++) {
    const other = b.nearness.get(a.keys[i] ?? '');
    if (other !== undefined) shared += (weights[i] ?? 0) * Math.min(a.nears[i] ?? 0, other);
  }
  return shared === 0 ? 0 : shared / Math.sqrt(total * weigh(b, ground).total);
}

/** How much each key around a fact tells in a comparison, in order of its keys, and all of them, the nearer the more. */
interface Weighed { readonly weights: readonly number[]; readonly total: number }
const weighed = new WeakMap<Ground, Map<Surroundings, Weighed>>();

/** Once a comparison: every slot is asked of every other. */
function weigh(around: Surroundings, ground: Ground): Weighed {
  let known = weighed.get(ground);
  if (!known) weighed.set(ground, known = new Map());
  let found = known.get(around);
  if (!found) {
    const weights = around.keys.map(ground.weightOf);
    known.set(around, found = { weights, total: weights.reduce((sum, weight, i) => sum + weight * (around.nears[i] ?? 0), 0) });
  }
  return found;
}

/** Words that both facts are facts of. */
export const sharedHeads = (a: Slot, b: Slot): readonly string[] => a.heads.filter((key) => b.heads.includes(key));

/** Concepts and names that stand near both facts: what an event is told by. Ordinary words tell none: "doivent", "part". */
export function sharedNear(a: Slot, b: Slot, least: number): readonly string[] {
  const shared: string[] = [];
  for (const [key, near] of a.telling) if (near >= least && (b.telling.get(key) ?? 0) >= least) shared.push(key);
  return shared;
}

function nearestHappening(telling: ReadonlyMap<string, number>): string | null {
  let [best, nearest]: [string | null, number] = [null, 0];
  for (const [key, near] of telling) if (near > nearest && HAPPENING_KEYS.has(key)) [best, nearest] = [key, near];
  return best;
}
const HAPPENING_KEYS: ReadonlySet<string> = new Set([...HAPPENINGS].map((concept) => `~${concept}`));

/**
 * Whether each fact is told of somebody, or of a kind of event, that the other's whole sentence lacks: "rencontre Russie-Otan",
 * "négociations entre la Russie et les États-Unis".
 */
export function areParted(a: Slot, b: Slot): boolean {
  if (a.fact.kind === 'date' && a.happening !== null && b.happening !== null && a.happening !== b.happening) return true;
  const hasOwn = (one: Slot, other: Slot, mark: string): boolean => one.heads.some((key) => key.startsWith(mark) && key !== '~convene' && !other.nearness.has(key));
  if (hasOwn(a, b, '@') && hasOwn(b, a, '@')) return true;
  const shareConcept = a.heads.some((key) => key.startsWith('~') && b.nearness.has(key)) || b.heads.some((key) => key.startsWith('~') && a.nearness.has(key));
  return !shareConcept && hasOwn(a, b, '~') && hasOwn(b, a, '~');
}

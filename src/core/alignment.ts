// Sentences of two texts that say the same thing: two translations, a rewording, one split in two or two merged, in any order.
// Shared terms (stems, concepts, names, values) weighted by rarity decide, position breaks ties. A sentence that is only about
// the same people is no partner: what is shared must be a good part of the shorter of the two.
import { groundOf, type Ground } from './shared-ground.ts';
import type { Digest } from './digest.ts';
import type { OutlineSentence } from './outline.ts';
import type { Span } from './text/span.ts';

export interface AlignedPair {
  readonly here: Span;
  readonly there: Span;
  /** 0..1 */
  readonly likeness: number;
}

/** How alike two sentences are: `likeness` by what both hold, `held` by how much of the shorter the longer holds. 0..1. */
export interface Likeness { readonly likeness: number; readonly held: number; readonly shared: number }

/** Partners that are each other's best. Two accounts of one matter by two agencies stand near 0.35, strangers of one story below 0.25. */
const ENOUGH = 0.3;
/** Across languages few words meet, so less is asked. */
const ENOUGH_ABROAD = 0.24;
/** A part of a split or merged sentence is held almost whole by the other. */
const HELD_WHOLE = 0.62;
/** Terms that must be shared: one name makes no pair. */
const LEAST_SHARED = 2;
/** A term in more sentences than this tells none of them apart, and would make the search quadratic. */
const MOST_HOLDERS = 80;
/** What standing at the same place of the text adds: it decides between equals, no more. */
const PLACE = 0.04;

/** Two sentences worth a look; `score` counts their places too. */
export interface Candidate extends Likeness { readonly here: OutlineSentence; readonly there: OutlineSentence; readonly score: number }

/** Pairs in order of `here`; a sentence may stand in several (split, merged); those without a partner stand in none. Symmetric. */
export function alignSentences(here: Digest, there: Digest): readonly AlignedPair[] {
  const ground = groundOf(here, there);
  const enough = ground.isOneLanguage ? ENOUGH : ENOUGH_ABROAD;
  const candidates = candidatesOf(ground);
  const [bestHere, bestThere] = [bestBy(candidates, 'here'), bestBy(candidates, 'there')];
  return candidates
    .filter((candidate) => {
      const [isHere, isThere] = [bestHere.get(candidate.here) === candidate, bestThere.get(candidate.there) === candidate];
      if (isHere && isThere) return candidate.likeness >= enough || candidate.held >= HELD_WHOLE;
      return (isHere || isThere) && candidate.held >= HELD_WHOLE && candidate.likeness >= enough * 0.8;
    })
    .sort((a, b) => a.here.start - b.here.start || a.there.start - b.there.start)
    .map(({ here: a, there: b, likeness }) => ({ here: { start: a.start, end: a.end }, there: { start: b.start, end: b.end }, likeness: round(likeness) }));
}

const ratios = (common: number, mine: number, yours: number): { readonly likeness: number; readonly held: number } =>
  (common === 0 ? { likeness: 0, held: 0 } : { likeness: common / Math.sqrt(mine * yours), held: common / Math.min(mine, yours) });
const round = (ratio: number): number => Math.round(Math.min(1, ratio) * 1000) / 1000;

const known = new WeakMap<Ground, readonly Candidate[]>();

/** Every two sentences that share enough terms to be worth a look; the same list for the same ground. */
export function candidatesOf(ground: Ground): readonly Candidate[] {
  let candidates = known.get(ground);
  if (!candidates) known.set(ground, candidates = findCandidates(ground));
  return candidates;
}

/** Found through the terms, not by trying all. */
function findCandidates(ground: Ground): readonly Candidate[] {
  const [mine, yours] = [ground.here.sentences, ground.there.sentences];
  const holders = holdersOf(yours, ground);
  const totalOf = (sentence: OutlineSentence): number => ground.numbersOf(sentence).reduce((sum, number) => sum + ground.weightAt(number), 0);
  const totals = yours.map(totalOf);
  const candidates: Candidate[] = [];
  const [shares, commons] = [new Int32Array(yours.length), new Float64Array(yours.length)];
  for (const here of mine) {
    const met: number[] = [];
    const numbers = ground.numbersOf(here);
    for (const number of numbers) {
      const list = holders[number];
      if (!list || list.length > MOST_HOLDERS) continue;
      const weight = ground.weightAt(number);
      for (const there of list) {
        if (shares[there] === 0) met.push(there);
        shares[there] = (shares[there] ?? 0) + 1;
        commons[there] = (commons[there] ?? 0) + weight;
      }
    }
    const own = totalOf(here);
    for (const index of met) {
      const [shared, common, there] = [shares[index] ?? 0, commons[index] ?? 0, yours[index]];
      shares[index] = commons[index] = 0;
      if (!there || (shared < LEAST_SHARED && shared < Math.min(numbers.length, ground.numbersOf(there).length))) continue;
      const { likeness, held } = ratios(common, own, totals[index] ?? 0);
      candidates.push({ here, there, shared, likeness, held, score: likeness + PLACE * (1 - Math.abs(placeOf(here, mine) - placeOf(there, yours))) });
    }
  }
  return candidates;
}

/** The sentences that hold each key, by the key's number and their own; none for a key that only the other text has. */
function holdersOf(sentences: readonly OutlineSentence[], ground: Ground): readonly (readonly number[] | undefined)[] {
  const holders: number[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const number of ground.numbersOf(sentence)) {
      const list = holders[number];
      if (list) list.push(index);
      else holders[number] = [index];
    }
  }
  return holders;
}

const placeOf = ({ index }: OutlineSentence, all: readonly OutlineSentence[]): number => (all.length > 1 ? index / (all.length - 1) : 0);

/** The best candidate of each sentence of one side; the earlier of two equals. */
function bestBy(candidates: readonly Candidate[], side: 'here' | 'there'): ReadonlyMap<OutlineSentence, Candidate> {
  const best = new Map<OutlineSentence, Candidate>();
  const other = side === 'here' ? 'there' : 'here';
  for (const candidate of candidates) {
    const so = best.get(candidate[side]);
    if (!so || candidate.score > so.score || (candidate.score === so.score && candidate[other].start < so[other].start)) best.set(candidate[side], candidate);
  }
  return best;
}

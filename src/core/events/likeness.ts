// How alike two articles are in what they are about: the cosine of their salient keys, each weighed by its rarity.
// Comes in: two digests and how rare keys are. Goes out: a likeness and the keys that make it. Knows nothing of time.
import type { Digest } from '../digest.ts';

/** How rare a key is among the reports held, above 0; any scale. */
export type Rarity = (key: string) => number;

/**
 * Reports that the background stands for. A corpus of ten reports on one story must not make its own subject worthless, a
 * corpus of a hundred on aircraft must make "Airbus" so: 50 to 100 were best on both, 300 kept look-alikes together.
 */
const BACKGROUND_REPORTS = 80;

/** Above 1, rare keys decide and the names of a whole topic fade; at 2, one shared rarity makes an event. What is left to tell apart is the evidence's (`event-evidence.ts`). */
const RARITY_POWER = 1.25;

/**
 * Reports that have a key without making it common: those of the event itself. Without it ten reports of one story, a
 * third of a small corpus, parted by day of publication; with 8, look-alikes of a topic of twenty reports came together.
 */
const OWN_REPORTS = 6;

/** Rarity from a corpus: how many reports it holds, and how many of them have the key. */
export const rarityIn = (held: number, withKey: (key: string) => number): Rarity =>
  (key) => Math.log((BACKGROUND_REPORTS + held + 1) / (1 + Math.max(0, withKey(key) - OWN_REPORTS))) ** RARITY_POWER;

/** Where no corpus is asked: every key as rare as any other, the background table has spoken already. */
export const UNKNOWN_RARITY: Rarity = () => 1;

/** An article's keys by weight, of length 1. */
export interface KeyVector { readonly weights: ReadonlyMap<string, number> }

const vectors = new WeakMap<Rarity, WeakMap<Digest, KeyVector>>();

/** The vector of an article; empty for a text without keys. The same object for the same digest and rarity. */
export function vectorOf(digest: Digest, rarity: Rarity): KeyVector {
  let known = vectors.get(rarity);
  if (!known) vectors.set(rarity, known = new WeakMap());
  let vector = known.get(digest);
  if (!vector) known.set(digest, vector = weigh(digest, rarity));
  return vector;
}

function weigh({ keys }: Digest, rarity: Rarity): KeyVector {
  const raw = keys.map(({ key, weight }) => [key, weight * rarity(key)] as const);
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return { weights: new Map(raw.map(([key, weight]) => [key, weight / length])) };
}

/** A text of one sentence shares less with another than two whole reports do, though it tells the same. */
const FULL_KEYS = 64;
const FEWEST_KEYS = 8;
/** Eight keys: 0.2 counts as 0.35, 1 stays 1. It brought one-sentence reports of one robbery together; from 0.3 on a headline of three words meets any other of its topic. */
const SHORTNESS_POWER = 0.2;

/** Below this, two texts may meet by one name alone. */
const FEWEST_SHARED = 2;

/** Likeness of two articles, 0..1; symmetric. 0 when they share fewer than two keys. */
export function likenessOf(a: KeyVector, b: KeyVector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let sum = 0;
  let shared = 0;
  for (const [key, weight] of small) {
    const other = large.get(key);
    if (other === undefined) continue;
    sum += weight * other;
    shared++;
  }
  if (shared < FEWEST_SHARED) return 0;
  const size = Math.max(FEWEST_KEYS, Math.sqrt(small.size * large.size));
  return Math.min(1, sum) ** ((size / FULL_KEYS) ** SHORTNESS_POWER);
}

/** Keys that both have, the weightiest first. */
export function sharedKeys(a: KeyVector, b: KeyVector): readonly string[] {
  const shared = [...a.weights].flatMap(([key, weight]) => {
    const other = b.weights.get(key);
    return other === undefined ? [] : [{ key, share: weight * other }];
  });
  return shared.sort((x, y) => y.share - x.share || (x.key < y.key ? -1 : 1)).map(({ key }) => key);
}

// Text reuse: how much of one text stands, word for word or nearly, in another. Runs of shared words are found by word
// n-grams, and runs that a small rewording parts are counted with the gap. The idea is that of winnowing and of METER's
// measure of derived news (Clough et al. 2002, containment of n-grams); no fingerprint is kept, both texts are at hand.
// Does not see translation, nor a text rewritten with its own words.
import type { Digest } from './digest.ts';

/** Share of each text's words that stand, in runs, in the other as well. 0..1. */
export interface Reuse { readonly here: number; readonly there: number }

/** Words of a run: with three, "the president said" counts; with five, an agency's text changed every fourth word is missed. */
const RUN = 4;
/** Words between two runs that follow each other in both texts and are counted with them: one word or two replaced. */
const GAP = 2;
/** Only so many places of one n-gram are followed, so that a text of one word repeated stays linear. */
const MOST_PLACES = 8;

/** Text reuse in both directions; only within one language, {0, 0} otherwise. Linear. */
export function measureReuse(here: Digest, there: Digest): Reuse {
  if (here.language !== there.language) return { here: 0, there: 0 };
  const [a, b] = [wordsOf(here), wordsOf(there)];
  return { here: sharedPart(a, b), there: sharedPart(b, a) };
}

const words = new WeakMap<Digest, readonly string[]>();

function wordsOf(digest: Digest): readonly string[] {
  let found = words.get(digest);
  if (!found) words.set(digest, found = digest.reading.words.flatMap((word) => word.kind === 'mark' ? [] : [word.folded]));
  return found;
}

/** Share of the words of `text` that stand in runs of `other`. A text too short for one run counts as a whole or not at all. */
function sharedPart(text: readonly string[], other: readonly string[]): number {
  const run = Math.min(RUN, text.length, other.length);
  if (run === 0) return 0;
  const places = placesOf(other, run);
  const isShared = new Uint8Array(text.length);
  let before: { readonly end: number; readonly places: readonly number[] } = { end: -1, places: [] };
  for (let i = 0; i + run <= text.length; i++) {
    const found = places.get(gramAt(text, i, run));
    if (!found) continue;
    isShared.fill(1, i, i + run);
    if (i > before.end && i - before.end <= GAP && follows(before.places, found, run)) isShared.fill(1, before.end, i);
    before = { end: i + run, places: found };
  }
  return isShared.reduce((sum, shared) => sum + shared, 0) / text.length;
}

const gramAt = (text: readonly string[], i: number, length: number): string => text.slice(i, i + length).join(' ');

function placesOf(text: readonly string[], run: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + run <= text.length; i++) {
    const gram = gramAt(text, i, run);
    const found = places.get(gram);
    if (!found) places.set(gram, [i]);
    else if (found.length < MOST_PLACES) found.push(i);
  }
  return places;
}

/** Whether the later run stands, in the other text too, within a small gap after the earlier one. */
const follows = (earlier: readonly number[], later: readonly number[], run: number): boolean =>
  later.some((place) => earlier.some((start) => place > start + run - 1 && place - (start + run) <= GAP));

// Text reuse: how much of one text stands, word for word or nearly, in another. Runs of shared words are found by word
// trigrams of stems, and runs that a small rewording parts are counted with the gap. Trigrams are what studies of copied
// news and of plagiarised answers settle on (Lyon et al. 2001, Clough et al. 2002): pairs of words meet by chance, runs of
// four lose a text changed every third word. Both texts are at hand, so no fingerprint is kept, as winnowing would.
// Does not see translation, nor a text told again in its own words.
import type { Digest } from './digest.ts';
import { isStopWord, stem } from './stems.ts';

/** Share of each text's words that stand, in runs, in the other as well. 0..1. */
export interface Reuse { readonly here: number; readonly there: number }

/** Words of a run, one of which at least must not be a stop word: "il y a eu" is nobody's. */
const RUN = 3;
/** Words between two runs that follow each other in both texts and are counted with them: one word or two replaced. */
const GAP = 2;
/** Only so many places of one trigram are followed, so that a text of one word repeated stays linear. */
const MOST_PLACES = 8;
/** Words told apart: three of them make one exact number below 2^53. More are folded together, which no news text reaches. */
const MOST_WORDS = 2 ** 17;

/** Text reuse in both directions; only within one language, {0, 0} otherwise. Linear. */
export function measureReuse(here: Digest, there: Digest): Reuse {
  if (here.language !== there.language) return { here: 0, there: 0 };
  const ids = new Map<string, number>();
  const [a, b] = [numbered(wordsOf(here), ids), numbered(wordsOf(there), ids)];
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  return { here: sharedPart(a, runsA, runsB), there: sharedPart(b, runsB, runsA) };
}

interface ReuseWord { readonly stemmed: string; readonly isStop: boolean }

const words = new WeakMap<Digest, readonly ReuseWord[]>();

function wordsOf(digest: Digest): readonly ReuseWord[] {
  let found = words.get(digest);
  if (!found) {
    found = digest.reading.words.flatMap(({ kind, lower, folded }) => kind === 'mark' ? [] : [{ stemmed: kind === 'letters' ? stem(lower, digest.language) : lower, isStop: isStopWord(folded, digest.language) }]);
    words.set(digest, found);
  }
  return found;
}

interface Numbered { readonly ids: readonly number[]; readonly isStop: readonly boolean[] }

function numbered(text: readonly ReuseWord[], known: Map<string, number>): Numbered {
  const ids = text.map(({ stemmed }) => {
    let id = known.get(stemmed);
    if (id === undefined) known.set(stemmed, id = known.size % MOST_WORDS);
    return id;
  });
  return { ids, isStop: text.map(({ isStop }) => isStop) };
}

/** Runs of a text: the number of each, by place (-1 for none), and the places of each. */
interface Runs { readonly at: readonly number[]; readonly places: ReadonlyMap<number, readonly number[]> }

function runsOf({ ids, isStop }: Numbered): Runs {
  const at: number[] = [];
  const places = new Map<number, number[]>();
  for (let i = 0; i + RUN <= ids.length; i++) {
    const isEmpty = isStop[i] === true && isStop[i + 1] === true && isStop[i + 2] === true;
    const run = isEmpty ? -1 : ((ids[i] ?? 0) * MOST_WORDS + (ids[i + 1] ?? 0)) * MOST_WORDS + (ids[i + 2] ?? 0);
    at.push(run);
    if (run < 0) continue;
    const found = places.get(run);
    if (!found) places.set(run, [i]);
    else if (found.length < MOST_PLACES) found.push(i);
  }
  return { at, places };
}

/** Share of a text's words that stand in runs of the other. */
function sharedPart({ ids }: Numbered, { at }: Runs, other: Runs): number {
  if (ids.length === 0) return 0;
  const isShared = new Uint8Array(ids.length);
  let before: { readonly end: number; readonly places: readonly number[] } = { end: -1, places: [] };
  at.forEach((run, i) => {
    const places = run < 0 ? undefined : other.places.get(run);
    if (!places) return;
    isShared.fill(1, i, i + RUN);
    if (i > before.end && i - before.end <= GAP && follows(before.places, places)) isShared.fill(1, Math.max(0, before.end), i);
    before = { end: i + RUN, places };
  });
  return isShared.reduce((sum, shared) => sum + shared, 0) / ids.length;
}

/** Whether the later run stands, in the other text too, within a small gap after the earlier one. */
const follows = (earlier: readonly number[], later: readonly number[]): boolean =>
  later.some((place) => earlier.some((start) => place >= start + RUN && place - (start + RUN) <= GAP));

// Runs of words that two texts share, however little the one was changed: words are compared by stem, and a run goes on over
// a few words replaced, left out or put in, as long as the texts meet again. Runs are found by pairs of words, so that a text
// changed every third word still shows them, and kept when they are long and telling enough to be nobody's set phrase.
// Comes in: two lists of tokens. Goes out: the runs, in order of the first text. Order between runs is free: clauses move.

/** A word as it is compared. */
export interface ReuseToken {
  /** Number of its stem, the same in both texts. */
  readonly id: number;
  /** Number of what it means, where the language's concepts tell; else of its stem. */
  readonly sense: number;
  /** As written, in lower case. */
  readonly lower: string;
  /** A stop word: telling nothing by itself. */
  readonly isStop: boolean;
  /** Place among `reading.words`. */
  readonly word: number;
}

/** A run: tokens `here` meet tokens `there`, one by one; gaps lie between. */
export interface ReuseRun { readonly matches: readonly (readonly [here: number, there: number])[] }

/** Words replaced, left out or put in before the texts meet again: "a été ouverte par" for "a ouvert". Four and more join strangers. */
const GAP = 3;
/** Words met that make a run. */
export const LEAST_MATCHES = 4;
/** Telling words among them: "selon des sources proches du" has five words and nobody's thought. */
const LEAST_TELLING = 2;
/** Only so many places of one pair are tried, so that a text of one word repeated stays linear. */
const MOST_PLACES = 6;
/** Stems told apart in a pair's number. More are folded together, which no news text reaches. */
const MOST_STEMS = 2 ** 20;

/** Runs of `here` in `there`; no token of `here` stands in two. Linear in both. */
export function findRuns(here: readonly ReuseToken[], there: readonly ReuseToken[]): readonly ReuseRun[] {
  const [{ pairs }, { places }] = [pairsOf(here), pairsOf(there)];
  const runs: ReuseRun[] = [];
  for (let i = 0; i + 1 < here.length;) {
    const found = places.get(pairs[i] ?? 0);
    const run = found ? longestFrom(i, here, there, found) : null;
    if (run && isTelling(run, here)) {
      runs.push(run);
      i = (run.matches.at(-1)?.[0] ?? i) + 1;
    } else i += Math.max(1, (run?.matches.length ?? 0) - 1);   // a set phrase, or a page of stop words: on to its end
  }
  return runs;
}

const pairAt = (tokens: readonly ReuseToken[], i: number): number => ((tokens[i]?.id ?? 0) % MOST_STEMS) * MOST_STEMS + ((tokens[i + 1]?.id ?? 0) % MOST_STEMS);

/** The pairs of words of a text, by place, and the first places of each. */
interface Pairs { readonly pairs: readonly number[]; readonly places: ReadonlyMap<number, readonly number[]> }

const known = new WeakMap<readonly ReuseToken[], Pairs>();

/** Once a text, whatever it is set against. */
function pairsOf(tokens: readonly ReuseToken[]): Pairs {
  let pairs = known.get(tokens);
  if (!pairs) known.set(tokens, pairs = readPairs(tokens));
  return pairs;
}

function readPairs(tokens: readonly ReuseToken[]): Pairs {
  const pairs: number[] = [];
  const places = new Map<number, number[]>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const pair = pairAt(tokens, i);
    pairs.push(pair);
    const found = places.get(pair);
    if (!found) places.set(pair, [i]);
    else if (found.length < MOST_PLACES) found.push(i);
  }
  return { pairs, places };
}

function longestFrom(i: number, here: readonly ReuseToken[], there: readonly ReuseToken[], places: readonly number[]): ReuseRun | null {
  let longest: ReuseRun | null = null;
  for (const place of places) {
    const run = follow(i, place, here, there);
    if (!longest || run.matches.length > longest.matches.length) longest = run;
  }
  return longest;
}

function follow(from: number, place: number, here: readonly ReuseToken[], there: readonly ReuseToken[]): ReuseRun {
  const matches: (readonly [number, number])[] = [];
  let [i, j] = [from, place];
  while (i < here.length && j < there.length) {
    if (here[i]?.id === there[j]?.id) matches.push([i++, j++]);
    else {
      const next = nextMeeting(i, j, here, there);
      if (!next) break;
      [i, j] = next;
    }
  }
  return { matches };
}

/** Where the texts meet again, the nearest first: at two words that follow each other in both, or at one telling word. */
function nextMeeting(i: number, j: number, here: readonly ReuseToken[], there: readonly ReuseToken[]): readonly [number, number] | null {
  for (let far = 1; far <= 2 * GAP; far++) {
    for (let a = Math.max(0, far - GAP); a <= Math.min(GAP, far); a++) {
      const [x, y] = [i + a, j + far - a];
      const [one, other] = [here[x], there[y]];
      if (!one || !other || one.id !== other.id) continue;
      if (!one.isStop || (here[x + 1] !== undefined && here[x + 1]?.id === there[y + 1]?.id)) return [x, y];
    }
  }
  return null;
}

const isTelling = ({ matches }: ReuseRun, here: readonly ReuseToken[]): boolean =>
  matches.length >= LEAST_MATCHES && matches.filter(([i]) => here[i]?.isStop === false).length >= LEAST_TELLING;

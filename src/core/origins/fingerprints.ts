// Fingerprints of a text's wording: a few numbers that a copy of the text, or of a long part of it, has too. Found by
// winnowing (Schleimer, Wilkerson and Aiken, 2003): of every stretch of word runs the one with the least hash is kept, so
// that two texts which share a stretch keep the same one, whatever stands before and after it.
// Does not see short loans, translation, or a text with every fifth word changed.

/** Words of a run: five in a row are seldom met by chance. */
const RUN = 5;

/** Runs of which one is kept. A shared stretch of RUN + STRETCH - 1 words, a third of a short report, is surely seen. */
const STRETCH = 90;

/** A word's hash, below 2^32; the same in every browser. (FNV-1a over UTF-16 units, then mixed.) */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** The bits spread, so that neighbours fall far apart (the finalizer of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A run's words are the digits of a number to this base, modulo 2^32. */
const FACTOR = 0x9e3779b1;
/** FACTOR to the power of RUN. */
const LEAVING = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** Fingerprints of a text given as the hashes of its words in order; odd, each once, about one for 45 words; none for fewer than RUN words. */
export function fingerprintsOf(words: ArrayLike<number>): readonly number[] {
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  let run = 0;
  for (let i = 0; i < words.length; i++) {
    // Rolling: the word that leaves the run is taken out, so that each costs two products instead of RUN.
    const left = i < RUN ? 0 : Math.imul(words[i - RUN] ?? 0, LEAVING);
    run = (Math.imul(run, FACTOR) + (words[i] ?? 0) - left) | 0;
    if (i >= RUN - 1) runs[i - RUN + 1] = mix(run);
  }
  return [...new Set(leastOfStretches(runs))].map((run) => (run | 1) >>> 0);
}

/** The least run of every stretch, the last of equals; where it stays the least it is told once. */
function leastOfStretches(runs: Uint32Array): readonly number[] {
  const kept: number[] = [];
  const last = Math.max(0, runs.length - STRETCH);
  let least = -1;
  for (let start = 0; start <= last && runs.length > 0; start++) {
    const end = Math.min(start + STRETCH, runs.length);
    const before = least;
    if (least < start) {
      least = start;
      for (let i = start + 1; i < end; i++) if ((runs[i] ?? 0) <= (runs[least] ?? 0)) least = i;
    } else if ((runs[end - 1] ?? 0) <= (runs[least] ?? 0)) least = end - 1;
    if (least !== before) kept.push(runs[least] ?? 0);
  }
  return kept;
}

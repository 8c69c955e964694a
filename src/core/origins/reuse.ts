// Text reuse: how much of one text was taken from another, word for word, with small changes, or told again sentence by
// sentence. Three degrees: words in long shared runs count whole, words in short or broken ones for most of it, and telling
// words outside runs for a part, where several of them stand together in both texts. Names and quotations belong to nobody:
// both are left out before anything is counted, so that two reports of one speech are no copies of each other.
// After Clough et al., "METER" (2002), and Clough and Stevenson, "Developing a corpus of plagiarised short answers" (2011):
// pairs and triples of words tell copies, the words alone tell retelling. Does not see translation.
import { tellingOf } from '../background-table.ts';
import { conceptOf } from '../text/concepts.ts';
import type { Digest } from '../digest.ts';
import type { Fact } from '../facts/fact.ts';
import { findRuns, LEAST_MATCHES, type ReuseRun, type ReuseToken } from './reuse-runs.ts';
import type { LanguageCode } from '../languages/pack.ts';
import type { Span } from '../text/span.ts';
import { isStopWord, stem } from '../text/stems.ts';
import type { Word } from '../text/words.ts';

/** Share of each text that was taken from the other, or the other from it: 0 independent, above about 0.25 retold, above 0.8 copied. 0..1. */
export interface Reuse { readonly here: number; readonly there: number }

/** A passage of one text that stands in the other: word for word but for small changes, or told in other words. */
export interface ReusedPassage {
  readonly kind: 'copied' | 'retold';
  readonly here: Span;
  readonly there: Span;
}

export interface ReuseFound extends Reuse {
  /** In order of `here`; passages of `here` do not overlap. */
  readonly passages: readonly ReusedPassage[];
}

/** Text reuse in both directions; only within one language, {0, 0} otherwise. Linear. */
export function measureReuse(here: Digest, there: Digest): Reuse {
  if (here.language !== there.language) return { here: 0, there: 0 };
  const [a, b] = textsOf(here, there);
  return { here: shareOf(a, compareTexts(a, b)), there: shareOf(b, compareTexts(b, a)) };
}

/** The same with the passages that show it; no passages across languages. */
export function findReuse(here: Digest, there: Digest): ReuseFound {
  if (here.language !== there.language) return { here: 0, there: 0, passages: [] };
  const [a, b] = textsOf(here, there);
  const compared = compareTexts(a, b);
  return { here: shareOf(a, compared), there: shareOf(b, compareTexts(b, a)), passages: passagesOf(a, b, compared) };
}

interface ReuseText {
  readonly digest: Digest;
  readonly tokens: readonly ReuseToken[];
  /** Words of the text, names and quotations counted. */
  readonly words: number;
  /** Of each token, whether it tells of what the text is about. */
  readonly telling: readonly boolean[];
  /** Tokens by the sense of a telling word, but for those that the text has often. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Stems to numbers, for all texts of a session: a table a pair would be filled twice for every candidate. Starts afresh when full. */
let stems = new Map<string, number>();
let texts = new WeakMap<Digest, ReuseText>();
const MOST_STEMS = 500_000;

function textsOf(here: Digest, there: Digest): readonly [ReuseText, ReuseText] {
  if (stems.size > MOST_STEMS) [stems, texts] = [new Map(), new WeakMap()];
  return [textOf(here), textOf(there)];
}

function textOf(digest: Digest): ReuseText {
  let text = texts.get(digest);
  if (!text) texts.set(digest, text = readText(digest));
  return text;
}

function numberOf(stemmed: string): number {
  let id = stems.get(stemmed);
  if (id === undefined) stems.set(stemmed, id = stems.size);
  return id;
}

const isNobodys = ({ kind }: Fact): boolean => kind === 'quote' || kind === 'person' || kind === 'place' || kind === 'organisation';

function readText(digest: Digest): ReuseText {
  const { reading, language, facts } = digest;
  const nobodys = facts.filter(isNobodys);
  const tokens: ReuseToken[] = [];
  let [words, next, until] = [0, 0, 0];
  reading.words.forEach(({ kind, lower, folded, start }, word) => {
    if (kind === 'mark') return;
    words++;
    for (let fact = nobodys[next]; fact && fact.start <= start; fact = nobodys[++next]) until = Math.max(until, fact.end);
    if (start < until) return;
    const stemmed = kind === 'letters' ? stem(lower, language) : lower;
    const concept = kind === 'letters' ? conceptOf(stemmed, language, lower) : null;
    const id = numberOf(stemmed);
    tokens.push({ id, sense: concept === null ? id : numberOf(`~${concept}`), lower, isStop: kind === 'letters' && (isStopWord(folded, language) || folded.length < 2), word });
  });
  const telling = tokens.map(({ word }) => isTelling(reading.words[word], language));
  return { digest, tokens, words, telling, places: tellingPlaces(tokens, telling) };
}

/** What was found of `here` in `there`: how far each token is reused, and why. */
interface Compared {
  readonly runs: readonly ReuseRun[];
  /** For each token of `here`, the one of `there` that it tells again; -1 for none. */
  readonly retold: Int32Array;
  readonly degrees: Float64Array;
}

/** A stop word counts for so much of a word: they make half of every text and meet by grammar. */
const STOP_WEIGHT = 0.5;
/** How far the words of the shortest run count, and what each more word adds, up to whole from twelve on: short runs come of light revision or chance, long ones only of copying. */
const RUN_DEGREE = { shortest: 0.6, each: 0.05 };
/** A word in another form, and a word put into a run, in parts of a word met as it is. */
const INFLECTED = 0.85;
const IN_GAP = 0.4;
/**
 * A telling word met outside any run, by how many others of its sentence stand near it in both texts: alone it is the topic's,
 * two more make a thought told again. The small change for lone words keeps a loose retelling above a text of one's own.
 */
const RETOLD = [0.1, 0.25, 0.6] as const;

function compareTexts(here: ReuseText, there: ReuseText): Compared {
  const runs = findRuns(here.tokens, there.tokens);
  const degrees = new Float64Array(here.tokens.length);
  for (const run of runs) gradeRun(run, here.tokens, there.tokens, degrees);
  const retold = gradeRetold(here, there, degrees);
  return { runs, retold, degrees };
}

function gradeRun({ matches }: ReuseRun, here: readonly ReuseToken[], there: readonly ReuseToken[], degrees: Float64Array): void {
  const [first, last] = [matches[0]?.[0] ?? 0, matches.at(-1)?.[0] ?? -1];
  const solid = matches.filter(([i, j]) => here[i]?.lower === there[j]?.lower).length;
  const degree = Math.min(1, RUN_DEGREE.shortest + RUN_DEGREE.each * (solid - LEAST_MATCHES)) * (matches.length / (last - first + 1)) ** 0.5;
  degrees.fill(degree * IN_GAP, first, last + 1);
  for (const [i, j] of matches) degrees[i] = degree * (here[i]?.lower === there[j]?.lower ? 1 : INFLECTED);
}

/** Words of this text within which others must support one, and how far apart the same may stand in the other text. */
const NEAR_HERE = 14;
const NEAR_THERE = 24;
/** A word that the source has more often is its topic's. */
const MOST_OFTEN = 3;

/** Grades telling words outside runs that the other text has too; gives those that several others support. */
function gradeRetold(here: ReuseText, there: ReuseText, degrees: Float64Array): Int32Array {
  const { tokens, telling } = here;
  const retold = new Int32Array(tokens.length).fill(-1);
  const met: (readonly number[])[] = [];
  for (let i = 0; i < tokens.length; i++) met.push(telling[i] ? there.places.get(tokens[i]?.sense ?? -1) ?? NOWHERE : NOWHERE);
  for (let i = 0; i < met.length; i++) {
    const own = met[i] ?? NOWHERE;
    if (own.length === 0 || degrees[i] !== 0) continue;
    let most = 0;
    for (const place of own) {
      const support = supportOf(i, place, met, tokens);
      if (support === RETOLD.length - 1) retold[i] = place;
      most = Math.max(most, RETOLD[support] ?? 0);
    }
    degrees[i] = most;
  }
  return retold;
}

/** Other telling words near token `i` that stand near `place` in the other text; no more are counted than are asked for. */
function supportOf(i: number, place: number, met: readonly (readonly number[])[], tokens: readonly ReuseToken[]): number {
  const [own, last] = [tokens[i]?.sense, Math.min(met.length - 1, i + NEAR_HERE)];
  let first: number | undefined;
  for (let j = Math.max(0, i - NEAR_HERE); j <= last; j++) {
    const places = met[j];
    if (!places || places.length === 0) continue;
    const sense = tokens[j]?.sense;
    if (sense === own || sense === first || !isNear(places, place)) continue;
    if (first !== undefined) return RETOLD.length - 1;
    first = sense;
  }
  return first === undefined ? 0 : 1;
}

function isNear(places: readonly number[], place: number): boolean {
  for (const other of places) if (Math.abs(other - place) <= NEAR_THERE) return true;
  return false;
}

const NOWHERE: readonly number[] = [];

const isTelling = (word: Word | undefined, language: LanguageCode): boolean => word?.kind === 'letters' && word.folded.length > 2 && tellingOf(word.folded, language) === 1;

function tellingPlaces(tokens: readonly ReuseToken[], telling: readonly boolean[]): ReuseText['places'] {
  const places = new Map<number, number[]>();
  tokens.forEach(({ sense }, i) => {
    if (!telling[i]) return;
    const found = places.get(sense);
    if (found) found.push(i);
    else places.set(sense, [i]);
  });
  for (const [sense, found] of places) if (found.length > MOST_OFTEN) places.delete(sense);
  return places;
}

/** Where names and quotations make nearly all of a text, what is left of it must not decide: at least this part of its words is counted. */
const LEAST_COUNTED = 0.35;

function shareOf({ tokens, words }: ReuseText, { degrees }: Compared): number {
  let [reused, all] = [0, 0];
  tokens.forEach(({ isStop }, i) => {
    const weight = isStop ? STOP_WEIGHT : 1;
    reused += weight * (degrees[i] ?? 0);
    all += weight;
  });
  return all === 0 ? 0 : Math.min(1, reused / Math.max(all, LEAST_COUNTED * words));
}

/** Words of a passage that is worth showing. */
const SHOWN_WORDS = 6;
/** Retold words of one sentence that make a passage of it. */
const SHOWN_RETOLD = 4;

function passagesOf(here: ReuseText, there: ReuseText, { runs, retold }: Compared): readonly ReusedPassage[] {
  const copied = runs.flatMap(({ matches }): readonly ReusedPassage[] => matches.length < SHOWN_WORDS ? [] : [{
    kind: 'copied', here: spanOf(here, matches.map(([i]) => i)), there: spanOf(there, matches.map(([, j]) => j)),
  }]);
  const { words } = here.digest.reading;
  const wordAt = (index: number): Span | undefined => words[here.tokens[all[index] ?? -1]?.word ?? -1];
  const all = here.tokens.flatMap((_, i) => ((retold[i] ?? -1) >= 0 ? [i] : []));
  let next = 0;
  const told = here.digest.reading.sentences.flatMap((sentence): readonly ReusedPassage[] => {
    const own: number[] = [];
    for (let word = wordAt(next); word && word.end <= sentence.end; word = wordAt(++next)) if (word.start >= sentence.start) own.push(all[next] ?? 0);
    if (own.length < SHOWN_RETOLD) return [];
    const span = spanOf(here, own);
    if (copied.some((passage) => passage.here.start < span.end && span.start < passage.here.end)) return [];
    return [{ kind: 'retold', here: span, there: spanOf(there, own.map((i) => retold[i] ?? 0)) }];
  });
  return [...copied, ...told].sort((a, b) => a.here.start - b.here.start);
}

function spanOf({ digest, tokens }: ReuseText, places: readonly number[]): Span {
  let [start, end] = [Infinity, -Infinity];
  for (const i of places) {
    const word = digest.reading.words[tokens[i]?.word ?? -1];
    if (word) [start, end] = [Math.min(start, word.start), Math.max(end, word.end)];
  }
  return { start, end };
}

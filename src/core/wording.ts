// Word edits inside a pair of aligned sentences of one language. The only door to diff-match-patch, which compares strings:
// every different word becomes one code point, for a diff of characters finds "dé" common to "décès" and "déclare".
// Case and white space make no difference. Does not see moved words: they are removed here and added there.
import DiffMatchPatch from 'diff-match-patch';
import type { Span } from './text/span.ts';
import { evenOut, splitWords, wordFrom, type Word } from './text/words.ts';

/** A run of words: in both, only here (`there` is empty, at the place it would stand), or only there. */
export interface Edit {
  readonly op: 'both' | 'only-here' | 'only-there';
  readonly here: Span;
  readonly there: Span;
}

/** A stretch of a text, and the words of the whole text where they are known. */
export interface Stretch { readonly text: string; readonly span: Span; readonly words?: readonly Word[] }

/** Words a side beyond which only what both begin and end with is compared: the diff is quadratic, and no sentence is that long. */
const MOST_WORDS = 600;
/** First of the code points handed out, and the surrogates they step over. */
const FIRST_CODE = 0x100;
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0x800;

/** Edits in reading order that together cover both spans. Spans are offsets into the texts given. */
export function wordEdits(here: Stretch, there: Stretch): readonly Edit[] {
  const [a, b] = [tokensOf(here), tokensOf(there)];
  // A diff may prefer one of two equal ways by the order of its sides; sorted sides give mirrored edits.
  const isTurned = a.line > b.line;
  const steps = a.line === b.line && a.words.every((word, index) => word === b.words[index]) ? allOf(a.words) : isTurned ? diff(b.words, a.words).map(([op, size]): Step => [-op, size]) : diff(a.words, b.words);
  return lay(steps, a.starts, b.starts);
}

/** Words as compared, in one line too, and where each begins; one more start closes the last. */
interface Tokens { readonly words: readonly string[]; readonly line: string; readonly starts: readonly number[] }

const known = new WeakMap<readonly Word[], Map<number, Tokens>>();
/** Above the offsets of any text: start and end in one number. */
const FAR = 2 ** 26;

/** A sentence of a text whose words are known is read once, whatever it is compared with. */
function tokensOf(stretch: Stretch): Tokens {
  const { words, span: { start, end } } = stretch;
  if (!words || end >= FAR) return tokens(stretch);
  let read = known.get(words);
  if (!read) known.set(words, read = new Map());
  const place = start * FAR + end;
  let found = read.get(place);
  if (!found) read.set(place, found = tokens(stretch));
  return found;
}

/** White space belongs to the word before it. */
function tokens({ text, span, words: given }: Stretch): Tokens {
  const words = given ? given.slice(wordFrom(given, span.start), wordFrom(given, span.end)) : splitWords(evenOut(text.slice(span.start, span.end)));
  const shift = given ? 0 : span.start;
  const compared = words.map(({ lower }) => lower);
  return { words: compared, line: compared.join(' '), starts: [span.start, ...words.slice(1).map(({ start }) => shift + start), span.end] };
}

/** -1 only here, 0 both, 1 only there; and how many words. */
type Step = readonly [op: number, size: number];

const allOf = ({ length }: readonly string[]): readonly Step[] => (length > 0 ? [[0, length]] : []);

function diff(a: readonly string[], b: readonly string[]): readonly Step[] {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return diffEnds(a, b);
  const codes = new Map<string, string>();
  const encode = (words: readonly string[]): string => words.map((word) => {
    const code = codes.get(word) ?? codeOf(codes.size);
    codes.set(word, code);
    return code;
  }).join('');
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;   // never a clock: the same texts give the same edits on a slow machine
  const diffs = engine.diff_main(encode(a), encode(b), false);
  engine.diff_cleanupSemantic(diffs);   // a lone "de" between two changed runs is no common ground
  return diffs.map(([op, words]): Step => [op, words.length]);
}

function codeOf(index: number): string {
  const code = FIRST_CODE + index;
  return String.fromCharCode(code < SURROGATES ? code : code + AFTER_SURROGATES);
}

function diffEnds(a: readonly string[], b: readonly string[]): readonly Step[] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const steps: Step[] = [[0, head], [-1, a.length - head - tail], [1, b.length - head - tail], [0, tail]];
  return steps.filter(([, size]) => size > 0);
}

function lay(steps: readonly Step[], startsHere: readonly number[], startsThere: readonly number[]): readonly Edit[] {
  let [here, there] = [0, 0];
  const spanOf = (starts: readonly number[], from: number, size: number): Span => ({ start: starts[from] ?? 0, end: starts[from + size] ?? starts.at(-1) ?? 0 });
  return inOrder(steps).map(([op, size]) => {
    const edit: Edit = {
      op: op < 0 ? 'only-here' : op > 0 ? 'only-there' : 'both',
      here: spanOf(startsHere, here, op <= 0 ? size : 0),
      there: spanOf(startsThere, there, op >= 0 ? size : 0),
    };
    if (op <= 0) here += size;
    if (op >= 0) there += size;
    return edit;
  });
}

/** What is only here before what is only there, whichever way the diff was run. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const ordered = [...steps];
  for (let i = 1; i < ordered.length; i++) {
    const [before, step] = [ordered[i - 1], ordered[i]];
    if (!before || !step || before[0] <= 0 || step[0] >= 0) continue;
    ordered[i - 1] = step;
    ordered[i] = before;
  }
  return ordered;
}

// Words to the tokens that names are made of: what matters is how a word is capitalised and what stands before it.
// "U.S." is one token, "Jean-Claude" two with "-" before the second. Linear; knows no language.
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Reading } from '../reading.ts';

/** How a word is written: "paris", "Paris", "NATO", "McCain" or "iPhone". */
export type Shape = 'lower' | 'capital' | 'capitals' | 'mixed' | 'digits';

export interface NameToken extends Span {
  readonly text: string;
  /** Lower case with its accents: French "à" is no "a". */
  readonly lower: string;
  /** Folded, ASCII for Latin letters; dots of "U.S." gone. */
  readonly folded: string;
  readonly shape: Shape;
  /** What stands between the word before and this one: " ", "-", "'", ". ", ", "; "" for the very first. */
  readonly gap: string;
  /** A capital here says nothing: a sentence, a quotation, a list entry or a line starts. */
  readonly opens: boolean;
  /** From a headline in capitals: its capital says nothing. */
  readonly isShouted?: true;
}

// Marks after which anything may start with a capital: `: "Nous`, "• À lire", "– Le". A bracket or a comma is none of them,
// nor a closing quotation mark with a comma: in `crise », Petrov` the capital says something.
const OPENING = /[\n:;!?…"«“„•–—|*]|- /u;
const AFTER_QUOTE = /["»”“]\s?,[^"«“„]*$/u;
const opensAfter = (gap: string): boolean => gap !== ' ' && gap !== '' && OPENING.test(gap) && !AFTER_QUOTE.test(gap);

/** Words that are read for names, from the start: the longest news texts have a fifth of it, hostile ones are cut here. */
const MOST_TOKENS = 30_000;

/** The letters and figures of a text as name tokens, at most `MOST_TOKENS`. */
export function splitNameTokens({ text, words, sentences }: Reading): readonly NameToken[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const tokens: NameToken[] = [];
  let end = 0;
  let fresh = true;   // a sentence has started since the last token
  for (let i = 0; i < words.length && tokens.length < MOST_TOKENS; i++) {
    const word = words[i];
    if (!word) break;
    if (starts.has(word.start)) fresh = true;
    if (word.kind === 'mark') continue;
    const last = lastWordOf(words, i);
    const until = words[last]?.end ?? word.end;
    const gap = text.slice(end, word.start);
    const isWhole = last === i;
    const written = isWhole ? word.text : text.slice(word.start, until);
    const folded = isWhole ? word.folded : words.slice(i, last + 1).map((part) => (part.kind === 'mark' && part.text !== '+' ? '' : part.folded)).join('');
    tokens.push({ text: written, lower: isWhole ? word.lower : folded, folded, shape: shapeOf(written), gap, opens: fresh || opensAfter(gap), start: word.start, end: until });
    end = until;
    fresh = false;
    i = last;
  }
  return tokens;
}

/** "U.S." and "M5S" are several words and one token. The lone initial of "W. Mark Felt" keeps its dot outside. */
function lastWordOf(words: readonly Word[], i: number): number {
  if (words[i + 1]?.glued !== true) return i;   // nearly every word
  let last = i;
  const isGlued = (index: number, text?: string): boolean => words[index]?.glued === true && (text === undefined ? words[index]?.kind !== 'mark' : words[index]?.text === text);
  while (isInitial(words[last]) && isGlued(last + 1, '.') && isInitial(words[last + 2]) && words[last + 2]?.glued) last += 2;
  if (last > i) return isGlued(last + 1, '.') ? last + 1 : last;
  if (words[i]?.kind === 'digits') return isGlued(i + 1) && words[i + 1]?.folded === 'ers' ? i + 1 : i;   // "76ers"
  if (CAPITAL.test(words[i]?.text ?? '')) while (isGlued(last + 1)) last++;
  if (last === i && words[i]?.kind === 'letters' && isGlued(i + 1, '+') && CAPITAL.test(words[i]?.text ?? '')) return i + 1;   // "Canal+"
  return last;
}

const isInitial = (word: Word | undefined): boolean => word?.kind === 'letters' && word.text.length === 1 && CAPITAL.test(word.text);

const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const LATER_CAPITAL = /.\p{Lu}/u;

/** Most words of a text. */
const SMALL_LETTERS = /^[a-z]+$/u;

function shapeOf(word: string): Shape {
  if (SMALL_LETTERS.test(word)) return 'lower';
  if (/^\p{Nd}/u.test(word)) return /\p{L}$/u.test(word) ? 'capital' : 'digits';
  if (CAPITAL.test(word)) return !SMALL.test(word) && word.length > 1 ? 'capitals' : LATER_CAPITAL.test(word) ? 'mixed' : 'capital';
  return LATER_CAPITAL.test(word) ? 'mixed' : 'lower';
}

/** Whether the two tokens may belong to one name: one blank, a hyphen or an apostrophe between them. Two blanks part columns. */
export const adjoins = ({ gap }: NameToken): boolean => gap === ' ' || gap === '-' || gap === "'";

/** Whether a word is written as names are; "iPhone" and "iOS" are wares. */
export const isNamelike = ({ shape, text }: NameToken): boolean => text.length <= LONGEST_WORD && (shape === 'capital' || shape === 'capitals' || (shape === 'mixed' && text.length > 2 && CAPITAL.test(text)));

// No word of a name is longer; a megabyte without a blank is none
const LONGEST_WORD = 40;

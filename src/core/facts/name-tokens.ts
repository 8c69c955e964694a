// Words to the tokens that names are made of: what matters is how a word is capitalised and what stands before it.
// "U.S." is one token, "Jean-Claude" two with "-" before the second. Linear; knows no language.
import type { Span } from '../span.ts';
import type { Reading } from './reading.ts';

/** How a word is written: "paris", "Paris", "NATO", "McCain" or "iPhone". */
export type Shape = 'lower' | 'capital' | 'capitals' | 'mixed' | 'digits';

export interface NameToken extends Span {
  readonly text: string;
  /** Folded, ASCII for Latin letters; dots of "U.S." gone. */
  readonly folded: string;
  readonly shape: Shape;
  /** What stands between the word before and this one: " ", "-", "'", ". ", ", "; "" for the very first. */
  readonly gap: string;
  /** A capital here says nothing: a sentence, a quotation, a list entry or a line starts. */
  readonly opens: boolean;
}

// Marks after which anything may start with a capital: `: "Nous`, "• À lire", "– Le". A bracket or a comma is none of them.
const OPENING = /[\n:;!?…"«“„”»•–—|*]|- /u;
const BREAKS = /[\n]/u;

/** The letters and figures of a text as name tokens. */
export function splitNameTokens({ text, words, sentences }: Reading): readonly NameToken[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const tokens: NameToken[] = [];
  let end = 0;
  let fresh = true;   // a sentence has started since the last token
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (starts.has(word.start)) fresh = true;
    if (word.kind === 'mark') continue;
    let last = i;
    // "U.S.", "J.F.K.", but not the lone initial of "W. Mark Felt": that one stays a letter with its dot in the next gap
    while (isLetter(words[last]) && words[last + 1]?.text === '.' && words[last + 1]?.glued && isLetter(words[last + 2]) && words[last + 2]?.glued) last += 2;
    const dotted = last > i;
    const until = (dotted && words[last + 1]?.text === '.' && words[last + 1]?.glued ? words[last + 1]?.end : words[last]?.end) ?? word.end;
    const gap = text.slice(end, word.start);
    const folded = dotted ? words.slice(i, last + 1).filter(({ kind }) => kind === 'letters').map(({ folded: letter }) => letter).join('') : word.folded;
    tokens.push({ text: text.slice(word.start, until), folded, shape: dotted ? 'capitals' : shapeOf(word.text), gap, opens: fresh || OPENING.test(gap), start: word.start, end: until });
    end = until;
    fresh = false;
    i = dotted && until > (words[last]?.end ?? 0) ? last + 1 : last;
  }
  return tokens;
}

const isLetter = (word: { readonly kind: string; readonly text: string } | undefined): boolean => word?.kind === 'letters' && word.text.length === 1 && /\p{Lu}/u.test(word.text);

const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const LATER_CAPITAL = /.\p{Lu}/u;

function shapeOf(word: string): Shape {
  if (/^\p{Nd}/u.test(word)) return 'digits';
  if (CAPITAL.test(word)) return !SMALL.test(word) && word.length > 1 ? 'capitals' : LATER_CAPITAL.test(word) ? 'mixed' : 'capital';
  return LATER_CAPITAL.test(word) ? 'mixed' : 'lower';
}

/** Whether the two tokens may belong to one name: nothing but a blank, a hyphen or an apostrophe between them. */
export const adjoins = ({ gap }: NameToken): boolean => gap === ' ' || gap === '-' || gap === "'" || (gap.trim() === '' && !BREAKS.test(gap));

/** Whether a word is written as names are. */
export const isNamelike = ({ shape, text }: NameToken): boolean => shape === 'capital' || shape === 'capitals' || (shape === 'mixed' && text.length > 2);

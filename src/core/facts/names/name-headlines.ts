// Headlines inside a text, where every word has a capital: "TRUMP SAYS DEAL WITH CHINA IS CLOSE", "Trump Says Deal Is Near".
// Tokens in, tokens out: what the lexicon knows as a verb or a small word is made small again, so that names end where they
// should; what is left carries a capital that says nothing. A line of fewer than `SHORTEST` words is left alone.
import { knownNames, type Lexicon } from './name-lists.ts';
import type { NameToken } from './name-tokens.ts';

const SHORTEST = 4;
const LONGEST_ACRONYM = 4;

/** The tokens with headlines read as sentences; the very same where there are none. Linear. */
export function quietHeadlines(tokens: readonly NameToken[], lexicon: Lexicon): readonly NameToken[] {
  let quiet: NameToken[] | undefined;
  for (let first = 0; first < tokens.length;) {
    let last = first;
    while (last + 1 < tokens.length && !BREAK.test(tokens[last + 1]?.gap ?? '')) last++;
    if (isHeadline(tokens, lexicon, first, last)) {
      quiet ??= [...tokens];
      for (let i = first; i <= last; i++) quiet[i] = (beginsKnown(tokens, i) ? tokens[i] : quietToken(tokens[i], lexicon)) ?? quiet[i] ?? { ...EMPTY };
    }
    first = last + 1;
  }
  return quiet ?? tokens;
}

const EMPTY: NameToken = { text: '', lower: '', folded: '', shape: 'lower', gap: '', opens: false, start: 0, end: 0 };
const BREAK = /[\n:.!?;]/u;
const LETTER = /\p{L}/u;

/** All words have capitals, and one of them at least is none that a name has in the middle: "SAYS", "With". */
function isHeadline(tokens: readonly NameToken[], lexicon: Lexicon, first: number, last: number): boolean {
  if (last - first + 1 < SHORTEST || lexicon.nounsAreCapital && tokens[first]?.shape !== 'capitals') return false;
  let small = 0;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token || token.shape === 'digits') continue;
    const isShort = token.shape === 'lower' && token.text.length < 4 && i > first && (lexicon.ordinary.has(token.folded) || lexicon.links.has(token.lower) || lexicon.articles.has(token.folded) || lexicon.placePrepositions.has(token.folded));   // "They HIT New York" is a sentence
    if (token.shape === 'lower' && !isShort) return false;
    if (i > first && token.shape !== 'lower' && isSmallWord(token, lexicon) && !beginsKnown(tokens, i)) small++;
  }
  return small > 0;
}

/** "New York": a small word that a known name begins with. */
const beginsKnown = (tokens: readonly NameToken[], i: number): boolean =>
  knownNames(tokens[i]?.folded ?? '').some(({ words }) => words.length > 1 && words.every((word, n) => tokens[i + n]?.folded === word));

const isSmallWord = ({ folded, text }: NameToken, lexicon: Lexicon): boolean =>
  text.length > 1 && (lexicon.speech.has(folded) || lexicon.acts.has(folded) || (lexicon.ordinary.has(folded) && !lexicon.isRole(folded)) || lexicon.placePrepositions.has(folded)) && !lexicon.organisationTails.has(folded);

function quietToken(token: NameToken | undefined, lexicon: Lexicon): NameToken | undefined {
  if (!token || token.shape === 'digits' || token.shape === 'lower') return token;
  if (isSmallWord(token, lexicon)) return { ...token, shape: 'lower' };
  if (token.shape !== 'capitals' || !LETTER.test(token.text)) return token;
  return token.text.length > LONGEST_ACRONYM ? { ...token, shape: 'capital', opens: true, isShouted: true } : { ...token, opens: true, isShouted: true };
}

// A name written in full with its acronym in brackets: "Organisation pour la sécurité et la coopération en Europe (OSCE)".
// Finds where the full name begins, by its initials, as Schwartz and Hearst do ("A simple algorithm for identifying
// abbreviation definitions in biomedical text", 2003), on words instead of letters.
import type { Lexicon } from './name-lists.ts';
import { isNamelike, type NameToken } from './name-tokens.ts';

export interface Spelled {
  /** Token index of the acronym. */
  readonly at: number;
  /** Folded. */
  readonly acronym: string;
  /** Tokens of the full name, both included. */
  readonly first: number;
  readonly last: number;
}

/** Every acronym that the text itself spells out just before a bracket. Linear: it looks back a dozen words at most. */
export function findSpelled(tokens: readonly NameToken[], lexicon: Lexicon): readonly Spelled[] {
  const found: Spelled[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.shape !== 'capitals' || !/^ ?\($/u.test(token.gap) || token.text.length < 2 || token.text.length > 8) continue;
    const first = beginningOf(token.folded, at, tokens, lexicon);
    if (first !== null) found.push({ at, acronym: token.folded, first, last: at - 1 });
  }
  return found;
}

/** Walks back from the bracket: each letter, last to first, opens a word; small words may be passed over. */
function beginningOf(acronym: string, at: number, tokens: readonly NameToken[], lexicon: Lexicon): number | null {
  let letter = acronym.length - 1;
  let passed = 0;
  for (let i = at - 1; i >= Math.max(0, at - 2 * acronym.length - 4); i--) {
    const token = tokens[i];
    const after = tokens[i + 1];
    if (!token || !after || (i < at - 1 && !/^(?: |-|'|, )$/u.test(after.gap))) return null;
    if (token.folded[0] === acronym[letter] && !(lexicon.articles.has(token.folded) && token.shape === 'lower')) {
      if (letter === 0) return isNamelike(token) && (i > 0 || !lexicon.ordinary.has(token.folded)) ? i : null;
      letter--;
      passed = 0;
    } else if (!lexicon.links.has(token.folded) && !lexicon.articles.has(token.folded) && ++passed > 1) return null;
  }
  return null;
}

// Different words for one thing: "militants" where the other report has "terroristes", "le président" where it has "le dictateur".
// Shown as pairs with their sentences, without judgement. Two ways to see one thing: a name with two roles, or one word put for
// another between words that both sentences share. Within one language; figures and names are facts, and compared as such.
import type { Pair } from '../compare.ts';
import type { Digest } from '../digest.ts';
import type { FactOf } from '../facts/fact.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isStopWord, stem } from '../text/stems.ts';
import { evenOut, splitWords } from '../text/words.ts';

/** The two wordings, as spans of the two articles. `key`: of the person so called; null for a word put for another. */
export interface WordChoice { readonly here: Span; readonly there: Span; readonly key: string | null }

/** Content words of a wording at most: longer ones are other statements. */
const MOST_WORDS = 3;
/** Words in common on each side of a replaced word, so that it is put for the other and not part of a rewritten sentence. */
const COMMON_BESIDE = 1;
/** Sentences less alike say other things in other words. */
const LEAST_LIKE = 0.45;

/** Word choices of two reports, in order of the article; each pair of wordings once. */
export function findWordChoices(here: Digest, there: Digest, pairs: readonly Pair[]): readonly WordChoice[] {
  if (here.language !== there.language) return [];
  const found = [...otherRoles(here, there), ...pairs.filter(({ likeness }) => likeness >= LEAST_LIKE).flatMap((pair) => replacedIn(pair, here, there))];
  const seen = new Set<string>();
  return [...found].sort((a, b) => a.here.start - b.here.start || a.there.start - b.there.start).filter((choice) => {
    const name = `${wordsOf(here, choice.here).join(' ')}|${wordsOf(there, choice.there).join(' ')}`;
    return seen.has(name) ? false : Boolean(seen.add(name));
  });
}

/** Stems of the words that carry a meaning. */
const wordsOf = ({ article, language }: Digest, { start, end }: Span): readonly string[] =>
  splitWords(evenOut(article.text.slice(start, end))).filter(({ kind, folded }) => kind === 'letters' && folded.length > 1 && !isStopWord(folded, language)).map(({ lower }) => stem(lower, language));

/** A run only here next to a run only there, between runs that both have. */
function replacedIn({ edits }: Pair, here: Digest, there: Digest): readonly WordChoice[] {
  return edits.flatMap((edit, index): readonly WordChoice[] => {
    const [before, next, after] = [edits[index - 1], edits[index + 1], edits[index + 2]];
    if (edit.op !== 'only-here' || next?.op !== 'only-there' || before?.op !== 'both' || (after && after.op !== 'both')) return [];
    if (wordsOf(here, before.here).length < COMMON_BESIDE || isFact(here, edit.here) || isFact(there, next.there)) return [];
    const [mine, yours] = [wordsOf(here, edit.here), wordsOf(there, next.there)];
    const isPair = mine.length > 0 && yours.length > 0 && mine.length <= MOST_WORDS && yours.length <= MOST_WORDS && !mine.some((word) => yours.includes(word));
    return isPair ? [{ here: trimmed(here, edit.here), there: trimmed(there, next.there), key: null }] : [];
  });
}

const isFact = ({ facts }: Digest, span: Span): boolean => facts.some((fact) => fact.kind !== 'quote' && overlaps(fact, span));

function trimmed({ article }: Digest, { start, end }: Span): Span {
  const text = article.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length };
}

/** Persons whom both name, under roles that share no word: each by the first mention that gives one. */
function otherRoles(here: Digest, there: Digest): readonly WordChoice[] {
  const [mine, yours] = [rolesOf(here), rolesOf(there)];
  return [...mine].flatMap(([key, fact]): readonly WordChoice[] => {
    const other = yours.get(key);
    if (!other) return [];
    const [a, b] = [roleStems(fact, here), roleStems(other, there)];
    return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word)) ? [{ here: fact, there: other, key }] : [];
  });
}

const rolesOf = ({ facts }: Digest): ReadonlyMap<string, FactOf<'person'>> => {
  const roles = new Map<string, FactOf<'person'>>();
  for (const fact of facts) if (fact.kind === 'person' && fact.value.role !== undefined && !roles.has(fact.value.key)) roles.set(fact.value.key, fact);
  return roles;
};

const roleStems = ({ value }: FactOf<'person'>, { language }: Digest): readonly string[] =>
  splitWords(evenOut(value.role ?? '')).filter(({ kind, folded }) => kind === 'letters' && !isStopWord(folded, language)).map(({ lower }) => stem(lower, language));

// Different words for one thing: "militants" where the other report has "terroristes", "le président" where it has "le dictateur".
// Shown as pairs with their sentences, without judgement. Three ways to see one thing: a name with two roles, two names of one group
// in sentences that tell alike (`labels.ts`), or one noun put for another between words that both sentences share. Within one language;
// figures and names are facts, and compared as such; verbs of saying and two forms of one word choose nothing.
import type { Pair } from '../compare.ts';
import type { Digest } from '../digest.ts';
import type { FactOf } from '../facts/fact.ts';
import { areLabelledApart, findLabels } from './labels.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isStopWord, stem } from '../text/stems.ts';
import { wordsIn } from '../contrast.ts';
import { ARTICLES, ARTICLE_VERBS, LARGE_NOUNS } from '../languages/scope-words.ts';
import { wordSet } from '../languages/speech-words.ts';
import { evenOut, splitWords, wordFrom, type Word } from '../text/words.ts';

/** The two wordings, as spans of the two articles. `key`: of the person so called; null for a word put for another. */
export interface WordChoice { readonly here: Span; readonly there: Span; readonly key: string | null }

/** Content words of a wording at most: longer ones are other statements. */
const MOST_WORDS = 3;
/** Words in common on each side of a replaced word, so that it is put for the other and not part of a rewritten sentence. */
const COMMON_BESIDE = 1;
/** Letters that two forms of one word begin with, and their share of the shorter: "besuchen", "besucht". */
const SAME_START = 4;
const SAME_SHARE = 0.6;
/** Letters on each side of a name within which its role is looked for. */
const ROLE_REACH = 120;
const MARKS = /["«»“”„]/u;
/** Sentences less alike say other things in other words. */
const LEAST_LIKE = 0.45;

/** Word choices of two reports, in order of the article; each pair of wordings once. */
export function findWordChoices(here: Digest, there: Digest, pairs: readonly Pair[]): readonly WordChoice[] {
  if (here.language !== there.language) return [];
  const roles = [...otherRoles(here, there)];
  roles.push(...findLabels(here, there).filter((label) => !roles.some((role) => overlaps(role.here, label.here) || overlaps(role.there, label.there))));
  const replaced = pairs.filter(({ likeness }) => likeness >= LEAST_LIKE).flatMap((pair) => replacedIn(pair, here, there)).filter((choice) => !roles.some((role) => overlaps(role.here, choice.here) || overlaps(role.there, choice.there)));
  const seen = new Set<string>();
  return [...roles, ...replaced].sort((a, b) => a.here.start - b.here.start || a.there.start - b.there.start).filter((choice) => {
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
    if (edit.op !== 'only-here' || next?.op !== 'only-there' || (before && before.op !== 'both') || (after && after.op !== 'both')) return [];
    if (!before || wordsOf(here, before.here).length < COMMON_BESIDE || isBeforePerson(here, edit.here) || isBeforePerson(there, next.there) || isFact(here, edit.here) || isFact(there, next.there) || !isNoun(here, edit.here) || !isNoun(there, next.there)) return [];
    const [mine, yours] = [wordsOf(here, edit.here), wordsOf(there, next.there)];
    if (MARKS.test(textOf(here, edit.here)) || MARKS.test(textOf(there, next.there)) || isSaying(here, edit.here) || isSaying(there, next.there) || mine.some((word) => yours.some((other) => areFormsOfOne(word, other)))) return [];
    const isPair = mine.length > 0 && yours.length > 0 && mine.length <= MOST_WORDS && yours.length <= MOST_WORDS && !mine.some((word) => yours.includes(word));
    return isPair ? [{ here: trimmed(here, edit.here), there: trimmed(there, next.there), key: null }] : [];
  });
}

/** "The SWIMMER Ada Loy", "the CHAMPION Ada Loy": what a person is besides; names that take sides are found as such. */
const isBeforePerson = ({ facts, article }: Digest, { end }: Span): boolean => facts.some((fact) => fact.kind === 'person' && fact.start >= end && article.text.slice(end, fact.start).trim() === '');

const textOf = ({ article }: Digest, { start, end }: Span): string => article.text.slice(start, end);

/** "a déclaré", "said": whichever is taken, nothing else is said of anybody. */
function isSaying(digest: Digest, span: Span): boolean {
  const { said, participles } = digest.reading.pack.speech.attribution;
  return splitWords(evenOut(textOf(digest, span))).some(({ kind, lower }) => kind === 'letters' && (wordSet(said).has(lower) || wordSet(participles).has(lower)));
}

/** Behind an article, or with one; in German with a capital. A verb in another's place ("voté", "adopté") is no name. */
function isNoun(digest: Digest, span: Span): boolean {
  const { reading: { words }, language } = digest;
  const first = wordFrom(words, span.start);
  const own = words.slice(first, wordFrom(words, span.end));
  if (LARGE_NOUNS.has(language)) return own.some(({ text, lower }) => text !== lower);
  const articles = wordsIn(ARTICLES[language]);
  const isArticle = (word: Word | undefined): boolean => word !== undefined && articles.has(word.folded) && !wordsIn(ARTICLE_VERBS[language]).has(word.lower);
  return isArticle(own[0]) || isArticle(words[first - 1]?.text === "'" ? words[first - 2] : words[first - 1]);
}

/** "Besuchen", "besucht"; "Bahnsprecherin", "Sprecherin der Bahn". */
const areFormsOfOne = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) > SAME_START && (a.includes(b) || b.includes(a))) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= SAME_START && same >= SAME_SHARE * shorter;
};

const isFact = ({ facts }: Digest, span: Span): boolean => facts.some((fact) => fact.kind !== 'quote' && overlaps(fact, span));

function trimmed({ article }: Digest, { start, end }: Span): Span {
  const text = article.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length };
}

/** Persons whom both name, under roles that share no word and take sides: each by the first mention that gives one. "Champion", "swimmer" are two things that she is. */
function otherRoles(here: Digest, there: Digest): readonly WordChoice[] {
  const [mine, yours] = [rolesOf(here), rolesOf(there)];
  return [...mine].flatMap(([key, fact]): readonly WordChoice[] => {
    const other = yours.get(key);
    if (!other) return [];
    const [a, b] = [roleStems(fact, here), roleStems(other, there)];
    const [one, two] = [roleAt(fact, here), roleAt(other, there)];
    return one && two && areLabelledApart(textOf(here, one), textOf(there, two), here.language) && a.length > 0 && b.length > 0 && !a.some((word) => b.some((next) => next === word || areFormsOfOne(word, next))) ? [{ here: one, there: two, key }] : [];
  });
}

/** Where the role stands: around the name, or in it. */
function roleAt({ start, end, value: { role = '' } }: FactOf<'person'>, { article: { text } }: Digest): Span | null {
  const from = Math.max(0, start - ROLE_REACH);
  const around = text.slice(from, end + ROLE_REACH);
  const [before, behind] = [around.lastIndexOf(role, start - from), around.indexOf(role, start - from)];
  const at = before >= 0 && (behind < 0 || start - from - before <= behind - (end - from)) ? before : behind;
  if (at < 0 || role === '') return null;
  const last = from + at + role.length;
  const more = at >= end - from ? COMPLEMENT.exec(text.slice(last, last + ROLE_REACH))?.[0].length ?? 0 : 0;   // "Odrin, chef DES MILITANTS DU NORD, a"
  return { start: from + at, end: last + more };
}
const COMPLEMENT = /^ [^.,;:!?()«»"“”„\n]{1,60}(?=[.,;:!?()\n])/u;

const rolesOf = ({ facts }: Digest): ReadonlyMap<string, FactOf<'person'>> => {
  const roles = new Map<string, FactOf<'person'>>();
  for (const fact of facts) if (fact.kind === 'person' && fact.value.role !== undefined && !roles.has(fact.value.key)) roles.set(fact.value.key, fact);
  return roles;
};

const roleStems = ({ value }: FactOf<'person'>, { language }: Digest): readonly string[] =>
  splitWords(evenOut(value.role ?? '')).filter(({ kind, folded }) => kind === 'letters' && !isStopWord(folded, language)).map(({ lower }) => stem(lower, language));

// How a text refers to a person's gender: by a title ("Mme Horne"), a role that tells it ("spokeswoman"), or an article before a
// role that does not ("la porte-parole"). A masculine article before an office tells nothing: "le préfet Fabienne Odrin", "il
// presidente del Consiglio Giorgia Odrin" are women.
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Digest } from '../digest.ts';
import type { Fact } from '../facts/fact.ts';
import { lexiconOf, type Lexicon } from '../facts/names/name-lists.ts';
import { wordSet } from '../languages/speech-words.ts';
import type { Word } from '../text/words.ts';

export type Gender = 'f' | 'm';

/** A mention of a person that tells a gender. */
export interface GenderSign<F extends Fact = Fact> { readonly fact: F; readonly gender: Gender; readonly isTitle: boolean }

/** Words between a role and the name it belongs to: "la porte-parole du Conseil de sécurité nationale de la Maison Blanche, Emily Horne". */
const REACH = 14;
/** Words between a name and the role that follows it: "Horne, le porte-parole". */
const REACH_AFTER = 3;
/** Words between a name and the comma that closes the role behind it: "Horne, la porte-parole du Conseil, …". */
const REACH_CLOSE = 14;

/** Letters from which a title is a word, not short for one: "Miss", "Madame". */
const FULL_TITLE = 4;

/** Signs that the mentions of one person give, in order. */
export function genderSigns<F extends Fact>(mentions: readonly F[], { reading, language }: Digest): readonly GenderSign<F>[] {
  const { titles, articles, roles } = contrastOf(language);
  const known = wordSet(reading.pack.name.roles);
  const lexicon = lexiconOf(reading.pack.name);
  const genderIn = (lists: { readonly f: string; readonly m: string }, word: Word | undefined): Gender | null =>
    (word === undefined ? null : wordsIn(lists.f).has(word.folded) ? 'f' : wordsIn(lists.m).has(word.folded) ? 'm' : null);
  const roleAt = (index: number): Gender | null => {
    const word = reading.words[index];
    if (word === undefined) return null;
    const told = genderIn(roles, word);
    return told ?? (isRole(known, reading.words, index) && genderIn(articles, reading.words[index - 1]) === 'f' ? 'f' : null);
  };
  return mentions.flatMap((fact): readonly GenderSign<F>[] => {
    const first = firstWord(reading.words, fact.start);
    const inside = genderIn(titles, reading.words[first]);
    const dot = reading.words[first - 1]?.text === '.' ? 1 : 0;
    const before = reading.words[first - 1 - dot];
    const title = inside ?? (dot && (before?.text.length ?? 0) >= FULL_TITLE ? null : genderIn(titles, before));   // "in Jackson, Miss. Fred LaRue": a full title has no dot
    if (title) return [{ fact, gender: title, isTitle: true }];
    const gender = roleBefore(first, fact.end, roleAt, lexicon, reading.words) ?? roleAfter(fact.end, roleAt, lexicon, reading.words);
    return gender ? [{ fact, gender, isTitle: false }] : [];
  });
}

function isRole(known: ReadonlySet<string>, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  return known.has(word.folded) || (words[index + 1]?.text === '-' && known.has(`${word.folded}-${words[index + 2]?.folded ?? ''}`));
}

/**
 * The role that belongs to the name: right before it ("la ministre des Finances Marta Velsin"), or before a comma that another mark
 * answers ("la porte-parole du Kremlin, X, …"). Never the role of somebody else in the clause: "la porte-parole assure que X".
 */
function roleBefore(first: number, end: number, roleAt: (index: number) => Gender | null, lexicon: Lexicon, words: readonly Word[]): Gender | null {
  const isAside = words[first - 1]?.text === ',';
  if (isAside && words[firstWord(words, end)]?.kind !== 'mark') return null;
  const nearest = words[isAside ? first - 2 : first - 1];
  if (!nearest || (!isAside && isLink(nearest, lexicon))) return null;   // "la conseillère de X"
  for (let index = first - (isAside ? 2 : 1); index >= Math.max(0, first - REACH); index--) {
    const gender = roleAt(index);
    if (gender) return gender;
    const word = words[index];
    if (words[index - 1]?.text === '-') continue;   // "porte-parole": its first part tells
    if (!word || lexicon.isRole(word.folded) || (isAside ? endsPhrase(word, lexicon) : !isOfTitle(word, lexicon))) return null;
  }
  return null;
}

/** The role of "X, le porte-parole du Kremlin, …": in an aside that ends, not in a list ("X, la chancelière et Y"). */
function roleAfter(end: number, roleAt: (index: number) => Gender | null, lexicon: Lexicon, words: readonly Word[]): Gender | null {
  const next = firstWord(words, end);
  if (words[next]?.text !== ',') return null;
  for (let index = next + 1; index <= next + REACH_AFTER; index++) {
    const gender = roleAt(index);
    if (gender) return isAsideClosed(index + 1, lexicon, words) ? gender : null;
    if (!words[index] || words[index]?.kind === 'mark') return null;
  }
  return null;
}

function isAsideClosed(first: number, lexicon: Lexicon, words: readonly Word[]): boolean {
  for (let index = first; index < first + REACH_CLOSE; index++) {
    const word = words[index];
    if (!word || (word.kind === 'mark' && word.text !== '-' && word.text !== "'")) return true;
    if (!isOfTitle(word, lexicon) && endsPhrase(word, lexicon)) return false;
  }
  return false;
}

/** Words inside a role: "ministre *russe des* *Affaires*". */
const isOfTitle = (word: Word, lexicon: Lexicon): boolean => word.text === '-' || word.text === "'" || /^\p{Lu}/u.test(word.text) || isLink(word, lexicon) || lexicon.isRole(word.folded) || lexicon.demonym(word.folded) !== undefined;
const isLink = ({ lower, folded }: Word, lexicon: Lexicon): boolean => lexicon.links.has(lower) || lexicon.articles.has(folded) || ELIDED.has(folded);
/** "De l'Otan", "dell'Interno": words before an apostrophe. */
const ELIDED = new Set(['d', 'l', 'dell', 'all', 'del', 'de']);
/** A verb of saying, a mark, a small word: the role's phrase is over. */
const endsPhrase = (word: Word, lexicon: Lexicon): boolean => !isOfTitle(word, lexicon) && (word.kind !== 'letters' || lexicon.speech.has(word.folded) || word.text.length < LEAST_NOUN);
/** Shorter small words are no part of a role: "a", "et", "que". */
const LEAST_NOUN = 4;

/** Index of the first word that begins at `position` or after. */
function firstWord(words: readonly Word[], position: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two mentions that contradict each other, the firmest first; null when none do. Texts that waver alike agree. */
export function genderConflict<F extends Fact>(here: readonly GenderSign<F>[], there: readonly GenderSign<F>[]): readonly [GenderSign<F>, GenderSign<F>] | null {
  if (isSteady(here) === isSteady(there) && summary(here) === summary(there)) return null;
  const opposed = here.flatMap((a) => there.filter((b) => b.gender !== a.gender).map((b): readonly [GenderSign<F>, GenderSign<F>] => [a, b]));
  const firm = opposed.filter(([a, b]) => a.isTitle || b.isTitle || (isSteady(here) && isSteady(there)));
  const firmness = ([a, b]: readonly [GenderSign, GenderSign]): number => Number(a.isTitle) + Number(b.isTitle);
  const place = ([a, b]: readonly [GenderSign, GenderSign]): readonly [number, number] => [Math.min(a.fact.start, b.fact.start), Math.max(a.fact.start, b.fact.start)];
  return [...firm].sort((a, b) => firmness(b) - firmness(a) || place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1])[0] ?? null;
}

const isSteady = (signs: readonly GenderSign[]): boolean => new Set(signs.map(({ gender }) => gender)).size < 2;
const summary = (signs: readonly GenderSign[]): string => [...new Set(signs.map(({ gender, isTitle }) => `${gender}${isTitle}`))].sort().join();

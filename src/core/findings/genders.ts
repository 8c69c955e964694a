// How a text refers to a person's gender: by a title ("Mme Horne"), a role that tells it ("spokeswoman"), or an article before a
// role that does not ("la porte-parole"). A masculine article may be meant for all, so it counts for less than a title.
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Digest } from '../digest.ts';
import type { Fact } from '../facts/fact.ts';
import type { Word } from '../words.ts';

export type Gender = 'f' | 'm';

/** A mention of a person that tells a gender. */
export interface GenderSign { readonly fact: Fact; readonly gender: Gender; readonly isTitle: boolean }

/** Words between a role and the name it belongs to: "la porte-parole du Conseil de sécurité nationale de la Maison Blanche, Emily Horne". */
const REACH = 14;
/** Words between a name and the role that follows it: "Horne, le porte-parole". */
const REACH_AFTER = 3;

/** Signs that the mentions of one person give, in order. */
export function genderSigns(mentions: readonly Fact[], { reading, language }: Digest): readonly GenderSign[] {
  const { titles, articles, roles } = contrastOf(language);
  const known = wordsIn(reading.pack.name.roles);
  const genderIn = (lists: { readonly f: string; readonly m: string }, word: Word | undefined): Gender | null =>
    (word === undefined ? null : wordsIn(lists.f).has(word.folded) ? 'f' : wordsIn(lists.m).has(word.folded) ? 'm' : null);
  const roleAt = (index: number): Gender | null => {
    const word = reading.words[index];
    if (word === undefined) return null;
    const told = genderIn(roles, word);
    return told ?? (isRole(known, reading.words, index) ? genderIn(articles, reading.words[index - 1]) : null);
  };
  return mentions.flatMap((fact): readonly GenderSign[] => {
    const first = firstWord(reading.words, fact.start);
    const inside = genderIn(titles, reading.words[first]);
    const dot = reading.words[first - 1]?.text === '.' ? 1 : 0;
    const title = inside ?? genderIn(titles, reading.words[first - 1 - dot]);
    if (title) return [{ fact, gender: title, isTitle: true }];
    const gender = roleBefore(first, roleAt, reading.words, known) ?? roleAfter(fact.end, roleAt, reading.words);
    return gender ? [{ fact, gender, isTitle: false }] : [];
  });
}

function isRole(known: ReadonlySet<string>, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  return known.has(word.folded) || (words[index + 1]?.text === '-' && known.has(`${word.folded}-${words[index + 2]?.folded ?? ''}`));
}

/** The nearest role before the name, of the same sentence; nearer words that end the search: stops and other roles. */
function roleBefore(first: number, roleAt: (index: number) => Gender | null, words: readonly Word[], known: ReadonlySet<string>): Gender | null {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (words[index]?.kind === 'mark' && STOPS.has(words[index]?.text ?? '')) return null;
    const gender = roleAt(index);
    if (gender) return gender;
    if (isRole(known, words, index)) return null;
  }
  return null;
}

function roleAfter(end: number, roleAt: (index: number) => Gender | null, words: readonly Word[]): Gender | null {
  const next = firstWord(words, end);
  if (words[next]?.text !== ',') return null;
  for (let index = next + 1; index <= next + REACH_AFTER; index++) {
    const gender = roleAt(index);
    if (gender) return gender;
  }
  return null;
}

const STOPS = new Set(['.', ';', ':', '!', '?', '"', '«', '»', '“', '”', '(', ')']);

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
export function genderConflict(here: readonly GenderSign[], there: readonly GenderSign[]): readonly [GenderSign, GenderSign] | null {
  if (isSteady(here) === isSteady(there) && summary(here) === summary(there)) return null;
  const opposed = here.flatMap((a) => there.filter((b) => b.gender !== a.gender).map((b): readonly [GenderSign, GenderSign] => [a, b]));
  const firm = opposed.filter(([a, b]) => a.isTitle || b.isTitle || (isSteady(here) && isSteady(there)));
  const firmness = ([a, b]: readonly [GenderSign, GenderSign]): number => Number(a.isTitle) + Number(b.isTitle);
  const place = ([a, b]: readonly [GenderSign, GenderSign]): readonly [number, number] => [Math.min(a.fact.start, b.fact.start), Math.max(a.fact.start, b.fact.start)];
  return [...firm].sort((a, b) => firmness(b) - firmness(a) || place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1])[0] ?? null;
}

const isSteady = (signs: readonly GenderSign[]): boolean => new Set(signs.map(({ gender }) => gender)).size < 2;
const summary = (signs: readonly GenderSign[]): string => [...new Set(signs.map(({ gender, isTitle }) => `${gender}${isTitle}`))].sort().join();

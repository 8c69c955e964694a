// Persons whom two texts call by one surname and different given names: "Emmanuel Macron", "Brigitte Macron". Each text alone has one
// bearer of the name and so gives both the same key; here they are told apart, so that no fact of one is set against the other's.
// Variants of one given name are one: initials, short forms ("Joe"), transcriptions ("Oleg", "Oleh"), translations ("Karl").
// When in doubt one person: known failure, two relatives whose names begin alike ("Marie", "Marine").
import type { Digest } from '../digest.ts';
import type { FactOf } from '../facts/fact.ts';
import { romanise, wordsOfName } from '../facts/names/name-keys.ts';
import { NAME_PARTICLES, SHORT_NAMES } from '../languages/shared-names.ts';

/** Forms of one given name. */
const SHORT_FORMS: readonly ReadonlySet<string>[] = SHORT_NAMES.map((row) => new Set(row.split(' ').map(romanise)));
/** Letters in which two forms of one name agree at the least, of the shorter one's consonants. */
const ALIKE = 0.6;

const known = new WeakMap<Digest, ReadonlyMap<string, readonly string[]>>();

/** The given names that each person of a text is called by, romanised, by key; a key without any is left out. */
function givenNamesOf(digest: Digest): ReadonlyMap<string, readonly string[]> {
  let names = known.get(digest);
  if (!names) known.set(digest, names = findGivenNames(digest));
  return names;
}

function findGivenNames({ facts }: Digest): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const fact of facts) {
    if (fact.kind !== 'person') continue;
    const given = givenNames(fact);
    if (given.length > 0) names.set(fact.value.key, [...new Set([...names.get(fact.value.key) ?? [], ...given])]);
  }
  return names;
}

/** All words of a full name but the last; "Jean-Marie" is one. */
function givenNames({ value: { name } }: FactOf<'person'>): readonly string[] {
  const words = name.split(/\s+/u).slice(0, -1).map((word) => wordsOfName(word).join('')).filter((word) => word !== '' && !NAME_PARTICLES.has(word));
  return words.map(romanise).filter((word) => word !== '');
}

/** Keys that the two texts give to two persons each. Symmetric; empty for nearly every pair. */
export function namesakesOf(here: Digest, there: Digest): ReadonlySet<string> {
  const [mine, yours] = [givenNamesOf(here), givenNamesOf(there)];
  const keys = new Set<string>();
  for (const [key, given] of mine) {
    const others = yours.get(key);
    if (others && !given.some((one) => others.some((other) => areVariants(one, other)))) keys.add(key);
  }
  return keys;
}

function areVariants(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a) || (a.slice(0, SHORT) === b.slice(0, SHORT))) return true;
  if (SHORT_FORMS.some((forms) => forms.has(a) && forms.has(b))) return true;
  const [one, other] = [consonantsOf(a), consonantsOf(b)];
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  const held = [...fewer].filter((letter) => more.includes(letter)).length;
  return fewer.length > 1 && fewer.charAt(0) === more.charAt(0) && held / more.length >= ALIKE;
}
/** First letters that tell a short form: "Joe", "Joseph"; "Alex", "Aleksandr". */
const SHORT = 3;
const consonantsOf = (name: string): string => name.replace(/[aeiouyjh]/gu, '').replace(/(?<letter>.)\k<letter>/gu, '$<letter>');

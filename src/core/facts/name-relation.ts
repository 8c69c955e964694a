// Two name values of two texts: one name, possibly one, or two. Prints a name too. Looks at the values only.
import type { NameValue, ValueRelation } from './fact.ts';
import { romanise, skeleton, wordsOfName } from './name-keys.ts';

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior']);

/**
 * What two names of one kind say together. A family name alone is `same` as the full name that bears it; other given names
 * are `apart`; given names that may be one name shortened ("Joe", "Joseph") are `close`. Keys of other kinds are `apart`.
 */
export function sameName(a: NameValue, b: NameValue): ValueRelation {
  const [kindA, kindB] = [a.key.split(':')[0], b.key.split(':')[0]];
  if (kindA !== kindB) return 'apart';
  if (kindA !== 'person') return a.key === b.key ? 'same' : 'apart';
  return samePerson(partsOf(a.name), partsOf(b.name), a.key === b.key);
}

const partsOf = (name: string): readonly string[] => wordsOfName(name).filter((word) => !SUFFIXES.has(word)).map(romanise);

function samePerson(a: readonly string[], b: readonly string[], sameKey: boolean): ValueRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 'apart';
  const familyShared = short.at(-1) === long.at(-1) || (sameKey && short[0] === long[0]);
  if (short.every((word) => long.includes(word))) return familyShared || short.length > 1 || short[0] === long[0] && sameKey ? 'same' : 'close';
  if (!familyShared) return 'apart';
  return sameGiven(short[0] ?? '', long[0] ?? '');
}

function sameGiven(a: string, b: string): ValueRelation {
  if (a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1))) return 'same';
  if (skeleton(a) === skeleton(b)) return 'same';
  return a.startsWith(b) || b.startsWith(a) || a.slice(0, 2) === b.slice(0, 2) ? 'close' : 'apart';
}

/** The relation of two names; see `sameName`. */
export const compareNames = sameName;

/** A name for readers: the fullest form the text gave. */
export const printName = ({ name }: NameValue): string => name;

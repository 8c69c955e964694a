// Two name values of two texts: one name, possibly one, or two. Prints a name too. Looks at the values only.
import { PERSON_SUFFIXES } from '../../languages/shared-names.ts';
import type { NameValue, ValueRelation } from '../fact.ts';
import { FAMILY_FIRST, FIRST_OF_TWO, isNumeral, romanise, sovereign, skeleton, wordsOfName } from './name-keys.ts';

/**
 * What two names of one kind say together. A family name alone is `same` as the full name that bears it; other given names
 * are `apart`; given names that may be one name shortened ("Joe", "Joseph") are `close`. Keys of other kinds are `apart`.
 */
export function sameName(a: NameValue, b: NameValue): ValueRelation {
  const [kindA, kindB] = [a.key.split(':')[0], b.key.split(':')[0]];
  if (kindA !== kindB) return 'apart';
  if (kindA !== 'person') return a.key === b.key ? 'same' : 'apart';
  return samePerson(partsOf(a.name), partsOf(b.name));
}

const partsOf = (name: string): readonly string[] => {
  const parts = wordsOfName(name).filter((word, i) => i === 0 || !(PERSON_SUFFIXES.has(word) || isNumeral(word))).map(romanise);
  return parts.length === 1 ? parts.map(sovereign) : parts;
};

function samePerson(a: readonly string[], b: readonly string[]): ValueRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first, family] = [short[0], short.at(-1)];
  if (first === undefined || family === undefined) return 'apart';
  const isFamilyShared = family === long.at(-1) || (first === long[0] && FAMILY_FIRST.has(first));
  if (short.every((word) => long.includes(word))) return isFamilyShared || short.length > 1 || FIRST_OF_TWO.has(first) ? 'same' : 'close';
  return isFamilyShared ? sameGiven(givenOf(short), givenOf(long)) : 'apart';
}

/** The given name that counts: no initial where a whole one stands beside it ("W. Mark Felt"). */
const givenOf = (parts: readonly string[]): string => parts.slice(0, -1).find((word) => word.length > 1) ?? parts[0] ?? '';

function sameGiven(a: string, b: string): ValueRelation {
  if (a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1))) return 'same';
  if (skeleton(a) === skeleton(b)) return 'same';
  return a.startsWith(b) || b.startsWith(a) || a.slice(0, 2) === b.slice(0, 2) ? 'close' : 'apart';
}

/** The relation of two names; see `sameName`. */
export const compareNames = sameName;

/** A name for readers: the fullest form the text gave. */
export const printName = ({ name }: NameValue): string => name;

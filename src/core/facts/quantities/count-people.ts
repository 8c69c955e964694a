// Counts without a figure: "aucun blessé" and "nobody was hurt" are none of them, "both pilots" two. Comes in: a reading. Goes out:
// counts with their noun, or with what befell people. "Nobody knows" counts nothing, nor does "both Weir and Odern".
import type { CountValue, FactOf } from '../fact.ts';
import { nounAfter } from './nouns.ts';
import { wordsOf } from './numerals.ts';
import { byPlural, openPlurals } from './plurals.ts';
import { aroundOf } from './quantities.ts';
import type { Reading } from '../reading.ts';
import { factAt } from '../spans.ts';
import { PEOPLE_WORDS, type PeopleWords } from '../../languages/people-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

interface Sets { readonly heads: ReadonlySet<string>; readonly none: ReadonlySet<string>; readonly ones: ReadonlyMap<string, string>; readonly plurals: ReturnType<typeof openPlurals>; readonly nobody: ReadonlyMap<string, number>; readonly denial: ReadonlySet<string>; readonly both: ReadonlySet<string>; readonly between: ReadonlySet<string>; readonly harmed: ReadonlySet<string> }

const opened = new WeakMap<QuantityWords, Sets>();

function setsOf(words: QuantityWords, language: LanguageCode): Sets {
  const known = opened.get(words);
  if (known) return known;
  const own: PeopleWords = PEOPLE_WORDS[language];
  const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
  const sets = {
    heads: new Set([words.counts.none, own.nobody, own.both].flatMap(wordsOf).map((phrase) => phrase.split(/[_-]/u)[0] ?? phrase)),
    none: set(words.counts.none), ones: new Map(wordsOf(words.counts.countedOnes).map((noun) => [noun, noun] as const)), plurals: openPlurals(words.units.plurals),
    nobody: new Map(wordsOf(own.nobody).map((phrase) => [phrase, phrase.split(/[_-]/u).length] as const)), denial: set(own.denial), both: set(own.both), between: set(own.between), harmed: set(own.harmed),
  };
  opened.set(words, sets);
  return sets;
}

/** Counts of none and of both, in order. Linear. */
export function findPeople(reading: Reading): readonly FactOf<'count'>[] {
  const sets = setsOf(reading.pack.quantity, reading.pack.code);
  const counts: FactOf<'count'>[] = [];
  for (const [at, { folded }] of reading.words.entries()) {
    const found = sets.heads.has(folded) ? noneAt(reading, sets, at) ?? nobodyAt(reading, sets, at) ?? bothAt(reading, sets, at) : null;
    if (found) counts.push(factAt(reading, 'count', { first: at, last: found.last }, found.value));
  }
  return counts;
}

interface Found { readonly last: number; readonly value: CountValue }

/** "aucun blessé"; a cell that says no more than "none". */
function noneAt({ words, original }: Reading, { none, ones, plurals }: Sets, at: number): Found | null {
  if (!none.has(words[at]?.folded ?? '')) return null;
  if (words.length === 1) return { last: at, value: { number: 0 } };
  const next = words[at + 1];
  return next && !next.glued && byPlural(ones, next.folded, plurals) !== undefined && words[at - 1]?.folded !== 'en' ? { last: at, value: { number: 0, of: original.slice(next.start, next.end) } } : null;
}

/** "Personne n'a été blessé", "no one was seriously hurt". */
function nobodyAt(reading: Reading, sets: Sets, at: number): Found | null {
  const { words } = reading;
  const [one, two, three] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? '', words[at + 2]?.folded ?? ''];
  const last = sets.nobody.has(one) ? at : sets.nobody.has(`${one}_${two}`) ? at + 1 : sets.nobody.has(`${one}${two}${three}`) ? at + 2 : -1;
  if (last < 0 || (sets.denial.size > 0 && !sets.denial.has(words[last + 1]?.folded ?? ''))) return null;
  const of = befallen(reading, sets, last + 1);
  return of === null ? null : { last, value: { number: 0, of } };
}

/** "both pilots", "entrambi i piloti", "die beiden Piloten"; "both died"; not "both the pilot and the owner". */
function bothAt(reading: Reading, sets: Sets, at: number): Found | null {
  const { words, original, pack } = reading;
  if (!sets.both.has(words[at]?.folded ?? '')) return null;
  const fate = befallen(reading, sets, at + 1);
  if (fate !== null) return { last: at, value: { number: 2, of: fate } };
  const around = aroundOf(pack.quantity);
  const noun = nounAfter(reading, around.articles.has(words[at + 1]?.folded ?? '') ? at + 2 : at + 1, false);
  const isTwo = noun !== null && (noun.isPlural || pack.quantity.nouns.isCapitalised) && !around.and.has(words[noun.last + 1]?.folded ?? '');
  return isTwo ? { last: at, value: { number: 2, of: original.slice(words[noun.first]?.start, words[noun.last]?.end) } } : null;
}

/** So many auxiliaries and degrees stand between at most: "n'a donc pas été grièvement". */
const REACH = 6;

/** The word for what befell them, as written; null where another verb stands there. */
function befallen({ words, original }: Reading, { between, harmed }: Sets, from: number): string | null {
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (!word) return null;
    if (harmed.has(word.folded)) return original.slice(word.start, word.end);
    if (!between.has(word.folded) && word.text !== "'") return null;
  }
  return null;
}

// What two outlines share: one set of keys for both (names and cognates united) and how much each key tells. A word in
// every second sentence tells little, a figure or a rare word much. Symmetric.
import type { Digest } from './digest.ts';
import { namesakesOf } from './findings/namesakes.ts';
import { cognateKeys, outlineOf, type Outline, type OutlineSentence, type Term } from './outline.ts';

export interface Ground {
  readonly here: Outline;
  readonly there: Outline;
  readonly isOneLanguage: boolean;
  /** Two claims of a few sentences, not reports: each has one voice and one matter, and what both name is one thing. */
  readonly isOfClaims: boolean;
  /** The keys a term goes by in this comparison: one as a rule, none for a word that cannot meet the other language, several
   * for a name that only one text shows as a name: then its words. */
  keysOf(term: Term): readonly string[];
  /** The keys of a sentence: one object for all comparisons in which its names go by the same keys, so that what follows from them is found once. */
  wordingOf(sentence: OutlineSentence): Wording;
  /** How much sharing the key tells, 0..1: the rarer among the sentences of both, the more. */
  weightOf(key: string): number;
  /** Weight of each key of a sentence, each key once. */
  weightsOf(sentence: OutlineSentence): ReadonlyMap<string, number>;
  /** Keys of a sentence as numbers of this comparison, from 0 on, in order of `Wording.keys`. */
  numbersOf(sentence: OutlineSentence): readonly number[];
  /** `weightOf` by number. */
  weightAt(number: number): number;
  /** Whether a term of that side goes by the key. */
  isHeld(key: string, side: 'here' | 'there'): boolean;
}

/** The keys that the terms of a sentence go by, each once, in order of the text. */
export interface Wording { readonly keys: readonly string[] }

/** A shared figure, day or hour says more than a shared word as rare. */
const VALUE_BONUS = 1.5;
/** Cognates meet by chance more often than words: "politica", "police". */
const COGNATE_DISCOUNT = 0.6;
/** More sentences make a report. */
const CLAIM_SENTENCES = 3;
/** Sentences counted at the least: in two lone sentences every shared word would else look common. */
const LEAST_SENTENCES = 6;

const grounds = new WeakMap<Digest, WeakMap<Digest, Ground>>();

/** The ground of two articles; the same object for the same digests. Costs one pass over both. */
export function groundOf(here: Digest, there: Digest): Ground {
  const known = grounds.get(here) ?? new WeakMap<Digest, Ground>();
  grounds.set(here, known);
  let ground = known.get(there);
  if (!ground) known.set(there, ground = open(here, there));
  return ground;
}

function open(hereDigest: Digest, thereDigest: Digest): Ground {
  const [here, there] = [outlineOf(hereDigest), outlineOf(thereDigest)];
  const isOneLanguage = here.language === there.language;
  const shared = sharedOf(namesOf(here), namesOf(there));
  const others = thereOf(there, namesakesOf(hereDigest, thereDigest));
  const keysOf = (term: Term): readonly string[] => {
    const { key, own, word, parts } = term;
    if (others?.has(term)) return [`${key}'`];
    if (isOneLanguage) return parts.length > 0 && !shared.has(key) ? parts : own;
    return word === '' ? own : cognateKeys(word);
  };
  const known = new Map<OutlineSentence, { readonly wording: Wording; readonly numbers: readonly number[] }>();
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const heldBy: number[] = [];
  for (const [{ sentences }, side] of [[here, SIDES.here], [there, SIDES.there]] as const) {
    for (const sentence of sentences) {
      const wording = others ? { keys: keysAmong(sentence, keysOf) } : knownWording(sentence, isOneLanguage ? shared : null, keysOf);
      const own: number[] = [];
      for (const key of wording.keys) {
        let number = numbers.get(key);
        if (number === undefined) {
          numbers.set(key, number = numbers.size);
          frequency.push(0);
          heldBy.push(0);
        }
        frequency[number] = (frequency[number] ?? 0) + 1;
        heldBy[number] = (heldBy[number] ?? 0) | side;
        own.push(number);
      }
      known.set(sentence, { wording, numbers: own });
    }
  }
  const total = Math.max(here.sentences.length + there.sentences.length, LEAST_SENTENCES);
  const most = Math.log(1 + total);
  const rarities: number[] = [];
  const weigh = (key: string, often: number): number => {
    const rarity = rarities[often] ??= Math.log(1 + total / often) / most;
    return rarity * bonusOf(key);
  };
  const told: number[] = [];
  for (const key of numbers.keys()) told.push(weigh(key, frequency[told.length] ?? 1));
  const weightAt = (number: number): number => told[number] ?? 0;
  const weightOf = (key: string): number => {
    const number = numbers.get(key);
    return number === undefined ? weigh(key, 1) : weightAt(number);
  };
  const wordingOf = (sentence: OutlineSentence): Wording => known.get(sentence)?.wording ?? knownWording(sentence, isOneLanguage ? shared : null, keysOf);
  const weighed = new Map<OutlineSentence, ReadonlyMap<string, number>>();
  const weightsOf = (sentence: OutlineSentence): ReadonlyMap<string, number> => {
    let weights = weighed.get(sentence);
    if (!weights) weighed.set(sentence, weights = new Map(wordingOf(sentence).keys.map((key) => [key, weightOf(key)])));
    return weights;
  };
  const isHeld = (key: string, side: 'here' | 'there'): boolean => ((heldBy[numbers.get(key) ?? -1] ?? 0) & SIDES[side]) !== 0;
  const numbersOf = (sentence: OutlineSentence): readonly number[] => known.get(sentence)?.numbers ?? NO_NUMBERS;
  const isOfClaims = here.sentences.length <= CLAIM_SENTENCES && there.sentences.length <= CLAIM_SENTENCES;
  return { here, there, isOneLanguage, isOfClaims, keysOf, wordingOf, weightOf, weightsOf, numbersOf, weightAt, isHeld };
}
/** A bit a side. */
const SIDES = { here: 1, there: 2 } as const;
const [VALUE, COGNATE] = ['#'.charCodeAt(0), '='.charCodeAt(0)];

/** By the first letter of a key. */
function bonusOf(key: string): number {
  const first = key.charCodeAt(0);
  return first === VALUE ? VALUE_BONUS : first === COGNATE ? COGNATE_DISCOUNT : 1;
}
const NO_NUMBERS: readonly number[] = [];

const wordings = new WeakMap<OutlineSentence, Map<string, Wording>>();

/** The wording of a sentence by which of its names both texts show as names; `shared` is null across languages, where names go by their own keys. */
function knownWording(sentence: OutlineSentence, shared: ReadonlySet<string> | null, keysOf: Ground['keysOf']): Wording {
  let known = wordings.get(sentence);
  if (!known) wordings.set(sentence, known = new Map());
  let form = shared ? '' : 'abroad';
  if (shared) for (const { key } of sentence.named) form += shared.has(key) ? '1' : '0';
  let wording = known.get(form);
  if (!wording) known.set(form, wording = { keys: keysAmong(sentence, keysOf) });
  return wording;
}

function keysAmong({ terms }: OutlineSentence, keysOf: Ground['keysOf']): readonly string[] {
  const keys = new Set<string>();
  for (const term of terms) for (const key of keysOf(term)) keys.add(key);
  return [...keys];
}

/** What stands in both. */
function sharedOf(mine: ReadonlySet<string>, yours: ReadonlySet<string>): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const key of mine) if (yours.has(key)) shared.add(key);
  return shared;
}

/** The terms of the second outline that name somebody else than the first means by the same key; null where there are none, as nearly always. */
const thereOf = ({ sentences }: Outline, namesakes: ReadonlySet<string>): ReadonlySet<Term> | null =>
  (namesakes.size === 0 ? null : new Set(sentences.flatMap(({ terms }) => terms.filter(({ key }) => namesakes.has(key.slice(1))))));

const named = new WeakMap<Outline, ReadonlySet<string>>();

/** Keys of names, and of countries told by their adjective: "la Norvège" meets "norvégiens". Once an outline. */
function namesOf(outline: Outline): ReadonlySet<string> {
  let names = named.get(outline);
  if (!names) named.set(outline, names = new Set(outline.sentences.flatMap(({ terms }) => terms.filter(({ key }) => key.startsWith('@')).map(({ key }) => key))));
  return names;
}

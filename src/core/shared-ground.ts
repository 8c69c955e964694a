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
  /** How much sharing the key tells, 0..1: the rarer among the sentences of both, the more. */
  weightOf(key: string): number;
  /** Weight of each key of a sentence, each key once. */
  weightsOf(sentence: OutlineSentence): ReadonlyMap<string, number>;
}

/** A shared figure, day or hour says more than a shared word as rare. */
const VALUE_BONUS = 1.5;
/** Cognates meet by chance more often than words: "politica", "police". */
const COGNATE_DISCOUNT = 0.6;
const UNWEIGHED = -1;
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
  const names = [namesOf(here), namesOf(there)] as const;
  const others = thereOf(there, namesakesOf(hereDigest, thereDigest));
  const keysOf = (term: Term): readonly string[] => {
    const { key, own, word, parts } = term;
    if (others?.has(term)) return [`${key}'`];
    if (isOneLanguage) return parts.length > 0 && !(names[0].has(key) && names[1].has(key)) ? parts : own;
    return word === '' ? own : cognateKeys(word);
  };
  const known = new Map<OutlineSentence, Map<string, number>>();
  const frequency = new Map<string, number>();
  for (const { sentences } of [here, there]) {
    for (const sentence of sentences) {
      const own = new Map<string, number>();   // weighed when asked for
      for (const term of sentence.terms) for (const key of keysOf(term)) own.set(key, UNWEIGHED);
      for (const key of own.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
      known.set(sentence, own);
    }
  }
  const total = Math.max(here.sentences.length + there.sentences.length, LEAST_SENTENCES);
  const told = new Map<string, number>();
  const weightOf = (key: string): number => {
    let weight = told.get(key);
    if (weight === undefined) {
      const rarity = Math.log(1 + total / (frequency.get(key) ?? 1)) / Math.log(1 + total);
      told.set(key, weight = rarity * (key.startsWith('#') ? VALUE_BONUS : key.startsWith('=') ? COGNATE_DISCOUNT : 1));
    }
    return weight;
  };
  const weighed = new Set<OutlineSentence>();
  const weightsOf = (sentence: OutlineSentence): ReadonlyMap<string, number> => {
    const weights = known.get(sentence) ?? new Map<string, number>();
    if (!weighed.has(sentence)) {
      weighed.add(sentence);
      for (const key of weights.keys()) weights.set(key, weightOf(key));
    }
    return weights;
  };
  const isOfClaims = here.sentences.length <= CLAIM_SENTENCES && there.sentences.length <= CLAIM_SENTENCES;
  return { here, there, isOneLanguage, isOfClaims, keysOf, weightOf, weightsOf };
}

/** The terms of the second outline that name somebody else than the first means by the same key; null where there are none, as nearly always. */
const thereOf = ({ sentences }: Outline, namesakes: ReadonlySet<string>): ReadonlySet<Term> | null =>
  (namesakes.size === 0 ? null : new Set(sentences.flatMap(({ terms }) => terms.filter(({ key }) => namesakes.has(key.slice(1))))));

/** Keys of names, and of countries told by their adjective: "la Norvège" meets "norvégiens". */
const namesOf = ({ sentences }: Outline): ReadonlySet<string> => new Set(sentences.flatMap(({ terms }) => terms.filter(({ key }) => key.startsWith('@')).map(({ key }) => key)));

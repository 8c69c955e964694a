// "41 passagers, et non 32", "mars 2026 et non en septembre": a value named only to be rejected. It is no value of its text, and
// the text that gives it contradicts this one. By the two words before the value; sees nothing said elsewhere in the sentence.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import type { OutlineSentence } from '../../outline.ts';
import { compareValues } from './values.ts';

/** Words between the rejection and the value, itself included: "et *non jusqu'à* vendredi". */
const REACH = 3;

const known = new WeakMap<Fact, boolean>();

/** Whether the words right before a fact reject it. */
export function isRejected(fact: Fact, sentence: OutlineSentence, digest: Digest): boolean {
  let rejected = known.get(fact);
  if (rejected === undefined) known.set(fact, rejected = isRejectedBefore(fact, sentence, digest));
  return rejected;
}

function isRejectedBefore({ start }: Fact, { words }: OutlineSentence, { reading, language }: Digest): boolean {
  const rejections = wordsIn(contrastOf(language).rejections);
  let index = firstAt(reading.words, start, words.start, words.end) - 1;
  for (let steps = 0; steps < REACH && index >= words.start; index--) {
    const [before, word] = [reading.words[index - 1], reading.words[index]];
    if (word?.text === "'") continue;   // "et non d'Anna Berg"
    if (!word || word.kind !== 'letters') return false;
    steps++;
    if (rejections.has(`${before?.folded ?? ''}_${word.folded}`)) return true;
  }
  return false;
}

function firstAt(words: Digest['reading']['words'], position: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the sentence of the one fact rejects the value of the other: "41, et non 32" against "32". */
export const rejects = (sentence: OutlineSentence, digest: Digest, other: Fact): boolean =>
  sentence.facts.some((mate) => mate.kind === other.kind && isRejected(mate, sentence, digest) && compareValues(mate, other) === 'same');

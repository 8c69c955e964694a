// At which place of its story a figure stands: where both reports tell one sum, day or count next to a figure of theirs, in the same
// breath, both figures go with the same thing. In: two slots. Out: whether a value that does not turn up by chance stands beside both,
// in their sentences or the next ones of the paragraph. A sign among others: a paragraph tells several things. Linear in three sentences.
import type { Fact } from '../../facts/fact.ts';
import type { Outline } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { compareValues, numberOf, SMALL_COUNT } from './values.ts';

const known = new WeakMap<Slot, readonly Fact[]>();

/** Whether both figures stand by one telling value. Symmetric. */
export function areNeighbours(a: Slot, b: Slot, { here, there }: Ground): boolean {
  const [mine, yours] = [tellingBy(a, here), tellingBy(b, there)];
  return mine.some((one) => yours.some((other) => compareValues(one, other) === 'same'));
}

/** Whether such a value stands in both sentences themselves, each of which has no second figure of the sort. Symmetric. */
export const areMates = (a: Slot, b: Slot): boolean => [a, b].every(({ fact, sentence: { facts } }) => facts.filter(({ kind }) => kind === fact.kind).length === 1)
  && a.sentence.facts.some((one) => isTelling(one) && b.sentence.facts.some((other) => compareValues(one, other) === 'same'));

/** The telling values of its sentence and of those before and behind it in the paragraph. */
function tellingBy(slot: Slot, outline: Outline): readonly Fact[] {
  let facts = known.get(slot);
  if (!facts) known.set(slot, facts = findTelling(slot, outline));
  return facts;
}

function findTelling({ fact, sentence }: Slot, { sentences, digest: { reading: { text } } }: Outline): readonly Fact[] {
  const [before, after] = [sentences[sentence.index - 1], sentences[sentence.index + 1]];
  const near = [
    ...(before && !text.slice(before.end, sentence.start).includes('\n') ? [before] : []), sentence,
    ...(after && !text.slice(sentence.end, after.start).includes('\n') ? [after] : []),
  ];
  return near.flatMap(({ facts }) => facts).filter((one) => one !== fact && isTelling(one));
}

/** A sum, a measure, an hour with its minutes, a figure of some size: no two things of a story share it by chance. Nor has a story one day only. */
function isTelling(fact: Fact): boolean {
  if (fact.kind === 'time') return !/:00$/u.test(fact.value.local);
  const amount = numberOf(fact);
  return amount !== null && (fact.kind === 'money' || fact.kind === 'share' || !Number.isInteger(amount) || amount > SMALL_COUNT);
}

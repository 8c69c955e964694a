// One sentence told twice, word for word, but for one value: copy of one agency, in which one paper has another figure. In: two slots.
// Out: whether nothing else differs, so that both values fill one place and no likeness need be weighed. Linear in the sentence.
import type { Digest } from '../../digest.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';

/** Words beside the value below which two lines may be alike by chance: "Prix: 12 euros". */
const LEAST = 5;

/** Whether two sentences are the same but for the value in question. Symmetric. */
export function areOneFrame(a: Slot, b: Slot, { here, there, isOneLanguage }: Ground): boolean {
  if (!isOneLanguage || a.fact.kind === 'ordinal' || a.fact.hedge || b.fact.hedge) return false;   // "more than five" are also two
  const [mine, yours] = [frameOf(a, here.digest), frameOf(b, there.digest)];
  return mine.length > LEAST && mine.length === yours.length && mine.every((word, index) => word === yours[index]);
}

const frames = new WeakMap<Slot, readonly string[]>();

/** The words of the sentence, the value an empty one. */
function frameOf(slot: Slot, { reading: { words } }: Digest): readonly string[] {
  let frame = frames.get(slot);
  if (frame) return frame;
  const { fact, sentence: { words: { start, end } } } = slot;
  const own = words.slice(start, end).filter(({ kind, text }) => kind !== 'mark' || text !== '.');
  frame = own.flatMap((word) => (word.start < fact.end && fact.start < word.end ? (word.start <= fact.start ? [''] : []) : [word.folded]));
  frames.set(slot, frame);
  return frame;
}

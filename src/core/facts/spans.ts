// Facts from word indices: quotes the original text, so that `text.slice(start, end) === fact.text`.
import type { FactKind, FactOf, FactValues, Hedge } from './fact.ts';
import type { Reading } from './reading.ts';

/** A fact over the words `first`..`last`, both included. */
export function factAt<K extends FactKind>(reading: Reading, kind: K, { first, last, hedge }: { readonly first: number; readonly last: number; readonly hedge?: Hedge }, value: FactValues[K]): FactOf<K> {
  const start = reading.words[first]?.start ?? 0;
  const end = reading.words[last]?.end ?? start;
  const text = reading.original.slice(start, end);
  return hedge ? { kind, start, end, text, value, hedge } : { kind, start, end, text, value };
}

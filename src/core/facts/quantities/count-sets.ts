// What a pack says of counting, as sets. In: a pack's words of quantity. Out: the words that stand before a number that names
// something, the nouns that news counts by ones, and their like; opened once a pack.
import { wordsOf } from './numerals.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';

/** The lists of a pack that tell what counts, opened. */
export interface CountSets { readonly labels: ReadonlySet<string>; readonly looseLabels: ReadonlySet<string>; readonly clock: ReadonlySet<string>; readonly beforeYear: ReadonlySet<string>; readonly ones: ReadonlySet<string>; readonly single: ReadonlySet<string>; readonly needsNoun: ReadonlySet<string>; readonly oneThing: ReadonlySet<string>; readonly streets: ReadonlySet<string> }

/** Names in every language of what comes in numbers: "Boeing 787", "iPhone 4", "CAC 40". */
const SERIES = 'boeing airbus iphone ipad ios macos android windows playstation xbox galaxy cac ftse nikkei stoxx ibex nasdaq apollo';

const opened = new WeakMap<QuantityWords, CountSets>();

/** The lists of a pack, opened once. */
export function countSetsOf(words: QuantityWords): CountSets {
  const known = opened.get(words);
  if (known) return known;
  const { labels, looseLabels, clock, beforeYear, countedOnes, single, needsNoun, oneThing, streets } = words.counts;
  const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
  const sets = { labels: set(`${labels} ${SERIES}`), looseLabels: set(looseLabels), clock: set(clock), beforeYear: set(beforeYear), ones: set(countedOnes), single: set(single), needsNoun: set(needsNoun), oneThing: set(oneThing), streets: set(streets) };
  opened.set(words, sets);
  return sets;
}

// A live blog: lines that open with a clock, newest first or last. In: a digest. Out: which of its counts a newer entry of the same text
// gives otherwise: the newest speaks for the text, the older ones were true at their hour. Does not read pages whose entries have no clock.
import type { Digest } from '../digest.ts';
import type { Fact } from '../facts/fact.ts';
import { outlineOf } from '../outline.ts';
import { groundOf } from '../shared-ground.ts';
import { slotOf } from '../slots.ts';
import { countOneNoun } from './slots/count-nouns.ts';
import { compareValues } from './slots/values.ts';

/** "08:12 - ", "[14h32] ", "8.12am GMT ", "13:05 Uhr: ". */
const CLOCK = /^[ \t]*[[(]?(?<hour>[0-2]?\d)\s?[:.hH]\s?(?<minute>[0-5]\d)\s?(?<half>[ap])?(?:\.?m\.?)?(?![\p{L}\p{Nd}.,])/gmu;
/** Entries that make a text a live blog: two such lines may be a timetable. */
const LEAST_ENTRIES = 3;
/** Counts of a text beyond which none is compared. */
const MOST_COUNTS = 80;

interface Entry { readonly start: number; readonly clockEnd: number; readonly minutes: number }

const known = new WeakMap<Digest, { readonly entries: readonly Entry[]; readonly superseded: ReadonlySet<Fact> }>();

/** Whether a fact is the clock of an entry, or a count that a newer entry gives otherwise. */
export function isSuperseded(fact: Fact, digest: Digest): boolean {
  if (fact.kind !== 'time' && fact.kind !== 'count') return false;
  const { entries, superseded } = liveOf(digest);
  return fact.kind === 'time' ? entries.some(({ start, clockEnd }) => fact.start >= start && fact.start < clockEnd) : superseded.has(fact);
}

function liveOf(digest: Digest): { readonly entries: readonly Entry[]; readonly superseded: ReadonlySet<Fact> } {
  let live = known.get(digest);
  if (!live) {
    const entries = entriesOf(digest.article.text);
    known.set(digest, live = entries.length < LEAST_ENTRIES ? NO_BLOG : { entries, superseded: supersededIn(entries, digest) });
  }
  return live;
}
const NO_BLOG = { entries: [], superseded: new Set<Fact>() } as const;

const entriesOf = (text: string): readonly Entry[] => [...text.matchAll(CLOCK)].map(({ index, 0: { length }, groups }) => ({
  start: index, clockEnd: index + length, minutes: (Number(groups?.['hour']) % (groups?.['half'] ? 12 : 24) + (groups?.['half'] === 'p' ? 12 : 0)) * 60 + Number(groups?.['minute']),
}));

/** The clocks of a blog run one way, midnights aside. */
const isNewestFirst = (entries: readonly Entry[]): boolean => entries.filter(({ minutes }, index) => index > 0 && minutes < (entries[index - 1]?.minutes ?? 0)).length * 2 >= entries.length - 1;

function supersededIn(entries: readonly Entry[], digest: Digest): ReadonlySet<Fact> {
  const [ground, { sentenceOf }, isReversed] = [groundOf(digest, digest), outlineOf(digest), isNewestFirst(entries)];
  const counts = digest.facts.filter(({ kind, start }) => kind === 'count' && start >= (entries[0]?.start ?? 0)).slice(0, MOST_COUNTS).flatMap((fact) => {
    const sentence = sentenceOf.get(fact);
    return sentence ? [{ slot: slotOf(fact, sentence, ground), entry: entries.findLastIndex(({ start }) => start <= fact.start) }] : [];
  });
  return new Set(counts.filter(({ slot, entry }) => counts.some((other) => (isReversed ? other.entry < entry : other.entry > entry)
    && compareValues(slot.fact, other.slot.fact) !== 'same' && countOneNoun(slot, other.slot, ground))).map(({ slot }) => slot.fact));
}

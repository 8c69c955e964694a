// One value that both texts hold, though too little around it tells that it is of one thing: "jeudi" and "Thursday", "trois jours" and
// "a three-day strike". It is missing nowhere, and must not stand in both lists of what is missing. In: the slots of one kind that no
// link has taken. Out: the pairs to be shown as the same, and the slots about which to say nothing. Says never that two values differ.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { BOTH } from '../../languages/scope-words.ts';
import type { Ground } from '../../shared-ground.ts';
import { agreement, type Slot } from '../../slots.ts';
import { fold } from '../../text/words.ts';
import { compareValues, numberOf } from './values.ts';

/** Values that come back with a story: its days, hours and lengths. A small count is of anything. */
const OF_STORY: ReadonlySet<Fact['kind']> = new Set(['date', 'time', 'duration', 'share', 'money', 'measure']);
/** Surroundings that agree this little tell that it is of one thing, where nothing else in both texts has the value. */
const FAINT = 0.04;

/** What is left on both sides with one value. `areApart`: of values told of two things after all. Symmetric. */
export function twinsAmong(here: readonly Slot[], there: readonly Slot[], areApart: (a: Slot, b: Slot) => boolean, ground: Ground): { readonly same: readonly (readonly [Slot, Slot])[]; readonly silent: ReadonlySet<Slot> } {
  const pairs = here.flatMap((a) => there.filter((b) => areTwins(a.fact, b.fact) && !areApart(a, b)).map((b) => ({ a, b, agreed: agreement(a, b, ground) })));
  const silent = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const taken = new Set<Slot>();
  const same: (readonly [Slot, Slot])[] = [];
  for (const { a, b, agreed } of [...pairs].sort((x, y) => y.agreed - x.agreed || x.a.fact.start + x.b.fact.start - y.a.fact.start - y.b.fact.start)) {
    if (agreed < FAINT || taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    same.push([a, b]);
  }
  return { same, silent };
}

/** One value in both, a hedge aside: "18 %", "as much as 18 %". A date must name a day, or a stretch that both texts call alike. */
function areTwins(a: Fact, b: Fact): boolean {
  if (!OF_STORY.has(a.kind)) return false;
  if (a.kind === 'date' && b.kind === 'date' && (a.value.iso === undefined || a.value.iso !== b.value.iso)) return false;
  const relation = compareValues(a, b);
  return relation === 'same' || (relation === 'close' && numberOf(a) !== null && numberOf(a) === numberOf(b));
}

/** "Beide", "both": counts nothing that another text could lack. */
export const isBoth = ({ kind, text }: Fact, { language }: Digest): boolean => kind === 'count' && wordsIn(BOTH[language]).has(fold(text));

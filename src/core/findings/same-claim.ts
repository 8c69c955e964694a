// Whether two sentences say the same of one thing but for two words in question: the ground that a denial and an opposite need.
import type { Ground } from '../shared-ground.ts';
import type { OutlineSentence } from '../outline.ts';
import { agreement, surroundingsOf } from '../slots.ts';
import type { Span } from '../span.ts';
import { coverage, haveSameFigures, type Claim } from './claims.ts';
import type { Side } from './sides.ts';
import { compareValues } from './values.ts';

/** So much of the shorter sentence the longer must hold. */
const HELD = 0.62;
/** Terms that must be shared, the one in question included. */
const LEAST_SHARED = 2;
/** How far the surroundings of the two words must agree: the sentence may hold the words in another clause. */
const AROUND = 0.45;
/** A sentence that the other holds whole is of it, in whatever clause. */
const HELD_WHOLE = 0.95;
const AROUND_WHOLE = 0.3;

/** Whether two sentences say the same of one thing, but for the two words in question. `whole`: the agreement asked of a sentence that is held whole. */
export function isSameClaim(a: Side, one: Span, b: Side, other: Span, ground: Ground, whole = AROUND_WHOLE): boolean {
  const [mine, yours]: readonly [Claim, Claim] = [{ ...a, open: one }, { ...b, open: other }];
  if (!haveSameFigures(mine, yours)) return false;
  const { held, shared } = coverage(mine, yours, ground);
  if (shared + 1 < LEAST_SHARED || held < HELD) return false;
  return agreement(surroundingsOf(one, a.sentence, ground), surroundingsOf(other, b.sentence, ground), ground) >= (held >= HELD_WHOLE ? whole : AROUND);
}

/** Whether both sentences name days, and no day of the one can be a day of the other: they tell of two times. */
export function areOfOtherDays(a: OutlineSentence, b: OutlineSentence): boolean {
  const [mine, yours] = [a, b].map(({ facts }) => facts.filter(({ kind }) => kind === 'date'));
  if (!mine?.length || !yours?.length) return false;
  return !mine.some((one) => yours.some((other) => ['same', 'close'].includes(compareValues(one, other) ?? '')));
}

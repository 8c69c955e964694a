// "Harlow beat Stroud on Saturday", "Stroud beat Harlow on Sunday": who does it and to whom have changed places, so these are two acts of
// two days; and so are those of two teams of one club. In: two slots. Out: whether names of both sentences stand the other way round about
// a word of both, or one tells of another team. Passives are taken for turned, too ("was sued by"): then a difference of days goes unseen.
import type { Digest } from '../../digest.ts';
import { SIDES } from '../../languages/scope-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { hasWord } from './report-times.ts';

/** Terms of a sentence that are looked at: whoever acts and suffers stands at its head. */
const REACH = 8;

/** Whether one is told of a team that the other sentence does not name: reserves, juniors. Symmetric. */
export const areOfOtherTeams = (a: Slot, b: Slot, { here, there }: Ground): boolean => hasWord(a, here.digest, SIDES[here.digest.language]) !== hasWord(b, there.digest, SIDES[there.digest.language]);

/** Whether doer and sufferer have changed places. Symmetric. */
export function areTurnedRound(a: Slot, b: Slot, { here, there, keysOf }: Ground): boolean {
  const [mine, yours] = [headOf(a, here.digest), headOf(b, there.digest)];
  const placeOf = (term: Term): number => yours.findIndex((other) => keysOf(other.term).some((key) => keysOf(term).includes(key)));
  const shared = mine.map(({ term, isName }) => ({ isName, at: placeOf(term) })).filter(({ at }) => at >= 0);
  const first = shared.findIndex(({ isName }) => isName);
  const act = shared.findIndex(({ isName }, index) => !isName && index > first);
  const last = shared.findIndex(({ isName }, index) => isName && index > act);
  const [doer, deed, other] = [shared[first]?.at, shared[act]?.at, shared[last]?.at];
  return first >= 0 && act > first && last > act && doer !== undefined && deed !== undefined && other !== undefined && other < deed && deed < doer;
}

const headOf = ({ sentence: { terms } }: Slot, { article: { text } }: Digest): readonly { readonly term: Term; readonly isName: boolean }[] =>
  terms.filter(({ key }) => !key.startsWith('#')).slice(0, REACH).map((term) => ({ term, isName: /^\p{Lu}/u.test(text.slice(term.start, term.end)) }));

// "The museum will reopen on Wednesday", and two days later "reopened", "did not reopen on Wednesday": one value, first of a plan, then of
// a deed. In: two slots of one value or two. Out: whether the one is the plan of the earlier report and the other the deed of the later.
// A deed that was told before is no outcome of what is announced after it. Does not know whether the deed is what was planned: callers
// ask whether the two are about one thing.
import type { Digest } from '../../digest.ts';
import { LARGE_NOUNS } from '../../languages/scope-words.ts';
import type { Ground } from '../../shared-ground.ts';
import { sharedHeads, type Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { coverage, type Claim } from '../statements/claims.ts';
import { denialsIn } from '../statements/polarity.ts';
import type { Verdict } from './difference.ts';
import { areOfTwoDays, orderOf } from './report-times.ts';
import { FATES } from './tolls.ts';

/** Surroundings that agree this far tell of one act, whatever its verb: "will vote on the bill", "passed the bill". */
const ONE_ACT = 0.3;
/** So much of the shorter sentence in the longer one, where a figure is all that both have: "will cut 400 jobs", "has cut 400 jobs". The verb may be of another stem: "streichen", "gestrichen". */
const HELD = 0.6;
/** So many words that the other lacks, on both sides: another deed of that day, "will vote on the pension bill", "voted to condemn the attack". */
const OWN_WORDS = 2;

/** Said to be planned, or of a day after its publication. */
export const isForeseen = (slot: Slot, digest: Digest): boolean => slot.fact.certainty === 'planned' || isToCome(slot, digest);

/** The same of what somebody can plan; nobody plans a toll: "l'organisation compte 882 morts". */
const isPlan = (slot: Slot, digest: Digest): boolean => isForeseen(slot, digest) && !(slot.fact.kind === 'count' && [...FATES].some((key) => slot.clause.has(key)));

/** A day behind that of the report. */
export const isToCome = ({ fact }: Slot, { article: { publishedAt } }: Digest): boolean => fact.kind === 'date' && publishedAt !== null && DAY.test(fact.value.iso ?? '') && (fact.value.iso ?? '').slice(0, publishedAt.length) > publishedAt;
const DAY = /^\d{4}-\d\d-\d\d/u;

/** Whether the one is a deed of the earlier report and the other a plan of the later: no outcome, and nothing that moved. Symmetric. */
export function isDoneFirst(a: Slot, b: Slot, ground: Ground): boolean {
  const [mine, yours, order] = [isPlan(a, ground.here.digest), isPlan(b, ground.there.digest), orderOf(ground)];
  return order !== 0 && mine !== yours && (order > 0 ? yours : mine);
}

/** What a plan of one day became, where the later report gives its value again: done, or not done; null where nothing tells it. Symmetric. */
export function settleOutcome(a: Slot, b: Slot, agreed: number, ground: Ground): Verdict | null {
  const { here: { digest: here }, there: { digest: there } } = ground;
  if (agreed < ONE_ACT || !areOfTwoDays(ground) || isPlan(a, here) === isPlan(b, there) || isDoneFirst(a, b, ground) || sharedHeads(a, b).length === 0) return null;
  const [plan, deed, planned, done] = isPlan(a, here) ? [a, b, here, there] as const : [b, a, there, here] as const;
  if ((deed.fact.certainty ?? 'stated') !== 'stated' || deed.clause.has('~announce') || isDenied(plan, planned)) return null;
  if (deed.fact.kind === 'date' && !DAY.test(deed.fact.value.iso ?? '')) return null;   // "une prime en janvier" may still be to come
  if (deed.fact.kind !== 'date' ? coverage(claimOf(a, here), claimOf(b, there), ground).held < HELD : areOfOtherDeeds(ownWords(a, here, b, ground), ownWords(b, there, a, ground))) return null;
  return { relation: 'updated', reason: isDenied(deed, done) ? 'plan-dropped' : 'plan-and-outcome' };
}

interface OwnWord { readonly isName: boolean }

/** Each tells of two things more, or of a name more: "will visit Ardley", "visited Wexley". */
const areOfOtherDeeds = (mine: readonly OwnWord[], yours: readonly OwnWord[]): boolean =>
  (mine.length >= OWN_WORDS && yours.length >= OWN_WORDS) || [mine, yours].every((words) => words.some(({ isName }) => isName));

/** Words of a slot's sentence, its figure and numbers aside, that the other sentence has in no form. */
function ownWords({ sentence: { terms }, fact }: Slot, { article: { text }, language }: Digest, other: Slot, ground: Ground): readonly OwnWord[] {
  const others = ground.wordingOf(other.sentence).keys;
  return terms.filter((term) => !term.key.startsWith('#') && !overlaps(term, fact) && !ground.keysOf(term).some((key) => others.includes(key)))
    .map(({ key, start }) => ({ isName: key.startsWith('@') || (!LARGE_NOUNS.has(language) && /^\p{Lu}/u.test(text.slice(start))) }));
}

const claimOf = ({ sentence, fact }: Slot, digest: Digest): Claim => ({ sentence, digest, open: fact });

/** "Did not reopen on Wednesday": whatever its clause denies. */
const isDenied = ({ sentence, clause, fact }: Slot, digest: Digest): boolean => fact.negated === true || denialsIn(sentence, digest).some(({ term }) => clause.has(term.key));

// Statements that cannot both be true: two sentences that say the same but for a negation ("ne sont pas admis", "sont bien admis"),
// an opposite ("fermé", "ouvert"), or what their subject is. Doubts, quantities and questions are left alone. Does not reason:
// "a fui" and "est resté" are no opposites here.
import type { Ground } from '../../shared-ground.ts';
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import { SET_APART } from '../../languages/kin-words.ts';
import { IN_FAVOUR, OPPOSED } from '../../languages/opposite-words.ts';
import type { Term } from '../../outline.ts';
import type { ReasonCode } from '../../reasons.ts';
import type { Span } from '../../text/span.ts';
import { findCorrected } from './corrections.ts';
import { findExchanged } from './contests.ts';
import { areOfOtherGroups, areOfSome, areSetAgainst, areToldAlike } from './deniable.ts';
import { findDenial } from './denying.ts';
import { findDeniedMatter } from './denied-matter.ts';
import { findDisputed } from './disputing.ts';
import { areOfOtherNouns } from '../slots/bearings.ts';
import { findOtherFiller } from './fillers.ts';
import { findNone } from './none.ts';
import { findOtherRole } from './frames.ts';
import { findOtherPlace } from './happenings.ts';
import { findOtherHolder } from './holders.ts';
import { exclusion } from './identity.ts';
import { findOtherQuantity } from './quantified.ts';
import { findRemainder } from './remainders.ts';
import { findRuledOut } from './ruled-out.ts';
import { isSameClaim } from './same-claim.ts';
import { findOtherScene } from './scenes.ts';
import { areOfOtherSubjects } from './subjects.ts';
import { areReservedAlike, mayContradict, sidesOf, statement, type Side, type Statement } from './sides.ts';

/** Two statements of which only one can be true. */
export interface Contradiction { readonly here: Statement; readonly there: Statement; readonly reason: ReasonCode }

/** An opposite in a sentence that is held whole still asks as much of its surroundings: "court" and "long" are said of anything. */
const AROUND_OPPOSITES = 0.45;

/** Every two sentences that contradict each other; one finding a pair of sentences. Symmetric. Within one language only. */
export function findContradictions(here: Digest, there: Digest, ground: Ground): readonly Contradiction[] {
  if (!ground.isOneLanguage) return [];
  const [mine, yours] = [sidesOf(ground.here.sentences, here), sidesOf(ground.there.sentences, there)];
  const contradictions: Contradiction[] = [];
  for (const a of mine) {
    for (const b of yours) {
      if (!ground.isOfClaims && !mayContradict(a, b)) continue;
      const found = a.disputed || b.disputed ? disputed(a, b, ground) : denial(a, b, ground) ?? ofNone(a, b, ground) ?? opposition(a, b, ground) ?? otherIdentity(a, b, ground) ?? otherRole(a, b, ground) ?? otherQuantity(a, b, ground) ?? corrected(a, b, ground) ?? exchanged(a, b, ground) ?? otherScene(a, b, ground) ?? otherFiller(a, b, ground) ?? otherHolder(a, b, ground) ?? otherPlace(a, b, ground) ?? ruledOut(a, b, ground);
      if (found && !(found.reason !== 'names-differ' && areOfOtherSubjects(a, found.here, b, found.there, ground))) contradictions.push(found);
    }
  }
  const remainder = contradictions.length === 0 ? findRemainder(mine, yours, ground) : null;
  return remainder ? [{ here: placed(remainder.here), there: placed(remainder.there), reason: 'numbers-differ' }] : contradictions;
}

const placed = ({ span, side: { digest } }: { readonly span: Span; readonly side: Side }): Statement => statement(span, digest, false);

function corrected(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findCorrected(a, b, ground);
  return found && { here: statement(found[0], a.digest, false), there: statement(found[1], b.digest, false), reason: 'names-differ' };
}

function disputed(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findDisputed(a, b, ground);
  return found && { here: statement(found[0], a.digest, a.disputed !== null), there: statement(found[1], b.digest, b.disputed !== null), reason: 'denied' };
}

function denial(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findDenial(a, b, ground) ?? findDeniedMatter(a, b, ground);
  if (!found) return null;
  const [no, yes] = found.here.value.denied ? [a, b] : [b, a];
  const [denied, stated] = found.here.value.denied ? [found.here, found.there] : [found.there, found.here];
  return areSetAgainst(no, denied, yes, stated, ground) ? { ...found, reason: 'denied' } : null;
}

function ofNone(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findNone(a, b, ground);
  if (!found) return null;
  const [here, there] = [statement(found.here, a.digest, found.isHere), statement(found.there, b.digest, !found.isHere)];
  const isToldAlike = found.isHere ? areToldAlike(a, here, b, there, ground) : areToldAlike(b, there, a, here, ground);
  return isToldAlike ? { here, there, reason: 'denied' } : null;
}

/** Whether a word of the one has its opposite in the other: asked first, of every two sentences that have such words. */
function haveOpposites(a: Side, b: Side): boolean {
  for (const { opposites } of a.opposed) for (const { stem } of b.opposed) if (opposites.includes(stem)) return true;
  return false;
}

function opposition(a: Side, b: Side, ground: Ground): Contradiction | null {
  if (a.denials.length > 0 || b.denials.length > 0 || !haveOpposites(a, b)) return null;
  const pairs = a.opposed.flatMap(({ term: one, stem: own, opposites }) => opposites.flatMap((key) => {
    const other = b.opposed.find((known) => known.stem === key)?.term;
    return !other || b.stems.includes(own) || a.stems.includes(key) ? [] : [{ one, other }];
  }));
  const [first] = pairs;
  if (!first || areOfOtherGroups(a, b) || areOfSome(a, b, ground)) return null;   // "the north received 92 millimetres", "the south received 31"
  if (pairs.some(({ one, other }) => one !== first.one && other !== first.other)) return null;   // "la gauche a voté contre", "la droite a voté pour"
  for (const { one, other } of pairs) {
    if (!areReservedAlike(a, b, one, other) || takesAct(one, a) !== takesAct(other, b)) continue;
    if (haveOtherObjects(a, one, b, other, ground) || areOfOtherNouns(a, one, b, other, ground)) continue;
    if (isSameClaim(a, one, b, other, ground, AROUND_OPPOSITES)) return { here: statement(one, a.digest, false), there: statement(other, b.digest, false), reason: 'opposites' };
  }
  return null;
}

/** "A accepté *d'entendre* les auteurs", "accepted to hear": what is accepted is an act, and not what the other rejects. */
const takesAct = ({ end }: Term, { digest: { reading } }: Side): boolean => ACT.test(reading.text.slice(end, end + ACT_REACH));
const ACT = /^ (?:to \p{Ll}|(?:de |d['’]|di )\p{Ll}+(?:er|ir|re|oir)\b)/u;
const ACT_REACH = 24;

/** "Arrested a man", "release the name of the woman": opposite verbs, each of something that the other sentence lacks or tells elsewhere; not "a arrêté la vaccination", "la vaccination continue". */
function haveOtherObjects(a: Side, one: Term, b: Side, other: Term, ground: Ground): boolean {
  const [mine, yours] = [nextTo(a, one), nextTo(b, other)];
  if (!mine || !yours) return false;
  const isAt = (term: Term, side: Side, place: Term): boolean => side.sentence.terms.some((near) => near !== place && Math.abs(near.index - place.index) <= OBJECT && ground.keysOf(near).some((key) => ground.keysOf(term).includes(key)));
  return !isAt(mine, b, other) && !isAt(yours, a, one);
}
/** Terms on each side of a verb among which its object stands. */
const OBJECT = 4;

/** The next word of the clause, but for what a vote is: "votou *contra* a lei". */
function nextTo({ sentence, digest: { language } }: Side, { index, clause }: Term): Term | undefined {
  const stances = wordsIn(`${IN_FAVOUR[language]} ${OPPOSED[language]} ${SET_APART[language]}`);   // "acquitted the *former* treasurer"
  return sentence.terms.find((term) => term.index > index && term.clause === clause && !stances.has(term.word));
}

function otherIdentity(a: Side, b: Side, ground: Ground): Contradiction | null {
  const excluded = a.identity && b.identity && areReservedAlike(a, b) ? exclusion(a.identity, b.identity, ground) : null;
  return excluded && { here: statement(excluded[0], a.digest, false), there: statement(excluded[1], b.digest, false), reason: 'excludes' };
}

function otherRole(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findOtherRole(a, b, ground);
  if (!found || !areReservedAlike(a, b, termAt(a, found[0]), termAt(b, found[1]))) return null;
  return { here: statement(found[0], a.digest, false), there: statement(found[1], b.digest, false), reason: 'names-differ' };
}

function exchanged(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findExchanged(a, b, ground);
  if (!found || !areReservedAlike(a, b, termAt(a, found[0]), termAt(b, found[1]))) return null;
  return { here: statement(withNames(found[0], a), a.digest, false), there: statement(withNames(found[1], b), b.digest, false), reason: 'excludes' };
}

/** From the name before to the name behind. */
function withNames(span: Span, { sentence: { terms } }: Side): Span {
  const [before, after] = [terms.findLast(({ end }) => end <= span.start), terms.find(({ start }) => start >= span.end)];
  return { start: before?.start ?? span.start, end: after?.end ?? span.end };
}

function otherScene(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findOtherScene(a, b, ground);
  return found && areReservedAlike(a, b) ? { here: statement(found[0], a.digest, false), there: statement(found[1], b.digest, false), reason: 'names-differ' } : null;
}

function otherFiller(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findOtherFiller(a, b, ground);
  if (!found || !areReservedAlike(a, b, termAt(a, found[0]), termAt(b, found[1]))) return null;
  return { here: statement(found[0], a.digest, false), there: statement(found[1], b.digest, false), reason: 'excludes' };
}

function otherHolder(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findOtherHolder(a, b, ground);
  return found && areReservedAlike(a, b) ? { here: statement(found[0], a.digest, false), there: statement(found[1], b.digest, false), reason: 'names-differ' } : null;
}

function otherPlace(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findOtherPlace(a, b, ground);
  return found && areReservedAlike(a, b) ? { here: statement(found[0], a.digest, false), there: statement(found[1], b.digest, false), reason: 'names-differ' } : null;
}

function ruledOut(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findRuledOut(a, b, ground);
  return found && { here: statement(found.here, a.digest, false), there: statement(found.there, b.digest, false), reason: found.reason };
}

function otherQuantity(a: Side, b: Side, ground: Ground): Contradiction | null {
  const found = findOtherQuantity(a, b, ground);
  return found && { here: statement(found[0], a.digest, false), there: statement(found[1], b.digest, false), reason: 'shares-differ' };
}

const termAt = ({ sentence }: Side, { start }: Span): Term | undefined => sentence.terms.find((term) => term.start >= start);

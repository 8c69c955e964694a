// A whole report tells a thing once, or every time alike: where a word stands by one figure of a kind only in each of two reports of
// one event, both figures are of what the word names, whatever the verbs around them. In: two slots that differ. Out: whether such words
// tie them, and nothing beside them says that they are of two things. Lone sentences hold no such evidence: what they do not say may
// still be so. Does not see a thing that the reports call by two names, nor one of two figures of which the other report has neither.
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { isCountry, type Outline, type Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { sharedHeads, type Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { areElsewhere } from './bearings.ts';
import { isOneOfMore } from './occasions.ts';
import { areQualifiedApart } from './qualified.ts';
import { areOfOtherClauseTimes, isAge } from './report-times.ts';
import { areOfOtherScope } from './scopes.ts';
import { areOfOtherSubjects } from './subjects.ts';
import { areTied } from './ties.ts';
import { areOneToldAge } from './told-ages.ts';
import { areTurnedAround, compareValues, numberOf, SMALL_COUNT } from './values.ts';

/** Kinds that a report gives of a thing once. */
const SORTS: ReadonlySet<Fact['kind']> = new Set(['count', 'money', 'measure', 'date', 'duration', 'time', 'share']);
/** Sentences below which a text is no report. */
const LEAST_SENTENCES = 4;
/** Names, countries aside, that two reports of one event share; a person counts twice. */
const LEAST_NAMES = 2;
/** Figures of one thing lie within this of each other; what lies further apart is told of two things. */
const WITHIN = 2;
/** Words within which a scope stands beside its figure in a sentence of any length; of a length of time, in the whole of it: "réclamé quatre ans, dont deux ferme". */
const REACH_OF_SCOPE = 2;
const REACH_OF_LENGTH = 16;
/** How often, where only one tells it: "300 euros a month", "280 euros more". */
const RATES: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month']);

/** Whether two figures are of one thing because each report tells of it once. Symmetric. */
export function areSole(a: Slot, b: Slot, ground: Ground): boolean {
  if (!SORTS.has(a.fact.kind) || !areReportsOfOneEvent(ground) || !areWithin(a.fact, b.fact)) return false;
  if (sharedHeads(a, b).length === 0 && !areTurnedAround(a.fact, b.fact) && a.fact.kind !== 'date' && !isAge(a.fact)) return false;
  if (isGivenIn(ground.there.digest, a.fact) || isGivenIn(ground.here.digest, b.fact)) return false;
  return (isAge(a.fact) ? areOneToldAge(a, b, ground) : areTied(a, b, ground)) && !areToldApart(a, b, ground);
}

/** Terms of prison, sums and lengths of two people: each sentence gives its figure to somebody else. */
function areOfTwoBearers(a: Slot, b: Slot): boolean {
  if (a.fact.kind !== 'duration' && a.fact.kind !== 'money') return false;
  const [mine, yours] = [bearerOf(a), bearerOf(b)];
  return mine !== undefined && yours !== undefined && mine.key !== yours.key;
}

/** Who stands in the figure's own clause, else the last before it: "quinze ans de réclusion pour Lacombe", "Lacombe, 58 ans, à douze ans". */
function bearerOf({ fact, sentence: { terms } }: Slot): Term | undefined {
  const persons = terms.filter(({ key }) => key.startsWith('@person:'));
  const clause = terms.find((term) => overlaps(term, fact))?.clause;
  return persons.find((person) => person.clause === clause) ?? persons.findLast(({ end }) => end <= fact.start);
}

const areWithin = (a: Fact, b: Fact): boolean => {
  const [one, other] = [numberOf(a), numberOf(b)];
  return one === null || other === null || (Math.min(one, other) > 0 && Math.max(one, other) / Math.min(one, other) <= WITHIN) || areTurnedAround(a, b);
};

/** A figure that the other report has elsewhere is missing nowhere, and set against none. */
const isGivenIn = (digest: Digest, fact: Fact): boolean => givenIn(digest, fact.kind).some((one) => compareValues(one, fact) === 'same');

const given = new WeakMap<Digest, Map<Fact['kind'], readonly Fact[]>>();

/** The figures of a kind that a report gives, but for small counts. */
function givenIn(digest: Digest, kind: Fact['kind']): readonly Fact[] {
  let kinds = given.get(digest);
  if (!kinds) given.set(digest, kinds = new Map());
  let facts = kinds.get(kind);
  if (!facts) kinds.set(kind, facts = digest.facts.filter((one) => one.kind === kind && !(kind === 'count' && (numberOf(one) ?? 0) <= SMALL_COUNT)));
  return facts;
}

/** Words beside them say that they are of two things after all. */
const areToldApart = (a: Slot, b: Slot, ground: Ground): boolean => areOfOtherScope(a, b, ground, a.fact.kind === 'duration' ? REACH_OF_LENGTH : REACH_OF_SCOPE, RATES) || areElsewhere(a, b, ground, true)
  || areOfOtherClauseTimes(a, b, ground) || areOfOtherSubjects(a, b, ground) || (a.fact.kind === 'count' && isOneOfMore(a, b, ground))
  || (!isAge(a.fact) && !areTurnedAround(a.fact, b.fact) && areQualifiedApart({ digest: ground.here.digest, ...a }, { digest: ground.there.digest, ...b }, ground)) || areOfTwoBearers(a, b);

const areOne = new WeakMap<Ground, boolean>();

/** Whether both texts are reports, and name the same people or places. */
function areReportsOfOneEvent(ground: Ground): boolean {
  let known = areOne.get(ground);
  if (known === undefined) areOne.set(ground, known = ground.here !== ground.there && [ground.here, ground.there].every(({ sentences }) => sentences.length >= LEAST_SENTENCES) && sharedNames(ground) >= LEAST_NAMES);
  return known;
}

/** Names of the one text, countries aside, of which the other has every word; the fewer of both sides. */
const sharedNames = (ground: Ground): number => Math.min(namesHeld(ground.here, 'there', ground), namesHeld(ground.there, 'here', ground));

function namesHeld(outline: Outline, other: 'here' | 'there', { keysOf, isHeld }: Ground): number {
  let held = 0;
  for (const term of namesOf(outline)) {
    const keys = keysOf(term);
    if (keys.length > 0 && keys.every((key) => isHeld(key, other))) held += term.key.startsWith('@person:') ? 2 : 1;
  }
  return held;
}

const names = new WeakMap<Outline, readonly Term[]>();

/** The last mention of each name of a text, countries aside. */
function namesOf(outline: Outline): readonly Term[] {
  let own = names.get(outline);
  if (!own) names.set(outline, own = [...new Map(outline.sentences.flatMap(({ terms }) => terms.filter(({ key }) => key.startsWith('@') && !isCountry(key)).map((term) => [term.key, term] as const))).values()]);
  return own;
}

// A whole report tells a thing once, or every time alike: where a word stands by one figure of a kind only in each of two reports of
// one event, both figures are of what the word names, whatever the verbs around them. In: two slots that differ. Out: whether such words
// tie them: two, or one in sentences that are alike. Lone sentences hold no such evidence: what they do not say may still be so. Does not
// see a thing that the reports call by two names, nor one of two figures of which the other report has neither.
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Outline, OutlineSentence, Term } from '../../outline.ts';
import type { Ground, Wording } from '../../shared-ground.ts';
import { sharedHeads, type Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { areElsewhere } from './bearings.ts';
import { isOneOfMore } from './occasions.ts';
import { areOfOtherClauseTimes, isAge } from './report-times.ts';
import { areOfOtherScope } from './scopes.ts';
import { areOfOtherSubjects } from './subjects.ts';
import { compareValues, numberOf } from './values.ts';

/** Kinds that a report gives of a thing once. Shares are given of many wholes, lengths of time of many acts, an age of many people. */
const SORTS: ReadonlySet<Fact['kind']> = new Set(['count', 'money', 'measure', 'date']);
/** Sentences below which a text is no report. */
const LEAST_SENTENCES = 4;
/** Names, countries aside, that two reports of one event share; a person counts twice. */
const LEAST_NAMES = 2;
/** Figures of one thing lie within this of each other; what lies further apart is told of two things. */
const WITHIN = 2;
/** How many words tie two figures, and what they tell together. */
const LEAST_TIES = 2;
const LEAST_TOLD = 1.2;
/** One word suffices for a measure, whose unit is a second; for a count or sum where the sentences tell this much alike. */
const UNIT_AND_WORD = 0.7;
const LEAST_ALIKE = 2;
/** Terms away within which a word stands beside its figure, in its clause and beyond a comma: "un plan, doté de 800 millions". */
const BESIDE = 6;
const BESIDE_COMMA = 2;
/** Terms that a comma counts for where two figures of a sentence part its words. */
const COMMA = 3;
/** Words within which a scope stands beside its figure in a sentence of any length. */
const REACH_OF_SCOPE = 2;
/** How often, where only one tells it: "300 euros a month", "280 euros more". */
const RATES: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month']);
/** Up to here a count is given of anything: that the other report has it somewhere says nothing. */
const SMALL = 20;

/** Whether two figures are of one thing because each report tells of it once. Symmetric. */
export function areSole(a: Slot, b: Slot, ground: Ground): boolean {
  if (!SORTS.has(a.fact.kind) || isAge(a.fact) || sharedHeads(a, b).length === 0 || !areReportsOfOneEvent(ground) || !areWithin(a.fact, b.fact)) return false;
  if (isGivenIn(ground.there.digest, a.fact) || isGivenIn(ground.here.digest, b.fact)) return false;
  return areTied(a, b, ground) && !areToldApart(a, b, ground);
}

const areWithin = (a: Fact, b: Fact): boolean => {
  const [one, other] = [numberOf(a), numberOf(b)];
  return one === null || other === null || (Math.min(one, other) > 0 && Math.max(one, other) / Math.min(one, other) <= WITHIN) || areTurned(one, other);
};

/** "27 arrests", "72 arrests": the same figures in another order, of two or more. */
const areTurned = (one: number, other: number): boolean => {
  const [mine, yours] = [one, other].map((number) => [...String(number)].filter((digit) => digit !== '0').sort().join(''));
  return mine === yours && (mine ?? '').length > 1 && String(one).length === String(other).length;
};

/** A figure that the other report has elsewhere is missing nowhere, and set against none. */
const isGivenIn = ({ facts }: Digest, fact: Fact): boolean =>
  facts.some((one) => one.kind === fact.kind && !(one.kind === 'count' && (numberOf(one) ?? 0) <= SMALL) && compareValues(one, fact) === 'same');

/** Words beside them say that they are of two things after all. */
const areToldApart = (a: Slot, b: Slot, ground: Ground): boolean => areOfOtherScope(a, b, ground, REACH_OF_SCOPE, RATES) || areElsewhere(a, b, ground)
  || areOfOtherClauseTimes(a, b, ground) || areOfOtherSubjects(a, b, ground) || (a.fact.kind === 'count' && isOneOfMore(a, b, ground));

function areTied({ fact: a, sentence: mine }: Slot, { fact: b, sentence: yours }: Slot, ground: Ground): boolean {
  const [here, there] = [tableOf(ground, 'here', a), tableOf(ground, 'there', b)];
  const [own, others] = [here.ownOf.get(a) ?? NO_KEYS, there.ownOf.get(b) ?? NO_KEYS];
  const ties = [...own].filter(([key]) => others.has(key) && isOnly(a, standingBy(key, here), standingBy(key, there)) && isOnly(b, standingBy(key, there), standingBy(key, here)));
  const beside = ties.filter(([key, { isBeside }]) => isBeside && others.get(key)?.isBeside);
  if (beside.length === 0) return false;
  const words = Math.min(new Set(ties.map(([, { word }]) => word)).size, new Set(ties.map(([key]) => others.get(key)?.word)).size);   // a name is one, however many its words
  const told = ties.reduce((sum, [key]) => sum + ground.weightOf(key), 0);
  if (words >= LEAST_TIES && told >= LEAST_TOLD) return a.kind !== 'date' || beside.length >= LEAST_TIES;
  return (a.kind === 'measure' && !LENGTH.test(a.value.unit) && told >= UNIT_AND_WORD) || ((a.kind === 'count' || a.kind === 'money') && alike(mine, yours, ground) >= LEAST_ALIKE);
}

/** Everything has a length: "un bateau de onze mètres" may be another boat. */
const LENGTH = /^(?:kilo|centi)?meter$|^(?:foot|yard|mile|inch)$/u;

/** Whether all figures of a word are this one, but those that the other report gives of it too. */
const isOnly = (fact: Fact, own: readonly Fact[], other: readonly Fact[]): boolean =>
  own.every((one) => compareValues(one, fact) === 'same' || other.some((theirs) => compareValues(one, theirs) === 'same'));

/** What two sentences tell alike. */
function alike(a: OutlineSentence, b: OutlineSentence, ground: Ground): number {
  const others = ground.weightsOf(b);
  return [...ground.weightsOf(a)].reduce((sum, [key, weight]) => sum + (others.has(key) ? weight : 0), 0);
}

/** Where a key stands: at which word, and whether beside the figure. */
interface Standing { readonly word: Term; readonly isBeside: boolean }
const NO_KEYS: ReadonlyMap<string, Standing> = new Map();

/** A figure, and the keys that stand by it. */
interface Figure { readonly fact: Fact; readonly keys: ReadonlyMap<string, Standing> }

/** The keys of every figure of a sort; the figures of a key, as far as it was asked for. */
interface Table { readonly ownOf: ReadonlyMap<Fact, ReadonlyMap<string, Standing>>; readonly byKey: Map<string, readonly Fact[]> }
const tables = new WeakMap<Ground, Map<string, Table>>();

function tableOf(ground: Ground, side: 'here' | 'there', fact: Fact): Table {
  const known = tables.get(ground) ?? new Map<string, Table>();
  tables.set(ground, known);
  const [sort, name] = [sortOf(fact), `${side} ${sortOf(fact)}`];
  let table = known.get(name);
  if (!table) known.set(name, table = { ownOf: new Map(ground[side].sentences.flatMap((sentence) => figuresIn(sentence, sort, ground).map(({ fact: one, keys }) => [one, keys] as const))), byKey: new Map() });
  return table;
}

/** The figures that a key stands by, in order: few keys of a table are ever asked for. */
function standingBy(key: string, { ownOf, byKey }: Table): readonly Fact[] {
  let facts = byKey.get(key);
  if (!facts) byKey.set(key, facts = [...ownOf].filter(([, keys]) => keys.has(key)).map(([fact]) => fact));
  return facts;
}

/** Figures that are set against each other: of one kind, and of one unit. */
const sortOf = (fact: Fact): string => (fact.kind === 'measure' ? `${fact.kind} ${fact.value.unit}` : fact.kind);

const standings = new WeakMap<Wording, Map<string, readonly Figure[]>>();
const NO_FIGURES: readonly Figure[] = [];

/** Once for all comparisons in which the names of the sentence go by the same keys. */
function figuresIn(sentence: OutlineSentence, sort: string, ground: Ground): readonly Figure[] {
  if (!sentence.facts.some((fact) => sortOf(fact) === sort)) return NO_FIGURES;
  const wording = ground.wordingOf(sentence);
  let known = standings.get(wording);
  if (!known) standings.set(wording, known = new Map());
  let found = known.get(sort);
  if (!found) known.set(sort, found = standingsIn(sentence, sort, ground));
  return found;
}

/** The figures of a sort in a sentence, each with the keys of the terms that stand nearer to it than to another. Costs terms by figures. */
function standingsIn({ terms, facts }: OutlineSentence, sort: string, ground: Ground): readonly Figure[] {
  const figures = facts.filter((fact) => sortOf(fact) === sort).map((fact) => ({ fact, own: terms.filter((term) => overlaps(term, fact)), keys: new Map<string, Standing>() }));
  const taken = new Set(figures.flatMap(({ own }) => own));
  for (const term of terms) {
    if (taken.has(term)) continue;
    const distances = figures.map(({ own }) => distanceTo(term, own));
    const far = distances.reduce((least, distance) => Math.min(least, distance), Infinity);
    for (const [place, { own, keys }] of figures.entries()) {
      if (distances[place] !== far) continue;
      const isBeside = far <= (own[0]?.clause === term.clause ? BESIDE : COMMA + BESIDE_COMMA);
      for (const key of ground.keysOf(term)) if (!keys.get(key)?.isBeside) keys.set(key, { word: term, isBeside });
    }
  }
  return figures;
}

/** Terms between a term and a figure, a comma counting for some. */
function distanceTo(term: Term, own: readonly Term[]): number {
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? Math.max(0, first.index - term.index, term.index - last.index) + COMMA * Math.abs(first.clause - term.clause) : Infinity;
}

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
  if (!own) names.set(outline, own = [...new Map(outline.sentences.flatMap(({ terms }) => terms.filter(({ key }) => key.startsWith('@') && !COUNTRY.test(key)).map((term) => [term.key, term] as const))).values()]);
  return own;
}
/** "@place:ru": too wide to tell one event from another. */
const COUNTRY = /^@place:[a-z]{2}$/u;

// Two articles' traits set against each other: what both say of who, where, when and how much, and where each says something
// else. Shared topic is in the words; what tells two look-alikes apart is mostly a town, a day, a sum, an age, a result.
// Symmetric. A kind says something only when both articles have it: what one leaves out is no evidence.
import type { Digest } from '../digest.ts';
import { TRAIT_KINDS, traitsOf, type Trait, type TraitKind, type Traits } from './event-traits.ts';

export interface Evidence {
  readonly kind: TraitKind;
  readonly isShared: boolean;
  /** As written in each; of what is shared, the same thing in both. */
  readonly here: string;
  readonly there: string;
}

/** What a kind does to the likeness when both articles share a value of it, and when each has values of its own. */
interface Weight { readonly shared: number; readonly apart: number }

/**
 * How much surer, how much less sure. Set by what a kind is worth, not fitted: names and words are in the likeness already, so
 * sharing adds little; figures are not. Each report may name other people, days or sums of one event, so no kind but a
 * match's result, a quake's magnitude, a step at law and the days of two dated pages decides alone, while two that disagree are
 * hardly outvoted. Figures by what they were worth on ECB+: one in common is told of one event four times as often as of two, two
 * more than twenty times, none in common says little.
 */
const WEIGHTS: Readonly<Record<TraitKind, Weight>> = {
  result: { shared: 2, apart: 0.15 },
  magnitude: { shared: 1.6, apart: 0.3 },
  who: { shared: 1.2, apart: 0.5 },
  where: { shared: 1.15, apart: 0.6 },
  toll: { shared: 1.5, apart: 0.85 },
  sum: { shared: 1.6, apart: 0.5 },
  age: { shared: 1.5, apart: 0.5 },
  figure: { shared: 1.3, apart: 0.85 },
  day: { shared: 1.6, apart: 0.65 },
  fresh: { shared: 1, apart: 0.3 },   // never shared
  weekday: { shared: 1.2, apart: 0.6 },
  stage: { shared: 1, apart: 0.2 },
  name: { shared: 1, apart: 0.5 },
  country: { shared: 1, apart: 0.5 },
  year: { shared: 1.2, apart: 0.5 },
};

const known = new WeakMap<Digest, WeakMap<Digest, readonly Evidence[]>>();

/** What the two share and where they part, in order of kind; empty when they can be compared in nothing. The same object for the same digests. */
export function findEvidence(here: Digest, there: Digest): readonly Evidence[] {
  const row = known.get(here) ?? new WeakMap<Digest, readonly Evidence[]>();
  known.set(here, row);
  let evidence = row.get(there);
  if (!evidence) row.set(there, evidence = compareTraits(traitsOf(here), traitsOf(there)));
  return evidence;
}

/** What the evidence makes of a likeness: above 1 it is surer, below less sure. */
export const weighEvidence = (evidence: readonly Evidence[]): number =>
  evidence.reduce((factor, { kind, isShared }) => factor * (isShared ? WEIGHTS[kind].shared : WEIGHTS[kind].apart), 1);

/** Days settle what weekdays leave open; capitals speak only where no person or place was seen to. */
function compareTraits(here: Traits, there: Traits): readonly Evidence[] {
  const bothHave = (kind: TraitKind): boolean => here.lead[kind].length > 0 && there.lead[kind].length > 0;
  const isTold: Readonly<Partial<Record<TraitKind, boolean>>> = { weekday: bothHave('day'), name: bothHave('who') || bothHave('where') };
  const evidence = TRAIT_KINDS.flatMap((kind) => (isTold[kind] ? [] : [compareKind(kind, here, there) ?? [], ...kind === 'figure' ? moreFigures(here, there) : []].flat()));
  return evidence.some(({ kind, isShared }) => isShared && OWN_FIGURES.has(kind)) ? evidence.filter(({ kind }) => kind !== 'fresh') : evidence;
}

/** With the event's own figures in common, a report that tells of another day is a later one of the same story. */
const OWN_FIGURES: ReadonlySet<TraitKind> = new Set<TraitKind>(['result', 'magnitude', 'toll', 'sum', 'age', 'figure']);

/** Figures counted beyond the first: one may meet by chance, two are of one thing. */
const MORE_FIGURES = 1;

function moreFigures(here: Traits, there: Traits): readonly Evidence[] {
  const shared = new Map(here.lead.figure.filter((trait) => isIn(trait, there.all.figure)).map((trait) => [trait.forms[0], trait]));
  return [...shared.values()].slice(1, 1 + MORE_FIGURES).map(({ text }) => ({ kind: 'figure', isShared: true, here: text, there: text }));
}

function compareKind(kind: TraitKind, here: Traits, there: Traits): Evidence | null {
  const [ours, theirs] = [here.lead[kind], there.lead[kind]];
  const [first, other] = [ours[0], theirs[0]];
  if (!first || !other) return null;
  const shared = ours.find((trait) => isIn(trait, there.all[kind]) && !areOfOneDay(trait, theirs));
  const sharedThere = theirs.find((trait) => isIn(trait, here.all[kind]) && !areOfOneDay(trait, ours));
  if (kind === 'fresh' && (shared ?? sharedThere)) return null;   // the kind `day` has told it
  if (shared) return { kind, isShared: true, here: shared.text, there: theirs.find(({ forms }) => forms.some((form) => shared.forms.includes(form)))?.text ?? shared.text };
  if (sharedThere) return { kind, isShared: true, here: sharedThere.text, there: sharedThere.text };
  if (kind === 'day' || kind === 'fresh' ? areNear(ours, theirs, kind === 'fresh' && haveOneCast(here, there) ? STORY_DAYS : NEAR_DAYS) : ours.some((trait) => isIn(trait, there.all[kind]))) return null;
  return { kind, isShared: false, here: first.text, there: other.text };
}

/** Both reports were published on that day: no sign that they tell one event. */
const areOfOneDay = ({ isPublication, forms }: Trait, others: readonly Trait[]): boolean =>
  isPublication === true && others.some((other) => other.isPublication && other.forms.some((form) => forms.includes(form)));

const isIn = ({ forms }: Trait, all: ReadonlySet<string>): boolean => forms.some((form) => all.has(form));

/** Days so close are those of two papers, or of a morning after, not of two events. */
const NEAR_DAYS = 2;
/** And so close those of two steps of one story: "Biden a parlé jeudi à Poutine", "dimanche à Zelensky". */
const STORY_DAYS = 4;
const DAYS_OF_YEAR = 366;

const areNear = (ours: readonly Trait[], theirs: readonly Trait[], within: number): boolean => ours.some((one) => theirs.some((other) => {
  const days = Math.abs(dayOfYear(one) - dayOfYear(other));
  return Math.min(days, DAYS_OF_YEAR - days) <= within;
}));

/** People that both reports name at their heads, and in how many a story is known by those in it. */
const CAST = 2;
const haveOneCast = (here: Traits, there: Traits): boolean => namedIn(here, there) >= CAST && namedIn(there, here) >= CAST;
const namedIn = (own: Traits, other: Traits): number => new Set(own.lead.who.filter((trait) => isIn(trait, other.all.who)).map(({ forms: [key] }) => key)).size;

/** "09-12", counted roughly: months of 31 days put the end of one three days at most from the next. */
function dayOfYear({ forms: [form = ''] }: Trait): number {
  const [month = 0, day = 0] = form.slice(-'09-12'.length).split('-').map(Number);
  return (month - 1) * 30.5 + day;
}

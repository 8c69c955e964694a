// What stands by each figure of a report: the words of its sentence that are nearer to it than to another figure of its sort, and the
// figures that each word stands by, over the whole report. In: a ground and a fact. Out: the tables of its side, made once a sort.
// Does not weigh: what two reports may conclude from them is asked elsewhere.
import type { Fact } from '../../facts/fact.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Ground, Wording } from '../../shared-ground.ts';
import { overlaps } from '../../text/span.ts';

/** Terms away within which a word stands beside its figure, in its clause and beyond a comma: "un plan, doté de 800 millions". */
const BESIDE = 6;
const BESIDE_COMMA = 3;
/** Terms that a comma counts for where two figures of a sentence part its words. */
const COMMA = 3;

/** "À partir du 4 mai", "a partir del 4 de mayo": in four languages one word, which names nothing. */
const STARTING = /^partire?$/u;

/** Where a key stands: at which word, how many terms from the figure, and whether beside it. */
export interface Standing { readonly word: Term; readonly far: number; readonly isBeside: boolean }

/** Of a figure that no word stands by. */
export const NO_STANDINGS: ReadonlyMap<string, Standing> = new Map();

/** A figure, and the keys that stand by it. */
interface Figure { readonly fact: Fact; readonly keys: ReadonlyMap<string, Standing> }

/** The keys of every figure of a sort; the figures of a key, as far as it was asked for. */
export interface Table { readonly ownOf: ReadonlyMap<Fact, ReadonlyMap<string, Standing>>; readonly byKey: Map<string, readonly Fact[]> }
const tables = new WeakMap<Ground, Map<string, Table>>();

/** The table of the figures that are set against this one, in the report that it stands in. */
export function tableOf(ground: Ground, side: 'here' | 'there', fact: Fact): Table {
  const known = tables.get(ground) ?? new Map<string, Table>();
  tables.set(ground, known);
  const [sort, name] = [sortOf(fact), `${side} ${sortOf(fact)}`];
  let table = known.get(name);
  if (!table) known.set(name, table = { ownOf: new Map(ground[side].sentences.flatMap((sentence) => figuresIn(sentence, sort, ground).map(({ fact: one, keys }) => [one, keys] as const))), byKey: new Map() });
  return table;
}

/** The figures that a key stands by, in order: few keys of a table are ever asked for. */
export function standingBy(key: string, { ownOf, byKey }: Table): readonly Fact[] {
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
    if (taken.has(term) || STARTING.test(term.word)) continue;
    const distances = figures.map(({ own }) => distanceTo(term, own));
    const far = distances.reduce((least, distance) => Math.min(least, distance), Infinity);
    for (const [place, { own, keys }] of figures.entries()) {
      if (distances[place] !== far) continue;
      const isBeside = far <= (own[0]?.clause === term.clause ? BESIDE : COMMA + BESIDE_COMMA);
      for (const key of ground.keysOf(term)) if ((keys.get(key)?.far ?? Infinity) > far) keys.set(key, { word: term, far, isBeside: isBeside || keys.get(key)?.isBeside === true });
    }
  }
  return figures;
}

/** Terms between a term and a figure, a comma counting for some. */
function distanceTo(term: Term, own: readonly Term[]): number {
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? Math.max(0, first.index - term.index, term.index - last.index) + COMMA * Math.abs(first.clause - term.clause) : Infinity;
}

// Text to facts. Every finder runs over the same reading; where two facts want the same words the longer wins, then the
// kind that stands first in FACT_KINDS. A quote may hold others; it never settles with them.
import { articleOf, type PartialArticle } from '../article.ts';
import { detectLanguage } from '../languages/detect.ts';
import { packOf, type LanguageCode } from '../languages/pack.ts';
import { byPosition, lengthOf, overlaps } from '../text/span.ts';
import { settleCertainty } from './certainty.ts';
import { findCounts } from './quantities/counts.ts';
import { findDates } from './dates/dates.ts';
import { findDurations } from './dates/durations.ts';
import { FACT_KINDS, type Fact, type FactKind } from './fact.ts';
import { findMeasures } from './quantities/measures.ts';
import { findMoney } from './quantities/money.ts';
import { findNames } from './names/names.ts';
import { findOrdinals } from './quantities/ordinals.ts';
import { findQuotes } from './speech/quotes.ts';
import { openReading, type Finder, type Reading } from './reading.ts';
import { findShares } from './quantities/shares.ts';
import { findTimes } from './dates/times.ts';

const FINDERS: readonly Finder[] = [findTimes, findDates, findDurations, findMoney, findShares, findMeasures, findOrdinals, findCounts, findNames];

/** Language (given, else detected) and facts of a text in order of `start`. Facts never overlap, but for quotes around others, and the day and hour that one phrase tells. */
export function findFacts(given: PartialArticle): { readonly language: LanguageCode; readonly facts: readonly Fact[] } {
  const article = articleOf(given);
  const language = article.language ?? detectLanguage(article.text);
  return { language, facts: factsOf(openReading(article, packOf(language))) };
}

/** Facts of a text already opened. */
export function factsOf(reading: Reading): readonly Fact[] {
  const settled = settle(FINDERS.flatMap((find) => find(reading)));
  return settleCertainty(reading, [...settled, ...findQuotes(reading, settled)].sort(byPosition)).map(inOneShape);
}

/** The same fact, laid down by one hand: those of a dozen finders are of as many hidden classes, and whoever reads them all slow. */
const inOneShape = (fact: Fact): Fact => Object.assign({}, fact);

const RANKS: ReadonlyMap<FactKind, number> = new Map(FACT_KINDS.map((kind, index) => [kind, index]));
const rank = (fact: Fact): number => RANKS.get(fact.kind) ?? 0;

/**
 * Facts that an hour takes the words from, whatever their length: a number that counts it or holds it in a range ("cerca de LAS TRES",
 * "dia 15 ÀS 18"), and a name that runs into it ("12:00 UTC Monday").
 */
function withoutHours(found: readonly Fact[]): readonly Fact[] {
  const hours = found.filter(({ kind }) => kind === 'time').sort(byPosition);
  if (!hours.length) return found;
  let next = 0;
  return [...found].sort(byPosition).filter((fact) => {
    while ((hours[next]?.end ?? Infinity) <= fact.start) next++;
    const hour = hours[next];
    if (!hour || !overlaps(hour, fact)) return true;
    return fact.kind === 'count' ? false : !NAMES.has(fact.kind) || (fact.start >= hour.start) === (fact.end <= hour.end);
  });
}
const NAMES: ReadonlySet<FactKind> = new Set<FactKind>(['person', 'organisation', 'place']);

/** Names that begin with the unit of a figure are none: "in zehn KILOMETERN TIEFE", "vier METERN SICHT". */
function withoutUnits(found: readonly Fact[]): readonly Fact[] {
  const figures = found.filter(({ kind }) => UNITS.has(kind)).sort(byPosition);
  if (!figures.length) return found;
  let next = 0;
  return [...found].sort(byPosition).filter((fact) => {
    while ((figures[next]?.end ?? Infinity) <= fact.start) next++;
    const figure = figures[next];
    return !NAMES.has(fact.kind) || !figure || fact.start <= figure.start || fact.end <= figure.end;
  });
}
const UNITS: ReadonlySet<FactKind> = new Set<FactKind>(['measure', 'money', 'duration']);

/** Names that cut a date in two ("au COURS DU XXIe siècle", "nel CORSO DEL XXI secolo") are none; one that holds a whole date is ("place du 8 Mai 1945"). */
function withoutCutDates(found: readonly Fact[]): readonly Fact[] {
  const dates = found.filter(({ kind }) => kind === 'date').sort(byPosition);
  if (!dates.length) return found;
  let next = 0;
  return [...found].sort(byPosition).filter((fact) => {
    while ((dates[next]?.end ?? Infinity) <= fact.start) next++;
    if (fact.kind !== 'place') return true;
    for (let i = next; (dates[i]?.start ?? Infinity) < fact.end; i++) if ((dates[i]?.end ?? 0) > fact.end) return false;
    return true;
  });
}

function settle(all: readonly Fact[]): readonly Fact[] {
  const found = withoutUnits(withoutCutDates(withoutHours(all)));
  const byStrength = [...found].sort((a, b) => lengthOf(b) - lengthOf(a) || rank(a) - rank(b) || a.start - b.start);
  const kept: Fact[] = [];
  const taken = new Map<number, Fact[]>();   // by stretch of 256 units, so that a long text stays linear
  for (const fact of byStrength) {
    const [first, last] = [fact.start >> 8, Math.max(fact.start, fact.end - 1) >> 8];
    if (isTaken(fact, first, last, taken)) continue;
    kept.push(fact);
    for (let stretch = first; stretch <= last; stretch++) {
      const list = taken.get(stretch);
      if (list) list.push(fact);
      else taken.set(stretch, [fact]);
    }
  }
  return kept;
}

/** Whether a stronger fact has some of its words, in any of its stretches. */
function isTaken(fact: Fact, first: number, last: number, taken: ReadonlyMap<number, readonly Fact[]>): boolean {
  for (let stretch = first; stretch <= last; stretch++) {
    for (const other of taken.get(stretch) ?? NONE) if (overlaps(fact, other) && !isTwin(fact, other)) return true;
  }
  return false;
}
const NONE: readonly Fact[] = [];

/** "Two hours ago" tells a day and an hour, with the same words. */
const isTwin = (a: Fact, b: Fact): boolean => a.start === b.start && a.end === b.end && (a.kind === 'date' ? b.kind === 'time' : a.kind === 'time' && b.kind === 'date');

// What tells an event from its look-alikes, read off one article: who and where at its head, days, years, sums, ages, tolls,
// results. Comes in: a digest. Goes out: for each kind of trait the values the article leads with and all it has anywhere, in
// forms that hold across languages. Judges nothing: `event-evidence.ts` sets two of them against each other.
import { figureForms } from './event-figures.ts';
import { cognate } from '../text/cognates.ts';
import { conceptOf } from '../text/concepts.ts';
import type { Digest } from '../digest.ts';
import type { Fact, FactOf } from '../facts/fact.ts';
import { lexiconOf } from '../facts/names/name-lists.ts';
import type { Concept } from '../languages/concept-words.ts';
import { daysOf } from '../published.ts';
import { stem } from '../text/stems.ts';
import { evenOut, splitWords, wordFrom, type Word } from '../text/words.ts';

/** In the order in which a reader is told of them. `fresh`: the days that a dated page tells of as news, its own where it names none. */
export const TRAIT_KINDS = ['result', 'magnitude', 'who', 'where', 'toll', 'sum', 'age', 'figure', 'day', 'fresh', 'weekday', 'stage', 'name', 'country', 'year'] as const;
export type TraitKind = (typeof TRAIT_KINDS)[number];

/** One value an article leads with. */
export interface Trait {
  /** As written there. */
  readonly text: string;
  /** Every form it may meet another article's by: a name's key and its cognate. */
  readonly forms: readonly string[];
  /** The day, weekday or year of the article's own publication, as its page says: every report of that day has it. */
  readonly isPublication?: true;
}

export interface Traits {
  /** What the article leads with; kinds that any part of a text may tell, as sums and ages, count wherever they stand. */
  readonly lead: Readonly<Record<TraitKind, readonly Trait[]>>;
  /** Forms found anywhere in the article. */
  readonly all: Readonly<Record<TraitKind, ReadonlySet<string>>>;
}

/** Where an article says what it is about: its first two or three sentences. Further down stand earlier cases and other people. */
const LEAD = 500;

const known = new WeakMap<Digest, Traits>();

/** The traits of an article; the same object for the same digest. Linear. */
export function traitsOf(digest: Digest): Traits {
  let traits = known.get(digest);
  if (!traits) known.set(digest, traits = readTraits(digest));
  return traits;
}

const emptyOf = <T>(make: () => T): Record<TraitKind, T> =>
  ({ result: make(), magnitude: make(), who: make(), where: make(), toll: make(), sum: make(), age: make(), figure: make(), day: make(), fresh: make(), weekday: make(), stage: make(), name: make(), country: make(), year: make() });

/** Kinds that count wherever they stand: a text has few of them, and each is of the event as often as not. */
const ANYWHERE: ReadonlySet<TraitKind> = new Set<TraitKind>(['day', 'result', 'magnitude', 'toll', 'sum', 'age', 'figure', 'year']);

function readTraits(digest: Digest): Traits {
  const lead = emptyOf((): Trait[] => []);
  const all = emptyOf(() => new Set<string>());
  const published = publicationOf(digest);
  const put = (kind: TraitKind, text: string, forms: readonly string[], start: number): void => {
    if (forms.length === 0) return;
    for (const form of forms) all[kind].add(form);
    const isPublication = forms.some((form) => published[kind] === form);
    if (start < LEAD || ANYWHERE.has(kind)) lead[kind].push({ text, forms, ...(isPublication ? { isPublication } : {}) });
  };
  const day = published.day === undefined ? null : daysOf(digest.article.publishedAt)?.first ?? null;
  for (const fact of digest.facts) putFact(fact, digest, day, put);
  if (lead.fresh.length === 0 && published.day !== undefined) put('fresh', '', [published.day], 0);   // a report that names no day tells of that of its page
  putWords(digest, all, put);
  return { lead, all };
}

/** What a page's date looks like among the traits; empty where the page gives no day. */
function publicationOf({ article: { publishedAt } }: Digest): Readonly<Partial<Record<TraitKind, string>>> {
  const { year, day } = DAY.exec(publishedAt?.slice(0, ISO_DAY) ?? '')?.groups ?? {};
  const days = daysOf(publishedAt);
  return year !== undefined && day !== undefined && days ? { day, year, weekday: String(weekdayOf(days.first)) } : {};
}
/** Units of "2025-04-07". */
const ISO_DAY = 10;

type Put = (kind: TraitKind, text: string, forms: readonly string[], start: number) => void;

function putFact(fact: Fact, digest: Digest, published: number | null, put: Put): void {
  putFigure(fact, digest, put);
  switch (fact.kind) {
    case 'person': return put('who', fact.text, nameForms(fact), fact.start);
    case 'place': return putPlace(fact, put);
    case 'date': return putDate(fact, published, put);
    case 'money': return put('sum', fact.text, typeof fact.value.amount === 'number' && fact.value.amount >= LEAST_SUM ? [`${fact.value.currency} ${roundly(fact.value.amount)}`] : [], fact.start);
    case 'measure': return put('age', fact.text, fact.value.unit === 'year-person' && fact.value.number !== undefined ? [String(fact.value.number)] : [], fact.start);
    case 'count': return put('toll', fact.text, tollForms(fact, digest), fact.start);
    default:
  }
}

/** A name's key, and the cognate of its last word, by which it is known where it was not seen to be a name. */
function nameForms({ value, text }: FactOf<'person'> | FactOf<'place'>): readonly string[] {
  const last = cognate((/\p{L}+$/u.exec(text)?.[0] ?? '').toLowerCase());
  return last.length >= LEAST_COGNATE ? [value.key, last] : [value.key];
}
/** Shorter cognates meet by chance. */
const LEAST_COGNATE = 4;

// "place:ch" is a country, "place:geneva" a town, whose country is known too.
const COUNTRY = /^place:[a-z]{2}$/u;

function putPlace(fact: FactOf<'place'>, put: Put): void {
  if (!COUNTRY.test(fact.value.key)) put('where', fact.text, nameForms(fact), fact.start);
  if (fact.value.country !== undefined) put('country', fact.text, [fact.value.country], fact.start);
}

/** "300 dollars" stands in any text; from here on a sum is of something. */
const LEAST_SUM = 1000;
/** "2,6 millions" and "$2,62 million" are one sum. */
const roundly = (amount: number): string => amount.toPrecision(2);

// "2013-09-09", "--12-14"; months, years and stretches are no days.
const DAY = /^(?:(?<year>\d{4})|-)-(?<day>\d\d-\d\d)$/u;

function putDate(fact: FactOf<'date'>, published: number | null, put: Put): void {
  const { iso = '', weekday, implied = [] } = fact.value;
  const { year, day } = DAY.exec(iso)?.groups ?? {};
  const days = year === undefined ? null : daysOf(iso);
  const ahead = days && published !== null ? days.first - published : 0;
  if (day !== undefined) put('day', fact.text, dayForms(day, ahead), fact.start);
  if (day !== undefined && published !== null && ahead <= SOON) put('fresh', fact.text, [day], ahead >= -FRESH ? fact.start : Number.POSITIVE_INFINITY);
  const shown = weekday ?? (days ? weekdayOf(days.first) : undefined);
  if (shown !== undefined) put('weekday', fact.text, [String(shown)], fact.start);
  if (/^\d{4}/u.test(iso) && !implied.includes('year')) put('year', iso.slice(0, 4), [iso.slice(0, 4)], fact.start);
}

/** A report tells of what happened up to so many days before it appeared, or comes so soon after. */
const FRESH = 3;
const SOON = 1;

/** "will meet again next Tuesday" is not the meeting that another report tells of: further ahead than two days, a day meets only what is to come in the other, too. */
const dayForms = (day: string, ahead: number): readonly string[] => ahead > SOON + 1 ? [`to ${day}`] : ahead > 0 ? [day, `to ${day}`] : [day];

/** "sur l’A 88", "Route M 4": the number of a road, not of anything counted. */
const NUMBERED = /(?<!\p{L})\p{Lu}[ \u00A0\u202F-]?$/u;

function putFigure(fact: Fact, { language, reading }: Digest, put: Put): void {
  if (NUMBERED.test(reading.text.slice(Math.max(0, fact.start - 3), fact.start))) return;
  if (fact.kind === 'money' && typeof fact.value.amount === 'number' && fact.value.amount >= LEAST_SUM) return;
  put('figure', fact.text, figureForms(fact, language), fact.start);
}

/** Monday 1; day 0 of the count was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7 + 1;

/** Of what a toll is one: the dead and hurt, the staff, the homes; "14 dead" is the event's own figure, "14 people" anyone's. */
const TOLLS: ReadonlySet<Concept> = new Set<Concept>(['dead', 'injured', 'missing', 'job', 'layoff', 'displaced', 'hostage', 'case', 'building', 'house', 'passenger']);

/** "14 people were killed", "14 Menschen starben": what befell those counted stands a few words on. */
const WORDS_AFTER = 5;

function tollForms({ value, end }: FactOf<'count'>, { language, reading }: Digest): readonly string[] {
  if (value.number === undefined || value.of === undefined) return [];
  const counted = (value.of.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => tollOf(word, language));
  const next = wordFrom(reading.words, end);
  const after = reading.words.slice(next, next + WORDS_AFTER);
  const stop = after.findIndex(({ kind }) => kind !== 'letters');
  const befell = (stop < 0 ? after : after.slice(0, stop)).map(({ lower }) => tollOf(lower, language));
  const toll = [...counted, ...befell].find((concept) => concept !== null);
  return toll ? [`${toll} ${value.number}`] : [];
}

function tollOf(lower: string, language: Digest['language']): Concept | null {
  const concept = conceptOf(stem(lower, language), language, lower);
  return concept && TOLLS.has(concept) ? concept : null;
}

/** Steps of a case at law: the same people, told in the same words, at another time. */
const STAGES: Readonly<Partial<Record<Concept, string>>> = { arrest: 'before', charge: 'before', sentence: 'judged', acquit: 'judged' };

/** What words show that no fact does: results, steps at law, and the capitals a name may be met by. */
function putWords({ article, reading, language, facts }: Digest, all: Readonly<Record<TraitKind, Set<string>>>, put: Put): void {
  const lexicon = lexiconOf(reading.pack.name);
  const counted = countedIn(facts, reading.words);
  reading.words.forEach((word, i) => {
    if (word.kind === 'digits') return putResult(reading.words, i, counted, put);
    if (word.kind !== 'letters') return;
    if (MAGNITUDES.has(cognate(word.folded))) putMagnitude(reading.words, i, put);
    const country = lexicon.demonym(word.folded);
    if (country !== undefined) all.country.add(country);
    if (word.start < LEAD) putStage(word, language, put);
    const before = reading.words[i - 1];
    if (word.text !== word.lower && word.start < LEAD && language !== 'de' && before?.kind === 'letters') put('name', word.text, formsOf(word), word.start);
    addCapital(word, all);
  });
  for (const word of splitWords(evenOut(article.title ?? ''))) addCapital(word, all);
}

function formsOf({ folded }: Word): readonly string[] {
  const form = cognate(folded);
  return form.length >= LEAST_COGNATE ? [form] : [];
}

/** A word with a capital may be the name of anybody or anything: by it a name is met that was not seen to be one. */
function addCapital(word: Word, all: Readonly<Record<TraitKind, Set<string>>>): void {
  if (word.text === word.lower) return;
  for (const form of formsOf(word)) for (const kind of ['name', 'who', 'where'] as const) all[kind].add(form);
}

function putStage(word: Word, language: Digest['language'], put: Put): void {
  const concept = conceptOf(stem(word.lower, language), language, word.lower);
  const stage = concept ? STAGES[concept] : undefined;
  if (stage !== undefined) put('stage', word.text, [stage], word.start);
}

/** "magnitude", "magnitud", "magnitudo", "Stärke", "Richterskala" as cognates. */
const MAGNITUDES: ReadonlySet<string> = new Set(['magnitude', 'starke', 'richter', 'richterskala'].map(cognate));
/** Words between it and its figure: "magnitude of 5.9", "5,9 degrés sur l'échelle de Richter". */
const MAGNITUDE_WORDS = 7;
/** Below, nobody reports it as an event's own; no earthquake reached the other. */
const [LEAST_MAGNITUDE, MOST_MAGNITUDE] = [2, 9.9];

/** "magnitude 5,9", "a 5.9-magnitude quake": the figure nearest to the word that may be one. Of a quake nothing is told more alike everywhere. */
function putMagnitude(words: readonly Word[], i: number, put: Put): void {
  for (let far = 1; far <= MAGNITUDE_WORDS; far++) {
    for (const at of [i + far, i - far]) {
      const [whole, mark, part] = [words[at], words[at + 1], words[at + 2]];
      if (whole?.kind !== 'digits' || whole.text.length > 1) continue;
      const isBroken = mark !== undefined && part?.kind === 'digits' && mark.glued && part.glued && /^[.,]$/u.test(mark.text) && part.text.length === 1;
      const value = Number(isBroken ? `${whole.text}.${part.text}` : whole.text);
      if (value < LEAST_MAGNITUDE || value > MOST_MAGNITUDE || (!isBroken && far > 2)) continue;
      return put('magnitude', isBroken ? `${whole.text}${mark.text}${part.text}` : whole.text, magnitudeForms(value), whole.start);
    }
  }
}

/** What agencies measure differs by a tenth or two, and is corrected later: two figures meet when their neighbours do. */
const magnitudeForms = (value: number): readonly string[] => [-0.1, 0, 0.1].map((by) => (value + by).toFixed(1));

/** Figures that say something else: "10-12 personnes", "2-3 jours", "on 10-11 May". */
const OTHER_FIGURES: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['date', 'time', 'duration', 'share', 'money', 'measure', 'count', 'ordinal']);

function countedIn(facts: readonly Fact[], words: readonly Word[]): ReadonlySet<Word> {
  const counted = new Set<Word>();
  for (const { kind, start, end } of facts) {
    if (!OTHER_FIGURES.has(kind)) continue;
    for (let i = wordFrom(words, start); (words[i]?.start ?? end) < end; i++) {
      const word = words[i];
      if (word) counted.add(word);
    }
  }
  return counted;
}

/** Points of one side: a set of tennis, a game of handball or basketball; above, two figures are a stretch of years or a phone number. */
const MOST_POINTS = 199;

/** What joins a figure to one more: "2025-04-07", "4-year-old". */
const JOINS = /[-–:/.%\p{L}\p{N}]/u;

/** "27-24", "3–2", "4:6": two small figures joined; the sides may change places in another report. A date, a stretch or a number of something is none. */
function putResult(words: readonly Word[], i: number, counted: ReadonlySet<Word>, put: Put): void {
  const [before, first, mark, second, after] = [words[i - 1], words[i], words[i + 1], words[i + 2], words[i + 3]];
  if (!first || !mark || second?.kind !== 'digits' || !mark.glued || !second.glued) return;
  const isResult = mark.text === '-' || mark.text === '–' || (mark.text === ':' && second.text.length === 1);
  const isPart = (first.glued && (before?.kind !== 'mark' || (before.glued && JOINS.test(before.text)))) || (after?.glued === true && JOINS.test(after.text) && words[i + 4]?.glued === true);
  const [high, low] = [Number(first.text), Number(second.text)].sort((a, b) => b - a);
  if (!isResult || isPart || counted.has(first) || counted.has(second) || high === undefined || low === undefined || high > MOST_POINTS || first.text.length > 3) return;
  put('result', `${first.text}${mark.text}${second.text}`, [`${high}-${low}`], first.start);
}

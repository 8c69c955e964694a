// Salient keys: what an article is about, in words that hold across spellings, inflection and, where possible, languages.
// They index the corpus, find candidates, and vote on whether two reports tell one event.
// A word gives one key: its concept where it has one ("pourparlers", "talks"), else its cognate form. Names weigh more.
import { tellingOf } from './background-table.ts';
import { cognate } from './text/cognates.ts';
import { conceptOf, mayBeConcept } from './text/concepts.ts';
import type { Digest } from './digest.ts';
import type { Fact, FactOf } from './facts/fact.ts';
import type { LanguageCode } from './languages/pack.ts';
import { stem } from './text/stems.ts';
import { evenOut, splitWords, type Word } from './text/words.ts';

/** One key and its weight in this article (tf·idf against a background table), 0..1. */
export interface SalientKey { readonly key: string; readonly weight: number }

/** Goes up with any change to the keys that a text gives: keys kept with a report under another number are found anew. */
export const KEYS_VERSION = 3;

/** How many keys of a report the index holds (`design.md`: recall 0.99 with the best 64). */
export const KEYS_PER_REPORT = 64;

/** Who and where tell two stories of one kind apart ("an actress enters a clinic"): below 2 look-alikes merge, above 4 one name decides. */
export const NAME_BOOST = 3;
/** A figure is telling when it is long; small ones and years stand in every text. */
const FIGURE_BOOST = { long: 1.5, short: 0.5, year: 0.5 };
/** A day that the text speaks of, as "10 January". */
export const DAY_BOOST = 1;
/** Country of a place named. */
export const COUNTRY_BOOST = 1.5;

interface Tally { count: number; boost: number }
type Tallies = Map<string, Tally>;

/** The article's keys, best first, at most `KEYS_PER_REPORT`; ASCII letters, digits, ":" only. */
export function salientKeys({ article, language, reading, facts }: Omit<Digest, 'keys'>): readonly SalientKey[] {
  const title = evenOut(article.title ?? '');
  const isTitleInText = reading.text.startsWith(title);
  const words = isTitleInText ? reading.words : [...splitWords(title), ...reading.words];
  const tallies: Tallies = new Map();
  tallyWords(tallies, words, namedWords(facts, reading.words), language);
  tallyFigures(tallies, isTitleInText ? reading.text : `${title}\n${reading.text}`);
  for (const fact of facts) tallyFact(tallies, fact);
  return best(tallies);
}

function best(tallies: Tallies): readonly SalientKey[] {
  const weighed = [...tallies].map(([key, { count, boost }]) => ({ key, weight: (1 + Math.log(count)) * boost }));
  const kept = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).slice(0, KEYS_PER_REPORT);
  const most = kept[0]?.weight ?? 1;
  return kept.map(({ key, weight }) => ({ key, weight: weight / most }));
}

function add(tallies: Tallies, key: string, boost: number): void {
  const tally = tallies.get(key);
  if (!tally) tallies.set(key, { count: 1, boost });
  else {
    tally.count++;
    tally.boost = Math.max(tally.boost, boost);
  }
}

function tallyWords(tallies: Tallies, words: readonly Word[], named: ReadonlySet<Word>, language: LanguageCode): void {
  const small = new Set(words.flatMap((word) => word.kind === 'letters' && word.text === word.lower ? [word.lower] : []));
  for (const word of words) {
    if (word.kind !== 'letters' || word.folded.length < 2) continue;
    const telling = tellingOf(word.folded, language);
    if (telling === 0) continue;
    const isNamed = telling === 1 && (named.has(word) || isWrittenAsName(word, small, language));
    const key = isNamed ? nameless(word) : keyOf(word, language);
    if (key) add(tallies, key, telling * (isNamed ? NAME_BOOST : 1));
  }
}

const nameless = (word: Pick<Word, 'folded'>): string => cognate(word.folded);

/** The key of a word that is no name: its concept, else its cognate form. May be empty. */
export function keyOf(word: Pick<Word, 'lower' | 'folded'>, language: LanguageCode): string {
  const concept = mayBeConcept(word.lower, language) ? conceptOf(stem(word.lower, language), language) : null;
  return concept === null ? cognate(word.folded) : `k:${concept}`;
}

/** A capital that the text never drops ("Airbus", not "The"). Says nothing in German, where every noun has one. */
const isWrittenAsName = (word: Word, small: ReadonlySet<string>, language: LanguageCode): boolean =>
  language !== 'de' && word.text !== word.lower && !small.has(word.lower);

function namedWords(facts: readonly Fact[], words: readonly Word[]): ReadonlySet<Word> {
  const named = new Set<Word>();
  let i = 0;
  for (const { kind, start, end } of facts) {
    if (kind !== 'person' && kind !== 'organisation' && kind !== 'place') continue;
    for (; i < words.length; i++) {
      const word = words[i];
      if (!word || word.start >= end) break;
      if (word.start >= start) named.add(word);
    }
  }
  return named;
}

/** A figure as texts write it, as a source for expressions: "16 000", "16,000", "500'000" are one each, and so are "1,7" and "6.2"; not "2022 100". */
export const FIGURE = "\\p{Nd}{1,3}(?:[ \u00A0\u202F\u2009.,'\u2019]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,]\\p{Nd}{1,2}(?!\\p{Nd}))?";

const FIGURES = new RegExp(FIGURE, 'gu');
const GROUPED = /^\p{Nd}{1,3}(?:[^\p{Nd}]\p{Nd}{3})+$/u;
// "2022" and "1 400" look alike to a counter of digits; a year is what four digits are most often.
const YEAR = /^(?:19|20)\d\d$/u;

/** The key of a figure as written, every language's way alike, and its boost; null for what stands in any text: one digit, or more than a number has. "16 000" and "16.000" give "n:16000", "1,7" gives "n:1d7". */
export function figureKey(figure: string): { readonly key: string; readonly boost: number } | null {
  const plain = (GROUPED.test(figure) ? figure.replace(/[^0-9]/gu, '') : figure.replace(/[.,]/u, 'd').replace(/[^0-9d]/gu, '')).replace(/^0+(?=\d)/u, '');
  if (plain.length < 2 || plain.length > 12) return null;
  return { key: `n:${plain}`, boost: YEAR.test(figure) ? FIGURE_BOOST.year : plain.length > 2 ? FIGURE_BOOST.long : FIGURE_BOOST.short };
}

function tallyFigures(tallies: Tallies, text: string): void {
  for (const [written] of text.matchAll(FIGURES)) {
    const figure = figureKey(written);
    if (figure) add(tallies, figure.key, figure.boost);
  }
}

function tallyFact(tallies: Tallies, fact: Fact): void {
  if (fact.kind === 'place' && fact.value.country !== undefined) add(tallies, `c:${fact.value.country.toLowerCase()}`, COUNTRY_BOOST);
  if (fact.kind === 'date') tallyDay(tallies, fact.value.iso ?? '');
  const figure = isInWords(fact) ? figureKey(String(fact.value.number)) : null;
  if (figure) add(tallies, figure.key, figure.boost);
}

/** "quatorze", which another report may write "14". */
const isInWords = (fact: Fact): fact is FactOf<'count'> => fact.kind === 'count' && !/\p{Nd}/u.test(fact.text) && (fact.value.number ?? 0) >= LEAST_IN_WORDS;
const LEAST_IN_WORDS = 11;

// "2022-01-10" and "--01-10" meet in "d:0110"; an interval counts by its first day.
const MONTH_AND_DAY = /^(?:\d{4}|-)-(?<month>\d\d)-(?<day>\d\d)/u;

function tallyDay(tallies: Tallies, iso: string): void {
  const { month, day } = MONTH_AND_DAY.exec(iso)?.groups ?? {};
  if (month !== undefined && day !== undefined) add(tallies, `d:${month}${day}`, DAY_BOOST);
}

const written = new WeakMap<Digest, ReadonlyMap<string, string>>();

/** The article's keys as words of its own, for reasons: "putin" gives "Poutine". Dates and countries have none. The same object for the same digest. */
export function writtenAs(digest: Digest): ReadonlyMap<string, string> {
  let words = written.get(digest);
  if (words) return words;
  const found = new Map<string, string>();
  const title = evenOut(digest.article.title ?? '');
  const put = (key: string, word: string): void => { if (key && !found.has(key)) found.set(key, word); };
  for (const word of [...splitWords(title), ...digest.reading.words]) {
    if (word.kind !== 'letters' || tellingOf(word.folded, digest.language) === 0) continue;
    for (const key of [keyOf(word, digest.language), nameless(word)]) put(key, word.text);
  }
  for (const [figure] of `${title}\n${digest.reading.text}`.matchAll(FIGURES)) put(figureKey(figure)?.key ?? '', figure);
  for (const fact of digest.facts) if (isInWords(fact)) put(figureKey(String(fact.value.number))?.key ?? '', fact.text);
  written.set(digest, words = found);
  return words;
}

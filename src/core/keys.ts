// Salient keys: what an article is about, in words that hold across spellings, inflection and, where possible, languages.
// They index the corpus, find candidates, and vote on whether two reports tell one event.
// A word gives one key: its concept where it has one ("pourparlers", "talks"), else its cognate form. Names weigh more.
import { tellingOf } from './background-table.ts';
import { cognate } from './cognates.ts';
import { conceptOf } from './concepts.ts';
import type { Digest } from './digest.ts';
import type { Fact } from './facts/fact.ts';
import type { LanguageCode } from './languages/pack.ts';
import { stem } from './stems.ts';
import { evenOut, splitWords, type Word } from './words.ts';

/** One key and its weight in this article (tf·idf against a background table), 0..1. */
export interface SalientKey { readonly key: string; readonly weight: number }

/** How many keys of a report the index holds (`design.md`: recall 0.99 with the best 64). */
export const KEYS_PER_REPORT = 64;

/** Who and where tell two stories of one kind apart ("an actress enters a clinic"): below 2 look-alikes merge, above 4 one name decides. */
const NAME_BOOST = 3;
/** A figure is telling when it is long; small ones and years stand in every text. */
const FIGURE_BOOST = { long: 1.5, short: 0.5, year: 0.5 };
/** A day that the text speaks of, as "10 January". */
const DAY_BOOST = 1;
/** Country of a place named. */
const COUNTRY_BOOST = 1.5;

interface Tally { count: number; boost: number }
type Tallies = Map<string, Tally>;

/** The article's keys, best first, at most `KEYS_PER_REPORT`; ASCII letters, digits, ":" only. */
export function salientKeys({ article, language, reading, facts }: Omit<Digest, 'keys'>): readonly SalientKey[] {
  const title = evenOut(article.title ?? '');
  const isTitleInText = reading.text.startsWith(title);
  const words = isTitleInText ? reading.words : [...splitWords(title), ...reading.words];
  const tallies: Tallies = new Map();
  tallyWords(tallies, words, namedWords(facts, reading.words), language);
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
    if (word.kind === 'digits') tallyDigits(tallies, word.text);
    if (word.kind !== 'letters' || word.folded.length < 2) continue;
    const telling = tellingOf(word.folded, language);
    if (telling === 0) continue;
    const isName = telling === 1 && (named.has(word) || isWrittenAsName(word, small, language));
    const key = isName ? nameless(word) : keyOf(word, language);
    if (key) add(tallies, key, telling * (isName ? NAME_BOOST : 1));
  }
}

const nameless = (word: Word): string => cognate(word.folded);

function keyOf(word: Word, language: LanguageCode): string {
  const concept = conceptOf(stem(word.lower, language), language);
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

// "2022" and "1 400" look alike to a counter of digits; a year is what four digits are most often.
const YEAR = /^(?:19|20)\d\d$/u;

function tallyDigits(tallies: Tallies, digits: string): void {
  const plain = digits.replace(/[^0-9]/gu, '').replace(/^0+/u, '');
  if (plain.length < 2 || plain.length > 12) return;
  const boost = YEAR.test(plain) ? FIGURE_BOOST.year : plain.length > 2 ? FIGURE_BOOST.long : FIGURE_BOOST.short;
  add(tallies, `n:${plain}`, boost);
}

function tallyFact(tallies: Tallies, fact: Fact): void {
  if (fact.kind === 'place' && fact.value.country !== undefined) add(tallies, `c:${fact.value.country.toLowerCase()}`, COUNTRY_BOOST);
  if (fact.kind === 'date') tallyDay(tallies, fact.value.iso ?? '');
}

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
  for (const word of [...splitWords(evenOut(digest.article.title ?? '')), ...digest.reading.words]) {
    if (word.kind === 'mark' || (word.kind === 'letters' && tellingOf(word.folded, digest.language) === 0)) continue;
    for (const key of word.kind === 'letters' ? [keyOf(word, digest.language), nameless(word)] : [`n:${word.text}`]) {
      if (key && !found.has(key)) found.set(key, word.text);
    }
  }
  written.set(digest, words = found);
  return words;
}

// What a pack says of ages, as sets. In: a pack. Out: units, the words before and behind an age, the nouns of people; opened once.
import { openBook, type PhraseBook } from '../phrases.ts';
import { wordsOf } from './numerals.ts';
import { byPlural, openPlurals, type PluralEnding } from './plurals.ts';
import { AGED, BIRTHDAYS, DYING, GROUPS, OTHER, SCORING } from '../../languages/age-words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';
import type { Word } from '../../text/words.ts';

/** The unit of an age in years. */
export const YEARS = 'year-person';

/** The lists of a pack that tell ages, opened. */
export interface AgeSets { readonly units: ReadonlyMap<string, string>; readonly before: PhraseBook<string>; readonly after: PhraseBook<string>; readonly having: ReadonlySet<string>; readonly when: ReadonlySet<string>; readonly at: PhraseBook<string>; readonly dying: ReadonlySet<string>; readonly than: PhraseBook<string>; readonly glued: readonly string[]; readonly lasting: readonly string[]; readonly being: ReadonlySet<string>; readonly pronouns: ReadonlySet<string>; readonly people: ReadonlySet<string>; readonly aged: ReadonlyMap<string, string>; readonly plurals: readonly PluralEnding[]; readonly groups: ReadonlySet<string>; readonly articles: ReadonlySet<string>; readonly of: ReadonlySet<string>; readonly others: ReadonlySet<string>; readonly fates: ReadonlySet<string>; readonly scoring: readonly string[] }

const opened = new WeakMap<QuantityWords, AgeSets>();

/** The lists of a pack, opened once. */
export function ageSetsOf({ code, quantity: words }: LanguagePack): AgeSets {
  const known = opened.get(words);
  if (known) return known;
  const { years, months, weeks, before, after, having, when, at, dying, than, glued, lasting, being, pronouns, people } = words.ages;
  const units = new Map([...wordsOf(years).map((word) => [word, YEARS] as const), ...wordsOf(months).map((word) => [word, 'month-person'] as const), ...wordsOf(weeks).map((word) => [word, 'week-person'] as const)]);
  const sets = { units, before: openBook([['age', [before, BIRTHDAYS[code]].filter(Boolean).join('|')]]), after: openBook([['age', after]]), having: new Set(wordsOf(having)), when: new Set(wordsOf(when)), at: openBook([['age', at]]), dying: new Set(wordsOf(dying)), than: openBook([['age', than]]), glued: wordsOf(glued), lasting: wordsOf(lasting), being: new Set(wordsOf(being)), pronouns: new Set(wordsOf(pronouns)), people: new Set(wordsOf(people)),
    aged: new Map([...wordsOf(people), ...wordsOf(AGED[code])].map((word) => [word, word] as const)), plurals: openPlurals(words.units.plurals), groups: new Set(wordsOf(GROUPS[code])), articles: new Set(wordsOf(`${words.ranges.articles} ${words.numbers.ones} an`)), of: new Set(wordsOf(words.numbers.of)), others: new Set(wordsOf(OTHER[code])), fates: new Set(wordsOf(DYING[code])), scoring: wordsOf(SCORING[code]) };
  opened.set(words, sets);
  return sets;
}

/** Whether a word is one of people: "Junge", "vecina". */
export const isOne = (word: Word | undefined, { aged, plurals }: AgeSets): boolean => word?.kind === 'letters' && byPlural(aged, word.folded, plurals) !== undefined;

// The interface's words: typed keys into assets/_locales, plural forms and dates by Intl. French is the list of keys.
// The browser picks the language; `language_code` tells which of the six it picked, so that everything else agrees with it.
import { browser } from './browser.ts';
import type messages from '../../assets/_locales/fr/messages.json';
import { articleDate, momentOf } from './article-date.ts';
import type { FactKind } from '../core/facts/fact.ts';
import type { Relation } from '../core/relations.ts';
import type { LanguageCode } from '../core/languages/pack.ts';
import type { FailureCode, PageLabels } from './protocol.ts';

/** A message of the interface. */
export type MessageKey = keyof typeof messages;
type StemOf<K> = K extends `${infer Stem}_one` ? Stem : never;
/** A message with a form for one and a form for several. */
export type PluralKey = StemOf<MessageKey>;

/** The message, with `$1`, `$2`… replaced. An unknown key gives the key itself, so that a gap is seen. */
export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** The message in the form the number asks for; `$1` is the number as the language writes it. */
export function sayCount(key: PluralKey, count: number): string {
  // "many" (a million and over in French, Spanish, Italian, Portuguese) has no form of its own here.
  const form = new Intl.PluralRules(interfaceLanguage()).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, writeNumber(count));
}

/** The language the browser shows Recoupe in. */
export const interfaceLanguage = (): LanguageCode => say('language_code') as LanguageCode;

/** "12 480" in French. */
export const writeNumber = (count: number): string => new Intl.NumberFormat(interfaceLanguage()).format(count);

/** "43 %" as the language writes it, of a share 0..1. */
export const writePercent = (share: number): string => new Intl.NumberFormat(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A publication date, short, as precise as it is known: "2 janv.", "janv. 2022". Empty when it cannot be read. */
export const sayDate = (iso: string, now: Date = new Date()): string => articleDate(iso, interfaceLanguage(), now);

/** "5 mai, 09:10"; the day alone where no hour is known. */
export function sayMoment(iso: string): string {
  const hour = momentOf(iso)?.hour;
  return [sayDate(iso), ...(hour ? [hour] : [])].join(', ');
}

/** "Französisch" for "fr" in a German interface; the code itself when it is unknown. */
export const sayLanguage = (code: string): string => namesOf('language').of(code) ?? code;

/** Words of any direction inside a sentence of ours: neither moves the other's marks. For text nodes; elements use `bdi`. */
export const isolate = (words: string): string => `\u2068${words}\u2069`;

/** The first letter as the language capitalises it. */
export const capitalise = (words: string): string => words.slice(0, 1).toLocaleUpperCase(interfaceLanguage()) + words.slice(1);

/** "a, b et c". */
export const sayList = (words: readonly string[]): string => new Intl.ListFormat(interfaceLanguage()).format(words);

const namesOf = (type: 'language'): Intl.DisplayNames => new Intl.DisplayNames(interfaceLanguage(), { type });

export const RELATION_WORDS = {
  conflict: 'relation_conflict', updated: 'relation_updated', close: 'relation_close',
  'only-here': 'relation_only_here', 'only-there': 'relation_only_there', same: 'relation_same',
} as const satisfies Record<Relation, MessageKey>;

export const RELATION_COUNTS = {
  conflict: 'count_conflict', updated: 'count_updated', close: 'count_close',
  'only-here': 'count_only_here', 'only-there': 'count_only_there', same: 'count_same',
} as const satisfies Record<Relation, PluralKey>;

/** What a finding is called when no words of the text name it. */
export const kindWord = (kind: FactKind): string => say(`kind_${kind}`);

/** Title, sentence and advice for an expected failure. */
export function failureWords(code: FailureCode): { readonly title: string; readonly what: string; readonly advice: string } {
  const key = `failure_${code.replaceAll('-', '_') as Underscored<FailureCode>}` as const;
  return { title: say(`${key}_title`), what: say(key), advice: say(`${key}_do`) };
}
type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

/** The words the page needs, for the content script reads no locale files. `mark_of` holds `{n}` and `{total}`. */
export const pageLabels = (): PageLabels => ({
  conflict: say('relation_conflict'), updated: say('relation_updated'), close: say('relation_close'), same: say('relation_same'),
  onlyHere: say('relation_only_here'), onlyThere: say('relation_only_there'), here: say('here_name'),
  previous: say('page_previous'), next: say('page_next'), hide: say('page_hide'), close_card: say('page_close_card'),
  lost: say('page_lost'), missing: say('page_missing'), mark_of: say('page_mark_of'),
  dismiss: say('dismiss'), undo: say('undo'), dismissed: say('dismissed_said'),
});

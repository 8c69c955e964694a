// All that is known of one language, as data: the packs of two languages differ in words, never in logic.
// Each section has its type in `<section>-words.ts` and its words in `<language>/<section>.ts`.
import type { CalendarWords } from './calendar-words.ts';
import type { ClockWords } from './clock-words.ts';
import type { MatchingWords } from './matching-words.ts';
import type { NameWords } from './name-words.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { SpeechWords } from './speech-words.ts';
import { de } from './de/pack.ts';
import { en } from './en/pack.ts';
import { es } from './es/pack.ts';
import { fr } from './fr/pack.ts';
import { it } from './it/pack.ts';
import { pt } from './pt/pack.ts';

export const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt'] as const;
/** ISO 639-1 of a language Recoupe knows. */
export type LanguageCode = (typeof LANGUAGES)[number];

export interface LanguagePack {
  readonly code: LanguageCode;
  /** Numbers, hedges, units, currencies. */
  readonly quantity: QuantityWords;
  /** Months, weekdays, relative and vague dates, hours, zones, durations. */
  readonly calendar: CalendarWords;
  /** What is said around hours and lengths. */
  readonly clock: ClockWords;
  /** Titles, roles, organisations, demonyms, metonyms. */
  readonly name: NameWords;
  /** Sentence ends, quotation marks, speech verbs, certainty, negation. */
  readonly speech: SpeechWords;
  /** Words without weight, opposites, agency credits. */
  readonly matching: MatchingWords;
}

const PACKS: Readonly<Record<LanguageCode, LanguagePack>> = { fr, en, de, es, it, pt };

/** The pack of a language. */
export const packOf = (code: LanguageCode): LanguagePack => PACKS[code];

/** `code` ("fr", "fr-CA", "FR_fr") as a language Recoupe knows; null for any other. */
export function languageCode(code: string | null | undefined): LanguageCode | null {
  const short = code?.trim().toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find((known) => known === short) ?? null;
}

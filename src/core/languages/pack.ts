// All that is known of one language, as data: the packs of two languages differ in words, never in logic.
// Each section has its type in `<section>-words.ts` and its words in `<language>/<section>.ts`. A pack is used only after it was
// held: whoever starts the core holds all (`all-packs.ts`), or loads those it needs (`load-packs.ts`), for six are 120 KB.
import type { CalendarWords } from './calendar-words.ts';
import type { ClockWords } from './clock-words.ts';
import type { ConceptWords } from './concept-words.ts';
import type { ContrastWords } from './contrast-words.ts';
import type { MatchingWords } from './matching-words.ts';
import type { NameWords } from './name-words.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { SpeechWords } from './speech-words.ts';

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
  /** Words of the concepts that all languages share. */
  readonly concepts: ConceptWords;
  /** Denials, opposites, bounds, nationalities: what may contradict. */
  readonly contrast: ContrastWords;
}

const held = new Map<LanguageCode, LanguagePack>();

/** Makes packs known to `packOf`. */
export function holdPacks(packs: readonly LanguagePack[]): void {
  for (const pack of packs) held.set(pack.code, pack);
}

/** Whether the pack of a language is there. */
export const isPackHeld = (code: LanguageCode): boolean => held.has(code);

/** The pack of a language. Throws when nobody held it: a mistake of the program, not of its input. */
export function packOf(code: LanguageCode): LanguagePack {
  const pack = held.get(code);
  if (!pack) throw new Error(`the words of "${code}" are not loaded: await loadPacks(["${code}"]) first`);
  return pack;
}

/** `code` ("fr", "fr-CA", "FR_fr") as a language Recoupe knows; null for any other. */
export function languageCode(code: string | null | undefined): LanguageCode | null {
  const short = code?.trim().toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find((known) => known === short) ?? null;
}

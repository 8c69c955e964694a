// A word's stem to the concept it stands for, so that "pourparlers" meets "discussions" and "Verhandlungen".
import { concepts as de } from './languages/de/concepts.ts';
import { concepts as en } from './languages/en/concepts.ts';
import { concepts as es } from './languages/es/concepts.ts';
import { concepts as fr } from './languages/fr/concepts.ts';
import { concepts as it } from './languages/it/concepts.ts';
import { concepts as pt } from './languages/pt/concepts.ts';
import { CONCEPTS, type Concept, type ConceptWords } from './languages/concept-words.ts';
import type { LanguageCode } from './languages/pack.ts';
import { stem } from './stems.ts';

const WORDS: Readonly<Record<LanguageCode, ConceptWords>> = { fr, en, de, es, it, pt };
const tables = new Map<LanguageCode, ReadonlyMap<string, Concept>>();

/** The concept a stem (`stem` of the same language) stands for; null for most words. */
export function conceptOf(stemmed: string, language: LanguageCode): Concept | null {
  let table = tables.get(language);
  if (!table) tables.set(language, table = tableOf(language));
  return table.get(stemmed) ?? null;
}

/** The first concept that claims a stem keeps it. */
function tableOf(language: LanguageCode): ReadonlyMap<string, Concept> {
  const table = new Map<string, Concept>();
  for (const concept of CONCEPTS) {
    for (const word of WORDS[language][concept]?.split(' ') ?? []) {
      const stemmed = stem(word.toLowerCase(), language);
      if (!table.has(stemmed)) table.set(stemmed, concept);
    }
  }
  return table;
}

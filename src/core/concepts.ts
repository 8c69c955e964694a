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

/** Shorter stems join strangers ("cour" and "cours", "parlement" and "parler"): such words count only as written, or with an s. */
const LEAST_STEM = 5;

/** The concept a word stands for, by its stem and, where given, its lower-case form; null for most words. */
export function conceptOf(stemmed: string, language: LanguageCode, lower = stemmed): Concept | null {
  let table = tables.get(language);
  if (!table) tables.set(language, table = tableOf(language));
  return table.get(`=${lower}`) ?? table.get(stemmed) ?? null;
}

/** By "=word" as written and by stem where that is long enough. The first concept that claims a key keeps it. */
function tableOf(language: LanguageCode): ReadonlyMap<string, Concept> {
  const table = new Map<string, Concept>();
  const claim = (key: string, concept: Concept): void => { if (!table.has(key)) table.set(key, concept); };
  for (const concept of CONCEPTS) {
    for (const word of WORDS[language][concept]?.toLowerCase().split(' ') ?? []) {
      const stemmed = stem(word, language);
      claim(`=${word}`, concept);
      if (stemmed.length >= LEAST_STEM) claim(stemmed, concept);
      else claim(`=${word}s`, concept);
    }
  }
  return table;
}

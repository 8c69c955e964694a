// A word's stem to the concept it stands for, so that "pourparlers" meets "discussions" and "Verhandlungen".
import { CONCEPTS, type Concept } from '../languages/concept-words.ts';
import { packOf, type LanguageCode } from '../languages/pack.ts';
import { wordsOfList } from '../languages/speech-words.ts';
import { stem } from './stems.ts';
import { fold } from './words.ts';

/** The words of one language, by how they begin. Their stems are found when a text has a word that begins alike: to stem all of them at once took the first answer 16 ms. */
interface Table {
  readonly unread: Map<string, (readonly [word: string, concept: Concept])[]>;
  /** How any word of a concept begins. */
  readonly beginnings: ReadonlySet<string>;
  /** By "=word" as written and by stem where that is long enough. The first concept that claims a key keeps it. */
  readonly read: Map<string, Concept>;
}

const tables = new Map<LanguageCode, Table>();

/** Letters that a word and its stem have in common in all six languages. */
const BEGINNING = 3;
const beginningOf = (word: string): string => fold(word.slice(0, BEGINNING + 1)).slice(0, BEGINNING);

/** Shorter stems join strangers ("cour" and "cours", "parlement" and "parler"): such words count only as written, or with an s. */
const LEAST_STEM = 5;

/** The concept a word stands for, by its stem and, where given, its lower-case form; null for most words. */
export function conceptOf(stemmed: string, language: LanguageCode, lower = stemmed): Concept | null {
  const table = tableOf(language);
  const beginning = beginningOf(lower);
  const unread = table.unread.get(beginning);
  if (unread) {
    table.unread.delete(beginning);
    for (const [word, concept] of unread) claimAll(table.read, word, concept, language);
  }
  return table.read.get(`=${lower}`) ?? table.read.get(stemmed) ?? null;
}

/** Whether a word in lower case begins as some word of a concept does: two of three do not, and need not be stemmed. */
export const mayBeConcept = (lower: string, language: LanguageCode): boolean => tableOf(language).beginnings.has(beginningOf(lower));

function tableOf(language: LanguageCode): Table {
  let table = tables.get(language);
  if (!table) tables.set(language, table = open(language));
  return table;
}

function open(language: LanguageCode): Table {
  const unread: Table['unread'] = new Map();
  const words = packOf(language).concepts;
  for (const concept of CONCEPTS) {
    for (const word of wordsOfList(words[concept]?.toLowerCase() ?? '')) {
      const beginning = beginningOf(word);
      const found = unread.get(beginning);
      if (found) found.push([word, concept]);
      else unread.set(beginning, [[word, concept]]);
    }
  }
  return { unread, beginnings: new Set(unread.keys()), read: new Map() };
}

function claimAll(read: Map<string, Concept>, word: string, concept: Concept, language: LanguageCode): void {
  const stemmed = stem(word, language);
  const claim = (key: string): void => { if (!read.has(key)) read.set(key, concept); };
  claim(`=${word}`);
  claim(stemmed.length >= LEAST_STEM ? stemmed : `=${word}s`);
}

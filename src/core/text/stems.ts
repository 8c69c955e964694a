// A word to its stem, and whether it is a stop word. The only door to @orama/stemmers (Snowball) and @orama/stopwords.
// Stems come out folded, so that "négociations", "NEGOCIATIONS" and "négociation" meet in "negoci".
// Does not know meaning: "organiser" and "organe" may share a stem, "allé" and "va" never do.
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stopwords as germanStopWords } from '@orama/stopwords/german';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as frenchStopWords } from '@orama/stopwords/french';
import { stopwords as italianStopWords } from '@orama/stopwords/italian';
import { stopwords as portugueseStopWords } from '@orama/stopwords/portuguese';
import { stopwords as spanishStopWords } from '@orama/stopwords/spanish';
import type { LanguageCode } from '../languages/pack.ts';
import { fold } from './words.ts';

interface Stemming {
  readonly stemmer: (word: string) => string;
  /** Opened on first use: a page is read in one language, and seldom compared in more than two. */
  readonly stopWords: () => ReadonlySet<string>;
  /** Stems already found: a news text repeats its words, and Snowball costs ten times a look-up. */
  readonly known: Map<string, string>;
}

function stemming(stemmer: (word: string) => string, list: readonly string[]): Stemming {
  let opened: ReadonlySet<string> | undefined;
  return { stemmer, stopWords: () => opened ??= new Set(list.filter(Boolean).map(fold)), known: new Map() };
}

const STEMMINGS: Readonly<Record<LanguageCode, Stemming>> = {
  fr: stemming(stemFrench, frenchStopWords),
  en: stemming(stemEnglish, englishStopWords),
  de: stemming(stemGerman, germanStopWords),
  es: stemming(stemSpanish, spanishStopWords),
  it: stemming(stemItalian, italianStopWords),
  pt: stemming(stemPortuguese, portugueseStopWords),
};

/** Longer words are cut, not stemmed: no word of the six languages is that long, hostile pages' are. */
const LONGEST_WORD = 48;
/** Stems remembered a language; the table starts afresh beyond it. */
const MOST_KNOWN = 40_000;

/** The folded stem of a lower-case word (`Word.lower`; accents help, but are not needed): "discussions" gives "discuss". Never empty for a word that is not. */
export function stem(lower: string, language: LanguageCode): string {
  if (lower.length > LONGEST_WORD) return fold(lower.slice(0, LONGEST_WORD));
  const { stemmer, known } = STEMMINGS[language];
  const found = known.get(lower);
  if (found !== undefined) return found;
  const stemmed = fold(stemmer(lower)) || fold(lower);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, stemmed);
  return stemmed;
}

/** Whether a folded word (`Word.folded`) is a stop word of the language: article, pronoun, preposition, auxiliary. "été" counts, as auxiliary. */
export const isStopWord = (folded: string, language: LanguageCode): boolean => STEMMINGS[language].stopWords().has(folded);

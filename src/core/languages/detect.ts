// Tells in which of the six languages a text is written, by small words, endings and letters (`detect-words.ts`).
// Trigram tables were weighed against it: of 20 words of news eight are small words, and each settles more than three letters do.
// It never says "none of them": a Dutch text comes out German or English, and whoever asks decides before.
import { TRAITS } from './detect-words.ts';
import { LANGUAGES, type LanguageCode } from './pack.ts';

/** So much of a text is read: more adds nothing. In UTF-16 units. */
const ENOUGH = 6000;
/** A whole word against an ending against a letter: the first settles, the others help where it is absent (headlines). */
const WEIGHTS = { word: 1, ending: 0.35, letter: 0.2 };
/** A capitalised word may be a name from anywhere (« The Daily Report »); in a line of capitals it may not. */
const CAPITALISED = 0.4;
const LONGEST_ENDING = 6;

type Shares = ReadonlyMap<string, readonly LanguageCode[]>;

const sharesOf = (trait: 'words' | 'endings' | 'letters'): Shares => {
  const shares = new Map<string, LanguageCode[]>();
  for (const language of LANGUAGES) {
    for (const entry of new Set(TRAITS[language][trait].split(/\s+/u))) shares.set(entry, [...(shares.get(entry) ?? []), language]);
  }
  return shares;
};
const WORDS = sharesOf('words');
const ENDINGS = sharesOf('endings');
const LETTERS = sharesOf('letters');
const LETTER_GROUP = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** What stands before the first word of a text, a line or a sentence: any word has a capital there. */
const OPENS = /^$|[.!?:\n][^\p{L}]*$/u;

/** The likeliest language of the text; French, the first of ours, when nothing tells. Sure from some 20 words on. Reads the first 6,000 units. */
export function detectLanguage(text: string): LanguageCode {
  const scores = new Map<LanguageCode, number>(LANGUAGES.map((language) => [language, 0]));
  const credit = (languages: readonly LanguageCode[] | undefined, weight: number): void => {
    for (const language of languages ?? []) scores.set(language, (scores.get(language) ?? 0) + weight / (languages?.length ?? 1));
  };
  const sample = text.slice(0, ENOUGH).normalize('NFC');
  for (const { 0: written, index } of sample.matchAll(/[\p{L}\p{M}]{1,40}|[¿¡]/gu)) {
    const word = written.toLowerCase();
    const isCapital = /^\p{Lu}\p{Ll}/u.test(written) && !OPENS.test(sample.slice(Math.max(0, index - 3), index));
    const trust = isCapital ? CAPITALISED : 1;
    const known = WORDS.get(word);
    credit(known, trust * WEIGHTS.word);
    // "Meloni", "Sánchez": a name's form says nothing of the text it stands in, but a German noun's does
    const ofNouns = (languages: readonly LanguageCode[] | undefined): readonly LanguageCode[] | undefined => (isCapital ? languages?.filter((language) => language === 'de') : languages);
    if (!known && word.length > 4) credit(ofNouns(endingOf(word)), trust * WEIGHTS.ending);
    for (const [group] of word.matchAll(LETTER_GROUP)) credit(ofNouns(LETTERS.get(group)), trust * WEIGHTS.letter);
  }
  return LANGUAGES.reduce((best, language) => ((scores.get(language) ?? 0) > (scores.get(best) ?? 0) ? language : best));
}

/** Languages of the longest ending known. */
function endingOf(word: string): readonly LanguageCode[] | undefined {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 1; length--) {
    const languages = ENDINGS.get(word.slice(-length));
    if (languages) return languages;
  }
  return undefined;
}

// Random texts that look like news gone wrong: the packs' own words, figures, marks, entities, pairs of surrogates, combining marks.
// A seed and a language in, a text out; the same seed gives the same text.
import { packOf, type LanguageCode } from '../src/core/languages/pack.ts';

/** Numbers from 0 to 1, always the same for a seed. Source: mulberry32, T. Ettinger, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every word and phrase of a pack, whatever its section. */
export function wordsOfPack(language: LanguageCode): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') for (const phrase of value.split('|')) for (const word of phrase.includes(' ') && phrase.length < 40 ? [phrase] : phrase.split(' ')) if (word) found.add(word.replaceAll('_', ' ').replace(/^=/u, ''));
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) walk(each);
  };
  walk(packOf(language));
  return [...found];
}

const FIGURES = ['1', '2', '7', '12', '15', '31', '24', '100', '000', '500', '1990', '2022', '0', '007', '1,5', '2.500', '10 000', '3,4', '15:30', '20h30', '10/01', '2022-01-10', '99:99', '13.', '1er', '2nd', 'XVI', '½', '٣٤', '1e5', '-5', '+33', '3-2', '50%', '50 %', '1.1.1.1', '12345678901234567890123'];
const MARKS = ['.', ',', ';', ':', '!', '?', '…', '-', '–', '—', '/', '(', ')', '[', ']', '%', '€', '$', '£', '°', '*', '&', '#', '@', "'", '’', '"', '«', '»', '“', '”', '„', '‚', '‘', '‹', '›', '¿', '¡', '...', '``', "''", '="', '<b>', '&amp;', '&#8217;', '&nbsp;'];
const NAMES = ['Anna', 'Weber', 'Odrin', 'Paul', 'Moscou', 'Genf', 'Berlin', 'OTAN', 'UTC', 'Wladimir', 'Zelensky', 'USA', 'U.S.', 'ministre', 'Präsident', 'Jean-Noël', 'O’Brien', 'McCain', 'van der Leyen', 'ONU', 'Reuters', 'AFP'];
const ODD = ['😀', '👩‍👩‍👧', '𝟙𝟚', '𠮷', 'e\u0301', 'a\u0308\u0301', '\u0301', '\u200d', '\u00ad', '\ufeff', '\u202e', 'ﬁn', 'İstanbul', 'ǅ', 'ſ', '\u2028', '\ud800', '\udc00', '漢字', 'Москва', 'ß', 'Œuvre'];
const BLANKS = [' ', ' ', ' ', ' ', ' ', ' ', ' ', '', '', '\u00a0', '\u202f', '  ', '\n', '\t', '\n\n', '\u2009'];

/** About `length` words of everything above. */
export function randomText(random: () => number, words: readonly string[], length: number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  let text = '';
  for (let i = 0; i < length; i++) {
    const draw = random();
    const word = draw < 0.5 ? pick(words) : draw < 0.7 ? pick(FIGURES) : draw < 0.83 ? pick(MARKS) : draw < 0.93 ? pick(NAMES) : draw < 0.97 ? pick(ODD) : pick(words).toUpperCase();
    text += word + pick(BLANKS);
  }
  return text;
}

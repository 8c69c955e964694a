// The agency that a text credits: in its byline, at its head ("PARIS (AFP) –", "WASHINGTON, Jan 2 (Reuters) -"), or at its
// end ("avec AFP", "Quelle: dpa"). An agency named in the middle as a witness ("a déclaré à l'AFP") is no credit.
import { AGENCIES } from './agencies.ts';
import type { Digest } from '../digest.ts';
import { packOf, type LanguageCode } from '../languages/pack.ts';
import { isStopWord } from '../text/stems.ts';
import { fold } from '../text/words.ts';

/** Folded, with their hyphens and as separate words: "keystone-ats", "keystone ats". */
const NAME_OF = new Map(AGENCIES.flatMap(([form, name]) => [fold(form), fold(form).replaceAll('-', ' ')].map((key) => [key, name] as const)));
/** Words of the longest form. */
const MOST_WORDS = 3;

/** A credit stands so far from the text's beginning at most: after a place and a date. */
const HEAD = 90;
/** The last paragraphs looked at, and how many words one may have to be nothing but a credit. */
const LAST_PARAGRAPHS = 3;
const MOST_CREDIT_WORDS = 14;
const TAIL = 600;
const LAST_WORDS = 60;

interface Words { readonly language: LanguageCode; readonly cues: ReadonlySet<string>; readonly verbs: ReadonlySet<string>; readonly agency: ReadonlySet<string> }

/** The first agency credited, as its name is known or, after "Agence", written; null when none is. */
export function creditOf({ article, language }: Digest): string | null {
  const { creditCues, creditVerbs, agencyWords } = packOf(language).matching;
  const words = { language, cues: new Set(creditCues.split(' ')), verbs: new Set(creditVerbs.split(' ')), agency: new Set(agencyWords.split(' ')) };
  return inByline(article.byline, words) ?? inSource(article.source) ?? inHead(article.text, words) ?? inTail(article.text, words);
}

const inByline = (byline: string | null, words: Words): string | null => byline === null ? null : firstAgency(wordsOf(byline), words)?.name ?? null;

/** The publication is the agency itself: "Reuters", "AFP". */
const inSource = (source: string | null): string | null => source === null ? null : NAME_OF.get(fold(wordsOf(source).join(' '))) ?? null;

// "(AFP)", "(Reuters)", "(AP/dpa)", "[EFE]"; the agency alone, not "(AFP's sources)".
const BRACKETED = /[([](?<inside>[^()[\]\n]{2,40})[)\]]/gu;
// "PARIS, AFP –", "Madrid, 3 ene (EFE).-", "Berlin/dpa –", "AGI -": what stands before the first dash.
const DATELINE = /^(?:[^\n–—]{0,60}?(?:,|\/|\s)\s?)?(?<agency>[\p{L}-]{2,12})\s?(?:[–—]|-\s|\.-)/u;

function inHead(text: string, words: Words): string | null {
  const head = text.slice(0, HEAD);
  const [first = ''] = head.split('\n', 1);   // "Par la rédaction, avec AFP", "By The Associated Press": a byline that stands in the text
  return inBrackets(head, words) ?? NAME_OF.get(fold(DATELINE.exec(head)?.groups?.['agency'] ?? '')) ?? (first.length < head.length ? inCreditLine(first, words) : null);
}

function inBrackets(part: string, known: Words): string | null {
  for (const { groups } of part.matchAll(BRACKETED)) {
    const words = wordsOf(groups?.['inside'] ?? '');
    const agency = firstAgency(words, known);
    // "(avec Reuters)", "(dpa/AFP)"; not "(Reuters a vu le document)".
    if (agency && words.length <= agency.words + 2) return agency.name;
  }
  return null;
}

function inTail(text: string, known: Words): string | null {
  const paragraphs = text.slice(-TAIL).split('\n').filter((paragraph) => paragraph.trim()).slice(-LAST_PARAGRAPHS);
  for (const paragraph of paragraphs.reverse()) {
    const credit = inCreditLine(paragraph, known) ?? inBrackets(paragraph.slice(-LAST_WORDS), known);
    if (credit !== null) return credit;
  }
  return null;
}

// "© dpa-infocom", "© 2025 The Associated Press. All rights reserved."
const COPYRIGHT = /^\W*(?:©|copyright\b)/iu;
/** Words between the sign and its owner: a year, "The". */
const MOST_BEFORE_OWNER = 3;
/** "Quelle: ntv.de, dpa", "Mit Material der dpa heute"; not "Par ailleurs, le maire a refusé de répondre à l’AFP". */
const MOST_BEFORE_AGENCY = 4;
const MOST_AFTER_AGENCY = 2;
/** "avec AFP", "d’après une dépêche de l’AFP"; not "a refusé de répondre à l’AFP": small words between are passed over. */
function isCuedBefore(folded: readonly string[], at: number, known: Words): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = folded[i] ?? '';
    if (isCue(word, known)) return true;
    if (!isStopWord(word, known.language) && word.length > 1) return false;
  }
  return false;
}

const isCue = (word: string | undefined, { cues }: Words): boolean => word !== undefined && (cues.has(word) || word === 'copyright');
/** Of a picture, not of the text: "Photo : AFP", "Foto: dpa". */
const PICTURE = new Set(['photo', 'photos', 'foto', 'fotos', 'bild', 'bilder', 'image', 'images', 'imagen', 'immagine', 'imagem', 'video']);

/** A line that is nothing but a credit: short, and the agency alone, with a word of crediting before it or at the line's head, or with one after it. */
function inCreditLine(paragraph: string, known: Words): string | null {
  const words = wordsOf(paragraph);
  if (words.length > MOST_CREDIT_WORDS) return null;
  const folded = words.map(fold);
  const agency = firstAgency(words, known);
  if (!agency || folded.some((word) => PICTURE.has(word))) return null;
  const { at } = agency;
  const after = folded.slice(at + agency.words, at + agency.words + 2);
  const isCredit = words.length <= agency.words + 2
    || isCuedBefore(folded, at, known) || (isCue(folded[0], known) && at <= MOST_BEFORE_AGENCY && words.length - at - agency.words <= MOST_AFTER_AGENCY)
    || after.some((word) => known.verbs.has(word))
    || (at <= MOST_BEFORE_OWNER && COPYRIGHT.test(paragraph));
  return isCredit ? agency.name : null;
}

interface Found { readonly name: string; readonly at: number; readonly words: number }

function firstAgency(words: readonly string[], known: Words): Found | null {
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const name = NAME_OF.get(fold(words.slice(at, at + count).join(' ')));
      if (name !== undefined) return { name, at, words: count };
    }
    const named = namedAgency(words, at, known);
    if (named) return named;
  }
  return null;
}

/** "Agence Médiane": an agency of no table, by the word before its capitalised name. */
function namedAgency(words: readonly string[], at: number, { agency }: Words): Found | null {
  const [word = '', name = ''] = words.slice(at, at + 2);
  return agency.has(fold(word)) && /^\p{Lu}/u.test(name) ? { name: `${word} ${name}`, at, words: 2 } : null;
}

const wordsOf = (part: string): readonly string[] => part.match(/[\p{L}\p{N}]+/gu) ?? [];

// The agency that a text credits: in its byline, at its head ("PARIS (AFP) –", "WASHINGTON, Jan 2 (Reuters) -"), or at its
// end ("avec AFP", "Quelle: dpa"). An agency named in the middle as a witness ("a déclaré à l'AFP") is no credit.
import type { Digest } from './digest.ts';
import { packOf } from './languages/pack.ts';
import { fold } from './words.ts';

/** Agencies as shown, with the folded forms they are written in. News agencies of the six languages' countries and those they take text from. */
const AGENCIES: readonly (readonly [name: string, forms: string])[] = [
  ['AFP', 'afp|agence france presse|agence france-presse'], ['Reuters', 'reuters|thomson reuters'], ['AP', 'ap|associated press|the associated press'],
  ['dpa', 'dpa|dpa afx|deutsche presse agentur|deutsche presse-agentur'], ['EFE', 'efe|agencia efe'], ['ANSA', 'ansa'], ['Lusa', 'lusa|agencia lusa'],
  ['ATS', 'ats|keystone ats|keystone-ats'], ['SDA', 'sda|keystone sda|keystone-sda'], ['Belga', 'belga'], ['APA', 'apa'], ['PA', 'pa media|press association'],
  ['Europa Press', 'europa press'], ['Adnkronos', 'adnkronos'], ['AGI', 'agi'], ['LaPresse', 'lapresse'], ['Askanews', 'askanews'], ['Agência Brasil', 'agencia brasil'],
  ['La Presse canadienne', 'la presse canadienne|presse canadienne'], ['The Canadian Press', 'canadian press|the canadian press'], ['SID', 'sid'], ['epd', 'epd'], ['KNA', 'kna'],
  ['Bloomberg', 'bloomberg'], ['UPI', 'upi'], ['TASS', 'tass|itar tass|itar-tass'], ['Xinhua', 'xinhua'], ['Kyodo', 'kyodo'], ['Anadolu', 'anadolu'], ['Télam', 'telam'], ['Notimex', 'notimex'],
];

const NAME_OF = new Map(AGENCIES.flatMap(([name, forms]) => forms.split('|').map((form) => [form, name] as const)));
/** Words of the longest form. */
const MOST_WORDS = 3;

/** A credit stands so far from the text's beginning at most: after a place and a date. */
const HEAD = 90;
/** The last paragraphs looked at, and how many words one may have to be nothing but a credit. */
const LAST_PARAGRAPHS = 3;
const MOST_CREDIT_WORDS = 14;
const TAIL = 600;
const LAST_WORDS = 60;

interface Words { readonly cues: ReadonlySet<string>; readonly agency: ReadonlySet<string> }

/** The first agency credited, as its name is known or, after "Agence", written; null when none is. */
export function creditOf({ article, language }: Digest): string | null {
  const { creditCues, agencyWords } = packOf(language).matching;
  const words = { cues: new Set(creditCues.split(' ')), agency: new Set(agencyWords.split(' ')) };
  return inByline(article.byline, words) ?? inSource(article.source) ?? inHead(article.text, words) ?? inTail(article.text, words);
}

const inByline = (byline: string | null, words: Words): string | null => byline === null ? null : firstAgency(wordsOf(byline), words)?.name ?? null;

/** The publication is the agency itself: "Reuters", "AFP". */
const inSource = (source: string | null): string | null => source === null ? null : NAME_OF.get(fold(wordsOf(source).join(' '))) ?? null;

// "(AFP)", "(Reuters)", "(AP/dpa)", "[EFE]"; the agency alone, not "(AFP's sources)".
const BRACKETED = /[([](?<inside>[^()[\]\n]{2,40})[)\]]/gu;
// "PARIS, AFP –", "Madrid, 3 ene (EFE).-", "Berlin/dpa –": what stands before the first dash.
const DATELINE = /^[^\n–—]{0,60}?(?:,|\/|\s)\s?(?<agency>[\p{L}-]{2,12})\s?(?:[–—]|-\s|\.-)/u;

function inHead(text: string, words: Words): string | null {
  const head = text.slice(0, HEAD);
  return inBrackets(head, words) ?? NAME_OF.get(fold(DATELINE.exec(head)?.groups?.['agency'] ?? '')) ?? null;
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

/** A line that is nothing but a credit: short, and the agency alone or after words of crediting. */
function inCreditLine(paragraph: string, known: Words): string | null {
  const words = wordsOf(paragraph);
  if (words.length > MOST_CREDIT_WORDS) return null;
  const agency = firstAgency(words, known);
  if (!agency) return null;
  const before = words[agency.at - 1];
  const isAlone = words.length <= agency.words + 2;
  return isAlone || (before !== undefined && known.cues.has(fold(before))) ? agency.name : null;
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

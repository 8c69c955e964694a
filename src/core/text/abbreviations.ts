// Whether a full stop belongs to the word before it: an abbreviation, an initial, letters with stops of their own ("p.m.", "z. B.").
// In: a place in a text and the pack's lists. Out: a claim. Where a stop may stand at all is `sentences.ts`'s affair.
import type { LanguagePack } from '../languages/pack.ts';
import { wordSet } from '../languages/speech-words.ts';

const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const SKIPPED = /[\s"“”„«»‹›'‘’‚([{¿¡–—•⁃-]/u;

/** The word or figure that begins at a place; empty when none does. At most 24 units of it. */
export const wordAt = (text: string, at: number): string => /^[\p{L}\p{M}\p{Nd}]+/u.exec(text.slice(at, at + 24))?.[0] ?? '';

/** Where the next word or figure begins, past blanks and opening marks; -1 when the paragraph ends first. */
export function firstLetter(text: string, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + 12; at++) if (!SKIPPED.test(text.charAt(at))) return at;
  return -1;
}

/** The lists a word may stand in before or behind a full stop, as bits: one look-up tells them all. */
const LISTS = { beforeName: 1, beforeNumber: 2, inside: 4, either: 8, besideFigure: 16, clock: 32, openers: 64, afterClock: 128 } as const;
/** Those of abbreviations. */
const ABBREVIATIONS = 63;
const listed = new WeakMap<LanguagePack, ReadonlyMap<string, number>>();

/** The bits of `LISTS` of a word. An entry in lower case stands for every spelling, one with capitals for itself alone. */
function listsOf(word: string, pack: LanguagePack): number {
  let bits = listed.get(pack);
  if (!bits) listed.set(pack, bits = readLists(pack));
  return (bits.get(word) ?? 0) | (bits.get(word.toLowerCase()) ?? 0);
}

function readLists({ speech: { abbreviations, openers, afterClock } }: LanguagePack): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (bit: number, list: string): void => wordSet(list).forEach((word) => bits.set(word, (bits.get(word) ?? 0) | bit));
  add(LISTS.beforeName, abbreviations.beforeName);
  add(LISTS.beforeNumber, abbreviations.beforeNumber);
  add(LISTS.inside, abbreviations.inside);
  add(LISTS.either, abbreviations.either);
  add(LISTS.besideFigure, abbreviations.besideFigure);
  add(LISTS.clock, abbreviations.clock);
  add(LISTS.openers, openers);
  add(LISTS.afterClock, afterClock);
  return bits;
}

/** `token` is what touches the stop and begins at `tokenAt`, `following` the next word, at `first`; `start` where the sentence began. */
export interface Abbreviated { readonly start: number; readonly token: string; readonly following: string; readonly first: number; readonly tokenAt: number }

/** Whether the sentence goes on behind the stop of `token`. */
export function continuesAbbreviation(text: string, { start, token, following, first, tokenAt }: Abbreviated, pack: LanguagePack): boolean {
  // "c=d.": glued to something that is no word.
  const before = text.charAt(tokenAt - 1);
  if (before !== ' ' && /[^\s\p{L}.(["'’«“„-]/u.test(before)) return false;
  const joined = joinedToken(text, token, tokenAt);
  const joinedLists = joined === token ? 0 : listsOf(joined, pack) & ABBREVIATIONS;
  const lists = joinedLists || listsOf(token, pack);
  const isFigure = DIGIT.test(following.charAt(0));
  const ahead = listsOf(following, pack);
  const isOpener = (ahead & LISTS.openers) > 0;
  if (lists & LISTS.beforeName) return true;
  if (lists & (LISTS.beforeNumber | LISTS.besideFigure) && ROMAN.test(following)) return true;   // "nel sec. XIX"
  if (isFigure && token.length >= SHORTEST_STREET && token.length <= LONGEST_STREET && STREET.test(token)) return true;   // "Goethestr. 5"
  if (lists & LISTS.clock) {
    if (isFigure || ahead & LISTS.afterClock) return true;
    // "At 5 a.m. Mr. Odrin went", but "He left at 6 p.m. Mr. Odrin stayed": a name goes on only where the hour stands in front.
    const isFronted = wordSet(pack.speech.phrase.prepositions).has(wordAt(text, firstLetter(text, start, first)).toLowerCase());
    return isFronted && text.charAt(first + following.length) === '.' && (following.length === 1 || (ahead & LISTS.beforeName) > 0);
  }
  if (lists & LISTS.besideFigure) return isFigure || (/\p{Nd}\s?$/u.test(text.slice(Math.max(0, tokenAt - 2), tokenAt)) && !isOpener);
  if (lists & LISTS.beforeNumber && isFigure) return true;
  if (lists & LISTS.inside) return true;
  // "She holds a Ph.D. Tom does not": a degree behind an article is a noun, and no name goes on from it.
  if (lists & LISTS.either && token.includes('.') && wordSet(pack.speech.phrase.determiners).has(wordBefore(text, tokenAt))) return false;
  if (lists & LISTS.either) return !isOpener && !isFigure;
  if (token.includes('.') && (/^(?:\p{L}\.-?)+\p{L}$/u.test(token) || isDotted(token))) return !isOpener;
  if (!/^\p{L}$/u.test(token)) return false;
  return isInitial(text, { start, token, following, first, tokenAt }, isOpener);
}

/** Centuries and articles; a lone letter may open a sentence. */
const ROMAN = /^[IVX]{2,5}$/u;
const STREET = /^\p{Lu}\p{L}+str$/u;
const [SHORTEST_STREET, LONGEST_STREET] = [6, 24];

const wordBefore = (text: string, at: number): string => (/(?<word>\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 20), at))?.groups?.['word'] ?? '').toLowerCase();

// A counted class of letters is built once a count, which costs a click a millisecond each: letters are told by `+`, counted apart.
const LETTERS = /^\p{L}+$/u;
const isShortWord = (word: string): boolean => LETTERS.test(word) && [...word].length <= 4;

/** "p.m", "Ph.D": two to five parts of one to four letters. */
function isDotted(token: string): boolean {
  const parts = token.split('.');
  return parts.length > 1 && parts.length < 6 && parts.every(isShortWord);
}

/** "z. B", "a. m", "i. d. R" without their blanks; other tokens as they are. */
function joinedToken(text: string, token: string, tokenAt: number): string {
  if (text.charAt(tokenAt - 1) !== '.' && (text.charAt(tokenAt - 2) !== '.' || !/\s/u.test(text.charAt(tokenAt - 1)))) return token;
  if (!isShortWord(token)) return token;
  const lead = /(?<=^|[\s(])(?:\p{L}\.\s?){1,3}$/u.exec(text.slice(Math.max(0, tokenAt - 10), tokenAt))?.[0] ?? '';
  return lead.replace(/\s/gu, '') + token;
}

/** A single letter is an initial, unless a word that opens sentences follows and no name stands around: "you and I. Did". */
function isInitial(text: string, { token, following, first, tokenAt }: Abbreviated, isOpener: boolean): boolean {
  if (!isOpener) return true;
  const before = /(?<word>[\p{L}.]+)\s$/u.exec(text.slice(Math.max(0, tokenAt - 24), tokenAt))?.groups?.['word'] ?? '';
  const afterNext = /^\s(?<letter>\p{L})/u.exec(text.slice(first + following.length, first + following.length + 2))?.groups?.['letter'] ?? '';
  // "J. Le Goff", "z. B. Die": a name of several words, or letters of one abbreviation.
  if (UPPER.test(afterNext) && token !== 'I') return true;
  return UPPER.test(before.charAt(0)) ? token !== 'I' : before.endsWith('.');
}

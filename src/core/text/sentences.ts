// Splits a text into sentences. A newline ends one, unless a line is plainly broken off ("in the cold\nnight"); a full stop ends
// one unless it belongs to an abbreviation, an initial, a figure or an address. Quotations and parentheses stay whole ("»Ja. Nein.« Er ging." is two), up to a length.
// It knows no grammar: "Plan B. May agreed." stays one sentence, for "B. May" may be a name.
import { continuesAbbreviation, firstLetter, wordAt } from './abbreviations.ts';
import { findQuoted } from '../facts/speech/quote-marks.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { wordSet } from '../languages/speech-words.ts';
import type { Span } from './span.ts';

/** Longer quotations and parentheses are split into their sentences: one that fills a paragraph is no unit to align or to show. */
const WHOLE_LENGTH = 500;
/** Brackets behind a quotation that belong to it are brief: "(Rires.)". */
const LONGEST_ASIDE = 120;
/** A sentence that ran on so far through stop after stop ("A. A. A. …") has no end: the rest of its paragraph goes with it. */
const ENDLESS = 50_000;
/** Four words of a letter: a line of less is never broken off. */
const SHORTEST_BROKEN = 7;
/** No abbreviation is longer; keeps the look back constant on a text without blanks. */
const LONGEST_ABBREVIATION = 16;

// A run of terminators, also spaced (". . ."), then marks that close and notes ("[3]"); an inline bullet; or "2." of an inline list.
// Figures of notes that touch the stop ("in a consultation.11 12 Take") go with it.
// 1 the stop, 2 a bullet: names for the groups would make an object more at every stop of every text.
const STOP = /([.!?…．。！？](?:[ \u00A0\u202F]?[.!?…．。！？])*)(?:["”“»«’'›‹)\]]*(?: ?\[\d{1,3}\]){0,4}(?:(?<=\p{Ll}{4}\.)\d{1,3}(?:[ ,–]\d{1,3}){0,4}(?=\s\p{Lu}))?)|(?<=\s)([•⁃▪‣◦])/gu;
// "1. Erstens 2. Zweitens", "a) here b) there": 1 the figure or letter, 2 what sets it off, 3 what follows.
const MARKER = /(?<=^|\s)(\p{Nd}{1,2}|[a-z])(\.\)|\)|\.)(?=\s+(.))/gu;
const BULLETS = '•⁃▪‣◦';
/** What ends a sentence, or belongs to the marker of a list; most lines of a table or a poem hold none. */
const MAY_END = /[.!?…．。！？)•⁃▪‣◦]/u;
const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

/** Sentences in order, without surrounding white space; joined with what lies between they give the text back. Linear. */
export function splitSentences(text: string, pack: LanguagePack): readonly Span[] {
  const whole = wholeStretches(text, pack);
  const sentences: Span[] = [];
  for (const paragraph of paragraphsOf(text, pack)) splitParagraph(text, paragraph, pack, whole, sentences);
  return sentences;
}

/** Lines, but those that were broken in the middle of a sentence in one. */
function paragraphsOf(text: string, pack: LanguagePack): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const line = { start: match.index, end: match.index + match[0].length };
    const before = paragraphs.at(-1);
    if (before && isBrokenOff(text, before, line, pack)) paragraphs[paragraphs.length - 1] = { start: before.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

/**
 * Whether a line goes on in the next: it ends in a word or comma and a small letter follows, or in a word that cannot be last
 * ("en | Ingeniería"). A list of a few words ("contact manager | events") is no sentence; a blank line always ends one.
 */
function isBrokenOff(text: string, before: Span, after: Span, { speech: { phrase } }: LanguagePack): boolean {
  const gap = after.start - before.end;
  if (before.end - before.start < SHORTEST_BROKEN || gap > 2 || (gap === 2 && !text.startsWith('\r\n', before.end))) return false;
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end).trimEnd();
  const head = text.slice(after.start, Math.min(after.end, after.start + 40)).trimStart();
  const last = /(?<word>\p{L}+)$/u.exec(tail)?.groups?.['word'] ?? '';
  if (!/\S\s+\S+\s+\S+\s+\S/u.test(tail) || !(last || /[,\p{Nd}]$/u.test(tail))) return false;
  if (LOWER.test(head.charAt(0))) return /\s/u.test(head) && !/^\p{Ll}[.)]/u.test(head);
  return LETTER.test(head.charAt(0)) && last === last.toLowerCase() && (wordSet(phrase.links).has(last) || wordSet(phrase.prepositions).has(last)) && tail.length > 25;
}

/** `inside` is where the words end and the closing mark begins. */
interface Whole extends Span { readonly inside: number }

/** Stretches that hold no sentence end of their own: quotations and parentheses, outermost only, in order. */
function wholeStretches(text: string, pack: LanguagePack): readonly Whole[] {
  const quoted = findQuoted(text, pack.speech.guillemets).filter((quote) => quote.isClosed && !isGuess(text, quote)).map(({ outer, end }) => ({ start: outer.start, end: outer.end, inside: end }));
  const all = [...quoted, ...parentheses(text)].filter(({ start, end }) => end - start <= WHOLE_LENGTH).sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost: Whole[] = [];
  for (const span of all) if (span.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  return outermost;
}

/** Straight marks with blanks on both sides ("word '' . Lead") may as well close as open: what stands between is not kept whole. */
const isGuess = (text: string, { start, outer }: Span & { readonly outer: Span }): boolean => text.startsWith("''", outer.start) && start > outer.start + 2 && /[.!?] /u.test(text.slice(start, outer.end));

function parentheses(text: string): readonly Whole[] {
  const found: Whole[] = [];
  let open = -1;
  for (const match of text.matchAll(/[()[\]\n]/gu)) {
    if ('(['.includes(match[0])) open = open < 0 ? match.index : open;
    else {
      if (match[0] !== '\n' && open >= 0) found.push({ start: open, end: match.index + 1, inside: match.index });
      open = -1;
    }
  }
  return found;
}

function splitParagraph(text: string, paragraph: Span, pack: LanguagePack, whole: readonly Whole[], sentences: Span[]): void {
  const body = text.slice(paragraph.start, paragraph.end);
  let start = paragraph.start;
  const cut = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const sentence = piece.trim();
    if (sentence.length === 1 && BULLETS.includes(sentence)) return;
    if (sentence) sentences.push({ start: start + lead, end: start + lead + sentence.length });
    start = end;
  };
  if (!MAY_END.test(body)) return cut(paragraph.end);
  let next = firstEndingAfter(whole, paragraph.start);
  const markers = listMarkers(body);
  let marker = 0;
  for (const match of body.matchAll(STOP)) {
    const at = paragraph.start + match.index;
    if (match[2] !== undefined) {
      cut(at);
      continue;
    }
    if (at - start > ENDLESS) break;
    // Cut before every marker passed; the stop of the marker itself ends nothing.
    while ((markers[marker]?.start ?? Infinity) <= match.index) cut(paragraph.start + (markers[marker++]?.start ?? 0));
    if ((markers[marker - 1]?.end ?? -1) > match.index) continue;
    const stop = match[1] ?? '';
    while ((whole[next]?.end ?? Infinity) <= at) next++;
    const around = whole[next];
    let end = at + match[0].length;
    // "into compounds. . . . The practice": a full stop, and the dots of what is left out before the next.
    if (stop.length > 1 && /^\.(?: \.){3}$/u.test(stop) && LETTER.test(text.charAt(at - 1)) && UPPER.test(text.charAt(firstLetter(text, end, paragraph.end)))) end = at + 1;
    if (around && around.start < at) {
      // Inside: only a stop right before the closing mark can end the sentence, and then behind that mark.
      if (text.slice(at + stop.length, around.inside).trim()) continue;
      end = Math.max(end, around.end);
    }
    if (endsSentence(text, { start, stopAt: at, stop, end, limit: paragraph.end }, pack)) cut(end);
  }
  for (const { start: at } of markers.slice(marker)) cut(paragraph.start + at);
  cut(paragraph.end);
}

/**
 * Markers of a list inside one paragraph, in order: they count up by one in one style, from where a sentence begins. A comma
 * before the next one ("to 1) come, 2) see") makes it an enumeration inside a sentence.
 */
function listMarkers(paragraph: string): readonly Span[] {
  const lists: List[] = [];
  for (const match of paragraph.matchAll(MARKER)) {
    const [, place = '', style = '', follows = ''] = match;
    const isFigure = DIGIT.test(place);
    const rank = isFigure ? Number(place) : place.charCodeAt(0);
    const isLettered = style === '.' && !isFigure;
    if (style === '.' && !isLettered && !UPPER.test(follows)) continue;
    const span = { start: match.index, end: match.index + place.length + style.length };
    const before = paragraph.slice(Math.max(0, match.index - 3), match.index).trim();
    const list = lists.at(-1);
    if (list?.style === style && rank === list.rank + 1 && !/[,;]$/u.test(before)) {
      list.markers.push(span);
      list.rank = rank;
    } else if (before === '' || /[.!?:•⁃]$/u.test(before)) lists.push({ style, rank, markers: [span], atLeast: isLettered ? 3 : 2 });
  }
  return lists.filter(({ markers, atLeast }) => markers.length >= atLeast).flatMap(({ markers }) => markers);
}

/** A list being read: `atLeast` markers make it one ("a. b. c.": two may be an abbreviation). */
interface List { readonly style: string; rank: number; readonly markers: Span[]; readonly atLeast: number }

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Stop { readonly start: number; readonly stopAt: number; readonly stop: string; readonly end: number; readonly limit: number }

function endsSentence(text: string, place: Stop, pack: LanguagePack): boolean {
  const { stopAt, stop, end, limit } = place;
  if (end >= limit) return false;
  const isGlued = !/\s/u.test(text.charAt(end));
  if (isGlued) return isLostBlank(text, place);
  const first = firstLetter(text, end, limit);
  if (first < 0) return false;
  const following = text.charAt(first);
  if (LOWER.test(following)) return false;
  // "« On verra ! » (Rires.)": brackets behind a quotation, and nothing behind them, belong to it.
  if (stop !== '.' && /[!?]\s?["”“»«’']$/u.test(text.slice(Math.max(0, end - 3), end)) && limit - end < LONGEST_ASIDE && /^\s\([^()]+\)\s*$/u.test(text.slice(end, limit))) return false;
  // "the thing is . . . I did not mean it": "I" has its capital anywhere.
  if (stop !== '.' && /^(?:…|\. ?\. ?\.)$/u.test(stop) && end === stopAt + stop.length && wordAt(text, first) === pack.speech.capitalAnywhere) return false;
  // "1.) Erstens": the marker of a list.
  if (stop === '.' && text.charAt(stopAt + 1) === ')' && end === stopAt + 2 && /^\s*[•⁃]?\s?(?:\p{Nd}{1,3}|\p{L})$/u.test(text.slice(place.start, stopAt).slice(0, 12))) return false;
  if (stop !== '.' || stopAt + 1 !== end) return true;
  return !continuesAfterStop(text, place, first, pack);
}

/** "est parti.Le ministre": a blank lost between two paragraphs. Not "www.Example.com", "J.Doe@…", "Ph.D.". */
function isLostBlank(text: string, { stopAt, end, limit }: Stop): boolean {
  if (!UPPER.test(text.charAt(end)) || !/[\p{Ll}\s'’]/u.test(text.charAt(end + 1))) return false;
  const isBare = end === stopAt + 1;
  if (isBare && !/(?:\p{L}\p{Ll}|\p{Nd}{3})$/u.test(text.slice(Math.max(0, stopAt - 3), stopAt))) return false;
  const token = text.slice(Math.max(0, stopAt - 40), Math.min(limit, end + 40));
  const before = /\S*$/u.exec(token.slice(0, Math.min(40, stopAt)))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, Math.min(limit, end + 40)))?.[0] ?? '';
  return !/[/@:_.]|www/u.test(before) && !/[/@_]|\.\p{L}/u.test(after);
}

/** Whether the single full stop at `stopAt`, followed by a blank and a capital or figure, belongs to the word before it. */
function continuesAfterStop(text: string, { start, stopAt }: Stop, first: number, pack: LanguagePack): boolean {
  const token = tokenBefore(text, Math.max(start, stopAt - LONGEST_ABBREVIATION), stopAt);
  const following = wordAt(text, first);
  const isFirst = stopAt - start < 24 && !/[\p{L}\p{Nd}]/u.test(text.slice(start, stopAt - token.length));
  // "1. Erstens", "a. here it is", "IV. Fazit": a marker of a list is no sentence.
  if (isFirst && /^(?:\p{Nd}{1,3}|\p{L}|[IVX]{1,4}|[ivx]{1,4})$/u.test(token)) return true;
  if (!token) return false;
  if (/^-?\p{Nd}+$/u.test(token)) return isDottedOrdinal(text, stopAt - token.length, token, following, pack);
  return continuesAbbreviation(text, { start, token, following, first, tokenAt: stopAt - token.length }, pack);
}

/** Letters, figures and inner stops that touch the full stop: "p.m", "U.S", "nº", "c.-à-d". Empty when the word is too long. */
function tokenBefore(text: string, from: number, stopAt: number): string {
  let at = stopAt;
  while (at > from && /[\p{L}\p{M}\p{Nd}.°§-]/u.test(text.charAt(at - 1))) at--;
  if (at === from && at > 0 && LETTER.test(text.charAt(at - 1))) return '';
  return text.slice(at, stopAt);
}

function isDottedOrdinal(text: string, tokenAt: number, token: string, following: string, pack: LanguagePack): boolean {
  const ordinals = pack.speech.dottedOrdinals;
  if (!ordinals || token.length > 3) return false;
  if (wordSet(ordinals.after).has(following.toLowerCase())) return true;
  const before = /(?<word>\p{L}+)\s$/u.exec(text.slice(Math.max(0, tokenAt - 20), tokenAt))?.groups?.['word'] ?? '';
  return wordSet(ordinals.before).has(before.toLowerCase()) && !wordSet(pack.speech.openers).has(following.toLowerCase());
}

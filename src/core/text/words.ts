// Text to words: the one tokeniser of Recoupe. No Intl.Segmenter, for browsers and Node disagree on "U.S.".
// Comes in: any text. Goes out: words, figures and marks with offsets into that same text, in order.
// Apostrophes and hyphens are marks of their own ("l'Ukraine" is three words: l ' Ukraine); `glued` tells what touches.
import type { Span } from './span.ts';

export type WordKind = 'letters' | 'digits' | 'mark';

export interface Word extends Span {
  readonly kind: WordKind;
  /** As written, after `evenOut`. */
  readonly text: string;
  /** Lower case, accents kept: "été" and "ete" differ. */
  readonly lower: string;
  /** Lower case, accents and ligatures folded: for look-ups that must hold across spellings. */
  readonly folded: string;
  /** No white space before it. */
  readonly glued: boolean;
}

// "Zelensky’s 100 000" -> Zelensky ' s 100 000; letters and digits never share a word ("15h30" is 15 h 30).
// 1 letters, 2 digits: a match with names for its groups makes an object more, at every word of every text.
// Figures of other scripts ("٣٤", "𝟙𝟚") are marks: no reader reads them as numbers.
// Then what no reader reads word by word, and a page of which would cost more than a book: a rule of equal marks ("--------"), told
// from words by 16 of them, and a chain of figures longer than any date, address or telephone number ("1.1.1.1…"). Each is one mark.
const WORD = /([\p{L}\p{M}]+)|(?:[0-9]{1,4}[-.:/,]){16,4096}[0-9]*|([0-9]+)|([^\s\p{L}\p{M}0-9])\3{15,4095}|[^\s\p{L}\p{M}0-9]/gu;

/** Splits a text that went through `evenOut`. Linear. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const walk = new Walk(text);
  let end = 0;
  while (walk.next()) end = addWord(words, walk, end);
  return words;
}

/** The same of a text whose sentences are known: of each sentence the first `most` words, and nothing behind the last sentence. */
export function splitWordsOf(text: string, sentences: readonly Span[], most: number): readonly Word[] {
  const words: Word[] = [];
  const walk = new Walk(text);
  let [end, next, limit] = [0, 0, most];
  while (walk.next()) {
    for (; (sentences[next]?.end ?? Infinity) <= walk.start; next++) limit = words.length + most;
    const sentence = sentences[next];
    if (!sentence) break;
    if (words.length < limit) end = addWord(words, walk, end);
    else walk.at = Math.max(sentence.end, walk.at);
  }
  return words;
}

/** What a unit begins: most are known without asking the pattern, which is several times slower than a look at a table. */
const [OTHER, LETTER, DIGIT, BLANK] = [0, 1, 2, 3];
/** Latin letters with their accents; no letter of news in the six languages lies beyond. */
const TABLED = 0x250;
const CLASSES: Uint8Array = Uint8Array.from({ length: TABLED }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : /[0-9]/u.test(char) ? DIGIT : /\s/u.test(char) ? BLANK : OTHER;
});
/** Dashes, quotation marks, bullets and dots: marks all. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];
/** Beyond them the pattern is asked. */
const FAR = 4;
const classOf = (unit: number): number => (unit < TABLED ? CLASSES[unit] ?? OTHER : unit >= FIRST_MARK && unit <= LAST_MARK ? OTHER : FAR);

/** Goes from word to word as `WORD` finds them. */
class Walk {
  /** Where to go on. */
  at = 0;
  start = 0;
  kind: WordKind = 'mark';

  constructor(readonly text: string) {}

  /** Whether there is another word; it reaches from `start` to `at`. */
  next(): boolean {
    const { text } = this;
    let at = this.at;
    while (classOf(text.charCodeAt(at)) === BLANK) at++;
    if (at >= text.length) return false;
    const first = classOf(text.charCodeAt(at));
    if (first === LETTER || first === DIGIT) {
      let end = at + 1;
      while (classOf(text.charCodeAt(end)) === first) end++;
      const behind = text.charCodeAt(end);
      const isWhole = first === LETTER ? classOf(behind) !== FAR : !'-.:/,'.includes(text.charAt(end)) || end === text.length;   // else a chain of figures may begin
      if (isWhole) return this.#take(first === LETTER ? 'letters' : 'digits', at, end);
    } else if (first === OTHER && text.charCodeAt(at + 1) !== text.charCodeAt(at)) return this.#take('mark', at, at + 1);
    return this.#ask(at);
  }

  #take(kind: WordKind, start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.at = end;
    return true;
  }

  #ask(at: number): boolean {
    WORD.lastIndex = at;
    const match = WORD.exec(this.text);
    if (!match) return false;
    return this.#take(match[1] !== undefined ? 'letters' : match[2] !== undefined ? 'digits' : 'mark', match.index, WORD.lastIndex);
  }
}

/** Adds the word the walk stands at and gives its end; `end` is that of the word before. */
function addWord(words: Word[], { text: whole, kind, start, at: stop }: Walk, end: number): number {
  const written = whole.slice(start, stop);
  const glued = start === end && start > 0;
  if (kind !== 'letters') words.push({ kind, text: written, lower: written, folded: written, start, end: stop, glued });
  else {
    const { text, lower, folded } = formsOf(written);
    words.push({ kind, text, lower, folded, start, end: stop, glued });
  }
  return stop;
}

/** A word as written, in lower case and folded. */
type Forms = Pick<Word, 'text' | 'lower' | 'folded'>;

/**
 * The forms of a word, made once: the same words come again and again, and each is looked up in dozens of lists, which is
 * quicker for a string that has been hashed before.
 */
function formsOf(written: string): Forms {
  let known = forms.get(written);
  if (known === undefined) {
    const lower = written.toLowerCase();
    known = { text: written, lower, folded: fold(lower) };
    if (written.length > LONGEST_KEPT) return known;
    if (forms.size >= MOST_KEPT) forms.clear();
    forms.set(written, known);
  }
  return known;
}

const forms = new Map<string, Forms>();
const MOST_KEPT = 20_000;
/** A longer one may be a window on its whole text, which would be kept with it. */
const LONGEST_KEPT = 12;

const ONE_FOR_ONE: ReadonlyMap<string, string> = new Map([
  ['\u00A0', ' '], ['\u202F', ' '], ['\u2009', ' '], ['\u2007', ' '], ['\u2008', ' '], ['\u200A', ' '], ['\u3000', ' '],
  ['\u2019', "'"], ['\u02BC', "'"], ['\u2011', '-'], ['\u2010', '-'], ['\u2212', '-'],
]);
const UNEVEN = /[\u00A0\u202F\u2009\u2007\u2008\u200A\u3000\u2019\u02BC\u2011\u2010\u2212]/gu;

/** The same text with every odd blank, apostrophe, hyphen and minus in its plain form: one unit for one unit, offsets hold. */
export const evenOut = (text: string): string => text.replace(UNEVEN, (odd) => ONE_FOR_ONE.get(odd) ?? odd);

/** Lower case without accents; "œ" becomes "oe", "ß" "ss", "ø" "o", "ł" "l". The length may change: for keys, never for offsets. */
export const fold = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  let known = folded.get(text);
  if (known === undefined) {
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(text, known = foldAccents(text));
  }
  return known;
};

/** Words come again and again, and normalising one takes longer than all the rest of its reading. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** Most words have nothing to fold. */
const PLAIN = /^[\x20-\x7E]*$/u;

const foldAccents = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '')
  .replace(/œ/gu, 'oe').replace(/æ/gu, 'ae').replace(/ß/gu, 'ss').replace(/ø/gu, 'o').replace(/ł/gu, 'l').replace(/đ/gu, 'd');

/** Index of the first word that begins at `start` or behind it; their number when none does. */
export function wordFrom(words: readonly Word[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

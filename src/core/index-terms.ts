// What a corpus indexes of a text, in one pass: its salient keys and the fingerprints of its wording. The quick way, for
// imports of a million reports: no facts are found (those cost fifty times as much). A name is what has a capital that the
// text never drops; a country is a listed name of it or of a town there; a day is a figure beside a month ("10 janvier"),
// never a weekday. Nine of ten keys are those of `salientKeys`.
import type { Article } from './article.ts';
import { tellingOf } from './background-table.ts';
import { cognate } from './text/cognates.ts';
import { knownNames } from './facts/names/name-lists.ts';
import { fingerprintsOf, hashWord } from './origins/fingerprints.ts';
import { COUNTRY_BOOST, DAY_BOOST, FIGURE, figureKey, keyOf, KEYS_PER_REPORT, NAME_BOOST, type SalientKey } from './keys.ts';
import { languageOf } from './languages/of-article.ts';
import { packOf, type LanguageCode } from './languages/pack.ts';
import { Lexicon, NONE, type Keys, type Known, type Place } from './text/lexicon.ts';
import { HASH_START, hashOf, hashOne, hashOther, type WordHash } from './text/word-table.ts';
import { fold } from './text/words.ts';

export interface IndexTerms {
  readonly language: LanguageCode;
  /** Most salient first, at most `KEYS_PER_REPORT`. */
  readonly keys: readonly SalientKey[];
  /** Marks of the wording (`fingerprints.ts`), odd numbers below 2^32. */
  readonly fingerprints: readonly number[];
}

/** One text being read. */
interface Text {
  readonly lexicon: Lexicon;
  /** Numbers of the words met in this round, each once. */
  readonly seen: number[];
  /** Keys of the days met, as often as they were. */
  readonly days: number[];
}

/** Words remembered of all languages together; beyond its part of them a table begins anew, and only words met again come into it. Of 130,000 every fourth new word had been known before. */
const MOST_KNOWN = 300_000;
/** Words remembered of any language, however many are read. */
const LEAST_KNOWN = 60_000;
/** Words longer than this are no words. */
const LONGEST_WORD = 48;

const lexicons = new Map<LanguageCode, Lexicon>();
let round = 0;

/** The terms of a text. Linear; some 0.1 ms for 2,400 characters. */
export function indexTerms(article: Pick<Article, 'title' | 'text' | 'language'>): IndexTerms {
  const { lexicon: { keys, language }, best, fingerprints } = readArticle(article);
  const most = best[0] === undefined ? 1 : keys.weight(best[0]);
  return { language, keys: best.map((number) => ({ key: keys.key(number), weight: keys.weight(number) / most })), fingerprints };
}

/** The same as numbers, which is all that an index keeps: the hashes of the keys. */
export function indexHashes(article: Pick<Article, 'title' | 'text' | 'language'>): { readonly keys: readonly number[]; readonly fingerprints: readonly number[] } {
  const { lexicon: { keys }, best, fingerprints } = readArticle(article);
  return { keys: best.map((number) => keys.hash(number)), fingerprints };
}

/** `best`: the keys that are kept, most salient first, by number; their weights hold until the next text. */
function readArticle(article: Pick<Article, 'title' | 'text' | 'language'>): { readonly lexicon: Lexicon; readonly best: readonly number[]; readonly fingerprints: readonly number[] } {
  const title = article.title ?? '';
  const lexicon = lexiconOf(languageOf(article));
  round++;
  const read: Text = { lexicon, seen: [], days: [] };
  const inTitle = title && !article.text.startsWith(title) ? readWords(title, read).slice() : NO_WORDS;   // a copy: the text's take its place
  const hashes = readWords(article.text, read);
  return { lexicon, best: weigh(read, [inTitle, hashes]), fingerprints: fingerprintsOf(hashes) };
}

function lexiconOf(language: LanguageCode): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon || lexicon.words.size > Math.max(LEAST_KNOWN, MOST_KNOWN / lexicons.size)) lexicons.set(language, lexicon = new Lexicon(language, lexicon ?? null));
  return lexicon;
}

/** Forgets the words met so far, some 40 MB after a large import; the next texts teach them anew. */
export function forgetWords(): void { lexicons.clear(); }

const months = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** "janvier", "janv": folded, without a full stop. */
function monthsOf(language: LanguageCode): ReadonlyMap<string, number> {
  let known = months.get(language);
  if (!known) {
    known = new Map(packOf(language).calendar.months.flatMap((spellings, i) => spellings.split('|').map((spelling) => [fold(spelling.replace(/\.+$/u, '')), i + 1] as const)));
    months.set(language, known);
  }
  return known;
}

/** A blank: what stands behind the last character. */
const END = 32;
const KIND = { mark: 0, letter: 1, digit: 2 } as const;
const UNKNOWN = 255;
/** Kinds of the characters met so far; a regular expression over a whole text costs five times as much. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  return kinds[code] = /[\p{L}\p{M}]/u.test(character) ? KIND.letter : /\p{Nd}/u.test(character) ? KIND.digit : KIND.mark;
}

// A figure is met whole ("16 000"), wherever it stands: sticky, so that it is looked for only where digits begin.
const FIGURE_HERE = new RegExp(FIGURE, 'uy');

const NO_WORDS = new Uint32Array(0);
/** Hashes of the words of the text being read: one array for all texts, grown for the longest. */
let room = new Uint32Array(2048);

/** Counts the words of a text. Gives the hash of each word in order, until the next call. */
function readWords(text: string, read: Text): Uint32Array {
  const { words } = read.lexicon;
  if (room.length <= text.length) room = new Uint32Array(text.length * 2);
  const hashes = room;
  let met = 0;
  const days = new DayReader(read);
  let [start, figureEnd, before, last] = [0, 0, KIND.mark as number, -1];
  let { one, other } = HASH_START;
  // "Zelensky" "15" "h" "30": runs of letters and runs of digits, as `splitWords` finds them, without the marks.
  const end = text.length;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : END;   // asked behind the end it gives NaN, and the whole loop runs at half the speed
    let kind = kinds[code] ?? UNKNOWN;
    if (kind === UNKNOWN) kind = kindOf(code);
    if (kind === before) {
      one = hashOne(one, code);
      other = hashOther(other, code);
      continue;
    }
    if (before === KIND.letter) {
      last = words.find(one, other);
      if (last < 0) last = learn(text.slice(start, i), { one, other }, read.lexicon);
      if (words.meet(last, round)) read.seen.push(last);
      days.word(last, met);
      hashes[met++] = words.tag(last);
    } else if (before === KIND.digit) {
      days.figure(text.slice(start, i), last, met);
      hashes[met++] = hashWord(text.slice(start, i));
      if (start >= figureEnd) {
        FIGURE_HERE.lastIndex = start;
        figureEnd = start + (FIGURE_HERE.exec(text)?.[0].length ?? i - start);
        meetFigure(text.slice(start, figureEnd), read);
      }
      last = -1;
    }
    start = i;
    one = hashOne(HASH_START.one, code);
    other = hashOther(HASH_START.other, code);
    before = kind;
  }
  return hashes.subarray(0, met);
}

/** Words from a day's number to its month at most: "1er janvier", "10 de enero". */
const DAY_TO_MONTH = 2;
const LAST_DAY = 31;

/** Puts days and months together that stand side by side: "10 janvier", in English "January 10" too. */
class DayReader {
  readonly #read: Text;
  #day = 0;
  #dayAt = -Infinity;

  constructor(read: Text) { this.#read = read; }

  /** A word of letters by its number, as word `at` of its text. */
  word(number: number, at: number): void {
    if (at - this.#dayAt <= DAY_TO_MONTH) this.#add(number);
  }

  /** Digits; `before` is the number of the word before them, -1 when that is none of letters. */
  figure(digits: string, before: number, at: number): void {
    this.#day = digits.length <= 2 ? Number(digits) : 0;
    if (this.#day < 1 || this.#day > LAST_DAY) return;
    this.#dayAt = at;
    if (before >= 0 && this.#read.lexicon.language === 'en') this.#add(before);
  }

  #add(number: number): void {
    const { lexicon, days } = this.#read;
    const month = lexicon.month(number);
    if (month > 0) days.push(lexicon.keys.numberOf(`d:${String(month).padStart(2, '0')}${String(this.#day).padStart(2, '0')}`));
  }
}

function meetFigure(written: string, { lexicon, seen }: Text): void {
  const { words, keys } = lexicon;
  const hash = hashOf(written);
  let number = words.find(hash.one, hash.other);
  if (number < 0) {
    const figure = figureKey(written);
    number = lexicon.add(hash, 0, { lower: NONE, asWord: keys.numberOf(figure?.key ?? ''), asName: NONE, telling: figure?.boost ?? 0, places: null, month: 0 });
  }
  if (words.meet(number, round)) seen.push(number);
}

/** Takes a word into the table; gives its number. */
function learn(slice: string, hash: WordHash, lexicon: Lexicon): number {
  const { language, former, keys } = lexicon;
  const before = former ? former.words.find(hash.one, hash.other) : NONE;
  if (former && before >= 0) return lexicon.add(hash, former.words.tag(before), takenOver(before, slice, former, lexicon));
  const written = `${slice.slice(0, LONGEST_WORD)} `.slice(0, -1);   // a copy: a slice would keep its whole text in memory
  const lower = written.toLowerCase();
  const isLower = lower === slice;
  const folded = fold(lower);
  const telling = folded.length < 2 ? 0 : tellingOf(folded, language);
  // German writes every noun with a capital: it says nothing there.
  const mayBeName = telling === 1 && !isLower && language !== 'de';
  return lexicon.add(hash, hashWord(folded), {
    lower: isLower ? NONE : numberOf(lower, lexicon), telling,
    asWord: telling === 0 ? NONE : keys.numberOf(keyOf({ lower, folded }, language)), asName: mayBeName ? keys.numberOf(cognate(folded)) : NONE,
    places: isLower ? null : placesOf(folded), month: monthsOf(language).get(folded) ?? 0,
  });
}

/** What was known of a word in the former table, with keys of this one. */
function takenOver(number: number, slice: string, former: Lexicon, lexicon: Lexicon): Known {
  const own = (key: number): number => (key < 0 ? NONE : lexicon.keys.numberOf(former.keys.key(key)));
  return {
    lower: former.lower(number) < 0 ? NONE : numberOf(slice.toLowerCase(), lexicon), asWord: own(former.asWord(number)), asName: own(former.asName(number)),
    telling: former.telling(number), places: former.places(number), month: former.month(number),
  };
}

function numberOf(lower: string, lexicon: Lexicon): number {
  const hash = hashOf(lower);
  const known = lexicon.words.find(hash.one, hash.other);
  return known < 0 ? learn(lower, hash, lexicon) : known;
}

/** Places that begin with a word, the longest first; null when none does. */
function placesOf(folded: string): readonly Place[] | null {
  const places = knownNames(folded).flatMap(({ kind, country, words }): readonly Place[] =>
    kind === 'place' && country !== undefined ? [{ rest: words.slice(1).map(hashWord), country: `c:${country.toLowerCase()}` }] : []);
  return places.length ? places : null;
}

/** Keys of the text being read; one array for all texts. */
const met: number[] = [];

function weigh({ lexicon, seen, days }: Text, parts: readonly Uint32Array[]): readonly number[] {
  const { words, keys } = lexicon;
  met.length = 0;
  for (const number of seen) {
    const asName = lexicon.asName(number);
    const telling = lexicon.telling(number);
    // A capital that the text never drops is a name's.
    const isName = asName >= 0 && words.count(lexicon.lower(number), round) === 0;
    tally(isName ? asName : lexicon.asWord(number), words.count(number, round), isName ? telling * NAME_BOOST : telling, keys);
    const places = lexicon.places(number);
    if (places) for (const hashes of parts) tallyCountries(words.tag(number) >>> 0, places, hashes, keys);
  }
  for (const day of days) tally(day, 1, DAY_BOOST, keys);
  for (const key of met) keys.settle(key, round);
  return heaviest(keys);
}

function tally(key: number, count: number, boost: number, keys: Keys): void {
  if (key >= 0 && keys.tally(key, count, boost, round)) met.push(key);
}

/** Counts the country of every place that stands where the word does. */
function tallyCountries(hash: number, places: readonly Place[], hashes: Uint32Array, keys: Keys): void {
  for (let i = hashes.indexOf(hash); i >= 0; i = hashes.indexOf(hash, i + 1)) {
    const place = places.find(({ rest }) => rest.every((next, k) => hashes[i + 1 + k] === next));
    if (place) tally(keys.numberOf(place.country), 1, COUNTRY_BOOST, keys);
  }
}

let weights = new Float64Array(1024);
let sorted = new Float64Array(1024);

/** The keys that are kept of those met, heaviest first. Numbers alone sort five times as fast: only what is kept is sorted by weight. */
function heaviest(keys: Keys): readonly number[] {
  if (met.length > weights.length) [weights, sorted] = [new Float64Array(met.length * 2), new Float64Array(met.length * 2)];
  for (let i = 0; i < met.length; i++) weights[i] = keys.weight(met[i] ?? NONE);
  sorted.set(weights.subarray(0, met.length));
  const least = sorted.subarray(0, met.length).sort()[met.length - KEYS_PER_REPORT] ?? 0;
  // Most words stand once and weigh the same: those that weigh the least of all kept need no sorting.
  const above = met.filter((_, i) => (weights[i] ?? 0) > least).sort((a, b) => keys.weight(b) - keys.weight(a));
  for (let i = 0; i < met.length && above.length < KEYS_PER_REPORT; i++) {
    if (weights[i] === least) above.push(met[i] ?? NONE);
  }
  return above;
}

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
import { HASH_START, hashOf, hashOne, hashOther, WordTable, type WordHash } from './text/word-table.ts';
import { fold } from './text/words.ts';

export interface IndexTerms {
  readonly language: LanguageCode;
  /** Most salient first, at most `KEYS_PER_REPORT`. */
  readonly keys: readonly SalientKey[];
  /** Marks of the wording (`fingerprints.ts`), odd numbers below 2^32. */
  readonly fingerprints: readonly number[];
}

/** A key and its tally in the text being read; the same object for all words that give it. */
interface Term { readonly key: string; round: number; count: number; weight: number }

/** A word as written, looked up once for all texts of its language. */
interface Known {
  /** Number of the word in lower case; -1 when it is written so. */
  readonly lower: number;
  readonly asWord: Term | null;
  /** Set where a capital may make it a name. */
  readonly asName: Term | null;
  readonly telling: number;
  /** Countries that it names, or begins to name; null for most words. */
  readonly places: readonly Place[] | null;
  /** 1 to 12; 0 for any other word. */
  readonly month: number;
}

/** A place of known country: the hashes of its words after the first ("Unis" of "États-Unis"). */
interface Place { readonly rest: readonly number[]; readonly country: Term }

/** Words and keys of one language; a word's tag is the hash of its folded form, for fingerprints. */
interface Table {
  readonly language: LanguageCode;
  readonly words: WordTable<Known>;
  readonly terms: Map<string, Term>;
  readonly months: ReadonlyMap<string, number>;
  /** Words of the table before this one, until the next: what is met again is taken over, what is not is forgotten. */
  readonly former: WordTable<Known> | null;
}

/** One text being read. */
interface Text {
  readonly table: Table;
  /** Numbers of the words met in this round, each once. */
  readonly seen: number[];
  /** Days met, as often as they were. */
  readonly days: Term[];
}

/** Words remembered a language (some 110 bytes each, 15 MB in a large import); beyond it a new table begins, and only words met again come into it. */
const MOST_KNOWN = 130_000;
/** Words longer than this are no words. */
const LONGEST_WORD = 48;

const tables = new Map<LanguageCode, Table>();
let round = 0;

/** The terms of a text. Linear; some 0.1 ms for 2,400 characters. */
export function indexTerms(article: Pick<Article, 'title' | 'text' | 'language'>): IndexTerms {
  const title = article.title ?? '';
  const language = languageOf(article);
  round++;
  const read: Text = { table: tableOf(language), seen: [], days: [] };
  const inTitle = title && !article.text.startsWith(title) ? readWords(title, read).slice() : NO_WORDS;   // a copy: the text's take its place
  const hashes = readWords(article.text, read);
  return { language, keys: weigh(read, [inTitle, hashes]), fingerprints: fingerprintsOf(hashes) };
}

function tableOf(language: LanguageCode): Table {
  let table = tables.get(language);
  if (!table || table.words.size > MOST_KNOWN) tables.set(language, table = { language, words: new WordTable(), terms: new Map(), months: table?.months ?? monthsOf(language), former: table?.words ?? null });
  return table;
}

/** "janvier", "janv": folded, without a full stop. */
const monthsOf = (language: LanguageCode): ReadonlyMap<string, number> =>
  new Map(packOf(language).calendar.months.flatMap((spellings, i) => spellings.split('|').map((spelling) => [fold(spelling.replace(/\.+$/u, '')), i + 1] as const)));

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
  const { words } = read.table;
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
      if (last < 0) last = learn(text.slice(start, i), { one, other }, read.table);
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
    if (before >= 0 && this.#read.table.language === 'en') this.#add(before);
  }

  #add(number: number): void {
    const { table, days } = this.#read;
    const { month } = table.words.value(number);
    const term = month > 0 ? termOf(`d:${String(month).padStart(2, '0')}${String(this.#day).padStart(2, '0')}`, table) : null;
    if (term) days.push(term);
  }
}

function meetFigure(written: string, { table, seen }: Text): void {
  const hash = hashOf(written);
  let number = table.words.find(hash.one, hash.other);
  if (number < 0) {
    const figure = figureKey(written);
    number = table.words.add(hash, { lower: -1, asWord: figure && termOf(figure.key, table), asName: null, telling: figure?.boost ?? 0, places: null, month: 0 }, 0);
  }
  if (table.words.meet(number, round)) seen.push(number);
}

/** Takes a word into the table; gives its number. */
function learn(slice: string, hash: WordHash, table: Table): number {
  const { language, former } = table;
  const before = former ? former.find(hash.one, hash.other) : -1;
  if (former && before >= 0) return table.words.add(hash, takenOver(former.value(before), slice, table), former.tag(before));
  const written = `${slice.slice(0, LONGEST_WORD)} `.slice(0, -1);   // a copy: a slice would keep its whole text in memory
  const lower = written.toLowerCase();
  const isLower = lower === slice;
  const folded = fold(lower);
  const telling = folded.length < 2 ? 0 : tellingOf(folded, language);
  // German writes every noun with a capital: it says nothing there.
  const mayBeName = telling === 1 && !isLower && language !== 'de';
  return table.words.add(hash, {
    lower: isLower ? -1 : numberOf(lower, table), telling,
    asWord: telling === 0 ? null : termOf(keyOf({ lower, folded }, language), table), asName: mayBeName ? termOf(cognate(folded), table) : null,
    places: isLower ? null : placesOf(folded, table), month: table.months.get(folded) ?? 0,
  }, hashWord(folded));
}

/** What was known of a word in the former table, with terms of this one: a key is one term in a table. */
function takenOver(known: Known, slice: string, table: Table): Known {
  const own = (term: Term | null): Term | null => term && termOf(term.key, table);
  return {
    ...known, lower: known.lower < 0 ? -1 : numberOf(slice.toLowerCase(), table), asWord: own(known.asWord), asName: own(known.asName),
    places: known.places?.map(({ rest, country }) => ({ rest, country: own(country) ?? country })) ?? null,
  };
}

function numberOf(lower: string, table: Table): number {
  const hash = hashOf(lower);
  const known = table.words.find(hash.one, hash.other);
  return known < 0 ? learn(lower, hash, table) : known;
}

/** Places that begin with a word, the longest first; null when none does. */
function placesOf(folded: string, table: Table): readonly Place[] | null {
  const places = knownNames(folded).flatMap(({ kind, country, words }): readonly Place[] => {
    const term = kind === 'place' && country !== undefined ? termOf(`c:${country.toLowerCase()}`, table) : null;
    return term ? [{ rest: words.slice(1).map(hashWord), country: term }] : [];
  });
  return places.length ? places : null;
}

function termOf(key: string, { terms }: Table): Term | null {
  if (!key) return null;
  let term = terms.get(key);
  if (!term) terms.set(key, term = { key, round: 0, count: 0, weight: 0 });
  return term;
}

function weigh({ table: { words }, seen, days }: Text, parts: readonly Uint32Array[]): readonly SalientKey[] {
  const met: Term[] = [];
  for (const number of seen) {
    const { lower, asWord, asName, telling, places } = words.value(number);
    // A capital that the text never drops is a name's.
    const isName = asName !== null && words.count(lower, round) === 0;
    tally(isName ? asName : asWord, words.count(number, round), isName ? telling * NAME_BOOST : telling, met);
    if (places) for (const hashes of parts) tallyCountries(words.tag(number) >>> 0, places, hashes, met);
  }
  for (const day of days) tally(day, 1, DAY_BOOST, met);
  for (const term of met) if (term.count > 1) term.weight *= 1 + Math.log(term.count);
  const best = heaviest(met);
  const most = best[0]?.weight ?? 1;
  return best.map(({ key, weight }) => ({ key, weight: weight / most }));
}

function tally(term: Term | null, count: number, boost: number, met: Term[]): void {
  if (!term) return;
  if (term.round !== round) {
    term.round = round;
    term.count = term.weight = 0;
    met.push(term);
  }
  term.count += count;
  term.weight = Math.max(term.weight, boost);
}

/** Counts the country of every place that stands where the word does. */
function tallyCountries(hash: number, places: readonly Place[], hashes: Uint32Array, met: Term[]): void {
  for (let i = hashes.indexOf(hash); i >= 0; i = hashes.indexOf(hash, i + 1)) {
    const place = places.find(({ rest }) => rest.every((next, k) => hashes[i + 1 + k] === next));
    if (place) tally(place.country, 1, COUNTRY_BOOST, met);
  }
}

let weights = new Float64Array(1024);

/** The terms that are kept, heaviest first. Numbers alone sort five times as fast: only what is kept is sorted as terms. */
function heaviest(met: readonly Term[]): readonly Term[] {
  if (met.length > weights.length) weights = new Float64Array(met.length * 2);
  met.forEach(({ weight }, i) => { weights[i] = weight; });
  const least = weights.subarray(0, met.length).sort()[met.length - KEYS_PER_REPORT] ?? 0;
  // Most words stand once and weigh the same: those that weigh the least of all kept need no sorting.
  const above = met.filter(({ weight }) => weight > least).sort((a, b) => b.weight - a.weight);
  for (let i = 0; i < met.length && above.length < KEYS_PER_REPORT; i++) {
    const term = met[i];
    if (term?.weight === least) above.push(term);
  }
  return above;
}

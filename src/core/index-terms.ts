// What a corpus indexes of a text, in one pass: its salient keys and the fingerprints of its wording. The quick way, for
// imports of a million reports: no facts are found (those cost fifty times as much), so a country or a day gives no key and
// a name is what has a capital that the text never drops. Nine of ten keys are those of `salientKeys`.
import type { Article } from './article.ts';
import { tellingOf } from './background-table.ts';
import { cognate } from './cognates.ts';
import { fingerprintsOf, hashWord } from './fingerprints.ts';
import { FIGURE, figureKey, keyOf, KEYS_PER_REPORT, NAME_BOOST, type SalientKey } from './keys.ts';
import { languageOf } from './languages/of-article.ts';
import type { LanguageCode } from './languages/pack.ts';
import { HASH_START, hashMore, hashOf, WordTable, type Written } from './word-table.ts';
import { fold } from './words.ts';

export interface IndexTerms {
  readonly language: LanguageCode;
  /** Most salient first, at most `KEYS_PER_REPORT`. */
  readonly keys: readonly SalientKey[];
  /** Marks of the wording (`fingerprints.ts`), odd numbers below 2^32. */
  readonly fingerprints: readonly number[];
}

/** A key and its tally in the text being read; the same object for all words that give it. */
interface Term { readonly key: string; round: number; count: number; weight: number }

/** A word as written, looked up once for all texts of its language. `round` and `count` belong to the text being read. */
interface Known extends Written {
  /** Of the folded word, for fingerprints. */
  readonly hash: number;
  /** The word in lower case; null when it is written so. */
  readonly lower: Known | null;
  readonly asWord: Term | null;
  /** Set where a capital may make it a name. */
  readonly asName: Term | null;
  readonly telling: number;
  round: number;
  count: number;
}

/** Words and keys of one language. */
interface Table { readonly words: WordTable<Known>; readonly terms: Map<string, Term> }

/** Words remembered a language (some 150 bytes each, 20 MB in a large import); the table starts afresh beyond it. */
const MOST_KNOWN = 130_000;
/** Words longer than this are no words. */
const LONGEST_WORD = 48;

const tables = new Map<LanguageCode, Table>();
let round = 0;

/** The terms of a text. Linear; some 0.1 ms for 2,400 characters. */
export function indexTerms(article: Pick<Article, 'title' | 'text' | 'language'>): IndexTerms {
  const title = article.title ?? '';
  const language = languageOf(article);
  const table = tableOf(language);
  round++;
  const seen: Known[] = [];
  if (title && !article.text.startsWith(title)) read(title, language, table, seen);
  const hashes = read(article.text, language, table, seen);
  return { language, keys: weigh(seen), fingerprints: fingerprintsOf(hashes) };
}

function tableOf(language: LanguageCode): Table {
  let table = tables.get(language);
  if (!table || table.words.size > MOST_KNOWN) tables.set(language, table = { words: new WordTable(), terms: new Map() });
  return table;
}

const KIND = { mark: 0, letter: 1, digit: 2 } as const;
/** Kinds of the characters that news is written in; a regular expression over a whole text costs five times as much. */
const kinds = Uint8Array.from({ length: 0x370 }, (_, code) => slowKindOf(String.fromCharCode(code)));

function slowKindOf(character: string): number {
  return /[\p{L}\p{M}]/u.test(character) ? KIND.letter : /\p{Nd}/u.test(character) ? KIND.digit : KIND.mark;
}

// A figure is met whole ("16 000"), wherever it stands: sticky, so that it is looked for only where digits begin.
const FIGURE_HERE = new RegExp(FIGURE, 'uy');

/** Counts the words of a text; every word met for the first time in this round goes into `seen`. Gives the hash of each word in order. */
function read(text: string, language: LanguageCode, table: Table, seen: Known[]): readonly number[] {
  const hashes: number[] = [];
  let start = 0;
  let figureEnd = 0;
  let hash = HASH_START;
  let before: number = KIND.mark;
  // "Zelensky" "15" "h" "30": runs of letters and runs of digits, as `splitWords` finds them, without the marks.
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = i === text.length ? KIND.mark : code < kinds.length ? kinds[code] ?? KIND.mark : slowKindOf(text.charAt(i));
    if (kind === before) {
      hash = hashMore(hash, code);
      continue;
    }
    if (before === KIND.letter) hashes.push(meet(text, start, i, hash, language, table, seen));
    else if (before === KIND.digit) {
      hashes.push(hashWord(text.slice(start, i)));
      if (start >= figureEnd) {
        FIGURE_HERE.lastIndex = start;
        figureEnd = start + (FIGURE_HERE.exec(text)?.[0].length ?? i - start);
        meet(text, start, figureEnd, hashOf(text.slice(start, figureEnd)), language, table, seen);
      }
    }
    start = i;
    hash = hashMore(HASH_START, code);
    before = kind;
  }
  return hashes;
}

/** Counts the word at a place of a text; its hash comes from the scan, so that no string is made for a word met before. */
function meet(text: string, start: number, end: number, hash: number, language: LanguageCode, table: Table, seen: Known[]): number {
  let known = table.words.find(text, start, end, hash);
  if (!known) {
    known = knownOf(text.slice(start, end), language, table);
    table.words.add(known, hash);
  }
  if (known.round === round) known.count++;
  else {
    known.round = round;
    known.count = 1;
    seen.push(known);
  }
  return known.hash;
}

function knownOf(slice: string, language: LanguageCode, table: Table): Known {
  const written = `${slice} `.slice(0, -1);   // a copy: a slice would keep its whole text in memory
  const fresh = { written, round: 0, count: 0 };
  if (/^\p{Nd}/u.test(written)) {
    const figure = figureKey(written);
    return { hash: 0, lower: null, asWord: figure && termOf(figure.key, table), asName: null, telling: figure?.boost ?? 0, ...fresh };
  }
  const lower = written.slice(0, LONGEST_WORD).toLowerCase();
  const folded = fold(lower);
  const telling = folded.length < 2 ? 0 : tellingOf(folded, language);
  // German writes every noun with a capital: it says nothing there.
  const mayBeName = telling === 1 && lower !== written && language !== 'de';
  return {
    hash: hashWord(folded), lower: lower === written ? null : lowerOf(lower, language, table), telling,
    asWord: telling === 0 ? null : termOf(keyOf({ lower, folded }, language), table), asName: mayBeName ? termOf(cognate(folded), table) : null, ...fresh,
  };
}

function lowerOf(lower: string, language: LanguageCode, table: Table): Known | null {
  const hash = hashOf(lower);
  let known = table.words.find(lower, 0, lower.length, hash);
  if (!known) {
    known = knownOf(lower, language, table);
    table.words.add(known, hash);
  }
  return known;
}

function termOf(key: string, { terms }: Table): Term | null {
  if (!key) return null;
  let term = terms.get(key);
  if (!term) terms.set(key, term = { key, round: 0, count: 0, weight: 0 });
  return term;
}

function weigh(seen: readonly Known[]): readonly SalientKey[] {
  const met: Term[] = [];
  for (const { lower, asWord, asName, telling, count } of seen) {
    // A capital that the text never drops is a name's.
    const isName = asName !== null && lower?.round !== round;
    const term = isName ? asName : asWord;
    if (!term) continue;
    if (term.round !== round) {
      term.round = round;
      term.count = term.weight = 0;
      met.push(term);
    }
    term.count += count;
    term.weight = Math.max(term.weight, isName ? telling * NAME_BOOST : telling);
  }
  for (const term of met) term.weight *= 1 + Math.log(term.count);
  const best = met.sort((a, b) => b.weight - a.weight).slice(0, KEYS_PER_REPORT);
  const most = best[0]?.weight ?? 1;
  return best.map(({ key, weight }) => ({ key, weight: weight / most }));
}

// Which words of a text are words of the calendar: the pack's phrases, found word by word, each under its tag.
// In: a reading. Out: `at(index, tag)`, the longest phrase of that tag that begins exactly at a word.
// A word may carry several tags ("segunda": Monday, second; "de": of); which one holds is for the grammar to say.
import { spanAt } from '../../text/span.ts';
import { evenOut, fold, splitWords, type Word } from '../../text/words.ts';
import type { CalendarWords, Feast, Link, Unit } from '../../languages/calendar-words.ts';
import type { ClockLink, ClockWords } from '../../languages/clock-words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Reading } from '../reading.ts';
import type { Hedge } from '../fact.ts';
import { RARE_CALENDAR, type RareWords } from '../../languages/shared-calendar.ts';
import { SHARED_FEASTS } from '../../languages/shared-feasts.ts';
import { readNumber, type NumberPhrase } from '../quantities/number-words.ts';
import { numeralsOf, type Numerals } from '../quantities/numerals.ts';

export type Tag = Link | ClockLink | 'month' | 'weekday' | 'short-weekday' | 'season' | 'unit' | 'day' | 'other-day' | 'feast' | 'part' | 'daypart' | 'hedge' | 'date-hedge' | 'minutes-before' | 'minutes-after' | 'zone' | 'doubtful' | 'decade' | 'was' | 'will' | 'brief-weekday' | 'brief-month' | 'unit-part' | 'mid-hour' | 'story-unit' | 'month-unit';

/** A phrase found: words `first` to `end` (excluded), and what it means: a month's number, a unit (2 when plural), a zone's name. */
export interface Term { readonly tag: Tag; readonly first: number; readonly end: number; readonly number: number; readonly name: string }

interface Entry { readonly tag: Tag; readonly rest: readonly string[]; readonly number: number; readonly name: string; readonly exact: string | null; readonly dot: 'no' | 'maybe' | 'must' }
/** What may begin with a word: its phrases by tag, the longest first, and in one list; `starts` its tags that a date may begin with, `anchors` those that are anchors. */
interface Beginning { readonly byTag: Map<Tag, Entry[]>; readonly all: Entry[]; readonly starts: Tag[]; readonly anchors: Tag[] }
/** Of a word the phrases that it begins, the tags of those that end in it with how many words they have, the longest first (most words end none, and need no look back), and what may begin with it. */
interface Entering { readonly beginning: Beginning | undefined; readonly endings: ReadonlyMap<Tag, readonly number[]> | undefined; readonly gates: number }
/** By folded word; words that are none of the calendar are added as they are met. */
interface Lexicon { readonly words: Map<string, Entering>; readonly numerals: Numerals; readonly most: number }

/** What may begin with a word, as bits: whoever walks over all words asks them before anything else, and nearly every word has none. */
export const GATES = { hour: 1, length: 2, stretch: 4, tense: 8, start: 16, number: 32 } as const;
const ALL_GATES = Object.values(GATES).reduce((all, gate) => all | gate, 0);
const HOURS: ReadonlySet<Tag> = new Set<Tag>(['mid-hour', 'noon', 'midnight', 'minutes-before']);
/** Words remembered a language beside those of the calendar. */
const MOST_KNOWN = 20_000;

const NOTHING: Entering = { beginning: undefined, endings: undefined, gates: 0 };
const FIGURE: Entering = { beginning: undefined, endings: undefined, gates: ALL_GATES };

const lexicons = new WeakMap<CalendarWords, Lexicon>();
const terms = new WeakMap<Reading, Terms>();

/** The calendar words of a reading; made once for all finders. */
export function termsOf(reading: Reading): Terms {
  let known = terms.get(reading);
  if (!known) terms.set(reading, known = new Terms(reading, lexiconOf(reading.pack)));
  return known;
}

/** A walk over the words of one text. Holds what was looked up, hence a class. */
export class Terms {
  readonly words: readonly Word[];
  readonly calendar: CalendarWords;
  readonly pack: LanguagePack;
  readonly #entries: readonly Entering[];
  readonly #numbers: (NumberPhrase | null | undefined)[];
  readonly #anchors: Uint8Array;
  /** Of every word whether a date may begin there: 0 not asked yet, 1 no, 2 yes. */
  readonly #starts: Uint8Array;

  constructor(readonly reading: Reading, lexicon: Lexicon) {
    this.words = reading.words;
    this.calendar = reading.pack.calendar;
    this.pack = reading.pack;
    this.#entries = this.words.map((word) => enteringOf(lexicon, word));
    this.#numbers = new Array<undefined>(this.words.length);   // a Map of a million words takes longer to fill than the words to read
    this.#anchors = new Uint8Array(this.words.length + 1);
    this.#starts = new Uint8Array(this.words.length + 1);
    let distance = FAR_REACH + 1;
    for (let i = this.words.length - 1; i >= 0; i--) {
      distance = this.#isAnchor(i) ? 0 : distance + 1;   // the whole phrase: "de" begins "de l'après-midi", "1" "1. Weihnachtstag"
      this.#anchors[i] = Math.min(distance, FAR_REACH + 1);
    }
  }

  /** The longest phrase of a tag that begins at a word; null when there is none. */
  at(index: number, tag: Tag): Term | null {
    const entries = this.#entry(index).beginning?.byTag.get(tag);
    if (!entries) return null;
    for (const entry of entries) {
      const end = this.#match(index, entry);
      if (end > 0) return { tag, first: index, end, number: entry.number, name: entry.name };
    }
    return null;
  }

  /** Whether a phrase of the tag begins here. Asked at every word by many, hence without the term. */
  has(index: number, tag: Tag): boolean {
    const entries = this.#entry(index).beginning?.byTag.get(tag);
    if (!entries) return false;
    for (const entry of entries) if (this.#match(index, entry) > 0) return true;
    return false;
  }
  #isAnchor(index: number): boolean {
    const anchors = this.#entry(index).beginning?.anchors;
    if (!anchors) return false;
    for (const tag of anchors) if (this.has(index, tag)) return true;
    return false;
  }
  /** Where to go on after an optional phrase of any of the tags. */
  after(index: number, ...tags: readonly Tag[]): number {
    for (const tag of tags) {
      const term = this.at(index, tag);
      if (term) return term.end;
    }
    return index;
  }
  /** The phrase of a tag that ends just before a word. */
  before(index: number, tag: Tag): Term | null {
    const lengths = this.#entry(index - 1).endings?.get(tag);
    if (!lengths) return null;
    for (const length of lengths) {
      const term = this.at(index - length, tag);
      if (term?.end === index) return term;
    }
    return null;
  }
  /** Whether any word of the calendar begins here. */
  isKnown(index: number): boolean { return this.#entry(index).beginning !== undefined; }
  /** Whether something of the kind may begin at a word: no says that nothing of it does, yes that it is to be looked at. */
  may(index: number, gate: number): boolean { return (this.#entry(index).gates & gate) !== 0; }
  /** Whether a whole phrase of the calendar begins here: "Treffen" begins "treffen sich" only before "sich". */
  isTerm(index: number): boolean {
    const { beginning } = this.#entry(index);
    if (!beginning) return false;
    for (const entry of beginning.all) if (this.#match(index, entry) > 0) return true;
    return false;
  }
  /** Whether a date may begin at a word: with a figure, a word of the calendar, or a number in words that belongs to one. */
  isStart(index: number): boolean {
    if (index >= this.words.length) return false;
    const known = this.#starts[index];
    if (known) return known > 1;
    const isStart = this.#readStart(index);
    this.#starts[index] = isStart ? 2 : 1;
    return isStart;
  }
  #readStart(index: number): boolean {
    if (this.isDigits(index)) return true;
    if (!this.may(index, GATES.start) || !this.isLetters(index)) return false;
    const starts = this.#entry(index).beginning?.starts;
    if (starts) for (const tag of starts) if (this.#isStartOf(index, tag)) return true;
    if (this.isRoman(index)) return true;
    return (this.isDigits(index + 1) && LONE.test(this.text(index))) || (this.may(index, GATES.number) && (this.isNearAnchor(index) || this.before(index, 'before-year') !== null) && this.number(index) !== null);
  }
  /** The whole phrase stands here ("de" begins "de la nuit" only there), and behind an article, the likeliest word of a text, what a date goes on with. */
  #isStartOf(index: number, tag: Tag): boolean {
    const term = this.at(index, tag);
    if (!term || (LENGTHS.has(tag) && !this.isNearAnchor(index))) return false;
    return !LEADS.has(tag) || this.isKnown(term.end) || this.isDigits(term.end) || this.isRoman(term.end) || (this.isLetters(term.end) && this.number(term.end) !== null);
  }
  /** Whether a Roman number stands before a unit: "XXe siècle". */
  isRoman(index: number): boolean { return 'IVX'.includes(this.text(index)[0] ?? ' ') && ROMAN.test(this.text(index)) && (this.has(index + 1, 'unit') || (this.isGlued(index + 1) && this.has(index + 2, 'unit'))); }
  /** Whether a unit, month or weekday stands within reach, so that a number here may belong to it. */
  isNearAnchor(index: number): boolean { return (this.#anchors[index] ?? FAR_REACH + 1) <= REACH; }
  /** Whether one stands where a list of days that begins here may end. */
  isInList(index: number): boolean { return (this.#anchors[index] ?? FAR_REACH + 1) <= FAR_REACH; }

  /** A number in words or digits that begins at a word; read once. */
  number(index: number): NumberPhrase | null {
    if (!this.#word(index)) return null;
    let known = this.#numbers[index];
    if (known === undefined) this.#numbers[index] = known = readNumber(this.reading, index);
    return known;
  }

  /** Whether a number in words is a year of these centuries: "two thousand ten". */
  isYearWord(index: number): boolean {
    const number = this.number(index);
    return number !== null && typeof number.value === 'number' && !number.isOrdinal && Number.isInteger(number.value) && number.value >= 1100 && number.value <= 2100;
  }
  text(index: number): string { return this.#word(index)?.text ?? ''; }
  isMark(index: number, marks: string): boolean {
    const word = this.#word(index);
    return word?.kind === 'mark' && marks.includes(word.text);
  }
  isGlued(index: number): boolean { return this.#word(index)?.glued ?? false; }
  isLetters(index: number): boolean { return this.#word(index)?.kind === 'letters'; }
  isDigits(index: number): boolean { return this.#word(index)?.kind === 'digits'; }
  isCapital(index: number): boolean {
    const first = this.#word(index)?.text[0];
    return first !== undefined && first !== first.toLowerCase();
  }

  // A place before the first word or behind the last is asked for by its own way: an engine that meets one in an array reads every place slowly from then on.
  #word(index: number): Word | undefined { return index >= 0 && index < this.words.length ? this.words[index] : undefined; }
  #entry(index: number): Entering { return (index >= 0 && index < this.#entries.length ? this.#entries[index] : undefined) ?? NOTHING; }

  #match(index: number, entry: Entry): number {
    if (entry.exact !== null && this.#word(index)?.lower !== entry.exact) return 0;
    let end = index + 1;
    for (const part of entry.rest) {
      if (this.#word(end)?.folded !== part) return 0;
      end++;
    }
    if (entry.dot === 'no') return end;
    const isDotted = this.isMark(end, '.') && this.isGlued(end);
    if (!isDotted) return entry.dot === 'must' ? 0 : end;
    return this.#isNoAbbreviation(index, end) ? 0 : end + 1;
  }

  /** "Ils étaient SEPT.", "il secondo SET.", "cette MER.": a word at the end of its sentence, with no figure before it. */
  #isNoAbbreviation(first: number, dot: number): boolean {
    if (this.isDigits(first - 1) || this.isDigits(first - 2)) return false;
    const stop = this.words[dot]?.end ?? 0;
    return dot + 1 >= this.words.length || spanAt(this.reading.sentences, stop - 1)?.end === stop;
  }
}

const ROMAN = /^[IVX]+(?:e|ème|er)?$/u;
/** "Q3", "T4", "H1", "S2". */
const LONE = /^[qths]$/iu;
/** Words that a number may stand before by this many words at most: "the second last week of", "du samedi 13 au dimanche 15 juillet". */
const REACH = 8;
/** The same for figures, of which a list may be longer: "10, 11, 12, 13, 14 et 15 janvier". */
const FAR_REACH = 20;
const ANCHORS: ReadonlySet<Tag> = new Set<Tag>(['month', 'unit', 'weekday', 'short-weekday', 'hour-mark', 'season', 'am', 'pm', 'half', 'noon', 'daypart', 'minutes-after', 'minutes-before', 'feast', 'day-number', 'after-decade', 'year-word', 'half-of', 'brief-month', 'month-unit']);

/** Tags a date may begin with. */
const STARTS: ReadonlySet<Tag> = new Set<Tag>(['month', 'weekday', 'short-weekday', 'season', 'unit', 'day', 'feast', 'feast-day', 'part', 'before-decade', 'first', 'last', 'next', 'coming', 'after-next', 'this', 'ago', 'ahead', 'few', 'single', 'the', 'day-number', 'lone-day', 'day-after', 'day-before', 'rest', 'on-weekend', 'decade', 'other-day', 'penult', 'before-last', 'recent', 'then-next', 'then-last', 'then', 'story-unit', 'year-before', 'to-date', 'week-number', 'hedge', 'now', 'deadline', 'pair', 'brief-weekday', 'unit-part', 'same', 'final', 'half']);

/** Those of them that begin a length or stand before one ("a week ago", "il y a deux jours"): none without a unit in reach. */
const LENGTHS: ReadonlySet<Tag> = new Set<Tag>(['final', 'half', 'few', 'single', 'pair', 'hedge', 'ago', 'ahead', 'deadline']);
/** Those that only lead to one. */
const LEADS: ReadonlySet<Tag> = new Set<Tag>(['the', 'lone-day']);

function lexiconOf({ code, calendar, clock, quantity }: LanguagePack): Lexicon {
  let known = lexicons.get(calendar);
  if (!known) lexicons.set(calendar, known = compile(calendar, clock, RARE_CALENDAR[code], numeralsOf(quantity.numbers)));
  return known;
}

function enteringOf({ words, numerals, most }: Lexicon, { kind, folded }: Word): Entering {
  const known = words.get(folded);
  if (known) return known;
  if (kind !== 'letters') return kind === 'digits' ? FIGURE : NOTHING;
  const gates = gatesOf(folded, undefined, numerals);
  const entering: Entering = gates === 0 ? NOTHING : { beginning: undefined, endings: undefined, gates };   // one hidden class for all of them: they are asked at every word
  if (words.size < most && folded.length <= LONGEST_KEPT) words.set(folded, entering);
  return entering;
}
/** In UTF-16 units: a longer slice would keep its whole text alive. */
const LONGEST_KEPT = 12;

function gatesOf(folded: string, beginning: Beginning | undefined, numerals: Numerals): number {
  if (FIGURES.test(folded)) return ALL_GATES;
  const has = (tag: Tag): boolean => beginning?.byTag.has(tag) === true;
  const isNumber = numerals.mayBegin(folded);
  const mayStart = isNumber || (beginning?.starts.length ?? 0) > 0 || MAY_START.test(folded);
  return (isNumber || [...HOURS].some(has) ? GATES.hour : 0) | (isNumber || beginning ? GATES.length : 0) | (has('the') || has('entire') ? GATES.stretch : 0)
    | (has('will') || has('was') ? GATES.tense : 0) | (mayStart ? GATES.start : 0) | (isNumber ? GATES.number : 0);
}
const FIGURES = /^[0-9]/u;
/** Roman numbers and the letters of quarters, folded. */
const MAY_START = /^(?:[ivx]|[qths]$)/u;

function compile(calendar: CalendarWords, clock: ClockWords, rare: RareWords, numerals: Numerals): Lexicon {
  const beginnings = new Map<string, Beginning>();
  const endings = new Map<string, Map<Tag, number[]>>();
  const addEnding = (word: string, tag: Tag, length: number): void => {
    let tags = endings.get(word);
    if (!tags) endings.set(word, tags = new Map());
    const lengths = tags.get(tag);
    if (!lengths) tags.set(tag, [length]);
    else if (!lengths.includes(length)) lengths.push(length);
  };
  const add = (tag: Tag, phrases: string | undefined, number = 0, name = ''): void => {
    for (const phrase of (phrases ?? '').split('|')) {
      const entry = phrase && entryOf(tag, phrase, number, name);
      if (!entry) continue;
      let beginning = beginnings.get(entry[0]);
      if (!beginning) beginnings.set(entry[0], beginning = { byTag: new Map(), all: [], starts: [], anchors: [] });
      if (STARTS.has(tag) && !beginning.starts.includes(tag)) beginning.starts.push(tag);
      if (ANCHORS.has(tag) && !beginning.anchors.includes(tag)) beginning.anchors.push(tag);
      beginning.all.push(entry[1]);
      const length = entry[1].rest.length + 1;
      addEnding(entry[1].rest.at(-1) ?? entry[0], tag, length);
      if (entry[1].dot !== 'no') addEnding('.', tag, length + 1);
      const list = beginning.byTag.get(tag);
      if (list) list.push(entry[1]);
      else beginning.byTag.set(tag, [entry[1]]);
    }
  };
  calendar.months.forEach((phrases, i) => add('month', phrases, i + 1));
  calendar.weekdays.forEach((phrases, i) => add('weekday', phrases, i + 1));
  calendar.shortWeekdays?.forEach((phrases, i) => add('short-weekday', phrases, i + 1));
  calendar.seasons.forEach((phrases, i) => add('season', phrases, i));
  calendar.parts.forEach((phrases, i) => add('part', phrases, i));
  for (const parts of [calendar.dayparts, rare.dayparts ?? []]) parts.forEach((phrases, i) => add('daypart', phrases, i));
  for (const [unit, phrases] of [...Object.entries(calendar.units), ...Object.entries(rare.units ?? {})]) {
    const [one, many] = phrases.split('/');
    add('unit', one, 1, unit);
    add('unit', many, 2, unit);
  }
  for (const [offset, phrases] of [...Object.entries(calendar.days), ...Object.entries(rare.days ?? {})]) add('day', phrases, Number(offset));
  rare.briefWeekdays?.forEach((phrases, i) => add('brief-weekday', phrases, i + 1));
  for (const [month, phrases] of Object.entries(rare.briefMonths ?? {})) add('brief-month', phrases, Number(month));
  for (const [unit, parts] of Object.entries(rare.unitParts ?? {})) parts.forEach((phrases, i) => add('unit-part', phrases, i, unit));
  for (const [unit, [last, next]] of Object.entries(rare.storyUnits ?? {})) {
    add('story-unit', last, -1, unit);
    add('story-unit', next, 1, unit);
  }
  for (const [unit, tail] of Object.entries(rare.monthUnits ?? {})) calendar.months.forEach((phrases, i) => add('month-unit', phrases.split('|').filter((name) => !name.endsWith('.') && !name.endsWith('s')).map((name) => tail.split('|').map((each) => name + each).join('|')).join('|'), i + 1, unit));
  for (const [hour, phrases] of Object.entries(rare.midHours)) add('mid-hour', phrases, Number(hour));
  for (const [offset, phrases] of Object.entries(calendar.otherDays)) add('other-day', phrases, Number(offset));
  for (const [feast, phrases] of [...Object.entries(calendar.feasts), ...Object.entries(SHARED_FEASTS)]) add('feast', phrases, 0, feast);
  for (const [hedge, phrases] of Object.entries(calendar.hedges)) add('hedge', phrases, 0, hedge);
  for (const [hedge, phrases] of Object.entries(calendar.dateHedges)) add('date-hedge', phrases, 0, hedge);
  for (const [minutes, phrases] of Object.entries(calendar.minutesBefore)) add('minutes-before', phrases, Number(minutes));
  for (const [minutes, phrases] of Object.entries(calendar.minutesAfter)) add('minutes-after', phrases, Number(minutes));
  for (const [zone, phrases] of Object.entries(calendar.zones)) add('zone', phrases, 0, zone);
  for (const [year, phrases] of Object.entries(calendar.decades ?? {})) add('decade', phrases, Number(year));
  for (const [link, phrases] of [...Object.entries(calendar.links), ...Object.entries(rare.links)]) add(link as Link, phrases);   // Object.entries widens the keys of a Record
  for (const [link, phrases] of Object.entries(clock.links)) add(link as ClockLink, phrases);   // likewise
  add('doubtful', calendar.doubtful);
  add('was', calendar.tense.past.words);
  add('was', rare.told);
  add('will', calendar.tense.future.words);
  add('will', rare.plans);
  for (const { byTag } of beginnings.values()) for (const list of byTag.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  for (const tags of endings.values()) for (const lengths of tags.values()) lengths.sort((a, b) => b - a);
  const words = new Map([...beginnings.keys(), ...endings.keys()].map((word) => [word, { beginning: beginnings.get(word), endings: endings.get(word), gates: gatesOf(word, beginnings.get(word), numerals) }]));
  return { words, numerals, most: words.size + MOST_KNOWN };
}

function entryOf(tag: Tag, phrase: string, number: number, name: string): readonly [string, Entry] | null {
  const isExact = phrase.startsWith('=');
  const isLone = !phrase.slice(0, -1).includes(' ');
  const dot = phrase.endsWith('..') ? 'must' : phrase.endsWith('.') && isLone && !phrase.slice(0, -1).includes('.') ? 'maybe' : 'no';
  const bare = phrase.slice(isExact ? 1 : 0, dot === 'must' ? -2 : dot === 'maybe' ? -1 : undefined);
  const [first, ...rest] = splitWords(evenOut(bare));
  return first ? [fold(first.text), { tag, rest: rest.map((word) => word.folded), number, name, exact: isExact ? first.lower : null, dot }] : null;
}

/** A checked door: names under which units and feasts were stored are those of the pack's own types. */
export const unitOf = (term: Term): Unit => term.name as Unit;
export const feastOf = (term: Term): Feast => term.name as Feast;
export const hedgeOf = (term: Term): Hedge => term.name as Hedge;

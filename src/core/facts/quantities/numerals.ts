// A pack's number words made ready for look-up. Comes in: the pack's section. Goes out: for any folded word the atoms it is
// made of: "quarante" one, "zweiundzwanzigtausend" three, "dix" one. Ordinals are atoms too, made from cardinals by their
// endings ("onz|ième" + "e"). Does not compose: `number-words.ts` does.
import type { NumberWords, Spellings } from '../../languages/quantity-words.ts';
import { wordsOfList } from '../../languages/speech-words.ts';

/** One part of a number word. */
export interface Atom {
  readonly value: number;
  /** `times` multiplies what stands before it: hundred, thousand, million. */
  readonly role: 'add' | 'times' | 'half';
  readonly isOrdinal: boolean;
  readonly isFraction: boolean;
  /** "cinquièmes", "fifths": after a cardinal the parts of a fraction. */
  readonly isPlural: boolean;
  /** Of a hundred: fewer than this many of them are said. */
  readonly below?: number;
}

/** A language's number words, ready for look-up. */
export interface Numerals {
  readonly words: NumberWords;
  /** Atoms of a folded word; null when it is no number. */
  atomsOf(folded: string): readonly Atom[] | null;
  /** Case-sensitive: "M" but not "m". */
  readonly short: ReadonlyMap<string, number>;
  readonly ands: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly notMinusAfter: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, number>;
  readonly digitOrdinals: ReadonlySet<string>;
  /** Portuguese "três vinte AVOS": makes the cardinal before it a denominator. */
  readonly avos: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  /** Whether a number, a group or a sign may begin with a folded word: nearly no word of a text does. */
  mayBegin(folded: string): boolean;
}

/** Longer words are no numbers: "neunhundertneunundneunzigtausendneunhundertneunundneunzig" has 55 letters. */
const LONGEST_WORD = 80;
const LONGEST_ATOM = 12;
/** Words remembered a language, with what they are made of; beyond it the table starts afresh. */
const MOST_KNOWN = 20_000;

/** The words of a list parted by blanks, every stem with its endings. */
export const wordsOf = wordsOfList;

/** Word to value. */
export const byWord = (spellings: Spellings): ReadonlyMap<string, number> =>
  new Map(Object.entries(spellings).flatMap(([value, list]) => wordsOf(list).map((word) => [word, Number(value)] as const)));

const built = new WeakMap<NumberWords, Numerals>();

/** The look-up of a pack's number words, built once. */
export function numeralsOf(words: NumberWords): Numerals {
  const known = built.get(words);
  if (known) return known;
  const numerals = build(words);
  built.set(words, numerals);
  return numerals;
}

function build(words: NumberWords): Numerals {
  const atoms = new Map<string, Atom>();
  const isPlural = (word: string): boolean => wordsOf(words.pluralOrdinals).some((ending) => word.endsWith(ending));
  const add = (role: Atom['role'], isOrdinal: boolean) => (value: number, word: string) => atoms.set(word, { value, role, isOrdinal, isFraction: false, isPlural: isOrdinal && isPlural(word) });
  // "milésimo" multiplies as "mil" does, "ducentésimo" is a unit of its own
  inflected(words).forEach((value, word) => add(value === 100 || value >= 1000 ? 'times' : 'add', true)(value, word));
  byWord(words.cardinals).forEach(add('add', false));
  wordsOf(words.hundred).forEach((word) => atoms.set(word, { value: 100, role: 'times', isOrdinal: false, isFraction: false, isPlural: false, below: words.hundredsBelow }));
  byWord(words.magnitudes).forEach((power, word) => add('times', false)(10 ** power, word));
  const inside = new Map(atoms);
  byWord(words.glued?.elided ?? {}).forEach((value, word) => inside.set(word, { value, role: value === 0.5 ? 'half' : value === 100 ? 'times' : 'add', isOrdinal: false, isFraction: false, isPlural: false }));
  const split = (word: string): readonly Atom[] | null => {
    const whole = atoms.get(word);
    return whole ? [whole] : words.glued ? splitGlued(word, inside, words.glued.unitsFirst) : null;
  };
  const endings = [...wordsOf(words.ordinalEndings).map((ending) => ({ ending, isFraction: false, isPlural: isPlural(ending) })), ...wordsOf(words.fractionEndings).map((ending) => ({ ending, isFraction: true, isPlural: false }))]
    .sort((a, b) => b.ending.length - a.ending.length);
  const stemEndings = ['', ...wordsOf(words.stemEndings)];
  // Nearly every word of a text is asked for, some thrice, and nearly none is a number.
  const known = new Map<string, readonly Atom[] | null>();
  const atomsOf = (word: string): readonly Atom[] | null => {
    if (word.length > LONGEST_WORD) return null;
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = split(word) ?? fromEnding(word, endings, stemEndings, split);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, made);
    return made;
  };
  const [ones, minus, halves] = [new Set(wordsOf(words.ones)), new Set(wordsOf(words.minus)), new Set(wordsOf(words.half))];
  const [fractions, collectives, vague] = [byWord(words.fractions), byWord(words.collectives), byWord(words.vague)];
  const others = new Set([...ones, ...minus, ...halves, ...fractions.keys(), ...collectives.keys(), ...vague.keys()]);
  return {
    words,
    atomsOf,
    mayBegin: (folded) => others.has(folded) || atomsOf(folded) !== null,
    short: byWord(words.shortMagnitudes),
    ands: new Set(wordsOf(words.and.words)),
    ones,
    of: new Set(wordsOf(words.of)),
    points: new Set(wordsOf(words.point)),
    minus,
    notMinusAfter: new Set(wordsOf(words.notMinusAfter)),
    halves,
    fractions,
    collectives,
    vague,
    digitOrdinals: new Set(wordsOf(words.digitOrdinals)),
    several: new Set(wordsOf(words.several)),
    avos: new Set(wordsOf(words.fractionEndings)),
  };
}

/** Ordinals in all their forms: "décimo" gives "décima", "décimos", "décimas". */
function inflected({ ordinals, ordinalForms }: NumberWords): ReadonlyMap<string, number> {
  const forms = wordsOf(ordinalForms);
  return new Map([...byWord(ordinals)].flatMap(([word, value]) => [word, ...(word.endsWith('o') ? forms.map((form) => word.slice(0, -1) + form) : [])].map((form) => [form, value] as const)));
}

interface Ending { readonly ending: string; readonly isFraction: boolean; readonly isPlural: boolean }

/** "onzième" -> onz + e; the last atom becomes the ordinal: "zweiundzwanzigste" is 2, 20 and an ordinal. */
function fromEnding(word: string, endings: readonly Ending[], stemEndings: readonly string[], split: (word: string) => readonly Atom[] | null): readonly Atom[] | null {
  for (const { ending, isFraction, isPlural } of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const back of stemEndings) {
      const atoms = split(stem + back);
      const last = atoms?.at(-1);
      if (atoms && last && !last.isOrdinal) return [...atoms.slice(0, -1), { ...last, isOrdinal: true, isFraction, isPlural }];
    }
  }
  return null;
}

/** Covers the whole word with atoms, longest first: "centotto" is cent + otto, for nothing is left over only so. */
function splitGlued(word: string, atoms: ReadonlyMap<string, Atom>, unitsFirst: string): readonly Atom[] | null {
  const dead = new Set<number>();
  const from = (at: number): readonly Atom[] | null => {
    if (at === word.length) return [];
    if (dead.has(at)) return null;
    for (let length = Math.min(LONGEST_ATOM, word.length - at); length > 1; length--) {
      const atom = atoms.get(word.slice(at, at + length));
      if (!atom) continue;
      const skip = unitsFirst && (atom.value < 10 || atom.role === 'times') && atom.role !== 'half' && word.startsWith(unitsFirst, at + length) ? unitsFirst.length : 0;
      const rest = from(at + length + skip) ?? (skip ? from(at + length) : null);
      if (rest) return skip && rest[0] && rest[0].role === 'add' && atom.role === 'add' ? swapped(atom, rest[0], rest.slice(1)) : [atom, ...rest];
    }
    dead.add(at);
    return null;
  };
  const found = from(0);
  return found && found.length > (unitsFirst ? 0 : 1) ? found : null;
}

/** German says the unit first: "zwei|und|zwanzig" is 20 and 2. */
const swapped = (unit: Atom, ten: Atom, rest: readonly Atom[]): readonly Atom[] => [{ ...ten, value: ten.value + unit.value }, ...rest];

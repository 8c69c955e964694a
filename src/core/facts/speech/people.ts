// The persons of a text as speakers: each name in its fullest form, and the phrases that stand for exactly one of them
// ("le président américain", "the minister", "der Kanzler", where the text somewhere says who holds the office). A phrase keeps
// its own words and gets the name behind them: "la ministre Claire Odrin". Where two may be meant, the words stay as they are.
import { lexiconOf, type Lexicon } from '../names/name-lists.ts';
import { wordSet } from '../../languages/speech-words.ts';
import { evenOut, fold, splitWords } from '../../text/words.ts';
import type { PersonFact, Phrase, Token, View } from './noun-phrase.ts';
import { genderOfPhrase, gendersOf, wordsBeforeName, type Gender } from './person-genders.ts';
import type { Reading } from '../reading.ts';

/** A speaker as the text names them: a person in full, or the phrase as written. */
export interface Known {
  readonly name: string;
  readonly isPerson: boolean;
  readonly gender?: Gender;
  /** Told by an office or trade: somebody whom "he" or "she" may mean. */
  readonly holdsRole?: true;
}

/** Characters back within which the nearest holder of an office is meant rather than another one. */
const NEAREST = 350;
/** A text that gives more persons a role is a list: the rest are not looked for behind a phrase. */
const MOST_HOLDERS = 300;

interface Holder {
  readonly name: string;
  /** Folded words of the roles the text gives this person. */
  readonly words: Set<string>;
  readonly starts: number[];
}

/** What the words of a role have among them. */
interface Traits { readonly isCounterpart: boolean; readonly hasDemonym: boolean }

/** Made by `peopleOf`. */
export class People {
  private readonly names: Map<string, string>;
  /** By the words of a role: every phrase of the text asks all holders. */
  private readonly traits = new Map<Holder['words'], Traits>();
  private readonly inOffice: readonly (readonly [key: string, holder: Holder])[];

  constructor(private readonly reading: Reading, private readonly holders: ReadonlyMap<string, Holder>, private readonly genders: ReadonlyMap<string, Gender>, private readonly lexicon: Lexicon) {
    this.names = new Map([...holders].map(([key, { name }]) => [name, key]));
    this.inOffice = [...holders].filter(([, { words }]) => words.size > 0).slice(0, MOST_HOLDERS);
  }

  /** The person in the fullest form of the name. */
  person({ value: { key, name } }: PersonFact): Known {
    const gender = this.genders.get(key);
    return { name: this.holders.get(key)?.name ?? name, isPerson: true, ...(gender ? { gender } : {}) };
  }

  /** Whether the text names the person nowhere before. */
  isFirst({ start, value: { key } }: PersonFact): boolean {
    return this.holders.get(key)?.starts[0] === start;
  }

  /** A speaker by a name already settled. */
  named(name: string): Known {
    const key = this.names.get(name);
    const gender = key === undefined ? undefined : this.genders.get(key);
    return { name, isPerson: key !== undefined, ...(gender ? { gender } : {}) };
  }

  known(view: View, phrase: Phrase, last: Known | null): Known {
    if (phrase.person) return this.person(phrase.person);
    const tokens = view.tokens.slice(phrase.first, phrase.last + 1);
    const pointing = wordSet(view.words.demonstratives);
    if (last && tokens.slice(0, 2).some(({ lower }) => pointing.has(lower))) return last;
    const name = this.reading.original.slice(tokens[0]?.start, tokens.at(-1)?.end);
    const gender = genderOfPhrase(tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => fold(lower)), this.reading);
    const holder = this.holderOf(view, tokens) ?? this.lastByRole(view, tokens, last, gender);
    if (holder) {
      const full = `${name} ${holder.name}`;
      this.names.set(full, this.names.get(holder.name) ?? '');
      return { ...this.named(holder.name), name: full };
    }
    const holdsRole = tokens.some(({ kind, lower }) => kind === 'word' && this.lexicon.isRole(fold(lower)));
    return { name, isPerson: false, ...(gender ? { gender } : {}), ...(holdsRole ? { holdsRole } : {}) };
  }

  /** "« … », a nuancé la ministre": a role alone, behind the words of a person whose role the text does not give. */
  private lastByRole(view: View, tokens: readonly Token[], last: Known | null, gender: Gender | undefined): Holder | null {
    if (!last?.isPerson || !wordSet(view.words.definites).has(tokens[0]?.lower ?? '')) return null;
    const [role, more] = contentWords(view, tokens);
    const holder = this.holders.get(this.names.get(last.name) ?? '');
    if (!holder || holder.words.size > 0 || role === undefined || more !== undefined || !this.lexicon.isRole(role)) return null;
    return gender !== undefined && last.gender !== undefined && gender !== last.gender ? null : holder;
  }

  /** The one person whose role the phrase tells; null when none or several do. */
  private holderOf(view: View, tokens: readonly Token[]): Holder | null {
    if (!wordSet(view.words.definites).has(tokens[0]?.lower ?? '')) return null;
    const own = contentWords(view, tokens);
    const start = tokens[0]?.start ?? 0;
    const gender = genderOfPhrase(tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => fold(lower)), this.reading);
    for (const words of [own, ...this.inOtherWords(view, tokens)]) {
      if (!words.some((word) => this.lexicon.isRole(word))) continue;
      const fitting = this.inOffice.filter(([key, holder]) => this.fits(holder, words) && (gender === undefined || (this.genders.get(key) ?? gender) === gender)).map(([, holder]) => holder);
      const near = fitting.length > 1 ? fitting.filter(({ starts }) => starts.some((at) => at < start && start - at < NEAREST)) : fitting;
      const holder = near.length > 1 ? this.onlyTold(near, words) : near[0];
      if (holder) return this.isForeign(holder, words) && this.isOtherNearer(holder, start) ? null : holder;
    }
    return null;
  }

  /** "the Russian president" for a president whose country the text does not give. */
  private isForeign({ words: own }: Holder, words: readonly string[]): boolean {
    return words.some((word) => !hasWord(own, word) && this.lexicon.demonym(word) !== undefined);
  }

  /** Whether somebody else is named between a holder's last mention and the phrase: then nothing says that the country is the holder's. */
  private isOtherNearer(holder: Holder, start: number): boolean {
    const lastOf = ({ starts }: Holder): number => starts.findLast((at) => at < start) ?? -1;
    const own = lastOf(holder);
    return [...this.holders.values()].some((other) => other !== holder && lastOf(other) > own);
  }

  /** Of several, the one who fits without a counterpart's help. */
  private onlyTold(holders: readonly Holder[], words: readonly string[]): Holder | undefined {
    const exact = holders.filter((holder) => words.every((word) => hasWord(holder.words, word)));
    return exact.length === 1 && words.length > 1 ? exact[0] : undefined;
  }

  private fits({ words }: Holder, wanted: readonly string[]): boolean {
    const { isCounterpart, hasDemonym } = this.traitsOf(words);
    return wanted.every((word) => hasWord(words, word)
      || (isCounterpart && this.lexicon.isRole(word) && wanted.length > 1)
      || (!hasDemonym && this.lexicon.demonym(word) !== undefined && wanted.length > 1));
  }

  private traitsOf(words: Holder['words']): Traits {
    let traits = this.traits.get(words);
    if (!traits) {
      const counterparts = [...wordSet(this.reading.pack.speech.phrase.counterparts)];
      this.traits.set(words, traits = { isCounterpart: counterparts.some((word) => words.has(fold(word))), hasDemonym: [...words].some((word) => this.lexicon.demonym(word) !== undefined) });
    }
    return traits;
  }

  /** "le chef de la diplomatie" as the words of the office it means; none for a phrase that is no epithet. */
  private inOtherWords(view: View, tokens: readonly Token[]): readonly (readonly string[])[] {
    const lower = tokens.filter(({ kind }) => kind === 'word').map(({ lower: word }) => word);
    const rest = lower.slice(1).join('_');
    for (const [epithet, offices] of epithetsOf(view.words.epithets)) {
      if (rest !== epithet && !rest.startsWith(`${epithet}_`)) continue;
      const left = rest.slice(epithet.length).split('_').filter(Boolean).map(fold);
      return offices.map((office) => [...office.split('_').filter((word) => word.length > 2 || /\d/u.test(word)).map(fold).filter((word) => !isSmall(view, word)), ...left.filter((word) => !isSmall(view, word))]);
    }
    return [];
  }
}

const isSmall = ({ words }: View, word: string): boolean => wordSet(words.determiners).has(word) || wordSet(words.links).has(word) || wordSet(words.prepositions).has(word);

function contentWords(view: View, tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind, lower }) => kind === 'word' && !isSmall(view, lower)).map(({ lower }) => fold(lower));
}

/** A role's word as it stands, or at the end of a German compound: "Kanzler" of "Bundeskanzler". */
const hasWord = (words: ReadonlySet<string>, word: string): boolean => words.has(word) || (word.length > 5 && [...words].some((longer) => longer.endsWith(word)));

const epithets = new Map<string, ReadonlyMap<string, readonly string[]>>();

function epithetsOf(list: string): ReadonlyMap<string, readonly string[]> {
  const known = epithets.get(list);
  if (known) return known;
  const made = new Map(list.split(/\s+/u).filter(Boolean).map((entry) => {
    const [epithet = '', offices = ''] = entry.split('=');
    return [epithet, offices.split(',')] as const;
  }));
  epithets.set(list, made);
  return made;
}

/** The persons of a text; `persons` by position. Linear. */
export function peopleOf(reading: Reading, persons: readonly PersonFact[]): People {
  const holders = new Map<string, Holder>();
  const lexicon = lexiconOf(reading.pack.name);
  const counterparts = wordSet(reading.pack.speech.phrase.counterparts);
  const { words: list } = reading;
  let at = 0;
  let previous = '';
  for (const { start, value } of persons) {
    while ((list[at]?.start ?? Infinity) < start) at++;
    const held = holders.get(value.key);
    const holder = { name: held && held.name.length >= value.name.length ? held.name : value.name, words: held?.words ?? new Set<string>(), starts: held?.starts ?? [] };
    holders.set(value.key, holder);
    holder.starts.push(start);
    // "Präsident Odrin empfing Tarrow": what holds another's name is no role of this one.
    const isOwn = value.role !== undefined && (previous === '' || !value.role.includes(previous));
    const role = isOwn ? splitWords(evenOut(value.role)) : [];
    previous = value.name;
    const before = wordsBeforeName(reading, at, lexicon);
    const isRole = before.some(({ folded, lower }) => lexicon.isRole(folded) || counterparts.has(lower));
    for (const word of isRole ? [...role, ...before] : role) if (word.kind === 'letters') holder.words.add(word.folded);
  }
  return new People(reading, holders, gendersOf(reading, persons), lexicon);
}

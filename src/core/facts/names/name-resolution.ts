// The names of one text written in full, to be found again by a part of them: persons by their surname, organisations and
// places by their first or last words or their initials. Makes the keys:
//   person:zelenski       family name as `romanise` writes it; a second person of that family adds the given name
//   org:nato, place:us    from the lists (country: ISO 3166-1); else the folded words that weigh ("org:penske automotive")
import { COMPANY_WORDS, COMPLEMENT_LINKS, DROPPED_FRONTS, PERSON_SUFFIXES } from '../../languages/shared-names.ts';
import type { Spelled } from './name-acronyms.ts';
import type { Named } from './name-identities.ts';
import { FAMILY_FIRST, FIRST_OF_TWO, isNumeral, romanise, skeleton, sovereign } from './name-keys.ts';
import { isSaint, knownNames, type Lexicon, type NameKind } from './name-lists.ts';
import type { NameToken } from './name-tokens.ts';

export interface Identified {
  /** The fullest form the text has. */
  readonly name: string;
  readonly key: string;
  readonly country?: string;
}

// ---- persons ----------------------------------------------------------------------------------------------------

const LONGEST_PERSON = 8;
/** Names that share a word, at most: more is no news text, and would make the search quadratic. */
const NAMESAKES = 50;

interface Person {
  known: Identified;
  /** Romanised words, suffixes left out. */
  readonly full: readonly string[];
  count: number;
}

/** The persons a text names in full. */
export function openPersons(named: readonly Named[], lexicon: Lexicon): { find(one: Named): Identified | undefined; keyOf(one: Named): Identified } {
  const particles = lexicon.particles;
  const partsOf = (words: readonly string[]): readonly string[] => withoutRealm(words, particles).filter((word, i) => i === 0 || !(PERSON_SUFFIXES.has(word) || isNumeral(word))).map(romanise);
  const keyOf = ({ words, text }: Named): Identified => ({ name: text, key: `person:${familyOf(partsOf(words)).join(' ')}` });
  const byFull = new Map<string, Person>();
  for (const one of named) {
    if (one.kind !== 'person' || one.words.length < 2 || one.words.length > LONGEST_PERSON) continue;
    const full = partsOf(one.words);
    const person = byFull.get(full.join(' '));
    if (person) person.count++;
    else byFull.set(full.join(' '), { known: keyOf(one), full, count: 1 });
  }
  partFamilies([...byFull.values()]);
  const bySurname = indexSurnames([...byFull.values()]);
  return {
    keyOf,
    find(one) {
      if (one.words.length > LONGEST_PERSON) return undefined;
      const parts = partsOf(one.words.filter((word) => one.words.length === 1 || !particles.has(word)));
      const full = byFull.get(partsOf(one.words).join(' '));
      if (full && one.kind === 'person') return full.known;
      if (one.kind !== 'person' && (parts.length > 1 || one.mention.kind === 'organisation')) return undefined;
      const named = parts.at(-1) ?? '';
      const family = bySurname.has(named) || !lexicon.nounsAreCapital || !named.endsWith('s') ? named : named.slice(0, -1);   // "Merkels Nachfolger"
      const bearers = (bySurname.get(family) ?? []).filter((person) => parts.length === 1 || !areApart(person.full, parts));
      return bearers[0]?.known ?? (parts.length === 1 && one.kind === 'person' ? bySurname.get(`given ${parts[0] ?? ''}`)?.[0]?.known : undefined);
    },
  };
}

/** "Amélie de Suède" is Amélie in every language. */
function withoutRealm(words: readonly string[], particles: ReadonlySet<string>): readonly string[] {
  const isRealm = words.length === 3 && (particles.has(words[1] ?? '') || words[1] === 'of') && knownNames(words[2] ?? '').some(({ isCountry, words: own }) => isCountry && own.length === 1);
  return isRealm ? words.slice(0, 1) : words;
}

function familyOf(full: readonly string[]): readonly string[] {
  if (full.length === 1) return full.map(sovereign);
  if (full.length > 1 && FAMILY_FIRST.has(full[0] ?? '')) return full;
  const famous = full.slice(1, -1).findLast((word) => FIRST_OF_TWO.has(word));   // "Luiz Inácio Lula da Silva", "Carlos Alcaraz Garfia"
  return famous === undefined ? full.slice(-1) : [famous];
}

/** Two people of one family: the one named most keeps the plain key, the others add their given name; the rest are one person. */
function partFamilies(persons: readonly Person[]): void {
  mendSpellings(persons);
  const chiefs = new Map<string, Person>();
  for (const person of [...persons].sort((a, b) => b.count - a.count || b.full.length - a.full.length)) {
    const { key, name } = person.known;
    const chief = chiefs.get(key);
    if (!chief) chiefs.set(key, person);
    else if (areApart(person.full, chief.full)) {
      const own = `${key} ${person.full[0] ?? ''}`;
      const other = chiefs.get(own);
      if (!other) chiefs.set(own, person);
      person.known = { name: other ? other.known.name : name, key: own };
    } else person.known = chief.known.name.length >= name.length ? chief.known : (chief.known = { name, key });
  }
}

/** "Duncan Raite" and "Duncan Rait": one given name, family names a letter apart; the one named most lends its key. */
function mendSpellings(persons: readonly Person[]): void {
  const byGiven = new Map<string, Person[]>();
  for (const person of persons) {
    const [given = '', family = ''] = [person.full[0], person.full.at(-1)];
    if (given.length < 3 || family.length < 4) continue;
    const others = byGiven.get(given) ?? [];
    const twin = others.find(({ full }) => isSlip(full.at(-1) ?? '', family));
    if (twin) (twin.count >= person.count ? person : twin).known = (twin.count >= person.count ? twin : person).known;
    else if (others.length < NAMESAKES) others.push(person);
    byGiven.set(given, others);
  }
}

/** One letter too many or too few, behind the first: "rait", "raite". */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1 || short[0] !== long[0]) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}

/** By last word, by the middle one of three ("Pedro Sánchez Pérez"), by a family name that stands first; most named first. */
function indexSurnames(persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, Person[]>();
  const add = (word: string | undefined, person: Person): void => {
    if (word === undefined || word.length < 2) return;
    const list = index.get(word);
    if (!list) index.set(word, [person]);
    else if (list.length < NAMESAKES && !list.includes(person)) list.push(person);
  };
  for (const person of [...persons].sort((a, b) => b.count - a.count)) {
    const { full } = person;
    add(full.at(-1), person);
    if (full.length > 2) add(full.at(-2), person);
    if (FAMILY_FIRST.has(full[0] ?? '')) add(full[0], person);
    add(`given ${full[0] ?? ''}`, person);
  }
  return index;
}

/** Whether two full names of one family are two people: "Joe Biden", "Jill Biden"; not "J. Biden", "W. Mark Felt", "Betty" for "Bettie". */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [givenOf(a), givenOf(b)];
  if (one.length === 0 || two.length === 0) return false;
  return !one.some((word) => two.some((other) => word === other || (word[0] === other[0] && (word.length === 1 || other.length === 1 || skeleton(word) === skeleton(other)))));
}

/** Given names, without initials where a whole one is there too. */
function givenOf(full: readonly string[]): readonly string[] {
  const given = full.slice(0, -1);
  const whole = given.filter((word) => word.length > 1);
  return whole.length > 0 ? whole : given;
}

// ---- organisations and places -------------------------------------------------------------------------------------

interface Long extends Identified { readonly kind: NameKind }

/** The organisations and places a text names in full. */
export function openOrganisations(named: readonly Named[], spelled: readonly Spelled[], tokens: readonly NameToken[], lexicon: Lexicon, text: string): { find(one: Named): Long | undefined; keyOf(one: Named): Identified } {
  const coreOf = (words: readonly string[]): readonly string[] => {
    const core = words.filter((word, i) => !lexicon.links.has(word) && !lexicon.articles.has(word) && !(COMPANY_WORDS.has(word) && (i > 0 || words.length > 1)));
    return (core.length > 0 ? core : words).map((word) => lexicon.demonym(word) || evenSpelling(word));
  };
  const keyOf = ({ words, text: name }: Named): Identified => {
    const known = knownKey(words);
    return known ? { name, key: `org:${known.key}`, ...(known.country ? { country: known.country } : {}) } : { name, key: `org:${coreOf(words).join(' ')}`, ...countryOf(words) };
  };
  const countryOf = (words: readonly string[]): { readonly country?: string } => {
    const code = words.map((word) => lexicon.demonym(word)).find((found) => found !== undefined && found !== '' && found !== 'eu');
    return code === undefined ? {} : { country: code.toUpperCase() };
  };
  const byEdge = new Map<string, Entry[]>();
  const byInitials = new Map<string, Entry | null>();
  const seen = new Set<string>();
  for (const one of named) {
    if ((one.kind !== 'organisation' && one.kind !== 'place') || one.words.length < 2 || seen.has(one.form)) continue;
    seen.add(one.form);
    const core = coreOf(one.words);
    const known = one.mention.known && one.mention.kind ? { name: one.text, key: `${one.kind === 'place' ? 'place' : 'org'}:${one.mention.known.key}` } : undefined;
    const entry: Entry = { core, long: { ...(known ?? (one.kind === 'place' ? placeKey(one) : keyOf(one))), kind: one.kind } };
    for (const edge of new Set([singular(core[0] ?? ''), singular(core.at(-1) ?? '')])) {
      const list = byEdge.get(edge);
      if (!list) byEdge.set(edge, [entry]);
      else if (list.length < NAMESAKES) list.push(entry);
    }
    if (one.kind !== 'organisation') continue;
    // "PAG" is "Penske Automotive Group": the legal form may count
    const weighty = one.words.filter((word) => !lexicon.links.has(word) && !lexicon.articles.has(word));
    for (const initials of new Set([core, weighty].map((words) => words.map((word) => word[0] ?? '').join('')))) {
      const other = byInitials.get(initials);
      if (initials.length > 1) byInitials.set(initials, other === undefined || other?.long.key === entry.long.key ? entry : null);
    }
  }
  for (const { acronym, first, last } of spelled) {
    const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
    const known = knownKey(words) ?? knownKey([acronym]);
    const name = text.slice(tokens[first]?.start, tokens[last]?.end);
    const core = coreOf(words);
    byInitials.set(acronym, { core, long: { name, key: `org:${known ? known.key : core.join(' ')}`, kind: 'organisation' } });
  }
  const longerThan = (core: readonly string[], kind: NameKind | null, isSettled: boolean): Entry | undefined => {
    const akin = [...new Set([...byEdge.get(singular(core[0] ?? '')) ?? [], ...byEdge.get(singular(core.at(-1) ?? '')) ?? []])];
    const longer = akin.filter((entry) => (kind === null || kind === entry.long.kind) && isPartOf(core, entry.core)
      && (entry.core.length > core.length || (entry.core.length === core.length && (!isSettled || entry.core.join(' ') > core.join(' ')))));
    const longest = longer.sort((a, b) => b.core.length - a.core.length)[0];
    return longest && longer.every((entry) => entry.long.key === longest.long.key || isPartOf(entry.core, longest.core)) ? longest : undefined;
  };
  /** "Promises" leads to "Promises Treatment Center", that to "Malibu Promises Treatment Center". */
  const fullest = (entry: Entry): Entry => {
    let full = entry;
    for (let steps = 0; steps < STEPS; steps++) full = longerThan(full.core, full.long.kind, true) ?? full;
    return full;
  };
  const ask = (one: Named): Long | undefined => {
    const kind = isWeakPerson(one) ? null : one.kind;
    if (kind === 'person' || (kind === null && (one.isOpening || lexicon.demonym(one.form) !== undefined))) return undefined;
    const isAcronym = one.words.length === 1 && one.text === one.text.toUpperCase();
    const spelledOut = isAcronym ? byInitials.get(one.form) : undefined;
    if (spelledOut) return fullest(spelledOut).long;
    const core = coreOf(one.words);
    if (kind === null && (isSaint(core[0] ?? '') || (lexicon.nounsAreCapital && isHead(core[0] ?? '', lexicon)))) return undefined;
    const longest = longerThan(core, kind, kind === one.kind);
    // „Verein der Geschädigten“ is not meant by each „Geschädigte“, nor the university of a town by the town
    if (kind === null && longest && core.length === 1 && longest.core.at(-1) === core[0] && GENITIVE.test(longest.long.name)) return undefined;
    return longest && fullest(longest).long;
  };
  const answers = new Map<string, Long | undefined>();
  return {
    keyOf,
    find(one) {
      const question = `${one.text}|${one.kind ?? ''}|${isWeakPerson(one) ? 1 : 0}${one.isOpening ? 1 : 0}`;
      if (!answers.has(question)) answers.set(question, ask(one));
      return answers.get(question);
    },
  };
}

/** A small word before the last one. */
const GENITIVE = /\s\p{Ll}+\s\S+$/u;

interface Entry { readonly core: readonly string[]; readonly long: Long }
const STEPS = 3;

/** Two capitals and nothing else made a person of it: "Northern Copper" is rather the "Northern Copper Corporation" of this text. */
const isWeakPerson = ({ kind, evidence, words }: Named): boolean => kind === 'person' && words.length > 1 && evidence.person < WEAK;
const WEAK = 2.5;

/** Whether a form is another one cut short: its first words, its last, or with words left out in the middle. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length > whole.length) return false;
  if (startsWith(whole, part) || endsWith(whole, part)) return true;
  // "Central Elections Commission", "Central Election and Referendum Commission"
  return part.length > 2 && sameWord(whole[0], part[0] ?? '') && sameWord(whole.at(-1), part.at(-1) ?? '') && isInOrder(part, whole);
}

const isHead = (word: string, lexicon: Lexicon): boolean => lexicon.organisationHeads.has(word) || lexicon.organisationTails.has(word) || lexicon.placeTails.has(word);

function isInOrder(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && sameWord(word, part[at] ?? '')) at++;
  return at === part.length;
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/u, '') : word);

const startsWith = (whole: readonly string[], part: readonly string[]): boolean => part.every((word, i) => sameWord(whole[i], word));
const endsWith = (whole: readonly string[], part: readonly string[]): boolean => part.every((word, i) => sameWord(whole[whole.length - part.length + i], word));
/** "Colts" and "Colt", "Auto" for "Automotive". */
const sameWord = (a: string | undefined, b: string): boolean => a !== undefined && (a === b || singular(a) === singular(b) || (b.length >= SHORTENED && a.length > b.length + 2 && a.startsWith(b)));
const SHORTENED = 4;

/** "centre" and "center", "organisation" and "organization". */
const evenSpelling = (word: string): string => word.replace(/tre$/u, 'ter').replace(/isation/u, 'ization');

// "General Motor" is "General Motors"
const knownKey = (words: readonly string[]): { readonly key: string; readonly country?: string } | undefined =>
  knownNames(words[0] ?? '').find(({ kind, words: known }) => kind === 'organisation' && known.length === words.length && known.every((word, i) => word === words[i] || (i > 0 && singular(word) === words[i])));

/** The key of a place that no list knows: its folded words, without a small "río" or "provincia" in front. */
export const placeKey = ({ words, text }: Named): Identified => {
  const isFront = words.length > 1 && DROPPED_FRONTS.has(words[0] ?? '') && /^\p{Ll}/u.test(text);
  const own = isFront ? words.slice(words.findIndex((word, at) => at > 0 && !COMPLEMENT_LINKS.has(word))) : words;   // "provincia di Pavia"
  return { name: text, key: `place:${own.join(' ')}` };
};

// The names of one text written in full, to be found again by a part of them: persons by their surname, organisations and
// places by their first or last words or their initials. Makes the keys:
//   person:zelenski       family name as `romanise` writes it; a second person of that family adds the given name
//   org:nato, place:us    from the lists (country: ISO 3166-1); else the folded words that weigh ("org:penske automotive")
import type { Spelled } from './name-acronyms.ts';
import type { Named } from './name-identities.ts';
import { FAMILY_FIRST, romanise, skeleton } from './name-keys.ts';
import { isSaint, knownNames, type Lexicon, type NameKind } from './name-lists.ts';
import type { NameToken } from './name-tokens.ts';

export interface Identified {
  /** The fullest form the text has. */
  readonly name: string;
  readonly key: string;
  readonly country?: string;
}

// ---- persons ----------------------------------------------------------------------------------------------------

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);

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
  const partsOf = (words: readonly string[]): readonly string[] => words.filter((word, i) => i === 0 || !SUFFIXES.has(word)).map(romanise);
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
      const bearers = (bySurname.get(parts.at(-1) ?? '') ?? []).filter((person) => parts.length === 1 || !areApart(person.full, parts));
      return bearers[0]?.known ?? (parts.length === 1 && one.kind === 'person' ? bySurname.get(`given ${parts[0] ?? ''}`)?.[0]?.known : undefined);
    },
  };
}

const familyOf = (full: readonly string[]): readonly string[] => (full.length > 1 && FAMILY_FIRST.has(full[0] ?? '') ? full : full.slice(-1));

/** Two people of one family: the one named most keeps the plain key, the others add their given name; the rest are one person. */
function partFamilies(persons: readonly Person[]): void {
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

const COMPANY = new Set('sa sas sarl se ag gmbh kg inc corp corporation ltd limited plc spa srl nv bv co company group groupe gruppe gruppo grupo holding the'.split(' '));

interface Long extends Identified { readonly kind: NameKind }

/** The organisations and places a text names in full. */
export function openOrganisations(named: readonly Named[], spelled: readonly Spelled[], tokens: readonly NameToken[], lexicon: Lexicon, text: string): { find(one: Named): Long | undefined; keyOf(one: Named): Identified } {
  const coreOf = (words: readonly string[]): readonly string[] => {
    const core = words.filter((word, i) => !lexicon.links.has(word) && !lexicon.articles.has(word) && !(COMPANY.has(word) && (i > 0 || words.length > 1)));
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
  const byEdge = new Map<string, { readonly core: readonly string[]; readonly long: Long }[]>();
  const byInitials = new Map<string, Long | null>();
  const seen = new Set<string>();
  for (const one of named) {
    if ((one.kind !== 'organisation' && one.kind !== 'place') || one.words.length < 2 || seen.has(one.form)) continue;
    seen.add(one.form);
    const core = coreOf(one.words);
    const known = one.mention.known && one.mention.kind ? { name: one.text, key: `${one.kind === 'place' ? 'place' : 'org'}:${one.mention.known.key}` } : undefined;
    const long: Long = { ...(known ?? (one.kind === 'place' ? placeKey(one) : keyOf(one))), kind: one.kind };
    for (const edge of new Set([core[0] ?? '', core.at(-1) ?? ''])) {
      const list = byEdge.get(edge);
      if (!list) byEdge.set(edge, [{ core, long }]);
      else if (list.length < NAMESAKES) list.push({ core, long });
    }
    const initials = core.map((word) => word[0] ?? '').join('');
    if (one.kind === 'organisation' && initials.length > 1) byInitials.set(initials, byInitials.has(initials) && byInitials.get(initials)?.key !== long.key ? null : long);
  }
  for (const { acronym, first, last } of spelled) {
    const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
    const known = knownKey(words) ?? knownKey([acronym]);
    const name = text.slice(tokens[first]?.start, tokens[last]?.end);
    byInitials.set(acronym, { name, key: `org:${known ? known.key : coreOf(words).join(' ')}`, kind: 'organisation' });
  }
  return {
    keyOf,
    find(one) {
      const kind = isWeakPerson(one) ? null : one.kind;
      if (kind === 'person' || (kind === null && (one.isOpening || lexicon.demonym(one.form) !== undefined))) return undefined;
      const isAcronym = one.words.length === 1 && one.text === one.text.toUpperCase();
      const spelledOut = isAcronym ? byInitials.get(one.form) : undefined;
      if (spelledOut) return spelledOut;
      const core = coreOf(one.words);
      const longer = (byEdge.get(core[0] ?? '') ?? []).filter((entry) => (entry.core.length > core.length || (kind !== one.kind && entry.core.length === core.length)) && (startsWith(entry.core, core) || endsWith(entry.core, core)) && (kind === null || kind === entry.long.kind));
      const longest = longer.sort((a, b) => b.core.length - a.core.length)[0];
      if (!longest || (kind === null && isSaint(core[0] ?? ''))) return undefined;
      return longer.every((entry) => entry.long.key === longest.long.key || startsWith(longest.core, entry.core) || endsWith(longest.core, entry.core)) ? longest.long : undefined;
    },
  };
}

/** Two capitals and nothing else made a person of it: "Northern Copper" is rather the "Northern Copper Corporation" of this text. */
const isWeakPerson = ({ kind, evidence, words }: Named): boolean => kind === 'person' && words.length > 1 && evidence.person < WEAK;
const WEAK = 2.5;

const startsWith = (whole: readonly string[], part: readonly string[]): boolean => part.every((word, i) => sameWord(whole[i], word));
const endsWith = (whole: readonly string[], part: readonly string[]): boolean => part.every((word, i) => sameWord(whole[whole.length - part.length + i], word));
/** "Colts" and "Colt". */
const sameWord = (a: string | undefined, b: string): boolean => a === b || a === `${b}s` || `${a ?? ''}s` === b;

/** "centre" and "center", "organisation" and "organization". */
const evenSpelling = (word: string): string => word.replace(/tre$/u, 'ter').replace(/isation/u, 'ization');

const knownKey = (words: readonly string[]): { readonly key: string; readonly country?: string } | undefined =>
  knownNames(words[0] ?? '').find(({ kind, words: known }) => kind === 'organisation' && known.length === words.length && known.every((word, i) => word === words[i]));

/** The key of a place that no list knows: its folded words. */
export const placeKey = ({ words, text }: Named): Identified => ({ name: text, key: `place:${words.join(' ')}` });

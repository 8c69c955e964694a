// Who a quotation is given to, as far as two texts can tell: a person by name, a person by office ("le président russe", where the
// text names its holder), or somebody unnamed ("un responsable"), who may be anybody.
import type { Digest } from '../../digest.ts';
import type { FactOf } from '../../facts/fact.ts';
import { isStopWord, stem } from '../../text/stems.ts';
import { evenOut, splitWords } from '../../text/words.ts';

/** Keys of the person; empty for a speaker who is not named, null for no speaker at all. */
export type Speaker = ReadonlySet<string> | null;

/** The speaker a text gives, as keys of names that stand for that person; the other text may tell who holds the office. */
export function speakerOf(given: string | undefined, own: Digest, other: Digest): Speaker {
  if (given === undefined) return null;
  const { keys, named } = namedBy(given, own);
  if (named.size > 0 || keys.size < 2) return named;
  const others = own.language === other.language ? personsOf(other) : [];
  const office = new Set<string>();
  for (const persons of [personsOf(own), others]) for (const { role, fact } of persons) if (role !== null && coversAll(role, keys)) office.add(fact.value.key);
  return office;
}

/** The stems of a speaker's phrase, and the persons of its text that it names. */
interface Named { readonly keys: ReadonlySet<string>; readonly named: ReadonlySet<string> }
const speakers = new WeakMap<Digest, Map<string, Named>>();

function namedBy(given: string, own: Digest): Named {
  let told = speakers.get(own);
  if (!told) speakers.set(own, told = new Map());
  let found = told.get(given);
  if (!found) {
    const keys = new Set(stemsOf(given, own.language));
    told.set(given, found = { keys, named: new Set(personsOf(own).filter(({ name }) => name.some((key) => keys.has(key))).map(({ fact }) => fact.value.key)) });
  }
  return found;
}

/** A mention with the stems of its name and of its role; null without a role. */
interface Mention { readonly fact: FactOf<'person'>; readonly name: readonly string[]; readonly role: ReadonlySet<string> | null }

const known = new WeakMap<Digest, readonly Mention[]>();

/** One mention of each form of a name: a text names few persons often. */
function personsOf(digest: Digest): readonly Mention[] {
  let persons = known.get(digest);
  if (persons) return persons;
  const all = digest.facts.filter((fact): fact is FactOf<'person'> => fact.kind === 'person');
  const { language } = digest;
  persons = [...new Map(all.map((fact) => [JSON.stringify(fact.value), fact])).values()].slice(0, MOST_PERSONS)
    .map((fact) => ({ fact, name: stemsOf(fact.value.name, language), role: fact.value.role === undefined ? null : new Set(stemsOf(fact.value.role, language)) }));
  known.set(digest, persons);
  return persons;
}
const MOST_PERSONS = 200;

const coversAll = (role: ReadonlySet<string>, keys: ReadonlySet<string>): boolean => [...keys].every((key) => role.has(key));

/** The stems of the few phrases that a text names speakers by. */
const phrases = new Map<string, readonly string[]>();
const MOST_PHRASES = 5000;

function stemsOf(words: string, language: Digest['language']): readonly string[] {
  const key = `${language} ${words}`;
  let stems = phrases.get(key);
  if (!stems) {
    if (phrases.size >= MOST_PHRASES) phrases.clear();
    phrases.set(key, stems = findStems(words, language));
  }
  return stems;
}

const findStems = (words: string, language: Digest['language']): readonly string[] =>
  splitWords(evenOut(words)).filter(({ kind, folded }) => kind === 'letters' && folded.length > 2 && !isStopWord(folded, language)).map(({ lower }) => stem(lower, language));

/** Whether two speakers are one person, two, or cannot be told. */
export function compareSpeakers(a: Speaker, b: Speaker): 'one' | 'others' | 'unknown' {
  if (!a?.size || !b?.size) return 'unknown';
  return [...a].some((key) => b.has(key)) ? 'one' : 'others';
}

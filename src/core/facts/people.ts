// The persons of a text as speakers: each name in its fullest form, and the phrases that stand for exactly one of them
// ("le président américain", where the text somewhere says "le président américain Joe Biden").
import { wordSet } from '../languages/speech-words.ts';
import { evenOut, splitWords } from '../words.ts';
import type { PersonFact, Phrase, View } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** A speaker as the text names them: a person in full, or the phrase as written. */
export interface Known { readonly name: string; readonly isPerson: boolean }

/** Made by `peopleOf`. */
export class People {
  private readonly names: ReadonlySet<string>;

  constructor(private readonly reading: Reading, private readonly fullest: ReadonlyMap<string, string>, private readonly roles: ReadonlyMap<string, PersonFact | null>) {
    this.names = new Set(fullest.values());
  }

  fullName(person: PersonFact): string {
    return this.fullest.get(person.value.key) ?? person.value.name;
  }

  isPerson(name: string): boolean {
    return this.names.has(name);
  }

  known(view: View, phrase: Phrase, last: Known | null): Known {
    if (phrase.person) return { name: this.fullName(phrase.person), isPerson: true };
    const tokens = view.tokens.slice(phrase.first, phrase.last + 1);
    const pointing = wordSet(view.words.demonstratives);
    if (last && tokens.slice(0, 2).some(({ lower }) => pointing.has(lower))) return last;
    const person = this.roles.get(roleKey(view, tokens));
    if (person) return { name: this.fullName(person), isPerson: true };
    return { name: this.reading.original.slice(tokens[0]?.start, tokens.at(-1)?.end), isPerson: false };
  }
}

const roleKey = ({ words }: View, tokens: readonly { readonly lower: string; readonly kind: string }[]): string => {
  const first = tokens.findIndex(({ lower, kind }) => kind !== 'mark' && !wordSet(words.determiners).has(lower));
  return tokens.slice(Math.max(0, first)).map(({ lower }) => lower).join(' ');
};

const LONGEST_ROLE = 6;

/** The persons of a text; `persons` by position. Linear. */
export function peopleOf(reading: Reading, persons: readonly PersonFact[]): People {
  const fullest = new Map<string, string>();
  for (const { value } of persons) if (value.name.length > (fullest.get(value.key)?.length ?? 0)) fullest.set(value.key, value.name);
  const roles = new Map<string, PersonFact | null>();
  const { words: list, pack: { speech: { phrase } } } = reading;
  // Two men were "le ministre" in this text: then the phrase names neither.
  const addRole = (key: string, person: PersonFact): void => {
    const held = roles.get(key);
    roles.set(key, held === undefined || held?.value.key === person.value.key ? person : null);
  };
  let at = 0;
  for (const person of persons) {
    if (person.value.role !== undefined) addRole(splitWords(evenOut(person.value.role)).map(({ lower }) => lower).join(' '), person);
    while ((list[at]?.start ?? Infinity) < person.start) at++;
    let first = at;
    while (first > 0 && at - first < LONGEST_ROLE && list[first - 1]?.kind === 'letters' && !wordSet(phrase.determiners).has(list[first - 1]?.lower ?? '') && !wordSet(phrase.breaks).has(list[first - 1]?.lower ?? '')) first--;
    if (!wordSet(phrase.determiners).has(list[first - 1]?.lower ?? '') || first === at) continue;
    addRole(list.slice(first, at).map(({ lower }) => lower).join(' '), person);
  }
  return new People(reading, fullest, roles);
}

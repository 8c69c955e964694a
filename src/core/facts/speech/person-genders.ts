// Persons of a text in, their gender out, where the text tells: by a title ("Mme Odrin"), a role with its article ("la préfète
// Odrin"), a role that tells by itself ("spokeswoman"), else by the given name. Serves pronouns only: "a-t-elle répondu".
// It never guesses from a surname, and a text that contradicts itself gives none.
import { contrastOf, wordsIn } from '../../contrast.ts';
import { MEN, RELATIVES, WOMEN } from '../../languages/speaker-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { Word } from '../../text/words.ts';
import { isGivenName, lexiconOf, type Lexicon } from '../names/name-lists.ts';
import type { PersonFact } from './noun-phrase.ts';
import type { Reading } from '../reading.ts';

export type Gender = 'f' | 'm';

/** Words between an article and the name its role belongs to: "la porte-parole du Conseil de sécurité, Emily Horne". */
const REACH = 9;


/** The gender each person's key is told to have; absent where nothing tells or the text wavers. Linear. */
export function gendersOf(reading: Reading, persons: readonly PersonFact[]): ReadonlyMap<string, Gender> {
  const { words, pack } = reading;
  const lexicon = lexiconOf(pack.name);
  const told = new Map<string, Gender | null>();
  const guessed = new Map<string, Gender>();
  let at = 0;
  for (const person of persons) {
    const { key, name } = person.value;
    while ((words[at]?.start ?? Infinity) < person.start) at++;
    const gender = toldBefore(reading, at, contrastOf(pack.code), lexicon);
    const byName = genderOfName(name);
    if (gender && !(gender === 'm' && byName === 'f')) told.set(key, told.get(key) === undefined || told.get(key) === gender ? gender : null);   // "le préfet Fabienne Odrin": an office, not a man
    if (byName && !guessed.has(key)) guessed.set(key, byName);
  }
  for (const [key, gender] of guessed) if (!told.has(key)) told.set(key, gender);
  return new Map([...told].flatMap(([key, gender]) => (gender ? [[key, gender] as const] : [])));
}

/**
 * The words before a name that may be its role, nearest first: "French President | Odrin". Behind a comma any noun may stand between
 * ("la porte-parole du Conseil de sécurité, | Odrin"); without one only words of titles, for "le président reçoit Odrin" gives none.
 */
export function wordsBeforeName({ words, pack: { speech: { phrase, attribution } } }: Reading, first: number, lexicon: Lexicon): readonly Word[] {
  const found: Word[] = [];
  const isApart = words[first - 1]?.text === ',';
  for (let at = first - (isApart ? 2 : 1); at >= Math.max(0, first - REACH); at--) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && !"-'".includes(word.text)) || wordSet(attribution.said).has(word.lower) || lexicon.speech.has(word.folded)) break;
    const isTitle = /^\p{Lu}/u.test(word.text) || word.kind === 'mark' || lexicon.isRole(word.folded) || lexicon.demonym(word.folded) !== undefined || lexicon.organisationAdjectives.has(word.folded) || wordSet(phrase.counterparts).has(word.lower) || words[at + 1]?.text === '-';
    if (!isTitle && !(isApart && !wordSet(phrase.breaks).has(word.lower)) && !wordSet(phrase.links).has(word.lower) && !wordSet(phrase.determiners).has(word.lower)) break;
    found.push(word);
    // The article of the whole: "la | ministre de la Culture" goes on past the inner one, behind a link.
    if (wordSet(phrase.determiners).has(word.lower) && !wordSet(phrase.links).has(word.lower) && !wordSet(phrase.links).has(words[at - 1]?.lower ?? '')) break;
  }
  return found;
}

type Told = ReturnType<typeof contrastOf>;

function toldBefore(reading: Reading, first: number, { titles, articles, roles }: Told, lexicon: Lexicon): Gender | null {
  const { words } = reading;
  for (const at of [first, words[first - 1]?.text === '.' ? first - 2 : first - 1]) {
    const title = genderIn(titles, words[at]);
    if (title) return title;
  }
  const before = wordsBeforeName(reading, first, lexicon);
  const at = before.findIndex(({ folded }) => lexicon.isRole(folded));
  const role = before[at];
  return role ? genderIn(roles, role) ?? germanGender(role, lexicon) ?? genderIn(articles, before.slice(at + 1).find(({ kind, folded }) => kind === 'letters' && !lexicon.isRole(folded) && folded.length < 4)) : null;
}

/** "Landrätin" beside "Landrat", "Sprecher": German roles tell by their end. */
const germanGender = ({ folded }: Word, lexicon: Lexicon): Gender | null => (lexicon.nounsAreCapital ? (folded.endsWith('in') && folded.length > 5 ? 'f' : 'm') : null);

const genderIn = (lists: { readonly f: string; readonly m: string }, word: Word | undefined): Gender | null =>
  (word === undefined ? null : wordsIn(lists.f).has(word.folded) ? 'f' : wordsIn(lists.m).has(word.folded) ? 'm' : null);

function genderOfName(name: string): Gender | undefined {
  const [first = '', next] = name.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').split(/[\s-]+/u);
  if (next === undefined || !isGivenName(first)) return WOMEN.has(first) && next !== undefined ? 'f' : undefined;
  if (WOMEN.has(first)) return 'f';
  return first.endsWith('a') && !MEN.has(first) ? 'f' : 'm';
}

/** The gender a phrase tells by its article or role: "la ministre", "der Sprecher", "the spokeswoman"; undefined where it tells none. */
export function genderOfPhrase(folded: readonly string[], { pack }: Reading): Gender | undefined {
  const { articles, roles } = contrastOf(pack.code);
  const of = ({ f, m }: { readonly f: string; readonly m: string }, word: string): Gender | undefined => (wordsIn(f).has(word) ? 'f' : wordsIn(m).has(word) ? 'm' : undefined);
  const first = folded[0] ?? '';
  const { genders } = pack.speech.phrase;
  return (genders && of(genders, first)) ?? of(articles, first) ?? folded.map((word) => of(roles, word)).find((gender) => gender !== undefined) ?? of(RELATIVES, folded[1] ?? '');
}

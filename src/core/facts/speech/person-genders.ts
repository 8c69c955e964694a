// Persons of a text in, their gender out, where the text tells: by a title ("Mme Odrin"), a role with its article ("la préfète
// Odrin"), a role that tells by itself ("spokeswoman"), else by the given name. Serves pronouns only: "a-t-elle répondu".
// It never guesses from a surname, and a text that contradicts itself gives none.
import { contrastOf, wordsIn } from '../../contrast.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { Word } from '../../text/words.ts';
import { isGivenName, lexiconOf, type Lexicon } from '../names/name-lists.ts';
import type { PersonFact } from './noun-phrase.ts';
import type { Reading } from '../reading.ts';

export type Gender = 'f' | 'm';

/** Words between an article and the name its role belongs to: "la porte-parole du Conseil de sécurité, Emily Horne". */
const REACH = 9;

// Frequent given names whose end misleads: women's that do not end in "a", and men's that do.
const WOMEN = new Set(('agathe agnes alice aline amelie angele anais anne annie anne-marie astrid audrey aurelie beatrice berenice brigitte camille carmen carole caroline catherine cecile celine chantal charlotte chloe christelle christine claire claudine clemence '
  + 'colette corinne danielle delphine denise diane dominique dorothee edith eliane elisabeth elise elodie emilie emmanuelle estelle esther eve evelyne fabienne fanny florence francoise frederique gabrielle genevieve geraldine gisele helene helen hortense ines irene iris isabelle '
  + 'jacqueline jeanne jocelyne josephine judith julie juliette justine karine lise louise lucie lydie madeleine manon marguerite marianne marie marine marion marlene martine mathilde maud melanie michele micheline mireille monique muriel myriam nadege nadine nathalie nicole '
  + 'noemie odette odile pascale patricia paule pauline penelope rachel rachida raymonde regine rose roselyne ruth sabine sandrine segolene simone solange sophie stephanie suzanne sylvie therese valerie veronique virginie viviane yvette yvonne zoe '
  + 'abigail alison amber amy ann ashley barbara beth betty brenda carol carolyn cheryl cindy courtney crystal cynthia dawn deborah debbie donna dorothy eleanor elizabeth ellen emily erin evelyn faith frances gail gillian ginny grace hannah harriet heather hillary hilary hope '
  + 'jane janet janice jean jennifer jenny jill joan joy joyce judy karen kate katherine kathleen kathryn kathy katie kelly kim kimberly kirsten laurel lauren lily linsey liz lois lucy lynn mabel maggie margaret mary megan meghan melissa meredith michelle molly nancy naomi '
  + 'nikki olive peggy phoebe phyllis rebecca sally sarah sharon shirley sue susan tiffany tracy trudy vivian wendy winifred anneliese annegret beate bettine brunhilde christel doris dagmar elke elfriede edeltraud ute friederike gertrud gudrun hedwig heike heidi '
  + 'hildegard inge ingeborg ingrid irmgard jutta kathrin katrin katja kerstin liesel margot margrit marlies mechthild meike renate rosemarie saskia sigrid silke sibylle steffi susanne svenja ulrike uschi ursel wiebke birgit antje anke '
  + 'dolores mercedes pilar rosario consuelo concepcion soledad raquel isabel belen rocio luz paz maribel leonor beatriz monserrat montserrat nieves remedios ascension encarnacion carmen abril itziar amparo ester raquel noemi miriam judit '
  + 'alice adele agnese beatrice clelie irene matilde cloe giuditte rachele noemi ester maribel ines lurdes isabel raquel beatriz luz carmen').split(' '));
const MEN = new Set('luca andrea nicola mattia elia joshua noah noa ezra ilya nikita sasha misha kostya dima vanya mustafa musa isa issa moussa moise josua battista gianluca evangelista enea tobia zacaria geremia giosua mika sergia akira costa barna bela geza kola sasa nemanja vanja luka ilija jona juda garcia boba abba yahya zakaria zakariya yehuda bouba'.split(' '));

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
  return (genders && of(genders, first)) ?? of(articles, first) ?? folded.map((word) => of(roles, word)).find((gender) => gender !== undefined) ?? of(KIN, folded[1] ?? '');
}

/** Relatives, behind their determiner: "son mari", "her sister". One list for all six languages. */
const KIN = {
  f: 'femme mere soeur fille epouse compagne veuve wife mother sister daughter widow frau mutter schwester tochter witwe mujer madre hermana hija esposa viuda moglie sorella figlia vedova mulher mae irma filha viuva',
  m: 'mari pere frere fils epoux compagnon veuf husband father brother son widower mann vater bruder sohn witwer marido padre hermano hijo esposo viudo marito fratello figlio vedovo pai irmao filho viuvo',
};

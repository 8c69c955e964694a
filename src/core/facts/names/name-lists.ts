// The name lists and a pack's name words in the form look-ups want: sets, and one index of phrases by first word.
// Opened on first use, once a language; nothing here reads a text.
import { COUNTRY_BEHIND_ARTICLE, FAMOUS, ORGANISATION_TAILS, PLACE_FRONTS, PLACE_TAILS, SAINTS, SEATED, SHIPS } from '../../languages/shared-names.ts';
import type { NameWords } from '../../languages/name-words.ts';
import { wordsOfList } from '../../languages/speech-words.ts';
import { CITY_NAMES } from './city-names.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { stemsOfCountry, WORLD_DEMONYMS } from './name-demonyms.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { romanise } from './name-keys.ts';
import { KNOWN_ORGANISATIONS } from './organisation-names.ts';
import { COUNTRY_ALIASES, OTHER_PLACES } from './place-names.ts';

export type NameKind = 'person' | 'organisation' | 'place';

/** A place or organisation that the lists know under this spelling. */
export interface KnownName {
  readonly kind: 'organisation' | 'place';
  /** The key without its kind: "us", "geneva", "nato". */
  readonly key: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly isCountry: boolean;
  /** Folded words of this spelling. */
  readonly words: readonly string[];
}

/** A line of the lists, not yet taken apart: few of the thousands are ever asked for. */
interface Line { readonly kind: KnownName['kind']; readonly isCountry: boolean; readonly line: string }

let lines: ReadonlyMap<string, readonly Line[]> | undefined;
const asked: Map<string, readonly KnownName[]> = new Map();

/** Every known name that begins with a folded word, the longest first; empty when none does. */
export function knownNames(firstWord: string): readonly KnownName[] {
  const listed = (lines ??= openLines()).get(firstWord);
  if (!listed) return NONE;
  let names = asked.get(firstWord);
  if (!names) asked.set(firstWord, names = openNames(firstWord, listed));
  return names;
}
const NONE: readonly KnownName[] = [];

/** The spellings of some lines that begin with a word. Where two lines have one spelling, the first wins. */
function openNames(firstWord: string, listed: readonly Line[]): readonly KnownName[] {
  const names = new Map<string, KnownName>();
  for (const { kind, isCountry, line } of listed) {
    const { key, code, names: spellings, isOne } = readLine(line);
    for (const spelling of spellings) {
      const place = !isCountry && COUNTRY_BEHIND_ARTICLE.has(spelling) ? `city of ${spelling}` : spelling;   // both are kept: what stands before tells
      if (names.has(place) || !(spelling === firstWord || spelling.startsWith(`${firstWord} `))) continue;
      const own = isCountry ? code : key ?? (isOne ? spellings[0] ?? '' : spelling);
      names.set(place, { kind, key: own, isCountry, words: spelling.split(' '), ...(code === '' ? {} : { country: code.toUpperCase() }) });
    }
  }
  return [...names.values()].sort((a, b) => b.words.length - a.words.length);
}

/** The lines that hold a name, by its first word. */
function openLines(): ReadonlyMap<string, readonly Line[]> {
  const byFirst = new Map<string, Line[]>();
  const addAll = (kind: KnownName['kind'], blocks: readonly string[], isCountry: boolean): void => {
    for (const line of blocks.flatMap((block) => block.split('\n'))) {
      const entry = { kind, isCountry, line };
      for (const [, first = ''] of line.matchAll(FIRST_WORD)) {
        const list = byFirst.get(first);
        if (!list) byFirst.set(first, [entry]);
        else if (list.at(-1) !== entry) list.push(entry);
      }
    }
  };
  addAll('organisation', KNOWN_ORGANISATIONS, false);
  addAll('place', COUNTRY_ALIASES, true);
  addAll('place', COUNTRY_NAMES, true);
  addAll('place', OTHER_PLACES, false);
  addAll('place', CITY_NAMES, false);
  return byFirst;
}

/** The first word of each name of a line: "geneva" and "new" of "ch=geneva,new york". */
const FIRST_WORD = /[:=,]([^ ,]+)/gu;

/** A line of the lists: "ch:geneva,geneve" is one name and its spellings, the key first; "us=miami,tampa" several names; "greens de=grune" has a key of its own. */
function readLine(line: string): { readonly key: string | undefined; readonly code: string; readonly names: readonly string[]; readonly isOne: boolean } {
  const mark = line.search(/[:=]/u);
  const head = line.slice(0, mark);
  const cut = head.lastIndexOf(' ');
  return { key: cut < 0 ? undefined : head.slice(0, cut), code: head.slice(cut + 1), names: line.slice(mark + 1).split(','), isOne: line[mark] === ':' };
}

let given: ReadonlySet<string> | undefined;

/** Whether a romanised word is the family name of somebody the news names without a given name. */
export const isFamous = (word: string): boolean => (famous ??= new Set([...FAMOUS].map(romanise))).has(word);
let famous: ReadonlySet<string> | undefined;

/** Whether a folded word is a given name in use. Many are other things too ("Florence", "Mark"). */
export const isGivenName = (word: string): boolean => (given ??= unsqueeze(GIVEN_NAMES.join(''))).has(word);

// "0anna3e" is anna, anne: a digit says how much of the word before is kept
function unsqueeze(squeezed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let before = '';
  for (let at = 0; at < squeezed.length;) {
    let end = at + 1;
    while (end < squeezed.length && squeezed.charCodeAt(end) > NINE) end++;
    before = before.slice(0, squeezed.charCodeAt(at) - ZERO) + squeezed.slice(at + 1, end);
    words.add(before);
    at = end;
  }
  return words;
}
const [ZERO, NINE] = [48, 57];

/** "Saint-Maurice", "San Lorenzo": more often a place than the saint. */
export const isSaint = (word: string): boolean => SAINTS.has(word);

/** "North Yorkshire", "Nova Friburgo", "Alto Minho": words that open the names of places, though of others too. */
export const opensPlace = (word: string): boolean => PLACE_FRONTS.has(word);

/** The sets of one language's name words. */
export interface Lexicon {
  readonly code: string;
  readonly titles: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly smallHeads: ReadonlySet<string>;
  readonly organisationTails: ReadonlySet<string>;
  readonly organisationCues: ReadonlySet<string>;
  readonly organisationAdjectives: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeTails: ReadonlySet<string>;
  readonly placeCues: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly agentPrepositions: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly placeLinks: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly officeNouns: ReadonlySet<string>;
  readonly storms: ReadonlySet<string>;
  readonly nounsAreCapital: boolean;
  /** Joins two surnames, "Costa e Silva"; empty where nothing does. */
  readonly surnameJoint: string;
  /** Indefinite articles beside those of all languages. */
  readonly ownIndefinites: ReadonlySet<string>;
  /** How a verb's form ends that may open a sentence before its object: "citant"; null where none does. */
  readonly gerundEnds: RegExp | null;
  isRole(word: string): boolean;
  /** "Bundesverfassungsgericht": an organisation by the end of the word alone. */
  endsLikeOrganisation(word: string): boolean;
  /** "Bodensee", "Alexanderplatz". */
  endsLikePlace(word: string): boolean;
  /** A small word that may close an organisation's name: "supérieure". */
  endsLikeAdjective(word: string): boolean;
  /** A word that looks like a plain noun: "Construction", "Verhandlungen". */
  endsLikeNoun(word: string): boolean;
  /** Whether a city with this article before it is its football club: Italian "il Milan", "la Roma". */
  isClub(article: string, city: string): boolean;
  /** The country (lower case) of an adjective or inhabitants' name; undefined for any other word. */
  demonym(word: string): string | undefined;
}

const opened = new Map<string, Lexicon>();

/** The lexicon of a pack's name words; opened once. */
export function lexiconOf(words: NameWords): Lexicon {
  const known = opened.get(words.code);
  if (known) return known;
  const lexicon = openLexicon(words);
  opened.set(words.code, lexicon);
  return lexicon;
}

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOfList(list));

function openLexicon(words: NameWords): Lexicon {
  const roles = setOf(words.roles);
  const roleEnds = [...setOf(words.roleEnds)];
  const organisationEnds = [...setOf(words.organisationEnds)];
  const adjectiveEnds = [...setOf(words.adjectiveEnds)];
  const nounEnds = [...setOf(words.nounEnds)];
  const placeEnds = [...setOf(words.placeEnds)];
  const demonymOf = openDemonyms(words);
  const clubs = new Set(words.clubs.split(';').flatMap((group) => {
    const [articles = '', cities = ''] = group.split('=');
    return articles.split(' ').flatMap((article) => cities.split(' ').map((city) => `${article} ${city}`));
  }));
  const longer = (word: string, ends: readonly string[], least: number): boolean => ends.some((end) => word.length >= end.length + least && word.endsWith(end));
  return {
    code: words.code,
    titles: setOf(words.titles),
    organisationHeads: setOf(words.organisationHeads),
    smallHeads: setOf(words.smallHeads),
    organisationTails: new Set([...setOf(words.organisationTails), ...ORGANISATION_TAILS]),
    organisationCues: setOf(words.organisationCues),
    organisationAdjectives: setOf(words.organisationAdjectives),
    placeHeads: setOf(words.placeHeads),
    placeTails: new Set([...setOf(words.placeTails), ...PLACE_TAILS]),
    placeCues: new Set([...setOf(words.placeCues), ...SEATED]),
    placePrepositions: setOf(words.placePrepositions),
    agentPrepositions: setOf(words.agentPrepositions),
    speech: setOf(words.speech),
    articles: setOf(words.articles),
    links: setOf(words.links),
    particles: setOf(words.particles),
    ordinary: setOf(words.ordinary),
    acts: setOf(words.acts),
    placeLinks: setOf(words.placeLinks),
    leaders: setOf(words.leaders),
    officeNouns: setOf(words.officeNouns),
    storms: new Set([...setOf(words.storms), ...SHIPS]),
    nounsAreCapital: words.nounsAreCapital,
    surnameJoint: words.surnameJoint ?? '',
    ownIndefinites: setOf(words.ownIndefinites ?? ''),
    gerundEnds: words.gerundEnds === undefined ? null : new RegExp(`\\p{L}{2}(?:${words.gerundEnds.replaceAll(' ', '|')})$`, 'u'),
    isRole: (word) => roles.has(word) || longer(word, roleEnds, 3),
    endsLikeOrganisation: (word) => longer(word, organisationEnds, 3),
    endsLikePlace: (word) => longer(word, placeEnds, words.nounsAreCapital ? 3 : 4),   // "Alt-stedt"; "But-ton"
    endsLikeAdjective: (word) => longer(word, adjectiveEnds, 3),
    endsLikeNoun: (word) => longer(word, nounEnds, 3),
    isClub: (article, city) => clubs.has(`${article} ${city}`),
    demonym: demonymOf,
  };
}

let worldStems: ReadonlyMap<string, string> | undefined;

function openWorldStems(): ReadonlyMap<string, string> {
  const stems = new Map(readStems(WORLD_DEMONYMS));
  for (const line of [...COUNTRY_NAMES, ...COUNTRY_ALIASES]) {
    for (const name of line.slice(3).split(',')) for (const stem of stemsOfCountry(name)) if (!stems.has(stem)) stems.set(stem, line.slice(0, 2));
  }
  return stems;
}

/** "us:american,yankee" as stem to code; the first of two wins. */
function readStems(lines: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const entry of lines.split(' ')) {
    const cut = entry.indexOf(':');
    for (const stem of entry.slice(cut + 1).split(',')) if (!stems.has(stem)) stems.set(stem, entry.slice(0, cut));
  }
  return stems;
}

/** Words asked before; emptied when full, so that hostile text does not fill it. */
const MEMORY = 4_000;

/** A pack's own stems go before the world's, and every stem takes each of the pack's endings. */
function openDemonyms({ demonyms, demonymEndings, ordinary, speech }: NameWords): (word: string) => string | undefined {
  const own = readStems(demonyms);
  const ordinaryWords = setOf(`${ordinary} ${speech}`);
  const endings = new Set(['', ...wordsOfList(demonymEndings)]);
  const longest = Math.max(...[...endings].map((ending) => ending.length));
  const remembered = new Map<string, string | undefined>();
  const codeOf = (word: string, stems: ReadonlyMap<string, string>): string | undefined => {
    for (let cut = word.length; cut >= Math.max(2, word.length - longest); cut--) {
      const code = endings.has(word.slice(cut)) ? stems.get(word.slice(0, cut)) : undefined;
      if (code !== undefined) return code;
    }
    return undefined;
  };
  // "Bolivie" and "Montenegro" are stem and ending too, "Maurice" and "Mali" as well
  const isOther = (word: string): boolean => isGivenName(word) || ordinaryWords.has(word) || knownNames(word).some(({ isCountry, words }) => isCountry && words.length === 1);
  const read = (word: string): string | undefined => codeOf(word, own) ?? (word.length > 4 && !isOther(word) ? codeOf(word, worldStems ??= openWorldStems()) : undefined);
  return (word) => {
    if (remembered.has(word)) return remembered.get(word);
    if (remembered.size >= MEMORY) remembered.clear();
    const code = read(word);
    remembered.set(word, code);
    return code;
  };
}

// How far a name reaches that begins with a head noun: "Organisation pour la sécurité et la coopération en Europe",
// "ministère de la Défense", "administration Biden", "rue Montorgueil". Greedy over links, but a small noun counts
// after "et", or as the third, only when a capital or an acronym follows ("Conseil de sécurité et la presse").
import { AND, BARE_ARTICLES, BARE_HEADS, LOOSE_LINKS, MINISTRIES, NATIONAL_HEADS, PARTICIPLE_HEADS, SCHOOLS, SEATED, SEATED_HEADS } from '../../languages/shared-names.ts';
import { isGivenName, knownNames, type KnownName, type Lexicon, type NameKind } from './name-lists.ts';
import { adjoins, isNamelike, type NameToken } from './name-tokens.ts';

/** How many small words may link two parts: "de la", "von der". */
const LINK_WORDS = 3;
const NOUN_COMPLEMENTS = 3;
const JOINTS = 8;

interface Around {
  runEnd(at: number): number;
  knownAt(at: number): KnownName | undefined;
}

/** Italian "è", Portuguese "é": a verb, and no "e" that links, "la Camera è andata a Roma". */
const IS = /^[èé]$/u;

/** The token after one to three small linking words, all in one line; null when there is none. */
function afterLinks(tokens: readonly NameToken[], links: ReadonlySet<string>, last: number): number | null {
  let next = last + 1;
  for (; next <= last + LINK_WORDS + 1; next++) {
    const token = tokens[next];
    if (!token || !adjoins(token)) return null;
    if (!(token.shape === 'lower' && (links.has(token.lower) || (links.has(token.folded) && !IS.test(token.lower))))) break;
  }
  return next > last + 1 && next <= last + LINK_WORDS + 1 ? next : null;
}

/** As above, when that token is written as names are. */
export function linkedCapital(tokens: readonly NameToken[], links: ReadonlySet<string>, last: number): number | null {
  const joint = afterLinks(tokens, links, last);
  const right = joint === null ? undefined : tokens[joint];
  return right && isNamelike(right) ? joint : null;
}

/** Last token of an organisation that begins with a capitalised head at `first` and surely reaches `from`. */
export function headedEnd(tokens: readonly NameToken[], lexicon: Lexicon, first: number, from: number, around: Around): number {
  let last = from;
  let nouns = 0;
  for (let joints = 0; joints < JOINTS; joints++) {
    const next = tokens[last + 1];
    if (!next || !adjoins(next)) return last;
    if (next.shape === 'lower' && isAdjective(next, lexicon, last === first || tokens[last]?.shape === 'lower')) {
      last++;
      continue;
    }
    const joint = BARE_ARTICLES.has(next.lower) ? null : afterLinks(tokens, lexicon.links, last);   // "el Congreso | el encargado"
    const right = joint === null ? undefined : tokens[joint];
    if (joint === null || !right) return last;
    if (isNamelike(right)) {
      if (lexicon.isRole(right.folded) && isNamelike(tokens[joint + 1] ?? right) && tokens[joint + 1]?.gap === ' ') return last;   // "Partei von | Spitzenkandidat Henning Odrin"
      const known = around.knownAt(joint);
      if (!known && ((lexicon.ordinary.has(right.folded) && !isAccented(right)) || isLeader(tokens, joint))) return last;
      // "École normale supérieure en Suisse" ends before its place, "… coopération en Europe" does not
      if (known?.kind === 'place' && lexicon.placePrepositions.has(next.lower) && nouns === 0) return last;
      const isListed = AND.has(next.folded) && (known !== undefined || lexicon.isRole(right.folded) || right.shape === 'capitals' || isGivenName(right.folded) || lexicon.articles.has(tokens[last + 2]?.folded ?? ''));
      if (isListed || (known?.kind === 'organisation' && last > first)) return last;
      last = Math.max(around.runEnd(joint), known ? joint + known.words.length - 1 : joint);
      continue;
    }
    if (AND.has(next.folded) && (SEATED.has(right.folded) || lexicon.isRole(right.folded))) return last;   // "la Guardia Civil de Ronda | y los bomberos de Estepona"
    if (joint === last + 2 && INFINITIVES.get(next.folded)?.test(right.lower) === true) return last;
    if (right.shape !== 'lower' || right.text.length < 4 || lexicon.ordinary.has(right.folded) || nouns >= NOUN_COMPLEMENTS || LOOSE_LINKS.has(next.lower) || !reachesOn(tokens, lexicon, next, joint, nouns)) return last;
    last = joint;
    nouns++;
  }
  return last;
}

/** "Acusan al Gobierno DE ABANDONAR el monte", "le Sénat de traîner": what a body is said to do, by the preposition and a verb's end. */
const INFINITIVES: ReadonlyMap<string, RegExp> = new Map([['de', /(?:[^i]er|[^o]ir|ar|(?:end|ond|ett|att)re)$/u], ['d', /(?:[^i]er|[^o]ir)$/u], ['di', /[aei]re$/u], ['of', /ing$/u]]);

/** "Universidade do Pará": a short word but for its accent is another. */
const isAccented = ({ lower, folded }: NameToken): boolean => lower !== folded && folded.length < 5;

/** "Partido Liberal de | Marta Ibáñez": who leads a body is no part of its name. */
const isLeader = (tokens: readonly NameToken[], at: number): boolean => {
  const [given, surname] = [tokens[at], tokens[at + 1]];
  return given !== undefined && surname !== undefined && given.shape === 'capital' && isGivenName(given.folded) && surname.gap === ' ' && surname.shape === 'capital';
};

// "publicó" folds to an adjective's form; a verb's accent on its last letter tells
// … and behind a place's name an ending alone says nothing: "Università di Padova collaborano"
const isAdjective = ({ folded, lower }: NameToken, lexicon: Lexicon, byEnding: boolean): boolean => lower.at(-1) === folded.at(-1) && (
  lexicon.organisationAdjectives.has(folded) || lexicon.demonym(folded) !== undefined || (byEnding && lexicon.endsLikeAdjective(folded) && !lexicon.speech.has(folded) && !lexicon.ordinary.has(folded)));

/** Whether a small noun belongs to the name: two do ("Ligue des droits de l'homme"), others and those after "et" only on the way to a capital. */
function reachesOn(tokens: readonly NameToken[], lexicon: Lexicon, link: NameToken, noun: number, nouns: number): boolean {
  if (nouns < 2 && !AND.has(link.folded)) return true;
  for (let next = noun + 1; next <= noun + 4; next++) {
    const token = tokens[next];
    if (!token) return false;
    if (token.gap === ' (' && token.shape === 'capitals') return true;
    if (!adjoins(token)) return false;
    if (isNamelike(token)) return lexicon.links.has(tokens[next - 1]?.folded ?? '');
  }
  return false;
}

/** Spanish "cerró el Hospital" is no hill, Italian "montò" no mountain. */
const PAST = /[óò]$/u;

/** "administration Biden", "armée américaine", "université de Lille", "rue Montorgueil": a small head at `i`, or null. */
export function smallHeadEnd(tokens: readonly NameToken[], lexicon: Lexicon, i: number, runEnd: (at: number) => number): { readonly last: number; readonly kind: NameKind; readonly known?: KnownName } | null {
  const [head, next] = [tokens[i], tokens[i + 1]];
  if (!head || !next || !adjoins(next)) return null;
  if (isNamelike(next) && next.gap === ' ' && SCHOOLS.has(head.folded)) {
    const end = runEnd(i + 1);
    const joint = linkedCapital(tokens, lexicon.links, end);   // "collège Jules-Grévy | de Poligny"
    return { last: joint === null || isGivenName(tokens[joint]?.folded ?? '') ? end : runEnd(joint), kind: 'organisation' };
  }
  if (lexicon.smallHeads.has(head.folded)) {
    const needsOffice = SEATED_HEADS.has(head.folded);
    if (PARTICIPLE_HEADS.has(head.folded) && !lexicon.articles.has(tokens[i - 1]?.folded ?? '')) return null;
    if (next.shape === 'lower' && (lexicon.demonym(next.folded) ?? '') !== '') {
      const last = NATIONAL_HEADS.has(head.folded) ? headedEnd(tokens, lexicon, i, i + 1, { runEnd, knownAt: () => undefined }) : i + 1;
      if (!needsOffice || last > i + 1) return { last, kind: 'organisation' };
    }
    if (isNamelike(next) && !needsOffice) return isGivenName(next.folded) && MINISTRIES.has(head.folded) ? null : { last: runEnd(i + 1), kind: 'organisation' };   // "pubblico ministero | Anna Odrin"
    const known = knownPhrase(tokens, i, 'organisation');
    if (known) return { last: i + known.words.length - 1, kind: 'organisation', known };
    const office = officeEnd(tokens, lexicon, i);
    const joint = linkedCapital(tokens, lexicon.links, office);
    const right = joint === null ? undefined : tokens[joint];
    if (joint !== null && right?.shape === 'capital' && !isGivenName(right.folded) && (office > i || !BARE_HEADS.has(head.folded))) return { last: withAdjectives(tokens, lexicon, MINISTRIES.has(head.folded), seatEnd(tokens, lexicon, runEnd(joint), runEnd)), kind: 'organisation' };
    if (office > i && MINISTRIES.has(head.folded)) return { last: office, kind: 'organisation' };
  }
  if (lexicon.placeHeads.has(head.folded) && !lexicon.nounsAreCapital && !PAST.test(head.lower)) {   // German "schloss im März" is a verb
    const known = knownPhrase(tokens, i, 'place');
    if (known && tokens[i + known.words.length - 1]?.shape === 'capital') return { last: i + known.words.length - 1, kind: 'place', known };   // "mar Rosso"
    const joint = isNamelike(next) && next.shape === 'capital' ? i + 1 : linkedCapital(tokens, lexicon.particles, i) ?? linkedCapital(tokens, lexicon.placeLinks, i);
    if (joint !== null) return { last: runEnd(joint), kind: 'place' };
  }
  return null;
}

/** "le parti socialiste": a known name that is written small. */
function knownPhrase(tokens: readonly NameToken[], i: number, wanted: NameKind): KnownName | undefined {
  return knownNames(tokens[i]?.folded ?? '').find(({ kind, words }) => kind === wanted && words.length > 1 && words.every((word, n) => tokens[i + n]?.folded === word && (n === 0 || tokens[i + n]?.gap === ' ' || tokens[i + n]?.gap === "'")));
}

/** "ministère de l'Éducation NATIONALE": what follows a ministry's noun belongs to it. */
function withAdjectives(tokens: readonly NameToken[], lexicon: Lexicon, isMinistry: boolean, last: number): number {
  const next = tokens[last + 1];
  return isMinistry && next && adjoins(next) && next.shape === 'lower' && isAdjective(next, lexicon, true) ? last + 1 : last;
}

/** "école du Château | de Commercy": a place's head takes its own name along. */
function seatEnd(tokens: readonly NameToken[], lexicon: Lexicon, last: number, runEnd: (at: number) => number): number {
  const joint = lexicon.placeHeads.has(tokens[last]?.folded ?? '') ? linkedCapital(tokens, lexicon.links, last) : null;
  return joint === null ? last : runEnd(joint);
}

/** Words between a small head and its seat: "cour d'appel de Douai", "tribunal de grande instance de Lyon". */
const OFFICE_WORDS = 5;

/** Last small word of an office that begins with the head at `i`; `i` when it has none. Adjectives, and a few nouns behind a link. */
function officeEnd(tokens: readonly NameToken[], lexicon: Lexicon, i: number): number {
  let end = i;
  for (let next = i + 1; next <= i + OFFICE_WORDS; next++) {
    const token = tokens[next];
    if (!token || !adjoins(token) || token.shape !== 'lower') break;
    if (lexicon.officeNouns.has(token.folded) || (next === end + 1 && isAdjective(token, lexicon, true))) end = next;
    else if (!lexicon.links.has(token.lower)) break;
  }
  return end;
}

// How far a run of capitalised words reaches, and where it ends for it holds two names: "Jean-Claude Juncker", "Kremlin |
// Dmitri Peskov". Tokens and an index in, the index of the last token out; what the run is, is not asked here.
import { ABBREVIATED, CHAMBERS, LEGAL_FORMS, PLAYERS, POSTNOMINALS } from '../../languages/shared-names.ts';
import { FAMILY_FIRST, romanise } from './name-keys.ts';
import { knownAt } from './name-known.ts';
import { isGivenName, isSaint, knownNames, type KnownName, type Lexicon } from './name-lists.ts';
import { adjoins, isNamelike, type NameToken } from './name-tokens.ts';

/** Words of a run at most: nothing longer is one name. */
const LONGEST_RUN = 12;

/** Last token of the run of capitalised words that begins at `i`: "Jean-Claude Juncker", "W. Mark Felt", "Aix-en-Provence". */
export function runEnd(tokens: readonly NameToken[], lexicon: Lexicon, i: number): number {
  let last = i;
  for (let next = i + 1; next < Math.min(tokens.length, i + LONGEST_RUN); next++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || !before) break;
    const isGlued = (token.gap === '-' || (token.gap === '.-' && token.text.length === 1 && before.text.length === 1)) && (token.shape !== 'lower' || gluesOn(tokens, next) || (next === i + 2 && token.text.length < 5 && FAMILY_FIRST.has(romanise(tokens[i]?.text ?? ''))));   // "Kim Jong-un"
    const followsInitial = token.gap === '. ' && (before.text.length === 1 || ABBREVIATED.has(before.folded)) && isNamelike(token) && !lexicon.ordinary.has(token.folded);
    const ampersand = token.gap === ' & ' || token.gap === '&';
    const followsPlural = token.gap === "' " && before.folded.endsWith('s') && (lexicon.organisationTails.has(token.folded) || lexicon.organisationHeads.has(token.folded)) && isNamelike(token);   // "Maritime Workers' Union"
    const isJoined = (next === i + 1 || (next === i + 2 && tokens[i]?.lower === 'the')) && joinsByAnd(tokens, lexicon, next - 1);   // "the Food and Drug Administration"
    const isSaints = token.text === 's' && token.gap === "'" && isSaint(tokens[i]?.folded ?? '') && tokens[next + 1]?.gap === ' ' && isNamelike(tokens[next + 1] ?? token);   // "St Mary's Primary School"
    if (isJoined) {
      last = next + 1;
      next++;
      continue;
    }
    if (!isGlued && !isSaints && !followsInitial && !followsPlural && !((adjoins(token) || ampersand) && isNamelike(token))) break;
    last = next;
  }
  return last;
}

/** Whether one word behind "the" is joined by "and" to a body's name: "the Food | and Drug Administration", but not "the Senate and Justice Department". */
function joinsByAnd(tokens: readonly NameToken[], lexicon: Lexicon, i: number): boolean {
  const [the, word, and, noun] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (the?.lower !== 'the' || word?.gap !== ' ' || and?.lower !== 'and' || and.gap !== ' ' || noun?.gap !== ' ' || noun.shape !== 'capital' || word.shape !== 'capital') return false;
  if (lexicon.organisationHeads.has(word.folded) || lexicon.organisationTails.has(word.folded) || knownNames(word.folded).length > 0 || knownNames(noun.folded).length > 0 || isGivenName(word.folded)) return false;
  const tail = tokens[i + 3];
  return tail?.gap === ' ' && tail.shape === 'capital' && (lexicon.organisationTails.has(tail.folded) || lexicon.organisationHeads.has(tail.folded));
}

/** "en" of "Aix-en-Provence": a small word between hyphens with a capital after it. */
function gluesOn(tokens: readonly NameToken[], i: number): boolean {
  for (let next = i; next < i + 3; next++) {
    const token = tokens[next];
    if (token?.gap !== '-') return false;
    if (isNamelike(token)) return true;
  }
  return false;
}

/** A run that holds two names ends with the first: "Kremlin | Dmitri Peskov", "Russie | Otan" (hyphened), "REUTERS | Jan Wolfe". */
export function cutRun(tokens: readonly NameToken[], lexicon: Lexicon, from: number, end: number): number {
  if (end > from && (end === from + 1 || !lexicon.isRole(tokens[end - 1]?.folded ?? '')) && tokens[end + 1]?.gap === '. ' && lexicon.titles.has(tokens[end]?.folded ?? '') && !isSaint(tokens[end]?.folded ?? '')) return cutRun(tokens, lexicon, from, end - 1);   // "Klinikchefin | Dr. Anna Odrin"
  if (isPostnominal(tokens, from, end)) return cutRun(tokens, lexicon, from, end - 1);
  const start = tokens[from]?.text.length === 1 && tokens[from + 1]?.gap === "'" && from < end ? from + 1 : from;   // "L'EST RÉPUBLICAIN"
  if (isInhabitantNamed(tokens, lexicon, start)) return end;
  const genitive = lexicon.nounsAreCapital && start + 1 < end && isGivenName(tokens[start]?.folded ?? '') ? tokens[start + 1] : undefined;
  if (genitive && genitive.folded.length > 4 && genitive.folded.endsWith('s') && !isGivenName(genitive.folded) && genitive.gap === ' ' && tokens[start + 2]?.gap === ' ') return start + 1;   // "Viktor Orbáns | Partei"
  if (lexicon.nounsAreCapital && isGivenName(tokens[start]?.folded ?? '')) {
    for (let i = start + 2; i <= end; i++) if (tokens[i]?.gap === ' ' && lexicon.isRole(tokens[i]?.folded ?? '')) return i - 1;   // "Pia Weller | Vorsitzende der Kommission"
  }
  const seat = hyphenEnd(tokens, start, end);
  if (seat > start && seat < end - 1 && tokens[seat + 1]?.gap === ' ' && isGivenName(tokens[seat + 1]?.folded ?? '') && isRoleOf(tokens, lexicon, start) && tokens[start - 1]?.shape === 'lower') return seat;   // "la maire de Belgrad-Novo | Daniela Odrin"
  if (isOwnersNoun(tokens, lexicon, start, end)) return start;
  const club = playersClub(tokens, lexicon, start, end);
  if (club !== null) return club;
  const known = knownAt(tokens, lexicon, start);
  const after = known ? start + known.words.length : start + 1;
  const next = tokens[after];
  if (!next || after > end) return end;
  if (known && next.gap === '-' && knownAt(tokens, lexicon, after)) return after - 1;
  if (known?.kind === 'place' && lexicon.nounsAreCapital && next.gap === ' ' && (opensRole(tokens, lexicon, after, end) || isGenitive(tokens[start], known) || isNounBehind(tokens, lexicon, start, next))) return after - 1;   // "in Brüssel | EU-Kommissionspräsidentin …"
  const endsAsBody = lexicon.organisationTails.has(tokens[end]?.folded ?? '') || lexicon.organisationHeads.has(tokens[end]?.folded ?? '');
  if (endsAsBody || next.gap === '-') return end;
  for (let i = after; i < end; i++) if (LEGAL_FORMS.has(tokens[i]?.folded ?? '')) return i;   // "Chrysler LLC | Jim Press"
  // "le président des Etats-Unis Barack Obama": a country ends before two capitals more, whoever they are
  if (known?.isCountry && after < end && next.shape === 'capital' && !lexicon.isRole(next.folded) && !lexicon.isRole(tokens[after + 1]?.folded ?? '')) return after - 1;
  if (known?.kind === 'organisation' && after < end && isRoleOf(tokens, lexicon, start) && [after, after + 1].every((at) => isStranger(tokens[at], lexicon))) return after - 1;   // "la députée LFI | Ségolène Tarrow", "diputado de Vox | Onofre Tarrow"
  if (!known && isRoleOf(tokens, lexicon, start) && tokens[start - 1]?.shape === 'lower' && !lexicon.isRole(tokens[start - 1]?.folded ?? '') && !isSaint(tokens[start]?.folded ?? '')) {
    const name = after === end && isGivenName(next.folded) && next.gap === ' ' && lexicon.particles.has(tokens[end + 1]?.lower ?? '') ? end : givenAt(tokens, after, end);
    // "do Chega | Pedro Tarrow", "della Regione Siciliana | Renato Tarrow", but "de la Fundación Carlos Tarrow"
    if (name === after ? !isNamedAfter(tokens[start], lexicon) && !isGivenName(tokens[start]?.folded ?? '') : name === after + 1 && isAdjective(tokens[after], lexicon)) return name - 1;
  }
  const given = known || tokens[start]?.shape === 'capitals' ? givenAt(tokens, after, end) : -1;
  if (given > 0 && (known?.kind === 'organisation' || given === after || tokens.slice(start, given).every(({ shape }) => shape === 'capitals'))) return given - 1;
  return end;
}

/** "Fundación Carlos Tarrow" may bear a person's name, "Camera | Lorenzo Tarrow" does not. */
const isNamedAfter = (token: NameToken | undefined, lexicon: Lexicon): boolean => lexicon.organisationHeads.has(token?.folded ?? '') && !CHAMBERS.has(token?.folded ?? '');

/** Last token joined by hyphens to the one at `start`. */
function hyphenEnd(tokens: readonly NameToken[], start: number, end: number): number {
  let last = start;
  while (last < end && tokens[last + 1]?.gap === '-') last++;
  return last;
}

/** „Wendts | Strafe“: a genitive of a name that stands elsewhere in the text without its "s", and the noun it is of. */
function isOwnersNoun(tokens: readonly NameToken[], lexicon: Lexicon, start: number, end: number): boolean {
  const [owner, noun] = [tokens[start], tokens[start + 1]];
  if (!lexicon.nounsAreCapital || end !== start + 1 || !owner || noun?.gap !== ' ' || owner.shape !== 'capital' || noun.shape !== 'capital' || owner.folded.length < 4 || !owner.folded.endsWith('s')) return false;
  return !isGivenName(owner.folded) && capitalsOf(tokens).has(owner.folded.slice(0, -1));
}

const capitals = new WeakMap<readonly NameToken[], ReadonlySet<string>>();

/** The folded words of a text that have a capital inside a sentence. */
function capitalsOf(tokens: readonly NameToken[]): ReadonlySet<string> {
  let known = capitals.get(tokens);
  if (!known) capitals.set(tokens, known = new Set(tokens.filter(({ shape, opens }) => shape === 'capital' && !opens).map(({ folded }) => folded)));
  return known;
}

/** "difensore della Virtus Sanleo | Marco Tonini": behind who plays for it a club ends before a given name and its surname; null elsewhere. */
function playersClub(tokens: readonly NameToken[], lexicon: Lexicon, start: number, end: number): number | null {
  let before = start - 1;
  while (before > start - 3 && tokens[before]?.shape === 'lower' && (lexicon.links.has(tokens[before]?.lower ?? '') || lexicon.articles.has(tokens[before]?.folded ?? ''))) before--;
  if (before === start - 1 || !PLAYERS.has(tokens[before]?.folded ?? '')) return null;
  const given = givenAt(tokens, start + 1, end);
  return given > start && given < end && !isGivenName(tokens[start]?.folded ?? '') ? given - 1 : null;
}

/** "Anita Desai | KC": letters behind a name of two words. */
const isPostnominal = (tokens: readonly NameToken[], from: number, end: number): boolean =>
  end > from + 1 && tokens[end]?.gap === ' ' && tokens[end]?.text !== tokens[end]?.lower && POSTNOMINALS.has(tokens[end]?.folded ?? '') && tokens[end - 1]?.shape === 'capital';

/** "in Deutschland | Kosten von …": behind a preposition a place stands alone, and a noun that German writes so follows; "in Frankfurt West". */
const isNounBehind = (tokens: readonly NameToken[], lexicon: Lexicon, start: number, next: NameToken): boolean =>
  tokens[start]?.gap === ' ' && lexicon.placePrepositions.has(tokens[start - 1]?.lower ?? '') && next.shape === 'capital' && !isGivenName(next.folded) && !lexicon.placeTails.has(next.folded) && !lexicon.organisationTails.has(next.folded) && !lexicon.organisationHeads.has(next.folded);

/** Behind an office and whatever joins it: "candidat | RN", "diputado de | Vox". */
function isRoleOf(tokens: readonly NameToken[], lexicon: Lexicon, start: number): boolean {
  let before = start - 1;
  while (before > start - 3 && tokens[before]?.shape === 'lower' && (lexicon.links.has(tokens[before]?.lower ?? '') || lexicon.articles.has(tokens[before]?.folded ?? ''))) before--;
  return tokens[start]?.gap !== ', ' && lexicon.isRole(tokens[before]?.folded ?? '');
}

/** A capitalised word that no list knows as anything but a name. */
const isStranger = (token: NameToken | undefined, lexicon: Lexicon): boolean => token !== undefined && token.shape === 'capital' && token.gap === ' ' && knownNames(token.folded).length === 0
  && !isAdjective(token, lexicon) && ![lexicon.ordinary, lexicon.organisationHeads, lexicon.organisationTails].some((words) => words.has(token.folded)) && !lexicon.isRole(token.folded);

const isAdjective = (token: NameToken | undefined, lexicon: Lexicon): boolean => token !== undefined && (lexicon.organisationAdjectives.has(token.folded) || lexicon.demonym(token.folded) !== undefined);

/** "Chinas Haltung": known only without its last letter. */
const isGenitive = (token: NameToken | undefined, { words }: KnownName): boolean => token !== undefined && words.length === 1 && !knownNames(token.folded).some(({ words: own }) => own.length === 1);

/** "le Serbe Novak Djokovic": an inhabitant, by the given name behind. */
export const isInhabitantNamed = (tokens: readonly NameToken[], lexicon: Lexicon, i: number): boolean => {
  const [inhabitant, given, family] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return inhabitant?.shape === 'capital' && given?.gap === ' ' && given.shape === 'capital' && isGivenName(given.folded) && family?.gap === ' ' && isNamelike(family) && lexicon.demonym(inhabitant.folded) !== undefined && !isGivenName(inhabitant.folded);
};

/** Whether a role begins at a token: "Außenminister", "EU-Kommissionspräsidentin". */
function opensRole(tokens: readonly NameToken[], lexicon: Lexicon, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (lexicon.isRole(tokens[i]?.folded ?? '')) return true;
    if (tokens[i + 1]?.gap !== '-') return false;
  }
  return false;
}

/** The first given name of a run that has something after it; -1 when there is none, or a role before it ("Apple CEO Tim Cook"). */
function givenAt(tokens: readonly NameToken[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.shape === 'capital' && tokens[i]?.gap === ' ' && isGivenName(tokens[i]?.folded ?? '')) return i;
  return -1;
}

// What a mention and the words around it say for each kind: a person, an organisation, a place. Points, not probabilities;
// `BELIEVED` is what it takes. Set by hand on French, English and Spanish news: one strong cue (title, role, head noun) is
// enough, two weak ones too (two capitals and a speech verb); a capital that any word would carry there takes points off.
import { AND, AWARDS, BETWEEN, KIN_BEFORE, LOCATIVES, MAKERS, NAMED_BODIES, NAMED_PLACES, NEARS, PLAYERS, SOURCE_PREPOSITIONS, VENTURES } from '../../languages/shared-names.ts';
import { cutsJobs, isFounded, isTownsClub } from './name-companies.ts';
import { FAMILY_FIRST, romanise } from './name-keys.ts';
import { DOTTED } from './name-known.ts';
import { isFamous, isGivenName, isSaint, knownNames, opensPlace, type Lexicon, type NameKind } from './name-lists.ts';
import type { Mention } from './name-mentions.ts';
import { isSomebodys } from './name-recipients.ts';
import { opensScene, roleAfter, roleBefore } from './name-roles.ts';
import { adjoins, isNamelike, type NameToken } from './name-tokens.ts';

export type Evidence = Readonly<Record<NameKind, number>>;
type Points = Record<NameKind, number>;

/** A name is believed from here on. */
export const BELIEVED = 1;

/** The points for a mention by itself, without the rest of the text. */
export function weigh(mention: Mention, tokens: readonly NameToken[], lexicon: Lexicon): Evidence {
  const points: Points = { person: 0, organisation: 0, place: 0 };
  if (mention.kind) {
    points[mention.kind] = 6;
    return points;
  }
  weighWords(points, mention, tokens, lexicon);
  weighBefore(points, mention, tokens, lexicon);
  weighAfter(points, mention, tokens, lexicon);
  const doubt = doubtOf(mention, tokens, lexicon);
  return { person: points.person - doubt, organisation: points.organisation - doubt, place: points.place - doubt };
}

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
/** German "Berliner", "Londoner". */
const isOfCity = ({ folded }: NameToken): boolean => folded.endsWith('er') && knownNames(folded.slice(0, -2)).some(({ kind, words }) => kind === 'place' && words.length === 1);

/** German: two words at a sentence's start, the first like an adjective or the last like a noun: "Starke Hitze". */
const isNounPhrase = (before: NameToken | undefined, head: NameToken, tail: NameToken, lexicon: Lexicon): boolean =>
  head.opens || before?.shape !== 'lower' || head.folded.endsWith('s') || ADJECTIVE.test(head.folded) || lexicon.endsLikeNoun(tail.folded);

const TITLE_ARTICLE = /^(?:L[eao]s?|El|Il|Der|Die|Das|The|O)$/iu;
const isSource = (before: NameToken | undefined, lexicon: Lexicon): boolean => before?.shape === 'lower' && (lexicon.speech.has(before.folded) || SOURCE_PREPOSITIONS.has(before.folded));

const MODEL = /^\p{Lu}{1,2}\p{Nd}/u;
const ROMAN = /^[ivxlcdm]+$/u;
const PERSON_SHAPE = /^(?:Mc|Mac|De|Di|Du|La|Le|O|Van|Fitz|Ben)\p{Lu}\p{Ll}/u;

function weighWords(points: Points, { first, last, known, cue }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): void {
  const parts = tokens.slice(first, last + 1);
  const [head, tail] = [parts[0], parts.at(-1)];
  if (!head || !tail) return;
  const count = parts.length;
  if (cue) points[cue] += 2.5;
  if (known && known.words.length === count) points[known.kind] += 3;
  else if (known) points[known.kind === 'place' && parts[known.words.length]?.gap === '-' ? 'place' : 'organisation'] += known.kind === 'place' ? 1.3 : 2.5;   // "China Eastern", "Berlin-Kreuzberg", "Reuters TV"
  if (isGivenName(head.folded)) points.person += count > 1 ? 2.5 : 1.1;
  if (count > 1 && isSaint(head.folded)) points.place += parts[1]?.gap === '-' ? 2 : 1.3;
  if (count > 1 && opensPlace(head.folded)) points.place += parts[1] && knownNames(parts[1].folded).some(({ kind }) => kind === 'place') ? 2.7 : 1.2;
  if (count > 1 && lexicon.organisationTails.has(tail.folded)) points.organisation += 4;
  if (known?.kind === 'place' && !known.isCountry && count > 1 && parts.slice(known.words.length).every(({ folded, gap }) => gap === ' ' && opensPlace(folded))) points.place += 4;   // "Wolverhampton South East"
  if (count === 1 && head.shape === 'capital' && isFamous(romanise(head.text))) points.person += 1.6;
  if (count === 2 && TITLE_ARTICLE.test(head.text) && !head.opens && isSource(tokens[first - 1], lexicon)) {   // "selon Le Progrès", "scrive La Prealpina"
    points.organisation += 2;
    points.place -= 1;
    points.person -= 1;
  }
  if (count > 1 && lexicon.placeTails.has(tail.folded)) points.place += 4;
  if (count > 1 && parts.some(({ folded }, i) => i > 0 && lexicon.organisationHeads.has(folded)) && !isGivenName(head.folded)) points.organisation += 2;   // "Technische Universität München"
  if (count > 1 && !isGivenName(head.folded) && parts.some(isClubLetters) && parts.some(({ shape }) => shape === 'capital')) points.organisation += 1.8;
  if (lexicon.endsLikeOrganisation(tail.folded) || (count > 1 && lexicon.endsLikeOrganisation(head.folded))) points.organisation += 3;
  if (lexicon.endsLikePlace(tail.folded)) points.place += 1.2;
  if (count === 1) weighLone(points, tail);
  if (count > 1 && !isGivenName(head.folded) && !knownNames(tail.folded).some(({ isCountry }) => isCountry) && tail.gap === ' ' && (lexicon.organisationAdjectives.has(tail.folded) || lexicon.demonym(tail.folded) !== undefined)) {   // "Audiencia Nacional", "Televisión Española"
    points.organisation += 1.6;
    points.person -= 1.6;
  }
  if (count === 2 && lexicon.nounsAreCapital && isOfCity(head) && (lexicon.organisationHeads.has(tail.folded) || lexicon.organisationTails.has(tail.folded) || lexicon.endsLikeOrganisation(tail.folded))) points.organisation += 2;   // "Berliner Polizei"
  if (count > 1 && lexicon.nounsAreCapital && ADJECTIVE.test(head.folded) && !isGivenName(head.folded)) points.person -= 1.6;   // "Technische Hilfswerk", "Lange Nacht"
  if (count > 1 && !known && MODEL.test(tail.text)) points.person = points.organisation = points.place = -2;   // "Galaxy S24"
  if (known && MAKERS.has(known.key) && count === known.words.length + 1 && !lexicon.organisationTails.has(tail.folded) && !lexicon.isRole(tail.folded) && tail.shape !== 'capitals' && knownNames(tail.folded).length === 0) points.organisation = points.person = -2;   // "Renault Clio"
  if (parts.some(({ shape }) => shape === 'digits') || (count === 2 && tail.text.length === 1 && tail.gap === ' ' && !isGivenName(head.folded))) points.person -= 2;   // "Band D"
  if (parts.some(({ gap, text }, i) => i > 0 && (gap.includes('&') || (gap === '-' && parts[i - 1]?.text.length === 1 && text.length > 1)))) points.organisation += 2;   // "T-Mobile"
  if (count >= 2 && count <= 4 && parts.every(isPersonal)) points.person += lexicon.nounsAreCapital && !isGivenName(head.folded) && isNounPhrase(tokens[first - 1], head, tail, lexicon) ? 0.6 : 1.1;
  if (count === 2 && FAMILY_FIRST.has(romanise(head.text)) && parts.every(isPersonal)) points.person += 1.2;   // "Xi Jinping"
  if (count === 2 && parts.every(({ shape }) => shape === 'capitals') && TITLE_ARTICLE.test(head.text)) {   // "EL HERALDO"
    points.organisation += 1.5;
    points.place -= 2;
  }
  if (lexicon.nounsAreCapital && count > 2 && tail.gap === '-' && tail.shape === 'capital') weighHyphened(points, tail, lexicon);
  if (count === 2 && head.folded === 'air') points.organisation += 2;   // "Air India"
  if (count === 2 && isTownsClub(head, tail) && !has(lexicon.placePrepositions, tokens[first - 1]) && !lexicon.ordinary.has(head.folded)) {   // "Hansa Rostock"
    points.organisation += 1.5;
    points.person -= 1;
  }
  if (count > 4) points.organisation += 0.6;
  if (count > 1 && !known && !isGivenName(head.folded) && knownNames(tail.folded).some(({ isCountry, words }) => isCountry && words.length === 1)) points.organisation += 1.4;   // "Garuda Indonesia"
  if (count > 1) points.person -= 0.8 * parts.filter(({ folded }) => folded.length > 2 && lexicon.ordinary.has(folded) && !lexicon.particles.has(folded) && !isGivenName(folded)).length;   // "Civil War", "Grand Prix"
  if (count > 1 && lexicon.ordinary.has(tail.folded) && !known) points.place -= 0.8;   // "New Year"
}

/** German "Carl-Laemmle-Schule", "Konrad-Adenauer-Ufer": whom it is called after is not meant. */
function weighHyphened(points: Points, { folded }: NameToken, lexicon: Lexicon): void {
  const isBody = lexicon.organisationTails.has(folded) || lexicon.organisationHeads.has(folded) || NAMED_BODIES.test(folded);
  const isPlace = lexicon.placeTails.has(folded) || lexicon.endsLikePlace(folded) || NAMED_PLACES.test(folded);
  if (isBody) points.organisation += 4;
  if (isPlace) points.place += 4;
  if (isBody || isPlace) points.person -= 4;
}

/** "AJ Auxerre", "Hertha BSC": two to four capitals beside a name. */
const isClubLetters = ({ shape, text, folded }: NameToken): boolean => shape === 'capitals' && text.length >= 2 && text.length <= 4 && !text.includes('.') && !ROMAN.test(folded);

function weighLone(points: Points, { shape, text, folded }: NameToken): void {
  if (shape === 'capitals') points.person -= 1.5;
  if (shape === 'capitals' && text.length <= 6 && !ROMAN.test(folded)) points.organisation += DIGIT.test(text) ? 0.6 : text.length <= 4 ? 1.6 : 1.1;   // "A380" is a ware, "DANKE" is shouted
  if (text.endsWith('+')) points.organisation += 1.2;   // "Disney+"
  if (shape === 'mixed' && CAPITAL.test(text) && !folded.endsWith('innen')) points[PERSON_SHAPE.test(text) ? 'person' : 'organisation'] += 1.1;
}

const INITIALS = /^(?:\p{Lu}\.){1,2}\p{Lu}\.?$/u;
const isPersonal = ({ shape, text, folded }: NameToken, i: number): boolean => shape === 'capital' || (INITIALS.test(text) && !DOTTED.test(folded)) || (shape === 'mixed' && PERSON_SHAPE.test(text)) || text.length === 1 || (i > 0 && shape === 'lower');

function weighBefore(points: Points, mention: Mention, tokens: readonly NameToken[], lexicon: Lexicon): void {
  const { first, last, lead, hasTitle, role } = mention;
  const token = tokens[lead];
  const isSingle = first === last;
  if (hasTitle) points.person += 4;
  if (role || roleBefore(mention, tokens, lexicon)) points.person += 2.5;
  if (!token || !adjoins(token)) return;
  const word = tokens[lead - 1];
  if (isPostcode(word, lexicon) && isSingle) points.place += 2;
  if (!word || word.shape !== 'lower') return;
  const hasSubject = lexicon.nounsAreCapital && isSingle && tokens[lead - 2]?.shape === 'capital' && adjoinsNext(tokens, lead - 2);   // "Verdan meldete Gewinn"
  if (KIN_BEFORE.has(word.folded) && isSingle && token.gap === ' ') points.person += 1.8;   // "les frères Odrin"
  if (AWARDS.has(word.folded)) points.person -= 3;   // "le prix Albert-Londres"
  if (isSingle && lexicon.links.has(word.lower) && NEARS.has(tokens[lead - 2]?.folded ?? '') && token.shape === 'capital') points.place += 2;
  if (lexicon.speech.has(word.folded) && !hasSubject) points.person += isSingle ? 1.8 : 1.2;   // "a déclaré Emily Horne"
  if (lexicon.links.has(word.folded) && !lexicon.articles.has(word.folded) && lexicon.leaders.has(tokens[lead - 2]?.folded ?? '') && adjoinsNext(tokens, lead - 2) && !isGivenName(tokens[first]?.folded ?? '')) points.organisation += 1.3;   // "CEO of Nordal", "líder de Podemos"
  const isPerson = isSomebodys(tokens, lead);
  if (isPerson) points.person += 0.3;
  if (!isPerson && has(lexicon.placePrepositions, word) && tokens[first]?.shape === 'capital') points.place += !isGivenName(tokens[first]?.folded ?? '') && (isSingle || LOCATIVES.has(word.lower)) ? 1.3 : 0.7;
  if (lexicon.links.has(word.lower) && PLAYERS.has(tokens[lead - 2]?.folded ?? '') && adjoinsNext(tokens, lead - 2) && !isGivenName(tokens[first]?.folded ?? '')) points.organisation += isSaint(tokens[first]?.folded ?? '') ? 0.5 : isSingle ? 1.3 : 2.2;   // "difensore della Virtus Sanleo"
  if (has(lexicon.agentPrepositions, word)) points.person += 0.5;
  if (lexicon.articles.has(word.folded)) {
    points.person -= 1.2;
    points.organisation += isSingle ? 0.2 : 0.8;
  }
  if (isSecondPlace(tokens, lexicon, lead) && isSingle && token.shape === 'capital' && !isGivenName(token.folded)) points.place += 1.3;
  weighCue(points, mention, tokens, lexicon);
}

/** "entre Verdun et | Dole", "a Milano e | Vimercate": behind a preposition, a listed town or one with hyphens, and "and". */
function isSecondPlace(tokens: readonly NameToken[], lexicon: Lexicon, at: number): boolean {
  const [and, first] = [tokens[at - 1], tokens[at - 2]];
  if (!and || !first || !AND.has(and.lower) || !adjoins(and) || first.shape !== 'capital') return false;
  let start = at - 2;
  while (start > at - 8 && tokens[start]?.gap === '-') start--;
  const before = tokens[start - 1]?.lower ?? '';
  const isTown = start < at - 2 ? tokens.slice(start + 1, at - 2).some(({ shape }) => shape === 'lower') : knownNames(first.folded).some(({ kind, words, isCountry }) => kind === 'place' && words.length === 1 && !isCountry);
  return isTown && (lexicon.placePrepositions.has(before) || BETWEEN.has(before));
}


/** "groupe Renault", "au quotidien allemand Welt", "la ville de Neufchâteau", "l'ouest de Mossoul". */
function weighCue(points: Points, { lead }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): void {
  let i = lead - 1;
  while (i > lead - 3 && tokens[i]?.shape === 'lower' && adjoinsNext(tokens, i) && (isAdjective(tokens[i], lexicon) || (VENTURES.has(tokens[i - 1]?.folded ?? '') && lexicon.endsLikeAdjective(tokens[i]?.folded ?? '')))) i--;
  const word = tokens[i];
  if ((word?.shape !== 'lower' && !lexicon.nounsAreCapital) || !word || !adjoinsNext(tokens, i)) return;
  const cue = word.gap === '-' ? `${tokens[i - 1]?.folded ?? ''}${word.folded}` : word.folded;   // "start-up"
  if (VENTURES.has(cue) && tokens[lead]?.gap === ' ') points.organisation += 2.2;
  if (word.shape !== 'lower') return;
  if (lexicon.organisationCues.has(word.folded)) points.organisation += 2.2;
  if (lexicon.placeCues.has(word.folded) && !lexicon.ordinary.has(word.folded)) points.place += 1.6;
  let noun = i;
  while (noun > i - 2 && has(lexicon.links, tokens[noun]) && adjoinsNext(tokens, noun)) noun--;
  if (noun === i) return;
  if (lexicon.placeCues.has(tokens[noun]?.folded ?? '') && tokens[lead]?.shape !== 'capitals') points.place += 2;   // "députée du Nord", but "du PS"
  else if (lexicon.organisationCues.has(tokens[noun]?.folded ?? '')) points.organisation += 0.8;
}

const isAdjective = (token: NameToken | undefined, lexicon: Lexicon): boolean => token !== undefined && (lexicon.demonym(token.folded) !== undefined || lexicon.organisationAdjectives.has(token.folded));
const adjoinsNext = (tokens: readonly NameToken[], i: number): boolean => {
  const next = tokens[i + 1];
  return next !== undefined && adjoins(next);
};
const has = (words: ReadonlySet<string>, token: NameToken | undefined): boolean => token !== undefined && (words.has(token.lower) || (token.lower.length > 1 && words.has(token.folded)));

function weighAfter(points: Points, mention: Mention, tokens: readonly NameToken[], lexicon: Lexicon): void {
  const { first, last } = mention;
  weighSubject(points, mention, tokens, lexicon);
  if (roleAfter(mention, tokens, lexicon)) points.person += 1.8;
  const next = tokens[last + 1];
  if (!next) return;
  if (first === last && next.gap === ' ' && next.shape === 'lower' && KIN_BEFORE.has(next.folded) && lexicon.articles.has(tokens[first - 1]?.folded ?? '')) points.person += 2.6;   // "the Morrell family"
  if (first === last && points.person < BELIEVED && cutsJobs(tokens, last + 1) && !isGivenName(tokens[first]?.folded ?? '')) points.organisation += 2.6;   // "Veltrix va supprimer 400 postes", not "le ministre Odrin"
  if (first === last && next.gap === ', ' && isFounded(tokens, last + 1, lexicon)) points.organisation += 2.4;   // "Nexilia, fondée par"
  // "Jean Dupont, 45 ans", "Anna Weber (1879-1955)"
  if (next.shape === 'digits' && (next.gap === ', ' ? next.text.length === 2 : next.gap === ' (' && next.text.length === 4)) points.person += 1;
  if (isPlaceAfter(last, tokens)) points.place += 1.6;
  if (next.gap === ', ' && opensScene(first, next, tokens, lexicon)) points.place += 1.6;
}

/** Who speaks or acts: a person, but with an article a body ("l'Insee a publié"), and nobody where a preposition rules it ("in Salford was"). */
function weighSubject(points: Points, { first, last }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): void {
  const isSingle = first === last;
  const speaks = follows(last, tokens, lexicon.speech);
  if (!speaks && !(tokens[last]?.shape === 'capital' && acts(last, tokens, lexicon))) return;
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (isSingle && (before?.shape === 'lower' || before?.opens) && token && adjoins(token) && !isGivenName(token.folded)) {
    if (LOCATIVES.has(before.lower)) return;
    if (lexicon.articles.has(before.folded) && !lexicon.nounsAreCapital) {
      if (!lexicon.endsLikeNoun(token.folded)) points.organisation += 1;
      return;
    }
  }
  // The news gives a person a first name, a title or an office once: a lone unknown word that publishes or beats may be a company or a club.
  if (speaks) points.person += isSingle ? (lexicon.endsLikeNoun(tokens[last]?.folded ?? '') || countsBehind(last, tokens) ? 0.8 : 1.1) : 1.2;
  else points.person += isSingle ? (tokens[last]?.opens ? 1.1 : 1) : 0.3;
}

/** "25500 Morteau"; German counts nouns so. */
const isPostcode = (token: NameToken | undefined, lexicon: Lexicon): boolean => token?.shape === 'digits' && token.text.length === 5 && !lexicon.nounsAreCapital;

/** "Horne a déclaré", "Scholz sagte", "Biden s'est dit". */
function follows(last: number, tokens: readonly NameToken[], verbs: ReadonlySet<string>): boolean {
  for (let i = last + 1; i <= last + 3; i++) {
    const word = tokens[i];
    if (!word || !adjoins(word) || word.shape !== 'lower') return false;
    if (verbs.has(word.folded)) return true;
  }
  return false;
}

/** "Healthcare added 34,000 jobs", "Retail noted 3 %": a figure right behind the verb says that it may not be one of speech. */
const countsBehind = (last: number, tokens: readonly NameToken[]): boolean => tokens[last + 1]?.shape === 'lower' && tokens[last + 2]?.shape === 'digits';

/** "Kessler was elected", "Delcourt est élu": a verb right behind, and no article in front. */
function acts(last: number, tokens: readonly NameToken[], lexicon: Lexicon): boolean {
  const [word, token] = [tokens[last + 1], tokens[last]];
  return word !== undefined && token !== undefined && word.gap === ' ' && word.shape === 'lower' && lexicon.acts.has(word.folded) && !lexicon.endsLikeNoun(token.folded);
}

/** "Cupertino, Californie", "Everett (Washington)". */
function isPlaceAfter(last: number, tokens: readonly NameToken[]): boolean {
  const next = tokens[last + 1];
  if (!next || (next.gap !== ', ' && next.gap !== ' (') || !isNamelike(next)) return false;
  return knownNames(next.folded).some(({ kind, words }) => kind === 'place' && words.every((word, n) => tokens[last + 1 + n]?.folded === word));
}

/** A capital that the sentence, a line in capitals or German spelling gives to any word. */
function doubtOf(mention: Mention, tokens: readonly NameToken[], lexicon: Lexicon): number {
  const { first, last, hasTitle, role, known, cue } = mention;
  const token = tokens[first];
  if (!token || known || hasTitle || role || cue) return 0;
  const isGiven = isGivenName(token.folded);
  let doubt = 0;
  if (first === last) {
    if (lexicon.demonym(token.folded) !== undefined) doubt += 4;
    if (tokens[last + 1]?.shape === 'digits' && tokens[last + 1]?.gap === ' ' && isGiven) doubt += 1;   // "Ariane 6"
    if (token.shape === 'capital') doubt += loneDoubt(token, isGiven, lexicon);
  } else if (lexicon.demonym(token.folded) !== undefined && !isGiven) doubt += 1;
  if (token.shape === 'capital' && lexicon.nounsAreCapital && !isGiven) doubt += nounDoubt(mention, tokens, lexicon);
  if (token.shape === 'capitals' && isCapitalLine(first, last, tokens)) doubt += 3;
  if (token.shape === 'capitals' && first === last && token.text.length > 4 && token.opens) doubt += 0.6;
  if (token.isShouted && !isGiven && (first < last || token.shape === 'capitals')) doubt += 3;   // "DEAL CLOSE"
  return doubt;
}

const loneDoubt = ({ opens }: NameToken, isGiven: boolean, lexicon: Lexicon): number => (opens ? (isGiven ? 0.2 : lexicon.nounsAreCapital ? 0.7 : 1) : 0) + (isGiven ? 0 : lexicon.nounsAreCapital ? 0.5 : 0.2);

/** Whether a mention is, by what stands before it, a plain German noun: "der Hund", "ein Urteil". One such mention settles its form. */
export function isPlainNoun({ first, last, lead, known }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): boolean {
  const [before, token] = [tokens[lead - 1], tokens[lead]];
  if (lexicon.endsLikeOrganisation(tokens[first]?.folded ?? '')) return false;   // "des Bundesjustizministeriums"
  return lexicon.nounsAreCapital && first === last && lead === first && !known && token?.shape === 'capital' && token.gap === ' ' && before !== undefined && lexicon.articles.has(before.folded);
}

/** German: an article, an adjective or a figure before it makes a noun of a word; so does its ending, or a hyphen in it. */
function nounDoubt({ first, last, lead }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): number {
  const [before, tail, token] = [tokens[lead - 1], tokens[last], tokens[lead]];
  if (!tail || !token) return 0;
  let doubt = 0;
  if (lexicon.endsLikeNoun(tail.folded)) doubt += first === last ? 1.2 : 0.5;
  if (before && token.gap === ' ' && (before.shape === 'digits' || lexicon.articles.has(before.folded) || (before.shape === 'lower' && ADJECTIVE.test(before.folded) && !lexicon.speech.has(before.folded) && !lexicon.acts.has(before.folded)))) doubt += first === last ? 1 : 0.4;
  if (first < last && tail.gap === '-' && last === first + 1) doubt += 1.2;
  return doubt;
}

const ADJECTIVE = /(?:ige|igen|iger|iges|ische|ischen|ischer|isches|liche|lichen|licher|liches|ende|enden|ender|te|ten|ter|tes|ale|alen|aler|are|aren|ive|iven)$/u;

/** A line or stretch in capitals: "ÉQUIPE D'ANIMATION PAROISSIALE". */
function isCapitalLine(first: number, last: number, tokens: readonly NameToken[]): boolean {
  let capitals = 0;
  for (let i = Math.max(0, first - 2); i <= Math.min(tokens.length - 1, last + 2); i++) if (tokens[i]?.shape === 'capitals') capitals++;
  return capitals >= 3;
}

// What a mention and the words around it say for each kind: a person, an organisation, a place. Points, not probabilities;
// 1 is what it takes to be believed. Weights were set on French, English and Spanish news and hold for all six languages.
import { isGivenName, knownNames, type Lexicon, type NameKind } from './name-lists.ts';
import type { Mention } from './name-mentions.ts';
import { adjoins, isNamelike, type NameToken } from './name-tokens.ts';

export type Evidence = Readonly<Record<NameKind, number>>;

/** A name is believed from here on. */
export const BELIEVED = 1;

const NOTHING: Evidence = { person: 0, organisation: 0, place: 0 };

/** The points for a mention by itself, without the rest of the text. */
export function weigh(mention: Mention, tokens: readonly NameToken[], lexicon: Lexicon): Evidence {
  if (mention.kind) return { ...NOTHING, [mention.kind]: 6 };
  const own = ownWords(mention, tokens, lexicon);
  const around = surroundings(mention, tokens, lexicon);
  const doubt = doubtOf(mention, tokens, lexicon);
  return { person: own.person + around.person - doubt, organisation: own.organisation + around.organisation - doubt, place: own.place + around.place - doubt };
}

const ROMAN = /^[ivxlcdm]+$/u;
const PERSON_SHAPE = /^(?:Mc|Mac|De|Di|Du|La|Le|O|Van|Fitz|Ben)\p{Lu}\p{Ll}/u;

function ownWords({ first, last, known }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): Evidence {
  const parts = tokens.slice(first, last + 1);
  const [head, tail] = [parts[0], parts.at(-1)];
  if (!head || !tail) return NOTHING;
  const count = parts.length;
  const points = { person: 0, organisation: 0, place: 0 };
  const isGiven = isGivenName(head.folded);
  if (known && known.words.length === count) points[known.kind] += 3;
  else if (known) points[known.kind === 'place' ? 'organisation' : known.kind] += 1.2;
  if (isGiven) points.person += count > 1 ? 2.5 : 1.1;
  if (count > 1 && lexicon.organisationTails.has(tail.folded)) points.organisation += 4;
  if (count > 1 && lexicon.placeTails.has(tail.folded)) points.place += 3.5;
  if (lexicon.endsLikeOrganisation(head.folded)) points.organisation += 3;
  if (lexicon.endsLikePlace(head.folded)) points.place += 2;
  if (count === 1 && tail.shape === 'capitals' && tail.text.length <= 6 && !ROMAN.test(tail.folded)) points.organisation += 1.6;
  if (count === 1 && tail.shape === 'mixed') points[PERSON_SHAPE.test(tail.text) ? 'person' : 'organisation'] += 1.1;
  if (parts.some(({ shape }) => shape === 'digits')) points.person -= 2;
  if (count >= 2 && count <= 4 && parts.every(({ shape, text }) => shape === 'capital' || (shape === 'mixed' && PERSON_SHAPE.test(text)) || (text.length === 1))) points.person += 1.1;
  if (count > 4) points.organisation += 0.6;
  return points;
}

function surroundings(mention: Mention, tokens: readonly NameToken[], lexicon: Lexicon): Evidence {
  const { first, last, lead, hasTitle, role } = mention;
  const points = { person: 0, organisation: 0, place: 0 };
  const before = tokens[lead - 1];
  const touching = tokens[lead] !== undefined && adjoins(tokens[lead]) ? before : undefined;
  const count = last - first + 1;
  const isBare = count === 1 && !isGivenName(tokens[first]?.folded ?? '');
  if (hasTitle) points.person += 4;
  if (role) points.person += 2.5;
  else if (roleBefore(mention, tokens, lexicon)) points.person += 2.5;
  if (roleAfter(last, tokens, lexicon)) points.person += 1.8;
  if (speaks(last, tokens, lexicon)) points.person += 1.2;
  if (spokenBefore(lead, tokens, lexicon)) points.person += 1.2;
  if (ageAfter(last, tokens)) points.person += 1;
  if (touching?.shape === 'lower') {
    const word = touching.folded;
    if (lexicon.organisationCues.has(word)) points.organisation += 2.2;
    if (lexicon.placePrepositions.has(word) && tokens[first]?.shape !== 'capitals') points.place += isBare ? 1.3 : 0.7;
    if (lexicon.agentPrepositions.has(word)) points.person += 0.5;
    if (lexicon.articles.has(word)) {
      points.person -= 1.2;
      points.organisation += count > 1 ? 0.8 : 0.2;
    }
    const cue = tokens[lead - 2];
    if (cue && lexicon.links.has(word) && lexicon.placeCues.has(cue.folded)) points.place += 2;
    if (cue && lexicon.links.has(word) && lexicon.organisationCues.has(cue.folded)) points.organisation += 0.8;
    if (lexicon.placeCues.has(word)) points.place += 1.6;
  }
  if (placeAfter(last, tokens)) points.place += 1.6;
  return points;
}

/** A capital that the sentence, or German spelling, gives to any word. */
function doubtOf({ first, last, lead, hasTitle, role, known }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): number {
  const token = tokens[first];
  if (!token || known || hasTitle || role) return 0;
  const isAlone = first === last;
  const isPlain = token.shape === 'capital';
  let doubt = 0;
  if (lexicon.demonym(token.folded) !== undefined) doubt += isAlone ? 4 : 1;
  if (isAlone && isPlain && token.opens) doubt += isGivenName(token.folded) ? 0.2 : 1;
  if (isAlone && isPlain && lexicon.nounsAreCapital && !isGivenName(token.folded)) doubt += 0.9;
  if (isAlone && isPlain && !isGivenName(token.folded)) doubt += 0.2;
  if (token.shape === 'capitals' && isCapitalLine(lead, last, tokens)) doubt += 3;
  return doubt;
}

/** A line or stretch in capitals: "ÉQUIPE D'ANIMATION PAROISSIALE". */
function isCapitalLine(first: number, last: number, tokens: readonly NameToken[]): boolean {
  let capitals = 0;
  for (let i = Math.max(0, first - 2); i <= Math.min(tokens.length - 1, last + 2); i++) if (tokens[i]?.shape === 'capitals') capitals++;
  return capitals >= 3;
}

const ROLE_REACH = 9;

/** "le secrétaire général de l'Otan Jens Stoltenberg", "la porte-parole de la Maison Blanche, Jen Psaki". Token index of the role, or null. */
export function roleBefore({ lead, first }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): readonly [number, number] | null {
  const token = tokens[lead];
  if (!token || first !== lead) return null;
  const hasComma = token.gap === ', ';
  if (!hasComma && !adjoins(token)) return null;
  for (let i = lead - 1; i >= Math.max(0, lead - ROLE_REACH); i--) {
    const word = tokens[i];
    const after = tokens[i + 1];
    if (!word || !after || (i < lead - 1 && !adjoins(after))) return null;
    if (word.shape !== 'digits' && lexicon.isRole(word.folded)) return [i, lead - 1];
    const isInside = word.shape !== 'lower' || lexicon.links.has(word.folded) || lexicon.articles.has(word.folded) || lexicon.demonym(word.folded) !== undefined || lexicon.organisationAdjectives.has(word.folded);
    // one more small word may stand between: "ministre ukrainien sortant X", "la chancelière allemande, X"
    if (!isInside && (lead - i > 2 || lexicon.speech.has(word.folded) || word.text.length < 4)) return hasInnerRole(i, tokens, lexicon) ? null : null;
    if (lexicon.speech.has(word.folded)) return null;
  }
  return null;
}

const hasInnerRole = (_i: number, _tokens: readonly NameToken[], _lexicon: Lexicon): boolean => false;

/** "Emily Horne, porte-parole de…", "Olaf Scholz (SPD), Bundeskanzler". */
export function roleAfter(last: number, tokens: readonly NameToken[], lexicon: Lexicon): readonly [number, number] | null {
  const next = tokens[last + 1];
  if (!next || !/^ ?[,(]/u.test(next.gap)) return null;
  for (let i = last + 1; i <= last + 4; i++) {
    const word = tokens[i];
    if (!word || (i > last + 1 && !adjoins(word))) return null;
    if (lexicon.isRole(word.folded) && (word.shape === 'lower' || lexicon.nounsAreCapital)) return [i, i];
    if (isNamelike(word) && !lexicon.nounsAreCapital) return null;
  }
  return null;
}

/** "Horne a déclaré", "Scholz sagte", "Biden s'est dit". */
function speaks(last: number, tokens: readonly NameToken[], lexicon: Lexicon): boolean {
  for (let i = last + 1; i <= last + 3; i++) {
    const word = tokens[i];
    if (!word || !(adjoins(word)) || word.shape !== 'lower') return false;
    if (lexicon.speech.has(word.folded)) return true;
  }
  return false;
}

/** "a déclaré Emily Horne", "said Horne". */
function spokenBefore(lead: number, tokens: readonly NameToken[], lexicon: Lexicon): boolean {
  const token = tokens[lead];
  const before = tokens[lead - 1];
  return token !== undefined && before !== undefined && adjoins(token) && before.shape === 'lower' && lexicon.speech.has(before.folded);
}

/** "Jean Dupont, 45 ans", "Anna Weber (1879-1955)". */
function ageAfter(last: number, tokens: readonly NameToken[]): boolean {
  const next = tokens[last + 1];
  return next?.shape === 'digits' && (next.gap === ', ' ? next.text.length === 2 : next.gap === ' (' && next.text.length === 4);
}

/** "Cupertino, Californie", "Everett (Washington)". */
function placeAfter(last: number, tokens: readonly NameToken[]): boolean {
  const next = tokens[last + 1];
  if (!next || (next.gap !== ', ' && next.gap !== ' (') || !isNamelike(next)) return false;
  return knownNames(next.folded).some(({ kind, words }) => kind === 'place' && words.every((word, n) => tokens[last + 1 + n]?.folded === word));
}

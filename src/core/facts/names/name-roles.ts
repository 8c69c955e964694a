// The office or trade that stands beside a person's name: "le secrétaire général de l'Otan Jens Stoltenberg",
// "Emily Horne, porte-parole de la Maison Blanche". Gives token indices; null when the words between are not a role's own.
import { AND, COMPLEMENT_LINKS, FORMER, INDEFINITES, OFFICE_CHANGERS, OFFICE_FRONTS } from '../../languages/shared-names.ts';
import { isGivenName, type Lexicon } from './name-lists.ts';
import type { Mention } from './name-mentions.ts';
import { adjoins, isNamelike, type NameToken } from './name-tokens.ts';

/** How far before a name its role may begin: "porte-parole du Conseil de sécurité nationale de la Maison Blanche, Emily Horne". */
const REACH = 12;
const REACH_AFTER = 4;
/** Words from "former" to the office: "former interior | minister". */
const FORMER_REACH = 3;

type Stretch = readonly [number, number];

/** The role in front of a mention, first and last token. "maire de Lille" before "Lille" is none: a link leads to a complement. */
export function roleBefore({ lead, first, role }: Pick<Mention, 'lead' | 'first' | 'role'>, tokens: readonly NameToken[], lexicon: Lexicon): Stretch | null {
  if (role) return [formerAt(role[0], tokens, lexicon) ?? role[0], role[1]];
  const token = tokens[lead];
  if (!token || first !== lead || !(token.gap === ', ' || adjoins(token))) return null;
  const nearest = tokens[lead - 1];
  if (!nearest || isLink(nearest, lexicon)) return null;
  let loose = 0;
  let isVerb = false;   // "Presidente RECEBE Macron": a role that opens a headline has no article, and a word of its own right before a bare surname is a verb; "Président SORTANT Marc Bertin"
  for (let i = lead - 1; i >= Math.max(0, lead - REACH); i--) {
    const [word, after] = [tokens[i], tokens[i + 1]];
    if (!word || !after || (i < lead - 1 && !adjoins(after)) || lexicon.speech.has(word.folded) || word.shape === 'digits') return null;
    if (lexicon.isRole(word.folded)) return loose > 0 && isVerb && word.opens && !isGivenName(token.folded) ? null : [wholeRole(i, tokens, lexicon), lead - 1];
    if (loose > 0 && isNamelike(word) && !isLink(after, lexicon)) return null;   // "la reine Camilla visite Ravenne", but "président de la Cour des comptes"
    if (AND.has(word.folded) && lexicon.articles.has(after.folded)) return null;   // "born to a driver and a seamstress, Odrin"
    if (isInside(word, lexicon)) continue;
    if (lexicon.nounsAreCapital && word.shape === 'lower' && !word.opens) return null;   // "Die Richter sehen Wendts Schuld"
    // two small words of its own: "ministre ukrainien sortant de l'Intérieur"
    if (isLink(after, lexicon) && !COMPLEMENT_LINKS.has(after.folded)) return null;   // "chiedono AL pubblico ministero"
    if (i === lead - 1) isVerb = true;
    if (++loose > 2 || word.text.length < 4 || lexicon.ordinary.has(word.folded)) return null;
  }
  return null;
}

const isLink = ({ shape, lower, folded }: NameToken, lexicon: Lexicon): boolean => shape === 'lower' && (lexicon.links.has(lower) || lexicon.articles.has(folded));

const isInside = (word: NameToken, lexicon: Lexicon): boolean =>
  isNamelike(word) || isLink(word, lexicon) || lexicon.demonym(word.folded) !== undefined || lexicon.organisationAdjectives.has(word.folded);

/** "vice-présidente", "premier ministre": the role's own first part. */
function wholeRole(i: number, tokens: readonly NameToken[], lexicon: Lexicon): number {
  let first = i;
  while (first > 0 && tokens[first]?.gap === '-') first--;
  const before = tokens[first - 1];
  if (before && tokens[first]?.gap === ' ' && (lexicon.isRole(before.folded) || OFFICE_FRONTS.has(before.folded))) first--;
  return formerAt(first, tokens, lexicon) ?? first;
}

/** "former interior minister", "l'ex ministro", "deputy prime minister": who held an office, or stands in for its holder, does not hold it; the token it begins at. */
function formerAt(first: number, tokens: readonly NameToken[], lexicon: Lexicon): number | null {
  for (let i = first - 1; i >= Math.max(0, first - FORMER_REACH); i--) {
    const [word, after] = [tokens[i], tokens[i + 1]];
    if (!word || !after || !adjoins(after)) return null;
    if (FORMER.has(word.folded) || OFFICE_CHANGERS.has(word.folded)) return i;
    if (isLink(word, lexicon) || lexicon.speech.has(word.folded) || lexicon.ordinary.has(word.folded)) return null;
  }
  return null;
}

/** The role behind a mention, after a comma or in brackets: "Olaf Scholz, deutscher Bundeskanzler". */
export function roleAfter({ first, last }: Mention, tokens: readonly NameToken[], lexicon: Lexicon): Stretch | null {
  const next = tokens[last + 1];
  if (!next || !(next.gap === ', ' || next.gap === ' (') || opensScene(first, next, tokens, lexicon)) return null;
  for (let i = last + 1; i <= last + REACH_AFTER; i++) {
    const word = tokens[i];
    if (!word || (i > last + 1 && (!adjoins(word) || lexicon.articles.has(word.folded)))) return null;   // "Castelvento, fermato il nipote"
    if (lexicon.isRole(word.folded) && (word.shape === 'lower' || lexicon.nounsAreCapital)) return isOfNext(tokens[i + 1], lexicon) ? null : [wholeRole(i, tokens, lexicon), i];
    const isOpen = lexicon.articles.has(word.folded) || lexicon.demonym(word.folded) !== undefined || lexicon.organisationAdjectives.has(word.folded) || (word.shape === 'lower' && word.text.length > 4 && !lexicon.ordinary.has(word.folded) && !lexicon.links.has(word.folded));
    if (!isOpen) return null;
  }
  return null;
}

/** "A Plouvarec, | un homme de 74 ans", "À Varmont, | le maire": where something happens, and then to whom. */
export function opensScene(first: number, next: NameToken, tokens: readonly NameToken[], lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  if (!before || !adjoins(tokens[first] ?? before) || !lexicon.articles.has(next.folded)) return false;
  const written = before.opens && before.text === 'A' ? [before.lower, 'à'] : [before.lower];   // French drops the accent of a capital
  return (before.opens || INDEFINITES.has(next.folded)) && written.some((word) => lexicon.placePrepositions.has(word));
}

/** "Macron, le chancelier | Olaf Scholz": a name right behind a role has it. */
const isOfNext = (next: NameToken | undefined, lexicon: Lexicon): boolean => next !== undefined && next.gap === ' ' && isNamelike(next) && (isGivenName(next.folded) || !lexicon.nounsAreCapital);

// Tokens to mentions: every stretch of a text that may be a name, with its title and role taken off and its joints made
// ("Charles de Gaulle", "Banque centrale européenne"). What kind it is, is left open unless its own words settle it.
// Does not look at the rest of the text: `name-evidence.ts` and `name-identities.ts` do.
import { AND, COMPANY_ENDS, COMPLEMENT_LINKS, FORMER, INDEFINITES, MAKERS, NO_NAMES, QUARTERS, ROADS, SECOND_SURNAMES, WAYS } from '../../languages/shared-names.ts';
import { isAged } from './name-ages.ts';
import { knownAt } from './name-known.ts';
import { isGivenName, isSaint, knownNames, type KnownName, type Lexicon, type NameKind } from './name-lists.ts';
import { clubAt } from './name-clubs.ts';
import { headedEnd, linkedCapital, smallHeadEnd } from './name-heads.ts';
import { roleBefore } from './name-roles.ts';
import { cutRun, isInhabitantNamed, runEnd } from './name-runs.ts';
import { adjoins, isNamelike, type NameToken } from './name-tokens.ts';
import { chainEnd, isAnnouncedPlace, placeEnd } from './name-towns.ts';

export interface Mention {
  /** Token indices of the name, both included. */
  readonly first: number;
  readonly last: number;
  /** First token of what was read, title and role included: `first` when nothing was taken off. */
  readonly lead: number;
  readonly hasTitle: boolean;
  /** Token indices of the role taken off in front, both included. */
  readonly role?: readonly [number, number];
  /** A noun taken off in front that says what follows: German "Stadt", "Konzern". */
  readonly cue?: NameKind;
  readonly known?: KnownName;
  /** Its own words settle the kind. */
  readonly kind?: NameKind;
}

/** Reads all mentions, in order, not overlapping. Linear. */
export function findMentions(tokens: readonly NameToken[], lexicon: Lexicon): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length;) {
    const { mention, next } = readAt(tokens, lexicon, i);
    if (mention) mentions.push(sharesTitle(mention, mentions.at(-1), tokens) ? Object.assign({}, mention, { hasTitle: true }) : mention);
    i = Math.max(i + 1, next);
  }
  return mentions;
}

/** "MM. Blinken et Zelensky": the second has the first one's title. */
const sharesTitle = (mention: Mention, before: Mention | undefined, tokens: readonly NameToken[]): boolean =>
  before?.hasTitle === true && !mention.kind && before.last === mention.lead - 2 && AND.has(tokens[mention.lead - 1]?.folded ?? '') && tokens[mention.lead]?.gap === ' ';

interface Step {
  readonly mention: Mention | null;
  /** Where to go on. */
  readonly next: number;
}

function readAt(tokens: readonly NameToken[], lexicon: Lexicon, i: number): Step {
  const token = tokens[i];
  if (!token) return { mention: null, next: i + 1 };
  if (token.shape === 'lower') {
    const titled = titledEnd(tokens, lexicon, i);
    if (titled !== null) return { mention: { first: i, last: titled, lead: i, hasTitle: true }, next: titled + 1 };
    const small = smallHeadEnd(tokens, lexicon, i, (at) => runEnd(tokens, lexicon, at));
    return small ? { mention: { first: i, last: small.last, lead: i, hasTitle: false, kind: small.kind, ...(small.known ? { known: small.known } : {}) }, next: small.last + 1 } : { mention: null, next: i + 1 };
  }
  if (!isNamelike(token) || HANDLE.test(token.gap)) return { mention: null, next: i + 1 };
  const end = runEnd(tokens, lexicon, i);
  const known = knownAt(tokens, lexicon, i);
  if (known && i + known.words.length - 1 >= end) {
    const mention = settle(tokens, lexicon, { lead: i, first: i, last: i + known.words.length - 1, hasTitle: false });
    return { mention, next: (mention?.last ?? end) + 1 };
  }
  const mention = readRun(tokens, lexicon, i, cutRun(tokens, lexicon, i, end));
  return { mention, next: mention ? mention.last + 1 : cutRun(tokens, lexicon, i, end) + 1 };
}

/** "Herr | von Tarrow", "M. | de Tarrow": a small particle between a title and its name; null where none stands. */
function titledEnd(tokens: readonly NameToken[], lexicon: Lexicon, i: number): number | null {
  const [title, particle] = [tokens[i - 1], tokens[i]];
  if (!title || !particle || title.shape !== 'capital' || !lexicon.titles.has(title.folded) || isSaint(title.folded) || !lexicon.particles.has(particle.lower) || lexicon.articles.has(particle.lower) || !(particle.gap === ' ' || particle.gap === '. ')) return null;
  const joint = linkedCapital(tokens, lexicon.particles, i - 1) ?? (particle.gap === '. ' && isNamelike(tokens[i + 1] ?? particle) ? i + 1 : null);
  return joint === null || lexicon.isRole(tokens[joint]?.folded ?? '') ? null : runEnd(tokens, lexicon, joint);
}

/** "@RobertHabeck", "#BlackFriday". */
const HANDLE = /[@#]$/u;

interface Front {
  readonly lead: number;
  readonly first: number;
  readonly last: number;
  readonly hasTitle: boolean;
  readonly role?: readonly [number, number];
  readonly cue?: NameKind;
}

/** What was taken off a run, as far as it was there. */
type Taken = Pick<Mention, 'lead' | 'first' | 'hasTitle'> & { readonly role?: Mention['role'] | undefined; readonly cue?: NameKind | undefined };

/** A front that turned out a mention. Key by key: `{ ...front, last }` would give each a hidden class of its own. */
function mentionOf({ lead, first, hasTitle, role, cue }: Taken, last: number, kind?: NameKind, known?: KnownName): Mention {
  const mention: { -readonly [K in keyof Mention]: Mention[K] } = { lead, first, last, hasTitle };
  if (role) mention.role = role;
  if (cue) mention.cue = cue;
  if (known) mention.known = known;
  if (kind) mention.kind = kind;
  return mention;
}

/** Takes titles, roles, cues and the sentence's first words off a run. Null when nothing is left. */
function readRun(tokens: readonly NameToken[], lexicon: Lexicon, start: number, end: number): Mention | null {
  let first = start;
  let lead = start;
  let hasTitle = false;
  let role: readonly [number, number] | undefined;
  let cue: NameKind | undefined;
  for (; first < end; first++) {
    const token = tokens[first];
    if (!token) return null;
    const known = knownAt(tokens, lexicon, first);
    const reach = known ? first + known.words.length - 1 : -1;
    if (known && isInhabitantNamed(tokens, lexicon, first)) {   // "l'Italien Jannik Sinner"
      lead = first + 1;
      continue;
    }
    if (reach === end || (known && known.words.length > 1 && !endsRole(tokens, lexicon, first, end))) break;
    if (known && reach + 1 === end && lexicon.isRole(tokens[end]?.folded ?? '')) return settle(tokens, lexicon, { lead, first, last: reach, hasTitle });   // "Airbus President"
    if (token.opens && first + 1 === end && !known && !isGivenName(token.folded) && tokens[end]?.gap === ' ' && knownAt(tokens, lexicon, end)?.kind === 'organisation') continue;   // "Creó Apple"
    if (token.opens && isGerund(tokens, lexicon, first)) continue;   // "Citant Odrin, il a lu"
    if (token.opens && FORMER.has(token.folded)) continue;   // "Former England captain"
    if (NO_NAMES.has(token.folded) && token.shape === 'capitals' && tokens[first + 1]?.gap === ' ') continue;   // "Nella F1 Charles Leclerc"
    if (isSaint(token.folded)) break;
    if (lexicon.titles.has(token.folded) && tokens[first + 1]?.gap !== '-') hasTitle = true;
    else if (startsSentence(token, lexicon) && !(lexicon.nounsAreCapital && isCue(tokens, lexicon, first, end)) && !(lexicon.isRole(token.folded) && tokens[first + 1]?.gap === ' ')) continue;
    else if (endsRole(tokens, lexicon, first, end)) role = [role?.[0] ?? first, first];
    else if (isCue(tokens, lexicon, first, end)) cue = isOrganisationCue(token, lexicon) ? 'organisation' : 'place';
    else if (lexicon.demonym(token.folded) !== undefined && (knownAt(tokens, lexicon, first + 1) || tokens[first + 1]?.shape === 'capitals' || isInhabitantNamed(tokens, lexicon, first))) continue;
    else if (!role && isNounBeforeName(tokens, lexicon, first, end)) lead = first + 1;
    else break;
  }
  const only = tokens[first];
  if (first === end && only && lexicon.isRole(only.folded) && !isGivenName(only.folded)) return null;
  const known = knownAt(tokens, lexicon, first);
  const cut = first > start && !role ? cutRun(tokens, lexicon, first, end) : end;   // "Nella F1 | Charles Leclerc"
  const last = known ? Math.max(cut, first + known.words.length - 1) : cut;   // "Il | Corriere della Sera"
  return settle(tokens, lexicon, mentionOf({ lead, first, hasTitle, role, cue }, last));
}

/** "Visitando Roma", "Quoting Ruiz": a verb's form before a name, but not "Harding Foundation". */
function isGerund(tokens: readonly NameToken[], lexicon: Lexicon, i: number): boolean {
  const [word, name] = [tokens[i], tokens[i + 1]];
  return word?.shape === 'capital' && name?.gap === ' ' && name.shape === 'capital' && lexicon.gerundEnds !== null && lexicon.gerundEnds.test(word.folded) && !isGivenName(word.folded) && knownNames(word.folded).length === 0 && !lexicon.organisationTails.has(name.folded) && !lexicon.placeTails.has(name.folded);
}

/** "Selon Emily Horne": the first word of a sentence, or a German noun that no name begins with. */
const startsSentence = (token: NameToken, lexicon: Lexicon): boolean => (token.opens || lexicon.nounsAreCapital) && token.shape === 'capital' && !(lexicon.nounsAreCapital && lexicon.organisationHeads.has(token.folded)) && ((token.opens && FUTURE.test(token.lower)) || lexicon.ordinary.has(token.folded) || (token.opens && lexicon.articles.has(token.folded)));

/** "Irá al Supremo", "Sarà Rossi": a verb by the accent on its last letter, whatever it folds to. */
const FUTURE = /r[áàó]$/u;

/** "Russian President Vladimir Putin", "NATO-Generalsekretär Jens Stoltenberg": up to three words before a role belong to it. */
function endsRole(tokens: readonly NameToken[], lexicon: Lexicon, i: number, end: number): boolean {
  const token = tokens[i];
  if (!token || lexicon.organisationTails.has(tokens[end]?.folded ?? '')) return false;
  if (lexicon.organisationHeads.has(token.folded) && lexicon.organisationAdjectives.has(tokens[i + 1]?.folded ?? '')) return false;   // "Polícia Federal"
  if (tokens[i + 1]?.gap !== '-' && lexicon.isRole(token.folded)) return true;
  for (let next = i + 1; next < Math.min(end, i + 4); next++) {
    if (lexicon.isRole(tokens[next]?.folded ?? '') && tokens[next + 1]?.gap !== '-') return !isGivenName(token.folded);
  }
  return false;
}

/** "secrétaire d'Etat Antony Blinken", "ministre de la Santé Paul Ostrand", German "Pianisten Karl Brenner": a noun in front of a full name. */
function isNounBeforeName(tokens: readonly NameToken[], lexicon: Lexicon, i: number, end: number): boolean {
  const [noun, given, last] = [tokens[i], tokens[i + 1], tokens[end]];
  if (!noun || !given || !last || i + 1 >= end || noun.shape !== 'capital' || given.gap !== ' ' || isGivenName(noun.folded) || !isGivenName(given.folded)) return false;
  if (last.shape !== 'capital' || lexicon.organisationTails.has(last.folded) || lexicon.organisationHeads.has(noun.folded) || lexicon.placeHeads.has(noun.folded)) return false;
  return lexicon.nounsAreCapital || lexicon.ordinary.has(noun.folded) || (noun.gap !== '-' && lexicon.links.has(tokens[i - 1]?.folded ?? ''));
}

/** "Stadt Köln", "Konzern Siemens", "Automaker GM": a noun with a capital before the name it belongs to. */
function isCue(tokens: readonly NameToken[], lexicon: Lexicon, i: number, end: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || next.gap !== ' ' || !(isOrganisationCue(token, lexicon) || lexicon.placeCues.has(token.folded))) return false;
  if (lexicon.organisationHeads.has(token.folded) && knownAt(tokens, lexicon, i + 1)?.kind !== 'organisation') return false;
  return lexicon.nounsAreCapital || (lexicon.organisationCues.has(token.folded) && i + 1 === end && (next.shape === 'capitals' || knownAt(tokens, lexicon, i + 1) !== undefined));
}

/** Also at the end of a German compound: "Energiekonzern". */
const isOrganisationCue = ({ folded }: NameToken, lexicon: Lexicon): boolean => lexicon.organisationCues.has(folded) || (lexicon.nounsAreCapital && COMPANY_ENDS.test(folded));

function settle(tokens: readonly NameToken[], lexicon: Lexicon, front: Front): Mention | null {
  const { first, last } = front;
  const token = tokens[first];
  if (!token) return null;
  const mention: Front = front.hasTitle || !titleBefore(tokens, lexicon, front.lead) ? front : Object.assign({}, front, { hasTitle: true });
  const known = knownAt(tokens, lexicon, first);
  const isKnown = known !== undefined && first + known.words.length - 1 === last && !(front.cue === 'organisation' && known.kind === 'place');
  if ((adjoins(tokens[front.lead] ?? token) && lexicon.storms.has(tokens[front.lead - 1]?.folded ?? '')) || (first < last && lexicon.storms.has(token.folded))) return null;   // "Hurricane Milton"
  if (first === last && (isKnown ? isInhabitant(tokens, lexicon, front) : isNoName(token, lexicon))) return null;
  if (mention.hasTitle || mention.role) return mentionOf(mention, personEnd(tokens, lexicon, mention), undefined, known);
  if (MAKERS.has(known?.key ?? token.folded) && first < last && knownNames(tokens[last]?.folded ?? '').length > 0 && isIndefinite(tokens[first - 1]?.folded ?? '', lexicon) && !lexicon.isRole(tokens[last]?.folded ?? '')) return null;   // "un Seat León"
  if (!isKnown && isRoad(tokens, first, last)) return null;
  if (PARTY.test(token.text) && tokens[first + 1]?.gap === '-' && first < last) return null;   // "Rep. Cory Tarrow, D-N.J."
  const club = isKnown && known.kind === 'place' ? clubAt(tokens, lexicon, first, known) : undefined;
  if (club) return mentionOf(mention, last, 'organisation', club);
  const chain = chainEnd(tokens, lexicon, front);
  if (chain !== null && (known?.kind === 'place' || (first < last && !isSaint(token.folded)) || isAnnouncedPlace(tokens, lexicon, front.lead))) return mentionOf(mention, chain, 'place');
  if (isKnown && known.kind === 'place' && !known.isCountry && isAged(tokens, lexicon, first, last)) return mentionOf(mention, last, 'person');
  if (isKnown && !(known.kind === 'place' && known.words.length < 3 && lexicon.organisationHeads.has(token.folded))) return mentionOf(mention, last, known.kind, known);
  if (isCompound(tokens, lexicon, first, last)) return null;
  if (hasHead(tokens, lexicon, first, last)) return settleBody(tokens, lexicon, mention, token);
  if (lexicon.placeHeads.has(token.folded) && !lexicon.organisationTails.has(tokens[last]?.folded ?? '')) return settlePlace(tokens, lexicon, mention, token);
  const place = placeEnd(tokens, lexicon, mention, known !== undefined);
  if (place !== null) return mentionOf(mention, place, 'place');
  return mentionOf(mention, personEnd(tokens, lexicon, mention), undefined, known);
}

/** "Take Route | 66", "Estrada Nacional | 125", "N-340": a way and its number. */
const isRoad = (tokens: readonly NameToken[], first: number, last: number): boolean => {
  const number = tokens[last + 1];
  if (number?.shape === 'digits' && number.gap === ' ') return ROADS.has(tokens[last]?.folded ?? '') || ROADS.has(tokens[first]?.folded ?? '');
  return last === first + 1 && tokens[last]?.shape === 'digits' && tokens[last]?.gap === '-' && (tokens[first]?.text.length ?? 0) < 3;
};

const PARTY = /^[RDI]$/u;

/** A lone word that its capital makes no name: a title, a weekday, "GMT". */
const isNoName = ({ folded, shape }: NameToken, lexicon: Lexicon): boolean =>
  lexicon.titles.has(folded) || (NO_NAMES.has(folded) && !(folded === 'xi' && shape === 'capital')) || (lexicon.ordinary.has(folded) && !lexicon.organisationHeads.has(folded));

/** "un Suisse" is a Swiss, not Switzerland. */
const isInhabitant = (tokens: readonly NameToken[], lexicon: Lexicon, { lead, first }: Front): boolean =>
  (tokens[first]?.text.length ?? 0) > 3 && isIndefinite(tokens[lead - 1]?.folded ?? '', lexicon) && lexicon.demonym(tokens[first]?.folded ?? '') !== undefined;

/** An organisation's head opens the run ("Banque…"), or ends it and a complement follows ("Chinese Academy of…"); "Marine Le Pen" has none. */
function hasHead(tokens: readonly NameToken[], lexicon: Lexicon, first: number, last: number): boolean {
  const [head, tail] = [tokens[first]?.folded ?? '', tokens[last]?.folded ?? ''];
  if (first < last && (isGivenName(head) || (lexicon.organisationHeads.has(head) && WAYS.has(tail)))) return false;   // "Church Street"
  return lexicon.organisationHeads.has(head) || (first < last && lexicon.organisationHeads.has(tail) && COMPLEMENT_LINKS.has(tokens[last + 1]?.folded ?? ''));
}

/** A head alone is a name only where its capital says something: "le Sénat", not "Conseil" at the start. */
function settleBody(tokens: readonly NameToken[], lexicon: Lexicon, mention: Front, token: NameToken): Mention | null {
  const last = bodyEnd(tokens, lexicon, mention.first, mention.last);
  if (QUARTERS.has(token.folded) && tokens[last]?.shape === 'lower') return null;   // "Centro do país"
  const isSaying = !QUARTERS.has(token.folded) && !token.opens && !lexicon.nounsAreCapital && !lexicon.ordinary.has(token.folded);
  return last > mention.first || isSaying ? mentionOf(mention, last, 'organisation') : null;
}

/** "Massif central", "Mont Ventoux", "Cimetière du Père-Lachaise"; a head alone is no place. */
function settlePlace(tokens: readonly NameToken[], lexicon: Lexicon, mention: Front, token: NameToken): Mention | null {
  const { first, last } = mention;
  const after = tokens[last + 1];
  const hasAdjective = first === last && !token.opens && after !== undefined && adjoins(after) && after.shape === 'lower' && lexicon.endsLikeAdjective(after.folded);
  const from = hasAdjective ? last + 1 : last;
  const joint = first < last ? first + 1 : linkedCapital(tokens, lexicon.links, from);
  if (joint === null) return hasAdjective ? mentionOf(mention, from, 'place') : null;
  return mentionOf(mention, Math.max(from, runEnd(tokens, lexicon, joint)), 'place');
}

/** German "Ukraine-Krieg", "TV-Geschäft", "E-Mail": a hyphened noun is about a name and is none. */
function isCompound(tokens: readonly NameToken[], lexicon: Lexicon, first: number, last: number): boolean {
  const [head, tail] = [tokens[first], tokens[last]];
  if (!lexicon.nounsAreCapital || !head || !tail || first === last || isGivenName(head.folded)) return false;
  const isBody = lexicon.organisationTails.has(tail.folded) || lexicon.organisationHeads.has(tail.folded) || lexicon.endsLikeOrganisation(tail.folded);
  if (tail.shape !== 'capital' || isBody || lexicon.endsLikePlace(tail.folded) || knownAt(tokens, lexicon, last)) return false;
  const from = lexicon.articles.has(head.folded) ? first + 1 : first;   // "Die Grünen-Politikerin"
  return from < last && tokens.slice(from + 1, last + 1).every(({ gap }) => gap === '-');
}

// A club's initials take no complement: "VfL Bochum zu Hertha BSC" are two
const bodyEnd = (tokens: readonly NameToken[], lexicon: Lexicon, first: number, last: number): number => tokens[first]?.shape !== 'capital' && !lexicon.organisationHeads.has(tokens[last]?.folded ?? '') ? last :
  headedEnd(tokens, lexicon, first, last, { runEnd: (at) => runEnd(tokens, lexicon, at), knownAt: (at) => knownAt(tokens, lexicon, at) });

const isIndefinite = (word: string, lexicon: Lexicon): boolean => INDEFINITES.has(word) || lexicon.ownIndefinites.has(word);

function titleBefore(tokens: readonly NameToken[], lexicon: Lexicon, lead: number): boolean {
  const [before, token] = [tokens[lead - 1], tokens[lead]];
  if (!before || !token || !lexicon.titles.has(before.folded) || isSaint(before.folded)) return false;
  if (before.shape === 'lower' && knownAt(tokens, lexicon, lead)) return false;   // "I miss London"
  return token.gap === ' ' || (token.gap === '. ' && before.shape !== 'lower');
}

/** "Ursula von der Leyen", "Charles de Gaulle", but not "Albert de Belgique". */
function personEnd(tokens: readonly NameToken[], lexicon: Lexicon, { lead, first, last, hasTitle, role }: Front): number {
  const token = tokens[first];
  if (!token || (token.opens && FUTURE.test(token.lower)) || !(hasTitle || role || isGivenName(token.folded) || roleBefore({ lead, first, ...(role ? { role } : {}) }, tokens, lexicon)) || knownAt(tokens, lexicon, first)) return last;
  const realm = realmEnd(tokens, lexicon, { lead, first, last });
  if (realm !== null) return realm;
  let end = last;
  for (let joints = 0; joints < PERSON_JOINTS; joints++) {
    const joint = linkedCapital(tokens, lexicon.particles, end);
    const right = joint === null ? undefined : tokens[joint];
    if (lexicon.nounsAreCapital && lexicon.articles.has(tokens[end + 1]?.folded ?? '')) break;   // "leitet Manfred Schlichte den Chor"
    if (joint === null || !right || knownAt(tokens, lexicon, joint) || right.shape === 'capitals' || lexicon.organisationHeads.has(right.folded)) break;
    end = runEnd(tokens, lexicon, joint);
  }
  // "o juiz Paulo Tarrow e Silva"
  if (tokens[end + 1]?.lower === lexicon.surnameJoint && end > first && SECOND_SURNAMES.has(tokens[end + 2]?.folded ?? '') && tokens[end + 2]?.shape === 'capital' && adjoins(tokens[end + 2] ?? token)) end += 2;
  return end;
}

/** "Philippe de Belgique", "la princesse Charlène de Monaco": one given name and a country, or any place behind a royal title. */
function realmEnd(tokens: readonly NameToken[], lexicon: Lexicon, { lead, first, last }: Pick<Front, 'lead' | 'first' | 'last'>): number | null {
  const [given, link, realm] = [tokens[first], tokens[last + 1], tokens[last + 2]];
  if (first !== last || !given || !isGivenName(given.folded) || lexicon.isRole(given.folded) || !link || !realm || link.gap !== ' ' || !adjoins(realm) || realm.shape !== 'capital') return null;
  if (!lexicon.particles.has(link.lower) && link.lower !== 'of') return null;
  const known = knownAt(tokens, lexicon, last + 2);
  const isRoyal = lexicon.placeCues.has(tokens[lead - 1]?.folded ?? '') || lexicon.placeCues.has(tokens[first - 1]?.folded ?? '');
  return known?.kind === 'place' && (known.isCountry || isRoyal) ? last + 1 + known.words.length : null;
}

/** "Maria da Conceição Tavares de Almeida". */
const PERSON_JOINTS = 3;

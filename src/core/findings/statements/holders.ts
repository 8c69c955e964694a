// One office or part, and two holders: "the mayor of Ardley, Ann Low", "the mayor of Ardley, Ruth Selby"; "la victime a été identifiée comme
// Pablo Ruiz"; one person, two offices of a sort. In: two sentences. Out: the names, or the offices, of which only one can be right.
// An office that many hold counts with what it is an office of. Two claims must be the same in all else, unless a place or a body says
// which office is meant; reports always need one. Former, deputy and second holders are left alone, and whoever both texts know.
import { contrastOf, groupsIn, wordsIn } from '../../contrast.ts';
import { romanise } from '../../facts/names/name-keys.ts';
import { HEADED, OTHERS, SET_APART } from '../../languages/kin-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { HOLDING, IS_NOW, NAMINGS, OFFICES } from '../../languages/role-words.ts';
import { ARTICLES, LARGE_NOUNS } from '../../languages/scope-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { isName, type NameFact } from '../naming.ts';
import { namesakesOf } from '../namesakes.ts';
import { coverage } from './claims.ts';
import { stretchOf, wordsOf, type Told } from './one-stretch.ts';
import { areOfOtherDays, isDated, yearsIn } from './same-claim.ts';
import { isDoubted } from './polarity.ts';
import type { Side } from './sides.ts';

/** Whose office, and of what: the words that say so, which must be there where many hold it. */
export interface Held extends Span { readonly holder: NameFact; readonly office: number; readonly of: ReadonlySet<string>; readonly isNamed: boolean; readonly isSaid: boolean }

/** Words from an office to its holder: "le ministre des Affaires étrangères et européennes, X". */
const REACH = 12;
/** Words before an office that tell of it: "the *acting foreign* minister". */
const LEAD = 4;
/** Days within which nobody changes office unheard. */
const STEADY_DAYS = 60;
const DAY_MS = 86_400_000;

/** The two names of one office, or the two offices of one name; null when both may be right. Mirrored when both change places. */
export function findOtherHolder(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (!ground.isOneLanguage || ground.here === ground.there) return null;
  const [mine, yours] = [heldIn(a), heldIn(b)];
  if (!ground.isOfClaims && (mine.length === 0 || yours.length === 0)) return null;
  if (a.denials.length > 0 || b.denials.length > 0 || isDoubted(a) || isDoubted(b) || !areOneSet(new Set(yearsIn(a)), new Set(yearsIn(b)))) return null;
  const isOfOneDay = !areOfOtherDays(a, b) && isDated(a) === isDated(b);
  for (const one of mine) {
    for (const other of yours) {
      if (one.office !== other.office || !areApartInTime(a, b)) continue;
      const isOneOffice = areOneSet(one.of, other.of);
      if (isOneOffice && areOtherPeople(one.holder, other.holder, ground) && ((one.isNamed && isOneMatter(a, one, b, other, ground)) || (isOfOneDay && (isAllElse(a, one.holder, b, other.holder, ground) || (ground.isOfClaims && one.isSaid && other.isSaid))))) return [one.holder, other.holder];
      if (one.holder.value.key === other.holder.value.key && one.of.size > 0 && other.of.size > 0 && ![...one.of].some((word) => other.of.has(word)) && isOfOneDay && isAllElse(a, one, b, other, ground)) return [one, other];
    }
  }
  return ground.isOfClaims && isOfOneDay ? otherDoer(a, b, ground) : null;
}

/** Whether the two were published so near to each other that the office was one person's; true where nothing tells. */
function areApartInTime(a: Side, b: Side): boolean {
  const [mine, yours] = [a, b].map(({ digest: { article: { publishedAt } } }) => (publishedAt === null ? NaN : Date.parse(publishedAt)));
  return !(Math.abs((mine ?? NaN) - (yours ?? NaN)) > STEADY_DAYS * DAY_MS);
}

const areOneSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((word) => b.has(word));

/** Whether somebody is said to be it, or both tell the same of him: "le président américain" of two reports may be of two times. */
function isOneMatter(a: Side, one: Held, b: Side, other: Held, ground: Ground): boolean {
  if (ground.isOfClaims && (one.isSaid || other.isSaid)) return true;
  const open = (held: Held): Span => ({ start: Math.min(held.start, held.holder.start), end: Math.max(held.end, held.holder.end) });
  const { held, shared } = coverage({ ...a, open: open(one) }, { ...b, open: open(other) }, ground);
  return held >= HELD && shared >= LEAST_SHARED;
}
/** So much of the shorter sentence in the longer, the office and its holder aside. */
const HELD = 0.6;
const LEAST_SHARED = 2;

/** Whether two claims differ in nothing but what these words say. */
function isAllElse(a: Side, one: Span, b: Side, other: Span, ground: Ground): boolean {
  const stretch = ground.isOfClaims ? stretchOf(a, b) : null;
  const isIn = (words: readonly Word[], span: Span): boolean => words.length > 0 && words.every((word) => overlaps(word, span) || word.kind === 'mark' || wordsIn(ARTICLES[a.digest.language]).has(word.folded));
  return stretch !== null && isIn(stretch.mine, one) && isIn(stretch.yours, other);
}

/** Whether two names are of two: no word of either stands in the other's text, nor one that may be its transcription. */
function areOtherPeople(one: NameFact, other: NameFact, ground: Ground): boolean {
  if (namesakesOf(ground.here.digest, ground.there.digest).has(one.value.key) && one.value.key === other.value.key) return true;
  const [mine, yours] = [lastWord(one), lastWord(other)];
  if (one.value.key === other.value.key || areTranscribed(mine, yours) || mayBeOne(one, other)) return false;
  const isTold = (name: NameFact, side: 'here' | 'there'): boolean => ground[side].digest.facts.some((fact) => isName(fact) && fact.value.key === name.value.key) || ground[side].digest.reading.words.some(({ lower }) => romanise(lower) === lastWord(name));
  return !isTold(one, 'there') && !isTold(other, 'here');
}

/** "Kevin", "M. Daoud"; "Pedro Sanz", "Pedro Sanz Peralta": one word is half of a name, and the third of a name is often left out. */
function mayBeOne(one: NameFact, other: NameFact): boolean {
  const [mine, yours] = [one, other].map(({ value: { name } }) => name.toLowerCase().split(/\s+/u).map(romanise));
  if (!mine || !yours) return true;
  if (one.kind === 'person' && (mine.length < 2 || yours.length < 2)) return true;
  return (mine.length > 2 || yours.length > 2) && mine[0] === yours[0];
}

const lastWord = ({ value: { name } }: NameFact): string => romanise(name.toLowerCase().split(/[\s-]/u).at(-1) ?? '');
/** "Zelensky", "Selenskyj": the consonants are one, or one begins like the other. */
function areTranscribed(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(/[aeiouyjhw]/gu, '').replace(/(?<letter>.)\k<letter>/gu, '$<letter>').replace(/[ckqg]/gu, 'k').replace(/z/gu, 's'));
  return a.startsWith(b) || b.startsWith(a) || one === other;
}

const known = new WeakMap<OutlineSentence, readonly Held[]>();

/** The offices of a sentence whose holder it names; the same list for the same sentence. */
export function heldIn(side: Told): readonly Held[] {
  let held = known.get(side.sentence);
  if (!held) known.set(side.sentence, held = side.sentence.facts.flatMap((fact) => (fact.kind === 'person' ? [...officeBefore(fact, side), ...officeBehind(fact, side)] : [])));
  return held;
}

/** The group of each word; groups from `parts` on are parts of a story, those from `shared` on offices that many hold. */
interface Offices { readonly groups: ReadonlyMap<string, number>; readonly parts: number; readonly shared: number }
const tables = new Map<LanguageCode, Offices>();

function officesOf(language: LanguageCode): Offices {
  let table = tables.get(language);
  if (!table) {
    const [alone = '', parts = '', shared = ''] = OFFICES[language].split('+');
    const first = alone.split('/').length;
    tables.set(language, table = { groups: groupsIn(`${alone}/${parts}/${shared}`), parts: first, shared: first + parts.split('/').length });
  }
  return table;
}

/** The office that a word names, and what the rest of the word says of it: "Gesundheitsminister". */
function officeAt({ folded }: Word, language: LanguageCode): { readonly group: number; readonly front: string } | null {
  const { groups } = officesOf(language);
  const group = groups.get(folded);
  if (group !== undefined) return { group, front: '' };
  if (!LARGE_NOUNS.has(language)) return null;
  for (const [word, compound] of groups) if (folded.length > word.length + FRONT && folded.endsWith(word)) return { group: compound, front: folded.slice(0, -word.length) };
  return null;
}
const FRONT = 2;

/** "Was the mayor": of another time. */
const isPast = ({ folded }: Word, language: LanguageCode): boolean => wordsIn(contrastOf(language).copulas).has(folded) && !wordsIn(IS_NOW[language]).has(folded);
const isPartAt = (group: number, language: LanguageCode): boolean => group >= officesOf(language).parts && group < officesOf(language).shared;

/** "The agriculture minister, X", "Prosecutor X", "the winner is X". */
function officeBefore(holder: NameFact, side: Told): readonly Held[] {
  const { digest: { language } } = side;
  const words = wordsOf(side);
  const name = words.findIndex(({ start }) => start >= holder.start);
  const [namings, joins] = [wordsIn(NAMINGS[language]), wordsIn(contrastOf(language).subclauses)];
  let end = name;
  while (end > 0 && (words[end - 1]?.text === ',' ? end === name : namings.has(words[end - 1]?.folded ?? '') && words[end - 1]?.text !== '-')) end--;
  const isSaid = words.slice(end, name).some(({ kind, text }) => kind === 'letters' || text === "'");
  const wasSaid = words.slice(end, name).some((word) => isPast(word, language));
  for (let index = end - 1; index >= Math.max(0, end - REACH); index--) {
    const word = words[index];
    if (!word || (word.kind === 'mark' && word.text !== "'" && word.text !== '-') || joins.has(word.folded)) return [];
    const found = officeAt(word, language);
    if (!found) continue;
    if (words[index + 1]?.text === "'" && words[index + 2]?.text === 's') return [];   // "the victim's brother"
    const from = leadOf(words, index, language);
    return from < 0 || (wasSaid && !isPartAt(found.group, language)) ? [] : heldAt(side, words, holder, { from, office: word, end }, isSaid);
  }
  return [];
}

/** "X, the transport minister, …", "X is the mayor of Ardley". */
function officeBehind(holder: NameFact, side: Told): readonly Held[] {
  const { digest: { language } } = side;
  const words = wordsOf(side);
  const copulas = wordsIn(contrastOf(language).copulas);
  const next = words.findIndex(({ start }) => start >= holder.end);
  const isSaid = copulas.has(words[next]?.folded ?? '');
  if (words[next] && isPast(words[next], language)) return [];
  if (next < 0 || (words[next]?.text !== ',' && !isSaid)) return [];
  const close = words.findIndex(({ text }, place) => place > next && (text === ',' || text === ';' || text === '('));
  const end = close < 0 ? (isSaid ? words.length : -1) : close;
  for (let index = next + 1; index < Math.min(end, next + LEAD + 2); index++) {
    const word = words[index];
    if (!word || !officeAt(word, language)) continue;
    const from = leadOf(words, index, language);
    return from === next + 1 && end - from <= REACH ? heldAt(side, words, holder, { from, office: word, end }, isSaid) : [];
  }
  return [];
}

/** Where the words before an office begin: at a definite article, or at the head of the sentence or behind a comma; negative where one of several is meant. */
function leadOf(words: readonly Word[], office: number, language: LanguageCode): number {
  const { ones, definites } = contrastOf(language);
  const articles = wordsIn(ARTICLES[language]);
  for (let index = office - 1; index >= office - LEAD; index--) {
    const word = words[index];
    if (!word || (word.kind === 'mark' && word.text !== "'" && word.text !== '-')) return index + 1;
    if (wordsIn(ones).has(word.folded)) return -1;
    if (wordsIn(definites).has(word.folded)) return wordsIn(HEADED[language]).has(words[index - 1]?.folded ?? '') ? -1 : index;   // "le frère *de* la victime"
    if (articles.has(word.folded)) return -1;   // "one *of* the": no head
  }
  return -1;
}

/** The concept of who would like to hold it, of whom there are several: "the *candidate* for mayor of Ardley", "o *candidato* a prefeito". */
const CANDIDATE = '~candidate';

interface Phrase { readonly from: number; readonly office: Word; readonly end: number }

function heldAt(side: Told, words: readonly Word[], holder: NameFact, { from, office, end }: Phrase, isSaid: boolean): readonly Held[] {
  const { sentence, digest: { language, reading } } = side;
  const [held, first, last] = [officeAt(office, language), words[from], words[end - 1]];
  const apart = wordsIn(`${SET_APART[language]} ${OTHERS[language]}`);
  if (!held || !first || !last || words.slice(from, end).some(({ folded }) => apart.has(folded))) return [];
  const opening = words[from - 1] ?? first;
  if (sentence.terms.some(({ key, start }) => key === CANDIDATE && start >= opening.start && start <= office.start)) return [];
  const about = sentence.terms.filter((term) => term.start >= first.start && term.end <= last.end && !overlaps(term, office) && !overlaps(term, holder));
  const of = new Set([...about.map(({ key }) => key), ...(held.front === '' ? [] : [held.front])]);
  const { parts, shared } = officesOf(language);
  const isSetOff = words.some(({ text, end: close, start }) => text === ',' && (close <= holder.start ? start >= office.end : start <= office.start));
  if ((of.size === 0 && (held.group >= shared || (held.group > parts && !isSaid && !isSetOff))) || about.some(({ key }) => key.startsWith('@person'))) return [];
  const isName = ({ key, start }: Term): boolean => /^@(?:place|org)/u.test(key) || (held.group < parts && !LARGE_NOUNS.has(language) && /^\p{Lu}/u.test(reading.text.slice(start, start + 2)));
  return [{ start: first.start, end: last.end, holder, office: held.group, of, isNamed: (held.group < parts || held.group >= shared) && about.some(isName), isSaid }];
}

/** "Ruth Selby chairs the union", "Sophie Lane chairs the union": who does what one does alone, all else the same. */
function otherDoer(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  const stretch = stretchOf(a, b);
  const { language } = a.digest;
  const [one, other] = [stretch && nameOf(a, stretch.mine), stretch && nameOf(b, stretch.yours)];
  if (!stretch || !one || !other || stretch.before.some(({ kind }) => kind === 'letters')) return null;
  const doing = stretch.after.findIndex(({ folded }, index) => index < TO_VERB && wordsIn(HOLDING[language]).has(folded));
  const article = stretch.after[doing + 1];
  return doing >= 0 && article !== undefined && wordsIn(contrastOf(language).definites).has(article.folded) && areOtherPeople(one, other, ground) ? [one, other] : null;
}
/** Words from the name to the verb: "*a* fondé". */
const TO_VERB = 2;

/** The one name that a stretch is; null where it holds anything else. */
function nameOf({ sentence: { facts } }: Side, words: readonly Word[]): NameFact | null {
  const [first, last] = [words[0], words.at(-1)];
  return facts.filter(isName).filter(({ kind, value }) => kind === 'person' || (kind === 'place' && value.country === undefined)).find(({ start, end }) => first !== undefined && last !== undefined && start <= first.start && last.end <= end) ?? null;
}

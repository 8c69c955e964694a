// Whether two figures measure one thing, by the words beside them that say what is measured: a period, a part, a group, a standard
// ("inflation", "core inflation"), or whether the figure is a change, a level or a start ("by 5 %", "to 5 %", "from 5 %").
// In: two slots whose nouns and events meet. Out: whether a word of scope stands beside the one and nowhere in the other's sentence.
import type { Digest } from '../../digest.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { ACT_SCOPES, BESIDE_SCOPES, BETWEEN, DAY_SCOPES, DIRECTIONS, FIGURE_SCOPES, HOUR_SCOPES, LEVELS, MOVES, NO_SCOPES, OF } from '../../languages/scope-words.ts';
import { outlineOf, type OutlineSentence } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import type { Word } from '../../text/words.ts';
import { wordsIn } from '../../contrast.ts';

/** Words on each side of a figure within which a word of scope is its own. */
const REACH = 16;
/** The same of a date and a rank: "who first became famous" is no birthday's. */
const REACH_OF_DATE = 5;
/** Scopes that are of a date however far they stand from it in such a sentence. */
const FAR_SCOPES: ReadonlySet<string> = new Set(['rounds']);
/** The same for words that must stand right before it. */
const BESIDE = 3;
/** Words back to the preposition of a figure: "um mehr als rund". */
const LEADING = 4;

/** A scope told in a sentence, and at which of its words. */
interface Told { readonly scope: string; readonly at: number }

interface Table { readonly byWord: ReadonlyMap<string, readonly string[]>; readonly byBeginning: readonly (readonly [string, string])[] }
const tables = new Map<LanguageCode, Table>();

/** The scopes by the words of one language, the first of several words standing for all ("first_half" under "first"). */
function tableOf(language: LanguageCode): Table {
  let table = tables.get(language);
  if (!table) {
    const byWord = new Map<string, string[]>();
    const byBeginning: [string, string][] = [];
    for (const [scope, row] of Object.entries(FIGURE_SCOPES)) {
      for (const entry of row[language].split(' ')) {
        if (entry.endsWith('~')) byBeginning.push([entry.slice(0, -1), scope]);
        else byWord.set(entry, [...byWord.get(entry) ?? [], scope]);
      }
    }
    tables.set(language, table = { byWord, byBeginning });
  }
  return table;
}

const known = new WeakMap<OutlineSentence, readonly Told[]>();

function scopesIn(sentence: OutlineSentence, digest: Digest): readonly Told[] {
  let found = known.get(sentence);
  if (!found) known.set(sentence, found = findScopes(sentence, digest));
  return found;
}

function findScopes(sentence: OutlineSentence, { reading, language }: Digest): readonly Told[] {
  const { byWord, byBeginning } = tableOf(language);
  const indexes: number[] = [];
  for (let index = sentence.words.start; index < sentence.words.end; index++) if (reading.words[index]?.kind !== 'mark') indexes.push(index);
  return indexes.flatMap((at, place): readonly Told[] => {
    const [word, next, third] = [reading.words[at], reading.words[indexes[place + 1] ?? -1], reading.words[indexes[place + 2] ?? -1]];
    if (!word || isOfLength(word, sentence) || isOfWeekday(word, sentence) || isOfShare(next, sentence) || NO_SCOPES.has(`${word.folded}_${next?.folded ?? ''}`)) return [];
    const written = [word.folded, `${word.folded}_${next?.folded ?? ''}`, `${word.folded}_${next?.folded ?? ''}_${third?.folded ?? ''}`];
    const begun = byBeginning.filter(([beginning]) => word.folded.startsWith(beginning) && word.folded.length > beginning.length).map(([, scope]) => scope);
    return [...written.flatMap((words) => byWord.get(words) ?? []), ...begun].filter((scope) => scope !== 'year' || !isOfYear(next, third)).map((scope) => ({ scope, at }));
  });
}

/** "Im Jahr 2023", "ano de 2023": a date like any other. */
const isOfYear = (next: Word | undefined, third: Word | undefined): boolean => YEAR.test(next?.text ?? '') || (next?.folded === 'de' && YEAR.test(third?.text ?? ''));
const YEAR = /^(?:19|20)\d\d$/u;

/** "17-year-old", "three months": how long or old, not of which period. "A month" is. */
const isOfLength = (word: Word, { facts }: OutlineSentence): boolean =>
  facts.some(({ kind, text, start, end }) => (kind === 'duration' || kind === 'count') && start <= word.start && word.end <= end && !/^(?:an?|une?|ein\p{L}*|un[ao]?|um|uma)\b/iu.test(text));

/** Portuguese "segunda-feira" is no second of anything. */
const isOfWeekday = (word: Word, { facts }: OutlineSentence): boolean =>
  facts.some((fact) => fact.kind === 'date' && fact.start <= word.start && word.end <= fact.end && (fact.value.weekday !== undefined || (fact.value.implied?.includes('day') === true && !fact.value.implied.includes('weekday'))));

/** "Les deux tiers" are no two things. */
const isOfShare = (next: Word | undefined, { facts }: OutlineSentence): boolean => next !== undefined && facts.some(({ kind, start, end }) => kind === 'share' && start <= next.start && next.end <= end && !/\d/u.test(next.text));

/** Whether a word beside one of the figures says it measures something that the other does not: no conflict, no news. Symmetric. `reach`: words away within which it stands beside; `but`: scopes that one may leave out. */
export function areOfOtherScope(a: Slot, b: Slot, { here, there }: Ground, reach = reachOf(a.fact), but: ReadonlySet<string> = NONE): boolean {
  const isFigure = a.fact.kind !== 'date' && a.fact.kind !== 'time';
  return (a.fact.kind !== 'ordinal' && areOfTwoActs(a, here.digest, b, there.digest)) || hasScopeOfItsOwn(a, here.digest, b, there.digest, reach, but) || hasScopeOfItsOwn(b, there.digest, a, here.digest, reach, but) || (isFigure && areOfOtherDirection(a, here.digest, b, there.digest));
}

const NONE: ReadonlySet<string> = new Set();
const reachOf = ({ kind }: Slot['fact']): number => (kind === 'date' || kind === 'ordinal' ? REACH_OF_DATE : REACH);

/** "La première manche se joue", "la seconde": each sentence tells which of two acts it means, however far from the figure. */
function areOfTwoActs(a: Slot, here: Digest, b: Slot, there: Digest): boolean {
  const actsOf = ({ sentence }: Slot, digest: Digest): readonly string[] => scopesIn(sentence, digest).map(({ scope }) => scope).filter((scope) => ACT_SCOPES.has(scope));
  const [mine, yours] = [actsOf(a, here), actsOf(b, there)];
  return mine.some((scope) => !yours.includes(scope)) && yours.some((scope) => !mine.includes(scope));
}

const areOfTwoDays = ({ article: { publishedAt: one } }: Digest, { article: { publishedAt: other } }: Digest): boolean => one !== null && other !== null && one.slice(0, DAY) !== other.slice(0, DAY);
const DAY = 10;

function hasScopeOfItsOwn(a: Slot, digest: Digest, b: Slot, other: Digest, reach: number, but: ReadonlySet<string>): boolean {
  const isFigure = a.fact.kind !== 'date' && a.fact.kind !== 'time';
  const told = scopesIn(a.sentence, digest);
  if (told.length === 0) return false;
  const [first, last] = boundsOf(a, digest);
  const before = b.fact.kind === 'share' ? outlineOf(other).sentences[b.sentence.index - 1] : undefined;   // "Il y a six enfants. Les deux tiers portent …"
  const others = new Set([b.sentence, ...(before ? [before] : [])].flatMap((sentence) => scopesIn(sentence, other)).map(({ scope }) => scope));
  return told.some(({ scope, at }) => {
    if ((at >= first && at <= last) || but.has(scope) || (scope === 'still' && areOfTwoDays(digest, other)) || isBeyondAnother(at, last, a, digest)) return false;   // "still 16" on Monday, "12" on Tuesday
    const isNear = BESIDE_SCOPES.has(scope) ? at < first && first - at <= BESIDE : Math.max(first - at, at - last) <= (FAR_SCOPES.has(scope) ? REACH : reach);   // "the second round of the vote took place on the 24th"
    return isNear && !others.has(scope) && (isFigure ? !DAY_SCOPES.has(scope) : ACT_SCOPES.has(scope) || (a.fact.kind === 'time' && HOUR_SCOPES.has(scope)));
  });
}

/** "Neuf blessés, dont deux graves": behind the next figure and a comma, the word is that figure's. */
function isBeyondAnother(at: number, last: number, { fact, sentence: { facts } }: Slot, { reading: { words } }: Digest): boolean {
  const next = facts.find((one) => one.kind === fact.kind && one.start >= fact.end);
  const [word, own] = [words[at], words[last]];
  return next !== undefined && word !== undefined && own !== undefined && at > last && word.start >= next.end && words.slice(last, at).some(({ text, start }) => text === ',' && start < next.start);
}

/** The first and last word of a fact, as indexes into the words of the text. */
function boundsOf({ fact, sentence: { words: { start, end } } }: Slot, { reading: { words } }: Digest): readonly [number, number] {
  let first = start;
  while (first < end && (words[first]?.end ?? Infinity) <= fact.start) first++;
  let last = first;
  while (last + 1 < end && (words[last + 1]?.start ?? Infinity) < fact.end) last++;
  return [first, last];
}

/** "Rose by 4 %", "rose to 4 %": one is told as a change, a level or a start, the other as another of the three. */
function areOfOtherDirection(a: Slot, here: Digest, b: Slot, there: Digest): boolean {
  const [mine, yours] = [directionOf(a, here), directionOf(b, there)];
  if (mine === null || yours === null || mine === yours) return false;
  return mine === 'of' ? moves(a, here) : yours === 'of' ? moves(b, there) : moves(a, here) || moves(b, there);   // "a profit of 2 billion" is as high as one that "rose to 2 billion"
}

/** "0,5 point", "puntos porcentuales": what a share moves by. */
const POINTS = /p(?:oint|unto|unti|onto)|punkt/iu;
type Direction = 'change' | 'level' | 'start' | 'of';
const WAYS = ['change', 'level', 'start'] as const;

function directionOf(slot: Slot, digest: Digest): Direction | null {
  const { reading: { words }, language } = digest;
  const [first] = boundsOf(slot, digest);
  if (slot.fact.kind === 'share' && POINTS.test(slot.fact.text)) return 'change';
  const [between, of] = [wordsIn(BETWEEN[language]), wordsIn(OF[language])];
  let isOf = false;
  for (let index = first - 1; index >= Math.max(slot.sentence.words.start, first - LEADING); index--) {
    const word = words[index];
    if (!word) return null;
    const way = WAYS.find((one) => wordsIn(DIRECTIONS[one][language]).has(word.folded));
    if (way) return way;
    isOf ||= of.has(word.folded);
    if (!between.has(word.folded) && word.text !== "'") return isMove(word, language, slot) ? 'change' : wordsIn(LEVELS[language]).has(word.folded) ? 'level' : isOf ? 'of' : null;
  }
  return isOf ? 'of' : null;
}

const moves = (slot: Slot, { reading: { words }, language }: Digest): boolean =>
  slot.clause.has('~rise') || slot.clause.has('~fall') || words.slice(slot.sentence.words.start, slot.sentence.words.end).some((word) => isMove(word, language, slot));

const isMove = ({ folded, start }: Word, language: LanguageCode, { sentence }: Slot): boolean =>
  wordsIn(MOVES[language]).has(folded) || sentence.terms.some((term) => term.start === start && (term.key === '~rise' || term.key === '~fall'));

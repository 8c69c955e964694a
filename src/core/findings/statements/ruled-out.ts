// What rules the other out where two claims are the same in all else: "gratuits", "payants"; "un cargo danois", "norvégien"; "twice",
// "three times"; "n'est plus remboursé", "est remboursé". In: two sentences. Out: the words that differ. Of one thing only: what is told of
// "a tourist" may be told of two, and so may what somebody does as often as he likes.
import { contrastOf, wordsIn } from '../../contrast.ts';
import { lexiconOf } from '../../facts/names/name-lists.ts';
import { OTHERS, SOME } from '../../languages/kin-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { APART, BY_NOW, HOW_OFTEN, IS_NOW, NATIONAL, NO_LONGER, UNDERGONE } from '../../languages/role-words.ts';
import type { ReasonCode } from '../../reasons.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { stretchOf, wordingOf, wordsOf, type Stretch } from './one-stretch.ts';
import { isDoubted } from './polarity.ts';
import type { Side } from './sides.ts';

/** Words that differ, and why they cannot both be true. */
export interface RuledOut { readonly here: Span; readonly there: Span; readonly reason: ReasonCode }

/** Words between what is undergone and by whom: "sauvés *par un petit cargo* danois". */
const TO_DOER = 5;
/** Words between a nation and the word that says it is one. */
const BESIDE = 2;

/** The words in which two claims rule each other out; null when they do not. Mirrored when both change places. */
export function findRuledOut(a: Side, b: Side, ground: Ground): RuledOut | null {
  if (!ground.isOfClaims || !ground.isOneLanguage || ground.here === ground.there || isOfSeveral(a) || isOfSeveral(b) || isDoubted(a) || isDoubted(b)) return null;
  const stretch = stretchOf(a, b);
  if (!stretch) return null;
  const { language } = a.digest;
  const [here, there] = [spanOf(stretch.mine), spanOf(stretch.yours)];
  if (!here || !there) return null;
  if (isEnded(stretch, language)) return { here, there, reason: 'excludes' };
  if (a.denials.length > 0 || b.denials.length > 0) return null;
  if (isPredicate(a, here, stretch) && areApart(stretch, language)) return { here, there, reason: 'excludes' };
  if (areOtherTimes(stretch, language)) return { here, there, reason: 'numbers-differ' };
  return areOtherNations(a, stretch) ? { here, there, reason: 'excludes' } : null;
}

/** "Un suspect est belge", "some tests are free": another may be otherwise. */
function isOfSeveral(side: Side): boolean {
  const { sentence: { facts }, digest: { language } } = side;
  const [first] = wordsOf(side);
  if (facts.some(({ kind, start }) => kind === 'count' && start === first?.start)) return true;   // "trois blessés sont belges"
  const [ones, some] = [wordsIn(contrastOf(language).ones), wordsIn(`${SOME[language]} ${OTHERS[language]}`)];
  return wordsOf(side).slice(0, OPENING).some(({ folded }, index) => (index === 0 && ones.has(folded)) || some.has(folded));
}
const OPENING = 3;

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

const apart = new Map<LanguageCode, ReadonlyMap<string, readonly string[]>>();

/** Which sides of which pairs each wording stands on: "3=0". */
function apartIn(language: LanguageCode): ReadonlyMap<string, readonly string[]> {
  let table = apart.get(language);
  if (!table) {
    const sides = new Map<string, string[]>();
    APART[language].split('/').forEach((pair, row) => pair.split('=').forEach((words, side) => { for (const word of words.split(' ')) sides.set(word, [...sides.get(word) ?? [], `${row}=${side}`]); }));
    apart.set(language, table = sides);
  }
  return table;
}

function areApart({ mine, yours }: Stretch, language: LanguageCode): boolean {
  const table = apartIn(language);
  const [one, other] = [table.get(wordingOf(mine, language)) ?? [], table.get(wordingOf(yours, language)) ?? []];
  return one.some((own) => other.some((their) => own !== their && own.split('=')[0] === their.split('=')[0]));
}

/** Behind what it is said of: "le concert est gratuit"; not "the *free* museum", nor "le concert *gratuit* est complet", for those may be two. */
function isPredicate({ sentence: { terms }, digest: { language } }: Side, { start }: Span, { after }: Stretch): boolean {
  const copulas = wordsIn(contrastOf(language).copulas);
  return terms.some(({ end }) => end <= start) && !after.some(({ folded }) => copulas.has(folded));
}

/** "Twice", "three times", where the words for "times" may stand behind the stretch. */
function areOtherTimes({ mine, yours, after }: Stretch, language: LanguageCode): boolean {
  const times = HOW_OFTEN[language].split('/').map(wordsIn);
  const often = (words: readonly Word[]): number => {
    const [own, whole] = [[...words], [...words, ...after.slice(0, 1)]].map((list) => list.filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded).join('_'));
    return times.findIndex((wordings) => wordings.has(own ?? '') || wordings.has(whole ?? ''));
  };
  const [one, other] = [often(mine), often(yours)];
  return one >= 0 && other >= 0 && one !== other;
}

/** "N'est plus remboursé" against "est remboursé": a state that one of them says has ended; not an act ("ne vend plus", "vend"), which may be of two times. */
function isEnded({ mine, yours }: Stretch, language: LanguageCode): boolean {
  const [ended, now] = [wordsIn(NO_LONGER[language]), wordsIn(BY_NOW[language])];
  const bare = (words: readonly Word[]): string => words.filter(({ folded, text }) => !ended.has(folded) && !ended.has(text) && !now.has(folded)).map(({ folded }) => folded).join(' ');
  const isEnding = (words: readonly Word[]): boolean => words.filter(({ kind, folded }) => kind === 'letters' && ended.has(folded)).length > 1;
  return isEnding(mine) !== isEnding(yours) && bare(mine) === bare(yours) && wordsIn(IS_NOW[language]).has(bare(mine));
}

/** A Dane and a Norwegian in one place that one of them has: who did it, under what flag, of what nationality. */
function areOtherNations({ digest: { reading, language }, sentence: { facts } }: Side, { mine, yours, before, after }: Stretch): boolean {
  const lexicon = lexiconOf(reading.pack.name);
  const [one, other] = [mine, yours].map((words) => nationOf(words, lexicon.demonym));
  if (one === undefined || other === undefined || one === other) return false;
  const near = [...before.slice(-BESIDE), ...after.slice(0, BESIDE)];
  if (near.some(({ folded }) => wordsIn(NATIONAL[language]).has(folded))) return true;
  const doer = before.slice(-TO_DOER).findLastIndex(({ folded }) => wordsIn(UNDERGONE[language]).has(folded));
  const ones = wordsIn(contrastOf(language).ones);
  const isOfOne = before.slice(-BESIDE).some(({ folded }) => ones.has(folded)) || [...mine, ...yours].some(({ folded }) => ones.has(folded));
  return doer >= 0 || (isOfOne && facts.some(({ kind }) => kind === 'count'));
}

/** The one nation that a stretch names, its article aside. */
function nationOf(words: readonly Word[], demonym: (word: string) => string | undefined): string | undefined {
  const nations = words.flatMap(({ folded }) => demonym(folded) ?? []);
  return nations.length === 1 && words.length <= BESIDE ? nations[0] : undefined;
}

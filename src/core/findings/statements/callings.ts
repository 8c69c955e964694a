// What a definition names in full: the trades of a person ("is an American actor, comedian, and writer"), the sort of a work ("is a
// 2017 American romance film"). Another claim that gives the same subject a trade or a sort of which the definition has none
// contradicts it. Only definitions as encyclopedias write them count as full: with the dates of the life, or the year or land of the work.
import { contrastOf, groupsIn, wordsIn } from '../../contrast.ts';
import { CALLINGS, GENRES } from '../../languages/calling-words.ts';
import type { Digest } from '../../digest.ts';
import type { OutlineSentence } from '../../outline.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** The trades or sorts that a sentence gives its subject. `isWhole`: as a definition, which leaves none out. */
export interface Callings { readonly groups: ReadonlySet<string>; readonly span: Span; readonly isWhole: boolean }

/** Words of the list behind "is a". */
const LIST = 24;
const YEAR = /^(?:1[89]|20)\d\d$/u;

/** The trades and sorts behind the copula at index `copula` of the sentence's words; null when there are none. */
export function callingsIn(sentence: OutlineSentence, { reading, language }: Digest, copula: number): Callings | null {
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const verb = words[copula];
  if (!verb || !wordsIn(contrastOf(language).ones).has(articleBehind(words, copula)?.folded ?? '')) return null;
  const list = listBehind(words, copula, language);
  const [callings, genres] = [tableOf(`${language}c`, CALLINGS[language]), tableOf(`${language}g`, GENRES[language])];
  const named = list.flatMap((word) => [...callings.get(word.folded) ?? [], ...genres.get(word.folded) ?? []].map((group) => ({ word, group })));
  const [first, last] = [named[0]?.word, named.at(-1)?.word];
  if (!first || !last) return null;
  const isOfPerson = named.some(({ group }) => group.startsWith('c'));
  const isLived = sentence.terms.some(({ key, end }) => key === '~birth' && end <= verb.start);
  const isDated = list.some(({ text }) => YEAR.test(text)) || sentence.terms.some(({ key, start, end }) => /^@place:[a-z]{2}$/u.test(key) && start >= verb.end && end <= (list.at(-1)?.end ?? 0));
  const kind = isOfPerson ? 'c' : 'g';
  return { groups: new Set(named.map(({ group }) => group).filter((group) => group.startsWith(kind))), span: { start: first.start, end: last.end }, isWhole: isOfPerson ? isLived : isDated };
}

const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The groups of each word: "screenwriter" is of the screen and of letters. */
function tableOf(name: string, list: string): ReadonlyMap<string, readonly string[]> {
  let table = tables.get(name);
  if (!table) {
    const groups = new Map<string, string[]>();
    list.split('/').forEach((words, index) => { for (const word of words.split(' ')) groups.set(word, [...groups.get(word) ?? [], `${name.slice(2)}${index}`]); });
    tables.set(name, table = groups);
  }
  return table;
}

const articleBehind = (words: readonly Word[], copula: number): Word | undefined => words[copula + 1]?.kind === 'letters' ? words[copula + 1] : words[copula + 2];

/** Up to the word that opens something else: "known for", "who", "directed by". */
function listBehind(words: readonly Word[], copula: number, language: Digest['language']): readonly Word[] {
  const { closers, makers, subclauses } = contrastOf(language);
  const behind = words.slice(copula + 2, copula + 2 + LIST);
  const genres = tableOf(`${language}g`, GENRES[language]);
  const close = behind.findIndex(({ kind, text, folded }, index) => !genres.has(behind[index + 1]?.folded ?? '') && ((kind === 'mark' && !/^[-,'’]$/u.test(text)) || wordsIn(closers).has(folded) || wordsIn(subclauses).has(folded) || groupsIn(makers).has(folded)));   // "una película *de terror*"
  return close < 0 ? behind : behind.slice(0, close);
}

/** The words in which two such lists of one subject have nothing in common; null when they may both be true. Symmetric. */
export function findOtherCalling(a: Callings | null, b: Callings | null): readonly [Span, Span] | null {
  if (!a || !b || !(a.isWhole || b.isWhole) || [...a.groups].some((group) => b.groups.has(group))) return null;
  const [mine, yours] = [[...a.groups][0]?.charAt(0), [...b.groups][0]?.charAt(0)];
  return mine === yours ? [a.span, b.span] : null;
}

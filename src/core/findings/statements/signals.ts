// Which of the readings of a sentence its words are worth: a negation, a reserve, a copula, a maker, a word of quantity. One look-up a
// word in place of a dozen, for most sentences hold none of them. May say yes where the reading then finds nothing, never no.
import { contrastOf, firstsIn, groupsIn, wordsIn } from '../../contrast.ts';
import { CONTESTS } from '../../languages/contest-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { Word } from '../../text/words.ts';

/** A bit a reading. */
export const SIGNALS = { denial: 1, reserve: 2, identity: 4, frame: 8, quantity: 16, dispute: 32, contest: 64 } as const;

const tables = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** The bits of all words from `start` up to but not including `end`. */
export function signalsIn(words: readonly Word[], start: number, end: number, language: LanguageCode): number {
  let table = tables.get(language);
  if (!table) tables.set(language, table = tableOf(language));
  let signals = 0;
  for (let index = start; index < end; index++) signals |= table.get(words[index]?.folded ?? '') ?? 0;
  return signals;
}

function tableOf(language: LanguageCode): ReadonlyMap<string, number> {
  const { negations, denials, changes, doubts, quantifiers, copulas, makers, placed, situated, majorities, minorities, wholes, disputes, falsities } = contrastOf(language);
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, signal: number): void => { for (const word of words) table.set(word, (table.get(word) ?? 0) | signal); };
  add([...wordsIn(negations), ...firstsIn(negations).keys(), ...wordsIn(denials), 't'], SIGNALS.denial);   // "isn't"
  add([...wordsIn(changes), ...firstsIn(changes, '_').keys(), ...firstsIn(changes).keys(), ...wordsIn(doubts), ...wordsIn(quantifiers)], SIGNALS.reserve);
  add([...wordsIn(copulas), 'e'], SIGNALS.identity | SIGNALS.frame);   // "è", "é"
  add([...groupsIn(makers).keys(), ...groupsIn(placed).keys(), ...wordsIn(situated)], SIGNALS.frame);
  add([...wordsIn(majorities), ...wordsIn(minorities), ...wordsIn(wholes)], SIGNALS.quantity);
  add([...wordsIn(disputes), ...wordsIn(falsities)], SIGNALS.dispute);
  add(groupsIn(CONTESTS[language]).keys(), SIGNALS.contest);
  return table;
}

// Where a sentence turns to somebody else's clause, "…, mais la ville parle de « chaos »", "…, while Odrin called it “brave”": who speaks
// behind the turn has not said what stands before it. Comes in: a sentence's tokens. Goes out: yes or no, or a number a quotation.
import { wordSet } from '../../languages/speech-words.ts';
import type { Attribution } from './attribution-subject.ts';
import type { Token, View } from './noun-phrase.ts';

/** Tokens looked through for a turn to another clause. */
const LONGEST_CLAUSE = 60;

/** "Odrin ouvrira « une voie », mais la ville reste « inquiète », selon un élu": the one behind speaks for the last clause. */
export function isOtherClause({ tokens, words }: View, { kind, first }: Attribution, at: number): boolean {
  if (first < at) return false;
  const between = tokens.slice(at + 1, Math.min(first, at + LONGEST_CLAUSE));
  const turn = between.findIndex(({ lower }) => wordSet(words.adversatives).has(lower));
  // "Odrin jugeait cela « fou », mais la ville a dit oui": nor does a verb behind the turn
  if (kind === 'verb') return turn >= 0 && between.every(({ kind: each }) => each !== 'quote');
  if (kind !== 'according') return false;
  return turn >= 0 && between.slice(turn).some(({ kind: each }) => each === 'quote');
}

/** For each of a sentence's quotations the number of turns before it; "« A », mais « B »" is none, for nothing stands between. Linear. */
export function clausesOf({ tokens, words }: View, quotes: readonly Token[]): readonly number[] {
  if (quotes.length < 2) return [];
  const turns = wordSet(words.adversatives);
  const clauses: number[] = [];
  let [clause, turn] = [0, -1];
  tokens.forEach(({ kind, lower }, at) => {
    if (kind === 'word' && turns.has(lower)) turn = at;
    if (kind !== 'quote') return;
    if (turn >= 0 && at - turn > 2 && clauses.length > 0) clause++;
    turn = -1;
    clauses.push(clause);
  });
  return clauses;
}

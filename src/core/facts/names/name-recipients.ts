// What a preposition says that is one of place and of persons too: "a Bergamo" is where, "ragione a Vismara" to whom; "da Bergamo" is
// from where, "segnato da Olabe" by whom. Tokens and an index in, yes or no out: by the verb or noun of giving, or the participle, before it.
// Known failure: a gift to a town, "hommage à Vismes", is nobody's.
import { GIVING, LEFT, PARTICIPLE_ENDS } from '../../languages/shared-names.ts';
import { adjoins, type NameToken } from './name-tokens.ts';

/** Tokens back from the preposition to what is given: "confié le brassard | à". */
const REACH = 4;
const TO = /^(?:à|a|ad|para)$/u;

/** Whether whatever follows the preposition before token `at` gets something or has done something there, and is no place. */
export function isSomebodys(tokens: readonly NameToken[], at: number): boolean {
  const preposition = tokens[at - 1]?.lower ?? '';
  const before = tokens[at - 2]?.folded ?? '';
  if (preposition === 'da') return before.length > 4 && PARTICIPLE_ENDS.test(before) && !LEFT.test(before);
  if (!TO.test(preposition)) return false;
  for (let i = at - 2; i >= at - REACH - 1; i--) {
    const [word, after] = [tokens[i], tokens[i + 1]];
    if (!word || !after || !adjoins(after)) return false;
    if (GIVING.test(word.folded)) return true;
  }
  return false;
}

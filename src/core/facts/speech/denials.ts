// What a sentence denies: "n'a pas fait 12 morts", "without killing 12". Comes in: its words, their clauses and which words may deny.
// Goes out: the stretches that are denied. "Ne … que" and "not only" deny nothing.
import { beginningsOf, wordSet, type SpeechWords } from '../../languages/speech-words.ts';
import type { Word } from '../../text/words.ts';
import { endsLike, startsPhrase } from './listed.ts';

/** Words from a negation to the last fact it denies, and from French "ne" to its second half. */
const NEGATION_REACH = 8;
const SECOND_HALF_REACH = 7;

const deniers = new WeakMap<SpeechWords['negation'], ReadonlySet<string>>();

/** Words that a denial may begin with, built once a language. */
export function denialBeginnings(negation: SpeechWords['negation']): ReadonlySet<string> {
  let known = deniers.get(negation);
  if (!known) deniers.set(negation, known = beginningsOf([negation.words, negation.without, negation.alone]));
  return known;
}

/** Stretches of denied words, as word indices; `mayDeny` tells at once which words are worth a look. Linear. */
export function denialsOf(words: readonly Word[], clauses: readonly number[], { negation }: SpeechWords, mayDeny: (at: number) => boolean): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const [second, needs, unless, without] = [wordSet(negation.words), wordSet(negation.needs), wordSet(negation.unless), wordSet(negation.without)];
  words.forEach(({ kind, lower }, at) => {
    if (!mayDeny(at)) return;   // nearly every word
    // "no es imposible": a copula may stand between.
    const isUndone = unless.has(words[at + 1]?.lower ?? '') || ((words[at + 1]?.text.length ?? 9) <= 2 && unless.has(words[at + 2]?.lower ?? ''));
    if (kind !== 'letters' || isUndone) return;
    const isAlone = startsPhrase(words, at, negation.alone) || (without.has(lower) && isBeforeVerb(words, at, negation));
    if (!isAlone && !second.has(lower)) return;
    // English "didn't" is three words; another "t" is none of ours ("t-il").
    if (lower === 't' && !(words[at - 1]?.text === "'" && words[at - 2]?.lower.endsWith('n'))) return;
    if (!isAlone && needs.size && !words.slice(Math.max(0, at - SECOND_HALF_REACH), at).some((word, i, lead) => needs.has(word.lower) && clauses[at - lead.length + i] === clauses[at])) return;
    let to = at;
    while (to < at + NEGATION_REACH && words[to + 1] && words[to + 1]?.text !== ',' && clauses[to + 1] === clauses[at]) to++;
    found.push({ from: at, to });
  });
  return found;
}

/** "sans | faire", "without | killing", "ohne … zu töten". */
function isBeforeVerb(words: readonly Word[], at: number, { withoutEnds, withoutMarks }: SpeechWords['negation']): boolean {
  const next = words[at + 1];
  if (next?.kind === 'letters' && next.text === next.lower && next.lower.length > 3 && endsLike(`x${next.lower}`, withoutEnds)) return true;
  return words.slice(at + 1, at + 1 + NEGATION_REACH).some(({ lower }) => wordSet(withoutMarks).has(lower));
}

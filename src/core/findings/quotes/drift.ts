// How one speaker's words differ between two versions: word by word, and what that does to them. A quotation may be cut, merged of two,
// translated, or changed in the words that say how sure it is: a "peut-être" or a "not" that one version lacks. Says what differs,
// never which version is right.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { FactOf } from '../../facts/fact.ts';
import { splitWords, evenOut } from '../../text/words.ts';
import { wordEdits, type Edit } from '../../wording.ts';

/** Each from the side of "here": what it lacks, or what only it has. `softer`: only that side has a doubt ("peut-être", "may"); `denied`: only that side has a negation. */
export type DriftSign = 'cut-here' | 'cut-there' | 'softer-here' | 'softer-there' | 'denied-here' | 'denied-there' | 'merged-here' | 'merged-there' | 'translated' | 'other-words';

/** Two versions of a quotation. */
export interface QuoteDrift {
  /** In reading order, offsets into the two articles; empty across languages. */
  readonly edits: readonly Edit[];
  /** Empty when both are word for word the same, marks and case aside. */
  readonly signs: readonly DriftSign[];
}

/** How two versions of one quotation differ. Mirrored when here and there change places. Costs a diff of both quotations. */
export function quoteDrift(here: FactOf<'quote'>, there: FactOf<'quote'>, hereDigest: Digest, thereDigest: Digest): QuoteDrift {
  if (hereDigest.language !== thereDigest.language) return { edits: [], signs: ['translated'] };
  const edits = wordEdits({ text: hereDigest.article.text, span: here }, { text: thereDigest.article.text, span: there });
  const lone = (op: Edit['op'], side: 'here' | 'there', { article: { text } }: Digest): readonly string[] =>
    edits.filter((edit) => edit.op === op).flatMap((edit) => splitWords(evenOut(text.slice(edit[side].start, edit[side].end))).filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded));
  const [left, right] = [lone('only-here', 'here', hereDigest), lone('only-there', 'there', thereDigest)];
  const [mine, yours] = [without(left, right), without(right, left)];   // a run of edits may hold a word of both: "partirons", "ne partirons pas"
  return { edits, signs: signsOf(mine, yours, hereDigest) };
}

/** The words of the first list, each word of the second taken out once. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function signsOf(mine: readonly string[], yours: readonly string[], { language }: Digest): readonly DriftSign[] {
  const { doubts, softeners, negations } = contrastOf(language);
  const isSoft = (word: string): boolean => wordsIn(doubts).has(word) || wordsIn(softeners).has(word);
  const isDenial = (word: string): boolean => wordsIn(negations).has(word);
  const [soft, denied] = [compareSides(mine.some(isSoft), yours.some(isSoft)), compareSides(mine.some(isDenial), yours.some(isDenial))];
  const cut = mine.length === 0 && yours.length > 0 ? 'here' : yours.length === 0 && mine.length > 0 ? 'there' : null;
  return [
    ...(cut ? [`cut-${cut}` as const] : []),
    ...(soft ? [`softer-${soft}` as const] : []),
    ...(denied ? [`denied-${denied}` as const] : []),
    ...(mine.length > 0 && yours.length > 0 ? ['other-words' as const] : []),
  ];
}

const compareSides = (here: boolean, there: boolean): 'here' | 'there' | null => (here === there ? null : here ? 'here' : 'there');

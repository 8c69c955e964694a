// How one speaker's words differ between two versions: word by word, and what that does to them. A quotation may be cut, merged of two,
// translated, or changed in the words that say how sure it is: a "peut-être" or a "not" that one version lacks. Says what differs,
// never which version is right.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { FactOf } from '../../facts/fact.ts';
import { AUXILIARIES, CONDITIONS, SOFT, WITHOUT } from '../../languages/kin-words.ts';
import { isStopWord, stem } from '../../text/stems.ts';
import { evenOut, fold, splitWords } from '../../text/words.ts';
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
  const runs = (op: Edit['op'], side: 'here' | 'there', { article: { text } }: Digest): readonly (readonly string[])[] =>
    edits.filter((edit) => edit.op === op).map((edit) => splitWords(evenOut(text.slice(edit[side].start, edit[side].end))).filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded));
  const [left, right] = [runs('only-here', 'here', hereDigest), runs('only-there', 'there', thereDigest)];
  const [leftWords, rightWords] = [timesIn(left), timesIn(right)];
  const [mine, yours] = [without(left.flat(), rightWords), without(right.flat(), leftWords)];   // a run of edits may hold a word of both: "partirons", "ne partirons pas"
  const isLost = lossesIn(hereDigest.language);
  const [mySmall, yourSmall] = [left.filter((run) => isLost(without(run, rightWords), yours)).flat(), right.filter((run) => isLost(without(run, leftWords), mine)).flat()];
  return { edits, signs: signsOf({ mine, yours, mySmall: without(mySmall, rightWords), yourSmall: without(yourSmall, leftWords) }, hereDigest) };
}

/**
 * Whether a run of words that only one version has may be a reservation or a denial that the other lost: the words it covers are still
 * there ("évite peut-être le pire"), so that beside the hedge it holds nothing that tells, or a short condition ("si tout va bien").
 * "And I hope I never will again", "y no me iré" are clauses of their own, cut whole;
 * "should fall soon" stands in the place of "must fall now". Another form of a word of both tells nothing
 * either: "démissionne", "ne démissionnerai pas".
 */
function lossesIn(language: Digest['language']): (run: readonly string[], others: readonly string[]) => boolean {
  const { doubts, softeners, negations } = contrastOf(language);
  const hedges = [wordsIn([doubts, softeners, negations, SOFT[language], WITHOUT[language]].join(' ')), wordsIn(fold(AUXILIARIES[language]))];   // "peut-être" is two words
  const stemOf = (word: string): string => stem(word, language).slice(0, STEM);
  return (run, others) => {
    const stems = new Set(others.map(stemOf));
    const rest = run.filter((word) => word.length > 1 && !hedges.some((list) => list.has(word)) && !stems.has(stemOf(word)));
    if (run.some((word) => wordsIn(negations).has(word)) && rest.length > MOST_BESIDE_NOT) return false;
    return rest.every((word) => isStopWord(word, language)) || (others.length > 0 && others.length < MOST_SMALL && run.length < MOST_SMALL && !run.some((word) => wordsIn(negations).has(word))) || (run.length <= MOST_SMALL && wordsIn(CONDITIONS[language]).has(run[0] ?? ''));
  };
}
/** "*Did* not sign": beside a negation that alone is lost. */
const MOST_BESIDE_NOT = 1;
/** "If all goes well": words of a condition. */
const MOST_SMALL = 4;
/** Letters that a verb keeps in most of its forms: "démissionne", "démissionnerai". */
const STEM = 6;

/** How often each word stands in the runs. */
function timesIn(runs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const run of runs) for (const word of run) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** The words of a list, each taken out as often as the others have it. */
function without(words: readonly string[], others: ReadonlyMap<string, number>): readonly string[] {
  const met = new Map<string, number>();
  return words.filter((word) => {
    const before = met.get(word) ?? 0;
    met.set(word, before + 1);
    return before >= (others.get(word) ?? 0);
  });
}

interface Lone { readonly mine: readonly string[]; readonly yours: readonly string[]; /** Of these, the words of short runs. */ readonly mySmall: readonly string[]; readonly yourSmall: readonly string[] }

function signsOf({ mine, yours, mySmall, yourSmall }: Lone, { language }: Digest): readonly DriftSign[] {
  const { doubts, softeners, negations } = contrastOf(language);
  const isSoft = (word: string): boolean => wordsIn(doubts).has(word) || wordsIn(softeners).has(word) || wordsIn(SOFT[language]).has(word);
  const isDenial = (word: string): boolean => (wordsIn(negations).has(word) && !wordsIn(WITHOUT[language]).has(word)) || (language === 'en' && word === 't');   // "won't"
  const [soft, denied] = [compareSides(mySmall.some(isSoft), yourSmall.some(isSoft)), compareSides(mySmall.some(isDenial), yourSmall.some(isDenial))];
  const cut = mine.length === 0 && yours.length > 0 ? 'here' : yours.length === 0 && mine.length > 0 ? 'there' : null;
  return [
    ...(cut ? [`cut-${cut}` as const] : []),
    ...(soft ? [`softer-${soft}` as const] : []),
    ...(denied ? [`denied-${denied}` as const] : []),
    ...(mine.length > 0 && yours.length > 0 ? ['other-words' as const] : []),
  ];
}

const compareSides = (here: boolean, there: boolean): 'here' | 'there' | null => (here === there ? null : here ? 'here' : 'there');

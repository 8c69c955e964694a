// Which words of several values differ: "les 10 et 11 janvier" and "les 9 et 10 janvier" share all but "11" and "9". What all have in
// common is set light, the rest heavy, so that a difference is seen before it is read. By words alone; meaning is the core's.

export interface WordRun { readonly text: string; readonly isShared: boolean }

const WORDS = /[\p{L}\p{M}]+|\p{N}+(?:[.,\u00A0\u202F]\p{N}+)*/gu;
const folded = (word: string): string => word.toLocaleLowerCase('en').normalize('NFKC');
const wordsIn = (text: string): readonly string[] => (text.match(WORDS) ?? []).map(folded);

/** Words that every one of the texts has. Empty when there are fewer than two. */
export function sharedWords(texts: readonly string[]): ReadonlySet<string> {
  const [first, ...others] = texts.map(wordsIn);
  return new Set(others.length === 0 ? [] : first?.filter((word) => others.every((words) => words.includes(word))));
}

/** A text as runs of shared words and others, blanks and marks with what stands before them. The runs join to the text. */
export function runsOf(text: string, shared: ReadonlySet<string>): readonly WordRun[] {
  const runs: { text: string; isShared: boolean }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const isShared = shared.has(folded(word));
    const last = runs.at(-1);
    const piece = text.slice(end, index) + word;
    if (last?.isShared === isShared) last.text += piece;
    else runs.push({ text: piece, isShared });
    end = index + word.length;
  }
  const last = runs.at(-1);
  if (!last) return text === '' ? [] : [{ text, isShared: false }];
  last.text += text.slice(end);
  return runs;
}

// A message with marked words, as runs: "parti {conflict}mardi 4 mai{end} avec" gives three. Marks do not nest; what is not closed is plain.

export interface Run { readonly text: string; readonly mark: string | null }

const MARKED = /\{(?<mark>(?!end\})\p{L}+)\}(?<text>[^{]*)\{end\}/gu;

/** The runs of a message, in order; none empty. */
export function runsOf(message: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: whole, index, groups } of message.matchAll(MARKED)) {
    runs.push({ text: message.slice(at, index), mark: null }, { text: groups?.['text'] ?? '', mark: groups?.['mark'] ?? null });
    at = index + whole.length;
  }
  return [...runs, { text: message.slice(at), mark: null }].filter(({ text }) => text !== '');
}

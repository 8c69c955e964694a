// Lines told by how they start, against long lists: by their first word, for a pattern of hundreds takes longer to compile than a page to read.

/** Finds lines that start like one of a list, at a word's end: "photo by" starts "Photo by J. Doe", "lire" does not start "lires". */
export class LineStarts {
  private readonly byFirst = new Map<string, string[]>();
  constructor(starts: readonly string[]) {
    for (const start of starts) {
      const first = firstWord(start);
      const others = this.byFirst.get(first);
      if (others) others.push(start);
      else this.byFirst.set(first, [start]);
    }
  }
  /** The longest start of the list that the line has; null when it has none. */
  startOf(line: string): string | null {
    const found = (this.byFirst.get(firstWord(line)) ?? []).filter((start) => line.startsWith(start) && !/^\p{L}\p{L}/u.test(`${start.slice(-1)}${line.slice(start.length)}`));
    return found.sort((a, b) => b.length - a.length)[0] ?? null;
  }
}
const firstWord = (line: string): string => /^\S*?(?=[\s:]|$)/u.exec(line)?.[0] ?? '';

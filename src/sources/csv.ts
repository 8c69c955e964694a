// CSV a stretch at a time, as RFC 4180 has it and as spreadsheets write it: comma, semicolon or tab, quotes doubled inside quotes, line
// breaks inside quotes. Comes in: stretches of text. Goes out: rows of cells.

/** A cell longer than this is left where it is: a quote nobody closed would otherwise swallow the file. UTF-16 units. */
const LONGEST_CELL = 1_000_000;

/** Reads rows as their text comes; `end` gives what stands after the last line break. */
export class CsvRows {
  #separator: string | null = null;
  #rest = '';

  /** The rows that end within the text so far. */
  take(text: string): readonly (readonly string[])[] {
    this.#rest += text;
    return this.#read(false);
  }

  /** How much of a row that has not ended is held; rows are read again from their start with every stretch. UTF-16 units. */
  get pending(): number { return this.#rest.length; }

  end(): readonly (readonly string[])[] { return this.#read(true); }

  #read(isEnd: boolean): readonly (readonly string[])[] {
    const rows: string[][] = [];
    this.#separator ??= separatorOf(this.#rest);
    let [at, row] = [0, [] as string[]];
    let [rowStart, text] = [0, this.#rest];
    while (at < text.length) {
      const cell = readCell(text, at, this.#separator);
      if (cell.end >= text.length && !isEnd) break;
      row.push(cell.words);
      at = cell.end + 1;
      if (text[cell.end] === this.#separator) continue;
      if (row.some(Boolean)) rows.push(row);
      [row, rowStart] = [[], at];
    }
    this.#rest = isEnd ? '' : text.slice(rowStart);
    if (isEnd && row.some(Boolean)) rows.push(row);
    return rows;
  }
}

/** The separator is what the first line has most of. */
function separatorOf(text: string): string {
  const line = text.slice(0, Math.max(text.indexOf('\n'), 0) || undefined).slice(0, 10_000);
  const counts = [',', ';', '\t'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** A cell from `at`, and where it ends: at its separator, its line break, or the text's end. */
function readCell(text: string, at: number, separator: string): { readonly words: string; readonly end: number } {
  let from = at;
  if (text[at] === '"') {
    from = closingQuote(text, at + 1);
    if (from < 0 && text.length - at < LONGEST_CELL) return { words: text.slice(at + 1).replace(/""/gu, '"'), end: text.length };
    if (from < 0) from = at;
  }
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  const written = text.slice(at, end).replace(/\r$/u, '');
  return { words: from === at ? written.trim() : written.slice(1, from - at).replace(/""/gu, '"').trim(), end };
}

/** Where the quote closes; -1 when it does not. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

/** Names of columns in the six languages and in the exports of newsrooms' archives, for what a report has. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', 'id identifier identifiant key clé kennung'], ['title', 'title titre headline titel título titolo schlagzeile headlines'],
  ['text', 'text texte body content contenu article corps fulltext full_text texto testo contenido conteudo conteúdo inhalt'],
  ['publishedAt', 'publishedat published published_at date pubdate publication_date datum fecha data parution'],
  ['source', 'source publication newspaper journal outlet medium quelle fuente fonte média media publisher'],
  ['url', 'url link lien address adresse'], ['language', 'language langue lang sprache idioma lingua'], ['byline', 'byline author auteur authors autor autore signature'],
];
const FIELD_OF = new Map(COLUMNS.flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)));

/** Which column holds what, by the heads of the table; columns that say nothing of a report are absent. */
export const fieldsOfHeads = (heads: readonly string[]): ReadonlyMap<number, string> =>
  new Map(heads.flatMap((head, i) => { const field = FIELD_OF.get(head.replace(/^\uFEFF/u, '').trim().toLowerCase()); return field ? [[i, field] as const] : []; }));

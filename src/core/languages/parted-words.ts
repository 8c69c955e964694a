// Tables with the words of six languages in one row each, as the extension has them: the build takes each language's words out
// into a file that comes with its pack (tools/parted-words.mjs), and puts a row of this file in their place.
// The command line, tests and tools read the tables whole, and never come here.
import type { LanguageCode } from './pack.ts';

/** One language's words of each table, in order of its rows. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

const held = new Map<LanguageCode, Columns>();

/** Keeps the words that a pack's file brings along, if it does, and gives the file back. */
export function holdColumns<T extends object>(code: LanguageCode, file: T): T {
  if ('columns' in file) held.set(code, file.columns as Columns);
  return file;
}

function wordsAt(code: LanguageCode, table: string, row: number): unknown {
  const columns = held.get(code);
  if (!columns) throw new Error(`the tables of "${code}" are not loaded: await loadPacks(["${code}"]) first`);
  return columns[table]?.[row];
}

class PartedRow implements Readonly<Record<LanguageCode, unknown>> {
  constructor(private readonly table: string, private readonly row: number) {}
  get fr(): unknown { return wordsAt('fr', this.table, this.row); }
  get en(): unknown { return wordsAt('en', this.table, this.row); }
  get de(): unknown { return wordsAt('de', this.table, this.row); }
  get es(): unknown { return wordsAt('es', this.table, this.row); }
  get it(): unknown { return wordsAt('it', this.table, this.row); }
  get pt(): unknown { return wordsAt('pt', this.table, this.row); }
}

/** The row of a table, its words looked up when they are asked for. Asking throws for a language that was not loaded. */
export const partedRow = (table: string, row: number): Readonly<Record<LanguageCode, unknown>> => new PartedRow(table, row);

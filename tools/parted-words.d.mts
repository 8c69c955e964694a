import type { Plugin } from 'esbuild';

/** A table's source as JavaScript with its rows taken out, and the rows in order. Throws where no row of all these languages is written out. */
export function partTable(text: string, table: string, languages: readonly string[]): { readonly code: string; readonly rows: readonly Readonly<Record<string, unknown>>[] };
/** Leaves the words out of whatever is bundled. */
export function partedWordsPlugin(languages: readonly string[]): Plugin;
/** The text of packs/<code>-tables.js: one language's words of every table, in order of its rows. */
export function columnsFile(code: string, languages: readonly string[]): string;

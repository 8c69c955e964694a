// Takes tables that hold the words of six languages in one row each apart by language, for the extension: a row of the source,
// { fr: '…', en: '…', … }, becomes a look-up in what came with the language's pack (src/core/languages/parted-words.ts), and its
// words go into packs/<code>-tables.js. The sources keep one table for six, so that all are seen to have the same depth.
// Throws when a file named here has no row any more, so that a change of its shape cannot pass unseen.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { transformSync } from 'esbuild';

const ROOM = 'src/core/languages';
/** Tables that nothing reads before a pack was loaded. */
const TABLES = ['scope-words', 'kin-words', 'filler-words', 'calling-words', 'contest-words', 'age-words', 'length-words', 'money-words', 'people-words', 'carrier-words', 'plan-words', 'voice-words', 'opposite-words', 'role-words', 'claim-words', 'act-words', 'form-words', 'label-words', 'shared-calendar'];

/** Where the bracket that opens at `open` closes; strings are stepped over. Tables hold no regular expressions and, once compiled, no comments. */
function closeOf(code, open) {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    const sign = code[at];
    if (sign === '"' || sign === "'" || sign === '`') for (at++; at < code.length && code[at] !== sign; at++) if (code[at] === '\\') at++;
    if (sign === '{') depth++;
    if (sign === '}' && --depth === 0) return at + 1;
  }
  throw new Error(`a bracket at ${open} never closes`);
}

/** A row's words by language; null for any other object, and for one that is not written out. */
function readRow(text, languages) {
  try {
    const row = new Function(`"use strict"; return ${text}`)();
    return Object.keys(row).length === languages.length && languages.every((code) => code in row) ? row : null;
  } catch {
    return null;   // it names what stands elsewhere: the table keeps it
  }
}

/** A table's source with its rows taken out, and the rows in order. */
export function partTable(text, table, languages) {
  const { code } = transformSync(text, { loader: 'ts', charset: 'utf8' });
  const rows = [];
  let [parted, done] = ['', 0];
  for (const { index } of code.matchAll(new RegExp(`\\{(?=\\s*(?:${languages.join('|')}):)`, 'gu'))) {
    if (index < done) continue;
    const end = closeOf(code, index);
    const row = readRow(code.slice(index, end), languages);
    if (!row) continue;
    parted += `${code.slice(done, index)}partedRow('${table}', ${rows.length})`;
    done = end;
    rows.push(row);
  }
  if (!rows.length) throw new Error(`${table}.ts: no row of six languages; take it off the list in tools/parted-words.mjs`);
  return { code: `import { partedRow } from './parted-words.ts';\n${parted}${code.slice(done)}`, rows };
}

/** Leaves the words out of whatever is bundled. */
export const partedWordsPlugin = (languages) => ({
  name: 'parted-words',
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`/languages/(?:${TABLES.join('|')})\\.ts$`) }, ({ path }) => ({ contents: partTable(readFileSync(path, 'utf8'), basename(path, '.ts'), languages).code, loader: 'js' }));
  },
});

/** The text of packs/<code>-tables.js: one language's words of every table, in order of its rows. */
export function columnsFile(code, languages) {
  const columns = Object.fromEntries(TABLES.map((table) => [table, partTable(readFileSync(`${ROOM}/${table}.ts`, 'utf8'), table, languages).rows.map((row) => row[code])]));
  return `export const columns=${JSON.stringify(columns)};\n`;
}

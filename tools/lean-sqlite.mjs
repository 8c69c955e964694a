// Leaves out of SQLite's JavaScript what Recoupe never uses: its other storages (kvvfs, opfs, opfs-wl), virtual tables written
// in JavaScript, its worker API, its sessions, and a second name for each of its functions, by which nobody asks for them.
// Each but the names is an initializer of its own that SQLite skips when it is disabled by configuration; leaving it out is the same, and
// spares the reader a third of the file. Throws when the file no longer looks as expected, so that an update cannot pass unseen.
import { readFile } from 'node:fs/promises';

const BEGIN = '\t\tglobalThis.sqlite3ApiBootstrap.initializers.push(function(sqlite3) {';
const END = '\t\t});';
/** A line that only the initializer to leave out has, within its first lines. */
const UNUSED = [
  'sqlite3.initWorker1API = function() {',
  'if (!sqlite3.wasm.exports.sqlite3_declare_vtab) return;',
  'if (sqlite3.config.disable?.vfs?.kvvfs) return;',
  'if (sqlite3.config.disable?.vfs?.opfs && sqlite3.config.disable.vfs["opfs-vfs"]) return;',
  'if (!sqlite3.opfs || sqlite3.config.disable?.vfs?.opfs) return;',
  'if (!sqlite3.opfs || sqlite3.config.disable?.vfs?.["opfs-wl"]) return;',
];
const LOOK_AHEAD = 4;
/** "Module["_sqlite3_step"] = wasmExports["sqlite3_step"];": SQLite's own JavaScript asks `wasmExports`. */
const SECOND_NAME = /^\t\tModule\["_sqlite3\w*"\] = wasmExports\["sqlite3\w*"\];$/;
const FEWEST_SECOND_NAMES = 200;
/** Asked at every start by making and deleting a file: whether handles close at once. They do since Chromium 108 and Firefox 111. */
const PROBE = { written: 'initPromises[vfsName] = apiVersionCheck().then(', instead: 'initPromises[vfsName] = Promise.resolve().then(' };

/** What begins the list of functions for sessions, which record changes: never true, the bundler leaves the list out. */
const SESSIONS = { written: 'if (wasm.bigIntEnabled && !!wasm.exports.sqlite3changegroup_add && ', instead: 'if (false && ' };

/** The text of SQLite's index.mjs without the unused initializers. Throws when one of them is not found exactly once. */
export function leanSqlite(text) {
  const lines = text.split('\n');
  const dropped = new Set();
  const found = new Set();
  lines.forEach((line, at) => {
    if (line !== BEGIN) return;
    const unused = UNUSED.find((sign) => lines.slice(at + 1, at + 1 + LOOK_AHEAD).some((next) => next.trim() === sign));
    if (!unused) return;
    const end = lines.indexOf(END, at);
    if (found.has(unused) || end < 0) throw new Error(`lean-sqlite: "${unused}" stands twice or never ends; look at the new version of @sqlite.org/sqlite-wasm`);
    found.add(unused);
    for (let i = at; i <= end; i++) dropped.add(i);
  });
  const missing = UNUSED.filter((sign) => !found.has(sign));
  if (missing.length) throw new Error(`lean-sqlite: not found: ${missing.join(' | ')}; look at the new version of @sqlite.org/sqlite-wasm`);
  const named = lines.flatMap((line, i) => (SECOND_NAME.test(line) ? [i] : []));
  if (named.length < FEWEST_SECOND_NAMES) throw new Error(`lean-sqlite: ${named.length} second names were found, not ${FEWEST_SECOND_NAMES} or more; look at the new version of @sqlite.org/sqlite-wasm`);
  for (const at of named) dropped.add(at);
  const lean = lines.filter((_, i) => !dropped.has(i)).join('\n');
  return [PROBE, SESSIONS].reduce((changed, { written, instead }) => {
    if (changed.split(written).length !== 2) throw new Error(`lean-sqlite: "${written}" is not found once; look at the new version of @sqlite.org/sqlite-wasm`);
    return changed.replace(written, instead);
  }, lean);
}

/** The same as an esbuild plugin. */
export const leanSqlitePlugin = {
  name: 'lean-sqlite',
  setup({ onLoad }) {
    // No "u" here: esbuild reads the filter as a regular expression of Go.
    onLoad({ filter: /@sqlite\.org[\\/]sqlite-wasm[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => ({ contents: leanSqlite(await readFile(path, 'utf8')), loader: 'js' }));
  },
};

// Builds dist/chromium, dist/firefox, dist/cli and an installable archive of each extension, the same bytes from the same tree.
// Checks what it built: every file the manifest names exists, the budgets hold, no markup is written into pages.
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { leanCataloguePlugin } from './tools/lean-catalogue.mjs';
import { leanReadabilityPlugin } from './tools/lean-readability.mjs';
import { leanSqlitePlugin } from './tools/lean-sqlite.mjs';
import { columnsFile, partedWordsPlugin } from './tools/parted-words.mjs';

/** Where everything goes; a test builds a second time elsewhere to see that the bytes are the same. */
const DIST = process.env.RECOUPE_DIST ?? 'dist';
const VERSION = JSON.parse(readFileSync('package.json', 'utf8')).version;
const KB = 1024;
/** Gzipped bytes of what the reader waits for. The worker counts without its wasm. */
const BUDGETS = [
  { what: 'the script put into the page', files: ['page.js'], most: 24 * KB },
  { what: 'what reads the page of a tab', files: ['page-reading.js'], most: 50 * KB },
  { what: 'the popup', files: ['panel/opening.js', 'panel/panel.js', 'panel/panel.css'], most: 52 * KB },
  { what: 'the corpus worker', files: ['worker.js'], most: 360 * KB },
  { what: 'what makes batches of an import ready', files: ['prepare.js'], most: 58 * KB },
];
/** Two files a language, loaded by the worker when a text needs them: its pack, and its words of the tables that six languages share. */
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt'];
const packFile = (code) => `packs/${code}.js`;
const tablesFile = (code) => `packs/${code}-tables.js`;
BUDGETS.push(...LANGUAGES.map((code) => ({ what: `the words of "${code}"`, files: [packFile(code)], most: 20 * KB })));
BUDGETS.push(...LANGUAGES.map((code) => ({ what: `the words of "${code}" in tables of six languages`, files: [tablesFile(code)], most: 10 * KB })));

/** `import('./fr/pack.ts')` stays an import of its own file in the extension. */
const packsApart = {
  name: 'packs-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/\w\w\/pack\.ts$/ }, ({ path, kind }) => kind === 'dynamic-import' ? { path: `./${packFile(path.slice(2, 4))}`, external: true } : undefined);
  },
};

/** Late imports of the host stay imports of bundles of their own: a question to the corpus waits neither for what reads feeds, pages and files,
 *  nor for what reads the page of a tab. */
const readingApart = {
  name: 'reading-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/(reading|page-reading)\.ts$/ }, ({ path, kind }) => kind === 'dynamic-import' ? { path: `/${basename(path, '.ts')}.js`, external: true } : undefined);
  },
};

/** The first script of the panel loads the view as a file of its own, after the first frame; it shares nothing with it that would be a file more. */
const viewApart = {
  name: 'view-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/panel\.tsx$/ }, ({ kind }) => kind === 'dynamic-import' ? { path: './panel.js', external: true } : undefined);
  },
};

const shared = { bundle: true, minify: true, target: ['chrome120', 'firefox140'], charset: 'utf8', legalComments: 'none', logLevel: 'warning', loader: { '.svg': 'text' }, plugins: [leanReadabilityPlugin, leanSqlitePlugin, partedWordsPlugin(LANGUAGES), packsApart, readingApart, viewApart] };
const preact = { jsx: 'automatic', jsxImportSource: 'preact' };

/** Entry files of the extension: [source, file in dist, format]; 'late': what it imports late comes as files of their own beside it;
 *  'families': of the catalogue it asks whose report something is.
 *  The content script must be one classic script. */
const ENTRIES = [
  ['src/extension/background/background.ts', 'background.js', 'esm'],
  ['src/extension/host/host-page.ts', 'host/host.js', 'esm'],
  ['src/extension/host/reading.ts', 'reading.js', 'esm'],
  ['src/extension/host/page-reading.ts', 'page-reading.js', 'esm'],
  ['src/corpus/worker.ts', 'worker.js', 'esm', 'families'],
  ['src/corpus/prepare.ts', 'prepare.js', 'esm'],
  ['src/extension/page/page.ts', 'page.js', 'iife'],
  ['src/extension/panel/opening.ts', 'panel/opening.js', 'esm'],
  ['src/extension/panel/panel.tsx', 'panel/panel.js', 'esm', 'late'],
  ['src/extension/options/options.tsx', 'options/options.js', 'esm'],
  ['src/extension/first-run/first-run.tsx', 'first-run/first-run.js', 'esm'],
];
/** Files taken as they are. */
const COPIES = [
  ['src/extension/host/host.html', 'host/host.html'],
  ['src/extension/panel/panel.html', 'panel/panel.html'],
  ['src/extension/options/options.html', 'options/options.html'],
  ['src/extension/first-run/first-run.html', 'first-run/first-run.html'],
  ['assets/icons', 'icons'],
  ['assets/_locales', '_locales'],
  ['node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm', 'sqlite3.wasm'],
];

rmSync(DIST, { recursive: true, force: true });
await buildCommandLine();
const corpus = await bundleCorpus();
const chromium = JSON.parse(readFileSync('manifest.json', 'utf8'));
await buildExtension('chromium', { ...chromium, version: VERSION }, corpus);
await buildExtension('firefox', firefoxManifest({ ...chromium, version: VERSION }), corpus);

async function buildCommandLine() {
  await build({
    entryPoints: ['src/cli/recoupe.ts'], outfile: join(DIST, 'cli/recoupe.mjs'), bundle: true, platform: 'node', format: 'esm', target: 'node20', charset: 'utf8', logLevel: 'warning',
    banner: { js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
  });
  cpSync('node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm', join(DIST, 'cli/sqlite3.wasm'));
}

/** The bundled dossiers as one JSON text. Throws on the first file that is not a report. */
async function bundleCorpus() {
  const parser = resolve(DIST, '.report-file.mjs');
  await build({ entryPoints: ['src/sources/report-file.ts'], outfile: parser, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  const { parseDossierFile, parseReportFile } = await import(pathToFileURL(parser).href);
  rmSync(parser);
  const read = (path) => readFileSync(path, 'utf8');
  const dossiers = readdirSync('assets/corpus', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort().map((folder) => {
    const files = readdirSync(join('assets/corpus', folder)).filter((name) => name.endsWith('.txt')).sort();
    const dossier = parseDossierFile(read(join('assets/corpus', folder, 'dossier.txt')), `assets/corpus/${folder}/dossier.txt`);
    const reports = files.filter((name) => name !== 'dossier.txt').map((name) => parseReportFile(read(join('assets/corpus', folder, name)), `assets/corpus/${folder}/${name}`, dossier.id));
    return { ...dossier, reports };
  });
  const version = createHash('sha256').update(JSON.stringify(dossiers)).digest('hex').slice(0, 16);
  return JSON.stringify({ version, dossiers });
}

/**
 * Firefox's manifest from Chromium's: an event page instead of a service worker, a sidebar instead of the side panel,
 * no offscreen document (the event page owns the worker), and what addons.mozilla.org wants to be told.
 */
function firefoxManifest({ minimum_chrome_version: _, side_panel: panel, background, permissions, ...rest }) {
  return {
    ...rest,
    permissions: permissions.filter((name) => !['offscreen', 'sidePanel'].includes(name)),
    background: { scripts: [background.service_worker], type: 'module' },
    action: { ...rest.action, default_area: 'navbar' },
    sidebar_action: { default_title: rest.name, default_panel: panel.default_path, default_icon: rest.icons, open_at_install: false },
    browser_specific_settings: { gecko: { id: 'recoupe@recoupe.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } },
  };
}

async function buildExtension(name, manifest, corpusText) {
  const out = join(DIST, name);
  for (const [source, file, format, way] of ENTRIES) {
    const files = way === 'late' ? { outdir: dirname(join(out, file)), splitting: true, chunkNames: 'parts/[name]-[hash]' } : { outfile: join(out, file) };
    const plugins = way === 'families' ? [leanCataloguePlugin, ...shared.plugins] : shared.plugins;
    await build({ ...shared, ...preact, ...files, plugins, entryPoints: [source], format, define: { 'process.env.NODE_ENV': '"production"' } });
  }
  for (const code of LANGUAGES) {
    const tables = `./${basename(tablesFile(code))}`;
    const contents = `export { ${code} } from './${code}/pack.ts'; export { columns } from '${tables}';`;
    await build({ ...shared, stdin: { contents, resolveDir: 'src/core/languages' }, external: [tables], outfile: join(out, packFile(code)), format: 'esm' });
    writeFileSync(join(out, tablesFile(code)), columnsFile(code, LANGUAGES));
  }
  for (const [source, file] of COPIES) cpSync(source, join(out, file), { recursive: true });
  writeFileSync(join(out, 'corpus.json'), corpusText);
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  checkNamedFiles(out, manifest);
  checkBudgets(out, name);
  writeFileSync(join(DIST, `recoupe-${name}.${name === 'firefox' ? 'xpi' : 'zip'}`), archive(out));
}

/** Throws when the manifest, or an HTML page it names, refers to a file that is not there. */
function checkNamedFiles(out, manifest) {
  const named = [...JSON.stringify(manifest).matchAll(/"(?<file>[\w./-]+\.(?:js|html|png|svg|css))(?:\?[^"]*)?"/gu)].map(({ groups }) => groups.file);
  const pages = named.filter((file) => file.endsWith('.html')).concat(['host/host.html', 'first-run/first-run.html']);
  const linked = pages.flatMap((page) => [...readFileSync(join(out, page), 'utf8').matchAll(/(?:src|href)="(?<file>[^"#:]+\.(?:js|css|svg|png))"/gu)].map(({ groups }) => join(dirname(page), groups.file)));
  const missing = [...new Set([...named, ...linked])].filter((file) => !existsSync(join(out, file)));
  if (missing.length) throw new Error(`${out}: the manifest or a page names files that were not built: ${missing.join(', ')}`);
}

function checkBudgets(out, name) {
  for (const { what, files, most } of BUDGETS) {
    const size = files.flatMap((file) => [file, ...partsOf(out, file)]).reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, 0);
    if (size > most) throw new Error(`${name}: ${what} is ${(size / KB).toFixed(1)} KB gzipped, over its budget of ${most / KB} KB: ${files.join(', ')}`);
    if (name === 'chromium') console.log(`${what}: ${(size / KB).toFixed(1)} of ${most / KB} KB gzipped`);
  }
}

/** Files beside a script that it imports at once. */
function partsOf(out, file) {
  if (!file.endsWith('.js')) return [];
  return [...readFileSync(join(out, file), 'utf8').matchAll(/\b(?:from|import)"\.\/(?<part>parts\/[^"]+)"/gu)].map(({ groups }) => join(dirname(file), groups.part));
}

/** The folder as a zip with sorted names and one fixed date: the same bytes from the same files. */
function archive(folder) {
  const files = Object.fromEntries(listFiles(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]));
  return zipSync(files, { level: 9, mtime: new Date(2022, 0, 2) });
}

function listFiles(folder) {
  return readdirSync(folder).sort().map((name) => join(folder, name)).flatMap((path) => (statSync(path).isDirectory() ? listFiles(path) : [path]));
}

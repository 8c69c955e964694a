// Puts the views on in an ordinary page of Chromium: bundled as they are, with the browser's extension API played by
// fake-browser.ts. For the tests of the views and for looking at them (preview.mjs). Serves from memory, on this machine only.
import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const playBrowser: Plugin = {
  name: 'play-browser',
  setup: (on) => { on.onResolve({ filter: /\/browser\.ts$/ }, ({ resolveDir }) => (resolveDir.includes('/src/extension') ? { path: `${process.cwd()}/test/views/fake-browser.ts` } : null)); },
};
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

export interface Stage { readonly browser: Browser; readonly address: string; readonly close: () => Promise<void> }

/** Bundles both views, serves them and starts a headless Chromium. */
export async function openStage(): Promise<Stage> {
  const files = new Map<string, Uint8Array>();
  const { outputFiles } = await build({
    entryPoints: ['panel/opening.ts', 'panel/panel.tsx', 'options/options.tsx', 'first-run/first-run.tsx'].map((file) => `src/extension/${file}`), outdir: '/', splitting: true, bundle: true, format: 'esm', target: 'chrome120', charset: 'utf8', write: false,
    jsx: 'automatic', jsxImportSource: 'preact', plugins: [playBrowser], logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) files.set(path, contents);
  for (const view of ['panel/panel', 'options/options', 'first-run/first-run']) files.set(`/${view}.html`, readFileSync(`src/extension/${view}.html`));
  const server = await serve((path) => files.get(path) ?? (path.startsWith('/_locales/') ? readFileSync(`assets${path}`) : null));
  const at = server.address();
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
  return {
    browser,
    address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    close: async () => { await browser.close(); server.close(); },
  };
}

function serve(read: (path: string) => Uint8Array | null): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://stage').pathname;
    const body = read(path);
    response.writeHead(body ? 200 : 404, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8` }).end(body ?? '');
  });
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}

/** Every state a reader can meet, by the query that puts it on. */
export const PANEL_STATES = ['answered', 'doubtful', 'one-origin', 'nothing', 'reading', 'searching', 'opening', 'importing', 'lost',
  'forbidden-page', 'not-article', 'too-short', 'no-tab', 'page-gone', 'corpus-unavailable', 'storage-full', 'bad-call', 'internal'] as const;

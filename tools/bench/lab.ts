// A real browser with a page of ours on localhost, where the corpus worker of the extension runs as it does there: for the
// bench and for tests that kill the browser. Tasks are pages; what they post comes back here.
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../drive/chromium.ts';
import type { Driver } from '../drive/driver.ts';
import { findBrowser, type BrowserName } from '../drive/find-browsers.ts';
import { launchFirefox } from '../drive/firefox.ts';

export interface Lab {
  readonly driver: Driver;
  /** Runs a task to its end. Rejects with the page's error, or when it is silent for too long. */
  run<T>(task: string, parameters?: Readonly<Record<string, string | number>>, onProgress?: (told: string) => void): Promise<T>;
  /** Begins a task and comes back; what it tells goes to `onProgress`. */
  begin(task: string, parameters: Readonly<Record<string, string | number>>, onProgress: (told: string) => void): Promise<void>;
  /** The largest content process at the marks of the last task: its own memory in bytes, processor seconds of its workers' threads so far. */
  readonly marks: ReadonlyMap<string, ProcessUse>;
  /** Kills the browser and starts it again on the same profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Where the build is; another when it was told so. */
const DIST = process.env['RECOUPE_DIST'] ?? 'dist';
export interface ProcessUse { readonly bytes: number; readonly workerSeconds: number }

/** The drivers want an extension. Ours would do its own work at every start, beside the corpus that is measured or killed: opening its first page, bringing in its dossiers. */
const IDLE = JSON.stringify({ manifest_version: 3, name: 'Recoupe', version: '1', browser_specific_settings: { gecko: { id: 'recoupe@recoupe.example' } } });

const PAGE = '<!doctype html><meta charset="utf-8"><title>Lab</title><script type="module" src="/page.js"></script>';
/** Longer than a task needs between two words: a tenth of a million reports on a busy machine. */
const SILENCE_MS = 15 * 60_000;

/** A lab in the browser; `page` is the source of its script. Needs `npm run build` before. */
export async function openLab(browser: BrowserName, page: string, more: Readonly<Record<string, string>> = {}): Promise<Lab> {
  const scripts = new Map<string, Uint8Array>();   // in memory, so that two labs at a time do not write one file
  for (const [name, source] of Object.entries({ 'page.js': page, ...more })) {
    const { outputFiles } = await build({ entryPoints: [source], write: false, bundle: true, format: 'esm', platform: 'browser', target: 'es2023', logLevel: 'error' });
    scripts.set(`/${name}`, outputFiles[0]?.contents ?? new Uint8Array());
  }
  const files: Readonly<Record<string, string>> = {
    '/worker.js': join(DIST, 'chromium/worker.js'), '/prepare.js': join(DIST, 'chromium/prepare.js'), '/sqlite3.wasm': join(DIST, 'chromium/sqlite3.wasm'),
    ...Object.fromEntries(readdirSync(join(DIST, 'chromium/packs')).map((name) => [`/packs/${name}`, join(DIST, 'chromium/packs', name)])),
  };
  const marks = new Map<string, ProcessUse>();
  let done: (told: { value?: unknown; error?: string }) => void = () => {};
  let progress: (told: string) => void = () => {};
  let wasKilled = false;
  const server = await listen((path, body) => {
    if (path === '/mark') marks.set(body, largestProcess());
    else if (path === '/progress') progress(body);
    else if (path === '/done') done(JSON.parse(body || '{}') as { value?: unknown; error?: string });
  }, files, scripts);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const program = findBrowser(browser);
  if (!program) throw new Error(`${browser} is not installed`);
  const idle = mkdtempSync(join(tmpdir(), 'recoupe-lab-'));
  writeFileSync(join(idle, 'manifest.json'), IDLE);
  writeFileSync(join(idle, 'idle.xpi'), zipSync({ 'manifest.json': new TextEncoder().encode(IDLE) }));
  const driver = browser === 'chromium' ? await launchChromium({ program, headless: true, extension: idle }) : await launchFirefox({ program, headless: true, extension: join(idle, 'idle.xpi') });
  const addressOf = (task: string, parameters: Readonly<Record<string, string | number>>): string =>
    `${origin}/lab?${new URLSearchParams({ task, ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)])) })}`;

  const begin: Lab['begin'] = async (task, parameters, onProgress) => {
    marks.clear();
    progress = onProgress;
    await driver.open(addressOf(task, parameters));
  };
  return {
    driver, marks, begin,
    async run<T>(task: string, parameters: Readonly<Record<string, string | number>> = {}, onProgress: (told: string) => void = () => {}) {
      const ended = new Promise<{ value?: unknown; error?: string }>((resolve) => { done = resolve; });
      let heard = Date.now();
      await begin(task, parameters, (told) => {
        heard = Date.now();
        onProgress(told);
      });
      const silent = new Promise<never>((_, reject) => {
        setInterval(() => { if (Date.now() - heard > SILENCE_MS) reject(new Error(`"${task}" says nothing any more`)); }, SILENCE_MS / 10).unref();
      });
      // Once killed, the driver's word on its first browser says nothing of the next.
      const gone = wasKilled ? silent : driver.closed.then(() => { throw new Error(`the browser is gone while "${task}" was under way`); });
      const told = await Promise.race([ended, silent, gone]);
      if (told.error !== undefined) throw new Error(told.error);
      return told.value as T;
    },
    kill() {
      wasKilled = true;
      return driver.kill();
    },
    async close() {
      await driver.close();
      rmSync(idle, { recursive: true, force: true });
      server.closeAllConnections();
      server.close();
    },
  };
}

function listen(told: (path: string, body: string) => void, files: Readonly<Record<string, string>>, scripts: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => { parts.push(part); });
      request.on('end', () => {
        const body = Buffer.concat(parts).toString();
        told(path, path === '/done' ? body : JSON.parse(body || '""') as string);
        response.end();
      });
      return;
    }
    const file = files[path];
    response.setHeader('cross-origin-opener-policy', 'same-origin');   // isolated, a page is told how much memory its workers take
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : path.endsWith('.wasm') ? 'application/wasm' : 'text/html');
    response.end(scripts.get(path) ?? (file ? readFileSync(file) : PAGE));
  });
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}

/** The largest content process below this one: it holds the worker. */
function largestProcess(): ProcessUse {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      parents.set(Number(name), Number(/^PPid:\s+(?<parent>\d+)/mu.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.groups?.['parent']));
    } catch { /* gone meanwhile */ }
  }
  const isBelow = (pid: number): boolean => pid === process.pid || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  const [largest] = [...parents.keys()].filter((pid) => pid !== process.pid && isBelow(pid)).map((pid) => ({ pid, bytes: ownBytes(pid) })).sort((a, b) => b.bytes - a.bytes);
  return { bytes: largest?.bytes ?? 0, workerSeconds: largest ? workerSeconds(largest.pid) : 0 };
}

/** Clock ticks of Linux a second. */
const TICKS = 100;

/** Processor time of a process's worker threads: on a busy machine it tells more than the clock. */
function workerSeconds(pid: number): number {
  let ticks = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (/DedicatedWorker|DOM Worker/u.test(stat)) ticks += Number(fields[11]) + Number(fields[12]);
    } catch { /* ended meanwhile */ }
  }
  return ticks / TICKS;
}

function ownBytes(pid: number): number {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (!/--type=renderer|-contentproc/u.test(command)) return 0;
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return ['Private_Clean', 'Private_Dirty'].reduce((sum, name) => sum + Number(new RegExp(`^${name}:\\s+(?<kb>\\d+)`, 'mu').exec(rollup)?.groups?.['kb'] ?? 0) * 1024, 0);
  } catch {
    return 0;
  }
}

// Finds Chromium and Firefox on this machine; where one is missing, installs Debian's package if it may, else says how.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing', 'google-chrome-unstable', 'google-chrome-canary'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
};
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
  firefox: ['/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of the browser: $CHROMIUM or $FIREFOX first, then PATH, then usual places; null when there is none. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[name.toUpperCase()];
  if (named) return named;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => COMMANDS[name].map((command) => join(folder, command)));
  return [...onPath, ...PLACES[name]].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs what is missing where root and apt are there; prints one line a browser that stays missing. Gives those found. */
export function ensureBrowsers(wanted: readonly BrowserName[] = BROWSERS): ReadonlyMap<BrowserName, string> {
  const missing = wanted.filter((name) => findBrowser(name) === null);
  if (missing.length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(missing.map((name) => PACKAGES[name]));
  const found = new Map<BrowserName, string>();
  for (const name of wanted) {
    const path = findBrowser(name);
    if (path) found.set(name, path);
    else console.error(`${name} was not found: install it ("sudo apt-get install ${PACKAGES[name]}" on Debian), or name it with ${name.toUpperCase()}=/path/to/it`);
  }
  return found;
}

function install(packages: readonly string[]): void {
  console.log(`installing ${packages.join(' and ')} from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) console.error(`apt-get could not install ${packages.join(', ')} (exit ${status})`);
}

// Sees to it that both browsers are there; fails in one line a browser when they are not and cannot be installed.
import { BROWSERS, ensureBrowsers } from './drive/find-browsers.ts';

const found = ensureBrowsers();
for (const [name, path] of found) console.log(`${name}: ${path}`);
process.exitCode = found.size === BROWSERS.length ? 0 : 1;

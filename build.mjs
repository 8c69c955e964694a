// Builds dist/chromium, dist/firefox, dist/cli. (First version: the command line only.)
import { build } from 'esbuild';

await build({ entryPoints: ['src/cli/recoupe.ts'], outfile: 'dist/cli/recoupe.mjs', bundle: true, platform: 'node', format: 'esm', target: 'node20', charset: 'utf8', banner: { js: '#!/usr/bin/env node' }, logLevel: 'warning' });

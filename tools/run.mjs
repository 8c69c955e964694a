// Runs a TypeScript tool of this project: `node tools/run.mjs tools/start.ts …`. Bundled by esbuild, packages left outside.
import { build } from 'esbuild';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, ...args] = process.argv.slice(2);
const outfile = resolve('node_modules/.cache/recoupe', basename(file).replace(/\.ts$/u, '.mjs'));
await build({ entryPoints: [file], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
process.argv.splice(1, 2, outfile);
process.argv.splice(2, Infinity, ...args);
await import(pathToFileURL(outfile).href);

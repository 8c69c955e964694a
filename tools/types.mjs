// Checks the types of every room with its own globals: a room that uses what does not exist where it runs does not compile.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const ROOMS = ['src/core', 'src/reader', 'src/corpus', 'src/sources', 'src/extension', 'src/cli', 'tools', 'test'];
const failed = ROOMS.filter((room) => existsSync(`${room}/tsconfig.json`))
  .filter((room) => spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', room], { stdio: 'inherit' }).status !== 0);
if (failed.length) console.error(`types: errors in ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;

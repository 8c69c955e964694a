// `npm run bench`: the core in Node, then corpora of 1,000, 10,000 and 100,000 reports in the real browser, each beside its
// peers in the same run. Flags: --core or --corpora alone; --million for 1,000,000 as well; --sizes 1000,5000; --firefox for
// Firefox instead of Chromium; --no-peers; --minutes 20 ends a build after that, with what is in. The corpora are those of the
// built extension: where nothing was built yet, it is built first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { benchCore } from './bench/core.ts';
import { benchCorpora } from './bench/corpora.ts';

const given = process.argv.slice(2);
const has = (flag: string): boolean => given.includes(flag);
const sizes = given[given.indexOf('--sizes') + 1]?.split(',').map(Number);

if (!has('--corpora')) await benchCore();
if (!has('--core')) {
  if (!process.env['RECOUPE_DIST'] && !existsSync('dist/chromium/packs') && spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' }).status !== 0) throw new Error('the extension cannot be built: see above');
  await benchCorpora({
    sizes: has('--sizes') && sizes ? sizes : [1000, 10_000, 100_000, ...has('--million') ? [1_000_000] : []],
    browser: has('--firefox') ? 'firefox' : 'chromium', withPeers: !has('--no-peers'),
    minutes: has('--minutes') ? Number(given[given.indexOf('--minutes') + 1]) : null,
  });
}

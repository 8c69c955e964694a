// The build gives the same bytes from the same tree, keeps its budgets (it throws otherwise), and ships nothing it should not.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';

const ARCHIVES = ['recoupe-chromium.zip', 'recoupe-firefox.xpi'];
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** When the sources were last changed, and how many there are. */
function sourcesNow(): string {
  const files = ['src', 'assets'].flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)));
  return `${files.length} ${Math.max(...[...files, 'build.mjs', 'package.json'].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0))}`;
}

function buildTwice(folder: string): void {
  for (const [name, zone] of [['one', 'UTC'], ['two', 'Pacific/Auckland']] as const) {
    const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], { env: { ...process.env, RECOUPE_DIST: join(folder, name), TZ: zone }, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }
}

it('builds the same bytes twice, whatever the time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-build-'));
  try {
    for (const isLast of [false, true]) {
      const before = sourcesNow();
      buildTwice(folder);
      if (isLast || sourcesNow() === before) break;   // somebody edits: two builds of two trees are no proof
    }
    for (const file of [...ARCHIVES, 'cli/recoupe.mjs']) expect(hashOf(join(folder, 'two', file)), file).toBe(hashOf(join(folder, 'one', file)));
    for (const archive of ARCHIVES) {
      const files = Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, 'one', archive)))));
      expect(files).toContain('manifest.json');
      expect(files.filter((file) => /\.(?:ts|tsx|map|test\.js)$/u.test(file))).toEqual([]);
    }
    const firefox = JSON.parse(readFileSync(join(folder, 'one/firefox/manifest.json'), 'utf8')) as { permissions: readonly string[]; background: object; browser_specific_settings: { gecko: { data_collection_permissions: object } } };
    expect(firefox.permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(existsSync(join(folder, 'one/firefox/background.js'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);

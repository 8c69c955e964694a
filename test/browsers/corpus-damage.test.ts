// A disk that fails, in the browsers themselves: no room left, a file damaged, a file of a newer Recoupe. It is told in words,
// what is held goes on working, nothing is overwritten, the files can be taken out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, type Lab } from '../../tools/bench/lab.ts';
import type { BrowserName } from '../../tools/drive/find-browsers.ts';

/** An empty corpus takes six of them in Chromium, which gives files their room by the megabyte. */
const ROOM_BYTES = 9_000_000;

interface State { readonly held: number; readonly found: number; readonly exported: number; readonly wrong: readonly string[] }
interface Spoiled { readonly messages: readonly string[]; readonly names: readonly string[]; readonly head: string; readonly bytes: number; readonly isUntouched: boolean }

describe.each<BrowserName>(['chromium', 'firefox'])('a failing disk in %s', (name) => {
  let lab: Lab;
  beforeAll(async () => { lab = await openLab(name, 'tools/bench/damage-page.ts', { 'damage.js': 'tools/bench/damage-worker.ts' }); });
  afterAll(async () => { await lab?.close(); });

  // Firefox has no way to limit the room of one origin.
  it.runIf(name === 'chromium')('without room: the batch is refused in words, what was acknowledged is held and found, and more comes in when there is room', async () => {
    await lab.run('ready');
    await lab.driver.limitStorage(ROOM_BYTES);
    const full = await lab.run<State & { readonly message: string; readonly acknowledged: number }>('fill').finally(() => lab.driver.limitStorage(null));
    expect(full.message).toMatch(/no room left.*nothing of this batch was stored/u);
    expect(full).toMatchObject({ held: full.acknowledged, found: full.acknowledged, exported: full.acknowledged, wrong: [] });
    expect(await lab.run<State & { readonly before: number }>('more')).toEqual({ before: full.held, held: full.held + 100, found: full.held + 100, exported: full.held + 100, wrong: [] });
  });

  it.each([['newer', /version 99.*left as it is/u], ['torn', /damaged/u]] as const)('a %s file is refused by name, left as it is, and can be taken out', async (does, words) => {
    const { messages, names, head, bytes, isUntouched } = await lab.run<Spoiled>(does);
    expect(messages).toEqual([expect.stringMatching(words), expect.stringMatching(words)]);
    expect(names).toContain('corpus.sqlite');
    expect([head, bytes > 100_000, isUntouched]).toEqual(['SQLite format 3', true, true]);
  });
});

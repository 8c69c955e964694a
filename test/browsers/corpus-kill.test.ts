// The browser is killed at random moments of importing, removing, merging and compacting, twenty times, in both browsers. It
// opens again every time, every page of the file is whole, what was acknowledged is there, what was removed is not.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openLab, type Lab } from '../../tools/bench/lab.ts';
import type { BrowserName } from '../../tools/drive/find-browsers.ts';

const KILLS = 20;
/** Reports of one transaction, as `kill-page.ts` adds them. */
const BATCH = 150;
const MOST_MS = 1000;
const MOST_OPENING_MS = 500;

interface Checked { readonly wrong: readonly string[]; readonly ids: readonly number[]; readonly found: number }

/** The same moments in every run: a failure can be repeated. */
function momentsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const numbersOf = (told: string): readonly number[] => {
  const [from = 0, to = 0] = told.slice(1).split('-').map(Number);
  return Array.from({ length: to - from }, (_, i) => from + i);
};

// Both at once: each waits for its browser most of the time.
describe.concurrent.each<BrowserName>(['chromium', 'firefox'])('%s killed', (name) => {
  let lab: Lab;
  beforeAll(async () => { lab = await openLab(name, 'tools/bench/kill-page.ts'); });
  afterAll(async () => { await lab?.close(); });

  it(`${KILLS} times loses nothing that was acknowledged`, async ({ expect }) => {
    const random = momentsFrom(name.length);
    const sure = new Set<number>();
    const unsure = new Set<number>();
    let next = 0;
    let begun = (): void => undefined;
    let failure = '';
    const take = (told: string): void => {
      if (told.startsWith('!')) failure = told;
      else for (const i of numbersOf(told)) {
        if (told.startsWith('+')) sure.add(i);
        else {
          sure.delete(i);
          if (told.startsWith('?')) unsure.add(i);
          else unsure.delete(i);
        }
      }
      if (told.startsWith('+')) next = Math.max(next, ...numbersOf(told).map((i) => i + 1));
      begun();
    };
    const killAfter = async (ms: number): Promise<void> => {
      await new Promise((resolve) => { setTimeout(resolve, ms); });
      await lab.kill();
    };
    for (let kill = 0; kill <= KILLS; kill++) {
      const atWork = new Promise<void>((resolve) => { begun = resolve; });
      const { wrong, ids, found } = await lab.run<Checked>('check', { from: next }, take);
      const underWay = new Set(Array.from({ length: BATCH }, (_, i) => next + i));
      const held = new Set(ids);
      expect(wrong, `kill ${kill}`).toEqual([]);
      expect(found, `kill ${kill}: as many found as held`).toBe(held.size);
      expect([...sure].filter((i) => !held.has(i)), `kill ${kill}: lost`).toEqual([]);
      expect(ids.filter((i) => !sure.has(i) && !unsure.has(i) && !underWay.has(i)), `kill ${kill}: came back`).toEqual([]);
      // What was under way came in whole or not at all; from now on it counts as it stands.
      expect([0, BATCH]).toContain([...underWay].filter((i) => held.has(i)).length);
      for (const i of [...underWay, ...unsure]) if (held.has(i)) sure.add(i);
      unsure.clear();
      next = Math.max(next, ...[...underWay].filter((i) => held.has(i)).map((i) => i + 1));
      if (kill === KILLS) break;
      await atWork;   // a busy machine opens slowly: else it might never be killed at work
      expect(failure).toBe('');
      await killAfter(random() * MOST_MS);
      if (kill % 5 !== 0 || ++kill === KILLS) continue;
      await lab.begin('work', { from: next }, take);   // each fifth is killed while it opens, too
      await killAfter(random() * MOST_OPENING_MS);
    }
    expect(sure.size).toBeGreaterThan(1000);
  }, 600_000);   // a busy machine takes five minutes
});

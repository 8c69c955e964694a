// The browser is killed at random moments of importing, removing, merging and compacting, twenty times, in both browsers. It
// opens again every time, every page of the file is whole, what was acknowledged is there, what was removed is not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, type Lab } from '../../tools/bench/lab.ts';
import type { BrowserName } from '../../tools/drive/find-browsers.ts';

const KILLS = 20;
const MOST_MS = 1500;

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

describe.each<BrowserName>(['chromium', 'firefox'])('%s killed', (name) => {
  let lab: Lab;
  beforeAll(async () => { lab = await openLab(name, 'tools/bench/kill-page.ts'); });
  afterAll(async () => { await lab?.close(); });

  it(`${KILLS} times loses nothing that was acknowledged`, async () => {
    const random = momentsFrom(name.length);
    const sure = new Set<number>();
    const unsure = new Set<number>();
    let next = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      let begun = (): void => undefined;
      const atWork = new Promise<void>((resolve) => { begun = resolve; });
      await lab.begin('work', { from: next }, (told) => {
        begun();
        for (const i of numbersOf(told)) {
          if (told.startsWith('+')) sure.add(i);
          else {
            sure.delete(i);
            if (told.startsWith('?')) unsure.add(i);
            else unsure.delete(i);
          }
        }
        if (told.startsWith('+')) next = Math.max(next, ...numbersOf(told).map((i) => i + 1));
      });
      if (kill % 4 > 0) await atWork;   // a busy machine opens slowly: else it might never be killed at work; each fourth may be killed while it opens
      await new Promise((resolve) => { setTimeout(resolve, 300 + random() * MOST_MS); });
      await lab.kill();
      const underWay = new Set(Array.from({ length: 150 }, (_, i) => next + i));
      const { wrong, ids, found } = await lab.run<Checked>('check');
      const held = new Set(ids);
      expect(wrong, `kill ${kill}`).toEqual([]);
      expect(found, `kill ${kill}: as many found as held`).toBe(held.size);
      expect([...sure].filter((i) => !held.has(i)), `kill ${kill}: lost`).toEqual([]);
      expect(ids.filter((i) => !sure.has(i) && !unsure.has(i) && !underWay.has(i)), `kill ${kill}: came back`).toEqual([]);
      // What was under way came in whole or not at all; from now on it counts as it stands.
      expect([0, 150]).toContain([...underWay].filter((i) => held.has(i)).length);
      for (const i of [...underWay, ...unsure]) if (held.has(i)) sure.add(i);
      unsure.clear();
      next = Math.max(next, ...[...underWay].filter((i) => held.has(i)).map((i) => i + 1));
    }
    expect(sure.size).toBeGreaterThan(1000);
  }, 400_000);
});

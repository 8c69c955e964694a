import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A test in a browser mostly waits: on two processors a second file runs beside it, where vitest alone would take one after the other. */
const FILES_AT_ONCE = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    minWorkers: 1, maxWorkers: FILES_AT_ONCE,
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/browsers/**'], setupFiles: ['src/core/languages/all-packs.ts'], testTimeout: 20_000 } },
      { test: { name: 'browsers', include: ['test/browsers/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});

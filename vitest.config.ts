import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/browsers/**'], setupFiles: ['src/core/languages/all-packs.ts', 'test/breathe.ts'], testTimeout: 20_000 } },
      { test: { name: 'browsers', include: ['test/browsers/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});

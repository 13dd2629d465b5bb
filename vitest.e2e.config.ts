import { defineConfig } from 'vitest/config';

/** The whole of local mode in a browser; `--mode pictures` also draws the README's pictures. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each step builds on the one before.
    bail: 1,
  },
});

import { defineConfig } from 'vitest/config';

/** Prints figures and asserts none: what is fast enough depends on the machine. */
export default defineConfig({
  test: {
    include: ['test/bench/**/*.test.ts'],
    globalSetup: ['test/support/shared-folder.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: ['default'],
  },
});

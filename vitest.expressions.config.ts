import { defineConfig } from 'vitest/config';

/** Tries every regular expression that the ledger does not hold; `npm test` only looks in the ledger. ANEW=1 tries them all. */
export default defineConfig({
  test: {
    include: ['test/expressions/**/*.test.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});

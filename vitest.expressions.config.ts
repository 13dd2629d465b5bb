import { defineConfig } from 'vitest/config';

/** Every regular expression; `npm test` tries those that read what strangers and Teams send. */
export default defineConfig({
  test: {
    include: ['test/house/expressions.test.ts'],
    provide: { isWhole: true },
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});

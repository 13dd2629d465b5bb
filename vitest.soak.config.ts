import { defineConfig } from 'vitest/config';

/** Long runs of what `npm test` tries a smaller share of. SEED=<a number> tries other values. */
export default defineConfig({
  test: {
    include: [
      'test/soak/**/*.test.ts',
      'test/adapters/store/{kill,replacement}.test.ts',
      'test/conversation/{guard,long-writing,rights}.test.ts',
      'test/house/layers.test.ts',
      'test/killed-tools.test.ts',
      'test/language/sentence-properties.test.ts',
      'test/usecases/request-model.test.ts',
    ],
    globalSetup: ['test/support/shared-folder.ts'],
    provide: { isWhole: true },
    setupFiles: ['test/support/seeded-properties.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    reporters: ['default'],
    // Some of them measure, and two cores are not enough for others beside those.
    fileParallelism: false,
  },
});

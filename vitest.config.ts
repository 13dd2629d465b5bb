import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/shared-folder.ts'],
    setupFiles: ['test/support/seeded-properties.ts'],
    provide: { isWhole: false },
    exclude: ['test/e2e/**', 'test/expressions/**', 'test/installation/**', 'test/soak/**', 'test/bench/**'],
    // No module under src keeps anything between tests, so the files of a worker share them: loading is half the time.
    isolate: false,
    // Vitest leaves one core to itself, which on two cores means one test file at a time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

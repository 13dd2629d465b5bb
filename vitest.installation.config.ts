import { defineConfig } from 'vitest/config';

/** Installs the program as the Dockerfile and the systemd unit do; needs npm's packages and Debian's systemd. */
export default defineConfig({
  test: {
    include: ['test/installation/**/*.test.ts'],
    globalSetup: ['test/support/shared-folder.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: ['default'],
  },
});

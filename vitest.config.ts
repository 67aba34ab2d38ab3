import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests wait for browsers and commands much of the time: by itself vitest leaves one core idle.
    maxWorkers: '100%',
  },
});

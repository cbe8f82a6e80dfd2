import { defineConfig } from 'vitest/config';

/**
 * Test files share the threads and, in each, the modules that they load: none changes what another sees, and loading `src` anew
 * for every file took longer than most tests.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Only for `npm run coverage:code`: what no test reaches, in this process.
    coverage: {
      include: ['src/**/*.ts', 'scripts/**/*.ts'],
      exclude: ['src/record/types.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      reportOnFailure: true,
    },
  },
});

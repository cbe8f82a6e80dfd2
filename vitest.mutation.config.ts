import { defineConfig } from 'vitest/config';

/** Mutation testing runs the tests of the two rooms that it changes, and nothing that starts other processes. */
export default defineConfig({ test: { include: ['test/value/**/*.test.ts', 'test/compare/**/*.test.ts'] } });

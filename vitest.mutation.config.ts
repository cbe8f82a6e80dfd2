import { defineConfig } from 'vitest/config';

/** Mutation testing runs the tests of the rooms that it changes, and nothing that starts other processes. */
export default defineConfig({
  test: { include: ['value', 'claim-type', 'compare'].map((room) => `test/${room}/**/*.test.ts`) },
});

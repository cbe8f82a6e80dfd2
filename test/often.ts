import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/**
 * Assertions for what runs a thousand times, in properties: vitest's own note themselves in the state of the test, whether they hold
 * or not, which took longer than most of what they look at. These ask it only where it will fail, so that it says why.
 */

/** `expect(actual, message).toBe(wanted)`. */
export function is(actual: unknown, wanted: unknown, message?: string): void {
  if (!Object.is(actual, wanted)) expect(actual, message).toBe(wanted);
}

/** `expect(actual).toEqual(wanted)`, which takes whatever is equal by the stricter rule of Node. */
export function equals(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toEqual(wanted);
}

/** `expect(actual).toBeGreaterThanOrEqual(least)`. */
export function atLeast(actual: number, least: number): void {
  if (!(actual >= least)) expect(actual).toBeGreaterThanOrEqual(least);
}

import { describe, expect, it } from 'vitest';
import { byCodeUnit } from '../../src/record/look-up.js';

describe('the order of ids', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
  ])('%s and %s: %d', (a, b, order) => {
    expect(byCodeUnit(a, b)).toBe(order);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, medianInterval } from '../../../src/compare/weigh/median.js';
import { atLeast, equals } from '../../often.js';

describe('a median', () => {
  it.each([
    ['of one', [7], 7],
    ['of an odd number', [9, 1, 5], 5],
    ['of an even number', [8, 1, 2, 4], 3],
  ])('%s', (_, values, middle) => {
    expect(median(values)).toBe(middle);
  });
  it('of none does not exist', () => {
    expect(() => median([])).toThrow('no values');
  });
});

describe('its interval', () => {
  it('is given from eight values on', () => {
    expect(medianInterval([1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(medianInterval([1, 1, 1, 1, 1, 1, 1, 1])).toEqual([1, 1]);
  });
  it('is the same whatever the order, lies among the values and holds their median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 20 }), (values) => {
        const [low, high] = medianInterval(values) as [number, number];
        equals(medianInterval(values.toReversed()), [low, high]);
        atLeast(low, Math.min(...values));
        atLeast(Math.max(...values), high);
        atLeast(median(values), low);
        atLeast(high, median(values));
      }),
      { numRuns: 20 },
    );
  });
  it('is that of the binomial distribution for many values', () => {
    const [low, high] = medianInterval(Array.from({ length: 101 }, (_, i) => i)) as [number, number];
    // The median of resamples has the standard deviation of about half the root of 101.
    expect(Math.abs(low - (50 - 1.645 * 5))).toBeLessThan(2.5);
    expect(Math.abs(high - (50 + 1.645 * 5))).toBeLessThan(2.5);
  });
});

import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../../src/compare/weigh/random-numbers.js';

describe('random numbers', () => {
  it('are those of the generator, reckoned by hand for the seeds 0 and 1', () => {
    expect(randomNumbers(0)()).toBe(1_013_904_223 / 2 ** 32);
    const next = randomNumbers(1);
    expect(next()).toBe((1_664_525 + 1_013_904_223) / 2 ** 32);
    const second = Number((1_664_525n * 1_015_568_748n + 1_013_904_223n) % 2n ** 32n);
    expect(next()).toBe(second / 2 ** 32);
  });
});

import { describe, expect, it } from 'vitest';
import { amountInterval, centre, type Interval } from '../../src/value/amount.js';
import { DEFAULT_RULES } from '../../src/value/rules.js';
import { quantity } from '../compare/claims.js';

const interval = (low: number, high: number, best: number | null = null): Interval => ({
  low,
  high,
  best,
  vague: false,
});

describe('the range of an amount', () => {
  it.each([
    ['a figure', { low: 300, best: 300, high: 300 }, 300, 300],
    ['about', { hedge: 'about', low: 300, best: 300, high: 300 }, 270, 330],
    ['over is open above', { hedge: 'over', low: 300 }, 300, Infinity],
    ['at least is open above', { hedge: 'at_least', low: 300 }, 300, Infinity],
    ['up to begins at nothing', { hedge: 'up_to', high: 300 }, 0, 300],
    ['almost comes near', { hedge: 'almost', high: 300 }, 300 * DEFAULT_RULES.almost.value, 300],
    ['less than begins at nothing', { hedge: 'less_than', high: 300 }, 0, 300],
    ['a printed range', { hedge: 'range', low: 200, high: 300 }, 200, 300],
  ])('%s', (_, fields, low, high) => {
    const found = amountInterval(quantity(fields), DEFAULT_RULES);
    expect(found).toMatchObject({ vague: false });
    expect(found?.low).toBeCloseTo(low, 9);
    expect(found?.high).toEqual(high === Infinity ? Infinity : expect.closeTo(high, 9));
  });
  it('over may be bounded by a rule set; up to never is', () => {
    const bounded = { ...DEFAULT_RULES, over: { ...DEFAULT_RULES.over, value: 0.5 } };
    expect(amountInterval(quantity({ hedge: 'over', low: 300 }), bounded)?.high).toBe(450);
    expect(amountInterval(quantity({ hedge: 'at_least', low: 300 }), bounded)?.high).toBe(Infinity);
  });
  it.each([
    ['hundreds of men', true],
    ['Hundreds!', true],
    ['hundredsfold', false],
    ['scores of them', true],
    ['a few', true],
    ['a large force', false],
  ])('the words "%s" are a vague amount: %s', (stated, vague) => {
    const found = amountInterval(quantity({ hedge: 'vague', stated }), DEFAULT_RULES);
    expect(found?.vague ?? false).toBe(vague);
    expect(found?.best ?? null).toBeNull();
  });
});

describe('vague words', () => {
  it('are found whatever stands between them', () => {
    const found = amountInterval(quantity({ hedge: 'vague', stated: 'tens — of ... thousands' }), DEFAULT_RULES);
    expect(found).toMatchObject({ low: 20_000, high: 99_999 });
  });
});

describe('the number that stands for a range', () => {
  it.each([
    ['its best', interval(1, 100, 7), 7],
    ['a best of nothing', interval(0, 100, 0), 0],
    ['the middle on the log scale', interval(10, 1000), 100],
    ['the upper bound where the lower is nothing', interval(0, 100), 100],
    ['the lower bound where the upper is open', interval(10, Infinity), 10],
    ['none where both are open', interval(0, Infinity), null],
  ])('is %s', (_, given, value) => {
    expect(centre(given)).toBe(value);
  });
});

import { describe, expect, it } from 'vitest';
import { amountRange, centre } from '../../src/value/amount.js';
import { relate, type Range } from '../../src/value/range.js';
import { DEFAULT_RULES, GENEROUS_RULES, RULE_SETS, STRICT_RULES } from '../../src/value/rules.js';
import type { RuleSet } from '../../src/record/types.js';
import { quantity } from '../compare/claims.js';
import { is } from '../often.js';

type Fields = Parameters<typeof quantity>[0];
const range = (fields: Fields, rules: RuleSet = DEFAULT_RULES): Range => {
  const found = amountRange(quantity(fields), rules);
  if (found === null) throw new Error('no range');
  return found;
};
/** A range in one line: the core, then the reach. */
const shown = ({ core, reach }: Range): string =>
  [core, reach].map((spans) => spans.map(({ low, high }) => `${low}..${high}`).join(' ')).join(' in ');

const figure = (value: number, hedge = 'exact'): Fields => ({ hedge, low: value, best: value, high: value });

describe('the range of an amount: what the words name, and what the default rules allow', () => {
  it.each([
    ['a figure', figure(300), '300..300 in 300..300'],
    ['nobody', figure(0), '0..0 in 0..0'],
    ['about', figure(300, 'about'), '300..300 in 270..330'],
    ['some', figure(300, 'some'), '300..300 in 270..330'],
    ['over', { hedge: 'over', low: 300 }, '300..300 in 300..Infinity'],
    ['at least', { hedge: 'at_least', low: 300 }, '300..300 in 300..Infinity'],
    ['up to', { hedge: 'up_to', high: 300 }, '300..300 in 0..300'],
    ['almost', { hedge: 'almost', high: 300 }, '300..300 in 240..300'],
    ['less than', { hedge: 'less_than', high: 300 }, '300..300 in 0..300'],
    ['a printed range', { hedge: 'exact', low: 200, high: 300 }, '200..300 in 200..300'],
    ['a printed range that is hedged', { hedge: 'about', low: 200, high: 300 }, '200..300 in 180..330'],
    ['a best figure in a printed range', { hedge: 'exact', low: 200, best: 310, high: 400 }, '310..310 in 200..400'],
    ['the same, the figure hedged', { hedge: 'about', low: 200, best: 310, high: 400 }, '310..310 in 200..400'],
    [
      'a hedge that goes beyond the printed range',
      { hedge: 'about', low: 300, best: 310, high: 320 },
      '310..310 in 279..341',
    ],
  ] as [string, Fields, string][])('%s', (_, fields, expected) => {
    expect(shown(range(fields))).toBe(expected);
  });

  it.each([
    ['figure', figure(300)],
    ['figure', { hedge: 'exact', low: 200, high: 300 }],
    ['bound', { hedge: 'over', low: 300 }],
    ['bound', { hedge: 'almost', high: 300 }],
    ['vague', { hedge: 'vague', stated: 'hundreds' }],
  ] as [string, Fields][])('says that it comes from a %s', (by, fields) => {
    expect(range(fields)).toMatchObject({ by });
  });

  it('over may be bounded by a rule set, at least never is', () => {
    expect(shown(range({ hedge: 'over', low: 300 }, STRICT_RULES))).toBe('300..300 in 300..600');
    expect(shown(range({ hedge: 'at_least', low: 300 }, STRICT_RULES))).toBe('300..300 in 300..Infinity');
  });

  it.each([
    [1500, 1005],
    [2900, 1943],
    [100, 67],
  ])('a figure at the bound of "almost %i" meets it: %i', (high, at) => {
    expect(relate(range({ hedge: 'almost', high }, GENEROUS_RULES), range(figure(at)))).toBe('overlaps');
    expect(relate(range({ hedge: 'almost', high }, GENEROUS_RULES), range(figure(at - 1)))).toBe('conflicts');
  });

  it('no multiple of ten loses a bound to binary fractions', () => {
    for (let tens = 10; tens <= 50_000; tens += 10) {
      is(shown(range(figure(tens, 'about'))), `${tens}..${tens} in ${(tens / 10) * 9}..${(tens / 10) * 11}`);
    }
  });
});

describe('the number that stands for an amount', () => {
  it.each([
    ['its best', { hedge: 'exact', low: 1, best: 7, high: 100 }, 7],
    ['a best of nothing', figure(0), 0],
    ['the middle of a printed range on the log scale', { hedge: 'exact', low: 10, high: 1000 }, 100],
    ['the upper end of a range from nothing', { hedge: 'exact', low: 0, high: 100 }, 100],
    ['the bound of "over"', { hedge: 'over', low: 10 }, 10],
    ['the bound of "up to"', { hedge: 'up_to', high: 10 }, 10],
    ['the bound of "almost"', { hedge: 'almost', high: 10 }, 10],
  ] as [string, Fields, number][])('is %s, under every rule set', (_, fields, value) => {
    expect(RULE_SETS.map((rules) => centre(range(fields, rules)))).toEqual(RULE_SETS.map(() => value));
  });

  it('is none where the core is open above and begins at nothing', () => {
    expect(centre({ core: [{ low: 0, high: Infinity }], reach: [] })).toBeNull();
    expect(centre({ core: [{ low: 3, high: Infinity }], reach: [] })).toBe(3);
  });
});

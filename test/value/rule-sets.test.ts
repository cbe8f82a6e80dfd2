import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountRange } from '../../src/value/amount.js';
import { dateRange } from '../../src/value/date-range.js';
import { covers, relate, type Range } from '../../src/value/range.js';
import {
  ACLED_RULES,
  bandOf,
  DEFAULT_RULES,
  GENEROUS_RULES,
  RULE_SETS,
  STRICT_RULES,
  type RuleSet,
} from '../../src/value/rules.js';
import { trueDays } from '../../src/value/true-days.js';
import { quantity } from '../compare/claims.js';
import { equals, is } from '../often.js';
import { RUNS } from '../runs.js';

/** From the narrowest to the widest; acled stands aside, since it reads vague words by another rule. */
const RISING = [STRICT_RULES, DEFAULT_RULES, GENEROUS_RULES];
const RANK = { conflicts: 0, overlaps: 1, agrees: 2 } as const;
type Reading = (rules: RuleSet) => Range | null;

const size = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 50, noNaN: true }));
const amount: fc.Arbitrary<Reading> = fc
  .oneof(
    fc
      .tuple(fc.constantFrom('exact', 'about', 'some'), size)
      .map(([hedge, n]) => ({ hedge, low: n, best: n, high: n })),
    fc.tuple(fc.constantFrom('exact', 'about', 'some'), size, size, size).map(([hedge, ...list]) => {
      const [low, best, high] = [...list].sort((a, b) => a - b);
      return { hedge, low, best, high };
    }),
    fc
      .tuple(fc.constantFrom('exact', 'about'), size, size)
      .map(([hedge, a, b]) => ({ hedge, low: Math.min(a, b), high: Math.max(a, b) })),
    fc.tuple(fc.constantFrom('over', 'at_least'), size).map(([hedge, low]) => ({ hedge, low })),
    fc.tuple(fc.constantFrom('up_to', 'almost', 'less_than'), size).map(([hedge, high]) => ({ hedge, high })),
    fc
      .constantFrom(
        'several',
        'a few dozen',
        'dozens',
        'up to several hundred',
        'more than a few',
        'hundreds, perhaps thousands',
      )
      .map((stated) => ({ hedge: 'vague', stated })),
  )
  .map((fields) => (rules) => amountRange(quantity(fields), rules));

const pad = (number: number): string => String(number).padStart(2, '0');
const mark = fc.constantFrom('', '?', '~', '%');
const simple = fc
  .tuple(
    fc.integer({ min: 1917, max: 1921 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('day', 'month', 'season', 'year'),
    mark,
  )
  .map(([year, month, day, precision, sign]) => {
    if (precision === 'season') return `${year}-2${((month - 1) % 4) + 1}${sign}`;
    return `${year}-${pad(month)}-${pad(day)}`.slice(0, { day: 10, month: 7, year: 4 }[precision]) + sign;
  });
const expression = fc.oneof(
  simple,
  simple.map((date) => `[..${date}]`),
  simple.map((date) => `${date}/..`),
  fc.tuple(simple, simple).map(([a, b]) => `[${a},${b}]`),
  fc.tuple(simple, simple).map(([a, b]) => `{${a},${b}}`),
  fc
    .tuple(simple, simple)
    .filter(([a, b]) => a.slice(0, 4) < b.slice(0, 4) && !a.includes('-2'))
    .map(([a, b]) => `${a}/${b}`),
);
const part = fc.constantFrom(null, null, 'beginning', 'middle', 'end', 'night');
const date: fc.Arbitrary<Reading> = fc.tuple(expression, part, fc.boolean()).map(
  ([text, date_part, habit]) =>
    (rules) =>
      trueDays({ date: text, date_part, weekday: null, calendar: 'unstated' }, habit, rules).range,
);

describe.each([
  ['amounts', amount],
  ['dates', date],
])('%s under the rule sets', (_, value) => {
  it('have one core in all of them, and a reach that holds it and grows from the narrowest to the widest', () => {
    fc.assert(
      fc.property(value, (reading) => {
        const ranges = RULE_SETS.map(reading).filter((range) => range !== null);
        for (const { core, reach } of ranges) {
          equals(core, ranges[0]?.core);
          is(covers(reach, core), true);
        }
        const rising = RISING.map(reading).filter((range) => range !== null);
        rising.slice(1).forEach((wide, index) => {
          is(covers(wide.reach, (rising[index] as Range).reach), true);
        });
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('never agree under a stricter set and not under a wider, nor conflict under a wider and not under a stricter', () => {
    fc.assert(
      fc.property(value, value, (first, second) => {
        const ranks = RISING.flatMap((rules) => {
          const [a, b] = [first(rules), second(rules)];
          return a && b ? [RANK[relate(a, b)]] : [];
        });
        equals(
          ranks,
          [...ranks].sort((a, b) => a - b),
        );
      }),
      { numRuns: 4 * RUNS },
    );
  });

  it('agree with themselves under every set, and in either order alike', () => {
    fc.assert(
      fc.property(value, value, (first, second) => {
        for (const rules of RULE_SETS) {
          const [a, b] = [first(rules), second(rules)];
          if (a) is(relate(a, a), 'agrees');
          if (a && b) is(relate(a, b), relate(b, a));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('vague amounts under the rule sets', () => {
  const reach = (stated: string, rules: RuleSet): string | null => {
    const found = amountRange(quantity({ hedge: 'vague', stated }), rules);
    return found && found.reach.map(({ low, high }) => `${low}..${high}`).join(' ');
  };
  it.each([
    ['hundreds', '200..999', '100..9990', '100..Infinity'],
    ['dozens', '24..99', '12..990', '12..Infinity'],
    ['tens of thousands', '20000..99999', '10000..999990', '10000..Infinity'],
    ['hundreds, perhaps thousands', '200..99999', '100..999990', '100..Infinity'],
    ['a couple', '2..3', '1..30', '1..Infinity'],
    ['up to several hundred', '0..999', '0..9990', '0..999'],
    ['more than a few', '2..Infinity', '1..Infinity', '1..Infinity'],
    ['a large force', null, null, null],
  ])('%s: default %s, generous %s, acled %s, strict none', (stated, byDefault, generous, acled) => {
    const sets = [DEFAULT_RULES, GENEROUS_RULES, ACLED_RULES, STRICT_RULES];
    expect(sets.map((rules) => reach(stated, rules))).toEqual([byDefault, generous, acled, null]);
  });

  it.each([
    ['several hundred', 350, DEFAULT_RULES, 'overlaps'],
    ['several hundred', 12, DEFAULT_RULES, 'conflicts'],
    ['hundreds, perhaps thousands', 700, DEFAULT_RULES, 'overlaps'],
    ['hundreds', 350, ACLED_RULES, 'overlaps'],
    ['hundreds', 99, ACLED_RULES, 'conflicts'],
  ] as [string, number, RuleSet, string][])('"%s" against %i', (stated, figure, rules, relation) => {
    const vague = amountRange(quantity({ hedge: 'vague', stated }), rules);
    const exact = amountRange(quantity({ low: figure, best: figure, high: figure }), rules);
    expect(vague && exact && relate(vague, exact)).toBe(relation);
  });
});

describe('dates against each other', () => {
  const range = (text: string, rules: RuleSet = DEFAULT_RULES): Range =>
    dateRange({ date: text, date_part: null }, rules);
  it.each([
    ['[1918-04-04,1918-04-09]', '1918-04-06', 'conflicts'],
    ['[1918-04-04,1918-04-09]', '1918-04-09', 'overlaps'],
    ['{1918-04-04,1918-04-09}', '1918-04-06', 'conflicts'],
    ['[1918-04-04..1918-04-09]', '1918-04-06', 'overlaps'],
    ['[1918,1922]', '1920', 'conflicts'],
    ['[1918-04,1918-10]', '1918-07-15', 'conflicts'],
    ['[1918-04-04,1918-04-05]', '1918-04-04/1918-04-05', 'agrees'],
    ['1918-04-04~', '1918-04-04', 'agrees'],
    ['1918-04-04~', '1918-04-06', 'overlaps'],
    ['1918-04-04~', '1918-04-05~', 'agrees'],
    ['1918-04~', '1918-05-10', 'overlaps'],
    ['[..1918-04-04]', '1918-04-04', 'overlaps'],
    ['[..1918-04-04]', '[..1918-04-04]', 'agrees'],
    ['1918-04-04/..', '1918-04-03', 'conflicts'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect([relate(range(a), range(b)), relate(range(b), range(a))]).toEqual([relation, relation]);
  });
  it('an approximate day and the day itself agree under every rule set', () => {
    for (const rules of RULE_SETS)
      expect(relate(range('1918-04-04~', rules), range('1918-04-04', rules))).toBe('agrees');
  });
});

it('a size falls into the first band that holds it', () => {
  const names = [1, 2, 13, 14, 60, 61, 365, 366].map((days) => bandOf(DEFAULT_RULES.gap_bands, days));
  expect(names).toEqual(['a day', 'days', 'days', 'weeks', 'weeks', 'months', 'months', 'over a year']);
  expect(bandOf({ source: '', value: [{ name: 'near', up_to: 2 }] }, 3)).toBe('beyond the table');
});

import { describe, expect, it } from 'vitest';
import { testConstraint, type Range } from '../../../../src/compare/findings/constraint/verdict.js';
import type { Constraint } from '../../../../src/record/types.js';
import { dayNumber } from '../../../../src/value/calendar.js';

const constraint = (kind: Constraint['kind'], tolerance?: number): Constraint =>
  ({ id: 'c', kind, operands: [], tolerance }) as unknown as Constraint;
const at = (low: number, high = low): Range => ({ low, high });
const on = (day: number, until = day): Range => ({ low: april(day), high: april(until), dated: true });
const april = (day: number): number => dayNumber({ year: 1918, month: 4, day });

describe('a constraint', () => {
  it.each<[string, Constraint, Range[], boolean]>([
    ['the day after', constraint('day_after'), [on(4), on(5)], true],
    ['the same day is not the day after', constraint('day_after'), [on(4), on(4)], false],
    ['two days after is not the day after', constraint('day_after'), [on(4), on(6)], false],
    ['two days after, one tolerated', constraint('day_after', 1), [on(4), on(6)], true],
    ['the same day, one tolerated', constraint('day_after', 1), [on(4), on(4)], true],
    ['a month may hold the day after', constraint('day_after'), [on(1, 30), on(30)], true],
    ['ten days between', constraint('duration_between'), [on(4), on(14), at(10)], true],
    ['ten days between, not nine', constraint('duration_between'), [on(4), on(13), at(10)], false],
    ['nine days between, one tolerated', constraint('duration_between', 1), [on(4), on(13), at(10)], true],
    ['eleven days between, one tolerated', constraint('duration_between', 1), [on(4), on(15), at(10)], true],
    ['twelve days between, one tolerated', constraint('duration_between', 1), [on(4), on(16), at(10)], false],
    ['before', constraint('before'), [on(4), on(5)], true],
    ['the same day is still before', constraint('before'), [on(4), on(4)], true],
    ['a day late', constraint('before'), [on(5), on(4)], false],
    ['a day late, one tolerated', constraint('before', 1), [on(5), on(4)], true],
    ['two days late, one tolerated', constraint('before', 1), [on(6), on(4)], false],
    ['a part of its own size', constraint('part_of'), [at(10), at(10)], true],
    ['a part too great', constraint('part_of'), [at(11), at(10)], false],
    ['a part a tenth too great, a tenth tolerated', constraint('part_of', 0.1), [at(11), at(10)], true],
    ['a part a fifth too great, a tenth tolerated', constraint('part_of', 0.1), [at(12), at(10)], false],
    ['within', constraint('within'), [at(3), at(1, 5)], true],
    ['below what it should lie within', constraint('within'), [at(0), at(1, 5)], false],
    ['above what it should lie within', constraint('within'), [at(6), at(1, 5)], false],
    ['below by what is tolerated', constraint('within', 1), [at(0), at(1, 5)], true],
    ['above by what is tolerated', constraint('within', 1), [at(6), at(1, 5)], true],
    ['equal', constraint('equal'), [at(3), at(3)], true],
    ['unequal', constraint('equal'), [at(3), at(4)], false],
    ['a sum', constraint('sum_of'), [at(1), at(2), at(3), at(6)], true],
    ['a sum of ranges', constraint('sum_of'), [at(1, 2), at(2, 3), at(5)], true],
    ['a sum too small', constraint('sum_of'), [at(1), at(2), at(4)], false],
    ['a sum too small by what is tolerated', constraint('sum_of', 0.25), [at(1), at(2), at(4)], true],
    ['a sum too great by what is tolerated', constraint('sum_of', 0.25), [at(3), at(2), at(4)], true],
    ['a sum too great by more', constraint('sum_of', 0.25), [at(4), at(2), at(4)], false],
    ['a ratio', constraint('ratio'), [at(20), at(10), at(2)], true],
    ['a ratio of ranges', constraint('ratio'), [at(20, 30), at(10, 15), at(3)], true],
    ['a ratio of ranges, too great', constraint('ratio'), [at(20, 30), at(10, 15), at(3.1)], false],
    ['a ratio of ranges, too small', constraint('ratio'), [at(20, 30), at(10, 15), at(1.3)], false],
    ['a ratio below by what is tolerated', constraint('ratio', 0.5), [at(10), at(10), at(2)], true],
    ['a ratio above by what is tolerated', constraint('ratio', 0.5), [at(30), at(10), at(2)], true],
    ['a ratio above by more', constraint('ratio', 0.5), [at(31), at(10), at(2)], false],
  ])('%s', (_, given, ranges, holds) => {
    expect(testConstraint(given, ranges).holds).toBe(holds);
  });

  it.each<[Constraint, Range[], string, string]>([
    [
      constraint('day_after'),
      [on(4), on(7)],
      'days from the first to the second: 3; wanted: 1',
      'days from the first to the second came to 2 less',
    ],
    [
      constraint('before', 1),
      [on(9), on(4)],
      'the first can be as early as 1918-04-09, the second as late as 1918-04-04',
      'the first were 4 days earlier, or the second as much later',
    ],
    [
      constraint('part_of', 0.1),
      [at(22), at(10, 15)],
      'the part is 22, the whole 10 to 15',
      'the part were 16.5 or less, or the whole 20 or more',
    ],
    [
      constraint('within'),
      [on(9), on(1, 4)],
      'the first: 1918-04-09; wanted: 1918-04-01 to 1918-04-04',
      'the first came to 5 days earlier',
    ],
    [
      constraint('within'),
      [on(1, 2), { low: april(4), high: Infinity, dated: true }],
      'the first: 1918-04-01 to 1918-04-02; wanted: 1918-04-04 to open',
      'the first came to 2 days later',
    ],
    [constraint('equal'), [at(3), at(5)], 'the two values: 3; wanted: 5', 'the two values came to 2 more'],
    [
      constraint('sum_of'),
      [at(1), at(2), at(4)],
      'the sum of the parts: 3; wanted: 4',
      'the sum of the parts came to 1 more',
    ],
    [
      constraint('ratio'),
      [at(30), at(10), at(2)],
      'the first divided by the second: 3; wanted: 2',
      'the first divided by the second came to 1 less',
    ],
  ])('%# is told in words', (given, ranges, clause, unless) => {
    expect(testConstraint(given, ranges)).toMatchObject({ clause, unless });
  });

  it('shows open ends as open', () => {
    const ranges = [at(-Infinity, april(2)), at(april(1), Infinity)];
    expect(testConstraint(constraint('before'), ranges)).toMatchObject({
      holds: true,
      clause: 'the first can be as early as open, the second as late as open',
    });
  });

  it.each(['duration_between', 'ratio'] as const)('%s wants three operands', (kind) => {
    expect(() => testConstraint(constraint(kind), [at(1), at(2)])).toThrow(
      `constraint "c": ${kind} wants three operands`,
    );
  });
});

import { plural } from '../../../claim-type/figure-words.js';
import type { ConstraintKind, Operand } from './kind.js';

/** The first operand is not later than the second. */
export const before: ConstraintKind = {
  operands: { least: 2, most: 2 },
  wants: () => 'days',
  test: ([a, b], { slack }) => ({
    line: 'days',
    found: (a as Operand).span,
    wanted: { low: -Infinity, high: (b as Operand).span.high + slack },
  }),
  what: 'the first',
  shows: 'operands',
  unless: ({ excess }) => `the first were ${plural(excess ?? 0, 'day')} earlier, or the second as much later`,
  narrow: null,
};

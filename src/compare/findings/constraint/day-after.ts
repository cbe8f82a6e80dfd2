import { daysBetween, narrowedBy, type ConstraintKind, type Operand } from './kind.js';

/** The second operand is the day after the first. */
export const dayAfter: ConstraintKind = {
  operands: { least: 2, most: 2 },
  wants: () => 'days',
  test: ([a, b], { slack }) => ({
    line: 'numbers',
    found: daysBetween((a as Operand).span, (b as Operand).span),
    wanted: { low: 1 - slack, high: 1 + slack },
  }),
  what: 'days from the first to the second',
  shows: 'numbers',
  unless: null,
  // To the letter: a day after that only a tolerance allows pins nothing.
  narrow: ([a, b], slack) => narrowedBy((a as Operand).span, (b as Operand).span, { low: 1 - slack, high: 1 + slack }),
};

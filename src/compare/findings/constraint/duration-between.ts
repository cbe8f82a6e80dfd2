import { daysBetween, narrowedBy, type ConstraintKind, type Operand } from './kind.js';

/** The third operand is the number of days, or of another measure of time, from the first to the second. */
export const durationBetween: ConstraintKind = {
  operands: { least: 3, most: 3 },
  wants: (place) => (place < 2 ? 'days' : 'numbers'),
  test: ([a, b, c], { slack }) => {
    const lasted = c as Operand;
    if (lasted.unit !== 'days') return 'operand_unit';
    return {
      line: 'numbers',
      found: daysBetween((a as Operand).span, (b as Operand).span),
      wanted: { low: lasted.span.low - slack, high: lasted.span.high + slack },
    };
  },
  what: 'days from the first to the second',
  shows: 'numbers',
  unless: null,
  narrow: ([a, b, c], slack) => {
    const { low, high } = (c as Operand).span;
    return narrowedBy((a as Operand).span, (b as Operand).span, { low: low - slack, high: high + slack });
  },
};

import { inOneUnit, widened, type ConstraintKind, type Operand } from './kind.js';

/** The last operand is the sum of the others. */
export const sumOf: ConstraintKind = {
  operands: { least: 2, most: Infinity },
  wants: () => 'numbers',
  test: (operands, { slack, fits }) => {
    if (!inOneUnit(operands, fits)) return 'operand_unit';
    const parts = operands.slice(0, -1);
    const total = (end: 'low' | 'high'): number => parts.reduce((sum, { span }) => sum + span[end], 0);
    return {
      line: 'numbers',
      found: { low: total('low'), high: total('high') },
      wanted: widened(operands.at(-1) as Operand, slack),
    };
  },
  what: 'the sum of the parts',
  shows: 'numbers',
  unless: null,
  narrow: null,
};

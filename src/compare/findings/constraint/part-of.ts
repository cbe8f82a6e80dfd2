import { partUnless } from '../../../claim-type/amounts.js';
import { inOneUnit, type ConstraintKind, type Operand } from './kind.js';

/** The first operand does not exceed the second. */
export const partOf: ConstraintKind = {
  operands: { least: 2, most: 2 },
  wants: () => 'numbers',
  test: (operands, { slack, fits }) => {
    const [part, whole] = operands as readonly [Operand, Operand];
    if (!inOneUnit(operands, fits)) return 'operand_unit';
    return { line: 'numbers', found: part.span, wanted: { low: -Infinity, high: whole.span.high * (1 + slack) } };
  },
  what: 'the part',
  shows: 'numbers',
  unless: partUnless,
  narrow: null,
};

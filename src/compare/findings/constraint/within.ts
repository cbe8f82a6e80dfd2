import { inOneUnit, widened, type ConstraintKind, type Operand } from './kind.js';

/** The first operand lies inside the second. */
export const within: ConstraintKind = {
  operands: { least: 2, most: 2 },
  wants: () => 'either',
  test: (operands, { slack, fits }) => {
    const [a, b] = operands as readonly [Operand, Operand];
    if (a.line !== b.line) return 'operand_type';
    if (!inOneUnit(operands, fits)) return 'operand_unit';
    return { line: a.line, found: a.span, wanted: widened(b, slack) };
  },
  what: 'the first',
  shows: 'operands',
  unless: null,
  narrow: null,
};

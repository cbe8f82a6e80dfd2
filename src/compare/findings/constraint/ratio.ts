import { inOneUnit, widened, type ConstraintKind, type Operand } from './kind.js';

/** The first operand divided by the second is the third, whose own unit does not matter. */
export const ratio: ConstraintKind = {
  operands: { least: 3, most: 3 },
  wants: () => 'numbers',
  test: (operands, { slack, fits }) => {
    const [a, b, c] = operands as readonly [Operand, Operand, Operand];
    if (!inOneUnit([a, b], fits)) return 'operand_unit';
    // Nothing divides by nought; what may be nought divides to what may be any number.
    if (b.span.high <= 0) return 'operand_vague';
    return {
      line: 'numbers',
      found: {
        low: Number.isFinite(b.span.high) ? a.span.low / b.span.high : 0,
        high: b.span.low > 0 ? a.span.high / b.span.low : Infinity,
      },
      wanted: widened(c, slack),
    };
  },
  what: 'the first divided by the second',
  shows: 'numbers',
  unless: null,
  narrow: null,
};

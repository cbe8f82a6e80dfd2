import type { AmountClaim } from '../../../claim-type/index.js';
import type { Span } from '../../../value/range.js';
import type { BareFinding } from '../finding.js';

/** What an operand gives: days, or an amount of a unit (durations in days). */
export interface Operand {
  readonly line: 'days' | 'numbers';
  /** From the least that it allows to the most. */
  readonly span: Span;
  /** Null for days. */
  readonly unit: string | null;
  /** The claim that gives the amount; null for days and cited values. */
  readonly amount: AmountClaim | null;
}

/** Why a constraint cannot be tested: an operand is missing or vague, belongs to another source, or is of the wrong kind or unit. */
export type Untestable = 'operand_missing' | 'operand_foreign' | 'operand_vague' | 'operand_type' | 'operand_unit';

/** What testing gives: what was found and what was wanted, tolerance included. It holds when the two meet. */
export interface Tested {
  /** On what both are laid out. */
  readonly line: 'days' | 'numbers';
  readonly found: Span;
  readonly wanted: Span;
}

/** What the operands are tested with. */
export interface TestContext {
  /** Days for dates, share for numbers. */
  readonly slack: number;
  /** Whether of two units one lies in the other, so that amounts of both count the same heads or things. */
  readonly fits: (a: string, b: string) => boolean;
}

/** One kind of constraint. */
export interface ConstraintKind {
  /** How many operands it takes. */
  readonly operands: { readonly least: number; readonly most: number };
  /** What the operand at a place must be: days, an amount, or either. */
  readonly wants: (place: number) => Operand['line'] | 'either';
  /** Tests operands of the wanted number and lines. */
  readonly test: (operands: readonly Operand[], context: TestContext) => Tested | Untestable;
  /** What is found, in words. */
  readonly what: string;
  /** What is laid out on days where the operands are: the operands themselves, or nothing (the days between them are a number). */
  readonly shows: 'operands' | 'numbers';
  /** The least change that would let it hold, where it is not simply that more or less was found. */
  readonly unless: ((finding: Pick<BareFinding, 'excess' | 'lift_claim' | 'lift_other'>) => string) | null;
  /** Spans into which the constraint forces its first two operands; null for kinds that narrow nothing. */
  readonly narrow: ((operands: readonly Operand[], slack: number) => readonly [Span, Span]) | null;
}

/** Days from one span to another: from the fewest to the most. */
export function daysBetween(first: Span, second: Span): Span {
  return { low: second.low - first.high, high: second.high - first.low };
}

/** Where two days lie when a number of days lies between them. */
export function narrowedBy(first: Span, second: Span, between: Span): readonly [Span, Span] {
  return [
    { low: Math.max(first.low, second.low - between.high), high: Math.min(first.high, second.high - between.low) },
    { low: Math.max(second.low, first.low + between.low), high: Math.min(second.high, first.high + between.high) },
  ];
}

/** A span with slack on both sides: days for dates, a share for numbers. */
export function widened({ line, span: { low, high } }: Operand, slack: number): Span {
  return line === 'days'
    ? { low: low - slack, high: high + slack }
    : { low: low * (1 - slack), high: high * (1 + slack) };
}

/** Whether amounts stand in one unit, or each in one that fits that of the last; days always do. */
export function inOneUnit(operands: readonly Operand[], fits: TestContext['fits']): boolean {
  const whole = operands.at(-1)?.unit ?? null;
  return operands.every(({ line, unit }) =>
    line === 'days' ? whole === null : unit !== null && whole !== null && (unit === whole || fits(unit, whole)),
  );
}

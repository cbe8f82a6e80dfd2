import type { Claim, Constraint } from '../../../record/types.js';
import { amountRange } from '../../../value/amount.js';
import { isoDay } from '../../../value/calendar.js';
import { dateRange, edtfRange } from '../../../value/date-range.js';
import { parseEdtf } from '../../../value/edtf.js';
import { hull, type Span } from '../../../value/range.js';
import type { RuleSet } from '../../../value/rules.js';
import { lookUp } from '../../../record/look-up.js';
import { number } from '../../../claim-type/amounts.js';

/** What an operand allows: an amount, or days as day numbers. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** True for day numbers, which are shown as dates. */
  readonly dated?: boolean;
}

type Operand = Constraint['operands'][number];

/** The range of one operand: a claim of the source, or a cited reference value. @throws Error when it gives none */
export function rangeOf(
  operand: Operand,
  constraint: Constraint,
  claims: ReadonlyMap<string, Claim>,
  rules: RuleSet,
): Range {
  if (operand.value !== null) return { low: operand.value, high: operand.value };
  if (operand.date !== null) return days(edtfRange(parseEdtf(operand.date), rules).reach);
  const claim = lookUp(claims, operand.claim ?? '', 'claim');
  if (claim.type === 'date') return days(dateRange(claim, rules).reach);
  if (claim.type === 'attribution')
    throw new Error(`constraint "${constraint.id}": ${claim.id} is an attribution; use a date or an amount`);
  const range = amountRange(claim, rules);
  if (range === null) throw new Error(`constraint "${constraint.id}": ${claim.id} ("${claim.stated}") gives no figure`);
  return hull(range.reach);
}

function days(reach: readonly Span[]): Range {
  return { ...hull(reach), dated: true };
}

/** Whether a constraint can hold, in words. */
export interface Verdict {
  readonly holds: boolean;
  readonly clause: string;
  /** The least change that would let it hold. */
  readonly unless: string;
}

/** Whether the operands can satisfy the constraint. @throws Error when it lacks an operand */
export function testConstraint(constraint: Constraint, ranges: readonly Range[]): Verdict {
  const [a, b, c] = ranges as [Range, Range, Range | undefined];
  const slack = constraint.tolerance ?? 0;
  switch (constraint.kind) {
    case 'day_after':
      return meets(
        'days from the first to the second',
        { low: b.low - a.high, high: b.high - a.low },
        { low: 1 - slack, high: 1 + slack },
      );
    case 'duration_between': {
      const wanted = need(c, constraint);
      return meets(
        'days from the first to the second',
        { low: b.low - a.high, high: b.high - a.low },
        { low: wanted.low - slack, high: wanted.high + slack },
      );
    }
    case 'before':
      return {
        holds: a.low <= b.high + slack,
        clause: `the first can be as early as ${isoOr(a.low)}, the second as late as ${isoOr(b.high)}`,
        unless: `the first were ${number(a.low - b.high - slack)} days earlier, or the second as much later`,
      };
    case 'part_of':
      return {
        holds: a.low <= b.high * (1 + slack),
        clause: `the part is ${show(a)}, the whole ${show(b)}`,
        unless: `the part were ${number(b.high * (1 + slack))} or less, or the whole ${number(a.low / (1 + slack))} or more`,
      };
    case 'within':
    case 'equal':
      return meets(constraint.kind === 'equal' ? 'the two values' : 'the first', a, {
        low: b.low - slack,
        high: b.high + slack,
        dated: b.dated,
      });
    case 'sum_of': {
      const parts = ranges.slice(0, -1);
      const whole = ranges.at(-1) as Range;
      const sum = {
        low: parts.reduce((total, { low }) => total + low, 0),
        high: parts.reduce((total, { high }) => total + high, 0),
      };
      return meets('the sum of the parts', sum, { low: whole.low * (1 - slack), high: whole.high * (1 + slack) });
    }
    case 'ratio': {
      const wanted = need(c, constraint);
      return meets(
        'the first divided by the second',
        { low: a.low / b.high, high: a.high / b.low },
        { low: wanted.low * (1 - slack), high: wanted.high * (1 + slack) },
      );
    }
  }
}

function need(range: Range | undefined, constraint: Constraint): Range {
  if (!range) throw new Error(`constraint "${constraint.id}": ${constraint.kind} wants three operands`);
  return range;
}

function meets(what: string, found: Range, wanted: Range): Verdict {
  const holds = found.low <= wanted.high && wanted.low <= found.high;
  const over = found.low > wanted.high;
  const excess = over ? found.low - wanted.high : wanted.low - found.high;
  const way = found.dated ? `days ${over ? 'earlier' : 'later'}` : over ? 'less' : 'more';
  return {
    holds,
    clause: `${what}: ${show(found)}; wanted: ${show(wanted)}`,
    unless: `${what} came to ${number(excess)} ${way}`,
  };
}

function show({ low, high, dated }: Range): string {
  const text = (value: number): string => (dated ? isoOr(value) : Number.isFinite(value) ? number(value) : 'open');
  return low === high ? text(low) : `${text(low)} to ${text(high)}`;
}

function isoOr(value: number): string {
  return Number.isFinite(value) ? isoDay(value) : 'open';
}

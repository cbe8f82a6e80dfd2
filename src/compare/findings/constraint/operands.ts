import { isAmount, rulesOf } from '../../../claim-type/index.js';
import type { Claim, Constraint, Source } from '../../../record/types.js';
import { edtfRange } from '../../../value/date-range.js';
import { parseEdtf } from '../../../value/edtf.js';
import { hull, type Span } from '../../../value/range.js';
import type { RuleSet } from '../../../value/rules.js';
import type { ConstraintKind, Operand, Untestable } from './kind.js';

type Given = Constraint['operands'][number];

/** An operand as read, with what became of its days. */
export interface ReadOperand extends Operand {
  /** What it allows, the members of a set apart: one of these, and nothing between them. */
  readonly members: readonly Span[];
  /** Whether its days were moved from the Julian calendar. */
  readonly moved: boolean;
}

/** What operands are looked up in. */
export interface OperandRecords {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly rules: RuleSet;
}

/** An operand that cannot be used, and why; counted from 0. */
export interface Unusable {
  readonly cause: Untestable;
  readonly place: number;
}

/**
 * Reads the operands of a constraint. It never throws: whatever cannot be used is named.
 * Dates of one source are of one calendar: where one of them is known to be Old Style, those of which nothing is told are, too.
 */
export function readOperands(
  { source, operands }: Constraint,
  { wants, operands: { least, most } }: ConstraintKind,
  records: OperandRecords,
): readonly ReadOperand[] | Unusable {
  if (operands.length < least) return { cause: 'operand_missing', place: operands.length };
  if (operands.length > most) return { cause: 'operand_type', place: most };
  const read: Days[] = [];
  for (const [place, given] of operands.entries()) {
    const operand = readOperand(given, source, records);
    if (typeof operand === 'string') return { cause: operand, place };
    const wanted = wants(place);
    if (wanted !== 'either' && operand.line !== wanted) return { cause: 'operand_type', place };
    read.push(operand);
  }
  const oldStyle = read.some(({ moved }) => moved);
  return read.map(({ possible, ...operand }) =>
    oldStyle && possible !== null ? { ...operand, ...spanning(possible), moved: true } : operand,
  );
}

interface Days extends ReadOperand {
  /** The days that it would be in the Julian calendar, where nothing tells the calendar. */
  readonly possible: readonly Span[] | null;
}

function spanning(members: readonly Span[]): Pick<ReadOperand, 'members' | 'span'> {
  return { members, span: hull(members) };
}

function readOperand(
  { claim: id, value, date, unit }: Given,
  source: string,
  { claims, sources, rules }: OperandRecords,
): Days | Untestable {
  const plain = { amount: null, moved: false, possible: null };
  if ((value ?? null) !== null) {
    const figure = value as number;
    if (!Number.isFinite(figure)) return 'operand_vague';
    return { ...plain, ...inDays({ low: figure, high: figure }, unit ?? null), line: 'numbers' };
  }
  if ((date ?? null) !== null) {
    const days = daysOf(date as string, rules);
    return days === null ? 'operand_vague' : { ...plain, line: 'days', unit: null, ...spanning(days) };
  }
  const claim = claims.get(id ?? '');
  if (claim === undefined) return 'operand_missing';
  if (claim.source !== source) return 'operand_foreign';
  const type = rulesOf(claim.type);
  const read = type.read(claim, {
    rules,
    julian: sources.get(source)?.calendar === 'julian',
    voices: 1,
    known: new Map(),
  });
  if (type.line === null) return 'operand_type';
  const range = type.range(read);
  if (range === null) return 'operand_vague';
  if (isAmount(claim)) return { ...plain, ...inDays(hull(range.reach), claim.unit), line: 'numbers', amount: claim };
  const calendar = type.calendar(read);
  const possible = calendar?.possible ?? null;
  return {
    ...plain,
    line: 'days',
    unit: null,
    ...spanning(range.reach),
    moved: calendar?.moved ?? false,
    possible: possible === null ? null : possible.reach,
  };
}

/** The days of a cited date; null for text that is no EDTF, which the checks refuse. */
function daysOf(edtf: string, rules: RuleSet): readonly Span[] | null {
  try {
    return edtfRange(parseEdtf(edtf), rules).reach;
  } catch {
    return null;
  }
}

/** Days in a measure of time; months and years are given from their shortest to their longest. */
const DAYS_IN: Readonly<Record<string, Span>> = {
  hours: { low: 1 / 24, high: 1 / 24 },
  days: { low: 1, high: 1 },
  nights: { low: 1, high: 1 },
  weeks: { low: 7, high: 7 },
  months: { low: 28, high: 31 },
  years: { low: 365, high: 366 },
};

/** An amount of time in days; any other stays in its unit. */
function inDays({ low, high }: Span, unit: string | null): Pick<ReadOperand, 'members' | 'span' | 'unit'> {
  const days = unit !== null && Object.hasOwn(DAYS_IN, unit) ? DAYS_IN[unit] : undefined;
  return days === undefined
    ? { ...spanning([{ low, high }]), unit }
    : { ...spanning([{ low: low * days.low, high: high * days.high }]), unit: 'days' };
}

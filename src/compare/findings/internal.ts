import { lowered, raised } from '../../claim-type/lift.js';
import { rulesOf } from '../../claim-type/index.js';
import type { Collection } from '../../record/collection.js';
import { byId } from '../../record/look-up.js';
import type { Claim, Constraint } from '../../record/types.js';
import { isoDay } from '../../value/calendar.js';
import { hull, type Span } from '../../value/range.js';
import type { RuleSet } from '../../value/rules.js';
import { scopeContains } from '../pair/scope.js';
import { CONSTRAINT_KINDS } from './constraint/index.js';
import type { ConstraintKind, Tested } from './constraint/kind.js';
import { excessOf, nearestOf, plain } from './constraint/nearest.js';
import { readOperands, type OperandRecords, type ReadOperand } from './constraint/operands.js';
import { NOTHING_FOUND, type BareFinding } from './finding.js';

/** What the constraints say: an internal finding each, and the claims that they imply. */
export interface InternalResult {
  readonly findings: readonly BareFinding[];
  readonly implied: readonly Claim[];
}

/** Tests every constraint inside its source. One that cannot be tested is a finding that says so. */
export function findContradictions(
  collection: Pick<Collection, 'claims' | 'sources' | 'constraints' | 'scopes'>,
  rules: RuleSet,
): InternalResult {
  if (collection.constraints.length === 0) return { findings: [], implied: [] };
  const records = { claims: byId(collection.claims), sources: byId(collection.sources), rules };
  const contains = scopeContains(collection.scopes);
  const fits = (a: string, b: string): boolean => contains('unit', a, b) || contains('unit', b, a);
  const results = collection.constraints.map((constraint) => test(constraint, records, fits));
  return {
    findings: results.map(({ finding }) => finding),
    implied: results.flatMap(({ implied }) => implied ?? []),
  };
}

function test(
  constraint: Constraint,
  records: OperandRecords,
  fits: (unit: string, whole: string) => boolean,
): { finding: BareFinding; implied: Claim | null } {
  const kind = CONSTRAINT_KINDS[constraint.kind];
  const slack = constraint.tolerance ?? 0;
  const operands = readOperands(constraint, kind, records);
  const tested = 'cause' in operands ? operands.cause : kind.test(operands, { slack, fits });
  if (typeof tested === 'string' || 'cause' in operands) {
    const cause = typeof tested === 'string' ? tested : 'operand_missing';
    return { finding: { ...unmeasured(constraint, records), relation: 'not_comparable', cause }, implied: null };
  }
  const nearest = nearestOf(tested, kind, operands, { slack, fits });
  const excess = excessOf(nearest);
  return {
    finding: {
      ...unmeasured(constraint, records),
      ...ends(nearest),
      relation: excess === null ? 'agrees' : 'conflicts',
      cause: constraint.kind,
      excess,
      ...(constraint.kind === 'part_of' && excess !== null ? lifts(operands, slack, records.rules) : {}),
    },
    implied: excess === null ? pin(constraint, kind, operands, slack, records) : null,
  };
}

function unmeasured({ id, source, operands }: Constraint, { claims }: OperandRecords): BareFinding {
  const involved = operands.flatMap(({ claim }) => claim ?? []);
  const [first] = involved;
  return {
    ...NOTHING_FOUND,
    id: `internal~${id}~${source}`,
    kind: 'internal',
    topic: claims.get(first ?? '')?.topic ?? null,
    claim: first ?? null,
    other: null,
    claims: involved,
    constraint: id,
    source,
    relation: null,
    cause: null,
  };
}

function ends({ line, found, wanted }: Tested): Partial<BareFinding> {
  if (line === 'numbers')
    return {
      claim_low: closed(found.low),
      claim_high: closed(found.high),
      other_low: closed(wanted.low),
      other_high: closed(wanted.high),
    };
  const day = (number: number): string | null => (Number.isFinite(number) ? isoDay(number) : null);
  return {
    claim_start: day(found.low),
    claim_end: day(found.high),
    other_start: day(wanted.low),
    other_end: day(wanted.high),
  };
}

function closed(end: number): number | null {
  return Number.isFinite(end) ? plain(end) : null;
}

/** The figures with which a part would no longer exceed its whole; null for cited values and for words without a figure. */
function lifts([part, whole]: readonly ReadOperand[], slack: number, rules: RuleSet): Partial<BareFinding> {
  if (part === undefined || whole === undefined) return {};
  return {
    lift_claim: part.amount === null ? null : lowered(part.amount, whole.span.high * (1 + slack), rules),
    lift_other: whole.amount === null ? null : raised(whole.amount, part.span.low / (1 + slack), rules),
  };
}

/** The claim that a constraint narrows to less than half of what its own words say; null when it does not. */
function pin(
  constraint: Constraint,
  { narrow }: ConstraintKind,
  operands: readonly ReadOperand[],
  slack: number,
  { claims }: OperandRecords,
): Claim | null {
  for (const [place, span] of (narrow?.(operands, slack) ?? []).entries()) {
    const operand = operands[place];
    const claim = claims.get(constraint.operands[place]?.claim ?? '');
    const left = operand === undefined ? null : within(operand.members, span);
    if (operand === undefined || claim === undefined || left === null || !tells(left, operand.span)) continue;
    const narrowed = rulesOf(claim.type).narrowed(claim, left, operand.moved);
    if (narrowed !== null) return implied(narrowed, constraint);
  }
  return null;
}

/** What of the members of a set lies within a span, from end to end; null for nothing. */
function within(members: readonly Span[], { low, high }: Span): Span | null {
  const left = members.filter((member) => member.low <= high && member.high >= low);
  if (left.length === 0) return null;
  const ends = hull(left);
  return { low: Math.max(ends.low, low), high: Math.min(ends.high, high) };
}

/** Whether a narrowed range tells more than the words: less than half as wide. A month less a day is no news. */
function tells(narrowed: Span, stated: Span): boolean {
  return 2 * (narrowed.high - narrowed.low) < stated.high - stated.low;
}

/** Id of the claim that a constraint implies, if it does. */
export function impliedId({ id, source }: Pick<Constraint, 'id' | 'source'>): string {
  return `${source}-implied-${id}`;
}

function implied(claim: Claim, constraint: Constraint): Claim {
  const behind = constraint.operands.flatMap((operand) => operand.claim ?? []);
  return {
    ...claim,
    id: impliedId(constraint),
    subject: `Implied: ${claim.subject}`,
    ...('relative_to' in claim ? { relative_to: behind.find((id) => id !== claim.id) ?? null } : {}),
    note: `Follows from: ${constraint.statement}`,
    derived_from: behind,
  };
}

import type { Claim, Constraint, DateClaim, Finding } from '../../record/types.js';
import { isoDay } from '../../value/calendar.js';
import { dateBounds } from '../../value/date-bounds.js';
import type { RuleSet } from '../../value/rules.js';
import type { Collection } from '../../record/collection.js';
import { byId, lookUp } from '../../record/look-up.js';
import { rangeOf, testConstraint, type Range } from './constraint/verdict.js';
import { findExcesses } from './excesses.js';
import { NOTHING_COMPARED } from '../../claim-type/outcome.js';
import { locatorText, sourceLabel, valueText } from '../../record/labels.js';

/** What the constraints say: an internal finding each, and the claims that they imply. */
export interface InternalResult {
  readonly findings: readonly Finding[];
  readonly implied: readonly Claim[];
}

/** Tests every constraint inside its source. @throws Error that names the constraint when an operand has the wrong kind */
export function findContradictions(collection: Collection, rules: RuleSet): InternalResult {
  const claims = byId(collection.claims);
  const sources = byId(collection.sources);
  const findings: Finding[] = [];
  const implied: Claim[] = [];
  for (const constraint of collection.constraints) {
    const involved = constraint.operands.flatMap(({ claim }) => (claim ? [lookUp(claims, claim, 'claim')] : []));
    const ranges = constraint.operands.map((operand) => rangeOf(operand, constraint, claims, rules));
    const verdict = testConstraint(constraint, ranges);
    const pinned = verdict.holds ? pin(constraint, ranges, claims) : null;
    if (pinned) implied.push(pinned);
    const told = involved.map((claim) => `"${valueText(claim)}" (${locatorText(claim)})`).join(', ');
    findings.push({
      id: `internal~${constraint.id}~${constraint.source}`,
      kind: 'internal',
      topic: involved[0]?.topic ?? null,
      claim: involved[0]?.id ?? null,
      other: null,
      claims: involved.map(({ id }) => id),
      constraint: constraint.id,
      source: constraint.source,
      relation: verdict.holds ? 'agrees' : 'conflicts',
      cause: constraint.kind,
      ...NOTHING_COMPARED,
      reason: `${sourceLabel(lookUp(sources, constraint.source, 'source'))}: ${constraint.statement.replace(/\.$/, '')}. Its own words ${told} ${verdict.holds ? 'satisfy this' : 'cannot all be right'}: ${verdict.clause}.`,
      steps: [
        `rules: ${rules.name}`,
        `rule ${constraint.kind}`,
        verdict.clause,
        ...(pinned ? [`implies ${pinned.id}`] : []),
      ],
      unless: verdict.holds ? null : verdict.unless,
    });
  }
  return { findings: [...findings, ...findExcesses(collection, rules)], implied };
}

/** The date that a constraint pins down more narrowly than the words of its own claim do; null when it does not. */
function pin(constraint: Constraint, ranges: readonly Range[], claims: ReadonlyMap<string, Claim>): Claim | null {
  const [a, b, c] = ranges as [Range, Range, Range | undefined];
  const stated =
    constraint.kind === 'day_after' ? { low: 1, high: 1 } : constraint.kind === 'duration_between' ? c : undefined;
  if (!stated || !Number.isFinite(stated.high)) return null;
  const slack = constraint.tolerance ?? 0;
  const between = { low: stated.low - slack, high: stated.high + slack };
  const first = { low: Math.max(a.low, b.low - between.high), high: Math.min(a.high, b.high - between.low) };
  const second = { low: Math.max(b.low, a.low + between.low), high: Math.min(b.high, a.high + between.high) };
  const narrower = tells(first, a) ? { range: first, index: 0 } : tells(second, b) ? { range: second, index: 1 } : null;
  if (!narrower) return null;
  const claim = claims.get(constraint.operands[narrower.index]?.claim ?? '');
  return claim?.type === 'date' ? impliedClaim(claim, narrower.range, constraint) : null;
}

/** Whether a narrowed range tells more than the words: at most half as wide. A month less a day is no news. */
function tells(narrowed: Range, stated: Range): boolean {
  return 2 * (narrowed.high - narrowed.low) < stated.high - stated.low;
}

function impliedClaim(claim: DateClaim, range: Range, constraint: Constraint): DateClaim {
  const date = range.low === range.high ? isoDay(range.low) : `${isoDay(range.low)}/${isoDay(range.high)}`;
  return {
    ...claim,
    id: `${claim.source}-implied-${constraint.id}`,
    subject: `Implied: ${claim.subject}`,
    date,
    ...dateBounds(date),
    date_text: `implied by its own words: ${date}`,
    date_part: null,
    date_basis: 'relative',
    relative_to:
      constraint.operands.map((operand) => operand.claim).find((id) => id !== null && id !== claim.id) ?? null,
    note: `Follows from: ${constraint.statement}`,
    derived_from: constraint.operands.flatMap((operand) => operand.claim ?? []),
  };
}

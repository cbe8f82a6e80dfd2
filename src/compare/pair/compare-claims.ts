import { notComparable, UNMEASURED, type Outcome } from '../../claim-type/index.js';
import { relatePartAndWhole } from '../../claim-type/amounts.js';
import type { ComparisonContext, ReadClaim } from './read-claim.js';
import { scopeDifference } from './scope.js';

/** Compares two claims on one topic: first whether they speak of the same thing, then their values. */
export function compareClaims(a: ReadClaim, b: ReadClaim, context: ComparisonContext): Outcome {
  const difference = scopeDifference(a, b, context);
  if (difference === null) {
    const outcome = a.type.relate(a.value, b.value, a.topic, context.rules);
    return outcome.relation === 'conflicts' && a.claim.modality === 'denied' ? bothDenied(outcome) : outcome;
  }
  const [left, right] = [a.type.amount(a.value), b.type.amount(b.value)];
  return difference.part === null || left === null || right === null
    ? notComparable(difference.dimension)
    : relatePartAndWhole(left, right, difference.part, difference.dimension, context.rules);
}

/** Two accounts that deny different things leave room for each other. */
function bothDenied(outcome: Outcome): Outcome {
  const { claim_low, claim_high, other_low, other_high, claim_start, claim_end, other_start, other_end } = outcome;
  return {
    ...UNMEASURED,
    relation: 'overlaps',
    cause: 'both_possible',
    ratio: outcome.ratio,
    gap_days: outcome.gap_days,
    claim_low,
    claim_high,
    other_low,
    other_high,
    claim_start,
    claim_end,
    other_start,
    other_end,
  };
}

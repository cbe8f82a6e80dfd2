import type { Claim, ClaimType, Topic } from '../types.js';
import type { RuleSet } from '../value/rule-set.js';
import { compareAmounts } from './compare-amounts.js';
import { compareAttributions } from './compare-attributions.js';
import { compareCasualties } from './compare-casualties.js';
import { compareDates, type DateContext } from './compare-dates.js';
import { notComparable, type Outcome } from './outcome.js';
import { scopeMismatch } from './scope.js';

/** What a comparator may know besides the two claims. */
export interface ComparisonContext extends DateContext {
  readonly topic: Topic;
  readonly rules: RuleSet;
}

type ClaimOf<T extends ClaimType> = Extract<Claim, { type: T }>;
/** Compares two claims of one type and scope. */
export type Comparator<T extends ClaimType> = (a: ClaimOf<T>, b: ClaimOf<T>, context: ComparisonContext) => Outcome;

/** One comparator for each type; the compiler asks for a missing one. */
export const COMPARATORS = {
  quantity: (a, b, { rules }) => compareAmounts(a, b, rules),
  casualty: (a, b, { rules }) => compareCasualties(a, b, rules),
  date: (a, b, context) => compareDates(a, b, context.rules, context),
  attribution: (a, b, { topic }) => compareAttributions(a, b, topic),
} satisfies { [T in ClaimType]: Comparator<T> };

/** Compares two claims on one topic: first whether they count the same thing, then their values. */
export function compareClaims(a: Claim, b: Claim, context: ComparisonContext): Outcome {
  const mismatch = scopeMismatch(a, b, context.rules);
  if (mismatch) return notComparable(mismatch.dimension, mismatch.clause, [`scope: ${mismatch.clause}`]);
  const comparator = COMPARATORS[a.type] as (a: Claim, b: Claim, context: ComparisonContext) => Outcome;
  return comparator(a, b, context);
}

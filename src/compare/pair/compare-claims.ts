import type { Claim, ClaimType, Topic } from '../../record/types.js';
import { isAmount } from '../../value/amount.js';
import type { RuleSet } from '../../value/rules.js';
import { compareAmounts, compareWithWhole } from '../../claim-type/amounts.js';
import { compareAttributions } from '../../claim-type/attribution.js';
import { compareCasualties } from '../../claim-type/casualty.js';
import { compareDates } from '../../claim-type/date.js';
import { notComparable, type Outcome } from '../../claim-type/outcome.js';
import { scopeMismatch, type Contains } from './scope.js';

/** What a comparator may know besides the two claims. */
export interface ComparisonContext {
  readonly topic: Topic;
  readonly rules: RuleSet;
  /** Which scopes lie inside which. */
  readonly contains: Contains;
  /** Whether the source of each claim is known to reckon in the Julian calendar where its dates do not name theirs. */
  readonly julian: { readonly first: boolean; readonly second: boolean };
  /** Who tells each claim: the source, then whoever speaks inside its words, down to the last. */
  readonly voices: { readonly first: readonly string[]; readonly second: readonly string[] };
}

type ClaimOf<T extends ClaimType> = Extract<Claim, { type: T }>;
/** Compares two claims of one type and scope. */
export type Comparator<T extends ClaimType> = (a: ClaimOf<T>, b: ClaimOf<T>, context: ComparisonContext) => Outcome;

/** One comparator for each type; the compiler asks for a missing one. */
export const COMPARATORS = {
  quantity: (a, b, { rules }) => compareAmounts(a, b, rules),
  casualty: (a, b, { rules }) => compareCasualties(a, b, rules),
  date: (a, b, { rules, julian }) => compareDates(a, b, rules, julian),
  attribution: (a, b, { topic, voices }) => compareAttributions(a, b, topic, voices),
} satisfies { [T in ClaimType]: Comparator<T> };

/** Compares two claims on one topic: first whether they count the same thing, then their values. */
export function compareClaims(a: Claim, b: Claim, context: ComparisonContext): Outcome {
  const mismatch = scopeMismatch(a, b, context.rules, context.contains);
  if (mismatch === null) {
    const comparator = COMPARATORS[a.type] as (a: Claim, b: Claim, context: ComparisonContext) => Outcome;
    const outcome = comparator(a, b, context);
    return { ...outcome, steps: ['scope: both count the same', ...outcome.steps] };
  }
  const scope = `scope: ${mismatch.clause}`;
  if (mismatch.part !== null && isAmount(a) && isAmount(b)) {
    const outcome = compareWithWhole(a, b, mismatch.part, mismatch, context.rules);
    return { ...outcome, steps: [scope, ...outcome.steps] };
  }
  return { ...notComparable(mismatch.dimension, mismatch.clause, [scope]), unless: 'both spoke of the same' };
}

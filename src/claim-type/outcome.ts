import type { Finding, Relation } from '../record/types.js';

/**
 * What comparing two claims gives: a relation, codes and numbers, no words. Sentences are made of it where findings are
 * published. `claim` is the first of the two, `other` the second.
 */
export interface Outcome {
  readonly relation: Relation;
  /** What explains the relation, or the dimension on which the two cannot be compared; null where nothing needs to be said. */
  readonly cause: string | null;
  readonly ratio: number | null;
  readonly gap_days: number | null;
  readonly direction: Finding['direction'];
  readonly band: string | null;
  /** Ends of what each side allows under the rules, in its unit; null: open, or no amount. */
  readonly claim_low: number | null;
  readonly claim_high: number | null;
  readonly other_low: number | null;
  readonly other_high: number | null;
  /** First and last day that each side allows under the rules, ISO 8601; null: open, or no date. */
  readonly claim_start: string | null;
  readonly claim_end: string | null;
  readonly other_start: string | null;
  readonly other_end: string | null;
  /** How far the two are from meeting, in the unit of the amounts or in days; null where they meet. */
  readonly excess: number | null;
  /** Figure nearest to the claim's own with which the two would meet, all else as it is; null where none would do. */
  readonly lift_claim: number | null;
  /** The same of the other claim. */
  readonly lift_other: number | null;
  /** Least share that "about" and "some" would have to reach, either way, for the two to meet; null where none would do. */
  readonly lift_width: number | null;
}

/** An outcome in which nothing is measured; comparators fill in what they found. */
export const UNMEASURED = {
  ratio: null,
  gap_days: null,
  direction: null,
  band: null,
  claim_low: null,
  claim_high: null,
  other_low: null,
  other_high: null,
  claim_start: null,
  claim_end: null,
  other_start: null,
  other_end: null,
  excess: null,
  lift_claim: null,
  lift_other: null,
  lift_width: null,
} as const;

/** An outcome that says only that the two cannot be compared, and on which dimension they differ or what is missing. */
export function notComparable(cause: string, measured: Partial<Outcome> = {}): Outcome {
  return { relation: 'not_comparable', cause, ...UNMEASURED, ...measured };
}

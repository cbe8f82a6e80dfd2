import type { Finding, Relation } from '../record/types.js';

/** What a comparator says of two claims: the computed part of a finding. */
export interface Outcome {
  readonly relation: Relation;
  readonly cause: string | null;
  readonly ratio: number | null;
  readonly gap_days: number | null;
  readonly direction: Finding['direction'];
  readonly band: string | null;
  /** Clause for the reason sentence, without subject and full stop. */
  readonly clause: string;
  readonly steps: readonly string[];
  readonly unless: string | null;
}

/** An outcome that says only that the two cannot be compared, and on which dimension they differ. */
export function notComparable(cause: string, clause: string, steps: readonly string[] = []): Outcome {
  return {
    relation: 'not_comparable',
    cause,
    ratio: null,
    gap_days: null,
    direction: null,
    band: null,
    clause,
    steps,
    unless: null,
  };
}

/** Fields of a finding that only a comparison of two claims fills. */
export const NOTHING_COMPARED = {
  ratio: null,
  gap_days: null,
  direction: null,
  band: null,
  shared_lineage: false,
} as const;

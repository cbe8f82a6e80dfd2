import { countUnrecorded, type Unrecorded } from '../claim-type/second-reading.js';
import type { Review } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';

/** What came of reading the claims of other accounts again. */
export interface SecondReadings {
  /** Claims of other accounts. */
  readonly claims: number;
  readonly outcomes: Readonly<Record<Review['outcome'] | 'none', number>>;
  /** Fields that decide how claims compare, with the second readings that say nothing of them. */
  readonly unrecorded: readonly Unrecorded[];
}

/** Counts the second readings of other accounts' claims, and what they did not record. */
export function secondReadings({ claims, subject, reviews }: Dataset): SecondReadings {
  const others = claims.filter(({ source, derived_from }) => source !== subject && derived_from === null);
  const outcomes = new Map(reviews.map(({ claim, outcome }) => [claim, outcome]));
  const count = (wanted: Review['outcome'] | undefined): number =>
    others.filter(({ id }) => outcomes.get(id) === wanted).length;
  return {
    claims: others.length,
    outcomes: {
      confirmed: count('confirmed'),
      corrected: count('corrected'),
      not_reachable: count('not_reachable'),
      none: count(undefined),
    },
    unrecorded: countUnrecorded(others, reviews),
  };
}

import type { Finding, Standing } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';
import { counts, type StandingCounts } from './counts.js';

export { STANDINGS } from './counts.js';

/** Numbers of the report, the not compared included; a selection of `counts`, so that they are the same everywhere. */
export interface ReportCounts {
  /** Claims that the subject tells. Their standings, with those not weighed, add up to it. */
  readonly claims: number;
  readonly accounts: number;
  readonly account_claims: number;
  /** Those among them that nobody has read twice. */
  readonly account_drafts: number;
  readonly comparisons: number;
  /** Those among the comparisons that could not be compared after all: the two speak of different things. */
  readonly not_comparable: number;
  readonly standings: Readonly<Record<Standing['standing'], number>>;
  readonly not_weighed: number;
  /** Claims that only follow from the subject's words, which are weighed apart. */
  readonly implied: StandingCounts;
  readonly contradictions_inside: number;
  readonly silences: number;
}

/** What must be said where no claim of the subject could be compared, so that this does not look like agreement; else null. */
export function nothingCompared({
  comparisons,
  not_comparable: barred,
  account_drafts: drafts,
}: ReportCounts): string | null {
  if (comparisons > barred) return null;
  const why =
    comparisons === 0
      ? `no other account has a claim${drafts === 0 ? '' : ' that counts'} on any of its topics`
      : 'no other account speaks of quite the same, and `show` says why';
  return `Nothing was compared: ${why}. This is no report of agreement.`;
}

/** Counts what was compared and what was not. */
export function reportCounts(dataset: Dataset): ReportCounts {
  const counted = counts(dataset);
  return {
    claims: counted.claims.subject,
    accounts: counted.sources.accounts,
    account_claims: counted.claims.others,
    account_drafts: counted.drafts.others,
    comparisons: counted.comparisons.all,
    not_comparable: counted.comparisons.not_comparable,
    standings: counted.subject.standings,
    not_weighed: counted.subject.not_weighed,
    implied: counted.subject_implied,
    contradictions_inside: counted.internal.conflicts,
    silences: counted.silences.all,
  };
}

/** Findings that the subject's own words contradict each other; those of other sources are none of the subject's. */
export function contradictionsInside(dataset: Dataset): Finding[] {
  return dataset.findings.filter(
    ({ kind, relation, source }) => kind === 'internal' && relation === 'conflicts' && source === dataset.subject,
  );
}

import type { Finding, Standing } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';

/** Numbers of the report, the not compared included. */
export interface ReportCounts {
  readonly claims: number;
  readonly accounts: number;
  readonly account_claims: number;
  readonly comparisons: number;
  readonly standings: Readonly<Record<Standing['standing'], number>>;
  readonly contradictions_inside: number;
  readonly silences: number;
}

export const STANDINGS: readonly Standing['standing'][] = [
  'contradicted',
  'contested',
  'compatible',
  'corroborated',
  'uncorroborated',
  'not_compared',
];

/** Counts what was compared and what was not. */
export function reportCounts(dataset: Dataset): ReportCounts {
  const own = dataset.claims.filter(({ source, derived_from }) => source === dataset.subject && derived_from === null);
  const count = (standing: Standing['standing']): number =>
    dataset.standings.filter((entry) => entry.standing === standing).length;
  const findings = (test: (finding: Finding) => boolean): number => dataset.findings.filter(test).length;
  return {
    claims: own.length,
    accounts: new Set(dataset.claims.map(({ source }) => source).filter((source) => source !== dataset.subject)).size,
    account_claims: dataset.claims.filter(({ source }) => source !== dataset.subject).length,
    comparisons: findings(({ kind }) => kind === 'comparison'),
    standings: Object.fromEntries(STANDINGS.map((standing) => [standing, count(standing)])) as Record<
      Standing['standing'],
      number
    >,
    contradictions_inside: contradictionsInside(dataset).length,
    silences: findings(({ kind }) => kind === 'silence'),
  };
}

/** Findings that the subject's own words contradict each other; those of other sources are none of the subject's. */
export function contradictionsInside(dataset: Dataset): Finding[] {
  return dataset.findings.filter(
    ({ kind, relation, source }) => kind === 'internal' && relation === 'conflicts' && source === dataset.subject,
  );
}

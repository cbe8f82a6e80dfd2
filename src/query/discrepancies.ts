import type { Claim, Finding, Standing } from '../record/types.js';
import { byCodeUnit, groupBy } from '../record/look-up.js';
import type { Dataset } from '../dossier/dataset.js';

/** A claim of the subject that other accounts contradict, with the findings that say so. */
export interface Discrepancy {
  readonly claim: Claim;
  readonly standing: Standing;
  /** Conflicting comparisons first, then the others. */
  readonly findings: readonly Finding[];
}

/**
 * Contradicted and contested claims that the subject tells (what only follows from its words is weighed apart), those that
 * matter most first: major before minor, then by the number of independent
 * roots that conflict, then by the size of the difference.
 */
export function discrepancies(dataset: Dataset): Discrepancy[] {
  const claims = new Map(dataset.claims.flatMap((claim) => (claim.derived_from === null ? [[claim.id, claim]] : [])));
  const findings = groupBy(dataset.findings, ({ kind, claim }) => (kind === 'comparison' ? claim : null));
  return dataset.standings
    .filter(({ standing }) => standing === 'contradicted' || standing === 'contested')
    .flatMap((standing) => {
      const claim = claims.get(standing.claim);
      const about = (findings.get(standing.claim) ?? []).toSorted(
        (a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id),
      );
      return claim ? [{ claim, standing, findings: about }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.claim.weight === 'minor') - Number(b.claim.weight === 'minor') ||
        b.standing.conflict_roots - a.standing.conflict_roots ||
        size(b.findings) - size(a.findings) ||
        byCodeUnit(a.claim.id, b.claim.id),
    );
}

const ORDER = ['conflicts', 'agrees', 'overlaps', 'not_comparable'];

function rank({ relation }: Finding): number {
  return ORDER.indexOf(relation ?? 'not_comparable');
}

/** Largest difference among conflicts, on one scale: the logarithm of a ratio, or of a gap in weeks. */
function size(findings: readonly Finding[]): number {
  const sizes = findings
    .filter(({ relation }) => relation === 'conflicts')
    .map(({ ratio, gap_days: gap }) =>
      ratio !== null && ratio > 0 ? Math.abs(Math.log(ratio)) : gap !== null ? Math.log(1 + Math.abs(gap) / 7) : 0,
    );
  return Math.max(0, ...sizes);
}

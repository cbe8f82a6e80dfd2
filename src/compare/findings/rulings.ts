import { UNMEASURED } from '../../claim-type/index.js';
import type { Ruling } from '../../record/types.js';
import type { BareFinding } from './finding.js';

/** Rulings by the finding that they are about; a ruling on two claims holds whichever of them stands first. */
export function rulingOn(
  rulings: readonly Ruling[],
): (finding: Pick<BareFinding, 'id' | 'claim' | 'other'>) => Ruling | null {
  const byFinding = new Map(rulings.map((ruling) => [ruling.finding, ruling]));
  if (byFinding.size === 0) return () => null;
  return ({ id, claim, other }) => byFinding.get(id) ?? byFinding.get(`${other ?? ''}~${claim ?? ''}`) ?? null;
}

/**
 * Applies reviewers' rulings to findings. A ruling stands in the place of all that was computed: the measures of a relation that
 * no longer holds go with it. What each side allows stays, since no ruling changes that; the computed relation is kept.
 */
export function ruleOnFindings(findings: readonly BareFinding[], rulings: readonly Ruling[]): readonly BareFinding[] {
  if (rulings.length === 0) return findings;
  const ruled = rulingOn(rulings);
  return findings.map((finding) => {
    const ruling = ruled(finding);
    if (ruling === null || ruling.relation === finding.relation) return finding;
    const { claim_low, claim_high, other_low, other_high, claim_start, claim_end, other_start, other_end } = finding;
    return {
      ...finding,
      ...UNMEASURED,
      claim_low,
      claim_high,
      other_low,
      other_high,
      claim_start,
      claim_end,
      other_start,
      other_end,
      relation: ruling.relation,
      computed: finding.relation,
      cause: 'ruling',
      direction: ruling.relation === 'agrees' ? 'same' : null,
    };
  });
}

/** Rulings that change nothing: their finding is gone, or computes to the same relation by itself. */
export function staleRulings(
  findings: readonly Pick<BareFinding, 'id' | 'relation' | 'computed'>[],
  rulings: readonly Ruling[],
): Ruling[] {
  const relations = new Map(findings.map(({ id, relation, computed }) => [id, computed ?? relation]));
  return rulings.filter(({ finding, relation }) => !relations.has(finding) || relations.get(finding) === relation);
}

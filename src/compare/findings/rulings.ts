import type { Finding, Ruling } from '../../record/types.js';

/** Applies reviewers' rulings to findings; the computed relation is kept in the steps. */
export function ruleOnFindings(findings: readonly Finding[], rulings: readonly Ruling[]): Finding[] {
  const byFinding = new Map(rulings.map((ruling) => [ruling.finding, ruling]));
  return findings.map((finding) => {
    const ruling = byFinding.get(finding.id);
    if (!ruling || ruling.relation === finding.relation) return finding;
    return {
      ...finding,
      relation: ruling.relation,
      cause: 'ruling',
      reason: `${finding.reason} Reviewed: ${ruling.reason}`,
      steps: [...finding.steps, `computed: ${finding.relation ?? 'none'}; ruled ${ruling.relation} on ${ruling.on}`],
    };
  });
}

/** Rulings that change nothing: their finding is gone, or computes to the same relation by itself. */
export function staleRulings(findings: readonly Finding[], rulings: readonly Ruling[]): Ruling[] {
  const relations = new Map(findings.map(({ id, relation }) => [id, relation]));
  return rulings.filter(({ finding, relation }) => !relations.has(finding) || relations.get(finding) === relation);
}

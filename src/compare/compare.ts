import type { Claim, Finding, Synopsis } from '../record/types.js';
import { DEFAULT_RULES, RULE_SETS, type RuleSet } from '../value/rules.js';
import type { Collection } from '../record/collection.js';
import { findComparisons } from './findings/comparisons.js';
import { findContradictions } from './findings/internal.js';
import { findSilences } from './findings/silences.js';
import { rootsByTopic, type RootsOf } from './weigh/roots.js';
import { ruleOnFindings } from './findings/rulings.js';
import { standings, withRobustness, type BareStanding, type UnsaidStanding } from './weigh/standings.js';
import { synopses } from './weigh/synopses.js';

/** Everything that a comparison computes. */
export interface Comparison {
  readonly rules: string;
  /** Claims that a constraint implies; compared like any other. */
  readonly implied: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly standings: readonly UnsaidStanding[];
  readonly synopses: readonly Synopsis[];
}

/**
 * Compares the subject's claims with all others. Pure: the same collection and rules give the same result.
 * @param rules the rule set whose findings are given
 * @param alternatives rule sets under which a standing must stay the same to be called robust
 */
export function compare(
  collection: Collection,
  rules: RuleSet = DEFAULT_RULES,
  alternatives: readonly RuleSet[] = RULE_SETS,
): Comparison {
  const rootsOn = rootsByTopic(collection.lineage);
  const base = underRules(collection, rules, rootsOn);
  const others = alternatives
    .filter(({ name }) => name !== rules.name)
    .map((other) => ({ rules: other.name, standings: underRules(collection, other, rootsOn).standings }));
  const standingList = withRobustness(base.standings, others);
  return {
    rules: rules.name,
    implied: base.implied,
    findings: base.findings,
    standings: standingList,
    synopses: synopses(collection, base.claims, base.findings, standingList, rootsOn, rules),
  };
}

/** What one rule set gives. */
function underRules(
  collection: Collection,
  rules: RuleSet,
  rootsOn: RootsOf,
): { claims: Claim[]; implied: readonly Claim[]; findings: Finding[]; standings: BareStanding[] } {
  const internal = findContradictions(collection, rules);
  const claims = [...collection.claims, ...internal.implied];
  const computed = [
    ...findComparisons(collection, claims, rootsOn, rules),
    ...internal.findings,
    ...findSilences(collection),
  ];
  const findings = ruleOnFindings(computed, collection.rulings);
  return {
    claims,
    implied: internal.implied,
    findings,
    standings: standings({
      subject: collection.subject,
      sources: collection.sources,
      claims,
      findings,
      searches: collection.searches,
      rootsOn,
    }),
  };
}

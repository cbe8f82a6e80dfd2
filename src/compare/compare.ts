import type { Claim, Finding, Standing } from '../types.js';
import { DEFAULT_RULES, type RuleSet } from '../value/rule-set.js';
import { byId, type Collection } from './collection.js';
import { findComparisons } from './find-comparisons.js';
import { findContradictions } from './find-contradictions.js';
import { findSilences } from './find-silences.js';
import { lineageRoots } from './roots.js';
import { ruleOnFindings } from './rule-on-findings.js';
import { standings } from './standings.js';
import { synopses, type Synopsis } from './synopses.js';

/** Everything that a comparison computes. */
export interface Comparison {
  readonly rules: string;
  /** Claims that a constraint implies; compared like any other. */
  readonly implied: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly standings: readonly Standing[];
  readonly synopses: readonly Synopsis[];
}

/** Compares the subject's claims with all others. Pure: the same collection and rules give the same result. */
export function compare(collection: Collection, rules: RuleSet = DEFAULT_RULES): Comparison {
  const roots = lineageRoots([...byId(collection.sources).keys()], collection.lineage);
  const internal = findContradictions(collection, rules);
  const claims = [...collection.claims, ...internal.implied];
  const computed = [
    ...findComparisons(collection, claims, roots, rules),
    ...internal.findings,
    ...findSilences(collection),
  ];
  const findings = ruleOnFindings(computed, collection.rulings);
  const standingList = standings(collection.subject, claims, findings, collection.searches, roots);
  return {
    rules: rules.name,
    implied: internal.implied,
    findings,
    standings: standingList,
    synopses: synopses(
      collection.subject,
      collection.topics,
      collection.sources,
      claims,
      findings,
      standingList,
      collection.searches,
      roots,
      rules,
    ),
  };
}

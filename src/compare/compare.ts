import type { Collection } from '../record/collection.js';
import { byCodeUnit } from '../record/look-up.js';
import type { Claim, Finding, Standing, Synopsis } from '../record/types.js';
import { DEFAULT_RULES, RULE_SETS, type RuleSet } from '../value/rules.js';
import type { BareFinding } from './findings/finding.js';
import { underRules } from './under-rules.js';
import { sentenceMaker } from './findings/sentences.js';
import { rootsByTopic } from './weigh/roots.js';
import { standingSentence } from './weigh/standing-sentence.js';
import { withRobustness, type UnsaidStanding } from './weigh/standings.js';

/** Everything that a comparison computes: codes and numbers. */
export interface Comparison {
  readonly rules: string;
  /** Claims that a constraint implies; compared like any other. */
  readonly implied: readonly Claim[];
  readonly findings: readonly BareFinding[];
  readonly standings: readonly UnsaidStanding[];
  readonly synopses: readonly Synopsis[];
}

/** A comparison told in sentences, as it is published. */
export interface ToldComparison extends Comparison {
  readonly findings: readonly Finding[];
  readonly standings: readonly Standing[];
}

/** What a comparison may be asked besides its rules. */
export interface CompareOptions {
  /** Whether claims that no second reader has seen count too. Default: they do not. */
  readonly drafts?: boolean;
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
  { drafts = false }: CompareOptions = {},
): Comparison {
  const told = drafts ? collection : withoutDrafts(collection);
  const rootsOn = rootsByTopic(told.lineage);
  const base = underRules(told, rules, rootsOn);
  const others = alternatives
    .filter(({ name }) => name !== rules.name)
    .map((other) => ({ rules: other.name, standings: underRules(told, other, rootsOn).standings }));
  return {
    rules: rules.name,
    implied: base.implied,
    findings: base.findings,
    standings: withRobustness(base.standings, others).sort((a, b) => byCodeUnit(a.claim, b.claim)),
    synopses: base.synopses,
  };
}

/** Puts the sentences on what was computed in numbers. @param rules the rule set of the comparison */
export function withSentences(comparison: Comparison, collection: Collection, rules: RuleSet): ToldComparison {
  const tell = sentenceMaker({ collection, claims: [...collection.claims, ...comparison.implied], rules });
  return {
    ...comparison,
    findings: comparison.findings.map(tell),
    standings: comparison.standings.map((standing) => ({ ...standing, reason: standingSentence(standing) })),
  };
}

function withoutDrafts(collection: Collection): Collection {
  return collection.claims.some(({ status }) => status === 'draft')
    ? { ...collection, claims: collection.claims.filter(({ status }) => status !== 'draft') }
    : collection;
}

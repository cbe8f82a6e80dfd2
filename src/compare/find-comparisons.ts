import type { Claim, Finding, Topic } from '../types.js';
import type { RuleSet } from '../value/rule-set.js';
import { byCodeUnit, byId, lookUp, type Collection } from './collection.js';
import { compareClaims } from './comparators.js';
import { shareRoot } from './roots.js';
import { locatorText, sourceLabel, valueText } from './wording.js';

/** Compares every claim of the subject with every claim of another source on its topic. Topics block the pairs, so the cost follows the pairs. */
export function findComparisons(
  collection: Collection,
  claims: readonly Claim[],
  roots: ReadonlyMap<string, ReadonlySet<string>>,
  rules: RuleSet,
): Finding[] {
  const sources = byId(collection.sources);
  const topics = byId(collection.topics);
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.topic === null) continue;
    const group = groups.get(claim.topic);
    if (group) group.push(claim);
    else groups.set(claim.topic, [claim]);
  }
  const findings: Finding[] = [];
  for (const [topicId, group] of [...groups].sort(([a], [b]) => byCodeUnit(a, b))) {
    const topic = lookUp(topics, topicId, 'topic');
    for (const own of group.filter(({ source }) => source === collection.subject)) {
      for (const other of group.filter(({ source }) => source !== collection.subject)) {
        findings.push(comparison(own, other, topic));
      }
    }
  }
  return findings;

  function comparison(own: Claim, other: Claim, topic: Topic): Finding {
    const [mine, theirs] = [lookUp(sources, own.source, 'source'), lookUp(sources, other.source, 'source')];
    const julianEvidenced = [mine, theirs].some(({ calendar }) => calendar === 'julian');
    const outcome = compareClaims(own, other, { topic, rules, julianEvidenced });
    const shared = shareRoot(roots, own.source, other.source);
    const said = (claim: Claim, name: string): string => `${name} (${locatorText(claim)}) says "${valueText(claim)}"`;
    const lineage = shared ? ' Both go back to one root, so this is no independent witness.' : '';
    return {
      id: `${own.id}~${other.id}`,
      kind: 'comparison',
      topic: topic.id,
      claim: own.id,
      other: other.id,
      claims: [own.id, other.id],
      constraint: null,
      source: other.source,
      relation: outcome.relation,
      cause: outcome.cause,
      ratio: outcome.ratio,
      gap_days: outcome.gap_days,
      direction: outcome.direction,
      band: outcome.band,
      shared_lineage: shared,
      reason: `${said(own, sourceLabel(mine))}; ${said(other, sourceLabel(theirs))}: ${outcome.relation === 'not_comparable' ? 'not comparable, ' : ''}${outcome.clause}.${lineage}`,
      steps: [...outcome.steps],
      unless: outcome.unless,
    };
  }
}

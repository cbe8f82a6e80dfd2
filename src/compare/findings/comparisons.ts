import type { Claim, Finding, Source, Topic } from '../../record/types.js';
import { isAmount } from '../../value/amount.js';
import type { RuleSet } from '../../value/rules.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { compareWithWhole } from '../../claim-type/amounts.js';
import { compareClaims } from '../pair/compare-claims.js';
import type { Outcome } from '../../claim-type/outcome.js';
import { shareRoot, type RootsOf } from '../weigh/roots.js';
import { scopeContains } from '../pair/scope.js';
import { voicesOf } from '../pair/voices.js';
import { locatorText, sourceLabel, valueText } from '../../record/labels.js';

/**
 * Compares every claim of the subject with every claim of another source on its topic, and losses with strengths where a topic
 * is part of another. Topics block the pairs, so the cost follows the pairs.
 */
export function findComparisons(
  collection: Collection,
  claims: readonly Claim[],
  rootsOn: RootsOf,
  rules: RuleSet,
): Finding[] {
  const sources = byId(collection.sources);
  const topics = byId(collection.topics);
  const all = byId(claims);
  const contains = scopeContains(collection.scopes);
  const groups = groupBy(claims, ({ topic }) => topic);
  const findings: Finding[] = [];
  for (const [topicId, group] of [...groups].sort(([a], [b]) => byCodeUnit(a, b))) {
    const topic = lookUp(topics, topicId, 'topic');
    const others = group.filter(({ source }) => source !== collection.subject);
    for (const own of group) {
      if (own.source !== collection.subject) continue;
      for (const other of others) findings.push(finding(own, other, topic, relate(own, other, topic)));
    }
    if (topic.part_of === null) continue;
    for (const { own, other, part } of crossPairs(group, groups.get(topic.part_of) ?? [], collection.subject)) {
      const outcome = exceeds(own, other, part);
      if (outcome) findings.push(finding(own, other, topic, outcome));
    }
  }
  return findings;

  function relate(own: Claim, other: Claim, topic: Topic): Outcome {
    const julian = (claim: Claim): boolean => lookUp(sources, claim.source, 'source').calendar === 'julian';
    return compareClaims(own, other, {
      topic,
      rules,
      contains,
      julian: { first: julian(own), second: julian(other) },
      voices: { first: voicesOf(own, all, sources), second: voicesOf(other, all, sources) },
    });
  }

  /** Only an excess is a finding: a part that stays within its whole says nothing. */
  function exceeds(own: Claim, other: Claim, part: 'first' | 'second'): Outcome | null {
    if (!isAmount(own) || !isAmount(other) || own.modality !== other.modality) return null;
    if (own.unit !== other.unit && !contains('unit', own.unit, other.unit) && !contains('unit', other.unit, own.unit))
      return null;
    const [inner, outer] = part === 'first' ? [own, other] : [other, own];
    const outcome = compareWithWhole(
      own,
      other,
      part,
      { dimension: 'topic', clause: `"${inner.subject}" is a part of what is told in "${outer.subject}"` },
      rules,
    );
    return outcome.relation === 'conflicts' ? outcome : null;
  }

  function finding(own: Claim, other: Claim, topic: Topic, outcome: Outcome): Finding {
    const [mine, theirs] = [lookUp(sources, own.source, 'source'), lookUp(sources, other.source, 'source')];
    const roots = rootsOn(topic.id);
    const shared = shareRoot(roots, own, other);
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
      reason: `${said(own, mine)}; ${said(other, theirs)}: ${outcome.relation === 'not_comparable' ? 'not comparable, ' : ''}${outcome.clause}.${lineage}`,
      steps: [
        `rules: ${rules.name}`,
        ...outcome.steps,
        `lineage: ${shared ? 'a common root' : 'no common root known'} (${[own, other].map((claim) => roots(claim).join(' and ')).join('; ')})`,
      ],
      unless: outcome.unless,
    };
  }
}

function said(claim: Claim, source: Source): string {
  return `${sourceLabel(source)} (${locatorText(claim)}) says "${valueText(claim)}"`;
}

/** Pairs of a claim of the subject and one of another source, one of them a part of the other. */
function* crossPairs(
  parts: readonly Claim[],
  wholes: readonly Claim[],
  subject: string,
): Generator<{ own: Claim; other: Claim; part: 'first' | 'second' }> {
  for (const inner of parts) {
    for (const outer of wholes) {
      if (inner.source === subject && outer.source !== subject) yield { own: inner, other: outer, part: 'first' };
      if (inner.source !== subject && outer.source === subject) yield { own: outer, other: inner, part: 'second' };
    }
  }
}

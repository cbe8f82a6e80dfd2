import type { Outcome } from '../../claim-type/index.js';
import type { Claim } from '../../record/types.js';
import { compareClaims } from '../pair/compare-claims.js';
import { relateAcrossTopics } from '../pair/part-of-whole.js';
import type { ComparisonContext, ReadClaim } from '../pair/read-claim.js';
import { sharesRoot, type Roots, type RootsOf } from '../weigh/roots.js';
import { readTopic, seenFrom, type FiledClaims, type ReadTopic } from './filed-claims.js';
import type { BareFinding } from './finding.js';

/**
 * Compares every claim of one source on a topic with every claim of the others on it. Topics block the pairs, so the cost
 * follows the pairs.
 * @returns one finding for each pair, in the order of the own claims and, for each, of the others
 */
export function compareOnTopic(
  { topic, own, others }: ReadTopic,
  context: ComparisonContext,
  roots: Roots,
): BareFinding[] {
  const findings: BareFinding[] = [];
  for (const mine of own) {
    const origin = roots(mine.claim);
    for (const other of others) {
      const shared = sharesRoot(origin, roots(other.claim));
      findings.push(comparison(mine.claim, other.claim, topic.id, compareClaims(mine, other, context), shared));
    }
  }
  return findings;
}

/**
 * Compares parts with wholes (losses with strengths), where a topic is part of another and one of the two claims is the
 * subject's. Only a part that exceeds its whole is a finding.
 * @returns findings by the topic of the part
 */
export function compareAcross(
  filed: FiledClaims,
  subject: string,
  context: ComparisonContext,
  rootsOn: RootsOf,
): Map<string, BareFinding[]> {
  const byTopic = new Map<string, BareFinding[]>();
  for (const parts of filed.inOrder) {
    const wholes = filed.topics.get(parts.topic.part_of ?? '');
    if (wholes === undefined) continue;
    const inside = seenFrom(subject, parts.topic, readTopic(parts, context));
    const outside = seenFrom(subject, wholes.topic, readTopic(wholes, context));
    const findings: BareFinding[] = [];
    const roots = rootsOn(parts.topic.id);
    const compare = (own: ReadClaim, other: ReadClaim, part: 'first' | 'second'): void => {
      const outcome = relateAcrossTopics(own, other, part, context);
      if (outcome === null) return;
      const shared = sharesRoot(roots(own.claim), roots(other.claim));
      findings.push(comparison(own.claim, other.claim, parts.topic.id, outcome, shared));
    };
    for (const inner of inside.own) for (const outer of outside.others) compare(inner, outer, 'first');
    for (const inner of inside.others) for (const outer of outside.own) compare(outer, inner, 'second');
    byTopic.set(parts.topic.id, findings);
  }
  return byTopic;
}

/** Spelled out field by field: there are as many of these as pairs. */
function comparison(own: Claim, other: Claim, topic: string, outcome: Outcome, shared: boolean): BareFinding {
  return {
    id: `${own.id}~${other.id}`,
    kind: 'comparison',
    topic,
    claim: own.id,
    other: other.id,
    claims: [own.id, other.id],
    constraint: null,
    source: other.source,
    relation: outcome.relation,
    computed: null,
    cause: outcome.cause,
    ratio: outcome.ratio,
    gap_days: outcome.gap_days,
    direction: outcome.direction,
    band: outcome.band,
    claim_low: outcome.claim_low,
    claim_high: outcome.claim_high,
    other_low: outcome.other_low,
    other_high: outcome.other_high,
    claim_start: outcome.claim_start,
    claim_end: outcome.claim_end,
    other_start: outcome.other_start,
    other_end: outcome.other_end,
    excess: outcome.excess,
    lift_claim: outcome.lift_claim,
    lift_other: outcome.lift_other,
    lift_width: outcome.lift_width,
    speaking: null,
    shared_lineage: shared,
  };
}

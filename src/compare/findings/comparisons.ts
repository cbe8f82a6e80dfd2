import type { Outcome } from '../../claim-type/index.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, lookUp } from '../../record/look-up.js';
import type { Claim, Topic } from '../../record/types.js';
import type { RuleSet } from '../../value/rules.js';
import { compareClaims } from '../pair/compare-claims.js';
import { relateAcrossTopics } from '../pair/part-of-whole.js';
import { comparisonContext, type ComparisonContext, type ReadClaim } from '../pair/read-claim.js';
import { sharesRoot, type RootsOf } from '../weigh/roots.js';
import type { BareFinding } from './finding.js';

/** All claims on one topic, each read once. */
export interface TopicClaims {
  readonly topic: Topic;
  readonly claims: readonly ReadClaim[];
}

/** What comparisons under one rule set share, whichever source is the subject: every claim is read once. */
export interface ReadCollection {
  readonly context: ComparisonContext;
  /** Topics with claims, in the order of their ids. */
  readonly inOrder: readonly TopicClaims[];
  readonly topics: ReadonlyMap<string, TopicClaims>;
  /** Claims that are filed under no topic, so that nothing can be compared with them. */
  readonly unfiled: readonly Claim[];
}

/**
 * Reads all claims that stand on a topic.
 * @param claims all claims that are compared, those that constraints imply included
 * @throws Error that names a topic which is not in the collection
 */
export function readCollection(
  collection: Pick<Collection, 'sources' | 'scopes' | 'events' | 'vocabularies' | 'topics'>,
  claims: readonly Claim[],
  rules: RuleSet,
): ReadCollection {
  const context = comparisonContext(collection, claims, rules);
  const topics = byId(collection.topics);
  const groups = new Map<string, { topic: Topic; claims: ReadClaim[] }>();
  const unfiled: Claim[] = [];
  for (const claim of claims) {
    if (claim.topic === null) {
      unfiled.push(claim);
      continue;
    }
    const known = groups.get(claim.topic);
    if (known !== undefined) known.claims.push(context.read(claim, known.topic));
    else {
      const topic = lookUp(topics, claim.topic, 'topic');
      groups.set(claim.topic, { topic, claims: [context.read(claim, topic)] });
    }
  }
  const inOrder = [...groups.values()].sort((a, b) => byCodeUnit(a.topic.id, b.topic.id));
  return { context, inOrder, topics: groups, unfiled };
}

/**
 * Compares every claim of the subject with every claim of another source on its topic, and losses with strengths where a topic
 * is part of another. Topics block the pairs, so the cost follows the pairs.
 */
export function findComparisons(read: ReadCollection, subject: string, rootsOn: RootsOf): BareFinding[] {
  const findings: BareFinding[] = [];
  for (const on of read.inOrder) {
    compareOnTopic(on, subject, read.context, rootsOn, findings);
    const whole = read.topics.get(on.topic.part_of ?? '');
    if (whole !== undefined) compareAcross(on, whole, subject, read.context, rootsOn, findings);
  }
  return findings;
}

/** Compares the claims of one source on a topic with those of all others on it. @param into list to which findings are added */
export function compareOnTopic(
  { topic, claims }: TopicClaims,
  subject: string,
  context: ComparisonContext,
  rootsOn: RootsOf,
  into: BareFinding[],
): void {
  const roots = rootsOn(topic.id);
  for (const own of claims) {
    if (own.claim.source !== subject) continue;
    const mine = roots(own.claim);
    for (const other of claims) {
      if (other.claim.source === subject) continue;
      const shared = sharesRoot(mine, roots(other.claim));
      into.push(comparison(own.claim, other.claim, topic.id, compareClaims(own, other, context), shared));
    }
  }
}

/** Compares parts with wholes that another source tells of; one of the two is the subject's. */
function compareAcross(
  parts: TopicClaims,
  wholes: TopicClaims,
  subject: string,
  context: ComparisonContext,
  rootsOn: RootsOf,
  into: BareFinding[],
): void {
  const roots = rootsOn(parts.topic.id);
  for (const inner of parts.claims) {
    const isOwn = inner.claim.source === subject;
    for (const outer of wholes.claims) {
      if ((outer.claim.source === subject) === isOwn) continue;
      const [own, other] = isOwn ? [inner, outer] : [outer, inner];
      const outcome = relateAcrossTopics(own, other, isOwn ? 'first' : 'second', context);
      if (outcome === null) continue;
      const shared = sharesRoot(roots(own.claim), roots(other.claim));
      into.push(comparison(own.claim, other.claim, parts.topic.id, outcome, shared));
    }
  }
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

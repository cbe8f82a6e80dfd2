import type { Claim, Finding } from '../record/types.js';
import type { RuleSet } from '../value/rules.js';
import type { Collection } from '../record/collection.js';
import { compare, withSentences, type CompareOptions } from './compare.js';

/**
 * The records that a finding rests on, and no others: its claims, those in whose words they stand, and for a silence all that
 * speak of its topic; their sources, topics and searches, and its ruling. Scopes and lineage stay as they are.
 */
export function recordsBehind(collection: Collection, finding: Finding): Collection {
  const byId = new Map(collection.claims.map((claim) => [claim.id, claim]));
  const needed = new Set<string>();
  const need = (id: string): void => {
    const claim = byId.get(id);
    if (claim === undefined || needed.has(id)) return;
    needed.add(id);
    need(claim.voice);
    claim.derived_from?.forEach(need);
  };
  finding.claims.forEach(need);
  // A claim that follows from a constraint rests on all claims of it.
  const constraints = collection.constraints.filter(
    ({ id, operands }) =>
      id === finding.constraint ||
      operands.every(({ claim }) => (claim ?? null) === null || needed.has(claim as string)),
  );
  for (const { operands } of constraints) for (const { claim } of operands) need(claim ?? '');
  const speaks = ({ topic }: Claim): boolean => finding.kind === 'silence' && topic === finding.topic;
  // Claims that follow from constraints are computed anew.
  const claims = collection.claims.filter(
    (claim) => claim.derived_from === null && (needed.has(claim.id) || speaks(claim)),
  );
  const topics = new Set([finding.topic, ...claims.map(({ topic }) => topic)]);
  const sources = new Set([
    collection.subject,
    finding.source,
    ...claims.flatMap(({ source, via }) => [source, via]),
    ...constraints.map(({ source }) => source),
  ]);
  return {
    ...collection,
    claims,
    constraints,
    topics: collection.topics.filter(({ id }) => topics.has(id)),
    sources: collection.sources.filter(({ id }) => sources.has(id)),
    searches: collection.searches.filter(({ topic }) => topics.has(topic)),
    rulings: collection.rulings.filter((ruling) => ruling.finding === finding.id),
  };
}

/**
 * Computes one finding anew from nothing but the records behind it.
 * @returns null when the records do not give such a finding
 */
export function recompute(
  collection: Collection,
  finding: Finding,
  rules: RuleSet,
  options: CompareOptions = {},
): Finding | null {
  const behind = recordsBehind(collection, finding);
  const comparison = compare(behind, rules, [], options);
  const found = comparison.findings.filter(({ id }) => id === finding.id);
  return withSentences({ ...comparison, findings: found }, behind, rules).findings[0] ?? null;
}

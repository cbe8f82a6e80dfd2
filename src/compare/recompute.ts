import type { Finding } from '../types.js';
import type { RuleSet } from '../value/rule-set.js';
import type { Collection } from './collection.js';
import { compare } from './compare.js';

/**
 * Computes one finding anew, from nothing but the records that it rests on: its claims (and those in whose words they stand),
 * their sources and topics, and the tables of scopes, lineage, constraints, searches and rulings.
 * @returns null when the records do not give such a finding
 */
export function recompute(collection: Collection, finding: Finding, rules: RuleSet): Finding | null {
  const byId = new Map(collection.claims.map((claim) => [claim.id, claim]));
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    const claim = byId.get(id);
    if (claim && claim.voice !== 'narrator') need(claim.voice);
    for (const from of claim?.derived_from ?? []) need(from);
  };
  finding.claims.forEach(need);
  const constraints = collection.constraints.filter(
    ({ id, operands }) =>
      id === finding.constraint || operands.every(({ claim }) => claim === undefined || needed.has(claim)),
  );
  for (const { operands } of constraints) for (const { claim } of operands) if (claim !== undefined) need(claim);
  // A silence rests on who speaks of its topic.
  const speaks = (topic: string | null): boolean => finding.kind === 'silence' && topic === finding.topic;
  const claims = collection.claims.filter(
    ({ id, topic, derived_from }) => derived_from === null && (needed.has(id) || speaks(topic)),
  );
  const result = compare({ ...collection, claims, constraints }, rules, []);
  return result.findings.find(({ id }) => id === finding.id) ?? null;
}

import { byCodeUnit, groupBy } from '../../record/look-up.js';
import { relateAcrossTopics } from '../pair/part-of-whole.js';
import type { ComparisonContext, ReadClaim } from '../pair/read-claim.js';
import { readTopic, type FiledClaims } from './filed-claims.js';
import { NOTHING_FOUND, type BareFinding } from './finding.js';

/** Sources that tell of more losses than there were men, or of a part greater than its whole, by `part_of` of the topics; the worst pair of each. */
export function findExcesses({ inOrder, topics }: FiledClaims, context: ComparisonContext): BareFinding[] {
  return inOrder.flatMap((parts) => {
    const { topic } = parts;
    const wholes = topics.get(topic.part_of ?? '');
    if (wholes === undefined) return [];
    const bySource = groupBy(readTopic(wholes, context), ({ claim }) => claim.source);
    const worst = new Map<string, BareFinding>();
    for (const inner of readTopic(parts, context)) {
      const { source } = inner.claim;
      for (const outer of bySource.get(source) ?? []) {
        const found = excess(inner, outer, `${topic.id}-within-${wholes.topic.id}`, context);
        if (found !== null && (found.excess ?? 0) > (worst.get(source)?.excess ?? 0)) worst.set(source, found);
      }
    }
    return [...worst.values()].sort((a, b) => byCodeUnit(a.id, b.id));
  });
}

function excess(
  inner: ReadClaim,
  outer: ReadClaim,
  constraint: string,
  context: ComparisonContext,
): BareFinding | null {
  const outcome = relateAcrossTopics(inner, outer, 'first', context);
  if (outcome === null) return null;
  const { source } = inner.claim;
  return {
    ...NOTHING_FOUND,
    ...outcome,
    id: `internal~${constraint}~${source}`,
    kind: 'internal',
    topic: inner.topic.id,
    claim: inner.claim.id,
    other: null,
    claims: [inner.claim.id, outer.claim.id],
    constraint,
    source,
    direction: null,
  };
}

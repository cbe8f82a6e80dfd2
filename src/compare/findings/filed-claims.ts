import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, lookUp } from '../../record/look-up.js';
import type { Claim, Topic } from '../../record/types.js';
import type { ComparisonContext, ReadClaim } from '../pair/read-claim.js';

/** All claims that are filed under one topic. */
export interface TopicClaims {
  readonly topic: Topic;
  readonly claims: readonly Claim[];
}

/** Claims by what they are filed under. They are read topic by topic, when these are compared. */
export interface FiledClaims {
  /** Topics with claims, in the order of their ids. */
  readonly inOrder: readonly TopicClaims[];
  readonly topics: ReadonlyMap<string, TopicClaims>;
  /** Claims that are filed under no topic, so that nothing can be compared with them. */
  readonly unfiled: readonly Claim[];
}

/** Files claims under their topics. @throws Error that names a topic which is not in the collection */
export function fileClaims(collection: Pick<Collection, 'topics'>, claims: readonly Claim[]): FiledClaims {
  const known = byId(collection.topics);
  const topics = new Map<string, { topic: Topic; claims: Claim[] }>();
  const unfiled: Claim[] = [];
  let on: { topic: Topic; claims: Claim[] } | undefined;
  for (const claim of claims) {
    const id = claim.topic;
    if (id === null) {
      unfiled.push(claim);
      continue;
    }
    // Claims of one topic mostly stand together.
    if (on === undefined || on.topic.id !== id) {
      on = topics.get(id);
      if (on === undefined) topics.set(id, (on = { topic: lookUp(known, id, 'topic'), claims: [] }));
    }
    on.claims.push(claim);
  }
  const inOrder = [...topics.values()].sort((a, b) => byCodeUnit(a.topic.id, b.topic.id));
  return { inOrder, topics, unfiled };
}

/** Claims of one topic, as comparing needs them: those of one source, and those of all others. */
export interface ReadTopic {
  readonly topic: Topic;
  readonly own: readonly ReadClaim[];
  readonly others: readonly ReadClaim[];
}

/** Reads all claims of a topic. */
export function readTopic({ topic, claims }: TopicClaims, context: ComparisonContext): ReadClaim[] {
  return claims.map((claim) => context.read(claim, topic));
}

/** Claims of one topic from the side of a source. */
export function seenFrom(subject: string, topic: Topic, claims: readonly ReadClaim[]): ReadTopic {
  const own: ReadClaim[] = [];
  const others: ReadClaim[] = [];
  for (const read of claims) (read.claim.source === subject ? own : others).push(read);
  return { topic, own, others };
}

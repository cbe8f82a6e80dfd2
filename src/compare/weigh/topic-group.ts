import type { AccountEntry, Claim, Relation, Topic } from '../../record/types.js';
import type { ReadTopic } from '../findings/filed-claims.js';
import type { ReadClaim } from '../pair/read-claim.js';
import { sharesRoot, type Account, type Roots } from './roots.js';

/** A claim of the subject. */
export interface OwnClaim {
  readonly claim: Claim;
  /** How it was read; null where nothing can be compared with it. */
  readonly read: ReadClaim | null;
  readonly roots: readonly string[];
}

/** A claim of another source on a topic. */
export interface OtherClaim extends OwnClaim {
  /** Relation to each claim of the subject, in their order. */
  readonly relations: AccountEntry['relations'];
  /** Whether it shares a root with the subject: with a claim of it on the topic or, where there is none, with the source. */
  readonly kin: boolean;
}

/** All that is told on one topic, with how it relates to what the subject tells. */
export interface TopicGroup {
  readonly topic: Topic;
  readonly own: readonly OwnClaim[];
  readonly others: readonly OtherClaim[];
}

/**
 * Puts the relations of a topic beside its claims.
 * @param relations of each pair, in the order of the own claims and, for each, of the others
 */
export function groupOf(
  { topic, own, others }: ReadTopic,
  relations: readonly (Relation | null)[],
  subject: string,
  roots: Roots,
): TopicGroup {
  const mine: OwnClaim[] = [];
  for (const read of own) mine.push({ claim: read.claim, read, roots: roots(read.claim) });
  const source: Account = { source: subject, via: null };
  const held: readonly { readonly roots: readonly string[] }[] = mine.length > 0 ? mine : [{ roots: roots(source) }];
  const theirs: OtherClaim[] = [];
  others.forEach((read, at) => {
    const origin = roots(read.claim);
    const related: (Relation | null)[] = [];
    let kin = false;
    for (let i = 0; i < held.length; i += 1) {
      if (i < own.length) related.push(relations[i * others.length + at] ?? null);
      kin ||= sharesRoot(held[i]?.roots ?? [], origin);
    }
    theirs.push({ claim: read.claim, read, roots: origin, relations: related, kin });
  });
  return { topic, own: mine, others: theirs };
}

import type { Claim, Topic } from '../../record/types.js';
import type { Collection } from '../../record/collection.js';
import type { RuleSet } from '../../value/rules.js';
import { groupBy } from '../../record/look-up.js';
import { compareOnTopic } from '../findings/comparisons.js';
import { fileClaims, readTopic, seenFrom } from '../findings/filed-claims.js';
import { comparisonContext, type ReadClaim } from '../pair/read-claim.js';
import type { BareFinding } from '../findings/finding.js';
import { ruleOnFindings } from '../findings/rulings.js';
import type { RootsOf } from './roots.js';
import { toldBy } from './told.js';

/** Comparisons of any source with all others. */
export interface Pairings {
  /** As if the source were the subject, on the topics on which it speaks. */
  readonly of: (source: string) => readonly BareFinding[];
  /** Claims that name a figure, a closed range or closed days, by their ids: a bound is none. */
  readonly naming: ReadonlySet<string>;
}

/**
 * Reads all claims once and compares those of a source when asked for, so that all sources together cost what their pairs
 * cost. Whether a part exceeds its whole is asked of two topics, and not here.
 */
export function pairings(collection: Collection, claims: readonly Claim[], rootsOn: RootsOf, rules: RuleSet): Pairings {
  const context = comparisonContext(collection, claims, rules);
  const read = new Map<string, { readonly topic: Topic; readonly claims: readonly ReadClaim[] }>();
  const naming = new Set<string>();
  for (const on of fileClaims(collection, claims).inOrder) {
    const onTopic = readTopic(on, context);
    read.set(on.topic.id, { topic: on.topic, claims: onTopic });
    for (const claim of onTopic) if (toldBy(claim)?.named) naming.add(claim.claim.id);
  }
  const bySource = groupBy(claims, ({ source }) => source);
  return {
    naming,
    of: (source) => {
      const findings: BareFinding[] = [];
      for (const id of new Set((bySource.get(source) ?? []).map(({ topic }) => topic))) {
        const on = read.get(id ?? '');
        if (on) findings.push(...compareOnTopic(seenFrom(source, on.topic, on.claims), context, rootsOn(id)));
      }
      return ruleOnFindings(findings, collection.rulings);
    },
  };
}

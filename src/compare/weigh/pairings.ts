import type { Claim } from '../../record/types.js';
import type { Collection } from '../../record/collection.js';
import type { RuleSet } from '../../value/rules.js';
import { groupBy } from '../../record/look-up.js';
import { compareOnTopic, readCollection } from '../findings/comparisons.js';
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
  const { context, topics } = readCollection(collection, claims, rules);
  const bySource = groupBy(claims, ({ source }) => source);
  const naming = new Set<string>();
  for (const on of topics.values()) for (const read of on.claims) if (toldBy(read)?.named) naming.add(read.claim.id);
  return {
    naming,
    of: (source) => {
      const spoken = new Set((bySource.get(source) ?? []).flatMap(({ topic }) => topic ?? []));
      const findings: BareFinding[] = [];
      for (const id of spoken) {
        const on = topics.get(id);
        if (on !== undefined) compareOnTopic(on, source, context, rootsOn, findings);
      }
      return ruleOnFindings(findings, collection.rulings);
    },
  };
}

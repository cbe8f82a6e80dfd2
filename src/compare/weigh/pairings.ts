import type { Claim } from '../../record/types.js';
import type { Collection } from '../../record/collection.js';
import type { RuleSet } from '../../value/rules.js';
import { groupBy } from '../../record/look-up.js';
import { compareOnTopic, readCollection } from '../findings/comparisons.js';
import type { BareFinding } from '../findings/finding.js';
import { ruleOnFindings } from '../findings/rulings.js';
import type { RootsOf } from './roots.js';

/**
 * Comparisons of any source with all others on its topics, as if it were the subject. Each asks only for the topics on which it
 * speaks, so that all sources together cost what their pairs cost. Whether a part exceeds its whole is asked of two topics, and
 * not here.
 */
export function pairings(
  collection: Collection,
  claims: readonly Claim[],
  rootsOn: RootsOf,
  rules: RuleSet,
): (source: string) => readonly BareFinding[] {
  const { context, topics } = readCollection(collection, claims, rules);
  const bySource = groupBy(claims, ({ source }) => source);
  return (source) => {
    const spoken = new Set((bySource.get(source) ?? []).flatMap(({ topic }) => topic ?? []));
    const findings: BareFinding[] = [];
    for (const id of spoken) {
      const on = topics.get(id);
      if (on !== undefined) compareOnTopic(on, source, context, rootsOn, findings);
    }
    return ruleOnFindings(findings, collection.rulings);
  };
}

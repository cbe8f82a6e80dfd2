import type { Claim, Finding, Ruling, Topic } from '../../record/types.js';
import type { Collection } from '../../record/collection.js';
import type { RuleSet } from '../../value/rules.js';
import { byId, groupBy, lookUp } from '../../record/look-up.js';
import { findComparisons } from '../findings/comparisons.js';
import { ruleOnFindings } from '../findings/rulings.js';
import type { RootsOf } from './roots.js';

/**
 * Comparisons of any source with all others on its topics, as if it were the subject. Each asks only for the topics on which it
 * speaks, so that all sources together cost what their pairs cost.
 */
export function pairings(
  collection: Collection,
  claims: readonly Claim[],
  rootsOn: RootsOf,
  rules: RuleSet,
): (source: string) => Finding[] {
  const byTopic = groupBy(claims, ({ topic }) => topic);
  const bySource = groupBy(claims, ({ source }) => source);
  const topics = byId(collection.topics);
  const rulings = bothWays(collection.rulings);
  return (source) => {
    const spoken = [...new Set((bySource.get(source) ?? []).flatMap(({ topic }) => topic ?? []))];
    // Without `part_of`: whether a part exceeds its whole is asked of two topics.
    const asked = spoken.map((id): Topic => ({ ...lookUp(topics, id, 'topic'), part_of: null }));
    const about = spoken.flatMap((id) => byTopic.get(id) ?? []);
    return ruleOnFindings(
      findComparisons({ ...collection, subject: source, topics: asked }, about, rootsOn, rules),
      rulings,
    );
  };
}

/** A ruling on two claims holds whichever of them is looked at first. */
function bothWays(rulings: readonly Ruling[]): Ruling[] {
  return rulings.flatMap((ruling) => {
    const [first, second, third] = ruling.finding.split('~');
    return first === undefined || second === undefined || third !== undefined
      ? [ruling]
      : [ruling, { ...ruling, finding: `${second}~${first}` }];
  });
}

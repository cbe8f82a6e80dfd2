import type { Claim, Finding } from '../../record/types.js';
import { amountRange, isAmount } from '../../value/amount.js';
import { hull } from '../../value/range.js';
import type { RuleSet } from '../../value/rules.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { number } from '../../claim-type/amounts.js';
import { NOTHING_COMPARED } from '../../claim-type/outcome.js';
import { locatorText, sourceLabel, valueText } from '../../record/labels.js';

/** Sources that tell of more losses than there were men, or of a part greater than its whole, by `part_of` of the topics; the worst pair of each. */
export function findExcesses(collection: Collection, rules: RuleSet): Finding[] {
  const sources = byId(collection.sources);
  const groups = groupBy(collection.claims, ({ topic }) => topic);
  return collection.topics.flatMap((topic) => {
    if (topic.part_of === null) return [];
    const wholes = groupBy(groups.get(topic.part_of) ?? [], ({ source }) => source);
    const worst = new Map<string, { inner: Claim; outer: Claim; excess: number }>();
    for (const inner of groups.get(topic.id) ?? []) {
      for (const outer of wholes.get(inner.source) ?? []) {
        const excess = excessOf(inner, outer, rules);
        if (excess > (worst.get(inner.source)?.excess ?? 0)) worst.set(inner.source, { inner, outer, excess });
      }
    }
    const id = `${topic.id}-within-${topic.part_of}`;
    return [...worst]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([source, { inner, outer, excess }]): Finding => {
        const told = [inner, outer].map((claim) => `"${valueText(claim)}" (${locatorText(claim)})`).join(' and ');
        return {
          id: `internal~${id}~${source}`,
          kind: 'internal',
          topic: topic.id,
          claim: inner.id,
          other: null,
          claims: [inner.id, outer.id],
          constraint: id,
          source,
          relation: 'conflicts',
          cause: 'part_exceeds_whole',
          ...NOTHING_COMPARED,
          reason: `${sourceLabel(lookUp(sources, source, 'source'))}: a part may not exceed its whole. Its own words ${told} cannot both be right: the part is at least ${number(excess)} too many.`,
          steps: [`rules: ${rules.name}`, 'rule part_of', `the part exceeds the whole by ${number(excess)}`],
          unless: `the part were ${number(excess)} fewer, or the whole ${number(excess)} more`,
        };
      });
  });
}

/** By how much the least of the part exceeds the most of the whole; 0 where nothing can be said. */
function excessOf(inner: Claim, outer: Claim, rules: RuleSet): number {
  if (!isAmount(inner) || !isAmount(outer) || inner.modality !== outer.modality) return 0;
  const [part, whole] = [amountRange(inner, rules), amountRange(outer, rules)];
  return part && whole ? Math.max(0, hull(part.reach).low - hull(whole.reach).high) : 0;
}

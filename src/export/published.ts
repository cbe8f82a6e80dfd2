import { copySigns } from '../compare/weigh/copy-signs.js';
import { profile } from '../compare/weigh/profile.js';
import type { Dataset, Published } from '../dossier/dataset.js';
import type { Profile, Relation } from '../record/types.js';
import { DEFAULT_RULES, RULE_SETS, type RuleSet } from '../value/rules.js';

/** Computes what is published beside the dataset: tendencies of all sources, signs of copying, and the rule sets. */
export function publish(dataset: Dataset, rules: RuleSet = DEFAULT_RULES): Published {
  return {
    ...dataset,
    profiles: dataset.sources.flatMap(({ id }) => profilesOf(dataset, id, rules)),
    copy_signs: copySigns(dataset),
    rule_sets: RULE_SETS,
  };
}

function profilesOf(dataset: Dataset, source: string, rules: RuleSet): Profile[] {
  return profile(dataset, source, rules).map(({ interval, median_days, pairs, ...row }) => ({
    source,
    ...row,
    interval_low: interval?.[0] ?? null,
    interval_high: interval?.[1] ?? null,
    median_days,
    pairs: pairs.map((pair) => ({ ...pair, relation: pair.relation as Relation })),
  }));
}

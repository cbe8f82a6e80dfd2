import { copySigns } from '../compare/weigh/copy-signs.js';
import { profiles } from '../compare/weigh/profile.js';
import type { Dataset, Published } from '../dossier/dataset.js';
import { DEFAULT_RULES, RULE_SETS, type RuleSet } from '../value/rules.js';

/** Computes what is published beside the dataset: tendencies of all sources, signs of copying, and the rule sets. */
export function publish(dataset: Dataset, rules: RuleSet = DEFAULT_RULES): Published {
  return { ...dataset, profiles: profiles(dataset, rules), copy_signs: copySigns(dataset), rule_sets: RULE_SETS };
}

import type { RuleSet } from '../record/types.js';

export type { Band, RuleSet } from '../record/types.js';
export { ACLED_RULES, DEFAULT_RULES, GENEROUS_RULES, RULE_SETS, STRICT_RULES } from './published-rules.js';

/** Name of the band that a ratio or gap falls into. */
export function bandOf(bands: RuleSet['ratio_bands'], size: number): string {
  for (const { name, up_to: limit } of bands.value) if (limit === null || size <= limit) return name;
  return 'beyond the table';
}

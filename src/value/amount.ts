import type { CasualtyClaim, QuantityClaim } from '../types.js';
import type { RuleSet } from './rule-set.js';

/** A closed range of numbers; `Infinity` and 0 where the words give no bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The value that the words name; null when they only bound it. */
  readonly best: number | null;
  /** True when the bounds come from vague words and not from a figure. */
  readonly vague: boolean;
}

type Amount = Pick<QuantityClaim | CasualtyClaim, 'stated' | 'low' | 'best' | 'high' | 'hedge'>;

/** The range that an amount covers under a rule set; null when its words give neither a figure nor a known vague word. */
export function amountInterval(amount: Amount, rules: RuleSet): Interval | null {
  const { low, best, high, hedge } = amount;
  if (low === null && best === null && high === null) return vagueInterval(amount.stated, rules);
  const reach = hedge === 'about' || hedge === 'some' ? rules.about.value : 0;
  const from = low ?? (hedge === 'almost' && high !== null ? high * rules.almost.value : 0);
  const to = high ?? Infinity;
  return { low: from * (1 - reach), high: to * (1 + reach), best, vague: false };
}

function vagueInterval(stated: string, rules: RuleSet): Interval | null {
  const words = stated.toLowerCase();
  const row = rules.vague.find((entry) => new RegExp(entry.words, 'u').test(words));
  return row ? { low: row.low, high: row.high ?? Infinity, best: null, vague: true } : null;
}

/** A single number that stands for a range: its best, else the bound given; null when both ends are open. */
export function centre({ low, high, best }: Interval): number | null {
  if (best !== null) return best;
  if (Number.isFinite(high) && low > 0) return Math.sqrt(low * high);
  if (Number.isFinite(high)) return high;
  return low > 0 ? low : null;
}

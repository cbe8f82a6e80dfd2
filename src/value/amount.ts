import type { CasualtyClaim, Claim, QuantityClaim } from '../record/types.js';
import type { RuleSet } from './rules.js';

/** A closed range of numbers; `Infinity` and 0 where the words give no bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The value that the words name; null when they only bound it. */
  readonly best: number | null;
  /** True when the bounds come from vague words and not from a figure. */
  readonly vague: boolean;
}

/** Whether a claim gives an amount: of things, or of people lost. */
export function isAmount(claim: Claim): claim is QuantityClaim | CasualtyClaim {
  return claim.type === 'quantity' || claim.type === 'casualty';
}

type Amount = Pick<QuantityClaim | CasualtyClaim, 'stated' | 'low' | 'best' | 'high' | 'hedge'>;

/** The range that an amount covers under a rule set; null when its words give neither a figure nor a known vague word. */
export function amountInterval(amount: Amount, rules: RuleSet): Interval | null {
  const { low, best, high, hedge } = amount;
  if (low === null && best === null && high === null) return vagueInterval(amount.stated, rules);
  const reach = reachOf(hedge, rules);
  const from = low ?? (hedge === 'almost' && high !== null ? high * rules.almost.value : 0);
  const to = high ?? (hedge === 'over' && rules.over.value !== null ? from * (1 + rules.over.value) : Infinity);
  return { low: from * (1 - reach), high: to * (1 + reach), best, vague: false };
}

/** Share by which a hedge reaches down and up under a rule set; 0 for hedges that only bound a figure. */
export function reachOf(hedge: Amount['hedge'], rules: RuleSet): number {
  return hedge === 'about' ? rules.about.value : hedge === 'some' ? rules.some.value : 0;
}

function vagueInterval(stated: string, rules: RuleSet): Interval | null {
  const words = ` ${stated.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const row = rules.vague.find((entry) => entry.words.some((word) => words.includes(` ${word} `)));
  return row ? { low: row.low, high: row.high ?? Infinity, best: null, vague: true } : null;
}

/** A single number that stands for a range: its best, else the middle of its bounds on the log scale, else the bound given; null when both ends are open. */
export function centre({ low, high, best }: Interval): number | null {
  if (best !== null) return best;
  if (Number.isFinite(high) && low > 0) return Math.sqrt(low * high);
  if (Number.isFinite(high)) return high;
  return low > 0 ? low : null;
}

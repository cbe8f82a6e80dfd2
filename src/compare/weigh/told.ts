import type { Claim } from '../../record/types.js';
import { amountRange, isAmount } from '../../value/amount.js';
import { dateRange } from '../../value/date-range.js';
import { hull, type Span } from '../../value/range.js';
import type { RuleSet } from '../../value/rules.js';

/** What a claim tells on a scale. */
export interface Told {
  /** The figure, printed range or days that the words name; null where they only bound it ("up to 700") or are vague. */
  readonly named: Span | null;
  /** What the rules allow round it. */
  readonly reach: Span;
  /** The bound or bounds that words without a figure of their own give; null for vague words. */
  readonly bound: Span | null;
}

/** What a claim tells on a scale under a rule set; null for answers, and for words that give no amount. */
export function toldOn(claim: Claim, rules: RuleSet): Told | null {
  if (isAmount(claim)) {
    const range = amountRange(claim, rules);
    if (range === null) return null;
    const reach = hull(range.reach);
    if (range.by === 'figure') return { named: hull(range.core), reach, bound: null };
    const open = { low: claim.low ?? -Infinity, high: claim.high ?? Infinity };
    return { named: null, reach, bound: range.by === 'bound' ? open : null };
  }
  if (claim.type !== 'date') return null;
  const { core, reach } = dateRange(claim, rules);
  const days = hull(core);
  const closed = Number.isFinite(days.low) && Number.isFinite(days.high);
  return { named: closed ? days : null, reach: hull(reach), bound: closed ? null : days };
}

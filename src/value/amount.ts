import type { CasualtyClaim, QuantityClaim } from '../record/types.js';
import { hull, plainProduct, type Range } from './range.js';
import type { RuleSet } from './rules.js';
import { readVague } from './vague/read.js';

/** The range of an amount, with what its words are. */
export interface AmountRange extends Range {
  /** `figure`: they name one or a printed range; `bound`: they bound it on one side; `vague`: words without a figure. */
  readonly by: 'figure' | 'bound' | 'vague';
}

type Amount = Pick<QuantityClaim | CasualtyClaim, 'stated' | 'low' | 'best' | 'high' | 'hedge'>;

/**
 * The range that an amount covers under a rule set; null when its words give neither a figure nor a known vague amount.
 * The core is the best figure, else the printed range, else the bound that is named ("over 1,000": 1,000).
 */
export function amountRange(amount: Amount, rules: RuleSet): AmountRange | null {
  const { low, best, high, hedge } = amount;
  const named = best ?? low ?? high;
  if (named === null) return vagueRange(amount.stated, rules);
  const core = { low: named, high: best ?? high ?? named };
  const share = reachOf(hedge, rules);
  if (share === 0 && best !== null && low === best && high === best)
    return { core: [core], reach: [core], by: 'figure' };
  // A best figure with a printed range round it: the hedge is that of the figure, the range stands as printed.
  const from = low ?? (hedge === 'almost' && high !== null ? plainProduct(high, rules.almost.value) : 0);
  const to =
    high ?? (hedge === 'over' && rules.over.value !== null ? plainProduct(named, 1 + rules.over.value) : Infinity);
  return {
    core: [core],
    reach: [
      {
        low: Math.min(core.low, from, plainProduct(core.low, 1 - share)),
        high: Math.max(core.high, to, plainProduct(core.high, 1 + share)),
      },
    ],
    by: best === null && (low === null || high === null) ? 'bound' : 'figure',
  };
}

/** Share by which a hedge reaches down and up under a rule set; 0 for hedges that only bound a figure. */
export function reachOf(hedge: Amount['hedge'], rules: RuleSet): number {
  return hedge === 'about' ? rules.about.value : hedge === 'some' ? rules.some.value : 0;
}

/** The range of words without a figure: what they name, and the reach that a rule set gives them; null when it gives none. */
function vagueRange(stated: string, rules: RuleSet): AmountRange | null {
  const { least, most: greatest } = rules.vague.value;
  const amount = least === null ? null : readVague(stated);
  if (least === null || amount === null) return null;
  const { core, reach } = amount;
  // Words that say "up to" keep their bound where a rule set has none.
  const most = greatest ?? (reach.low < core.low ? 1 : Infinity);
  return {
    core: [core],
    reach: [{ low: plainProduct(reach.low, least), high: plainProduct(reach.high, most) }],
    by: 'vague',
  };
}

/**
 * The single number that stands for an amount: the figure named, the bound named, or the middle of the named range on the
 * log scale (its upper end where the lower is 0). It comes from the core, so all rule sets give the same.
 */
export function centre({ core }: Range): number | null {
  const { low, high } = hull(core);
  if (!Number.isFinite(high)) return low > 0 ? low : null;
  return low > 0 && low < high ? Math.sqrt(low * high) : high;
}

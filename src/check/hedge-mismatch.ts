import { rulesOf } from '../claim-type/index.js';
import type { QuantityClaimRecord } from '../record/authored.js';
import type { Check, Fault } from './check.js';

/** Bounds that do not follow from the hedge. */
export const hedgeMismatch: Check = {
  name: 'hedge-mismatch',
  description: 'Low, best and high follow from the hedge; widening happens in rule sets only.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    for (const { file, value } of authored.claims) {
      if (rulesOf(value.type).line !== 'numbers') continue;
      const claim = value as QuantityClaimRecord;
      const { low, best, high, hedge, stated } = claim;
      const remedy = remedyFor(claim);
      if (remedy !== null)
        faults.push({
          file,
          record: value.id,
          found: `hedge ${hedge} with low ${low ?? 'left out'}, best ${best ?? 'left out'}, high ${high ?? 'left out'} ("${stated}")`,
          remedy,
        });
    }
    return faults;
  },
};

/** What to do about bounds that do not follow from the hedge; null where they do. */
function remedyFor({ low, best, high, hedge }: QuantityClaimRecord): string | null {
  switch (hedge) {
    case 'vague':
      return low === undefined && best === undefined && high === undefined
        ? null
        : 'Vague words give no numbers: leave all three out.';
    case 'over':
    case 'at_least':
      return low !== undefined && best === undefined && high === undefined ? null : 'over and at_least give low only.';
    case 'up_to':
    case 'almost':
    case 'less_than':
      return high !== undefined && best === undefined && low === undefined
        ? null
        : 'up_to, almost and less_than give high only.';
    case 'exact':
    case 'about':
    case 'some':
      if (low === undefined || high === undefined || (best === undefined && low === high))
        return 'exact, about and some give low = best = high; a printed range gives low and high, and best where the words name one.';
      return (best ?? low) < low || (best ?? high) > high || low > high
        ? 'low is at most best, and best at most high.'
        : null;
  }
}

import type { Check, Fault } from './check.js';

/** Bounds that do not follow from the hedge. */
export const hedgeMismatch: Check = {
  name: 'hedge-mismatch',
  description: 'Low, best and high follow from the hedge; widening happens in rule sets only.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    for (const { file, value } of authored.claims) {
      if (value.type !== 'quantity' && value.type !== 'casualty') continue;
      const { low, best, high, hedge, stated } = value;
      const shown = `hedge ${hedge} with low ${low ?? 'left out'}, best ${best ?? 'left out'}, high ${high ?? 'left out'} ("${stated}")`;
      const say = (remedy: string): number => faults.push({ file, record: value.id, found: shown, remedy });
      const none = low === undefined && best === undefined && high === undefined;
      if (hedge === 'vague') {
        if (!none) say('Vague words give no numbers: leave all three out.');
      } else if (hedge === 'over' || hedge === 'at_least') {
        if (low === undefined || best !== undefined || high !== undefined) say('over and at_least give low only.');
      } else if (hedge === 'up_to' || hedge === 'almost' || hedge === 'less_than') {
        if (high === undefined || best !== undefined || low !== undefined)
          say('up_to, almost and less_than give high only.');
      } else if (low === undefined || high === undefined || (best === undefined && low === high)) {
        say('exact, about and some give low = best = high; a printed range gives low and high.');
      } else if (best !== undefined && (low !== best || high !== best)) {
        say('With a best value, low and high are the same value; a printed range has no best.');
      }
      if (low !== undefined && high !== undefined && low > high) say('low is above high.');
      for (const number of [low, best, high]) if (number !== undefined && number < 0) say('Amounts are not negative.');
    }
    return faults;
  },
};

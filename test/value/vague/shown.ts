import type { VagueAmount } from '../../../src/value/vague/phrase.js';

/** An amount in a few signs: what the words name, and how far they go where that is more; "none" for no amount. */
export function shown(amount: VagueAmount | null): string {
  if (amount === null) return 'none';
  const [core, reach] = [amount.core, amount.reach].map(({ low, high }) => `${low}..${high}`) as [string, string];
  return core === reach ? core : `${core} in ${reach}`;
}

import { hull, type Span } from '../../value/range.js';
import type { ReadClaim } from '../pair/read-claim.js';

/** What a claim tells on the line of its type. */
export interface Told {
  /** The figure, printed range or days that the words name; null where they only bound it ("up to 700") or are vague. */
  readonly named: Span | null;
  /** What the rules allow round it. */
  readonly reach: Span;
  /** The bound that words without a figure of their own give; infinite where they are open; null for vague words. */
  readonly bound: Span | null;
}

/** What a claim tells; null for types without a line, and for words without an amount. */
export function toldBy({ type, value }: ReadClaim): Told | null {
  const range = type.range(value);
  if (range === null) return null;
  const [core, reach] = [hull(range.core), hull(range.reach)];
  const amount = type.amount(value);
  if (amount === null) {
    const closed = Number.isFinite(core.low) && Number.isFinite(core.high);
    return { named: closed ? core : null, reach, bound: closed ? null : core };
  }
  const { claim, range: read } = amount;
  if (read?.by === 'figure') return { named: core, reach, bound: null };
  const open = { low: claim.low ?? -Infinity, high: claim.high ?? Infinity };
  return { named: null, reach, bound: read?.by === 'bound' ? open : null };
}
